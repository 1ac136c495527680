"""What a token carries, read for its scopes and the names of its claims; the token itself is not kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from inspector.core.checks.granted import scope_claim, scopes_of
from inspector.core.exploration.exploration import ScopeAnswer
from inspector.core.knowledge.providers import described
from inspector.core.profiles.misplaced import unseen
from inspector.core.text.masking import SECRET
from inspector.core.text.patterns import pattern
from inspector.core.tokens.token import decode_unverified

OF_EACH_TOKEN = frozenset(
    {"exp", "iat", "nbf", "jti", "auth_time", "uti", "aio", "rh", "rat", "origin_jti", "event_id", "at_hash", "c_hash",
     "s_hash", "nonce", "sid", "session_state", "sub_jti", "ti", "xms_ftd", "xms_st", "updated_at", "rev_sig", "trid",
     "correlation_id", "request_id", "txn"}
)  # fmt: skip
"""Claims whose values differ in every token, so that they say nothing of its scopes: those of RFC 7519, OpenID Connect
Core 1.0, RFC 8417 and those by which Cognito, Entra, Keycloak, UAA and Okta name a token, a session or a request."""
FALLBACK_CLAIMS = ("roles", "permissions", "scopes", "authorities")
"""Where scopes stand that no claim of the provider has: app roles (Entra), permissions (Auth0), and what servers built
with Spring write."""
_SEPARATORS = pattern(r"[,;|+]")
MOST_CLAIMS = 100
MOST_SCOPES = 1000
MOST_NAME_CHARS = 400
"""No scope and no claim that anybody uses has a longer name."""
LEAST_TOKEN = 8


def granted_by(
    token: str, said: object, asked: tuple[str, ...], provider: str, tried: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], str, Mapping[str, Any]]:
    """The scopes that a token response grants, what says so (see ScopeAnswer.told_by), and the claims of the token.

    `said` is the member `scope` of the response (RFC 6749 section 5.1), which some write as a list. The claims are
    empty where the token is opaque. Of scopes that are written with commas, those that were `tried` are told apart.
    """
    scopes, told_by, claims = _granted_by(token, said, asked, provider)
    return _unique(_parted(scopes, {*tried, *asked})), told_by, claims


def _granted_by(
    token: str, said: object, asked: tuple[str, ...], provider: str
) -> tuple[tuple[str, ...], str, Mapping[str, Any]]:
    claims = decode_unverified(token).claims or {}
    name = scope_claim(provider, claims)
    if name in claims and (claims[name] is None or names_scopes(claims[name])):
        return scopes_of(claims, provider), name, claims
    if names_scopes(said):
        return scopes_of({"scope": said}), "response", claims
    for fallback in FALLBACK_CLAIMS:
        if names_scopes(claims.get(fallback)):
            return scopes_of({"scope": claims[fallback]}), fallback, claims
    if claims and described(provider).id != "generic":
        # Their tokens are readable and name what they carry, so one that names nothing carries nothing.
        return (), name, claims
    return asked, "request", claims


def names_scopes(value: object) -> bool:
    """Whether scopes can be read of a value: a text, or a list that is empty or has texts in it."""
    return isinstance(value, str) or (
        isinstance(value, list) and (not value or any(isinstance(each, str) for each in value))
    )


def unsecret(names: Iterable[str], tokens: Collection[str]) -> tuple[str, ...]:
    """The names of scopes or claims, as a server that answers in bad faith has chosen them, without a token in them.

    `tokens` are those of its answer. A long name is cut.
    """
    return _unique([_unsecret(name, tokens) for name in names])


def _unsecret(name: str, tokens: Collection[str]) -> str:
    if any(len(token) >= LEAST_TOKEN and token in name for token in tokens):
        return SECRET
    return unseen(name if len(name) <= MOST_NAME_CHARS else f"{name[:MOST_NAME_CHARS]}…")


def settled(answers: tuple[ScopeAnswer, ...]) -> tuple[ScopeAnswer, ...]:
    """The answers in the light of each other, as far as those that name no scope are concerned.

    Where the server names scopes even when they are those asked for, an answer that names none has granted none,
    although RFC 6749 section 5.1 lets a server leave out what was asked for. oidc-provider leaves out an empty scope.
    """
    named = {
        each.told_by for each in answers if each.granted is not None and each.told_by not in ("request", "response")
    }
    as_asked = any(
        each.told_by == "response" and each.ask.scopes and set(each.granted or ()) == set(each.ask.scopes)
        for each in answers
    )
    if not named and not as_asked:
        return answers
    return tuple([_settled(each, min(named, default=""), as_asked=as_asked) for each in answers])


def _settled(answer: ScopeAnswer, claim: str, *, as_asked: bool) -> ScopeAnswer:
    if answer.told_by != "request" or not (as_asked or (claim and answer.claims)):
        return answer
    return replace(answer, granted=(), told_by=claim if claim and answer.claims else "response")


def _parted(scopes: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    """Scopes as they are, but in parts where they are separated otherwise than RFC 6749 section 3.3 has it.

    That is by white space, which no scope has in it, or by commas and the like where a part is known to be a scope
    (GitHub).
    """
    found: list[str] = []
    for scope in (word for each in scopes for word in each.split()):
        parts = [part for part in _SEPARATORS.split(scope) if part]
        found += parts if scope not in known and known.intersection(parts) else [scope]
    return tuple(found)


def _unique(scopes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(scopes))[:MOST_SCOPES]


def digests(claims: Mapping[str, Any], key: bytes, told_by: str) -> tuple[tuple[str, str], ...]:
    """The names of claims with a digest of each value, in the order of the names.

    Without `key`, which is dropped with the exploration, no value can be guessed from its digest. What every token has
    anew is left out, and so is the claim that has the scopes.
    """
    kept = sorted(name for name in claims if name not in OF_EACH_TOKEN and name != told_by)
    return tuple((name, _digest(claims[name], key)) for name in kept[:MOST_CLAIMS])


def _digest(value: object, key: bytes) -> str:
    if isinstance(value, list):
        value = sorted(json.dumps(each, sort_keys=True) for each in value)  # scopes and audiences have no order
    written = json.dumps(value, sort_keys=True).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(written, digest_size=4, key=key).hexdigest()
