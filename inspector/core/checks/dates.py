"""Checks of time: `exp`, `nbf`, `iat` and the lifetime between them (RFC 7519 section 4.1)."""

from __future__ import annotations

import math

from inspector.core import strictjson
from inspector.core.checks import clocks
from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.times import DAY_S, MILLISECONDS_FROM, duration, moment
from inspector.core.verdict import Check

Number = int | float

FARTHEST_S = 10**300
"""Whole numbers of seconds beyond it count as this many: Python cannot subtract them from a clock's float."""


def numeric_date(value: object) -> Number | None:
    """The value as a NumericDate, a finite JSON number (RFC 7519 section 2) fit for arithmetic; None for anything else.

    Texts that look like numbers, and true, are not dates: libraries that convert them accept forged ones.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, int):
        if value.bit_length() < 64:
            return value
        return max(-FARTHEST_S, min(value, FARTHEST_S))
    return value if math.isfinite(value) else None


def _mistyped(case: Case, name: str, title: str) -> Check:
    value = case.claims[name]
    kind = "not finite" if isinstance(value, float) else strictjson.kind(value)
    return failed(
        name,
        f"{title} is no date",
        f"Its {name} is {kind}; a date in a JWT is a number of seconds.",
        expected="Seconds since 1970 as a JSON number",
        actual=show(value),
        claim=name,
        fix="Let the issuer write it as a number. Some libraries accept this one, others refuse it.",
        clause=f"has an {name} that is not a date",
        reference="RFC 7519 section 2",
    )


def _written(case: Case, name: str) -> str:
    return f"{name} = {show(case.claims[name])}"


def expiry(case: Case) -> Check | None:
    """Now is before `exp`, with the leeway (RFC 7519 section 4.1.4: "on or after" means expired)."""
    if case.token.claims is None:
        return None
    reference = {"claim": "exp", "reference": "RFC 7519 section 4.1.4"}
    if "exp" not in case.claims:
        words = "It has no exp claim, so nothing ever ends it."
        more = {
            "expected": "An exp claim",
            "actual": "no exp",
            "evidence": "never",
            "fix": "Let the issuer set an expiry; a stolen token of this kind stays good.",
            **reference,
        }
        if case.expectation.token_use:
            return failed("exp", "No expiry", words, clause="has no expiry", **more)
        return warning("exp", "Never expires", words, **more)
    exp = numeric_date(case.claims["exp"])
    if exp is None:
        return _mistyped(case, "exp", "Expiry")
    left = exp - case.now
    if left > 0 and exp < MILLISECONDS_FROM:
        return passed(
            "exp",
            "Expiry",
            f"Good until {moment(exp, case.now)}{_after_issue(case, exp)}.",
            expected="exp in the future",
            actual=_written(case, "exp"),
            evidence=f"in {duration(left)}",
            **reference,
        )
    facts = {
        "expected": f"exp after {moment(case.now - case.expectation.leeway_s, case.now)} "
        f"(now less {case.expectation.leeway_s:g} s leeway)",
        "actual": f"{_written(case, 'exp')} ({moment(exp, case.now)})",
        **reference,
    }
    if left <= -case.expectation.leeway_s:
        clock = clocks.ahead(case, exp)
        words = f"It stopped being valid {duration(left)} ago"
        return failed(
            "exp",
            "Expired",
            f"{words} by your clock, but {clock}." if clock else f"{words}. APIs answer it with 401.",
            fix=clocks.SET_CLOCK if clock else "Get a new token. The profile needs no change for this.",
            evidence=f"{duration(left)} ago",
            clause=f"expired {duration(left)} ago, but {clock}" if clock else f"expired {duration(left)} ago",
            **facts,
        )
    if left <= 0:
        words = (
            f"It expired {duration(left)} ago and passes only because of the leeway of {case.expectation.leeway_s:g} s."
        )
        return warning(
            "exp",
            "Expired, within leeway",
            words,
            fix="Get a new token; APIs with less leeway refuse it.",
            evidence=f"{duration(left)} ago",
            **facts,
        )
    return _far_future(exp, facts)


def _milliseconds(date: Number) -> str:
    """A further sentence for a date that is probably in the wrong unit."""
    return " It was probably written in milliseconds." if MILLISECONDS_FROM <= date < MILLISECONDS_FROM * 100 else ""


def _far_future(exp: Number, facts: dict[str, str]) -> Check:
    milliseconds = exp < MILLISECONDS_FROM * 100
    words = (
        "Read as seconds it lies thousands of years ahead; it was probably written in milliseconds."
        if milliseconds
        else "It lies beyond any calendar, so in effect it never expires."
    )
    return warning(
        "exp", "Expiry far off", words, fix="Let the issuer write it in seconds.", evidence="far off", **facts
    )


def _after_issue(case: Case, exp: Number) -> str:
    iat = numeric_date(case.claims.get("iat"))
    return f", {duration(exp - iat)} after it was issued" if iat is not None and exp > iat else ""


def not_before(case: Case) -> Check | None:
    """Now is not before `nbf`, with the leeway (RFC 7519 section 4.1.5)."""
    if "nbf" not in case.claims:
        return None
    nbf = numeric_date(case.claims["nbf"])
    if nbf is None:
        return _mistyped(case, "nbf", "Start")
    ahead = nbf - case.now
    facts = {
        "claim": "nbf",
        "reference": "RFC 7519 section 4.1.5",
        "actual": f"{_written(case, 'nbf')} ({moment(nbf, case.now)})",
        "expected": f"nbf up to {moment(case.now + case.expectation.leeway_s, case.now)}",
    }
    if ahead > case.expectation.leeway_s:
        clock, words = clocks.behind(case, nbf), f"It becomes valid in {duration(ahead)}"
        compare = "Compare your clock with the issuer's (time synchronisation), then wait or get a new token."
        return failed(
            "nbf",
            "Not valid yet",
            f"{words} by your clock, but {clock}."
            if clock
            else f"{words}, or your clock is behind the issuer's.{_milliseconds(nbf)}",
            fix=clocks.SET_CLOCK if clock else compare,
            evidence=f"in {duration(ahead)}",
            clause=f"is not valid yet: {clock}" if clock else f"is not valid for another {duration(ahead)}",
            **facts,
        )
    if ahead > 0:
        return warning(
            "nbf",
            "Valid only within leeway",
            f"It becomes valid in {duration(ahead)} and passes only because of the leeway.",
            fix="Compare your clock with the issuer's.",
            evidence=f"in {duration(ahead)}",
            **facts,
        )
    return passed(
        "nbf",
        "Not before",
        f"Valid since {moment(nbf, case.now)}.",
        claim="nbf",
        evidence=moment(nbf, case.now),
        reference="RFC 7519 section 4.1.5",
    )


def issued_at(case: Case) -> Check | None:
    """`iat` lies in the past, with the leeway (RFC 7519 section 4.1.6; API Gateway refuses a later one)."""
    if case.token.claims is None:
        return None
    if "iat" not in case.claims:
        return not_checked(
            "iat",
            "Issued at",
            "It does not say when it was issued.",
            actual="no iat",
            claim="iat",
            reference="RFC 7519 section 4.1.6",
            note=True,
            evidence="no iat",
        )
    iat = numeric_date(case.claims["iat"])
    if iat is None:
        return _mistyped(case, "iat", "Issue time")
    age = case.now - iat
    facts = {"claim": "iat", "reference": "RFC 7519 section 4.1.6"}
    if age < -case.expectation.leeway_s:
        clock = clocks.behind(case, iat)
        why = f"{clock}." if clock else f"the issuer's clock is ahead of yours, or yours is behind.{_milliseconds(iat)}"
        compare = "Compare both clocks with a time server. APIs such as API Gateway refuse such a token."
        words = f"It says it is issued {duration(age)} from now: {why}"
        return failed(
            "iat",
            "Issued in the future",
            words,
            expected=f"iat up to {moment(case.now, case.now)}",
            actual=f"{_written(case, 'iat')} ({moment(iat, case.now)})",
            evidence=f"in {duration(age)}",
            fix=clocks.SET_CLOCK if clock else compare,
            clause=f"is not valid yet: {clock}" if clock else f"was issued {duration(age)} in the future",
            **facts,
        )
    when = f"{duration(age)} ago" if age >= 1 else "just now"
    return passed("iat", "Issued at", f"Issued {when}, by your clock.", evidence=moment(iat, case.now), **facts)


def lifetime(case: Case) -> Check | None:
    """`exp` comes after `iat` and `nbf`, and not absurdly long after (Cognito: 5 minutes to 1 day)."""
    exp, iat = numeric_date(case.claims.get("exp")), numeric_date(case.claims.get("iat"))
    if exp is None or iat is None:
        return None
    nbf, lives = numeric_date(case.claims.get("nbf")), duration(exp - iat)
    if exp <= iat or (nbf is not None and exp <= nbf):
        return warning(
            "lifetime",
            "Ends before it begins",
            "Its expiry is not after its start, so it was never valid.",
            expected="exp after iat and nbf",
            actual=f"{_written(case, 'iat')}, {_written(case, 'exp')}",
            fix="Look at the issuer's clock and its lifetime setting.",
            claim="exp",
            reference="RFC 7519 section 4.1.4",
        )
    if case.expectation.provider == "cognito" and exp - iat > DAY_S:
        return warning(
            "lifetime",
            "Long lifetime",
            f"It lives {lives}; Cognito's access tokens live 5 minutes to 1 day.",
            expected="1 day at most",
            actual=f"{_written(case, 'iat')}, {_written(case, 'exp')}",
            evidence=lives,
            fix="Find out who made it: a user pool cannot.",
            claim="exp",
            reference="Amazon Cognito: access token",
        )
    return passed(
        "lifetime",
        "Lifetime",
        f"It lives {lives}.",
        evidence=lives,
        claim="exp",
        reference="RFC 7519 section 4.1.4",
    )
