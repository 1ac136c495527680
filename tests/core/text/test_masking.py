from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text.masking import SECRET, mask_body, shorten

PART = base64.urlsafe_b64encode(json.dumps({"alg": "RS256", "kid": "one"}).encode()).decode().rstrip("=")
JWT = f"{PART}.{PART}.c2lnbmF0dXJl"


def test_a_token_member_keeps_its_beginning_only() -> None:
    masked = mask_body(f'{{"access_token":"{JWT}","expires_in":3600,"token_type":"Bearer"}}')
    assert masked == f'{{"access_token":"{JWT[:12]}…","expires_in":3600,"token_type":"Bearer"}}'


@pytest.mark.parametrize("name", ["access_token", "refresh_token", "id_token", "AccessToken"])
def test_an_opaque_token_is_masked_by_its_name(name: str) -> None:
    opaque = "o7Fq-2Yd_opaque-token-0123456789"
    assert mask_body(json.dumps({name: opaque})) == json.dumps({name: SECRET}, ensure_ascii=False)


@pytest.mark.parametrize("name", ["client_secret", "client_assertion", "assertion", "password", "ClientSecret"])
def test_nothing_of_a_secret_is_left(name: str) -> None:
    assert mask_body(f'{{ "{name}" : "s3cret+/:% \\" x" }}') == f'{{ "{name}" : "{SECRET}" }}'


def test_a_short_token_is_not_shown_at_all() -> None:
    assert mask_body('{"access_token": "0123456789abcdef"}') == f'{{"access_token": "{SECRET}"}}'


def test_form_bodies() -> None:
    body = f"access_token={JWT}&scope=a+b&client_secret=s%2Bcret&token_type=bearer"
    assert mask_body(body) == f"access_token={JWT[:12]}…&scope=a+b&client_secret={SECRET}&token_type=bearer"


@pytest.mark.parametrize("length", [20, len(JWT) // 2, len(JWT) - 1])
def test_a_body_cut_short_inside_a_token(length: int) -> None:
    assert JWT[:16] not in mask_body(f'{{"access_token":"{JWT[:length]}')


def test_a_jwt_anywhere_in_text() -> None:
    page = f"<p>Your token is {JWT}</p>"
    assert mask_body(page) == f"<p>Your token is {JWT[:12]}…</p>"


def test_json_inside_json() -> None:
    inner = json.dumps({"refresh_token": "opaque-refresh-token-0123456789", "client_secret": "hunter2"})
    masked = mask_body(json.dumps({"message": inner}))
    assert "0123456789" not in masked
    assert "hunter2" not in masked


def test_credentials_of_a_header_that_was_echoed() -> None:
    assert mask_body("got Authorization: Basic Y2xpZW50OnNlY3JldA==") == f"got Authorization: Basic {SECRET}"


@pytest.mark.parametrize(
    "body",
    [
        '{"error":"invalid_client"}',
        '{"error":"invalid_grant","error_description":"the access_token is missing, code=7"}',
        "<html><body>Basic Constraints of CA cert not marked critical</body></html>",
        '{"access_token":"","expires_in":0}',
        '{"access_token":null}',
        "",
    ],
)
def test_everything_else_stays_as_it_came(body: str) -> None:
    assert mask_body(body) == body


def test_masking_twice_changes_nothing_more() -> None:
    once = mask_body(f'{{"access_token":"{JWT}","id_token":"{JWT}"}} {JWT}')
    assert mask_body(once).count("…") + mask_body(once).count(SECRET) == 3
    assert JWT[:13] not in mask_body(once)


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=25, max_size=200))
def test_no_token_value_survives_json_encoding(value: str) -> None:
    masked = mask_body(json.dumps({"before": 1, "access_token": value, "after": 2}))
    assert masked.endswith('", "after": 2}')
    assert json.dumps(value)[1:-1] not in masked


def test_shorten() -> None:
    assert shorten("a" * 25) == "a" * 12 + "…"
    assert shorten("a" * 24) == SECRET
