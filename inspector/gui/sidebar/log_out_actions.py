"""The question before logging out, and the button that asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.log_out import LogOutPanel
from inspector.gui.sidebar.sidebar import Sidebar

if TYPE_CHECKING:
    from inspector.core.journeys.revocation import RevocationPlan


class LogOutActions(QObject):
    """Nothing else stops while the question is open."""

    def __init__(self, work: Workspace, registry: Registry, sidebar: Sidebar, panel: LogOutPanel) -> None:
        super().__init__(panel)
        self._work, self._sidebar = work, sidebar
        self._panel, self._button = panel, sidebar.log_out
        self._no_secrets = False
        """Whether the keyring was asked since the last log out, and has no secret of any profile."""
        panel.log_out_requested.connect(self._log_out)
        self._before: QWidget | None = None
        """What had the keyboard before the question."""
        panel.closed.connect(self._give_back)
        work.tokens.changed.connect(self.enable)
        work.profiles.changed.connect(self.enable)
        work.selection.changed.connect(self.enable)
        work.logged_out.connect(self._look_for_secrets)
        for stored in (work.secrets.stored, work.parameters.kept, work.profiles.loaded):
            stored.connect(self._on_stored)
        registry.add(
            Action("log-out", mark("Log out"), WINDOW, self.ask, keys=("Ctrl+Shift+L",), icon="log-out",
                   why_not=self._why_not)
        )  # fmt: skip
        registry.show_keys("log-out", self._button)

    def _why_not(self) -> str:
        return "" if self._button.isEnabled() else tr("There is nothing to log out of.")

    def enable(self) -> None:
        """Let the button be pressed where there is something to clear, and say what."""
        tokens, held = len(self._work.tokens), self._button.hasFocus()
        secrets = bool(self._work.profiles.own) and not self._no_secrets
        self._sidebar.show_log_out(tokens, anything=bool(tokens) or secrets or self._work.used)
        if held and not self._button.isEnabled():  # or the keyboard goes on to a menu beside it
            self._sidebar.paste.setFocus()

    def _look_for_secrets(self) -> None:
        """Ask the keyring whether there is still a secret to log out of."""
        if not len(self._work.tokens):
            self._work.count_secrets(self._on_counted)

    def _on_counted(self, secrets: int | None) -> None:
        self._no_secrets = secrets == 0
        self.enable()

    def _on_stored(self) -> None:
        self._no_secrets = False
        self.enable()

    def ask(self) -> None:
        """Say what log out clears, and ask; a second time takes the question away."""
        if self._panel.isVisible():
            self._panel.close_panel()
        elif self._button.isEnabled():
            vault = self._work.vault
            leading = self._button.width() if self._button.isRightToLeft() else 0
            foot = self._panel.over(self._button, QPoint(leading, -self._button.height() // 6))
            at_rest = vault is not None and vault.persistent
            self._before = QApplication.focusWidget()
            self._panel.open_at(foot, len(self._work.tokens), at_rest=at_rest)
            self._work.count_secrets(self._panel.show_secrets)
            self._work.revoking.plan(self._panel.show_revocable)

    def _give_back(self) -> None:
        """The question was closed."""
        before, self._before = self._before, None
        there = before is not None and isValid(before) and before.isVisible()
        (before if before is not None and there else self._button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _log_out(self, forget_secrets: bool, revoke: RevocationPlan | None) -> None:
        self._before = None  # the lists are about to be emptied
        ids = [profile.id for profile in self._work.profiles.own] if forget_secrets else []
        ids += self._work.history.restorable if forget_secrets else ()
        self._work.logging_out.begin(ids, revoke)
