"""The rows of what was recognised as a model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.gui.paste.recognised.rows import RecognisedRow
from inspector.gui.theme.hiding import shown
from inspector.gui.widgets.labels import plain_tooltip

RECOGNISED_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class RecognisedModel(QAbstractListModel):
    """A name and a description for each row; there are a dozen of them at most, unless a text has many answers."""

    hides_values = True

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RecognisedRow, ...] = ()

    @property
    def rows(self) -> tuple[RecognisedRow, ...]:
        """The rows, as they are shown."""
        return self._rows

    def show_rows(self, rows: tuple[RecognisedRow, ...]) -> None:
        """Show these rows; where they stand for the same pieces as before, a view keeps its place."""
        if [row.at for row in rows] == [row.at for row in self._rows]:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, index: Index) -> RecognisedRow | None:
        """The row at `index`."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def row_of(self, at: int) -> int:
        """Where the row of a piece is; -1 where it has none."""
        return next((number for number, row in enumerate(self._rows) if row.at == at), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, roles = self.at(index), Qt.ItemDataRole
        if row is None:
            return None
        if role == RECOGNISED_ROLE:
            return row
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return shown(row.title)
        if role == roles.AccessibleDescriptionRole:
            return shown(row.spoken)
        if role == roles.ToolTipRole:
            return plain_tooltip(shown("\n".join(part for part in (row.title, row.second, row.line) if part)))
        return None
