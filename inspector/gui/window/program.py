"""The window there is now, for whoever holds on to one longer than it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from shiboken6 import isValid

from inspector.gui.model import languages

if TYPE_CHECKING:
    from inspector.gui.startup.first_instance import Handover
    from inspector.gui.window.main_window import MainWindow
    from inspector.gui.window.replacement import Replacement


class Program(QObject):
    """Follows from each window to the one that takes its place when the language changes."""

    changed = Signal()
    """Another window is there."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming: Replacement | None = None
        """What puts another window in the place of this one in a moment."""
        self._finished = False
        self._hold(window)

    def _hold(self, window: MainWindow) -> None:
        self.window = window
        window.replaced.connect(self._follow)
        window.language_wanted.connect(self._speak)

    def _follow(self, window: MainWindow) -> None:
        self._hold(window)
        self.changed.emit()

    def _speak(self, code: str) -> None:
        from inspector.gui.window.replacement import Replacement  # late: the first window is painted without it

        if self._coming is not None and isValid(self._coming) and self._coming.waits:
            self._coming.code = code
        elif code != languages.spoken():
            self.settle()
            self._coming = Replacement(self.window, code)

    @property
    def changing(self) -> bool:
        """Whether another window is about to take the place of this one."""
        return self._coming is not None and isValid(self._coming)

    def settle(self) -> None:
        """Have that window at once."""
        if self._coming is not None and isValid(self._coming):
            self._coming.finish()

    def finish(self) -> None:
        """Write what is not written yet, and log out if that is wanted on quitting; a few seconds at most, and once."""
        if not self._finished:
            self._finished = True
            self.settle()
            self.window.finish()

    def ending_session(self) -> None:
        """The user's session ends: the system may end this program before it is asked to quit."""
        if self.window.filled:
            self.window.work.on_quit.note()
            app = QCoreApplication.instance()
            if app is not None:
                app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody goes on working: another program has kept the session from ending, of which no system tells."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress) and event.spontaneous():
            app = QCoreApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
            self.window.work.on_quit.withdraw()
        return False

    def take_over(self, asked: Handover) -> None:
        """A second start: come to the front, and open the file that it was given."""
        self.settle()
        self.window.panes.arrivals.take_over(asked)
