"""Asking a server about a token (RFC 7662): every method of client authentication, every form of answer."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import jwt
import pytest

from inspector.core.errors import InspectorError, ProfileError
from inspector.core.issuer.locations import NoEndpointError, locate
from inspector.core.issuer.network import Network
from inspector.core.journeys.introspection import ACTIVE, INACTIVE, Introspection, introspect
from inspector.core.network.exchange import Exchange
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.report.json_text import dumps
from inspector.core.report.server import introspection_json, introspection_text
from inspector.core.text.masking import SECRET as MASK
from tests.core.authorization_server import AuthorizationServer, answer
from tests.core.key_files import pem_of
from tests.core.minting import key_for, mint
from tests.servers import Asked, Reply, Site, closed_port, serve

NOW = 1_795_000_000.0
SECRET = "a secret, of 32 bytes + more: 100%"
OPAQUE = "7QvXk2mNpL0rTzAa.opaque_token-0123456789"
METHODS = ("client_secret_basic", "client_secret_basic_raw", "client_secret_post", "client_secret_jwt",
           "private_key_jwt", "none")  # fmt: skip


def profile_at(url: str, method: str = "client_secret_post", **members: Any) -> Profile:
    made = Profile("p", provider="generic", client_id="me too", client_authentication=method)
    return replace(made, **{"token_url": f"{url}/token", "introspection_url": f"{url}/token"} | members)


class Nobody:
    def send(self, request: Request, progress: object = None, cancel: object = None) -> Exchange:
        pytest.fail("nothing may be sent")


def ask(profile: Profile, token: str = OPAQUE, secret: str | None = SECRET) -> Introspection:
    return introspect(profile, token, secret, Network(Transport(5.0), now=lambda: NOW))


def asked(site: Site) -> dict[str, str]:
    return dict(parse_qsl(site.asked[-1].body.decode()))


@pytest.mark.parametrize("method", METHODS)
def test_the_client_proves_itself_as_for_a_token(method: str) -> None:
    key = key_for("ES256").public_key() if method == "private_key_jwt" else SECRET
    seen: list[str] = []

    def known(_: Asked, form: Any) -> Reply:
        seen.append(form["token"])
        return answer(active=True, scope="a b", client_id="me too", exp=int(NOW) + 60)

    with serve(AuthorizationServer(method, key, then=known)) as site:
        secret = pem_of(key_for("ES256")) if method == "private_key_jwt" else SECRET
        found = ask(profile_at(site.url, method), secret=secret)
    assert seen == [OPAQUE]
    assert site.asked[0].method == "POST"
    assert (found.active, found.explanation, found.oddities, found.diagnosis) == (True, ACTIVE, (), None)
    assert found.members["scope"] == "a b"
    assert f"token={MASK}" in found.exchange.sent.body
    for hidden in (OPAQUE, SECRET):
        assert hidden not in repr(found)


def test_a_token_that_is_not_active() -> None:
    with serve(answer(active=False)) as site:
        found = ask(profile_at(site.url))
    assert (found.active, found.explanation, found.oddities) == (False, INACTIVE, ())
    for reason in ("expired", "revoked", "unknown", "may not ask about"):
        assert reason in str(INACTIVE)


@pytest.mark.parametrize(
    "reply, active, oddity",
    [
        (answer(active=False, scope="a", exp=1), False, "says more of it all the same: scope, exp."),
        (answer(active=True, exp=int(NOW) - 10), True, "called active although it expired at 2026-11-18T11:06:30Z"),
        (answer(active=True, exp="soon"), True, "exp is a text, and has to be a number of seconds."),
        (answer(active=True, iat=True), True, "iat is true or false, and has to be a number"),
        (answer(201, active=True), True, "The server answered 201"),
        (Reply(200, b'{"active": true, "scope": "a", "scope": "b"}'), True, "more than once"),
    ],
)
def test_what_is_odd_is_said(reply: Reply, active: bool, oddity: str) -> None:
    with serve(reply) as site:
        found = ask(profile_at(site.url))
    assert found.active is active
    (said,) = found.oddities
    assert oddity in str(said)
    if len(found.members) > 1 and not active:
        assert "nothing else" not in str(found.explanation)


@pytest.mark.parametrize(
    "reply, cause",
    [
        (answer(active="true"), '"active" is a text in the answer'),
        (answer(active=1), '"active" is a number in the answer'),
        (answer(active=None), '"active" is null in the answer'),
        (Reply(200, b'{"active": false, "active": true}'), "more than once"),
        (Reply(200, b'{"active": true, "active": false}'), "more than once"),
        (answer(scope="a"), 'has no member "active"'),
        (answer(access_token="x", token_type="Bearer"), 'has no member "active"'),
        (Reply(200, b"[]"), "is no JSON object"),
        (Reply(200, b""), "is no JSON object"),
        (Reply(200, b"<html>Sign in</html>"), "is a web page"),
        (Reply(200, mint().encode(), {"Content-Type": "application/token-introspection+jwt"}), "RFC 9701"),
    ],
)
def test_an_answer_in_another_form_says_nothing_of_the_token(reply: Reply, cause: str) -> None:
    with serve(reply) as site:
        found = ask(profile_at(site.url))
    assert (found.active, found.explanation) == (None, None)
    assert found.diagnosis is not None
    assert cause in found.diagnosis.cause
    assert found.diagnosis.reference == "RFC 7662 section 2.2"


def test_numbers_that_json_does_not_have() -> None:
    with serve(Reply(200, b'{"active": true, "exp": NaN, "iat": 1e400, "nbf": %b}' % (b"9" * 5000))) as site:
        found = ask(profile_at(site.url))
    assert json.loads(dumps(introspection_json(found)))["members"] == {
        "active": True,
        "exp": "nan",
        "iat": "inf",
        "nbf": "inf",
    }
    assert "Active" in introspection_text(found)


@pytest.mark.parametrize("reply", [answer(401, error="invalid_client"), Reply(500, b"oops"), Reply(404, b"")])
def test_a_refusal_is_diagnosed(reply: Reply) -> None:
    with serve(reply) as site:
        found = ask(profile_at(site.url))
    assert found.active is None
    assert found.diagnosis is not None
    assert str(reply.status) in found.diagnosis.said


def test_no_answer_is_diagnosed() -> None:
    found = ask(profile_at(f"http://127.0.0.1:{closed_port()}"))
    assert found.active is None
    assert found.diagnosis is not None


def test_a_server_that_repeats_token_and_secret() -> None:
    with serve(lambda request: Reply(400, request.body)) as site:
        found = ask(profile_at(site.url))
    shown = repr(found) + repr(found.exchange.response and found.exchange.response.body)
    assert OPAQUE not in shown
    assert "100%25" not in shown


@pytest.mark.parametrize("text", ["", "  \n", "two tokens", "ü", "a\0b", "\udcff", "x" * 300_000])
def test_what_is_no_token_is_not_sent(text: str) -> None:
    with serve(answer(active=True)) as site, pytest.raises(InspectorError, match="This is not one token"):
        ask(profile_at(site.url), text)
    assert site.asked == []


def test_white_space_around_a_token_is_left_out() -> None:
    with serve(answer(active=True)) as site:
        ask(profile_at(site.url), f"\n {OPAQUE}\r\n")
    assert asked(site)["token"] == OPAQUE


# --- Where it is asked ---


def metadata(**members: Any) -> Any:
    def reply(request: Asked) -> Reply:
        url = f"http://{request.headers['Host']}"
        if request.method == "POST":
            return answer(active=True)
        filled = {name: value.replace("HERE", url) for name, value in members.items()}
        return answer(issuer=url, **filled)

    return reply


def test_the_endpoint_is_found_in_the_metadata() -> None:
    described = metadata(introspection_endpoint="HERE/introspect", token_endpoint="HERE/token")
    with serve(described) as site:
        profile = profile_at("", "client_secret_jwt", token_url="", introspection_url="", issuer=site.url)
        found = ask(profile)
    assert found.exchange.sent.url == f"{site.url}/introspect"
    assert [exchange.sent.method for exchange in found.before] == ["GET"]
    claims = jwt.decode(asked(site)["client_assertion"], options={"verify_signature": False})
    assert claims["aud"] == f"{site.url}/token", "RFC 7523 section 3: the token endpoint stands for the server"


@pytest.mark.parametrize(
    "reply, words",
    [
        (metadata(token_endpoint="HERE/token"), "names no introspection endpoint. If there is one all the same"),
        (metadata(introspection_endpoint=""), "names no introspection endpoint"),
        (Reply(404), "The introspection endpoint is not known: http"),
    ],
)
def test_an_issuer_without_the_endpoint(reply: Any, words: str) -> None:
    with serve(reply) as site, pytest.raises(NoEndpointError, match=words):
        ask(profile_at(site.url, introspection_url="", issuer=site.url))
    assert {request.method for request in site.asked} == {"GET"}


def test_a_profile_that_names_nobody_to_ask() -> None:
    with pytest.raises(NoEndpointError, match="p names neither an issuer nor the URL of the introspection endpoint"):
        ask(profile_at("http://127.0.0.1:1", introspection_url=""))


COGNITO = Profile(
    "pool", region="eu-west-1", user_pool_id="eu-west-1_AbCdEf123", domain_prefix="orders", client_id="me"
)
GUID = "6babcaad-604b-40ac-a9d7-9fd97c0b779f"
ENTRA = Profile("e", provider="entra", tenant=GUID, client_id=GUID, scopes=("api://a/.default",))


@pytest.mark.parametrize("profile, words", [(COGNITO, "Cognito has no introspection"), (ENTRA, "Entra has no intro")])
def test_a_provider_without_introspection_is_not_asked(profile: Profile, words: str) -> None:
    with pytest.raises(NoEndpointError, match=words):
        introspect(profile, OPAQUE, SECRET, Network(Nobody(), now=lambda: NOW))


def test_a_profile_that_cannot_be_sent() -> None:
    with pytest.raises(ProfileError, match="Client ID is missing"):
        ask(profile_at("https://id.example", client_id=""))
    with pytest.raises(ProfileError, match="No client secret is stored"):
        ask(profile_at("https://id.example"), secret=None)


def test_the_addresses_for_client_certificates() -> None:
    """RFC 8705 section 5."""
    body: dict[str, Any] = {
        "token_endpoint": "https://id.example/token",
        "mtls_endpoint_aliases": {
            "token_endpoint": "https://mtls.example/token",
            "jwks_uri": "https://x.example",
            "x": 1,
        },
        "jwks_uri": "https://id.example/keys",
    }
    with serve(lambda request: answer(issuer=f"http://{request.headers['Host']}", **body)) as site:
        profile = profile_at("", token_url="", issuer=site.url, certificate_file="me.crt")
        mutual_profile, urls = replace(profile, client_authentication="tls_client_auth"), endpoints(profile)
        plain = locate(profile, urls, "token_url", Transport(5.0).send).urls
        mutual = locate(mutual_profile, urls, "token_url", Transport(5.0).send).urls
    assert (plain.token_url, plain.jwks_url) == ("https://id.example/token", "https://id.example/keys")
    assert (mutual.token_url, mutual.jwks_url) == ("https://mtls.example/token", "https://id.example/keys")


def test_members_are_json() -> None:
    with serve(answer(active=True, nested={"a": [1, None]})) as site:
        assert json.dumps(ask(profile_at(site.url)).members)
