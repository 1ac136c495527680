"""A program that is watched while it runs: what anybody may read of it and of what it starts, in /proc."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

BOUND_S = 120.0


@dataclass
class Watched:
    """How it ended, and all that was seen of its arguments and its environment while it ran."""

    code: int = 0
    output: bytes = b""
    errors: bytes = b""
    seen: set[bytes] = field(default_factory=set)
    processes: set[int] = field(default_factory=set)

    @property
    def tail(self) -> str:
        """The end of what it said."""
        said = (self.output + self.errors).decode("utf-8", "backslashreplace")
        return f"exit {self.code}: {' / '.join(said.splitlines()[-2:])[-200:]}"


def watched(
    command: list[str], environment: dict[str, str], cwd: Path, stdin: bytes = b"", abort: Path | None = None
) -> Watched:
    """Run it. With `abort` it is ended as by a bug in C, once that file is there."""
    result, given = Watched(), frozenset(f"{name}={value}".encode() for name, value in environment.items())
    process = subprocess.Popen(
        command, env=environment, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            for pid in _family(process.pid):
                result.processes.add(pid)
                with contextlib.suppress(OSError):
                    result.seen.add(Path(f"/proc/{pid}/cmdline").read_bytes())
                with contextlib.suppress(OSError):
                    own = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
                    result.seen.add(b"\0".join(each for each in own if each not in given))
            if abort is not None and abort.exists():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGABRT)
            time.sleep(0.003)

    with process:
        watching = threading.Thread(target=watch, daemon=True)
        watching.start()
        try:
            result.output, result.errors = process.communicate(stdin, timeout=BOUND_S)
        except subprocess.TimeoutExpired:
            process.kill()
            result.output, result.errors = process.communicate()
        finally:
            over.set()
            watching.join()  # before its number may be somebody else's
    result.code = process.returncode
    return result


def _family(pid: int) -> Iterator[int]:
    """A process and all that came of it."""
    yield pid
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield from _family(int(child))
