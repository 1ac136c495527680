"""Judging a token: every check is made, none hides another, and one verdict follows from all of them."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.checks import algorithm, conformance, dates, form, header, key, parties, scopes, signature
from inspector.core.checks.case import EMPTY, Case
from inspector.core.keys import Choice, KeySet, Origin, bound_to, choose
from inspector.core.language import tr
from inspector.core.tokens import Kind, Token
from inspector.core.verdict import Check, Expectation, Inspection, Status, Verdict

CHECKS: tuple[Callable[[Case], Check | None], ...] = (
    signature.signature,
    parties.issuer,
    dates.expiry,
    scopes.scope,
    scopes.extra_scope,
    dates.not_before,
    dates.issued_at,
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
    form.structure,
    form.encoding,
    form.header,
    form.payload,
    form.cleanup,
    form.hidden_text,
    dates.lifetime,
    scopes.scope_form,
    conformance.text_claims,
    conformance.habits,
    conformance.profile_conformance,
)
"""In the order in which people want to read them. A check that does not apply to the token answers None."""

TIMED = dates.expiry, dates.not_before, dates.issued_at
"""Those whose words go on changing while the verdict stays."""

MANY = 3


def run(
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
    """The checks of moments in the words of `now`, in epoch seconds; cheap, to be asked every second. Pure."""
    token, expectation = inspection.token, inspection.expectation
    members, claims = token.header or EMPTY, token.claims or EMPTY
    granted = inspection.scopes or scopes.difference(expectation, claims)
    case = Case(token, expectation, now, members, claims, granted, clock_skew_s=inspection.clock_skew_s)
    return tuple(check for ask in TIMED if (check := ask(case)) is not None)


def _choose(token: Token, key_set: KeySet | None) -> Choice | None:
    if key_set is None or token.header is None or token.kind is not Kind.JWS:
        return None
    kid = token.header.get("kid")
    return choose(key_set, kid if isinstance(kid, str) else None)


def _bound(choice: Choice | None, alg: object) -> bool:
    return choice is not None and choice.key is not None and isinstance(alg, str) and bound_to(alg, choice.key)


def decide(token: Token, checks: tuple[Check, ...]) -> Verdict:
    """Malformed before rejected before unverified before valid."""
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
        clauses = [check.clause or tr("fails a check") for check in checks if check.status is Status.FAILED]
        return f"It {_and(list(dict.fromkeys(clauses)))}."
    if verdict is Verdict.UNVERIFIED:
        return _unverified_reason(case, checks)
    return _valid_reason(case, checks)


def _unverified_reason(case: Case, checks: tuple[Check, ...]) -> str:
    if case.token.kind is not Kind.JWS:
        return f"It {next(check.clause for check in checks if check.id == 'structure')}."
    dated = any(check.id == "exp" and check.status is Status.PASSED for check in checks)
    form_words = tr("It is well formed and in date") if dated else tr("It is well formed")
    why = next((c.clause for c in checks if c.id == "kid" and c.clause), None)
    if why is not None:
        return f"{form_words}, but {why.replace('names', 'it names', 1).replace('does not', 'it does not', 1)}."
    clause = next((c.clause for c in checks if c.id == "signature" and c.clause), None)
    return f"{form_words}, but {clause or tr('nobody has checked who signed it')}."


def _valid_reason(case: Case, checks: tuple[Check, ...]) -> str:
    by_issuer = case.key_set is not None and case.key_set.source.origin is Origin.ISSUER
    words = [tr("The issuer signed it") if by_issuer else tr("Its signature fits the key you chose")]
    words += [_dated(checks)]
    requested = len(case.scopes.requested)
    if requested and case.expectation.any_scope:
        words.append(tr("it carries a scope that is enough"))
    elif requested:
        which = {1: tr("the scope"), 2: tr("both scopes")}.get(requested, f"all {requested} scopes")
        words.append(tr("it carries {which} you asked for", which=which))
    return tr(
        "{join}{value} and {words}.", join=", ".join(words[:-1]), value="," if len(words) > 2 else "", words=words[-1]
    )


def _dated(checks: tuple[Check, ...]) -> str:
    exp = next(check for check in checks if check.id == "exp")
    if exp.status is Status.PASSED:
        return tr("it is in date")
    words = {
        "Never expires": tr("it never expires"),
        "Expired, within leeway": tr("it is past its expiry, within the leeway"),
    }
    return words.get(exp.title, "its expiry is far off")


def _and(clauses: list[str]) -> str:
    if len(clauses) == 1:
        return clauses[0]
    if len(clauses) > MANY:
        return tr(
            "{join} and fails {value} more checks", join=", ".join(clauses[: MANY - 1]), value=len(clauses) - MANY + 1
        )
    return tr("{join} and {clauses}", join=", ".join(clauses[:-1]), clauses=clauses[-1])
