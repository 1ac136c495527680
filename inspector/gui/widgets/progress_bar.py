"""How much of something is done, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStyle, QStyleOption

from inspector.core.text.language import tr
from inspector.gui.theme import theme

STEPS = 1000
"""Qt counts in 32 bits, and a file has more bytes than that."""


class ProgressBar(QProgressBar):
    """A thin bar of its own colours. It has a role and a value for a screen reader, and takes no keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(tr("Progress"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_share(0, 0)

    def show_share(self, done: int, whole: int) -> None:
        """So much of so much is done; of what has no known end, nothing is said."""
        known = whole > 0
        self.setValue(min(STEPS, done * STEPS // whole) if known else 0)
        self.setAccessibleDescription(
            tr("{percent} percent", percent=self.percent) if known else tr("How much there is is not known.")
        )
        self.update()

    @property
    def percent(self) -> int:
        """How much is done, in whole percent."""
        return self.value() * 100 // STEPS

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), theme.current().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        option = QStyleOption()
        option.initFrom(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("edge"))
        painter.drawRoundedRect(area, radius, radius)
        if self.value():
            width = max(area.height(), area.width() * self.value() / STEPS)
            done = QRectF(area.left(), area.top(), width, area.height())
            painter.setBrush(look.color("accent_text"))
            painter.drawRoundedRect(
                QRectF(QStyle.visualRect(option.direction, self.rect(), done.toRect())), radius, radius
            )
        painter.end()
