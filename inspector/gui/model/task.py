"""Blocking calls off the GUI thread: the only module of the window that names a thread.

A call runs on a daemon thread, so that one that never returns cannot keep the process alive, and its answer is
delivered on the GUI thread. Workers never touch a widget: all they have to say goes through one postbox, which lives
as long as the application, and is dropped there when the task it was meant for is gone or has moved on.
"""

from __future__ import annotations

import atexit
import gc
import queue
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from inspector.core.deadline import CancelledError, raiser
from inspector.core.errors import InspectorError
from inspector.core.values import dataclass

Report = Callable[[object], None]
"""Given to the call; whatever it is called with arrives as `Task.progressed`."""
Call = Callable[[Report], object]


SWITCH_S = 0.001
"""How long another thread may keep the interpreter from the window's; Python's own 5 ms are a third of a frame, and a
turn of the event loop has to wait for it several times."""

PATIENCE_S = 0.1
"""So long a call waits at most for the window to take what it reported."""


T = TypeVar("T")


class WorkQueue:
    """Runs calls one after another in the order given, on a thread that ends when there is nothing left to do.

    While `held`, calls wait for `release`: a thread at work takes the interpreter away from what is being painted.
    """

    def __init__(self, *, held: bool = False) -> None:
        self._held = held
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._working = False

    def put(self, call: Callable[[], None]) -> None:
        """Queue `call`, which must not raise."""
        with self._lock:
            self._waiting.append(call)
            self._begin()

    def release(self) -> None:
        """Begin with what was queued so far, and hold nothing from here on."""
        with self._lock:
            self._held = False
            self._begin()

    def _begin(self) -> None:
        if self._waiting and not self._working and not self._held:
            self._working = True
            threading.Thread(target=self._work, name="line", daemon=True).start()

    def answer_of(self, call: Callable[[], T]) -> T:
        """Block until this line has come to `call`, and return what that does, or raise it. Never on the line itself.

        For a call that is not on the line, since it may take long, and needs one answer of it.
        """
        answers: queue.SimpleQueue[Callable[[], T]] = queue.SimpleQueue()

        def work() -> None:
            try:
                result = call()
            except BaseException as problem:  # noqa: BLE001 - carried over to the caller's thread, whatever it is
                answers.put(raiser(problem))
            else:
                answers.put(lambda: result)

        self.put(work)
        return answers.get()()

    def wait(self, seconds: float) -> bool:
        """Block until everything queued so far is done; False when that took longer than `seconds`."""
        with self._lock:
            if not self._working and not self._waiting:
                return True
        done = threading.Event()
        self.put(done.set)
        return done.wait(seconds)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._working = False
                    return
                call = self._waiting.popleft()
            call()


class Pace:
    """Lets a call wait until the window has taken what it reported, so that it has its turn before there is more."""

    def __init__(self) -> None:
        self._taken = threading.Event()
        self._patient = True

    def wait(self) -> None:
        """Called by the worker: until `go_on`. Where that takes long, as without a window, it waits no more."""
        self._patient = self._patient and self._taken.wait(PATIENCE_S)
        self._taken.clear()

    def go_on(self) -> None:
        """Called on the GUI thread."""
        self._taken.set()


@contextmanager
def undisturbed() -> Iterator[None]:
    """For a call that makes very many values, none of them garbage.

    They would set off Python's search for garbage, which goes through all there is while every thread waits: 0.1 s.
    Afterwards they are taken for old, as what has lasted is, so that the next search for young garbage passes them by.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if searching:
            gc.enable()


class _Kind(Enum):
    PROGRESS = "progressed"
    SUCCESS = "succeeded"
    FAILURE = "failed"
    GIVEN_UP = "given up"
    BUG = "bug"


class _Run:
    """The identity of one run; the task is held weakly, since a call may outlive it by far."""

    def __init__(self, task: Task) -> None:
        self.task = weakref.ref(task)


@dataclass(frozen=True, slots=True)
class _Letter:
    run: _Run
    kind: _Kind
    content: Any


class _Postbox(QObject):
    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._open = True
        self._kept: deque[_Letter] | None = None
        """What came while answers are held, the oldest first."""
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, letter: _Letter) -> None:
        """Called by workers. The lock keeps the interpreter from going away under a worker that is inside Qt."""
        with self._lock:
            if self._open:
                self.arrived.emit(letter)

    def close(self) -> None:
        """From here on nothing is delivered any more."""
        with self._lock:
            self._open = False

    def hold(self) -> None:
        """Keep what arrives until `release`."""
        if self._kept is None:
            self._kept = deque()

    def release(self) -> None:
        """Deliver what was kept, in its order and before anything that is still on its way."""
        kept, self._kept = self._kept or (), None
        for letter in kept:
            if letter.kind is _Kind.BUG:
                self.arrived.emit(letter)  # by itself, since it raises
            else:
                self._deliver(letter)

    def _deliver(self, letter: _Letter) -> None:
        if self._kept is not None:
            self._kept.append(letter)
            return
        task = letter.run.task()
        if task is not None and isValid(task):
            task._receive(letter)  # noqa: SLF001 - the postbox and the task are one mechanism
        if letter.kind is _Kind.BUG:
            raise letter.content


_postbox: _Postbox | None = None


def _the_postbox() -> _Postbox:
    global _postbox  # noqa: PLW0603 - one for the process, made on the GUI thread when first needed
    if _postbox is None:
        _postbox = _Postbox()
        sys.setswitchinterval(SWITCH_S)
        atexit.register(_postbox.close)
    return _postbox


def hold_answers() -> None:
    """Keep the answers of all tasks until `release_answers`, while there is no complete window to show them."""
    _the_postbox().hold()


def release_answers() -> None:
    """Deliver the answers that were kept, in the order in which they came."""
    _the_postbox().release()


class Task(QObject):
    """Runs one blocking call at a time; a newer run, or `cancel`, makes the answer of an older one void.

    `failed` carries the InspectorError of a call that could not do what it should. Anything else that a call raises
    is a bug: it is raised again on the GUI thread, also when the run is void by then. `ended` follows every answer.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, line: WorkQueue | None = None) -> None:
        super().__init__(parent)
        self._post = _the_postbox()
        self._line = line
        self._run: _Run | None = None

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self._run is not None

    def run(self, call: Call, line: WorkQueue | None = None) -> None:
        """Start `call`, at once or when `line`, or else the task's own, has come to it.

        An answer still awaited is void.
        """
        run = _Run(self)
        self._run = run
        post = self._post

        def work() -> None:
            post.send(_answer(run, call, post))

        line = line or self._line
        if line is not None:
            line.put(work)
        else:
            threading.Thread(target=work, name="task", daemon=True).start()

    def cancel(self) -> None:
        """Make the answer void. The call itself goes on unless it was given its own way to stop."""
        self._run = None

    def _receive(self, letter: _Letter) -> None:
        if self._run is not letter.run:
            return
        if letter.kind is _Kind.PROGRESS:
            self.progressed.emit(letter.content)
            return
        self._run = None
        if letter.kind is _Kind.SUCCESS:
            self.succeeded.emit(letter.content)
        elif letter.kind is _Kind.FAILURE:
            self.failed.emit(letter.content)
        if isValid(self):
            self.ended.emit()


def once(parent: QObject, call: Call, line: WorkQueue | None = None) -> Task:
    """A task for one call that deletes itself afterwards; connect to it before returning to the event loop."""
    task = Task(parent, line)
    task.ended.connect(task.deleteLater)
    task.run(call)
    return task


def _bare(problem: InspectorError) -> InspectorError:
    """The error without what was worked on when it came about: whoever keeps it would keep that, too."""
    problem.__traceback__ = problem.__context__ = problem.__cause__ = None
    return problem


def _answer(run: _Run, call: Call, post: _Postbox) -> _Letter:
    try:
        return _Letter(run, _Kind.SUCCESS, call(lambda news: post.send(_Letter(run, _Kind.PROGRESS, news))))
    except InspectorError as problem:
        return _Letter(run, _Kind.FAILURE, _bare(problem))
    except CancelledError:
        return _Letter(run, _Kind.GIVEN_UP, None)
    except BaseException as bug:  # noqa: BLE001 - carried over to the GUI thread, whatever it is
        return _Letter(run, _Kind.BUG, bug)
