"""How a token of a scanned file looks in the list: verdict and place, who issued it to whom, what it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.gui.scan.rows import LINE_ROLE, Index, ScanLine
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring

PADDING, GLYPH, GAP = 10, 14, 9
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ScanDelegate(QStyledItemDelegate):
    """Three lines a row, mirrored in a window that runs from right to left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ring = False
        """Whether the current row has the focus, by keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = theme.current().px
        return QSize(px(120), sum(_heights()) + px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, state = theme.current(), QStyle.StateFlag
        line: ScanLine = index.data(LINE_ROLE)
        area = QRect(option.rect).adjusted(look.px(8), 0, -look.px(8), -look.px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = bool(option.state & state.State_Selected)
        if selected or option.state & state.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, look.px(6), look.px(6))
        _draw(painter, area, option.direction, line)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), look.px(6))
        painter.restore()


def _heights() -> tuple[int, int, int]:
    look = theme.current()
    first, second, third = (
        QFontMetrics(look.font(role)) for role in (Role.BODY_MEDIUM, Role.SECONDARY, Role.SECONDARY)
    )
    return first.height() + look.px(1), second.height() + look.px(1), third.height()


def _draw(painter: QPainter, area: QRect, direction: Qt.LayoutDirection, line: ScanLine) -> None:
    look = theme.current()
    px = look.px
    start = area.left() + px(PADDING + GLYPH + GAP)
    end = area.right() - px(PADDING)
    top = area.top() + px(8)
    first, second, third = _heights()
    glyph = QRect(area.left() + px(PADDING), top + (first - px(GLYPH)) // 2, px(GLYPH), px(GLYPH))
    icons.paint(painter, line.look.icon, QRectF(QStyle.visualRect(direction, area, glyph)), line.look.glyph)
    row = _Row(painter, area, direction)
    if line.listed:
        side = px(12)
        kept = QRect(end - side, top + (first - side) // 2, side, side)
        icons.paint(painter, "check", QRectF(QStyle.visualRect(direction, area, kept)), "text2")
    place_end = end - (px(12 + 6) if line.listed else 0)
    room = row.words(QRect(start, top, place_end - start, first), line.place, Role.SECONDARY, "text2", at_end=True)
    head = QRect(start, top, place_end - room - px(8) - start, first)
    taken = row.words(head, line.look.word, Role.BODY_MEDIUM, line.look.text) + px(8)
    if head.width() - taken > px(40):
        row.words(head.adjusted(taken, 0, 0, 0), line.before, Role.SECONDARY, "text2")
    row.words(QRect(start, top + first, end - start, second), line.parties, Role.SECONDARY, "text1")
    row.words(QRect(start, top + first + second, end - start, third), line.details, Role.SECONDARY, "text2")


class _Row:
    """Draws texts into places of a row, counted from where the row begins."""

    def __init__(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter, self._area, self._direction = painter, area, direction

    def words(self, place: QRect, text: str, role: Role, token: str, *, at_end: bool = False) -> int:
        """Draw a text, cut short where there is no room; how wide it is."""
        look, painter = theme.current(), self._painter
        metrics = QFontMetrics(look.font(role))
        drawn = metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, max(0, place.width()))
        width = min(place.width(), metrics.horizontalAdvance(drawn) + 1)
        left = place.right() + 1 - width if at_end else place.left()
        rect = QStyle.visualRect(self._direction, self._area, QRect(left, place.top(), width, place.height()))
        painter.setFont(look.font(role))
        painter.setPen(look.color(token))
        painter.drawText(rect, _FLAGS, drawn)
        return width
