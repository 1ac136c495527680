"""Which environment a name speaks of: only where it says so as a word of its own, so that "olive" is not live."""

from __future__ import annotations

import re
import unicodedata

from inspector.core.profiles.environment import DEVELOPMENT, PRODUCTION, STAGING

_ANYWHERE = {
    **dict.fromkeys(("prod", "prd", "production", "produktion", "produktiv", "producción", "produccion"), PRODUCTION),
    **dict.fromkeys(
        ("stg", "stage", "staging", "test", "tst", "qa", "uat", "preprod", "preproduction", "preprd", "prelive"),
        STAGING,
    ),
    **dict.fromkeys(("dev", "develop", "development", "entwicklung", "desarrollo"), DEVELOPMENT),
}
_AT_THE_END = _ANYWHERE | {
    "live": PRODUCTION,
    **dict.fromkeys(("int", "integration", "testing", "acceptance"), STAGING),
    **dict.fromkeys(("local", "localhost"), DEVELOPMENT),
}
"""Words that at the beginning are often part of a subject, as in "live-chat" or "local-search"."""
_NOT_SURE = frozenset({"nonprod", "nonproduction", "nonprd"})
_NEGATIONS = frozenset({"non", "not", "no"})
_PLACES = frozenset(
    {
        "eu", "us", "uk", "de", "ap", "sa", "ca", "me", "af", "il", "cn", "gov", "west", "east", "north", "south",
        "central", "northeast", "northwest", "southeast", "southwest", "europe", "asia", "blue", "green",
    }
)  # fmt: skip
"""What often stands behind the environment: a region, or which of two copies."""
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|[^\W\d_]+|\d+")


def guessed(name: str) -> str:
    """The name of one of the standard environments, or "" where `name` does not surely speak of one.

    The last word counts, with regions and numbers left out behind it; then the others, where they agree.
    """
    parts = _joined([part.casefold() for part in _PARTS.findall(unicodedata.normalize("NFC", name))])
    parts = [part for part in parts if not part.isdecimal() and part != "v"]
    if any(part in _NOT_SURE for part in parts):
        return ""
    end = list(parts)
    while len(end) > 1 and end[-1] in _PLACES:
        end.pop()
    if end and end[-1] in _AT_THE_END:
        return _AT_THE_END[end[-1]]
    found = {_ANYWHERE[part] for part in parts if part in _ANYWHERE}
    return found.pop() if len(found) == 1 else ""


def is_production(name: str) -> bool:
    """Whether an environment of this name is one for production, whatever else stands in its name."""
    return guessed(name) == PRODUCTION


def _joined(parts: list[str]) -> list[str]:
    """With "pre" and "prod" in one word, and "non" and what it stands before in one that says nothing."""
    result: list[str] = []
    for part in parts:
        if result and result[-1] == "pre":
            result[-1] += part
        elif result and result[-1] in _NEGATIONS and part in _AT_THE_END:
            result[-1] = "nonprod"
        else:
            result.append(part)
    return result
