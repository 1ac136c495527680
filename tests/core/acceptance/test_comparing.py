"""How acceptors compare a value of a token with one that is set, and that a stranger's value cannot hold that up."""

from __future__ import annotations

import time

import pytest

from inspector.core.acceptance.rules.comparing import LONGEST, any_of, same


@pytest.mark.parametrize(
    "match, actual, expected, found",
    [
        ("exact", "a", "a", True), ("exact", "a", "A", False), ("exact", "a/", "a", False),
        ("slash", "a/", "a", True), ("slash", "a//", "a", False), ("slash", "https://a", "a", False),
        ("scheme", "https://a/", "http://a", True), ("scheme", "a", "https://a/", True),
        ("domain", " HTTPS://A.example//", "https://a.example", True), ("domain", "a.b", "https://a.b/", True),
        ("domain", "https://a.b", "https://a.c", False),
        ("scheme", "a", "ftp://a", False), ("wildcard", "repo:a/b:main", "repo:a/*", True),
        ("wildcard", "ab", "a?", True), ("wildcard", "abc", "a?", False), ("wildcard", "A", "a", False),
        ("wildcard", "a[b]", "a[b]", True), ("wildcard", "ab", "a[b]", False), ("pattern", "abc", "abc", True),
        ("pattern", "abc", "^(abc|def)$", True), ("pattern", "abc", "(?:abc|def)", True),
        ("pattern", "xyz", "abc|def", False), ("pattern", "abcd", "abc", None), ("pattern", "a" * LONGEST, "a+", True),
        ("pattern", "a" * (LONGEST + 1), "a+", None), ("pattern", "abc", "(", None), ("pattern", "abc", "(abc)+", None),
        ("pattern", "abc", ".*b.*c.*", None),
    ],
)  # fmt: skip
def test_two_values_are_compared(match: str, actual: str, expected: str, found: bool | None) -> None:
    assert same(match, actual, expected) is found


def test_what_cannot_be_told_is_not_what_differs() -> None:
    assert any_of([False, None, True]) is True
    assert any_of([False, None]) is None
    assert any_of([False, False]) is False
    assert any_of([]) is False


@pytest.mark.parametrize(
    "expression", ["(a+)+$", "(a|a)*b", "(?:a*)*b", "a*a*a*a*b", ".*.*b", "a{1,99}a{1,99}b", "a?" * 40 + "a" * 40]
)
def test_no_value_takes_long(expression: str) -> None:
    before = time.process_time()
    assert same("pattern", "a" * LONGEST, expression) is not True
    assert time.process_time() - before < 20
