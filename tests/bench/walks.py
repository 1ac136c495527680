"""How often a paste goes from one room of the program to another: the calls that cross, counted with sys.setprofile."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections import Counter
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Self

from inspector.app import make_application
from inspector.demo.issuer import DemoIssuer
from tests.bench.working import Bench

MOST_SHOWN = 12
Walk = tuple[str, str]


@cache
def room(file: str) -> str:
    """The room that a file of the program is in, such as "core.checks"; "" for what is no part of it."""
    _, found, inside = file.partition("/inspector/")
    parts = Path(inside).parent.parts
    return ".".join(parts[:2]) if found and parts and parts[0] in ("core", "gui") else ""


class Walks:
    """Counts the calls from one room into another while it is entered, of all threads."""

    def __init__(self) -> None:
        self.counted: Counter[Walk] = Counter()

    def __enter__(self) -> Self:
        threading.setprofile(self._note)
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_back is not None:
            here, there = room(frame.f_back.f_code.co_filename), room(frame.f_code.co_filename)
            if here and there and here != there:
                self.counted[here, there] += 1


def main() -> None:
    """Count the walks of a pasted token, from the paste to everything painted, and name the most used ways."""
    make_application(["token-inspector"])
    with tempfile.TemporaryDirectory() as home, DemoIssuer() as issuer:
        bench = Bench(Path(home), issuer)
        bench.paste(bench.minted({"jti": "first"}))  # what is imported and made once
        walks = Walks()
        with walks:
            bench.paste(bench.minted({"jti": "counted"}))
        bench.window.close()
        bench.window.finish()
    print(f"\nCalls from one room into another for a pasted token: {walks.counted.total():,}")
    for (here, there), times in walks.counted.most_common(MOST_SHOWN):
        print(f"  {here:16} -> {there:16}{times:>8,}")
