"""The examples of RFC 7515, appendices A and E, as far as a checker of compact JWTs can take them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, Expectation, Status, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key import KeySet, KeySource, Origin, verifies
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import Kind, decode_unverified

VECTORS: dict[str, dict[str, Any]] = {
    vector["section"]: vector
    for vector in json.loads((Path(__file__).parent / "rfc7515" / "appendix_a.json").read_text("utf-8"))["vectors"]
}
IN_DATE = 1_300_819_380 - 1
"""The examples' exp is 1300819380, which was in March 2011."""


def keys_of(section: str) -> KeySet:
    return parse_key_set(json.dumps(VECTORS[section]["jwk"]).encode(), KeySource(Origin.FILE, "rfc7515.json"))


def judge(section: str, keys: KeySet | None) -> Inspection:
    text = VECTORS[section].get("compact") or json.dumps(VECTORS[section]["json"])
    inspection = inspect_text(text, Expectation(issuer="joe"), key_set=keys, now=IN_DATE).inspection
    assert inspection is not None
    return inspection


@pytest.mark.parametrize("section, alg", [("A.2", "RS256"), ("A.3", "ES256")])
def test_signed_examples_are_valid_with_their_key(section: str, alg: str) -> None:
    inspection = judge(section, keys_of(section))
    assert inspection.verdict is Verdict.VALID
    assert inspection.check("signature").evidence == alg
    assert inspection.token.claims == {"iss": "joe", "exp": 1300819380, "http://example.com/is_root": True}


@pytest.mark.parametrize("section, other", [("A.2", "A.3"), ("A.3", "A.2")])
def test_signed_examples_are_not_valid_with_each_others_key(section: str, other: str) -> None:
    assert judge(section, keys_of(other)).verdict is Verdict.REJECTED


def test_hs256_is_refused_where_the_keys_are_public() -> None:
    inspection = judge("A.1", keys_of("A.2"))
    assert inspection.verdict is Verdict.REJECTED
    assert inspection.check("alg").title == "Algorithm confusion"


def test_hs256_is_valid_with_the_secret_that_the_user_gives() -> None:
    inspection = judge("A.1", keys_of("A.1"))
    assert inspection.verdict is Verdict.VALID
    assert inspection.check("signature").evidence == "HS256"
    assert inspection.check("key").reason.startswith("It is a shared secret")


def test_the_secret_is_not_kept() -> None:
    found = keys_of("A.1")
    assert found.document == ""
    assert VECTORS["A.1"]["jwk"]["k"] not in repr(found)


def test_hs256_is_refused_where_only_public_key_algorithms_were_asked_for() -> None:
    expectation = Expectation(issuer="joe", algorithms=ASYMMETRIC_ALGORITHMS[:-1])
    inspection = inspect_text(VECTORS["A.1"]["compact"], expectation, key_set=keys_of("A.1"), now=IN_DATE).inspection
    assert inspection is not None
    assert inspection.check("alg").status is Status.FAILED


@pytest.mark.parametrize("origin", [Origin.ISSUER, Origin.URL])
def test_hs256_is_refused_where_its_secret_is_published(origin: Origin) -> None:
    """Whatever a published secret verifies was signed by anyone at all."""
    keys = parse_key_set(json.dumps(VECTORS["A.1"]["jwk"]).encode(), KeySource(origin, "https://a.example"))
    inspection = judge("A.1", keys)
    assert inspection.verdict is Verdict.REJECTED
    assert not inspection.signature_verified
    assert inspection.check("alg").title == "Algorithm confusion"


def test_the_es512_example_is_signed_and_is_no_jwt() -> None:
    """Its payload is the text "Payload"; the signature holds all the same."""
    token = decode_unverified(VECTORS["A.4"]["compact"])
    key = keys_of("A.4").keys[0]
    assert "ES512" in key.algorithms
    assert token.signature is not None
    assert verifies(key, "ES512", token.signing_input, token.signature)
    assert judge("A.4", keys_of("A.4")).verdict is Verdict.MALFORMED


@pytest.mark.parametrize("keys", [None, "A.2"])
def test_the_unsecured_example_is_refused(keys: str | None) -> None:
    inspection = judge("A.5", keys_of(keys) if keys else None)
    assert inspection.verdict is Verdict.REJECTED
    assert inspection.check("alg").status is Status.FAILED
    assert inspection.check("signature").status is Status.FAILED


def named(**sections: str) -> KeySet:
    """The keys of sections under the key IDs that the examples in JSON have for them."""
    keys = [VECTORS[section.replace("_", ".")]["jwk"] | {"kid": kid} for section, kid in sections.items()]
    return parse_key_set(json.dumps({"keys": keys}).encode(), KeySource(Origin.FILE, "rfc7515.json"))


RSA_KID, EC_KID = "2010-12-29", "e9bc097a-ce51-4036-9562-d2ade882db0d"


@pytest.mark.parametrize("section", ["A.6", "A.7"])
def test_json_serialisations_are_valid_with_their_keys(section: str) -> None:
    inspection = judge(section, named(A_2=RSA_KID, A_3=EC_KID))
    assert inspection.verdict is Verdict.VALID
    assert inspection.token.kind is Kind.JWS
    assert inspection.token.claims == {"iss": "joe", "exp": 1300819380, "http://example.com/is_root": True}
    assert (inspection.status("signatures") is None) == (section == "A.7")
    assert not judge(section, named(A_2=EC_KID)).signature_verified


@pytest.mark.parametrize("one, number", [({"A_2": RSA_KID}, 1), ({"A_3": EC_KID}, 2)])
def test_one_of_two_signatures_makes_the_payload_genuine(one: dict[str, str], number: int) -> None:
    inspection = judge("A.6", named(**one))
    assert inspection.verdict is Verdict.VALID
    assert f"Signature {number} fits its key." in inspection.check("signatures").reason
    assert f"Signature {3 - number} was not checked" in inspection.check("signatures").reason


def test_an_unknown_critical_parameter_is_refused() -> None:
    inspection = judge("E", None)
    assert inspection.verdict is Verdict.MALFORMED  # its payload is the text "FAIL"
    assert inspection.check("crit").status is Status.FAILED
    assert "http://example.com/UNDEFINED" in inspection.check("crit").reason
