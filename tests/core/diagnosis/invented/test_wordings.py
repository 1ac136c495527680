"""Answers in words that nobody has seen: invented without a look at the lexicon, in many styles and tongues.

Each has what its explanation has to name and what its first cause may not say. No one of them is asserted: what counts
is how many are right, so that a change of the lexicon is measured by more than the sentences it was made for.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.reading import read_token_file
from tests.core.explained import diagnosed_text

LEAST_SHARE = 0.97
"""Of the answers; 158 of 159 are right."""
NOW = 1_795_685_400.0
"""The Date of the answers."""


@cache
def wordings() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads(Path(__file__).with_name("wordings.json").read_text(encoding="utf-8"))
    return cases


def inspected(case: dict[str, Any]) -> Inspection | None:
    """The token at hand, as far as it is one, without keys."""
    if "token" not in case:
        return None
    expected = Expectation(provider=case["provider"], source="command line")
    return inspect_text(read_token_file(case["token"].encode()), expected, now=NOW).inspection


@cache
def explained() -> list[tuple[dict[str, Any], Diagnosis]]:
    return [(case, diagnosed_text(case["raw"], case["provider"], inspected(case))) for case in wordings()]


def forbidden(case: dict[str, Any], found: Diagnosis) -> bool:
    return any(re.search(each, found.cause, re.IGNORECASE) for each in case["forbid"])


def right(case: dict[str, Any], found: Diagnosis) -> bool:
    """Whether the first causes and their remedies name all that is expected, and the first nothing else."""
    causes = [(found.cause, found.fixes), *((each.cause, each.fixes) for each in found.candidates[:2])]
    texts = [" ".join((cause, *fixes)) for cause, fixes in causes]
    named = all(any(re.search(each, text, re.IGNORECASE) for text in texts) for each in case["expect"])
    return named and not forbidden(case, found)


def test_what_nobody_has_seen_is_read() -> None:
    wrong = {case["id"]: found.cause for case, found in explained() if not right(case, found)}
    assert 1 - len(wrong) / len(wordings()) >= LEAST_SHARE, wrong


def test_nothing_is_said_with_confidence_that_is_not_so() -> None:
    sure = {"proven", "likely"}
    assert [case["id"] for case, found in explained() if found.sure in sure and forbidden(case, found)] == []
