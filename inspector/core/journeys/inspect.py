"""From a pasted or found text to a judged token."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from inspector.core.checks import judge as checks
from inspector.core.checks.verdict import Expectation
from inspector.core.deadline import Cancel
from inspector.core.issuer.discovery import sender
from inspector.core.issuer.key_fetch import KeyCache, fetch_keys, source_of
from inspector.core.journeys.keys import _keys_for, names_own_keys, or_saved
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.providers import CLIENT_CLAIMS, provider
from inspector.core.network.exchange import Progress
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.store.session import TokenOrigin
from inspector.core.text.times import Clock
from inspector.core.tokens.token import Token, decode_unverified

if TYPE_CHECKING:
    from inspector.core.network.transport import Transport


def inspect_text(
    text: str | Token,
    expectation: Expectation,
    *,
    now: float,
    key_set: KeySet | None = None,
    file: str | None = None,
    profile: Profile | None = None,
    keys_problem: str | None = None,
) -> Outcome:
    """Judge a text, or the token that was read from it, with the keys at hand. Pure: nothing is fetched.

    `file` is the name of the file it was found in; None for a text that was pasted.
    """
    token = decode_unverified(text) if isinstance(text, str) else text
    inspection = checks.run(token, key_set, expectation, now, keys_problem)
    origin = TokenOrigin.PASTED if file is None else TokenOrigin.FOUND
    return Outcome(file or "", now, profile, inspection=inspection, keys_problem=keys_problem, origin=origin)


def inspect_with_keys(  # noqa: PLR0913 - every one is a keyword, and none belongs with another
    text: str,
    expectation: Expectation,
    *,
    transport: Transport,
    keys: KeyCache,
    now: Clock,
    issuer: str | None = None,
    jwks_url: str | None = None,
    profile: Profile | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    refresh: bool = False,
) -> Outcome:
    """Judge a text with the keys of an issuer or URL that the user named, fetching them if need be. Blocking.

    The token itself is not sent anywhere. `refresh` fetches the keys even where they are cached.
    """
    send = sender(transport, progress, cancel)
    token = decode_unverified(text)
    source = source_of(issuer, jwks_url, of_issuer=profile is not None and not names_own_keys(profile))
    if refresh and source is not None:
        fetched = fetch_keys(source, jwks_url, send, now(), keys)
    else:
        fetched = _keys_for(token, source, jwks_url, send, now, keys)
    fetched = or_saved(fetched, profile, source)
    inspection = checks.run(token, fetched.key_set, expectation, now(), fetched.problem)
    return Outcome(
        "",
        now(),
        profile,
        key_exchanges=fetched.exchanges,
        inspection=inspection,
        keys_problem=fetched.problem,
        origin=TokenOrigin.PASTED,
    )


def match_profile(token: Token, profiles: Iterable[Profile]) -> Profile | None:
    """The profile whose issuer the token names; where several have it, the one whose client it names too.

    With no such profile, the one of the same client whose issuer is the same authority in another form: then the
    verdict says what is different. Nothing is trusted for this, since the keys are the profile's in either case.
    """
    claims, issuer = token.claims or {}, token.issuer
    known = tuple(profiles)
    clients = [claims.get(name) for name in CLIENT_CLAIMS]
    same = [profile for profile in known if issuer and endpoints(profile).issuer == issuer]
    ours = next((profile for profile in same if profile.client_id in clients), same[0] if same else None)
    if ours is not None or issuer is None:
        return ours
    return next((p for p in known if p.client_id in clients and _is_related(p, issuer)), None)


def _is_related(profile: Profile, issuer: str) -> bool:
    expected = endpoints(profile).issuer
    row = provider(profile.provider).other_issuer(expected, issuer) if expected else None
    return row is not None and row.related
