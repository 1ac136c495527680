"""Scopes that can be tried, and where each is known from. Nothing is fetched here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from inspector.core.exploration.exploration import Exploration
from inspector.core.exploration.planned import ScopeToTry
from inspector.core.knowledge.providers import described
from inspector.core.profiles.problems import SCOPE_TOKEN
from inspector.core.profiles.profile import Profile
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MOST_OF_METADATA = 500
"""No server lists more scopes than anybody could try."""
MOST_CHARS = 10_000
"""How much of an error is searched for names of scopes."""
_NAMED = (
    pattern(r"""\bscopes?\\?["']?\s*[=:]\s*\\?["']([^"'\\]{1,2000})\\?["']""", re.IGNORECASE),
    pattern(r"\b(?:invalid|unknown|unsupported|granted|missing|required|requested) scopes?:\s*([^\"\\\n]{1,2000})",
            re.IGNORECASE),
    pattern(r"""\bscopes?\s+\\?['"\[]([^'"\]\\]{1,300})\\?['"\]]""", re.IGNORECASE),
    pattern(r"""['"\[]([^'"\]\\{}]{1,300})\\?['"\]]\s+(?:scopes?\b|is invalid)""", re.IGNORECASE),
)  # fmt: skip
"""How servers name scopes: RFC 6750 section 3; Keycloak ("Invalid scopes: a b") and Auth0 ("granted scopes: a, b");
Entra ("asked for scope 'a'"); Okta ("'openid' scopes") and UAA ("[a] is invalid")."""
_WORDS = frozenset({"and", "or", "the", "is", "are", "not", "a", "for", "none", "null", "invalid_scope", "scope"})


@dataclass(frozen=True, slots=True)
class TokenScopes:
    """The scopes of a token that was had, and when it was issued, in epoch seconds; None where it does not say."""

    scopes: tuple[str, ...]
    issued_at: float | None = None


def came_unasked(found: Exploration | None) -> tuple[TokenScopes, ...]:
    """The scopes that came in the tokens of an exploration, can be asked for, and were not."""
    scopes = tuple([scope for scope in found.askable if scope not in found.scopes]) if found is not None else ()
    return (TokenScopes(scopes, found.at),) if found is not None and scopes else ()


def known_scopes(
    profile: Profile,
    tokens: Iterable[TokenScopes] = (),
    metadata: Mapping[str, Any] | None = None,
    errors: Iterable[str] = (),
    typed: Iterable[str] = (),
) -> tuple[ScopeToTry, ...]:
    """Every scope that is known for a profile, each once, with all places it is known from.

    `metadata` is the issuer's document, where it was fetched; `errors` are what servers said that may name scopes.
    Scopes that this provider takes in no request, as the roles of a token of Entra's, are left out.
    """
    found: dict[str, list[str]] = {}
    issued: dict[str, float] = {}

    def add(names: Iterable[str], source: str) -> None:
        for name in names:
            if SCOPE_TOKEN.fullmatch(name) and source not in found.setdefault(name, []):
                found[name].append(source)

    add((*profile.scopes, *profile.known_scopes), "form")
    add((name for name, _ in profile.scope_descriptions), "template")
    for token in tokens:
        taken = tuple([scope for scope in token.scopes if _is_asked_for(profile, scope)])
        add(taken, "token")
        if token.issued_at is not None:
            issued |= {scope: max(token.issued_at, issued.get(scope, token.issued_at)) for scope in taken}
    add(scopes_of_metadata(metadata or {}), "metadata")
    for text in errors:
        add((scope for scope in named_in(text) if _is_asked_for(profile, scope)), "error")
    add(typed, "typed")
    told = dict(profile.scope_descriptions)
    return tuple([ScopeToTry(name, told.get(name, ""), tuple(by), issued.get(name)) for name, by in found.items()])


def _is_asked_for(profile: Profile, scope: str) -> bool:
    rule = described(profile.provider).scope_rule
    return rule is None or re.fullmatch(rule.pattern, scope) is not None


def scopes_of_metadata(document: Mapping[str, Any]) -> tuple[str, ...]:
    """`scopes_supported` of an issuer's metadata (RFC 8414 section 2); empty where it is no list of texts."""
    listed = document.get("scopes_supported")
    names = [name for name in listed if isinstance(name, str)] if isinstance(listed, list) else []
    return tuple(dict.fromkeys(name for name in names if SCOPE_TOKEN.fullmatch(name)))[:MOST_OF_METADATA]


def named_in(text: str) -> tuple[str, ...]:
    """The scopes that an error names; empty where it names none."""
    found: dict[str, None] = {}
    for each in _NAMED:
        for match in each.finditer(text[:MOST_CHARS]):
            words = (word.strip(".,;:()[]'\"") for word in re.split(r"[\s,+]+", match[1]))
            found |= dict.fromkeys(word for word in words if SCOPE_TOKEN.fullmatch(word) and word.lower() not in _WORDS)
    return tuple(found)
