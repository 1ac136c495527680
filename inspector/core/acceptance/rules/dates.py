"""`exp`, `nbf` and `iat` against the acceptor's clock and allowance (RFC 7519 sections 4.1.4 to 4.1.6)."""

from __future__ import annotations

import math
import re

from inspector.core.acceptance.finding import RuleFinding, State, by_word, passed, refused, undocumented
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule
from inspector.core.text.times import numeric_date

NEAR_S = 600
"""Where the allowance is not documented, a date so many seconds off decides nothing."""
FARTHEST = 253_402_300_800
"""The year 10000, in epoch seconds: what some languages cannot make a date of. Milliseconds are beyond it."""
_WHOLE = re.compile(r"\s*-?\d+\s*")
_LEADING = re.compile(r"\s*(\d+)")
QUOTED_NUMBER = re.compile(r"\s*-?\d+(\.\d+)?\s*")
"""A text that is a number: what some read in place of one."""
MOST_COERCED = 2
"""A list of so many is no number to JavaScript."""
_STARTS = ("after", "since")


def expiry(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`exp` lies ahead, or no longer behind than the allowance; some take no token that lives longer than so long.

    On the `edge`, as far behind as is allowed, it is refused or passed; a clock of "whole" seconds passes it for one.
    "later": a rule of its own asks whether it is there.
    """
    date = _date(rule, token, "exp")
    if isinstance(date, RuleFinding):
        return date
    if date == 0 and rule.parameters["zero"] == "missing":
        date = None
    if date is None and rule.parameters["made_s"]:
        return _made(rule, token, settings, now)
    if date is None:
        word = rule.parameters["missing"]
        if settings.exp_required is not None:
            word = "refused" if settings.exp_required else "passed"
        return passed(rule) if word == "later" else by_word(word, rule, "missing") or passed(rule, "missing")
    if date >= FARTHEST and (found := by_word(rule.parameters["huge"], rule, "huge", actual=date)) is not None:
        return found
    if _ends_before_start(rule, token, date):
        return refused(rule, "before", actual=date)
    at = math.floor(now) if rule.parameters["edge"] == "whole" else now
    found = _compared(rule, settings, at - date, "expired", date)
    longest = rule.parameters["longest_s"]
    issued = numeric_date(token.claims.get("iat"))
    if longest and found.state is State.PASSED and issued is not None and date - issued >= longest:
        return refused(rule, "long", actual=date - issued, expected=longest)
    return found


def _ends_before_start(rule: AcceptorRule, token: PresentedToken, date: float) -> bool:
    """Whether exp does not lie behind a date "after" which it has to be, or lies before one "since" which."""
    for which in _STARTS:
        for claim in rule.parameters[which]:
            start = _read(rule, token.claims.get(claim))
            if start is not None and (date < start or (date == start and which == "after")):
                return True
    return False


def _read(rule: AcceptorRule, value: object) -> float | None:
    """A date in epoch seconds, also one in quotation marks for who reads that."""
    if isinstance(value, str) and rule.parameters["text"] == "read" and QUOTED_NUMBER.fullmatch(value):
        return float(value)
    return numeric_date(value)


def _made(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """Without exp the token ends so many seconds behind its start; without a start either it is refused."""
    starts = [start for each in ("iat", "nbf") if (start := numeric_date(token.claims.get(each)))]
    if not starts:
        return refused(rule, "missing")
    date = max(starts) + float(rule.parameters["made_s"])
    return _compared(rule, settings, now - date, "expired", date)


def not_before(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`nbf` lies behind, or no further ahead than the allowance."""
    date = _date(rule, token, "nbf")
    if isinstance(date, RuleFinding):
        return date
    missing = rule.parameters["missing"]
    if date == 0 and rule.parameters["zero"] == "missing":
        date = None
    if date is None and missing == "iat":
        date, missing = numeric_date(token.claims.get("iat")), "passed"
    if date is None:
        return by_word(missing, rule, "missing") or passed(rule)
    if rule.parameters["early"] == NOT_DOCUMENTED:
        return undocumented(rule, "early", actual=date, off=date - now) if date > now else passed(rule, actual=date)
    found = _compared(rule, settings, date - now, "early", date)
    sure = rule.parameters["sure_s"]
    if sure and found.state is State.PASSED and date - now > sure:
        return undocumented(rule, "early", actual=date, off=date - now)
    return found


def issued_at(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`iat` does not lie ahead, and not too far behind, where it looks at either ("later": another rule does).

    "with_max_age": it refuses such a one only where an age is set, to which its allowance is added.
    """
    aged = settings.max_age is not None and settings.max_age > 0
    words = {name: _aged(word, aged=aged) for name, word in rule.parameters.items()}
    date = _date(rule._replace(parameters=words), token, "iat")
    if isinstance(date, RuleFinding):
        return date._replace(rule=rule)
    if date is None:
        return by_word(words["missing"], rule, "missing") or passed(rule)
    oldest = oldest_age(rule, settings)
    age_unsaid = oldest == NOT_DOCUMENTED
    if oldest and isinstance(oldest, float) and now - date > oldest:
        return refused(rule, "old", actual=date, expected=oldest)
    future = words["future"]
    if future == NOT_DOCUMENTED and date > now:
        return undocumented(rule, "future", actual=date)
    found = passed(rule, actual=date)
    if future == "refused":
        found = _compared(rule, settings, date - now, "future", date)
    return found._replace(unsaid="age") if age_unsaid and found.state is State.PASSED else found


def oldest_age(rule: AcceptorRule, settings: AcceptorSettings) -> float | str:
    """How old a token may be by a rule for iat, in seconds, 0 where it does not look at that; "?" where nobody said.

    Where an age is set of which the row says that it counts "with_max_age", the allowance is added.
    """
    by_row = rule.parameters["oldest_s"]
    if by_row == "later":
        return 0.0
    if settings.max_age is None:
        return NOT_DOCUMENTED if by_row == NOT_DOCUMENTED else float(by_row)
    allowed = settings.skew or 0.0 if settings.max_age and "with_max_age" in rule.parameters.values() else 0.0
    return float(settings.max_age + allowed)


def _aged(word: object, *, aged: bool) -> object:
    return word if word != "with_max_age" else "refused" if aged else "passed"


def authenticated_at(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """Where it limits the time since the sign-in, `auth_time` is there and not older (OpenID Connect Core 2)."""
    longest = settings.max_auth_age
    if not longest:
        return passed(rule, "unset")
    date = numeric_date(token.claims.get("auth_time"))
    if date is None:
        return refused(rule, "missing", expected=longest)
    return refused(rule, "old", actual=date, expected=longest) if now - date > longest else passed(rule, actual=date)


def _compared(rule: AcceptorRule, settings: AcceptorSettings, off: float, case: str, date: float) -> RuleFinding:
    """By how many seconds the date is off, against the allowance: what is as far off as that is refused already."""
    allowed = rule.parameters["leeway"]
    if allowed == NOT_DOCUMENTED:
        if 0 <= off < NEAR_S:
            return undocumented(rule, case, actual=date, off=off)
        return refused(rule, case, actual=date, off=off) if off > 0 else passed(rule, actual=date, unsaid="leeway")
    leeway = (settings.skew or 0.0) if allowed == "skew" else float(allowed)
    late = off >= leeway if rule.parameters.get("edge") == "refused" else off > leeway
    if late:
        return refused(rule, case, actual=date, off=off, expected=leeway)
    return passed(rule, "late" if off > 0 else "", actual=date, off=off, expected=leeway)


def _date(rule: AcceptorRule, token: PresentedToken, claim: str) -> float | RuleFinding | None:
    """The claim in epoch seconds; None where there is none, a finding where it is no number and that decides.

    A null may be 0 as well, or "passed" as if it were not there, and true may be 1.
    """
    if claim not in token.claims:
        return None
    value = token.claims[claim]
    if rule.parameters["text"] == "coerced" and isinstance(value, str | list | dict):
        number = _coerced(value)
        return passed(rule, "text") if number is None else number
    if isinstance(value, str):
        return _of_text(rule, value)
    if isinstance(value, bool) and (word := rule.parameters["boolean"]) != "others":
        return float(value) if word == "number" else by_word(word, rule, "type", actual=value) or passed(rule, "text")
    if value is None and (word := rule.parameters["null"]) != "others":
        return 0.0 if word == "zero" else by_word(word, rule, "type", actual=value)
    date = numeric_date(value)
    if date is None or not math.isfinite(date):
        case = "list" if isinstance(value, list) and "list" in rule.replies else "type"
        return by_word(rule.parameters["others"], rule, case, actual=value) or passed(rule, "text")
    if isinstance(value, float) and not value.is_integer():
        return by_word(rule.parameters["decimal"], rule, "decimal", actual=value) or date
    return date


def _coerced(value: object) -> float | None:
    """A value as JavaScript takes it for a number: nothing is 0, a list of one is that one; None where it is none."""
    if isinstance(value, list) and len(value) < MOST_COERCED:
        value = ("" if value[0] is None else value[0]) if value else ""
    if isinstance(value, str):
        return float(value.strip() or 0) if QUOTED_NUMBER.fullmatch(value) or not value.strip() else None
    return numeric_date(value)


def _of_text(rule: AcceptorRule, value: str) -> float | RuleFinding | None:
    """A date that is a text, in epoch seconds; None where that counts as none, a finding where it decides.

    It is "read" where it is a number in quotation marks, or a "whole" one; by "leading" digits, as Ruby does, another
    one is 0. "coerced" is as JavaScript does, and asked before.
    """
    word = rule.parameters["text"]
    if word == "read" and QUOTED_NUMBER.fullmatch(value):
        return float(value)
    if word == "whole" and _WHOLE.fullmatch(value):
        return float(value)
    if word == "leading":
        digits = _LEADING.match(value)
        return float(digits[1]) if digits is not None else 0.0
    if word == "missing":
        return None
    word = "refused" if word in ("read", "whole") else word
    return by_word(word, rule, "text", actual=value) or passed(rule, "text")
