"""What a log out has done: what it cleared, what it had to leave, and what it did for an earlier run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.core.errors import VaultError
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.times import clock, date, to_datetime
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.store.leftovers import InMemory
    from inspector.core.store.vault import Vault


@dataclass(frozen=True, slots=True)
class LogOut:
    """What logging out did, each part checked afterwards. `left` names what could not be removed, and why."""

    tokens: int
    file_removed: bool
    key_removed: bool
    secrets_forgotten: int = 0
    left: tuple[str, ...] = ()
    memory: InMemory | None = None
    """What was found among the objects of this process; None where nobody has looked."""

    def looked_for(self, memory: InMemory | None) -> LogOut:
        """The same with what was found in memory, which is among what is `left` where it is anything."""
        held = (memory.sentence(),) if memory is not None and memory.count else ()
        return replace(self, left=(*self.left, *held), memory=memory)

    def summary(self) -> str:
        """One or two sentences for the status bar and the terminal."""
        done = plural(self.tokens, "{n} token cleared", "{n} tokens cleared")
        if self.secrets_forgotten:
            done += f", {plural(self.secrets_forgotten, '{n} secret forgotten', '{n} secrets forgotten')}"
        if self.left:
            return tr("Logged out in part. {done}. Still there: {left}", done=done, left="; ".join(self.left))
        none_left = tr("Logged out. {done}, none left.", done=done)
        return f"{none_left} {self.memory.sentence()}" if self.memory is not None else none_left


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """A log out that an earlier run could not finish, done at last; `since` is when it began, in epoch seconds."""

    done: LogOut
    since: float | None

    def sentence(self) -> str:
        """What the window and the terminal say of it."""
        when = to_datetime(self.since) if self.since is not None else None
        done = self.done.summary()
        if self.done.left:
            return tr(STILL_OWED, done=done)
        if self.since is None or when is None:
            return tr("Log out could not finish when the program was quit. It was done now: {done}", done=done)
        return tr(CAUGHT_UP, date=date(when), time=clock(self.since), done=done)


CAUGHT_UP = mark("Log out could not finish when the program was quit on {date} at {time}. It was done now: {done}")
STILL_OWED = mark(
    "Log out could not finish when the program was quit, and cannot now. Tokens of that run are not read, and it is "
    "tried again at the next start. {done}"
)


def forget_secrets(vault: Vault, profile_ids: Iterable[str], left: list[str]) -> int:
    """Forget the secrets of profiles, and how many there were; what could not be removed is added to `left`."""
    forgotten = 0
    wanted = tuple(profile_ids)
    for number, profile_id in enumerate(wanted, 1):
        try:
            forgotten += vault.forget_secrets(profile_id)
        except VaultError as error:
            # Neither is each of hundreds waited for, nor asked for again whether to unlock the keyring.
            if error.locked and number < len(wanted):
                left.append(tr("secrets, if there are any ({error})", "Still there: …", error=error))
                break
            left.append(tr("a secret ({error})", "Still there: …", error=error))
    if wanted and not forgotten and not vault.persistent:
        left.append(tr("secrets of an earlier run, if there are any ({why})", "Still there: …", why=vault.why_not))
    return forgotten
