"""A nested JWT: the payload is another token, which is judged as one of its own (RFC 7519 section 5.2).

The signature of the outer one covers every character of the inner one. So what the inner one claims is asked here as
well: an outer token is not good where the inner one is out of date, or not what is expected.
"""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.checks import parties, scopes, time_claims
from inspector.core.checks.case import EMPTY, Case
from inspector.core.checks.fact import Fact, failed, not_checked, passed
from inspector.core.checks.kind import applying, kind, token_use, with_kind
from inspector.core.checks.verdict import MAX_NESTED, Status
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind, Token, decode_unverified

HOLDS = passed("nested.holds")
ENCRYPTED = not_checked("nested.encrypted")
UNREADABLE = failed("nested.unreadable", "problem")
REFUSED = failed("nested.refused", "checks")

_ASKED: tuple[Callable[[Case], Fact | None], ...] = (
    parties.issuer,
    time_claims.expiry,
    scopes.scope,
    time_claims.not_before,
    time_claims.issued_at,
    parties.client,
    parties.audience,
    token_use,
    kind,
)
"""The checks of what a token claims."""


def inner_token(token: Token) -> Token | None:
    """The token that is the payload of this one, decoded and trusted in nothing; None where there is none."""
    return decode_unverified(token.inner) if token.inner is not None else None


def nested(case: Case) -> Fact | None:
    """What the inner token claims holds; whether its own signature does is another question."""
    inner = inner_token(case.token)
    if inner is None:
        return None
    depth = 0
    while inner.inner is not None and depth < MAX_NESTED:
        inner, depth = decode_unverified(inner.inner), depth + 1
    if inner.kind is Kind.JWE:
        return ENCRYPTED()
    if inner.claims is None:
        problem = next((each.message for each in inner.problems), None)
        return UNREADABLE(problem or message("It is nested too deeply."))
    its = with_kind(case._replace(token=inner, header=inner.header or EMPTY, claims=inner.claims, kind=None))
    facts = applying(its, [fact for ask in _ASKED if (fact := ask(its)) is not None])
    wrong = tuple(dict.fromkeys(fact.id for fact in facts if fact.status is Status.FAILED))
    return REFUSED(wrong) if wrong else HOLDS()
