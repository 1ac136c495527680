"""Tokens in pieces on several lines with something between the pieces.

That is quotation marks of a program, soft line breaks of a mail, or the prefix a collector of logs puts before a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.scan.headers import (
    NO_HEADER,
    SIGNED,
    TAG_CHARS,
    kind,
    padded_rightly,
    parts_of_whole,
    signature_lengths,
    surely_whole,
)
from inspector.core.tokens.paste import SIGNATURE_CHARS
from inspector.core.tokens.token import JWE_PARTS, JWS_PARTS

REACH = 64 * 1024
"""So far the lines of a token are followed."""
MOST_WALKED = 4 * REACH
"""So many bytes may be followed again and again, and as many more as were passed."""
MOST_PREFIX, MOST_TAIL = 300, 200
"""Bytes of a line before and behind the piece that is in it."""
LEAST_PIECE = 16
"""A shorter piece is only the first or the last one."""
SEVERAL_LINES = "several lines"
QUOTED_PRINTABLE = "quoted-printable"

_PIECE = re.compile(rb"[A-Za-z0-9_.-]*+(?:={1,2}\.[A-Za-z0-9_.-]*+){0,4}")
_QP_PIECE = re.compile(rb"(?:[A-Za-z0-9_.-]++|=2[DdEe]|=3[Dd]|=5[Ff])*+")
_QP_ESCAPE = re.compile(rb"=([0-9A-Fa-f]{2})")
_QP = re.compile(rb"=[ \t]*\r?\n(?:[ \t]*>[> ]*)?")
_OPERATOR = rb"(?:\+|\.{1,2}|&(?:[ \t]*_)?|\|\||<>|\\)"
_GAP = rb"[ \t]*(?:\\|`|(?://|\#|--)[^\n]{0,120})?[ \t]*\r?\n[ \t]*"
_STRINGS = (
    rb"(?P<quote>\\?[\"'`])(?:[ \t]*" + _OPERATOR + rb")?(?:" + _GAP + rb"){1,3}(?:" + _OPERATOR
    + rb"[ \t]*)?[bBfFrRuU@$]{0,2}(?P=quote)"
)  # fmt: skip
_ON_ONE_LINE = rb"(?P<same>\\?[\"'`])[ \t]*(?:\+|\.{1,2}|&|\|\||<>)[ \t]*[bBfFrRuU@$]{0,2}(?P=same)"
_CONTINUED = rb"[ \t]{0,200}(?:\\|\^|`)[ \t]*\r?\n[ \t]*"
_HTML = rb"<w?br ?/?>[ \t]*(?:\r?\n[ \t]*)?|&shy;|&#173;|\xc2\xad|\xe2\x80\x8b"
_IN_JSON = rb"\\{1,4}(?:r\\{1,4})?n(?:\\{1,4}t| ){0,16}"
JOINT = rb"|".join((_STRINGS, _ON_ONE_LINE, _CONTINUED, _HTML, _IN_JSON, rb"=[ \t]*\r?\n"))
_JOINTS = tuple(map(re.compile, (_STRINGS, _ON_ONE_LINE, _CONTINUED, _HTML, _IN_JSON)))
"""What stands between two pieces: strings of a program, a line that is continued, a break in HTML or JSON."""
_MORE = re.compile(
    rb"[^\n]{0,200}\n(?:[ \t]{0,40}(?:\.|(?!eyJ)[A-Za-z0-9_-])|[^\n]{0,300}?[^A-Za-z0-9_.\n-](?!eyJ)[A-Za-z0-9_.-]{4})"
)
"""The end of a line, and something in the next one that may belong to it."""
_DIGITS = re.compile(rb" {0,20}[0-9]+")
_STREAM = re.compile(rb"\b(stdout|stderr) [PF] ")
_RUN = re.compile(rb"[A-Za-z0-9_.-]+")
_MOST_RUNS = 40
_LAST_LENGTHS = SIGNATURE_CHARS | TAG_CHARS


class Joined(NamedTuple):
    """A token that was put together, where its last piece ends, and how it was written."""

    text: str
    end: int
    how: str


class Walks:
    """How far lines were followed in vain. They are followed again, unless that was done very often."""

    def __init__(self, begins: int, tried: int) -> None:
        self._begins, self.tried, self._walked = begins, tried, 0

    def allow(self, at: int) -> bool:
        """Whether the lines from `at` on may be followed."""
        return at >= self.tried or self._walked < MOST_WALKED + at - self._begins

    def note(self, start: int, end: int) -> None:
        """Lines were followed."""
        self.tried = max(self.tried, end)
        self._walked += end - start


class Pieces:
    """Puts tokens of `content` together."""

    def __init__(self, content: bytes, closes: int, walks: Walks) -> None:
        self._content, self._closes, self._walks = content, closes, walks

    def from_header(self, at: int) -> Joined | None:
        """The token that begins at `at` and goes on behind what stands between two pieces."""
        if not self._walks.allow(at):
            return None
        content, limit = self._content, min(self._closes, at + REACH)
        first = _PIECE.match(content, at, limit)
        end = first.end() if first is not None else at
        if end in (at, limit):
            return None
        if _QP.match(content, end) is not None or content[end : end + 1] == b"=":
            return self._explicit(at, limit, _QP, quoted=True)
        for joint in _JOINTS:
            if joint.match(content, end, limit) is not None:
                return self._explicit(at, limit, joint, quoted=False)
        if not content.endswith(b".", at, end) and _MORE.match(content, end, limit) is None:
            return None
        return self._prefixed(at, end, limit)

    def _explicit(self, at: int, limit: int, joint: re.Pattern[bytes], *, quoted: bool) -> Joined | None:
        """The pieces up to the first that no joint follows."""
        piece, content = _QP_PIECE if quoted else _PIECE, self._content
        text, end, complete, start = _Text(), at, None, at
        implicit = joint is _JOINTS[-1]
        while (match := piece.match(content, start, limit)) is not None and match.end() > start:
            if text.pieces and text.is_followed_by(match[0]):
                break
            text.add(_decoded(match[0]) if quoted else match[0])
            end = match.end()
            if text.pieces > 1 and text.is_complete():
                complete = bytes(text.content), end
                if implicit:
                    break
            following = joint.match(content, end, limit)
            if following is None:
                break
            start = following.end()
        chosen, chosen_end = complete or (bytes(text.content), end)
        found = _whole(chosen) if complete is not None or not implicit else None
        if found is None:
            self._walks.note(at, end)
            return None
        return Joined(found, chosen_end, QUOTED_PRINTABLE if quoted else SEVERAL_LINES)

    def _prefixed(self, at: int, end: int, limit: int) -> Joined | None:
        """The pieces of lines that begin alike and end alike, whatever their numbers are."""
        content = self._content
        far = max(0, at - 4 * MOST_PREFIX)
        line = content.rfind(b"\n", far, at) + 1
        newline = content.find(b"\n", end, min(limit, end + MOST_TAIL))
        if newline < 0 or (line == 0 and far > 0):
            return None
        before, tail = _alike(content[line:at]), _alike(content[end:newline].rstrip())
        text, complete = _Text(), None
        text.add(content[at:end])
        width, last = newline - line, end
        for begins, ends, length in self._alike_lines(newline + 1, before, tail, limit):
            piece = content[begins:ends]
            if text.is_followed_by(piece):
                break
            text.add(piece)
            last = ends
            if text.is_complete():
                complete = bytes(text.content), ends
                if length < width:
                    break
        found = _whole(complete[0]) if complete is not None else None
        if complete is None or found is None:
            self._walks.note(at, last)
            return None
        return Joined(found, complete[1], SEVERAL_LINES)

    def _alike_lines(self, start: int, before: bytes, tail: bytes, limit: int) -> Iterator[tuple[int, int, int]]:
        """Where the piece of each following line begins and ends, and how long the line is, while lines are alike."""
        content, prefix = self._content, None
        while start < limit:
            newline = content.find(b"\n", start, limit)
            newline = limit if newline < 0 else newline
            line = content[start:newline]
            if prefix is None:
                run = _first_alike(line, before, tail)
                if run is None:
                    return
                prefix = _alike(line[: run.start()])
            else:
                run = _after(line, prefix)
                if run is None:
                    return
            yield start + run.start(), start + run.end(), len(line)
            if _alike(line[run.end() :].rstrip()) != tail:
                return
            start = newline + 1


def _first_alike(line: bytes, before: bytes, tail: bytes) -> re.Match[bytes] | None:
    """The word of the second line that may be a piece: what is before it also begins the first line."""
    for number, run in enumerate(_RUN.finditer(line, 0, MOST_PREFIX + len(line) // 2)):
        if number == _MOST_RUNS or run.start() > MOST_PREFIX:
            return None
        if before.startswith(_alike(line[: run.start()])) or not line[: run.start()].strip():
            rest = line[run.end() :]
            if len(rest) <= MOST_TAIL and (_alike(rest.rstrip()) == tail or (not tail and rest[:1] in b"\"'`<,;)")):
                return run
    return None


def _after(line: bytes, prefix: bytes) -> re.Match[bytes] | None:
    """The word behind what looks like the prefix."""
    for number, run in enumerate(_RUN.finditer(line)):
        if number == _MOST_RUNS or run.start() > MOST_PREFIX:
            return None
        if _alike(line[: run.start()]) == prefix:
            return run
    return None


def _alike(text: bytes) -> bytes:
    """What is the same in all lines of one source: each number as one digit, and no word on whether a line goes on."""
    return _DIGITS.sub(b"0", _STREAM.sub(rb"\1 P ", text)) if text else text


def _decoded(text: bytes) -> bytes:
    return _QP_ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), text)


class _Text:
    """The pieces so far, none of which is looked at again with each further one: there may be thousands."""

    def __init__(self) -> None:
        self.content, self.pieces = bytearray(), 0
        self._dots, self._last_part = 0, 0

    def add(self, piece: bytes) -> None:
        """Put a piece behind the others."""
        dots = piece.count(b".")
        if dots:
            self._dots += dots
            self._last_part = len(self.content) + piece.rindex(b".") + 1
        self.content += piece
        self.pieces += 1

    def is_followed_by(self, piece: bytes) -> bool:
        """Whether a piece is the beginning of another token: a header that no full stop stands before."""
        another = piece.startswith(b"eyJ") and not self.content.endswith(b".")
        return another and kind(piece.partition(b".")[0]) != NO_HEADER

    def is_complete(self) -> bool:
        """Whether the token ends where its algorithm lets it end."""
        length = len(self.content) - self._last_part
        length -= self.content.endswith(b"=") + self.content.endswith(b"==")
        if self._dots not in (JWS_PARTS - 1, JWE_PARTS - 1) or length not in _LAST_LENGTHS:
            return False
        parts = self.content.decode("ascii").rstrip("=").split(".")
        if self._dots == JWS_PARTS - 1 and kind(parts[0].encode("ascii")) == SIGNED:
            return length in (signature_lengths(parts[0]) or SIGNATURE_CHARS)
        whole = parts_of_whole(parts)
        return whole == parts and surely_whole(".".join(whole))


def _whole(text: bytes) -> str | None:
    parts = list(padded_rightly(text.decode("ascii").split(".")))
    while len(parts) > JWS_PARTS and not parts[-1]:
        parts.pop()  # the full stop of a sentence
    return ".".join(parts) if parts[-1] and parts_of_whole(parts) == parts else None
