"""Documents, profiles, starting and stopping."""

from __future__ import annotations

import base64
import dataclasses
import re
import socket
import threading
import time
from urllib.parse import urlsplit

import jwt
import pytest
import requests

from inspector.core.profiles.profile import Profile
from inspector.demo.clients import Fault
from inspector.demo.issuer import DemoIssuer


def test_key_set_lists_two_keys_as_cognito_does(issuer: DemoIssuer, http: requests.Session) -> None:
    response = http.get(issuer.jwks_url, timeout=5)
    assert response.headers["Content-Type"].startswith("application/json")
    keys = response.json()["keys"]
    assert len({key["kid"] for key in keys}) == 2
    for key in keys:
        assert set(key) == {"alg", "e", "kid", "kty", "n", "use"}
        assert (key["alg"], key["kty"], key["use"]) == ("RS256", "RSA", "sig")
        assert len(base64.b64decode(key["kid"], validate=True)) == 32
        assert key["kid"].endswith("=")
        assert jwt.PyJWK(key).key.key_size == 2048


def test_discovery_document_names_the_endpoints(issuer: DemoIssuer, http: requests.Session) -> None:
    document = http.get(f"{issuer.issuer}/.well-known/openid-configuration", timeout=5).json()
    assert (document["issuer"], document["jwks_uri"]) == (issuer.issuer, issuer.jwks_url)
    assert document["token_endpoint"] == issuer.token_url
    assert document["token_endpoint_auth_methods_supported"] == ["client_secret_basic", "client_secret_post"]
    assert "revocation_endpoint" not in document
    assert [] not in document.values()  # RFC 8414 section 3.2


def test_head_has_no_body(issuer: DemoIssuer, http: requests.Session) -> None:
    response = http.head(issuer.jwks_url, timeout=5)
    assert (response.status_code, response.content) == (200, b"")
    assert int(response.headers["Content-Length"]) > 500


def test_documents_are_only_read(issuer: DemoIssuer, http: requests.Session) -> None:
    response = http.post(issuer.jwks_url, data={"a": "b"}, timeout=5)
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "path", ["/", "/.well-known/jwks.json", "/eu-west-1_Demo/.well-known/jwks.json", "/oauth2/token/", "/%00"]
)
def test_nothing_else_is_there(issuer: DemoIssuer, http: requests.Session, path: str) -> None:
    assert http.get(issuer.url + path, timeout=5).status_code == 404


def test_addresses(issuer: DemoIssuer) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+", issuer.url)
    assert re.fullmatch(re.escape(issuer.url) + r"/eu-west-1_Demo[0-9A-Za-z]{5}", issuer.issuer)
    assert issuer.token_url == f"{issuer.url}/oauth2/token"
    assert issuer.jwks_url == f"{issuer.issuer}/.well-known/jwks.json"


def test_every_fault_has_a_client_of_its_own(issuer: DemoIssuer) -> None:
    assert [client.name for client in issuer.clients] == list(Fault)
    for client in issuer.clients:
        assert re.fullmatch(r"[a-z0-9]{26}", client.id)
        assert re.fullmatch(r"[a-z0-9]{51}", client.secret)
        assert client.secret not in repr(client)
        assert "orders/refund" not in client.scopes
    for texts in ("id", "secret", "label", "description"):
        assert len({getattr(client, texts) for client in issuer.clients}) == len(Fault)


def test_texts_are_one_sentence_each(issuer: DemoIssuer) -> None:
    for client in issuer.clients:
        assert re.fullmatch(r"[^.!]+\.", client.description), client.description
    assert issuer.clients[0].label == "Demo issuer"
    assert len({client.label for client in issuer.clients}) == len(issuer.clients)


def test_profiles_are_ready_to_use(issuer: DemoIssuer) -> None:
    profiles = issuer.profiles()
    assert [profile.name for profile in profiles] == [client.label for client in issuer.clients]
    for profile, client in zip(profiles, issuer.clients, strict=True):
        assert (profile.provider, profile.region, profile.client_id) == ("cognito", "eu-west-1", client.id)
        assert (profile.issuer, profile.jwks_url) == (issuer.issuer, issuer.jwks_url)
        assert profile.token_url == issuer.token_url
        assert issuer.issuer.endswith("/" + profile.user_pool_id)
        assert set(profile.scopes) <= set(profile.known_scopes)
        assert issuer.secret_for(profile.id) == client.secret
        assert client.secret not in repr(profile)


def test_profiles_differ_only_where_their_fault_needs_it(issuer: DemoIssuer) -> None:
    main = dataclasses.asdict(issuer.profile("ok"))
    assert (main["scopes"], main["timeout"]) == (("orders/read", "orders/write"), Profile("").timeout)
    differing = {
        profile.name: {name for name, value in dataclasses.asdict(profile).items() if value != main[name]}
        for profile in issuer.profiles()[1:]
    }
    usual = {"id", "name", "client_id"}
    assert differing.pop("Slow answer") == usual | {"timeout"}
    assert differing.pop("Scope ignored") == usual | {"scopes"}
    assert all(fields == usual for fields in differing.values())
    assert issuer.profile("slow").timeout == 2.0


def test_a_profile_is_the_same_at_every_look(issuer: DemoIssuer) -> None:
    assert issuer.profile("expired").id == issuer.profile("expired").id
    assert len({profile.id for profile in issuer.profiles()}) == len(Fault)


def test_unknown_names(issuer: DemoIssuer) -> None:
    with pytest.raises(KeyError):
        issuer.profile("nothing-like-it")
    with pytest.raises(KeyError):
        issuer.secret_for("nothing-like-it")


def test_the_clock_is_the_callers(http: requests.Session) -> None:
    with DemoIssuer(now=lambda: 1_800_000_000.9) as issuer:
        profile = issuer.profile("ok")
        auth = (profile.client_id, issuer.secret_for(profile.id))
        response = http.post(issuer.token_url, data={"grant_type": "client_credentials"}, auth=auth, timeout=5)
    claims = jwt.decode(response.json()["access_token"], options={"verify_signature": False})
    assert (claims["iat"], claims["exp"]) == (1_800_000_000, 1_800_003_600)
    assert response.headers["Date"] == "Fri, 15 Jan 2027 08:00:00 GMT"


def test_two_issuers_share_nothing() -> None:
    with DemoIssuer() as first, DemoIssuer() as second:
        assert first.url != second.url
        assert not {client.id for client in first.clients} & {client.id for client in second.clients}
        assert not {client.secret for client in first.clients} & {client.secret for client in second.clients}


def test_not_started_yet() -> None:
    issuer = DemoIssuer()
    issuer.stop()
    with pytest.raises(RuntimeError, match="not been started"):
        issuer.profile("ok")


def test_runs_once_and_stops_as_often_as_it_is_told() -> None:
    issuer = DemoIssuer().start()
    with pytest.raises(RuntimeError, match="runs once"):
        issuer.start()
    issuer.stop()
    issuer.stop()
    assert issuer.profile("ok").token_url == issuer.token_url
    parts = urlsplit(issuer.url)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5)


def serving() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "demo-issuer"}


def test_stop_ends_a_slow_answer(http: requests.Session) -> None:
    minting = threading.Event()
    errors: list[Exception] = []

    def now() -> float:
        minting.set()
        return time.time()

    others = serving()
    issuer = DemoIssuer(now=now).start()
    slow = issuer.profile("slow")

    def ask() -> None:
        auth = (slow.client_id, issuer.secret_for(slow.id))
        try:
            http.post(issuer.token_url, data={"grant_type": "client_credentials"}, auth=auth, timeout=20)
        except requests.exceptions.RequestException as error:
            errors.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert minting.wait(5)
    began = time.monotonic()
    issuer.stop()
    assert time.monotonic() - began < 1
    asking.join(5)
    assert [type(error) for error in errors] == [requests.exceptions.ConnectionError]
    assert serving() == others


def test_stop_ends_connections_that_say_nothing() -> None:
    issuer = DemoIssuer().start()
    parts = urlsplit(issuer.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as idle:
        # Once this request is answered, the idle connection has been accepted too: they are taken in order.
        with requests.Session() as session:
            session.trust_env = False
            assert session.get(issuer.jwks_url, timeout=5).status_code == 200
            began = time.monotonic()
            issuer.stop()
            assert time.monotonic() - began < 1
        assert idle.recv(1) == b""


def test_a_client_that_leaves_is_no_news(issuer: DemoIssuer, capfd: pytest.CaptureFixture[str]) -> None:
    parts = urlsplit(issuer.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as short:
        short.sendall(b"POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\ngrant")
        short.shutdown(socket.SHUT_WR)
        assert short.recv(1) == b""
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as rubbish:
        rubbish.sendall(b"\x16\x03\x01\x02\x00\r\n\r\n")
        rubbish.shutdown(socket.SHUT_WR)
        assert b"400" in rubbish.makefile("rb").read()
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")
