"""How the rows of the list are drawn: a head, an acceptor in one line, or the frame of an open one with its title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.acceptance.judging import Acceptance
from inspector.gui.inspection.accepted.rows import AcceptedModel, AcceptorRow, AnyListed, GroupHead, Index
from inspector.gui.inspection.accepted.told import answer_of, from_where
from inspector.gui.theme import icons, theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.rows.row_painter import RowPainter

ROW, HEAD, NAME = 34, 30, 166
CHEVRON, GLYPH, GAP, INSET = 12, 16, 10, 12
STACKED = 430
"""In a list that is narrower, in base pixels, the sentence stands below the name."""
MOST_OF_ANSWER = 0.5
"""So much of a title the answer takes at most."""


HeightOf = Callable[[AnyListed, int], int]


class AcceptedDelegate(QStyledItemDelegate):
    """`ring` says whether the current row shows that it has the keyboard."""

    def __init__(self, view: QAbstractItemView, model: AcceptedModel, height_of: HeightOf) -> None:
        """`height_of` says how high a row is with what it opens to, at a width."""
        super().__init__(view)
        self._view, self._model, self._height_of = view, model, height_of
        self.ring = False

    def line_height(self, row: AnyListed, width: int) -> int:
        """How high a row is without what it opens to."""
        look = theme.current()
        body, small = (QFontMetrics(look.font(role)).height() for role in (Role.BODY, Role.SECONDARY))
        if isinstance(row, GroupHead):
            return max(look.px(HEAD), body + look.px(8))
        if width < look.px(STACKED) and (row.opened or row.told.sentence):
            return max(look.px(ROW), 2 * max(body, small) + look.px(14))
        return max(look.px(ROW), body + look.px(12))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.at(index)
        high = self._height_of(row, self._view.viewport().width()) if row is not None else 0
        return QSize(theme.current().px(120), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, px = self._model.at(index), QRect(option.rect), theme.current().px
        if row is None:
            return
        painter.save()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        line = QRect(rect)
        line.setHeight(self.line_height(row, rect.width()))
        if isinstance(row, GroupHead):
            self._paint_head(RowPainter(painter, rect, option.direction), line, row, over=over)
        else:
            cell = RowPainter(painter, rect, option.direction)
            if row.opened:
                self._paint_frame(painter, rect, row)
                line.adjust(px(INSET), px(4), -px(INSET), px(4))
            elif over:
                cell.fill("inset")
            self._paint_row(painter, cell, line, row)
            if not row.opened and not row.last:
                cell.line_below()
        if self.ring and self._view.hasFocus() and index == self._view.currentIndex():
            ring = line.adjusted(-px(6), 0, px(6), 0) if isinstance(row, AcceptorRow) and row.opened else line
            draw_focus_ring(painter, QRectF(ring).adjusted(0, 0, 0, -1), px(6))
        painter.restore()

    def _paint_head(self, cell: RowPainter, line: QRect, head: GroupHead, *, over: bool) -> None:
        px, ink = theme.current().px, "text1" if over else "text2"
        cell.icon(QRect(line.left() + px(1), line.top(), px(CHEVRON), line.height()), _chevron(head.opened), ink)
        left = line.left() + px(20)
        room = line.right() - px(40) - left
        wide = cell.words(QRect(left, line.top(), room, line.height()), head.title, Role.SECONDARY_BOLD, ink)
        place = QRect(left + wide + px(7), line.top(), px(40), line.height())
        cell.words(place, str(head.count), Role.SECONDARY, ink)

    def _paint_frame(self, painter: QPainter, rect: QRect, row: AcceptorRow) -> None:
        look = theme.current()
        painter.setBrush(look.color("inspect"))
        refused = row.listed.judgement.outcome is Acceptance.REFUSED
        painter.setPen(QPen(look.color(row.told.look.line if refused else "hairline"), 1))
        frame = QRectF(rect).adjusted(0.5, look.px(2) + 0.5, -0.5, -look.px(4) - 0.5)
        painter.drawRoundedRect(frame, look.px(8), look.px(8))

    def _paint_row(self, painter: QPainter, cell: RowPainter, line: QRect, row: AcceptorRow) -> None:
        look, told = theme.current(), row.told
        px = look.px
        stacked = self._view.width() < px(STACKED)
        first = QRect(line)
        if stacked:
            first.setHeight(line.height() // 2)
            first.translate(0, px(3))
        cell.icon(QRect(line.left() + px(1), first.top(), px(CHEVRON), first.height()), _chevron(row.opened), "text2")
        left = line.left() + px(1) + px(CHEVRON) + px(GAP)
        glyph = QRect(left, first.center().y() - px(GLYPH) // 2 + 1, px(GLYPH), px(GLYPH))
        where = QStyle.visualRect(self._view.layoutDirection(), line, glyph)
        icons.paint(painter, told.look.icon, QRectF(where), told.look.glyph)
        left += px(GLYPH) + px(GAP)
        end = line.right() - px(4)
        answer = answer_of(row.listed.judgement) if row.opened else told.status
        refused = row.listed.judgement.outcome is Acceptance.REFUSED
        ink = told.look.text if row.opened and refused else "text2"
        room = int((end - left) * MOST_OF_ANSWER)
        place = QRect(end - room, first.top(), room, first.height())
        taken = cell.words(place, answer, Role.MONO, ink, at_end=True) if answer else 0
        end -= taken + (px(12) if taken else 0)
        role = Role.CARD_TITLE if row.opened else Role.BODY
        most = max(0, end - left) if row.opened or stacked else min(px(NAME), max(0, (end - left) // 2))
        name = elide_middle(
            told.title if row.opened else told.name, most, look.metrics(role).horizontalAdvance
        )  # names differ at their ends
        wide = cell.words(QRect(left, first.top(), most, first.height()), name, role, "text1")
        beside = from_where(row.listed) if row.opened else told.sentence
        if stacked:
            below = QRect(left, first.bottom() - px(2), line.right() - px(4) - left, first.height())
            cell.words(below, beside, Role.SECONDARY, "text2")
            return
        start = left + (wide if row.opened else px(NAME)) + px(GAP)
        if not row.opened and most < px(NAME):
            start = left + most + px(GAP)
        second = QRect(start, first.top(), max(0, end - start), first.height())
        cell.words(second, beside, Role.SECONDARY if row.opened else Role.BODY, "text2")


def _chevron(opened: bool) -> str:
    return "chevron-down" if opened else "chevron-right"
