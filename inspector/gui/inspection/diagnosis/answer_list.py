"""The answers of one paste, where there are several: which of them failed, and which one is explained."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
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

from inspector.core.diagnosis.paste.answers import AnswerLine
from inspector.core.report.diagnosis import ANSWERS
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.core.text.patterns import pattern
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
FAILED = mark("It failed")
SUCCEEDED = mark("It did not fail")
BELOW = mark("explained below")
NO_REQUEST = mark("Request not in the paste")
_TIME = pattern(r"(?<!\d)\d\d:\d\d:\d\d(?!\d)")
Index = QModelIndex | QPersistentModelIndex


class AnswersModel(QAbstractTableModel):
    """A row for each answer, in the order of the paste. Addresses come without secrets from the core."""

    hides_values = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[AnswerLine] = ()

    def show_lines(self, lines: Sequence[AnswerLine]) -> None:
        """List these. Where they are the same answers as before, the current row stays the current one."""
        before, self._lines = self._lines, lines
        if lines and [_place(each) for each in before] == [_place(each) for each in lines]:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
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

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, (asked, outcome, summary) = self._lines[index.row()], self.words(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(asked)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(shown(text) for text in (asked, summary, visible(line.at)) if text))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status = str(line.status) if line.status is not None else ""
            told = (
                str(line.number),
                outcome,
                status,
                asked,
                summary,
                visible(_time(line.at)),
                tr(BELOW) if line.explained else "",
            )
            return ", ".join(shown(text) for text in told if text)
        return None


def _time(at: str) -> str:
    """The time of day in it, as the tool wrote it; the whole of it is in the tooltip."""
    found = _TIME.search(at[:100])
    return found[0] if found is not None else at[:20]


def _place(line: AnswerLine) -> tuple[int, str, int | None, str]:
    return line.number, line.asked, line.status, line.at


class _Writing(NamedTuple):
    """Writes single lines into a row, which is mirrored where the window runs from right to left."""

    painter: QPainter
    direction: Qt.LayoutDirection
    row: QRect

    def write(
        self,
        room: QRect,
        text: str,
        role: Role,
        token: str,
        elision: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Write where `room` begins, cut to it, and tell how wide that is."""
        self.painter.setFont(theme.current().font(role))
        self.painter.setPen(theme.current().color(token))
        cut = self.painter.fontMetrics().elidedText(text, elision, max(0, room.width()))
        flags = int(QStyle.visualAlignment(self.direction, side) | Qt.AlignmentFlag.AlignVCenter)
        place = QStyle.visualRect(self.direction, self.row, room)
        self.painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, cut)
        return self.painter.fontMetrics().horizontalAdvance(cut)

    def at_end(self, room: QRect, text: str, role: Role, token: str) -> int:
        """The same where `room` ends."""
        return self.write(room, text, role, token, side=Qt.AlignmentFlag.AlignRight)


class AnswersDelegate(QStyledItemDelegate):
    """Draws an answer: what was asked and its status, below it what it comes to. The explained one is tinted."""

    def __init__(self, view: AnswerList, model: AnswersModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, line = theme.current(), QRect(option.rect), self._model.line(index.row())
        px, high = now.px, rect.height() // 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if line.explained:
            painter.fillRect(rect, now.color("accent_tint"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        icon, glyph = ("bad", "bad_glyph") if line.failed else ("pass", "text2")
        side = px(16)
        place = QRect(rect.left() + px(8), rect.top() + (rect.height() - side) // 2, side, side)
        icons.paint(painter, icon, QRectF(QStyle.visualRect(self._view.layoutDirection(), rect, place)), glyph)
        writing = _Writing(painter, self._view.layoutDirection(), rect)
        room = rect.adjusted(px(8) + side + px(10), px(2), -px(10), 0)
        self._draw_asked(writing, QRect(room.left(), room.top(), room.width(), high), index.row())
        self._draw_outcome(writing, QRect(room.left(), rect.bottom() - high, room.width(), high), index.row())
        painter.restore()

    def _draw_asked(self, writing: _Writing, room: QRect, row: int) -> None:
        line, (asked, _, _), gap = self._model.line(row), self._model.words(row), theme.current().px(8)
        used = writing.at_end(room, "" if line.status is None else str(line.status), Role.MONO, "text1")
        room = room.adjusted(0, 0, -used - gap, 0)
        room = room.adjusted(writing.write(room, f"{line.number}.", Role.MONO, "text2") + gap, 0, 0, 0)
        role = Role.MONO if line.asked else Role.SECONDARY
        writing.write(room, shown(asked), role, "text1", Qt.TextElideMode.ElideMiddle)

    def _draw_outcome(self, writing: _Writing, room: QRect, row: int) -> None:
        line, (_, outcome, summary), gap = self._model.line(row), self._model.words(row), theme.current().px(8)
        note = tr(BELOW) if line.explained else shown(visible(_time(line.at)))
        room = room.adjusted(0, 0, -writing.at_end(room, note, Role.SMALL, "text2") - gap, 0)
        ink = "bad_text" if line.failed else "text2"
        room = room.adjusted(writing.write(room, outcome, Role.SECONDARY_MEDIUM, ink) + gap, 0, 0, 0)
        writing.write(room, shown(summary), Role.SECONDARY, "text2")

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
            self.setCurrentIndex(self._model.index(row, 0))
            super().scrollTo(self._model.index(row, 0), self.ScrollHint.PositionAtCenter)

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
