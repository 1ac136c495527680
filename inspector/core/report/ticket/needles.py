"""In what forms a value may stand in a text, and whether it does: as it is, encoded, in other letters, in a word."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, quote_plus, unquote

from inspector.core.text.display import visible
from inspector.core.text.patterns import pattern

LEAST = 3
"""Characters of a value that is looked for in a text: of a shorter one nobody could say that it is the value."""
LEAST_WITHIN = 6
"""Characters of a value that is looked for within words; a shorter one is looked for as a word of its own."""
LEAST_ENCODED = 5
"""Bytes of a value that is looked for in Base64 and in hexadecimal digits."""
_RUN = pattern(r"[A-Za-z0-9+/_-]{8,}")
_INVISIBLE = pattern("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
MOST = 200
"""Characters of a value that are looked for: of a longer one its beginning."""
LEAST_PART = 8
"""Characters of a part of a token that is looked for as a whole."""
STRETCH = 16
"""So many characters of a payload or signature, one after another, are a stretch that is looked for."""
MOST_OF_PART = 100_000
_LONG_RUN = pattern(r"[a-z0-9_-]{16,}")
_ESCAPED = pattern(r"\\+(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_MOST_POINT = 0x10FFFF
_ROUNDS = 3
"""How often a text may have been encoded for a URL."""


def spellings(value: str) -> Iterator[str]:
    """The value as it may be written in a text, whatever the case of its letters; the value itself first."""
    value = value[:MOST]
    once = quote(value, safe="")
    yield value
    yield from (once, quote(value), quote_plus(value), quote(once, safe=""), html.escape(value), visible(value))
    yield json.dumps(value)[1:-1]
    yield json.dumps(value)[1:-1].replace("/", "\\/")
    if len(content := value.encode("utf-8", "replace")) >= LEAST_ENCODED:
        yield content.hex()


def in_base64(value: str) -> Iterator[str]:
    """What of the value stands in Base64 that it is a part of, for each of the three places it may begin at."""
    content = value[:MOST].encode("utf-8", "replace")
    if len(content) < LEAST_ENCODED:
        return
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + content)
        start, end = (0, 2, 3)[before], len(encoded)
        left_over = (before + len(content)) % 3
        core = encoded[start : end - (0, 3, 2)[left_over]].decode()
        if len(core) >= LEAST_WITHIN:
            yield core
            if core != (other := core.replace("+", "-").replace("/", "_")):
                yield other


class SpellingFinder:
    """Replaces spellings in a text whatever the case of their letters, the longest first; there may be thousands."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._labels: dict[str, str] = {}
        lengths: dict[str, set[int]] = {}
        for spelling, label in labels.items():
            lower = _lower(spelling)
            self._labels.setdefault(lower, label)
            lengths.setdefault(lower[:2], set()).add(len(lower))
        self._lengths = {start: sorted(of, reverse=True) for start, of in lengths.items()}
        """How long the spellings are that begin so."""

    def replaced(self, text: str) -> str:
        """The text with the label of each spelling in its place."""
        lower, parts, begun, at = _lower(text), [], 0, 0
        labels, lengths = self._labels, self._lengths
        while at < len(lower) - 1:
            for length in lengths.get(lower[at : at + 2], ()):
                label = labels.get(lower[at : at + length])
                if label is not None and at + length <= len(lower) and _is_whole(lower, at, at + length):
                    parts += [text[begun:at], label]
                    begun = at = at + length
                    break
            else:
                at += 1
        return "".join([*parts, text[begun:]])


class PackedFinder:
    """Knows what stands in Base64 by what `in_base64` says of values; there may be thousands."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._by_start: dict[str, list[tuple[str, str]]] = {}
        for core, label in labels.items():
            self._by_start.setdefault(core[:LEAST_WITHIN], []).append((core, label))

    def __bool__(self) -> bool:
        """Whether there is anything to be found."""
        return bool(self._by_start)

    def label_of(self, run: str) -> str | None:
        """The label of the longest value that stands in a run of Base64."""
        found = (
            (len(core), label)
            for at in range(len(run) - LEAST_WITHIN + 1)
            for core, label in self._by_start.get(run[at : at + LEAST_WITHIN], ())
            if run.startswith(core, at)
        )
        return max(found, default=(0, None))[1]


def _lower(text: str) -> str:
    """In small letters, each where it was."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one if len(one.lower()) > 1 else one.lower() for one in text)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether what stands there is long enough to be found within words, or is a word of its own."""
    if end - start >= LEAST_WITHIN:
        return True
    around = (text[start - 1] if start else " ") + (text[end] if end < len(text) else " ")
    return not any(one.isascii() and one.isalnum() for one in around)


class Haystack:
    """A text with all that can be decoded of it, made by other means than what `spellings` covers values with."""

    def __init__(self, text: str) -> None:
        texts = [text]
        for _ in range(_ROUNDS):
            texts.append(html.unescape(unquote(texts[-1])))
        texts += [each.replace("+", " ") for each in texts]
        texts += [_unescaped(each) for each in texts if "\\" in each]
        for packed in (texts[0], texts[_ROUNDS], _unescaped(text)):
            texts += _decoded(packed)
        self._folded = "\n".join(dict.fromkeys(map(_folded, dict.fromkeys(texts))))

    def holds(self, value: str) -> bool:
        """Whether the value stands in it in any form."""
        wanted = _folded(value[:MOST])
        return any(map(self._has, dict.fromkeys((wanted, wanted.replace("\\", "")))))

    def _has(self, wanted: str) -> bool:
        if len(wanted) < LEAST or wanted not in self._folded:
            return False
        if len(wanted) >= LEAST_WITHIN:
            return True
        return re.search(rf"(?<![a-z0-9]){re.escape(wanted)}(?![a-z0-9])", self._folded) is not None

    def runs(self) -> Iterator[str]:
        """The stretches in it that could be a part of a token."""
        yield from (run[0] for run in _LONG_RUN.finditer(self._folded))


class TokenParts:
    """Tokens whose parts may stand in no report: neither a whole part nor a stretch of a payload or signature."""

    def __init__(self, tokens: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._stretches: set[str] = set()
        for text in tokens:
            parts = [part for part in text.split(".") if len(part) >= LEAST_PART]
            self._whole |= {text, *parts} if len(text) >= LEAST_PART else set()
            for part in parts[1:] or parts:
                folded = part[:MOST_OF_PART].casefold()
                self._stretches |= {folded[at : at + STRETCH] for at in range(len(folded) - STRETCH + 1)}

    def stand_in(self, text: Haystack) -> bool:
        """Whether there is anything of them in a text."""
        return any(text.holds(each) for each in self._whole) or any(
            run[at : at + STRETCH] in self._stretches for run in text.runs() for at in range(len(run) - STRETCH + 1)
        )


def _folded(text: str) -> str:
    """A text without what is not seen and without capitals, each letter in its plainest form (UAX #15, NFKC)."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()


def _unescaped(text: str) -> str:
    """A text as it is once each escape of JSON, JavaScript or C in it is read, and as often as it was escaped."""
    plain = _ESCAPED.sub(lambda found: chr(int(found[1] or found[2] or found[3], 16) % (_MOST_POINT + 1)), text)
    if any("\ud800" <= one <= "\udfff" for one in plain):
        plain = plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return plain.replace("\\", "")


def _decoded(text: str) -> Iterator[str]:
    """What is written in Base64 or in hexadecimal digits within a text, and what is written so within that."""
    once = list(_unpacked(text))
    yield from once
    yield from _unpacked("\n".join(once))


def _unpacked(text: str) -> Iterator[str]:
    """What is written in Base64 or in hexadecimal digits."""
    for run in _RUN.findall(text):
        plain = run.replace("-", "+").replace("_", "/")
        for start in range(4):
            piece = plain[start:]
            piece = piece[: len(piece) - (len(piece) % 4 == 1)]
            try:
                yield base64.b64decode(piece + "=" * (-len(piece) % 4)).decode("utf-8", "replace")
            except (ValueError, binascii.Error):
                continue
        if len(run) % 2 == 0 and (digits := re.fullmatch(r"[0-9a-fA-F]+", run)):
            yield bytes.fromhex(digits[0]).decode("utf-8", "replace")
