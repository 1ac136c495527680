"""The tokens in a text as pieces: each different one once, with all its places and what it is at the first of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from inspector.core.diagnosis.paste.pasted_response import usable_token
from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.journeys.intake.places import TextPlaces
from inspector.core.journeys.reading import read_token
from inspector.core.scan.search import TokenSearch
from inspector.core.scan.surroundings import name_before
from inspector.core.text.patterns import pattern
from inspector.core.text.value_ends import is_placeholder
from inspector.core.tokens.fingerprint import identity
from inspector.core.tokens.foreign import GLUED
from inspector.core.tokens.token import MAX_TOKEN_CHARS, Kind, Token, decode_unverified

MOST_PLACES = 1000
"""Of a token that stands more often, so many places are kept."""
_LEAST_OPAQUE = 16
"""A text of one shorter word is no opaque token."""
_MOST_INSTEAD = 20_000
"""A longer text stands in place of no token."""
_MOST_AROUND = 65_536
"""A longer text with a token in it is more than that token in another writing."""
_BEARER = pattern(r"[\"']?(?:authorization\s*:\s*)?(?:(?:bearer|dpop)\s+)?", re.IGNORECASE)
_OPAQUE = pattern(
    r"(?:authorization\\?[\"']?\s{0,8}(?:[:=]|,\s{0,40}\\?[\"']value\\?[\"']\s{0,8}:)"
    r"\s{0,8}\\?[\"']?[ \t]*(?:bearer|dpop)[ \t]+"
    r"(?P<header>[A-Za-z0-9\-._~+/]{10,4096}=*)"
    r"|\\?[\"'](?P<name>access_token|accessToken|id_token|idToken)\\?[\"'][ \t]*:\s{0,40}\\?[\"']"
    r"(?P<member>[A-Za-z0-9\-._~+/=|:!]{10,8192})(?=\\?[\"'])"
    r"|[?&\#](?P<param>access_token|id_token)=(?P<value>[A-Za-z0-9\-._~+/]{10,4096}=*))",
    re.IGNORECASE,
)
"""Where a token of any form stands: in a header or a URL (RFC 6750 section 2), or an answer (RFC 6749 section 5.1)."""
_COOKIE_LINE = pattern(r"\b(?:set-)?cookies?\\?[\"']?[ \t]*[:=]|(?:^|\s)(?:-b|--cookie)[ =\"']", re.IGNORECASE)
_COOKIE_NAME = pattern(r"(?:^|[\s;:=\"'])([^\s=;,:\"']{1,80})=\\?\"?$")
_NO_NAMES = frozenset({"token", "jwt", "bearer", "dpop"})


class _Hit(NamedTuple):
    """A token and where it is, in characters; `place` is that of a name found with it, None: what stands before it."""

    token_text: str
    start: int
    end: int
    place: str | None = None
    whole: bool = True
    how: str = ""

    def __repr__(self) -> str:
        return f"_Hit(start={self.start}, end={self.end}, place={self.place!r})"


def token_pieces(places: TextPlaces) -> list[IntakePiece]:
    """The tokens in a text, and where two of them are joined, in the order of their places."""
    text = places.text
    hits = list(_written(places))
    hits += _opaque(text, hits)
    hits.sort(key=lambda hit: (hit.start, hit.end))
    if len({hit.token_text for hit in hits}) <= 1 and (alone := _alone(text, hits)) is not None:
        return [alone]
    found: dict[str, IntakePiece] = {}
    spans: dict[str, list[tuple[int, int]]] = {}
    for hit in hits:
        own = identity(hit.token_text)
        spans.setdefault(own, [])
        if len(spans[own]) < MOST_PLACES:
            spans[own].append((hit.start, hit.end))
        if own not in found:
            found[own] = _piece(places, hit)
    pieces = [_with_places(piece, spans[own], places) for own, piece in found.items()]
    return [*pieces, *_joined(hits, places)]


def instead_of_token(text: str) -> Token | None:
    """What a text without tokens is read as, which says what stands there in place of one."""
    return decode_unverified(text) if len(text) <= _MOST_INSTEAD else None


def _written(places: TextPlaces) -> Iterator[_Hit]:
    for hit in TokenSearch(places.content).tokens():
        yield _Hit(hit.text, places.character(hit.at), places.character(hit.end), None, hit.whole, hit.how)


def _opaque(text: str, known: list[_Hit]) -> Iterator[_Hit]:
    """Tokens of other forms, that only what they are called shows; none where a tool left the token out."""
    at = 0
    for found in _OPAQUE.finditer(text):
        group = "header" if found["header"] else "member" if found["member"] else "value"
        value, start, end = found[group], found.start(group), found.end(group)
        while at < len(known) and known[at].end <= start:
            at += 1
        if any(hit.start < end and start < hit.end for hit in known[at : at + 4]):
            continue
        if usable_token(value) is None or is_placeholder(value) or len(set(value)) < 5:
            continue
        if not any(map(str.isdigit, value)) and len(value) < _LEAST_OPAQUE:
            continue  # a word
        token = decode_unverified(value)
        if token.is_one:
            place = {"header": "authorization", "member": found["name"], "value": found["param"]}[group]
            yield _Hit(token.text, start, end, place)


def _alone(text: str, hits: list[_Hit]) -> IntakePiece | None:
    """The token that the whole text is, with blanks in it, in another writing, damaged or opaque.

    None where it is more than that: then what was found in it stands for itself.
    """
    bare = text.strip().removeprefix("\ufeff").strip()
    if not bare or len(bare) > MAX_TOKEN_CHARS or (len(bare) > _MOST_AROUND and (hits or " " in bare[:1000])):
        return None
    token = read_token(bare)
    if not token.is_one or (token.foreign is not None and token.foreign.form == GLUED):
        return None
    if hits:
        if identity(hits[0].token_text) == identity(token.text) or token.kind is Kind.OPAQUE:
            return None
        if len(token.text) <= len(hits[0].token_text):
            return None
    elif token.kind is Kind.OPAQUE and token.foreign is None and not _may_be_opaque(bare, token):
        return None
    start = text.find(token.text)
    if start < 0:
        start, end = text.find(bare), text.find(bare) + len(bare)
    else:
        end = start + len(token.text)
    line = text.count("\n", 0, start) + 1
    return IntakePiece(
        PieceKind.TOKEN, start, end, line, _place(text, start), token, spans=((start, end),), lines=(line,)
    )


def _may_be_opaque(bare: str, token: Token) -> bool:
    """Whether a word alone may be a token, or what a header or assignment names so."""
    word = token.text
    if len(word) < _LEAST_OPAQUE or is_placeholder(word) or not _BEARER.fullmatch(bare.removesuffix(word)):
        return False
    return any(map(str.isdigit, word)) or (word.lower() != word and word.upper() != word)


def _piece(places: TextPlaces, hit: _Hit) -> IntakePiece:
    place = hit.place if hit.place is not None else _place(places.text, hit.start)
    token = decode_unverified(hit.token_text)
    line = places.line(hit.start)
    return IntakePiece(PieceKind.TOKEN, hit.start, hit.end, line, place, token, whole=hit.whole)


def _with_places(piece: IntakePiece, spans: list[tuple[int, int]], places: TextPlaces) -> IntakePiece:
    lines = tuple(dict.fromkeys(places.line(start) for start, _ in spans))
    return replace(piece, spans=tuple(spans), lines=lines)


def _place(text: str, start: int) -> str:
    """What a token is where it stands, as `IntakePiece.place` tells it."""
    before = text[max(0, start - 400) : start]
    line = before.rpartition("\n")[2]
    if (named := _COOKIE_NAME.search(line)) and _COOKIE_LINE.search(line):
        return f"cookie {named[1]}"
    content = before.encode("utf-8", "surrogatepass")
    name, _, scheme = name_before(content, len(content)).partition(": ")
    plain = name.lower()
    if plain in ("authorization", "proxy-authorization"):
        return "authorization"
    if plain in ("bearer", "dpop"):
        return "bearer"
    if scheme or plain in _NO_NAMES:
        return plain if plain not in _NO_NAMES else ""
    return name


def _joined(hits: list[_Hit], places: TextPlaces) -> Iterator[IntakePiece]:
    """Each two tokens of which the second begins where the first ends."""
    for first, second in pairwise(hits):
        if first.end == second.start and first.token_text and places.text[first.start : first.end]:
            line = places.line(first.start)
            yield IntakePiece(PieceKind.JOINED, first.start, second.end, line, second=second.start)
