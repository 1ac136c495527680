"""JSON read as strictly as a security token asks for, with everything odd about it reported instead of smoothed over.

`json.loads` alone would guess UTF-16, take the last of two members with one name, and accept NaN (FACTS 4.1).
"""

from __future__ import annotations

import codecs
import json
import math
import re
from dataclasses import dataclass
from typing import Any

from inspector.core.display import elide

MAX_DEPTH = 64
"""No token in use nests deeper than a handful of levels; views and reports can rely on this bound."""

MAX_INT_DIGITS = 4300
"""Python itself refuses to convert more (sys.int_info.default_max_str_digits)."""

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: the value, what was odd, and why there is no value where there is none.

    `unreadable` is a phrase that continues "The header ...". `repeated` are names an object has twice or more.
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
                        f"names {elide(repr(name), 60)} more than once, and programs differ in which one they use"
                    )
                seen.add(name)
        return result

    def constant(self, word: str) -> float:
        self.oddities.append(f"holds {word}, which JSON does not have")
        return float(word.replace("Infinity", "inf"))

    def integer(self, digits: str) -> int | float:
        count = len(digits.removeprefix("-"))
        if count > MAX_INT_DIGITS:
            self.oddities.append(f"holds a number of {count} digits")
            return -math.inf if digits.startswith("-") else math.inf
        return int(digits)

    def real(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.oddities.append(f"holds the number {digits[:20]}, too large to be told from infinity")
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


def read(content: bytes) -> Reading:
    """Read `content` as one JSON text in UTF-8 (RFC 8259, RFC 8725 section 3.7); never raises."""
    oddities: list[str] = []
    if content.startswith(codecs.BOM_UTF8):
        content = content[len(codecs.BOM_UTF8) :]
        oddities.append("starts with a byte order mark, which JSON must not have")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Reading(unreadable=f"is not UTF-8 text{_looks_like_utf16(content)}: byte {error.start + 1} does not fit")
    if depth_exceeds(text, MAX_DEPTH):
        return Reading(unreadable=f"nests deeper than {MAX_DEPTH} levels")
    try:
        return Reading(_PLAIN.decode(text), tuple(oddities))
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
        return "is empty"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return "stops in the middle of its JSON; the end is probably cut off"
    what = error.msg.removesuffix(" at")  # some of Python's own phrases end with it
    return f"is not JSON: {what[0].lower()}{what[1:]} at character {error.pos + 1}"


def _looks_like_utf16(content: bytes) -> str:
    return " (it looks like UTF-16)" if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else ""


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
    """What a JSON value is, in words: "an object", "a text", "null"."""
    if value is None:
        return "null"
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), "something else")
