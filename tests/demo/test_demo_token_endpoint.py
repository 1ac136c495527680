"""The token endpoint answers as Cognito's does (RFC 6749 sections 2.3.1 and 5)."""

from __future__ import annotations

import base64
import http.client
import json
import time
import uuid
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from urllib.parse import quote_plus, urlsplit

import jwt
import pytest
import requests

from inspector.demo.clients import DemoClient
from inspector.demo.issuer import DemoIssuer
from inspector.demo.pool import UnknownScope

Ask = Callable[..., requests.Response]
GRANT = {"grant_type": "client_credentials"}
ALLOWED = "orders/read orders/write inventory/read"


@pytest.fixture
def client(issuer: DemoIssuer) -> DemoClient:
    return issuer.clients[0]


def basic(client_id: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{client_id}:{secret}".encode()).decode()


def assert_error(response: requests.Response, error: str) -> None:
    assert (response.status_code, response.json()) == (400, {"error": error})
    assert response.headers["Content-Type"] == "application/json;charset=UTF-8"


def test_answer_to_a_good_request(ask: Ask) -> None:
    response = ask(scope="orders/read")
    assert response.status_code == 200
    body = response.json()
    assert set(body) == {"access_token", "expires_in", "token_type"}
    assert (body["expires_in"], body["token_type"]) == (3600, "Bearer")
    assert response.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert uuid.UUID(response.headers["x-amz-cognito-request-id"]).version == 4
    assert abs(parsedate_to_datetime(response.headers["Date"]).timestamp() - time.time()) < 5


def test_access_token_has_the_claims_of_a_machine_to_machine_token(
    ask: Ask, client: DemoClient, decode: Callable[..., dict[str, object]]
) -> None:
    token = ask(scope="orders/read orders/write").json()["access_token"]
    claims = decode(token)
    assert set(jwt.get_unverified_header(token)) == {"kid", "alg"}
    assert set(claims) == {
        "sub", "token_use", "scope", "auth_time", "iss", "exp", "iat", "version", "jti", "client_id",
    }  # fmt: skip
    assert claims["sub"] == claims["client_id"] == client.id
    assert (claims["token_use"], claims["version"]) == ("access", 2)
    assert claims["scope"] == "orders/read orders/write"
    assert claims["auth_time"] == claims["iat"]
    assert claims["exp"] == claims["iat"] + 3600  # type: ignore[operator]


def test_two_tokens_differ_in_jti(ask: Ask, decode: Callable[..., dict[str, object]]) -> None:
    first, second = (decode(ask().json()["access_token"]) for _ in range(2))
    assert first["jti"] != second["jti"]


def test_secret_in_the_header(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    response = http.post(issuer.token_url, data=GRANT, auth=(client.id, client.secret), timeout=5)
    assert response.status_code == 200


def test_header_is_form_decoded_after_base64(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    everything_escaped = "".join(f"%{ord(letter):02X}" for letter in client.secret)
    headers = {"Authorization": basic(client.id, everything_escaped)}
    assert http.post(issuer.token_url, data=GRANT, headers=headers, timeout=5).status_code == 200


def test_header_may_be_repeated_by_the_same_client_id(
    issuer: DemoIssuer, http: requests.Session, client: DemoClient
) -> None:
    form = {**GRANT, "client_id": client.id}
    assert http.post(issuer.token_url, data=form, auth=(client.id, client.secret), timeout=5).status_code == 200


def test_both_methods_at_once(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    form = {**GRANT, "client_id": client.id, "client_secret": client.secret}
    assert_error(http.post(issuer.token_url, data=form, auth=(client.id, client.secret), timeout=5), "invalid_request")


def test_header_and_form_name_two_clients(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    form = {**GRANT, "client_id": issuer.clients[1].id}
    assert_error(http.post(issuer.token_url, data=form, auth=(client.id, client.secret), timeout=5), "invalid_request")


@pytest.mark.parametrize(
    "header",
    [
        "Basic not*base64",
        "Basic " + base64.b64encode(b"no colon").decode(),
        "Basic " + base64.b64encode(b"\xff\xfe:x").decode(),
        "Basic " + base64.b64encode(b"%FF:x").decode(),
        "Basic",
        "Bearer x",
        basic("", ""),
    ],
)
def test_header_that_names_no_client(issuer: DemoIssuer, http: requests.Session, header: str) -> None:
    response = http.post(issuer.token_url, data=GRANT, headers={"Authorization": header}, timeout=5)
    assert_error(response, "invalid_client")


@pytest.mark.parametrize(
    "members,error",
    [
        ({"grant_type": None}, "invalid_request"),
        ({"grant_type": ""}, "invalid_request"),
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"client_id": None}, "invalid_request"),
        ({"client_id": "nobody"}, "invalid_client"),
        ({"client_secret": None}, "invalid_client"),
        ({"client_secret": "x" * 51}, "invalid_client"),
        ({"client_secret": "schlüssel"}, "invalid_client"),
        ({"scope": "orders/refund"}, "invalid_scope"),
        ({"scope": "Orders/Read"}, "invalid_scope"),
        ({"scope": "openid"}, "invalid_scope"),
        ({"scope": " "}, "invalid_scope"),
        ({"aws_client_metadata": "tenant=7"}, "invalid_request"),
        ({"aws_client_metadata": "[1]"}, "invalid_request"),
        ({"aws_client_metadata": "[" * 4_000}, "invalid_request"),
    ],
)
def test_refused_form(ask: Ask, members: dict[str, str | None], error: str) -> None:
    assert_error(ask(**members), error)


@pytest.mark.parametrize("body", ["grant_type=a&grant_type=a", "scope=%FF", "scope=ü", "&".join(["a=1"] * 65)])
def test_malformed_form(issuer: DemoIssuer, http: requests.Session, body: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    response = http.post(issuer.token_url, data=body.encode(), headers=headers, timeout=5)
    assert_error(response, "invalid_request")


def test_json_body(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    members = {**GRANT, "client_id": client.id, "client_secret": client.secret}
    assert_error(http.post(issuer.token_url, json=members, timeout=5), "invalid_request")


def test_form_without_its_content_type(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    body = f"grant_type=client_credentials&client_id={client.id}&client_secret={client.secret}"
    assert_error(http.post(issuer.token_url, data=body.encode(), timeout=5), "invalid_request")


def test_content_type_may_have_a_charset(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    headers = {"Content-Type": "Application/X-WWW-Form-Urlencoded; charset=utf-8"}
    body = f"grant_type=client_credentials&client_id={client.id}&client_secret={client.secret}"
    assert http.post(issuer.token_url, data=body, headers=headers, timeout=5).status_code == 200


def test_secret_in_the_query_does_not_count(issuer: DemoIssuer, http: requests.Session, client: DemoClient) -> None:
    query = {"client_id": client.id, "client_secret": client.secret}
    assert_error(http.post(issuer.token_url, params=query, data=GRANT, timeout=5), "invalid_request")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_only_post(issuer: DemoIssuer, http: requests.Session, method: str) -> None:
    response = http.request(method, issuer.token_url, timeout=5)
    assert (response.status_code, response.headers["Allow"], response.content) == (405, "POST", b"")


def test_client_metadata_is_accepted(ask: Ask) -> None:
    assert ask(aws_client_metadata=json.dumps({"tenant": "7 & more"})).status_code == 200


@pytest.mark.parametrize(
    "requested,granted",
    [
        (None, "orders/read orders/write inventory/read"),
        ("", "orders/read orders/write inventory/read"),
        ("orders/write orders/read", "orders/write orders/read"),
        ("orders/read orders/read", "orders/read"),
        ("orders/read orders/refund", "orders/read"),
    ],
)
def test_granted_scopes(
    ask: Ask, decode: Callable[..., dict[str, object]], requested: str | None, granted: str
) -> None:
    assert decode(ask(scope=requested).json()["access_token"])["scope"] == granted


def test_unknown_scope_can_be_refused(http: requests.Session) -> None:
    with DemoIssuer(unknown_scope="refuse") as issuer:

        def ask(name: str, scope: str) -> requests.Response:
            profile = issuer.profile(name)
            form = {**GRANT, "scope": scope}
            auth = (profile.client_id, issuer.secret_for(profile.id))
            return http.post(issuer.token_url, data=form, auth=auth, timeout=5)

        assert_error(ask("ok", "orders/read orders/refund"), "invalid_scope")
        assert ask("ok", "orders/write orders/read").status_code == 200
        # The client whose fault is an ignored scope keeps its fault.
        assert ask("scope-ignored", "orders/read orders/refund").status_code == 200


@pytest.mark.parametrize(
    "rule, wrong, mixed, right",
    [
        ("ignore", None, "orders/read", "orders/read"),
        ("drop", "", "orders/read", "orders/read"),
        ("refuse", None, None, "orders/read"),
        ("refuse_all", None, None, None),
        ("widen", ALLOWED, ALLOWED, ALLOWED),
    ],
)
def test_each_rule_for_scopes(
    http: requests.Session, rule: UnknownScope, wrong: str | None, mixed: str | None, right: str | None
) -> None:
    with DemoIssuer(unknown_scope=rule) as issuer:
        client = issuer.clients[0]
        for scope, granted in (
            ("orders/refund", wrong),
            ("orders/refund orders/read", mixed),
            ("orders/read", right),
            (None, ALLOWED),
        ):
            form = GRANT | ({"scope": scope} if scope else {})
            response = http.post(issuer.token_url, data=form, auth=(client.id, client.secret), timeout=5)
            if granted is None:
                assert_error(response, "invalid_scope")
            else:
                token = response.json()["access_token"]
                assert jwt.decode(token, options={"verify_signature": False})["scope"] == granted


def test_clients_are_allowed_the_scopes_that_are_given() -> None:
    names = tuple(f"s{number}/read" for number in range(200))
    with DemoIssuer(scopes=names) as issuer:
        assert all(client.scopes == names for client in issuer.clients)


def test_body_that_is_too_long(ask: Ask) -> None:
    response = ask(padding="x" * 17_000)
    assert (response.status_code, response.headers["Connection"]) == (413, "close")


def test_body_of_unknown_length(issuer: DemoIssuer, http: requests.Session) -> None:
    assert http.post(issuer.token_url, data=iter([b"grant_type=x"]), timeout=5).status_code == 411


@pytest.mark.parametrize("length", ["-1", "1_0", "9" * 5000, "ten"])
def test_length_that_is_no_number(issuer: DemoIssuer, length: str) -> None:
    connection = http.client.HTTPConnection(urlsplit(issuer.url).netloc, timeout=5)
    try:
        connection.putrequest("POST", "/oauth2/token")
        connection.putheader("Content-Length", length)
        connection.endheaders()
        assert connection.getresponse().status == 400
    finally:
        connection.close()


def test_the_connection_survives_a_refusal(ask: Ask) -> None:
    assert_error(ask(grant_type=quote_plus("a b")), "unsupported_grant_type")
    assert ask().status_code == 200
