"""Explorations as they are kept with a profile: read strictly, bounded, compared with the one before."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from inspector.core.exploration.carried import digests
from inspector.core.exploration.exploration import AskKind, CellState, Exploration
from inspector.core.exploration.record import MAX_CHARS, differences, kept, why_stale, with_exploration
from inspector.core.exploration.rule import rule
from inspector.core.exploration.stopping import stopped_words
from inspector.core.profiles.profile import Profile
from inspector.core.text import times
from inspector.core.text.message import message
from tests.core.exploration.explored import DAY, NOW, answered, explored

PROFILE = Profile("p", provider="generic", client_id="me", token_url="https://id.example/token")
SCOPES = ("read", "write", "refund")


def refusing_refund(asked: tuple[str, ...]) -> tuple[str, ...] | None:
    return None if "refund" in asked else asked or ("read", "write")


def granting(asked: tuple[str, ...]) -> tuple[str, ...]:
    return asked


FOUND = explored(SCOPES, refusing_refund, method="client_secret_basic")


def back(found: Exploration) -> Exploration:
    read = kept(with_exploration(PROFILE, found))
    assert read is not None
    return read.last


def test_what_is_written_reads_as_the_same() -> None:
    claims = digests({"sub": "me", "tier": "gold"}, b"k" * 16, "scope")
    found = replace(
        FOUND, answers=tuple(replace(each, claims=claims if each.granted else ()) for each in FOUND.answers)
    )
    assert back(found) == found
    assert back(found).answers[0].claims == claims


def test_how_it_ended_is_told_anew_in_the_language_of_the_moment() -> None:
    first = answered(FOUND.answers[0].ask, ("read",))
    last = answered(FOUND.answers[1].ask, None, said='{"error":"invalid_client"}')
    found = replace(FOUND, answers=(first, last), ended="client", provider="cognito")
    found = replace(found, stopped=stopped_words(found, "client", message("Cognito refused it."), None))
    assert str(back(found).stopped) == "Stopped after 2 of 5: Cognito refused the client ID or its secret."
    by_user = replace(found, answers=(first,), ended="user", stopped=stopped_words(found, "user", None, None))
    assert str(back(by_user).stopped) == "You stopped it after 1 of 5."


def test_a_failure_of_the_network_keeps_its_words() -> None:
    last = answered(FOUND.answers[1].ask, None, status=None, said="", media_type="", failure=message("No way there."))
    found = replace(FOUND, answers=(FOUND.answers[0], last))
    assert str(back(found).answers[1].failure) == "No way there."
    assert back(found).cell("write", AskKind.ALONE) is CellState.NOT_ASKED


def test_the_one_before_is_kept_in_short() -> None:
    first = with_exploration(PROFILE, explored(SCOPES, granting))
    later = with_exploration(first, replace(FOUND, at=NOW + DAY))
    read = kept(later)
    assert read is not None
    assert read.before is not None
    assert read.last.cell("refund", AskKind.ALONE) is CellState.REFUSED
    assert read.before.cell("refund", AskKind.ALONE) is CellState.GRANTED
    assert all(not each.said for each in read.before.answers)
    third = kept(with_exploration(later, replace(FOUND, at=NOW + 2 * DAY)))
    assert third is not None
    assert third.before is not None
    assert third.before.at == NOW + DAY


def test_that_of_another_client_is_not_the_one_before() -> None:
    first = with_exploration(PROFILE, explored(SCOPES, granting, client_id="another"))
    read = kept(with_exploration(first, FOUND))
    assert read is not None
    assert read.before is None


def test_a_run_that_taught_nothing_leaves_what_is_known() -> None:
    known = with_exploration(PROFILE, FOUND)
    away = replace(FOUND, answers=(), ended="network")
    assert with_exploration(known, away) == known
    refused = answered(FOUND.answers[0].ask, None, said='{"error":"invalid_client"}')
    assert with_exploration(known, replace(FOUND, answers=(refused,), ended="client")) == known


@pytest.mark.parametrize("count, granted", [(200, 200), (200, 0), (400, 100)])
def test_however_many_scopes_it_stays_small(count: int, granted: int) -> None:
    scopes = tuple(f"resource-server-{number}/read" for number in range(count))
    said = '{"error":"invalid_scope","error_description":"' + "no such scope " * 130
    found = explored(scopes, lambda asked: scopes[:granted] if asked[:1] != scopes[-1:] else None)
    answers = tuple(
        replace(each, said=f"{said}{number}") if each.granted is None else each
        for number, each in enumerate(found.answers)
    )
    claims = tuple((f"claim{number}", f"{number:08x}") for number in range(100))
    answers = tuple(replace(each, claims=claims) for each in answers)
    found = replace(found, answers=answers)
    profile = with_exploration(with_exploration(PROFILE, found), found)
    assert 0 < len(profile.explored) <= MAX_CHARS
    read = kept(profile)
    assert read is not None
    assert str(rule(read.last)) == str(rule(found))
    assert read.last.granted == found.granted


def test_where_each_answer_is_long_the_words_go_first() -> None:
    scopes = tuple(f"s{number}" for number in range(200))
    found = explored(scopes, lambda _: None)
    answers = tuple(replace(each, said=f"{number} " + "no " * 600) for number, each in enumerate(found.answers))
    profile = with_exploration(PROFILE, replace(found, answers=answers))
    assert 0 < len(profile.explored) <= MAX_CHARS
    read = kept(profile)
    assert read is not None
    assert read.last.cell("s7", AskKind.ALONE) is CellState.REFUSED


# --- damage ---


@pytest.mark.parametrize(
    "text",
    ["", "x", "{}", "[]", "null", '{"version":1}', '{"version":2,"last":{}}', '{"version":1,"last":[]}', "[" * 5000,
        '{"version":1,"last":{"names":null}}', "x" * 200_000],
)  # fmt: skip
def test_what_is_damaged_is_nothing(text: str) -> None:
    assert kept(replace(PROFILE, explored=text)) is None


def test_any_change_of_it_reads_as_something_or_nothing_and_never_fails() -> None:
    document = json.loads(with_exploration(with_exploration(PROFILE, FOUND), FOUND).explored)
    chance = random.Random(7)  # noqa: S311 - nothing is kept secret with it
    odd: list[Any] = [None, -1, 10**6, 1.5, "x", [], {}, True, [[]], {"a": None}, float("inf"), "\ud800"]

    def change(value: Any) -> Any:
        if chance.random() < 0.03:
            return chance.choice(odd)
        if isinstance(value, dict):
            return {name: change(each) for name, each in value.items() if chance.random() > 0.01}
        return [change(each) for each in value] if isinstance(value, list) else value

    read = 0
    for _ in range(1_500):
        found = kept(replace(PROFILE, explored=json.dumps(change(document))))
        if found is not None:
            read += 1
            str(rule(found.last))
            [found.last.cell(scope, kind) for scope in found.last.rows for kind in AskKind]
    assert 0 < read < 1_500


# --- age ---


@pytest.mark.parametrize(
    "members, days, why",
    [
        ({}, 1, None),
        ({}, 29.9, None),
        ({}, 30.1, "can have changed since"),
        ({"client_id": "other"}, 1, "client ID has changed"),
        ({"token_url": "https://other.example/token"}, 1, "token URL has changed"),
        ({"client_authentication": "client_secret_post"}, 1, "client authentication has changed"),
        ({"name": "another name", "scopes": ("x",), "leeway": 5.0}, 1, None),
    ],
)
def test_when_it_says_too_little_of_the_profile(members: dict[str, Any], days: float, why: str | None) -> None:
    profile = replace(PROFILE, **members)
    said = why_stale(FOUND, profile, NOW + days * DAY)
    assert (said is None) == (why is None)
    assert why is None or why in str(said)


# --- compared ---

NOVEMBER_12 = datetime(2026, 11, 12, 9, tzinfo=UTC).timestamp()
TODAY = datetime(2026, 11, 24, 9, tzinfo=UTC).timestamp()


@pytest.fixture
def in_utc() -> Any:
    times.show_in(UTC)
    yield
    times.show_in(None)


@pytest.mark.usefixtures("in_utc")
def test_what_is_otherwise_than_the_last_time_is_said() -> None:
    before = explored(SCOPES, granting, at=NOVEMBER_12)
    now = replace(FOUND, at=TODAY)
    assert [str(each) for each in differences(now, before)] == ["refund was granted on 12 Nov and is refused today."]
    assert [str(each) for each in differences(now, before, TODAY + 3 * DAY)] == [
        "refund was granted on 12 Nov and refused on 24 Nov."
    ]
    long_ago = replace(before, at=NOVEMBER_12 - 400 * DAY)
    assert [str(each) for each in differences(now, long_ago)] == [
        "refund was granted on 8 Oct 2025 and is refused today."
    ]
    assert [str(each) for each in differences(replace(before, at=TODAY), replace(FOUND, at=NOVEMBER_12))] == [
        "refund was refused on 12 Nov and is granted today."
    ]
    ignoring = explored(SCOPES, lambda asked: tuple(scope for scope in asked if scope != "write"), at=TODAY)
    assert [str(each) for each in differences(ignoring, before)] == [
        "write was granted on 12 Nov and is left out today."
    ]


def test_nothing_is_compared_that_was_not_answered() -> None:
    before = explored(SCOPES, granting, at=NOVEMBER_12)
    assert differences(before, before) == ()
    assert differences(replace(FOUND, client_id="other"), before) == ()
    refused = answered(FOUND.answers[0].ask, None, said='{"error":"invalid_client"}')
    assert differences(replace(FOUND, answers=(refused,), ended="client"), before) == ()
    assert differences(replace(FOUND, answers=FOUND.answers[:2], ended="user"), before) == ()


@pytest.mark.usefixtures("in_utc")
def test_what_a_run_of_fewer_scopes_did_not_ask_for_is_remembered() -> None:
    """A run of one scope, or one that was stopped, does not make the one before it forgotten."""
    before = explored(SCOPES, granting, at=NOVEMBER_12)
    before = replace(before, answers=tuple(replace(each, at=NOVEMBER_12) for each in before.answers))
    one = explored(("read",), granting, at=TODAY - DAY)
    one = replace(one, answers=tuple(replace(each, at=TODAY - DAY) for each in one.answers))
    profile = with_exploration(with_exploration(with_exploration(PROFILE, before), one), replace(FOUND, at=TODAY))
    read = kept(profile)
    assert read is not None
    assert read.before is not None
    assert [str(each) for each in differences(read.last, read.before)] == [
        "refund was granted on 12 Nov and is refused today."
    ]
    assert set(read.before.scopes) == set(SCOPES)


def test_words_that_decide_what_an_answer_was_are_kept_in_short_too() -> None:
    """An answer that came too often, or failed, does not become a refusal where its words are left out."""
    throttled = answered(FOUND.answers[2].ask, None, said='{"error":"slow_down"}')
    in_success = answered(FOUND.answers[1].ask, None, status=200, said='{"error":"invalid_scope"}')
    before = replace(FOUND, answers=(FOUND.answers[0], in_success, throttled, *FOUND.answers[3:]))
    read = kept(with_exploration(with_exploration(PROFILE, before), FOUND))
    assert read is not None
    assert read.before is not None
    for scope in SCOPES:
        assert read.before.cell(scope, AskKind.ALONE) is before.cell(scope, AskKind.ALONE)


def test_scopes_of_another_api_are_not_compared_and_said_to_be_of_before() -> None:
    """Auth0 and others have other scopes for each audience."""
    profile = replace(PROFILE, audience="https://stock.example")
    orders = replace(FOUND, api=("https://orders.example",))
    assert back(orders) == orders
    told = why_stale(orders, profile, NOW)
    assert str(told) == "These are the scopes of another API: the audience or a resource has changed since."
    assert why_stale(replace(FOUND, api=("https://stock.example",)), profile, NOW) is None
    assert why_stale(FOUND, profile, NOW) is None, "which API it was of is not known"
    granted = explored(SCOPES, granting, api=("https://stock.example",))
    assert differences(orders, granted) == ()
    read = kept(with_exploration(with_exploration(profile, granted), orders))
    assert read is not None
    assert read.before is None
