"""Leeway is none unless somebody says otherwise, and where APIs differ on a token, it is said which."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from inspector.core.checks import acceptance
from inspector.core.checks.inspection import moments
from inspector.core.checks.plain import plainly_valid
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.stored_outcomes import StoredOutcomes, to_stored
from inspector.core.knowledge.acceptors import acceptors, refusing_type, sides
from inspector.core.text.language import speak
from tests.core.minting import EXPECTED, ISSUER, KID, NOW, judge, key_set, mint, with_claims

PASTED = Expectation(issuer=ISSUER, source="the paste form")


@pytest.mark.parametrize("late", [0, 0.5, 1, 4, 5, 20, 59, 60, 61, 299, 300])
def test_a_token_that_expired_a_moment_ago_is_expired_and_it_is_said_who_still_takes_it(late: float) -> None:
    inspection = judge(mint(with_claims(exp=NOW - late)), PASTED)
    assert (inspection.verdict, inspection.check("exp").status) == ("rejected", "failed")
    reason = inspection.check("exp").reason
    for words in ("Spring Security (60 s)", "Envoy (60 s)", ".NET (300 s)", "Kubernetes", "aws-jwt-verify"):
        assert words in reason
    assert "Azure API Management" in reason.partition("Others allow nothing")[2]
    assert inspection.check("exp").fix == "Get a new token."


def test_long_after_the_end_nobody_is_named() -> None:
    inspection = judge(mint(with_claims(exp=NOW - acceptance.NEAR_S)), PASTED)
    assert inspection.check("exp").reason == "It stopped being valid 10 min ago. APIs answer it with 401."


def test_the_words_follow_the_clock_past_the_last_allowance() -> None:
    inspection = judge(mint(with_claims(exp=NOW - 20)), PASTED)
    later = next(check for check in inspection.told(NOW + 3600) if check.id == "exp")
    assert later.reason == "It stopped being valid 1 h ago. APIs answer it with 401."


@pytest.mark.parametrize("wait", [1, 20, 59, 300])
def test_a_start_in_a_moment_is_too_early_and_kubernetes_takes_it(wait: float) -> None:
    check = judge(mint(with_claims(nbf=NOW + wait)), PASTED).check("nbf")
    assert check.status == "failed"
    assert "your clock is behind the issuer's" in check.reason
    assert "Kubernetes (300 s)" in check.reason.partition("Others")[0]
    assert "aws-jwt-verify" in check.reason.partition("Others")[2]


def test_a_start_far_away_names_nobody() -> None:
    check = judge(mint(with_claims(nbf=NOW + 3600)), PASTED).check("nbf")
    assert check.reason.endswith("or your clock is behind the issuer's. APIs answer it with 401 until then.")


def test_on_an_issue_time_ahead_apis_differ() -> None:
    check = judge(mint(with_claims(iat=NOW + 20)), PASTED).check("iat")
    assert check.status == "failed"
    refuse, _, take = check.reason.partition("These do not compare")
    assert "PyJWT" in refuse
    assert "Spring Security" in take


@pytest.mark.parametrize("claim, off", [("exp", -20), ("nbf", 20), ("iat", 20)])
@pytest.mark.parametrize(
    "expected, whose",
    [
        (replace(PASTED, leeway_s=60, own_leeway=True), "the leeway of 60 s that you gave"),
        (replace(EXPECTED, leeway_s=60), "the profile's leeway of 60 s"),
        (replace(EXPECTED, leeway_s=60, own_leeway=True), "the leeway of 60 s that you gave"),
    ],
)
def test_what_passes_by_a_leeway_says_by_whose(claim: str, off: float, expected: Expectation, whose: str) -> None:
    inspection = judge(mint(with_claims(**{claim: NOW + off})), expected)
    check = inspection.check(claim)
    assert (inspection.verdict, check.status) == ("valid", "warning")
    assert whose in check.reason
    assert "Spring Security" in check.reason
    assert "PyJWT" in check.reason


def test_without_a_leeway_no_moment_is_named_twice() -> None:
    inspection = judge(mint(with_claims(nbf=NOW - 5)), PASTED)
    assert len(moments(inspection)) == len(set(moments(inspection))) == 3
    assert len(moments(judge(mint(with_claims(nbf=NOW - 5)), replace(PASTED, leeway_s=60)))) == 6


@pytest.mark.parametrize(
    "typ, refusing",
    [
        ("at+jwt", ("Spring Security", "Hono")),
        ("AT+JWT", ("Spring Security", "Hono")),
        ("application/at+jwt", ("Spring Security", "Hono")),
        ("application/jwt", ("Spring Security", "strict")),
        ("weather+jwt", ("Spring Security", "Hono", "RFC 9068")),
        ("JWS", ("Spring Security", "Hono", "RFC 9068")),
        ("access_token", ("Spring Security", "Hono", "RFC 9068")),
    ],
)
def test_a_type_that_some_refuse_is_said_with_whom_and_changes_no_verdict(typ: str, refusing: tuple[str, ...]) -> None:
    inspection = judge(mint(with_claims(), header={"alg": "RS256", "kid": KID, "typ": typ}))
    check = inspection.check("typ")
    assert inspection.verdict == "valid"
    assert all(name in check.reason for name in refusing)
    assert check.note is (typ.lower().removeprefix("application/") in ("jwt", "at+jwt"))
    if check.note:
        assert plainly_valid(inspection.case)


def test_of_a_plain_jwt_nothing_is_said() -> None:
    assert judge(mint(typ="JWT")).check("typ").status == "passed"
    assert refusing_type("JWT") == ("express-oauth2-jwt-bearer (strict)", "Authlib (RFC 9068)")


@pytest.mark.parametrize("expected", [PASTED, Expectation(), replace(EXPECTED, of_profile=False)])
@pytest.mark.parametrize(
    "claims", [{"exp": 1}, {"client_id": "x"}, {"client_id": 7}, {"iss": "https://b.example"}, {"client_id": None}, {}]
)
def test_without_a_profile_nobody_speaks_of_one(expected: Expectation, claims: dict[str, object]) -> None:
    for check in judge(mint(with_claims(**claims)), expected).told():
        assert "profile" not in f"{check.reason} {check.fix}".lower(), check


@pytest.mark.parametrize("claims", [{"exp": 1}, {"client_id": "x"}, {"iss": "https://b.example"}])
def test_with_a_profile_it_is_named(claims: dict[str, object]) -> None:
    fixes = " ".join(check.fix or "" for check in judge(mint(with_claims(**claims))).told())
    assert "profile" in fixes


def test_the_table_is_sound() -> None:
    assert all(each.source and each.name for each in acceptors())
    known = [each.allowance(claim) for each in acceptors() for claim in ("exp", "nbf")]
    allowed = [seconds for seconds in known if seconds is not None and math.isfinite(seconds)]
    assert max(allowed) == acceptance.NEAR_S
    assert sides("nbf").lenient[3] == "Kubernetes (300 s)"
    assert "Kubernetes" in sides("exp").strict
    for claim in ("exp", "nbf", "iat"):
        assert all(sides(claim)), claim


def test_in_another_language_names_stay() -> None:
    speak(lambda text, comment, number: f"[{text}]")
    try:
        assert "Spring Security (60 s)" in acceptance.AfterEnd(NOW).told(NOW + 1)
    finally:
        speak(None)


@pytest.mark.parametrize("was, now_s", [(60, 0), (60.0, 0), (5, 5), (0, 0), (300, 300)])
def test_a_stored_token_keeps_the_leeway_somebody_gave_and_not_the_old_default(was: float, now_s: float) -> None:
    """Files of earlier versions have 60 s where nobody said anything, and nothing of a profile."""
    outcome = inspect_text(mint(), replace(PASTED, leeway_s=was), now=NOW, key_set=key_set())
    stored = to_stored(outcome)
    assert stored is not None
    assert stored.expected is not None
    older = {k: v for k, v in stored.expected.items() if k not in ("of_profile", "own_leeway")}
    judged = StoredOutcomes(()).outcome(replace(stored, expected=older), NOW).inspection
    kept = StoredOutcomes(()).outcome(stored, NOW).inspection
    assert judged is not None
    assert kept is not None
    assert (judged.expectation.leeway_s, kept.expectation.leeway_s) == (now_s, was)
