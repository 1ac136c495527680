"""The scopes that a token carries, and how they compare with those asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.checks.verdict import Expectation, ScopeDifference
from inspector.core.knowledge.providers import described


def scope_claim(provider: str, claims: Mapping[str, Any]) -> str:
    """The claim that has the scopes of a token from `provider`, or would have them."""
    names = described(provider).scope_claims
    for name in names:
        if name in claims:
            return name
    return names[0]


def scopes_of(claims: Mapping[str, Any], provider: str = "generic") -> tuple[str, ...]:
    """The granted scopes: of `scope` (RFC 8693 section 4.2), or where the provider puts them; a text or a list."""
    value = claims.get(scope_claim(provider, claims))
    if isinstance(value, str):
        return tuple(filter(None, value.split(" ")))
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def difference(expectation: Expectation, claims: Mapping[str, Any]) -> ScopeDifference:
    """Requested against granted. Entra's "/.default" asks for whatever is configured, so it can never be missing."""
    requested = tuple([scope for scope in expectation.scopes if not scope.endswith("/.default")])
    return ScopeDifference.between(requested, scopes_of(claims, expectation.provider))
