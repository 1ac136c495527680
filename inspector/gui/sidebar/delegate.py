"""How rows of the sidebar are drawn: heads of groups, profiles in one line or two, tokens, and all of it in a rail."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.gui.sidebar.grouping import HeadRow
from inspector.gui.sidebar.models import ROW_ROLE, AnyRow, Index
from inspector.gui.sidebar.rows import Row
from inspector.gui.sidebar.searching import FilterWords
from inspector.gui.theme import icons, theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.swatches import HEIGHT as SWATCH_HEIGHT
from inspector.gui.theme.swatches import WIDTH as SWATCH_WIDTH
from inspector.gui.theme.swatches import draw_swatch
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring

PROFILE_HEIGHT, DENSE_HEIGHT, TOKEN_HEIGHT, HEAD_HEIGHT = 46, 28, 42, 26
EDGE = 3


class RowDelegate(QStyledItemDelegate):
    """Draws a row of a profile, in two lines with a tile or `dense` in one, or of a token; in the rail their glyphs."""

    def __init__(self, parent: QWidget, *, tokens: bool) -> None:
        super().__init__(parent)
        self.rail = self.dense = False
        self.tokens = tokens
        self.ring = False
        """Whether the current row has the focus, by keyboard."""
        self.words = FilterWords()
        """What is marked in what is drawn."""
        self.heads: frozenset[int] = frozenset()
        """Which rows are heads."""
        self._sizes: dict[int, int] = {}
        self._heights: tuple[QSize, QSize] | None = None
        theme.current().changed.connect(self._measure)

    def _measure(self) -> None:
        self._sizes.clear()
        self._heights = None

    def _px(self, base: int) -> int:
        """Base pixels at the present text size, worked out once and not with every row that is painted."""
        if base not in self._sizes:
            self._sizes[base] = theme.current().px(base)
        return self._sizes[base]

    def show_as(self, *, rail: bool, dense: bool) -> None:
        """Draw rows for the rail, or as a list, whose profiles are `dense` where there are many."""
        self.rail, self.dense = rail, dense
        self._heights = None

    def heights(self) -> tuple[QSize, QSize]:
        """The sizes of a row and of a head; asked for each row, so it is worked out once."""
        if self._heights is None:
            px, look = self._px, theme.current()
            body, small = look.metrics(Role.BODY).height(), look.metrics(Role.SMALL).height()
            one_line = self.dense and not self.rail and not self.tokens
            base = DENSE_HEIGHT if one_line else TOKEN_HEIGHT if self.tokens else PROFILE_HEIGHT
            if self.tokens and self.rail:
                base = DENSE_HEIGHT
            lines = body if one_line or (self.tokens and self.rail) else body + small
            row = max(px(base), lines + px(8))
            self._heights = QSize(px(40), row), QSize(px(40), max(px(HEAD_HEIGHT), body + px(6)))
        return self._heights

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return (self._heights or self.heights())[index.row() in self.heads]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        row: AnyRow | None = index.data(ROW_ROLE)
        if row is None:  # it goes with the next turn of the event loop
            return
        state = QStyle.StateFlag
        narrower = 0 if self.dense or self.tokens else 2
        area = QRect(option.rect).adjusted(0, 0, 0, -self._px(narrower))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected, over = bool(option.state & state.State_Selected), bool(option.state & state.State_MouseOver)
        if selected or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(area, self._px(6), self._px(6))
        if isinstance(row, HeadRow):
            self._draw_head(painter, area, row, over=over)
        elif self.tokens:
            self._draw_token(painter, area, row)
        elif self.dense and not self.rail:
            self._draw_dense(painter, area, row)
        else:
            self._draw_profile(painter, area, row, selected=selected)
        if self.ring and option.state & state.State_HasFocus:
            draw_focus_ring(painter, QRectF(area), self._px(6))
        painter.restore()

    def _draw_head(self, painter: QPainter, area: QRect, head: HeadRow, *, over: bool) -> None:
        px, side = self._px, self._px(12)
        arrow = QRectF(_place(area, px(5), side, side))
        painter.save()
        if QGuiApplication.isRightToLeft():
            painter.translate(2 * arrow.center().x(), 0)
            painter.scale(-1, 1)
        icons.paint(painter, "chevron-down" if head.open else "chevron-right", arrow, "text1" if over else "text2")
        painter.restore()
        start = px(24)
        if head.colour is not None:
            bar = _place(area, start, px(SWATCH_WIDTH), px(SWATCH_HEIGHT))
            draw_swatch(painter, QRectF(bar), head.colour)
            start += px(SWATCH_WIDTH) + px(6)
        elif head.icon:
            icons.paint(painter, head.icon, QRectF(_place(area, start, px(14), px(14))), "text2")
            start += px(14) + px(6)
        look = theme.current()
        count = str(head.count)
        room = look.metrics(Role.SECONDARY).horizontalAdvance(count) + 1
        most = area.width() - px(8) - room - px(6) - start
        drawn = self._draw_text(painter, _place(area, start, most), head.name, Role.SECONDARY_BOLD, "text2")
        place = _place(area, start + min(drawn, most) + px(6), room + px(1))
        self._draw_text(painter, place, count, Role.SECONDARY, "text2", marked=False)

    def _draw_profile(self, painter: QPainter, area: QRect, row: Row, *, selected: bool) -> None:
        look = theme.current()
        px, side = self._px, self._px(28)
        start = (area.width() - side) // 2 if self.rail else px(8)
        if self.rail and row.colour is not None:
            edge = _place(area, 0, px(EDGE), area.height() - px(8))
            draw_swatch(painter, QRectF(edge), row.colour)
        tile = QRectF(_place(area, start, side, side)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("accent_line" if selected else "edge"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(tile, px(6), px(6))
        painter.setFont(look.font(Role.SMALL_BOLD))
        painter.setPen(look.color("text2"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, row.tile)
        glyph = px(16)
        if self.rail:
            place = QRectF(tile.right() - glyph / 2 - px(2), tile.bottom() - glyph / 2 - px(2), glyph, glyph)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if selected else "sidebar"))
            painter.drawEllipse(place.adjusted(px(1), px(1), -px(1), -px(1)))
            icons.paint(painter, row.icon, place, row.token)
            return
        end = area.width() - px(8) - glyph
        icons.paint(painter, row.icon, QRectF(_place(area, end, glyph, glyph)), row.token)
        start += side + px(10)
        width = end - px(8) - start
        name, second = look.metrics(Role.BODY_MEDIUM), look.metrics(Role.SMALL)
        words = _place(area, start, width, name.height() + second.height())
        first = words.adjusted(0, 0, 0, -second.height())
        self._draw_text(painter, first, row.name, Role.BODY_MEDIUM, "text1")
        self._draw_text(painter, words.adjusted(0, name.height(), 0, 0), row.subtitle, Role.SMALL, "text2")

    def _draw_dense(self, painter: QPainter, area: QRect, row: Row) -> None:
        px, glyph, look = self._px, self._px(16), theme.current()
        icons.paint(painter, row.icon, QRectF(_place(area, px(10), glyph, glyph)), row.token)
        start = px(35)
        room = look.metrics(Role.SMALL).horizontalAdvance(row.letters) + 1
        end = area.width() - px(9) - room
        place = _place(area, end, room + px(1))
        self._draw_text(painter, place, row.letters, Role.SMALL, "text2", marked=False)
        self._draw_text(painter, _place(area, start, end - px(8) - start), row.name, Role.BODY_MEDIUM, "text1")

    def _draw_token(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = theme.current()
        px, side = self._px, self._px(16)
        if self.rail:
            icons.paint(painter, row.icon, QRectF(_place(area, (area.width() - side) // 2, side, side)), row.token)
            return
        name, second = look.metrics(Role.BODY), look.metrics(Role.SMALL)
        start, end = px(35), area.width() - px(9)
        first = _place(area, start, end - start, name.height() + second.height())
        line = first.adjusted(0, 0, 0, -second.height())
        place = QRectF(_place(area, px(10), side, side))
        icons.paint(painter, row.icon, place.translated(0, line.center().y() - place.center().y()), row.token)
        small, at = px(12), end
        for icon, on in (("notepad", row.noted), ("pin", row.pinned)):
            if on:
                at -= small
                mark = QRectF(_place(area, at, small, small))
                icons.paint(painter, icon, mark.translated(0, line.center().y() - mark.center().y()), "text2")
                at -= px(6)
        self._draw_text(painter, _side(area, line, start, at - start), row.name, Role.BODY, "text1")
        below = first.adjusted(0, name.height(), 0, 0)
        room = second.horizontalAdvance(shown(row.time)) + 1 if row.time else 0
        time = _side(area, below, end - room, room + px(1))
        self._draw_text(painter, time, row.time, Role.SMALL, "text2", marked=False)
        left = end - room - (px(8) if room else 0) - start
        self._draw_text(painter, _side(area, below, start, left), row.subtitle, Role.SMALL, "text2")

    def _draw_text(
        self, painter: QPainter, place: QRect, text: str, role: Role, token: str, *, marked: bool = True
    ) -> int:
        """Draw one line, with the middle left out where it is too long; how wide it was drawn."""
        look, metrics = theme.current(), theme.current().metrics(role)
        painter.setFont(look.font(role))
        seen = shown(text)
        drawn = elide_middle(seen, place.width() + 1, metrics.horizontalAdvance)
        if marked and self.words and drawn != seen and self.words.count(drawn) < self.words.count(seen):
            drawn = elide_middle(seen, place.width() + 1, metrics.horizontalAdvance, begins=0)  # what was looked for
        wide = metrics.horizontalAdvance(drawn)
        leading = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        if marked and self.words and (places := self.words.places(drawn)):
            left = place.left() if leading & Qt.AlignmentFlag.AlignLeft else place.right() + 1 - wide
            high = min(place.height(), metrics.height())
            top = place.top() + (place.height() - high) // 2
            for start, end in places:
                x, until = metrics.horizontalAdvance(drawn[:start]), metrics.horizontalAdvance(drawn[:end])
                painter.fillRect(left + x, top, until - x, high, look.color("mark"))
                painter.fillRect(left + x, top + high - 1, until - x, 1, look.color("mark_text"))
            self._draw_runs(painter, QRect(left, place.top(), wide, place.height()), drawn, places, look.color(token))
            return wide
        painter.setPen(look.color(token))
        painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, drawn)
        return wide

    def _draw_runs(
        self, painter: QPainter, place: QRect, drawn: str, places: list[tuple[int, int]], ink: QColor
    ) -> None:
        """Draw a line whose marked parts have the ink of what is marked."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        metrics, at = painter.fontMetrics(), 0
        marked = theme.current().color("mark_text")
        for start, end, colour in _runs(places, len(drawn), ink, marked):
            painter.setPen(colour)
            at = metrics.horizontalAdvance(drawn[:start])
            painter.drawText(place.adjusted(at, 0, place.width(), 0), flags, drawn[start:end])


def _runs(places: list[tuple[int, int]], length: int, ink: QColor, marked: QColor) -> list[tuple[int, int, QColor]]:
    runs, at = [], 0
    for start, end in places:
        if at < start:
            runs.append((at, start, ink))
        runs.append((start, end, marked))
        at = end
    if at < length:
        runs.append((at, length, ink))
    return runs


def _place(area: QRect, start: int, width: int, height: int | None = None) -> QRect:
    """A rectangle in the middle of the row's height, `start` pixels from where the row begins."""
    high = area.height() if height is None else height
    rect = QRect(area.left() + start, area.top() + (area.height() - high) // 2, width, high)
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, rect)


def _side(area: QRect, line: QRect, start: int, width: int) -> QRect:
    """A part of a line of the row, `start` pixels from where the row begins."""
    rect = QRect(area.left() + start, line.top(), width, line.height())
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, rect)
