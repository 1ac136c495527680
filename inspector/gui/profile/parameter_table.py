"""The extra parameters of a profile: name, value, and whether the value is a secret, which the keyring keeps."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from inspector.core.text.language import tr
from inspector.core.text.seen import MASK
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
Pairs = tuple[tuple[str, str], ...]
NAME, VALUE, SECRET = range(3)
TABLE_STYLE = (
    "\nQTableWidget { background: palette(base); border: 1px solid palette(dark); "
    "border-radius: 6px; }\nQTableWidget::item { border-bottom: 1px solid palette(shadow); "
    "padding: 0 6px; }\nQHeaderView::section { border-bottom: 1px solid palette(shadow); "
    "padding: 3px 9px; }\n"
)


class ParameterTable(QTableWidget):
    """A row for each parameter, and an empty one at the end for the next.

    The value of a secret one is never in it: what is typed there goes on by `keep_requested`, and a mask is shown once
    it is kept. A mark that is set is not shown before its parameter is marked in the profile, which happens once the
    keyring has the value.
    """

    edited = Signal()
    keep_requested = Signal(str, str)
    """The name and value of a parameter that is to be a secret one; no value where only the mark was set."""
    forget_requested = Signal(str)
    """The name of one that is a secret no longer, or was taken out."""
    renamed = Signal(str, str)
    """The name of a secret one before and after."""

    def __init__(self) -> None:
        super().__init__(1, 3)
        self._filling = False
        self._stored: frozenset[str] | None = None
        self._fleeting = False
        self._names: list[str | None] = []
        """For each row under which name the keyring has its value; None where it is no secret one."""
        self._marks: list[_Mark] = []
        """One for each row, and perhaps some more that are hidden: Qt's own would be deleted while one is pressed."""
        self.setHorizontalHeaderLabels([tr("Name"), tr("Value"), tr("Secret", "a column of marks")])
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.current().px(30))
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SECRET, QHeaderView.ResizeMode.ResizeToContents)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet(TABLE_STYLE)
        self.setShowGrid(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names and values are code
        self.setWordWrap(False)  # or a URL is cut after its "//"
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        keep_font(self, Role.MONO)
        keep_font(header, Role.SMALL)
        self.setItemDelegate(_Cell(self))
        self.cellChanged.connect(self._on_cell)
        theme.current().changed.connect(self._say_states)
        self._fill(())
        self._fit()

    # --- what it shows ----------------------------------------------------------------------------------------------

    def show_parameters(self, pairs: Pairs, secret: tuple[str, ...]) -> None:
        """Show these parameters, then those that are secret."""
        if pairs != self.pairs() or secret != self.secret_names():
            self._fill((*((name, value, False) for name, value in pairs), *((name, "", True) for name in secret)))
            self._fit()

    def show_stored(self, names: frozenset[str] | None, *, fleeting: bool = False) -> None:
        """Show of which secret parameters the keyring has the value; None while that is not known.

        `fleeting`: there is no keyring, and they are gone when the program ends.
        """
        self._stored, self._fleeting = names, fleeting
        self._say_states()

    def pairs(self) -> Pairs:
        """The parameters that are no secret, as they stand, without empty rows."""
        rows = ((self._text(row, NAME).strip(), self._text(row, VALUE)) for row in self._rows(secret=False))
        return tuple((name, value) for name, value in rows if name or value)

    def secret_names(self) -> tuple[str, ...]:
        """The names of the secret ones."""
        return tuple(self._text(row, NAME).strip() for row in self._rows(secret=True))

    def is_secret(self, row: int) -> bool:
        """Whether the parameter in that row is a secret one."""
        return self._stored_name(row) is not None

    def mark(self, row: int) -> QCheckBox:
        """What says of the parameter in that row whether it is a secret one."""
        return self._marks[row]

    def _stored_name(self, row: int) -> str | None:
        return self._names[row] if row < len(self._names) else None

    def _rows(self, *, secret: bool) -> list[int]:
        return [row for row in range(self.rowCount()) if self.is_secret(row) is secret]

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _fill(self, rows: tuple[tuple[str, str, bool], ...]) -> None:
        self._filling = True
        self.clearContents()
        self._names = [*(name if secret else None for name, _, secret in rows), None]
        self.setRowCount(len(rows) + 1)
        for row, (name, value, _) in enumerate(rows):
            self.setItem(row, NAME, _CellItem(NAME, name))
            self.setItem(row, VALUE, _CellItem(VALUE, value))
        self._filling = False
        self._show_marks()
        self._say_states()

    def _name_cells(self) -> None:
        """Have something in each cell that tells what it is for while it is empty: the keyboard comes to all."""
        before, self._filling = self._filling, True
        for row in range(self.rowCount()):
            for column in (NAME, VALUE, SECRET):
                if self.item(row, column) is None:
                    self.setItem(row, column, _CellItem(column, ""))
        self._filling = before

    def _show_marks(self) -> None:
        self._name_cells()
        while len(self._marks) < self.rowCount():
            mark = _Mark(self, len(self._marks))
            mark.clicked.connect(mark.tell)
            self._marks.append(mark)
        for row, mark in enumerate(self._marks):
            mark.setChecked(self.is_secret(row))
            mark.setVisible(row < self.rowCount())
            mark.setAccessibleDescription(self._text(row, NAME))  # of which parameter
        self._place_marks()

    def _place_marks(self) -> None:
        for row, mark in enumerate(self._marks[: self.rowCount()]):
            mark.setGeometry(self.visualRect(self.model().index(row, SECRET)).adjusted(theme.current().px(9), 0, 0, 0))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_marks()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_marks()

    def _say_states(self) -> None:
        """Say in the place of each secret value whether it is there."""
        before, self._filling = self._filling, True
        for row in self._rows(secret=True):
            item, name = self.item(row, VALUE), self._stored_name(row)
            if item is None:
                continue
            known, there = self._stored is not None, self._stored is not None and name in self._stored
            item.setText(MASK if there else tr("No value yet") if known else "…")
            item.setData(Qt.ItemDataRole.ForegroundRole, None if there else theme.current().color("text3"))
            kept = tr("Kept until you quit") if self._fleeting else tr("Kept in the keyring")
            words = kept if there else item.text()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words if known else "")
        self._filling = before

    # --- editing ----------------------------------------------------------------------------------------------------

    def take_secret(self, row: int, value: str) -> None:
        """A value was typed for the secret parameter in that row."""
        name = self._stored_name(row)
        if name and value:
            self.keep_requested.emit(name, value)

    def _on_cell(self, row: int, column: int) -> None:
        if self._filling or column == SECRET:
            return
        if column == NAME:
            self._marks[row].setAccessibleDescription(self._text(row, NAME))
            if self.is_secret(row):
                self._on_secret_renamed(row)
        last = self.rowCount() - 1
        if self._text(last, NAME) or self._text(last, VALUE):
            self.setRowCount(last + 2)
            self._names.append(None)
            self._show_marks()
            self._fit()
        self.edited.emit()

    def take_mark(self, row: int) -> None:
        """The mark in that row was pressed."""
        stored = self._names[row]
        if stored is None:
            self._marks[row].setChecked(False)  # until it is one in the profile
            name = self._text(row, NAME).strip()
            if name and name not in self._names:  # that of another one would lose its value
                self.keep_requested.emit(name, self._text(row, VALUE))
            return
        self._names[row] = None
        self._filling = True
        self.setItem(row, VALUE, _CellItem(VALUE, ""))
        self._filling = False
        self.forget_requested.emit(stored)
        self.edited.emit()

    def _on_secret_renamed(self, row: int) -> None:
        name, before = self._text(row, NAME).strip(), self._stored_name(row) or ""
        if not name:
            self._names.pop(row)
            self.removeRow(row)
            self._show_marks()
            self._fit()
            self.forget_requested.emit(before)
        elif name not in self._names:  # one that another row has is a problem of the profile, and costs no value
            self._names[row] = name
            self.renamed.emit(before, name)

    # --- the keyboard -----------------------------------------------------------------------------------------------

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes from cell to cell, and from the last one out of the table, where Qt would begin anew."""
        hints = QAbstractItemDelegate.EndEditHint
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            super().closeEditor(editor, hints.NoHint)
            self.focusNextPrevChild(hint is hints.EditNextItem)
        else:
            super().closeEditor(editor, hint)

    def focusNextPrevChild(self, following: bool) -> bool:
        """The next cell, or the one before."""
        return self._go(self.currentRow(), self.currentColumn(), following) or super().focusNextPrevChild(following)

    def go_from_mark(self, row: int, following: bool) -> bool:
        """The same from the mark in that row; False where there is no further cell."""
        if self._go(row, SECRET, following):
            return True
        self.setFocus(Qt.FocusReason.TabFocusReason)
        return super().focusNextPrevChild(following)

    def _go(self, row: int, column: int, following: bool) -> bool:
        at = row * 3 + column + (1 if following else -1)
        if row < 0 or not 0 <= at < self.rowCount() * 3:
            return False
        row, column = divmod(at, 3)
        self.setCurrentCell(row, column)
        if column == SECRET:
            self._marks[row].setFocus(Qt.FocusReason.TabFocusReason)
        elif self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.model().index(row, column))
        return True

    def _fit(self) -> None:
        px = theme.current().px
        self.verticalHeader().setDefaultSectionSize(px(26))
        self.setColumnWidth(NAME, px(110))
        self.setFixedHeight(min(self.rowCount(), 5) * px(26) + px(30))


class _CellItem(QTableWidgetItem):
    """Read aloud as what it holds, and while it is empty as what it is for."""

    def __init__(self, column: int, text: str) -> None:
        super().__init__(text)
        self._column = column

    def data(self, role: int) -> Any:
        value = super().data(role)
        if role == Qt.ItemDataRole.AccessibleTextRole and not value and not self.text():
            words = {NAME: tr("Name, empty"), VALUE: tr("Value, empty")}
            return words.get(self._column) or tr("Secret", "a column of marks")
        return value


class _Mark(QCheckBox):
    """Whether the parameter in its row is a secret one."""

    def __init__(self, table: ParameterTable, row: int) -> None:
        super().__init__(table.viewport())
        self._table, self._row = table, row
        self.setAccessibleName(tr("Secret", "a column of marks"))
        self.setToolTip(
            plain_tooltip(tr("A secret value is kept in the keyring, and the file of profiles has its name alone."))
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes by the table, in the order of its cells

    def tell(self) -> None:
        """It was pressed."""
        self._table.take_mark(self._row)

    def focusNextPrevChild(self, following: bool) -> bool:
        """On through the table, as from a cell."""
        return self._table.go_from_mark(self._row, following)


class _Cell(QStyledItemDelegate):
    """A cell that is edited is called what its column is called; a secret value is typed unseen, and kept elsewhere."""

    def __init__(self, table: ParameterTable) -> None:
        super().__init__(table)
        self._table = table

    def _hides(self, index: Index) -> bool:
        return index.column() == VALUE and self._table.is_secret(index.row())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if editor is None:  # a mark
            return editor
        editor.setAccessibleName(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if self._hides(index) and isinstance(editor, QLineEdit):
            hints = Qt.InputMethodHint
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText)
            editor.setDragEnabled(False)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not self._hides(index):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not self._hides(index):
            super().setModelData(editor, model, index)
        elif isinstance(editor, QLineEdit):
            self._table.take_secret(index.row(), editor.text())
            editor.clear()
