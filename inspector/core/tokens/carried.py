"""What stands where a token is to be expected, in headers, assignments and token responses."""

from __future__ import annotations

import re

from inspector.core.text.message import message
from inspector.core.text.patterns import pattern
from inspector.core.tokens.paste import Cleaned

_IN_JSON = pattern(r'"(?:access_?token|id_token|token)"\s{0,20}:\s{0,20}"([^"\s]{1,65536})"', re.IGNORECASE)
_BEHIND_SCHEME = pattern(
    r"""\b(?:bearer|dpop|authorization:[ \t]{0,8}(?:token|jwt|key|api-?key))[ \t]{1,20}([^\s"'`,;]{1,8192})""",
    re.IGNORECASE,
)
_ASSIGNED = pattern(
    r"""(?:export[ \t]+|set[ \t]+|\$env:)?[A-Za-z][\w.-]{0,60}["']?[ \t]*[:=][ \t]*["']?([^\s"']{1,8192})["']?[,;]?""",
    re.IGNORECASE,
)


def carried(text: str) -> Cleaned | None:
    """What stands where a token is to be expected, whatever it is; None where a text has no such place.

    That is the access token of a token response, the word behind "Bearer", the value of an assignment.
    """
    match = _IN_JSON.search(text) if text[:1] in ("{", "[") else None
    match = match or _BEHIND_SCHEME.search(text) or _ASSIGNED.fullmatch(text)
    if match is None or match[1] == text:
        return None
    words = message(
        "The value was taken out of {count:grouped} characters of other text.", count=len(text) - len(match[1])
    )
    return Cleaned(match[1], (words,))
