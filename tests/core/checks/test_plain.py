"""The short way and the full way come to the same: for tokens as they are read, and for the verdict on them."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.checks.inspection import facts_of
from inspector.core.checks.judge import decide, judge_token
from inspector.core.checks.plain import plainly_valid
from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.tokens.token import decode_unverified
from tests.core.checks.test_differential import MOMENT, Dice, cases
from tests.core.checks.test_recorded_verdicts import SCENARIOS
from tests.core.minting import EXPECTED, KID, NOW, b64, judge, key_set, mint, sign, with_claims
from tests.each_case import for_each

TOKENS = 2000
KEYS = key_set()


def full_verdict(text: str, expectation: Expectation, keys: Any, now: float) -> Verdict:
    """What follows from all the checks, whatever the short way says."""
    case = judge_token(decode_unverified(text), keys, expectation, now).case
    return decide(case.token, facts_of(case))


def test_thousands_of_tokens_are_judged_the_same_both_ways() -> None:
    plain = 0
    for case in cases(TOKENS):
        inspection = judge_token(decode_unverified(case.text), case.key_set, case.expectation, MOMENT)
        plain += plainly_valid(inspection.case)
        assert inspection.verdict is full_verdict(case.text, case.expectation, case.key_set, MOMENT), case
    assert plain > TOKENS // 20  # or the short way was hardly tried


@for_each("name", SCENARIOS)
def test_recorded_verdicts_are_the_same_both_ways(name: str) -> None:
    inspection = SCENARIOS[name]()
    assert inspection.verdict is decide(inspection.token, facts_of(inspection.case))


NAMES = ("exp", "nbf", "iat", "iss", "aud", "client_id", "token_use", "scope", "azp", "scp", "sub")
VALUES: tuple[Any, ...] = (
    "",
    "x",
    0,
    7,
    -1,
    1e300,
    10**400,
    True,
    False,
    None,
    [],
    ["access"],
    {},
    NOW,
    NOW + 60,
    NOW - 60,
    NOW + 30,
)


@pytest.mark.parametrize(
    "name", ["exp", "nbf", "iat", "iss", "aud", "client_id", "token_use", "scope", "azp", "scp", "sub"]
)
@pytest.mark.parametrize("token_use", [None, "access", "id"])
def test_a_claim_of_any_value(name: str, token_use: str | None) -> None:
    for value in VALUES:
        token = mint(b64_safe(with_claims() | {name: value}))
        for expected in (
            replace(EXPECTED, token_use=token_use),
            Expectation(token_use=token_use),
            audiences(token_use),
        ):
            inspection = judge(token, expected)
            assert inspection.verdict is full_verdict(token, expected, KEYS, NOW), (name, value, expected)


@pytest.mark.parametrize("granted", ["orders/read  orders/write", " orders/read", "orders/read ", "", " "])
@pytest.mark.parametrize("asked", ["", " ", "orders/read", "orders/read orders/write"])
def test_scopes_however_they_are_written(asked: str, granted: str) -> None:
    token, expected = mint(with_claims(scope=granted)), Expectation(scopes=(asked,))
    assert judge(token, expected).verdict is full_verdict(token, expected, KEYS, NOW)


OTHER_KINDS: list[dict[str, Any]] = [
    {"events": {}, "jti": "x"}, {"vc": {}}, {"vp": {}}, {"_sd": []}, {"_sd_alg": "sha-256"}, {"kubernetes.io": {}},
    {"response_type": "code"}, {"token_introspection": {}}, {"nonce": "n", "auth_time": 1}, {"typ": "ID"},
    {"typ": "Refresh"}, {"typ": "Bearer"}, {"typ": 1}, {"at_hash": "x"},
]  # fmt: skip


@for_each("members", OTHER_KINDS)
@for_each("provider", ["keycloak", "cognito", "entra", "auth0", "okta", "generic"])
def test_a_token_of_another_kind(members: dict[str, Any], provider: str) -> None:
    """A provider whose access tokens say so takes none that says nothing and has the claims of another kind."""
    claims = {name: value for name, value in with_claims().items() if name != "token_use"}
    token = mint(claims | members)
    for scopes in ((), ("orders/read",)):
        expected = Expectation(provider=provider, scopes=scopes)
        assert judge(token, expected).verdict is full_verdict(token, expected, KEYS, NOW), expected


def audiences(token_use: str | None) -> Expectation:
    return Expectation(audiences=("x",), scopes=("orders/read",), token_use=token_use, provider="entra")


def b64_safe(claims: dict[str, Any]) -> bytes:
    return json.dumps(claims).encode()


HEADERS: list[dict[str, Any]] = [
    {"kid": ""}, {"kid": 7}, {"kid": None}, {"kid": [KID]}, {"typ": "JWT"}, {"typ": "at+JWT"}, {"typ": ["JWT"]},
    {"typ": "dpop+jwt"}, {"typ": None}, {"crit": ["exp"], "exp": 1}, {"crit": []}, {"b64": True}, {"b64": False},
    {"zip": "DEF"}, {"jwk": {}}, {"nonce": "n"}, {"alg": "none"}, {"alg": "rs256"}, {"alg": None}, {"alg": ["RS256"]},
]  # fmt: skip


@pytest.mark.parametrize("members", HEADERS, ids=json.dumps)
@pytest.mark.parametrize("nameless", [False, True])
def test_a_header_of_any_kind(members: dict[str, Any], *, nameless: bool) -> None:
    header = {"alg": "RS256", **({} if nameless else {"kid": KID}), **members}
    signing_input = f"{b64(header)}.{b64(with_claims())}"
    token = f"{signing_input}.{b64(sign(signing_input.encode()))}"
    for expected in (EXPECTED, Expectation()):
        assert judge(token, expected).verdict is full_verdict(token, expected, KEYS, NOW), expected


# --- Reading ---


def same_the_long_way(text: str) -> None:
    """In quotation marks a token is read the long way, and is the same but for what is said of the marks."""
    short, long = decode_unverified(text), decode_unverified(f'"{text}"')
    assert list(map(repr, short)) == list(map(repr, long._replace(cleanups=short.cleanups)))  # NaN is not itself


def test_a_token_is_read_the_same_both_ways_whatever_is_wrong_with_it() -> None:
    dice = Dice(7515)
    whole = mint()
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=.!\u00e9\u212a"
    for _ in range(TOKENS):
        characters = list(whole)
        for _ in range(dice.choice((1, 1, 2, 5))):
            at = dice.randrange(len(characters))
            match dice.randrange(3):
                case 0:
                    characters[at] = dice.choice(alphabet)
                case 1:
                    del characters[at]
                case _:
                    characters.insert(at, dice.choice(alphabet))
        text = "".join(characters)
        if len(text.split(".")) == 3:
            same_the_long_way(text)


CONTENTS = (
    b"{}", b"{} ", b"", b"[]", b'"x"', b"null", b'{"a":1,"a":1}', b'{"a":NaN}', b'{"a":1e999}', b'\xef\xbb\xbf{"a":1}',
    b'{"a":"\xff"}', b"{" * 100, b'{"alg":"RS256","b64":false}', b'{"alg":"RS256","crit":["b64"],"b64":false}',
    b'{"a":' + b"9" * 5000 + b"}", b'{"a":"' + b"x" * 5000 + b'"}', b'{"a":"\\u202e"}',
)  # fmt: skip


@for_each("header", CONTENTS)
@for_each("payload", CONTENTS)
def test_parts_of_any_content_are_read_the_same_both_ways(header: bytes, payload: bytes) -> None:
    same_the_long_way(".".join((b64(header), b64(payload), b64(b"signature"))))


@pytest.mark.parametrize("last", "ABEIMQUgw048-_")
def test_stray_bits_at_the_end_of_a_part_are_seen(last: str) -> None:
    head, body, signature = mint().split(".")
    for parts in (
        (head[:-1] + last, body, signature),
        (head, body[:-1] + last, signature),
        (head, body, signature[:-1] + last),
    ):
        same_the_long_way(".".join(parts))


def test_only_one_text_stands_for_a_content() -> None:
    content = base64.urlsafe_b64encode(b'{"alg":"RS256"}').decode().rstrip("=")
    for text in (f"{content}.e30.AA", f"{content}==.e30.AA", f"{content}.e30.AB", f"{content}.e30=.AA"):
        same_the_long_way(text)
