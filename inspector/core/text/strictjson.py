"""JSON read as strictly as a security token asks for, with everything odd about it reported instead of smoothed over.

`json.loads` alone would guess UTF-16, take the last of two members with one name, and accept NaN (FACTS 4.1).
"""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from inspector.core.text.display import elide
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

MAX_DEPTH = 64
"""No token in use nests deeper than a handful of levels; views and reports can rely on this bound."""

MAX_INT_DIGITS = 4300
"""Python itself refuses to convert more (sys.int_info.default_max_str_digits)."""

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""With its quotation marks, or as far as the text goes."""
_A_FEW_STRINGS = re.compile(rf'(?:[^"]{{1,4096}}+|{_STRING.pattern}){{1,100}}+', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_SQUARE = bytes.maketrans(b"{}", b"[]")
_ALL_BUT_MARKS = bytes(set(range(256)) - set(b'{}[]"'))


class StrictReading(NamedTuple):
    """What came of reading: the value, what was odd, and why there is no value where there is none.

    `oddities` and `unreadable` are phrases that continue "The header ...". `repeated` are names an object has twice or
    more.
    """

    value: Any = None
    oddities: tuple[Message, ...] = ()
    unreadable: Message | None = None
    repeated: frozenset[str] = frozenset()


class _Collector:
    """The hooks of one `json.loads` call, and what they noticed."""

    def __init__(self) -> None:
        self.oddities: list[Message] = []
        self.repeated: set[str] = set()

    def members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    self.repeated.add(name)
                    self.oddities.append(
                        message(
                            "names {name} more than once, and programs differ in which one they use",
                            "The header ….",
                            name=elide(repr(name), 60),
                        )
                    )
                seen.add(name)
        return result

    def constant(self, word: str) -> float:
        self.oddities.append(message("holds {word}, which JSON does not have", "The header ….", word=word))
        return float(word.replace("Infinity", "inf"))

    def integer(self, digits: str) -> int | float:
        count = len(digits.removeprefix("-"))
        if count > MAX_INT_DIGITS:
            self.oddities.append(message("holds a number of {count} digits", "The header ….", count=count))
            return -math.inf if digits.startswith("-") else math.inf
        return int(digits)

    def real(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.oddities.append(
                message(
                    "holds the number {digits}, too large to be told from infinity", "The header ….", digits=digits[:20]
                )
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
"""Longer texts are read in stretches, so that other threads have their turn: C keeps the interpreter for all that it
is given, which for a megabyte of members is several frames of a window."""

STRETCH = 16_384
"""So many characters are given to C in one go: it takes less than a millisecond to read them."""

MOST_FAILURES = 8
"""For each stretch of a text. A text that is made to fail more often is read in one go."""


class _Stretches:
    """Reads what `_PLAIN` reads, at nearly its speed, without keeping the interpreter to itself.

    What stands in a long array or object is cut at a comma, put into brackets of its own and given to `_PLAIN`. Where
    that succeeds, the comma is one between two items: with a bracket or a quotation mark open there it fails. Whatever
    does not succeed here, in the end, is left to be read in one go: ValueError says no more than that.
    """

    def __init__(self, text: str, stretch: int = STRETCH) -> None:
        self._text, self._stretch = text, stretch
        self._failures_left = MOST_FAILURES * (len(text) // stretch + 1)

    def read(self) -> Any:
        """The value that is all of the text."""
        value, end = self._value(self._next(0))
        if self._next(end) != len(self._text):
            raise ValueError("more than one value")
        return value

    def _value(self, at: int) -> tuple[Any, int]:
        """The value that begins here, and where it ends."""
        opening = self._text[at : at + 1]
        if opening not in {"[", "{"}:
            return _scan(self._text, at)
        some = self._try(self._text[at : at + self._stretch])
        if some is not None:
            return some[0], at + some[1]
        return self._array(at + 1) if opening == "[" else self._object(at + 1)

    def _array(self, at: int) -> tuple[list[Any], int]:
        items: list[Any] = []
        return items, self._items("[", "]", at, items.extend)

    def _object(self, at: int) -> tuple[dict[str, Any], int]:
        members: dict[str, Any] = {}

        def add(some: dict[str, Any]) -> None:
            expected = len(members) + len(some)
            members.update(some)
            if len(members) != expected:
                raise _OddError

        return members, self._items("{", "}", at, add)

    def _items(self, opening: str, closing: str, at: int, add: Callable[[Any], object]) -> int:
        """Give `add` all items from here on, many at once; returns where the array or object ends."""
        one_by_one_to, closed = at, False
        while not closed:
            some = None
            if at >= one_by_one_to:
                some, at, closed = self._some(opening, closing, at)
            if some is None:
                one_by_one_to = at + self._stretch if at >= one_by_one_to else one_by_one_to
                some, at = self._item(opening, self._next(at))
                at, closed = self._after_item(closing, at)
            add(some)
        return at

    def _some(self, opening: str, closing: str, at: int) -> tuple[Any, int, bool]:
        """The items from here to a comma that is near, or to the end; where the next one stands; whether it is the end.

        None, where no such comma is found.
        """
        piece = self._text[at : at + self._stretch]
        for cut in _commas(piece, last=len(piece) < self._stretch):
            found = self._try(f"{opening}{piece[:cut]}{closing}")
            if found is not None:
                some, end = found
                if end <= cut + 1:  # its own bracket stands before the comma
                    return some, at + end - 1, True
                if cut == len(piece) or not some:
                    raise ValueError("not closed, or nothing before a comma")
                return some, self._another(closing, at + cut + 1), False
        return None, at, False

    def _item(self, opening: str, at: int) -> tuple[Any, int]:
        """One item in the container that holds it, and where it ends."""
        if opening == "[":
            value, at = self._value(at)
            return [value], at
        name, at = self._name(at)
        value, at = self._value(self._next(at))
        return {name: value}, at

    def _try(self, piece: str) -> tuple[Any, int] | None:
        """The value at the beginning of a piece and where it ends; None where it does not end in it."""
        try:
            return _scan(piece, 0)
        except (StopIteration, json.JSONDecodeError):
            self._failures_left -= 1
            if not self._failures_left:
                raise ValueError("cut too often where it does not help") from None
            return None

    def _name(self, at: int) -> tuple[str, int]:
        name, at = _scan(self._text, at)
        at = self._next(at)
        if not isinstance(name, str) or self._text[at : at + 1] != ":":
            raise ValueError("no member")
        return name, at + 1

    def _after_item(self, closing: str, at: int) -> tuple[int, bool]:
        at = self._next(at)
        what = self._text[at : at + 1]
        if what == closing:
            return at + 1, True
        if what != ",":
            raise ValueError("no comma")
        return self._another(closing, at + 1), False

    def _another(self, closing: str, at: int) -> int:
        """Where the item after a comma stands; there has to be one."""
        at = self._next(at)
        if self._text[at : at + 1] == closing:
            raise ValueError("a comma at the end")
        return at

    def _next(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at


_SPACE = re.compile(r"[ \t\n\r]*")


def _scan(text: str, at: int) -> tuple[Any, int]:
    found: tuple[Any, int] = _PLAIN.scan_once(text, at)  # type: ignore[attr-defined] # the stub does not have it
    return found


def _commas(piece: str, *, last: bool) -> Iterator[int]:
    """Where a piece may be cut: at its end if it is the last one, or at the last comma behind a bracket or any."""
    if last:
        yield len(piece)
    for what in ("},", "],", ","):
        cut = piece.rfind(what)
        if cut >= 0:
            yield cut + len(what) - 1


def read(content: bytes) -> StrictReading:
    """Read `content` as one JSON text in UTF-8 (RFC 8259, RFC 8725 section 3.7); never raises."""
    oddities: list[Message] = []
    if content.startswith(codecs.BOM_UTF8):
        content = content[len(codecs.BOM_UTF8) :]
        oddities.append(message("starts with a byte order mark, which JSON must not have", "The header …."))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return StrictReading(unreadable=_not_utf8(content, error.start + 1))
    if depth_exceeds(text, MAX_DEPTH):
        return StrictReading(unreadable=message("nests deeper than {count} levels", "The header ….", count=MAX_DEPTH))
    try:
        value = _PLAIN.decode(text) if len(text) <= PATIENT_FROM else _Stretches(text).read()
        return StrictReading(value, tuple(oddities))
    except (_OddError, StopIteration, ValueError):
        return _read_oddly(text, oddities)


def loads(text: str) -> Any:
    """What `json.loads` makes of a text, the same errors included; a long one is read in stretches."""
    if len(text) > PATIENT_FROM:
        with suppress(_OddError, StopIteration, ValueError, RecursionError):
            return _Stretches(text).read()
    return json.loads(text)


def _read_oddly(text: str, oddities: list[Message]) -> StrictReading:
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
        return StrictReading(unreadable=_not_json(text, error))
    return StrictReading(value, (*oddities, *collector.oddities), repeated=frozenset(collector.repeated))


def _not_json(text: str, error: json.JSONDecodeError) -> Message:
    if not text.strip():
        return message("is empty", "The header ….")
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return message("stops in the middle of its JSON; the end is probably cut off", "The header ….")
    return message(
        "is not JSON: {problem} at character {place}", "The header ….", problem=phrase(error), place=error.pos + 1
    )


def syntax(error: json.JSONDecodeError) -> str:
    """What Python found wrong, for a sentence that then says where."""
    return str(phrase(error))


def phrase(error: json.JSONDecodeError) -> Message:
    """What `syntax` says, to be said later."""
    what = error.msg.removesuffix(" at")  # some of Python's own phrases end with it
    what = what[0].lower() + what[1:]
    return message(what, "not JSON: …, at line 1")


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


def _not_utf8(content: bytes, place: int) -> Message:
    if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return message(
            "is not UTF-8 text (it looks like UTF-16): byte {place} does not fit", "The header ….", place=place
        )
    return message("is not UTF-8 text: byte {place} does not fit", "The header ….", place=place)


def depth_exceeds(text: str, limit: int) -> bool:
    """Whether arrays and objects nest deeper than `limit`, found without recursion."""
    if text.count("[") + text.count("{") <= limit:
        return False
    if "\\" not in text and _is_shallow(text, limit):
        return False
    depth = 0
    for few in _A_FEW_STRINGS.finditer(text):  # and not all at once: other threads have their turn
        for bracket in _BRACKET.findall(_STRING.sub("", few[0])):
            depth += 1 if bracket in "[{" else -1
            if depth > limit:
                return True
    return False


def _is_shallow(text: str, limit: int) -> bool:
    """Whether a text without backslashes surely nests no deeper. False says nothing: it takes a closer look.

    Of brackets alone the innermost pairs are taken away, a level at a time: at a tenth of the cost of looking at each.
    """
    marks = text.encode("utf-8", "surrogatepass").translate(_SQUARE, _ALL_BUT_MARKS).replace(b'""', b"")
    for _ in range(limit):
        if not marks or b'"' in marks:  # a quotation mark that is left has a bracket in its text
            break
        marks = marks.replace(b"[]", b"")
    return not marks
