"""A window that shows one token and nothing else, to be put beside another."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.window.frame import Frame


class Alone(QObject):
    """It closes with Esc, and when its token is gone. What is asked for that needs more brings the other panes."""

    def __init__(self, work: Workspace, frame: Frame, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._frame, self._window = work, frame, window
        work.selection.changed.connect(self._on_selection)

    def begin(self) -> None:
        """Show the inspection alone."""
        self._frame.show_alone(True)
        self._frame.inspection.focus_content()

    def leave(self) -> bool:
        """Close the window where the token is alone in it; False where it is not."""
        if not self._frame.alone:
            return False
        self._window.close()
        return True

    def _on_selection(self, _: Shown, shown: Shown) -> None:
        if not self._frame.alone:
            return
        if shown.outcome is None and len(self._work.shared.windows) > 1:
            QTimer.singleShot(0, self, self._close)  # not in here: others are still to be told
        elif shown.outcome is None or shown.purpose not in (Purpose.PASTE, Purpose.PROFILE):
            self._frame.show_alone(False)

    def _close(self) -> None:
        if self._frame.alone:
            self._window.close()
