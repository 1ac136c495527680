"""Two programs that change the same profiles: nothing that either of them did is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from inspector.core.errors import ProfileError
from inspector.core.files import PROFILES_LOCK
from inspector.core.profiles.merging import merged
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import News, ProfileStore

A, B, C = (Profile(name, provider="generic", id=name) for name in "abc")


def before(*profiles: Profile) -> dict[str, Profile]:
    return {profile.id: profile for profile in profiles}


@pytest.mark.parametrize(
    "ours, theirs, together",
    [
        ([A, B], [A, B], [A, B]),
        ([replace(A, region="r"), B], [A, B], [replace(A, region="r"), B]),
        ([A, B], [replace(A, region="r"), B], [replace(A, region="r"), B]),
        ([replace(A, region="r"), B], [A, replace(B, region="s")], [replace(A, region="r"), replace(B, region="s")]),
        ([replace(A, region="r"), B], [replace(A, realm="s"), B], [replace(A, region="r", realm="s"), B]),
        ([replace(A, region="r"), B], [replace(A, region="s"), B], [replace(A, region="r"), B]),
        ([A], [A, B], [A]),
        ([A, B], [A], [A]),
        ([A], [A, replace(B, region="r")], [A, replace(B, region="r")]),
        ([A, replace(B, region="r")], [A], [A, replace(B, region="r")]),
        ([B, A], [A, B], [B, A]),
        ([A, B, C], [A, B], [A, B, C]),
        ([A, B], [A, B, C], [A, B, C]),
        ([], [], []),
        ([A, B, replace(C, id="x1")], [A, B, replace(C, id="y234567")],
         [A, B, replace(C, id="x1"), replace(C, id="y234567", name="c (y234)")]),
        ([replace(A, name="n"), B], [A, replace(B, name="n")], [replace(A, name="n"), replace(B, name="n (b)")]),
    ],
)  # fmt: skip
def test_what_both_have_changed_is_kept(ours: list[Profile], theirs: list[Profile], together: list[Profile]) -> None:
    result = merged(before(A, B), ours, theirs)
    assert result == tuple(together)
    assert [profile.id for profile in result] == [profile.id for profile in together]


def changed(profile: Profile, name: str, value: str) -> Profile:
    return replace(profile, **{name: value})  # type: ignore[arg-type] # the names of fields that are texts


def test_changes_of_other_fields_and_profiles_never_meet() -> None:
    """Whoever writes first, the outcome holds both changes: tried for a hundred pairs of changes."""
    chance = random.Random(7)  # noqa: S311 - the same choice each time
    fields = ("region", "realm", "domain", "tenant", "issuer")
    known = [Profile(f"p{i}", provider="generic", id=f"p{i}") for i in range(5)]
    for _ in range(100):
        places = [(i, name) for i in range(5) for name in fields]
        chance.shuffle(places)
        cut = chance.randrange(len(places))
        mine, yours = list(known), list(known)
        for i, name in places[:cut]:
            mine[i] = changed(mine[i], name, "mine")
        for i, name in places[cut:]:
            yours[i] = changed(yours[i], name, "yours")
        assert merged(before(*known), mine, yours) == merged(before(*known), yours, mine)
        for i, name in places[:cut]:
            assert getattr(merged(before(*known), yours, mine)[i], name) == "mine"


_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
path, name, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for number in range(rounds):
    store = ProfileStore(path)
    known = store.load()
    changed = [replace(each, **{name: str(number)}) if each.id == "shared" else each for each in known]
    store.save([*changed, Profile(f"{name} {number}", provider="generic")])
"""


def test_two_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    path, rounds = tmp_path / "profiles.json", 25
    ProfileStore(path).save([Profile("shared", provider="generic", id="shared")])
    names = ("region", "realm", "domain")
    running = [subprocess.Popen([sys.executable, "-c", _WRITER, path, name, str(rounds)]) for name in names]
    assert [each.wait(120) for each in running] == [0] * len(names)
    profiles = ProfileStore(path).load()
    assert {profile.name for profile in profiles} == {"shared", *(f"{n} {i}" for n in names for i in range(rounds))}
    shared = next(profile for profile in profiles if profile.id == "shared")
    assert (shared.region, shared.realm, shared.domain) == (str(rounds - 1),) * 3


def test_what_is_saved_again_does_not_put_back_what_another_program_has_changed(tmp_path: Path) -> None:
    window, terminal = (ProfileStore(tmp_path / "profiles.json") for _ in range(2))
    window.save([A, B])
    known = terminal.load()
    terminal.save([replace(known[0], region="terminal"), known[1]])
    saved = window.save([A, replace(B, realm="window")])
    assert saved.profiles == (replace(A, region="terminal"), replace(B, realm="window"))
    again = window.save([A, replace(B, realm="window 2")])
    assert again.profiles == (replace(A, region="terminal"), replace(B, realm="window 2"))
    window.take_for_known(again.profiles)
    assert window.save([replace(A, region="window"), again.profiles[1]]).profiles[0].region == "window"


def test_news_are_told_once(tmp_path: Path) -> None:
    window, terminal = (ProfileStore(tmp_path / "profiles.json") for _ in range(2))
    window.save([A])
    assert window.news([A]) is None
    terminal.load()
    terminal.save([replace(A, region="terminal"), B])
    news = window.news([A])
    assert news == News((replace(A, region="terminal"), B), (replace(A, region="terminal"), B))
    window.take_for_known(news.in_file)
    assert window.news(news.profiles) is None


def test_news_hold_what_was_changed_here_and_not_written_yet(tmp_path: Path) -> None:
    window, terminal = (ProfileStore(tmp_path / "profiles.json") for _ in range(2))
    window.save([A])
    terminal.load()
    terminal.save([replace(A, region="terminal")])
    news = window.news([replace(A, realm="window")])
    assert news == News((replace(A, region="terminal", realm="window"),), (replace(A, region="terminal"),))
    window.take_for_known(news.in_file)
    assert window.save(news.profiles).profiles == news.profiles
    assert terminal.load() == news.profiles


def test_a_file_that_is_damaged_meanwhile_is_no_news(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save([A])
    store.path.write_text("{ half")
    assert store.news([A]) is None
    assert store.save([A]).aside is not None


def test_a_program_that_writes_for_too_long_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.save([A])
    monkeypatch.setattr("inspector.core.files.LOCK_S", 0.0)
    with FileLock(tmp_path / PROFILES_LOCK), pytest.raises(ProfileError, match="another program is writing it"):
        store.save([A, B])
    assert store.load() == (A,)
    store.save([A, B])
    assert ProfileStore(store.path).load() == (A, B)


def test_what_a_killed_program_left_is_removed_at_the_next_start_unless_somebody_writes(tmp_path: Path) -> None:
    store, left = ProfileStore(tmp_path / "profiles.json"), tmp_path / ".profiles.json.x7"
    store.save([A])
    for clean in (store.load, lambda: store.save([A])):
        left.write_text("half")
        with FileLock(tmp_path / PROFILES_LOCK):
            store.load()
            assert left.exists()
        clean()
        assert not left.exists()


def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    os.mkfifo(store.path)
    with pytest.raises(ProfileError, match="it is a pipe or a device"):
        store.load()


def test_what_one_has_moved_into_the_keyring_does_not_come_back_with_what_the_other_has_changed() -> None:
    base = replace(A, parameters=(("api_key", "hunter2"), ("tenant", "eu")))
    cleaned = replace(base, parameters=(("tenant", "eu"),), secret_parameters=("api_key",))
    edited = replace(base, parameters=(("api_key", "hunter2"), ("tenant", "us")))
    for ours, theirs in ((edited, cleaned), (cleaned, edited)):
        (together,) = merged(before(base), [ours], [theirs])
        assert together.secret_parameters == ("api_key",)
        assert "hunter2" not in repr(together)


LISTED = replace(
    A,
    parameters=(("k1", "hunter2"), ("k2", "swordfish"), ("tenant", "eu"), ("x", "1"), ("x", "2")),
    scopes=("read", "write"),
    resources=("https://a.example",),
)


@pytest.mark.parametrize(
    "ours, theirs, together",
    [
        ({"scopes": ("read", "write", "a")}, {"scopes": ("read", "b")}, {"scopes": ("read", "a", "b")}),
        ({"scopes": ("write", "read")}, {"scopes": ("read", "write", "b")}, {"scopes": ("write", "read", "b")}),
        ({"scopes": ()}, {"scopes": ("read", "write", "b")}, {"scopes": ("b",)}),
        ({"resources": ()}, {"resources": ()}, {"resources": ()}),
        (
            {"parameters": (("tenant", "us"), ("x", "1"), ("x", "2"))},
            {"parameters": (("k1", "hunter2"), ("tenant", "ca"), ("x", "3"), ("new", "n"))},
            {"parameters": (("tenant", "us"), ("x", "3"), ("new", "n"))},
        ),
        (
            {"parameters": LISTED.parameters[1:], "secret_parameters": ("k1",)},
            {"parameters": (LISTED.parameters[0], *LISTED.parameters[2:]), "secret_parameters": ("k2",)},
            {"parameters": LISTED.parameters[2:], "secret_parameters": ("k1", "k2")},
        ),
    ],
)
def test_what_both_have_changed_in_a_list_is_kept_item_by_item(
    ours: dict[str, object], theirs: dict[str, object], together: dict[str, object]
) -> None:
    (both,) = merged(before(LISTED), [replace(LISTED, **ours)], [replace(LISTED, **theirs)])  # type: ignore[arg-type]
    assert {name: getattr(both, name) for name in together} == together
