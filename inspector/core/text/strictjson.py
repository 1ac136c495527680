"""JSON read as strictly as a security token asks for, with everything odd about it reported instead of smoothed over.

`json.loads` alone would guess UTF-16, take the last of two members with one name, and accept NaN (FACTS 4.1).
"""

from __future__ import annotations

import codecs
import json
import math
import re
from json.decoder import JSONArray, JSONObject  # type: ignore[attr-defined] # used by JSONDecoder, not in the stub
from typing import Any

from inspector.core.text.display import elide
from inspector.core.text.language import mark, tr
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_DEPTH = 64
"""No token in use nests deeper than a handful of levels; views and reports can rely on this bound."""

MAX_INT_DIGITS = 4300
"""Python itself refuses to convert more (sys.int_info.default_max_str_digits)."""

_STRING = pattern(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_BRACKET = pattern(r"[\[\]{}]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: the value, what was odd, and why there is no value where there is none.

    `oddities` and `unreadable` are phrases that continue "The header ...". `repeated` are names an object has twice or
    more.
    """

    value: Any = None
    oddities: tuple[str, ...] = ()
    unreadable: str | None = None
    repeated: frozenset[str] = frozenset()


class _Collector:
    """The hooks of one `json.loads` call, and what they noticed."""

    def __init__(self) -> None:
        self.oddities: list[str] = []
        self.repeated: set[str] = set()

    def members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    self.repeated.add(name)
                    self.oddities.append(
                        tr(
                            "names {name} more than once, and programs differ in which one they use",
                            "The header ….",
                            name=elide(repr(name), 60),
                        )
                    )
                seen.add(name)
        return result

    def constant(self, word: str) -> float:
        self.oddities.append(tr("holds {word}, which JSON does not have", "The header ….", word=word))
        return float(word.replace("Infinity", "inf"))

    def integer(self, digits: str) -> int | float:
        count = len(digits.removeprefix("-"))
        if count > MAX_INT_DIGITS:
            self.oddities.append(tr("holds a number of {count} digits", "The header ….", count=count))
            return -math.inf if digits.startswith("-") else math.inf
        return int(digits)

    def real(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.oddities.append(
                tr("holds the number {digits}, too large to be told from infinity", "The header ….", digits=digits[:20])
            )
        return value


class _OddError(Exception):
    """There is something to report, so the text is read again by a `_Collector`."""


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _OddError
    return result


def _constant(_: str) -> float:
    raise _OddError


def _real(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _OddError
    return value


_PLAIN = json.JSONDecoder(object_pairs_hook=_members, parse_constant=_constant, parse_float=_real)
"""Reads what has nothing odd about it, which is nearly everything, in half the time."""

PATIENT_FROM = 65_536
"""Longer texts are read in Python, three times as slowly, so that other threads have their turn: C keeps the
interpreter for all of a text, which for a megabyte of members is several frames of a window."""


class _Patient(json.JSONDecoder):
    """Reads what `_PLAIN` reads, without keeping the interpreter to itself."""

    def __init__(self) -> None:
        super().__init__(object_pairs_hook=_members_patiently, parse_constant=_constant, parse_float=_real)
        self._scan_simple = self.scan_once  # type: ignore[has-type] # the stub does not have it
        self.scan_once = self._scan

    def _scan(self, text: str, at: int) -> tuple[Any, int]:
        """One value and where it ends: what holds others in Python, what does not in C."""
        first = text[at : at + 1]
        if first == "{":
            found: tuple[Any, int] = JSONObject((text, at + 1), True, self._scan, None, _members_patiently)
        elif first == "[":
            found = JSONArray((text, at + 1), self._scan)
        else:
            found = self._scan_simple(text, at)
        return found


def _members_patiently(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:  # `dict(pairs)` is one step that nobody can come between
        result[name] = value  # noqa: PERF403 - neither is a comprehension
    if len(result) != len(pairs):
        raise _OddError
    return result


def read(content: bytes) -> Reading:
    """Read `content` as one JSON text in UTF-8 (RFC 8259, RFC 8725 section 3.7); never raises."""
    oddities: list[str] = []
    if content.startswith(codecs.BOM_UTF8):
        content = content[len(codecs.BOM_UTF8) :]
        oddities.append(tr("starts with a byte order mark, which JSON must not have", "The header …."))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Reading(unreadable=_not_utf8(content, error.start + 1))
    if depth_exceeds(text, MAX_DEPTH):
        return Reading(unreadable=tr("nests deeper than {count} levels", "The header ….", count=MAX_DEPTH))
    try:
        decoder = _PLAIN if len(text) <= PATIENT_FROM else _Patient()
        return Reading(decoder.decode(text), tuple(oddities))
    except (_OddError, ValueError):
        return _read_oddly(text, oddities)


def _read_oddly(text: str, oddities: list[str]) -> Reading:
    collector = _Collector()
    try:
        value = json.loads(
            text,
            object_pairs_hook=collector.members,
            parse_constant=collector.constant,
            parse_int=collector.integer,
            parse_float=collector.real,
        )
    except json.JSONDecodeError as error:
        return Reading(unreadable=_not_json(text, error))
    return Reading(value, (*oddities, *collector.oddities), repeated=frozenset(collector.repeated))


def _not_json(text: str, error: json.JSONDecodeError) -> str:
    if not text.strip():
        return tr("is empty", "The header ….")
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return tr("stops in the middle of its JSON; the end is probably cut off", "The header ….")
    return tr(
        "is not JSON: {problem} at character {place}", "The header ….", problem=syntax(error), place=error.pos + 1
    )


def syntax(error: json.JSONDecodeError) -> str:
    """What Python found wrong, for a sentence that then says where."""
    what = error.msg.removesuffix(" at")  # some of Python's own phrases end with it
    what = what[0].lower() + what[1:]
    return tr(what, "not JSON: …, at line 1")


SYNTAX = (
    mark("expecting value", "not JSON: …, at line 1"),
    mark("expecting property name enclosed in double quotes", "not JSON: …, at line 1"),
    mark("expecting ':' delimiter", "not JSON: …, at line 1"),
    mark("expecting ',' delimiter", "not JSON: …, at line 1"),
    mark("extra data", "not JSON: …, at line 1"),
    mark("unterminated string starting", "not JSON: …, at line 1"),
    mark("invalid control character", "not JSON: …, at line 1"),
    mark("illegal trailing comma before end of object", "not JSON: …, at line 1"),
    mark("illegal trailing comma before end of array", "not JSON: …, at line 1"),
)
"""What Python says most often of a text that is no JSON; other words of its own stay as they are."""


def _not_utf8(content: bytes, place: int) -> str:
    if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return tr("is not UTF-8 text (it looks like UTF-16): byte {place} does not fit", "The header ….", place=place)
    return tr("is not UTF-8 text: byte {place} does not fit", "The header ….", place=place)


def depth_exceeds(text: str, limit: int) -> bool:
    """Whether arrays and objects nest deeper than `limit`, found without recursion."""
    if text.count("[") + text.count("{") <= limit:
        return False
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > limit:
            return True
    return False


def kind(value: object) -> str:
    """What a JSON value is, in words: "an object", "a text", "null"; of a number that is none also that."""
    if isinstance(value, float) and not math.isfinite(value):
        return tr("not finite", "Its exp is …")
    return "null" if value is None else tr(_KINDS.get(type(value), _OTHER), "Its exp is ….")


_KINDS = {
    bool: mark("true or false", "Its exp is …."),
    int: mark("a number", "Its exp is …."),
    float: mark("a number", "Its exp is …."),
    str: mark("a text", "Its exp is …."),
    list: mark("a list", "Its exp is …."),
    dict: mark("an object", "Its exp is …."),
}
_OTHER = mark("something else", "Its exp is ….")
