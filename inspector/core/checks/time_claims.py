"""Checks of time: `exp`, `nbf`, `iat` and the lifetime between them (RFC 7519 section 4.1).

Facts hold dates; how long ago that is follows from the moment at which the words are read.
"""

from __future__ import annotations

from functools import lru_cache

from inspector.core.checks import acceptance, clock_skew
from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, note, passed, warning
from inspector.core.text.message import Message, message
from inspector.core.text.times import DAY_S, MILLISECONDS_FROM

NO_DATE = {name: failed(f"{name}.no_date", "name", "value") for name in ("exp", "nbf", "iat")}

NO_EXPIRY = failed("exp.missing")
NEVER_EXPIRES = warning("exp.never")
GOOD = passed("exp.good", "value", "exp")
GOOD_FOR = passed("exp.good_for", "value", "exp", "life")
_DATED = ("value", "exp", "limit")
EXPIRED = failed("exp.expired", *_DATED, "fix", "others")
EXPIRED_BY_YOUR_CLOCK = failed("exp.expired_by_your_clock", *_DATED, "clock")
EXPIRED_WITHIN_LEEWAY = warning("exp.within_leeway", *_DATED, "leeway", "others")
EXPIRED_WITHIN_PROFILES = warning("exp.within_leeway_of_profile", *_DATED, "leeway", "others")
MILLISECONDS = warning("exp.milliseconds", *_DATED)
FAR_OFF = warning("exp.far_off", *_DATED)

_STARTS = ("value", "nbf", "leeway")
STARTED = passed("nbf.passed", "nbf")
EARLY_WITHIN_LEEWAY = warning("nbf.within_leeway", *_STARTS, "others")
EARLY_WITHIN_PROFILES = warning("nbf.within_leeway_of_profile", *_STARTS, "others")
EARLY_ONLY_HERE = warning("nbf.early_only_here", *_STARTS, "clock")
EARLY = failed("nbf.early", *_STARTS, "others")
EARLY_BY_YOUR_CLOCK = failed("nbf.early_by_your_clock", *_STARTS, "clock")
EARLY_MILLISECONDS = failed("nbf.milliseconds", *_STARTS)

NO_ISSUE_TIME = note("iat.missing", "iat")
ISSUED = passed("iat.passed", "iat")
_ISSUED = ("value", "iat", "allowed")
FUTURE_WITHIN_LEEWAY = warning("iat.within_leeway", *_ISSUED, "others")
FUTURE_WITHIN_PROFILES = warning("iat.within_leeway_of_profile", *_ISSUED, "others")
FUTURE_ONLY_HERE = warning("iat.future_only_here", *_ISSUED, "clock")
FUTURE = failed("iat.future", *_ISSUED, "others")
FUTURE_BY_YOUR_CLOCK = failed("iat.future_by_your_clock", *_ISSUED, "clock")
FUTURE_MILLISECONDS = failed("iat.milliseconds", *_ISSUED)

BACKWARDS = warning("lifetime.backwards", "iat", "exp")
NEW_TOKEN = message("Get a new token.")
NEW_TOKEN_OF_PROFILE = message("Get a new token. The profile needs no change for this.")

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
    leeway = case.expectation.leeway_s
    dated = value, exp, _limit(leeway)
    if left <= -leeway:
        if clock := clock_skew.ahead(case, exp):
            return EXPIRED_BY_YOUR_CLOCK(*dated, clock)
        return EXPIRED(*dated, _new_token(case), acceptance.AfterEnd(exp))
    if left <= 0:
        within = EXPIRED_WITHIN_PROFILES if _by_profile(case) else EXPIRED_WITHIN_LEEWAY
        return within(*dated, leeway, acceptance.AfterEnd(exp))
    return (MILLISECONDS if exp < MILLISECONDS_FROM * 100 else FAR_OFF)(*dated)


@lru_cache(maxsize=16)
def _limit(leeway_s: float) -> Message:
    """After which moment `exp` would have to be, with the leeway where there is any."""
    if leeway_s:
        return message("exp after {leeway:before} (now less {leeway:g} s leeway)", leeway=leeway_s)
    return message("exp after {leeway:before} (now)", leeway=leeway_s)


def _new_token(case: Case) -> Message:
    """What to do about a token that has expired."""
    return NEW_TOKEN_OF_PROFILE if case.expectation.of_profile else NEW_TOKEN


def _by_profile(case: Case) -> bool:
    """Whether the leeway is that of a profile, and not one that was given for this inspection."""
    return case.expectation.of_profile and not case.expectation.own_leeway


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
        within = EARLY_WITHIN_PROFILES if _by_profile(case) else EARLY_WITHIN_LEEWAY
        return within(*dated, acceptance.BeforeStart(nbf))
    if clock := clock_skew.behind(case, nbf):
        return (EARLY_ONLY_HERE if clock_skew.is_small(case) else EARLY_BY_YOUR_CLOCK)(*dated, clock)
    return EARLY_MILLISECONDS(*dated) if _in_milliseconds(nbf) else EARLY(*dated, acceptance.BeforeStart(nbf))


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
    if iat <= case.now:
        return ISSUED(iat)
    dated = case.claims["iat"], iat, case.expectation.leeway_s
    if iat - case.now <= case.expectation.leeway_s:
        within = FUTURE_WITHIN_PROFILES if _by_profile(case) else FUTURE_WITHIN_LEEWAY
        return within(*dated, acceptance.issued_ahead())
    if clock := clock_skew.behind(case, iat):
        return (FUTURE_ONLY_HERE if clock_skew.is_small(case) else FUTURE_BY_YOUR_CLOCK)(*dated, clock)
    return FUTURE_MILLISECONDS(*dated) if _in_milliseconds(iat) else FUTURE(*dated, acceptance.issued_ahead())


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
