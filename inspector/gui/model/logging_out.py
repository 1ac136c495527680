"""Logging out once it is confirmed: tokens are revoked where that is wanted, then everything is cleared, and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.text.language import tr
from inspector.core.text.message import counted
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.messages import Messages
from inspector.gui.model.revoking import Revoking

if TYPE_CHECKING:
    from inspector.core.journeys.revocation import RevocationPlan, RevokedAll
    from inspector.core.store.log_out import LogOut


class LoggingOut(QObject):
    """`clear` begins to clear everything; it is given the profiles whose secrets are to be forgotten."""

    def __init__(
        self, revoking: Revoking, messages: Messages, clipboard: Clipboard, clear: Callable[[list[str]], None]
    ) -> None:
        super().__init__()
        self._revoking, self._messages, self._clipboard, self._clear = revoking, messages, clipboard, clear
        self._forget = list[str]()
        self._revoked: RevokedAll | None = None
        self.running = False
        """Whether what was asked for has not ended yet."""
        revoking.ended.connect(self._on_revoked)

    def begin(self, forget_secrets_of: list[str], revoke: RevocationPlan | None) -> None:
        """Revoke by `revoke` first, unless it is None, and clear everything then."""
        self._forget, self._revoked, self.running = forget_secrets_of, None, True
        if revoke is not None:
            self._messages.say(revoke.sentence())
            self._revoking.run(revoke)
        else:
            self._messages.say(tr("Logging out."))
            self._clear(forget_secrets_of)

    def _on_revoked(self, done: RevokedAll) -> None:
        self._revoked = done
        for left in done.left:
            self._messages.warn(tr("Not revoked: {token}", token=left))
        self._clear(self._forget)

    def on_failed(self, words: str) -> None:
        """Nothing was cleared."""
        self.running = False
        self._messages.warn(words)

    def on_logged_out(self, done: LogOut) -> None:
        """Everything is cleared: say so, and what could not be."""
        self.running = False
        copied = self._clipboard.clear_confidential()
        asked, self._revoked = self._revoked, None
        revoked = asked.summary() if asked is not None and (asked.revoked or asked.left) else ""
        off = tr("The copied token is off the clipboard.") if copied else ""
        self._messages.say(" ".join(words for words in (revoked, done.summary(), off) if words))
        left_on_clipboard = (
            (tr("the copied token, which is still on the clipboard", "Log out could not remove …"),)
            if self._clipboard.stuck
            else ()
        )
        for left in (*done.left, *left_on_clipboard):
            self._messages.warn(tr("Log out could not remove {left}", left=left))

    def on_logged_out_elsewhere(self, tokens: int) -> None:
        """Another program has cleared so many tokens."""
        self._clipboard.clear_confidential()
        self._messages.warn(
            counted(
                tokens,
                "Another program has logged out of this session, so {n} token was cleared here too.",
                "Another program has logged out of this session, so {n} tokens were cleared here too.",
            )
        )
