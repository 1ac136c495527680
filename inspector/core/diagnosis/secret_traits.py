"""What a client secret looks like, for explaining a refusal after the secret itself has been dropped."""

from __future__ import annotations

import re
from urllib.parse import quote_plus

from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

SHORT_CHARS = 8
"""No provider issues a secret shorter than this; a shorter one was cut off or is a stand-in."""

_GUID = pattern(r"\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE)
_STAND_IN = pattern(r"[*•·.xX]+|<.+>|\$\{?[A-Z_]+\}?|(your|my)[-_ ]?(client[-_ ]?)?secret|changeme", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SecretTraits:
    """Yes and no about a secret, from which nobody can tell the secret.

    `has_reserved`: form-encoding changes it (RFC 6749 section 2.3.1), so encoded and raw Basic headers differ.
    `is_guid`: it has the form of an ID, as Entra's secret IDs have and its secrets never do.
    `has_outer_space`: it begins or ends with white space. `is_short`: fewer than SHORT_CHARS characters.
    `is_stand_in`: stars, a placeholder or the name of a variable where the secret should be.
    """

    has_reserved: bool = False
    is_guid: bool = False
    has_outer_space: bool = False
    is_short: bool = False
    is_stand_in: bool = False

    @classmethod
    def of(cls, secret: str | None) -> SecretTraits | None:
        """The traits of `secret`; None where there is none."""
        if not secret:
            return None
        bare = secret.strip()
        return cls(
            has_reserved=quote_plus(secret, errors="replace") != secret,
            is_guid=_GUID.fullmatch(bare) is not None,
            has_outer_space=bare != secret,
            is_short=len(bare) < SHORT_CHARS,
            is_stand_in=_STAND_IN.fullmatch(bare) is not None,
        )

    @property
    def names(self) -> frozenset[str]:
        """The traits it has, by the names that failures.toml uses."""
        named = {
            "reserved": self.has_reserved,
            "guid": self.is_guid,
            "outer_space": self.has_outer_space,
            "short": self.is_short,
            "stand_in": self.is_stand_in,
        }
        return frozenset(name for name, has in named.items() if has)


TRAITS = frozenset({"reserved", "guid", "outer_space", "short", "stand_in"})
"""All names that `SecretTraits.names` may hold."""
