"""What tells a token from others and can be shown to anybody: a hash, of which the token does not follow."""

from __future__ import annotations

import hashlib

SHOWN_DIGITS = 16
"""Of the 64 hexadecimal digits, as many are shown and written into reports."""


def identity(token_text: str) -> str:
    """The SHA-256 of a token in compact form, its signing input and signature, in 64 hexadecimal digits.

    White space around and within it makes no difference, so that the same token that was wrapped is the same.
    """
    return hashlib.sha256("".join(token_text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def fingerprint(token_text: str) -> str:
    """The beginning of its `identity` that reports name and filters find: 16 hexadecimal digits."""
    return identity(token_text)[:SHOWN_DIGITS]
