"""The matrix as a table: one tab stop, arrows from cell to cell, Space ticks, Enter opens a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from inspector.core.exploration.cell_words import ASKED
from inspector.core.text.language import tr
from inspector.gui.scopes.cells import LEGEND
from inspector.gui.scopes.painting import row_height
from inspector.gui.scopes.rows import OUTCOMES, Index, ScopeColumn, ScopesModel
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.row_table import ClaimsHeader, RowTable
from inspector.gui.widgets.rows.row_painter import GLYPH, RowPainter
from inspector.gui.widgets.scrolling import keep_room

TICK_WIDTH, OPEN_WIDTH, LEAST_SCOPE, OUTCOME = 32, 24, 110, 96


class ScopeTable(RowTable):
    """Draws a ring around the current cell while it has the keyboard; a widget stands in the row that is open."""

    def __init__(self, model: ScopesModel, details: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Scopes"))
        self._model, self._details = model, details
        self._widest = 0
        self.setModel(model)
        self.setHorizontalHeader(ClaimsHeader(self))
        self.setItemDelegate(_ScopeDelegate(self, model))
        self.set_up()
        keep_room(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        details.setParent(self.viewport())
        details.hide()
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._grow)
        model.rowsInserted.connect(self._reset)
        model.rowsRemoved.connect(self._reset)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    # --- sizes ------------------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Share out the width, and give each row its height."""
        px, width = theme.current().px, self.viewport().width()
        outcome = self._outcome_width()
        fixed = px(TICK_WIDTH) + px(OPEN_WIDTH) + 3 * outcome
        sizes = {ScopeColumn.TICK: px(TICK_WIDTH), ScopeColumn.OPEN: px(OPEN_WIDTH)}
        sizes |= dict.fromkeys(OUTCOMES, outcome)
        sizes[ScopeColumn.SCOPE] = max(px(LEAST_SCOPE), width - fixed)
        for column, size in sizes.items():
            self.setColumnWidth(column, size)
        self.verticalHeader().setDefaultSectionSize(row_height())
        line = self._model.line_of_details()
        if line is not None:
            self.setRowHeight(line, self._height_of_details())
        self._place_details()

    def _outcome_width(self) -> int:
        px, metrics = theme.current().px, QFontMetrics(theme.current().font(Role.SECONDARY_MEDIUM))
        words = (*(tr(entry.word) for entry in LEGEND), f"{tr('widened')}, +99", *self._model.words)
        widest = max(metrics.horizontalAdvance(word) for word in words) + px(GLYPH) + px(6)
        heads = max(metrics.horizontalAdvance(tr(head)) for head in ASKED.values()) + px(4)
        # A word that has been there once keeps its room: the columns do not go to and fro while answers come in.
        self._widest = max(self._widest, px(OUTCOME), widest + px(12), heads + px(12))
        return self._widest

    def _height_of_details(self) -> int:
        px = theme.current().px
        return self._details.heightForWidth(self._details_width()) + px(14)

    def _details_width(self) -> int:
        px = theme.current().px
        return max(1, min(self.viewport().width(), self._whole_width()) - px(TICK_WIDTH))

    def _whole_width(self) -> int:
        return sum(self.columnWidth(column) for column in ScopeColumn)

    def _place_details(self) -> None:
        """Put the details over their row."""
        line, px = self._model.line_of_details(), theme.current().px
        if line is None:
            self._details.hide()
            return
        top = self.rowViewportPosition(line) + px(2)
        width = self._details_width()
        left = 0 if self.isRightToLeft() else px(TICK_WIDTH)
        self._details.setGeometry(left, top, width, self.rowHeight(line) - px(14))
        self._details.setVisible(top < self.viewport().height() and top + self._details.height() > 0)

    def _reset(self) -> None:
        self.clearSpans()
        for line in range(self._model.rowCount()):
            if self.rowHeight(line) != row_height():
                self.setRowHeight(line, row_height())
        opened = self._model.line_of_details()
        if opened is not None:
            self.setSpan(opened, 0, 1, len(ScopeColumn))
        self.measure()

    def _grow(self) -> None:
        before = self._widest
        if self._outcome_width() != before:
            self.measure()

    def _restyle(self) -> None:
        self._widest = 0
        self.horizontalHeader().setFixedHeight(max(theme.current().px(30), self.fontMetrics().height()))
        self._reset()
        self.viewport().update()

    def details_changed(self) -> None:
        """The details say something else: their row is as high as that takes."""
        self.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_details()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_details()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.horizontalHeader().height() + 2 * row_height())

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = self._model.row(index) if index.isValid() else None
        key, plain = event.key(), not event.modifiers()
        last = index.column() == ScopeColumn.OPEN
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self.isRightToLeft() else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if row is not None and plain and key == Qt.Key.Key_Space:
            self._model.tick_asked.emit(row.scope, not self._model.ticked(row.scope))
        elif row is not None and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(row.scope)
        elif row is not None and plain and key == on and last and row.opens:
            self._model.open(row.scope)
        elif row is not None and plain and key == back and last and row.scope == self._model.opened:
            self._model.open("")
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def toggle(self, scope: str) -> None:
        """Open the row of a scope, or close it; the keyboard stays where it is."""
        column = max(0, self.currentIndex().column())
        self._model.open("" if scope == self._model.opened else scope)
        self.setCurrentIndex(self._model.index_of(scope, column))
        line = self._model.line_of_details()
        if line is not None:
            self.scrollTo(self._model.index(line, 0))
            self.scrollTo(self._model.index_of(scope, column))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._model.row(index) if index.isValid() else None
        # Not for Qt to handle: it would tick a box by its own idea of where that is.
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif index.column() == ScopeColumn.TICK:
            self._model.tick_asked.emit(row.scope, not self._model.ticked(row.scope))
        elif row.opens:
            self.toggle(row.scope)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._model.row(index) if index.isValid() else None
        presses = row is not None and (row.opens or index.column() == ScopeColumn.TICK)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if presses else Qt.CursorShape.ArrowCursor)

    def go_to_first(self) -> None:
        """Make the first scope current, where none is."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, ScopeColumn.SCOPE))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self._model.row(current) if current.isValid() else None
        self.setToolTip(plain_tooltip(f"{row.scope}\n{row.description}") if row is not None else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        QTableView.paintEvent(self, event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            px, place = theme.current().px, QRectF(self.visualRect(index))
            words = ScopeColumn.TICK < index.column() < ScopeColumn.OPEN
            shift = 0 if not words else px(6) if self.isRightToLeft() else -px(6)  # around the words, not upon them
            draw_focus_ring(painter, place.adjusted(shift, 0, shift, -1), px(6))
            painter.end()


class _ScopeDelegate(QStyledItemDelegate):
    def __init__(self, view: ScopeTable, model: ScopesModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.row(index), QRect(option.rect)
        painter.save()
        cell = RowPainter(painter, rect, option.direction)
        opened = row is not None and row.scope == self._model.opened
        if row is not None:
            if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
                cell.fill("inset")
            self._paint_cell(cell, rect, index, opened=opened)
        if not opened:
            cell.line_below()
        painter.restore()

    def _paint_cell(self, cell: RowPainter, rect: QRect, index: Index, *, opened: bool) -> None:
        row, px = self._model.row(index), theme.current().px
        if row is None:
            return
        column = index.column()
        if column == ScopeColumn.TICK:
            cell.box(rect.left() + px(4), ticked=self._model.ticked(row.scope))
        elif column == ScopeColumn.SCOPE:
            known = row.description != tr("No description known")
            cell.two_lines(rect.adjusted(0, 0, -px(8), 0), row.scope, row.description, muted=not known)
        elif column in OUTCOMES:
            one = row.cells[column - ScopeColumn.ALONE]
            place = rect.adjusted(0, 0, -px(4), 0)
            cell.outcome(place, one.word, one.icon, one.glyph, one.text, strong=one.strong)
        elif row.opens:
            cell.icon(rect, "chevron-down" if opened else "chevron-right", "text2")
