"""The one window of the help, for all windows of the program: kept while the language or the window below changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from inspector.gui.model import languages
from inspector.resources import ResourceError, document

if TYPE_CHECKING:
    from inspector.gui.window.help.library import Library
    from inspector.gui.window.help.viewer import HelpWindow


class HelpShelf(QObject):
    """Makes that window when a page is asked for first. It goes with its parent, what the windows have in common."""

    def __init__(self, parent: QObject, copy: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._copy = copy
        self._window: HelpWindow | None = None
        self._code = languages.ENGLISH
        parent.destroyed.connect(self.put_away)

    @property
    def window(self) -> HelpWindow | None:
        """The window, if a page was asked for by now."""
        return self._window

    def library(self) -> Library:
        """The pages in the language of now. ResourceError where the installation has none."""
        from inspector.gui.window.help.library import Library

        return Library(document(), languages.spoken())

    def open(self, target: str, over: QWidget) -> None:
        """Show a page in front, beside the window that it is asked for in. ResourceError as `library`."""
        from inspector.gui.window.help.viewer import HelpWindow  # late: a window opens without it

        window = self._window
        if window is None or self._code != languages.spoken():
            self.put_away()
            self._code = languages.spoken()
            window = self._window = HelpWindow(self.library(), self._copy)
            window.beside(over)
        window.open_target(target)
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        window.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Have what is read in the language of now, at the same place of the screen."""
        old = self._window
        if old is None or self._code == languages.spoken():
            return
        target, place, seen = old.target, old.geometry(), old.isVisible()
        self.put_away()
        if seen:
            from inspector.gui.window.help.viewer import HelpWindow

            try:
                library = self.library()
            except ResourceError:
                return
            self._code = languages.spoken()
            self._window = HelpWindow(library, self._copy)
            self._window.setGeometry(place)
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._window.show()
            self._window.open_target(target)

    def put_away(self) -> None:
        """Have no such window."""
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()


def shelf_of(parent: QObject, copy: Callable[[str], object]) -> HelpShelf:
    """The one of what windows have in common, made if there is none."""
    found = parent.findChild(HelpShelf)
    return found if isinstance(found, HelpShelf) else HelpShelf(parent, copy)
