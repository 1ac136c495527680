"""Project Wycheproof's JSON web signatures and keys (C2SP/wycheproof), where they lie beside the project.

They are read from there and not copied. What is labelled invalid must not verify; of what is labelled valid, all that
public keys and strict reading can take must verify, and the rest is listed here with its reason.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inspector.core import flow
from inspector.core.keys import KeySource, Origin, parse_key_set
from inspector.core.verdict import Expectation, Verdict

FOLDER = Path(__file__).parents[3] / "shared" / "vectors" / "wycheproof"

SAME_BYTES_AS_A_VALID_ONE = {367, 370}
"""Labelled invalid, and byte for byte the token of 357, which is labelled valid."""

HMAC = {1, 348, 352, 357, 358, 359, 376, 377}
DETACHED = {259, 264, 268, 272, 320, 325}
BOUND_TO_ANOTHER_ALGORITHM = {346, 347, 350, 351}
NOT_BASE64URL = {372, 373}
REFUSED_VALID = {
    **dict.fromkeys(HMAC, "a shared secret in a key set is not used"),
    **dict.fromkeys(DETACHED, "an empty payload is no claims set"),
    **dict.fromkeys(BOUND_TO_ANOTHER_ALGORITHM, "the key's alg is another than the token's"),
    **dict.fromkeys(NOT_BASE64URL, "a question mark is no base64url"),
}
HMAC_KEYS = {2, 13, 14, 15}

STILL_VERIFIES = {"signature": set[int](), "key": {7}}
"""Labelled invalid and taken all the same: key 7 was made by a faulty chip (ROCA), which nothing here looks for yet."""


def groups(name: str) -> list[dict[str, Any]]:
    path = FOLDER / f"json_web_{name}_test.json"
    if not path.is_file():
        pytest.skip("The Wycheproof vectors are not beside the project.")
    return list(json.loads(path.read_text("utf-8"))["testGroups"])


def verified(group: dict[str, Any], jws: object) -> bool:
    """Whether the signature holds by our own checks; most payloads here are no JSON, so the verdict is about more."""
    keys = json.dumps(group.get("public") or group["private"]).encode()
    key_set = parse_key_set(keys, KeySource(Origin.FILE, "wycheproof.json"))
    text = jws if isinstance(jws, str) else json.dumps(jws)
    inspection = flow.inspect_text(text, Expectation(), key_set=key_set, now=0).inspection
    assert inspection is not None
    ours = {"payload", "lifetime"}
    sound = all(check.id in ours for check in inspection.checks if check.status == "failed")
    return inspection.signature_verified and sound and (inspection.key is not None and inspection.key.unusable is None)


@pytest.mark.parametrize("name", ["signature", "key"])
def test_nothing_labelled_invalid_verifies_except_for_those_listed(name: str) -> None:
    wrong = {
        test["tcId"]
        for group in groups(name)
        for test in group["tests"]
        if test["result"] == "invalid" and verified(group, test["jws"])
    }
    assert wrong == STILL_VERIFIES[name]


@pytest.mark.parametrize("name, refused", [("signature", set(REFUSED_VALID)), ("key", HMAC_KEYS)])
def test_what_is_labelled_valid_verifies_except_for_those_listed(name: str, refused: set[int]) -> None:
    found = {
        test["tcId"]
        for group in groups(name)
        for test in group["tests"]
        if test["result"] == "valid" and not verified(group, test["jws"])
    }
    assert found == refused


def test_two_labels_contradict_each_other() -> None:
    tests = {test["tcId"]: test for group in groups("signature") for test in group["tests"]}
    for number in SAME_BYTES_AS_A_VALID_ONE:
        assert tests[number]["jws"] == tests[357]["jws"]
        assert (tests[number]["result"], tests[357]["result"]) == ("invalid", "valid")


def test_no_vector_is_a_valid_access_token() -> None:
    """None has an issuer, so with one expected none may be called valid."""
    for group in groups("signature"):
        for test in group["tests"]:
            if isinstance(test["jws"], str):
                inspection = flow.inspect_text(test["jws"], Expectation(issuer="https://a.example"), now=0).inspection
                assert inspection is not None
                assert inspection.verdict is not Verdict.VALID
