"""What a window begins with: sidebar, start page, messages and status bar, with no pane yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.text.display import visible
from inspector.gui.actions import shortcuts
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme.looks import REQUEST_FAILED, VERDICTS
from inspector.gui.window.frame import Frame
from inspector.gui.window.status_bar import MessageStrip, StatusBar

if TYPE_CHECKING:
    from inspector.gui.window.start_page import StartPage


class Shell(QWidget):
    """Looks as it will with the panes behind the start page; nothing in it does anything before they are there."""

    def __init__(self, work: Workspace) -> None:
        super().__init__()
        self._selection = work.selection
        self.strip, self.frame, self.status = MessageStrip(work.messages), Frame(), StatusBar(work.messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.strip, 0), (self.frame, 1), (self.status, 0)):
            column.addWidget(part, stretch)
        self.frame.with_start(_show_keys)
        side = self.frame.sidebar
        side.paste.set_keys(shortcuts.shown(shortcuts.PASTE))
        side.scan.set_keys(shortcuts.shown(shortcuts.OPEN))
        side.show_log_out(0, anything=False)
        side.new_profile.set_keys(shortcuts.shown(shortcuts.NEW_PROFILE))

    def title(self) -> str:
        """The window's title: the verdict, whose token it is, and the program."""
        outcome, profile = self._selection.outcome, self._selection.profile
        parts = ["Token Inspector"]
        if outcome is not None:
            inspection = outcome.inspection
            verdict = VERDICTS[inspection.verdict].word if inspection is not None else REQUEST_FAILED.word
            parts = [verdict, outcome.own_name, *parts]
        elif profile is not None:
            parts = [profile.name, *parts]
        return " · ".join(visible(part) for part in parts)


def _show_keys(start: StartPage) -> None:
    start.paste.set_keys(shortcuts.shown(shortcuts.PASTE))
    start.new_profile.set_keys(shortcuts.shown(shortcuts.NEW_PROFILE))
    start.import_setup.set_keys(shortcuts.shown(shortcuts.IMPORT))
