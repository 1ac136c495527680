"""The JWS examples of RFC 7520, section 4, as the test module of `jwcrypto` carries them.

Their payload is a sentence and no claims set, so each is malformed as a JWT; the `signature` check is what counts.
"""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import Kind

COOKBOOK: Any = importlib.import_module("jwcrypto.tests-cookbook")
RSA, EC, SECRET = COOKBOOK.RSA_Public_Key_3_3, COOKBOOK.EC_Public_Key_3_1, COOKBOOK.Symmetric_Key_MAC_3_5

SIGNED = {
    "4.1 RS256": (COOKBOOK.JWS_compact_4_1_3, RSA, "RS256"),
    "4.2 PS384": (COOKBOOK.JWS_compact_4_2_3, RSA, "PS384"),
    "4.3 ES512": (COOKBOOK.JWS_compact_4_3_3, EC, "ES512"),
    "4.4 HS256": (COOKBOOK.JWS_compact_4_4_3, SECRET, "HS256"),
}


def judge(text: str, key: dict[str, Any]) -> Inspection:
    key_set = parse_key_set(json.dumps(key).encode(), KeySource(Origin.FILE, "rfc7520.json"))
    inspection = inspect_text(text, Expectation(), key_set=key_set, now=0).inspection
    assert inspection is not None
    return inspection


@pytest.mark.parametrize("name", SIGNED)
def test_the_signature_of_an_example_is_genuine(name: str) -> None:
    text, key, alg = SIGNED[name]
    inspection = judge(text, key)
    assert inspection.check("signature").status is Status.PASSED
    assert inspection.check("signature").evidence == alg
    assert inspection.check("kid").status is Status.PASSED
    assert {check.id for check in inspection.checks if check.status is Status.FAILED} == {"payload"}
    assert inspection.token.payload_bytes is not None
    assert inspection.token.payload_bytes.decode().startswith("It\u2019s a dangerous business, Frodo")


@pytest.mark.parametrize("name", SIGNED)
def test_one_letter_more_and_it_is_not(name: str) -> None:
    text, key, _ = SIGNED[name]
    header, payload, signature = text.split(".")
    assert judge(f"{header}.{payload[:-1]}8.{signature}", key).check("signature").status is Status.FAILED


@pytest.mark.parametrize("name", SIGNED)
@pytest.mark.parametrize("other", SIGNED)
def test_no_example_verifies_with_the_key_of_another(name: str, other: str) -> None:
    """The RSA and the EC key have the same key ID."""
    text, key, _ = SIGNED[name]
    assert judge(text, SIGNED[other][1]).signature_verified == (SIGNED[other][1] is key)


def test_a_detached_payload_is_called_one() -> None:
    """Section 4.5: the token of 4.4 without its payload."""
    header, _, signature = COOKBOOK.JWS_compact_4_4_3.split(".")
    inspection = judge(f"{header}..{signature}", SECRET)
    assert (inspection.verdict, inspection.token.kind) == (Verdict.MALFORMED, Kind.JWS)
    assert "a detached payload" in inspection.reason
    assert inspection.check("signature").title == "Payload not here"
    assert inspection.check("signature").status is Status.NOT_CHECKED


JSON_FORMS = [name for name in dir(COOKBOOK) if name.startswith(("JWS_general_4", "JWS_flattened_4"))]
KEY_OF = {"4_1": RSA, "4_2": RSA, "4_3": EC, "4_4": SECRET, "4_6": SECRET, "4_7": SECRET, "4_8": EC}


@pytest.mark.parametrize("name", JSON_FORMS)
def test_the_json_serialisations_are_genuine(name: str) -> None:
    """Sections 4.1 to 4.8, with protected, partly protected and unprotected headers, and with three signatures."""
    section = "_".join(name.split("_")[2:4])
    inspection = judge(json.dumps(getattr(COOKBOOK, name)), KEY_OF[section])
    assert inspection.check("signature").status is Status.PASSED
    assert {check.id for check in inspection.checks if check.status is Status.FAILED} == {"payload"}
    other = judge(json.dumps(getattr(COOKBOOK, name)), EC if KEY_OF[section] is RSA else RSA)
    assert not other.signature_verified or section == "4_8"


@pytest.mark.parametrize("name", [name for name in dir(COOKBOOK) if name.startswith("JWE_compact_5")])
def test_the_encrypted_examples_are_called_encrypted(name: str) -> None:
    """Section 5, every compact one."""
    inspection = judge(getattr(COOKBOOK, name), RSA)
    assert (inspection.verdict, inspection.token.kind) == (Verdict.UNVERIFIED, Kind.JWE)
    assert "is encrypted" in inspection.reason
    assert inspection.token.header is not None
    assert "enc" in inspection.token.header


def test_the_examples_are_all_there() -> None:
    assert len(JSON_FORMS) == 13
    assert sum(name.startswith("JWE_compact_5") for name in dir(COOKBOOK)) == 9
