"""What an imported profile would do is said above its fields, and it does nothing until that is confirmed."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import InspectorError
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.profiles.store import ProfileStore
from inspector.core.tokens.token import decode_unverified
from inspector.gui.model.secrets import kind_of
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.importing.by_hand import import_file

Until = Callable[[Callable[[], bool]], None]


def unsigned(claims: dict[str, object]) -> str:
    parts = ({"alg": "RS256"}, claims)
    return ".".join([*(urlsafe_b64encode(json.dumps(each).encode()).decode().rstrip("=") for each in parts), "c2ln"])


def a_file(tmp_path: Path, *profiles: Profile) -> Path:
    path = tmp_path / "from elsewhere.json"
    path.write_text(json.dumps([profile_to_dict(each) for each in profiles]), encoding="utf-8")
    return path


def foreign(world: World, **changes: object) -> Profile:
    """A profile of the demo issuer that also names a file: the server answers, and nothing may be sent to it."""
    return replace(world.profile(), ca_bundle="/no/such/bundle.pem", **changes)  # type: ignore[arg-type]


def imported(world: World, tmp_path: Path, *profiles: Profile) -> MainWindow:
    window = world.window()
    import_file(world, window, a_file(tmp_path, *profiles))
    return window


def test_it_is_shown_and_nothing_is_sent_before_it_is_used(world: World, tmp_path: Path, until: Until) -> None:
    window = imported(world, tmp_path, foreign(world))
    (profile,) = window.work.profiles.own
    world.vault.store(profile.id, world.issuer.secret_for(world.issuer.profile("ok").id))
    pane = window.panes.frame.request
    card = pane.form.review
    assert card.isVisible()
    assert card.told == ("It trusts the certificate authorities in /no/such/bundle.pem in place of the usual ones.",)
    assert "Nothing is sent" in card.accessibleDescription()
    pane.get_token.click()
    assert window.work.requests.running(profile.id) is None
    assert card.use.hasFocus()
    card.use.click()
    assert not card.isVisible()
    assert pane.get_token.hasFocus()
    world.get_token(window)
    assert window.work.selection.outcome is not None
    until(lambda: not ProfileStore(world.store.path).confirmations.pending(window.work.profiles.own[0]))


def test_not_now_leaves_a_line_from_which_it_opens_again(world: World, tmp_path: Path) -> None:
    window = imported(world, tmp_path, foreign(world))
    card = window.panes.frame.request.form.review
    card.not_now.click()
    assert (card.isVisible(), card.told, card.use.isVisible()) == (True, (), False)
    assert card.look.hasFocus()
    window.panes.frame.request.get_token.click()
    assert card.told
    assert card.use.hasFocus()


def test_it_can_be_removed_with_a_way_back_that_confirms_nothing(world: World, tmp_path: Path) -> None:
    window = imported(world, tmp_path, foreign(world))
    card = window.panes.frame.request.form.review
    card.remove.click()
    assert not window.work.profiles.own
    window.panes.profile.undo()
    assert card.told


def test_of_a_list_the_first_that_asks_is_selected_and_each_is_confirmed_by_itself(
    world: World, tmp_path: Path
) -> None:
    names = ("plain", "one", "two")
    plain, one, two = (replace(foreign(world), id=name, name=name) for name in names)
    window = imported(world, tmp_path, replace(plain, ca_bundle=""), one, two)
    ids = dict(zip(names, window.work.profiles.ids, strict=True))
    assert not set(names) & set(ids.values()), "a secret is found by an id, and a file may not name it"
    card = window.panes.frame.request.form.review
    assert window.work.selection.selects(ids["one"])
    card.use.click()
    window.work.selection.select_profile(ids["two"])
    assert card.told
    window.work.selection.select_profile(ids["plain"])
    assert not card.isVisible()


def test_every_other_way_to_its_server_is_closed_too(world: World, tmp_path: Path) -> None:
    window = imported(world, tmp_path, foreign(world))
    work = window.work
    (profile,) = work.profiles.own
    with pytest.raises(InspectorError, match="is not used before you have confirmed"):
        work.services.network(work.profiles.own[0])
    failed: list[str] = []
    work.requests.failed.connect(lambda id_, _: failed.append(id_))
    assert work.requests.send(work.profiles.own[0]) is None
    assert failed == [profile.id]
    work.methods.ask(work.profiles.own[0])
    world.settle(window)
    assert "is not used before you have confirmed" in work.methods.problem


def test_a_token_of_its_issuer_is_not_judged_by_it(world: World, tmp_path: Path) -> None:
    issuer = samples.PROFILE.issuer or endpoints(samples.PROFILE).issuer
    token = decode_unverified(unsigned({"iss": issuer}))
    profile = replace(samples.PROFILE, private_key_file="/home/me/.ssh/id_rsa")
    window = imported(world, tmp_path, profile)
    assert window.work.profiles.by_issuer.match(token) is None
    window.panes.frame.request.form.review.use.click()
    match = window.work.profiles.by_issuer.match(token)
    assert match == profile


def test_what_is_typed_in_the_form_needs_no_confirmation(world: World) -> None:
    window = world.window(world.profile())
    before = window.work.profiles.own[0]
    window.panes.profile.history.edit(before, replace(before, ca_bundle="/mine.pem"))
    assert window.work.profiles.usable(window.work.profiles.own[0])
    window.panes.profile.undo()
    window.panes.profile.redo()
    assert not window.panes.frame.request.form.review.isVisible()


def test_taking_back_an_edit_of_a_foreign_value_confirms_nothing(world: World, tmp_path: Path) -> None:
    window = imported(world, tmp_path, foreign(world))
    held = window.work.profiles.own[0]
    window.panes.profile.history.edit(held, replace(held, ca_bundle=""))
    assert not window.panes.frame.request.form.review.isVisible()
    window.panes.profile.undo()
    assert window.panes.frame.request.form.review.told


def test_a_copy_of_one_that_is_held_is_held(world: World, tmp_path: Path) -> None:
    window = imported(world, tmp_path, foreign(world))
    window.panes.profile.duplicate()
    assert window.panes.frame.request.form.review.told


def test_a_change_from_outside_asks_in_the_open_window(world: World, until: Until) -> None:
    window = world.window(world.profile())
    review = window.panes.frame.request.form.review
    window.work.selection.select_profile(world.profile().id)
    assert not review.isVisible()
    there = ProfileStore(world.store.path)
    (profile,) = there.load()
    there.save([replace(profile, private_key_file="/k.pem")])
    until(review.isVisible)
    there.confirmations.confirm(replace(profile, private_key_file="/k.pem"))
    there.confirmations.save()
    until(lambda: not review.isVisible())


def test_a_secret_that_is_stored_here_does_not_follow_a_profile_that_another_program_moves(
    world: World, until: Until
) -> None:
    window = world.window(world.profile())
    profile, review = world.profile(), window.panes.frame.request.form.review
    window.work.selection.select_profile(profile.id)
    window.work.secrets.store(profile.id, kind_of(profile), "a-secret-for-one-server")
    until((world.home / "confirmed.json").exists)
    there = ProfileStore(world.store.path)
    there.load()
    there.save([replace(profile, token_url="http://127.0.0.1:9/token")])
    until(review.isVisible)
    assert "which is not what its stored secret was entered for." in review.told[0]
    window.panes.frame.request.get_token.click()
    assert window.work.requests.running(profile.id) is None


def test_what_is_written_before_the_new_folder_is_watched_is_seen(world: World, tmp_path: Path, until: Until) -> None:
    window = imported(world, tmp_path, world.profile())
    window.work.profiles.finish(10)  # the first save makes the folder; the window hears of that in the next turn
    path = world.store.path
    path.write_text(
        path.read_text()
        .replace('"name": "', '"client_id": "elsewhere", "name": "')
        .replace(f'"client_id": "{world.profile().client_id}",', "")
    )
    until(lambda: window.work.profiles.own[0].client_id == "elsewhere")
