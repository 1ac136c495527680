"""Every cell of the table of parameters says what it is, also the empty ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.gui.profile.parameter_table import NAME, VALUE, ParameterTable


def spoken(table: ParameterTable) -> list[str]:
    """What Qt reads aloud of each cell; its own objects of cells outlive their rows while nobody listens."""
    model, role = table.model(), Qt.ItemDataRole
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return [cell.data(role.AccessibleTextRole) or cell.data(role.DisplayRole) or "" for cell in cells]


def test_every_cell_has_a_name(qtbot: QtBot) -> None:
    table = ParameterTable()
    qtbot.addWidget(table)
    table.show()
    empty = ["Name, empty", "Value, empty", "Secret"]
    assert spoken(table) == empty
    table.show_parameters((("audience", "https://api.example.com"),), ("token",))
    table.show_stored(frozenset({"token"}))
    assert spoken(table) == [
        "audience", "https://api.example.com", "Secret", "token", "Kept in the keyring", "Secret", *empty,
    ]  # fmt: skip
    item = table.item(2, NAME)
    assert item is not None
    item.setText("resource")
    assert spoken(table)[6:] == ["resource", "Value, empty", "Secret", *empty]
    value = table.item(0, VALUE)
    assert value is not None
    value.setText("")
    assert spoken(table)[1] == "Value, empty"
    assert table.pairs() == (("audience", ""), ("resource", ""))
