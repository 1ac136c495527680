"""The Ed25519 example of RFC 8037, appendix A."""

from __future__ import annotations

import json

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from tests.core.minting import b64

PUBLIC = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
PRIVATE = {**PUBLIC, "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}
HEADER = "eyJhbGciOiJFZERTQSJ9"
PAYLOAD = "RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
SIGNATURE = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"


def keys(jwk: dict[str, str]) -> KeySet:
    return parse_key_set(json.dumps(jwk).encode(), KeySource(Origin.FILE, "rfc8037.json"))


def judge(text: str, jwk: dict[str, str]) -> Inspection:
    inspection = inspect_text(text, Expectation(), key_set=keys(jwk), now=0).inspection
    assert inspection is not None
    return inspection


@pytest.mark.parametrize("jwk", [PUBLIC, PRIVATE], ids=["public", "private"])
def test_the_signature_of_appendix_a_4_is_genuine(jwk: dict[str, str]) -> None:
    inspection = judge(f"{HEADER}.{PAYLOAD}.{SIGNATURE}", jwk)
    assert inspection.token.payload_bytes == b"Example of Ed25519 signing"
    assert inspection.check("signature").status is Status.PASSED
    assert inspection.check("alg").status is Status.PASSED
    assert inspection.verdict is Verdict.MALFORMED  # a sentence is no claims set


def test_the_private_part_is_not_kept() -> None:
    """Appendix A.1; the key that is used is that of A.2, and its thumbprint that of A.3."""
    found = keys(PRIVATE)
    assert PRIVATE["d"] not in repr(found) + found.document
    assert found.keys[0].warnings
    assert [key.thumbprint for key in found.keys] == [key.thumbprint for key in keys(PUBLIC).keys]
    assert found.keys[0].thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


@pytest.mark.parametrize("alg", ["Ed25519", "Ed448", "ES256", "RS256", "HS256"])
def test_the_same_signature_under_another_header_is_not(alg: str) -> None:
    inspection = judge(f"{b64({'alg': alg})}.{PAYLOAD}.{SIGNATURE}", PUBLIC)
    assert not inspection.signature_verified


def test_one_bit_less_and_it_is_not() -> None:
    assert judge(f"{HEADER}.{PAYLOAD}.{SIGNATURE[:-1]}Q", PUBLIC).check("signature").status is not Status.PASSED
    assert judge(f"{HEADER}.{PAYLOAD}.i{SIGNATURE[1:]}", PUBLIC).check("signature").status is Status.FAILED
