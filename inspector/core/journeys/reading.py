"""A text or the bytes of a file as the token that is in it: read as it stands, or found as `scan` finds it."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from inspector.core.text.message import message
from inspector.core.text.patterns import pattern
from inspector.core.tokens.paste import SIGNATURE_CHARS
from inspector.core.tokens.token import MAX_TOKEN_CHARS, Kind, Token, decode_unverified

_OTHER_TEXT = pattern(r"[\s\0-\x1f]")
"""A word alone is either a token or none, whatever is found inside it."""


def read_token(text: str) -> Token:
    """The token that a text is or holds. What a scan of the text finds is read, so that both always agree.

    Never raises, whatever the text.
    """
    return _of_scan(decode_unverified(text), text, lambda: text.encode("utf-8", "replace"))


def read_token_file(content: bytes) -> Token:
    """The same for the bytes of a file: UTF-8, or UTF-16 with or without its mark."""
    text = text_of(content)
    return _of_scan(decode_unverified(text), text, lambda: content)


def text_of(content: bytes) -> str:
    """The bytes as text; odd ones stay to be seen."""
    if codec := _utf16(content):
        whole = len(content) % 2 == 0
        return content.decode(codec, "surrogatepass" if whole else "replace").removeprefix("\ufeff")
    return content.decode("utf-8", "surrogateescape")


def _utf16(content: bytes) -> str:
    """The codec of a file in UTF-16, by its mark or its zero bytes; "" for all others."""
    if b"\0" not in content and not content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ""
    from inspector.core.scan.blocks import HEAD, head_of

    return head_of(content[:HEAD]).codec


def _of_scan(token: Token, text: str, content: Callable[[], bytes]) -> Token:
    """The token, or that which a scan finds where this one cannot be read."""
    if not token.unreadable and token.kind is not Kind.OPAQUE:
        return token
    from inspector.core.tokens.foreign import PROSE  # late, as the search: a text is nearly always a token

    recognised = token.foreign is not None and token.foreign.form != PROSE
    if recognised or not _OTHER_TEXT.search(text.strip()) or len(text) > MAX_TOKEN_CHARS:
        return token
    from inspector.core.scan.scan import scan

    found = scan(content()).found
    other = decode_unverified(found[0].text) if found else token
    if other.unreadable or not other.parts or (token.kind is Kind.JWS and len(other.parts[-1]) not in SIGNATURE_CHARS):
        return token  # what is wrong with it says more than the part of it that is left
    count = len(text) - len(other.text)
    words = message("The token was taken out of {count:grouped} characters of other text.", count=count)
    return other._replace(cleanups=(words, *other.cleanups), tokens=len(found))
