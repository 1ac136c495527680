"""Every token in a file of any kind: logs, HAR, curl transcripts, .env, YAML, exports, dumps. Nothing is verified.

A token is found by its header: base64url of a JSON object with `alg` (RFC 7515 section 4.1.1, RFC 7516 section 4.1.1),
followed by the other parts of a compact serialisation. Each byte is looked at a fixed number of times, whatever is in
the file: runs of characters are passed over whole, never entered again at their next character.
"""

from __future__ import annotations

import base64
import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import field

from inspector.core.scan.surroundings import name_before
from inspector.core.text import strictjson
from inspector.core.text.language import plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.tokens.paste import SIGNATURE_CHARS, is_token_line, join_lines
from inspector.core.tokens.token import JWE_PARTS, JWS_PARTS, MAX_TOKEN_CHARS
from inspector.core.values import dataclass

MAX_BYTES = 32 * 1024 * 1024
"""Larger files are refused, so that a dump of a whole machine does not take its memory a second time."""
MAX_FOUND = 1000
"""Different tokens that are listed; the places of others are only counted."""
MAX_LINES = 5
"""Of a token that is there more often, so many lines are told."""
MAX_HEADER_CHARS = 64 * 1024
LEAST_HEADER = 14
"""Characters of {"alg":""}, the shortest there is."""
MAX_WRAPPED = 64 * 1024
"""So far the lines of a wrapped token are followed."""
STRIDE = 256 * 1024
"""So many bytes are searched between two reports."""

_BASE64URL = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
_START = re.compile(rb"e(?:yJ|yA|w[ok0])")
"""The beginning of an object in base64url: a brace, and a quotation mark and a letter, or white space."""
# Every spelling is written out. Before Python 3.11.5 a group that is repeated possessively, as these are, keeps what a
# failed attempt has matched so far if that came to a branch or a repetition inside (gh-106052): a token would end with
# the percent sign that follows it. Without possessive repetition a megabyte takes a hundred of memory.
_BEFORE = (b"%", b"%25", b"%2525", b"%252525", rb"\\u00")
_UNIT = rb"(?:[A-Za-z0-9_-]++|" + b"|".join(sign + code for sign in _BEFORE for code in (b"2[Dd]", b"5[Ff]")) + rb")*+"
_DOT = rb"(?:\.|" + b"|".join(sign + b"2[Ee]" for sign in _BEFORE) + rb")"
_PART = re.compile(_UNIT)
_JWS = re.compile(_UNIT + rb"(?:" + _DOT + _UNIT + rb"){0,2}+")
_JWE = re.compile(_UNIT + rb"(?:" + _DOT + _UNIT + rb"){0,4}+")
_ESCAPE = re.compile(rb"%(?:25)*([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})")
_GLUED = re.compile(
    rb"(?:%(?:25){0,3}[0-9A-Fa-f]{2}|\\(?:[bfnrtv0]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})"
    rb"|(?:\x1b|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;]{0,12}m)\Z"
)
"""An escape whose last character looks like one of a token's: of a URL, of a string, of a terminal's colours."""
_MOST_GLUED = 24
_LINE_END = re.compile(rb"[ \t]{0,200}\\?\r?\n")
_COMPRESSED = (
    (b"\x1f\x8b", "gzip"), (b"PK\x03\x04", "zip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"), (b"7z\xbc\xaf\x27\x1c", "7z"),
)  # fmt: skip
_SAMPLE = 4096
TAG_CHARS = frozenset({22, 32, 43})
"""Lengths of the authentication tags of RFC 7518 section 5.1 in base64url."""

Watch = Callable[[int], None]
"""Called with the bytes read so far; may raise to give up."""


@dataclass(frozen=True, slots=True)
class Found:
    """One token: where it is for the first time, what it is there, and how often it is in the file.

    `line` and `column` count from 1, `column` in characters. `before` is a name such as "Authorization: Bearer" or "".
    `lines` are the first different lines it is on, at most MAX_LINES.
    """

    text: str = field(repr=False)
    line: int
    column: int
    before: str
    times: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """What is in a file: its tokens in the order of their first places, and how much was read.

    `left_out` counts the places of tokens beyond the first MAX_FOUND. `compressed` names the format of a packed file,
    in which nothing can be found.
    """

    found: tuple[Found, ...]
    lines: int
    size: int
    left_out: int = 0
    binary: bool = False
    compressed: str = ""


def scan(content: bytes, watch: Watch = lambda _: None) -> Scan:
    """Find the tokens in the bytes of a file, which may be UTF-8, UTF-16, any other superset of ASCII, or no text."""
    packed = next((name for magic, name in _COMPRESSED if content.startswith(magic)), "")
    if packed:
        return Scan((), 0, len(content), binary=True, compressed=packed)
    text = _as_ascii_superset(content, watch)
    scanner = _Scanner(text, watch)
    scanner.run()
    found = tuple(entry.found() for entry in scanner.entries.values())
    return Scan(found, scanner.lines(), len(content), scanner.left_out, b"\0" in text)


def told(result: Scan, name: str) -> str:
    """What came of scanning the file called `name`, in a sentence."""
    count = len(result.found)
    if result.left_out:
        return tr("More than {count} tokens in {name}", count=grouped(count), name=name)
    if count:
        return plural(count, "{n} token in {name}", "{n} tokens in {name}", name=name)
    if result.compressed:
        return tr("{name} is compressed ({format}), so no token in it can be seen.", name=name,
                  format=result.compressed)  # fmt: skip
    if result.binary:
        return tr("No token in {name}: {count} bytes that are not text were read.", name=name,
                  count=grouped(result.size))  # fmt: skip
    return plural(result.lines, "No token in {name}: one line was read.",
                  "No token in {name}: {count} lines were read.", name=name, count=grouped(result.lines))  # fmt: skip


def advice(result: Scan) -> str:
    """What to do about a file without a token; "" where there is one."""
    if result.found:
        return ""
    if result.compressed:
        return tr("Unpack it, and scan the file that was in it.")
    return tr(
        "A token begins with eyJ and has two or four full stops. Many programs write *** or the first characters in "
        "its place: look for a setting that logs headers in full, or copy the token where it is used."
    )


class _Entry:
    """A token while its further places are still being counted."""

    __slots__ = ("before", "column", "lines", "text", "times")

    def __init__(self, text: str, line: int, column: int, before: str) -> None:
        self.text, self.column, self.before = text, column, before
        self.times, self.lines = 0, [line]

    def seen(self, line: int) -> None:
        self.times += 1
        if line != self.lines[-1] and len(self.lines) < MAX_LINES:
            self.lines.append(line)

    def found(self) -> Found:
        return Found(self.text, self.lines[0], self.column, self.before, self.times, tuple(self.lines))


class _Scanner:
    """Goes through the bytes once; `entries` are the tokens by their text."""

    def __init__(self, content: bytes, watch: Watch) -> None:
        self._content, self._watch = content, watch
        self.entries: dict[str, _Entry] = {}
        self.left_out = 0
        self._break = b"\n" if b"\n" in content else b"\r"
        self._line, self._counted, self._column = 1, 0, 1
        self._next = 0
        """Where to go on looking for a header; behind a token once one was found."""
        self._tried = 0
        """Up to here lines were already tried as those of a wrapped token."""

    def run(self) -> None:
        for at in self._starts():
            found = self._token_at(at)
            if found is not None:
                self._next = found[1]
                self._note(found[0], at)

    def lines(self) -> int:
        """How many lines there are; the last one counts if anything is on it."""
        rest = self._content.count(self._break, self._counted)
        unfinished = bool(self._content) and not self._content.endswith(self._break)
        return self._line - 1 + rest + unfinished

    def _starts(self) -> Iterator[int]:
        """The places where a header may begin."""
        content, size = self._content, len(self._content)
        while self._next < size:
            end = min(size, self._next + STRIDE)
            match = _START.search(content, self._next, min(size, end + 2))
            if match is None:
                self._next = end
                self._count_to(_before_character(content, end))
                self._watch(end)
                continue
            at = match.start()
            self._watch(at)
            self._next = self._end_of_part(at)
            if self._begins(at) and self._may_be_header(at):
                yield at

    def _end_of_part(self, at: int) -> int:
        """Where the characters of a token end, for none begins among them; at most a stride further on."""
        match = _PART.match(self._content, at, at + STRIDE)
        return max(match.end(), at + 1) if match else at + 1

    def _may_be_header(self, at: int) -> bool:
        """Whether what begins at `at` is long enough, or may go on in the next line."""
        return self._next - at >= LEAST_HEADER or (
            at >= self._tried and _LINE_END.match(self._content, self._next) is not None
        )

    def _begins(self, at: int) -> bool:
        """Whether what is before does not belong to the same word."""
        before = self._content[max(0, at - _MOST_GLUED) : at]
        return not before or before[-1] not in _BASE64URL or _GLUED.search(before) is not None

    def _token_at(self, at: int) -> tuple[str, int] | None:
        """The token that begins at `at`, and where it ends."""
        content, limit = self._content, at + MAX_TOKEN_CHARS + 1
        match = _JWE.match(content, at, limit)
        if match is None or match.end() == limit:
            return None
        parts = _plain(match.group()).split(".")
        whole = _whole(parts)
        end = match.end()
        if len(whole) == JWS_PARTS:
            jws = _JWS.match(content, at, limit)
            end = jws.end() if jws else end
        if not _surely_whole(".".join(whole)) and end == match.end() and _LINE_END.match(content, end):
            wrapped = self._wrapped(at, whole=bool(whole))
            if wrapped is not None:
                return wrapped
        return (".".join(whole), end) if whole else None

    def _wrapped(self, at: int, *, whole: bool) -> tuple[str, int] | None:
        """The token whose lines begin at `at`, as a terminal or a mail program wrapped it.

        Its last line is the first that is shorter than the others; where that comes to nothing, it is all the lines.
        """
        if at < self._tried:
            return None
        ends, shorter = self._token_lines(at)
        self._tried = ends[-1] if ends else at
        by_width = self._joined(at, ends[-1]) if shorter and len(ends) > 1 else None
        if by_width is not None and _surely_whole(by_width):
            return by_width, ends[-1]
        if whole:  # as it stands; a word in the next line does not make it longer
            return None
        rest = list(self._lines_after(ends[-1] + 1, at + MAX_WRAPPED)) if ends else []
        self._tried = rest[-1] if rest else self._tried
        by_words = self._joined(at, rest[-1]) if rest else None
        if by_words is not None and (by_width is None or _surely_whole(by_words)):
            return by_words, rest[-1]
        return (by_width, ends[-1]) if by_width is not None else None

    def _token_lines(self, at: int) -> tuple[list[int], bool]:
        """Where the lines from `at` on end, up to one shorter than the first, and whether that was reached."""
        begins = self._content.rfind(b"\n", max(0, at - MAX_WRAPPED), at) + 1
        width, start, ends = -1, at, list[int]()
        for end in self._lines_after(at, at + MAX_WRAPPED):
            length = len(self._content[start if ends else begins : end].rstrip(b"\r\\ "))
            ends.append(end)
            if length < width:
                return ends, True
            width, start = width if width >= 0 else length, end + 1
        return ends, bool(ends)

    def _lines_after(self, start: int, limit: int) -> Iterator[int]:
        """Where each line ends that holds nothing but a token's characters."""
        content, limit = self._content, min(limit, len(self._content))
        while start < limit:
            end = content.find(b"\n", start, limit)
            end = limit if end < 0 else end
            if not is_token_line(content[start:end].decode("latin-1")):
                return
            yield end
            start = end + 1

    def _joined(self, at: int, end: int) -> str | None:
        joined = join_lines(self._content[at:end].decode("latin-1"))
        if joined is None:
            return None
        parts = joined.split(".")
        return joined if parts[-1] and _whole(parts) == parts else None

    def _note(self, text: str, at: int) -> None:
        self._count_to(at)
        entry = self.entries.get(text)
        if entry is None:
            if len(self.entries) >= MAX_FOUND:
                self.left_out += 1
                return
            entry = _Entry(text, self._line, self._column, name_before(self._content, at))
            self.entries[text] = entry
        entry.seen(self._line)

    def _count_to(self, at: int) -> None:
        """Move line and column on to `at`; what was counted before is not counted again."""
        content, start = self._content, self._counted
        breaks = content.count(self._break, start, at)
        if breaks:
            self._line += breaks
            self._column = 1
            start = content.rfind(self._break, start, at) + 1
        self._column += _characters(content[start:at])
        self._counted = at


def _before_character(content: bytes, at: int) -> int:
    """`at`, or the beginning of the character that it would cut in two (RFC 3629)."""
    for start in range(at, max(0, at - 4), -1):
        if start == len(content) or content[start] & 0xC0 != 0x80:
            return start
    return at


def _characters(content: bytes) -> int:
    try:
        return len(content.decode("utf-8"))
    except UnicodeDecodeError:
        return len(content)


def _plain(raw: bytes) -> str:
    """A token's own characters, without the escapes of URLs and JSON strings."""
    if b"%" in raw or b"\\" in raw:
        raw = _ESCAPE.sub(lambda match: bytes([int(match[1] or match[2], 16)]), raw)
    return raw.decode("ascii")


def _whole(parts: list[str]) -> list[str]:
    """The parts of the token at the beginning of `parts`; none where there is no token."""
    if len(parts) < JWS_PARTS or not parts[1] + parts[2]:
        return []
    header = _header(parts[0])
    if "alg" not in header:
        return []
    if "enc" in header:
        return parts[:JWE_PARTS] if len(parts) >= JWE_PARTS and parts[2] and parts[4] else []
    return parts[:JWS_PARTS]


def _surely_whole(text: str) -> bool:
    """Whether a token ends where its signature or tag has to end, so that nothing in the next line belongs to it."""
    ends = SIGNATURE_CHARS if text.count(".") == JWS_PARTS - 1 else TAG_CHARS
    return len(text.rpartition(".")[2]) in ends


def _header(part: str) -> dict[str, object]:
    if len(part) > MAX_HEADER_CHARS or len(part) % 4 == 1:
        return {}
    content = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    if b"alg" not in content and b"\\u" not in content:
        return {}  # most of what begins like a header, without the cost of reading
    value = strictjson.read(content).value
    return value if isinstance(value, dict) else {}


def _as_ascii_superset(content: bytes, watch: Watch) -> bytes:
    """The file with each ASCII character as one byte: UTF-16 as UTF-8, without the mark at its beginning."""
    codec = _utf16(content)
    if not codec:
        return content.removeprefix(codecs.BOM_UTF8)
    decoder = codecs.getincrementaldecoder(codec)("replace")
    pieces = []
    for start in range(0, len(content), STRIDE):
        pieces.append(decoder.decode(content[start : start + STRIDE]).encode("utf-8", "replace"))
        watch(0)
    pieces.append(decoder.decode(b"", final=True).encode("utf-8", "replace"))
    return b"".join(pieces).removeprefix(codecs.BOM_UTF8)


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
