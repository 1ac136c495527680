"""The words in which a token is judged: precedence of verdicts, and scopes compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.checks.case import passed
from inspector.core.checks.judge import decide
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, Check, Expectation, ScopeDifference, Status, Verdict
from inspector.core.tokens.token import Kind, Problem, Token
from tests.core.minting import judge, mint

READABLE = Token("a.b.c", Kind.JWS)
UNREADABLE = Token("", Kind.UNREADABLE, problems=(Problem("structure", "It is not.", unreadable=True),))

SCOPES = st.lists(st.sampled_from(["a", "b", "c", "d"])).map(tuple)


def check(id_: str, status: Status) -> Check:
    return Check(id_, id_, status, "Because.")


SIGNED = check("signature", Status.PASSED)


@pytest.mark.parametrize(
    "token, checks, verdict",
    [
        (READABLE, (SIGNED,), Verdict.VALID),
        (READABLE, (SIGNED, check("x", Status.WARNING), check("y", Status.NOT_CHECKED)), Verdict.VALID),
        (READABLE, (SIGNED, check("x", Status.FAILED)), Verdict.REJECTED),
        (READABLE, (), Verdict.UNVERIFIED),
        (READABLE, (check("exp", Status.PASSED),), Verdict.UNVERIFIED),
        (READABLE, (check("signature", Status.NOT_CHECKED),), Verdict.UNVERIFIED),
        (READABLE, (check("signature", Status.WARNING),), Verdict.UNVERIFIED),
        (READABLE, (check("signature", Status.NOT_CHECKED), check("x", Status.FAILED)), Verdict.REJECTED),
        (UNREADABLE, (SIGNED,), Verdict.MALFORMED),
        (UNREADABLE, (check("x", Status.FAILED),), Verdict.MALFORMED),
    ],
)
def test_malformed_before_rejected_before_unverified_before_valid(
    token: Token, checks: tuple[Check, ...], verdict: Verdict
) -> None:
    assert decide(token, checks) is verdict


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


def test_a_passed_check_has_the_fields_in_their_places() -> None:
    made = passed("id", "title", "reason", expected="e", actual="a", reference="r", claim="c", evidence="v")
    assert made == Check("id", "title", Status.PASSED, "reason", "e", "a", None, "r", "c", "v")
    assert len(passed("id", "title", "reason")) == len(Check._fields)
