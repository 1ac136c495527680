"""A chip over a list: a glyph, words that may give way to their number, pressed or not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring, painter_on


class GlyphChip(QAbstractButton):
    """A toggle. Without anything to count it is dimmed, and can be pressed all the same."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._glyph, self._words, self._dimmed = "", "text2", "", False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_words(self, icon: str, glyph: str, words: str, *, dimmed: bool) -> None:
        """Draw this glyph in the colour of a token, and these words."""
        self._icon, self._glyph, self._words, self._dimmed = icon, glyph, words, dimmed
        self.updateGeometry()
        self.update()

    def wide(self, words: str) -> int:
        """How wide it is with these words."""
        look = theme.current()
        return look.metrics(Role.SECONDARY_MEDIUM).horizontalAdvance(words) + look.px(8 + 14 + 6 + 10) + 1

    def sizeHint(self) -> QSize:
        look = theme.current()
        high = max(look.px(24), look.metrics(Role.SECONDARY_MEDIUM).height() + look.px(6))
        return QSize(self.wide(self._words), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px, area, direction = look.px, self.rect(), self.layoutDirection()
        painter = painter_on(self)
        on, over = self.isChecked(), self.underMouse() or self.isDown()
        painter.setBrush(look.color("accent_tint" if on else "hover" if over else "field"))
        painter.setPen(QPen(look.color("accent_line" if on else "edge"), 1))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)
        side = px(14)
        place = QRect(px(8), (area.height() - side) // 2, side, side)
        where = QRectF(QStyle.visualRect(direction, area, place))
        icons.paint(painter, self._icon, where, "disabled" if self._dimmed else self._glyph)
        painter.setFont(look.font(Role.SECONDARY_MEDIUM))
        painter.setPen(look.color("text3" if self._dimmed else "text1"))
        left = px(8) + side + px(6)
        room = QStyle.visualRect(direction, area, QRect(left, 0, area.width() - left - px(8), area.height()))
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | Qt.TextFlag.TextSingleLine, shown(self._words))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(area), area.height() / 2)
        painter.end()
