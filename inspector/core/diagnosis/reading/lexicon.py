"""resources/knowledge/words.toml, read once: which words name what was refused, and which say what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from inspector.core.diagnosis.reading.wording import COMMA, STOP, far_east
from inspector.core.text.patterns import pattern
from inspector.resources import resource_tables

BEFORE, AFTER, EITHER = "before", "after", "either"
"""Where what is said stands: before its subject, after it, or on either side."""

_END = ""
_STEMS = "*"
_WAYS = "|"
_GAPS = {"~": 3, "~~": 8}
_CHOICE = pattern(r"\(([^()]*)\)")
_ELEMENT = pattern(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+")


class Predicate(NamedTuple):
    """What some words say: `denied` where they say it only with a "not" of any kind."""

    id: str
    side: str
    denied: bool


class Wording(NamedTuple):
    """Whole words that say `says`.

    `only` where nothing else in their sentence counts, `weak` where they count if nothing else does.
    """

    says: tuple[str, ...]
    only: bool
    weak: bool


class Trie:
    """Phrases by their words; the longest one at a place is found in one pass.

    A node has the nodes of the words that may follow, those of beginnings of words (`_STEMS`), those that it goes on
    with at once (`_WAYS`, behind a choice), and what is said where a phrase ends (`_END`).
    """

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._stems: tuple[str, ...] = ()
        self._count = 0

    def add(self, phrase: str, value: Any) -> None:
        """Take up a phrase of words.toml; the first one of several equal ones stays."""
        node = self._root
        for element in _ELEMENT.findall(phrase):
            if "(" not in element:
                node = _grown(node, (element,))
                continue
            joined: dict[str, Any] = {}
            for way in spelled_out(element):
                _grown(node, way).setdefault(_WAYS, []).append(joined)
            node = joined
        self._count += 1
        node.setdefault(_END, (self._count, value))
        self._stems = tuple(self._root.get(_STEMS, ()))

    def longest(self, words: Sequence[str], start: int) -> tuple[int, Any] | None:
        """Where the longest phrase ends that begins at `start`, and its value."""
        if start >= len(words):
            return None
        if words[start] not in self._root and not words[start].startswith(self._stems) and _WAYS not in self._root:
            return None
        best: tuple[int, int, Any] | None = None
        open_ends = [(self._root, start)]
        while open_ends:
            node, at = open_ends.pop()
            if _END in node and words[at - 1] != COMMA:
                place, value = node[_END]
                if best is None or (at, -place) > best[:2]:
                    best = at, -place, value
            open_ends += _steps(node, words, at, start)
        return None if best is None else (best[0], best[2])


def _steps(node: dict[str, Any], words: Sequence[str], at: int, start: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Where a phrase may go on from a node: with the next word, over a comma, over a gap."""
    for then in node.get(_WAYS, ()):
        yield then, at
    for gap, most in _GAPS.items():
        if gap in node:
            for to in _within(words, at, most):
                yield node[gap], to
    if at >= len(words):
        return
    word = words[at]
    if word == COMMA and at > start:
        yield node, at + 1
        return
    if word in node:
        yield node[word], at + 1
    for stem, then in node.get(_STEMS, {}).items():
        if word.startswith(stem):
            yield then, at + 1


def _grown(node: dict[str, Any], words: Iterable[str]) -> dict[str, Any]:
    """The node behind these words, made where there is none."""
    for word in words:
        if word.endswith("*"):
            node = node.setdefault(_STEMS, {}).setdefault(word[:-1], {})
        else:
            node = node.setdefault(word, {})
    return node


def _within(words: Sequence[str], at: int, most: int) -> Iterator[int]:
    for to in range(at, min(at + most, len(words)) + 1):
        yield to
        if to < len(words) and words[to] == STOP:
            return


def spelled_out(phrase: str) -> list[list[str]]:
    """All phrases that one with choices in it stands for, each as its words."""
    open_ones, done = [phrase], []
    while open_ones:
        one = open_ones.pop()
        if choice := _CHOICE.search(one):
            open_ones += [one[: choice.start()] + way + one[choice.end() :] for way in choice[1].split("|")]
        else:
            done.append(one.split())
    return done


class Lexicon(NamedTuple):
    """The tables of words.toml. `exact` tells which of two subjects goes first, `kept` which a server has a list of."""

    subjects: Trie
    said: Trie
    denied: Trie
    idioms: Trie
    codes: Mapping[str, tuple[str, ...]]
    becomes: Mapping[str, str]
    also: Mapping[str, str]
    alone: Mapping[str, tuple[str, frozenset[str]]]
    exact: Mapping[str, int]
    kept: frozenset[str]
    far: re.Pattern[str]

    def split(self, run: str) -> list[str]:
        """The words known to it in a run of Chinese, Japanese or Korean."""
        return self.far.findall(run) or [run[:20]]


@cache
def lexicon() -> Lexicon:
    """All of it; KeyError or ValueError where the table is wrong."""
    table = resource_tables("knowledge", "words.toml")
    subjects, said, denied, idioms = Trie(), Trie(), Trie(), Trie()
    for row in table["nothing"]:
        _add(subjects, row["words"], "")
    for row in table["subject"]:
        _add(subjects, row["words"], row["id"])
    for row in table["said"]:
        for side, suffix in ((EITHER, ""), (BEFORE, "before"), (AFTER, "after")):
            _add(said, row.get(suffix or "words", ()), Predicate(row["id"], side, denied=False))
            _add(denied, row.get(f"not_{suffix}".rstrip("_"), ()), Predicate(row["id"], side, denied=True))
    for row in table["idiom"]:
        _add(idioms, row["words"], Wording(tuple(row["says"]), row.get("only", False), row.get("weak", False)))
    return Lexicon(
        subjects,
        said,
        denied,
        idioms,
        {name: tuple(row["says"]) for row in table["code"] for name in row["names"]},
        table["becomes"],
        table["also"],
        {row["id"]: (row["alone"], frozenset(row.get("alone_words", ()))) for row in table["said"] if "alone" in row},
        {row["id"]: row.get("exact", 2) for row in table["subject"]},
        frozenset(row["id"] for row in table["subject"] if row.get("kept")),
        re.compile("|".join(sorted(set(_far_words(table)), key=len, reverse=True))),
    )


def _add(trie: Trie, phrases: Iterable[str], value: Any) -> None:
    for phrase in phrases:
        trie.add(phrase, value)


def _far_words(table: Mapping[str, Any]) -> Iterator[str]:
    for kind in ("subject", "said", "idiom"):
        for row in table[kind]:
            for key in ("words", "before", "after", "not"):
                for phrase in row.get(key, ()):
                    if phrase.isascii():
                        continue
                    yield from (re.escape(word) for words in spelled_out(phrase) for word in words if far_east(word))


@cache
def names() -> tuple[frozenset[str], frozenset[str]]:
    """The subjects and what can be said of them: a pattern of a row has one of each, or `*` in the place of either."""
    table = resource_tables("knowledge", "words.toml")
    return frozenset(row["id"] for row in table["subject"]), frozenset(row["id"] for row in table["said"])
