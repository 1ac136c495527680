"""The verdict in one sentence, made of what the checks that decide it have to say."""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact
from inspector.core.checks.kind import with_kind
from inspector.core.checks.proof import OWN_KEY
from inspector.core.checks.verdict import STANDING_OUT, Status, Verdict
from inspector.core.checks.words import clause
from inspector.core.keys.key import Origin
from inspector.core.text.language import plural, tr
from inspector.core.tokens.token import Kind


def sentence(case: Case, verdict: Verdict, facts: tuple[Fact, ...], now: float) -> str:
    """The verdict and why, in the current language, as of `now` in epoch seconds."""
    case = with_kind(case)
    if verdict is Verdict.MALFORMED:
        return next(problem.message.told(now) for problem in case.token.problems if problem.unreadable)
    if verdict is Verdict.REJECTED:
        failed = [clause(fact, now) for fact in facts if fact.status is Status.FAILED]
        return _it(list(dict.fromkeys(failed)))
    if verdict is Verdict.UNVERIFIED:
        return _unverified(case, facts, now)
    return _valid(case, facts, now)


def _unverified(case: Case, facts: tuple[Fact, ...], now: float) -> str:
    if case.token.kind is not Kind.JWS:
        return _it([clause(fact, now) for fact in facts if fact.id == "structure"])
    clauses = {fact.id: clause(fact, now) for fact in facts if fact.id in ("kid", "signature")}
    if any(fact.answer is OWN_KEY for fact in facts) and case.kind is not None:
        return f"{tr(case.kind.label)}: {clauses['signature']}."
    signed = any(fact.id == "signature" and fact.status is Status.PASSED for fact in facts)
    unsure = [clause(fact, now) for fact in facts if fact.id in STANDING_OUT and fact.status is Status.NOT_CHECKED]
    if signed and any(unsure):
        return tr("It is well formed, but {why}.", why=next(filter(None, unsure)))
    why = clauses.get("kid") or clauses.get("signature") or tr("nobody has checked who signed it")
    if any(fact.id == "exp" and fact.status is Status.PASSED for fact in facts):
        return tr("It is well formed and in date, but {why}.", why=why)
    return tr("It is well formed, but {why}.", why=why)


def _valid(case: Case, facts: tuple[Fact, ...], now: float) -> str:
    by_issuer = case.key_set is not None and case.key_set.source.origin is Origin.ISSUER
    if by_issuer:
        signed = tr("The issuer signed it", "…, it is in date, and it carries both scopes you asked for.")
    else:
        signed = tr("Its signature fits the key you chose", "… and it is in date.")
    exp = next((fact for fact in facts if fact.id == "exp"), None)
    if case.token.inner is not None:
        return tr("{signed}; the token inside is judged by itself.", signed=signed)
    if exp is None:
        return tr("{signed}; it has no expiry, as is usual for its kind.", signed=signed)
    dated = clause(exp, now) or tr("it is in date", "The issuer signed it and ….")
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
