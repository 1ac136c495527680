"""What a setting is by its name, in whatever spelling: AZURE_CLIENT_ID, clientId, oauth.client-id, "Client ID".

A name is taken apart into words. What it means is said by one or more of them that follow each other; the words before
and behind tell which of several clients it is of: PAYMENTS_CLIENT_ID, CLIENT_ID_STAGING.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from inspector.core.text.names import describes

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

SECRET, GRANTS, BASE, HOST, LOGIN, PERSON = "secret", "grants", "discovery_url", "host", "authorization_url", "person"
"""Meanings that are no member of Profile: the client secret, grant types, what leads to an issuer, a domain by itself,
where people sign in, and who they are."""

_MEANINGS = {
    "client_id": "client id|app id|application id|consumer key|client identifier",
    SECRET: "client secret|app secret|application secret|consumer secret|client password|client pwd|secret",
    "token_url": "access token url|access token uri|access token endpoint"
    "|token endpoint url|token endpoint uri"
    "|token url|token uri|token endpoint|token address|token server url|token service url|token server",
    LOGIN: "auth url|auth uri|authorization url|authorize url|authorization uri|authorization endpoint"
    "|auth endpoint|oauth url|login url|signin url",
    "issuer": "issuer|issuer url|issuer uri",
    BASE: "authority|authority url|discovery url|discovery uri|discovery endpoint|well known url|well known uri"
    "|well known"
    "|wellknown url|metadata url|metadata address|openid configuration|openid config url|oidc url|provider url|org url"
    "|issuer base url",
    "jwks_url": "jwks url|jwks uri|jwks|jwk set uri|jwk set url|key set url|jwks endpoint",
    "introspection_url": "introspection url|introspection uri|introspection endpoint|introspect url",
    "revocation_url": "revocation url|revocation uri|revocation endpoint|revoke url",
    "scopes": "scope|scopes",
    "audience": "audience|api identifier",
    "resources": "resource|resource uri",
    GRANTS: "grant type|grant types|grant|flow|oauth flow",
    "client_authentication": "client authentication|client authentication method|token endpoint auth method"
    "|client authentication scheme|credentials placement|credential placement|credentials in",
    "tenant": "tenant id|tenant|directory id",
    "user_pool_id": "user pool id|userpool id|pool id",
    "region": "region",
    "realm": "realm|realm name",
    "base_url": "keycloak url|keycloak server url|keycloak base url|keycloak host|auth server url",
    HOST: "domain|cognito domain|hosted ui domain|user pool domain|domain prefix|domain url|domain name",
    "authorization_server": "authorization server id|auth server id",
    "private_key_file": "private key file|private key path|client key file|client key path",
    "certificate_file": "client cert|client certificate|client cert file|client certificate file"
    "|client certificate path",
    PERSON: "username|user name|password|redirect uri|redirect url|callback url|callback uri|redirect uris",
}
"""By meaning: the words that say it. The longer ones go before."""
_PHRASES = sorted(
    ((tuple(phrase.split()), meaning) for meaning, phrases in _MEANINGS.items() for phrase in phrases.split("|")),
    key=lambda one: -len(one[0]),
)
_JOINED = {"".join(words): meaning for words, meaning in _PHRASES}
_HOT = re.compile("|".join(sorted({word for words, _ in _PHRASES for word in words if len(word) > 2})), re.IGNORECASE)
"""One of these is in every name that means something: most names of a large file are told by it alone."""
_NEVER_BEFORE = frozenset(
    ("refresh", "id", "csrf", "reset", "user", "db", "database", "session", "jwt", "cookie", "not")
)
_ELSEWHERE = frozenset(("arn", "ssm", "ref", "parameter", "param", "key", "vault", "id", "separator", "claim"))
"""Behind "client secret", words that say where it is kept."""
_OF_PROVIDERS = {
    "cognito": ("cognito", "userpool"),
    "entra": ("azure", "entra", "aad", "msal", "microsoft", "azuread"),
    "auth0": ("auth0",),
    "okta": ("okta",),
    "keycloak": ("keycloak", "kc"),
}
"""Words that people write for a provider in names, by its id."""


class NameMeaning(NamedTuple):
    """What a name means, and the words of it that only say of whom: () for CLIENT_ID, ("payments",) before it."""

    of: str
    whose: tuple[str, ...]
    phrase: str


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> NameMeaning | None:
    """What the name says of its value; None where it is nothing of a client."""
    if len(name) > 200 or _HOT.search(name) is None:
        return None
    words = _words(name)
    for phrase, meaning in _PHRASES:
        size = len(phrase)
        for at in range(len(words) - size, -1, -1):
            if words[at : at + size] == phrase:
                return _judged(NameMeaning(meaning, words[:at] + words[at + size :], " ".join(phrase)), words, at, size)
    for at, word in enumerate(words):
        for cut in range(len(word)):
            if (joined := _JOINED.get(word[cut:])) is not None:
                if cut and len(word) - cut < 7:
                    continue  # "subrealm" is no realm
                whose = (*words[:at], *((word[:cut],) if cut else ()), *words[at + 1 :])
                return _judged(NameMeaning(joined, whose, word[cut:]), words, at, 1)
    return None


def _judged(found: NameMeaning, words: tuple[str, ...], at: int, size: int) -> NameMeaning | None:
    before, behind = words[:at], words[at + size :]
    if behind and (size == 1 or behind[-1] in _ELSEWHERE or describes(f"x {behind[-1]}")):
        return None  # CLIENT_SECRET_ARN, SCOPE_SEPARATOR
    if found.of in (SECRET, "token_url") and before and before[-1] in _NEVER_BEFORE:
        return None
    if found.of == "region" and "aws" not in before and "cognito" not in before and before:
        return None
    return found


def _words(name: str) -> tuple[str, ...]:
    words = [word.lower() for word in _WORDS.findall(name)]
    joined: list[str] = []
    for word in words:
        if word.isdigit() and joined and joined[-1] in ("oauth", "auth"):
            if joined[-1] == "auth":
                joined[-1] += word  # Auth0
            continue
        joined.append("client" if word == "clients" else word)
    return tuple(joined)


def provider_named(name: str) -> str:
    """The id of the provider that a name speaks of (AZURE_CLIENT_ID); "" where it names none."""
    words = set(_words(name))
    return next((id_ for id_, named in _OF_PROVIDERS.items() if not words.isdisjoint(named)), "")
