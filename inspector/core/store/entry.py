"""One entry of a keyring: read, kept, removed and put back, with a look afterwards at what is there.

A backend may say that it has done something and not have done it, say that it has failed and have done it, or keep
something else. What an entry holds is what the keyring gives back.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from inspector.core.store.backends import Backend
from inspector.core.store.keyring_calls import KeyringRefusedError, Trouble, Turn
from inspector.core.text.seen import saw

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
    refused: KeyringRefusedError | None
    before: Content
    now: Content

    def __repr__(self) -> str:
        return f"Kept({self.stored})"


class Removed(NamedTuple):
    """What came of removing; `had` says whether there was a secret, `now` what the entry holds."""

    had: bool
    refused: KeyringRefusedError | None
    now: Content

    def __repr__(self) -> str:
        return f"Removed({self.had})"


class KeyringEntry(NamedTuple):
    """The entry of a keyring with this service and user name."""

    backend: Backend
    service: str
    username: str

    def __repr__(self) -> str:
        return f"KeyringEntry({self.service!r}, {self.username!r})"

    def look(self, turn: Turn) -> str | None:
        """What it holds. KeyringRefusedError where that cannot be said, or is no text."""
        answer = turn.ask(lambda: self.backend.get_password(self.service, self.username))
        return None if answer is None else text_of(answer)

    def keep(self, turn: Turn, secret: str, seen: Callable[[Content], None]) -> Kept:
        """Have it hold `secret`; where it does not then, have it hold what it held. `seen` is told that beforehand.

        KeyringRefusedError where nothing was tried: the keyring is locked, or there is none.
        """
        before = self._before(turn)
        seen(before)
        refused = self._set(turn, secret)
        accepted = refused is None
        now, why = self._peek(turn)
        if now == secret:
            return Kept(True, accepted, None, before, now)
        if now is not Nature.UNKNOWN and not isinstance(before, Nature) and (accepted or now != before):
            # Also where it gives what it gave before: it may have put the secret into another entry of the same name.
            now = self.put(turn, before)
        return Kept(False, accepted, refused or why, before, now)

    def remove(self, turn: Turn, seen: Callable[[Content], None]) -> Removed:
        """Have it hold nothing. KeyringRefusedError, and nothing is tried, where the keyring is locked or missing."""
        before = self._before(turn)  # what cannot be read, as it is no text, can be removed
        seen(before)
        if before is None:
            return Removed(False, None, None)
        refused, now = self._clear(turn, before)
        return Removed(before != "", refused, None if before == "" and now == "" else now)

    def put(self, turn: Turn, content: Content) -> Content:
        """Have it hold `content` again, a text or nothing; what it holds then."""
        if not isinstance(content, str) or not content:
            return self._clear(turn)[1]
        self._set(turn, content)
        now, _ = self._peek(turn)
        if now != content and now is not Nature.UNKNOWN:
            self._clear(turn)
            self._set(turn, content)
            now, _ = self._peek(turn)
        return now

    def undo(self, turn: Turn, unwanted: str | None, standing: Content) -> Content:
        """Put back `standing` where it holds `unwanted`; what somebody else has put there stays. What it holds then."""
        now, _ = self._peek(turn)
        return self.put(turn, standing) if now == unwanted and now != standing else now

    def _before(self, turn: Turn) -> Content:
        content, why = self._peek(turn)
        if why is not None and why.trouble in (Trouble.LOCKED, Trouble.NO_KEYRING):
            raise why
        return content

    def _peek(self, turn: Turn) -> tuple[Content, KeyringRefusedError | None]:
        """What it holds, and why that is not known where it is not."""
        try:
            return self.look(turn), None
        except KeyringRefusedError as why:
            odd = why.trouble in (Trouble.NO_TEXT, Trouble.TOO_LONG)
            return Nature.ODD if odd else Nature.UNKNOWN, why

    def _set(self, turn: Turn, secret: str) -> KeyringRefusedError | None:
        try:
            turn.change(lambda: self.backend.set_password(self.service, self.username, secret))
        except KeyringRefusedError as why:
            return why
        return None

    def _clear(self, turn: Turn, held: Content = Nature.UNKNOWN) -> tuple[KeyringRefusedError | None, Content]:
        """Remove all entries of this name; what was said against it, and what is there afterwards.

        `held` is what it held, where that is known: a keyring that fails in the middle may show an older one then.
        """
        gone = False
        for _ in range(MOST_OF_ONE_NAME):
            refused: KeyringRefusedError | None = None
            try:
                turn.change(lambda: self.backend.delete_password(self.service, self.username))
            except KeyringRefusedError as why:
                refused = why
            now, unread = self._peek(turn)
            if now is None:
                return None, None
            if now is Nature.UNKNOWN:
                return refused or unread, now
            changed = held is not Nature.UNKNOWN and now != held
            if refused is not None and not changed:
                # Where one has gone before, there is another that stays, or it gives something for all it is asked.
                return refused, Nature.UNKNOWN if gone else now
            gone, held = True, now
        return None, now


def text_of(answer: object) -> str:
    """The text that a backend gave, as one that does nothing of its own. KeyringRefusedError where it is none."""
    if not issubclass(type(answer), str):  # what isinstance says may be said by the answer itself
        raise KeyringRefusedError(Trouble.NO_TEXT)
    text = str.__str__(answer)
    if len(text) > MOST_SECRET:
        raise KeyringRefusedError(Trouble.TOO_LONG)
    if not is_whole(text):
        raise KeyringRefusedError(Trouble.NO_TEXT)
    saw(text)
    return text


def is_whole(text: str) -> bool:
    """Whether it has no half of a character (a lone surrogate), which could not be sent to anybody."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
