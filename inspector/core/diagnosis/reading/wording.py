"""The words of a sentence, whoever wrote it: small letters, names taken apart, what is quoted known as quoted."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from inspector.core.text.patterns import pattern

MAX_CHARS = 1000
"""How much of a sentence is read."""
VALUE, STOP, COLON, COMMA = "#", ".", ":", ","
"""What stands among the words for a value that says nothing, for an end, and for what parts a sentence within."""

_URL = pattern(r"\b(?:https?|wss?|ldaps?|urn|spiffe|api)://?[^\s\"'<>`]+", re.IGNORECASE)
_OF_KEYS = pattern(r"jwks|well-known|/keys\b|/certs\b|discovery|metadata|introspect|userinfo", re.IGNORECASE)
_KEPT_WHOLE = pattern(r"\b(?:OAuth|OpenID|DPoP|DPOP|mTLS|IdP|JW[TSKE]s|APIs|URLs|URIs|IDs|PoP|GitHub)(?=\b|_|[A-Z]|\d)")
_WORD_IN_NAME = pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SHORTENED = pattern(
    r"\b(ca|wo|is|are|was|were|has|have|had|does|do|did|could|would|should|must|need)n['\u2019]?t\b|\bcannot\b"
)
_WHOLE = {"ca": "can not", "wo": "will not", None: "can not"}
_QUOTED = pattern(
    r"(?<![\w'])'([^'\n]{1,300})'(?!\w)|\"([^\"\n]{1,300})\"|`([^`\n]{1,300})`|\u2018([^\u2019\n]{1,300})\u2019"
    r"|\u201c([^\u201d\n]{1,300})\u201d|\u00ab([^\u00bb\n]{1,300})\u00bb|\u201e([^\u201c\u201d\n]{1,300})[\u201c\u201d]"
)
_FAR_EAST = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9d"
_UNSEEN = dict.fromkeys((0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)))
"""Characters that nobody sees, which part a word or turn it round."""
_PIECE = pattern(
    rf"(?P<far>[{_FAR_EAST}]+)|(?P<number>\d+(?:\.\d+)+)|(?P<host>[a-z0-9-]+(?:\.[a-z][a-z0-9-]+)+(?![\w.]*_))"
    rf"|(?P<word>[^\W_{_FAR_EAST}]+)|(?P<differs>!=|<>|\u2260)|(?P<stop>[.!?;\n|](?=\s|$)|[\u3002\uff01\uff1b]"
    rf"|\s(?:--?|\u2013|\u2014)\s)|(?P<colon>[:=\uff1a](?![\w/]))|(?P<comma>[,()\uff0c\u3001\uff08\uff09])|(?P<value>#)"
)
_ACCENTS = str.maketrans(
    "àáâãäåāąçćčèéêëēęìíîïīłñńňòóôõöøùúûüūýÿžźżśšğ\u2019\u0451",
    "aaaaaaaaccceeeeeeiiiiilnnnoooooouuuuuyyzzzssg'\u0435",
    "\u0301\u0308",
)
_OPAQUE = pattern(
    r"\beyJ[\w.-]+|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|\b(?=[\w-]*\d)(?![a-z_]+\b)[A-Za-z0-9-]{20,}(?:\.[\w-]+)*"
)
"""A token, an address, an id, a hash: letters that are no words."""
_PATH = pattern(r"(?<![\w/.<])/[\w.~%-]+(?:/[\w.~%-]+)+/?")
"""What was asked for says nothing by the words in it: GET /token/expired."""
_LIST_OF_VALUES = pattern(
    r"\b(has|have|had|is|are|was|were|got|contains|contained|received)(?: only)? \[\s*['\"][^\]\n]{0,300}\]",
    re.IGNORECASE,
)
"""The values of a claim, which are no names of others: aud has ['account']."""
_PLAIN_VALUE = pattern(r"[A-Z]{2}\d{3}|[a-z_]+(?:[ _-][a-z_]+)*|[A-Za-z_]+", re.IGNORECASE)


class Words(NamedTuple):
    """The words of a sentence in their order; `quoted` are the places of those that stood in quotation marks."""

    all: tuple[str, ...]
    quoted: frozenset[int]


def far_east(text: str) -> bool:
    """Whether it is written without spaces between the words."""
    return re.search(f"[{_FAR_EAST}]", text) is not None


def words_of(said: str, split: Callable[[str], list[str]] = lambda run: [run]) -> Words:
    """The words of a sentence, not more than MAX_CHARS of it; `split` takes a run of Chinese, Japanese or Korean apart.

    Of a URL it is only told whether it is one of keys or of metadata. A quoted value which is no name is VALUE.
    """
    text = said[:MAX_CHARS].translate(_UNSEEN)
    text = _URL.sub(lambda url: " jwksurl " if _OF_KEYS.search(url[0]) else f" {VALUE} ", text)
    text = _OPAQUE.sub(f" {VALUE} ", text)
    text = _PATH.sub(lambda path: " jwksurl " if _OF_KEYS.search(path[0]) else f" {VALUE} ", text)
    text = _LIST_OF_VALUES.sub(f"\\1 {VALUE} ", text)
    found: list[str] = []
    quoted: set[int] = set()
    at = 0
    for mark in _QUOTED.finditer(text):
        inner = next(group for group in mark.groups() if group is not None)
        _add(found, text[at : mark.start()], split)
        begun = len(found)
        inner = re.sub(r"^(\w{2,40})=.*", rf"\1 {VALUE}", inner.strip())  # grant_type=password
        name = _PLAIN_VALUE.fullmatch(inner.removesuffix(f" {VALUE}")) is not None
        _add(found, inner if name or inner.count(" ") > 2 else VALUE, split)
        if name:
            quoted.update(range(begun, len(found)))
        at = mark.end()
    _add(found, text[at:], split)
    return Words(tuple(found), frozenset(quoted))


def _add(found: list[str], text: str, split: Callable[[str], list[str]]) -> None:
    text = _KEPT_WHOLE.sub(lambda name: f"{name[0].lower()} ", text)
    text = _WORD_IN_NAME.sub(" ", text).lower().translate(_ACCENTS)
    text = _SHORTENED.sub(lambda word: _WHOLE.get(word[1]) or f"{word[1]} not", text).replace("'s ", " ")
    for piece in _PIECE.finditer(text):
        kind = piece.lastgroup
        if kind == "word":
            found.append(piece[0])
        elif kind == "far":
            found.extend(split(piece[0]))
        elif kind == "number":
            continue  # of a version: OAuth 2.0
        elif kind == "differs":
            found.append("mismatch")
        else:
            found.append({"stop": STOP, "colon": COLON, "comma": COMMA}.get(str(kind), VALUE))


def plain(said: str) -> str:
    """The words in a line, as words.toml writes them."""
    return " ".join(words_of(said).all)
