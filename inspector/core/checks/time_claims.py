"""Checks of time: `exp`, `nbf`, `iat` and the lifetime between them (RFC 7519 section 4.1).

Facts hold dates; how long ago that is follows from the moment at which the words are read.
"""

from __future__ import annotations

from inspector.core.checks import clock_skew
from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, note, passed, warning
from inspector.core.text.times import DAY_S, MILLISECONDS_FROM

NO_DATE = {name: failed(f"{name}.no_date", "name", "value") for name in ("exp", "nbf", "iat")}

NO_EXPIRY = failed("exp.missing")
NEVER_EXPIRES = warning("exp.never")
GOOD = passed("exp.good", "value", "exp")
GOOD_FOR = passed("exp.good_for", "value", "exp", "life")
_DATED = ("value", "exp", "leeway")
EXPIRED = failed("exp.expired", *_DATED)
EXPIRED_BY_YOUR_CLOCK = failed("exp.expired_by_your_clock", *_DATED, "clock")
EXPIRED_WITHIN_LEEWAY = warning("exp.within_leeway", *_DATED)
MILLISECONDS = warning("exp.milliseconds", *_DATED)
FAR_OFF = warning("exp.far_off", *_DATED)

_STARTS = ("value", "nbf", "leeway")
STARTED = passed("nbf.passed", "nbf")
EARLY_WITHIN_LEEWAY = warning("nbf.within_leeway", *_STARTS)
EARLY = failed("nbf.early", *_STARTS)
EARLY_BY_YOUR_CLOCK = failed("nbf.early_by_your_clock", *_STARTS, "clock")
EARLY_MILLISECONDS = failed("nbf.milliseconds", *_STARTS)

NO_ISSUE_TIME = note("iat.missing", "iat")
ISSUED = passed("iat.passed", "iat")
_ISSUED = ("value", "iat", "allowed")
FUTURE = failed("iat.future", *_ISSUED)
FUTURE_BY_YOUR_CLOCK = failed("iat.future_by_your_clock", *_ISSUED, "clock")
FUTURE_MILLISECONDS = failed("iat.milliseconds", *_ISSUED)

BACKWARDS = warning("lifetime.backwards", "iat", "exp")
LONG = warning("lifetime.long", "iat", "exp", "life")
LIVES = passed("lifetime.lives", "life")


def _mistyped(case: Case, name: str) -> Fact:
    return NO_DATE[name](name, case.claims[name])


def expiry(case: Case) -> Fact | None:
    """Now is before `exp`, with the leeway (RFC 7519 section 4.1.4: "on or after" means expired)."""
    if case.token.claims is None:
        return None
    if "exp" not in case.claims:
        return (NO_EXPIRY if case.expectation.token_use else NEVER_EXPIRES)()
    exp = case.token.moment("exp")
    if exp is None:
        return _mistyped(case, "exp")
    value, left = case.claims["exp"], exp - case.now
    if left > 0 and exp < MILLISECONDS_FROM:
        iat = case.token.moment("iat")
        return GOOD(value, exp) if iat is None or exp <= iat else GOOD_FOR(value, exp, exp - iat)
    dated = value, exp, case.expectation.leeway_s
    if left <= -case.expectation.leeway_s:
        clock = clock_skew.ahead(case, exp)
        return EXPIRED_BY_YOUR_CLOCK(*dated, clock) if clock else EXPIRED(*dated)
    if left <= 0:
        return EXPIRED_WITHIN_LEEWAY(*dated)
    return (MILLISECONDS if exp < MILLISECONDS_FROM * 100 else FAR_OFF)(*dated)


def not_before(case: Case) -> Fact | None:
    """Now is not before `nbf`, with the leeway (RFC 7519 section 4.1.5)."""
    if "nbf" not in case.claims:
        return None
    nbf = case.token.moment("nbf")
    if nbf is None:
        return _mistyped(case, "nbf")
    wait = nbf - case.now
    if wait <= 0:
        return STARTED(nbf)
    dated = case.claims["nbf"], nbf, case.expectation.leeway_s
    if wait <= case.expectation.leeway_s:
        return EARLY_WITHIN_LEEWAY(*dated)
    if clock := clock_skew.behind(case, nbf):
        return EARLY_BY_YOUR_CLOCK(*dated, clock)
    return (EARLY_MILLISECONDS if _in_milliseconds(nbf) else EARLY)(*dated)


def _in_milliseconds(date: float) -> bool:
    """Whether a date is probably in the wrong unit."""
    return MILLISECONDS_FROM <= date < MILLISECONDS_FROM * 100


def issued_at(case: Case) -> Fact | None:
    """`iat` lies in the past, with the leeway (RFC 7519 section 4.1.6; API Gateway refuses a later one)."""
    if case.token.claims is None:
        return None
    if "iat" not in case.claims:
        return NO_ISSUE_TIME(case.claim("iat"))
    iat = case.token.moment("iat")
    if iat is None:
        return _mistyped(case, "iat")
    if iat - case.now <= case.expectation.leeway_s:
        return ISSUED(iat)
    dated = case.claims["iat"], iat, 0
    if clock := clock_skew.behind(case, iat):
        return FUTURE_BY_YOUR_CLOCK(*dated, clock)
    return (FUTURE_MILLISECONDS if _in_milliseconds(iat) else FUTURE)(*dated)


def lifetime(case: Case) -> Fact | None:
    """`exp` comes after `iat` and `nbf`, and not absurdly long after (Cognito: 5 minutes to 1 day)."""
    exp, iat = case.token.moment("exp"), case.token.moment("iat")
    if exp is None or iat is None:
        return None
    nbf = case.token.moment("nbf")
    if exp <= iat or (nbf is not None and exp <= nbf):
        return BACKWARDS(case.claims["iat"], case.claims["exp"])
    if case.expectation.provider == "cognito" and exp - iat > DAY_S:
        return LONG(case.claims["iat"], case.claims["exp"], exp - iat)
    return LIVES(exp - iat)
