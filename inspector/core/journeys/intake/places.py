"""Where something is in a text, in characters, bytes, lines, and the units that Qt counts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

_STEP = 4096
_FOLLOWING = bytes(range(0x80, 0xC0))
"""Bytes of UTF-8 that begin no character (RFC 3629 section 3)."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class TextPlaces:
    """Counts characters and lines of one text, each in a step that does not grow with the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.content = text.encode("utf-8", "surrogatepass")
        self._breaks = [found.start() for found in re.finditer("\n", text)]
        self._counts: list[int] | None = None

    def character(self, at: int) -> int:
        """The place in the text of a place in its bytes."""
        content = self.content
        if len(content) == len(self.text):
            return at
        if self._counts is None:
            self._counts = [0]
            for begin in range(0, len(content), _STEP):
                self._counts.append(self._counts[-1] + _characters(content[begin : begin + _STEP]))
        known = at // _STEP
        return self._counts[known] + _characters(content[known * _STEP : at])

    def line(self, at: int) -> int:
        """The number of the line with that character, from 1 on."""
        return bisect_left(self._breaks, at) + 1

    def begin_of_line(self, line: int) -> int:
        """Where a line begins; the last one's beginning where there are fewer."""
        if line <= 1 or not self._breaks:
            return 0
        return self._breaks[min(line - 2, len(self._breaks) - 1)] + 1

    def end_of_line(self, line: int) -> int:
        """Where a line ends, without its break."""
        if 1 <= line <= len(self._breaks):
            end = self._breaks[line - 1]
            return end - 1 if end and self.text[end - 1] == "\r" else end
        return len(self.text)


def _characters(content: bytes) -> int:
    return len(content.translate(None, _FOLLOWING))


def utf16_spans(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same spans in UTF-16 code units, as QString counts: a character such as an emoji is two of them."""
    given = list(spans)
    if not given or text.isascii():
        return given
    wide = [found.start() for found in _ASTRAL.finditer(text)]
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in given]


def from_utf16(text: str, at: int) -> int:
    """The character at a place that is counted in UTF-16 code units; of two units of one, that character."""
    if text.isascii():
        return at
    wide = [found.start() for found in _ASTRAL.finditer(text)]
    units = [start + number for number, start in enumerate(wide)]
    passed = bisect_right(units, at - 2)
    inside = passed < len(units) and units[passed] + 1 == at
    return at - passed - inside
