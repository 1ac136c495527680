"""From a pasted or found text to a judged token."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_inner, judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.errors import InspectorError
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, KeySource
from inspector.core.knowledge.providers import CLIENT_CLAIMS, provider
from inspector.core.profiles.endpoints import endpoints, issuer_of
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.message import Message
from inspector.core.text.seen import saw
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
    saw(token.text)
    inspection = judge_token(token, key_set, expectation, now, keys_problem)
    origin = TokenOrigin.PASTED if file is None else TokenOrigin.FOUND
    return Outcome(file or "", now, profile, inspection=inspection, keys_problem=keys_problem, origin=origin)


def inspect_sent(text: str, provider: str, *, now: float) -> Inspection | None:
    """The token that a pasted request carried, judged without keys; None where it is none that can be read. Pure.

    What it says of itself is all that an explanation of the answer needs.
    """
    try:
        return inspect_text(text, Expectation(provider=provider, source="pasted request"), now=now).inspection
    except InspectorError:
        return None


def inspect_with_keys(
    text: str | Token,
    expectation: Expectation,
    network: Network,
    *,
    issuer: str | None = None,
    jwks_url: str | None = None,
    profile: Profile | None = None,
    refresh: bool = False,
) -> Outcome:
    """Judge a text or a token with the keys of an issuer or URL that the user named, which are fetched. Blocking.

    The token itself is not sent anywhere. `refresh` fetches the keys even where they are cached.
    """
    from inspector.core.issuer.key_fetch import fetch_keys
    from inspector.core.journeys.keys import keys_for, or_saved

    token = decode_unverified(text) if isinstance(text, str) else text
    saw(token.text)
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


def inspect_inner(outcome: Outcome) -> Outcome | None:
    """The token that is the payload of the one judged (a nested JWT), as an outcome of its own; None without one."""
    inner = judge_inner(outcome.inspection) if outcome.inspection is not None else None
    if inner is None:
        return None
    origin = TokenOrigin.FOUND if outcome.label else TokenOrigin.PASTED
    return Outcome(
        outcome.label, outcome.at, outcome.profile, inspection=inner, keys_problem=outcome.keys_problem, origin=origin
    )


class ProfilesByIssuer:
    """Finds the profile that a token belongs to; made once for many tokens, since there may be thousands of either."""

    def __init__(self, profiles: Iterable[Profile], usable: Callable[[Profile], bool] = lambda _: True) -> None:
        """`usable` is asked of a profile that a token would belong to: one that is not has no tokens."""
        self._usable = usable
        self._by_issuer: dict[str, list[Profile]] = {}
        self._by_client: dict[str, list[tuple[int, Profile]]] = {}
        for place, profile in enumerate(profiles):
            issuer = issuer_of(profile)
            if issuer:
                self._by_issuer.setdefault(issuer, []).append(profile)
                self._by_client.setdefault(profile.client_id, []).append((place, profile))

    def match(self, token: Token) -> Profile | None:
        """The profile whose issuer the token names; where several have it, the one whose client it names too.

        With no such profile, the one of the same client whose issuer is the same authority in another form: then the
        verdict says what is different. Nothing is trusted for this, since the keys are the profile's in either case.
        """
        claims, issuer = token.claims or {}, token.issuer
        if not issuer:
            return None
        clients = {client for name in CLIENT_CLAIMS if isinstance(client := claims.get(name), str)}
        same = [profile for profile in self._by_issuer.get(issuer, ()) if self._usable(profile)]
        if same:
            return next((profile for profile in same if profile.client_id in clients), same[0])
        of_client = [each for client in clients for each in self._by_client.get(client, ())]
        ours = sorted(of_client, key=lambda each: each[0])
        related = (profile for _, profile in ours if _is_related(profile, issuer))
        return next((profile for profile in related if self._usable(profile)), None)


def match_profile(token: Token, profiles: Iterable[Profile]) -> Profile | None:
    """The one of `profiles` that a single token belongs to, as `ProfilesByIssuer` finds it."""
    return ProfilesByIssuer(profiles).match(token)


def _is_related(profile: Profile, issuer: str) -> bool:
    expected = issuer_of(profile)
    row = provider(profile.provider).other_issuer(expected, issuer) if expected else None
    return row is not None and row.related
