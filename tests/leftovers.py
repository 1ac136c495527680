"""What a test may leave of this process: threads, sockets, pipes and programs, counted before and after."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.servers import PATIENCE_S


def threads() -> set[int]:
    task = Path("/proc/self/task")
    return (
        {int(each.name) for each in task.iterdir()} if task.exists() else {t.ident or 0 for t in threading.enumerate()}
    )


def calling() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("within ")]


def sockets() -> set[str]:
    """Every socket and pipe of this process, as the system names it: a test's server has its own, so they are taken."""
    found = set()
    for each in Path("/proc/self/fd").iterdir() if Path("/proc/self/fd").exists() else ():
        with contextlib.suppress(OSError):  # closed since, among them that of this listing
            found.add(str(each.readlink()))
    return {name for name in found if name.startswith(("socket:", "pipe:", "anon_inode:[eventpoll]"))}


def children() -> set[int]:
    found = set()
    for each in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found |= {int(number) for number in each.read_text().split()}
    return found


def until(true: Callable[[], bool]) -> bool:
    """Whether it becomes true, on a machine as busy as it may be."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.002)
    return true()


@contextlib.contextmanager
def nothing_left() -> Iterator[None]:
    """No test leaves a thread, a socket or a program: what it began with is what it ends with."""
    before = threads(), sockets(), children()
    yield
    assert until(lambda: not calling()), calling()
    assert until(lambda: threads() <= before[0]), [thread.name for thread in threading.enumerate()]
    assert until(lambda: sockets() <= before[1]), sockets() - before[1]
    assert until(lambda: children() <= before[2]), children() - before[2]
