"""How a row of the finder looks: icon, label with the letters found, detail, and keys as caps at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.gui.finder.model import LINE_ROLE, Entry, FinderRow, Index
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role

ROW, HEADING = 34, 30
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FinderDelegate(QStyledItemDelegate):
    """Draws from the leading edge; in a window that runs from right to left everything is mirrored."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: FinderRow = index.data(LINE_ROLE)
        metrics, px = QFontMetrics(theme.current().font(Role.BODY)), theme.current().px
        return QSize(px(120), max(px(ROW if line.entry is not None else HEADING), metrics.height() + px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        line: FinderRow = index.data(LINE_ROLE)
        area = QRect(option.rect).adjusted(look.px(8), 0, -look.px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        row = _Row(painter, area, option.direction)
        if line.entry is None:
            row.left += look.px(8)
            row.words(line.heading, Role.SMALL_BOLD, "text2")
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent_tint"))
                painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), look.px(6), look.px(6))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("hover"))
                painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), look.px(6), look.px(6))
            _draw_entry(row, line.entry, line.found)
        painter.restore()


class _Row:
    """What is left of a row between what was already drawn at both ends."""

    def __init__(self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter, self._area, self._direction = painter, area, direction
        self.left, self.right = area.left(), area.right()

    def place(self, left: int, width: int, height: int | None = None) -> QRect:
        """A rectangle in the middle of the row's height, mirrored where the window is."""
        high = self._area.height() if height is None else height
        rect = QRect(left, self._area.top() + (self._area.height() - high) // 2, width, high)
        return QStyle.visualRect(self._direction, self._area, rect)

    def words(self, text: str, role: Role, token: str) -> None:
        """Draw a text from the left as it may be seen."""
        self.seen(shown(text), role, token)

    def seen(self, text: str, role: Role, token: str) -> None:
        """Draw a text that may be seen, or a piece of one, cut short where there is no room."""
        painter, metrics = self.painter, QFontMetrics(theme.current().font(role))
        room = max(0, self.right - self.left)
        drawn = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(room, metrics.horizontalAdvance(drawn) + 1)
        painter.setFont(theme.current().font(role))
        painter.setPen(theme.current().color(token))
        painter.drawText(self.place(self.left, width), _FLAGS, drawn)
        self.left += width

    def cap(self, text: str) -> None:
        """Draw a key as a cap at the end."""
        look, painter = theme.current(), self.painter
        metrics = QFontMetrics(look.font(Role.SMALL))
        width = max(metrics.horizontalAdvance(text) + look.px(12), look.px(22))
        place = self.place(self.right - width, width, max(look.px(20), metrics.height() + look.px(4)))
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("inset"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.color("text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
        self.right -= width + look.px(6)


def _draw_entry(row: _Row, entry: Entry, found: tuple[int, ...]) -> None:
    look = theme.current()
    px, side = look.px, look.px(16)
    row.right -= px(8)
    for keys in reversed(entry.keys):
        row.cap(keys)
    row.right -= px(6)
    row.left += px(8)
    if entry.icon:
        icons.paint(row.painter, entry.icon, QRectF(row.place(row.left, side, side)), entry.token)
        row.left += side + px(10)
    ink = "text3" if entry.why_not else "text1"
    label = shown(entry.label)
    for text, is_found in _runs(label, found if label == entry.label else ()):
        row.seen(text, Role.BODY_BOLD if is_found else Role.BODY, "accent_text" if is_found else ink)
    if more := entry.why_not or entry.detail:
        row.left += px(10)
        row.words(more, Role.SECONDARY, "text3")


def _runs(text: str, found: tuple[int, ...]) -> list[tuple[str, bool]]:
    """`text` in pieces that were found or were not."""
    wanted, runs = set(found), list[tuple[str, bool]]()
    for place, character in enumerate(text):
        is_found = place in wanted
        if runs and runs[-1][1] == is_found:
            runs[-1] = (runs[-1][0] + character, is_found)
        else:
            runs.append((character, is_found))
    return runs
