"""What Node libraries did with settings of their own, tried on 2026-11-30: ages, types, algorithms, ID tokens."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.judging import Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.replying import reply_text
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.observed import AT, CLAIMS, POOL, as_set_up, keys_of, signed, told
from tests.core.minting import NOW
from tests.each_case import for_each

GLOBAL_POOL = POOL.replace("//cognito-idp", "//issuer-cognito-idp")


def judged(id_: str, settings: AcceptorSettings, claims: dict[str, Any], **header: Any) -> Judgement:
    """The row asked of a genuine token in which some claims are others; None takes one away."""
    every = {name: value for name, value in {**CLAIMS, **claims}.items() if value is not None}
    head = {name: each for name, each in {"alg": "RS256", "kid": "rsa-1", **header}.items() if each is not None}
    row = acceptor(id_)
    keys = keys_of("own" if row.keys.own else "both" if head.get("kid") == "ec-1" else "rsa")
    inspection = judge_token(decode_unverified(signed(head, every)), keys, Expectation(), NOW)
    return judge_for(row, PresentedToken(inspection), settings.over(as_set_up(id_)), NOW)


def answer(judgement: Judgement) -> str:
    """A status, or the sentence of the answer."""
    return told(judgement) if judgement.reply is None else judgement.reply.says or told(judgement)


TOO_OLD = {
    "jose": '"iat" claim timestamp check failed (too far in the past)',
    "jsonwebtoken": "maxAge exceeded",
    "hapi-jwt": "Token maximum age exceeded",
    "express-oauth2-jwt-bearer": "Unexpected 'iat' value",
}
NO_IAT = {
    "jose": 'missing required "iat" claim',
    "jsonwebtoken": "iat required when maxAge is specified",
    "hapi-jwt": "Missing or invalid payload iat value",
    "express-oauth2-jwt-bearer": "Unexpected 'iat' value",
}


@pytest.mark.parametrize("id_", TOO_OLD)
def test_an_age_that_is_set_asks_for_iat_and_counts_with_the_allowance(id_: str) -> None:
    settings = AcceptorSettings(max_age=600.0, skew=5.0)

    def iat(value: object) -> str:
        return answer(judged(id_, settings, {"iat": value, "nbf": None}))

    assert iat(AT - 590) == iat(AT - 603) == "yes"
    assert iat(AT - 620) == TOO_OLD[id_]
    assert iat(None) == NO_IAT[id_]
    assert iat(str(AT - 5)) != "yes"
    assert iat(AT + 3) == "yes"
    assert (iat(AT + 30) == "yes") is (id_ in ("jsonwebtoken", "hapi-jwt"))


@pytest.mark.parametrize("id_", ["jsonwebtoken", "hapi-jwt", "express-oauth2-jwt-bearer", "jose", "koa-jwt"])
def test_without_an_age_iat_may_be_missing_old_or_ahead(id_: str) -> None:
    settings = AcceptorSettings()
    for iat in (None, AT - 90_000, AT + 600):
        assert answer(judged(id_, settings, {"iat": iat, "nbf": None})) == "yes", iat


ACCESS = {"iss": POOL, "token_use": "access", "client_id": "orders-cli", "aud": None}
ID = {"iss": POOL, "token_use": "id", "client_id": None, "aud": "orders-cli"}


@for_each(
    "token_use, claims, expected",
    [
        ("id", ID, "yes"),
        ("id", ACCESS, "Token use not allowed: {actual}. Expected: {expected}"),
        ("id", {**ID, "aud": "another"}, 'Client ID ("audience") not allowed: {actual}. Expected{one_of}: {expecteds}'),
        ("access", ACCESS, "yes"),
        ("access", {**ACCESS, "iss": GLOBAL_POOL}, "yes"),
        ("access", {**ACCESS, "iss": POOL + "4"}, "issuer not configured: {iss}"),
        ("access", ID, "Token use not allowed: {actual}. Expected: {expected}"),
        ("access", {**ACCESS, "token_use": None}, "Missing Token use. Expected one of: id, access"),
        ("access", {**ACCESS, "client_id": None, "aud": "orders-cli"}, "Missing Client ID. Expected: …"),
        ("", ID, "yes"),
        ("", ACCESS, "yes"),
    ],
)
def test_a_verifier_of_a_user_pool_takes_the_use_and_the_client_that_are_set(
    token_use: str, claims: dict[str, Any], expected: str
) -> None:
    settings = AcceptorSettings(token_use=token_use, clients=("orders-cli",), scopes=())
    assert answer(judged("aws-jwt-verify-cognito", settings, claims)) == expected


def test_an_id_token_for_several_clients_is_refused_by_a_verifier_of_a_user_pool() -> None:
    settings = AcceptorSettings(token_use="id", scopes=())
    assert told(judged("aws-jwt-verify-cognito", settings, {**ID, "aud": ["orders-cli"]})) == "401"


def test_a_verifier_of_a_user_pool_is_taken_to_be_set_up_for_access_tokens_of_the_client_unless_that_is_said() -> None:
    row = acceptor("aws-jwt-verify-cognito")
    every = {name: value for name, value in {**CLAIMS, **ACCESS}.items() if value is not None}
    text = signed({"alg": "RS256", "kid": "rsa-1"}, every)
    inspection = judge_token(decode_unverified(text), keys_of("rsa"), Expectation(), NOW)
    found = judge_for(row, PresentedToken(inspection), AcceptorSettings(), NOW)
    assert found.outcome == "accepted"
    assert {each.assumed for each in found.findings if each.assumed} == {"issuer", "clients"}
    for settings in (AcceptorSettings(clients=("another",)), AcceptorSettings(token_use="id")):
        assert judge_for(row, PresentedToken(inspection), settings, NOW).outcome == "refused"


def test_a_type_or_an_algorithm_that_is_set_is_compared() -> None:
    types = AcceptorSettings(types=("at+jwt",))
    assert answer(judged("jose", types, {}, typ="at+jwt")) == "yes"
    assert answer(judged("jose", types, {}, typ="application/at+jwt")) == "yes"
    assert answer(judged("jose", types, {}, typ="JWT")) == 'unexpected "typ" JWT header value'
    assert answer(judged("jose", types, {})) == 'unexpected "typ" JWT header value'
    assert answer(judged("jose", AcceptorSettings(algorithms=("RS256",)), {})) == "yes"
    only = AcceptorSettings(algorithms=("ES256",))
    assert answer(judged("jose", only, {})) == '"alg" (Algorithm) Header Parameter value not allowed'
    assert answer(judged("express-oauth2-jwt-bearer", only, {})) == "Unexpected 'alg' value"


def test_an_algorithm_that_the_discovery_document_may_leave_out_is_assumed_to_be_listed() -> None:
    """Tried: with `id_token_signing_alg_values_supported` of RS256 alone, RS512 is an unexpected alg."""
    for alg, assumed in (("RS256", False), ("ES256", True)):
        found = judged("express-oauth2-jwt-bearer", AcceptorSettings(), {}, alg=alg, kid=None)
        said = [each for each in found.findings if each.rule.kind == "alg"]
        assert [each.assumed for each in said] == ["", "algorithms" if assumed else ""], alg
    listed = judged("express-oauth2-jwt-bearer", AcceptorSettings(algorithms=("ES256",)), {}, alg="RS256")
    assert answer(listed) == "Unexpected 'alg' value"


NO_LIST_OF_NAMES = "(Critical) Header Parameter MUST be an array of non-empty strings when present"
TRIED_LIVE = [
    ("jose", {"iss": "https://login.other.example", "aud": None}, {}, 'missing required "aud" claim'),
    ("jose", {"aud": None, "iss": None}, {}, 'missing required "iss" claim'),
    ("jose", {}, {"crit": ["b64"]}, 'Extension Header Parameter "…" is missing'),
    ("jose", {}, {"crit": ["b64"], "b64": True}, "yes"),
    ("jose", {}, {"crit": ["x", 7]}, f'"crit" {NO_LIST_OF_NAMES}'),
    ("aws-jwt-verify", {"aud": ""}, {}, "Missing Audience. Expected{one_of}: {expecteds}"),
    ("aws-jwt-verify", {"aud": []}, {}, "Audience not allowed: {actuals}. Expected{one_of}: {expecteds}"),
    ("aws-jwt-verify", {"iss": ""}, {}, "Missing Issuer. Expected: {expected}"),
    ("aws-jwt-verify", {"exp": "soon", "iss": 7}, {}, "JWT payload exp claim is not a number"),
    ("aws-jwt-verify", {"aud": 7, "jti": 7}, {}, "JWT payload aud claim is not a string or array of strings"),
    ("aws-jwt-verify", {"exp": "soon"}, {"kid": 7}, "JWT header kid claim is not a string"),
    ("express-jwt-json", {}, {"kid": "ec-1"}, '"alg" parameter for "…" key type must be one of: …'),
    ("okta-jwt-verifier", {}, {"kid": "ec-1"}, "Signature verification failed"),
    ("okta-jwt-verifier", {"exp": []}, {}, "Jwt is expired"),
    ("okta-jwt-verifier", {"exp": " "}, {}, "Jwt is expired"),
    ("okta-jwt-verifier", {"exp": [AT + 60]}, {}, "yes"),
    ("okta-jwt-verifier", {"exp": {}}, {}, "yes"),
    ("okta-jwt-verifier", {"exp": ["x", 1]}, {}, "yes"),
    ("fastify-jwt", {"exp": [AT + 60]}, {}, "The exp claim must be a number."),
    ("fastify-jwt", {}, {"crit": []}, "The crit header must be a non-empty array."),
    ("passport-jwt", {"groups": "g" * 12000}, {}, "431"),
    ("hapi-jwt", {"groups": "g" * 12000}, {}, "400"),
    ("passport-jwt", {"groups": "g" * 10800}, {}, "not_documented by form/nearly_too_long"),
    ("jose", {"groups": "g" * 12000}, {}, "yes"),
    ("passport-jwt", {}, {"b64": False}, "not_documented by form/unencoded"),
]  # fmt: skip
"""Tokens to which the libraries gave other answers than was known, with what they answered on 2026-11-30."""


@for_each("id_, claims, header, said", TRIED_LIVE)
def test_a_row_says_what_the_library_answered(
    id_: str, claims: dict[str, Any], header: dict[str, Any], said: str
) -> None:
    assert answer(judged(id_, AcceptorSettings(), claims, **header)) == said


def test_a_claim_that_is_no_text_is_told_by_a_verifier_of_a_user_pool() -> None:
    def pool(**claims: Any) -> str:
        every = {"iss": POOL, "token_use": "access", "client_id": "orders-cli", **claims}
        return answer(judged("aws-jwt-verify-cognito", AcceptorSettings(), every))

    assert pool() == "yes"
    assert pool(client_id=7) == "Client ID is not of type string"
    assert pool(token_use=7) == "Token use is not of type string"
    assert pool(token_use="refresh") == "Token use not allowed: {actual}. Expected one of: id, access"
    assert pool(token_use="id").startswith("Token use not allowed: {actual}. Expected: {expected}")


def test_an_age_of_whole_seconds_is_one_too() -> None:
    """As a file has it, or somebody who types it."""
    settings = AcceptorSettings(max_age=600, skew=30)
    old = {"iat": AT - 700, "nbf": None}
    assert [answer(judged(each, settings, old)) for each in TOO_OLD] == list(TOO_OLD.values())


def test_what_lies_ahead_is_told_after_what_is_over_by_jose_where_an_age_is_set() -> None:
    said = answer(judged("jose", AcceptorSettings(max_age=600), {"iat": AT + 60, "exp": AT - 5}))
    assert said == '"exp" claim timestamp check failed'


def test_several_values_are_enumerated_as_the_library_does() -> None:
    settings = AcceptorSettings(audiences=("x", "y"), scopes=("a",))
    several = reply_text(judged("aws-jwt-verify", settings, {"aud": ["b", "c"]}))
    assert several == "Audience not allowed: b, c. Expected one of: x, y"
    one = AcceptorSettings(audiences=("x",), scopes=("a",))
    assert reply_text(judged("aws-jwt-verify", one, {"aud": None})) == "Missing Audience. Expected: x"
