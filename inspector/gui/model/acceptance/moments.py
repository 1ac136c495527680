"""When what the acceptors do with a token will be another thing, though nobody does anything."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from inspector.core.acceptance.finding import RuleFinding
from inspector.core.acceptance.judging import Judgement
from inspector.core.acceptance.rules.dates import NEAR_S
from inspector.core.text.times import numeric_date

DATES = ("exp", "nbf", "iat", "auth_time")
"""The kinds of rules that compare a date with the clock."""


def next_change(judgements: Iterable[Judgement], now: float) -> float:
    """The first moment after `now`, in epoch seconds, at which one of them may say another thing; infinite for none."""
    return min((moment for each in judgements for moment in _moments(each) if moment > now), default=math.inf)


def _moments(judgement: Judgement) -> Iterator[float]:
    """The dates that rules compare, and as long before and after each as anything in rule and settings allows."""
    for found in judgement.findings:
        date = numeric_date(found.values.get("actual")) if found.rule.kind in DATES else None
        if date is not None:
            for seconds in _spans(found, judgement):
                yield date - seconds
                yield date + seconds


def _spans(found: RuleFinding, judgement: Judgement) -> Iterator[float]:
    settings = judgement.settings
    set_there = (settings.skew, settings.max_age, settings.max_auth_age)
    yield 0.0
    yield NEAR_S
    for each in (*found.rule.parameters.values(), *set_there):
        if isinstance(each, int | float) and not isinstance(each, bool):
            yield float(each)
