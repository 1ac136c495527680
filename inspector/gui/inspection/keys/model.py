"""The keys of a set as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector.core.checks.inspection import Inspection
from inspector.core.keys.candidates import fits_unnamed
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeySet
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.looks import KID_SHOWN
from inspector.gui.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
TITLES = (
    "",
    mark("Key ID (kid)"),
    mark("Type"),
    mark("Alg"),
    mark("Use"),
    mark("Size"),
    mark("Thumbprint (SHA-256)"),
    "",
)
WIDTHS = (34, 160, 54, 66, 66, 64, 128)
ROW = 34
_FLAWS = {
    Flaw.UNSAFE: mark("Must not be used"),
    Flaw.OTHER_PURPOSE: mark("Not for signatures"),
    Flaw.DAMAGED: mark("Damaged"),
    Flaw.UNSUPPORTED: mark("Not supported here"),
}
KID, ALG, USE, THUMBPRINT, NOTE = 1, 3, 4, len(TITLES) - 2, len(TITLES) - 1
MOST_TIP = 256
"""Characters of a key ID in its tooltip; it may be of any length."""


def title(column: int) -> str:
    """What stands above a column."""
    return tr(TITLES[column]) if TITLES[column] else ""


class KeysModel(QAbstractTableModel):
    """The keys of one set, in the order published."""

    hides_values = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[Key] = ()
        self._chosen: int | None = None
        self._verified = False
        self._fits = False

    def show_inspection(self, inspection: Inspection | None) -> None:
        """List the keys this token was checked with; each is read when its row is drawn: there may be thousands."""
        self.beginResetModel()
        keys, key = (inspection.key_set, inspection.key) if inspection else (None, None)
        self._keys = keys.keys if keys else ()
        self._chosen = _row_of(key, keys) if keys and key else None
        self._verified = inspection.signature_verified if inspection else False
        choice = inspection.case.choice if inspection else None
        self._fits = choice is not None and fits_unnamed(choice)
        self.endResetModel()

    def key(self, row: int) -> Key:
        """The key of a row."""
        return self._keys[row]

    @property
    def chosen(self) -> int | None:
        """The row of the key that the token was checked with; None where there is none."""
        return self._chosen

    def signed(self, row: int) -> bool:
        """Whether this is the key that verified the signature."""
        return self._verified and self._is_chosen(row)

    def _is_chosen(self, row: int) -> bool:
        return row == self._chosen

    def note(self, row: int) -> str:
        """What there is to say about a key in the table."""
        if self.signed(row):
            return tr("Signed this token")
        key = self._keys[row]
        if key.unusable is not None:
            return tr(_FLAWS[key.flaw]) if key.flaw is not None else tr("Cannot be used")
        if not self._is_chosen(row):
            return ""
        return tr("Fits the signature") if self._fits else tr("Named by the token")

    def says_nothing(self, row: int, column: int) -> bool:
        """Whether a word stands in a cell for what the key does not say of itself."""
        key = self._keys[row]
        return {KID: key.kid, ALG: key.alg, USE: key.use}.get(column, "") is None

    def notes(self) -> tuple[str, ...]:
        """All that can stand in the last column, in the current language."""
        said = (tr("Signed this token"), tr("Fits the signature"), tr("Named by the token"), tr("Cannot be used"))
        return (*said, *map(tr, _FLAWS.values()))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return title(section) if 0 <= section < len(TITLES) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(shown(_whole(key, index.column())))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        size = str(key.bits) if key.bits else key.curve or ""
        texts = (
            "", elide(key.kid, KID_SHOWN) if key.kid is not None else tr("none"), key.kty or "", key.alg or tr("any"),
            key.use or tr("any"), size, elide(key.thumbprint or "", KID_SHOWN), self.note(index.row()),
        )  # fmt: skip
        text = texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and not text:
            text = tr("Key {number}", number=index.row() + 1) if index.column() == 0 else tr("none")
        return shown(visible(text if index.column() == NOTE else elide(text, 24)))


def _row_of(key: Key, keys: KeySet) -> int | None:
    return next((row for row in keys.places(key.kid) if keys.keys[row] == key), None)


def _whole(key: Key, column: int) -> str:
    """What a cell shows in short, for its tooltip; "" where it is short by itself. Of the last one: the reason."""
    if column == NOTE:
        return visible(str(key.unusable)) if key.unusable is not None else ""
    whole = {KID: key.kid, THUMBPRINT: key.thumbprint}.get(column) or ""
    return visible(elide(whole, MOST_TIP)) if len(whole) > KID_SHOWN else ""
