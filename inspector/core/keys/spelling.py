"""How the numbers of a key are written in its JWK: base64url without padding, and what is found in its place.

RFC 7518 section 2 and RFC 7515 section 2. What can be read all the same is a caution: some verifiers refuse it. What
can be taken for another number is damage, and is named: hexadecimal digits are base64url too.
"""

from __future__ import annotations

import base64
import binascii
import re

from inspector.core.keys.flaw import Unfit, damaged
from inspector.core.text.message import Message, message

_CLEAN = re.compile(r"[A-Za-z0-9_-]+")
_READABLE = re.compile(r"[A-Za-z0-9_+/\-\s]+=*\s*")
_DIGITS = re.compile(r"[0-9\s]+")
_HEXADECIMAL = re.compile(r"(?:0[xX])?[0-9A-Fa-f:\s]+")
_ZERO_BYTE = re.compile(r"A[A-P]")
MIN_DIGITS = 32
"""So many hexadecimal digits in a row, and nothing else, are no accident in base64url: one in 10^14 would be."""


def misspelt(name: str, value: str) -> Unfit | Message | None:
    """What is wrong with how this member is written: damage, or only a caution; None where it is base64url."""
    if _CLEAN.fullmatch(value) and len(value) % 4 != 1:
        return _digits(name, value)
    if "-----" in value:
        return damaged(message("Its member {member} is PEM text, where a key has base64url.", member=repr(name)))
    if _READABLE.fullmatch(value) is None:
        if digits := _digits(name, value):
            return digits
        return damaged(message("Its member {member} has characters that base64url does not have.", member=repr(name)))
    if digits := _digits(name, value):
        return digits
    if len("".join(value.split()).rstrip("=")) % 4 == 1:
        return damaged(message("Its member {member} is cut off: base64url has no such length.", member=repr(name)))
    if "+" in value or "/" in value:
        return message(
            "Its member {member} is in standard base64 ('+' and '/'), where a key has base64url. "
            "Some verifiers refuse it.",
            member=repr(name),
        )
    if "=" in value:
        return message(
            "Its member {member} is padded base64 (it ends with '='), where a key has base64url without padding. "
            "Some verifiers refuse it.",
            member=repr(name),
        )
    return message(
        "Its member {member} has spaces or line breaks in its base64url. Some verifiers refuse it.", member=repr(name)
    )


def is_hexadecimal(value: str) -> bool:
    """Whether these are hexadecimal digits and nothing else, which are base64url too."""
    return _HEXADECIMAL.fullmatch(value) is not None


def begins_with_zero(value: str) -> bool:
    """Whether the first byte is zero, told by the first two characters."""
    return _ZERO_BYTE.match(value) is not None


def normal(value: str) -> str:
    """The same bytes in base64url as it should be; ValueError for what is none."""
    return written(content(value))


def content(value: str) -> bytes:
    """The bytes of a member, in whichever base64 it is; ValueError for what is none."""
    compact = "".join(value.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error


def written(content: bytes) -> str:
    """These bytes as a member of a JWK."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode("ascii")


def _digits(name: str, value: str) -> Unfit | None:
    # An exponent is short: no usual one is all digits in base64url, where 65537 is AQAB.
    if _HEXADECIMAL.fullmatch(value) is None or (len(value) < MIN_DIGITS and name != "e"):
        return None
    if _DIGITS.fullmatch(value):
        return damaged(
            message("Its member {member} is written in digits, where a key has base64url.", member=repr(name))
        )
    if name == "e" and not value.lower().startswith("0x"):
        return None
    return damaged(
        message("Its member {member} is written in hexadecimal, where a key has base64url.", member=repr(name))
    )
