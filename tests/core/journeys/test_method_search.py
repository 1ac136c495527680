"""Finding the method that works: what is tried, how many requests that takes, and when it ends."""

from __future__ import annotations

import socket
import ssl
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding

from inspector.core.deadline import Cancel
from inspector.core.errors import ProfileError
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys.method_search import MethodAttempt, MethodSearch, Secrets, plan, search
from inspector.core.journeys.request import request_token
from inspector.core.network.transport import Transport
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile
from tests.core.authorization_server import TOKEN, AuthorizationServer, answer
from tests.core.key_files import certificate_of, pem_of, write_certificate, write_key
from tests.core.minting import key_for, mint
from tests.servers import Asked, Reply, closed_port, play, read_head, serve

NOW = 1_795_000_000.0
SECRET = "a secret, of 32 bytes + more: 100%"
PEM = pem_of(key_for("ES256"))
ALL: Secrets = {SecretKind.CLIENT_SECRET: SECRET, SecretKind.PRIVATE_KEY: PEM}
WITH_SECRET = ("client_secret_basic", "client_secret_basic_raw", "client_secret_post", "client_secret_jwt")


def profile_at(url: str, **members: Any) -> Profile:
    return replace(Profile("p", provider="generic", token_url=f"{url}/token", client_id="me too"), **members)


def find(profile: Profile, secrets: Secrets = ALL, cancel: Cancel | None = None, ca: str | None = None) -> MethodSearch:
    told: list[MethodAttempt] = []
    planned = plan(profile, secrets, NOW)
    found = search(planned, secrets, Network(Transport(5.0, ca), now=lambda: NOW, cancel=cancel), tell=told.append)
    assert tuple(told) == found.attempts
    assert len(found.attempts) <= planned.requests
    assert SECRET not in repr(found)
    assert tuple(attempt.method for attempt in found.attempts) + found.not_tried == planned.methods
    return found


# --- What would be sent ---


@pytest.mark.parametrize(
    "members, secrets, methods",
    [
        ({}, ALL, (*WITH_SECRET, "private_key_jwt")),
        ({}, {SecretKind.CLIENT_SECRET: SECRET}, WITH_SECRET),
        ({}, {SecretKind.CLIENT_SECRET: "short and odd"}, WITH_SECRET[:3]),
        ({"client_id": "me"}, {SecretKind.CLIENT_SECRET: "plain"}, ("client_secret_basic", "client_secret_post")),
        ({}, {SecretKind.PRIVATE_KEY: PEM}, ("private_key_jwt",)),
        ({}, {}, ("none",)),
        ({"client_authentication": "none"}, {}, ("none",)),
        ({"client_authentication": "client_secret_post"}, ALL, ("client_secret_post", "client_secret_basic",
            "client_secret_basic_raw", "client_secret_jwt", "private_key_jwt")),
        ({"client_authentication": "private_key_jwt", "assertion_algorithm": "ES256"}, ALL,
            ("private_key_jwt", *WITH_SECRET)),
        ({"private_key_file": "not there"}, {SecretKind.CLIENT_SECRET: SECRET}, WITH_SECRET),
        ({"certificate_file": "me.crt"}, {}, ("tls_client_auth",)),
    ],
)  # fmt: skip
def test_what_is_tried(members: dict[str, Any], secrets: Secrets, methods: tuple[str, ...]) -> None:
    planned = plan(profile_at("https://id.example", **members), secrets, NOW)
    assert planned.methods == methods
    assert planned.requests == len(methods)
    assert {method for method, _ in planned.left_out}.isdisjoint(methods)
    assert len(planned.left_out) + len(methods) == 7


def test_why_a_method_is_left_out() -> None:
    planned = plan(profile_at("http://127.0.0.1", certificate_file="me.crt"), {SecretKind.CLIENT_SECRET: "short"}, NOW)
    why = {method: str(said) for method, said in planned.left_out}
    assert "too short to sign" in why["client_secret_jwt"]
    assert "No private key is stored" in why["private_key_jwt"]
    assert "shown within TLS" in why["tls_client_auth"]
    assert "short" not in str(why).replace("too short", "")


def test_how_many_requests_are_said_beforehand() -> None:
    assert plan(profile_at("https://id.example"), ALL, NOW).sentence() == (
        "This sends up to 5 requests, one after the other, for a token to id.example. It ends with the first that is "
        "granted. A token may cost money, and a server may lock a client after several failures."
    )
    unknown = replace(profile_at(""), token_url="", issuer="https://issuer.example")
    assert (
        "1 request for a token to issuer.example, and up to 2 before that to find" in plan(unknown, {}, NOW).sentence()
    )
    nothing = profile_at("https://id.example", private_key_file="not there")
    assert plan(nothing, {}, NOW).sentence().startswith("No method can be tried")


@pytest.mark.parametrize("token_url, most", [("/token", 4), ("", 6)])
def test_no_more_requests_are_sent_than_were_said(token_url: str, most: int) -> None:
    """The issuer's metadata is where it is looked for last, and its key set has a place of its own."""

    def issuer(asked: Asked) -> Reply:
        here = f"http://{asked.headers['Host']}"
        urls = {"issuer": here, "token_endpoint": f"{here}/token", "jwks_uri": f"{here}/keys"}
        granted = {"access_token": mint(), "token_type": "Bearer"}
        known: dict[str, dict[str, Any]] = {
            "/token": granted,
            "/keys": {"keys": []},
            "/.well-known/oauth-authorization-server": urls,
        }
        return answer(200 if asked.path in known else 404, **known.get(asked.path, {}))

    with serve(issuer) as site:
        profile = replace(profile_at(site.url), token_url=token_url and site.url + token_url, issuer=site.url)
        planned = plan(profile, {}, NOW)
        found = search(planned, {}, Network(Transport(5.0), now=lambda: NOW))
    assert found.found == "none"
    assert "checking that token takes up to 3 more for the keys" in planned.sentence()
    assert len(site.asked) <= planned.requests + planned.searches + planned.keys == most


def test_a_profile_that_cannot_be_sent_is_refused_before_anything_is() -> None:
    with pytest.raises(ProfileError, match="Client ID is missing"):
        plan(profile_at("https://id.example", client_id=""), ALL, NOW)


# --- What is found ---


@pytest.mark.parametrize("number, method", list(enumerate((*WITH_SECRET, "private_key_jwt"), 1)))
def test_the_method_that_works_is_found(number: int, method: str) -> None:
    key = key_for("ES256").public_key() if method == "private_key_jwt" else SECRET
    server = AuthorizationServer(method, key)
    with serve(server) as site:
        found = find(profile_at(site.url))
    assert found.found == method
    assert f"({method})" in str(found.conclusion)
    assert len(server.tried) == number == len(found.attempts)
    assert server.tried[-1] == method
    assert [attempt.granted for attempt in found.attempts] == [False] * (number - 1) + [True]
    assert all(attempt.outcome.diagnosis is not None for attempt in found.attempts[:-1])
    assert found.outcome is not None
    assert found.outcome.inspection is not None  # the token it was granted is not thrown away
    assert found.outcome.profile is not None
    assert found.outcome.profile.client_authentication == method


def test_a_client_without_a_secret_is_found() -> None:
    server = AuthorizationServer("none", None)
    with serve(server) as site:
        assert find(profile_at(site.url), {}).found == "none"
    assert server.tried == ["none"]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def test_a_server_that_wants_a_certificate(authority: trustme.CA, tmp_path: Path) -> None:
    """It breaks off the handshake of every method without one, which is no reason to end the search."""
    key = key_for("ES256")
    certificate = certificate_of(key)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.load_verify_locations(cadata=certificate.public_bytes(Encoding.PEM).decode())
    context.verify_mode = ssl.CERT_REQUIRED
    with serve(answer(**TOKEN), context) as site:
        profile = profile_at(
            site.url,
            certificate_file=write_certificate(tmp_path, certificate),
            private_key_file=write_key(tmp_path, key),
        )
        found = find(profile, {SecretKind.CLIENT_SECRET: SECRET}, ca=str(bundle))
    assert found.found == "tls_client_auth"
    assert len(site.asked) == 1
    assert [attempt.method for attempt in found.attempts] == [*WITH_SECRET, "private_key_jwt", "tls_client_auth"]


def test_when_nothing_works() -> None:
    with serve(answer(401, error="invalid_client")) as site:
        found = find(profile_at(site.url))
    assert len(site.asked) == 5
    assert found.found is None
    assert str(found.conclusion).startswith("All 5 methods that could be tried were refused.")
    with serve(answer(400, error="invalid_client")) as site:
        assert str(find(profile_at(site.url), {}).conclusion).startswith("The method that could be tried was refused.")


# --- When it ends early ---


@pytest.mark.parametrize(
    "reply, words",
    [
        (answer(429, error="invalid_client"), "asked too often"),
        (answer(400, error="slow_down"), "asked too often"),
        (answer(401, error="invalid_client", error_description="The account is locked."), "asked too often"),
        (answer(401, error="invalid_client", error_description="AADSTS50053: too many attempts"), "asked too often"),
        (Reply(503, b"busy"), "503 (no error code) is about the address or the server"),
        (Reply(404, b"<html>"), "404 (no error code) is about the address or the server"),
        (Reply(302, b"", {"Location": "https://x.example"}), "302 (no error code) is about the address"),
        (
            answer(400, error="unsupported_grant_type"),
            "400 (unsupported_grant_type) is not about how the client proves",
        ),
        (answer(403, error="access_denied"), "403 (access_denied) is not about how the client proves itself"),
        (answer(400, error="unauthorized_client"), "400 (unauthorized_client) is not about how"),
        (Reply(200, b"<html>Sign in</html>"), "200 (no error code) is not about how"),
    ],
)
def test_an_answer_that_is_not_about_the_client_ends_it(reply: Reply, words: str) -> None:
    with serve(reply) as site:
        found = find(profile_at(site.url))
    assert len(site.asked) == 1
    assert found.found is None
    assert words in str(found.conclusion)
    assert len(found.not_tried) == 4


@pytest.mark.parametrize("error", ["invalid_scope", "invalid_target"])
def test_an_error_about_the_scope_shows_that_the_client_was_accepted(error: str) -> None:
    server = AuthorizationServer("client_secret_post", SECRET, then=lambda _asked, _form: answer(400, error=error))
    with serve(server) as site:
        found = find(profile_at(site.url))
    assert found.found == "client_secret_post"
    assert len(server.tried) == 3
    assert f"most likely accepted the client: it answered {error}" in str(found.conclusion)
    assert not found.attempts[-1].granted


@pytest.mark.parametrize(
    "reply", [answer(401, error="unauthorized_client"), answer(400, error="invalid_request"), Reply(401, b"no")]
)
def test_an_answer_about_the_client_goes_on(reply: Reply) -> None:
    with serve(reply) as site:
        find(profile_at(site.url))
    assert len(site.asked) == 5


def test_no_answer_ends_it() -> None:
    found = find(profile_at(f"http://127.0.0.1:{closed_port()}"))
    assert len(found.attempts) == 1
    assert str(found.conclusion).startswith("The search ends here, since no answer came. ")


def test_a_server_that_hangs_up_ends_it_where_there_is_no_certificate_to_show() -> None:
    def hang_up(connection: socket.socket, _: threading.Event) -> None:
        read_head(connection)

    with play(hang_up) as site:
        assert len(find(profile_at(site.url)).attempts) == 1


def test_giving_up_ends_it() -> None:
    cancel = Cancel()

    def second(_: Asked) -> Reply:
        if len(site.asked) == 2:
            cancel.set()
        return answer(401, error="invalid_client")

    with serve(second) as site:
        found = find(profile_at(site.url), cancel=cancel)
    assert len(site.asked) == 2
    assert str(found.conclusion) == "The search was cancelled."


# --- Discovery ---


def test_the_token_url_is_looked_for_once() -> None:
    server = AuthorizationServer("client_secret_post", SECRET)

    def whole(asked: Asked) -> Reply:
        url = f"http://{asked.headers['Host']}"
        return server(asked) if asked.method == "POST" else answer(issuer=url, token_endpoint=f"{url}/token")

    with serve(whole) as site:
        found = find(replace(profile_at(""), token_url="", issuer=site.url))
    assert found.found == "client_secret_post"
    assert [asked.method for asked in site.asked][:4] == ["GET", "POST", "POST", "POST"]


@pytest.mark.parametrize(
    "supported, tried",
    [
        (["private_key_jwt", "client_secret_post"], ["client_secret_post"]),
        (["client_secret_basic"], ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"]),
        ([], ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"]),
        ("client_secret_post", ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"]),
        ([7], ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"]),
    ],
)
def test_what_the_issuer_says_it_takes_is_tried_first(supported: object, tried: list[str]) -> None:
    server = AuthorizationServer("client_secret_post", SECRET)

    def whole(asked: Asked) -> Reply:
        url = f"http://{asked.headers['Host']}"
        if asked.method == "POST":
            return server(asked)
        return answer(issuer=url, token_endpoint=f"{url}/token", token_endpoint_auth_methods_supported=supported)

    with serve(whole) as site:
        secrets = {SecretKind.CLIENT_SECRET: SECRET}
        profile = replace(profile_at(""), token_url="", issuer=site.url, private_key_file="", certificate_file="")
        found = search(plan(profile, secrets, NOW), secrets, Network(Transport(5.0), now=lambda: NOW))
    assert [attempt.method for attempt in found.attempts] == tried
    assert found.found == "client_secret_post"


@pytest.mark.parametrize("named, told", [(["client_secret_post", "a\u202eb"], True), (["client_secret_basic"], False)])
def test_a_refusal_says_what_the_issuer_takes(named: list[str], told: bool) -> None:
    server = AuthorizationServer("client_secret_post", SECRET)

    def whole(asked: Asked) -> Reply:
        url = f"http://{asked.headers['Host']}"
        if asked.method == "POST":
            return server(asked)
        return answer(issuer=url, token_endpoint=f"{url}/token", token_endpoint_auth_methods_supported=named)

    with serve(whole) as site:
        profile = replace(profile_at(""), token_url="", issuer=site.url, client_authentication="client_secret_basic")
        keys, now = KeyCache(), lambda: NOW
        outcome = request_token(profile, SECRET, Network(Transport(5.0), keys, now))
    words = "that it takes: client_secret_post, a<U+202E>b. client_secret_basic was sent."
    assert outcome.diagnosis is not None
    evidence = [text for cause in outcome.diagnosis.candidates for _, _, text in cause.evidence]
    assert any(words in text for text in evidence) is told


@pytest.mark.parametrize("reply", [Reply(404), answer(issuer="https://other.example")])
def test_without_a_token_url_nothing_is_tried(reply: Reply) -> None:
    with serve(reply) as site:
        profile = replace(profile_at(""), token_url="", issuer=site.url)
        planned = plan(profile, ALL, NOW)
        found = search(planned, ALL, Network(Transport(5.0), now=lambda: NOW))
    assert {asked.method for asked in site.asked} == {"GET"}
    assert (found.attempts, found.found, found.outcome) == ((), None, None)
    assert str(found.conclusion).startswith("The search ends before it begins. ")
