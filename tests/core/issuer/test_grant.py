"""The token request: what is sent, what may be shown of it, and how its answer is read."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from urllib.parse import parse_qsl, unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import ProfileError
from inspector.core.issuer.client_auth import basic
from inspector.core.issuer.grant import Granted, build_request, read_granted
from inspector.core.network.exchange import Exchange, Response, Sent
from inspector.core.network.transport import Request
from inspector.core.profiles.profile import Profile
from inspector.core.text.masking import SECRET as MASK

NOW = 1_800_000_000.0
URL = "https://id.example/oauth2/token"
HARD_SECRETS = [
    "plain",
    "with spaces inside",
    "a:b:c",
    "100%",
    "%41%zz",
    "a+b=c&d",
    "/+=/+=",
    "ünïcödé",
    "秘密",
    "🔑",
    "quote\"'`$(id)\\",
    "\t\n",
    " ",
    "x" * 4000,
]
BASIC = Profile(
    "test",
    provider="generic",
    client_id="client:1 ü",
    scopes=("orders/read", "a+b"),
    parameters=(("audience", "x&y=z"),),
)
POST = replace(BASIC, client_authentication="client_secret_post")
PUBLIC = replace(BASIC, client_authentication="none")


def form(request: Request) -> dict[str, str]:
    assert request.body is not None
    return dict(parse_qsl(request.body.decode("ascii"), keep_blank_values=True, strict_parsing=True))


def credentials(request: Request) -> tuple[str, str]:
    """As RFC 6749 section 2.3.1 has a server read them."""
    scheme, _, encoded = dict(request.headers)["Authorization"].partition(" ")
    assert scheme == "Basic"
    client, _, secret = base64.b64decode(encoded, validate=True).decode("ascii").partition(":")
    return unquote_plus(client, errors="strict"), unquote_plus(secret, errors="strict")


@pytest.mark.parametrize("secret", HARD_SECRETS)
def test_client_secret_basic_survives_every_secret(secret: str) -> None:
    request = build_request(BASIC, URL, secret, NOW)
    assert credentials(request) == (BASIC.client_id, secret)
    assert form(request) == {"grant_type": "client_credentials", "scope": "orders/read a+b", "audience": "x&y=z"}


@pytest.mark.parametrize("secret", HARD_SECRETS)
def test_client_secret_post_survives_every_secret(secret: str) -> None:
    request = build_request(POST, URL, secret, NOW)
    assert "Authorization" not in dict(request.headers)
    sent = form(request)
    assert (sent["client_id"], sent["client_secret"]) == (BASIC.client_id, secret)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_credentials_come_out_as_they_went_in(client_id: str, secret: str) -> None:
    profile = replace(BASIC, client_id=client_id)
    assert credentials(build_request(profile, URL, secret, NOW)) == (client_id, secret)
    assert form(build_request(replace(POST, client_id=client_id), URL, secret, NOW))["client_secret"] == secret


def test_the_example_of_rfc_6749() -> None:
    """Section 2.3.1."""
    assert basic("s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw") == "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"


def test_a_public_client_sends_its_id_and_no_secret() -> None:
    for secret in (None, "stored all the same"):
        request = build_request(PUBLIC, URL, secret, NOW)
        assert "Authorization" not in dict(request.headers)
        assert form(request)["client_id"] == BASIC.client_id
        assert "client_secret" not in form(request)


@pytest.mark.parametrize("profile", [BASIC, POST])
@pytest.mark.parametrize("secret", [None, ""])
def test_a_missing_secret_is_said_before_anything_is_sent(profile: Profile, secret: str | None) -> None:
    with pytest.raises(ProfileError, match="No client secret is stored for test") as caught:
        build_request(profile, URL, secret, NOW)
    assert caught.value.field == "client_secret"


def test_without_scopes_none_is_sent() -> None:
    assert "scope" not in form(build_request(replace(BASIC, scopes=()), URL, "s", NOW))


def test_a_parameter_of_the_forms_own_is_never_sent_twice() -> None:
    odd = replace(POST, parameters=(("client_secret", "x"), ("grant_type", "password"), ("scope", "x"), ("a", "b")))
    sent = parse_qsl((build_request(odd, URL, "s", NOW).body or b"").decode())
    names = [name for name, _ in sent]
    assert sorted(names) == sorted({"grant_type", "client_id", "client_secret", "scope", "a"})
    assert ("client_secret", "s") in sent


def test_a_parameter_may_repeat() -> None:
    twice = replace(PUBLIC, parameters=(("resource", "https://a.example"), ("resource", "https://b.example")))
    body = (build_request(twice, URL, None, NOW).body or b"").decode()
    assert body.count("resource=") == 2


@pytest.mark.parametrize("secret", [secret for secret in HARD_SECRETS if secret.strip()])
@pytest.mark.parametrize("profile", [BASIC, POST])
def test_nothing_that_is_shown_holds_the_secret(profile: Profile, secret: str) -> None:
    request = build_request(profile, URL, secret, NOW)
    shown = repr(request) + repr(request.sent) + request.sent.body
    assert secret not in shown
    encoded = dict(request.headers).get("Authorization", "Basic  ").split(" ")[1]
    assert not encoded or encoded not in shown
    assert MASK in (dict(request.sent.headers).get("Authorization", "") + request.sent.body)


def test_what_is_shown_is_otherwise_what_is_sent() -> None:
    request = build_request(POST, URL, "hunter2", NOW)
    assert request.sent.body == (request.body or b"").decode().replace("hunter2", MASK)
    assert (request.sent.method, request.sent.url, request.sent.headers) == ("POST", URL, request.headers)
    basic_request = build_request(BASIC, URL, "hunter2", NOW)
    names = [name for name, _ in basic_request.headers]
    assert [name for name, _ in basic_request.sent.headers] == names


@pytest.mark.parametrize(
    "profile, secret, field",
    [
        (BASIC, "half\ud83d", "client_secret"),
        (POST, "\udc80", "client_secret"),
        (replace(BASIC, client_id="\ud800"), "s", "client_id"),
        (replace(BASIC, scopes=("\ud800",)), "s", "scopes"),
        (replace(BASIC, parameters=(("a", "\ud800"),)), "s", "parameters"),
    ],
)
def test_half_a_character_is_refused_without_repeating_the_secret(profile: Profile, secret: str, field: str) -> None:
    with pytest.raises(ProfileError, match="part of a character is missing") as caught:
        build_request(profile, URL, secret, NOW)
    assert caught.value.field == field
    assert caught.value.__context__ is None  # a UnicodeEncodeError would carry the whole secret
    assert "half" not in str(caught.value)


# --- The answer ---


def answer(body: bytes, status: int = 200) -> Exchange:
    response = Response(status, "", (), body, 1.0, 2.0)
    return Exchange(Sent("POST", URL, ()), 1.0, response=response)


def test_a_token_response_is_read() -> None:
    body = {"access_token": "x.y.z", "token_type": "Bearer", "expires_in": 3600, "scope": "a b", "more": [1]}
    granted = read_granted(answer(json.dumps(body).encode()))
    assert granted == Granted("x.y.z", "Bearer", 3600.0, "a b")
    assert "x.y.z" not in repr(granted)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b'"x"',
        b"{}",
        b'{"access_token": null}',
        b'{"access_token": 7}',
        b'{"access_token": ""}',
        b'{"access_token": " "}',
        b'{"access_token": ["x"]}',
        b'{"error": "invalid_client"}',
        b'{"error": "x", "access_token": "y"}',
        b'{"access_token": "x"',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"access_token": "x", "n": ' + b"9" * 5000 + b"}",
    ],
)
def test_an_answer_without_a_token_is_none(body: bytes) -> None:
    assert read_granted(answer(body)) is None


@pytest.mark.parametrize("status", [301, 400, 401, 500])
def test_a_token_with_an_error_status_is_none(status: int) -> None:
    assert read_granted(answer(b'{"access_token": "x"}', status)) is None


def test_no_answer_is_none() -> None:
    assert read_granted(Exchange(Sent("POST", URL, ()), 1.0)) is None


@pytest.mark.parametrize(
    "written, expires_in",
    [
        ("3600", 3600.0),
        ("3599.5", 3599.5),
        ('"3600"', None),
        ("true", None),
        ("NaN", None),
        ("1e999", None),
        ("null", None),
        ("9" * 4000, None),
    ],
)
def test_odd_lifetimes_do_not_cost_the_token(written: str, expires_in: float | None) -> None:
    granted = read_granted(answer(f'{{"access_token": "x", "expires_in": {written}, "scope": 7}}'.encode()))
    assert granted == Granted("x", None, expires_in, None)


@given(st.binary())
def test_any_body_is_read_without_an_error(body: bytes) -> None:
    assert read_granted(answer(body)) is None
