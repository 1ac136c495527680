"""The parts of a text seen as text: whether one begins like a JSON object, where a second token begins."""

from __future__ import annotations

import base64
import codecs
import json

from inspector.core.text.patterns import pattern

_BASE64URL = pattern(r"[A-Za-z0-9_-]*")
_OBJECT_START = pattern(r"\ufeff?[ \t\r\n]*\{[ \t\r\n]*[\"}]")
_PADDED = pattern(r"[A-Za-z0-9_-]+={1,2}")
_FIRST_CHARS = 16
_CLAIMS = frozenset({"iss", "sub", "aud", "exp", "nbf", "iat", "jti"})
_OBJECT_BEGINNINGS = ("eyJ", "eyA", "ewo", "ewk", "ew0", "e30")
"""A brace, and a quotation mark, a space, a line break or the other brace, in base64url."""
LEAST_BEGINNING = 8
"""So many characters of a damaged header have to be whole for it to be known as one."""


def starts_with_object(part: str) -> bool:
    """Whether it is a JSON object in base64url, or the beginning of one: a brace alone is one random text in 256."""
    text = part.rstrip("=").replace("+", "-").replace("/", "_")
    if not _BASE64URL.fullmatch(text):
        return False
    whole = text[:-1] if len(text) % 4 == 1 else text  # one character alone is no byte
    content = base64.urlsafe_b64decode(whole + "=" * (-len(whole) % 4))
    try:
        start = codecs.getincrementaldecoder("utf-8")().decode(content)  # a character may be cut in two at the end
    except UnicodeDecodeError:
        return False
    return _OBJECT_START.match(start) is not None


def begins_object(part: str) -> bool:
    """Whether its first characters are those of a JSON object, whatever follows them."""
    return part.startswith(_OBJECT_BEGINNINGS) and starts_with_object(part[:_FIRST_CHARS])


def nearly_object(part: str) -> bool:
    """Whether the beginning of it is that of a header, so that something else in it is wrong."""
    match = _BASE64URL.match(part)
    return match is not None and len(match[0]) >= LEAST_BEGINNING and starts_with_object(match[0])


def second_token(parts: tuple[str, ...]) -> int:
    """Where a second token begins in what should be the parts of one, counted from 1; 0 where there is none."""
    if len(parts) < 5 or not starts_with_object(parts[1]):
        return 0  # encrypted: what follows the header is no JSON
    before = len(parts[0]) + len(parts[1]) + 2
    at = parts[2].rfind("eyJ")
    if at > 0 and starts_with_object(parts[2][at:]) and starts_with_object(parts[3]):
        return before + at + 1
    if starts_with_object(parts[3]) and starts_with_object(parts[4]):
        return before + len(parts[2]) + 2
    return 0


def is_padded(parts: tuple[str, ...]) -> bool:
    """Whether a part ends with the = that base64 needs, and no part lacks one that the others would have had.

    Header and payload are signed as they stand. The padding of the signature is not, so it counts only where the other
    two are as whoever pads everything would have written them.
    """
    padded = [part.endswith("=") for part in parts]
    if not any(padded) or not all(len(part) % 4 == 0 and _PADDED.fullmatch(part) for part in parts if "=" in part):
        return False
    return not padded[-1] or all(len(part) % 4 == 0 for part in parts)


def is_payload(part: str) -> bool:
    """Whether it is a whole JSON object in base64url that has claims and no alg, as no header is."""
    if not starts_with_object(part):
        return False
    text = part.rstrip("=").replace("+", "-").replace("/", "_")
    if len(text) % 4 == 1:
        return False
    try:
        claims = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return False
    return isinstance(claims, dict) and "alg" not in claims and not _CLAIMS.isdisjoint(claims)
