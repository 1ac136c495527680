"""Whatever is done, and however fast: what banner, badge, checks, claims, title and the rest say is of one token."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.gui.inspection.findings import view as findings_view
from inspector.gui.model.selection import Purpose
from tests.gui.conftest import World
from tests.gui.samples import ISSUED
from tests.gui.scenery import ORDERS
from tests.gui.window.agreement import agree, agree_when_exported
from tests.gui.window.driving import (
    GENERIC,
    Driver,
    driven,
    expired,
    foreign,
    listed,
    of_kind,
    tampered,
    valid,
)

KEY = Qt.Key


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world, keys=False) as made:
        yield made


@pytest.fixture
def row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """One row of the findings is made with each turn of the event loop, as on a very slow machine."""
    monkeypatch.setattr(findings_view, "TURN_S", 0.0)


def held_down(widget: QWidget, key: Qt.Key, times: int) -> None:
    """A key that repeats: the events wait in the queue, as they do when the window is busy."""
    for number in range(times):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", number > 0)
            QApplication.postEvent(widget, event)


# --- keys while rows are made -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tab", ["Checks", "Keys"])
@pytest.mark.usefixtures("row_by_row")
def test_keys_are_fetched_again_at_each_moment_while_rows_are_made(driver: Driver, tab: str) -> None:
    driver.with_keys()
    inspection = driver.window.panes.frame.inspection
    for turns in range(16):
        driver.paste((valid, expired, tampered)[turns % 3](turns))
        driver.settle()
        inspection.row.select(tab)
        driver.paste((tampered, valid, expired)[turns % 3](turns + 100))
        driver.turn(turns)
        driver.press(KEY.Key_F5)
        driver.turn(turns % 5)
        driver.settle()
        assert driver.issuer.sent, "keys were fetched"
    agree_when_exported(driver.window)


@pytest.mark.usefixtures("row_by_row")
def test_keys_of_a_foreign_issuer_come_while_rows_are_made(driver: Driver) -> None:
    driver.issuer.held = True
    for turns in range(12):
        driver.paste(foreign(turns))
        driver.turn(turns)
        driver.until(lambda: driver.shown is not None)
        driver.fetch()
        driver.turn(turns % 4)
        driver.issuer.held = False
        driver.issuer.release()
        driver.finish()
        assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid"
        driver.log_out()  # and the keys with it
        driver.issuer.held = True
        driver.turn()


def test_a_fetch_that_ends_late_says_nothing_of_the_token_that_is_shown_by_then(driver: Driver) -> None:
    driver.paste(expired(1))
    driver.settle()
    driver.tick()
    driver.paste(valid(2))
    driver.settle()
    driver.issuer.held = True
    driver.press(KEY.Key_F5)
    driver.until_asked()
    asked_for = driver.shown
    driver.select_token(1)
    driver.settle()
    other = driver.shown
    assert asked_for is not None
    assert other is not None
    assert other.id != asked_for.id
    driver.finish()
    assert driver.shown is other, "the answer was for another token"
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Rejected"
    driver.select_token(0)
    driver.settle()
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid", "which has its keys by now"


def test_a_text_whose_keys_come_late_does_not_take_the_place_of_what_was_chosen_meanwhile(driver: Driver) -> None:
    driver.paste(expired(1))
    driver.settle()
    chosen = driver.shown
    assert chosen is not None
    driver.paste(foreign(2))
    driver.settle()
    driver.issuer.held = True
    driver.fetch()
    driver.until_asked()
    driver.window.panes.frame.sidebar.token_chosen.emit(chosen.id)
    driver.turn()
    driver.finish()
    assert driver.shown is not None
    assert driver.shown.id == chosen.id
    assert expired(1) in driver.window.panes.paste.form().editor.text


def test_a_text_that_is_typed_while_keys_are_fetched_is_not_lost(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    driver.issuer.held = True
    driver.fetch()
    driver.until_asked()
    driver.edit_text(" and more")
    driver.turn()
    editor = driver.window.panes.paste.form().editor
    typed = editor.text
    assert typed.endswith(" and more")
    driver.finish()
    assert editor.text == typed
    driver.paste(foreign(2))
    driver.settle()
    driver.issuer.held = True
    driver.fetch()
    driver.until_asked()
    editor.selectAll()
    driver.edit_text("x")
    editor.set_text(valid(3))
    driver.turn()
    driver.finish()
    assert editor.text == valid(3)
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.token.text == valid(3), "what was typed meanwhile is judged, and not the keys’ token"


# --- keys held down ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at_once", [1, 7, 40])
def test_arrow_keys_go_through_forty_tokens_of_the_session(driver: Driver, at_once: int) -> None:
    listed(driver, 40)
    tokens = driver.window.panes.frame.sidebar.tokens
    driver.select_token(0)
    tokens.setFocus()
    driver.turn()
    for key, end in ((KEY.Key_Down, 39), (KEY.Key_Up, 0)):
        for _ in range(0, 39, at_once):
            held_down(tokens, key, at_once)
            driver.turn()
        driver.settle()
        assert tokens.hasFocus(), "the keyboard stays in the list"
        assert driver.shown == driver.window.work.tokens.all[end]
    agree_when_exported(driver.window)


@pytest.mark.parametrize("at_once", [1, 3, 40])
def test_arrow_keys_go_through_a_scan_of_forty_tokens(driver: Driver, at_once: int) -> None:
    driver.with_keys()
    kinds = (valid, expired, tampered, foreign)
    path = driver.world.home / "app.log"
    path.write_text("\n".join(f"INFO token={kinds[number % 4](number)}" for number in range(40)), encoding="utf-8")
    driver.window.panes.arrivals.take_file(path)
    driver.until(lambda: driver.window.work.selection.purpose is Purpose.SCAN)
    driver.settle()
    rows = driver.window.panes.scan.pane().tokens
    rows.setFocus()
    for key in (KEY.Key_Down, KEY.Key_Up):
        for number in range(0, 39, at_once):
            held_down(rows, key, at_once)
            driver.turn()
            if number % 7 == 3:
                driver.window.panes.submit()  # keeps it
                driver.turn()
            if number % 7 == 5:
                driver.press(KEY.Key_F5)
        driver.settle()
    agree_when_exported(driver.window)


def test_a_scan_that_is_opened_again_shows_the_token_that_was_looked_at_last(driver: Driver) -> None:
    driver.with_keys()
    path = driver.world.home / "app.log"
    path.write_text("\n".join(map(valid, range(1, 9))), encoding="utf-8")
    driver.window.panes.arrivals.take_file(path)
    driver.settle()
    driver.window.panes.scan.pane().tokens.setFocus()
    driver.press(KEY.Key_Down)
    driver.window.panes.submit()  # keeps it
    driver.settle()
    looked_at = driver.shown
    driver.select_profile()
    driver.settle()
    driver.window.work.selection.enter_scan()
    driver.settle()
    assert driver.shown == looked_at
    assert looked_at is not None
    assert driver.window.panes.frame.sidebar.tokens.currentIndex().isValid()


# --- pastes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turns", [0, 1, 2, 5])
def test_twenty_pastes_one_after_the_other(driver: Driver, turns: int) -> None:
    driver.with_keys()
    for number in range(20):
        driver.paste(of_kind(number))
        driver.turn(turns)
    driver.settle()
    assert of_kind(19) == driver.window.panes.paste.form().editor.text
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.token.text == expired(19), "the first of two"
    agree_when_exported(driver.window)


def test_drops_one_after_the_other(driver: Driver) -> None:
    driver.with_keys()
    for number, text in enumerate((valid(1), expired(2), tampered(3), foreign(4), expired(5), valid(6))):
        driver.drop(text)
        driver.turn(number)
    driver.settle()
    assert driver.window.panes.paste.form().editor.text == valid(6)
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid"
    driver.drop("\n".join(map(valid, range(7, 15))))
    driver.settle()
    assert driver.window.work.selection.purpose is Purpose.SCAN
    driver.drop(expired(8))
    driver.settle()
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Rejected"
    agree_when_exported(driver.window)


BETWEEN: dict[str, Callable[[Driver], None]] = {
    "profile": lambda driver: driver.select_profile(),
    "token": lambda driver: driver.select_token(1),
    "same token": lambda driver: driver.select_token(0),
    "time": lambda driver: driver.tick(7200),
    "a second": lambda driver: driver.tick(),
    "text": lambda driver: driver.edit_text("x"),
    "issuer": lambda driver: driver.window.panes.paste.form().issuer.setText("https://login.example.com"),
    "again": lambda driver: driver.judge_again(),
    "esc": lambda driver: driver.press(KEY.Key_Escape),
    "log out": lambda driver: driver.log_out(),
    "fetch": lambda driver: driver.press(KEY.Key_F5),
    "request": lambda driver: driver.request(),
    "claims": lambda driver: driver.press(KEY.Key_2, Qt.KeyboardModifier.ControlModifier),
    "compare": lambda driver: driver.window.panes.registry.run("compare"),
}


@pytest.mark.parametrize("step", BETWEEN)
@pytest.mark.usefixtures("row_by_row")
def test_something_else_is_done_between_two_pastes(driver: Driver, step: str) -> None:
    driver.with_keys()
    for turns in range(5):
        driver.paste(of_kind(2 * turns))
        driver.turn(turns)
        BETWEEN[step](driver)
        driver.turn(turns)
        driver.paste(of_kind(2 * turns + 1))
        driver.turn(turns)
        BETWEEN[step](driver)
        driver.turn(1)
    driver.finish()
    agree_when_exported(driver.window)


def test_an_answer_arrives_while_something_else_is_shown(world: World) -> None:
    driver = Driver(world, profiles=(ORDERS, GENERIC))
    driver.issuer.held = True
    driver.request()
    driver.until_asked()
    driver.turn()
    driver.paste(expired(3))
    driver.settle()
    shown = driver.shown
    assert shown is not None
    driver.finish()
    assert driver.shown is shown
    driver.select_profile(0)
    driver.turn()
    assert driver.shown is not None
    assert driver.shown.id != shown.id
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid"
    driver.settle()
    driver.issuer.held = True
    driver.request()
    driver.until_asked()
    driver.turn()
    assert driver.window.panes.frame.inspection.header.subtitle.text().endswith(", previous")
    driver.select_profile(1)
    driver.turn()
    driver.finish()
    assert driver.shown is None


@pytest.mark.parametrize("swapped", [False, True])
def test_a_comparison_follows_the_verdicts_of_its_two_tokens(driver: Driver, swapped: bool) -> None:
    driver.paste(expired(1))
    driver.settle()
    driver.tick()
    driver.paste(valid(2))
    driver.settle()
    panes = driver.window.panes
    panes.registry.run("compare")
    driver.settle()
    assert panes.compare.comparing
    if swapped:
        panes.frame.inspection.comparison.swap.click()
        driver.turn()
    sides = [side.verdict for side in panes.frame.inspection.comparison.sides]
    assert {side.text() for side in sides} == {"Not verified", "Rejected"}
    driver.press(KEY.Key_F5)
    driver.settle()
    assert sides[swapped].text() == "Valid"
    driver.tick(2 * 86400)
    driver.turn()
    assert [side.text() for side in sides] == ["Rejected", "Rejected"]
    driver.select_token(1)
    driver.turn()
    assert not panes.compare.comparing
    driver.settle()


# --- time -------------------------------------------------------------------------------------------------------------


def test_a_token_that_is_chosen_between_two_ticks_speaks_of_the_present_at_once(driver: Driver) -> None:
    listed(driver, 4)
    driver.select_token(0)
    driver.settle()
    driver.at = ISSUED + 7 * 86400
    driver.window.tick()
    driver.turn()
    driver.at += 5 * 3600  # the computer was asleep
    driver.select_token(1)
    agree(driver.window)
    driver.select_token(0)
    agree_when_exported(driver.window)
