"""Checks of custom: claims in their usual form, the provider's habits, and the profile of RFC 9068."""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, note, passed, warning
from inspector.core.knowledge.providers import described
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind

TEXT_CLAIMS = ("iss", "sub", "jti")
RFC9068_CLAIMS = ("iss", "exp", "aud", "sub", "client_id", "iat", "jti")

NOT_A_TEXT = warning("text_claims.not_a_text", "name", "value")
WRONG_HABIT = failed("habits.wrong", "name", "value", "usual", "text", "fix", "source")
OTHER_HABIT = warning("habits.other", "name", "value", "usual", "text", "fix", "source")
NO_PROFILE = note("rfc9068.not_claimed")
NEVER_PROFILE = note("rfc9068.never_claimed", "usual")
LACKS = warning("rfc9068.lacks", "missing", "wanted")
FOLLOWS = passed("rfc9068.follows")


def text_claims(case: Case) -> Fact | None:
    """`sub`, `jti` and an `iss` that nothing is compared with are texts (RFC 7519 sections 4.1.1, 4.1.2 and 4.1.7)."""
    asked = () if case.expectation.issuer is None else ("iss",)
    odd = [name for name in TEXT_CLAIMS if not isinstance(case.claims.get(name, ""), str) and name not in asked]
    return NOT_A_TEXT(odd[0], case.claims[odd[0]]) if odd else None


def habits(case: Case) -> Fact | None:
    """Whether the token is like those that the provider gives for client credentials; None where nothing is odd."""
    if case.token.kind is not Kind.JWS:
        return None
    for habit in described(case.expectation.provider).habits:
        value = (case.header if habit.where == "header" else case.claims).get(habit.name)
        if not isinstance(value, str) or value in habit.usual:
            continue
        if habit.name == "alg" and value not in case.expectation.algorithms:
            continue  # the check of the algorithm says more of it
        if habit.wrong and case.kind is not None and case.kind.use != "access":
            continue  # so does the check of its kind
        answer = WRONG_HABIT if habit.wrong else OTHER_HABIT
        return answer(habit.name, value, habit.usual, message(habit.text), message(habit.fix), habit.source)
    return None


def profile_conformance(case: Case) -> Fact | None:
    """Whether it follows RFC 9068, the profile for JWT access tokens: information, not a reason to refuse it."""
    if case.token.claims is None or case.token.header is None:
        return None
    typ = str(case.header.get("typ", "")).lower().removeprefix("application/")
    if typ != "at+jwt":
        usual = described(case.expectation.provider).no_profile
        return NEVER_PROFILE(message(usual)) if usual else NO_PROFILE()
    missing = tuple([name for name in RFC9068_CLAIMS if name not in case.claims])
    return LACKS(missing, RFC9068_CLAIMS) if missing else FOLLOWS()
