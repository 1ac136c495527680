"""Each fault is what it says, and nothing else is wrong with its token."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

import jwt
import pytest
import requests

from inspector.demo.clients import Fault
from inspector.demo.issuer import DemoIssuer

Ask = Callable[..., requests.Response]
Decode = Callable[..., dict[str, Any]]


def peek(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def test_wrong_secret(ask: Ask) -> None:
    response = ask(Fault.WRONG_SECRET)
    assert (response.status_code, response.json()) == (400, {"error": "invalid_client"})


def test_flow_off(ask: Ask) -> None:
    response = ask(Fault.FLOW_OFF)
    assert (response.status_code, response.json()) == (400, {"error": "unauthorized_client"})


def test_expired(ask: Ask, decode: Decode) -> None:
    token = ask(Fault.EXPIRED).json()["access_token"]
    with pytest.raises(jwt.ExpiredSignatureError):
        decode(token)
    claims = decode(token, options={"verify_exp": False})
    assert claims["exp"] == claims["iat"] + 3600
    assert claims["exp"] == pytest.approx(time.time() - 3600, abs=5)


def test_rotated(ask: Ask, issuer: DemoIssuer, http: requests.Session) -> None:
    token = ask(Fault.ROTATED).json()["access_token"]
    listed = {key["kid"] for key in http.get(issuer.jwks_url, timeout=5).json()["keys"]}
    assert jwt.get_unverified_header(token)["kid"] not in listed
    assert peek(token)["iss"] == issuer.issuer


def test_clock_ahead(ask: Ask, decode: Decode) -> None:
    response = ask(Fault.CLOCK_AHEAD)
    token = response.json()["access_token"]
    with pytest.raises(jwt.ImmatureSignatureError):
        decode(token)
    claims = decode(token, leeway=700)
    assert claims["iat"] == claims["auth_time"] == pytest.approx(time.time() + 600, abs=5)
    assert claims["exp"] == claims["iat"] + 3600
    assert parsedate_to_datetime(response.headers["Date"]).timestamp() == pytest.approx(time.time() + 600, abs=5)


def test_other_pool(ask: Ask, decode: Decode, issuer: DemoIssuer) -> None:
    token = ask(Fault.OTHER_POOL).json()["access_token"]
    with pytest.raises(jwt.InvalidIssuerError):
        decode(token)
    named = decode(token, issuer=None)["iss"]
    assert named.startswith(f"{issuer.url}/eu-west-1_Demo")
    assert len(named) == len(issuer.issuer)


def test_second_issuer_form(ask: Ask, decode: Decode, issuer: DemoIssuer) -> None:
    token = ask(Fault.SECOND_ISSUER).json()["access_token"]
    pool = issuer.profile("ok").user_pool_id
    assert decode(token, issuer=f"https://issuer-cognito-idp.eu-west-1.amazonaws.com/{pool}")
    with pytest.raises(jwt.InvalidIssuerError):
        decode(token)


def test_id_token(ask: Ask, decode: Decode, issuer: DemoIssuer) -> None:
    token = ask(Fault.ID_TOKEN).json()["access_token"]
    claims = decode(token, audience=issuer.profile("id-token").client_id)
    assert claims["token_use"] == "id"
    assert claims["cognito:username"] == claims["sub"] != claims["aud"]
    assert {"origin_jti", "event_id", "auth_time", "jti"} <= set(claims)
    assert not {"client_id", "scope", "version"} & set(claims)
    access = ask().json()["access_token"]
    assert jwt.get_unverified_header(token)["kid"] != jwt.get_unverified_header(access)["kid"]


def test_scope_ignored(ask: Ask, decode: Decode, issuer: DemoIssuer) -> None:
    asked = issuer.profile("scope-ignored").scopes
    token = ask(Fault.SCOPE_IGNORED, scope=" ".join(asked)).json()["access_token"]
    assert set(asked) - set(decode(token)["scope"].split()) == {"orders/refund"}


def test_tampered(ask: Ask, decode: Decode) -> None:
    token = ask(Fault.TAMPERED, scope="orders/read").json()["access_token"]
    with pytest.raises(jwt.InvalidSignatureError):
        decode(token)
    assert peek(token)["scope"] == "orders/read orders/refund"
    assert peek(token)["exp"] > time.time()


def test_throttled(ask: Ask) -> None:
    response = ask(Fault.THROTTLED)
    assert (response.status_code, response.headers["Retry-After"]) == (429, "30")
    assert response.json()["__type"] == "TooManyRequestsException"
    assert "access_token" not in response.text


def test_server_error(ask: Ask) -> None:
    response = ask(Fault.SERVER_ERROR)
    assert (response.status_code, response.headers["Content-Type"]) == (500, "text/html")
    assert response.text.startswith("<!DOCTYPE html>")


def test_cut_short(ask: Ask) -> None:
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        ask(Fault.CUT_SHORT)


def test_slow_answer_outlasts_its_client(issuer: DemoIssuer, http: requests.Session) -> None:
    slow = issuer.profile("slow")
    form = {"grant_type": "client_credentials"}
    with pytest.raises(requests.exceptions.ReadTimeout):
        http.post(issuer.token_url, data=form, auth=(slow.client_id, issuer.secret_for(slow.id)), timeout=0.1)


def test_slow_answer_is_an_ordinary_one_in_the_end(http: requests.Session) -> None:
    with DemoIssuer(slow=0.01) as issuer:
        slow = issuer.profile("slow")
        form = {"grant_type": "client_credentials"}
        auth = (slow.client_id, issuer.secret_for(slow.id))
        assert "access_token" in http.post(issuer.token_url, data=form, auth=auth, timeout=5).json()


BEFORE_ANYTHING_ELSE = [fault for fault in Fault if fault is not Fault.FLOW_OFF]


@pytest.mark.parametrize("fault", BEFORE_ANYTHING_ELSE)
def test_no_fault_hides_a_wrong_secret(ask: Ask, fault: Fault) -> None:
    assert ask(fault, client_secret="wrong").json() == {"error": "invalid_client"}
