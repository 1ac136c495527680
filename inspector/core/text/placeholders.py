"""Sentences with placeholders, and how each kind of value is written in them.

A placeholder names a value and, behind a colon, how it is written: "It stopped being valid {exp:ago}." Values are dates
and lengths of time in seconds, claims as they came, lists of names; they become words here, when the sentence is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from string import Formatter
from typing import NamedTuple

from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.json_kind import kind
from inspector.core.text.language import either, plural, tr
from inspector.core.text.numbers import grouped

MAX_SHOWN = 300


def show(value: object) -> str:
    """A claim's value in a line: text as it is, anything else as compact JSON, neither without end."""
    if isinstance(value, str):
        return value if len(value) <= MAX_SHOWN else value[:MAX_SHOWN] + "…"
    if isinstance(value, dict):
        return plural(len(value), "an object with {n} entry", "an object with {n} entries")
    if isinstance(value, list):
        return plural(len(value), "a list with {n} entry", "a list with {n} entries")
    if value is None or isinstance(value, bool):
        return {True: "true", False: "false", None: "null"}[value]
    return short_number(value)


def short_number(value: object) -> str:
    """A number in as few characters as a line can hold; Python refuses to write out the very long ones."""
    if isinstance(value, int) and value.bit_length() > 256:
        return tr("a number of about {digits} digits", digits=value.bit_length() * 30103 // 100000 + 1)
    return str(value)


def listed(names: object, most: int = 60) -> str:
    """Names in one line, none of more than `most` characters and not all of them without end; "" for what is no list.

    Only the first 20 are written.
    """
    return ", ".join(elide(str(name), most) for name in names[:20]) if isinstance(names, tuple | list) else ""


_Writer = Callable[..., str]
_OF_TIME: dict[str, _Writer] = {
    # dates, in epoch seconds
    "moment": times.moment,
    "ago": lambda date, now: times.ago(now - date),
    "ahead": lambda date, now: times.ahead(date - now),
    "away": lambda date, now: times.duration(max(0.0, date - now)),
    "lately": lambda date, now: times.lately(now - date),
    # lengths of time, in seconds
    "before": lambda seconds, now: times.moment(now - seconds, now),
    "after": lambda seconds, now: times.moment(now + seconds, now),
}
"""By the name of the format: how a value is written as of a moment, in epoch seconds."""
_WRITERS: dict[str, _Writer] = {
    "duration": times.duration,
    # values of a token, and lists of names
    "json": show,
    "short": lambda value, most: elide(show(value), int(most)),
    "kind": kind,
    "list": lambda names, most="60": listed(names, int(most)),
    "either": either,
    "spaced": lambda names: " ".join(names)[:MAX_SHOWN],
    "all": lambda names: ", ".join(map(str, names)),
    "names": lambda names, most: elide(" ".join(names), int(most)),
    # texts
    "repr": lambda text, most="60": elide(repr(text), int(most)),
    "elide": lambda text, most: elide(str(text), int(most)),
    "start": lambda text, most: visible(str(text)[: int(most)]),
    "tr": tr,
    # numbers, and dates as people and programs read them
    "grouped": grouped,
    "iso": times.iso,
}
"""By the name of the format: how a value is written, with the number that stands behind the name."""


def filled(text: str, values: Mapping[str, object], now: float) -> str:
    """`text` with its placeholders filled; `now` is the moment of reading, in epoch seconds.

    A value that is a function is asked for its words now; a format that is none of the above is Python's own.
    Raises KeyError for a placeholder without a value.
    """
    return "".join([part if isinstance(part, str) else _written(part, values, now) for part in _parts(text)])


SHOWN_FORMATS = frozenset({*_OF_TIME, "duration", "kind", "tr", "grouped", "iso"})
"""What these write is a date, a length of time, a count, or a word of the program: nothing that came with a token."""


def masked(text: str, values: Mapping[str, object], now: float | None, hide: Callable[[str], str]) -> str:
    """`text` filled as by `filled`, or without a moment as by Python's own formats, with each value hidden by `hide`.

    Numbers that are counted, dates and lengths of time stay; of texts `hide` decides, of messages too once they are
    words. Lists, claims and whatever else came with a token are texts by then.
    """
    parts = []
    for part in _parts(text) if now is not None else _python_parts(text):
        if isinstance(part, str):
            parts.append(part)
            continue
        value = values[part.name]
        if callable(value):
            value = value()
        counted = isinstance(value, int | float) and not isinstance(value, bool) and part.format not in _WRITERS
        if counted or (part.format in SHOWN_FORMATS and not hasattr(value, "told")):
            parts.append(_written(part, values, now or 0.0))
        else:
            parts.append(hide(_written(part, values, now or 0.0)))
    return "".join(parts)


def names_in(text: str) -> frozenset[str]:
    """The values that `text` has placeholders for; ValueError where one is written in a format that there is not."""
    return frozenset(part.name for part in _parts(text) if not isinstance(part, str))


def reckoned(text: str) -> frozenset[str]:
    """The values that `text` reckons with, as dates, lengths of time or numbers: no word can stand in their place."""
    return frozenset(
        part.name
        for part in _parts(text)
        if not isinstance(part, str) and part.spec
        and (part.format in _OF_TIME or part.format in _RECKONING or part.format not in _WRITERS)
    )  # fmt: skip


_RECKONING = frozenset({"duration", "grouped", "iso"})


class _Placeholder(NamedTuple):
    name: str
    format: str
    arguments: tuple[str, ...]
    spec: str


def _written(place: _Placeholder, values: Mapping[str, object], now: float) -> str:
    value = values[place.name]
    if callable(value):
        value = value()
    if (told := getattr(value, "told", None)) is not None:  # a message is said, whatever would else stand there
        said: str = told(now)
        return said
    if place.format in _OF_TIME:
        return _OF_TIME[place.format](value, now)
    writer = _WRITERS.get(place.format)
    return writer(value, *place.arguments) if writer is not None else format(value, place.spec)


@lru_cache(maxsize=1024)
def _python_parts(text: str) -> tuple[str | _Placeholder, ...]:
    parts: list[str | _Placeholder] = []
    for literal, name, spec, _ in Formatter().parse(text):
        parts.append(literal)
        if name is not None:
            parts.append(_Placeholder(name, "", (), spec or ""))
    return tuple(parts)


@lru_cache(maxsize=1024)
def _parts(text: str) -> tuple[str | _Placeholder, ...]:
    parts: list[str | _Placeholder] = []
    for literal, name, spec, _ in Formatter().parse(text):
        if literal:
            parts.append(literal)
        if name is not None:
            word, *arguments = (spec or "").split(" ")
            if word not in _OF_TIME and word not in _WRITERS:
                format(1.0, spec or "")
            parts.append(_Placeholder(name, word, tuple(arguments), spec or ""))
    return tuple(parts)
