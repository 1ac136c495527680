"""Work with a keyring: one piece at a time, each within its time, and what becomes of one that goes on after that.

A backend is somebody else's code, which may raise anything, answer anything and hang. Nothing it raises leaves the
thread it was called on: what is told of it is a name. A piece of work that is given up calls the backend no more once
the call that hangs has ended; when that call may have changed an entry, whoever gave the work settles what is there.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from enum import Enum
from typing import Generic, NamedTuple, TypeVar

from inspector.core.deadline import DeadlineError, NoThreadError, within
from inspector.core.store.backends import is_what_it_says

T = TypeVar("T")


class Trouble(Enum):
    """What a backend has done in place of answering."""

    ERROR = "error"
    LOCKED = "locked"
    NO_KEYRING = "no keyring"
    NO_TEXT = "no text"
    TOO_LONG = "too long"


class KeyringRefusedError(Exception):
    """A backend has not answered. `name` is the class of what it raised."""

    def __init__(self, trouble: Trouble, name: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble, self.name = trouble, name


class GivenUpError(Exception):
    """The work is not waited for any more, so that it does not go on."""


class Turn:
    """That of one piece of work, which calls the backend through it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given_up = False
        self._ended = False
        self.changing = False
        """Whether a call that may change an entry was begun."""

    def ask(self, call: Callable[[], object]) -> object:
        """What a call answers that changes nothing. KeyringRefusedError, or GivenUpError when nobody waits any more."""
        return self._call(call, changing=False)

    def change(self, call: Callable[[], object]) -> None:
        """Have an entry changed; KeyringRefusedError and GivenUpError as of `ask`."""
        self._call(call, changing=True)

    def _call(self, call: Callable[[], object], *, changing: bool) -> object:
        with self._lock:
            if self._given_up:
                raise GivenUpError
            self.changing = self.changing or changing
        refused: KeyringRefusedError | None = None
        answer: object = None
        try:
            answer = call()
        except BaseException as error:  # noqa: BLE001 - one that ends the program too: it is not the backend's to end
            refused = _told_of(type(error))
        with self._lock:
            if self._given_up:
                raise GivenUpError
        if refused is not None:  # raised out here, because inside it would carry the backend's error as its context
            raise refused
        return answer

    def give_up(self) -> bool:
        """Wait no more; False where the work has ended."""
        with self._lock:
            self._given_up = not self._ended
            return self._given_up

    def end(self) -> bool:
        """Whether the work has ended in time; it has then, whatever the clock says."""
        with self._lock:
            self._ended = not self._given_up
            return self._ended


class Late(NamedTuple):
    """A piece of work was given up. `changing` says whether an entry may be changed yet."""

    changing: bool


def _nothing(*_: object) -> None:
    pass


class Work(NamedTuple, Generic[T]):
    """A piece of work with a keyring, and who is told how it goes.

    `ended` is given what it gave, where it has ended in time; `given_up` is called where it has not and an entry may
    yet be changed: both before anybody else has a turn. `late` follows on the thread of the call that hung, once that
    has ended.
    """

    do: Callable[[Turn], T]
    ended: Callable[[T], None] = _nothing
    given_up: Callable[[], None] = _nothing
    late: Callable[[], None] = _nothing


class Line:
    """The work with one keyring, a piece at a time: no backend has to bear several threads.

    A piece that is given up does not count, so that a backend which hangs does not keep others from asking.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()

    def __repr__(self) -> str:
        return "Line()"

    def run(self, work: Work[T], seconds: float) -> T | KeyringRefusedError | Late:
        """Do a piece of work, waiting at most `seconds` for its turn and as long for its end."""
        if not self._turn.acquire(timeout=seconds):
            return Late(changing=False)
        try:
            return self._run(work, seconds)
        finally:
            self._turn.release()

    def _run(self, work: Work[T], seconds: float) -> T | KeyringRefusedError | Late:
        turn = Turn()
        ended: list[T | KeyringRefusedError] = []

        def do() -> None:
            try:
                ended.append(work.do(turn))
            except KeyringRefusedError as refused:
                ended.append(refused)
            except GivenUpError:
                pass
            if not turn.end() and turn.changing:
                work.late()

        try:
            within(seconds, do)
        except DeadlineError:
            if _give_up(work, turn):
                return Late(turn.changing)
        except NoThreadError:
            return KeyringRefusedError(Trouble.ERROR, NoThreadError.__name__)
        except BaseException:  # a Ctrl+C, which is raised again
            _give_up(work, turn)
            raise
        (answer,) = ended
        if not isinstance(answer, KeyringRefusedError):
            work.ended(answer)
        return answer


def _give_up(work: Work[T], turn: Turn) -> bool:
    """Wait no more; False where it has ended."""
    given_up = turn.give_up()
    if given_up and turn.changing:
        work.given_up()
    return given_up


def _told_of(error: type[BaseException]) -> KeyringRefusedError:
    """What is told of an error of the class: never its own text, since some backends put their arguments into it."""
    errors = sys.modules.get("keyring.errors")  # never imported where keyring itself is broken
    for name, trouble in (("KeyringLocked", Trouble.LOCKED), ("InitError", Trouble.NO_KEYRING)):
        known = getattr(errors, name, None)
        if isinstance(known, type) and known in type.__dict__["__mro__"].__get__(error):
            return KeyringRefusedError(trouble)
    return KeyringRefusedError(Trouble.ERROR, name_of(error))


def name_of(error: type[BaseException]) -> str:
    """What the class of an error is called, or the first of its bases that a module has: a name may be made up."""
    bases: tuple[type, ...] = type.__dict__["__mro__"].__get__(error)
    known = next(kind for kind in bases if kind is BaseException or is_what_it_says(kind))
    name: str = type.__dict__["__name__"].__get__(known)
    return name
