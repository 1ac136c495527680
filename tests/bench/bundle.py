"""How long the bundle's window takes to be seen, against a bundled bare window of PySide6; Linux with Xvfb only.

Both are measured from outside, as they are shipped: by what Xvfb has on its screen, and by what the kernel says that a
process has used. `make package size` builds both.
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench.children import ROOT

PROGRAMS = {
    "bare": ROOT / "build" / "bare" / "bare-window" / "bare-window",
    "ours": ROOT / "dist" / "token-inspector" / "token-inspector",
}
ROUNDS, GOAL = 11, 1.25
WIDTH, HEIGHT = 1400, 900
"""Of the screen, in pixels of four bytes; they are the end of its file."""
EVERY = 8
"""Lines of the screen that are looked at: one in so many."""
CARET = 6
"""A change of fewer of these lines is a caret that blinks."""
LOOK_S, BUSY_S, QUIET_S, MOST_S = 0.002, 0.01, 1.5, 30.0
LINES = {
    "first": ("first paint", "ms"),
    "first_cpu": ("  of it at work, whatever else runs", "ms"),
    "complete": ("last change of the screen", "ms"),
    "rest": ("idle: the process waits", "ms"),
    "rest_cpu": ("  at work until it is idle", "ms"),
    "memory": ("resident at rest", "MB"),
}


class Opened(NamedTuple):
    """Milliseconds since the start of the process, milliseconds of the processor, and megabytes."""

    first: float
    first_cpu: float
    complete: float
    rest: float
    rest_cpu: float
    memory: float


def main() -> None:
    """Open either window in turn, and print medians and ratios."""
    missing = [str(path.relative_to(ROOT)) for path in PROGRAMS.values() if not path.exists()]
    if missing or shutil.which("Xvfb") is None:
        print(f"\nBundles were not measured: there is no {' and no '.join(missing) or 'Xvfb'}. Run make package size.")
        return
    found: dict[str, list[Opened]] = {kind: [] for kind in PROGRAMS}
    with _screen() as (display, picture):
        for number in range(ROUNDS + 1):
            for kind, program in PROGRAMS.items():
                opened = _opened(program, display, picture)
                if number:  # the first one reads from the disk
                    found[kind].append(opened)
    print(f"\nBundles from the start of the process, on Xvfb (medians of {ROUNDS} rounds in turn; goal {GOAL})")
    print(f"{'':42}{'bare window':>16}{'ours':>16}{'ratio':>8}")
    for name, (words, unit) in LINES.items():
        bare, ours = (median(getattr(each, name) for each in found[kind]) for kind in PROGRAMS)
        print(f"{words:42}{bare:>13.0f} {unit}{ours:>13.0f} {unit}{ours / bare:>8.2f}")


@contextmanager
def _screen() -> Iterator[tuple[str, mmap.mmap]]:
    """An X server, and the memory that it draws into."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder, "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            with (
                Path(folder, "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
            ):
                yield display, picture
        finally:
            server.terminate()
            server.wait()


def _opened(program: Path, display: str, picture: mmap.mmap) -> Opened:
    empty = _lines(picture)
    with tempfile.TemporaryDirectory() as home:
        environment = {"DISPLAY": display, "HOME": home, "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "xcb"}
        began = time.monotonic()
        process = subprocess.Popen([str(program)], env=environment, stderr=subprocess.DEVNULL)
        try:
            return _watched(process.pid, began, empty, picture)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()
            while _lines(picture) != empty:
                time.sleep(LOOK_S)


def _watched(process: int, began: float, empty: list[bytes], picture: mmap.mmap) -> Opened:
    first = first_cpu = complete = 0.0
    before, used, looked, rest, rest_cpu = empty, 0.0, began, began, 0.0
    while True:
        time.sleep(LOOK_S)
        now, lines = time.monotonic(), _lines(picture)
        changed = sum(one != other for one, other in zip(before, lines, strict=True))
        if changed >= CARET:
            complete, before = now, lines
            if not first:
                first, first_cpu = now, _used_ms(process)
        if now - looked >= 0.1:
            spent = _used_ms(process)
            if (spent - used) / 1000 > BUSY_S:
                rest, rest_cpu = now, spent
            used, looked = spent, now
        if (first and now - max(rest, complete) > QUIET_S) or now - began > MOST_S:
            break
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    since = [(moment - began) * 1000 for moment in (first, complete, rest)]
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return Opened(since[0], first_cpu, since[1], since[2], rest_cpu, memory)


def _lines(picture: mmap.mmap) -> list[bytes]:
    begin = len(picture) - WIDTH * HEIGHT * 4
    return [picture[begin + at * WIDTH * 4 : begin + (at + 1) * WIDTH * 4] for at in range(0, HEIGHT, EVERY)]


def _used_ms(process: int) -> float:
    """What all threads of a process have used of the processor; those that have ended are forgotten."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e6
