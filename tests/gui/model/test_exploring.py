"""An exploration belongs to its profile: late answers, other profiles, edits, deletion, log out, another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from inspector.core.exploration.record import kept, with_exploration
from inspector.core.journeys.explore import plan
from inspector.core.profiles.profile import Profile
from inspector.core.store.vault import Vault
from inspector.demo.issuer import DemoIssuer
from inspector.gui.model.exploration.exploring import ExploringState
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.panes.beside_pane import BesidePane
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import KEYRING, LockingKeyring, World
from tests.gui.samples import NOW
from tests.gui.states import found_by

Until = Callable[[Callable[[], bool]], None]


def profile_of(world: World, fault: str = "ok", **changes: object) -> Profile:
    members = {"scopes": ("orders/read",), "known_scopes": ("orders/read", "orders/write")} | changes
    return world.remember(world.profile(fault, **members), fault)


def running(world: World, until: Until, *profiles: Profile) -> MainWindow:
    """The first profile is explored: one answer has come, and the next request is half a minute away."""
    window = world.window(*profiles)
    exploring = window.work.exploring
    exploring.asking.pause_s = 30.0
    exploring.open()
    until(lambda: exploring.plan is not None)
    exploring.start()
    until(lambda: exploring.exploration is not None and len(exploring.exploration.answers) == 1)
    return window


def test_with_another_profile_it_shows_that_one_and_the_first_goes_on(world: World, until: Until) -> None:
    first, second = profile_of(world), profile_of(world, "expired")
    window = running(world, until, first, second)
    exploring = window.work.exploring
    window.work.selection.select_profile(second.id)
    until(lambda: exploring.state is ExploringState.PLANNED)
    assert exploring.running(first.id)
    assert not exploring.running(second.id)
    assert window.panes.frame.request.get_token.isEnabled()
    assert "Stop that first" in exploring.why_not()
    exploring.start()
    assert exploring.running(first.id), "one at a time"
    window.work.selection.select_profile(first.id)
    assert exploring.state is ExploringState.RUNNING
    exploring.stop()
    until(lambda: exploring.state is ExploringState.ENDED)


def test_what_comes_late_is_kept_with_its_own_profile(world: World, until: Until) -> None:
    first, second = profile_of(world), profile_of(world, "expired")
    window = running(world, until, first, second)
    window.work.selection.select_profile(second.id)
    window.work.exploring.stop()
    until(lambda: not window.work.exploring.running())
    one, other = window.work.profiles.get(first.id), window.work.profiles.get(second.id)
    assert one is not None
    assert other is not None
    found = kept(one)
    assert found is not None
    assert found.last.client_id == first.client_id
    assert other.explored == ""
    assert window.work.exploring.state is not ExploringState.ENDED, "the other one has no exploration"


def test_a_client_that_was_edited_meanwhile_is_told_from_the_one_that_was_asked(world: World, until: Until) -> None:
    first = profile_of(world)
    window = running(world, until, first)
    window.panes.frame.request.form.client_id.setFocus()
    window.work.profiles.update(replace(window.work.profiles.own[0], client_id="another"))
    window.work.exploring.stop()
    until(lambda: window.work.exploring.state is ExploringState.ENDED)
    strip = window.panes.scopes.pane().matrix.older
    assert strip.isVisible()
    assert "client ID has changed" in strip.words
    strip.again.click()
    assert window.work.exploring.state in (ExploringState.PLANNING, ExploringState.PLANNED)


def test_nothing_more_is_sent_for_a_profile_that_was_deleted(world: World, until: Until) -> None:
    first, second = profile_of(world), profile_of(world, "expired")
    window = running(world, until, first, second)
    window.panes.profile.delete()
    assert not window.work.exploring.running()
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.id == second.id


def test_a_log_out_ends_it_and_what_was_learned_stays(world: World, until: Until) -> None:
    window = running(world, until, profile_of(world))
    done: list[object] = []
    window.work.logged_out.connect(done.append)
    window.work.log_out()
    until(lambda: bool(done))
    assert window.work.exploring.state is ExploringState.CLOSED
    assert not window.work.exploring.running()
    found = kept(window.work.profiles.own[0])
    assert found is not None
    assert len(found.last.answers) == 1


def test_it_makes_way_for_a_token_and_for_the_paste_form(world: World, until: Until) -> None:
    window = world.window(profile_of(world))
    exploring, frame = window.work.exploring, window.panes.frame
    window.panes.scopes.open()
    until(lambda: exploring.plan is not None)
    world.get_token(window)
    assert exploring.state is ExploringState.CLOSED
    assert frame.inspection.isVisible()
    window.panes.scopes.open()
    assert not frame.inspection.isVisible()
    assert next(row.known_from for row in window.panes.scopes.pane().plan.rows).startswith("the form, token of")
    window.work.selection.select_token(window.work.tokens.ids[0])
    assert frame.inspection.isVisible()
    window.panes.scopes.open()
    window.work.selection.open_paste()
    assert window.work.selection.purpose is Purpose.PASTE
    assert not window.panes.scopes.pane().isVisible()


def test_another_language_shows_the_same(world: World, until: Until) -> None:
    window = running(world, until, profile_of(world))
    again = world.speak(window, "de")
    assert again.work.exploring.state is ExploringState.RUNNING
    pane = again.panes.scopes.pane()
    assert pane.isVisible()
    assert not again.panes.frame.request.get_token.isEnabled()
    again.work.exploring.stop()
    until(lambda: again.work.exploring.state is ExploringState.ENDED)
    assert pane.matrix.isVisible()


def test_a_locked_keyring_is_told_and_nothing_is_sent(world: World, until: Until) -> None:
    keyring = LockingKeyring()
    keyring.locked = False
    world.vault = Vault(keyring, KEYRING, persistent=True)
    profile = profile_of(world)
    keyring.locked = True
    window = world.window(profile)
    exploring = window.work.exploring
    exploring.open()
    until(lambda: exploring.plan is not None)
    exploring.start()
    until(lambda: not exploring.running())
    assert exploring.state is ExploringState.FAILED
    assert "locked" in exploring.problem
    assert window.panes.scopes.pane().plan.problem.text == exploring.problem
    keyring.locked = False
    exploring.asking.pause_s = 0.0
    window.panes.scopes.start()
    until(lambda: exploring.state is ExploringState.ENDED)


def test_a_profile_that_nobody_has_confirmed_is_asked_about_first(world: World, until: Until) -> None:
    profile = profile_of(world)
    window = world.window(profile)
    foreign = replace(profile, parameters=(("requested_subject", "root"),), token_url="https://elsewhere.example/token")
    window.work.profiles.update(replace(foreign), own=False)
    assert window.work.profiles.pending(window.work.profiles.own[0])
    window.panes.scopes.open()
    until(lambda: window.work.exploring.plan is not None)
    window.panes.scopes.start()
    assert not window.work.exploring.running()
    assert window.panes.frame.request.form.review.isVisible()


def test_what_the_metadata_list_is_looked_at_when_that_is_wanted(world: World, until: Until) -> None:
    window = world.window(profile_of(world))
    window.panes.scopes.open()
    plan_view = window.panes.scopes.pane().plan
    until(lambda: window.work.exploring.plan is not None)
    before = [row.scope for row in plan_view.rows]
    assert plan_view.metadata.isVisible()
    plan_view.metadata.click()
    until(lambda: not window.work.exploring.looking)
    assert [row.scope for row in plan_view.rows][: len(before)] == before


def test_200_scopes_are_rows_and_no_widgets(world: World, until: Until) -> None:
    scopes = tuple(f"reports/{number:03}" for number in range(200))
    profile = replace(profile_of(world), known_scopes=scopes, scopes=())
    found = found_by(profile, scopes, scopes[:120], NOW)
    window = world.window(with_exploration(profile, found))
    window.panes.scopes.open()
    assert window.work.exploring.state is ExploringState.ENDED
    matrix = window.panes.scopes.pane().matrix
    assert matrix.model.rowCount() == 200
    assert len(matrix.table.viewport().children()) < 5
    matrix.table.toggle("reports/150")
    assert matrix.model.rowCount() == 201
    assert matrix.details.isVisible()
    matrix.table.verticalScrollBar().setValue(0)
    assert not matrix.details.isVisible()
    assert plan(profile, scopes).requests == 202
    assert matrix.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


def test_many_scopes_are_warned_of(world: World, until: Until) -> None:
    with DemoIssuer() as issuer:
        world.issuer = issuer
        scopes = tuple(f"reports/{number:03}" for number in range(40))
        window = world.window(profile_of(world, known_scopes=scopes))
        window.panes.scopes.open()
        until(lambda: window.work.exploring.plan is not None)
        view = window.panes.scopes.pane().plan
        assert view.start.text() == "Ask 43 times"
        assert view.warning.text == "43 requests. Tick fewer, or ask in parts."


def test_nothing_is_asked_with_what_the_profile_was(world: World, until: Until) -> None:
    window = world.window(profile_of(world))
    exploring = window.work.exploring
    exploring.open()
    until(lambda: exploring.plan is not None)
    window.work.profiles.update(replace(window.work.profiles.own[0], client_id="another"))
    assert exploring.plan is None
    exploring.start()
    assert not exploring.running()
    until(lambda: exploring.plan is not None)
    assert exploring.plan is not None
    assert exploring.plan.profile.client_id == "another"


def test_an_end_that_nobody_sees_leaves_the_pane_that_is_there(world: World, until: Until) -> None:
    window = running(world, until, profile_of(world))
    exploring, frame = window.work.exploring, window.panes.frame
    exploring.close()
    other = BesidePane()
    frame.show_beside(other)
    exploring.stop()
    until(lambda: not exploring.running())
    assert other.isVisible()
    frame.show_beside(None)
