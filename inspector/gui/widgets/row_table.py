"""A table with a current row and nothing else: one tab stop, arrows inside, no selection."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from inspector.gui.theme import theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import Paragraph, Span
from inspector.gui.widgets.layout import draw_focus_ring


class RowTable(QTableView):
    """Draws a ring around the current row while it has the keyboard. Sizes are for those who inherit to give."""

    def set_up(self) -> None:
        """Leave out all that a table of rows does not need; once the headers are its own."""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # there is a current row and nothing else
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and the last row: within a row there is nowhere to go."""
        if action not in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            return super().moveCursor(action, modifiers)
        end = super().moveCursor(action, modifiers | Qt.KeyboardModifier.ControlModifier)
        return end.siblingAtColumn(max(0, self.currentIndex().column()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            row = self.visualRect(index.siblingAtColumn(0))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(0, row.top(), self.viewport().width(), row.height()), theme.current().px(6))
            painter.end()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()


MOST_WRAPPED = 400
"""Up to this many rows are as high as their text; with more, every row is one line, so that none has to be measured."""


class ClaimsHeader(QHeaderView):
    """The names of the columns, where the columns' text begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        painter.setFont(theme.current().font(Role.SECONDARY_MEDIUM))
        painter.setPen(theme.current().color("text2"))
        text = shown(str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or ""))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - theme.current().px(4))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(rect, int(leading | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, text)


LINE = 18

PAD = 6


class Unbroken(Paragraph):
    """A value without spaces: it is broken where the line ends, not at its hyphens and slashes."""

    def __init__(self, spans: tuple[Span, ...], role: Role, token: str, keep: str = "") -> None:
        super().__init__(spans, role, token, keep)
        option = self._layout.textOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._layout.setTextOption(option)
