"""The line of a file that a token stands in, as text: what is before the token and what is behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.scan.scan import MOST_AFTER, FoundPlace
from inspector.core.scan.surroundings import MOST_BEFORE
from inspector.core.text.display import visible

_LINE_BREAK = re.compile(r"[\r\n]")
_COLOURS = re.compile(r"\x1b\[[0-9;]{0,12}m")


class LineText(NamedTuple):
    """`cut_before` and `cut_after` say that the line is longer there than what is kept of it."""

    line: int
    before: str
    after: str
    cut_before: bool = False
    cut_after: bool = False

    def __repr__(self) -> str:
        return f"LineText(line={self.line})"


def line_of(place: FoundPlace) -> LineText:
    """The line as it can be shown: without the colours of a terminal, with signs that are not seen written out."""
    before, after = _decoded(place.before, at_end=True), _decoded(place.after, at_end=False)
    breaks = list(_LINE_BREAK.finditer(before))
    cut_before = not breaks and len(place.before) > MOST_BEFORE
    before = before[breaks[-1].end() :] if breaks else before
    ends = _LINE_BREAK.search(after)
    cut_after = ends is None and len(place.after) >= MOST_AFTER
    after = after[: ends.start()] if ends else after
    return LineText(place.line, _plain(before), _plain(after), cut_before, cut_after)


def _decoded(content: bytes, *, at_end: bool) -> str:
    """The text of some bytes that end, or begin, where a token does; in UTF-16 every other byte of a log is zero."""
    if content.count(0) * 3 < len(content) or len(content) < 2:
        return content.decode("utf-8", "replace").lstrip("\ufffd")
    if at_end and len(content) % 2:
        content = content[1:]
    little = content[1] == 0
    return content.decode("utf-16-le" if little else "utf-16-be", "replace")


def _plain(text: str) -> str:
    return visible(_COLOURS.sub("", text).replace("\t", " "))
