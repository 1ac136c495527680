"""Profiles that another program changes while the window is open: shown, and never put back as they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
FIRST, SECOND = (Profile(name, "generic", id=name, issuer="https://issuer.example") for name in ("first", "second"))


@pytest.fixture
def window(world: World) -> MainWindow:
    return world.window(FIRST, SECOND)


def elsewhere(world: World, change: Callable[[Profile], Profile], *more: Profile) -> None:
    """Another program changes each profile of the file, and adds some."""
    store = ProfileStore(world.store.path)
    store.save((*map(change, store.load()), *more))


def test_what_another_program_changes_and_adds_is_shown(world: World, window: MainWindow, until: Until) -> None:
    added = Profile("third", "generic", id="third")
    elsewhere(world, lambda each: replace(each, client_id=f"client of {each.name}"), added)
    until(lambda: [each.client_id for each in window.work.profiles.own] == ["client of first", "client of second", ""])
    assert [each.name for each in window.work.profiles.own] == ["first", "second", "third"]


def test_what_another_program_removes_is_gone(world: World, window: MainWindow, until: Until) -> None:
    window.work.selection.select_profile("first")
    store = ProfileStore(world.store.path)
    store.load()
    store.save([SECOND])
    until(lambda: window.work.profiles.own == (SECOND,))
    assert window.work.selection.shown.profile_id == "second"


def test_an_edit_that_is_not_written_yet_is_kept_with_theirs(world: World, window: MainWindow, until: Until) -> None:
    window.work.profiles.update(replace(FIRST, client_id="typed here"))
    elsewhere(world, lambda each: replace(each, expected_audience="set there"))
    both = replace(FIRST, client_id="typed here", expected_audience="set there")
    until(lambda: window.work.profiles.get("first") == both)
    until(lambda: ProfileStore(world.store.path).load()[0] == both)


def test_saving_after_it_does_not_put_back_what_was_before(world: World, window: MainWindow, until: Until) -> None:
    elsewhere(world, lambda each: replace(each, expected_audience="set there"))
    until(lambda: window.work.profiles.own[1].expected_audience == "set there")
    window.work.profiles.update(replace(window.work.profiles.own[0], client_id="typed here"))
    window.work.profiles.finish(10)
    saved = ProfileStore(world.store.path).load()
    assert [each.expected_audience for each in saved] == ["set there", "set there"]
    assert [each.client_id for each in saved] == ["typed here", ""]


def test_what_is_changed_here_afterwards_goes_before(world: World, window: MainWindow, until: Until) -> None:
    elsewhere(world, lambda each: replace(each, client_id="set there"))
    until(lambda: window.work.profiles.own[0].client_id == "set there")
    window.work.profiles.update(replace(window.work.profiles.own[0], client_id=""))
    window.work.profiles.finish(10)
    assert [each.client_id for each in ProfileStore(world.store.path).load()] == ["", "set there"]


def test_the_field_that_is_typed_in_keeps_its_cursor(world: World, window: MainWindow, until: Until) -> None:
    window.work.selection.select_profile("first")
    until(lambda: window.settled)
    field = window.panes.frame.request.form.client_id
    field.setFocus()
    field.insert("typed here")
    field.textEdited.emit("typed here")
    field.setCursorPosition(3)
    elsewhere(world, lambda each: replace(each, scopes=("orders/read",), known_scopes=("orders/read",)))
    until(lambda: window.panes.frame.request.form.scopes.chosen == ("orders/read",))
    assert (field.text(), field.cursorPosition()) == ("typed here", 3)


def test_a_file_that_is_written_in_place_is_noticed(world: World, window: MainWindow, until: Until) -> None:
    """As an editor does that keeps the file's node."""
    text = world.store.path.read_text(encoding="utf-8").replace("second", "another name", 1)
    world.store.path.write_text(text, encoding="utf-8")
    until(lambda: any(each.name == "another name" for each in window.work.profiles.own))


def test_half_a_file_changes_nothing(world: World, window: MainWindow, until: Until) -> None:
    whole = world.store.path.read_text(encoding="utf-8")
    world.store.path.write_text(whole[:40], encoding="utf-8")
    window.work.profiles.look()
    window.work.profiles.finish(10)
    assert window.work.profiles.own == (FIRST, SECOND)
    world.store.path.write_text(whole.replace("issuer.example", "other.example"), encoding="utf-8")
    until(lambda: window.work.profiles.own[0].issuer == "https://other.example")
