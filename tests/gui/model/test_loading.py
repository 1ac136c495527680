"""A large home: it is read behind the window, and what is done meanwhile is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.gui.finder.listing import MOST_DESCRIBED
from inspector.gui.model import profiles as model
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.selection import Purpose
from inspector.gui.window.main_window import MainWindow
from tests.core.store.keeping import token
from tests.gui import samples
from tests.gui.conftest import WAIT_MS, World

Until = Callable[[Callable[[], bool]], None]
MANY = [Profile(f"Profile {n}", "generic", id=f"p{n}", issuer="https://issuer.example") for n in range(120)]


class SlowStore(ProfileStore):
    """Reads when it is let."""

    may_read = threading.Event()

    def load(self) -> tuple[Profile, ...]:
        assert self.may_read.wait(WAIT_MS / 1000)
        return super().load()


@pytest.fixture(autouse=True)
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(model, "READ_AT_ONCE", 0)
    SlowStore.may_read = threading.Event()
    yield
    SlowStore.may_read.set()


@pytest.fixture
def slow(world: World, until: Until) -> MainWindow:
    """A window whose profiles are still being read."""
    world.store.save(MANY)
    window = world.window(services=replace(world.services(), store=SlowStore(world.home / "profiles.json")))
    assert window.work.profiles.loading
    assert window.work.profiles.all == ()
    return window


def let(window: MainWindow, until: Until) -> None:
    SlowStore.may_read.set()
    until(lambda: not window.work.profiles.loading)


def names(profiles: ProfileList) -> list[str]:
    return [profile.name for profile in profiles.own]


def test_the_profiles_are_there_when_they_are_read_and_the_first_is_shown(slow: MainWindow, until: Until) -> None:
    let(slow, until)
    assert names(slow.work.profiles) == [profile.name for profile in MANY]
    assert slow.work.selection.profile == MANY[0]
    until(lambda: slow.settled)
    assert slow.panes.frame.sidebar.profiles.rows.rowCount() == len(MANY)


def test_a_profile_that_is_added_meanwhile_is_kept_with_them(world: World, slow: MainWindow, until: Until) -> None:
    added = slow.work.profiles.add(Profile("Profile 3"))
    slow.work.selection.select_profile(added.id)
    let(slow, until)
    assert names(slow.work.profiles)[-2:] == ["Profile 119", "Profile 3 2"]
    assert slow.work.selection.profile == replace(added, name="Profile 3 2")
    until(lambda: len(world.store.load()) == len(MANY) + 1)


def test_a_profile_that_is_added_before_the_end_is_kept_too(world: World, slow: MainWindow) -> None:
    slow.work.profiles.add(Profile("mine"))
    SlowStore.may_read.set()
    slow.work.profiles.finish(WAIT_MS / 1000)
    assert {profile.id for profile in world.store.load()} > {profile.id for profile in MANY}
    assert "mine" in {profile.name for profile in world.store.load()}


def test_a_large_file_that_cannot_be_read_is_kept_as_it_is(world: World, until: Until) -> None:
    world.store.path.parent.mkdir(exist_ok=True)
    world.store.path.write_text("[" * 50, encoding="utf-8")
    profiles = ProfileList(world.store)
    said = QSignalSpy(profiles.problem)
    profiles.load()
    until(lambda: said.count() == 1)
    assert "is not JSON" in str(said.at(0)[0])
    assert (profiles.loading, profiles.all) == (False, ())
    assert world.store.path.read_text(encoding="utf-8") == "[" * 50


def test_the_secret_of_a_profile_that_is_still_to_be_read_is_not_forgotten(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.home.mkdir(exist_ok=True)
    (world.home / "window.ini").write_text("[General]\ndeleted=p3 gone\n", encoding="utf-8")
    world.vault.store("p3", "a secret")
    world.vault.store("gone", "another")
    world.store.save(MANY)
    window = world.window(services=replace(world.services(), store=SlowStore(world.home / "profiles.json")))
    assert world.vault.read("gone") == "another"
    let(window, until)
    world.settle(window)
    assert (world.vault.read("p3"), world.vault.read("gone")) == ("a secret", None)


def test_stored_tokens_find_their_profiles(world: World, until: Until) -> None:
    kept = [replace(token("a", n), profile_id=f"p{n}") for n in range(len(MANY))]
    session = Session(world.home / "session.bin", world.vault)
    for each in kept:
        session.keep(each)
    window = world.window(*MANY)
    until(lambda: len(window.work.tokens) == len(kept))
    until(lambda: window.settled)
    looked_at = len(kept) - len(window.work.tokens.unjudged)
    assert 0 < looked_at < 60, "those that are seen, and no others"
    latest = window.work.tokens.latest_of("p100")
    assert latest is not None
    assert (latest.id, latest.profile) == ("a-100", MANY[100])


def test_the_profile_in_the_form_shows_what_it_brought_in_an_earlier_run(world: World, until: Until) -> None:
    session = Session(world.home / "session.bin", world.vault)
    for n in (1, 2):
        session.keep(replace(token("a", n), profile_id="p0", obtained_at=float(n)))
    session.keep(replace(token("b", 3), profile_id="p1", obtained_at=3.0))
    window = world.window(*MANY)
    until(lambda: len(window.work.tokens) == 3)
    shown = window.work.selection.outcome
    assert shown is not None
    assert (shown.id, window.work.selection.profile) == ("a-2", MANY[0])
    assert window.panes.frame.inspection.banner.accessibleName() != "No token yet"


def test_what_the_user_has_opened_meanwhile_stays(world: World, until: Until) -> None:
    session = Session(world.home / "session.bin", world.vault)
    session.keep(replace(token("a", 1), profile_id="p0"))
    window = world.window(*MANY[:2])
    window.work.selection.enter_paste()
    until(lambda: len(window.work.tokens) == 1)
    assert (window.work.selection.purpose, window.work.selection.outcome) == (Purpose.PASTE, None)


def test_the_palette_finds_what_nobody_has_looked_at_and_judges_none_of_it(world: World, until: Until) -> None:
    session = Session(world.home / "session.bin", world.vault)
    for n in range(MOST_DESCRIBED + 1):
        session.keep(replace(token("a", n), label=f"token number {n}", profile_id=None))
    window = world.window(*MANY)
    until(lambda: len(window.work.tokens) == MOST_DESCRIBED + 1)
    until(lambda: window.settled)
    before = len(window.work.tokens.unjudged)
    assert before > 0
    window.panes.registry.run("palette")
    finder = window.panes.palette.finder
    assert finder is not None
    finder.model.search("token number 1")
    assert finder.model.found >= 12
    assert len(window.work.tokens.unjudged) == before
    window.panes.palette._on_chosen("token:a-1")
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.id == "a-1"


def test_a_token_that_came_after_a_log_out_elsewhere_stays_listed(world: World, until: Until) -> None:
    session = Session(world.home / "session.bin", world.vault)
    session.keep(token("a", 1))
    window = world.window(MANY[0])
    until(lambda: len(window.work.tokens) == 1)
    Session(world.home / "session.bin", world.vault).log_out()
    ours = window.work.shared._session
    assert ours is not None
    ours.keep(token("b", 2))
    told = QSignalSpy(window.work.logged_out_elsewhere)
    window.work.look_for_log_out()
    until(lambda: told.count() == 1)
    assert (told.at(0)[0], window.work.tokens.ids) == (1, ("b-2",))
    assert [each.id for each in Session(world.home / "session.bin", world.vault).load()] == ["b-2"]


def test_profiles_are_gone_through_once_for_all_tokens_that_look_for_theirs(world: World, until: Until) -> None:
    profiles = world.window(*MANY, samples.PROFILE).work.profiles
    until(lambda: not profiles.loading)
    found = profiles.by_issuer
    assert found.match(samples.token()) == samples.PROFILE
    assert profiles.by_issuer is found
    profiles.update(replace(samples.PROFILE, user_pool_id="eu-west-1_Another00"))
    assert profiles.by_issuer.match(samples.token()) is None


def test_the_keyboard_is_not_left_beside_the_page_that_goes_when_the_profiles_come(
    slow: MainWindow, until: Until
) -> None:
    before = slow.focusWidget()
    let(slow, until)
    assert slow.work.selection.profile == MANY[0]
    assert slow.focusWidget() is before
    assert slow.panes.frame.request.header.menu is not before


def test_the_start_page_has_the_keyboard_where_no_profile_came(world: World, until: Until) -> None:
    world.store.save(())
    window = world.window(services=replace(world.services(), store=SlowStore(world.home / "profiles.json")))
    let(window, until)
    assert window.panes.frame.starting
    assert window.focusWidget() is window.panes.frame.start.paste
