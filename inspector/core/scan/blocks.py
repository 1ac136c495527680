"""A file of any size as blocks that are searched one by one: nothing that is searched for lies across two of them.

A block ends behind a line or a character that no part of a token holds, such as a comma, where nothing before looks as
if it went on: there is no long word, or the last one is a whole token. Where long words are everywhere, what is around
is searched, and a block ends where no token lies across. Where that is nowhere for a long time, the search itself says
where the next block begins. So the blocks of a file hold what the file as a whole holds, wherever they end, and one of
them can be searched in another process.
"""

from __future__ import annotations

import codecs
import io
import re
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from inspector.core.scan.search import CONTEXT, LOOKAHEAD, MAX_WRAPPED, TokenSearch
from inspector.core.tokens.paste import SIGNATURE_CHARS

STRIDE = 1024 * 1024
"""So many bytes a block has if the file lets it."""
MOST_HELD = STRIDE + LOOKAHEAD
"""A stretch in which nothing ends a block for longer is divided by the search."""
REACH = MAX_WRAPPED
"""A token that has something between its parts is not longer, so this much around a place tells if one lies across."""
HEAD = 64 * 1024
"""By so many bytes at the beginning a file is known to be UTF-16, compressed, or with line breaks of another kind."""
_SAMPLE = 4096
_COMPRESSED = (
    (b"\x1f\x8b", "gzip"), (b"PK\x03\x04", "zip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"), (b"7z\xbc\xaf\x27\x1c", "7z"),
)  # fmt: skip
_ODD = tuple(bytes([code]) for code in b"""\"'`,:;{}()[]<>/?&|#!@*^~$\n""")
"""What is in no part of a token."""
_FIRST_ODD = re.compile(b"[" + re.escape(b"".join(_ODD)) + b"]")
QUIET = 320
"""Between the pieces of a token there are not so many bytes without a long word."""
_LOUD = re.compile(rb"[A-Za-z0-9+/_-]{16,}|e(?:yJ|yA|w[ok0])|\0")
"""What a token may have begun with, or go on behind: a long word, the beginning of a header, a byte of UTF-16."""
_TOKEN = re.compile(rb"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]++\.[A-Za-z0-9_-]++\.([A-Za-z0-9_-]++)(?![%\\])")
_MOST_TOKEN = 8192
_TAILS = 4096, 64 * 1024
"""So far back an end is looked for first."""

Read = Callable[[int], bytes]
"""Reads at most so many bytes of a file; none at its end."""


class Head(NamedTuple):
    """What the beginning of a file tells of all of it. `codec` is "" where each ASCII character is a byte."""

    codec: str
    line_break: bytes
    compressed: str


class Block(NamedTuple):
    """A part of a file in which tokens are looked for from `begins` up to `ends`.

    What stands before is there to be looked back at. What stands up to `closes` tells where a token before `ends` ends.
    `line` and `column`, counted from 1, are those of `begins`. Up to `tried` lines are known to be of no wrapped token.
    """

    content: bytes
    begins: int
    ends: int
    closes: int
    line: int = 1
    column: int = 1
    line_break: bytes = b"\n"
    tried: int = 0

    def __repr__(self) -> str:
        """Without the content, in which there are tokens."""
        return f"Block({self.begins} to {self.ends} of {len(self.content)} bytes)"

    def alone(self) -> Block:
        """The same without the bytes that do not matter, to be handed to another process."""
        start = max(0, self.begins - CONTEXT)
        return self._replace(
            content=self.content[start : self.closes],
            begins=self.begins - start,
            ends=self.ends - start,
            closes=self.closes - start,
            tried=max(0, self.tried - start),
        )

    def search(self) -> TokenSearch:
        """What finds the tokens of it."""
        return TokenSearch(self.content, self.begins, self.closes, self.tried)


def head_of(content: bytes) -> Head:
    """What the first HEAD bytes of a file, or all of a shorter one, tell of it."""
    packed = next((name for magic, name in _COMPRESSED if content.startswith(magic)), "")
    codec = "" if packed else _utf16(content)
    text = content.decode(codec, "replace").encode("utf-8", "replace") if codec else content
    return Head(codec, b"\r" if b"\n" not in text and b"\r" in text else b"\n", packed)


def blocks_of(read: Read, head: Head, begun: bytes) -> Iterator[Block]:
    """The blocks of what `read` gives after `begun`, its first bytes, which are more than HEAD or all there is."""
    if head.codec:
        read, begun = _as_ascii_superset(read, head.codec, begun)
    return _Cutter(read, begun.removeprefix(codecs.BOM_UTF8), 0, head.line_break).blocks()


def blocks_from(read: Read, before: bytes, size: int | None, line_break: bytes) -> Iterator[Block]:
    """The blocks of `size` bytes that `read` gives from a place on where a block may begin and up to one.

    `before` is what stands before it. What follows is read as well, as much as the search needs; None stands for all.
    """
    if not before:
        before = read(HEAD)
        begun = before.removeprefix(codecs.BOM_UTF8)
        stop = None if size is None else size - len(before) + len(begun)
        return _Cutter(read, begun, 0, line_break, stop).blocks()
    return _Cutter(read, before, len(before), line_break, None if size is None else len(before) + size).blocks()


def first_head(read: Read) -> tuple[Head, bytes]:
    """The head of what `read` gives, and the bytes that were read for it."""
    begun = read(HEAD)
    while len(begun) < HEAD and (more := read(HEAD)):
        begun += more
    return head_of(begun), begun


def first_end(content: bytes, at: int, until: int | None = None) -> int | None:
    """The first place behind `at` and up to `until` where a block may end, wherever else the file is divided.

    None where there is none. REACH bytes before `at` and behind that place matter for it.
    """
    until = len(content) if until is None else until
    spans = None
    while (odd := _FIRST_ODD.search(content, at, until)) is not None:
        at = odd.end()
        if _is_quiet(content, at):
            return at
        spans = spans or _Spans(content, max(0, at - REACH), until)
        across = spans.across(at)
        if across is None:
            return at
        at = max(at, across[1] - 1)
    return None


def _is_quiet(content: bytes, at: int) -> bool:
    """Whether nothing before looks as if it went on behind `at`: no long word, or a whole token as the last one."""
    last = _last(_LOUD, content, at - QUIET, at)
    if last is None:
        return True
    token = _last(_TOKEN, content, at - _MOST_TOKEN, at)
    return token is not None and token.end() >= last.end() and len(token[1]) in SIGNATURE_CHARS


def _last(pattern: re.Pattern[bytes], content: bytes, start: int, end: int) -> re.Match[bytes] | None:
    found = deque(pattern.finditer(content, max(0, start), end), maxlen=1)
    return found[0] if found else None


class _Spans:
    """Where the tokens begin and end that are in a stretch of `content`."""

    def __init__(self, content: bytes, begins: int, until: int) -> None:
        found = TokenSearch(content, begins, min(len(content), until + REACH)).tokens()
        self._found = [(hit.at, hit.end) for hit in found]

    def across(self, at: int) -> tuple[int, int] | None:
        """The one that begins before `at` and ends behind it."""
        return next(((begins, ends) for begins, ends in self._found if begins < at < ends), None)


class _Cutter:
    """Holds what was read and is not in a block yet, and as much before it as is looked back at."""

    def __init__(self, read: Read, held: bytes, begins: int, line_break: bytes, stop: int | None = None) -> None:
        self._read, self._held, self._break = read, held, line_break
        self._begins, self._tried, self._stop = begins, 0, stop
        self._line, self._column = 1, 1

    def blocks(self) -> Iterator[Block]:
        over = False
        while True:
            while self._is_enough():
                end = self._last_end(self._begins + STRIDE)
                if end is None and len(self._held) - self._begins < MOST_HELD:
                    break
                yield self._block(end, over=over)
            if over or self._reaches_stop():
                break
            over = not self._read_on()
        last = len(self._held) if self._stop is None else min(self._stop, len(self._held))
        if self._begins < last:
            yield self._block(last, over=True)

    def _is_enough(self) -> bool:
        """Whether a block can be divided from what is held, and what follows it is there too."""
        end = self._begins + STRIDE
        return len(self._held) > end + REACH and (self._stop is None or self._stop > end)

    def _reaches_stop(self) -> bool:
        return self._stop is not None and len(self._held) >= self._stop + REACH and not self._is_enough()

    def _read_on(self) -> bool:
        chunk = self._read(STRIDE)
        start = max(0, self._begins - CONTEXT)
        if chunk:
            self._held = (self._held[start:] if start else self._held) + chunk
            self._begins -= start
            self._tried = max(0, self._tried - start)
            self._stop = None if self._stop is None else self._stop - start
        return bool(chunk)

    def _last_end(self, limit: int) -> int | None:
        for back in (*_TAILS, limit):
            start, spans = max(self._begins, limit - back), None
            end = self._last_odd(start, limit)
            while end > self._begins:
                if _is_quiet(self._held, end):
                    return end
                spans = spans or _Spans(self._held, max(0, start - REACH), limit)
                across = spans.across(end)
                if across is None:
                    return end
                end = self._last_odd(start, min(across[0], end - 1))
        return None

    def _last_odd(self, start: int, limit: int) -> int:
        return max(self._held.rfind(character, start, limit) for character in _ODD) + 1

    def _block(self, end: int | None, *, over: bool) -> Block:
        """The block that ends at `end`, or else where the search comes to stand."""
        closes = min(len(self._held), end + REACH if end is not None else self._begins + MOST_HELD)
        last = end is None and over and closes == len(self._held)
        ends = end if end is not None else closes if last else before_character(self._held, closes - LOOKAHEAD)
        block = Block(self._held, self._begins, ends, closes, self._line, self._column, self._break, self._tried)
        if end is not None:
            self._advance(end)
            return block
        search = block.search()
        for _ in search.tokens(ends):
            pass
        self._tried = max(self._tried, search.tried)
        self._advance(max(ends, search.next))
        return block

    def _advance(self, to: int) -> None:
        lines = self._held.count(self._break, self._begins, to)
        start = self._begins
        if lines:
            self._line, self._column = self._line + lines, 1
            start = self._held.rfind(self._break, start, to) + 1
        self._column += characters(self._held[start:to])
        self._begins = to


def first_bytes(read: Read, size: int) -> Read:
    """Reads at most the first `size` bytes, so that a file that grows as it is read has an end.

    A `size` of 0 limits nothing: files that the system makes up while they are read have no other.
    """
    if not size:
        return read
    left = size

    def read_on(most: int) -> bytes:
        nonlocal left
        piece = read(min(most, left))
        left -= len(piece)
        return piece

    return read_on


def characters(content: bytes) -> int:
    """How many characters there are, a byte that is not of UTF-8 as one."""
    return len(content) if content.isascii() else len(content.decode("utf-8", "surrogateescape"))


def before_character(content: bytes, at: int) -> int:
    """`at`, or the beginning of the character that it would cut in two (RFC 3629)."""
    for start in range(at, max(0, at - 4), -1):
        if start == len(content) or content[start] & 0xC0 != 0x80:
            return start
    return at


def _as_ascii_superset(read: Read, codec: str, begun: bytes) -> tuple[Read, bytes]:
    """The file with each ASCII character as one byte: UTF-16 as UTF-8."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    given = io.BytesIO(begun)

    def decoded(size: int) -> bytes:
        while True:
            piece = given.read(size) or read(size)
            if not piece and codec == "utf-16-le" and decoder.getstate()[0]:
                piece = b"\0"  # the other order of bytes, one of which stands before the file
            text = decoder.decode(piece, final=not piece).encode("utf-8", "replace")
            if text or not piece:
                return text

    return decoded, decoded(HEAD)


def _utf16(content: bytes) -> str:
    """The codec of a file in UTF-16, by its mark, or by the zero bytes that ASCII characters have in it."""
    if content.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if content.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half > 1 and odd > half * 0.7 and even <= half * 0.05:
        return "utf-16-le"
    if half > 1 and even > half * 0.7 and odd <= half * 0.05:
        return "utf-16-be"
    return ""
