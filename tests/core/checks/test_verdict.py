"""What a token is judged by: precedence of verdicts, a check in words, and scopes compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.checks.algorithm import FITS
from inspector.core.checks.fact import Answer, Fact
from inspector.core.checks.judge import decide
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, Check, Expectation, ScopeDifference, Status, Verdict
from inspector.core.checks.words import told
from inspector.core.text.message import message
from inspector.core.tokens.part import Problem
from inspector.core.tokens.token import Kind, Token
from tests.core.minting import NOW, judge, mint

READABLE = Token("a.b.c", Kind.JWS)
UNREADABLE = Token("", Kind.UNREADABLE, problems=(Problem("structure", message("It is not."), unreadable=True),))

SCOPES = st.lists(st.sampled_from(["a", "b", "c", "d"])).map(tuple)


def fact(id_: str, status: Status) -> Fact:
    return Answer(f"{id_}.so", (), status)()


SIGNED = fact("signature", Status.PASSED)


@pytest.mark.parametrize(
    "token, facts, verdict",
    [
        (READABLE, (SIGNED,), Verdict.VALID),
        (READABLE, (SIGNED, fact("x", Status.WARNING), fact("y", Status.NOT_CHECKED)), Verdict.VALID),
        (READABLE, (SIGNED, fact("x", Status.FAILED)), Verdict.REJECTED),
        (READABLE, (), Verdict.UNVERIFIED),
        (READABLE, (fact("exp", Status.PASSED),), Verdict.UNVERIFIED),
        (READABLE, (fact("signature", Status.NOT_CHECKED),), Verdict.UNVERIFIED),
        (READABLE, (fact("signature", Status.WARNING),), Verdict.UNVERIFIED),
        (READABLE, (fact("signature", Status.NOT_CHECKED), fact("x", Status.FAILED)), Verdict.REJECTED),
        (UNREADABLE, (SIGNED,), Verdict.MALFORMED),
        (UNREADABLE, (fact("x", Status.FAILED),), Verdict.MALFORMED),
    ],
)
def test_malformed_before_rejected_before_unverified_before_valid(
    token: Token, facts: tuple[Fact, ...], verdict: Verdict
) -> None:
    assert decide(token, facts) is verdict


def test_a_check_is_found_by_its_id() -> None:
    inspection = judge(mint())
    assert inspection.check("exp").title == "Expiry"
    with pytest.raises(KeyError, match="nonsense"):
        inspection.check("nonsense")


def test_no_token_is_in_the_repr_of_an_inspection() -> None:
    text = mint()
    assert text[:10] not in repr(judge(text))
    assert text.rpartition(".")[2][:10] not in repr(judge(text))


def test_neither_none_nor_hmac_is_expected_unless_someone_says_so() -> None:
    assert Expectation().algorithms == ASYMMETRIC_ALGORITHMS
    assert not any(alg.lower() == "none" or alg.startswith("HS") for alg in ASYMMETRIC_ALGORITHMS)


@pytest.mark.parametrize(
    "requested, granted, missing, extra",
    [
        (("a", "b"), ("b", "a"), (), ()),
        (("a", "b", "a"), ("b",), ("a",), ()),
        (("a",), ("b", "a", "b"), (), ("b",)),
        ((), ("a", "b"), (), ()),
        (("a",), (), ("a",), ()),
    ],
)
def test_requested_against_granted(
    requested: tuple[str, ...], granted: tuple[str, ...], missing: tuple[str, ...], extra: tuple[str, ...]
) -> None:
    found = ScopeDifference.between(requested, granted)
    assert (found.missing, found.extra) == (missing, extra)


@given(SCOPES, SCOPES)
def test_scopes_are_sets_that_keep_their_first_order(requested: tuple[str, ...], granted: tuple[str, ...]) -> None:
    found = ScopeDifference.between(requested, granted)
    assert set(found.missing) == set(requested) - set(granted)
    assert set(found.extra) == (set(granted) - set(requested) if requested else set())
    assert found.requested == tuple(sorted(set(requested), key=requested.index))
    assert found.granted == tuple(sorted(set(granted), key=granted.index))


def test_a_check_in_words_has_the_fields_in_their_places() -> None:
    made = told(FITS("RS256", "RS256 or PS256", "RSA 2048"), NOW)
    assert made == Check(
        "alg",
        "Algorithm",
        Status.PASSED,
        "RS256 fits the key and is allowed here.",
        expected="RS256 or PS256",
        actual="RS256",
        reference="RFC 8725 section 3.1",
        claim="alg",
        evidence="RSA 2048",
    )
