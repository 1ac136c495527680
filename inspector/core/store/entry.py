"""One entry of a keyring: read, kept, removed and put back, with a look afterwards at what is there.

A backend may say that it has done something and not have done it, say that it has failed and have done it, or keep
something else. What an entry holds is what the keyring gives back.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from inspector.core.store.backends import Backend
from inspector.core.store.keyring_calls import RefusedError, Step, Trouble

MOST_SECRET = 256 * 1024
"""Characters: what is longer is no secret. A private key with its certificates has ten thousand."""
MOST_OF_ONE_NAME = 16
"""So many entries of one name are removed one after another; keyring itself removes the first that it finds."""


class Nature(Enum):
    """What is known of an entry whose text is not known."""

    UNKNOWN = "unknown"
    ODD = "odd"
    """Something is there that is no text, or too much of it."""


Content = str | Nature | None
"""What an entry holds; None where there is none."""


class Kept(NamedTuple):
    """What came of storing: `refused` is what the keyring said against it, `accepted` whether it took it at first.

    `before` and `now` are what the entry held and holds.
    """

    stored: bool
    accepted: bool
    refused: RefusedError | None
    before: Content
    now: Content


class Removed(NamedTuple):
    """What came of removing; `had` says whether there was a secret, `now` what the entry holds."""

    had: bool
    refused: RefusedError | None
    now: Content


class Entry(NamedTuple):
    """The entry of a keyring with this service and user name."""

    backend: Backend
    service: str
    username: str

    def __repr__(self) -> str:
        return f"Entry({self.service!r}, {self.username!r})"

    def look(self, step: Step) -> str | None:
        """What it holds. RefusedError where that cannot be said, or is no text."""
        answer = step.ask(lambda: self.backend.get_password(self.service, self.username))
        return None if answer is None else text_of(answer)

    def keep(self, step: Step, secret: str, seen: Callable[[Content], None]) -> Kept:
        """Have it hold `secret`; where it does not then, have it hold what it held. `seen` is told that beforehand.

        RefusedError where nothing was tried: the keyring is locked, or there is none.
        """
        before = self._before(step)
        seen(before)
        refused = self._set(step, secret)
        accepted = refused is None
        now, why = self._peek(step)
        if now == secret:
            return Kept(True, accepted, None, before, now)
        if now is not Nature.UNKNOWN and not isinstance(before, Nature) and (accepted or now != before):
            # Also where it gives what it gave before: it may have put the secret into another entry of the same name.
            now = self.put(step, before)
        return Kept(False, accepted, refused or why, before, now)

    def remove(self, step: Step, seen: Callable[[Content], None]) -> Removed:
        """Have it hold nothing. RefusedError where it cannot be read what it holds now: nothing was tried then."""
        before, why = self._peek(step)
        if why is not None and before is not Nature.ODD:
            raise why
        seen(before)
        if before is None:
            return Removed(False, None, None)
        refused, now = self._clear(step)
        return Removed(before != "", refused, None if before == "" and now == "" else now)

    def put(self, step: Step, content: Content) -> Content:
        """Have it hold `content` again, a text or nothing; what it holds then."""
        if not isinstance(content, str) or not content:
            return self._clear(step)[1]
        self._set(step, content)
        now, _ = self._peek(step)
        if now != content and now is not Nature.UNKNOWN:
            self._clear(step)
            self._set(step, content)
            now, _ = self._peek(step)
        return now

    def undo(self, step: Step, unwanted: str | None, standing: Content) -> Content:
        """Put back `standing` where it holds `unwanted`; what somebody else has put there stays. What it holds then."""
        now, _ = self._peek(step)
        return self.put(step, standing) if now == unwanted and now != standing else now

    def _before(self, step: Step) -> Content:
        content, why = self._peek(step)
        if why is not None and why.trouble in (Trouble.LOCKED, Trouble.NO_KEYRING):
            raise why
        return content

    def _peek(self, step: Step) -> tuple[Content, RefusedError | None]:
        """What it holds, and why that is not known where it is not."""
        try:
            return self.look(step), None
        except RefusedError as why:
            odd = why.trouble in (Trouble.NO_TEXT, Trouble.TOO_LONG)
            return Nature.ODD if odd else Nature.UNKNOWN, why

    def _set(self, step: Step, secret: str) -> RefusedError | None:
        try:
            step.change(lambda: self.backend.set_password(self.service, self.username, secret))
        except RefusedError as why:
            return why
        return None

    def _clear(self, step: Step) -> tuple[RefusedError | None, Content]:
        """Remove all entries of this name; what was said against it, and what is there afterwards."""
        refused: RefusedError | None = None
        now: Content = Nature.UNKNOWN
        for _ in range(MOST_OF_ONE_NAME):
            try:
                step.change(lambda: self.backend.delete_password(self.service, self.username))
            except RefusedError as why:
                refused = why
            now, unread = self._peek(step)
            if now is None:
                return None, None
            if refused is not None or now is Nature.UNKNOWN:
                return refused or unread, now
        return None, now


def text_of(answer: object) -> str:
    """The text that a backend gave, as one that does nothing of its own. RefusedError where it is none."""
    if not issubclass(type(answer), str):  # what isinstance says may be said by the answer itself
        raise RefusedError(Trouble.NO_TEXT)
    text = str.__str__(answer)
    if len(text) > MOST_SECRET:
        raise RefusedError(Trouble.TOO_LONG)
    if not is_whole(text):
        raise RefusedError(Trouble.NO_TEXT)
    return text


def is_whole(text: str) -> bool:
    """Whether it has no half of a character (a lone surrogate), which could not be sent to anybody."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
