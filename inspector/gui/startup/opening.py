"""What a window shows until its panes are built: their surfaces, painted in a frame's time, where they will be.

This is all that is imported before the first paint, without the theme: the classes of Qt that a theme needs, and the
namespace `Qt` above all, take as long to make as a third of a bare window. A test holds it to that.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from inspector.gui.model.choices.layout_file import LayoutFile
from inspector.gui.theme import design

DEFAULT_SIZE, LEAST_SIZE = QSize(1280, 800), QSize(700, 420)
TITLE, EDGE = 36, 8
"""Not known before the window is shown; the title is as high as that of GNOME, the highest."""
SIDEBAR_WIDTH, RAIL_WIDTH = 232, 56
REQUEST_WIDTH, NARROW_REQUEST_WIDTH = 340, 312
STATUS_HEIGHT = 27
NARROW = 1120
"""Below this width the sidebar is a rail unless it is opened."""
TURNS = 876
"""Below this width form and inspection take turns: there is no room for both beside a rail."""
UNSEEN_MS = 400
"""A window that is opened minimised is never painted, and is filled all the same."""
APPEARANCE = "appearance"
"""Where the settings hold "light" or "dark"; anything else is as the system is."""


def settings(path: Path | None) -> LayoutFile | None:
    """The sizes remembered in `path`; None where nothing is."""
    return LayoutFile(path) if path is not None and path.exists() else None


def place(window: QWidget, path: Path | None) -> None:
    """Give `window` the size and place that are remembered in `path`, at first a size that the screen has room for."""
    scale = max(1.0, window.fontInfo().pixelSize() / design.BASE_FONT_PX)
    wanted = QSize(round(DEFAULT_SIZE.width() * scale), round(DEFAULT_SIZE.height() * scale))
    window.resize(wanted.boundedTo(_room(window)).expandedTo(LEAST_SIZE))
    remembered = settings(path)
    if remembered is not None and (geometry := remembered.text("geometry")).isascii():
        window.restoreGeometry(QByteArray.fromHex(geometry.encode()))


def _room(window: QWidget) -> QSize:
    """What the screen has for a window, less the title and edges that the system will put around it."""
    return window.screen().availableGeometry().size() - QSize(2 * EDGE, TITLE + EDGE)


class Opening(QWidget):
    """The surfaces of sidebar, panes and status bar. `two_panes` is False where the start page will follow."""

    painted = Signal()
    """The window can be seen. Once, also when there is nobody to see it."""

    def __init__(self, path: Path | None, *, two_panes: bool) -> None:
        super().__init__()
        remembered = settings(path)
        self._rail = remembered is not None and remembered.text("rail") == "true"
        self._request = remembered.number("request") if remembered is not None else 0
        self._appearance = remembered.text(APPEARANCE) if remembered is not None else ""
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

    @property
    def _dark(self) -> bool:
        """As chosen, or as the system's own palette is."""
        if self._appearance in ("light", "dark"):
            return bool(self._appearance == "dark")
        return self.palette().window().color().lightnessF() < 0.5

    def _draw(self, painter: QPainter) -> None:
        colours = design.DARK if self._dark else design.LIGHT
        scale, width, height = self.fontInfo().pixelSize() / design.BASE_FONT_PX, self.width(), self.height()

        swatch = QPixmap(1, 1)

        def fill(x: int, y: int, right: int, bottom: int, surface: str) -> None:
            # Not by fillRect: PySide6 makes all of `Qt` to choose among its overloads.
            swatch.fill(QColor(colours[surface]))
            painter.drawPixmap(x, y, right - x, bottom - y, swatch)

        narrow = width < round(NARROW * scale)
        side = round((RAIL_WIDTH if self._rail or narrow else SIDEBAR_WIDTH) * scale)
        foot = height - round(STATUS_HEIGHT * scale)
        fill(0, 0, width, height, "request")
        fill(0, 0, side, foot, "sidebar")
        fill(side, 0, side + 1, foot, "hairline")
        if self._two_panes and width >= round(TURNS * scale):
            middle = side + 1 + (self._request or round((NARROW_REQUEST_WIDTH if narrow else REQUEST_WIDTH) * scale))
            fill(middle, 0, middle + 1, foot, "hairline")
            fill(middle + 1, 0, width, foot, "inspect")
        fill(0, foot, width, height, "sidebar")
        fill(0, foot, width, foot + 1, "hairline")
