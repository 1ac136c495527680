"""Tokens that were shortened: by a log that writes the first characters only, or cut off where a line or file ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.scan.headers import NO_HEADER, begins_header, breaks_off, kind
from inspector.core.tokens.token import JWS_PARTS, MAX_TOKEN_CHARS

MARK = (
    rb"(?:\.{2,}|\xe2\x80\xa6|\xe2\x8b\xaf|\x85(?=[\s\"'\])},;<]|\Z)|\*{2,}|\\u2026|&hellip;"
    rb"|&#8230;|&#x2026;|%E2%80%A6|=E2=80=A6|#{3,}|~{2,}"
    rb"|[ ]?[\[<({][ ]?(?:\.{2,}|\xe2\x80\xa6|\*{2,}|[+0-9 ]{0,12}(?i:more|char|byte|trunc|cut|snip|redact|mask"
    rb"|omit|remov|shorten|hidden|filter|elid|abbrev|clip|rest|sanit|secret|strip|sig|pii))|[ ](?:\.{3,}|\xe2\x80\xa6))"
)
_MARK = re.compile(MARK)
"""What programs write in place of the rest of a value."""
_LINE_ENDS = re.compile(rb"[ \t]{0,8}(?:\r?\n|\r|\Z)")
_PARTS = re.compile(rb"[A-Za-z0-9_-]++={0,2}(?:\.[A-Za-z0-9_-]*+={0,2}){0,4}")
_WORD = re.compile(r"(?i)[a-z_-]*(?:redact|mask|remov|hidden|omit|strip|trunc|signature|secret|sanitiz)[a-z_-]*|x{6,}")
"""What stands in place of a signature, in the letters of one."""
LEAST_WITHOUT_MARK = 20
"""So many characters of a header that breaks off at the end of a line."""


class Beginning(NamedTuple):
    """The beginning of a token, as far as it is there, and where that ends."""

    text: str
    end: int


def marked(content: bytes, at: int) -> bool:
    """Whether what stands at `at` says that a value was shortened there."""
    return _MARK.match(content, at) is not None


def beginning_of(content: bytes, at: int, closes: int) -> Beginning | None:
    """The token that begins at `at` and is cut off; None for what is whole, and for what is no token at all."""
    match = _PARTS.match(content, at, min(closes, at + MAX_TOKEN_CHARS))
    if match is None:
        return None
    word = match[0].partition(b"...")[0]  # there may be the last characters behind an ellipsis
    end = at + len(word.rstrip(b"."))  # the dots of an ellipsis are none of a token
    dots = len(word) - (end - at)
    header = word.rstrip(b".").partition(b".")[0]
    shortened = marked(content, end) or (dots == 1 and marked(content, end + 1))
    if kind(header) == NO_HEADER:
        return _beginning_of_header(content, at, end, closes, shortened=shortened, dots=dots)
    text = content[at:end].decode("ascii")
    parts = text.split(".")
    if shortened or (len(parts) == JWS_PARTS - 1 and not dots):
        return Beginning(text, end)
    if len(parts) == JWS_PARTS and not dots and _WORD.fullmatch(parts[2]):
        return Beginning(text, end)
    ends = len(parts) == JWS_PARTS and not dots and _LINE_ENDS.match(content, end, closes) is not None
    return Beginning(text, end) if ends and breaks_off(parts[0], parts[2]) else None


def _beginning_of_header(
    content: bytes, at: int, end: int, closes: int, *, shortened: bool, dots: int
) -> Beginning | None:
    """A header that breaks off; one that is whole is no token if nothing says that there was more."""
    header = content[at:end]
    if b"." in header or not begins_header(header):
        return None
    breaks = len(header) >= LEAST_WITHOUT_MARK and _LINE_ENDS.match(content, end, closes) is not None and not dots
    return Beginning(header.decode("ascii"), end) if shortened or breaks else None
