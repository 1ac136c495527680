"""When what the acceptors do with a token will be another thing, though nobody does anything."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from inspector.core.acceptance.finding import RuleFinding
from inspector.core.acceptance.judging import Judgement
from inspector.core.acceptance.rules.dates import NEAR_S
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED
from inspector.core.text.times import numeric_date

AFTER = {"exp": 1, "nbf": -1, "iat": -1}
"""On which side of its date a claim has its allowance."""


def next_change(judgements: Iterable[Judgement], now: float) -> float:
    """The first moment after `now`, in epoch seconds, at which one of them may say another thing; infinite for none."""
    return min((moment for each in judgements for moment in _moments(each) if moment > now), default=math.inf)


def _moments(judgement: Judgement) -> Iterator[float]:
    for found in judgement.findings:
        date = numeric_date(found.values.get("actual")) if found.rule.kind in AFTER else None
        if date is not None:
            yield date
            for allowed in _allowed(found, judgement):
                yield date + AFTER[found.rule.kind] * allowed
            if found.rule.kind == "iat":
                oldest = judgement.settings.max_age or found.rule.parameters["oldest_s"]
                yield date + float(oldest or math.inf)


def _allowed(found: RuleFinding, judgement: Judgement) -> tuple[float, ...]:
    leeway = found.rule.parameters["leeway"]
    if leeway == NOT_DOCUMENTED:
        return (NEAR_S,)
    return (judgement.settings.skew or 0.0,) if leeway == "skew" else (float(leeway),)
