"""The file of environments: two programs change it, unknown members stay, nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.environment import STANDARD, Environment, EnvironmentColour
from inspector.core.profiles.environment_store import (
    EnvironmentStore,
    merged_environments,
    together,
    why_not_named,
)
from inspector.core.profiles.merging import merged
from inspector.core.profiles.order import merged_order
from inspector.core.profiles.profile import Profile

PROD, STAGE, DEV = STANDARD
OWN = Environment("Customer Nordwind", EnvironmentColour.BLUE, asks=True)


def store(tmp_path: Path) -> EnvironmentStore:
    return EnvironmentStore(tmp_path / "profiles.json")


def write(tmp_path: Path, document: object) -> Path:
    path = tmp_path / "environments.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return path


def test_without_a_file_the_standard_ones_are_there_and_nothing_is_written(tmp_path: Path) -> None:
    assert store(tmp_path).load() == STANDARD
    assert not list(tmp_path.iterdir())


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    first = store(tmp_path)
    first.load()
    changed = (OWN, PROD, replace(DEV, asks=True))
    assert first.save(changed) == changed
    assert store(tmp_path).load() == changed


def test_two_programs_lose_nothing(tmp_path: Path) -> None:
    mine, yours = store(tmp_path), store(tmp_path)
    mine.load()
    yours.load()
    yours.save((*STANDARD, OWN))
    saved = mine.save((replace(PROD, asks=True), STAGE))
    assert saved == (replace(PROD, asks=True), STAGE, OWN), "one has added, the other has changed and removed"
    assert store(tmp_path).load() == saved
    assert yours.news((*STANDARD, OWN)) == (saved, saved)
    yours.take_for_known(saved)
    assert yours.news(saved) is None
    assert yours.save((*saved, DEV)) == (*saved, DEV), "what the other has removed can be made again"


def test_members_that_are_unknown_stay(tmp_path: Path) -> None:
    path = write(tmp_path, {
        "version": 1, "sync": {"of": "later"},
        "environments": [{"name": "Production", "colour": "plaid", "asks": True, "icon": "star"}, {"name": "Own"}],
    })  # fmt: skip
    kept = store(tmp_path)
    loaded = kept.load()
    assert loaded == (
        replace(PROD, colour=EnvironmentColour.GREY, asks=True),
        Environment("Own", EnvironmentColour.GREY),
    )
    kept.save((replace(loaded[0], asks=False), loaded[1]))
    document = json.loads(path.read_text())
    assert document["sync"] == {"of": "later"}
    assert document["environments"][0] == {"name": "Production", "colour": "plaid", "asks": False, "icon": "star"}


@pytest.mark.parametrize(
    "document",
    ["{", "[]", {"environments": []}, {"version": 2, "environments": []}, {"version": 1, "environments": [{}]},
     {"version": 1, "environments": [{"name": "A"}, {"name": "a"}]}, {"version": 1, "environments": ["A"]}],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_told_and_kept(tmp_path: Path, document: object) -> None:
    path = write(tmp_path, document)
    before = path.read_bytes()
    damaged = store(tmp_path)
    with pytest.raises(ProfileError, match=r"environments\.json"):
        damaged.load()
    assert damaged.save((PROD,)) == (PROD,)
    aside = next(tmp_path.glob("environments.unreadable-*.json"))
    assert aside.read_bytes() == before


def test_merging_keeps_what_either_has_changed() -> None:
    assert merged_environments(STANDARD, (DEV, PROD, STAGE), (*STANDARD, OWN)) == (DEV, PROD, STAGE, OWN)
    assert merged_environments(STANDARD, STANDARD, (DEV, PROD)) == (DEV, PROD)
    blue, asking = replace(PROD, colour=EnvironmentColour.BLUE), replace(PROD, asks=True)
    assert merged_environments(STANDARD, (blue,), (asking, STAGE, DEV)) == (replace(blue, asks=True),)
    assert merged_environments((PROD,), (), (asking,)) == (asking,), "changed since"


def test_a_profile_brings_an_environment_that_no_list_has() -> None:
    profiles = [Profile("a", environment="nordwind"), Profile("b", environment="Beta"), Profile("c", environment=" "),
                Profile("d", environment="production"), Profile("e", environment="Nordwind")]  # fmt: skip
    assert [each.name for each in together(STANDARD, profiles)] == [
        "Production", "Staging", "Development", "Beta", "nordwind",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "two\nlines", "right\u202eleft", "PRODUCTION", " production "])
def test_a_name_that_will_not_do_has_a_reason(name: str) -> None:
    assert why_not_named(name, ["Production"])


def test_a_name_that_will_do_has_none() -> None:
    assert not why_not_named("Kunde Nordwind", ["Production"])


@pytest.mark.parametrize(
    "ours, theirs, order",
    [("abc", "abc", "abc"), ("cab", "abc", "cab"), ("abc", "cab", "cab"), ("bac", "cab", "bac"),
     ("abcx", "cab", "cxab"), ("axbc", "abc", "axbc"), ("abc", "aybc", "aybc"), ("xabc", "cba", "xcba"),
     ("ab", "cab", "cab"), ("cab", "acby", "caby"), ("", "abc", "abc"), ("abcx", "abcy", "abcxy")],
)  # fmt: skip
def test_who_moves_one_has_the_order(ours: str, theirs: str, order: str) -> None:
    assert "".join(merged_order("abc", ours, theirs)) == order


def test_an_order_by_hand_is_kept_by_a_program_that_has_changed_something_else() -> None:
    a, b, c = (Profile(name, id=name) for name in "abc")
    before = {each.id: each for each in (a, b, c)}
    together_ = merged(before, [replace(a, region="r"), b, c], [c, a, b])
    assert [each.id for each in together_] == ["c", "a", "b"]
    assert together_[1].region == "r"
