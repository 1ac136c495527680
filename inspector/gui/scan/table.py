"""The tokens of a file as a table: one tab stop, the arrow keys go from row to row, Enter opens one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView, QWidget

from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.scan.cells import HEADS, ScanColumn, long_expiries
from inspector.gui.scan.delegate import GLYPH, PAD, ScanDelegate, draw_head, row_height
from inspector.gui.scan.rows import ScanModel, ScanRow
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import VERDICTS
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import draw_focus_ring
from inspector.gui.widgets.row_table import RowTable
from inspector.gui.widgets.scrolling import keep_room

WIDTHS = {
    ScanColumn.VERDICT: 122, ScanColumn.LINE: 76, ScanColumn.CLIENT: 168, ScanColumn.SCOPES: 178,
    ScanColumn.EXPIRES: 152,
}  # fmt: skip
LEAST_BEFORE, LEAST_CLIENT = 110, 90


class ScanTable(RowTable):
    """`went_to` tells which token is current. A click on a head sorts; the head of a group opens and closes it."""

    went_to = Signal(object)
    """With the ScanRow, or None where none is current."""
    opened = Signal()
    menu_requested = Signal(QPoint)
    step_requested = Signal(int)
    """To the next place of the current token, or the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.found = ScanModel()
        self._place: int | None = None
        """The token that was current before the rows changed."""
        self._bar = 0
        self._telling = True
        self.setModel(self.found)
        self.setHorizontalHeader(SortHeader(self))
        self.setItemDelegate(ScanDelegate(self, self.found))
        self.set_up()
        keep_room(self)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.found.modelAboutToBeReset.connect(self._keep_place)
        self.found.modelReset.connect(self._take_place)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    # --- the current row ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> ScanRow | None:
        """The token that is current."""
        return self.found.at(self.currentIndex())

    @property
    def current_place(self) -> int | None:
        """Where that is in what was found."""
        return self.found.place(self.currentIndex())

    def go_to(self, outcome_id: str | None) -> None:
        """Make a token current, or the first where it is not on show, and tell which one it is, if there is one."""
        row = self.found.row_of(outcome_id)
        self._go(row if row >= 0 else self._first())
        self.went_to.emit(self.current)

    def _first(self) -> int:
        """The first row with a token."""
        return next(
            (row for row in range(self.found.rowCount()) if self.found.place(self.found.index(row, 0)) is not None), -1
        )

    def _go(self, row: int) -> None:
        self._telling = False
        self.setCurrentIndex(self.found.index(row, 0))
        self._telling = True

    def _keep_place(self) -> None:
        place = self.current_place
        self._place = place if place is not None else self._place
        self._bar = self.verticalScrollBar().value()

    def _take_place(self) -> None:
        """After the rows have changed the same token is current, and the view is where it was if that is possible."""
        row = self.found.row_at(self._place)
        if row >= 0:
            self._go(row)
        self.verticalScrollBar().setValue(self._bar)
        if row >= 0:
            self.scrollTo(self.found.index(row, 0))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        place = self.found.place(current)
        self._place = place if place is not None else self._place
        if self._telling and current.isValid() and place is not None and current.row() != previous.row():
            self.went_to.emit(self.found.at(current))

    # --- order --------------------------------------------------------------------------------------------------------

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round where that was so already."""
        model = self.found
        down = model.sorted_by == column and not model.descending
        model.sort(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().viewport().update()

    def toggle(self) -> bool:
        """Open or close the group whose head is current; False where none is."""
        group = self.found.group(self.currentIndex())
        if group is None:
            return False
        row = self.currentIndex().row()
        self.found.set_open(group.key, not group.open)
        self._go(row)
        return True

    # --- sizes --------------------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Share out the width: what stands before a token goes first where there is no room, then its scopes."""
        look, px = theme.current(), theme.current().px
        body, medium = QFontMetrics(look.font(Role.BODY)), QFontMetrics(look.font(Role.BODY_MEDIUM))
        sizes = {column: px(width) for column, width in WIDTHS.items()}
        words = max(medium.horizontalAdvance(each.word) for each in VERDICTS.values())
        sizes[ScanColumn.VERDICT] = max(sizes[ScanColumn.VERDICT], words + px(GLYPH + 8 + 2 * PAD) + 2)
        line = body.horizontalAdvance(grouped(8_888_888)) + px(2 * PAD) + 2
        expires = max(body.horizontalAdvance(each) for each in long_expiries()) + px(2 * PAD) + 2
        sizes[ScanColumn.EXPIRES] = max(sizes[ScanColumn.EXPIRES], expires)
        head = look.metrics(Role.SECONDARY_MEDIUM)
        heads = {each: head.horizontalAdvance(tr(text)) + px(2 * PAD + 16) for each, text in HEADS.items()}
        sizes[ScanColumn.LINE] = max(sizes[ScanColumn.LINE], line)
        for column in (ScanColumn.LINE, ScanColumn.EXPIRES):
            sizes[column] = max(sizes[column], heads[column])
        width = self.viewport().width()
        left = width - sum(sizes.values())
        before = left >= px(LEAST_BEFORE)
        scopes = left >= 0 or self._gives_way(sizes, left)
        self.setColumnHidden(ScanColumn.BEFORE, not before)
        self.setColumnHidden(ScanColumn.SCOPES, not scopes)
        seen = sum(size for column, size in sizes.items() if scopes or column is not ScanColumn.SCOPES)
        if before:
            sizes[ScanColumn.BEFORE] = width - seen
        else:
            sizes[ScanColumn.CLIENT] = max(px(LEAST_CLIENT), sizes[ScanColumn.CLIENT] + width - seen)
        for column, size in sizes.items():
            self.setColumnWidth(column, size)
        self.verticalHeader().setDefaultSectionSize(row_height())

    def _gives_way(self, sizes: dict[ScanColumn, int], left: int) -> bool:
        """Whether the column of the clients can be so much narrower that the scopes have their room."""
        return sizes[ScanColumn.CLIENT] + left >= theme.current().px(LEAST_CLIENT)

    def _restyle(self) -> None:
        look = theme.current()
        high = look.metrics(Role.SECONDARY_MEDIUM).height()
        self.horizontalHeader().setFixedHeight(max(look.px(30), high + look.px(8)))
        self.measure()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), self.horizontalHeader().height() + 2 * row_height())

    # --- keys and mouse -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self.isRightToLeft() else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        group = self.found.group(self.currentIndex())
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.toggle() and not event.isAutoRepeat():
                self.opened.emit()
        elif plain and key == Qt.Key.Key_Space and group is not None:
            self.toggle()
        elif plain and key in (on, back):
            self._across(1 if key == on else -1)
        elif plain and key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def _across(self, step: int) -> None:
        """Open and close a group at its head, and go to it from its rows; without groups, from place to place."""
        group, place = self.found.group(self.currentIndex()), self.current_place
        if group is not None:
            if group.open is not (step > 0):
                self.toggle()
        elif step < 0 and place is not None and self.found.groups:
            self._go(self.found.group_of(place))
            self.scrollTo(self.currentIndex())
        else:
            self.step_requested.emit(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self.found.group(index) is not None:
            self.toggle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.found.place(self.indexAt(event.position().toPoint())) is not None:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index.siblingAtColumn(0))
        if index.isValid():
            below = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(theme.current().px(24), 0)
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self.menu_requested.emit(event.globalPos() if mouse else self.viewport().mapToGlobal(below))

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.found.groups:
            return
        painter = QPainter(self.viewport())
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        over = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row() if self.underMouse() else -1
        current = self.currentIndex().row()
        for row in range(max(0, first), (last if last >= 0 else self.found.rowCount() - 1) + 1):
            group = self.found.group(self.found.index(row, 0))
            if group is not None:
                area = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
                draw_head(painter, area, self.layoutDirection(), group, current=row == current, over=row == over)
                if self.hasFocus() and row == current:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    draw_focus_ring(painter, QRectF(area), theme.current().px(6))
        painter.end()


class SortHeader(QHeaderView):
    """The names of the columns, with an arrow beside the one that is sorted by."""

    def __init__(self, table: ScanTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table: QWidget = table
        self._model = table.found

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        look, column = theme.current(), ScanColumn(logicalIndex)
        px, direction = look.px, self.layoutDirection()
        painter.save()
        painter.setFont(look.font(Role.SECONDARY_MEDIUM))
        painter.setPen(look.color("text2"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("edge"))
        is_sorted = self._model.sorted_by is column
        arrow = px(12) + px(4) if is_sorted else 0
        room = rect.adjusted(px(PAD), 0, -px(PAD) - arrow, 0)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(shown(tr(HEADS[column])), Qt.TextElideMode.ElideRight, room.width())
        wide = metrics.horizontalAdvance(text) + 1
        left = room.right() + 1 - wide if column is ScanColumn.LINE else room.left()
        flags = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        place = QRect(left, rect.top(), wide, rect.height())
        painter.drawText(QStyle.visualRect(direction, rect, place), int(flags) | Qt.TextFlag.TextSingleLine, text)
        if is_sorted:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = px(12)
            at = QRect(left + wide + px(4), rect.center().y() - side // 2 + 1, side, side)
            where = QRectF(QStyle.visualRect(direction, rect, at))
            painter.translate(where.center())
            painter.rotate(90 if self._model.descending else -90)
            icons.paint(painter, "arrow-right", QRectF(-side / 2, -side / 2, side, side), "text2")
        painter.restore()
