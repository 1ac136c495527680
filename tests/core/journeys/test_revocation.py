"""Revoking a token (RFC 7009): what an answer means, and what revoking all stored ones would take."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import pytest

from inspector.core.errors import InspectorError
from inspector.core.issuer.locations import NoEndpointError
from inspector.core.issuer.network import Network
from inspector.core.journeys.revocation import DONE, Revocation, plan, revoke, revoke_all
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import StoredToken
from inspector.core.text.message import words
from tests.core.authorization_server import AuthorizationServer, answer
from tests.core.journeys.test_introspection import COGNITO, ENTRA, METHODS, OPAQUE, SECRET
from tests.core.key_files import pem_of
from tests.core.minting import key_for, mint, with_claims
from tests.servers import Asked, Reply, closed_port, serve

NOW = 1_795_000_000.0


def profile_at(url: str, method: str = "client_secret_post", **members: Any) -> Profile:
    made = Profile("p", provider="generic", client_id="me too", client_authentication=method)
    return replace(made, **{"token_url": f"{url}/token", "revocation_url": f"{url}/token"} | members)


def ask(profile: Profile, token: str = OPAQUE, secret: str | None = SECRET, token_type: str = "") -> Revocation:
    return revoke(profile, token, secret, Network(Transport(5.0), now=lambda: NOW), token_type=token_type)


@pytest.mark.parametrize("method", METHODS)
def test_the_client_proves_itself_as_for_a_token(method: str) -> None:
    key = key_for("ES256").public_key() if method == "private_key_jwt" else SECRET
    server = AuthorizationServer(
        method, key, then=lambda _asked, form: Reply(200 if form["token"] == OPAQUE else 400, b"")
    )
    with serve(server) as site:
        secret = pem_of(key_for("ES256")) if method == "private_key_jwt" else SECRET
        done = ask(profile_at(site.url, method), secret=secret)
    assert done.done
    assert str(done.explanation).startswith(str(DONE))
    assert "does not know" in str(DONE)
    assert "accepts a revoked JWT until it expires" in str(done.explanation)
    for hidden in (OPAQUE, SECRET):
        assert hidden not in repr(done)


def test_a_hint_is_sent_where_the_kind_is_known() -> None:
    with serve(Reply(200, b"")) as site:
        ask(profile_at(site.url))
        ask(profile_at(site.url), token_type="refresh_token")
    forms = [dict(parse_qsl(asked.body.decode())) for asked in site.asked]
    assert [form.get("token_type_hint") for form in forms] == [None, "refresh_token"]


@pytest.mark.parametrize(
    "reply, words",
    [
        (answer(400, error="unsupported_token_type"), "does not revoke tokens of this kind. The token has to be taken"),
        (Reply(503, b"", {"Retry-After": "120"}), "cannot revoke it at the moment. It asks to wait for 120 s."),
        (Reply(503, b""), "cannot revoke it at the moment. The token has to be taken as still in force. Try again"),
        (Reply(200, b"<html>Sign in</html>", {"Content-Type": "text/html"}), "probably not the revocation endpoint"),
        (answer(success=False, message="No such token"), "or it named an error. The token has to be taken as still"),
        (answer(error="unsupported_token_type"), "or it named an error. The token has to be taken as still in force."),
        (Reply(503, b"", {"Retry-After": "9" * 20}), "cannot revoke it at the moment. The token"),
        (Reply(503, b"", {"Retry-After": "<b>soon</b>"}), "cannot revoke it at the moment. The token"),
        (answer(401, error="invalid_client"), "The server refused. The token has to be taken as still in force."),
        (Reply(404, b""), "The server refused."),
        (Reply(302, b"", {"Location": "https://x.example"}), "The server refused."),
    ],
)
def test_a_refusal_means_that_the_token_is_still_in_force(reply: Reply, words: str) -> None:
    with serve(reply) as site:
        refused = ask(profile_at(site.url))
    assert not refused.done
    assert words in str(refused.explanation)
    assert refused.diagnosis is not None


def test_no_answer_means_so_too() -> None:
    refused = ask(profile_at(f"http://127.0.0.1:{closed_port()}"))
    assert not refused.done
    assert str(refused.explanation) == (
        "The server was not reached, or did not answer. The token has to be taken as still in force."
    )


def test_another_status_of_success_is_said() -> None:
    with serve(Reply(204, b"")) as site:
        done = ask(profile_at(site.url))
    assert done.done
    assert "Its status is 204; RFC 7009 section 2.2 has 200." in str(done.explanation)


def test_what_cognito_does_not_revoke_is_said() -> None:
    with serve(answer(400, error="unsupported_token_type")) as site:
        refused = ask(replace(COGNITO, revocation_url=site.url))
    assert "does not revoke tokens of this kind. Cognito revokes refresh tokens only" in str(refused.explanation)


AUTH0 = Profile(
    "a",
    provider="auth0",
    client_id="me",
    client_authentication="none",
    audience="https://api",
    domain="acme.eu.auth0.com",
)


@pytest.mark.parametrize("profile, name", [(AUTH0, "Auth0"), (COGNITO, "Cognito")])
def test_a_success_that_means_nothing_is_not_taken_for_one(profile: Profile, name: str) -> None:
    """Auth0 answers 200 for an access token too, which stays in force."""
    with serve(Reply(200, b"")) as site:
        here = replace(profile, revocation_url=site.url, client_authentication="none")
        taken = ask(here)
        assert ask(here, token_type="refresh_token").done
        assert not ask(here, token_type="access_token").done
    assert not taken.done
    assert str(taken.explanation).startswith(
        "The server took the request, and that means nothing for a token like this one."
    )
    assert f"{name} revokes refresh tokens only" in str(taken.explanation)


def test_a_provider_without_revocation_is_not_asked() -> None:
    with pytest.raises(NoEndpointError, match="Entra has no revocation endpoint"):
        ask(ENTRA)


def test_the_endpoint_is_found_in_the_metadata() -> None:
    def whole(asked: Asked) -> Reply:
        url = f"http://{asked.headers['Host']}"
        return Reply(200, b"") if asked.method == "POST" else answer(issuer=url, revocation_endpoint=f"{url}/revoke")

    with serve(whole) as site:
        done = ask(profile_at(site.url, revocation_url="", issuer=site.url))
    assert done.exchange.sent.url == f"{site.url}/revoke"
    assert len(done.before) == 1


def test_what_is_no_token_is_not_sent() -> None:
    with serve(Reply(200, b"")) as site, pytest.raises(InspectorError, match="This is not one token"):
        ask(profile_at(site.url), "two tokens")
    assert site.asked == []


# --- All that are stored ---


def stored(name: str, profile: Profile | None, text: str = OPAQUE) -> StoredToken:
    return StoredToken(name, name, text, NOW, profile.id if profile else None)


def test_what_revoking_all_would_take() -> None:
    here = profile_at("https://id.example")
    found = profile_at("https://id.example", revocation_url="", issuer="https://id.example")
    planned = plan(
        [
            stored("one", here),
            stored("two", here, mint(with_claims(exp=NOW + 60))),
            stored("expired", here, mint(with_claims(exp=NOW - 1))),
            stored("three", found),
            stored("pasted", None),
            stored("gone", Profile("of a profile that was removed")),
            stored("pool", COGNITO),
            stored("entra", ENTRA),
        ],
        [here, found, COGNITO, ENTRA],
        NOW,
    )
    assert [token.id for token, _ in planned.steps] == ["one", "two", "three"]
    assert planned.sentence() == "Revoking 3 tokens takes 3 requests, and up to 2 more to find out where."
    assert words(planned.left) == (
        "pasted: no profile says which server would revoke it.",
        "gone: no profile says which server would revoke it.",
        "pool: Cognito revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.",
        "entra: Entra has no revocation endpoint. Its tokens end by themselves.",
    )


@pytest.mark.parametrize("described, revoked", [(True, 2), (False, 0)])
def test_where_to_revoke_is_found_out_once_for_all_tokens_of_a_profile(described: bool, revoked: int) -> None:
    def whole(asked: Asked) -> Reply:
        url = f"http://{asked.headers['Host']}"
        if asked.method == "POST":
            return Reply(200, b"")
        return answer(issuer=url, revocation_endpoint=f"{url}/revoke") if described else Reply(404)

    with serve(whole) as site:
        profile = profile_at(site.url, revocation_url="", issuer=site.url)
        planned = plan([stored("one", profile), stored("two", profile)], [profile], NOW)
        network = Network(Transport(5.0), now=lambda: NOW)
        done = revoke_all(planned, secret_of=lambda _: SECRET, network_of=lambda _: network)
    assert (done.revoked, len(done.left)) == (revoked, 2 - revoked)
    assert sum(asked.method == "GET" for asked in site.asked) <= planned.searches, "no more than was said"


def test_what_is_said_of_one_and_of_none() -> None:
    here = profile_at("https://id.example")
    assert plan([stored("one", here)], [here], NOW).sentence() == "Revoking 1 token takes 1 request."
    assert plan([], [here], NOW).sentence() == "There is no stored token that can be revoked, so nothing is sent."
