"""Scopes that a profile's tokens had, and those that its issuer's metadata lists: what an exploration can try."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.checks.granted import scopes_of
from inspector.core.exploration.sources import TokenScopes, scopes_of_metadata
from inspector.core.issuer.discovery import discover
from inspector.core.issuer.network import Network
from inspector.core.journeys.outcome import Outcome
from inspector.core.knowledge.providers import client_of
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import StoredToken
from inspector.core.text.message import Message, message
from inspector.core.text.urls import scheme_of
from inspector.core.tokens.token import Token, decode_unverified
from inspector.core.values import dataclass

METADATA_REQUESTS = 2
"""So many requests an issuer's metadata takes at most: there are two places where it may be."""


@dataclass(frozen=True, slots=True)
class ListedScopes:
    """What the issuer's metadata lists as `scopes_supported`; `problem` says why there is nothing, in one sentence."""

    scopes: tuple[str, ...] = ()
    problem: Message | None = None


def scopes_had(outcomes: Iterable[Outcome], profile: Profile) -> tuple[TokenScopes, ...]:
    """The scopes of the tokens that were asked for with this profile, or that name its client."""
    tokens = (
        (each.inspection.token, each.profile.id if each.profile else None) for each in outcomes if each.inspection
    )
    return tuple([_scopes(token, profile) for token, id_ in tokens if _is_of(token, id_, profile)])


def scopes_stored(tokens: Iterable[StoredToken], profile: Profile) -> tuple[TokenScopes, ...]:
    """The same of tokens as the session has them."""
    read = ((decode_unverified(each.text), each.profile_id) for each in tokens)
    return tuple([_scopes(token, profile) for token, id_ in read if _is_of(token, id_, profile)])


def _is_of(token: Token, profile_id: str | None, profile: Profile) -> bool:
    if not token.claims:
        return False
    return profile_id == profile.id or bool(profile.client_id and client_of(token.claims) == profile.client_id)


def _scopes(token: Token, profile: Profile) -> TokenScopes:
    return TokenScopes(scopes_of(token.claims or {}, profile.provider), token.moment("iat"))


def fetch_listed_scopes(profile: Profile, network: Network) -> ListedScopes:
    """Ask the issuer's metadata for `scopes_supported`. Blocking; at most METADATA_REQUESTS requests."""
    urls = endpoints(profile)
    if urls.issuer is None:
        return ListedScopes(problem=message("{name} names no issuer whose metadata could be asked.", name=profile.name))
    with_https = any(scheme_of(url) == "https" for url in (urls.token_url, urls.jwks_url) if url)
    found = discover(urls.issuer, network.send, with_https=with_https)
    if found.metadata is None:
        return ListedScopes(problem=found.problem)
    scopes = scopes_of_metadata(found.metadata.document)
    if not scopes:
        return ListedScopes(problem=message("The metadata of {issuer} lists no scopes.", issuer=urls.issuer))
    return ListedScopes(scopes)
