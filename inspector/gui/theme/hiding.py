"""Hiding values while somebody else looks at the screen: what is words of the program stays, anything else is dots.

The rule works by what is known to be harmless, and not by what is known to be a value. Whoever puts a text on the
screen or says it asks `shown` for it. A sentence that `tr` or a message has made is known with the places its values
were filled into: they become dots. A text that nobody has made so, be it of a view that is built next year, is dots.

Of sentences their hashes are kept, not they themselves: nothing here holds a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from inspector.core.text import language
from inspector.core.text.placeholders import masked

DOTS = "••••••"
"""In place of any value, however long that is."""
MOST_SENTENCES = 20_000
"""So many are known with values in them, and as many of before. A sentence that is forgotten is dots as a whole."""

_NO_VALUE = re.compile(
    r"[\W_]{0,4}|\d{1,3}|[+−-]?\d{1,2}:\d\d(:\d\d)?( UTC)?|(Ctrl|Shift|Alt|Meta)\+\S{1,12}|F\d{1,2}|Esc|Enter|eyJ…"
    r"|UTC([+-]\d\d:\d\d)?|TLS( ?v?\d\.\d)?|\d\.\d|HTTP( \d{3})?|[+−-]?\d+([.,]\d+)? (ms|s|bytes|B)"
    r"|RSA \d{3,5}|Token Inspector"
)
"""Marks, small numbers, times of day, sizes, names of keys, of protocols and of the program."""
PROTOCOLS = frozenset((
    "iss", "sub", "aud", "exp", "nbf", "iat", "jti", "azp", "client_id", "scope", "scp", "kid", "alg", "typ",
    "cty", "crit", "nonce", "token_use", "auth_time", "acr", "amr", "sid", "RS256", "RS384", "RS512", "PS256",
    "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "HS256", "HS384", "HS512", "none", "JWT", "Bearer",
    "DPoP", "RSA", "EC", "OKP", "oct", "sig", "enc", "P-256", "P-384", "P-521", "Ed25519", "X25519",
    "client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth",
))  # fmt: skip
"""Names that every token of some kind has: they say nothing of one."""
_BETWEEN = tuple(
    re.compile(f"({marks})")
    for marks in (r"^\s+|\s+$|\n|\t|  +|(?<=[.?!])\s+", r" · | - |: |(?<=:)\s+", r" \(|\)", r", |; ", r"(?<=\d) ")
)
"""What sentences and words are put together with, the widest apart first: there may be a comma in a known sentence."""

_NAME = re.compile(r"[A-Za-z][A-Za-z_-]{0,31}[0-9]{0,2}")
"""Like `iss` or `tenant_id`; an address, or an id that somebody has as a name, is not."""

_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")

_MARK = "\ufdd0"
"""Around the hash of a value in a sentence: that of a name which may be seen by then is the name again."""
_hidden = False
_plain: set[str] = set()
"""Sentences and words of the program without a value in them."""
_sentences: dict[int, str] = {}
_before: dict[int, str] = {}
"""By the hash of a sentence: the same with dots for its values."""
_names: Callable[[], frozenset[str]] = frozenset
_known: set[str] = set()
"""Names that may be seen now."""
_by_hash: dict[int, str] = {}
"""The same by their hashes."""


def hidden() -> bool:
    """Whether values are hidden now."""
    return _hidden


def names(given: Callable[[], frozenset[str]]) -> None:
    """Have `given` say, whenever values are about to be hidden, what is a name and may stay."""
    global _names  # noqa: PLW0603 - one for the program, as what follows
    _names = given


def hide(on: bool) -> None:
    """Hide values from now on, or show them again. What is on the screen has to ask again: see `veil`."""
    global _hidden, _known  # noqa: PLW0603 - there is one screen
    _hidden, _known = on, set()
    _by_hash.clear()
    if on:
        _known = set(_names())


def shown(text: str) -> str:
    """What may be seen of a text: while values are hidden, dots for whatever is not known to be none."""
    return _shown(text) if _hidden and text and text not in _plain else text


def name(text: str) -> str:
    """What may be seen of a name that came with a token: one that programs use, and nothing that could be a value."""
    if _hidden and _NAME.fullmatch(text):
        _known.add(text)
    return shown(text)


def _shown(text: str) -> str:
    found = _seen(text)
    if found is not None:
        return found
    words = _in_pieces(text, 0)
    return DOTS if words is None else re.sub(rf"{DOTS}(\s*[,:;·]?\s*{DOTS})+", DOTS, words)


def _in_pieces(text: str, level: int) -> str | None:
    """What may be seen of a text put together; None where nothing is known to be put together."""
    if level == len(_BETWEEN):
        return None
    pieces = _BETWEEN[level].split(text)
    if len(pieces) == 1:
        return _in_pieces(text, level + 1)
    told: list[str] = []
    for number, piece in enumerate(pieces):
        if number % 2:
            told.append(piece)
            continue
        known = _seen(piece) if piece else piece
        told.append((_in_pieces(piece, level + 1) or DOTS) if known is None else known)
    return "".join(told)


def _seen(text: str) -> str | None:
    """A text of which it is known how it was made, with the names in it that may be seen now; None for any other."""
    found = _whole(text)
    if found is None or _MARK not in found:
        return found
    resolved = re.sub(rf"{_MARK}(-?\d+){_MARK}", lambda each: _named().get(int(each[1]), DOTS), found)
    _sentences[hash(resolved)] = found  # whoever asks for what is seen sees the same
    return resolved


def _named() -> dict[int, str]:
    if len(_by_hash) != len(_known):
        _by_hash.clear()
        _by_hash.update((hash(name), name) for name in _known)
    return _by_hash


def _whole(text: str) -> str | None:
    """A text of which it is known how it was made, or that is none, with the hashes of its values; None for others."""
    if text in _plain or text in PROTOCOLS or text in _known or text == DOTS or _NO_VALUE.fullmatch(text):
        return text
    found = _sentence(text)
    if found is None and f"{text}:" in _plain:  # a label, whose colon was taken for one between two pieces
        return text
    if found is None and not text.endswith("."):  # a heading is a sentence without its full stop
        with_stop = f"{text}."
        whole = with_stop if with_stop in _plain else _sentence(with_stop)
        found = whole[:-1] if whole is not None else None
    elif found is None and (whole := text[:-1] if text[:-1] in _plain else _sentence(text[:-1])) is not None:
        found = f"{whole}."  # or several put together with one at their end
    if found is None and text and (other := text[0].swapcase() + text[1:]) != text:
        # said within a sentence, and here at the beginning of one; or the other way round
        if other in _plain:
            return text
        found = _sentence(other)
        return text[0] + found[1:] if found is not None and found[0] == other[0] else found
    return found


def _sentence(text: str) -> str | None:
    key = hash(text)
    return _sentences.get(key) or _before.get(key)


def _hear(words: str, text: str, values: Mapping[str, object], now: float | None) -> None:
    global _sentences, _before
    if not values:
        if words not in _plain:
            _plain.add(words)
            _plain.update(_SENTENCE_END.split(words))  # views show the first sentence of some texts by itself
        return
    if hash(words) in _sentences:
        return
    if len(_sentences) >= MOST_SENTENCES:
        _sentences, _before = {}, _sentences
    told = masked(text, values, now, _of_value)
    _sentences[hash(words)] = _sentences[hash(_dotted(told))] = told
    parts, told_parts = _SENTENCE_END.split(words), _SENTENCE_END.split(told)
    if len(parts) == len(told_parts) > 1:
        _sentences.update((hash(part), told_part) for part, told_part in zip(parts, told_parts, strict=True))


def _of_value(text: str) -> str:
    found = _whole(text) if text not in _known else None  # it need not be one later on
    return f"{_MARK}{hash(text)}{_MARK}" if found is None else found


def _dotted(told: str) -> str:
    return re.sub(rf"{_MARK}-?\d+{_MARK}", DOTS, told)


language.listen(_hear)
