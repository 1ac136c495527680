"""From a pasted or found text to a judged token."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, KeySource
from inspector.core.knowledge.providers import CLIENT_CLAIMS, provider
from inspector.core.profiles.endpoints import endpoints, issuer_of
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.message import Message
from inspector.core.tokens.token import Token, decode_unverified

if TYPE_CHECKING:  # a token that is judged with the keys at hand does without
    from inspector.core.issuer.network import Network
    from inspector.core.profiles.profile import Profile


def inspect_text(
    text: str | Token,
    expectation: Expectation,
    *,
    now: float,
    key_set: KeySet | None = None,
    file: str | None = None,
    profile: Profile | None = None,
    keys_problem: Message | None = None,
) -> Outcome:
    """Judge a text, or the token that was read from it, with the keys at hand. Pure: nothing is fetched.

    `file` is the name of the file it was found in; None for a text that was pasted.
    """
    token = decode_unverified(text) if isinstance(text, str) else text
    inspection = judge_token(token, key_set, expectation, now, keys_problem)
    origin = TokenOrigin.PASTED if file is None else TokenOrigin.FOUND
    return Outcome(file or "", now, profile, inspection=inspection, keys_problem=keys_problem, origin=origin)


def inspect_with_keys(
    text: str,
    expectation: Expectation,
    network: Network,
    *,
    issuer: str | None = None,
    jwks_url: str | None = None,
    profile: Profile | None = None,
    refresh: bool = False,
) -> Outcome:
    """Judge a text with the keys of an issuer or URL that the user named, fetching them if need be. Blocking.

    The token itself is not sent anywhere. `refresh` fetches the keys even where they are cached.
    """
    from inspector.core.issuer.key_fetch import fetch_keys
    from inspector.core.journeys.keys import keys_for, or_saved

    token = decode_unverified(text)
    source = KeySource.of(issuer, jwks_url, of_issuer=profile is not None and not endpoints(profile).own_key_set)
    if refresh and source is not None:
        fetched = fetch_keys(source, jwks_url, network)
    else:
        fetched = keys_for(token, source, jwks_url, network)
    fetched = or_saved(fetched, profile, source)
    inspection = judge_token(token, fetched.key_set, expectation, network.now(), fetched.problem)
    return Outcome(
        "",
        network.now(),
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
    clients = [claims.get(name) for name in CLIENT_CLAIMS]
    known = tuple((profile, issuer_of(profile)) for profile in profiles)
    same = [profile for profile, expected in known if issuer and expected == issuer]
    ours = next((profile for profile in same if profile.client_id in clients), same[0] if same else None)
    if ours is not None or issuer is None:
        return ours
    return next((p for p, expected in known if p.client_id in clients and _is_related(p, expected, issuer)), None)


def _is_related(profile: Profile, expected: str | None, issuer: str) -> bool:
    row = provider(profile.provider).other_issuer(expected, issuer) if expected else None
    return row is not None and row.related
