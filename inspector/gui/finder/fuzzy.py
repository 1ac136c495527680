"""Finding a name by a few of its letters, as command palettes do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_TYPED = 64
"""Characters of a query that are looked at."""
_AT_START, _AT_WORD, _INSIDE, _SCATTERED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """How well a query fits; the smaller comes first. `at` are the places of the letters found."""

    rank: tuple[int, int, int]
    at: tuple[int, ...] = ()


def match(query: str, text: str, *, scattered: bool = True) -> Match | None:
    """How `query` is found in `text`, in any case: each of its words as it stands, or its letters in their order.

    None where it is not found. An empty query fits everything. Without `scattered` letters have to stand together.
    """
    folded = fold(text)
    kind, spread, found = 0, 0, set[int]()
    for word in words_of(query):
        at = _as_it_stands(word, folded)
        places = range(at[1], at[1] + len(word)) if at is not None else _scattered(word, folded) if scattered else None
        if places is None:
            return None
        kind = max(kind, at[0] if at is not None else _SCATTERED)
        spread += places[-1] - places[0]
        found.update(places)
    return Match((kind, spread, len(text)), tuple(sorted(found)))


def rank(words: Sequence[str], folded: str, *, scattered: bool = True) -> tuple[int, int, int] | None:
    """The rank of `match` by itself, of the words of a query in a folded text: for thousands of texts."""
    kind = spread = 0
    for word in words:
        at = _as_it_stands(word, folded)
        if at is not None:
            kind, spread = max(kind, at[0]), spread + len(word) - 1
            continue
        places = _scattered(word, folded) if scattered else None
        if places is None:
            return None
        kind, spread = _SCATTERED, spread + places[-1] - places[0]
    return kind, spread, len(folded)


def words_of(query: str) -> list[str]:
    """The words of a query, folded."""
    return fold(query[:MOST_TYPED]).split()


def fold(text: str) -> str:
    """`text` in small letters, one character for one."""
    if text.isascii():
        return text.lower()
    # casefold() turns some into two, and the places would no longer be those of `text`.
    return "".join(c if len(c := character.lower()) == 1 else character for character in text)


def _as_it_stands(word: str, text: str) -> tuple[int, int] | None:
    """Where it is found, best where a word begins, and what that is worth."""
    start = text.find(word)
    if start < 0:
        return None
    place = start
    while place >= 0 and not _begins_word(text, place):
        place = text.find(word, place + 1)
    if place < 0:
        return _INSIDE, start
    return (_AT_START if place == 0 else _AT_WORD), place


def _scattered(word: str, text: str) -> Sequence[int] | None:
    """Its letters in order, the first where a word begins, each at the next such place if the rest is found behind it.

    Letters that begin nowhere are in every long name, so they would find everything.
    """
    places: list[int] = []
    start = 0
    for i, letter in enumerate(word):
        first = text.find(letter, start)
        if first < 0:
            return None
        place = first
        while place >= 0 and not _begins_word(text, place):
            place = text.find(letter, place + 1)
        if place < 0 or not _in_order(word[i + 1 :], text, place + 1):
            if not places:
                return None
            place = first
        places.append(place)
        start = place + 1
    return places


def _in_order(letters: str, text: str, start: int) -> bool:
    for letter in letters:
        start = text.find(letter, start) + 1
        if not start:
            return False
    return True


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
