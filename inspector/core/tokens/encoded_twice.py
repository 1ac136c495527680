"""Claims that were encoded once more than a JWT has them: a mistake of whoever made the token."""

from __future__ import annotations

from inspector.core.text import strictjson
from inspector.core.text.message import Message, message
from inspector.core.tokens.shape import starts_with_object


def encoded_twice(content: bytes | None) -> tuple[Message, Message] | None:
    """What to say of claims that were encoded once more than a JWT has them, and what to do; None for others."""
    if not content or content[:1] == b"{" or not content.isascii():
        return None
    if starts_with_object(content.decode("ascii").strip()):
        return (
            message("The payload is base64 of the claims: it was encoded twice."),
            message("Whoever makes the token has to encode the claims once: give the library the claims themselves."),
        )
    value = strictjson.read(content).value if content[:1] == b'"' else None
    if isinstance(value, str) and value.lstrip()[:1] == "{":
        return (
            message("The payload is a text with JSON in it: the claims were made JSON twice."),
            message("Whoever makes the token has to give the library the claims as an object, not as JSON text."),
        )
    return None
