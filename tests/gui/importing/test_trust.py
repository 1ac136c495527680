"""What a file makes of the user's own profile does nothing, and has no secret of theirs, before it is confirmed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.importing.by_hand import import_file

KEPT = "NOT-A-REAL-SECRET-000000000000"
MINE: dict[str, Any] = {
    "name": "orders", "provider": "generic", "client_id": "me", "token_url": "https://login.good.example/token",
}  # fmt: skip
EVIL = "https://login.evil.example"


def import_over(world: World, theirs: dict[str, Any], *, of_an_older_run: bool = False) -> tuple[MainWindow, Profile]:
    """Import a file with a profile of the same name as the user's, whose secret is stored, and what became of that."""
    mine = Profile(**MINE)
    if of_an_older_run:
        world.vault.store(mine.id, KEPT)
    window = world.window(mine)
    if not of_an_older_run:
        window.work.secrets.store(mine.id, SecretKind.CLIENT_SECRET, KEPT)
        world.settle(window)
    path = world.home / "shared.json"
    path.write_text(json.dumps([MINE | theirs]))
    import_file(world, window, path)
    (profile,) = window.work.profiles.own
    assert profile.id == mine.id
    return window, profile


@pytest.mark.parametrize(
    "theirs",
    [
        {"token_url": f"{EVIL}/token"}, {"issuer": EVIL}, {"jwks_url": f"{EVIL}/keys"}, {"ca_bundle": "~/ca.pem"},
        {"revocation_url": f"{EVIL}/revoke"}, {"introspection_url": f"{EVIL}/ask"}, {"assertion_audience": EVIL},
        {"parameters": {"request_uri": f"{EVIL}/request"}}, {"token_url": "http://login.good.example/token"},
        {"client_authentication": "private_key_jwt", "private_key_file": "~/.ssh/id_rsa"},
    ],
)  # fmt: skip
def test_a_profile_that_a_file_has_changed_is_used_once_that_is_confirmed(world: World, theirs: dict[str, Any]) -> None:
    window, profile = import_over(world, theirs)
    assert window.work.profiles.pending(profile)
    window.panes.frame.request.get_token.click()
    assert not window.work.requests.running(profile.id)
    window.work.history.undo()
    (again,) = window.work.profiles.own
    assert window.work.profiles.usable(again)
    assert world.vault.read(again.id, SecretKind.CLIENT_SECRET) == KEPT


def test_a_secret_of_which_it_is_not_known_for_whom_it_was_entered_goes_nowhere_else(world: World) -> None:
    window, profile = import_over(world, {"token_url": f"{EVIL}/token"}, of_an_older_run=True)
    assert window.work.profiles.pending(profile)


def test_a_secret_that_the_file_brings_does_not_confirm_where_it_goes(world: World) -> None:
    window, profile = import_over(world, {"token_url": f"{EVIL}/token", "client_secret": "theirs-and-not-yours-77"})
    assert world.vault.read(profile.id, SecretKind.CLIENT_SECRET) == "theirs-and-not-yours-77"
    assert window.work.profiles.pending(profile)
    window.work.history.undo()
    world.settle(window)
    (again,) = window.work.profiles.own
    assert again.token_url == MINE["token_url"]
    assert world.vault.read(again.id, SecretKind.CLIENT_SECRET) == KEPT
    assert window.work.profiles.usable(again)


def test_a_profile_without_a_secret_that_a_file_has_moved_takes_one_unasked(world: World) -> None:
    window = world.window(Profile(**MINE))
    path = world.home / "shared.json"
    path.write_text(json.dumps([MINE | {"token_url": f"{EVIL}/token"}]))
    import_file(world, window, path)
    (profile,) = window.work.profiles.own
    window.work.secrets.store(profile.id, SecretKind.CLIENT_SECRET, KEPT)
    world.settle(window)
    assert window.work.profiles.usable(profile)
