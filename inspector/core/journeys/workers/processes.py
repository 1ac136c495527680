"""Work that is shared among processes, with the answers in the order of the tasks.

A process has one task at a time, so that nothing piles up. It ends when the one that started it is gone, however that
ended, for then its pipe does. Ctrl+C is the business of the one that started it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple, TypeVar

from inspector.core.errors import InspectorError
from inspector.core.text.language import tr
from inspector.own_memory import keep_private

Task = TypeVar("Task")
Answer = TypeVar("Answer")

AHEAD = 4
"""So many answers for each process may wait for one that comes before them."""
END_S = 5.0


class LostProcessError(InspectorError):
    """A process ended before it answered."""


class AnsweredError(Exception):
    """A bug in another process: what it was and where, without the values, which may be tokens."""


def in_processes(tasks: Iterable[Task], work: Callable[[Task], Answer], count: int) -> Generator[Answer]:
    """What `work` makes of each task, in their order.

    Tasks are taken from the iterable in a thread, at most one for each process before it is free. `work`, tasks and
    answers go through pickle. An InspectorError that `work` raises is raised here. Close the iterator to end the
    processes early.
    """
    processes: list[BaseProcess] = []
    idle: list[Connection] = []
    taken: _Taken | None = None
    try:
        with _without_interrupt():
            context = _context(work)
            for _ in range(count):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, work), daemon=True)  # type: ignore[attr-defined]
                process.start()
                theirs.close()
                processes.append(process)
                idle.append(ours)
            taken = _Taken(iter(tasks), count)
        yield from _in_order(taken, idle, AHEAD * count)
    finally:
        if taken is not None:
            taken.close()
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(END_S)


def process_count() -> int:
    """How many processes this one may keep at work."""
    with suppress(AttributeError):  # macOS and Windows have none
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(taken: _Taken, idle: list[Connection], most: int) -> Iterator[Any]:
    busy: dict[Connection, int] = {}
    answers: dict[int, Any] = {}
    given = told = 0
    while True:
        while idle and given - told < most and taken.at_hand:
            task = taken.next()
            _send(idle[-1], task)
            busy[idle.pop()] = given
            given += 1
        if not busy and taken.over:
            return
        asked = [taken.news] if idle and given - told < most and not taken.over else []
        for ready in wait([*busy, *asked]):
            if ready in busy:
                answers[busy.pop(ready)] = _received(ready)
                idle.append(ready)
        while told in answers:
            answer = answers.pop(told)
            told += 1
            if isinstance(answer, Exception):
                raise answer
            yield answer


class _Taken:
    """Tasks as they come. A thread takes them, which may wait for standard input while there are answers to be told."""

    def __init__(self, tasks: Iterator[Any], most: int) -> None:
        self.news, self._told = multiprocessing.Pipe(duplex=False)
        """Readable when there is a task, or the end."""
        self._waiting = deque[Any]()
        self._room = threading.Semaphore(most)
        self.over = self._closed = False
        threading.Thread(target=self._take, args=(tasks,), name="tasks", daemon=True).start()

    @property
    def at_hand(self) -> bool:
        """Whether there is a task."""
        if not self.over and self.news.poll() and not self._waiting:
            self.over = True
        return bool(self._waiting)

    def next(self) -> Any:
        """The next one; what went wrong in making it is raised here."""
        self.news.recv_bytes()
        task = self._waiting.popleft()
        self._room.release()
        if isinstance(task, _Failed):
            raise task.error
        return task

    def close(self) -> None:
        """Have no further task taken."""
        self._closed = True
        self._room.release()

    def _take(self, tasks: Iterator[Any]) -> None:
        with suppress(OSError):  # nobody waits for them any more
            try:
                while self._room.acquire() and not self._closed and (task := next(tasks, _Taken)) is not _Taken:
                    self._waiting.append(task)
                    self._told.send_bytes(b"1")
            except BaseException as error:  # noqa: BLE001 - raised where the tasks are given out
                self._waiting.append(_Failed(error))
                self._told.send_bytes(b"1")
            self._told.send_bytes(b"0")


class _Failed(NamedTuple):
    error: BaseException


def _send(connection: Connection, task: object) -> None:
    try:
        connection.send(task)
    except OSError:
        raise LostProcessError(_lost()) from None


def _received(connection: Connection) -> object:
    try:
        return connection.recv()
    except (EOFError, OSError):
        raise LostProcessError(_lost()) from None


def _lost() -> str:
    return tr("A process of this program ended in the middle of its work; the computer may be short of memory.")


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """Answer one task after another, until there is nobody who asks."""
    keep_private()  # a process that is started anew is open to debuggers, whatever the one that starts it is
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            task = connection.recv()
            try:
                answer = work(task)
            except InspectorError as error:
                answer = error
            except Exception as bug:  # noqa: BLE001 - raised again by the one that asked, whatever it is
                frames = "".join(traceback.format_tb(bug.__traceback__))
                answer = AnsweredError(f"{type(bug).__name__}\n{frames}")
            connection.send(answer)


def _context(work: object) -> BaseContext:
    """Processes that begin anew: forked ones would have half of what threads and libraries hold."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([type(work).__module__])
    return context


@contextmanager
def _without_interrupt() -> Iterator[None]:
    """Processes that are started here never see Ctrl+C, not even before they can say that they ignore it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
