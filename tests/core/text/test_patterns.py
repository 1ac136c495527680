from __future__ import annotations

import re

import pytest

from inspector.core.text.patterns import AnyCase, pattern

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


@pytest.mark.parametrize(
    "text",
    [
        "Secret key",
        "SECRET",
        "a \u017fecret",
        "\u212aEY and secret",
        "\u0130 secret \u0130 KEY",
        "Sıg Ünïcode sİg key",
        "",
    ],
)
def test_any_case_finds_what_ignoring_case_does(text: str) -> None:
    source = r"s(?:ecret|.g)|key\b"
    found = [each.span() for each in AnyCase(source).finditer(text)]
    assert found == [each.span() for each in re.finditer(source, text, re.IGNORECASE)]
    assert (AnyCase(source).search(text) is not None) is bool(found)
