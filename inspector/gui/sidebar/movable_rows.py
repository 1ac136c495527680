"""Rows of a list that are put elsewhere by hand: dragged to another place or onto a head, or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from inspector.gui.sidebar.grouping import group_of_head, is_head
from inspector.gui.sidebar.models import RowModel
from inspector.gui.theme import theme

ROWS_MIME = "application/x-token-inspector-rows"
"""What is dragged says no more than that: which rows they are stays in the list."""


class MovableRows(QListView):
    """Nothing is moved here: `moved` tells what is wanted, and the list is shown anew when that was done."""

    moved = Signal(object, object, object)
    """The ids of rows, before which row they are to stand (None: at the end), and in which group (None: in theirs)."""

    def __init__(self) -> None:
        super().__init__()
        self._model = RowModel()
        self._dragged: tuple[str, ...] = ()
        self._drop: tuple[int, bool] | None = None
        """Where what is dragged would go: at a row, below it where that is True."""

    def can_be_moved(self) -> None:
        """Let rows be dragged to another place or group, and be moved by Alt and the arrow keys."""
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of the rows that are selected, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.ids[at] for at in places)

    def move_by_key(self, step: int) -> bool:
        """Move the selected rows by one place within their group; whether there is something to move."""
        ids = self.selected_ids()
        if not self.dragEnabled() or not ids:
            return False
        places = [self._model.row_of(row_id) for row_id in ids]
        at = places[0] - 1 if step < 0 else places[-1] + 1
        if 0 <= at < self._model.rowCount() and not is_head(self._model.ids[at]):
            self.moved.emit(ids, self._before(at, below=step > 0), None)
        return True

    def _before(self, at: int, *, below: bool) -> str | None:
        """Before which row of its group something stands that is put at a row, or below it; None: at its end."""
        after = at + 1 if below else at
        ids = self._model.ids
        return ids[after] if after < len(ids) and not is_head(ids[after]) else None

    def startDrag(self, _: Qt.DropAction) -> None:
        self._dragged = self.selected_ids()
        if not self._dragged:
            return
        data = QMimeData()
        data.setData(ROWS_MIME, b"")
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged = ()
        self._show_drop(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def _take(self, event: QDragMoveEvent) -> None:
        """Only its own rows; what comes from elsewhere is for the window."""
        if not self._dragged or event.source() is not self:
            event.ignore()
            return
        self._show_drop(self._place_of(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        dragged, place = self._dragged, self._place_of(event.position().toPoint())
        self._show_drop(None)
        if not dragged or event.source() is not self or place is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.drop_rows(dragged, *place)

    def drop_rows(self, ids: Sequence[str], at: int, below: bool) -> None:
        """Have rows moved to a row, or below it; onto a head, to the end of its group."""
        row_id = self._model.ids[at]
        if is_head(row_id):
            self.moved.emit(tuple(ids), None, group_of_head(row_id))
            return
        above = self._model.head_above(at)
        group = group_of_head(self._model.ids[above]) if above >= 0 else None
        self.moved.emit(tuple(ids), self._before(at, below=below), group)

    def _place_of(self, point: QPoint) -> tuple[int, bool] | None:
        index = self.indexAt(point)
        if not index.isValid():
            last = self._model.rowCount() - 1
            return (last, True) if last >= 0 else None
        rect = self.visualRect(index)
        return index.row(), point.y() > rect.center().y()

    def _show_drop(self, place: tuple[int, bool] | None) -> None:
        if place != self._drop:
            self._drop = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is None:
            return
        at, below = self._drop
        rect = self.visualRect(self._model.index(at))
        look = theme.current()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(look.color("focus"), 2))
        if at in self._model.heads:
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        else:
            line = rect.bottom() if below else rect.top()
            painter.drawLine(rect.left() + look.px(4), line, rect.right() - look.px(4), line)
        painter.end()
