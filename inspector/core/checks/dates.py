"""Checks of time: `exp`, `nbf`, `iat` and the lifetime between them (RFC 7519 section 4.1)."""

from __future__ import annotations

import math

from inspector.core import strictjson
from inspector.core.checks import clocks
from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.language import tr
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
    kind = tr("not finite") if isinstance(value, float) else strictjson.kind(value)
    return failed(
        name,
        tr("{title} is no date", title=title),
        tr("Its {name} is {kind}; a date in a JWT is a number of seconds.", name=name, kind=kind),
        expected=tr("Seconds since 1970 as a JSON number"),
        actual=show(value),
        claim=name,
        fix=tr("Let the issuer write it as a number. Some libraries accept this one, others refuse it."),
        clause=tr("has an {name} that is not a date", name=name),
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
        words = tr("It has no exp claim, so nothing ever ends it.")
        more = {
            "expected": tr("An exp claim"),
            "actual": tr("no exp"),
            "evidence": "never",
            "fix": tr("Let the issuer set an expiry; a stolen token of this kind stays good."),
            **reference,
        }
        if case.expectation.token_use:
            return failed("exp", tr("No expiry"), words, clause=tr("has no expiry"), **more)
        return warning("exp", tr("Never expires"), words, **more)
    exp = numeric_date(case.claims["exp"])
    if exp is None:
        return _mistyped(case, "exp", tr("Expiry"))
    left = exp - case.now
    if left > 0 and exp < MILLISECONDS_FROM:
        return passed(
            "exp",
            tr("Expiry"),
            tr("Good until {moment}{after_issue}.", moment=moment(exp, case.now), after_issue=_after_issue(case, exp)),
            expected=tr("exp in the future"),
            actual=_written(case, "exp"),
            evidence=tr("in {duration}", duration=duration(left)),
            **reference,
        )
    facts = {
        "expected": tr(
            "exp after {moment} (now less {leeway_s} s leeway)",
            moment=moment(case.now - case.expectation.leeway_s, case.now),
            leeway_s=f"{case.expectation.leeway_s:g}",
        ),
        "actual": f"{_written(case, 'exp')} ({moment(exp, case.now)})",
        **reference,
    }
    if left <= -case.expectation.leeway_s:
        clock = clocks.ahead(case, exp)
        words = tr("It stopped being valid {duration} ago", duration=duration(left))
        return failed(
            "exp",
            tr("Expired"),
            tr("{words} by your clock, but {clock}.", words=words, clock=clock)
            if clock
            else tr("{words}. APIs answer it with 401.", words=words),
            fix=clocks.SET_CLOCK if clock else tr("Get a new token. The profile needs no change for this."),
            evidence=tr("{duration} ago", duration=duration(left)),
            clause=tr("expired {duration} ago, but {clock}", duration=duration(left), clock=clock)
            if clock
            else f"expired {duration(left)} ago",
            **facts,
        )
    if left <= 0:
        words = tr(
            "It expired {duration} ago and passes only because of the leeway of {leeway_s} s.",
            duration=duration(left),
            leeway_s=f"{case.expectation.leeway_s:g}",
        )
        return warning(
            "exp",
            tr("Expired, within leeway"),
            words,
            fix=tr("Get a new token; APIs with less leeway refuse it."),
            evidence=tr("{duration} ago", duration=duration(left)),
            **facts,
        )
    return _far_future(exp, facts)


def _milliseconds(date: Number) -> str:
    """A further sentence for a date that is probably in the wrong unit."""
    return (
        tr(" It was probably written in milliseconds.") if MILLISECONDS_FROM <= date < MILLISECONDS_FROM * 100 else ""
    )


def _far_future(exp: Number, facts: dict[str, str]) -> Check:
    milliseconds = exp < MILLISECONDS_FROM * 100
    words = (
        tr("Read as seconds it lies thousands of years ahead; it was probably written in milliseconds.")
        if milliseconds
        else tr("It lies beyond any calendar, so in effect it never expires.")
    )
    return warning(
        "exp",
        tr("Expiry far off"),
        words,
        fix=tr("Let the issuer write it in seconds."),
        evidence=tr("far off"),
        **facts,
    )


def _after_issue(case: Case, exp: Number) -> str:
    iat = numeric_date(case.claims.get("iat"))
    return tr(", {duration} after it was issued", duration=duration(exp - iat)) if iat is not None and exp > iat else ""


def not_before(case: Case) -> Check | None:
    """Now is not before `nbf`, with the leeway (RFC 7519 section 4.1.5)."""
    if "nbf" not in case.claims:
        return None
    nbf = numeric_date(case.claims["nbf"])
    if nbf is None:
        return _mistyped(case, "nbf", tr("Start"))
    ahead = nbf - case.now
    facts = {
        "claim": "nbf",
        "reference": "RFC 7519 section 4.1.5",
        "actual": f"{_written(case, 'nbf')} ({moment(nbf, case.now)})",
        "expected": tr("nbf up to {moment}", moment=moment(case.now + case.expectation.leeway_s, case.now)),
    }
    if ahead > case.expectation.leeway_s:
        clock, words = clocks.behind(case, nbf), tr("It becomes valid in {duration}", duration=duration(ahead))
        compare = tr("Compare your clock with the issuer's (time synchronisation), then wait or get a new token.")
        return failed(
            "nbf",
            tr("Not valid yet"),
            tr("{words} by your clock, but {clock}.", words=words, clock=clock)
            if clock
            else tr(
                "{words}, or your clock is behind the issuer's.{milliseconds}",
                words=words,
                milliseconds=_milliseconds(nbf),
            ),
            fix=clocks.SET_CLOCK if clock else compare,
            evidence=tr("in {duration}", duration=duration(ahead)),
            clause=tr("is not valid yet: {clock}", clock=clock)
            if clock
            else tr("is not valid for another {duration}", duration=duration(ahead)),
            **facts,
        )
    if ahead > 0:
        return warning(
            "nbf",
            tr("Valid only within leeway"),
            tr("It becomes valid in {duration} and passes only because of the leeway.", duration=duration(ahead)),
            fix=tr("Compare your clock with the issuer's."),
            evidence=tr("in {duration}", duration=duration(ahead)),
            **facts,
        )
    return passed(
        "nbf",
        tr("Not before"),
        tr("Valid since {moment}.", moment=moment(nbf, case.now)),
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
            tr("Issued at"),
            tr("It does not say when it was issued."),
            actual=tr("no iat"),
            claim="iat",
            reference="RFC 7519 section 4.1.6",
            note=True,
            evidence=tr("no iat"),
        )
    iat = numeric_date(case.claims["iat"])
    if iat is None:
        return _mistyped(case, "iat", tr("Issue time"))
    age = case.now - iat
    facts = {"claim": "iat", "reference": "RFC 7519 section 4.1.6"}
    if age < -case.expectation.leeway_s:
        clock = clocks.behind(case, iat)
        why = (
            f"{clock}."
            if clock
            else tr(
                "the issuer's clock is ahead of yours, or yours is behind.{milliseconds}",
                milliseconds=_milliseconds(iat),
            )
        )
        compare = tr("Compare both clocks with a time server. APIs such as API Gateway refuse such a token.")
        words = tr("It says it is issued {duration} from now: {why}", duration=duration(age), why=why)
        return failed(
            "iat",
            tr("Issued in the future"),
            words,
            expected=tr("iat up to {moment}", moment=moment(case.now, case.now)),
            actual=f"{_written(case, 'iat')} ({moment(iat, case.now)})",
            evidence=tr("in {duration}", duration=duration(age)),
            fix=clocks.SET_CLOCK if clock else compare,
            clause=tr("is not valid yet: {clock}", clock=clock)
            if clock
            else tr("was issued {duration} in the future", duration=duration(age)),
            **facts,
        )
    when = tr("{duration} ago", duration=duration(age)) if age >= 1 else tr("just now")
    return passed(
        "iat", tr("Issued at"), tr("Issued {when}, by your clock.", when=when), evidence=moment(iat, case.now), **facts
    )


def lifetime(case: Case) -> Check | None:
    """`exp` comes after `iat` and `nbf`, and not absurdly long after (Cognito: 5 minutes to 1 day)."""
    exp, iat = numeric_date(case.claims.get("exp")), numeric_date(case.claims.get("iat"))
    if exp is None or iat is None:
        return None
    nbf, lives = numeric_date(case.claims.get("nbf")), duration(exp - iat)
    if exp <= iat or (nbf is not None and exp <= nbf):
        return warning(
            "lifetime",
            tr("Ends before it begins"),
            tr("Its expiry is not after its start, so it was never valid."),
            expected=tr("exp after iat and nbf"),
            actual=f"{_written(case, 'iat')}, {_written(case, 'exp')}",
            fix=tr("Look at the issuer's clock and its lifetime setting."),
            claim="exp",
            reference="RFC 7519 section 4.1.4",
        )
    if case.expectation.provider == "cognito" and exp - iat > DAY_S:
        return warning(
            "lifetime",
            tr("Long lifetime"),
            tr("It lives {lives}; Cognito's access tokens live 5 minutes to 1 day.", lives=lives),
            expected=tr("1 day at most"),
            actual=f"{_written(case, 'iat')}, {_written(case, 'exp')}",
            evidence=lives,
            fix=tr("Find out who made it: a user pool cannot."),
            claim="exp",
            reference="Amazon Cognito: access token",
        )
    return passed(
        "lifetime",
        tr("Lifetime"),
        tr("It lives {lives}.", lives=lives),
        evidence=lives,
        claim="exp",
        reference="RFC 7519 section 4.1.4",
    )
