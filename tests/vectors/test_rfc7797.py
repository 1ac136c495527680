"""Unencoded payloads (RFC 7797): refused with the words that say why, whether or not the signature is genuine."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import Kind
from tests.core.minting import CLAIMS, EXPECTED, KID, NOW, b64, judge, key_set, mint, sign, with_claims

SECRET = '{"kty": "oct", "k": "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}'
UNENCODED = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19"
"""Section 4.2: {"alg":"HS256","b64":false,"crit":["b64"]}."""
SIGNATURE = "A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY"
"""Of "$.02", which cannot stand in a compact token because of its full stop."""


def keys() -> KeySet:
    return parse_key_set(SECRET.encode(), KeySource(Origin.FILE, "rfc7797.json"))


def of_the_rfc(text: str) -> Inspection:
    inspection = inspect_text(text, Expectation(), key_set=keys(), now=0).inspection
    assert inspection is not None
    return inspection


def refused_as_unencoded(inspection: Inspection) -> None:
    assert inspection.verdict is Verdict.REJECTED
    assert "asks for an unencoded payload" in inspection.reason
    check = inspection.check("crit")
    assert (check.status, check.title, check.claim) == (Status.FAILED, "Unencoded payload", "b64")
    assert check.reference == "RFC 7797 section 7"


def test_the_detached_example_of_section_4_2_is_explained() -> None:
    inspection = of_the_rfc(f"{UNENCODED}..{SIGNATURE}")
    assert inspection.token.kind is Kind.JWS
    refused_as_unencoded(inspection)
    assert inspection.check("signature").title == "Payload not here"


def test_the_encoded_example_of_section_4_1_has_its_signature() -> None:
    """The same secret and payload, with the payload in base64url."""
    inspection = of_the_rfc("eyJhbGciOiJIUzI1NiJ9.JC4wMg.5mvfOroL-g7HyqJoozehmsaqmvTYGEq5jTI1gVvoEoQ")
    assert inspection.check("signature").status is Status.PASSED


def test_a_payload_with_a_full_stop_is_no_compact_token() -> None:
    """Section 5.2."""
    assert of_the_rfc(f"{UNENCODED}.$.02.{SIGNATURE}").verdict is Verdict.MALFORMED


def signed(payload: str, **header: Any) -> str:
    signing_input = f"{b64({'alg': 'RS256', 'kid': KID, **header})}.{payload}"
    return f"{signing_input}.{b64(sign(signing_input.encode()))}"


@pytest.mark.parametrize("payload", ["$02", "{}", b64(CLAIMS)], ids=["text", "JSON", "looks encoded"])
def test_a_genuine_unencoded_payload_is_refused_all_the_same(payload: str) -> None:
    inspection = judge(signed(payload, b64=False, crit=["b64"]))
    refused_as_unencoded(inspection)
    assert inspection.signature_verified  # section 3: the signature is over the payload as it stands
    assert inspection.token.claims is None
    assert inspection.token.payload_bytes == payload.encode()


def test_without_crit_it_is_refused_too() -> None:
    """Section 6: crit must name it, and a program that does not know b64 would read other bytes than were signed."""
    refused_as_unencoded(judge(mint(b64=False)))


@pytest.mark.parametrize("value", ["false", 0, None, [], "true", 1])
def test_a_b64_that_is_no_truth_value_is_refused(value: object) -> None:
    refused_as_unencoded(judge(mint(b64=value, crit=["b64"])))


@pytest.mark.parametrize("crit", [{}, {"crit": ["b64"]}], ids=["no crit", "crit"])
def test_b64_true_says_what_holds_anyway(crit: dict[str, Any]) -> None:
    """Section 3: true is the default."""
    assert judge(mint(b64=True, **crit)).verdict is Verdict.VALID


def test_an_expired_token_does_not_get_younger_by_hiding_its_claims() -> None:
    """Read as encoded it is expired, read as unencoded it has no dates: neither way does it pass."""
    text = mint(with_claims(exp=int(NOW) - 10_000), b64=False)
    assert judge(text, EXPECTED, key_set()).verdict is Verdict.REJECTED
