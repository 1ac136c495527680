"""Names that are too long for their room, shortened so that two which differ at their ends can be told apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTextBoundaryFinder

ELLIPSIS = "…"
BETWEEN = frozenset("-_./:,@ ")
"""What stands between the words of a name, of a host and of a scope."""
MOST_LOOKED_AT = 600
"""Characters at either end of which as many as fit are drawn: no pane is wider."""


def elide_middle(text: str, room: float, width_of: Callable[[str], float], begins: float = 1 / 3) -> str:
    """`text`, or where it is wider than `room` its beginning and its end with "…" between them.

    A third of the room (`begins`) is for the beginning and the rest for the end, since names of one kind begin alike.
    The beginning ends with a whole word where that costs little: "acme…orders-worker". The end gives up no letter for
    that, since names may differ by one word: "acme…ers-worker-stg", "acme…und-worker-stg". Whole grapheme clusters stay
    or go, so that no letter loses its accent. `width_of` says how wide a text is drawn, as
    `QFontMetrics.horizontalAdvance` does. Where not even the last cluster fits, "…" alone is left.
    """
    if len(text) <= MOST_LOOKED_AT and width_of(text) <= room:
        return text
    free = room - width_of(ELLIPSIS)
    tail = text[-MOST_LOOKED_AT:]
    ends = _boundaries(tail)
    head = _last(_boundaries(text[:MOST_LOOKED_AT]), lambda at: width_of(text[:at]) <= free * begins)
    beginning = text[: _whole_words(text, head, head // 2)]
    left = free - width_of(beginning)
    back = [len(tail) - at for at in reversed(ends)]
    kept = _last(back, lambda count: width_of(tail[len(tail) - count :]) <= left)
    if begins:
        kept = _whole_words(tail[::-1], kept, kept - 1)
    return f"{beginning}{ELLIPSIS}{tail[len(tail) - kept :]}" if kept else ELLIPSIS


def _whole_words(text: str, fits: int, least: int) -> int:
    """How many of the first characters to leave so that the last ends a word: `fits` at most, and `least` or all."""
    ends = (at for at in range(min(fits, len(text) - 1), max(least, 1) - 1, -1) if text[at] in BETWEEN)
    return next((at for at in ends if text[at - 1] not in BETWEEN), fits)


def _last(places: list[int], fits: Callable[[int], bool]) -> int:
    """The last of these growing places that fits; the first, 0, always does."""
    low, high = 0, len(places) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if fits(places[middle]):
            low = middle
        else:
            high = middle - 1
    return places[low]


def _boundaries(text: str) -> list[int]:
    """Where grapheme clusters begin and end, as places in a Python text; Qt counts UTF-16 units."""
    if text.isascii():
        return list(range(len(text) + 1))
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    units, place = [0], 0
    while (place := finder.toNextBoundary()) >= 0:
        units.append(place)
    places, wanted, unit = [0], iter(units[1:]), 0
    following = next(wanted, None)
    for at, letter in enumerate(text, 1):
        unit += 2 if ord(letter) > 0xFFFF else 1
        if unit == following:
            places.append(at)
            following = next(wanted, None)
    return places
