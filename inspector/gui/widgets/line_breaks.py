"""How the decoded parts of a token are broken into lines, and which of its characters hold which member."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice

from inspector.core.text.display import elide, visible
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_DRAWN = 100_000
"""Characters drawn on either side of the Raw tab; the rest can be copied but is not laid out."""
MAX_JSON_TOKENS = 6_000
"""Names, values and signs of one part that are laid out; twice as many would keep the window from answering."""
MAX_SCALAR = 600
"""Characters of one JSON string or number that are drawn."""
INLINE = 48
"""A nested array or object up to this many characters stays on one line."""

_JSON_TOKEN = pattern(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


@dataclass(frozen=True, slots=True)
class DrawnMember:
    """A top-level member of a part: where it is drawn, in UTF-16 units, and which bytes of the part hold it."""

    drawn_from: int
    drawn_to: int
    byte_from: int
    byte_to: int


@dataclass(frozen=True, slots=True)
class Decoded:
    """A JSON part as it is drawn: its own spelling and order, one member a line. `cut` when not all of it is."""

    text: str
    members: tuple[DrawnMember, ...] = ()
    names: tuple[tuple[int, int], ...] = ()
    cut: bool = False

    def member_at(self, drawn: int) -> DrawnMember | None:
        """The member drawn at this position."""
        return next((m for m in self.members if m.drawn_from <= drawn <= m.drawn_to), None)

    def member_of_byte(self, byte: int) -> DrawnMember | None:
        """The member that this byte of the part belongs to."""
        index = bisect_right([m.byte_from for m in self.members], byte) - 1
        return self.members[index] if index >= 0 and byte < self.members[index].byte_to else None


def encoded_range(byte_from: int, byte_to: int) -> tuple[int, int]:
    """The base64url characters that hold these bytes: four for three (RFC 4648 section 5)."""
    return byte_from * 4 // 3, -(-byte_to * 4 // 3)


def _units(text: str) -> int:
    """Length as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def lay_out(source: str) -> Decoded:
    """Break the text of a JSON object into lines, a member a line; the outermost braces are left out.

    Nothing is parsed and written again: duplicates stay, and so does every escape and digit.
    """
    return _LineBreaker(source).run()


class _LineBreaker:
    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = [match.span() for match in islice(_JSON_TOKEN.finditer(source), MAX_JSON_TOKENS + 1)]
        self.cut = len(self.tokens) > MAX_JSON_TOKENS
        self.inline = self._short_brackets()
        self.out: list[str] = []
        self.at = 0
        self.depth = 0
        self.members: list[DrawnMember] = []
        self.names: list[tuple[int, int]] = []
        self.byte, self.byte_char = 0, 0

    def run(self) -> Decoded:
        inline_until = -1
        start: tuple[int, int] | None = None
        for index, (a, b) in enumerate(self.tokens[:MAX_JSON_TOKENS]):
            word = self.source[a:b]
            if self.at > MAX_DRAWN:
                self.cut = True
                break
            outer = self.depth == 1
            if outer and word in (",", "}") and start:
                self._close(start, self.tokens[index - 1][1])
                start = None
            elif outer and start is None and word[0] == '"':
                start = (self.at, a)
            self._emit(word, index, index <= inline_until)
            if index in self.inline and index > inline_until:
                inline_until = self.inline[index]
        return Decoded("".join(self.out).rstrip("\n"), tuple(self.members), tuple(self.names), self.cut)

    def _emit(self, word: str, index: int, inline: bool) -> None:
        if word in "{[":
            self._open(word, breaks=not inline and index not in self.inline)
        elif word in "}]":
            self._end(word, breaks=not inline)
        elif word == ",":
            self._write(", " if inline else ",")
            if not inline:
                self._newline()
        elif word == ":":
            self._write(": ")
        else:
            is_name = index + 1 < len(self.tokens) and self.source[self.tokens[index + 1][0]] == ":"
            begin = self.at
            self._write(visible(elide(word, MAX_SCALAR)))
            if is_name:
                self.names.append((begin, self.at))

    def _open(self, bracket: str, *, breaks: bool) -> None:
        self.depth += 1
        if self.depth > 1:
            self._write(bracket)
            if breaks:
                self._newline()

    def _end(self, bracket: str, *, breaks: bool) -> None:
        self.depth -= 1
        if self.depth:
            if breaks:
                self._newline()
            self._write(bracket)

    def _write(self, text: str) -> None:
        self.out.append(text)
        self.at += _units(text)

    def _newline(self) -> None:
        # Indentation stops growing: a thousand brackets in a row must not draw a million spaces.
        self._write("\n" + "  " * min(max(self.depth - 1, 0), 12))

    def _close(self, start: tuple[int, int], end: int) -> None:
        drawn_from, char_from = start
        self.members.append(DrawnMember(drawn_from, self.at, self._bytes_to(char_from), self._bytes_to(end)))

    def _bytes_to(self, char: int) -> int:
        self.byte += len(self.source[self.byte_char : char].encode("utf-8", "surrogatepass"))
        self.byte_char = char
        return self.byte

    def _short_brackets(self) -> dict[int, int]:
        """Index of each opening bracket whose whole value is short, to the index of its closing one."""
        short: dict[int, int] = {}
        opened: list[int] = []
        for index, (a, b) in enumerate(self.tokens):
            word = self.source[a:b]
            if word in "{[":
                opened.append(index)
            elif word in "}]" and opened:
                first = opened.pop()
                if opened and b - self.tokens[first][0] <= INLINE:
                    short[first] = index
        return short
