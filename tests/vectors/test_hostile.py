"""88 tokens made to mislead, each with the verdicts that are right for it, judged by the library as it stands."""

from __future__ import annotations

import json
import socket
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from inspector.core.checks.verdict import Expectation, Status
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.report.outcome import outcome_json_text, outcome_markdown, outcome_text

FOLDER = Path(__file__).parent / "hostile"
CASES: dict[str, Any] = json.loads((FOLDER / "cases.json").read_text("utf-8"))
MAX_S = 2.0
"""How long a person waits for a verdict at most; the material says so."""

NAMED_BY_WHY = {
    "jku-ssrf": "token_keys",
    "x5u-ssrf": "token_keys",
    "shape-crlf-mid": "cleanup",
    "shape-quoted": "cleanup",
    "shape-bom": "cleanup",
    "shape-nbsp": "cleanup",
    "exp-before-iat": "lifetime",
    "scope-tab": "scope_form",
    "scope-double-space": "scope_form",
    "lone-surrogate": "hidden_text",
}
"""The check that `why` of a case with a warning speaks of."""

REJECTED_BY = {
    "hs-confusion-pem": "alg",
    "hs-confusion-n-bytes": "alg",
    "hs-confusion-null-byte": "alg",
    "alg-'none'": "alg",
    "alg-'None'": "alg",
    "alg-'none '": "alg",
    "alg-'HS256\\x00'": "alg",
    "alg-missing": "alg",
    "alg-null": "alg",
    "null-signature": "signature",
    "embedded-jwk": "signature",
    "x5c-evil": "signature",
    "kid-'../../../../dev/null'": "kid",
    "kid-''": "kid",
    "kid-'good '": "kid",
    "kid-1": "kid",
    "psychic-es256-zero": "alg",
    "crit-unknown": "crit",
    "crit-empty": "crit",
    "b64-false-nocrit": "crit",
    "shape-pad-1": "encoding",
    "shape-4-seg": "structure",
    "shape-std-b64": "encoding",
    "shape-empty": "structure",
    "shape-dots": "structure",
    "shape-surrogate": "structure",
    "noncanonical-sig-bits": "encoding",
    "dup-exp-past-future": "payload",
    "dup-alg-header": "header",
    "exp-inf": "exp",
    "exp-neg-inf": "exp",
    "exp-neg-zero": "exp",
    "exp-negative": "exp",
    "exp-zero": "exp",
    "exp-str-underscore": "exp",
    "exp-iso": "exp",
    "exp-true": "exp",
    "exp-obj": "exp",
    "nbf-future": "nbf",
    "iss-slash": "iss",
    "iss-case": "iss",
    "iss-http": "iss",
    "iss-substr": "iss",
    "iss-cyrillic": "iss",
    "iss-updated": "iss",
    "token-use-id": "token_use",
    "payload-string": "payload",
    "payload-utf16": "payload",
}
"""The check that has to be the reason: a forged token rejected for its date would prove nothing."""


@cache
def key_set() -> KeySet:
    return parse_key_set((FOLDER / "jwks.json").read_bytes(), KeySource(Origin.FILE, "jwks.json"))


def expected_of(case: dict[str, Any]) -> Expectation:
    return Expectation(
        issuer=CASES["issuer"],
        client_ids=(CASES["client_id"],),
        token_use=CASES["token_use"],
        audiences=tuple(case["audience"].split()) if "audience" in case else (),
        scopes=tuple(case["scope"].split()) if "scope" in case else (),
        provider="cognito",
    )


def judge(case: dict[str, Any]) -> Outcome:
    return inspect_text(case["token"], expected_of(case), now=CASES["at"], key_set=key_set())


@pytest.fixture(autouse=True)
def no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing a token names is fetched, so judging one opens no socket and asks no resolver, not even here."""

    def refuse(*args: object, **more: object) -> None:
        pytest.fail(f"Judging a token opened a socket or asked for a name: {args} {more}")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize("case", CASES["cases"], ids=[case["id"].strip() for case in CASES["cases"]])
def test_the_verdict_is_right_and_for_the_right_reason(case: dict[str, Any]) -> None:
    started = time.perf_counter()
    outcome = judge(case)
    written = outcome_json_text(outcome) + outcome_text(outcome) + outcome_markdown(outcome)
    elapsed = time.perf_counter() - started
    inspection = outcome.inspection
    assert inspection is not None
    assert inspection.verdict in case["expect"]
    assert elapsed < MAX_S
    assert written.encode("utf-8")
    troubled = {check.id for check in inspection.checks if check.status in {Status.WARNING, Status.FAILED}}
    if case["warning"]:
        assert NAMED_BY_WHY[case["id"]] in troubled
    failed = {check.id for check in inspection.checks if check.status is Status.FAILED}
    if case["id"] in REJECTED_BY:
        assert REJECTED_BY[case["id"]] in failed


def test_there_are_all_of_them_and_the_tables_name_no_others() -> None:
    ids = [case["id"] for case in CASES["cases"]]
    assert (len(ids), len(set(ids))) == (88, 88)
    assert set(NAMED_BY_WHY) == {case["id"] for case in CASES["cases"] if case["warning"]}
    assert set(REJECTED_BY) <= set(ids)
    certain = {case["id"] for case in CASES["cases"] if not {"valid", "unverified"} & set(case["expect"])}
    assert {id_ for id_ in certain if not id_.startswith("kid-'kkk")} == set(REJECTED_BY)


def test_the_key_carried_along_is_named() -> None:
    for case in CASES["cases"]:
        if case["category"] == "attacker-key":
            inspection = judge(case).inspection
            assert inspection is not None
            assert inspection.check("token_keys").status is Status.WARNING


def test_the_same_pool_under_its_other_issuer_is_explained() -> None:
    case = next(case for case in CASES["cases"] if case["id"] == "iss-updated")
    inspection = judge(case).inspection
    assert inspection is not None
    assert "newer issuer form" in inspection.check("iss").reason


@pytest.mark.parametrize(
    "case", [c for c in CASES["cases"] if c["category"] in {"display", "unicode"}], ids=lambda c: c["id"]
)
def test_what_is_shown_holds_no_character_that_acts(case: dict[str, Any]) -> None:
    outcome = judge(case)
    for text in (outcome_text(outcome), outcome_markdown(outcome)):
        assert all(character.isprintable() or character == "\n" for character in text)
    assert outcome_json_text(outcome).isascii()
