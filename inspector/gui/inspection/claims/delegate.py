"""How a row of the claims is drawn: what the token says, what that means, and the glyph of its check."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.inspection.claims.model import MOST_NAME, MOST_SHOWN, PARTS, ClaimColumn, ClaimsModel, Index, more
from inspector.gui.theme import hiding, icons, looks, theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import MONO, Paragraph, Span, Style
from inspector.gui.widgets.row_table import LINE, PAD, Unbroken
from inspector.gui.widgets.wording import hidden_words, prose, value

_TIME = Style(role=Role.SECONDARY_MEDIUM)
_REST = Style(role=Role.SECONDARY_MEDIUM, token="accent_text")
_REMARK = Style(role=Role.SECONDARY, token="text2")


class ClaimsDelegate(QStyledItemDelegate):
    """Draws a row: fixed font for what the token says, the system font for what is said about it."""

    def __init__(self, view: QTableView, model: ClaimsModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.most_shown = MOST_SHOWN

    def spans(self, index: Index) -> tuple[Span, ...]:
        """What a cell shows."""
        member = self._model.member(index)
        if member.name is None:
            name = (tr(PARTS[member.where]), Style(role=Role.SECONDARY_BOLD, token=f"seg_{member.where}"))
            return name, (f"  {grouped(member.count)}", _REMARK)
        if index.column() == ClaimColumn.CLAIM:
            return value(hiding.name(elide(member.name, MOST_NAME)))
        if index.column() == ClaimColumn.VALUE:
            return ((hiding.DOTS, MONO),) if hiding.hidden() else self._value(index)
        if index.column() == ClaimColumn.MEANING:
            style = Style(role=Role.SECONDARY, token="text2" if self._model.known(index) else "text3")
            return prose(self._model.meaning_text(index), (), style)
        return ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        if self._model.member(index).name is None:
            self._paint_heading(painter, rect, index)
        else:
            self._paint_cell(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, member = theme.current(), self._model.member(index)
        if member.name is None:
            return QSize(0, now.px(24) + self._gap(index))
        height = self._paragraph(index).height(max(1, self._view.columnWidth(index.column()) - now.px(14)))
        return QSize(0, int(max(height, now.px(LINE))) + 2 * now.px(PAD) + 1)

    def copy_rect(self, index: Index) -> QRect:
        """Where the Copy button of a row is while the pointer is over the row."""
        cell, side = self._view.visualRect(self._model.index(index.row(), ClaimColumn.VALUE)), theme.current().px(24)
        place = QRect(cell.right() - side - theme.current().px(4), cell.top() + theme.current().px(3), side, side)
        return self._mirrored(cell, place)

    def _paragraph(self, index: Index) -> Paragraph:
        if index.column() == ClaimColumn.MEANING:
            return Paragraph(self.spans(index), Role.SECONDARY, "text1")
        unbroken = " " not in self._model.value_text(index)[:MOST_SHOWN]
        kind = Unbroken if unbroken and not self._model.time_words(index) else Paragraph
        return kind(self.spans(index), Role.MONO, "text1", keep="\n")

    def _value(self, index: Index) -> tuple[Span, ...]:
        text = self._model.value_text(index)
        words = self._model.time_words(index)
        spans = list(value(elide(text, self.most_shown), Style(role=Role.MONO, token="text3") if words else MONO))
        if words:
            spans.append((f"  {words}", _TIME))
        if len(text) > MOST_SHOWN:
            spans.append((f"\n{more(text)}", _REST))
        if remark := hidden_words(elide(text, MOST_SHOWN)):
            spans.append((f"\n{remark}", _REMARK))
        return tuple(spans)

    def _gap(self, index: Index) -> int:
        return theme.current().px(7) if index.row() else 0

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        now, where = theme.current(), self._model.member(index).where
        band = QRectF(rect.adjusted(0, self._gap(index), 0, 0))
        path = QPainterPath()
        path.addRoundedRect(band, now.px(3), now.px(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, now.color(f"seg_{where}_tint"))
        text = Paragraph(self.spans(index), Role.SECONDARY, "text1")
        wide = max(1.0, band.width() - 2 * now.px(8))
        text.draw(painter, QPointF(band.left() + now.px(8), band.center().y() - text.height(wide) / 2), wide)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect = theme.current(), option.rect
        current = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        hovered = index.row() == self._view.property("hovered_row")
        if current or hovered:
            painter.fillRect(rect, now.color("accent_tint" if current else "inset"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == ClaimColumn.CHECK:
            self._paint_glyph(painter, rect, index)
        else:
            painter.setClipRect(self._mirrored(rect, rect.adjusted(0, 0, -now.px(8), 0)))
            place = self._mirrored(rect, rect.adjusted(0, now.px(PAD), -min(now.px(14), rect.width() - 1), 0))
            self._paragraph(index).draw(painter, place.topLeft().toPointF(), place.width())
            painter.setClipping(False)
        if hovered and index.column() == ClaimColumn.VALUE:
            self._paint_copy(painter, index)

    def _paint_glyph(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if check := self._model.check(index):
            look = looks.of_check(check, self._model.verdict())
            side = theme.current().px(14)
            top = rect.top() + theme.current().px(PAD) + (theme.current().px(LINE) - side) / 2
            place = QRect(rect.left() + theme.current().px(3), round(top), side, side)
            icons.paint(painter, look.icon, QRectF(self._mirrored(rect, place)), look.glyph)

    def _mirrored(self, cell: QRect, place: QRect) -> QRect:
        """A place in a cell, at its other end where the window runs from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), cell, place)

    def _paint_copy(self, painter: QPainter, index: Index) -> None:
        now, rect = theme.current(), QRectF(self.copy_rect(index))
        path = QPainterPath()
        path.addRoundedRect(rect, now.px(4), now.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, now.color("field"))
        painter.setPen(QPen(now.color("edge"), 1))
        painter.drawPath(path)
        margin = now.px(5)
        icons.paint(painter, "copy", rect.adjusted(margin, margin, -margin, -margin), "text2")
