"""The window there is now, for whoever holds on to one longer than it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inspector.gui.startup.first_instance import Handover
    from inspector.gui.window.main_window import MainWindow


class Program(QObject):
    """Follows from each window to the one that takes its place when the language changes."""

    changed = Signal()
    """Another window is there."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = window
        window.replaced.connect(self._follow)

    def _follow(self, window: MainWindow) -> None:
        self.window = window
        window.replaced.connect(self._follow)
        self.changed.emit()

    def take_over(self, asked: Handover) -> None:
        """A second start: come to the front, and open the file that it was given."""
        self.window.panes.arrivals.take_over(asked)
