"""Where in its text a token stops being one: what an editor puts its caret at."""

from __future__ import annotations

import json

from inspector.core.tokens.part import decode_part
from inspector.core.tokens.token import JWS_PARTS, Kind, Token

_NAMES = ("header", "payload", "signature")
_BASE64URL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/")


def break_place(token: Token) -> tuple[int, int]:
    """From which character of the text to which it is broken; all of it where no single place is.

    The first fault counts: a character that base64url does not have, a part of an impossible length, JSON that ends or
    goes wrong, a part that is missing or one too many.
    """
    text, parts = token.text, token.parts
    if token.foreign is not None or text.startswith("{") or not _is_like_a_token(token):
        return 0, len(text)
    for number, part in enumerate(parts[:JWS_PARTS]):
        start = token.start_of(number)
        odd = next((at for at, each in enumerate(part) if each not in _BASE64URL), None)
        if odd is not None:
            return start + odd, start + odd + 1
        if len(part) % 4 == 1:
            return max(start, start + len(part) - 1), start + len(part)
        if number < JWS_PARTS - 1 and (within := _in_json(part, _NAMES[number])) is not None:
            return start + within, min(start + within + 4, start + len(part)) or start
    if len(parts) < JWS_PARTS:
        return max(0, len(text) - 1), len(text)
    if len(parts) > JWS_PARTS and token.kind is not Kind.JWE:
        return token.start_of(JWS_PARTS) - 1, len(text)
    return 0, len(text)


def _is_like_a_token(token: Token) -> bool:
    """Whether it has parts of which one could be told from another."""
    return len(token.parts) > 1 or token.text.startswith("eyJ")


def _in_json(part: str, name: str) -> int | None:
    """At which character of a part its JSON goes wrong; None where it does not."""
    content = decode_part(part, name, [])
    if content is None:
        return None
    try:
        text = content.decode("utf-8")
        json.loads(text)
    except UnicodeDecodeError as error:
        return error.start * 4 // 3
    except json.JSONDecodeError as error:
        at = len(text[: error.pos].encode("utf-8"))
        return min(at * 4 // 3, max(0, len(part) - 1))
    except (RecursionError, ValueError):
        return 0
    return None
