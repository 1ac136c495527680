"""The import under review: what is picked and filled in, and that taking it over is one step, secrets and all."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inspector.core.definitions.proposal import ProposalState, Review, SecretState
from inspector.core.errors import InspectorError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import profile_to_dict
from inspector.core.store.vault import Vault, run_vault
from inspector.gui.model.importing.choice import ImportChoice, first_choice, proposed, still_missing, taken
from inspector.gui.model.importing.importing import Importing, Source
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.selection import Purpose
from inspector.gui.model.task import Report
from inspector.gui.model.workspace import Workspace
from tests.gui import samples
from tests.gui.conftest import KEYRING, LockingKeyring, World
from tests.gui.importing import reviews

Until = Callable[[Callable[[], bool]], None]


def opened(world: World, review: Review) -> Workspace:
    """The workspace of a window with this under review."""
    work = world.window(samples.PROFILE).work
    work.importing.show(Source(review.name, review.size), review)
    return work


def stored(world: World, profile_id: str) -> str | None:
    return world.vault.read(profile_id, SecretKind.CLIENT_SECRET)


# --- choosing ---------------------------------------------------------------------------------------------------------


def test_what_will_get_no_token_and_what_is_there_already_is_not_picked() -> None:
    changed, same = reviews.changing(samples.PROFILE), reviews.same(samples.PROFILE)
    assert first_choice(reviews.review(reviews.NIGHTLY, changed, reviews.WEB, same)).picked == {0, 1}


def test_one_unknown_is_asked_for_once_and_fills_every_profile_that_needs_it() -> None:
    review = reviews.with_gaps()
    choice = ImportChoice(filled={"OrdersPool": " eu-west-1_Zz9 "})
    assert [proposed(review, at, choice).user_pool_id for at in (0, 1)] == ["eu-west-1_Zz9", "eu-west-1_Zz9"]
    assert not still_missing(review, 0, choice)
    assert [each.field for each in still_missing(review, 1, choice)] == ["domain_prefix"]


def test_a_profile_of_a_file_gets_an_id_that_no_file_has_named() -> None:
    review = reviews.review(
        replace(reviews.NIGHTLY, profile=replace(reviews.NIGHTLY.profile, id="known-to-a-stranger"))
    )
    made = taken(review, 0, first_choice(review), None, samples.NOW)
    assert made.profile.id not in ("", "known-to-a-stranger")


def test_a_change_that_is_not_wanted_leaves_the_member_and_an_edit_made_since_stays() -> None:
    review = reviews.review(reviews.changing(samples.PROFILE))
    now = replace(samples.PROFILE, audience="written since")
    made = taken(review, 0, ImportChoice(frozenset({0}), frozenset({(0, "client_id")})), now, samples.NOW)
    assert made.profile.client_id == samples.PROFILE.client_id
    assert made.profile.scopes == ("billing/read",)
    assert made.profile.audience == "written since"
    assert made.profile.id == samples.PROFILE.id


def test_descriptions_come_with_the_profiles_that_use_their_server_unless_it_is_left_out() -> None:
    review = reviews.review()
    made = taken(review, 0, first_choice(review), None, samples.NOW).profile
    assert dict(made.scope_descriptions) == dict((*reviews.ORDERS_SCOPES, *reviews.INVENTORY_SCOPES))
    assert (made.scope_descriptions_of, made.scope_descriptions_at) == ("terraform.tfstate", "2026-09-22T13:36:21Z")
    left = replace(first_choice(review), left=frozenset({"inventory"}))
    assert dict(taken(review, 0, left, None, samples.NOW).profile.scope_descriptions) == dict(reviews.ORDERS_SCOPES)


# --- taking over ------------------------------------------------------------------------------------------------------


def test_an_import_is_one_step_and_its_secret_is_in_the_keyring_alone(world: World, until: Until) -> None:
    work = opened(world, reviews.review(reviews.NIGHTLY, reviews.changing(samples.PROFILE), reviews.WEB))
    said: list[str] = []
    work.messages.offered.connect(lambda words, _: said.append(words))
    assert work.importing.take_over()
    until(lambda: bool(said))
    assert said == ["Imported 2 profiles and 9 scopes. 1 secret is in the keyring."]
    changed, new = work.profiles.own
    assert (changed.id, changed.client_id) == (samples.PROFILE.id, "6k3examp1e0therc1ient")
    assert new.name == "orders-nightly"
    assert stored(world, new.id) == reviews.SECRET
    assert work.importing.review is None
    assert work.selection.purpose is Purpose.PROFILE
    assert work.selection.profile == new
    assert reviews.SECRET not in json.dumps([profile_to_dict(each) for each in work.profiles.own])

    words, _ = work.history.undo()
    assert words == "import of 2 profiles"
    assert work.profiles.own == (samples.PROFILE,)
    world_done(world, work)
    assert stored(world, new.id) is None
    work.history.redo()
    assert [each.name for each in work.profiles.own] == ["orders-worker", "orders-nightly"]
    world_done(world, work)
    assert stored(world, new.id) is None, "nobody has kept it"


def world_done(world: World, work: Workspace) -> None:
    assert work.line.wait(10)
    QApplication.processEvents()
    assert work.line.wait(10)
    QApplication.processEvents()


def test_what_the_status_bar_offers_takes_the_import_back_after_other_steps_too(world: World, until: Until) -> None:
    work = opened(world, reviews.review())
    offers: list[Callable[[], object]] = []
    work.messages.offered.connect(lambda _, accept: offers.append(accept))
    work.importing.take_over()
    until(lambda: bool(offers))
    new = work.profiles.own[-1]
    work.history.edit(samples.PROFILE, replace(samples.PROFILE, audience="since"))
    offers[0]()
    assert [each.audience for each in work.profiles.own] == ["since"]
    world_done(world, work)
    assert stored(world, new.id) is None
    assert work.history.undo()[0] == "withdrawal of the import of 1 profile"
    assert [each.name for each in work.profiles.own] == ["orders-worker", "orders-nightly"]


def test_a_secret_that_is_replaced_comes_back_with_undo(world: World, until: Until) -> None:
    world.vault.store(samples.PROFILE.id, "the one from before")
    proposal = replace(reviews.changing(samples.PROFILE), secret_state=SecretState.FOUND, secret=reviews.SECRET)
    work = opened(world, reviews.review(proposal))
    said: list[str] = []
    work.messages.offered.connect(lambda words, _: said.append(words))
    work.importing.take_over()
    until(lambda: bool(said))
    assert stored(world, samples.PROFILE.id) == reviews.SECRET
    (stash,) = work.history.restorable
    assert stored(world, stash) == "the one from before"
    work.history.undo()
    world_done(world, work)
    assert stored(world, samples.PROFILE.id) == "the one from before"
    assert stored(world, stash) is None
    assert work.history.restorable == ()


def test_what_was_replaced_is_forgotten_once_nothing_can_bring_it_back(world: World, until: Until) -> None:
    world.vault.store(samples.PROFILE.id, "the one from before")
    proposal = replace(reviews.changing(samples.PROFILE), secret_state=SecretState.FOUND, secret=reviews.SECRET)
    work = opened(world, reviews.review(proposal))
    work.importing.take_over()
    until(lambda: bool(work.history.restorable))
    (stash,) = work.history.restorable
    work.history.forget_edits()
    world_done(world, work)
    assert stored(world, stash) is None
    assert stored(world, samples.PROFILE.id) == reviews.SECRET


def test_a_locked_keyring_imports_the_profile_and_says_that_the_secret_was_not_kept(world: World, until: Until) -> None:
    world.vault = Vault(LockingKeyring(), KEYRING, persistent=True)
    work = opened(world, reviews.review())
    work.importing.take_over()
    until(lambda: any("was not kept" in each for each in work.messages.standing))
    assert work.profiles.own[-1].name == "orders-nightly"
    assert not any(reviews.SECRET in each for each in work.messages.standing)


def test_without_a_keyring_a_secret_is_dropped(world: World) -> None:
    world.vault = run_vault("none")
    work = opened(world, reviews.review())
    said: list[str] = []
    work.messages.offered.connect(lambda words, _: said.append(words))
    work.importing.take_over()
    assert said == ["Imported 1 profile and 9 scopes."]
    world_done(world, work)
    assert stored(world, work.profiles.own[-1].id) is None


def test_a_name_that_is_taken_is_made_free(world: World) -> None:
    review = reviews.review(replace(reviews.NIGHTLY, profile=replace(reviews.NIGHTLY.profile, name="orders-worker")))
    work = opened(world, review)
    work.importing.take_over()
    assert [each.name for each in work.profiles.own] == ["orders-worker", "orders-worker 2"]


def test_a_changed_profile_that_is_gone_meanwhile_is_a_new_one(world: World) -> None:
    work = opened(world, reviews.review(reviews.changing(samples.PROFILE)))
    work.profiles.remove(samples.PROFILE.id)
    work.importing.take_over()
    (made,) = work.profiles.own
    assert made.client_id == "6k3examp1e0therc1ient"
    assert made.id != samples.PROFILE.id


def test_nothing_picked_imports_nothing(world: World) -> None:
    work = opened(world, reviews.review(reviews.WEB))
    assert not work.importing.take_over()
    assert work.importing.review is not None
    assert work.profiles.own == (samples.PROFILE,)


def test_many_profiles_are_one_change_of_the_list(world: World) -> None:
    many = [
        replace(reviews.NIGHTLY, address=f"c{at}", profile=replace(reviews.NIGHTLY.profile, name=f"c{at}"),
                state=ProposalState.NEW, secret_state=SecretState.NONE, secret="")
        for at in range(300)
    ]  # fmt: skip
    work = opened(world, reviews.review(*many))
    changes: list[None] = []
    work.profiles.changed.connect(lambda: changes.append(None))
    work.importing.take_over()
    assert len(work.profiles.own) == 301
    assert len(changes) == 1
    work.history.undo()
    assert len(work.profiles.own) == 1


# --- forgetting and lateness ------------------------------------------------------------------------------------------


def test_a_log_out_forgets_the_review_with_its_secrets(world: World, until: Until) -> None:
    work = opened(world, reviews.review())
    done: list[object] = []
    work.logged_out.connect(done.append)
    work.log_out()
    until(lambda: bool(done))
    assert work.importing.review is None
    assert work.importing.source is None
    assert work.selection.purpose is not Purpose.IMPORT


@pytest.fixture
def importing(world: World) -> Importing:
    return world.window(samples.PROFILE).work.importing


def test_what_ends_late_is_dropped(importing: Importing, until: Until) -> None:
    first, second = threading.Event(), threading.Event()

    def late(_: Report) -> Review:
        assert first.wait(10)
        second.set()
        return reviews.review(name="first")

    importing._read(Source("first"), late)
    importing._read(Source("second"), lambda _: reviews.review(name="second"))
    until(lambda: importing.review is not None)
    first.set()
    assert second.wait(10)
    for _ in range(20):
        QApplication.processEvents()
    assert importing.review is not None
    assert importing.review.name == "second"


def test_cancel_shows_what_was_reviewed_before(importing: Importing, until: Until) -> None:
    importing.show(Source("first"), reviews.review(name="first"))
    never = threading.Event()
    importing._read(Source("second"), lambda _: reviews.review(name="second") if never.wait(10) else reviews.review())
    until(lambda: importing.says_reading)
    assert importing.review is None
    assert importing.cancel()
    never.set()
    assert importing.review is not None
    assert importing.review.name == "first"
    assert not importing.cancel()


def test_a_file_that_cannot_be_read_says_why(importing: Importing, until: Until, tmp_path: Path) -> None:
    importing.read_file(tmp_path / "absent.yaml")
    until(lambda: importing.error is not None)
    assert isinstance(importing.error, InspectorError)
    assert "absent.yaml" in str(importing.error)


def test_a_review_is_shown_by_no_repr(world: World) -> None:
    review = reviews.review()
    made = taken(review, 0, first_choice(review), None, samples.NOW)
    assert reviews.SECRET not in f"{review!r} {made!r} {first_choice(review)!r}"
    del world


def test_profiles_are_added_as_one(world: World) -> None:
    profiles: ProfileList = world.window(samples.PROFILE).work.profiles
    profiles.remove_all([samples.PROFILE.id, "unknown"])
    assert profiles.own == ()
