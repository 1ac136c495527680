"""A second window over the same profiles and tokens: what both share, what each has of its own, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from inspector.core.checks.judge import judge_token
from inspector.core.exploration.planned import ExplorationPlan, asks_for
from inspector.core.journeys.outcome import Outcome
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import TokenMarks
from inspector.core.tokens.token import decode_unverified
from inspector.gui.model import languages
from inspector.gui.model.selection import Purpose
from inspector.gui.window.choices import UTC_ZONE
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from tests.core.minting import EXPECTED, key_set, mint, with_claims
from tests.core.minting import NOW as AT
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]


def token(id_: str, **claims: Any) -> Outcome:
    """A pasted token of the session."""
    inspection = judge_token(decode_unverified(mint(with_claims(jti=id_, **claims))), key_set(), EXPECTED, AT)
    return Outcome("", AT, None, inspection=inspection, origin=TokenOrigin.PASTED, id=id_)


def activate(window: MainWindow) -> None:
    """Have the window be the one that is worked in."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert window.isActiveWindow()


def gone(window: MainWindow) -> bool:
    """Whether a closed window is deleted."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return not isValid(window)


def second(world: World, window: MainWindow) -> tuple[Program, MainWindow]:
    """The program, and a window that was opened beside one."""
    program = next(each for each in world.programs if window in each.windows)
    window.panes.registry.run("new-window")
    assert len(program.windows) == 2
    return program, program.windows[-1]


def test_both_windows_share_what_there_is_and_show_what_is_chosen_in_them(world: World, until: Until) -> None:
    profile, other = world.profile(), replace(world.profile("expired"), name="another one")
    first = world.window(profile, other)
    first.work.selection.select_profile(other.id)
    QTest.keyClick(first, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window = world.programs[-1].window
    assert window is not first
    assert window.isVisible()
    assert window.work.selection.selects(other.id), "it begins with what the first one shows"
    assert window.panes.frame.request.form.profile == other

    window.work.selection.select_profile(profile.id)
    assert first.work.selection.selects(other.id)
    assert first.windowTitle() != window.windowTitle()

    first.work.tokens.add(token("a"))
    until(lambda: window.panes.frame.sidebar.tokens.rows.ids == ("a",))
    window.work.selection.select_token("a")
    assert first.work.selection.outcome is None

    window.work.history.edit(profile, replace(profile, client_id="changed"))
    assert first.work.profiles.get(profile.id) == replace(profile, client_id="changed")
    first.panes.registry.run("undo")
    assert window.work.profiles.get(profile.id) == profile

    window.panes.registry.run("log-out-on-quit")
    assert first.panes.unattended.on_quit
    window.panes.registry.run("zone")
    assert first.panes.choices.zone == window.panes.choices.zone == UTC_ZONE
    first.panes.registry.run("zone")
    window.work.messages.say("Said here.")
    assert (window.panes.status.said, first.panes.status.said) != ("Said here.", "Said here.")
    window.work.messages.warn("This has to be read.")
    assert first.panes.strip.message == "This has to be read."
    first.panes.strip.close_button.click()
    assert not window.panes.strip.isVisible()


def test_a_token_that_arrives_is_listed_in_both_and_shown_where_it_was_asked_for(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    first = world.window(profile, world.profile("expired"))
    _, window = second(world, first)
    window.work.selection.select_profile(world.profile("expired").id)
    world.get_token(first)
    assert first.work.selection.outcome is not None
    assert window.work.selection.outcome is None
    until(lambda: len(window.panes.frame.sidebar.tokens.rows.ids) == 1)
    assert window.panes.status.said.endswith(": a token has arrived.")


def test_a_new_token_goes_into_the_case_of_the_window_that_is_worked_in(world: World) -> None:
    other = world.profile("expired")
    first = world.window(world.profile(), other)
    tokens = first.work.tokens
    for id_ in "abc":
        tokens.add(token(id_))
    tokens.put_marks({"a": TokenMarks(case="ACME-1"), "b": TokenMarks(case="ACME-2")})
    first.work.selection.select_token("a")
    _, window = second(world, first)
    activate(window)
    window.work.selection.select_token("b")
    assert tokens.current_case == "ACME-2"
    window.work.selection.show(None)
    assert tokens.current_case == "ACME-2"

    activate(first)
    assert tokens.current_case == "ACME-1"
    window.work.selection.select_token("c")
    assert tokens.current_case == "ACME-1", "what happens in the other window says nothing of this one"
    first.work.selection.choose_case("ACME-2")
    assert tokens.current_case == "ACME-2"
    first.work.selection.mark_edited("Client ID")
    assert tokens.current_case == "ACME-2", "a head was chosen, and the same token is still shown"
    activate(window)
    assert tokens.current_case == ""

    activate(first)
    assert tokens.current_case == "ACME-2"
    tokens.remove(["b"])
    assert tokens.current_case == "", "there is no such case any more"
    activate(window)
    activate(first)
    assert tokens.current_case == ""
    first.work.selection.select_token("a")
    first.work.selection.select_profile(other.id)
    assert tokens.current_case == ""
    activate(window)
    window.close()
    assert tokens.case_chooser is not window.work.selection


def test_closing_one_keeps_the_other_and_what_both_share(world: World, until: Until) -> None:
    first = world.window(world.profile())
    first.work.tokens.add(token("a"))
    program, window = second(world, first)
    first.close()
    assert program.windows == [window]
    assert gone(first)
    assert isValid(window.work.tokens)
    assert window.work.shared.windows == [window.work]
    window.work.tokens.add(token("b"))
    until(lambda: set(window.panes.frame.sidebar.tokens.rows.ids) == {"a", "b"})
    window.panes.hide_values.hide_values(True)
    window.panes.hide_values.hide_values(False)
    world.settle(window)
    assert window.panes.registry["compare"].why_not() == "There is no token yet."


def test_scopes_are_asked_for_in_one_window_at_a_time(world: World) -> None:
    profile = world.profile()
    first = world.window(profile)
    _, window = second(world, first)
    assert window.work.exploring.why_not() == ""
    first.work.exploring.asking.start(ExplorationPlan(profile, ("orders/read",), asks_for(("orders/read",))))
    assert first.work.explored == profile
    assert window.work.exploring.why_not() == f"The scopes of {profile.name} are being asked for. Stop that first."
    first.work.exploring.give_up()
    assert window.work.exploring.why_not() == ""


def test_quitting_closes_both(world: World) -> None:
    first = world.window(world.profile())
    program, window = second(world, first)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not any(each.isVisible() for each in (first, window) if isValid(each))
    assert len(program.windows) == 1
    program.finish()


def test_a_log_out_in_one_clears_both(world: World, until: Until) -> None:
    first = world.window(world.profile())
    first.work.tokens.add(token("a"))
    _, window = second(world, first)
    for each in (first, window):
        each.work.selection.select_token("a")
    window.work.drafts.pasted.setPlainText("typed in the second one")
    first.work.log_out()
    until(lambda: first.work.selection.outcome is None)
    assert window.work.selection.outcome is None
    assert window.work.drafts.pasted.isEmpty()
    assert not first.work.used
    assert not window.work.used


def test_both_speak_another_language(world: World, until: Until) -> None:
    first = world.window(world.profile())
    first.work.tokens.add(token("a"))
    program, window = second(world, first)
    window.work.selection.select_token("a")
    window.panes.language.choose("de")
    until(lambda: not program.changing)
    assert languages.spoken() == "de"
    assert len(program.windows) == 2
    assert all(gone(each) for each in (first, window))
    titles = [each.panes.frame.sidebar.log_out.text() for each in program.windows]
    assert titles == ["Abmelden", "Abmelden"]
    assert [each.work.selection.purpose for each in program.windows] == [Purpose.PROFILE, Purpose.PASTE]
    program.windows[0].close()
    assert len(program.windows) == 1


def test_nothing_is_seen_in_either_while_it_logs_out_by_itself(world: World, until: Until) -> None:
    first = world.window(world.profile())
    first.work.tokens.add(token("a"))
    program, window = second(world, first)
    window.panes.unattended.choose(5)
    assert first.panes.unattended.minutes == 5
    program.windows[0].close()
    other = program.window
    third = second(world, other)[1]
    other.work.shared._session = None  # so that nothing can be cleared
    world.offset_s += 3600
    other.work.idle.judge()
    covers = [each.panes.unattended.cover for each in (other, third)]
    assert all(cover is not None and cover.isVisible() for cover in covers)
    assert all(each.windowTitle() == "Token Inspector" for each in (other, third))
    until(lambda: all(cover is not None and cover.open.isVisible() for cover in covers))
    for each, cover in zip((other, third), covers, strict=True):
        assert cover is not None
        QTest.keyClick(each, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert each.work.selection.purpose is Purpose.PROFILE, "no key reaches what is behind"
        QTest.keyClick(cover.open, Qt.Key.Key_Space)
        assert each.panes.unattended.cover is None, "its button is pressed by the keyboard in each"
