"""What a difference between this computer's clock and the issuer's explains.

A large one never changes a verdict: this computer's clock has to be set. A small one is what two clocks differ by as a
rule, and a token is not refused because its issuer's was measured to be ahead by that.
"""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.text.message import Message, message

_SLACK_S = 1.0
"""The `Date` header, from which the difference is known, has whole seconds (RFC 9110 section 5.6.7)."""

SMALL_S = 60.0
"""What the larger part of APIs and issuers allow between two clocks."""


def begins_there(skew_s: float, date: float) -> float:
    """From which moment by this computer's clock on `behind` holds of `date`, both in epoch seconds."""
    return date - skew_s - _SLACK_S


def is_small(case: Case) -> bool:
    """Whether this computer's clock is behind the issuer's by no more than clocks that nobody has to set."""
    return 0 < (case.clock_skew_s or 0.0) <= SMALL_S


def behind(case: Case, date: float) -> Message | None:
    """Such as "your clock is 4 min behind Cognito's"; None unless that is why `date` lies ahead."""
    skew = case.clock_skew_s or 0.0
    if skew <= 0 or date > case.now + skew + _SLACK_S:
        return None
    if not case.party:
        return message("your clock is {skew:duration} behind the issuer's", "…: ….", skew=skew)
    return message("your clock is {skew:duration} behind {party}'s", "…: ….", skew=skew, party=case.party)


def ahead(case: Case, date: float) -> Message | None:
    """Such as "your clock is 4 min ahead of Cognito's"; None unless that is why `date` has passed."""
    skew = case.clock_skew_s or 0.0
    if skew >= 0 or date < case.now + skew - _SLACK_S:
        return None
    if not case.party:
        return message("your clock is {skew:duration} ahead of the issuer's", "…, but ….", skew=skew)
    return message("your clock is {skew:duration} ahead of {party}'s", "…, but ….", skew=skew, party=case.party)
