"""One part of a token: its bytes, its JSON, and what is odd about either (RFC 7515 section 2, RFC 7519 section 4)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from inspector.core.text import strictjson
from inspector.core.text.json_kind import kind_of
from inspector.core.text.message import Message, message
from inspector.core.tokens.encoded_twice import encoded_twice
from inspector.core.tokens.part_words import NO_OBJECT, STRAY_BITS, SUBJECTS, told_of

NESTED = re.compile(rb"eyJ[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){2,4}")
"""A payload that is a token of its own (RFC 7519 section 5.2)."""
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")
_BASE64_ANY = re.compile(r"[A-Za-z0-9_+/-]*={0,2}")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_URLSAFE = bytes.maketrans(b"-_", b"+/")
_STRICT = bytes.maketrans(b"-_+/=", b"+/***")
"""As _URLSAFE, and what base64url does not have becomes what base64 does not have either."""
_PADDING = {0: "", 2: "==", 3: "="}
_FILLING = {over: text.encode() for over, text in _PADDING.items()}
_LAST_CHARACTERS = {0: f"{_ALPHABET}", 2: _ALPHABET[::16], 3: _ALPHABET[::4]}
"""By length modulo 4, the characters whose unused bits are zero (RFC 4648 section 3.5)."""


class Problem(NamedTuple):
    """Something wrong with the text itself. `check` is the id of the check that reports it.

    `unreadable` means that the part could not be read at all, which makes the token malformed rather than rejected.
    `fix` says what to do where it is not the same for all problems of that check.
    """

    check: str
    message: Message
    unreadable: bool = False
    fix: Message | None = None


def plain_part(part: str) -> bytes | None:
    """The bytes of a part in canonical base64url (RFC 7515 section 2); None where anything about it is odd."""
    over = len(part) % 4
    if over == 1 or part[-1:] not in _LAST_CHARACTERS[over]:
        return None
    try:
        return binascii.a2b_base64(part.encode("ascii").translate(_STRICT) + _FILLING[over], strict_mode=True)
    except ValueError:
        return None


def decode_part(part: str, name: str, problems: list[Problem]) -> bytes | None:
    """The bytes of one part; what is not canonical base64url (RFC 7515 section 2) goes to `problems`."""
    if not _BASE64URL.fullmatch(part):
        problems.append(_odd_alphabet(part, name))
        if problems[-1].unreadable:
            return None
        part = part.rstrip("=").replace("+", "-").replace("/", "_")
    if len(part) % 4 == 1:
        words = message(
            "{part} has {count:grouped} characters, a number base64url cannot have; one is missing or added.",
            "part: the header, the payload, the signature",
            part=SUBJECTS[name],
            count=len(part),
        )
        problems.append(Problem("structure", words, unreadable=True))
        return None
    # Not base64.urlsafe_b64decode: that accepts what is checked above all the same, and takes twice as long.
    content = binascii.a2b_base64((part + _PADDING[len(part) % 4]).encode("ascii").translate(_URLSAFE))
    if part[-1:] not in _LAST_CHARACTERS[len(part) % 4]:
        problems.append(Problem("encoding", message(STRAY_BITS[name])))
    return content


def _odd_alphabet(part: str, name: str) -> Problem:
    if _BASE64_ANY.fullmatch(part):
        if part.endswith("="):
            words = message(
                "{part} ends with =, which a JWT must not contain.",
                "part: the header, the payload, the signature",
                part=SUBJECTS[name],
            )
        else:
            words = message(
                "{part} uses + or / (plain base64), which a JWT must not contain.",
                "part: the header, the payload, the signature",
                part=SUBJECTS[name],
            )
        return Problem("encoding", words)
    place, odd = next((at, each) for at, each in enumerate(part, 1) if not _BASE64URL.fullmatch(each))
    return Problem(
        "structure",
        message(
            "{part} holds {character:repr}, which is not a base64url character:"
            " character {place:grouped} of {count:grouped}.",
            "part: the header, the payload, the signature",
            part=SUBJECTS[name],
            character=odd,
            place=place,
            count=len(part),
        ),
        unreadable=True,
    )


def read_payload(content: bytes | None, problems: list[Problem]) -> Mapping[str, Any] | None:
    """The claims in a payload; None where there are none, and `problems` say why, or it is a token of its own."""
    if content == b"":
        words = message(
            "The payload is empty. The content may have been sent apart from its signature (a detached payload)."
        )
        fix = message(
            "Put the content, in base64url, between the two full stops. If there is none, copy the whole token again."
        )
    elif content is not None and NESTED.fullmatch(content):
        return None  # a token of its own
    elif (twice := encoded_twice(content)) is not None:
        words, fix = twice
    else:
        return read_object(content, "payload", problems)
    problems.append(Problem("payload", words, unreadable=True, fix=fix))
    return None


def read_object(content: bytes | None, name: str, problems: list[Problem]) -> Mapping[str, Any] | None:
    """The JSON object in the part called `name`; None where there is none. What is odd about it goes to `problems`."""
    if content is None:
        return None
    reading = strictjson.read(content)
    problems.extend(Problem(name, told_of(name, oddity)) for oddity in reading.oddities)
    if reading.unreadable is not None:
        problems.append(Problem(name, told_of(name, reading.unreadable), unreadable=True))
        return None
    if not isinstance(reading.value, dict):
        words = message(NO_OBJECT[name], kind=kind_of(reading.value))
        problems.append(Problem(name, words, unreadable=True))
        return None
    return reading.value
