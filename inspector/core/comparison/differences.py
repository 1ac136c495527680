"""How two values differ, each as its kind asks for: character by character, as sets, as JSON, place by place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import islice
from typing import Any, NamedTuple

from inspector.core.text.display import elide
from inspector.core.text.language import tr

MAX_SHOWN = 256
"""Characters of a value; of longer ones the part is shown in which they differ."""
MAX_NAMED = 10
"""Members of a set that a sentence names."""
_BEFORE = 60
"""Characters shown before the first that differs."""


class Difference(StrEnum):
    """What came of one comparison. EQUIVALENT: written otherwise, or another moment, with the same meaning."""

    SAME = "same"
    EQUIVALENT = "equivalent"
    DIFFERENT = "different"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"

    @property
    def matters(self) -> bool:
        """Whether it could be why one token works and the other does not."""
        return self not in (Difference.SAME, Difference.EQUIVALENT)


class Place(NamedTuple):
    """Where two values differ: a path into them, and what each has there, as text ready to be made visible."""

    path: str
    difference: Difference
    first: str | None
    second: str | None
    remark: str = ""


def alike(first: Any, second: Any) -> bool:
    """Whether two JSON values are the same; unlike Python's own, true is not 1, and NaN is NaN."""
    if isinstance(first, bool) or isinstance(second, bool):
        return first is second
    if isinstance(first, int | float) and isinstance(second, int | float):
        return first == second or (first != first and second != second)  # noqa: PLR0124 - that is what NaN is
    if type(first) is not type(second):
        return False
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(alike(value, second[name]) for name, value in first.items())
    if isinstance(first, list):
        return len(first) == len(second) and all(map(alike, first, second))
    return bool(first == second)


def words(value: Any) -> frozenset[str] | None:
    """The scopes of a text with spaces between them, or of a list of texts; None for what is neither."""
    if isinstance(value, str):
        return frozenset(filter(None, value.split(" ")))
    return entries(value)


def entries(value: Any) -> frozenset[str] | None:
    """A text, or the texts of a list, as a set, as `aud` is read (RFC 7519 section 4.1.3); None for what is neither."""
    if isinstance(value, str):
        return frozenset((value,))
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return frozenset(value)
    return None


def both_written(first: Any, second: Any) -> tuple[str, str]:
    """Two values as text; of two texts none can pass for something else."""
    if isinstance(first, str) and isinstance(second, str):
        return first or '""', second or '""'
    return written(first), written(second)


def written(value: Any) -> str:
    """A value as text: a text as it is, unless it would pass for something else, and everything else as JSON."""
    if isinstance(value, str) and not _looks_typed(value):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _looks_typed(text: str) -> bool:
    return text in ("", "true", "false", "null") or (len(text) < 32 and text.lstrip("-").replace(".", "", 1).isdigit())


def excerpts(first: str, second: str) -> tuple[str, str]:
    """Both texts, or where one is too long to show, the part of both that begins shortly before they differ."""
    if first == second:
        return elide(first, MAX_SHOWN), elide(second, MAX_SHOWN)
    if max(len(first), len(second)) <= MAX_SHOWN:
        return first, second
    start = max(0, common_start(first, second) - _BEFORE)
    return _cut(first, start), _cut(second, start)


def _cut(text: str, start: int) -> str:
    end = start + MAX_SHOWN - 2
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def common_start(first: str, second: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(first), len(second))
    while low < high:  # by halves: slices are compared at once, characters in a loop would take a second
        middle = (low + high + 1) // 2
        low, high = (middle, high) if first[:middle] == second[:middle] else (low, middle - 1)
    return low


def places(first: Any, second: Any, path: str) -> Iterator[Place]:
    """Where two values differ. Lists of texts and numbers are compared as sets, other lists entry by entry."""
    if alike(first, second):
        return
    if isinstance(first, dict) and isinstance(second, dict):
        for name in dict.fromkeys([*first, *second]):
            yield from _member(first, second, name, f"{path}{_step(name)}")
    elif isinstance(first, list) and isinstance(second, list) and not (_flat(first) and _flat(second)):
        for number in range(max(len(first), len(second))):
            yield from _member(
                dict(enumerate(first[number : number + 1], number)),
                dict(enumerate(second[number : number + 1], number)),
                number,
                f"{path}[{number}]",
            )
    else:
        yield Place(path, Difference.DIFFERENT, *excerpts(*both_written(first, second)), _remark(first, second))


def _member(first: dict[Any, Any], second: dict[Any, Any], name: Any, path: str) -> Iterator[Place]:
    if name not in second:
        yield Place(path, Difference.ONLY_FIRST, elide(written(first[name]), MAX_SHOWN), None)
    elif name not in first:
        yield Place(path, Difference.ONLY_SECOND, None, elide(written(second[name]), MAX_SHOWN))
    else:
        yield from places(first[name], second[name], path)


def _step(name: str) -> str:
    plain = name.isascii() and name.isidentifier()
    return f".{name}" if plain else f"[{json.dumps(elide(name, 60), ensure_ascii=False)}]"


def _flat(value: list[Any]) -> bool:
    return not any(isinstance(item, dict | list) for item in value)


def _remark(first: Any, second: Any) -> str:
    """What two lists of plain entries have apart, or in what two values are only written otherwise."""
    if isinstance(first, list) and isinstance(second, list):
        mine, theirs = [written(item) for item in first], [written(item) for item in second]
        if sorted(mine) == sorted(theirs):
            return tr("The same entries in another order.")
        return apart(tuple(dict.fromkeys(mine)), tuple(dict.fromkeys(theirs)))
    if type(first) is not type(second) and written(first).strip('"') == written(second).strip('"'):
        return tr("The same characters, but one is a text and the other is not.")
    if isinstance(first, str) and isinstance(second, str) and first.casefold() == second.casefold():
        return tr("They differ in upper and lower case alone.")
    if isinstance(first, str) and isinstance(second, str) and first.rstrip("/") == second.rstrip("/"):
        return tr("They differ by a slash at the end.")
    return ""


def apart(first: tuple[str, ...], second: tuple[str, ...]) -> str:
    """What only the first has and what only the second has, in sentences; "" where both have the same."""
    mine, theirs, found = set(first), set(second), []
    if here := [name for name in first if name not in theirs]:
        found.append(tr("Only in the first: {names}.", names=listed(here)))
    if there := [name for name in second if name not in mine]:
        found.append(tr("Only in the second: {names}.", names=listed(there)))
    return " ".join(found)


def listed(names: Sequence[str]) -> str:
    """Names with commas between them, none of them and not all of them without end."""
    shown = ", ".join(elide(name, 80) for name in islice(names, MAX_NAMED))
    more = len(names) - MAX_NAMED
    return tr("{names} and {n} more", names=shown, n=more) if more > 0 else shown
