"""The tokens in a stretch of bytes, each found by its header. Nothing is verified.

A token begins with base64url of a JSON object with `alg` (RFC 7515 section 4.1.1, RFC 7516 section 4.1.1), followed by
the other parts of a compact serialisation. Each byte is looked at a fixed number of times, whatever is there: runs of
characters are passed over whole, never entered again at their next character. What stands as it is, which is nearly
all, is told by one expression and a header that was seen before; escapes, wrapped lines and encrypted tokens take
longer.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from inspector.core.text import strictjson
from inspector.core.tokens.paste import SIGNATURE_CHARS, is_token_line, join_lines
from inspector.core.tokens.token import JWE_PARTS, JWS_PARTS, MAX_TOKEN_CHARS

MAX_HEADER_CHARS = 64 * 1024
LEAST_HEADER = 14
"""Characters of {"alg":""}, the shortest there is."""
MAX_WRAPPED = 64 * 1024
"""So far the lines of a wrapped token are followed."""
CONTEXT = MAX_WRAPPED
"""So many bytes before a token tell what it is there."""
LOOKAHEAD = MAX_TOKEN_CHARS + 4096
"""So many bytes behind its first one tell whether it is a token and where it ends."""
TAG_CHARS = frozenset({22, 32, 43})
"""Lengths of the authentication tags of RFC 7518 section 5.1 in base64url."""
TOKEN_LINE = rb"eyJ[A-Za-z0-9_-]++\.[A-Za-z0-9_-]++\.([A-Za-z0-9_-]++)"
MOST_HEADERS, MOST_REMEMBERED = 4096, 1024
"""So many different headers are remembered, and none that is longer."""

_BASE64URL = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
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
_PLAIN = re.compile(rb"(e(?:yJ|yA|w[ok0])[A-Za-z0-9_-]*+)(?:\.([A-Za-z0-9_-]*+)\.[A-Za-z0-9_-]*+)?")
"""A header, and the two parts of a signed token behind it if they are there.

It begins as an object does in base64url: a brace, and a quotation mark and a letter, or white space.
"""
_BASE64URL_TEXT = re.compile(rb"[A-Za-z0-9_-]*+")
_TOKEN_LINE = re.compile(TOKEN_LINE)
_DOT_CHAR = ord(".")
_MAY_GO_ON = frozenset(b"%\\ \t\r\n")
"""Behind what looks whole: an escape, or the end of a line that was wrapped."""
_NEXT_PART = frozenset(b".") | _MAY_GO_ON
_NO_HEADER, _SIGNED, _ENCRYPTED = range(3)


class Hit(NamedTuple):
    """A token where it stands: content[at:end] is all that has to be replaced to take it out of the content.

    That is more than the token where it is written otherwise: all lines of one that is wrapped, all of the base64 it is
    in. Two of them may share a stretch. `how` names the writing, "" for the token as it is. One that is not `whole` is
    the beginning of a token whose rest is not there.
    """

    text: str
    at: int
    end: int
    how: str = ""
    whole: bool = True

    def __repr__(self) -> str:
        return f"Hit(at={self.at}, end={self.end}, how={self.how!r}, whole={self.whole})"


class TokenSearch:
    """Goes through `content` once, from `begins` to `closes`.

    `next` is where it goes on looking for a header: behind a token once one was found. Up to `tried` lines were already
    tried as those of a wrapped token.
    """

    def __init__(self, content: bytes, begins: int = 0, closes: int | None = None, tried: int = 0) -> None:
        self._content, self._closes = content, len(content) if closes is None else closes
        self.next, self.tried = begins, tried

    def tokens(self, limit: int | None = None) -> Iterator[Hit]:
        """Each token that begins before `limit`."""
        new = tuple.__new__  # half the time of the class's own, and there may be millions
        content, closes = self._content, self._closes
        limit, at_next = closes if limit is None else limit, self.next
        look, remembered = _PLAIN.search, _remembered_kind
        while (match := look(content, at_next, closes)) is not None and (at := match.start()) < limit:
            at_next = after_header = match.end(1)
            if at and content[at - 1] in _BASE64URL and not self._is_glued(at):
                at_next = self._end_of_part(after_header)
                continue
            header, after_payload, end = match[1], match.end(2), match.end()
            if after_payload < 0:
                after = content[after_header] if after_header < closes else 0
                if after not in _NEXT_PART or (after == _DOT_CHAR and _kind(header) == _NO_HEADER):
                    continue
            else:
                kind = remembered(header) if len(header) <= MOST_REMEMBERED else _kind_of(header)
                if kind == _NO_HEADER:
                    continue
                after = content[end] if end < closes else 0
                if kind == _SIGNED and (after not in _MAY_GO_ON or self._is_over(end, end - after_payload - 1)):
                    if end - after_header > len("..") and end - at <= MAX_TOKEN_CHARS:
                        at_next = end
                        yield new(Hit, (match[0].decode("ascii"), at, end, "", True))
                    continue
            found = self._oddly_written(at)
            at_next = self.next
            if found is not None:
                yield Hit(found, at, at_next)
        self.next = max(at_next, limit)

    def _is_glued(self, at: int) -> bool:
        """Whether what is before `at` only looks as if it belonged to the same word."""
        return _GLUED.search(self._content[max(0, at - _MOST_GLUED) : at]) is not None

    def _is_over(self, end: int, signature: int) -> bool:
        """Whether a signed token whose signature has so many characters does not go on in what stands at `end`."""
        after = self._content[end : end + 2]
        if after[:1] == b"%" or after == b"\\u":
            return False
        return signature in SIGNATURE_CHARS or _LINE_END.match(self._content, end, self._closes) is None

    def _end_of_part(self, at: int) -> int:
        """Where the characters of a token end, for none begins among them."""
        match = _PART.match(self._content, at, self._closes)
        return match.end() if match else at

    def _oddly_written(self, at: int) -> str | None:
        """The token that begins at `at` with escapes in it, on several lines, or in five parts."""
        self.next = self._end_of_part(at)
        if not self._may_be_header(at):
            return None
        found = self._token_at(at)
        if found is None:
            return None
        self.next = found[1]
        return found[0]

    def _may_be_header(self, at: int) -> bool:
        """Whether what begins at `at` is long enough, or may go on in the next line."""
        return self.next - at >= LEAST_HEADER or (
            at >= self.tried and _LINE_END.match(self._content, self.next, self._closes) is not None
        )

    def _token_at(self, at: int) -> tuple[str, int] | None:
        """The token that begins at `at`, and where it ends."""
        content, limit = self._content, at + MAX_TOKEN_CHARS + 1
        match = _JWE.match(content, at, limit)
        if match is None or match.end() - at > MAX_TOKEN_CHARS:
            return None
        parts = _plain(match.group()).split(".")
        if len(parts) > 1 and _kind(parts[0].encode("ascii")) == _NO_HEADER:
            return None
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
        if at < self.tried:
            return None
        ends, shorter = self._token_lines(at)
        self.tried = ends[-1] if ends else at
        by_width = self._joined(at, ends[-1]) if shorter and len(ends) > 1 else None
        if by_width is not None and _surely_whole(by_width):
            return by_width, ends[-1]
        if whole:  # as it stands; a word in the next line does not make it longer
            return None
        rest = list(self._lines_after(ends[-1] + 1, at + MAX_WRAPPED)) if ends else []
        self.tried = rest[-1] if rest else self.tried
        by_words = self._joined(at, rest[-1]) if rest else None
        if by_words is not None and (by_width is None or _surely_whole(by_words)):
            return by_words, rest[-1]
        return (by_width, ends[-1]) if by_width is not None else None

    def _token_lines(self, at: int) -> tuple[list[int], bool]:
        """Where the lines from `at` on end, up to one shorter than the first, and whether that was reached."""
        far = max(0, at - MAX_WRAPPED)
        before = self._content.rfind(b"\n", far, at)
        begins = before + 1 if before >= 0 else far
        width, start, ends = -1, at, list[int]()
        for end in self._lines_after(at, at + MAX_WRAPPED):
            length = len(self._content[start if ends else begins : end].rstrip(b"\r\\ "))
            ends.append(end)
            if length < width:
                return ends, True
            width, start = width if width >= 0 else length, end + 1
        return ends, bool(ends)

    def _lines_after(self, start: int, limit: int) -> Iterator[int]:
        """Where each line ends that holds nothing but a token's characters, up to one that is a token by itself."""
        content, limit = self._content, min(limit, self._closes)
        while start < limit:
            end = content.find(b"\n", start, limit)
            end = limit if end < 0 else end
            line = content[start:end]
            if not is_token_line(line.decode("latin-1")) or (
                content[start - 1 : start] == b"\n" and is_whole_line(line)
            ):
                return
            yield end
            start = end + 1

    def _joined(self, at: int, end: int) -> str | None:
        joined = join_lines(self._content[at:end].decode("latin-1"))
        if joined is None:
            return None
        parts = joined.split(".")
        return joined if parts[-1] and _whole(parts) == parts else None


def _plain(raw: bytes) -> str:
    """A token's own characters, without the escapes of URLs and JSON strings."""
    if b"%" in raw or b"\\" in raw:
        raw = _ESCAPE.sub(lambda match: bytes([int(match[1] or match[2], 16)]), raw)
    return raw.decode("ascii")


def _whole(parts: list[str]) -> list[str]:
    """The parts of the token at the beginning of `parts`; none where there is no token."""
    if len(parts) < JWS_PARTS or not parts[1] + parts[2]:
        return []
    kind = _kind(parts[0].encode("ascii"))
    if kind == _ENCRYPTED:
        return parts[:JWE_PARTS] if len(parts) >= JWE_PARTS and parts[2] and parts[4] else []
    return parts[:JWS_PARTS] if kind == _SIGNED else []


def _surely_whole(text: str) -> bool:
    """Whether a token ends where its signature or tag has to end, so that nothing in the next line belongs to it."""
    ends = SIGNATURE_CHARS if text.count(".") == JWS_PARTS - 1 else TAG_CHARS
    return len(text.rpartition(".")[2]) in ends


def is_whole_line(line: bytes) -> bool:
    """Whether a line is a signed token by itself, so that it is not a part of one that was wrapped."""
    match = _TOKEN_LINE.fullmatch(line.removesuffix(b"\r"))
    return match is not None and len(match[1]) in SIGNATURE_CHARS


def _kind(header: bytes) -> int:
    """What begins with this header in base64url: a signed token, an encrypted one, or neither."""
    return _remembered_kind(header) if len(header) <= MOST_REMEMBERED else _kind_of(header)


def _kind_of(header: bytes) -> int:
    if not LEAST_HEADER <= len(header) <= MAX_HEADER_CHARS or len(header) % 4 == 1:
        return _NO_HEADER
    if not _BASE64URL_TEXT.fullmatch(header):
        return _NO_HEADER  # the lines of one that was wrapped may have had padding inside
    content = base64.urlsafe_b64decode(header + b"=" * (-len(header) % 4))
    if b"alg" not in content and b"\\u" not in content:
        return _NO_HEADER  # most of what begins like a header, without the cost of reading
    value = strictjson.read(content).value
    if not isinstance(value, dict) or "alg" not in value:
        return _NO_HEADER
    return _ENCRYPTED if "enc" in value else _SIGNED


_remembered_kind = lru_cache(MOST_HEADERS)(_kind_of)
