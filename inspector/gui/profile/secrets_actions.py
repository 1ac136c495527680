"""When the question about secrets in the file of profiles is asked, and what is done with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.gui.profile.secrets_question import SecretsQuestion


class SecretsQuestionActions(QObject):
    """Asks once the profiles are read and the keyring is known, in every window that follows too."""

    def __init__(self, work: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self.question: SecretsQuestion | None = None
        work.in_file.changed.connect(self.ask_again)
        work.opened.connect(self.ask_again)

    def ask_again(self) -> None:
        """Show the question that waits for an answer, or none."""
        found, vault = self._work.in_file.asked, self._work.vault
        if found is None:
            if self.question is not None and self.question.isVisible():
                self.question.close_overlay()
            return
        if vault is None:
            return
        from inspector.gui.profile.secrets_question import SecretsQuestion  # late: most files have no secret

        if self.question is None:
            self.question = SecretsQuestion(self._window.centralWidget() or self._window)
            self.question.move_there.clicked.connect(self._move)
            self.question.remove.clicked.connect(self._work.in_file.remove)
            self.question.leave.clicked.connect(self._work.in_file.leave)
            self.question.closed.connect(self._on_closed)
        self.question.ask(found, str(vault.name) if vault.persistent else "")

    def _move(self) -> None:
        if self._work.vault is not None:
            self._work.in_file.move(self._work.vault)

    def _on_closed(self) -> None:
        focused = QApplication.focusWidget()
        if self.question is not None and focused is not None and self.question.isAncestorOf(focused):
            focused.clearFocus()  # nothing had the keyboard before: a key would press a button that is not seen
        if self._work.in_file.asked is not None:
            self._work.in_file.leave()
