"""The line that a value of a document stands on, found when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import accumulate
from typing import Any

from inspector.core.definitions.setting import Path
from inspector.core.text.patterns import pattern

Places = Mapping[Any, Any] | list[Any]
LineOf = Callable[[Path], int | None]

_PIECE = 32_768
_SPACE = pattern(r"[\s\x1e]*+")
_BETWEEN = pattern(r"[\s\x1e,]*+")
_SKIP = json.JSONDecoder(parse_int=len, parse_float=len)
"""Passes over values at the speed of C; what they are is not asked."""


class Newlines:
    """Turns an offset in a text into a line, from 1, and a column."""

    def __init__(self, text: str) -> None:
        self._text = text
        counts = (text.count("\n", at, at + _PIECE) for at in range(0, len(text), _PIECE))
        self._before = [0, *accumulate(counts)]

    def line(self, offset: int) -> int:
        """The line of a character."""
        piece = min(offset, len(self._text)) // _PIECE
        return self._before[piece] + self._text.count("\n", piece * _PIECE, offset) + 1

    def column(self, offset: int) -> int:
        """Which character of its line it is, from 1."""
        return offset - self._text.rfind("\n", 0, offset)


class YamlLines:
    """Lines of what was read as YAML: `places` has for the `id` of each dict and list where its members begin."""

    def __init__(self, text: str, root: object, places: Mapping[int, Places], start: int) -> None:
        self._text, self._root, self._places, self._start = text, root, places, start

    @cached_property
    def _newlines(self) -> Newlines:
        return Newlines(self._text)

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
        return self._newlines.line(offset) if offset is not None else None


class JsonLines:
    """Lines of what was read as JSON: no more of the text is looked at than stands before what is asked for.

    `repeated`: some object names a member more than once, of which the last one counts.
    """

    def __init__(self, text: str, *, repeated: bool = False) -> None:
        self._text, self._repeated = text, repeated

    @cached_property
    def _newlines(self) -> Newlines:
        return Newlines(self._text)

    @cached_property
    def _outermost(self) -> _Members:
        return _Members(self._text, 0, named=False, repeated=self._repeated)

    def __call__(self, path: Path) -> int | None:
        """As `YamlLines` has it."""
        return self.within(0, path)

    def within(self, number: int, path: Path) -> int | None:
        """The same in one of several texts in a row, by its number from 0."""
        found = self._outermost.find(number)
        if found is None:
            return None
        offset, members = found if not path else (None, found[1])
        for step in path:
            found = members.find(step) if members is not None else None
            if found is None:
                break
            offset, members = found
        return self._newlines.line(offset) if offset is not None else None


class _Members:
    """Where the members of an object, or the items of a list, begin; looked up as far as it is needed."""

    def __init__(self, text: str, at: int, *, named: bool, repeated: bool) -> None:
        self._text, self._at, self._named, self._repeated = text, at, named, repeated
        self._found: dict[str | int, tuple[int, int]] = {}
        self._inner: dict[int, _Members] = {}
        self._ended = False

    def find(self, step: str | int) -> tuple[int, _Members | None] | None:
        """Where a member begins, and its own members; None where there is none of that name or number."""
        while (step not in self._found or self._repeated) and not self._ended:
            self._next()
        if step not in self._found:
            return None
        at, value_at = self._found[step]
        if value_at not in self._inner:
            opening = self._text[value_at : value_at + 1]
            if opening not in {"{", "["}:
                return at, None
            self._inner[value_at] = _Members(self._text, value_at + 1, named=opening == "{", repeated=self._repeated)
        return at, self._inner[value_at]

    def _next(self) -> None:
        at = _skipped(_BETWEEN, self._text, self._at)
        name: str | int = len(self._found)
        value_at = at
        try:
            if self._named:
                name, end = _scan(self._text, at)
                value_at = _skipped(_SPACE, self._text, _skipped(_SPACE, self._text, end) + 1)
            _, self._at = _scan(self._text, value_at)
        except (StopIteration, ValueError):  # a bracket that closes it, or the end of the text
            self._ended = True
            return
        self._found[name] = at, value_at


def _scan(text: str, at: int) -> tuple[Any, int]:
    found: tuple[Any, int] = _SKIP.scan_once(text, at)  # type: ignore[attr-defined] # the stub does not have it
    return found


def _skipped(what: Any, text: str, at: int) -> int:
    found = what.match(text, at)
    return found.end() if found else at


def _step(places: Any, step: str | int) -> Any:
    """What stands there in an object or a list; None where nothing does."""
    if isinstance(places, Mapping):
        return places.get(step)
    if isinstance(places, list) and isinstance(step, int) and 0 <= step < len(places):
        return places[step]
    return None
