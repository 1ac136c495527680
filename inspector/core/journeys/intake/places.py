"""Where something is in a text, in characters, bytes and lines."""

from __future__ import annotations

import re
from bisect import bisect_left

_STEP = 4096
_FOLLOWING = bytes(range(0x80, 0xC0))
"""Bytes of UTF-8 that begin no character (RFC 3629 section 3)."""


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
