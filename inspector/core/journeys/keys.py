"""The key set that a profile's tokens are checked with."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.errors import KeySetError
from inspector.core.issuer.key_fetch import KeyFetch, fetch_keys
from inspector.core.issuer.network import Network
from inspector.core.keys.key import KeyLookup, KeySet, KeySource, choose
from inspector.core.keys.key_set import parse_key_set
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.core.text.message import message
from inspector.core.text.times import iso, parse_moment
from inspector.core.tokens.token import Kind, Token


def keys_for(token: Token, source: KeySource | None, jwks_url: str | None, network: Network) -> KeyFetch:
    """The key set for `token`, from the cache if it has the key, fetched anew at most once otherwise."""
    if token.kind is not Kind.JWS:
        return KeyFetch()
    if source is None:
        return KeyFetch(
            problem=message("No issuer and no key set URL is named, so there are no keys to check it with.")
        )
    cached = network.keys.get(source)
    if cached is not None and _names_key_of(token, cached):
        return KeyFetch(key_set=cached)
    if cached is not None and (wait := network.keys.refresh_for_unknown_kid(source, network.now())) is not None:
        return KeyFetch(key_set=cached, problem=wait)
    fetched = fetch_keys(source, jwks_url, network)
    if fetched.key_set is None and cached is not None:
        return replace(
            fetched,
            key_set=cached,
            problem=message("The keys are those fetched earlier. {why}", why=fetched.problem),
        )
    return fetched


def or_saved(fetched: KeyFetch, profile: Profile | None, source: KeySource | None) -> KeyFetch:
    """The keys saved with the profile where none could be fetched; `problem` then says which keys these are."""
    if fetched.key_set is not None or fetched.problem is None:
        return fetched  # there are some, or none is needed
    if profile is None or source is None or not profile.saved_keys:
        return fetched
    if profile.saved_keys_of != source.name:
        return fetched  # saved from another issuer or URL: they cannot vouch for this one
    try:
        saved_at = parse_moment(profile.saved_keys_at) if profile.saved_keys_at else None
        key_set = parse_key_set(profile.saved_keys.encode(), replace(source, saved=True), saved_at)
    except (KeySetError, ValueError) as error:
        problem = error.said if isinstance(error, KeySetError) else str(error)
        return replace(
            fetched,
            problem=message(
                "{why} The keys saved with the profile cannot be read: {error}", why=fetched.problem, error=problem
            ),
        )
    words = message("The keys are those saved with the profile. {why}", why=fetched.problem)
    if profile.saved_keys_at:
        words = message(
            "The keys are those saved with the profile at {time}. {why}",
            time=profile.saved_keys_at,
            why=fetched.problem,
        )
    return replace(fetched, key_set=key_set, problem=words)


def with_saved_keys(profile: Profile, key_set: KeySet) -> Profile:
    """The profile with `key_set` saved in it, for use where the issuer cannot be reached.

    KeySetError when the key set holds what must not be written to a file.
    """
    if not key_set.document:
        raise KeySetError(tr("The key set holds private or secret parts, so it is not saved."))
    at = "" if key_set.fetched_at is None else iso(key_set.fetched_at)
    return replace(profile, saved_keys=key_set.document, saved_keys_at=at, saved_keys_of=key_set.source.name)


def fetch_profile_keys(profile: Profile, network: Network) -> KeyFetch:
    """The key set that a profile's tokens are checked with, fetched anew. Blocking."""
    urls = endpoints(profile)
    if urls.key_source is None:
        return KeyFetch(problem=message("The profile names no issuer and no key set URL."))
    return fetch_keys(urls.key_source, urls.jwks_url, network)


def _names_key_of(token: Token, key_set: KeySet) -> bool:
    kid = (token.header or {}).get("kid")
    return not isinstance(kid, str) or choose(key_set, kid).lookup is not KeyLookup.UNKNOWN_KID
