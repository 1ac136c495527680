"""The line that a value of a document stands on, found when it is asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import Any

from inspector.core.definitions.setting import Path
from inspector.core.text.patterns import pattern

Places = Mapping[Any, Any] | list[Any]

_TOKEN = pattern(r'"(?:[^"\\]|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)


class Newlines:
    """Turns an offset in a text into a line, from 1, and a column."""

    def __init__(self, text: str) -> None:
        self._ends = [found.start() for found in re.finditer("\n", text)]

    def line(self, offset: int) -> int:
        """The line of a character."""
        return bisect_right(self._ends, offset - 1) + 1

    def column(self, offset: int) -> int:
        """Which character of its line it is, from 1."""
        before = bisect_right(self._ends, offset - 1)
        return offset - (self._ends[before - 1] if before else -1)


class YamlLines:
    """Lines of what was read as YAML: `places` has for the `id` of each dict and list where its members begin."""

    def __init__(self, text: str, root: object, places: Mapping[int, Places], start: int) -> None:
        self._text, self._root, self._places, self._start = text, root, places, start
        self._newlines: Newlines | None = None

    def __call__(self, path: Path) -> int | None:
        """The line of the innermost part of the path that the text has; None where not even the first one is there."""
        at, offset = self._root, self._start if not path else None
        for step in path:
            places = self._places.get(id(at))
            found = _step(places, step) if places is not None else None
            offset = found if isinstance(found, int) else offset
            following = _step(at, step)
            if following is None:
                break
            at = following
        if offset is None:
            return None
        if self._newlines is None:
            self._newlines = Newlines(self._text)
        return self._newlines.line(offset)


class JsonLines:
    """Lines of what was read as JSON: the text is looked through once, with the first question."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: tuple[Newlines, int, Any] | None = None

    def __call__(self, path: Path) -> int | None:
        """As `YamlLines` has it."""
        if self._found is None:
            self._found = (Newlines(self._text), *_places(self._text))
        newlines, start, places = self._found
        offset = start if not path else None
        for step in path:
            found = _step(places, step)
            if found is None:
                break
            offset, places = found
        return newlines.line(offset) if offset is not None else None


def _step(places: Any, step: str | int) -> Any:
    """What stands there in an object or a list; None where nothing does."""
    if isinstance(places, Mapping):
        return places.get(step)
    if isinstance(places, list) and isinstance(step, int) and 0 <= step < len(places):
        return places[step]
    return None


def _places(text: str) -> tuple[int, Any]:
    """Where the first value begins, and the places in it: of a member its name's, of an item its own.

    Texts that stand in a row are one list.
    """
    outermost: list[Any] = []
    stack: list[Any] = [outermost]
    name: str | None = None
    named_at = 0
    waiting: str | None = None
    for token in _TOKEN.finditer(text):
        mark, at = token[0], token.start()
        if mark in "]}":
            if len(stack) > 1:
                stack.pop()
            waiting = name = None
        elif mark == ":":
            name, waiting = waiting, None
        elif mark != ",":
            into = stack[-1]
            inner: Any = {} if mark == "{" else [] if mark == "[" else None
            if isinstance(into, list):
                into.append((at, inner))
            elif name is None:
                waiting, named_at = _unquoted(mark), at
            else:
                into[name] = (named_at, inner)
                name = None
            if inner is not None:
                stack.append(inner)
        else:
            waiting = name = None
    start, inner = outermost[0] if len(outermost) == 1 else (0, outermost)
    return start, inner


def _unquoted(written: str) -> str:
    import json

    if "\\" not in written:
        return written.strip('"')
    try:
        return str(json.loads(written))
    except ValueError:
        return written.strip('"')


LineOf = Callable[[Path], int | None]
