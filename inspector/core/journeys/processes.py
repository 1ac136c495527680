"""Work that is shared among processes, with the answers in the order of the tasks.

A process has one task at a time, so that nothing piles up. It ends when the one that started it is gone, however that
ended, for then its pipe does. Ctrl+C is the business of the one that started it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

from inspector.core.errors import InspectorError
from inspector.core.text.language import tr

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
    """What `work` makes of each task, in their order. Tasks are taken from the iterable when a process is free.

    `work`, tasks and answers go through pickle. An InspectorError that `work` raises is raised here. Close the iterator
    to end the processes early.
    """
    processes: list[BaseProcess] = []
    idle: list[Connection] = []
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
        yield from _in_order(iter(tasks), idle, AHEAD * count)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(END_S)


def process_count() -> int:
    """How many processes this one may keep at work."""
    with suppress(AttributeError):  # macOS and Windows have none
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(tasks: Iterator[Any], idle: list[Connection], most: int) -> Iterator[Any]:
    busy: dict[Connection, int] = {}
    answers: dict[int, Any] = {}
    given = told = 0
    over = False
    while True:
        while idle and not over and given - told < most:
            try:
                task = next(tasks)
            except StopIteration:
                over = True
                break
            _send(idle[-1], task)
            busy[idle.pop()] = given
            given += 1
        if not busy:
            return
        for ready in wait(list(busy)):
            connection = cast("Connection", ready)
            answers[busy.pop(connection)] = _received(connection)
            idle.append(connection)
        while told in answers:
            answer = answers.pop(told)
            told += 1
            if isinstance(answer, Exception):
                raise answer
            yield answer


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
