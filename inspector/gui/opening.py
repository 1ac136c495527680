"""What a window shows until its panes are built: their surfaces, painted in a frame's time, where they will be.

Together with the theme this is all that is imported before the first paint; a test holds it to that.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.gui import theme

DEFAULT_SIZE = QSize(1280, 800)
SIDEBAR_WIDTH, RAIL_WIDTH = 232, 56
REQUEST_WIDTH, NARROW_REQUEST_WIDTH = 340, 312
STATUS_HEIGHT = 27
NARROW = 1120
"""Below this width the sidebar is a rail unless it is opened."""
UNSEEN_MS = 400
"""A window that is opened minimised is never painted, and is filled all the same."""


def settings(path: Path | None) -> QSettings | None:
    """The sizes remembered in `path`; None where nothing is."""
    return QSettings(str(path), QSettings.Format.IniFormat) if path is not None and path.exists() else None


def place(window: QWidget, path: Path | None) -> None:
    """Give `window` the size and place that are remembered in `path`."""
    window.resize(DEFAULT_SIZE)
    remembered = settings(path)
    geometry = remembered.value("geometry") if remembered is not None else None
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


class Opening(QWidget):
    """The surfaces of sidebar, panes and status bar. `two_panes` is False where the start page will follow."""

    painted = Signal()
    """The window can be seen. Once, also when there is nobody to see it."""

    def __init__(self, path: Path | None, *, two_panes: bool) -> None:
        super().__init__()
        remembered = settings(path)
        self._rail = remembered is not None and remembered.value("rail") in (True, "true")
        request = remembered.value("request") if remembered is not None else None
        self._request = int(request) if isinstance(request, str) and request.isdigit() else None
        self._two_panes = two_panes
        self._told = False
        QTimer.singleShot(UNSEEN_MS, self, self._tell)

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.painted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter)
        painter.end()
        if not self._told:
            QTimer.singleShot(0, self, self._tell)  # not from here: what is painted reaches the screen after this

    def _draw(self, painter: QPainter) -> None:
        look, width, height = theme.current(), self.width(), self.height()
        px = look.px
        narrow = width < px(NARROW)
        side, foot = px(RAIL_WIDTH if self._rail or narrow else SIDEBAR_WIDTH), height - px(STATUS_HEIGHT)
        painter.fillRect(self.rect(), look.color("request"))
        painter.fillRect(0, 0, side, foot, look.color("sidebar"))
        painter.fillRect(side, 0, 1, foot, look.color("hairline"))
        if self._two_panes:
            middle = side + 1 + (self._request or px(NARROW_REQUEST_WIDTH if narrow else REQUEST_WIDTH))
            painter.fillRect(middle, 0, 1, foot, look.color("hairline"))
            painter.fillRect(middle + 1, 0, width - middle, foot, look.color("inspect"))
        painter.fillRect(0, foot, width, height - foot, look.color("sidebar"))
        painter.fillRect(0, foot, width, 1, look.color("hairline"))
