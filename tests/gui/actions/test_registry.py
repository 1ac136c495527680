"""The table of actions, and that keys, tooltips, menus, sheet and palette say what it says."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

import inspector.gui
from inspector.gui.actions import registry as actions
from inspector.gui.actions.registry import ACTIONS
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_names_are_unique_and_keys_are_keys() -> None:
    assert len({action.id for action in ACTIONS}) == len({action.label for action in ACTIONS}) == len(ACTIONS)
    for action in ACTIONS:
        for keys in (*action.keys, *action.also):
            assert QKeySequence(keys).count() == 1, keys
            assert not QKeySequence(keys).toString().endswith("+"), keys


def test_no_two_actions_of_the_whole_window_share_their_keys() -> None:
    everywhere = Counter(
        keys for action in ACTIONS if action.do and action.place is None for keys in (*action.keys, *action.also)
    )
    assert [keys for keys, times in everywhere.items() if times > 1] == []
    here = {keys for action in ACTIONS if action.do is None for keys in (*action.keys, *action.also)}
    assert here & everywhere.keys() == set(), "the window would take them away from the widget"


def test_keys_are_written_down_nowhere_else() -> None:
    written = []
    for path in Path(inspector.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and path.name != "registry.py":
                written += [(path.name, node.value) for start in ("Ctrl+", "Shift+") if node.value.startswith(start)]
    assert written == []


def test_every_button_of_an_action_says_its_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.open_paste()
    said = 0
    for action in ACTIONS:
        for widget in action.buttons(window):
            assert widget.toolTip().endswith(f"({actions.keys_of(action.id)})"), action.id
            said += 1
    assert said > 12
    tabs = window.frame.inspection.tabs
    assert tabs.tabToolTip(0) == "There is no token yet (Ctrl+1)"
    window.show_outcome(samples.valid())
    assert tabs.tabToolTip(1) == "Claims (Ctrl+2)"


def test_menus_say_the_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    texts = [action.text() for action in (*window.menus.main_menu().actions(), *window.menus.profile_menu().actions())]
    for wanted in ("Log out\tCtrl+Shift+L", "Rename\tF2", "Delete\tDel", "Keyboard shortcuts\tF1"):
        assert wanted in texts


def test_what_cannot_be_done_says_why(world: World) -> None:
    window = world.window()
    for action_id, words in (
        ("submit", "Make a profile or paste a token first."), ("copy-curl", "Choose a profile first."),
        ("export", "There is no token yet."), ("tab-claims", "There is no token yet."),
        ("cancel", "No request is on its way."), ("stop-demo", "The demo issuer does not run."),
        ("log-out", "There is nothing to log out of."),
    ):  # fmt: skip
        assert actions.action(action_id).why_not(window) == words
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.status.said == "There is no token yet."


def test_why_a_failed_request_has_no_claims(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.show_outcome(samples.failed())
    assert actions.action("tab-claims").why_not(window) == "The request brought no token."
    assert actions.action("tab-exchange").why_not(window) == ""


@pytest.mark.parametrize("key, tab", [(Qt.Key.Key_2, "Claims"), (Qt.Key.Key_4, "Keys"), (Qt.Key.Key_1, "Checks")])
def test_ctrl_and_a_number_choose_a_tab(world: World, key: Qt.Key, tab: str) -> None:
    window = world.window(samples.PROFILE)
    window.show_outcome(samples.valid())
    QTest.keyClick(window, key, CTRL)
    assert window.frame.inspection.current_tab() == tab


def test_delete_deletes_in_the_list_of_profiles_only(world: World) -> None:
    window = world.window(samples.PROFILE)
    field = window.frame.request.form.client_id
    field.setFocus()
    field.setCursorPosition(0)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == samples.CLIENT[1:]
    window.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.frame.sidebar.profiles, Qt.Key.Key_Delete)
    assert window.workspace.profiles.all == ()


def claims_of(window: MainWindow) -> list[str]:
    copied: list[str] = []
    window.show_outcome(samples.valid())
    pane = window.frame.inspection
    pane.select_tab("Claims")
    pane.copy_requested.disconnect()
    pane.copy_requested.connect(lambda text, _: copied.append(text))
    pane.claims.table.setFocus()
    return copied


def test_a_claim_its_row_and_its_path_are_copied_by_keys(world: World) -> None:
    window = world.window(samples.PROFILE)
    copied = claims_of(window)
    table = window.frame.inspection.claims.table
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    QTest.keyClick(table, Qt.Key.Key_C, CTRL | SHIFT)
    QTest.keyClick(table, Qt.Key.Key_P, CTRL | SHIFT)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert copied == [samples.KID, f"kid: {samples.KID}", "header.kid"]
    assert window.frame.inspection.claims.panel.isVisible()
