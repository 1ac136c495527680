"""Judging a token: every check is made, none hides another, and one verdict follows from all of them."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.core.checks.case import EMPTY, Case
from inspector.core.checks.compound.nested import inner_token
from inspector.core.checks.compound.several import with_best_signature
from inspector.core.checks.fact import Fact
from inspector.core.checks.inspection import Inspection, facts_of
from inspector.core.checks.plain import plainly_valid
from inspector.core.checks.verdict import STANDING_OUT, Expectation, Status, Verdict
from inspector.core.keys.candidates import SignedText, settled
from inspector.core.keys.key import KeyChoice, KeyLookup, KeySet, bound_to, choose, verifies
from inspector.core.text.message import Message
from inspector.core.tokens.token import Kind, Token


def judge_token(
    token: Token,
    key_set: KeySet | None,
    expectation: Expectation,
    now: float,
    keys_problem: Message | None = None,
    *,
    clock_skew_s: float | None = None,
) -> Inspection:
    """Judge `token` at `now` (epoch seconds). Pure: no network, no clock; never raises, whatever the token holds.

    `keys_problem` is the sentence to show where there is no key set although one was wanted. `clock_skew_s` is the
    issuer's clock minus this computer's, where it is known; it explains dates and changes no verdict.
    """
    if token.form is not None:
        token = with_best_signature(token, key_set)
    choice = _choose(token, key_set)
    members, claims = token.header or EMPTY, token.claims or EMPTY
    bound = _bound(choice, members.get("alg"))
    genuine = _genuine(token, choice, members.get("alg")) if bound else None
    if choice is not None and choice.lookup is not KeyLookup.FOUND and key_set is not None:
        choice, bound, genuine = _settled(token, key_set, choice, members)
    case = Case(token, expectation, now, members, claims, key_set, choice, keys_problem, bound, genuine, clock_skew_s)
    if plainly_valid(case):
        return Inspection(case, Verdict.VALID)
    facts = facts_of(case)
    return Inspection.of_facts(case, decide(token, facts), facts)


def _choose(token: Token, key_set: KeySet | None) -> KeyChoice | None:
    if key_set is None or token.header is None or token.kind is not Kind.JWS:
        return None
    kid = token.header.get("kid")
    return choose(key_set, kid if isinstance(kid, str) else None)


def _bound(choice: KeyChoice | None, alg: object) -> bool:
    return choice is not None and choice.key is not None and isinstance(alg, str) and bound_to(alg, choice.key)


def _genuine(token: Token, choice: KeyChoice | None, alg: object) -> bool | None:
    """Whether the key chosen made the signature; None where there is none to try."""
    if choice is None or choice.lookup is not KeyLookup.FOUND or choice.key is None or token.signature is None:
        return None
    return verifies(choice.key, str(alg), token.signing_input, token.signature)


def _settled(
    token: Token, key_set: KeySet, choice: KeyChoice, header: Mapping[str, object]
) -> tuple[KeyChoice, bool, bool | None]:
    """The choice that the key ID alone does not make; whether that key is for the algorithm, and whether it signed."""
    alg, kid = header.get("alg"), header.get("kid", "")
    if not isinstance(kid, str):
        return choice, _bound(choice, alg), None
    known = alg if isinstance(alg, str) else ""
    choice, genuine = settled(key_set, choice, SignedText(kid or None, known, token.signing_input, token.signature))
    return choice, _bound(choice, alg), genuine


def judge_inner(outer: Inspection) -> Inspection | None:
    """The token that is the payload of this one, judged by itself with the same keys; None where there is none."""
    if outer.inner is not None:
        return outer.inner
    inner, case = inner_token(outer.token), outer.case
    if inner is None:
        return None
    return judge_token(
        inner, case.key_set, case.expectation, case.now, case.keys_problem, clock_skew_s=case.clock_skew_s
    )


def decide(token: Token, facts: tuple[Fact, ...]) -> Verdict:
    """The verdict that follows from all checks: malformed goes before rejected, and rejected before unverified."""
    if token.unreadable:
        return Verdict.MALFORMED
    statuses = [fact.status for fact in facts]
    if Status.FAILED in statuses:
        return Verdict.REJECTED
    signed = next((fact.status for fact in facts if fact.id == "signature"), None)
    if signed is not Status.PASSED or any(map(_stands_out, facts)):
        return Verdict.UNVERIFIED
    return Verdict.VALID


def _stands_out(fact: Fact) -> bool:
    return fact.id in STANDING_OUT and fact.status is Status.NOT_CHECKED and not fact.note
