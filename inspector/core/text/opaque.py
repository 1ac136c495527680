"""Whether a run of characters is opaque: long, and not made of words, figures, dates and the like.

The rule is one of what may be seen: a run is shown where it is put together of pieces that are known to be harmless.

- Shorter than `LEAST` characters: not opaque. Such a value is hidden by its name alone (see names.py).
- A date, a UUID, a user pool, a host name with a known last label, a number of up to 19 figures: not opaque.
- Else it is cut where punctuation stands. A piece is plain that is a word (lower case, capitals, capitalised, or
  several in camel case), a number, or a word with a number behind it. The run is opaque where the other pieces have
  12 characters or more together, or 8 and a quarter of the run.
- A word of 13 letters or more has to be one by its pairs of letters: at most one in five may be rare (harmless.toml).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from urllib.parse import unquote

from inspector.core.text.patterns import pattern
from inspector.resources import resource_tables

LEAST = 16
"""How many characters an opaque run has at least."""
MOST_JUDGED = 400
"""A longer run without a break is judged by parts of this length."""

_FORMS = pattern(
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"  # UUID
    r"|\d{4}-?\d\d-?\d\d(?:[Tt_+-]?\d\d[:.]?\d\d(?:[:.]?\d\d)?(?:[.,]\d{1,9})?(?:[Zz]|[+-]\d\d:?\d\d)?)?"  # ISO 8601
    r"|[+-]?\d{1,19}(?:\.\d{1,19})?(?:[eE][+-]?\d{1,3})?"
    r"|[a-z]{2}(?:-[a-z]{2,9}){1,3}-\d_[A-Za-z0-9]{5,24}"  # a user pool of Amazon Cognito, as its issuer has it
    r"|[-_=*#~+.%/$^!]+"  # a line that was drawn
    r"|(.)\1+"  # a value that somebody has blotted out already
)
_PLAIN = pattern(
    r"[-_./+~%!$*^@]*(?:[A-Z]?[a-z]{1,9}\d{0,3}|[A-Z]{1,9}\d{0,3}|\d{1,10})"
    r"(?:[-_./+~%!$*^@]+(?:[A-Z]?[a-z]{1,9}\d{0,3}|[A-Z]{1,9}\d{0,3}|\d{1,10}))*[-_./+~%!$*^@]*"
)
_HOST = pattern(r"(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+([a-z]{2,24}|xn--[a-z0-9-]{2,59})\.?")
_PIECE = pattern(r"[A-Za-z0-9]+")
_WORD_AND_NUMBER = pattern(r"([A-Za-z]+)\d{1,7}|\d{1,10}[A-Za-z]{1,3}|\d{1,19}")
_HEX = pattern(r"[a-f]+")
_CAMEL = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_ESCAPE = pattern(r"\\+(?:(/)|u00([0-9a-fA-F]{2}))")


def is_opaque(run: str, least: int = LEAST) -> bool:
    """Whether a run of characters without space, quote or bracket is a value that only a program can read."""
    if len(run) < least:
        return False
    return any(_judged(run[at : at + MOST_JUDGED], least) for at in range(0, len(run), MOST_JUDGED))


@lru_cache(maxsize=4096)
def _judged(run: str, least: int) -> bool:
    if _PLAIN.fullmatch(run):
        return False
    if "\\" in run:
        run = _ESCAPE.sub(lambda found: found[1] or chr(int(found[2], 16)), run)
    if "%" in run:
        run = unquote(run)
    run = run.strip(".-_/!*~,:;")
    if len(run) < least or _FORMS.fullmatch(run) or is_host(run):
        return False
    known = [part for part in run.split("/") if _FORMS.fullmatch(part)] if "/" in run else []
    strange = [len(piece) for piece in _PIECE.findall(run) if not _plain(piece)]
    strange += [-len(piece) for part in known for piece in _PIECE.findall(part) if not _plain(piece)]
    hidden = sum(strange)
    return hidden >= 12 or (hidden >= 8 and 4 * hidden >= len(run))


def is_host(run: str) -> bool:
    """Whether it is a host name in lower case whose last label is one of the usual ones."""
    found = _HOST.fullmatch(run)
    return found is not None and (len(found[1]) == 2 or found[1].startswith("xn--") or found[1] in _hosts())


def is_word(*parts: str) -> bool:
    """Whether ASCII letters may be a word of a language, or several: always so for fewer than 13."""
    total = sum(map(len, parts))
    if total < 13:
        return True
    texts, pairs = [part.lower() for part in parts], _pairs()
    rare = sum(text[at : at + 2] not in pairs for text in texts for at in range(len(text) - 1))
    return rare <= total // 5 and _HEX.fullmatch("".join(texts)) is None


def is_plain(text: str) -> bool:
    """Whether a short value is made of words and short numbers alone, each in a piece of its own."""
    return all(map(_plain, _PIECE.findall(text)))


def _plain(piece: str) -> bool:
    if piece.isalpha():
        return _words(_CAMEL.findall(piece))
    if found := _WORD_AND_NUMBER.fullmatch(piece):
        return found[1] is None or _words(_CAMEL.findall(found[1]))
    spelt = _atoms().sub("Word", piece)
    found = _WORD_AND_NUMBER.fullmatch(spelt)
    letters = found[1] if found is not None else spelt
    return spelt != piece and bool(letters) and letters.isalpha() and _words(_CAMEL.findall(letters))


def _words(parts: list[str]) -> bool:
    """Whether the parts of one piece are words: long enough on the whole, since anything falls into short parts."""
    if len(parts) > 1 and 2 * sum(map(len, parts)) < 7 * len(parts):
        return False
    return is_word(*parts)


@cache
def _pairs() -> frozenset[str]:
    return frozenset(first + second for first, seconds in _table()["words"].items() for second in seconds)


@cache
def _atoms() -> re.Pattern[str]:
    names = sorted(_table()["atoms"]["names"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(names)})(?![0-9])(?-i:(?![a-z]))", re.IGNORECASE)


@cache
def _hosts() -> frozenset[str]:
    return frozenset(_table()["hosts"]["names"])


@cache
def _table() -> dict[str, dict[str, str]]:
    return resource_tables("knowledge", "harmless.toml")
