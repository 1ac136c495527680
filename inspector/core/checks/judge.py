"""Judging a token: every check is made, none hides another, and one verdict follows from all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.core.checks import algorithm, conformance, header, key, parties, scopes, signature, syntax, time_claims
from inspector.core.checks.case import EMPTY, Case
from inspector.core.checks.verdict import Check, Expectation, Inspection, Status, Verdict
from inspector.core.keys.key import KeyChoice, KeySet, Origin, bound_to, choose
from inspector.core.text.language import plural, tr
from inspector.core.tokens.token import Kind, Token

CHECKS: tuple[Callable[[Case], Check | None], ...] = (
    signature.signature,
    parties.issuer,
    time_claims.expiry,
    scopes.scope,
    scopes.extra_scope,
    time_claims.not_before,
    time_claims.issued_at,
    parties.client,
    parties.audience,
    parties.token_use,
    algorithm.algorithm,
    key.key_id,
    key.key_fit,
    key.token_keys,
    header.critical,
    header.media_type,
    header.compression,
    syntax.structure,
    syntax.encoding,
    syntax.header,
    syntax.payload,
    syntax.cleanup,
    syntax.hidden_text,
    time_claims.lifetime,
    scopes.scope_form,
    conformance.text_claims,
    conformance.habits,
    conformance.profile_conformance,
)
"""In the order in which people want to read them. A check that does not apply to the token answers None."""

TIMED = time_claims.expiry, time_claims.not_before, time_claims.issued_at
"""Those whose words go on changing while the verdict stays."""


def judge_token(
    token: Token,
    key_set: KeySet | None,
    expectation: Expectation,
    now: float,
    keys_problem: str | None = None,
    *,
    clock_skew_s: float | None = None,
) -> Inspection:
    """Judge `token` at `now` (epoch seconds). Pure: no network, no clock; never raises, whatever the token holds.

    `keys_problem` is the sentence to show where there is no key set although one was wanted. `clock_skew_s` is the
    issuer's clock minus this computer's, where it is known; it explains dates and changes no verdict.
    """
    choice = _choose(token, key_set)
    members, claims = token.header or EMPTY, token.claims or EMPTY
    granted = scopes.difference(expectation, claims)
    bound = _bound(choice, members.get("alg"))
    case = Case(token, expectation, now, members, claims, granted, key_set, choice, keys_problem, bound, clock_skew_s)
    checks = tuple([check for ask in CHECKS if (check := ask(case)) is not None])
    verdict = decide(token, checks)
    named = choice.key if choice else None
    reason = _reason(case, verdict, checks)
    has = granted if token.claims is not None else None
    return Inspection(token, verdict, reason, checks, expectation, now, named, key_set, has, clock_skew_s)


def timed(inspection: Inspection, now: float) -> tuple[Check, ...]:
    """The checks of dates as they are at `now`, in epoch seconds. Pure, and cheap enough to be asked every second."""
    token, expectation = inspection.token, inspection.expectation
    members, claims = token.header or EMPTY, token.claims or EMPTY
    granted = inspection.scopes or scopes.difference(expectation, claims)
    case = Case(token, expectation, now, members, claims, granted, clock_skew_s=inspection.clock_skew_s)
    return tuple(check for ask in TIMED if (check := ask(case)) is not None)


def aged(inspection: Inspection, now: float) -> Inspection:
    """The same verdict with what is said of moments in the words of `now`, in epoch seconds. Pure, and cheap.

    A check whose outcome is another one at `now` stays as it is: the token is to be judged again.
    """
    told = {check.id: check for check in timed(inspection, now)}

    def renewed(was: Check) -> Check:
        check = told.get(was.id, was)
        return check if check.status is was.status and check.title == was.title else was

    checks = tuple(map(renewed, inspection.checks))
    token, expectation = inspection.token, inspection.expectation
    granted = inspection.scopes or scopes.difference(expectation, token.claims or EMPTY)
    case = Case(token, expectation, now, token.header or EMPTY, token.claims or EMPTY, granted, inspection.key_set)
    return replace(inspection, checks=checks, reason=_reason(case, inspection.verdict, checks))


def _choose(token: Token, key_set: KeySet | None) -> KeyChoice | None:
    if key_set is None or token.header is None or token.kind is not Kind.JWS:
        return None
    kid = token.header.get("kid")
    return choose(key_set, kid if isinstance(kid, str) else None)


def _bound(choice: KeyChoice | None, alg: object) -> bool:
    return choice is not None and choice.key is not None and isinstance(alg, str) and bound_to(alg, choice.key)


def decide(token: Token, checks: tuple[Check, ...]) -> Verdict:
    """The verdict that follows from all checks: malformed goes before rejected, and rejected before unverified."""
    if token.unreadable:
        return Verdict.MALFORMED
    if Status.FAILED in [check.status for check in checks]:
        return Verdict.REJECTED
    signed = next((check.status for check in checks if check.id == "signature"), None)
    return Verdict.VALID if signed is Status.PASSED else Verdict.UNVERIFIED


def _reason(case: Case, verdict: Verdict, checks: tuple[Check, ...]) -> str:
    """One sentence for the banner."""
    if verdict is Verdict.MALFORMED:
        return next(problem.message for problem in case.token.problems if problem.unreadable)
    if verdict is Verdict.REJECTED:
        failed = [check for check in checks if check.status is Status.FAILED]
        return _it(list(dict.fromkeys(check.clause or tr("fails a check", "It …") for check in failed)))
    if verdict is Verdict.UNVERIFIED:
        return _unverified_reason(case, checks)
    return _valid_reason(case, checks)


def _unverified_reason(case: Case, checks: tuple[Check, ...]) -> str:
    if case.token.kind is not Kind.JWS:
        return _it([check.clause or "" for check in checks if check.id == "structure"])
    why = next((c.clause for id_ in ("kid", "signature") for c in checks if c.id == id_ and c.clause), None)
    why = why or tr("nobody has checked who signed it", "It is well formed, but …")
    if any(check.id == "exp" and check.status is Status.PASSED for check in checks):
        return tr("It is well formed and in date, but {why}.", why=why)
    return tr("It is well formed, but {why}.", why=why)


def _valid_reason(case: Case, checks: tuple[Check, ...]) -> str:
    by_issuer = case.key_set is not None and case.key_set.source.origin is Origin.ISSUER
    if by_issuer:
        signed = tr("The issuer signed it", "…, it is in date, and it carries both scopes you asked for.")
    else:
        signed = tr("Its signature fits the key you chose", "… and it is in date.")
    exp = next(check for check in checks if check.id == "exp")
    dated = exp.clause or tr("it is in date", "The issuer signed it and ….")
    scopes = _scope_words(len(case.scopes.requested), any_scope=case.expectation.any_scope)
    if scopes is None:
        return tr("{signed} and {dated}.", signed=signed, dated=dated)
    return tr("{signed}, {dated}, and {scopes}.", signed=signed, dated=dated, scopes=scopes)


def _scope_words(requested: int, *, any_scope: bool) -> str | None:
    if not requested:
        return None
    if any_scope:
        return tr("it carries a scope that is enough", "The issuer signed it, it is in date, and ….")
    if requested == 2:
        return tr("it carries both scopes you asked for", "The issuer signed it, it is in date, and ….")
    return plural(requested, "it carries the scope you asked for", "it carries all {n} scopes you asked for")


def _it(clauses: list[str]) -> str:
    """The sentence that begins with "It": it names up to three clauses, or two and how many more there are."""
    match clauses:
        case [clause]:
            return tr("It {clause}.", clause=clause)
        case [first, second]:
            return tr("It {first} and {second}.", first=first, second=second)
        case [first, second, third]:
            return tr("It {first}, {second} and {third}.", first=first, second=second, third=third)
    first, second, *rest = clauses
    return plural(
        len(rest),
        "It {first}, {second} and fails {n} more check.",
        "It {first}, {second} and fails {n} more checks.",
        first=first,
        second=second,
    )
