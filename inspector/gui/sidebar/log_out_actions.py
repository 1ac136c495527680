"""Logging out from the window: asked first, tokens revoked where that is wanted, then cleared, and told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from inspector.core.journeys.revocation import RevocationPlan, RevokedAll
from inspector.core.store.session import LogOut
from inspector.core.text.language import mark, plural, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.log_out import LogOutPanel
from inspector.gui.sidebar.sidebar import Sidebar


class LogOutActions(QObject):
    """Nothing else stops while the question is open."""

    def __init__(self, work: Workspace, registry: Registry, sidebar: Sidebar, panel: LogOutPanel) -> None:
        super().__init__(panel)
        self._work, self._messages, self._sidebar = work, work.messages, sidebar
        self._panel, self._button = panel, sidebar.log_out
        self._forget, self._revoked = list[str](), ""
        self.running = False
        """Whether what was asked for has not ended yet."""
        panel.log_out_requested.connect(self._log_out)
        panel.closed.connect(self._button.setFocus)
        work.revoking.ended.connect(self._on_revoked)
        work.logged_out.connect(self._on_logged_out)
        work.log_out_failed.connect(self._on_failed)
        work.logged_out_elsewhere.connect(self._on_logged_out_elsewhere)
        work.tokens.changed.connect(self.enable)
        work.profiles.changed.connect(self.enable)
        registry.add(
            Action("log-out", mark("Log out"), WINDOW, self.ask, keys=("Ctrl+Shift+L",), icon="log-out",
                   why_not=self._why_not)
        )  # fmt: skip
        registry.show_keys("log-out", self._button)

    def _why_not(self) -> str:
        return "" if self._button.isEnabled() else tr("There is nothing to log out of.")

    def enable(self) -> None:
        """Let the button be pressed where there is something to clear, and say what."""
        tokens = len(self._work.tokens)
        self._sidebar.show_log_out(tokens, anything=bool(tokens or self._work.profiles.own))

    def ask(self) -> None:
        """Say what log out clears, and ask; a second time takes the question away."""
        if self._panel.isVisible():
            self._panel.close_panel()
        elif self._button.isEnabled():
            vault = self._work.vault
            leading = self._button.width() if self._button.isRightToLeft() else 0
            foot = self._panel.over(self._button, QPoint(leading, -self._button.height() // 6))
            at_rest = vault is not None and vault.persistent
            self._panel.open_at(foot, len(self._work.tokens), at_rest=at_rest)
            self._work.count_secrets(self._panel.show_secrets)
            self._work.revoking.plan(self._panel.show_revocable)

    def _log_out(self, forget_secrets: bool, revoke: RevocationPlan | None) -> None:
        ids = [profile.id for profile in self._work.profiles.own] if forget_secrets else []
        ids += self._work.history.restorable if forget_secrets else ()
        self._work.inspecting.stop()
        self._forget, self._revoked, self.running = ids, "", True
        if revoke is not None:
            self._messages.say(revoke.sentence())
            self._work.revoking.run(revoke)
        else:
            self._messages.say(tr("Logging out."))
            self._work.log_out(ids)

    def _on_revoked(self, done: RevokedAll) -> None:
        self._revoked = done.summary()
        for left in done.left:
            self._messages.warn(tr("Not revoked: {token}", token=left))
        self._work.log_out(self._forget)

    def _on_failed(self, words: str) -> None:
        self.running = False
        self._messages.warn(words)

    def _on_logged_out(self, done: LogOut) -> None:
        self.running = False
        copied = self._work.clipboard.clear_confidential()
        off = tr("The copied token is off the clipboard.") if copied else ""
        self._messages.say(" ".join(words for words in (self._revoked, done.summary(), off) if words))
        for left in done.left:
            self._messages.warn(tr("Log out could not remove {left}", left=left))

    def _on_logged_out_elsewhere(self, tokens: int) -> None:
        self._work.clipboard.clear_confidential()
        self._messages.warn(
            plural(
                tokens,
                "Another program has logged out of this session, so {n} token was cleared here too.",
                "Another program has logged out of this session, so {n} tokens were cleared here too.",
            )
        )
