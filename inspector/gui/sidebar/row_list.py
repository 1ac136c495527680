"""A list of the sidebar: rows of profiles or of tokens, under heads of groups where there are any."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from inspector.gui.sidebar.delegate import RowDelegate
from inspector.gui.sidebar.grouping import group_of_head, head_id, is_head
from inspector.gui.sidebar.models import AnyRow, Index, RowModel
from inspector.gui.sidebar.movable_rows import MovableRows
from inspector.gui.sidebar.rows import Row
from inspector.gui.sidebar.searching import FilterWords
from inspector.gui.theme import theme

MOST_SEARCHED = 500
"""Of more rows none is looked for by its first letters: each would be made for that."""
MOST_HINTED = 100_000
"""Pixels of height that are asked for; a layout takes no more than five times as many."""


class RowList(MovableRows):
    """One tab stop; the arrow keys choose. `chosen` tells what the user chose, never what the window selected.

    Several rows can be selected, which chooses none of them. The heads of groups are not selected; the arrow keys go to
    them, left and right close and open them.
    """

    chosen = Signal(str)
    menu_requested = Signal(str, object)
    """With the id of a row and the global point at which its menu belongs."""
    head_menu_requested = Signal(str, object)
    """The same of a group, by its name."""
    group_toggled = Signal(str, bool)
    """With the name of a group that is to be open or closed."""
    head_entered = Signal(str)
    """The keyboard came to the head of this group."""
    selection_changed = Signal()
    rows_changed = Signal()

    def __init__(self, name: str, *, tokens: bool = False) -> None:
        super().__init__()
        self._delegate = RowDelegate(self, tokens=tokens)
        self._telling = True
        self._shown: str | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def rows(self) -> RowModel:
        """The rows it shows."""
        return self._model

    # --- what is in it ----------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show these rows with one of them, or none, selected."""
        self.show_ids([row.id for row in rows], {row.id: row for row in rows}.get, selected)

    def show_ids(self, ids: Sequence[str], make: Callable[[str], AnyRow | None], selected: str | None) -> None:
        """Show the rows that `make` makes of these ids when they are looked at, with one or none selected.

        Several that were selected stay so, and the keyboard stays where it was, as far as those rows are still there.
        """
        self._telling = False
        before, scrolled = self._shown, self.verticalScrollBar().value()
        several, current = self.selected_ids(), self._model.id_at(self.currentIndex())
        if tuple(ids) != self._model.ids:
            heads = frozenset(at for at, row_id in enumerate(ids) if is_head(row_id))
            self._delegate.heads = heads
            self.setUniformItemSizes(not heads)
            self._model.show(ids, make)
            kept = several if len(several) > 1 and selected == self._shown else ()
            self._keep(kept, current)
            self._select(selected)
            if selected == before and scrolled:  # Qt goes to the top where it had to begin anew
                self.executeDelayedItemsLayout()
                self.verticalScrollBar().setValue(scrolled)
            self.updateGeometry()
            self.rows_changed.emit()
        else:
            self._model.show(ids, make)
            self._select(selected)
        self._telling = True

    def _keep(self, several: Iterable[str], current: str | None) -> None:
        """After rows came or went, where Qt may have forgotten all of it."""
        model, command = self.selectionModel(), QItemSelectionModel.SelectionFlag
        there = [at for row_id in several if (at := self._model.row_of(row_id)) >= 0]
        if len(there) > 1:
            chosen = QItemSelection()
            for at in there:
                chosen.select(self._model.index(at), self._model.index(at))
            model.select(chosen, command.ClearAndSelect)
        at = self._model.row_of(current)
        if at >= 0 and (len(there) > 1 or is_head(current)):
            model.setCurrentIndex(self._model.index(at), command.NoUpdate)

    def select(self, row_id: str | None) -> None:
        """Select a row, or none, without telling anybody; several that are selected stay so while it is the same."""
        self._telling = False
        self._select(row_id)
        self._telling = True

    def _select(self, row_id: str | None) -> None:
        same, self._shown = row_id == self._shown, row_id
        chosen = self.selected_ids()
        if same and len(chosen) > 1:
            return
        at, on_head = self._model.row_of(row_id), is_head(self._model.id_at(self.currentIndex()))
        if at < 0:
            self.clearSelection()
            if not on_head:
                self.setCurrentIndex(self._model.index(-1))
        elif same and on_head:
            self.selectionModel().select(self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif self.currentIndex().row() != at or chosen != (row_id,):
            self.selectionModel().setCurrentIndex(
                self._model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def enter(self) -> None:
        """Choose the first row where none is current: Qt would put the keyboard on a head, or choose nothing."""
        first = next((at for at, row_id in enumerate(self._model.ids) if not is_head(row_id)), -1)
        if first >= 0 and not self.selected_ids():
            self.setCurrentIndex(self._model.index(first))

    def mark_words(self, words: FilterWords) -> None:
        """Mark these words in what is drawn."""
        self._delegate.words = words
        self.viewport().update()

    def selected_ids(self) -> tuple[str, ...]:
        """The ids of the rows that are selected, from top to bottom."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row_id for index in chosen if (row_id := self._model.id_at(index)) is not None)

    def set_rail(self, rail: bool) -> None:
        """Show glyphs only."""
        self._show_as(rail=rail, dense=self._delegate.dense)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if rail else policy.ScrollBarAsNeeded)

    def set_dense(self, dense: bool) -> None:
        """Show each row in one line."""
        if dense is not self._delegate.dense:
            self._show_as(rail=self._delegate.rail, dense=dense)

    def _show_as(self, *, rail: bool, dense: bool) -> None:
        self._delegate.show_as(rail=rail, dense=dense)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    # --- choosing ---------------------------------------------------------------------------------------------------

    def _on_current(self, current: Index) -> None:
        self._choose_where_alone(current)
        if self._telling and is_head(row_id := self._model.id_at(current)):
            self.head_entered.emit(group_of_head(row_id or ""))

    def _on_selected(self) -> None:
        if self._telling:
            self._choose_where_alone(self.currentIndex())
            self.selection_changed.emit()

    def _choose_where_alone(self, index: Index) -> None:
        """Qt tells of the current row before or after it tells of what is selected, by mouse and by keyboard."""
        row_id = self._model.id_at(index)
        if self._telling and row_id != self._shown and self.selected_ids() == (row_id,):
            self._choose(index)

    def _choose(self, index: Index) -> None:
        row_id = self._model.id_at(index)
        if row_id is not None and not is_head(row_id):
            self._shown = row_id
            self.chosen.emit(row_id)

    def _on_clicked(self, index: Index) -> None:
        # A click on the current row is a choice too: it brings its profile back from the paste form.
        row_id = self._model.id_at(index)
        if is_head(row_id):
            self._toggle(index)
        elif self._telling and self.selected_ids() == (row_id,):
            self._choose(index)

    def _on_activated(self, index: Index) -> None:
        if is_head(self._model.id_at(index)):
            return  # by the key already, or by the click
        if self._telling and index.isValid():
            self._choose(index)

    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        index = index if index.isValid() else self.currentIndex()
        row_id = self._model.id_at(index)
        if row_id is None:
            return
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if is_head(row_id):
            self.head_menu_requested.emit(group_of_head(row_id), below)
        else:
            self.menu_requested.emit(row_id, below)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """With Shift the heads are passed over: to Qt a selection that reaches one would begin there."""
        index, moves = super().moveCursor(action, modifiers), QAbstractItemView.CursorAction
        step = -1 if action in (moves.MoveUp, moves.MovePageUp, moves.MoveHome) else 1
        if modifiers & Qt.KeyboardModifier.ShiftModifier and index.row() in self._model.heads:
            ids = self._model.ids
            beyond = range(index.row(), len(ids) if step > 0 else -1, step)
            at = next((row for row in beyond if not is_head(ids[row])), self.currentIndex().row())
            return self._model.index(at)
        return index

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """What is selected stays so where the keyboard or a click comes to a head."""
        if is_head(self._model.id_at(index)) and not self._with_shift(event):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    @staticmethod
    def _with_shift(event: QEvent | None) -> bool:
        shift = Qt.KeyboardModifier.ShiftModifier
        return isinstance(event, QKeyEvent | QMouseEvent) and bool(event.modifiers() & shift)

    def keyboardSearch(self, search: str) -> None:
        if self._model.rowCount() <= MOST_SEARCHED:
            super().keyboardSearch(search)

    # --- groups -----------------------------------------------------------------------------------------------------

    def _toggle(self, index: Index, to: bool | None = None) -> None:
        """Have a group opened or closed; `to` says which, None: the other one."""
        row_id = self._model.id_at(index)
        if row_id is None:
            return
        open_ = index.row() + 1 < self._model.rowCount() and not is_head(self._model.ids[index.row() + 1])
        if to is None or to is not open_:
            self.group_toggled.emit(group_of_head(row_id), not open_)

    def _leave_or_enter_group(self, index: Index, key: int) -> bool:
        """What left and right do, by the way the window runs; whether it was that."""
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if is_head(self._model.id_at(index)):
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self._toggle(index)
            else:
                self._toggle(index, key != back)
            return True
        above = self._model.head_above(index.row())
        if key == back and above >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(above), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self._model.index(above))
        return above >= 0 and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)

    # --- keyboard and size ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        key, index, keys = event.key(), self.currentIndex(), Qt.Key
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        group_keys = (keys.Key_Left, keys.Key_Right, keys.Key_Return, keys.Key_Enter, keys.Key_Space)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        done = plain and key in group_keys and index.isValid() and self._leave_or_enter_group(index, key)
        if alt and key in (keys.Key_Up, keys.Key_Down):
            done = self.move_by_key(-1 if key == keys.Key_Up else 1)
        if not done:
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        self._telling = False
        super().focusInEvent(event)
        if self._delegate.ring and not self.currentIndex().isValid():  # somewhere the keyboard has to be seen
            first = self._model.index(0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._telling = True
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        index = self.currentIndex()
        row = self.visualRect(index)
        seen = index.isValid() and row.bottom() >= 0 and row.top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:  # the other list took some of the room: what is shown at the right stays in sight
            self.scrollTo(index)

    def row_height(self) -> int:
        """How high a row is that is no head."""
        return self._delegate.heights()[0].height()

    def visible_row(self, row_id: str) -> QRect:
        """Where a row is drawn, to put something beside it; empty where it is not in the list."""
        at = self._model.row_of(row_id)
        return self.visualRect(self._model.index(at)) if at >= 0 else QRect()

    def head_index(self, group: str) -> int:
        """Where the head of a group stands; -1 where it has none."""
        return self._model.row_of(head_id(group))

    def sizeHint(self) -> QSize:
        row, head = (size.height() for size in self._delegate.heights())
        heads = len(self._model.heads)
        high = (self._model.rowCount() - heads) * row + heads * head
        return QSize(theme.current().px(40), min(high, MOST_HINTED))

    def minimumSizeHint(self) -> QSize:
        row, head = (size.height() for size in self._delegate.heights())
        least = min(self._model.rowCount(), 1)
        return QSize(theme.current().px(40), least * (head if self._model.heads else row))
