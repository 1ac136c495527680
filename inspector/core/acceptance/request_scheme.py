"""The word before a token in the text that it was found in, as it is written there: "Bearer", "bearer", or none."""

from __future__ import annotations

import re

from inspector.core.text.patterns import pattern

LOOKED_BACK = 120
"""So many characters before a token may tell how it was sent."""
USUAL = "Bearer"

_BEARER = pattern(r"(?:^|[\s:=\"'])(bearer|dpop)(?:\s|%20|\+){1,8}[\"']?$", re.IGNORECASE)
_HEADER = pattern(
    r"(?:^|[\s\"'])authorization[\"']?\s{0,4}[:=]\s{0,4}[\"']?(?:([A-Za-z][A-Za-z0-9._-]{0,19})\s{1,8})?$",
    re.IGNORECASE,
)


def scheme_before(text: str) -> str:
    """The scheme that stands at the end of `text`, which is what comes before a token.

    "" where the header Authorization has the token alone; Bearer where nothing says how it is sent.
    """
    before = text[-LOOKED_BACK:]
    found = _BEARER.search(before) or _HEADER.search(before)
    return (found[1] or "") if found is not None else USUAL


def scheme_of(text: str, token: str) -> str:
    """The scheme before the first place of a token in a text; Bearer where it does not stand in it as it is."""
    at = text.find(token) if token else -1
    return scheme_before(text[max(0, at - LOOKED_BACK) : at]) if at > 0 else USUAL
