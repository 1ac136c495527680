"""A secret that is being typed into a cell when everything is cleared."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from inspector.core.store.kept_parameters import read_parameters
from inspector.gui.profile.parameter_table import VALUE, ParameterTable
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS

PROFILE = replace(ORDERS, parameters=(("tenant", "eu"),), secret_parameters=("api_key",))


def typing(world: World, row: int, text: str) -> tuple[MainWindow, ParameterTable, QLineEdit]:
    """A window, its table of parameters, and the editor of a value's cell that is open and was typed into."""
    window = world.window(PROFILE)
    window.work.selection.select_profile(PROFILE.id)
    form = window.panes.frame.request.form
    form.advanced.open()
    world.settle(window)
    world.qtbot.waitUntil(lambda: window.work.parameters.names(PROFILE.id) is not None)
    table = form.advanced.fields.parameters
    table.setCurrentCell(row, VALUE)
    editor = table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return window, table, editor


def left_of(world: World, row: int, text: str, *, hidden: bool = False) -> str:
    """What is left in the editor of a value's cell that is open when everything is cleared."""
    window, table, editor = typing(world, row, text)
    veil().hide_values(hidden)
    with world.qtbot.waitSignal(window.work.logged_out):
        window.work.log_out()
    left = editor.text()
    table.setFocus()
    world.settle(window)
    assert read_parameters(world.vault, PROFILE.id) == {}
    return left


def test_a_secret_half_typed_into_a_cell_is_cleared_and_not_kept(world: World) -> None:
    assert left_of(world, 1, "hunter2-api-key") == ""


def test_a_secret_half_typed_into_a_cell_is_not_kept_when_the_idle_cover_takes_the_focus(world: World) -> None:
    window, _, editor = typing(world, 1, "hunter2-api-key")
    window.panes.unattended._cover_up()
    assert not editor.hasFocus()
    world.settle(window)
    assert read_parameters(world.vault, PROFILE.id) == {}


def test_another_value_stays_also_while_values_are_hidden(world: World) -> None:
    try:
        assert left_of(world, 0, "us", hidden=True) == "us"
    finally:
        veil().hide_values(False)


def test_what_is_typed_into_a_cell_is_kept_when_values_are_hidden_meanwhile(world: World) -> None:
    window, table, editor = typing(world, 0, "us")
    veil().hide_values(True)
    try:
        QTest.keyClick(editor, Qt.Key.Key_Return)
        world.settle(window)
        assert table.pairs() == (("tenant", "us"),)
    finally:
        veil().hide_values(False)
    assert table.pairs() == (("tenant", "us"),)
