"""A file of any size with a label in place of every token and secret; all other bytes stay as they are.

Tokens are found block by block, as `scan` finds them. Secrets are found in windows that overlap: each reaches back to
where the names of values stand, and ahead to where the values end. What is held is a few megabytes of the file.
"""

from __future__ import annotations

import codecs
import io
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from inspector.core.scan.blocks import STRIDE, Block, Head, Read, before_character, blocks_of
from inspector.core.scan.labels import LABEL, Labels
from inspector.core.scan.packed import PackedError, stream_of
from inspector.core.scan.search import Hit
from inspector.core.text.hidden import hidden_spans
from inspector.core.text.opaque import is_plain

WINDOW = 1024 * 1024
"""So many bytes are searched for secrets at a time."""
BEFORE = 32 * 1024
"""So many bytes in front of them tell what the values are called."""
AHEAD = 64 * 1024
"""So many bytes behind them are looked at for the end of a value."""
MOST_HELD = 8 * 1024 * 1024
"""The longest value that is seen as one; what is longer has one label all the same."""

Find = Callable[[str], Iterable[tuple[int, int, str]]]
"""Where in a text the secrets are, in order, and what each is called."""

_MARKUP = re.compile(rb"\s*<(?:\?xml|!DOCTYPE|!--|[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>)", re.IGNORECASE)
_WIDE = {
    "utf-16-le": re.compile(rb"(?:[\t\n\r\x20-\x7e]\0){16,}"),
    "utf-16-be": re.compile(rb"(?:\0[\t\n\r\x20-\x7e]){16,}"),
}
"""Stretches in UTF-16, by its codec, in a file that is not in UTF-16."""
_NARROW = "ascii"
_SCHEME = re.compile(r"[\W_]*(?:(?:basic|bearer|dpop|token|jwt)[\W_]*)?", re.IGNORECASE)
_SEEMS_LONG = 256
LEAST_BESIDE = 3
"""So few characters beside a token are an escape's, a number's or a quotation mark's."""
_BLANK, _SHOWN_BLANK = b"\xff", "•"
"""Stands in place of each character of a token or label while secrets are looked for: what is blotted out already."""
_COOKIES = frozenset({"cookie", "cookie2"})
_COOKIE = re.compile(r"([^\s=;,\"']{1,80})=([^;\r\n]*)")


_LEAST_OTHER = 40
_OTHER_ENCODING = re.compile(rb"[\t\r\n\x20-\x7e]{%d}|eyJ[A-Za-z0-9_-]{16}" % _LEAST_OTHER)
"""Bytes that are ASCII one by one, in a file whose characters have two: as UTF-16 they would be a long run of rare
Chinese characters. Logs are like that to which a program in another encoding appends."""


class CompressedError(Exception):
    """The file is packed in a format, named in it, that is not read here: what is in it cannot be replaced."""


class MixedError(Exception):
    """The file is UTF-16 where it begins, and not everywhere: what is in the rest would not be found."""


class _Place(NamedTuple):
    """A stretch that has a label, which is made when the place is written."""

    start: int
    end: int
    label: Callable[[], str]
    codec: str = _NARROW


class Redaction:
    """Goes through one file. `find` finds the secrets in a text; `labels` counts what is replaced."""

    def __init__(self, labels: Labels, find: Find = hidden_spans) -> None:
        self._labels, self._find = labels, find
        self._markup = False
        self.packed = ""
        """The format that the file was packed in, which is not that of what is written."""

    def of(self, read: Read) -> Iterator[bytes]:
        """What has to be written in place of all that `read` gives, piece by piece, in the encoding of the file.

        Of a packed file that is what is in it. CompressedError where that cannot be read, and PackedError at the end
        where not all of it could be.
        """
        stream = stream_of(read)
        head, self.packed = stream.head, stream.packed
        if head.compressed:
            raise CompressedError(head.compressed)
        recoding = _Recoding(head.codec, stream.read, stream.begun)
        begun, marked = recoding.read(STRIDE), b""
        if begun.startswith(codecs.BOM_UTF8):
            begun, marked = begun.removeprefix(codecs.BOM_UTF8), codecs.BOM_UTF8
        first = LABEL.match(begun[:_SEEMS_LONG].decode("ascii", "replace").lstrip())
        self._markup = first is None and _MARKUP.match(begun) is not None
        yield recoding.back(marked)
        window = _Window(self._find, self._secret)
        for content, tokens in self._stretches(blocks_of(recoding.read, Head("", head.line_break, ""), begun)):
            window.add(content, tokens)
            while window.is_full and (written := self._written(window, over=False)):
                yield recoding.back(written)
        yield recoding.back(self._written(window, over=True))
        yield recoding.end()
        if stream.problem is not None:
            raise PackedError(0, str(stream.problem))

    def _stretches(self, blocks: Iterable[Block]) -> Iterator[tuple[bytes, list[_Place]]]:
        """The file in consecutive stretches, with the tokens that begin in each."""
        for block in blocks:
            search = block.search()
            tokens: list[_Place] = []
            for hit in search.tokens(block.ends):
                codec = _codec_at(block.content, hit.at)
                token = self._token(hit, hit.at - block.begins, hit.end - block.begins, codec)
                if tokens and token.start < tokens[-1].end:  # two in one run of base64
                    token = _joined(tokens.pop(), token)
                tokens.append(token)
            ends = block.ends if block.ends == block.closes else max(block.ends, search.next)
            yield block.content[block.begins : ends], tokens

    def _token(self, hit: Hit, start: int, end: int, codec: str) -> _Place:
        return _Place(start, end, lambda: self._labels.of_token(hit.text, whole=hit.whole), codec)

    def _secret(self, start: int, end: int, name: str, value: str, codec: str) -> _Place:
        return _Place(start, end, lambda: self._labels.of_secret(name, value), codec)

    def _written(self, window: _Window, *, over: bool) -> bytes:
        content, begins, places, ends = window.take(over=over)
        parts, at = list[bytes](), begins
        for place in places:
            if place.end <= at:
                continue
            label = place.label()
            if self._markup:
                label = label.replace("<", "&lt;").replace(">", "&gt;")
            encoded = label.encode(place.codec)
            if place.codec != _NARROW and (place.end - place.start) % 2:  # the last zero byte is not part of it
                encoded = encoded[:-1]
            parts += (content[at : place.start], encoded)
            at = place.end
        parts.append(content[at:ends])
        return b"".join(parts)


def _codec_at(content: bytes, at: int) -> str:
    """How a token is written whose first character is at `at`: in UTF-16, of either order, a zero byte follows it."""
    return "utf-16-le" if content[at + 1 : at + 2] == b"\0" else _NARROW


def _joined(one: _Place, other: _Place) -> _Place:
    return _Place(one.start, max(one.end, other.end), lambda: f"{one.label()} {other.label()}", one.codec)


def _moved(places: list[_Place], by: int) -> list[_Place]:
    return [place._replace(start=place.start + by, end=place.end + by) for place in places] if by else places


class _Window:
    """What was read and is not written yet, and as much before it as tells what its values are called."""

    def __init__(self, find: Find, secret: Callable[[int, int, str, str, str], _Place]) -> None:
        self._find, self._secret = find, secret
        self._content, self._begins = b"", 0
        self._tokens: list[_Place] = []
        self._open = False
        """Whether what was written last ended inside a value."""
        self._wanted = WINDOW + AHEAD

    def add(self, content: bytes, tokens: list[_Place]) -> None:
        """What comes next in the file, and the tokens that begin in it."""
        self._tokens += _moved(tokens, len(self._content))
        self._content += content

    @property
    def is_full(self) -> bool:
        """Whether there is enough to write some of it."""
        return len(self._content) - self._begins >= self._wanted

    def take(self, *, over: bool) -> tuple[bytes, int, list[_Place], int]:
        """What can be written, from where to where, and what is replaced in it. `over`: nothing follows."""
        content, begins = self._content, self._begins
        places = sorted((*self._tokens, *self._secrets()), key=lambda place: place.start)
        places = [place for place in places if place.end > begins]
        ends = len(content) if over else self._end(places)
        written = [place for place in places if place.start < ends]
        if written and written[0].start < begins and self._open:
            first = written.pop(0)  # its label is written
            written.insert(0, first._replace(start=begins, label=str))
        written = [place._replace(start=max(begins, place.start), end=min(ends, place.end)) for place in written]
        self._open = bool(written) and places[len(written) - 1].end > ends
        self._advance(ends)
        return content, begins, written, ends

    def _end(self, places: list[_Place]) -> int:
        """Where to stop: at the end of a line, and inside no value, if that can be."""
        limit = len(self._content) - AHEAD
        line = self._content.rfind(b"\n", max(self._begins, limit - BEFORE), limit) + 1
        ends = line or before_character(self._content, limit)
        place = next((place for place in places if place.start < ends < place.end), None)
        if place is None:
            self._wanted = WINDOW + AHEAD
            return ends
        if place.start > self._begins:
            return place.start
        if place.end < len(self._content):
            return place.end
        if len(self._content) - self._begins < MOST_HELD:
            self._wanted = len(self._content) - self._begins + WINDOW
            return self._begins
        return before_character(self._content, limit)

    def _advance(self, ends: int) -> None:
        start = max(0, ends - BEFORE)
        if start:
            line = self._content.find(b"\n", start, ends) + 1
            start = line or before_character(self._content, start)
        self._content, self._begins = self._content[start:], ends - start
        self._tokens = _moved([place for place in self._tokens if place.end > start], -start)

    # --- the secrets ------------------------------------------------------------------------------------------------

    def _secrets(self) -> Iterator[_Place]:
        """The secrets of all that is held, without the tokens and labels in them."""
        content = bytearray(self._content)
        for place in self._tokens:  # what is in a token is no name and no value, and its end is no quotation mark
            content[place.start : place.end] = _BLANK * (min(place.end, len(content)) - place.start)
        text = bytes(content)
        for codec, pattern in _WIDE.items() if b"\0" in text else ():
            for match in pattern.finditer(text):
                yield from self._secrets_in(match[0].decode(codec), match.start(), codec)
            text = pattern.sub(lambda match: b" " * len(match[0]), text)
        yield from self._secrets_in(text.decode("utf-8", "surrogateescape"), 0, _NARROW)

    def _secrets_in(self, text: str, at: int, codec: str) -> Iterator[_Place]:
        labels = [match.span() for match in LABEL.finditer(text)]
        blanked = LABEL.sub(lambda match: _SHOWN_BLANK * len(match[0]), text) if labels else text
        blanked = blanked.replace(_BLANK.decode("utf-8", "surrogateescape"), _SHOWN_BLANK)
        spans = sorted((start, end, name) for start, end, name in self._find(blanked) if start < end)
        if not spans:
            return
        before = _bytes_before(text) if codec == _NARROW else lambda place: 2 * place
        covered = _disjoint(
            [
                *((place.start, place.end) for place in self._tokens),
                *((at + before(start), at + before(end)) for start, end in labels),
            ]
        )
        last = 0
        for start, end, name in _values_of(spans, text):
            first, last = max(last, at + before(start)), max(last, at + before(end))
            for begins, ends, whole in _without(first, last, covered):
                piece = self._content[begins:ends]
                value = piece.decode("utf-8", "surrogateescape") if codec == _NARROW else piece.decode(codec)
                if value and (whole or not _is_said(value)):
                    yield self._secret(begins, ends, name, value, codec)


def _is_said(beside: str) -> bool:
    """Whether what is left of a value beside a token is its scheme, signs, or words that follow a sign."""
    if len(beside) <= LEAST_BESIDE:
        return True
    return _SCHEME.fullmatch(beside) is not None or (not beside[0].isalnum() and is_plain(beside))


def _values_of(spans: Iterable[tuple[int, int, str]], text: str) -> Iterator[tuple[int, int, str]]:
    """The same, but of cookies in one header each value by itself: their names tell what was sent."""
    for start, end, name in spans:
        pairs = list(_COOKIE.finditer(text, start, end)) if name.lower() in _COOKIES else []
        if pairs:
            yield from ((pair.start(2), pair.end(2), pair[1]) for pair in pairs)
        else:
            yield start, end, name


def _disjoint(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _without(start: int, end: int, covered: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """The pieces of a stretch that are not covered, and whether it is all of the stretch."""
    at = start
    for first, last in covered[bisect_right(covered, start, key=lambda each: each[1]) :]:
        if first >= end:
            break
        if first > at:
            yield at, first, False
        at = last
    if at < end:
        yield at, end, at == start


def _bytes_before(text: str) -> Callable[[int], int]:
    """How many bytes of UTF-8 there are before a character of a text."""
    if text.isascii():
        return int
    step = 4096
    counts = [0]
    for at in range(0, len(text), step):
        counts.append(counts[-1] + len(text[at : at + step].encode("utf-8", "surrogateescape")))

    def before(place: int) -> int:
        known = place // step
        return counts[known] + len(text[known * step : place].encode("utf-8", "surrogateescape"))

    return before


class _Recoding:
    """Reads a file in UTF-16 as UTF-8, and gives back in UTF-16 what was made of it; any other file as it is.

    Nothing is lost on the way: half a pair of surrogates (RFC 3629 section 3) and half a character at the end stay.
    """

    def __init__(self, codec: str, read: Read, begun: bytes) -> None:
        self._codec, self._read, self._given = codec, read, io.BytesIO(begun)
        self._half, self._rest, self._before = b"", b"", b""
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")

    def read(self, size: int) -> bytes:
        """At most so many bytes of the file, or what they are in UTF-8; none at the end. MixedError as it says."""
        piece = self._piece(size)
        if not self._codec:
            return piece
        while piece or self._half:
            content, self._half = self._half + piece, b""
            whole = len(content) - self._cut(content) if piece else len(content) - len(content) % 2
            text = content[:whole].decode(self._codec, "surrogatepass")
            if piece:
                self._half = content[whole:]
            else:
                self._rest = content[whole:]
            if text:
                return text.encode("utf-8", "surrogatepass")
            if not piece:
                break
            piece = self._piece(size)
        return b""

    def _piece(self, size: int) -> bytes:
        piece = self._given.read(size) or self._read(size)
        if self._codec:
            if _OTHER_ENCODING.search(looked_at := self._before + piece):
                raise MixedError
            self._before = looked_at[-_LEAST_OTHER:]
        return piece

    def _cut(self, content: bytes) -> int:
        """How many bytes at the end may be half of something: a byte, or the first of two surrogates."""
        odd = len(content) % 2
        last = content[len(content) - odd - 2 : len(content) - odd]
        high = last[1 if self._codec.endswith("le") else 0] if len(last) == 2 else 0
        return odd + 2 if 0xD8 <= high <= 0xDB else odd

    def back(self, content: bytes) -> bytes:
        """A piece of what was read in the encoding of the file."""
        return self._decoder.decode(content).encode(self._codec, "surrogatepass") if self._codec else content

    def end(self) -> bytes:
        """What is left at the end of the file: half a character."""
        return self._rest
