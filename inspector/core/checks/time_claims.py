"""Checks of time: `exp`, `nbf`, `iat` and the lifetime between them (RFC 7519 section 4.1)."""

from __future__ import annotations

from inspector.core.checks import clock_skew
from inspector.core.checks.case import Case, failed, lacking, not_checked, passed, show, warning
from inspector.core.checks.verdict import Check
from inspector.core.text import strictjson
from inspector.core.text.language import mark, tr
from inspector.core.text.times import DAY_S, MILLISECONDS_FROM, ago, ahead, duration, moment

NO_DATE = {"exp": mark("Expiry is no date"), "nbf": mark("Start is no date"), "iat": mark("Issue time is no date")}


def _mistyped(case: Case, name: str) -> Check:
    value = case.claims[name]
    return failed(
        name,
        tr(NO_DATE[name]),
        tr("Its {name} is {kind}; a date in a JWT is a number of seconds.", name=name, kind=strictjson.kind(value)),
        expected=tr("Seconds since 1970 as a JSON number"),
        actual=show(value),
        claim=name,
        fix=tr("Let the issuer write it as a number. Some libraries accept this one, others refuse it."),
        clause=tr("has an {name} that is not a date", "It …", name=name),
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
            "actual": lacking("exp"),
            "evidence": tr("never", "it expires …"),
            "fix": tr("Let the issuer set an expiry; a stolen token of this kind stays good."),
            **reference,
        }
        if case.expectation.token_use:
            return failed("exp", tr("No expiry"), words, clause=tr("has no expiry", "It …"), **more)
        return warning(
            "exp", tr("Never expires"), words, clause=tr("it never expires", "The issuer signed it and …."), **more
        )
    exp = case.token.moment("exp")
    if exp is None:
        return _mistyped(case, "exp")
    left = exp - case.now
    if left > 0 and exp < MILLISECONDS_FROM:
        return passed(
            "exp",
            tr("Expiry"),
            _good_until(case, exp),
            expected=tr("exp in the future"),
            actual=_written(case, "exp"),
            evidence=ahead(left),
            **reference,
        )
    facts = {
        "expected": tr(
            "exp after {moment} (now less {leeway} s leeway)",
            moment=moment(case.now - case.expectation.leeway_s, case.now),
            leeway=f"{case.expectation.leeway_s:g}",
        ),
        "actual": f"{_written(case, 'exp')} ({moment(exp, case.now)})",
        **reference,
    }
    if left <= -case.expectation.leeway_s:
        return _expired(case, exp, left, facts)
    if left <= 0:
        words = tr(
            "It expired {ago} and passes only because of the leeway of {leeway} s.",
            ago=ago(left),
            leeway=f"{case.expectation.leeway_s:g}",
        )
        return warning(
            "exp",
            tr("Expired, within leeway"),
            words,
            fix=tr("Get a new token; APIs with less leeway refuse it."),
            evidence=ago(left),
            clause=tr("it is past its expiry, within the leeway", "The issuer signed it and …."),
            **facts,
        )
    return _far_future(exp, facts)


def _expired(case: Case, exp: float, left: float, facts: dict[str, str]) -> Check:
    clock, when = clock_skew.ahead(case, exp), ago(left)
    if clock:
        words = tr("It stopped being valid {ago} by your clock, but {clock}.", ago=when, clock=clock)
        clause = tr("expired {ago}, but {clock}", "It …", ago=when, clock=clock)
        fix = tr(clock_skew.SET_CLOCK)
    else:
        words = tr("It stopped being valid {ago}. APIs answer it with 401.", ago=when)
        clause = tr("expired {ago}", "It …", ago=when)
        fix = tr("Get a new token. The profile needs no change for this.")
    return failed("exp", tr("Expired"), words, fix=fix, evidence=when, clause=clause, **facts)


def _and_perhaps_milliseconds(words: str, date: float) -> str:
    """The words, and a further sentence for a date that is probably in the wrong unit."""
    probably = MILLISECONDS_FROM <= date < MILLISECONDS_FROM * 100
    return f"{words} {tr('It was probably written in milliseconds.')}" if probably else words


def _far_future(exp: float, facts: dict[str, str]) -> Check:
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
        clause=tr("its expiry is far off", "The issuer signed it and …."),
        **facts,
    )


def _good_until(case: Case, exp: float) -> str:
    iat, end = case.token.moment("iat"), moment(exp, case.now)
    if iat is None or exp <= iat:
        return tr("Good until {moment}.", moment=end)
    return tr("Good until {moment}, {duration} after it was issued.", moment=end, duration=duration(exp - iat))


def not_before(case: Case) -> Check | None:
    """Now is not before `nbf`, with the leeway (RFC 7519 section 4.1.5)."""
    if "nbf" not in case.claims:
        return None
    nbf = case.token.moment("nbf")
    if nbf is None:
        return _mistyped(case, "nbf")
    wait = nbf - case.now
    facts = {
        "claim": "nbf",
        "reference": "RFC 7519 section 4.1.5",
        "actual": f"{_written(case, 'nbf')} ({moment(nbf, case.now)})",
        "expected": tr("nbf up to {moment}", moment=moment(case.now + case.expectation.leeway_s, case.now)),
    }
    if wait > case.expectation.leeway_s:
        return _early(case, nbf, wait, facts)
    if wait > 0:
        return warning(
            "nbf",
            tr("Valid only within leeway"),
            tr("It becomes valid {ahead} and passes only because of the leeway.", ahead=ahead(wait)),
            fix=tr("Compare your clock with the issuer's."),
            evidence=ahead(wait),
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


def _early(case: Case, nbf: float, wait: float, facts: dict[str, str]) -> Check:
    clock, when = clock_skew.behind(case, nbf), ahead(wait)
    if clock:
        words = tr("It becomes valid {ahead} by your clock, but {clock}.", ahead=when, clock=clock)
        clause = tr("is not valid yet: {clock}", "It …", clock=clock)
        fix = tr(clock_skew.SET_CLOCK)
    else:
        words = tr("It becomes valid {ahead}, or your clock is behind the issuer's.", ahead=when)
        words = _and_perhaps_milliseconds(words, nbf)
        clause = tr("is not valid for another {duration}", "It …", duration=duration(wait))
        fix = tr("Compare your clock with the issuer's (time synchronisation), then wait or get a new token.")
    return failed("nbf", tr("Not valid yet"), words, fix=fix, evidence=when, clause=clause, **facts)


def issued_at(case: Case) -> Check | None:
    """`iat` lies in the past, with the leeway (RFC 7519 section 4.1.6; API Gateway refuses a later one)."""
    if case.token.claims is None:
        return None
    if "iat" not in case.claims:
        return not_checked(
            "iat",
            tr("Issued at"),
            tr("It does not say when it was issued."),
            actual=lacking("iat"),
            claim="iat",
            reference="RFC 7519 section 4.1.6",
            note=True,
            evidence=lacking("iat"),
        )
    iat = case.token.moment("iat")
    if iat is None:
        return _mistyped(case, "iat")
    age = case.now - iat
    facts = {"claim": "iat", "reference": "RFC 7519 section 4.1.6"}
    if age < -case.expectation.leeway_s:
        return _issued_later(case, iat, duration(age), facts)
    words = tr("Issued {ago}, by your clock.", ago=ago(age)) if age >= 1 else tr("Issued just now, by your clock.")
    return passed("iat", tr("Issued at"), words, evidence=moment(iat, case.now), **facts)


def _issued_later(case: Case, iat: float, early: str, facts: dict[str, str]) -> Check:
    clock = clock_skew.behind(case, iat)
    if clock:
        words = tr("It says it is issued {duration} from now: {clock}.", duration=early, clock=clock)
        clause, fix = tr("is not valid yet: {clock}", "It …", clock=clock), tr(clock_skew.SET_CLOCK)
    else:
        words = tr(
            "It says it is issued {duration} from now: the issuer's clock is ahead of yours, or yours is behind.",
            duration=early,
        )
        words = _and_perhaps_milliseconds(words, iat)
        clause = tr("was issued {duration} in the future", "It …", duration=early)
        fix = tr("Compare both clocks with a time server. APIs such as API Gateway refuse such a token.")
    return failed(
        "iat",
        tr("Issued in the future"),
        words,
        expected=tr("iat up to {moment}", moment=moment(case.now, case.now)),
        actual=f"{_written(case, 'iat')} ({moment(iat, case.now)})",
        evidence=ahead(iat - case.now),
        fix=fix,
        clause=clause,
        **facts,
    )


def lifetime(case: Case) -> Check | None:
    """`exp` comes after `iat` and `nbf`, and not absurdly long after (Cognito: 5 minutes to 1 day)."""
    exp, iat = case.token.moment("exp"), case.token.moment("iat")
    if exp is None or iat is None:
        return None
    nbf, lives = case.token.moment("nbf"), duration(exp - iat)
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
