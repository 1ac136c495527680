"""The scope explorer as a person uses it, against the demo issuer: counted first, asked, stopped, ticked, left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.exploration.planned import asks_for
from inspector.core.exploration.record import kept
from inspector.core.profiles.profile import Profile
from inspector.demo.issuer import DemoIssuer
from inspector.demo.pool import UnknownScope
from inspector.gui.model.exploration.exploring import ExploringState
from inspector.gui.scopes.pane import ScopesPane
from inspector.gui.scopes.rows import ScopeColumn, ScopesModel
from inspector.gui.widgets.announcing import announcer
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.samples import NOW
from tests.gui.states import found_by

Until = Callable[[Callable[[], bool]], None]
TRIED = ("orders/read", "orders/write", "orders/refund")


@pytest.fixture
def refusing(world: World) -> Iterator[World]:
    """An issuer that refuses a request with a scope that is not allowed."""
    with DemoIssuer(unknown_scope="refuse") as issuer:
        world.issuer = issuer
        yield world


def made(world: World, scopes: tuple[str, ...] = TRIED, chosen: tuple[str, ...] = ("orders/read",)) -> Profile:
    return world.remember(world.profile(scopes=chosen, known_scopes=scopes))


def pane_of(window: MainWindow) -> ScopesPane:
    return window.panes.scopes.pane()


def state(window: MainWindow) -> ExploringState:
    return window.work.exploring.state


def planned(world: World, until: Until, profile: Profile | None = None) -> MainWindow:
    window = world.window(profile or made(world))
    window.work.exploring.asking.pause_s = 0.0
    window.panes.frame.request.form.scopes.explore.click()
    until(lambda: state(window) is ExploringState.PLANNED)
    return window


def explored(world: World, until: Until, profile: Profile | None = None) -> MainWindow:
    window = planned(world, until, profile)
    pane_of(window).plan.start.click()
    until(lambda: state(window) is ExploringState.ENDED)
    return window


def cells(window: MainWindow, scope: str) -> tuple[str, ...]:
    row = pane_of(window).matrix.model.row(pane_of(window).matrix.model.index_of(scope))
    assert row is not None
    return tuple(cell.word for cell in row.cells)


def test_it_counts_first_and_sends_nothing(refusing: World, until: Until) -> None:
    window = planned(refusing, until)
    plan = pane_of(window).plan
    assert plan.start.text() == "Ask 5 times"
    assert plan.figures.words[0] == "5 requests: 3 alone, all, none"
    assert plan.where.startswith("To 127.0.0.1")
    assert [row.scope for row in plan.rows] == list(TRIED)
    assert plan.start.hasFocus()
    assert pane_of(window).isVisible()
    assert window.work.profiles.own[0].explored == ""


def test_the_number_on_the_button_follows_the_ticks(refusing: World, until: Until) -> None:
    window = planned(refusing, until)
    plan = pane_of(window).plan
    plan.scopes.setFocus()
    QTest.keyClick(plan.scopes, Qt.Key.Key_Space)
    until(lambda: plan.start.text() == "Ask 4 times")
    plan.all_or_none.click()
    until(lambda: plan.start.text() == "Ask once, with no scope")
    plan.all_or_none.click()
    until(lambda: plan.start.text() == "Ask 5 times")
    QTest.keyClicks(plan.entry, "inventory/read")
    QTest.keyClick(plan.entry, Qt.Key.Key_Return)
    until(lambda: plan.start.text() == "Ask 6 times")
    assert plan.rows[-1].scope == "inventory/read"
    assert plan.rows[-1].known_from == "typed"
    assert window.work.profiles.own[0].known_scopes == TRIED, "what is tried is not yet in the form"


def test_each_outcome_is_a_glyph_and_a_word(refusing: World, until: Until) -> None:
    window = explored(refusing, until)
    matrix = pane_of(window).matrix
    assert cells(window, "orders/read") == ("granted", "refused too", "granted")
    assert cells(window, "orders/refund") == ("refused", "refused", "not in it")
    assert matrix.rule.title == "Cognito refuses all scopes if one is not allowed."
    assert matrix.rule.count == "2 of 3"
    index = matrix.model.index_of("orders/refund", ScopeColumn.ALONE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "orders/refund, asked alone: refused"
    assert matrix.table.accessibleName() == "Scopes"


def test_what_it_came_to_is_kept_with_the_profile_and_shown_in_the_next_run(refusing: World, until: Until) -> None:
    window = explored(refusing, until)
    profile = window.work.profiles.own[0]
    found = kept(profile)
    assert found is not None
    assert found.last.granted[:2] == ("orders/read", "orders/write")
    window.work.profiles.finish(5)
    window.close()
    again = refusing.window()
    again.panes.scopes.open()
    assert state(again) is ExploringState.ENDED
    assert cells(again, "orders/refund") == ("refused", "refused", "not in it")


def test_the_tick_of_a_row_is_the_chip_in_the_form(refusing: World, until: Until) -> None:
    window = explored(refusing, until)
    matrix, field = pane_of(window).matrix, window.panes.frame.request.form.scopes
    matrix.table.setCurrentIndex(matrix.model.index_of("orders/write"))
    matrix.table.setFocus()
    QTest.keyClick(matrix.table, Qt.Key.Key_Space)
    assert field.chosen == ("orders/read", "orders/write")
    chip = next(chip for chip in field.tab_stops() if getattr(chip, "scope", "") == "orders/read")
    chip.click()  # type: ignore[attr-defined]
    assert not matrix.model.ticked("orders/read")
    matrix.tick_granted.click()
    assert set(field.chosen) == {"orders/read", "orders/write", "inventory/read"}
    window.panes.profile.undo()
    assert set(field.chosen) == {"orders/write"}


def test_a_row_opens_with_what_the_server_said(refusing: World, until: Until) -> None:
    window = explored(refusing, until)
    matrix = pane_of(window).matrix
    matrix.table.setCurrentIndex(matrix.model.index_of("orders/refund"))
    QTest.keyClick(matrix.table, Qt.Key.Key_Return)
    assert matrix.model.opened == "orders/refund"
    assert "400" in matrix.details.words
    assert "invalid_scope" in matrix.details.words
    assert matrix.details.isVisible()
    QTest.keyClick(matrix.table, Qt.Key.Key_Return)
    assert matrix.model.opened == ""
    assert not matrix.details.isVisible()
    matrix.table.setCurrentIndex(matrix.model.index_of("orders/read", ScopeColumn.NONE))
    QTest.keyClick(matrix.table, Qt.Key.Key_Right)
    QTest.keyClick(matrix.table, Qt.Key.Key_Right)
    assert matrix.model.opened == "orders/read"
    QTest.keyClick(matrix.table, Qt.Key.Key_Left)
    assert matrix.model.opened == ""


def test_stop_half_way_keeps_what_is_known(refusing: World, until: Until) -> None:
    window = planned(refusing, until)
    exploring = window.work.exploring
    exploring.asking.pause_s = 30.0
    pane_of(window).plan.start.click()
    until(lambda: exploring.exploration is not None and len(exploring.exploration.answers) == 1)
    assert state(window) is ExploringState.RUNNING
    assert cells(window, "orders/read")[0] == "granted"
    assert cells(window, "orders/write")[0] == "waiting"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    until(lambda: state(window) is ExploringState.ENDED)
    assert pane_of(window).isVisible(), "Esc stops first, and closes then"
    found = kept(window.work.profiles.own[0])
    assert found is not None
    assert len(found.last.answers) == 1
    assert cells(window, "orders/write") == ("not asked", "not asked", "not asked")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert state(window) is ExploringState.CLOSED
    assert window.panes.frame.request.form.scopes.explore.hasFocus()


def test_no_token_is_asked_for_meanwhile(refusing: World, until: Until) -> None:
    window = planned(refusing, until)
    window.work.exploring.asking.pause_s = 30.0
    request = window.panes.frame.request
    pane_of(window).plan.start.click()
    until(lambda: state(window) is ExploringState.RUNNING)
    assert not request.get_token.isEnabled()
    assert "Stop it first" in request.get_token.toolTip()
    request.submit()
    assert not window.work.requests.any_running
    pane_of(window).matrix.running.stop.click()
    until(lambda: not window.work.exploring.running())
    assert request.get_token.isEnabled()


def test_it_is_announced_once_when_it_begins_and_when_it_ends(refusing: World, until: Until) -> None:
    window = planned(refusing, until)
    said: list[str] = []
    announcer().said.connect(said.append)
    pane_of(window).plan.start.click()
    until(lambda: state(window) is ExploringState.ENDED)
    QApplication.processEvents()
    announcer().said.disconnect(said.append)
    assert len([each for each in said if each.startswith("Asking 127.0.0.1")]) == 1
    assert any(each.startswith("Cognito refuses all scopes") and "2 of 3 granted" in each for each in said)


def test_a_missing_secret_is_asked_for_in_the_form_and_nothing_is_sent(refusing: World, until: Until) -> None:
    window = planned(refusing, until, refusing.profile(scopes=("orders/read",), known_scopes=TRIED))
    pane_of(window).plan.start.click()
    field = window.panes.frame.request.form.secret
    until(lambda: field.editing)
    assert state(window) is ExploringState.PLANNED
    assert "No client secret is stored" in field.row.error


def test_a_refused_client_ends_it_with_the_cause(refusing: World, until: Until) -> None:
    profile = replace(refusing.profile("wrong-secret"), known_scopes=TRIED, scopes=())
    refusing.remember(profile, "wrong-secret")
    window = explored(refusing, until, profile)
    exploration = window.work.exploring.exploration
    assert exploration is not None
    assert len(exploration.answers) == 1
    assert any("Stopped after 1 of 5" in each for each in pane_of(window).matrix.remarks.words)
    assert window.work.profiles.own[0].explored == "", "nothing was learned of scopes"


def test_one_more_answer_at_a_time_comes_to_the_same_rows_as_all_at_once(world: World, until: Until) -> None:
    scopes = tuple(f"reports/{number}" for number in range(12))
    profile = world.profile(scopes=(scopes[3],))
    asks = asks_for(scopes)
    whole = found_by(profile, scopes, scopes[:7], NOW)
    step_by_step = ScopesModel()
    for count in range(len(asks) + 1):
        so_far = replace(whole, answers=whole.answers[:count])
        asking = asks[count] if count < len(asks) else None
        at_once = ScopesModel()
        at_once.show_exploration(so_far, profile, asking=asking, running=True)
        step_by_step.show_exploration(so_far, profile, asking=asking, running=True)
        assert rows_of(step_by_step) == rows_of(at_once)


def rows_of(model: ScopesModel) -> list[list[str]]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [[model.index(row, column).data(role) for column in ScopeColumn] for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "unknown, words, details",
    [
        ("ignore", ("refused", "ignored", "not in it"), "invalid_scope"),
        ("drop", ("ignored", "ignored", "not in it"), "A token came, and orders/refund is not in it."),
        ("widen", ("ignored", "ignored", "not in it"), "A token came, and orders/refund is not in it."),
        ("refuse_all", ("refused", "refused", "not in it"), "400"),
    ],
)
def test_the_words_follow_the_rule_of_the_server(
    world: World, until: Until, unknown: UnknownScope, words: tuple[str, ...], details: str
) -> None:
    with DemoIssuer(unknown_scope=unknown) as issuer:
        world.issuer = issuer
        window = explored(world, until)
    assert cells(window, "orders/refund") == words
    assert cells(window, "orders/read")[0] == {"widen": "widened, +2", "refuse_all": "refused"}.get(unknown, "granted")
    matrix = pane_of(window).matrix
    matrix.table.toggle("orders/refund")
    assert details in matrix.details.words
    if unknown == "widen":
        matrix.table.toggle("orders/read")
        assert "came with it" in matrix.details.words
