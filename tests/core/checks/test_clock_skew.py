"""A clock that is wrong is named where it explains a date, and never changes a verdict."""

from __future__ import annotations

import time
from email.utils import formatdate

import pytest

from inspector.core.checks.inspection import Inspection, moments
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Verdict
from inspector.core.issuer.network import Network
from inspector.core.journeys.rejudging import rejudge
from inspector.core.journeys.request import request_token
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import EXPECTED, NOW, key_set, mint, with_claims
from tests.servers import Asked, Reply, serve

SET = "Set this computer's clock, or switch on its time synchronisation; then ask for a new token."


def judged(skew: float | None, **claims: float) -> Inspection:
    token = decode_unverified(mint(with_claims(**claims)))
    return judge_token(token, key_set(), EXPECTED, NOW, clock_skew_s=skew)


@pytest.mark.parametrize("skew", [240.0, 239.5, 4000.0])
def test_a_start_ahead_is_explained_by_a_clock_that_is_behind(skew: float) -> None:
    inspection = judged(skew, nbf=NOW + 240, exp=NOW + 3600)
    check = inspection.check("nbf")
    assert check.reason.startswith("It becomes valid in 4 min by your clock, but your clock is ")
    assert check.reason.endswith(" behind Cognito's.")
    assert check.fix == SET
    assert inspection.verdict is Verdict.REJECTED
    assert inspection.reason.startswith("It is not valid yet: your clock is ")


def test_both_dates_ahead_are_one_clause() -> None:
    inspection = judged(240.0, nbf=NOW + 240, iat=NOW + 240, exp=NOW + 3600)
    assert inspection.reason == "It is not valid yet: your clock is 4 min behind Cognito's."
    assert inspection.check("iat").reason == (
        "It says it is issued 4 min from now: your clock is 4 min behind Cognito's."
    )
    assert inspection.check("iat").fix == SET


@pytest.mark.parametrize("skew", [None, 0.0, -240.0, 230.0])
def test_a_clock_that_explains_nothing_is_not_blamed(skew: float | None) -> None:
    inspection = judged(skew, nbf=NOW + 240, iat=NOW + 240, exp=NOW + 3600)
    for name in ("nbf", "iat"):
        assert inspection.check(name) == judged(None, nbf=NOW + 240, iat=NOW + 240, exp=NOW + 3600).check(name)


@pytest.mark.parametrize(
    "skew, blamed", [(-600.0, True), (-300.0, True), (-299.5, True), (-200.0, False), (600.0, False)]
)
def test_an_expiry_that_has_passed_is_explained_by_a_clock_that_is_ahead(skew: float, blamed: bool) -> None:
    inspection = judged(skew, exp=NOW - 300, iat=NOW - 3900)
    check = inspection.check("exp")
    assert inspection.verdict is Verdict.REJECTED
    assert (check.fix == SET) is blamed
    assert check.reason.startswith("It stopped being valid 5 min ago by your clock, but your clock is ") is blamed
    assert ("ahead of Cognito's" in inspection.reason) is blamed


@pytest.mark.parametrize("skew", [-86_400.0, 86_400.0])
def test_a_good_token_is_good_whatever_the_clock(skew: float) -> None:
    assert judged(skew).told() == judged(None).told()
    assert judged(skew).verdict is Verdict.VALID


def test_the_clock_of_the_token_endpoint_is_what_counts() -> None:
    """A server four minutes ahead of this computer; the explanation outlives a second judgement."""

    def answer(_: Asked) -> Reply:
        ahead = int(time.time()) + 240
        token = mint(with_claims(nbf=ahead, iat=ahead, exp=ahead + 3600))
        body = f'{{"access_token":"{token}","token_type":"Bearer","expires_in":3600}}'
        return Reply(body=body.encode(), headers={"Date": formatdate(ahead, usegmt=True)})

    with serve(answer) as site:
        profile = Profile("x", provider="generic", client_id="c", token_url=site.url, client_authentication="none")
        outcome = request_token(profile, None, Network(Transport()))
    assert outcome.inspection is not None
    assert outcome.inspection.clock_skew_s == pytest.approx(240, abs=3)
    for inspection in (outcome.inspection, rejudge(outcome, time.time()).inspection):
        assert inspection is not None
        assert inspection.check("nbf").fix == SET


@pytest.mark.parametrize("claim", ["nbf", "iat"])
@pytest.mark.parametrize(
    "skew, ahead, verdict",
    [
        (4.0, 4, "valid"),
        (0.5, 1, "valid"),
        (60.0, 60, "valid"),
        (4.0, 20, "rejected"),
        (61.0, 4, "rejected"),
        (-4.0, 4, "rejected"),
        (None, 4, "rejected"),
    ],
)
def test_a_new_token_is_not_rejected_for_the_few_seconds_that_two_clocks_differ(
    claim: str, skew: float | None, ahead: float, verdict: str
) -> None:
    """Without any leeway every token of an issuer whose clock is a second ahead would be."""
    inspection = judged(skew, **{claim: NOW + ahead})
    assert inspection.verdict == verdict
    assert inspection.status(claim) == ("warning" if verdict == "valid" else "failed")
    if verdict == "valid":
        assert "your clock is" in inspection.check(claim).reason


def test_it_is_judged_again_when_a_small_difference_begins_to_explain_a_start() -> None:
    at = NOW + 20 - 4 - 1
    assert at in moments(judged(4.0, nbf=NOW + 20))
    token = decode_unverified(mint(with_claims(nbf=NOW + 20)))
    before, after = (judge_token(token, key_set(), EXPECTED, now, clock_skew_s=4.0) for now in (at - 0.01, at))
    assert (before.verdict, after.verdict) == ("rejected", "valid")
