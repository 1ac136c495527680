"""Project Wycheproof's JSON web signatures and keys (C2SP/wycheproof), where they lie beside the project.

They are read from there and not copied. The `signature` check passes for every vector labelled valid and for none
labelled invalid, apart from the eight listed here with their reasons; the verdict is about more than the signature,
and most payloads here are no JSON.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from tests.core.minting import usable

FOLDER = Path(__file__).parents[3] / "shared" / "vectors" / "wycheproof"
COUNTS = {"signature": 401, "key": 26}

SAME_TEXT = "labelled invalid, and byte for byte the token of 357, which is labelled valid"
QUESTION_MARK = "labelled valid with a question mark inserted, which is no base64url character (RFC 7515 section 2)"
OTHER_ALGORITHM = "labelled valid with a key whose own alg is another one (RFC 8725 section 3.1)"
NO_SUCH_ALGORITHM = "labelled valid with a key for ES521, a name that no registry knows (RFC 7518 section 3.1)"

PASSES_ALTHOUGH_INVALID = {367: SAME_TEXT, 370: SAME_TEXT}
REFUSED_ALTHOUGH_VALID = {
    346: OTHER_ALGORITHM,
    350: OTHER_ALGORITHM,
    347: NO_SUCH_ALGORITHM,
    351: NO_SUCH_ALGORITHM,
    372: QUESTION_MARK,
    373: QUESTION_MARK,
}

KEY_REASONS = {
    1: "It is a shared secret. Published, it lets anyone sign",
    6: "Its use is 'enc'",
    7: "ROCA",
    8: "Its RSA modulus has 1024 bits",
    9: "Its public exponent is 1",
    10: "The shared secret has 248 bits",
    11: "HS384, which needs 384 bits",
    12: "HS512, which needs 512 bits",
    16: "Its member 'k' is not a secret",
    17: "Its member 'k' is not a secret",
    18: "Its member 'k' is not a secret",
    19: "It says it is for ES521",
    20: "It says it is for ES224",
    21: "Its use is 'enc'",
    22: "Its numbers x and y are no point on the curve P-256",
    23: "Its member 'x' has 32 bytes, where P-384 has 48",
    24: "Its member 'e' is missing",
    25: "It says it is for A256GCM",
    26: "It says it is for A256KW",
}
"""Why the key of each vector labelled invalid must not be used.

Two are about something else: 3 has a wrong signature, and in 4 the key ID names two keys.
"""


@cache
def read(name: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Each test with its group."""
    path = FOLDER / f"json_web_{name}_test.json"
    if not path.is_file():
        pytest.skip("The Wycheproof vectors are not beside the project.")
    groups = json.loads(path.read_text("utf-8"))["testGroups"]
    return [(group, test) for group in groups for test in group["tests"]]


def judge(group: dict[str, Any], jws: object) -> Inspection:
    """As somebody would who has the group's key in a file: the public ones, or the secret where there are none."""
    keys = json.dumps(group.get("public") or group["private"]).encode()
    key_set = parse_key_set(keys, KeySource(Origin.FILE, "wycheproof.json"))
    text = jws if isinstance(jws, str) else json.dumps(jws)
    inspection = inspect_text(text, Expectation(), key_set=key_set, now=0).inspection
    assert inspection is not None
    return inspection


@pytest.mark.parametrize("name", ["signature", "key"])
def test_all_of_them_are_there(name: str) -> None:
    assert len({test["tcId"] for _, test in read(name)}) == COUNTS[name]


def test_the_signature_check_passes_for_no_invalid_signature_but_those_listed() -> None:
    passed = {
        test["tcId"]
        for group, test in read("signature")
        if test["result"] == "invalid" and judge(group, test["jws"]).signature_verified
    }
    assert passed == set(PASSES_ALTHOUGH_INVALID)


def test_the_signature_check_passes_for_every_valid_signature_but_those_listed() -> None:
    refused = {
        test["tcId"]
        for group, test in read("signature")
        if test["result"] == "valid" and not judge(group, test["jws"]).signature_verified
    }
    assert refused == set(REFUSED_ALTHOUGH_VALID)


def test_the_labels_really_contradict_each_other() -> None:
    tests = {test["tcId"]: test for _, test in read("signature")}
    for number in PASSES_ALTHOUGH_INVALID:
        assert tests[number]["jws"] == tests[357]["jws"]
        assert (tests[number]["result"], tests[357]["result"]) == ("invalid", "valid")


@pytest.mark.parametrize(
    "number, check",
    [(346, "alg"), (350, "alg"), (372, "structure"), (373, "structure")],
)
def test_what_is_refused_although_valid_is_refused_for_the_reason_given(number: int, check: str) -> None:
    inspection = next(judge(group, test["jws"]) for group, test in read("signature") if test["tcId"] == number)
    assert inspection.check(check).status is Status.FAILED


@pytest.mark.parametrize("number", [347, 351])
def test_a_key_for_an_algorithm_that_is_not_known_leaves_it_open(number: int) -> None:
    inspection = next(judge(group, test["jws"]) for group, test in read("signature") if test["tcId"] == number)
    assert inspection.check("key").reason.startswith("It says it is for ES521, which this program does not know.")
    assert inspection.check("key").status is Status.NOT_CHECKED


def test_the_signature_check_passes_for_exactly_the_valid_keys() -> None:
    passed = {test["tcId"] for group, test in read("key") if judge(group, test["jws"]).signature_verified}
    assert passed == {test["tcId"] for _, test in read("key") if test["result"] == "valid"}


UNSAFE_KEYS = {1, 7, 8, 9, 10, 11, 12, 16, 17, 18}
"""With these anyone can sign; the others are damaged, for something else, or not known here."""


@pytest.mark.parametrize("number", KEY_REASONS)
def test_a_bad_key_is_named_in_words_and_refused_where_it_is_unsafe(number: int) -> None:
    inspection = next(judge(group, test["jws"]) for group, test in read("key") if test["tcId"] == number)
    assert inspection.check("key").status is (Status.FAILED if number in UNSAFE_KEYS else Status.NOT_CHECKED)
    assert inspection.check("signature").status is Status.NOT_CHECKED
    assert KEY_REASONS[number] in inspection.check("key").reason


def test_the_reasons_are_about_every_invalid_key() -> None:
    inspections = {t["tcId"]: judge(group, t["jws"]) for group, t in read("key") if t["result"] == "invalid"}
    assert set(KEY_REASONS) | {3, 4} == set(inspections)
    assert inspections[3].check("signature").title == "Signature wrong"
    assert inspections[4].check("kid").title == "Key ID not unique"


def test_a_mixed_set_is_named_as_such() -> None:
    key_set = next(judge(group, test["jws"]).key_set for group, test in read("key") if test["tcId"] == 1)
    assert key_set is not None
    assert usable(key_set) == ()
    assert any("mixes shared secrets with public keys" in str(problem) for problem in key_set.problems)


def test_no_vector_is_a_valid_access_token() -> None:
    """None has an issuer, so with one expected none may be called valid."""
    for _, test in read("signature"):
        if isinstance(test["jws"], str):
            inspection = inspect_text(test["jws"], Expectation(issuer="https://a.example"), now=0).inspection
            assert inspection is not None
            assert inspection.verdict is not Verdict.VALID
