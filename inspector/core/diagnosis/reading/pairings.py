"""What is found in a sentence: its nouns, what is said in it and where, and the two put together."""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.diagnosis.reading.lexicon import Predicate


class Noun(NamedTuple):
    """A noun with all that belongs to it: "the audience of the client assertion"; `heads` are what it is about."""

    start: int
    end: int
    heads: tuple[str, ...]
    parts: tuple[str, ...]


class PredicateAt(NamedTuple):
    """Where something is said."""

    start: int
    end: int
    said: Predicate
    word: str


class Pairing(NamedTuple):
    """What is said of what; `start` and `end` are its place among the words.

    `whole` where a whole wording says it, `weak` where it counts only if nothing else is said, else `word` says it.
    """

    subject: str
    said: str
    start: int
    end: int
    whole: bool = False
    weak: bool = False
    word: str = ""
