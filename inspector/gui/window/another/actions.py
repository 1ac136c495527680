"""Asking for another window, for a window with one token alone, and for all of them to be closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace


class WindowActions(QObject):
    """Whoever holds the windows of the program listens, and makes them."""

    wanted = Signal()
    token_wanted = Signal(str)
    """With the id of a token of the session that is to have a window of its own."""
    quit_wanted = Signal()

    def __init__(self, work: Workspace, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        registry.add(
            Action("new-window", mark("New window"), WINDOW, self.wanted.emit, keys=("Ctrl+Shift+N",), icon="window"),
            Action("token-window", mark("Open the token in a window"), TOKENS, self.open_token, icon="window",
                   why_not=self._why_no_token),
            Action("quit", mark("Quit"), WINDOW, self.quit_wanted.emit, keys=("Ctrl+Q",), icon="close"),
        )  # fmt: skip

    def open_token(self) -> None:
        """Have the shown token in a window of its own."""
        shown = self._work.selection.shown.outcome_id
        if shown is not None and not self._why_no_token():
            self.token_wanted.emit(shown)

    def _why_no_token(self) -> str:
        shown = self._work.selection.shown.outcome_id
        return "" if shown is not None and shown in self._work.tokens else tr("Choose a token of the session first.")
