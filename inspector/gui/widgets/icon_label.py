"""An icon as a widget of its own. Decoration: it has no name, since words beside it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.gui.theme import icons, theme


class Glyph(QWidget):
    """An icon in a token's colour; `line` is the height of the line of text beside it, where it is not as high."""

    def __init__(self, name: str, token: str = "text2", size: int = 16, line: int | None = None) -> None:
        super().__init__()
        self._name, self._token, self._size, self._line = name, token, size, line or size
        theme.current().changed.connect(self._measure)
        self._measure()

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self.update()

    def _measure(self) -> None:
        px = theme.current().px
        self.setFixedSize(px(self._size), px(self._line))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme.current().px(self._size)
        painter = QPainter(self)
        icons.paint(painter, self._name, QRectF(0, (self.height() - side) / 2, side, side), self._token)
        painter.end()
