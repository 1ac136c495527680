"""A profile made of what a token says of itself. Nothing is verified by it, and nothing in the token is trusted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.checks.granted import scopes_of
from inspector.core.definitions.recognised import recognise
from inspector.core.knowledge.providers import client_of, provider, provider_of_issuer
from inspector.core.profiles.credentials import CLIENT_SECRET
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.misplaced import without_secrets
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message, message
from inspector.core.text.urls import host_of, is_url
from inspector.core.tokens.token import Token
from inspector.core.values import dataclass

_CLIENT_ID = mark("Client ID")
_MOST = 200
"""A longer text of a token is no client ID, scope or audience that a form should have."""


@dataclass(frozen=True, slots=True)
class TokenProfile:
    """The profile that a token's claims make; `said` tells what is still to be filled in, and of whose word it is.

    `missing` are the names of the fields, without the secret.
    """

    profile: Profile
    said: tuple[Message, ...]
    missing: tuple[str, ...] = ()


def why_no_profile(token: Token) -> str:
    """Why a token makes no profile; "" where it makes one."""
    if token.claims is None:
        return tr("The claims of this token cannot be read, so no profile follows from them.")
    issuer = token.issuer
    if not issuer or not is_url(issuer):
        return tr("This token names no issuer that is a URL, so no profile follows from it.")
    return ""


def profile_from_token(token: Token) -> TokenProfile:
    """The profile that would ask for such a token, as far as the token tells.

    ValueError where `why_no_profile` has a reason.
    """
    claims, issuer = token.claims, token.issuer
    if claims is None or issuer is None or not is_url(issuer):
        raise ValueError(why_no_profile(token))
    found = recognise({"issuer": issuer}, known=_known(claims, issuer))
    fields = dict(found.fields)
    client = _short(client_of(claims))
    scopes = _scopes(claims, found.provider)
    audience = _audience(claims, client) if provider(found.provider).audience_is_requested else ""
    profile = Profile(
        _name(claims, client, issuer),
        provider=found.provider,
        client_id=client if _is_client(claims) else "",
        scopes=scopes,
        known_scopes=scopes,
        audience=audience,
        expected_audience="" if audience else _audience(claims, client),
        **fields,  # type: ignore[arg-type] # members that are texts
    )
    profile = without_secrets(profile)
    missing = _missing(profile)
    return TokenProfile(profile, _said(missing), tuple(missing))


def _known(claims: Mapping[str, Any], issuer: str) -> dict[str, str]:
    """What else a token tells of where it comes from: Entra's version of tokens."""
    version = claims.get("ver")
    if provider_of_issuer(issuer) == "entra" and version in ("1.0", "2.0"):
        return {"token_version": version}
    return {}


def _is_client(claims: Mapping[str, Any]) -> bool:
    """Whether it names a client by a claim for clients; `sub` alone may be a person."""
    return bool(client_of({name: value for name, value in claims.items() if name != "sub"}))


def _scopes(claims: Mapping[str, Any], provider_id: str) -> tuple[str, ...]:
    """The scopes to ask for: those that it carries, or what the provider takes in their place."""
    rule = provider(provider_id).scope_rule
    if rule is not None and rule.suggest:  # Entra answers with roles, and is asked for /.default
        resource = _short(claims.get("aud"))
        return (rule.suggest.format(resource=resource),) if resource else ()
    return tuple(scope for scope in dict.fromkeys(scopes_of(claims, provider_id)) if 0 < len(scope) <= _MOST)


def _audience(claims: Mapping[str, Any], client: str) -> str:
    given = claims.get("aud")
    named = [given] if isinstance(given, str) else given if isinstance(given, list) else []
    texts = [text for each in named if (text := _short(each)) and text != client and not any(map(str.isspace, text))]
    return texts[0] if texts else ""


def _name(claims: Mapping[str, Any], client: str, issuer: str) -> str:
    for name in ("app_displayname", "azp_name", "client_name"):
        if text := _short(claims.get(name)):
            return text
    return client if _is_client(claims) and client else host_of(issuer)


def _short(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= _MOST and value.isprintable() else ""


def _missing(profile: Profile) -> dict[str, str]:
    """The fields that are still to be filled in, but the secret: their names with their labels."""
    kind, missing = provider(profile.provider), {}
    for field in kind.fields if endpoints(profile).token_url is None else ():
        others = any(getattr(profile, name) for name in field.unless)
        if field.required and not getattr(profile, field.name) and not others:
            missing[field.name] = field.label
    return missing if profile.client_id else {**missing, "client_id": _CLIENT_ID}


def _said(missing: dict[str, str]) -> tuple[Message, ...]:
    labels = (*missing.values(), CLIENT_SECRET.label)
    return (
        message("Made of what the token says of itself: look at each field, nothing of it was verified."),
        message("Still to be filled in: {names}.", names=lambda: ", ".join(tr(each) for each in labels)),
    )
