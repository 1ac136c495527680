"""What a row of acceptors.toml may say: a parameter that nobody reads is refused, and each word is one a rule knows."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.judging import judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.acceptance.words import remedies, sentence, summary
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptor_words import WORDS, fits
from inspector.core.knowledge.acceptors import PARAMETERS, read_acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.gates import made, rule
from tests.core.minting import NOW
from tests.core.recorded_cases import unsigned
from tests.each_case import for_each

ODD: tuple[Any, ...] = (None, True, 0, -1.5, 1e400, 10**400, "", "7", "x", [], ["a"], [1], {}, {"a": [{}]})
NAMES = ("exp", "nbf", "iat", "iss", "aud", "sub", "client_id", "scope", "token_use", "cnf", "auth_time", "jti")
SETTINGS = (
    AcceptorSettings(),
    AcceptorSettings("", (), (), (), 0.0, (), (), "", (), 0.0, 0.0),
    AcceptorSettings(
        "x", ("a", "(a|"), ("a",), ("a",), 5.0, ("RS256",), ("at+jwt",), "id", (("jti", ("a*",)), ("aud", ())), 9.0, 9.0
    ),
)


def row(**parameters: Any) -> dict[str, Any]:
    return {
        "id": "gate", "name": "Gate", "family": "", "rules_of": "2026-11-30", "basis": "observed", "source": "",
        "rules": [parameters],
    }  # fmt: skip


@pytest.mark.parametrize(
    "parameters",
    [
        {"rule": "exp", "edge": "?"}, {"rule": "exp", "zero": "?"}, {"rule": "exp", "leeway": "60"},
        {"rule": "nbf", "early": "passed"}, {"rule": "iat", "null": "refuse"}, {"rule": "key", "of": "?"},
        {"rule": "key", "types": "RSA"}, {"rule": "key", "most": "10"}, {"rule": "key", "most": -1},
        {"rule": "key", "most": True}, {"rule": "types", "read": "?"}, {"rule": "types", "read": 1},
        {"rule": "types", "texts": [1]}, {"rule": "iss", "match": "pattern"}, {"rule": "iss", "list": "?"},
        {"rule": "aud", "empty": "passed"}, {"rule": "scope", "need": "?"}, {"rule": "signature", "by": "?"},
        {"rule": "alg", "other": "passed"}, {"rule": "exp", "off": "passed"}, {"rule": "guest", "acct": "passed"},
        {"rule": "nobody"},
    ],
    ids=str,
)  # fmt: skip
def test_what_a_rule_does_not_look_at_is_not_read(parameters: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"acceptors\.toml: gate: "):
        read_acceptor(row(**parameters))


def test_what_a_rule_looks_at_is_read() -> None:
    found = read_acceptor(row(rule="exp", leeway="?", missing="later", after=["iat"], longest_s=60, off=True))
    assert found.rules[0].parameters["after"] == ("iat",)
    assert read_acceptor(row(rule="exp", leeway=0.5)).rules[0].parameters["leeway"] == 0.5


def test_each_parameter_has_words_or_a_value_of_its_kind() -> None:
    assert WORDS.keys() <= PARAMETERS.keys()
    for kind, parameters in PARAMETERS.items():
        assert WORDS.get(kind, {}).keys() <= parameters.keys()
        for name, default in parameters.items():
            assert fits(kind, name, default, default), (kind, name)


@for_each("kind", list(PARAMETERS))
def test_no_word_and_no_token_is_one_that_a_rule_stumbles_over(kind: str) -> None:
    header = {"alg": "RS256", "kid": "k"}
    tokens = [unsigned(header, dict.fromkeys(NAMES, each)) for each in ODD]
    tokens += [unsigned({"alg": "RS256", "kid": each, "typ": each, "crit": each}, {"exp": NOW + 60}) for each in ODD]
    tokens += [unsigned(header, {}), "opaque", "a.b.c.d.e"]
    shown = [PresentedToken(judge_token(decode_unverified(each), None, Expectation(), NOW)) for each in tokens]
    words = [{}, *({name: word} for name, all_of in WORDS.get(kind, {}).items() for word in sorted(all_of))]
    for parameters in words:
        gate = made(rule("form"), rule(kind, **parameters))
        for token in shown:
            for settings in SETTINGS:
                judgement = judge_for(gate, token, settings, NOW)
                told = [str(summary(judgement)), *(str(sentence(each, judgement)) for each in judgement.findings)]
                assert all(told)
                assert all(str(each.told) for each in remedies(judgement))
