"""`exp`, `nbf` and `iat` against the acceptor's clock and allowance (RFC 7519 sections 4.1.4 to 4.1.6)."""

from __future__ import annotations

import math
import re

from inspector.core.acceptance.finding import RuleFinding, by_word, passed, refused, undocumented
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule
from inspector.core.text.times import numeric_date

NEAR_S = 600
"""Where the allowance is not documented, a date so many seconds off decides nothing."""
FARTHEST = 253_402_300_800
"""The year 10000, in epoch seconds: what some languages cannot make a date of. Milliseconds are beyond it."""
_NUMBER = re.compile(r"\s*-?\d+(\.\d+)?\s*")


def expiry(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`exp` lies ahead, or no longer behind than the allowance. "later": a rule of its own asks whether it is there."""
    date = _date(rule, token, "exp")
    if isinstance(date, RuleFinding):
        return date
    if date is None or (date == 0 and rule.parameters["zero"] == "missing"):
        if rule.parameters["missing"] == "later":
            return passed(rule)
        return by_word(rule.parameters["missing"], rule, "missing") or passed(rule, "missing")
    if date >= FARTHEST and (found := by_word(rule.parameters["huge"], rule, "huge", actual=date)) is not None:
        return found
    return _compared(rule, settings, now - date, "expired", date)


def not_before(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`nbf` lies behind, or no further ahead than the allowance."""
    date = _date(rule, token, "nbf")
    if isinstance(date, RuleFinding):
        return date
    if date is None or (date == 0 and rule.parameters["zero"] == "missing"):
        return passed(rule)
    return _compared(rule, settings, date - now, "early", date)


def issued_at(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, now: float) -> RuleFinding:
    """`iat` does not lie ahead, and not too far behind, where it looks at either; "later": another rule asks how old."""
    date = _date(rule, token, "iat")
    if isinstance(date, RuleFinding):
        return date
    if date is None:
        return by_word(rule.parameters["missing"], rule, "missing") or passed(rule)
    oldest = settings.max_age if settings.max_age is not None else rule.parameters["oldest_s"]
    if oldest and rule.parameters["oldest_s"] != "later" and now - date > oldest:
        return refused(rule, "old", actual=date, expected=oldest)
    future = rule.parameters["future"]
    if future == NOT_DOCUMENTED and date > now:
        return undocumented(rule, "future", actual=date)
    return passed(rule, actual=date) if future != "refused" else _compared(rule, settings, date - now, "future", date)


def _compared(rule: AcceptorRule, settings: AcceptorSettings, off: float, case: str, date: float) -> RuleFinding:
    """By how many seconds the date is off, against the allowance: what is as far off as that is refused already."""
    allowed = rule.parameters["leeway"]
    if allowed == NOT_DOCUMENTED:
        if 0 <= off < NEAR_S:
            return undocumented(rule, case, actual=date, off=off)
        return refused(rule, case, actual=date, off=off) if off > 0 else passed(rule, actual=date, unsaid="leeway")
    leeway = (settings.skew or 0.0) if allowed == "skew" else float(allowed)
    late = off >= leeway if case == "expired" else off > leeway
    if late:
        return refused(rule, case, actual=date, off=off, expected=leeway)
    return passed(rule, "late" if off > 0 else "", actual=date, off=off, expected=leeway)


def _date(rule: AcceptorRule, token: PresentedToken, claim: str) -> float | RuleFinding | None:
    """The claim in epoch seconds; None where there is none, a finding where it is no number and that decides."""
    if claim not in token.claims:
        return None
    value = token.claims[claim]
    if isinstance(value, str):
        word = rule.parameters["text"]
        if word == "read" and _NUMBER.fullmatch(value):
            return float(value)
        if word == "missing":
            return None
        word = "refused" if word == "read" else word
        return by_word(word, rule, "text", actual=value) or passed(rule, "text")
    if isinstance(value, bool) and rule.parameters["boolean"] == "number":
        return float(value)
    date = numeric_date(value)
    if date is None or not math.isfinite(date):
        return refused(rule, "type", actual=value)
    if isinstance(value, float) and not value.is_integer():
        return by_word(rule.parameters["decimal"], rule, "decimal", actual=value) or date
    return date
