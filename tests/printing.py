"""A program that prints a secret, as a profile's secret command, and notes how often it was run."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

_CODE = """
import os, sys, time
place, what = sys.argv[1], sys.argv[2]
with open(os.path.join(place, "runs"), "a") as runs:
    runs.write(f"{os.getpid()}\\n")
if what == "wait":
    time.sleep(60)
if what == "refuse":
    sys.stderr.write("no such item\\n")
    sys.exit(4)
with open(os.path.join(place, "kept")) as kept:
    print(kept.read())
"""


class Printing:
    """Prints `secret`, which it has in a file of its own, outside of the program's home."""

    def __init__(self, place: Path, secret: str) -> None:
        place.mkdir(parents=True, exist_ok=True)
        self._place = place
        (place / "kept").write_text(secret)
        (place / "print.py").write_text(_CODE)

    def words(self, what: str = "print") -> tuple[str, ...]:
        """The command; `what` is print, wait or refuse."""
        return (sys.executable, "-I", "-S", str(self._place / "print.py"), str(self._place), what)

    def json(self, what: str = "print") -> str:
        """The command as a text."""
        return json.dumps(self.words(what))

    @property
    def runs(self) -> int:
        """How often it was run."""
        return len(self._numbers())

    @property
    def ended(self) -> bool:
        """Whether every run of it has ended, and was waited for."""
        for number in self._numbers():
            with suppress(ProcessLookupError):
                os.kill(number, 0)
                return False
        return True

    def _numbers(self) -> list[int]:
        path = self._place / "runs"
        return [int(line) for line in path.read_text().splitlines()] if path.exists() else []
