"""The header WWW-Authenticate, read: which scheme an answer asks for, and why it refused (RFC 9110 section 11.6.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MAX_CHARS = 8192
"""How much of a header is read; servers refuse longer ones themselves."""

_SCHEME = pattern(r"\s*,?\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:\s+|$|(?=,))")
# Commas between parameters may be missing: API Gateway leaves them out.
_PARAMETER = pattern(r"\s*,?\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"?|([^\s,\"]*))")


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge: `scheme` as it was written, `parameters` with names in lower case, the first of each."""

    scheme: str
    parameters: Mapping[str, str] = field(default_factory=dict)


def read_challenges(value: str) -> tuple[Challenge, ...]:
    """All challenges in a header's value; what does not follow the grammar ends the reading. Never raises."""
    text, found = value[:MAX_CHARS], []
    position = 0
    while scheme := _SCHEME.match(text, position):
        position = scheme.end()
        parameters: dict[str, str] = {}
        while parameter := _PARAMETER.match(text, position):
            name, quoted, bare = parameter.groups()
            parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare)
            position = parameter.end()
        found.append(Challenge(scheme[1], parameters))
    return tuple(found)


def bearer(value: str) -> Challenge | None:
    """The challenge of a protected resource: Bearer (RFC 6750 section 3) or DPoP (RFC 9449 section 7.1)."""
    for challenge in read_challenges(value):
        if challenge.scheme.lower() in ("bearer", "dpop"):
            return challenge
    return None
