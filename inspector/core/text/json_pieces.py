"""Long JSON read in pieces: Python's decoder keeps every other thread waiting, the window's too, until it is done."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


def loads(text: str, levels: int) -> Any:
    """The same as `json.loads`, and the same errors; what is `levels` deep is a piece, and read at once.

    1 is for a list with many short elements, 2 for an object that has such a list as a member.
    """
    try:
        value, end = _value(text, _skip(text, 0), levels)
        if _skip(text, end) == len(text):
            return value
    except (ValueError, IndexError, RecursionError):
        pass
    return json.loads(text)  # which says what is wrong, and where


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found is not None else at


def _value(text: str, at: int, levels: int) -> tuple[Any, int]:
    if levels and text[at] == "[":
        elements: list[Any] = []
        return elements, _each(text, at, "]", lambda start: _element(text, start, levels - 1, elements))
    if levels and text[at] == "{":
        members: dict[str, Any] = {}
        return members, _each(text, at, "}", lambda start: _member(text, start, levels - 1, members))
    return _DECODER.raw_decode(text, at)


def _each(text: str, at: int, close: str, take: Callable[[int], int]) -> int:
    """Take what stands between brackets and commas; where that ends. ValueError where it is not JSON."""
    at = _skip(text, at + 1)
    if text[at] == close:
        return at + 1
    while True:
        at = _skip(text, take(at))
        if text[at] == close:
            return at + 1
        if text[at] != ",":
            raise ValueError
        at = _skip(text, at + 1)


def _element(text: str, at: int, levels: int, elements: list[Any]) -> int:
    value, end = _value(text, at, levels)
    elements.append(value)
    return end


def _member(text: str, at: int, levels: int, members: dict[str, Any]) -> int:
    if text[at] != '"':
        raise ValueError
    name, end = _DECODER.raw_decode(text, at)
    colon = _skip(text, end)
    if text[colon] != ":":
        raise ValueError
    members[name], end = _value(text, _skip(text, colon + 1), levels)
    return end
