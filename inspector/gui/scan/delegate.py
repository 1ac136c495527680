"""How a token of a scanned file looks in the table: a glyph and a word, then who, what for, until when, and where."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from inspector.core.journeys.found_facts import FoundFacts
from inspector.core.scan.scan import Found
from inspector.core.text.language import plural
from inspector.core.text.numbers import grouped
from inspector.gui.scan.cells import ScanColumn, cell_words
from inspector.gui.scan.rows import Index, ScanGroup, ScanModel
from inspector.gui.theme import icons, theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.theme.theme import Role

ROW, GLYPH, PAD = 31, 14, 8
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_ROLES = {ScanColumn.VERDICT: Role.BODY_MEDIUM, ScanColumn.SCOPES: Role.MONO, ScanColumn.BEFORE: Role.MONO}
_INKS = {ScanColumn.LINE: "text2", ScanColumn.EXPIRES: "text2", ScanColumn.BEFORE: "text2"}


def row_height() -> int:
    """How high a row is."""
    look = theme.current()
    return max(look.px(ROW), QFontMetrics(look.font(Role.BODY_MEDIUM)).height() + look.px(10))


class ScanDelegate(QStyledItemDelegate):
    """Mirrored in a window that runs from right to left."""

    def __init__(self, view: QTableView, model: ScanModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seen = self._model.seen(index)
        if seen is None:  # the head of a group is drawn over the whole row by the table
            return
        look, area = theme.current(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(area, look.color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("hover"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("hairline"))
        column = ScanColumn(index.column())
        room = area.adjusted(look.px(PAD), 0, -look.px(PAD), -1)
        if column is ScanColumn.VERDICT:
            room = _glyph(painter, room, area, option.direction, seen[1])
        _words(painter, room, area, option.direction, column, seen, self._model.now)
        painter.restore()


def _glyph(
    painter: QPainter, room: QRect, area: QRect, direction: Qt.LayoutDirection, facts: FoundFacts
) -> QRect:  # fmt: skip
    look, side = theme.current(), theme.current().px(GLYPH)
    verdict = VERDICTS[facts.verdict]
    place = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
    icons.paint(painter, verdict.icon, QRectF(QStyle.visualRect(direction, area, place)), verdict.glyph)
    return room.adjusted(side + look.px(8), 0, 0, 0)


def _words(
    painter: QPainter,
    room: QRect,
    area: QRect,
    direction: Qt.LayoutDirection,
    column: ScanColumn,
    seen: tuple[Found, FoundFacts],
    now: float,
) -> None:
    look = theme.current()
    ink = VERDICTS[seen[1].verdict].text if column is ScanColumn.VERDICT else _INKS.get(column, "text1")
    if column is ScanColumn.CLIENT and not seen[1].client:
        ink = "text2"
    painter.setFont(look.font(_ROLES.get(column, Role.BODY)))
    painter.setPen(look.color(ink))
    elide = Qt.TextElideMode.ElideLeft if column is ScanColumn.BEFORE else Qt.TextElideMode.ElideRight
    metrics = QFontMetrics(painter.font())
    words = shown(cell_words(column, *seen, now))
    if column is ScanColumn.CLIENT:  # clients of one kind begin alike
        text = elide_middle(words, room.width(), metrics.horizontalAdvance)
    else:
        text = metrics.elidedText(words, elide, max(0, room.width()))
    if column is ScanColumn.LINE:
        width = min(room.width(), metrics.horizontalAdvance(text) + 1)
        room = QRect(room.right() + 1 - width, room.top(), width, room.height())
    painter.drawText(QStyle.visualRect(direction, area, room), _FLAGS | _leading(direction), text)


def _leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)


def draw_head(
    painter: QPainter, area: QRect, direction: Qt.LayoutDirection, group: ScanGroup, *, current: bool, over: bool
) -> None:  # fmt: skip
    """The head of a group, over a whole row: a chevron, what its tokens have in common, and how many they are."""
    look = theme.current()
    px = look.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.fillRect(area, look.color("accent_tint" if current else "hover" if over else "inset"))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("hairline"))
    side = px(12)
    place = QRect(area.left() + px(PAD), area.center().y() - side // 2 + 1, side, side)
    closed = "chevron-left" if direction is Qt.LayoutDirection.RightToLeft else "chevron-right"
    name = "chevron-down" if group.open else closed
    icons.paint(painter, name, QRectF(QStyle.visualRect(direction, area, place)), "text2")
    left = area.left() + px(PAD) + side + px(8)
    count = plural(len(group.places), "{count} token", "{count} tokens", count=grouped(len(group.places)))
    room = area.right() - left - px(PAD)
    small = QFontMetrics(look.font(Role.SECONDARY))
    wide = small.horizontalAdvance(count) + 1
    painter.setFont(look.font(Role.BODY_MEDIUM))
    metrics = QFontMetrics(painter.font())
    label = metrics.elidedText(shown(group.label), Qt.TextElideMode.ElideMiddle, max(0, room - wide - px(10)))
    taken = metrics.horizontalAdvance(label) + 1
    for text, at, width, role, ink in (
        (label, left, taken, Role.BODY_MEDIUM, "text1"),
        (shown(count), left + taken + px(10), wide, Role.SECONDARY, "text2"),
    ):
        painter.setFont(look.font(role))
        painter.setPen(look.color(ink))
        where = QRect(at, area.top(), width, area.height())
        painter.drawText(QStyle.visualRect(direction, area, where), _FLAGS | _leading(direction), text)
    painter.restore()
