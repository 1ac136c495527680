"""How a row of a comparison is drawn: what differs is marked in both values, and said beside them."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from inspector.core.checks.verdict import Check
from inspector.core.comparison.differences import Difference
from inspector.core.comparison.members import Aspect, ComparedRow
from inspector.core.report.comparison import MAX_NAME, WORDS, ComparedLine
from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.gui.inspection.comparison.model import ComparisonColumn, ComparisonModel, ComparisonRow, Index
from inspector.gui.theme import hiding, icons, theme
from inspector.gui.theme.looks import Look
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.inset import difference
from inspector.gui.widgets.labels import MONO, Paragraph, Span, Style
from inspector.gui.widgets.row_table import LINE, PAD, Unbroken
from inspector.gui.widgets.wording import prose, value

ICONS = {
    Difference.SAME: "equal",
    Difference.EQUIVALENT: "alike",
    Difference.DIFFERENT: "unequal",
    Difference.ONLY_FIRST: "only-first",
    Difference.ONLY_SECOND: "only-second",
}
GLYPH, NAME_INDENT = 14, 8
LONG = 20
"""A word of more characters than this is an address or an ID."""
MARKED = Style(role=Role.MONO, token="mark_text", tint="mark", underline=True)
_BANDS = {Aspect.HEADER: "seg_header", Aspect.PAYLOAD: "seg_payload", Aspect.TEXT: "seg_signature"}
_QUIET = Style(role=Role.SECONDARY, token="text2")
_WORD = Style(role=Role.SECONDARY_BOLD)
_BREAK: Span = ("\n", _QUIET)


class ComparisonDelegate(QStyledItemDelegate):
    """Fixed font for what the tokens say, the system font for what is said about it."""

    def __init__(self, view: QTableView, model: ComparisonModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.narrow = False
        """Whether the difference is said below the name, and not in a column of its own."""

    def spans(self, index: Index) -> tuple[Span, ...]:
        """What a cell shows."""
        entry = self._model.entry(index)
        line = entry.line
        if line is None:
            style = Style(role=Role.SECONDARY_BOLD, token=_band(entry)[0])
            return (entry.title, style), (f"  {entry.count}", _QUIET)
        if index.column() == ComparisonColumn.NAME:
            named = entry.row is not None and entry.section in (Aspect.HEADER, Aspect.PAYLOAD)
            name = elide(line.name, MAX_NAME)
            told = value(hiding.name(name)) if named else ((name, Style(role=Role.SECONDARY_MEDIUM)),)
            return (*told, _BREAK, *_difference_spans(line)) if self.narrow else told
        if index.column() == ComparisonColumn.DIFFERENCE:
            return _difference_spans(line)
        side = index.column() - ComparisonColumn.FIRST
        if (judged := entry.checks[side]) is not None:
            return _check_spans(*judged)
        if entry.row is not None:
            return _row_spans(entry.row, line.difference)[side]
        # A check that only one token was asked leaves the other's place empty; what an acceptor does stands in words.
        return (
            prose((line.first, line.second)[side], (), Style(role=Role.SECONDARY))
            if entry.checks == (None, None)
            else ()
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if self._model.entry(index).line is None:
            self._paint_heading(painter, option.rect, index)
        else:
            self._paint_cell(painter, option.rect, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now = theme.current()
        if self._model.entry(index).line is None:
            return QSize(0, now.px(24) + self._gap(index))
        width = self._place(index, QRect(0, 0, self._view.columnWidth(index.column()), 0)).width()
        height = self._paragraph(index).height(max(1, width))
        return QSize(0, int(max(height, now.px(LINE))) + 2 * now.px(PAD) + 1)

    def _paragraph(self, index: Index) -> Paragraph:
        entry = self._model.entry(index)
        if index.column() == ComparisonColumn.DIFFERENCE or (
            entry.row is None and index.column() != ComparisonColumn.NAME
        ):
            return Paragraph(self.spans(index), Role.SECONDARY, "text1", keep="\n")
        spans = self.spans(index)
        if index.column() == ComparisonColumn.NAME and self.narrow:
            return Paragraph(spans, Role.SECONDARY, "text1", keep="\n")
        unbroken = " " not in "".join(text for text, _ in spans)
        return (Unbroken if unbroken else Paragraph)(spans, Role.MONO, "text1")

    def _icon(self, index: Index) -> tuple[str, str] | None:
        """The glyph at the start of a cell, and the token of its colour."""
        entry = self._model.entry(index)
        said_in = ComparisonColumn.NAME if self.narrow else ComparisonColumn.DIFFERENCE
        if entry.line is None or (index.column() == ComparisonColumn.NAME and not self.narrow):
            return None
        if index.column() == said_in:
            how = entry.line.difference
            return ICONS[self._facing(how)], "accent_text" if how.matters else "text3"
        if index.column() == ComparisonColumn.NAME:
            return None
        side = index.column() - ComparisonColumn.FIRST
        judged = entry.checks[side]
        look = entry.outcomes[side] if entry.outcomes is not None else judged[1] if judged is not None else None
        return (look.icon, look.glyph) if look is not None else None

    def _facing(self, how: Difference) -> Difference:
        """Where the window runs from right to left the first token is at the right, and so is its half of a glyph."""
        other = {
            Difference.ONLY_FIRST: Difference.ONLY_SECOND,
            Difference.ONLY_SECOND: Difference.ONLY_FIRST,
        }
        return other.get(how, how) if self._view.isRightToLeft() else how

    def _place(self, index: Index, cell: QRect) -> QRect:
        """Where the text of a cell is, from left to right."""
        px = theme.current().px
        start = px(NAME_INDENT) if index.column() == ComparisonColumn.NAME else 0
        start += px(GLYPH + 8) if self._icon(index) is not None else 0
        return cell.adjusted(start, px(PAD), -min(px(14), max(0, cell.width() - start - 1)), 0)

    def _gap(self, index: Index) -> int:
        return theme.current().px(7) if index.row() else 0

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        now = theme.current()
        band = QRectF(rect.adjusted(0, self._gap(index), 0, 0))
        path = QPainterPath()
        path.addRoundedRect(band, now.px(3), now.px(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, now.color(_band(self._model.entry(index))[1]))
        text = Paragraph(self.spans(index), Role.SECONDARY, "text1")
        wide = max(1.0, band.width() - 2 * now.px(8))
        text.draw(painter, QPointF(band.left() + now.px(8), band.center().y() - text.height(wide) / 2), wide)

    def _paint_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        now = theme.current()
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.fillRect(rect, now.color("accent_tint"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if (found := self._icon(index)) is not None:
            side = now.px(GLYPH)
            start = rect.left() + (now.px(NAME_INDENT) if index.column() == ComparisonColumn.NAME else 0)
            place = QRect(start, rect.top() + now.px(PAD) + (now.px(LINE) - side) // 2, side, side)
            icons.paint(painter, found[0], QRectF(self._mirrored(rect, place)), found[1])
        painter.setClipRect(self._mirrored(rect, rect.adjusted(0, 0, -now.px(8), 0)))
        text = self._mirrored(rect, self._place(index, rect))
        self._paragraph(index).draw(painter, text.topLeft().toPointF(), text.width())

    def _mirrored(self, cell: QRect, place: QRect) -> QRect:
        """A place in a cell, at its other end where the window runs from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), cell, place)


def _band(entry: ComparisonRow) -> tuple[str, str]:
    """The tokens of a heading's text and ground."""
    token = _BANDS.get(entry.section) if entry.section is not None else None
    return (token, f"{token}_tint") if token is not None else ("mute_text", "mute_tint")


def _difference_spans(line: ComparedLine) -> tuple[Span, ...]:
    """The word for the difference, and below it what the values do not show."""
    word = (tr(WORDS[line.difference]), _WORD if line.difference.matters else _QUIET)
    return (word, _BREAK, *prose(line.remark, (), _QUIET)) if line.remark else (word,)


def _check_spans(check: Check, look: Look) -> tuple[Span, ...]:
    style = Style(role=Role.SECONDARY)
    return (look.word, Style(role=Role.SECONDARY_BOLD, token=look.text)), *prose(f"  {check.reason}", (), style)


def _row_spans(row: ComparedRow, how: Difference) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both values, with what differs marked where they are alike otherwise."""
    first, second = row.first or "", row.second or ""
    if row.section in (Aspect.KEY, Aspect.TEXT):
        return _phrase(first), _phrase(second)
    if how is not Difference.DIFFERENT:
        quiet = MONO if how.matters else Style(role=Role.MONO, token="text2")
        return value(first, quiet), value(second, quiet)
    if row.only_first or row.only_second:
        return _words_marked(first, row.only_first), _words_marked(second, row.only_second)
    return difference(first, second, (MARKED, MARKED))


def _phrase(text: str) -> tuple[Span, ...]:
    """Words of ours, with an address or a thumbprint in them."""
    return prose(
        text, [word for word in text.replace(",", " ").split() if len(word) > LONG], Style(role=Role.SECONDARY)
    )


def _words_marked(text: str, words: tuple[str, ...]) -> tuple[Span, ...]:
    """A list of words, of which those that only this token has are marked."""
    if not words:
        return value(text)
    longest_first = sorted(words, key=len, reverse=True)
    found = re.compile(rf"(?<![^\s\",\[])(?:{'|'.join(map(re.escape, longest_first))})(?![^\s\",\]])")
    spans: list[Span] = []
    at = 0
    for match in found.finditer(text):
        spans += [*value(text[at : match.start()]), *value(match.group(), MARKED)]
        at = match.end()
    return (*spans, *value(text[at:]))
