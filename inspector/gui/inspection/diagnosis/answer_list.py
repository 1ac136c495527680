"""The answers of one paste, where there are several: which of them failed, and which one is explained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from inspector.core.diagnosis.answers import AnswerLine
from inspector.core.report.diagnosis import ANSWERS
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.row_table import RowTable
from inspector.gui.widgets.scrolling import have_seen, keep_room

ROW = 44
MOST_ROWS = 6
"""A list of more scrolls by itself, so that the explanation below it is not a long way off."""
MOST_ASKED = 2000
"""Characters of an address that a row has; the whole of a longer one helps nobody."""
FAILED = mark("Failed")
SUCCEEDED = mark("Did not fail")
BELOW = mark("explained below")
NO_REQUEST = mark("Request not in the paste")
Index = QModelIndex | QPersistentModelIndex


class AnswersModel(QAbstractListModel):
    """A row for each answer, in the order of the paste. Addresses come without secrets from the core."""

    hides_values = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[AnswerLine] = ()

    def show_lines(self, lines: Sequence[AnswerLine]) -> None:
        """List these. Where they are the same answers as before, the current row stays the current one."""
        before, self._lines = self._lines, lines
        if lines and [_place(each) for each in before] == [_place(each) for each in lines]:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.endResetModel()

    def line(self, row: int) -> AnswerLine:
        """The answer of a row."""
        return self._lines[row]

    @property
    def explained(self) -> int | None:
        """The row of the answer that is explained; None where there are none."""
        return next((row for row, each in enumerate(self._lines) if each.explained), None)

    def words(self, row: int) -> tuple[str, str, str]:
        """What a row says: what was asked, whether it failed, and what it comes to."""
        line = self._lines[row]
        asked = visible(elide(line.asked, MOST_ASKED)) if line.asked else tr(NO_REQUEST)
        summary = visible(str(line.summary)) if line.failed or line.explained else ""
        return asked, tr(FAILED) if line.failed else tr(SUCCEEDED), summary

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, (asked, outcome, summary) = self._lines[index.row()], self.words(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(asked)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(shown(text) for text in (asked, summary) if text))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = str(line.status) if line.status is not None else ""
            told = (str(line.number), outcome, status, asked, summary, tr(BELOW) if line.explained else "")
            return ", ".join(shown(text) for text in told if text)
        return None


def _place(line: AnswerLine) -> tuple[int, str, int | None, str]:
    return line.number, line.asked, line.status, line.at


class AnswersDelegate(QStyledItemDelegate):
    """Draws an answer: what was asked and its status, below it what it comes to. The explained one is tinted."""

    def __init__(self, view: AnswerList, model: AnswersModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, line = theme.current(), QRect(option.rect), self._model.line(index.row())
        asked, outcome, summary = self._model.words(index.row())
        px, high = now.px, rect.height() // 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if line.explained:
            painter.fillRect(rect, now.color("accent_tint"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        icon, glyph = ("bad", "bad_glyph") if line.failed else ("pass", "text2")
        side, upper, lower = px(16), rect.top() + px(2), rect.bottom() - high
        place = QRect(rect.left() + px(8), rect.top() + (rect.height() - side) // 2, side, side)
        icons.paint(painter, icon, QRectF(self._mirrored(rect, place)), glyph)
        left, right = rect.left() + px(8) + side + px(10), rect.right() - px(10)
        status = str(line.status) if line.status is not None else ""
        used = self._write(painter, rect, QRect(left, upper, right - left, high), status, Role.MONO, at_end=True)
        number = f"{line.number}."
        wide = self._write(painter, rect, QRect(left, upper, px(60), high), number, Role.SECONDARY_MEDIUM)
        room = QRect(left + wide + px(6), upper, right - left - wide - px(6) - used - px(10), high)
        elision = Qt.TextElideMode.ElideMiddle
        self._write(painter, rect, room, shown(asked), Role.MONO if line.asked else Role.SECONDARY, elision=elision)
        note = tr(BELOW) if line.explained else shown(line.at)
        room = QRect(left, lower, right - left, high)
        used = self._write(painter, rect, room, note, Role.SMALL, token="text2", at_end=True) if note else 0
        ink = "bad_text" if line.failed else "text2"
        wide = self._write(painter, rect, room, outcome, Role.SECONDARY_MEDIUM, token=ink)
        room = QRect(left + wide + px(8), lower, right - left - wide - px(8) - used - px(10), high)
        self._write(painter, rect, room, shown(summary), Role.SECONDARY, token="text2")
        painter.restore()

    def _mirrored(self, rect: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), rect, place)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        place: QRect,
        text: str,
        role: Role,
        *,
        token: str = "text1",
        at_end: bool = False,
        elision: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:
        """Write one line and tell how wide it is."""
        painter.setFont(theme.current().font(role))
        painter.setPen(theme.current().color(token))
        cut = painter.fontMetrics().elidedText(text, elision, max(0, place.width()))
        flags = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(self._view.layoutDirection(), flags)
        painter.drawText(
            self._mirrored(rect, place), int(flags | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, cut
        )
        return painter.fontMetrics().horizontalAdvance(cut)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(ROW))


class AnswerList(RowTable):
    """As high as its rows, up to some. `chosen` has the number of an answer that is to be explained.

    The arrow keys go from one to another, and Enter, Space or a click chooses.
    """

    chosen = Signal(int)

    def __init__(self, model: AnswersModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(tr(ANSWERS))
        self.setModel(model)
        self.setItemDelegate(AnswersDelegate(self, model))
        self.set_up()
        keep_room(self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._on_reset)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self._model.line(index.row()).number)

    def _on_reset(self) -> None:
        self._measure()
        if (row := self._model.explained) is not None:
            self.setCurrentIndex(self._model.index(row))
            super().scrollTo(self._model.index(row), self.ScrollHint.PositionAtCenter)

    def _measure(self) -> None:
        high = theme.current().px(ROW)
        self.verticalHeader().setDefaultSectionSize(high)
        self.setFixedHeight(high * min(self._model.rowCount(), MOST_ROWS))
        self._widen()

    def _widen(self) -> None:
        if self._model.rowCount():
            self.setColumnWidth(0, self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = RowTable.ScrollHint.EnsureVisible) -> None:
        """Scroll what the list is in, too."""
        super().scrollTo(index, hint)
        have_seen(self.viewport(), self.visualRect(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
