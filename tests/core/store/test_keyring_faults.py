"""Keyrings that fail in every way that came to mind: whatever they do, what is said of the secret is so.

Each of them is asked to store, to replace, to read and to remove. Nothing but a VaultError may come out, no secret may
stand in it, "It is not stored." is said only where the keyring has it nowhere, and "removed" only where it is gone.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

import keyring.errors
import pytest

from inspector.core.errors import InspectorError, VaultError
from inspector.core.store.entry import MOST_SECRET
from inspector.core.store.session import Session
from tests.core.keyrings import MemoryKeyring, error_of, everything_in, vault_of
from tests.core.store.keeping import token

SECRET = " hunter2-e\u0301 \U0001f511 "
OLD = "the secret before"
ENTRY = ("Token Inspector/p", "client_secret")


class Fault(MemoryKeyring):
    """Does what it should."""

    shows_what_it_has = True
    """Whether what was stored can be known to whoever asks it."""

    def texts(self) -> list[object]:
        """Everything it has, wherever it is."""
        return list(self.entries.values())


class _HostileError(Exception):
    """Says the secret, and breaks whoever looks at it."""

    def __str__(self) -> str:
        raise RuntimeError(SECRET)

    def __repr__(self) -> str:
        raise SystemExit(SECRET)

    @property  # type: ignore[misc]
    def __class__(self) -> NoReturn:  # type: ignore[override]
        raise RuntimeError(SECRET)


class _Namesake(type):
    """A metaclass whose classes say that they are called as the secret, and break whoever asks for a base."""

    @property
    def __name__(cls) -> str:  # type: ignore[override]
        return "hunter2"

    def __instancecheck__(cls, instance: object) -> bool:
        raise RuntimeError(SECRET)

    def __subclasscheck__(cls, subclass: type) -> bool:
        raise RuntimeError(SECRET)


class _NamesakeError(Exception, metaclass=_Namesake):
    pass


ERRORS: dict[str, Callable[[], BaseException]] = {
    "ends the program": lambda: SystemExit(SECRET),
    "interrupts": lambda: KeyboardInterrupt(SECRET),
    "has no memory": lambda: MemoryError(SECRET),
    "recurses": lambda: RecursionError(SECRET),
    "closes a generator": lambda: GeneratorExit(SECRET),
    "cannot be printed": lambda: _HostileError(SECRET),
    "is named as the secret": lambda: _NamesakeError(SECRET),
    "is a class of the moment": lambda: type("hunter2", (OSError,), {})(1783, "CredWrite", SECRET),
    "says the secret": lambda: keyring.errors.KeyringError(SECRET),
    "cannot encode it": lambda: UnicodeEncodeError("utf-8", SECRET, 0, 1, "hunter2"),
    "does not do that": lambda: NotImplementedError(SECRET),
    "stops": lambda: StopIteration(SECRET),
    "has its time": lambda: TimeoutError(SECRET),
    "has another one behind it": lambda: ExceptionGroup(SECRET, [ValueError(SECRET)]),
}


def raising(method: str, after: bool, made: Callable[[], BaseException]) -> Callable[[], Fault]:
    """A keyring one method of which raises, before or after it has done what it should."""

    def call(self: Fault, *arguments: str) -> Any:
        if after:
            getattr(MemoryKeyring, method)(self, *arguments)
        raise made()

    return type("Raising", (Fault,), {method: call})


class HostileText(str):
    """A text that does something of its own wherever it is used."""

    __slots__ = ()

    def _end(self, *_: object) -> NoReturn:
        raise SystemExit(str.__str__(self))

    __eq__ = __ne__ = __len__ = __bool__ = __str__ = __repr__ = __iter__ = __format__ = encode = _end  # type: ignore[assignment]
    __hash__ = str.__hash__


class _SaysText:
    """No text, and says that it is one."""

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return str


ANSWERS: dict[str, Callable[[str], object]] = {
    "bytes": lambda text: text.encode(),
    "a number": lambda _: 7,
    "False": lambda _: False,
    "a list": lambda text: [text],
    "a lone surrogate": lambda text: text + "\ud800",
    "ten megabytes": lambda text: text * (10_000_000 // len(text)),
    "an empty text": lambda _: "",
    "a text with methods of its own": HostileText,
    "what says it is a text": lambda _: _SaysText(),
    "nothing": lambda _: None,
    "another text": lambda text: text[::-1],
}


def answering(made: Callable[[str], object]) -> Callable[[], Fault]:
    """A keyring that gives something else than it has."""

    def get(self: Fault, service: str, username: str) -> Any:
        found = MemoryKeyring.get_password(self, service, username)
        return None if found is None else made(found)

    return type("Answering", (Fault,), {"get_password": get, "shows_what_it_has": False})


CHANGES: dict[str, Callable[[str], str]] = {
    "trims": str.strip,
    "normalises": lambda text: unicodedata.normalize("NFC", text),
    "cuts": lambda text: text[:6],
    "cuts to what Windows holds": lambda text: text.encode("utf-16-le")[:20].decode("utf-16-le", "ignore"),
    "keeps ASCII alone": lambda text: text.encode("ascii", "ignore").decode(),
    "keeps nothing of it": lambda _: "",
}


def changing(change: Callable[[str], str]) -> Callable[[], Fault]:
    """A keyring that stores something else than it is given."""

    def store(self: Fault, service: str, username: str, password: str) -> None:
        MemoryKeyring.set_password(self, service, username, change(password))

    return type("Changing", (Fault,), {"set_password": store})


class Forgets(Fault):
    """Accepts, and keeps what it had."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class ForgetsLater(Fault):
    """Gives an entry back once after it was stored, and has lost it then."""

    fresh = False

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self.fresh = True

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        if self.fresh:
            self.fresh = False
            self.entries.pop((service, username), None)
        return found


class Clings(Fault):
    """Says that it removed an entry, and has it still."""

    def delete_password(self, service: str, username: str) -> None:
        pass


class DeniesRemoval(Fault):
    """Says that there is no such entry, and has it."""

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError("No such password!")


class LocksInTheMiddle(Fault):
    """Is locked by somebody after the first change."""

    locked = False

    def _unless_locked(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked(SECRET)

    def get_password(self, service: str, username: str) -> str | None:
        self._unless_locked()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._unless_locked()
        super().set_password(service, username, password)
        self.locked = True

    def delete_password(self, service: str, username: str) -> None:
        self._unless_locked()
        super().delete_password(service, username)
        self.locked = True


class LocksBetweenTwoWrites(LocksInTheMiddle):
    """Cuts what it is given, and is locked before the old one can be put back."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:3])


class TwoOfOneName(Fault):
    """Has an entry of the same name that another program made: it gives that back, and removes it first."""

    shows_what_it_has = False

    def __init__(self) -> None:
        super().__init__()
        self.others = ["another program's", "another program's"]

    def texts(self) -> list[object]:
        return [*super().texts(), *self.others]

    def get_password(self, service: str, username: str) -> str | None:
        return self.others[0] if self.others else super().get_password(service, username)

    def delete_password(self, service: str, username: str) -> None:
        if self.others:
            self.others.pop()
        else:
            super().delete_password(service, username)


class ChangesBetweenCalls(Fault):
    """Is another keyring from one call to the next."""

    shows_what_it_has = False

    def __init__(self) -> None:
        super().__init__()
        self._two: list[dict[tuple[str, str], str]] = [self._secrets, {}]

    def texts(self) -> list[object]:
        return [text for each in self._two for text in each.values()]

    def _turn(self) -> None:
        self._two.reverse()
        self._secrets = self._two[0]

    def get_password(self, service: str, username: str) -> str | None:
        self._turn()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._turn()
        super().set_password(service, username, password)


FAULTS: dict[str, Callable[[], Fault]] = {
    **{
        f"{method.partition('_')[0]} {when} {name}": raising(method, when == "afterwards", made)
        for name, made in ERRORS.items()
        for method in ("get_password", "set_password", "delete_password")
        for when in ("at once", "afterwards")
    },
    **{f"answers {name}": answering(made) for name, made in ANSWERS.items()},
    **{f"changes: {name}": changing(change) for name, change in CHANGES.items()},
    **{
        each.__name__: each
        for each in (
            Fault, Forgets, ForgetsLater, Clings, DeniesRemoval, LocksInTheMiddle, LocksBetweenTwoWrites, TwoOfOneName,
            ChangesBetweenCalls,
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_said_of_a_secret_is_so(name: str, tmp_path: Path) -> None:
    """One test for each keyring, which is new for each thing that it is asked."""
    before, made = sys.getrecursionlimit(), FAULTS[name]
    _stored(made(), None)
    _stored(made(), OLD)
    _removed(made())
    _read(made())
    _logged_out(made(), tmp_path / "session.bin")
    assert sys.getrecursionlimit() == before


def said(call: Callable[[], object]) -> str:
    """What a call comes to: "" where it does what it should, else the words of its error, which hold no secret."""
    problem: VaultError | None = None
    try:
        call()
    except VaultError as error:
        problem = error
    if problem is None:
        return ""
    everything = everything_in(problem)
    assert "hunter2" not in everything
    assert OLD not in everything
    assert str(problem).startswith("Test keyring ")
    return str(problem)


UNSURE = (
    "Whether it is stored is not known.",
    "Whether it is stored, or still what was stored before, is not known.",
    "It is not stored, and what was stored before is lost.",
    "Something else is stored there now: store it again, or forget it.",
    "Something else is stored there now, and what was stored before is lost: store it again, or forget it.",
    "Test keyring is locked. Unlock it and try again.",
)


def has(fault: Fault, secret: str) -> bool:
    """Whether the keyring has the secret, or a good part of it, anywhere."""
    return any(isinstance(text, str) and text and secret.startswith(text[:3]) for text in fault.texts())


def _stored(fault: Fault, before: str | None) -> None:
    if before is not None:
        fault.entries[ENTRY] = before
    words = said(lambda: vault_of(fault).store("p", SECRET))
    if not words:
        assert SECRET in fault.texts() or isinstance(fault, ForgetsLater)
    elif words.endswith("It is not stored."):
        assert not has(fault, SECRET)
        if before is not None and fault.shows_what_it_has:
            assert before in fault.texts()
    else:
        assert words.endswith(UNSURE)


def _removed(fault: Fault) -> None:
    fault.entries[ENTRY] = OLD
    vault = vault_of(fault)
    gone: list[bool] = []
    words = said(lambda: gone.append(vault.forget("p")))
    if gone == [True]:
        assert fault.entries.get(ENTRY) is None
    if "still there" in words:
        assert fault.texts()


def _read(fault: Fault) -> None:
    """A plain text, or it is said why not."""
    fault.entries[ENTRY] = OLD
    found: list[str | None] = []
    said(lambda: found.append(vault_of(fault).read("p")))
    for each in found:
        assert each is None or type(each) is str
        assert each is None or len(each) <= MOST_SECRET


def _logged_out(fault: Fault, path: Path) -> None:
    """It ends, and tells what is left."""
    fault.entries[ENTRY] = OLD
    session = Session(path, vault_of(fault))
    with suppress(InspectorError):
        session.keep(token("a", 1))
    assert [each.id for each in session.tokens] == ["a-1"]
    done = session.log_out(forget_secrets_of=["p"])
    assert session.tokens == ()
    assert not path.exists()
    if not done.left and not isinstance(fault, ForgetsLater):
        assert not any(fault.texts()) or not fault.shows_what_it_has


def test_a_secret_that_a_keyring_cut_and_cannot_put_back_is_said_to_be_lost() -> None:
    backend = FAULTS["changes: cuts"]()
    backend.entries[ENTRY] = OLD
    assert "and what was stored before is lost" in said(lambda: vault_of(backend).store("p", SECRET))
    assert OLD not in backend.texts()


def test_a_secret_of_before_that_a_keyring_still_had_goes_too() -> None:
    """The one of Windows keeps it under another name, and fails between the two."""

    class Older(Fault):
        def delete_password(self, service: str, username: str) -> None:
            if self.entries[service, username] == SECRET:
                self.entries[service, username] = OLD
                raise OSError(5, "CredDelete", SECRET)
            super().delete_password(service, username)

    backend = Older()
    backend.entries[ENTRY] = SECRET
    assert vault_of(backend).forget("p")
    assert backend.entries == {}


@pytest.mark.parametrize("answer", [42, "somebody else's"], ids=["a number", "another text"])
def test_what_a_keyring_that_answers_the_same_for_everything_has_removed_is_not_said_to_be_there(
    answer: Any, tmp_path: Path
) -> None:
    class Same(Fault):
        def get_password(self, service: str, username: str) -> Any:
            return answer

    backend = Same()
    backend.entries[ENTRY] = OLD
    assert said(lambda: vault_of(backend).forget("p")).endswith("Whether it is removed is not known.")
    assert backend.entries == {}
    (left,) = Session(tmp_path / "session.bin", vault_of(backend)).log_out().left
    assert "refused to remove the secret" in left  # nothing was there: the first removal is refused


@pytest.mark.parametrize(
    "secret", ["", "half \ud800", "\udfff", "x" * (MOST_SECRET + 1)], ids=["empty", "half at the end", "half", "long"]
)
def test_what_is_no_secret_is_never_given_to_a_keyring(secret: str) -> None:
    backend = MemoryKeyring()
    assert str(error_of(lambda: vault_of(backend).store("p", secret))).endswith("It is not stored.")
    assert backend.entries == {}


def test_entries_that_another_program_made_under_the_same_name_are_all_forgotten() -> None:
    backend = TwoOfOneName()
    vault = vault_of(backend)
    words = "Test keyring accepted the secret but does not give it back: it goes on giving the one before."
    assert str(error_of(lambda: vault.store("p", SECRET))) == f"{words} Forget that one first. It is not stored."
    assert not has(backend, SECRET)
    assert vault.forget("p")
    assert backend.texts() == []
    vault.store("p", SECRET)
    assert vault.read("p") == SECRET
