"""How a row of what was recognised is drawn: a glyph, a title, a second line with the place or a link at its end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.gui.paste.recognised.model import RECOGNISED_ROLE, Index
from inspector.gui.paste.recognised.rows import RecognisedRow
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring

HEIGHT, GAP = 44, 2
SEPARATOR = " · "
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RecognisedDelegate(QStyledItemDelegate):
    """Two lines a row, mirrored in a window that runs from right to left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ring = False
        """Whether the current row has the focus, by keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = theme.current().px
        first, second = _metrics()
        return QSize(px(120), max(px(HEIGHT), first.height() + second.height() + px(10)) + px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, state = theme.current(), QStyle.StateFlag
        row: RecognisedRow | None = index.data(RECOGNISED_ROLE)
        if row is None:
            return
        area = QRect(option.rect).adjusted(0, 0, 0, -look.px(GAP))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = bool(option.state & state.State_Selected)
        if selected or option.state & state.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, look.px(6), look.px(6))
        self._draw(painter, area, option.direction, row)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), look.px(6))
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, row: RecognisedRow) -> None:
        px = theme.current().px
        start, side = area.left() + px(26 if row.nested else 10), px(16)
        glyph = QRect(start, area.top() + (area.height() - side) // 2, side, side)
        painter.save()
        place = QRectF(QStyle.visualRect(direction, area, glyph))
        if row.icon == "chevron-right" and direction is Qt.LayoutDirection.RightToLeft:
            painter.translate(place.center() * 2)
            painter.scale(-1, -1)
        icons.paint(painter, row.icon, place, row.token)
        painter.restore()
        first, second = _metrics()
        words = start + side + px(9)
        end = area.right() + 1 - px(10)
        top = area.top() + (area.height() - first.height() - second.height()) // 2
        line = QRect(words, top, end - words, first.height())
        _text(painter, area, direction, line, row.title, Role.BODY_MEDIUM, "text1")
        below = QRect(words, top + first.height(), end - words, second.height())
        aside = self._aside(row)
        room = self._aside_metrics(row).horizontalAdvance(shown(aside)) + 1 if aside else 0
        rest = QRect(below.left(), below.top(), below.width() - room - (px(8) if room else 0), below.height())
        _text(painter, area, direction, rest, _fitting(row.second, rest.width()), Role.SMALL, "text2")
        if room:
            at = QRect(end - room, below.top(), room, below.height())
            role, token = (Role.SMALL_BOLD, "accent_text") if row.link is not None else (Role.SMALL, "text2")
            _text(painter, area, direction, at, aside, role, token)

    def _aside(self, row: RecognisedRow) -> str:
        return row.link.label if row.link is not None else row.line

    def _aside_metrics(self, row: RecognisedRow) -> QFontMetrics:
        return QFontMetrics(theme.current().font(Role.SMALL_BOLD if row.link is not None else Role.SMALL))

    def link_at(self, area: QRect, direction: Qt.LayoutDirection, row: RecognisedRow) -> QRect:
        """Where the link of a row is to be pressed; an empty rectangle where it has none."""
        if row.link is None:
            return QRect()
        px = theme.current().px
        room = self._aside_metrics(row).horizontalAdvance(shown(row.link.label)) + px(18)
        half = area.height() // 2
        place = QRect(area.right() + 1 - room, area.top() + half, room, area.height() - half)
        return QStyle.visualRect(direction, area, place)


def _metrics() -> tuple[QFontMetrics, QFontMetrics]:
    look = theme.current()
    return look.metrics(Role.BODY_MEDIUM), look.metrics(Role.SMALL)


def _fitting(text: str, room: int) -> str:
    """The line with its first part cut short where there is no room, so that its end, as when it expires, stays."""
    metrics = theme.current().metrics(Role.SMALL)
    head, dot, tail = text.rpartition(SEPARATOR)
    left = room - metrics.horizontalAdvance(f"{dot}{tail}")
    if not dot or metrics.horizontalAdvance(text) <= room or left < metrics.averageCharWidth() * 6:
        return text
    return f"{metrics.elidedText(head, Qt.TextElideMode.ElideMiddle, left)}{dot}{tail}"


def _text(
    painter: QPainter, area: QRect, direction: Qt.LayoutDirection, place: QRect, text: str, role: Role, token: str
) -> None:
    look = theme.current()
    painter.setFont(look.font(role))
    painter.setPen(look.color(token))
    drawn = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, max(0, place.width()) + 1)
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QStyle.visualRect(direction, area, place), leading | _FLAGS, drawn)
