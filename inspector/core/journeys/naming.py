"""What a token is called by whom it speaks of: its profile, else its client, its subject, or who issued it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.core.text.display import elide, visible

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile
    from inspector.core.tokens.token import Token

MOST_NAME = 60
"""Characters of a token's own word for itself that are shown."""


def called(token: Token, compared: Profile | None) -> str:
    """What a token is called that no profile has requested; "" where neither a profile nor the token says who it is.

    It has the name of the profile that it is `compared` with only where it is of that profile's client. What a token
    says of itself is its own word.
    """
    if compared is not None and compared.name and compared.client_id in _clients(token):
        return compared.name
    return said_by(token)


def said_by(token: Token) -> str:
    """The client that a token names, else its subject, else the host of its issuer; "" where it names none."""
    from inspector.core.knowledge.providers import client_of  # late: it brings the table of providers

    named = client_of(token.claims or {}) or issuer_host(token)
    return visible(elide(" ".join(named.split()), MOST_NAME))


def issuer_host(token: Token) -> str:
    """The host of the issuer that a token names, or the issuer itself where that is no URL; "" where it names none."""
    from inspector.core.text.urls import host_of

    issuer = token.issuer or ""
    return host_of(issuer) or issuer


def _clients(token: Token) -> tuple[str, ...]:
    """All that a token names as its client; an empty one is none."""
    from inspector.core.knowledge.providers import CLIENT_CLAIMS

    claims = token.claims or {}
    named = (claims.get(name) for name in CLIENT_CLAIMS)
    return tuple(value for value in named if isinstance(value, str) and value)
