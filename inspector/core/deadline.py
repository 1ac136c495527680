"""A deadline, and a way to give up early, for calls that have neither: the resolver, the keyring, a slow server.

The one place in `core` that starts a thread. A call that misses its deadline is left behind on a daemon thread, which
cannot keep the process alive; its late answer is dropped. A call that can be made to end is: the network's is.
"""

from __future__ import annotations

import errno
import os
import queue
import threading
from collections.abc import Callable
from typing import NoReturn, TypeVar

T = TypeVar("T")


class DeadlineError(TimeoutError):
    """The call did not answer within its time."""


class NoThreadError(OSError):
    """The system starts no more threads, so that the call was not begun."""


class CancelledError(Exception):
    """The caller gave up before the call answered."""


class Cancel:
    """Lets one thread tell another to give up; once set it stays set."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Callable[[], None]] = []
        self._set = False

    @property
    def is_set(self) -> bool:
        """Whether `set` was called."""
        return self._set

    def set(self) -> None:
        """Give up: everything that waits with this object stops waiting."""
        with self._lock:
            self._set = True
            waiting, self._waiting = self._waiting, []
        for wake in waiting:
            wake()

    def when_set(self, wake: Callable[[], None]) -> None:
        """Call `wake` once `set` is called, on that thread; at once when it already was."""
        with self._lock:
            if not self._set:
                self._waiting.append(wake)
                return
        wake()

    def forget(self, wake: Callable[[], None]) -> None:
        """Do not call `wake`: what it would have ended is over."""
        with self._lock:
            if wake in self._waiting:
                self._waiting.remove(wake)


def within(
    seconds: float, call: Callable[[], T], cancel: Cancel | None = None, abandon: Callable[[], None] | None = None
) -> T:
    """Run `call` and return its result, raising what it raises.

    DeadlineError when it takes longer than `seconds`, CancelledError as soon as `cancel` is set; where it was set
    before, `call` is not begun; NoThreadError where it cannot be. `abandon` is called whenever `call` is left behind,
    and is to make it end: it must neither wait nor raise. By the time `cancel.set` returns, it has been called.
    """
    answers: queue.SimpleQueue[Callable[[], T]] = queue.SimpleQueue()
    given_up, leave = cancel or Cancel(), abandon or _nothing

    def give_up() -> None:
        leave()
        answers.put(raiser(CancelledError("given up")))

    def run() -> None:
        try:
            result = call()
        except BaseException as problem:  # noqa: BLE001 - carried over to the caller's thread, whatever it is
            answers.put(raiser(problem))
        else:
            answers.put(lambda: result)

    if given_up.is_set:
        raise CancelledError("given up before it began")
    given_up.when_set(give_up)
    try:
        _start(threading.Thread(target=run, name=f"within {seconds:g} s", daemon=True))
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        leave()
        raise DeadlineError(f"no answer within {seconds:g} s") from None
    except BaseException:  # such as a Ctrl+C, which ends the wait
        leave()
        raise
    finally:
        given_up.forget(give_up)
    return answer()


def begun(call: Callable[[], T]) -> Callable[[float], T | None]:
    """Begin `call` on a thread of its own. What is returned waits for its result at most so many seconds.

    None where it has not ended by then: it is left behind, and its late answer is dropped. OSError is raised again by
    whoever waits; nothing else may be raised. NoThreadError where no thread can be started.
    """
    answers: queue.SimpleQueue[Callable[[], T]] = queue.SimpleQueue()

    def run() -> None:
        try:
            result = call()
        except OSError as problem:
            answers.put(raiser(problem))
        else:
            answers.put(lambda: result)

    _start(threading.Thread(target=run, name="beside", daemon=True))

    def wait(seconds: float) -> T | None:
        try:
            return answers.get(timeout=seconds)()
        except queue.Empty:
            return None

    return wait


def _start(thread: threading.Thread) -> None:
    try:
        thread.start()
    except RuntimeError:
        raise NoThreadError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from None


def _nothing() -> None:
    pass


def raiser(problem: BaseException) -> Callable[[], NoReturn]:
    """What raises `problem` on the thread that calls it."""

    def raise_it() -> NoReturn:
        raise problem

    return raise_it
