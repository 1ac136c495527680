from __future__ import annotations

import re

import pytest

from inspector.core.text.patterns import pattern

WORD = pattern(r"[a-z]+", re.IGNORECASE)


def test_a_pattern_matches_as_re_compile_does() -> None:
    found = WORD.fullmatch("Word")
    assert found is not None
    assert found[0] == "Word"
    assert WORD.fullmatch("two words") is None
    assert WORD.sub("x", "one 2 three") == "x 2 x"
    assert (WORD.pattern, WORD.flags & re.IGNORECASE) == (r"[a-z]+", re.IGNORECASE)


def test_a_pattern_of_bytes() -> None:
    assert pattern(rb"\d+").findall(b"1 22") == [b"1", b"22"]


def test_what_is_no_pattern_says_so_when_it_is_used() -> None:
    broken = pattern("(")
    with pytest.raises(re.error, match="missing"):
        broken.search("text")
