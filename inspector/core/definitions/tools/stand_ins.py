"""Values that only say what belongs in their place: `YOUR_CLIENT_ID`, `<client id>`, `CLIENT_SECRET`, changeme.

Documents of vendors have them in their commands, and collections that people share in place of what is their own.
"""

from __future__ import annotations

import re

from inspector.core.definitions.tools.meanings import meaning_of

_PLACEHOLDER = re.compile(
    r"(?i)<[^<>]{1,120}>|\{[a-z_][\w .-]{0,60}\}|\[[a-z][^\[\]]{1,120}\]|x{4,}|\.{3}|…|\*{3,}|changeme|todo|tbd"
    r"|(?:your|enter|insert|replace|change|put|add|fill)[ _-]?\w[\w .-]*"
)
_WORDS_ONLY = re.compile(r"(?i)[\w .<>{}\[\]…*-]*")
_IN_CAPITALS = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
_PART_OF_URL = re.compile(
    r"\{(?P<braces>[A-Za-z_][\w.-]{0,60})\}|<(?P<angles>[A-Za-z][\w .-]{1,60})>|\[(?P<square>[A-Za-z][\w .-]{1,60})\]"
    r"|(?<![A-Za-z0-9])(?P<capitals>YOUR[_-][A-Z0-9_-]{2,60}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![A-Za-z0-9])"
    r"|(?<=[/.@])(?P<small>[Yy]our[-_]?[A-Za-z][\w-]{1,60})(?=[/.:]|$)"
)
"""The parts of `https://{yourDomain}/oauth/token`, `https://YOUR_DOMAIN/…`, `https://your-tenant.auth0.com/…`."""


def is_stand_in(text: str) -> bool:
    """Whether a value only says what belongs there: <client id>, your-client-secret, changeme, xxxx, CLIENT_ID."""
    text = text.strip()
    if _IN_CAPITALS.fullmatch(text) is not None:
        return meaning_of(text) is not None or text.startswith(("YOUR_", "MY_"))
    return _PLACEHOLDER.fullmatch(text) is not None and _WORDS_ONLY.fullmatch(text) is not None


def name_of_stand_in(text: str) -> str:
    """What a value that stands for another is called: without the brackets around it."""
    return " ".join(text.strip().strip("<>[]{}").split()) or text


def stand_ins_in_url(text: str) -> list[tuple[int, int]]:
    """Where in a URL such parts are: the beginning and the end of each."""
    return [found.span() for found in _PART_OF_URL.finditer(text)]
