"""The explorer is reached and left by keyboard, in narrow windows too, and outlives a change of the language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.exploration.record import with_exploration
from inspector.gui.model.exploration.exploring import ExploringState
from inspector.gui.scopes.pane import ScopesPane
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, World
from tests.gui.states import found_by

Until = Callable[[Callable[[], bool]], None]
SCOPES = ("orders/read", "orders/write", "orders/refund")
OPEN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(world: World) -> MainWindow:
    """One with a profile that was explored an hour ago."""
    profile = world.remember(world.profile(scopes=("orders/read",), known_scopes=SCOPES))
    return world.window(with_exploration(profile, found_by(profile, SCOPES, SCOPES[:2], world.now() - 3600)))


def pane_of(window: MainWindow) -> ScopesPane:
    return window.panes.scopes.pane()


def tabbed(window: MainWindow, until: QWidget) -> list[QWidget]:
    """Where Tab goes from here until it has come to a widget."""
    found: list[QWidget] = []
    while len(found) < 60 and (not found or found[-1] is not until):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(focused)
    return found


def test_a_key_opens_it_and_esc_goes_back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_X, OPEN)
    matrix = pane_of(window).matrix
    assert matrix.table.hasFocus()
    QTest.keyClick(matrix.table, Qt.Key.Key_Escape)
    assert window.work.exploring.profile is None
    assert not pane_of(window).isVisible()
    assert window.panes.frame.inspection.isVisible()
    assert window.panes.frame.request.form.scopes.explore.hasFocus()


def test_tab_goes_through_it_from_top_to_bottom(window: MainWindow) -> None:
    window.panes.scopes.open()
    pane = pane_of(window)
    pane.matrix.table.toggle("orders/refund")
    window.panes.frame.request.get_token.setFocus()
    stops = tabbed(window, pane.matrix.tick_granted)
    wanted = [
        pane.header.again,
        pane.header.copy,
        pane.header.close_button,
        pane.matrix.table,
        pane.matrix.tick_granted,
    ]
    assert [stop for stop in stops if stop in wanted] == wanted
    window.panes.scopes.ask_again()
    assert pane.page is pane.plan


def test_f6_comes_to_it(window: MainWindow) -> None:
    window.panes.scopes.open()
    window.panes.frame.request.get_token.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert pane_of(window).isAncestorOf(focused)


def test_where_the_panes_take_turns_it_comes_in_front(window: MainWindow, until: Until) -> None:
    window.resize(640, 640)
    until(lambda: window.panes.frame.behind is not None)
    window.panes.frame.bring_form()
    window.panes.frame.request.form.scopes.explore.click()
    pane = pane_of(window)
    assert pane.isVisible()
    assert pane.back.isVisible()
    assert window.panes.frame.behind is window.panes.frame.middle
    pane.back.click()
    assert window.panes.frame.request.isVisible()
    window.panes.frame.request.form.scopes.explore.click()
    assert pane.isVisible()
    assert pane.matrix.table.hasFocus()
    pane.header.close_button.click()
    assert window.panes.frame.request.form.scopes.explore.hasFocus()


def test_what_is_open_and_typed_stays_with_another_language(world: World, window: MainWindow) -> None:
    window.panes.scopes.open()
    pane_of(window).matrix.table.toggle("orders/refund")
    pane_of(window).plan.entry.setText("orders/")
    again = world.speak(window, "es")
    pane = pane_of(again)
    assert pane.isVisible()
    assert pane.matrix.model.opened == "orders/refund"
    assert pane.matrix.details.isVisible()
    assert pane.plan.entry.text() == "orders/"


def test_it_is_in_the_palette_and_the_menu_of_the_profile(window: MainWindow) -> None:
    menu = window.panes.menus.profile_menu()
    entry = next(action for action in menu.actions() if action.text().startswith("Explore scopes"))
    entry.trigger()
    assert window.work.exploring.state is ExploringState.ENDED
    assert "explore-scopes" in {action.id for action in window.panes.registry}


def test_what_it_came_to_is_copied_as_markdown(window: MainWindow) -> None:
    window.panes.scopes.open()
    pane_of(window).header.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("## Scopes of")
    assert "| `orders/refund` | refused | refused | not in it |" in text


def test_a_click_ticks_opens_and_closes(window: MainWindow) -> None:
    window.panes.scopes.open()
    matrix = pane_of(window).matrix
    table, model = matrix.table, matrix.model

    def click(scope: str, column: int) -> None:
        place = table.visualRect(model.index_of(scope, column))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    click("orders/write", 0)
    assert set(window.panes.frame.request.form.scopes.chosen) == {"orders/read", "orders/write"}
    click("orders/write", 0)
    assert window.panes.frame.request.form.scopes.chosen == ("orders/read",)
    click("orders/refund", 5)
    assert model.opened == "orders/refund"
    click("orders/refund", 2)
    assert model.opened == ""


def test_starting_a_request_makes_way_and_nothing_can_be_asked_meanwhile(world: World, window: MainWindow) -> None:
    window.panes.scopes.open()
    window.panes.scopes.ask_again()
    with world.qtbot.waitSignal(window.work.requests.arrived, timeout=WAIT_MS):
        window.panes.frame.request.get_token.click()
        assert window.work.exploring.state is ExploringState.CLOSED
        assert "A token is being asked for" in window.work.exploring.why_not()
    assert window.work.exploring.why_not() == ""
