"""A pattern that is skipped for want of a word in the text would not have been found in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import pytest

from inspector.core.diagnosis.conditions import search
from inspector.core.diagnosis.needles import needles
from inspector.core.diagnosis.table import failures, rejections
from tests.core.recorded_cases import pasted_cases, token_cases
from tests.each_case import for_each


def patterns() -> Iterator[str]:
    for row in chain(failures().rows, rejections().rows):
        yield from (row.match[name] for name in ("words", "body", "description", "url", "host") if name in row.match)


PATTERNS = sorted(set(patterns()))
TEXTS = sorted({case.raw for case in token_cases()} | {case.text for case in pasted_cases()})


@for_each("pattern", PATTERNS)
def test_it_finds_what_the_pattern_finds(pattern: str) -> None:
    plain = re.compile(pattern, re.IGNORECASE)
    assert [search(pattern, text) for text in TEXTS] == [plain.search(text) is not None for text in TEXTS]


@pytest.mark.parametrize(
    "pattern,needed",
    [
        ("Bad audience: ", {"bad audience: "}),
        ("expired|revoked", {"expired", "revoked"}),
        (r"\bAADSTS\d{4,}\b", {"aadsts"}),
        ("(Access|Refresh) Token has", {" token has"}),
        ("(?-i:INVALID_SESSION_ID)", {"invalid_session_id"}),
        ("token(s)? has expired", {" has expired"}),
        ("colou?r of it", {"r of it"}),
        (r"doesn.t match a\.b", {"t match a.b"}),
        ("[Tt]oken lost", {"oken lost"}),
        ("(?!.*never).+", None),
        ("a|token", None),
        (".", None),
    ],
)
def test_what_a_pattern_needs(pattern: str, needed: set[str] | None) -> None:
    assert needles(pattern) == needed
