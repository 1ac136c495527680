"""Tokens in base64, as Kubernetes, Docker and proxies have them, and in UTF-16 in a part of a file.

What begins a token, eyJ, is in base64 one of three words, depending on how many bytes stand before it; in UTF-16 a zero
byte is between its letters. Where none of these is, nothing else is looked at.
"""

from __future__ import annotations

import base64
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

BASE64 = "base64"
UTF16 = "UTF-16"
WIDENED = 16 * 1024
"""So much base64 before and behind a token is counted to it: other secrets may stand there."""
LEAST_RUN = 40
"""Characters of base64 in which there is room for a token."""
LEAST_LINE = 32
"""A shorter line of base64 is the last one."""

_MORE = rb"(?=[A-Za-z0-9+/_-]{12}|[A-Za-z0-9+/_-]{0,11}(?:\\?\r?\n|\\|&)[^\r\n]{0,40}?[A-Za-z0-9+/_-]{16})"
"""A marker alone is no token: the line goes on, or else the next one."""
_MARKERS = (
    (re.compile(rb"ZXl[KB]" + _MORE), 0, b"Z"),
    (re.compile(rb"V5[SQ]" + _MORE), 2, b"V"),
    (re.compile(rb"leU[opEF]" + _MORE), 3, b"U"),
)  # fmt: skip
"""eyJ and eyA in base64, which of four characters that are read together each of the words begins with, and one that it
has and few words have."""
_BEFORE_V5S = frozenset(b"GWm2")
_UTF16 = re.compile(rb"e\0y\0[JA](?:\0[^\0]){8}")
_RUN = re.compile(rb"[A-Za-z0-9+/_-]*+")
_NEXT_LINE = re.compile(
    rb"(?:[ \t]*\\?\r?\n|\\{1,4}(?:r\\{1,4})?n|&\#1[03];(?:&\#10;)?)[ \t>|]{0,40}(?=[A-Za-z0-9+/_-])"
)
_ENDS_LINE = re.compile(rb"={0,2}(?:[ \t\r\n\\\"'<&,;]|\Z)")
_LINE_BREAK_BACK = re.compile(rb"(?:\r?\n|\\{1,4}n|&\#10;)[ \t>|]{0,40}\Z")
_STANDARD = bytes.maketrans(b"-_", b"+/")
_HEADER = re.compile(rb"ey[JA][A-Za-z0-9_-]*+\Z")
_NARROW = re.compile(rb"(?:[^\0]\0)++")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"
_BACK = 128
_MOST_TO_BEGIN = 256
"""So many bytes from a marker on tell that it is one."""

Search = Callable[[bytes], Iterator[tuple[str, int, int, str, bool]]]
"""Finds tokens as they stand in some bytes: text, beginning, end, how, whole."""


class Encoded(NamedTuple):
    """A token, the stretch that it is written in with what is around it, and how it is written.

    `begins` is where the token itself begins in that.
    """

    text: str
    at: int
    end: int
    how: str
    whole: bool
    begins: int


class _Line(NamedTuple):
    """Characters of base64 from `begins` on, of which `before` stand in earlier lines."""

    before: int
    begins: int
    ends: int


def encoded(content: bytes, begins: int, limit: int, closes: int, search: Search) -> list[Encoded]:
    """The tokens in base64 or UTF-16 that begin from `begins` up to `limit` and may reach up to `closes`, in order."""
    found = [*_in_base64(content, begins, limit, closes, search), *_in_utf16(content, begins, limit, closes, search)]
    found.sort(key=lambda one: (one.at, one.end))
    return found


def _in_base64(content: bytes, begins: int, limit: int, closes: int, search: Search) -> Iterator[Encoded]:
    seen = set[tuple[int, int]]()
    stop = min(closes, limit + WIDENED + _MOST_TO_BEGIN)
    for marker, shift, rare in _MARKERS:
        done = begins
        if content.find(rare, begins, stop) < 0:  # a letter alone is looked for in a tenth of the time
            continue
        next_at = begins
        while (match := marker.search(content, next_at, stop)) is not None:
            at, next_at = match.start(), match.end()
            if at < done or (shift == 2 and (at == 0 or content[at - 1] not in _BEFORE_V5S)):
                continue
            if at >= limit + WIDENED:
                break
            if not _may_be_token(content[max(0, at - shift) : at - shift + 16], shift):
                continue
            run = _run_around(content, at, done, closes)
            done = run[-1].ends
            next_at = max(next_at, done)
            size, index = run[-1].before + run[-1].ends - run[-1].begins, _index(run, at)
            reading = run[-1].ends, (size - index + shift) % 4
            if size >= LEAST_RUN and reading not in seen:
                seen.add(reading)
                yield from _of_run(content, run, (index - shift) % 4, begins, limit, search)


def _may_be_token(word: bytes, shift: int) -> bool:
    """Whether what follows a marker is text of base64url, as far as it stands in the same line."""
    if _RUN.fullmatch(word) is None or len(word) % 4:
        return True
    return _HEADER.match(base64.b64decode(word.translate(_STANDARD)), shift - (shift > 0)) is not None


def _of_run(
    content: bytes, run: list[_Line], skipped: int, begins: int, limit: int, search: Search
) -> Iterator[Encoded]:
    """The tokens in one run of base64 that is read without so many of its first characters."""
    text = b"".join(content[line.begins : line.ends] for line in run)[skipped:]
    text = text[: len(text) - (len(text) % 4 == 1)]
    decoded = base64.b64decode(text.translate(_STANDARD) + b"=" * (-len(text) % 4))
    last = None
    for inner, inner_at, inner_end, _, whole in search(decoded):
        first = _place(run, skipped + inner_at // 3 * 4)
        end = _place(run, min(skipped + -(-inner_end // 3) * 4, skipped + len(text)) - 1) + 1
        if first >= limit:
            break
        around = max(begins, run[0].begins, first - WIDENED), min(run[-1].ends, end + WIDENED)
        if last is not None and around[0] < last[1]:
            around = last[0], around[1]
        last = around
        yield Encoded(inner, around[0], _with_padding(content, around[1]), BASE64, whole, first)


def _with_padding(content: bytes, end: int) -> int:
    for _ in range(2):
        if content[end : end + 1] == b"=":
            end += 1
    return end


def _index(run: list[_Line], at: int) -> int:
    line = run[bisect_right(run, at, key=lambda line: line.begins) - 1]
    return line.before + at - line.begins


def _place(run: list[_Line], index: int) -> int:
    number = bisect_right(run, index, key=lambda line: line.before) - 1
    return run[number].begins + index - run[number].before


def _run_around(content: bytes, at: int, begins: int, closes: int) -> list[_Line]:
    """The lines of base64 around `at`, between which nothing but line breaks stands, and nothing before `begins`."""
    first = _begins_back(content, at, begins)
    while first > begins:
        line_break = _LINE_BREAK_BACK.search(content, max(begins, first - 48), first)
        if line_break is None:
            break
        earlier = _begins_back(content, line_break.start(), begins)
        part_of_token = content[earlier - 1 : earlier] == b"."
        if line_break.start() - earlier < LEAST_LINE or at - earlier > WIDENED or part_of_token:
            break
        first = earlier
    run, before, start = list[_Line](), 0, first
    while True:
        match = _RUN.match(content, start, closes)
        end = match.end() if match is not None else start
        run.append(_Line(before, start, end))
        before += end - start
        following = _NEXT_LINE.match(content, end, closes)
        if following is None or end - start < LEAST_LINE:
            return run
        line = _RUN.match(content, following.end(), closes)
        length = line.end() - following.end() if line is not None else 0
        widest = max(one.ends - one.begins for one in run[:2])
        if line is None or (length > widest and len(run) > 1) or _ENDS_LINE.match(content, line.end()) is None:
            return run
        start = following.end()


def _begins_back(content: bytes, at: int, begins: int) -> int:
    """Where the characters of base64 begin that end at `at`."""
    size = _BACK
    while True:
        start = max(begins, at - size)
        first = start + len(content[start:at].rstrip(_BASE64))
        if first > start or start == begins:
            return first
        size *= 8


def _in_utf16(content: bytes, begins: int, limit: int, closes: int, search: Search) -> Iterator[Encoded]:
    """The tokens whose characters have zero bytes between them, whichever of two bytes comes first.

    The zero byte before the first character and behind the last is not counted to a token: one of them is not its own.
    """
    if content.find(b"\0", begins, min(closes, limit + _MOST_TO_BEGIN)) < 0:
        return
    done = begins
    for match in _UTF16.finditer(content, begins, min(closes, limit + _MOST_TO_BEGIN)):
        at = match.start()
        if at < done:
            continue
        if at >= limit:
            break
        start = max(done + (at - done) % 2, at - WIDENED)
        first = start + 2 * len(content[start + 1 : at : 2].rstrip(b"\0"))
        narrow = _NARROW.match(content, at, closes)
        done = narrow.end() if narrow is not None else at + 1
        last = done + 1 if done + 1 == closes else done  # the last byte of a file whose zero bytes come first
        for text, inner_at, inner_end, _, whole in search(content[first:last:2]):
            if first + 2 * inner_at >= limit:
                break
            yield Encoded(text, first + 2 * inner_at, first + 2 * inner_end - 1, UTF16, whole, first + 2 * inner_at)
