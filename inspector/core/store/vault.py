"""Secrets in the OS keyring: what is written and removed is looked at again, and what is said of it is so.

What a keyring can and cannot promise: it is locked with the user's session, but on most systems any program of the
same user can ask it too. Nothing is ever written to a plain file instead. `keyring` is imported when it is asked for,
or the window would open later for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from importlib.util import find_spec
from typing import TypeVar

from inspector.core.deadline import DeadlineError, NoThreadError, within
from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.store.backends import (
    NAMES,
    Backend,
    RunKeyring,
    backend_name,
    fixed,
    most_chars,
    refusal,
)
from inspector.core.store.entry import MOST_SECRET, Content, Kept, KeyringEntry, Nature, Removed, is_whole
from inspector.core.store.keyring_calls import KeyringRefusedError, Late, Line, Trouble, Turn, Work, name_of
from inspector.core.store.late_changes import Change, LateChanges
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, several
from inspector.core.text.seen import saw
from inspector.core.values import dataclass

__all__ = ["NAMES", "Backend", "RunKeyring", "Vault", "backend_name", "open_vault", "run_vault"]

T = TypeVar("T")

DEADLINE_S = 20.0
"""How long a keyring may take to do what is asked: long enough to type a password into an unlock prompt."""

SERVICE = "Token Inspector"


def _nothing(_: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Vault:
    """Where secrets are kept. `name` is what the window calls it; `persistent` whether it outlives the program.

    `why_not` says, when it is not persistent, what is missing and what to do about it. `most_chars` is how much one
    entry holds, where that is little. What the keyring does after `deadline_s` seconds has no effect: a change is
    undone, unless the entry was changed since. The VaultError of such a change has what came of it, as `late`.
    """

    backend: Backend = field(repr=False)
    name: Message | str
    persistent: bool
    why_not: Message | str | None = None
    deadline_s: float = DEADLINE_S
    most_chars: int | None = None
    line: Line = field(default_factory=Line, repr=False, compare=False)
    changes: LateChanges = field(default_factory=LateChanges, repr=False, compare=False)

    def read(self, entry: str, kind: str = "client_secret") -> str | None:
        """The secret of `entry` (a profile's id); None when there is none. VaultError when it cannot be read."""
        found = self.line.run(Work(self._entry(entry, kind).look), self.deadline_s)
        if isinstance(found, Late):
            raise VaultError(self._unanswered(), locked=True)
        if isinstance(found, KeyringRefusedError):
            raise self._refused("read", found)
        return found or None  # an empty one is none

    def store(self, entry: str, secret: str, kind: str = "client_secret", *, undone: bool = True) -> None:
        """Keep `secret`, then read it back; VaultError unless exactly the same text came back.

        The error says what is there then: as a rule what was there before, which is put back. Where it is not `undone`,
        one that is stored too late stays, unless the entry was changed since.
        """
        saw(secret)
        self._check(secret)
        change = Change(self._entry(entry, kind), secret, undone=undone)

        def told(kept: Kept) -> None:
            if kept.stored:
                self.changes.stands(change.entry, secret)

        kept = self._change(change, lambda turn: change.entry.keep(turn, secret, change.seen), told)
        if isinstance(kept, Late):
            tails = [message(_MAY_STORE)] if kept.changing and undone else []
            tails += [] if kept.changing else [message(_NOT_STORED)]
            raise VaultError(
                several(self._unanswered(), *tails), locked=True, late=change.late if kept.changing else None
            )
        if isinstance(kept, KeyringRefusedError):
            raise self._refused("store", kept)
        if not kept.stored:
            raise self._not_kept(kept)

    def forget(self, entry: str, kind: str = "client_secret") -> bool:
        """Remove the secret and make sure it is gone; False when there was none. VaultError when it is still there."""
        change = Change(self._entry(entry, kind), None)

        def told(removed: Removed) -> None:
            if removed.now is None:
                self.changes.stands(change.entry, None)

        removed = self._change(change, lambda turn: change.entry.remove(turn, change.seen), told)
        if isinstance(removed, Late):
            tail = message(_MAY_REMOVE) if removed.changing else None
            raise VaultError(
                several(self._unanswered(), tail), locked=True, late=change.late if removed.changing else None
            )
        if isinstance(removed, KeyringRefusedError):
            raise self._refused("read", removed)
        if removed.now is None:
            return removed.had
        if removed.refused is None:
            raise VaultError(
                message("{keyring} says it removed the entry, but the entry is still there.", keyring=self.name)
            )
        raise self._refused(
            "remove", removed.refused, message(_REMOVAL_UNKNOWN) if removed.now is Nature.UNKNOWN else None
        )

    def forget_secrets(self, entry: str) -> int:
        """Remove whatever secrets `entry` (a profile's id) has, of every kind; how many. VaultError as `forget`."""
        return sum(self.forget(entry, kind) for kind in SecretKind)

    def has_secret(self, entry: str) -> bool:
        """Whether `entry` (a profile's id) has a secret of any kind. VaultError as `read`."""
        return any(self.read(entry, kind) is not None for kind in SecretKind)

    def is_locked(self) -> bool | None:
        """Whether the keyring is locked, asked without a prompt; None where it does not say. Blocking."""
        from inspector.core.store.lock_state import is_locked  # late: asked for when it was found locked

        return is_locked(self.backend)

    # --- one change, and what becomes of a late one ------------------------------------------------------------------

    def _entry(self, entry: str, kind: str) -> KeyringEntry:
        # A service of its own for each entry: Windows shuffles entries of one service into other targets (FACTS 4.6).
        return KeyringEntry(self.backend, f"{SERVICE}/{entry}", str(kind))

    def _change(
        self,
        change: Change,
        do: Callable[[Turn], T],
        told: Callable[[T], None] = _nothing,
        seconds: float | None = None,
    ) -> T | KeyringRefusedError | Late:
        """Change an entry, in time or not at all. `told` is given what `do` has come to, if that was in time."""

        def settle() -> None:
            said: Message | None = None
            try:
                said = self._settled(change)
            finally:
                self.changes.end(change)
                change.late.tell(said)

        work = Work(do, ended=told, given_up=lambda: self.changes.begin(change), late=settle)
        return self.line.run(work, self.deadline_s if seconds is None else seconds)

    def _settled(self, change: Change) -> Message | None:
        """Undo a change that came too late, or what it did to a newer one; what is to be said of it."""
        again = Change(change.entry, None)

        def undo(turn: Turn) -> Content:
            standing, newer = self.changes.standing(change)
            if standing is Nature.UNKNOWN or not (newer or (change.wanted is not None and change.undone)):
                return change.entry.look(turn)  # nothing to put back, or an entry that was to go and has gone
            again.wanted = standing if isinstance(standing, str) else None
            again.seen(standing)
            return change.entry.undo(turn, change.wanted, standing)

        now = self._change(again, undo, seconds=DEADLINE_S)  # nobody waits for it
        standing, newer = self.changes.standing(change)
        if newer or not change.undone:
            return None  # what was said since is so, and nobody was told of this
        if now is Nature.UNKNOWN or isinstance(now, Late | KeyringRefusedError):
            text = _LATE_UNKNOWN
        elif change.wanted is None:
            text = _LATE_REMOVED if now is None else _LATE_THERE
        else:
            text = _LATE_NOT_STORED if now == standing else _LATE_STORED
        return message(text, keyring=self.name)

    # --- words -------------------------------------------------------------------------------------------------------

    def _check(self, secret: str) -> None:
        """VaultError for what is not stored, whatever the keyring says."""
        length = len(secret.encode("utf-16-le", "surrogatepass")) // 2
        if not secret:
            raise VaultError(message("An empty secret is none. It is not stored."))
        if not is_whole(secret):
            raise VaultError(message("There is half a character in it, as in a text that was cut. It is not stored."))
        if len(secret) > MOST_SECRET:
            words = message(
                "This has {count:grouped} characters, and a secret has {most:grouped} at most. It is not stored.",
                count=len(secret),
                most=MOST_SECRET,
            )
            raise VaultError(words)
        if self.most_chars is not None and length > self.most_chars:
            words = message(
                "{keyring} holds {most} characters at most, and this has {count}. It is not stored.",
                keyring=self.name,
                most=self.most_chars,
                count=length,
            )
            raise VaultError(
                several(words, message("A private key can stay in a file: name that file in the profile."))
            )

    def _unanswered(self) -> Message:
        return message(
            "{keyring} did not answer within {seconds} s; it may be waiting for you to unlock it.",
            keyring=self.name,
            seconds=f"{self.deadline_s:g}",
        )

    def _not_kept(self, kept: Kept) -> VaultError:
        """Why a secret is not stored, and what the entry holds."""
        if kept.now is Nature.UNKNOWN or (kept.now is Nature.ODD and kept.before is Nature.ODD):
            nothing_known_before = kept.before is None or kept.before is Nature.UNKNOWN
            standing = message(_STORED_UNKNOWN if nothing_known_before else _BOTH_UNKNOWN)
        elif kept.now == kept.before or (kept.now is None and kept.before in ("", Nature.UNKNOWN)):
            standing = message(_NOT_STORED)
        elif kept.now is None:
            standing = message("It is not stored, and what was stored before is lost.")
        else:
            lost = isinstance(kept.before, str) and kept.before
            standing = message(_OTHER_AND_LOST if lost else _OTHER)
        if kept.refused is None and kept.before and kept.now == kept.before:
            words = message(
                "{keyring} accepted the secret but does not give it back: it goes on giving the one before. "
                "Forget that one first.",
                keyring=self.name,
            )
            return VaultError(several(words, standing))
        if kept.refused is None:
            words = message("{keyring} accepted the secret but does not give it back.", keyring=self.name)
            return VaultError(several(words, standing))
        return self._refused("read" if kept.accepted else "store", kept.refused, standing)

    def _refused(self, verb: str, refused: KeyringRefusedError, more: Message | None = None) -> VaultError:
        """What a keyring has said against it, in words, and `more`."""
        match refused.trouble:
            case Trouble.LOCKED:
                words = message("{keyring} is locked. Unlock it and try again.", keyring=self.name)
            case Trouble.NO_KEYRING:
                words = message(
                    "{keyring} gave no keyring to keep secrets in; probably none was made yet. "
                    "Make one with your desktop's password program, then try again.",
                    keyring=self.name,
                )
            case Trouble.NO_TEXT:
                words = message("{keyring} gave something that is not a text for the secret.", keyring=self.name)
            case Trouble.TOO_LONG:
                words = message(
                    "{keyring} gave a text of more than {most:grouped} characters, which is no secret.",
                    keyring=self.name,
                    most=MOST_SECRET,
                )
            case Trouble.ERROR:
                words = message(_REFUSED[verb], keyring=self.name, error=refused.name)
        return VaultError(several(words, more) if more is not None else words, locked=refused.trouble is Trouble.LOCKED)


_REFUSED = {
    "read": mark("{keyring} refused to read the secret ({error})."),
    "store": mark("{keyring} refused to store the secret ({error})."),
    "remove": mark("{keyring} refused to remove the secret ({error})."),
}
_NOT_STORED = mark("It is not stored.")
_STORED_UNKNOWN = mark("Whether it is stored is not known.")
_BOTH_UNKNOWN = mark("Whether it is stored, or still what was stored before, is not known.")
_OTHER = mark("Something else is stored there now: store it again, or forget it.")
_OTHER_AND_LOST = mark(
    "Something else is stored there now, and what was stored before is lost: store it again, or forget it."
)
_MAY_STORE = mark("If it stores the secret after all, that is undone while this program runs.")
_MAY_REMOVE = mark("It may remove the secret after all.")
_REMOVAL_UNKNOWN = mark("Whether it is removed is not known.")
_LATE_NOT_STORED = mark("{keyring} has answered too late: the secret is not stored.")
_LATE_STORED = mark(
    "{keyring} has answered too late, and what it stored could not be taken out again. "
    "Store the secret again, or forget it."
)
_LATE_REMOVED = mark("{keyring} has answered too late: the secret is removed.")
_LATE_THERE = mark("{keyring} has answered too late: the secret is still there.")
_LATE_UNKNOWN = mark(
    "{keyring} has answered too late, and what it holds now is not known. Store the secret again, or forget it."
)


def run_vault(why_not: Message | str | None = None) -> Vault:
    """A vault that forgets everything when the program ends."""
    return Vault(RunKeyring(), message("this run's memory", "Stored in …"), persistent=False, why_not=why_not)


def open_vault(backend: Backend | None = None) -> Vault:
    """The OS keyring if there is one that may be trusted, otherwise a vault for this run that says why."""
    try:
        # A chainer asks its members over D-Bus what they are, so even the name takes a deadline.
        found = within(DEADLINE_S, lambda: _found(backend))
    except (DeadlineError, NoThreadError) as error:
        return run_vault(_unusable(type(error).__name__))
    return found if isinstance(found, Vault) else run_vault(found)


def _found(backend: Backend | None) -> Vault | Message:
    """The vault over the keyring, or why there is none: it breaks while it is loaded or looked at, however that is."""
    try:
        return _judged(backend if backend is not None else _system_keyring())
    except BaseException as error:  # noqa: BLE001 - one that ends the program too: it is not the backend's to end
        kind = type(error)
    if backend is None and issubclass(kind, ImportError | AttributeError) and find_spec("keyring") is not None:
        return message(
            "The keyring that keyring's own settings name (keyringrc.cfg or PYTHON_KEYRING_BACKEND) cannot be loaded "
            "({error}), so no keyring is used.",
            error=name_of(kind),
        )
    return _unusable(name_of(kind))


def _unusable(name: str) -> Message:
    return message("The system's keyring cannot be used ({error}).", error=name)


def _system_keyring() -> Backend:
    import keyring

    from inspector.core.text.masked_logs import mask_logs

    mask_logs()
    return keyring.get_keyring()


def _judged(backend: Backend) -> Vault | Message:
    name = backend_name(backend)
    if name is None:
        return refusal(backend)
    kept = fixed(backend)
    return Vault(kept, message(name), persistent=True, most_chars=most_chars(kept))
