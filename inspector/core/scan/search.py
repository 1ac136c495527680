"""The tokens in a stretch of bytes, each found by its header. Nothing is verified.

A token begins with base64url of a JSON object with `alg` (RFC 7515 section 4.1.1, RFC 7516 section 4.1.1), followed by
the other parts of a compact serialisation. Each byte is looked at a fixed number of times, whatever is there: runs of
characters are passed over whole, never entered again at their next character. What stands as it is, which is nearly
all, is told by one expression and a header that was seen before; escapes, wrapped lines and encrypted tokens take
longer.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from inspector.core.scan.encoded import Encoded, encoded
from inspector.core.scan.headers import (
    LEAST_GLUED,
    LEAST_HEADER,
    MAX_HEADER_CHARS,
    MOST_REMEMBERED,
    NO_HEADER,
    SIGNED,
    glued_header,
    kind,
    kind_of,
    may_begin,
    padded_rightly,
    parts_of_whole,
    remembered_kind,
    surely_whole,
    without_glue,
)
from inspector.core.scan.json_form import JsonSignatures
from inspector.core.scan.pieces import JOINT, SEVERAL_LINES, Pieces, Walks
from inspector.core.scan.shortened import MARK, beginning_of, marked
from inspector.core.tokens.paste import SIGNATURE_CHARS, is_token_line, join_lines
from inspector.core.tokens.token import JWS_PARTS, MAX_TOKEN_CHARS

MAX_WRAPPED = 64 * 1024
"""So far the lines of a wrapped token are followed."""
CONTEXT = MAX_WRAPPED
"""So many bytes before a token tell what it is there."""
LOOKAHEAD = MAX_TOKEN_CHARS + 4096
"""So many bytes behind its first one tell whether it is a token and where it ends."""
TOKEN_LINE = rb"eyJ[A-Za-z0-9_-]++\.[A-Za-z0-9_-]++\.([A-Za-z0-9_-]++)"

_BASE64URL = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
# Every spelling is written out. Before Python 3.11.5 a group that is repeated possessively, as these are, keeps what a
# failed attempt has matched so far if that came to a branch or a repetition inside (gh-106052): a token would end with
# the percent sign that follows it. Without possessive repetition a megabyte takes a hundred of memory.
_BEFORE = (b"%", b"%25", b"%2525", b"%252525", rb"\\u00")
_UNIT = rb"(?:[A-Za-z0-9_-]++|" + b"|".join(sign + code for sign in _BEFORE for code in (b"2[Dd]", b"5[Ff]")) + rb")*+"
_DOT = rb"(?:\.|" + b"|".join(sign + b"2[Ee]" for sign in _BEFORE) + rb")"
_PAD = rb"(?:={1,2}|(?:%3[Dd]){1,2}|(?:%253[Dd]){1,2}|(?:\\u003[Dd]){1,2})?"
_PART = re.compile(_UNIT)
_JWS = re.compile(_UNIT + _PAD + rb"(?:" + _DOT + _UNIT + _PAD + rb"){0,2}+")
_JWE = re.compile(_UNIT + _PAD + rb"(?:" + _DOT + _UNIT + _PAD + rb"){0,4}+")
_ESCAPE = re.compile(rb"%(?:25)*([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})")
_GLUED = re.compile(
    rb"(?:%(?:25){0,3}[0-9A-Fa-f]{2}|=[0-9A-F]{2}|\\(?:[bfnrtv0]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})"
    rb"|(?:\x1b|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;]{0,12}m)\Z"
)
"""An escape whose last character looks like one of a token's: of a URL, of a string, of a terminal's colours."""
_MOST_GLUED = 24
_LINE_END = re.compile(rb"[ \t]{0,200}\\?\r?\n")
_BEHIND_BRACE = (
    rb"(?:[A-Za-z0-9_-]{11,}+"
    rb"|[A-Za-z0-9_-]*+(?=[\\=\"'`+ \t]{0,4}\r?\n[^\r\n]{0,64}?[A-Za-z0-9_-]{16}"
    rb"|%(?:25)?(?:2[Dd]|5[Ff])|\\u00)))"
    rb"(?:\.([A-Za-z0-9_-]*+)\.[A-Za-z0-9_-]*+)?"
)
_PLAIN = re.compile(rb"(e(?:yJ|yA|w[ok0])" + _BEHIND_BRACE)
"""A header, and the two parts of a signed token behind it if they are there.

It begins as an object does in base64url: a brace, and a quotation mark and a letter, or white space. What is shorter
than any header may go on in the next line.
"""
_PLAIN_IN_LINE = re.compile(rb"(ey[JA]" + _BEHIND_BRACE)
_LINE_BREAK_IN_HEADER = re.compile(rb"ew[ok0]")
"""Hardly any text has that, and `re` finds two letters three times as fast as the one that is frequent in all."""
_MOST_TO_BEGIN = 256
"""So many bytes from its beginning on tell that it is one."""
_TOKEN_LINE = re.compile(TOKEN_LINE)
_DOT_CHAR = ord(".")
_ESCAPES = frozenset(b"%\\")
_BEHIND_HEADER = frozenset(b".=%")
"""What follows a header that other characters stand right before."""
_MAY_GO_ON = frozenset(b"%\\ \t\r\n=.*\"'`<[({&^#~\xc2\xe2\x85")
"""The first byte of `_GOES_ON`, which is looked at only then."""
_GOES_ON = re.compile(
    rb"%(?:25)*(?:2[DEde]|5[Ff]|3[Dd])|\\u00(?:2[DEde]|5[Ff]|3[Dd])|=(?:=?\.|\r?\n|2[DEde]|5[Ff])|"
    rb"(?P<line>[ \t]{0,200}\\?\r?\n)|" + JOINT + rb"|" + MARK
)
"""Behind what may be only a piece of a token: an escape, the end of a line or string, a mark that it was shortened."""
_QUOTED = frozenset(b"\"'\\&")
ESCAPED, JSON_FORM = "with escapes", "JSON serialization"


class Hit(NamedTuple):
    """A token where it stands: content[at:end] is all that has to be replaced to take it out of the content.

    That is more than the token where it is written otherwise: all lines of one that is wrapped, all of the base64 it is
    in. Two of them may share a stretch. `how` names the writing ("base64"), "" for the token as it is. One that is not
    `whole` is the beginning of a token whose rest is not there.
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
    followed as those of a wrapped token. What is in base64 or UTF-16 inside of `content` is looked at too, unless it is
    `inner`, such a text itself.
    """

    def __init__(
        self, content: bytes, begins: int = 0, closes: int | None = None, tried: int = 0, *, inner: bool = False
    ) -> None:
        self._content, self._closes = content, len(content) if closes is None else closes
        self.next, self._inner, self._last = begins, inner, begins
        self._walks = Walks(begins, tried)
        self._pieces, self._json = (
            Pieces(content, self._closes, self._walks),
            JsonSignatures(content, begins, self._closes),
        )

    @property
    def tried(self) -> int:
        """Up to where lines were followed."""
        return self._walks.tried

    def tokens(self, limit: int | None = None) -> Iterator[Hit]:
        """Each token that begins before `limit`, in the order of their stretches."""
        limit = self._closes if limit is None else limit
        if not self._inner:
            others = encoded(self._content, self.next, limit, self._closes, _inner_tokens)
            if others:
                return self._merged(limit, others)
        return self._written(limit)

    def _merged(self, limit: int, others: list[Encoded]) -> Iterator[Hit]:
        """Those that stand as they are and those that do not. What is inside of a whole token is a part of it."""
        waiting = deque(others)
        for hit in self._written(limit):
            behind, replaced = list[Encoded](), False
            while waiting and waiting[0].at < hit.end:
                other = waiting.popleft()
                if other.begins >= hit.end:
                    behind.append(other._replace(at=max(other.at, hit.end)))
                elif other.begins < hit.at:
                    yield Hit(other.text, other.at, min(other.end, hit.at), other.how, other.whole)
                elif other.whole and not hit.whole:
                    replaced = True
                    yield Hit(*other[:5])
            if not replaced:
                yield hit
            waiting.extendleft(reversed(behind))
        yield from (Hit(*one[:5]) for one in waiting)
        self.next = max(self.next, others[-1].end)

    def _written(self, limit: int) -> Iterator[Hit]:
        """Those that begin as they are written: eyJ and no base64 around it."""
        new = tuple.__new__  # half the time of the class's own, and there may be millions
        content, closes, at_next = self._content, self._closes, self.next
        odd = _LINE_BREAK_IN_HEADER.search(content, at_next, min(closes, limit + _MOST_TO_BEGIN))
        plain = _PLAIN_IN_LINE if odd is None else _PLAIN
        look = plain.search if closes - limit <= 2 * MAX_WRAPPED else _looking_up_to(limit, plain)
        remembered, trusted = remembered_kind, -1
        while (match := look(content, at_next, closes)) is not None and (at := match.start()) < limit:
            at_next = after_header = match.end(1)
            header = match[1]
            if at and content[at - 1] in _BASE64URL and at != trusted and not self._is_glued(at):
                at_next, trusted = self._in_word(header, after_header)
                continue
            after_payload, end = match.end(2), match.end()
            what = remembered(header) if len(header) <= MOST_REMEMBERED else kind_of(header)
            if what == SIGNED and after_payload >= 0:
                after, signature = content[end] if end < closes else 0, end - after_payload - 1
                if signature not in SIGNATURE_CHARS or after in _ESCAPES:
                    end = self._end_of_signature(header, signature, end, after)
                if end >= 0:
                    if end - after_header > len("..") and end - at <= MAX_TOKEN_CHARS:
                        at_next = end
                        yield new(Hit, (content[at:end].decode("ascii"), at, end, "", True))
                    continue
            elif what == NO_HEADER and (trusted := self._within(header, after_header)) >= 0:
                at_next = trusted
                continue
            elif not self._may_be_odd(header, after_header, known=what != NO_HEADER, parts=after_payload >= 0):
                continue
            found = self._oddly_written(at, known=what != NO_HEADER)
            at_next = self.next
            if found is not None:
                yield found
        self.next = max(at_next, limit)

    def _in_word(self, word: bytes, end: int) -> tuple[int, int]:
        """Where to go on in a longer word that ends at `end`, and where a header begins in it, if one does."""
        begins = self._glued(word, end)
        return (begins if begins >= 0 else self._end_of_part(end)), begins

    def _glued(self, word: bytes, end: int) -> int:
        """Where a header begins that ends with the word that ends at `end`, if it is one of a token; -1 if not."""
        after = self._content[end] if end < self._closes else 0
        if after not in _BEHIND_HEADER:
            return -1
        within = glued_header(word[-MAX_HEADER_CHARS:])
        return end - min(len(word), MAX_HEADER_CHARS) + within if within >= 0 else -1

    def _is_glued(self, at: int) -> bool:
        """Whether what is before `at` only looks as if it belonged to the same word."""
        return _GLUED.search(self._content[max(0, at - _MOST_GLUED) : at]) is not None

    def _goes_on(self, at: int, after: int) -> bool:
        """Whether what stands at `at`, first of all the byte `after`, may be between two pieces, or a mark of a cut."""
        if after == 0:
            return at >= self._closes
        return after in _MAY_GO_ON and _GOES_ON.match(self._content, at, self._closes) is not None

    def _end_of_signature(self, header: bytes, signature: int, end: int, after: int) -> int:
        """Where a signature that is odd in some way ends, without what is glued to it; -1 where it may go on."""
        if self._goes_on(end, after):
            return -1
        if signature in SIGNATURE_CHARS or signature <= LEAST_GLUED:
            return end
        text = self._content[end - signature : end].decode("ascii")
        return end - signature + without_glue(header.decode("ascii"), text)

    def _within(self, word: bytes, end: int) -> int:
        """Where a header begins inside of a word that looks like one and ends at `end`; -1 where none does."""
        return self._glued(word[1:], end) if len(word) > LEAST_HEADER else -1

    def _may_be_odd(self, word: bytes, end: int, *, known: bool, parts: bool) -> bool:
        """Whether a header, or a word that may be the beginning of one, goes on in some other way behind `end`."""
        if known and parts:
            return True
        after = self._content[end] if end < self._closes else 0
        if known:
            return after in _BEHIND_HEADER or after in _QUOTED or self._goes_on(end, after)
        one_dot = after == _DOT_CHAR and not self._content.startswith(b"..", end)
        return not one_dot and may_begin(word[:12]) and self._goes_on(end, after)

    def _end_of_part(self, at: int) -> int:
        """Where the characters of a token end, for none begins among them."""
        match = _PART.match(self._content, at, self._closes)
        return match.end() if match else at

    def _oddly_written(self, at: int, *, known: bool) -> Hit | None:
        """The token that begins at `at` with escapes in it, on several lines, in five parts, in JSON, or cut off."""
        self.next = self._end_of_part(at)
        found = self._token_at(at) if self._may_be_header(at) else None
        sure = found is not None and surely_whole(found.text)
        if not sure:
            joined = self._pieces.from_header(at)
            if joined is not None:
                found, sure = Hit(joined.text, at, joined.end, joined.how), True
        if found is None and known:
            serialised = self._json.at_header(at, self._last)
            if serialised is not None:
                found, sure = Hit(serialised.text, serialised.at, serialised.end, JSON_FORM), True
        if not sure:
            beginning = beginning_of(self._content, at, self._closes)
            if beginning is not None and (found is None or found.how == ""):
                found = Hit(beginning.text, at, beginning.end, "", whole=False)
        if found is not None:
            self.next = self._last = found.end
        return found

    def _may_be_header(self, at: int) -> bool:
        """Whether what begins at `at` is long enough, or may go on in the next line."""
        return self.next - at >= LEAST_HEADER or (
            self._walks.allow(at) and _LINE_END.match(self._content, self.next, self._closes) is not None
        )

    def _token_at(self, at: int) -> Hit | None:
        """The token that begins at `at`."""
        content, limit = self._content, at + MAX_TOKEN_CHARS + 1
        match = _JWE.match(content, at, limit)
        if match is None or match.end() - at > MAX_TOKEN_CHARS:
            return None
        parts = _plain(match.group()).split(".")
        if len(parts) > 1 and kind(parts[0].encode("ascii")) == NO_HEADER:
            return None
        whole = list(padded_rightly(parts_of_whole(parts)))
        end = match.end()
        if len(whole) == JWS_PARTS:
            jws = _JWS.match(content, at, limit)
            end = jws.end() if jws else end
            end -= len(parts[2]) - len(whole[2])
        text = ".".join(whole)
        if not surely_whole(text) and end == match.end() and _LINE_END.match(content, end):
            wrapped = self._wrapped(at, whole=bool(whole))
            if wrapped is not None:
                return Hit(wrapped[0], at, wrapped[1], SEVERAL_LINES)
        if not whole:
            return None
        how = ESCAPED if len(text) != end - at else ""
        if len(whole) == JWS_PARTS and not how:
            over = len(whole[2]) - without_glue(whole[0], whole[2])
            if over and not marked(content, end):
                text, end = text[:-over], end - over
        return Hit(text, at, end, how)

    def _wrapped(self, at: int, *, whole: bool) -> tuple[str, int] | None:
        """The token whose lines begin at `at`, as a terminal or a mail program wrapped it.

        Its last line is the first that is shorter than the others; where that comes to nothing, it is all the lines.
        """
        if not self._walks.allow(at):
            return None
        ends, shorter = self._token_lines(at)
        self._walks.note(at, ends[-1] if ends else at)
        by_width = self._joined(at, ends[-1]) if shorter and len(ends) > 1 else None
        if by_width is not None and surely_whole(by_width):
            return by_width, ends[-1]
        if whole:  # as it stands; a word in the next line does not make it longer
            return None
        rest = list(self._lines_after(ends[-1] + 1, at + MAX_WRAPPED)) if ends else []
        if rest:
            self._walks.note(ends[-1], rest[-1])
        by_words = self._joined(at, rest[-1]) if rest else None
        if by_words is not None and (by_width is None or surely_whole(by_words)):
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
        return joined if parts[-1] and parts_of_whole(parts) == list(padded_rightly(parts)) == parts else None


def _looking_up_to(limit: int, plain: re.Pattern[bytes]) -> Callable[[bytes, int, int], re.Match[bytes] | None]:
    """The search for a header that begins before `limit`, without going through all that is there to end a token."""

    def look(content: bytes, at: int, closes: int) -> re.Match[bytes] | None:
        match = plain.search(content, at, min(closes, limit + _MOST_TO_BEGIN))
        return plain.match(content, match.start(), closes) if match is not None else None

    return look


def _inner_tokens(content: bytes) -> Iterator[Hit]:
    return TokenSearch(content, inner=True).tokens()


def _plain(raw: bytes) -> str:
    """A token's own characters, without the escapes of URLs and JSON strings."""
    if b"%" in raw or b"\\" in raw:
        raw = _ESCAPE.sub(lambda match: bytes([int(match[1] or match[2], 16)]), raw)
    return raw.decode("ascii")


def is_whole_line(line: bytes) -> bool:
    """Whether a line is a signed token by itself, so that it is not a part of one that was wrapped."""
    match = _TOKEN_LINE.fullmatch(line.removesuffix(b"\r"))
    return match is not None and len(match[1]) in SIGNATURE_CHARS
