"""The windows there are now, for whoever holds on to one longer than it lasts."""

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
    """Follows from each window to the one that takes its place when the language changes, and holds those beside it."""

    changed = Signal()
    """Another window is there in the place of one, or one of several is gone."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming: Replacement | None = None
        """What puts other windows in the place of these in a moment."""
        self._finished = False
        self.windows: list[MainWindow] = []
        """Those that are open, that which was used last at the end."""
        self._hold(window)

    @property
    def window(self) -> MainWindow:
        """The window that was used last."""
        return self.windows[-1]

    def _hold(self, window: MainWindow) -> None:
        self.windows.append(window)
        window.replaced.connect(self._follow)
        window.language_wanted.connect(self._speak)
        window.beside_wanted.connect(self._open_beside)
        window.token_wanted.connect(self._open_token)
        window.quit_wanted.connect(self.close_all)
        window.used.connect(self._on_used)
        window.closing.connect(self._on_closing)

    def _on_used(self, window: MainWindow) -> None:
        """The user has come to this window."""
        if window in self.windows:
            self.windows.remove(window)
            self.windows.append(window)

    def _follow(self, window: MainWindow) -> None:
        """A window is there in the place of the one before, over the same workspace."""
        before = next(each for each in self.windows if each.work is window.work)
        at = self.windows.index(before)
        self._hold(window)
        self.windows.remove(before)
        self.windows.insert(at, self.windows.pop())
        self.changed.emit()

    # --- several of them --------------------------------------------------------------------------------------------

    def _open_beside(self, window: MainWindow) -> None:
        from inspector.gui.window.another.beside import beside  # late: the first window is painted without it

        self._hold(beside(window))

    def _open_token(self, window: MainWindow, outcome_id: str) -> None:
        from inspector.gui.window.another.beside import for_token

        self._hold(for_token(window, outcome_id))

    def _on_closing(self, window: MainWindow) -> None:
        """A window is closed: of the last one all stays until `finish`, of another nothing."""
        if window not in self.windows or len(self.windows) == 1:
            return
        self.windows.remove(window)
        window.work.leave(self.window.work)
        window.deleteLater()
        self.changed.emit()

    def close_all(self) -> None:
        """Close every window, and with the last one the program ends."""
        for window in list(self.windows):
            window.close()

    # --- another language -------------------------------------------------------------------------------------------

    def _speak(self, code: str) -> None:
        from inspector.gui.window.replacement import Replacement

        if self._coming is not None and isValid(self._coming) and self._coming.waits:
            self._coming.code = code
        elif code != languages.spoken():
            self.settle()
            self._coming = Replacement(self.windows, code)

    @property
    def changing(self) -> bool:
        """Whether another window is about to take the place of this one."""
        return self._coming is not None and isValid(self._coming)

    def settle(self) -> None:
        """Have that window at once."""
        if self._coming is not None and isValid(self._coming):
            self._coming.finish()

    # --- the end ----------------------------------------------------------------------------------------------------

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
