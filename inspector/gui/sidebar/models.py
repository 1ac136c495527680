"""The rows of a list of the sidebar as a model: rows and heads, and the same in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from inspector.core.text.language import plural, tr
from inspector.gui.sidebar.grouping import HeadRow, is_head
from inspector.gui.sidebar.rows import Row
from inspector.gui.theme.hiding import shown
from inspector.gui.widgets.labels import plain_tooltip

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
AnyRow = Row | HeadRow


MOST_KEPT, MOST_TOLD = 60, 8
"""So many rows are kept after they were looked at, and so many that have changed are named to the views one by one."""


class RowModel(QStringListModel):
    """Rows by their ids; one is made when it is first looked at, since of ten thousand few ever are.

    Qt's own list, of empty texts, counts them: a view asks for their number twice for each when it places them.
    """

    hides_values = True

    def __init__(self) -> None:
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._coming: tuple[str, ...] = ()
        for changed in (self.rowsInserted, self.rowsRemoved, self.modelReset):
            changed.connect(self._take_ids)  # before a view is, which then asks for rows
        self._make: Callable[[str], AnyRow | None] = lambda _: None
        self._made: dict[str, AnyRow | None] = {}
        self._heads: frozenset[int] = frozenset()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.show([row.id for row in rows], {row.id: row for row in rows}.get)

    def show(self, ids: Sequence[str], make: Callable[[str], AnyRow | None]) -> None:
        """Show a row for each of these ids. `make` makes one as it is when it is called; None where it is gone."""
        self._make = make
        self._set_ids(tuple(ids))
        seen, self._made = self._made, {}
        changed = list(self._ids)
        if len(seen) <= MOST_KEPT:
            self._made = {row_id: make(row_id) for row_id in seen}
            changed = [row_id for row_id, row in self._made.items() if row is not None and row != seen[row_id]]
        if len(changed) > MOST_TOLD:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for at in map(self.row_of, changed):
            self.dataChanged.emit(self.index(at), self.index(at))

    def _set_ids(self, new: tuple[str, ...]) -> None:
        """Views keep their place where some rows come or go in one place."""
        old, more = self._ids, len(new) - len(self._ids)
        if old == new:
            return
        at = next((i for i, (before, after) in enumerate(zip(old, new, strict=False)) if before != after), None)
        at = min(len(old), len(new)) if at is None else at
        self._coming = new
        if more > 0 and old and old[at:] == new[at + more :]:
            self.insertRows(at, more)
        elif more < 0 and new and new[at:] == old[at - more :]:
            self.removeRows(at, -more)
        else:
            self.setStringList([""] * len(new))

    def _take_ids(self) -> None:
        self._ids = self._coming
        self._heads = frozenset(at for at, row_id in enumerate(self._ids) if is_head(row_id))

    @property
    def heads(self) -> frozenset[int]:
        """Where heads of groups stand."""
        return self._heads

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all rows, those of heads among them."""
        return self._ids

    def head_above(self, at: int) -> int:
        """Where the head of the group stands in which a row is; -1 where there are no groups."""
        return max((head for head in self._heads if head <= at), default=-1)

    def row_of(self, row_id: str | None) -> int:
        """Where a row is; -1 when it is not there."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def id_at(self, index: Index) -> str | None:
        """The id of the row at `index`."""
        return self._ids[index.row()] if index.isValid() else None

    def _row(self, at: int) -> AnyRow | None:
        row_id = self._ids[at]
        if row_id not in self._made:
            self._made[row_id] = self._make(row_id)
        return self._made[row_id]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = QAbstractListModel.flags(self, index)  # nobody edits them here
        return flags & ~Qt.ItemFlag.ItemIsSelectable if index.row() in self._heads else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index.row()) if index.isValid() and index.row() < len(self._ids) else None
        if row is None:
            return None
        roles = Qt.ItemDataRole
        if isinstance(row, HeadRow):
            return row if role == ROW_ROLE else _of_head(row, role)
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return shown(row.name)
        if role == roles.AccessibleDescriptionRole:
            return shown(row.description)
        if role == roles.ToolTipRole:
            return plain_tooltip(shown(f"{row.name}\n{row.tip or row.description}"))
        return row if role == ROW_ROLE else None


def _of_head(head: HeadRow, role: int) -> str | None:
    """A head in words: Qt gives rows of a list the role of a list item, so that what it is has to be said."""
    roles = Qt.ItemDataRole
    if role in (roles.DisplayRole, roles.AccessibleTextRole):
        return shown(head.name)
    if role == roles.AccessibleDescriptionRole:
        count = plural(head.count, "{n} row", "{n} rows")
        return tr("group, {rows}, open", rows=count) if head.open else tr("group, {rows}, closed", rows=count)
    return None
