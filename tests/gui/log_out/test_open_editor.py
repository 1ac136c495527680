"""A secret that is being typed into a cell when everything is cleared."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from inspector.core.store.kept_parameters import read_parameters
from inspector.gui.profile.parameter_table import VALUE
from inspector.gui.widgets.hiding.veil import veil
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS


def typed(world: World, row: int, text: str, *, hidden: bool = False) -> str:
    """What is left in the editor of a value's cell that is open when everything is cleared, and was typed into."""
    profile = replace(ORDERS, parameters=(("tenant", "eu"),), secret_parameters=("api_key",))
    window = world.window(profile)
    window.work.selection.select_profile(profile.id)
    form = window.panes.frame.request.form
    form.advanced.open()
    world.settle(window)
    world.qtbot.waitUntil(lambda: window.work.parameters.names(profile.id) is not None)
    table = form.advanced.fields.parameters
    table.setCurrentCell(row, VALUE)
    editor = table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    veil().hide_values(hidden)
    with world.qtbot.waitSignal(window.work.logged_out):
        window.work.log_out()
    left = editor.text()
    table.setFocus()
    world.settle(window)
    assert read_parameters(world.vault, profile.id) == {}
    return left


def test_a_secret_half_typed_into_a_cell_is_cleared_and_not_kept(world: World) -> None:
    assert typed(world, 1, "hunter2-api-key") == ""


def test_another_value_stays_also_while_values_are_hidden(world: World) -> None:
    try:
        assert typed(world, 0, "us", hidden=True) == "us"
    finally:
        veil().hide_values(False)


def test_what_is_typed_into_a_cell_is_kept_when_values_are_hidden_meanwhile(world: World) -> None:
    profile = replace(ORDERS, parameters=(("tenant", "eu"),), secret_parameters=("api_key",))
    window = world.window(profile)
    window.work.selection.select_profile(profile.id)
    form = window.panes.frame.request.form
    form.advanced.open()
    world.settle(window)
    world.qtbot.waitUntil(lambda: window.work.parameters.names(profile.id) is not None)
    table = form.advanced.fields.parameters
    table.setCurrentCell(0, VALUE)
    editor = table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, "us")
    veil().hide_values(True)
    try:
        QTest.keyClick(editor, Qt.Key.Key_Return)
        world.settle(window)
        assert table.pairs() == (("tenant", "us"),)
    finally:
        veil().hide_values(False)
    assert table.pairs() == (("tenant", "us"),)
