"""Scopes of the tokens that a profile had, and those that its issuer lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.exploration.sources import TokenScopes
from inspector.core.issuer.network import Network
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.scopes_at_hand import (
    METADATA_REQUESTS,
    fetch_listed_scopes,
    scopes_had,
    scopes_stored,
)
from inspector.core.journeys.stored_outcomes import to_stored
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from tests.core.authorization_server import answer
from tests.core.minting import CLIENT, NOW, judge, mint, with_claims
from tests.servers import Asked, Reply, serve

MINE = Profile("mine", provider="cognito", client_id=CLIENT)
OTHER = Profile("other", provider="generic", client_id="somebody else")


def outcome(profile: Profile | None, **claims: object) -> Outcome:
    return Outcome("t", NOW, profile, inspection=judge(mint(with_claims(**claims))))


def test_tokens_of_the_profile_and_of_its_client() -> None:
    issued = float(int(NOW) - 30)
    outcomes = [
        outcome(MINE, scope="a b"),
        outcome(None, scope="c"),
        outcome(OTHER, scope="d", client_id="x", sub="x"),
        outcome(None, scope="e", client_id="x", sub="x"),
        Outcome("no token", NOW, MINE),
        Outcome("none that can be read", NOW, MINE, inspection=judge("7QvXk2mNpL0rTzAa")),
    ]
    expected = (TokenScopes(("a", "b"), issued), TokenScopes(("c",), issued))
    assert scopes_had(outcomes, MINE) == expected
    stored = [token for each in outcomes if (token := to_stored(each)) is not None]
    assert scopes_stored(stored, MINE) == expected
    assert scopes_had(outcomes, replace(MINE, client_id="", id="another")) == ()


@pytest.mark.parametrize("at_second", [False, True])
def test_what_the_issuer_lists_takes_no_more_requests_than_are_said(at_second: bool) -> None:
    def issuer(asked: Asked) -> Reply:
        if at_second and "openid-configuration" in asked.path:
            return answer(404)
        return answer(issuer=f"http://{asked.headers['Host']}", scopes_supported=["openid", "orders/read"])

    with serve(issuer) as site:
        listed = fetch_listed_scopes(Profile("p", provider="generic", issuer=site.url), Network(Transport(5.0)))
    assert (listed.scopes, listed.problem) == (("openid", "orders/read"), None)
    assert len(site.asked) == 1 + at_second <= METADATA_REQUESTS


def test_why_there_is_nothing_is_said() -> None:
    network = Network(Transport(5.0))
    assert "names no issuer" in str(fetch_listed_scopes(Profile("p", provider="generic"), network).problem)
    with serve(answer(404)) as site:
        listed = fetch_listed_scopes(Profile("p", provider="generic", issuer=site.url), network)
        assert "publishes no metadata" in str(listed.problem)
    with serve(lambda asked: answer(issuer=f"http://{asked.headers['Host']}")) as site:
        listed = fetch_listed_scopes(Profile("p", provider="generic", issuer=site.url), network)
        assert "lists no scopes" in str(listed.problem)
