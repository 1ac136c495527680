"""What a difference between this computer's clock and the issuer's explains. It never changes a verdict."""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.text.language import mark, tr
from inspector.core.text.times import duration

SET_CLOCK = mark("Set this computer's clock, or switch on its time synchronisation; then ask for a new token.")
_SLACK_S = 1.0
"""The `Date` header, from which the difference is known, has whole seconds (RFC 9110 section 5.6.7)."""


def behind(case: Case, date: float) -> str | None:
    """Such as "your clock is 4 min behind Cognito's"; None unless that is why `date` lies ahead."""
    skew = case.clock_skew_s or 0.0
    if skew <= 0 or date > case.now + skew + _SLACK_S:
        return None
    if not case.party:
        return tr("your clock is {duration} behind the issuer's", "…: ….", duration=duration(skew))
    return tr("your clock is {duration} behind {party}'s", "…: ….", duration=duration(skew), party=case.party)


def ahead(case: Case, date: float) -> str | None:
    """Such as "your clock is 4 min ahead of Cognito's"; None unless that is why `date` has passed."""
    skew = case.clock_skew_s or 0.0
    if skew >= 0 or date < case.now + skew - _SLACK_S:
        return None
    if not case.party:
        return tr("your clock is {duration} ahead of the issuer's", "…, but ….", duration=duration(skew))
    return tr("your clock is {duration} ahead of {party}'s", "…, but ….", duration=duration(skew), party=case.party)
