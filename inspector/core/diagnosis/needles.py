"""What a text must hold for a pattern to be found in it: whether that is there is far cheaper to see than the pattern.

There are hundreds of patterns, and an answer holds the words of one or two.
"""

from __future__ import annotations

import re
from functools import cache

LEAST_CHARS = 3
"""Shorter ones are in every text."""
_QUANTIFIER = re.compile(r"[*?]|\{0?,\d*\}|\{0\}")
_REPEATED = re.compile(r"(?:\+|\{\d*,?\d*\})\??")
_OPENING = re.compile(r"\?(?:P<\w+>|[a-zA-Z-]*:)?")

Needles = frozenset[str]


@cache
def needles(pattern: str) -> Needles | None:
    """Texts in small letters, one of which is wherever `pattern` is found in any case; None where none is sure."""
    found, end = _alternatives(pattern, 0)
    return found if end >= len(pattern) else None


def _alternatives(pattern: str, at: int) -> tuple[Needles | None, int]:
    """What one of the alternatives from `at` on needs, and where they end: at a closing parenthesis or the end."""
    needed: Needles | None = frozenset()
    while True:
        each, at = _sequence(pattern, at)
        needed = None if needed is None or each is None else needed | each
        if at >= len(pattern) or pattern[at] == ")":
            return needed, at
        at += 1  # the bar


def _sequence(pattern: str, at: int) -> tuple[Needles | None, int]:
    """The longest of what all of a sequence needs, and where it ends."""
    best: Needles | None = None
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        literal, needed, at = _atom(pattern, at)
        optional = _QUANTIFIER.match(pattern, at)
        repeated = None if optional else _REPEATED.match(pattern, at)
        if literal and not optional:
            run += literal
        elif needed is not None and not optional:
            best = _better(best, needed)
        if optional or repeated or not literal:
            best, run = _better(best, frozenset({run})), ""
        at = optional.end() if optional else repeated.end() if repeated else at
    return _better(best, frozenset({run})), at


def _better(one: Needles | None, other: Needles) -> Needles | None:
    size = min(map(len, other), default=0)
    return other if size >= LEAST_CHARS and size > min(map(len, one or ()), default=0) else one


def _atom(pattern: str, at: int) -> tuple[str, Needles | None, int]:
    """A character that stands for itself, or what a group needs, or neither; and where it ends."""
    char = pattern[at]
    if char == "\\":
        escaped = pattern[at + 1]
        return ("" if escaped.isalnum() else escaped), None, at + (4 if escaped == "x" else 2)
    if char == "[":
        end = pattern.index("]", at + (3 if pattern[at + 1] == "^" else 2))
        while _escaped(pattern, end):
            end = pattern.index("]", end + 1)
        return "", None, end + 1
    if char == "(":
        opening = _OPENING.match(pattern, at + 1)
        looks = opening is not None and opening[0] == "?"  # at what stands before or after, or does not
        found, end = _alternatives(pattern, opening.end() if opening else at + 1)
        return "", (None if looks else found), end + 1
    return ("" if char in ".^$" else char.lower()), None, at + 1


def _escaped(pattern: str, at: int) -> bool:
    before = pattern[:at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
