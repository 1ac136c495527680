"""The header WWW-Authenticate, read: which scheme an answer asks for, and why it refused (RFC 9110 section 11.6.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_CHARS = 8192
"""How much of a header is read; servers refuse longer ones themselves."""

_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}"
_SCHEME = pattern(rf"[\s,;]*+({_TOKEN})(?![^\s,;])")
_TOKEN68 = pattern(r"[ \t]+[A-Za-z0-9._~+/-]{4,}+=*+[ \t]*(?=,|\Z)")
# Commas between parameters may be missing: API Gateway leaves them out. Some write semicolons.
_PARAMETER = pattern(rf"[\s,;]*+({_TOKEN})\s*+=\s*+")
_AFTER = (
    rf"\s*+(?:\Z|[,;]\s*+(?:\Z|{_TOKEN}\s*+(?:=(?!=)|[,;]|\Z|{_TOKEN}\s*+=(?!=)|[A-Za-z0-9._~+/-]{{4,}}+=*+\s*+(?:,|\Z)))"
    rf"|{_TOKEN}\s*+=\s*+[\"\w]|(?:Bearer|DPoP|Basic|Digest|Negotiate)\b)"
)
"""What follows the quotation mark that ends a value, and not one that stands in it."""
_END = pattern(rf"\"(?={_AFTER})")
_SINGLE = pattern(rf"'([^'\"]*+(?:'(?!{_AFTER})[^'\"]*+)*+)'(?={_AFTER})")
_BARE = pattern(r"[^\s,;\"]*+")
_BARE_WORDS = pattern(rf"[^\s,;\"]*+(?:[ \t]++(?!{_TOKEN}\s*+=)[^\s,;\"=]++)*+")
_RESUME = pattern(rf"[,;]\s*+(?={_TOKEN}(?:\s*+=|\s*+[,;]|\s++{_TOKEN}\s*+=))")
_SPOKEN = frozenset({"error_description", "error_message", "error_hint"})


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge: `scheme` as it was written, `parameters` with names in lower case, the first of each."""

    scheme: str
    parameters: Mapping[str, str] = field(default_factory=dict)


def read_challenges(value: str) -> tuple[Challenge, ...]:
    """All challenges in a header's value; what does not follow the grammar is passed over. Never raises.

    Read as well: quotation marks in a value that nobody escaped (PyJWT's `matches: "None""`), commas that are missing
    or are semicolons, single quotation marks, and a description without any.
    """
    text, found = value[:MAX_CHARS], list[Challenge]()
    position = 0
    while position < len(text):
        scheme = _SCHEME.match(text, position)
        if scheme is None:
            resumed = _RESUME.search(text, position)
            if resumed is None:
                break
            position = resumed.end()
            if found and _PARAMETER.match(text, position):
                parameters, position = _parameters(text, position)
                found[-1] = Challenge(found[-1].scheme, {**parameters, **found[-1].parameters})
            continue
        position = scheme.end()
        if credentials := _TOKEN68.match(text, position):
            position = credentials.end()
        parameters, position = _parameters(text, position)
        found.append(Challenge(scheme[1], parameters))
    return tuple(found)


def _parameters(text: str, position: int) -> tuple[dict[str, str], int]:
    """The parameters from a place on, the first of each name, and the place behind them."""
    parameters: dict[str, str] = {}
    while parameter := _PARAMETER.match(text, position):
        name = parameter[1].lower()
        said, position = _value(text, parameter.end(), name)
        parameters.setdefault(name, said)
    return parameters, position


def _value(text: str, start: int, name: str) -> tuple[str, int]:
    """The value that begins at a place, without its quotation marks, and the place behind it."""
    if text[start : start + 1] == '"':
        end = _end(text, start + 1)
        return re.sub(r"\\(.)", r"\1", text[start + 1 : end]), end + 1
    if single := _SINGLE.match(text, start):
        return single[1], single.end()
    bare = (_BARE_WORDS if name in _SPOKEN else _BARE).match(text, start)
    return (bare[0], bare.end()) if bare else ("", start + 1)


def _end(text: str, start: int) -> int:
    """The place of the quotation mark that ends a value; the end of the text where none does."""
    for mark in _END.finditer(text, start):
        escapes = len(text[start : mark.start()]) - len(text[start : mark.start()].rstrip("\\"))
        if escapes % 2 == 0:
            return mark.start()
    return len(text)


def bearer(value: str) -> Challenge | None:
    """The challenge of a protected resource: Bearer (RFC 6750 section 3) or DPoP (RFC 9449 section 7.1).

    Of several it is the first that has an error, since the others only say what else the API takes.
    """
    asked = [each for each in read_challenges(value) if each.scheme.lower() in ("bearer", "dpop")]
    return next((each for each in asked if each.parameters.get("error")), asked[0] if asked else None)
