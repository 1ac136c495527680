"""The sign that something is running."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.gui.theme import theme

TICK_MS = 100


class Spinner(QWidget):
    """A quarter of a circle that goes round; it stands still where the system asks for no motion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.advance)
        self.setFixedSize(*[theme.current().px(16)] * 2)

    def start(self) -> None:
        """Show it, and let it go round by itself."""
        self._timer.start()
        self.show()

    def stop(self) -> None:
        """Hide it."""
        self._timer.stop()
        self.hide()

    def advance(self) -> None:
        """One step on."""
        if not theme.current().no_motion:
            self._angle = (self._angle - 36) % 360
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().toRectF().adjusted(2, 2, -2, -2)
        painter.setPen(QPen(look.color("hairline"), 2))
        painter.drawEllipse(area)
        painter.setPen(QPen(look.color("accent_text"), 2))
        painter.drawArc(area, self._angle * 16, 100 * 16)
        painter.end()
