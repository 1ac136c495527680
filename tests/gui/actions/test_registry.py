"""The table of actions, and that keys, tooltips, menus, sheet and palette say what it says."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

import inspector.gui
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_names_are_unique_and_keys_are_keys(world: World) -> None:
    actions = tuple(world.window().panes.registry)
    assert len({action.id for action in actions}) == len({action.label for action in actions}) == len(actions) > 50
    for action in actions:
        for keys in (*action.keys, *action.also):
            assert QKeySequence(keys).count() == 1, keys
            assert not QKeySequence(keys).toString().endswith("+"), keys


def test_no_two_actions_of_the_whole_window_share_their_keys(world: World) -> None:
    actions = tuple(world.window().panes.registry)
    everywhere = Counter(
        keys for action in actions if action.do and action.place is None for keys in (*action.keys, *action.also)
    )
    assert [keys for keys, times in everywhere.items() if times > 1] == []
    here = {keys for action in actions if action.do is None for keys in (*action.keys, *action.also)}
    assert here & everywhere.keys() == set(), "the window would take them away from the widget"


def _keys_in(tree: ast.AST) -> set[ast.Constant]:
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {node for node in texts if str(node.value).startswith(("Ctrl+", "Shift+"))}


def test_keys_are_written_down_with_their_action_and_nowhere_else() -> None:
    stray = []
    for path in Path(inspector.gui.__file__).parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        made = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "Action"]
        with_an_action = set[ast.Constant]().union(*map(_keys_in, made))
        if path.name != "shortcuts.py":
            stray += [(path.name, node.value) for node in _keys_in(tree) - with_an_action]
    assert stray == []


def test_every_button_of_an_action_says_its_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.open_paste()
    frame, form, row = window.panes.frame, window.panes.paste.form(), window.panes.frame.inspection.row
    for action_id, *widgets in (
        ("paste", frame.sidebar.paste, frame.start.paste), ("open", frame.sidebar.scan),
        ("submit", frame.request.get_token, form.inspect), ("cancel", frame.request.busy.cancel),
        ("refresh", row.fetch_keys, row.try_again),
        ("copy-curl", frame.request.copy_curl, row.copy_curl), ("filter", row.filter), ("copy-token", row.copy_token),
        ("compare", frame.inspection.header.compare), ("export", frame.inspection.header.export),
        ("new-profile", frame.sidebar.new_profile, frame.start.new_profile), ("log-out", frame.sidebar.log_out),
        ("find-method", frame.request.form.find_method), ("menu", window.panes.menus.button),
    ):  # fmt: skip
        for widget in widgets:
            assert widget.toolTip().endswith(f"({window.panes.registry.keys_of(action_id)})"), action_id
    tabs = window.panes.frame.inspection.row.tabs
    assert tabs.tabToolTip(0) == "There is no token yet (Ctrl+1)"
    window.work.selection.show(samples.valid())
    assert tabs.tabToolTip(1) == "Claims (Ctrl+2)"


def test_menus_say_the_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    menus = window.panes.menus
    texts = [
        action.text()
        for menu in (menus.main_menu(), menus.profile_menu(), menus.help.menu(QMenu(window)))
        for action in menu.actions()
    ]
    for wanted in ("Log out\tCtrl+Shift+L", "Rename\tF2", "Delete\tDel", "Keyboard shortcuts\tShift+F1"):
        assert wanted in texts


def test_what_cannot_be_done_says_why(world: World) -> None:
    window = world.window()
    for action_id, words in (
        ("submit", "Make a profile or paste a token first."), ("copy-curl", "Choose a profile first."),
        ("export", "There is no token yet."), ("tab-claims", "There is no token yet."),
        ("cancel", "No request is on its way."), ("stop-demo", "The demo issuer does not run."),
        ("log-out", "There is nothing to log out of."),
    ):  # fmt: skip
        assert window.panes.registry[action_id].why_not() == words
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.panes.status.said == "There is no token yet."


def test_why_a_failed_request_has_no_claims(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.show(samples.failed())
    assert window.panes.registry["tab-claims"].why_not() == "The request brought no token."
    assert window.panes.registry["tab-exchange"].why_not() == ""


@pytest.mark.parametrize("key, tab", [(Qt.Key.Key_2, "Claims"), (Qt.Key.Key_4, "Keys"), (Qt.Key.Key_1, "Checks")])
def test_ctrl_and_a_number_choose_a_tab(world: World, key: Qt.Key, tab: str) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.show(samples.valid())
    QTest.keyClick(window, key, CTRL)
    assert window.panes.frame.inspection.current_tab == tab


def test_delete_deletes_in_the_list_of_profiles_only(world: World) -> None:
    window = world.window(samples.PROFILE)
    field = window.panes.frame.request.form.client_id
    field.setFocus()
    field.setCursorPosition(0)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == samples.CLIENT[1:]
    window.panes.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_Delete)
    assert window.work.profiles.all == ()


def claims_of(window: MainWindow) -> list[str]:
    copied: list[str] = []
    window.work.selection.show(samples.valid())
    pane = window.panes.frame.inspection
    pane.row.select("Claims")
    pane.asks.copy.disconnect()
    pane.asks.copy.connect(lambda text, _: copied.append(text))
    pane.pages.claims.table.setFocus()
    return copied


def test_a_claim_its_row_and_its_path_are_copied_by_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    copied = claims_of(window)
    table = window.panes.frame.inspection.pages.claims.table
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    QTest.keyClick(table, Qt.Key.Key_C, CTRL | SHIFT)
    QTest.keyClick(table, Qt.Key.Key_P, CTRL | SHIFT)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert copied == [samples.KID, f"kid: {samples.KID}", "header.kid"]
    assert window.panes.frame.inspection.pages.claims.panel.isVisible()
