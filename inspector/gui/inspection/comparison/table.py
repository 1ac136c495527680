"""The table of a comparison: its columns, its keys, its menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem, QWidget

from inspector.core.text.language import tr
from inspector.gui.inspection.comparison.delegate import NAME_INDENT, ComparisonDelegate
from inspector.gui.inspection.comparison.model import ComparisonColumn, ComparisonModel, Index, sentence
from inspector.gui.model.clipboard import utf8
from inspector.gui.theme import theme
from inspector.gui.widgets.row_table import LINE, MOST_WRAPPED, PAD, ClaimsHeader, RowTable
from inspector.gui.widgets.scrolling import keep_room

SHARES = {
    ComparisonColumn.NAME: 18,
    ComparisonColumn.FIRST: 31,
    ComparisonColumn.SECOND: 31,
    ComparisonColumn.DIFFERENCE: 20,
}
NARROW_SHARES = {
    ComparisonColumn.NAME: 34,
    ComparisonColumn.FIRST: 33,
    ComparisonColumn.SECOND: 33,
    ComparisonColumn.DIFFERENCE: 0,
}
"""Of the width, in hundredths. Where there is little of it, the difference is said below the name."""
NARROW = 420


class ComparisonHeader(ClaimsHeader):
    """The names of the columns; that of the names stands where the names begin."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        start = theme.current().px(NAME_INDENT) if logicalIndex == ComparisonColumn.NAME else 0
        place = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(start, 0, 0, 0))
        super().paintSection(painter, place, logicalIndex)


class ComparisonTable(RowTable):
    """One tab stop, arrows inside; Ctrl+C copies a row as a sentence. `copy_asked` has a text to copy."""

    copy_asked = Signal(str)

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison"))
        self._model = model
        self.setModel(model)
        self.setHorizontalHeader(ComparisonHeader(self))
        self._delegate = ComparisonDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.set_up()
        keep_room(self)
        model.modelReset.connect(self._reset)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def measure(self) -> None:
        """Share out the width and give every row its height; with very many rows each is one line."""
        now, rows, width = theme.current(), self._model.rowCount(), self.viewport().width()
        self._delegate.narrow = width < now.px(NARROW)
        shares = NARROW_SHARES if self._delegate.narrow else SHARES
        self.setColumnHidden(ComparisonColumn.DIFFERENCE, self._delegate.narrow)
        ends = [
            width * sum(shares[each] for each in ComparisonColumn if each <= column) // 100
            for column in ComparisonColumn
        ]
        for column, before, end in zip(ComparisonColumn, (0, *ends), ends, strict=False):
            self.setColumnWidth(column, end - before)
        self.verticalHeader().setDefaultSectionSize(now.px(LINE) + 2 * now.px(PAD) + 1)
        if rows > MOST_WRAPPED:
            return
        option = QStyleOptionViewItem()
        for row in range(rows):
            shown = (column for column in ComparisonColumn if not self.isColumnHidden(column))
            hints = (self._delegate.sizeHint(option, self._model.index(row, column)).height() for column in shown)
            self.setRowHeight(row, max(hints))

    def go_to_first(self) -> None:
        """Make the first row current."""
        if self._model.rowCount() > 1:
            self.setCurrentIndex(self._model.index(1, ComparisonColumn.NAME))
            self.scrollToTop()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """So low that the words above it are never cut for it."""
        return QSize(0, theme.current().px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._model.entry(self.currentIndex()).line if self.currentIndex().isValid() else None
        if line is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(utf8(sentence(line)))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid() and self._model.entry(index).line is not None:
            at: QPoint = self.visualRect(index).bottomLeft() if keyboard else event.pos()
            self.menu_for(index).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: Index) -> QMenu:
        """What can be copied from a row. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self._model.entry(index).line
        if line is None:
            return menu
        for label, text in (
            (tr("Copy row"), sentence(line)),
            (tr("Copy what the first has"), line.first),
            (tr("Copy what the second has"), line.second),
        ):
            if text:
                menu.addAction(label).triggered.connect(lambda _=False, text=text: self.copy_asked.emit(utf8(text)))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def _reset(self) -> None:
        self.clearSpans()
        for row in self._model.headings():
            self.setSpan(row, 0, 1, len(ComparisonColumn))
        self.measure()

    def _restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme.current().px(26))
        self.measure()
        self.viewport().update()
