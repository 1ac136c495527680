"""A window whose keyring answers when nobody waits any more, and whose session another program logs out of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtTest import QSignalSpy

from inspector.core.profiles.credentials import SecretKind
from inspector.core.store.session import Session
from inspector.gui.model.secrets import SecretStatus
from inspector.gui.window.main_window import MainWindow
from tests.core.keyrings import Held, vault_of
from tests.core.store.keeping import token
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
SECRET = "hunter2"


@pytest.fixture
def held() -> Iterator[Held]:
    backend = Held()
    yield backend
    backend.over.set()


def session_of(world: World) -> Session:
    """Another program over the same home."""
    return Session(world.home / "session.bin", world.vault)


def given_up(window: MainWindow, until: Until, held: Held, method: str, ask: Callable[[], None], said: str) -> None:
    """Ask the window for a change with a keyring that hangs in this method. There is time again afterwards.

    It is tried again where the machine was so slow that the time had passed before that call.
    """
    refused = QSignalSpy(window.work.secrets.refused)
    patient = window.work.vault
    assert patient is not None
    window.work.shared.vault = replace(patient, deadline_s=0.3)
    count = 0
    while not count or said not in refused.at(count - 1)[1]:
        held.hung = {method}
        ask()
        count += 1
        until(lambda count=count: refused.count() >= count)  # type: ignore[misc]
    window.work.shared.vault = patient


def test_a_secret_that_is_stored_too_late_is_taken_out_and_told(world: World, until: Until, held: Held) -> None:
    world.vault = vault_of(held)
    profile = world.profile()
    window = world.window(profile)
    secrets = window.work.secrets
    settled = QSignalSpy(secrets.settled)
    ask = partial(secrets.store, profile.id, SecretKind.CLIENT_SECRET, SECRET)
    given_up(window, until, held, "set", ask, "If it stores the secret after all")
    assert secrets.info(profile.id).state is SecretStatus.LOCKED
    assert settled.count() == 0
    held.over.set()
    until(lambda: settled.count() == 1)
    assert settled.at(0)[0] == "Test keyring has answered too late: the secret is not stored."
    assert held.entries == {}
    until(lambda: secrets.info(profile.id).state is SecretStatus.MISSING)


def test_a_removal_that_comes_too_late_shows_in_the_field(world: World, until: Until, held: Held) -> None:
    world.vault = vault_of(held)
    profile = world.remember(world.profile())
    window = world.window(profile)
    secrets = window.work.secrets
    until(lambda: secrets.info(profile.id).state is SecretStatus.STORED)
    settled = QSignalSpy(secrets.settled)
    ask = partial(secrets.forget, profile.id, SecretKind.CLIENT_SECRET)
    given_up(window, until, held, "delete", ask, "It may remove the secret after all")
    held.over.set()
    until(lambda: settled.count() == 1)
    assert settled.at(0)[0] == "Test keyring has answered too late: the secret is removed."
    until(lambda: secrets.info(profile.id).state is SecretStatus.MISSING)


# --- Logged out elsewhere ---


@pytest.fixture
def window(world: World, until: Until) -> MainWindow:
    """One that lists a token, is not touched from here on and is not in front."""
    session_of(world).keep(token("a", 1))
    made = world.window(world.profile())
    until(lambda: made.work.tokens.ids == ("a-1",))
    return made


def test_a_log_out_elsewhere_shows_in_a_window_that_nobody_touches(
    world: World, window: MainWindow, until: Until
) -> None:
    told = QSignalSpy(window.work.logged_out_elsewhere)
    session_of(world).log_out()
    until(lambda: len(window.work.tokens) == 0)
    until(lambda: told.count() == 1)
    assert told.at(0)[0] == 1


def test_a_log_out_elsewhere_shows_though_a_token_was_kept_there_since(
    world: World, window: MainWindow, until: Until
) -> None:
    other = session_of(world)
    other.log_out()
    other.keep(token("b", 2))
    until(lambda: len(window.work.tokens) == 0)
    world.settle(window)
    assert [each.id for each in session_of(world).load()] == ["b-2"]


def test_a_log_out_of_one_profile_elsewhere_shows(world: World, window: MainWindow, until: Until) -> None:
    session_of(world).keep(token("a", 2))
    told = QSignalSpy(window.work.logged_out_elsewhere)
    session_of(world).log_out(profile_id="a1")
    until(lambda: "a-1" not in window.work.tokens)
    until(lambda: "removed 1 token" in window.panes.strip.message)
    assert told.count() == 0, "nothing else is cleared"


def test_a_window_in_a_home_that_is_only_made_later_is_told_too(world: World, until: Until) -> None:
    window = world.window()
    assert not (world.home / "session.bin").exists()
    ours = window.work.shared._session
    assert ours is not None
    window.work.line.put(lambda: ours.keep(token("a", 1)))
    world.settle(window)
    window.work.load_tokens()
    until(lambda: window.work.tokens.ids == ("a-1",))
    session_of(world).log_out()
    until(lambda: len(window.work.tokens) == 0)
