"""Logging out from the window: asked first, tokens revoked where that is wanted, then cleared, and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from inspector.core.journeys.revocation import RevocationPlan, RevokedAll
from inspector.core.store.session import LogOut
from inspector.core.text.language import plural, tr

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


class LogOutActions(QObject):
    """Nothing else stops while the question is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._panel, self._button = window.frame.log_out, window.frame.sidebar.log_out
        self._forget, self._revoked = list[str](), ""
        self.running = False
        """Whether what was asked for has not ended yet."""
        self._panel.log_out_requested.connect(self._log_out)
        self._panel.closed.connect(self._button.setFocus)
        window.revoking.ended.connect(self._on_revoked)
        self._work.logged_out.connect(self._on_logged_out)
        self._work.log_out_failed.connect(self._on_failed)
        self._work.logged_out_elsewhere.connect(self._on_logged_out_elsewhere)

    def ask(self) -> None:
        """Say what log out clears, and ask; a second time takes the question away."""
        if self._panel.isVisible():
            self._panel.close_panel()
        elif self._button.isEnabled():
            vault = self._work.vault
            leading = self._button.width() if self._window.isRightToLeft() else 0
            foot = self._button.mapTo(self._window.frame, QPoint(leading, -self._button.height() // 6))
            at_rest = vault is not None and vault.persistent
            self._panel.open_at(foot, len(self._work.tokens), at_rest=at_rest)
            self._work.count_secrets(self._panel.show_secrets)
            self._window.revoking.plan(self._panel.show_revocable)

    def _log_out(self, forget_secrets: bool, revoke: RevocationPlan | None) -> None:
        ids = [profile.id for profile in self._work.profiles.own] if forget_secrets else []
        ids += self._window.history.restorable if forget_secrets else ()
        self._window.inspect_actions.stop()
        self._forget, self._revoked, self.running = ids, "", True
        if revoke is not None:
            self._window.say(revoke.sentence())
            self._window.revoking.run(revoke)
        else:
            self._window.say(tr("Logging out."))
            self._work.log_out(ids)

    def _on_revoked(self, done: RevokedAll) -> None:
        self._revoked = done.summary()
        for left in done.left:
            self._window.warn(tr("Not revoked: {token}", token=left))
        self._work.log_out(self._forget)

    def _on_failed(self, words: str) -> None:
        self.running = False
        self._window.warn(words)

    def _on_logged_out(self, done: LogOut) -> None:
        self.running = False
        copied = self._clear_panes()
        off = tr("The copied token is off the clipboard.") if copied else ""
        self._window.say(" ".join(words for words in (self._revoked, done.summary(), off) if words))
        for left in done.left:
            self._window.warn(tr("Log out could not remove {left}", left=left))

    def _on_logged_out_elsewhere(self, tokens: int) -> None:
        self._clear_panes()
        self._window.warn(
            plural(
                tokens,
                "Another program has logged out of this session, so {n} token was cleared here too.",
                "Another program has logged out of this session, so {n} tokens were cleared here too.",
            )
        )

    def _clear_panes(self) -> bool:
        """Forget what the panes still hold; whether a copied token was taken off the clipboard."""
        window = self._window
        window.show_rows()
        window.arrivals.cancel()
        window.inspect_actions.stop()
        window.method_actions.stop()
        for form in window.frame.made_paste:
            form.clear()
        window.frame.inspection.close_answer()
        window.frame.request.form.secret.clear()
        copied = window.clipboard.clear_confidential()
        if (profile := window.selected) is not None:
            window.select_profile(profile.id)
        elif not window.frame.starting:
            window.show_outcome(None)
        window.status.show_clock(None)
        return copied
