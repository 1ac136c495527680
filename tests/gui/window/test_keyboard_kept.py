"""Where the keyboard goes when what had it is closed, removed or brought back: never to nowhere, nor to `Log out`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.announcing import announcer
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS
from tests.gui.window.driving import CTRL, SHIFT, driven, listed

KEY = Qt.Key


def test_esc_gives_the_keyboard_back_to_where_it_was(world: World) -> None:
    with driven(world) as driver:
        listed(driver, 2)
        tokens, work = driver.window.panes.frame.sidebar.tokens, driver.window.work
        tokens.setFocus()
        driver.press(KEY.Key_Down)
        driver.settle()
        driver.press(KEY.Key_E, CTRL)
        assert work.selection.purpose is Purpose.REPORT
        driver.settle()
        driver.press(KEY.Key_Escape)
        assert work.selection.purpose is not Purpose.REPORT
        assert QApplication.focusWidget() is tokens
        driver.press(KEY.Key_L, CTRL | SHIFT)
        assert QApplication.focusWidget() is driver.window.panes.frame.log_out.confirm
        driver.press(KEY.Key_Escape)
        assert QApplication.focusWidget() is tokens
        for action in ("rename-token", "edit-note", "move-to-case", "about", "shortcuts", "palette"):
            driver.window.panes.registry.run(action)
            assert QApplication.focusWidget() is not tokens, action
            driver.press(KEY.Key_Escape)
            assert QApplication.focusWidget() is tokens, action


def test_removing_tokens_leaves_the_keyboard_in_the_lists_and_tells_what_is_shown_then(world: World) -> None:
    with driven(world) as driver:
        listed(driver, 2)
        side = driver.window.panes.frame.sidebar
        side.tokens.setFocus()
        driver.press(KEY.Key_Down)
        driver.settle()
        said: list[str] = []
        announcer().said.connect(said.append)
        driver.press(KEY.Key_Delete)
        driver.settle()
        assert said[0].startswith("Valid. "), "nothing of there being no token meanwhile"
        assert said[-1] == "Removed orders-worker."
        assert QApplication.focusWidget() is side.tokens
        driver.press(KEY.Key_Delete)
        driver.settle()
        assert len(driver.window.work.tokens) == 0
        assert QApplication.focusWidget() is side.profiles
        driver.press(KEY.Key_Z, CTRL)
        driver.settle()
        assert len(driver.window.work.tokens) == 1
        assert QApplication.focusWidget() is side.profiles


def test_a_profile_that_is_brought_back_to_the_start_page_has_the_keyboard_in_its_form(world: World) -> None:
    with driven(world) as driver:
        frame = driver.window.panes.frame
        driver.window.panes.registry.run("rename")
        driver.press(KEY.Key_Escape)
        frame.sidebar.profiles.setFocus()
        driver.press(KEY.Key_Delete)
        driver.settle()
        assert QApplication.focusWidget() is frame.sidebar.new_profile, "in the head of the list that is empty now"
        frame.start.paste.setFocus()
        driver.press(KEY.Key_Z, CTRL)
        driver.settle()
        assert driver.window.work.profiles.ids == (ORDERS.id,)
        assert QApplication.focusWidget() is frame.request.get_token


def test_shift_f10_opens_the_menu_of_the_row_that_has_the_keyboard(world: World) -> None:
    with driven(world) as driver:
        listed(driver, 2)
        rows, menus = driver.window.panes.frame.sidebar.tokens, driver.window.panes.menus
        rows.setFocus()
        driver.press(KEY.Key_Down)
        driver.settle()
        driver.press(KEY.Key_F10, SHIFT)
        assert menus.last is not None
        assert "Edit note…" in [action.text() for action in menus.last.actions()]
        menus.last.close()
