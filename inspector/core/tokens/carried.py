"""What stands where a token is to be expected, in headers, assignments and token responses."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

LEAST_OPAQUE = 16
"""In running text "Bearer" may stand before an ordinary word, which is shorter or has no digit."""
_IN_JSON = pattern(r'"(?:access_?token|id_token|token)"\s{0,20}:\s{0,20}"([^"\s]{1,65536})"', re.IGNORECASE)
_BEHIND_SCHEME = pattern(
    r"""\b(?:bearer|dpop|authorization:[ \t]{0,8}(?:token|jwt|key|api-?key))[ \t]{1,20}([^\s"'`,;]{1,8192})""",
    re.IGNORECASE,
)
_ASSIGNED = pattern(
    r"""(?:export[ \t]+|set[ \t]+|\$env:)?[A-Za-z][\w.-]{0,60}["']?[ \t]*[:=][ \t]*["']?([^\s"']{1,8192})["']?[,;]?""",
    re.IGNORECASE,
)


class Carried(NamedTuple):
    """A value, what surrounded it in words, and whether only a token can stand there, whatever it looks like."""

    text: str
    words: Message
    sure: bool

    def __repr__(self) -> str:
        """Without the text, which may be a token's."""
        return f"Carried({len(self.text)} characters)"


def carried(text: str) -> Carried | None:
    """What stands where a token is to be expected, whatever it is; None where a text has no such place.

    That is the access token of a token response, the word behind "Bearer", the value of an assignment.
    """
    in_json = _IN_JSON.search(text) if text[:1] in ("{", "[") else None
    behind = in_json or _BEHIND_SCHEME.search(text)
    match = behind or _ASSIGNED.fullmatch(text)
    if match is None or match[1] == text:
        return None
    value = match[1]
    words = message(
        "The value was taken out of {count:grouped} characters of other text.", count=len(text) - len(value)
    )
    wordlike = len(value) < LEAST_OPAQUE or not any(map(str.isdigit, value))
    return Carried(value, words, in_json is not None or (behind is not None and not wordlike))
