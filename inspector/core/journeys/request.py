"""The journeys: from a profile to a verdict, and from a pasted text to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.core.checks import judge as checks
from inspector.core.deadline import Cancel
from inspector.core.diagnosis.diagnosis import Diagnosis, diagnose
from inspector.core.diagnosis.evidence import evidence_of
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.errors import ProfileError
from inspector.core.issuer.discovery import Discovery, Send, sender
from inspector.core.issuer.grant import build_request, read_granted, without_secret
from inspector.core.issuer.key_fetch import KeyCache, source_of
from inspector.core.issuer.locations import Location, locate
from inspector.core.journeys.keys import _keys_for, names_own_keys, or_saved
from inspector.core.journeys.outcome import UNDISCOVERED, Outcome
from inspector.core.network.exchange import Exchange, Progress
from inspector.core.profiles.endpoints import expectation
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.times import Clock
from inspector.core.tokens.token import decode_unverified

if TYPE_CHECKING:  # the network libraries come with it, and whoever has one to hand over has imported them
    from inspector.core.network.transport import Transport


def request_token(
    profile: Profile,
    secret: str | None,
    *,
    transport: Transport,
    keys: KeyCache,
    now: Clock,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Outcome:
    """Ask for a token, then for the keys, then judge it. Blocking. `credentials.needed_secret` says what `secret` is.

    A request that fails is an Outcome with a diagnosis. ProfileError only for a profile that cannot be sent at all.
    """
    check_profile(profile)
    send = sender(transport, progress, cancel)
    return ask(profile, secret, locate(profile, "token_url", send), send=send, keys=keys, now=now)


def ask(profile: Profile, secret: str | None, place: Location, *, send: Send, keys: KeyCache, now: Clock) -> Outcome:
    """`request_token` from where the endpoints have been looked for: so that several requests look only once."""
    urls = place.urls
    if urls.token_url is None and place.discovery is not None:
        return _undiscovered(profile, place.discovery, now())
    request = build_request(profile, urls.token_url or "", secret, now())
    exchange = without_secret(send(request), request, profile, secret)
    granted = read_granted(exchange)
    outcome = Outcome(profile.name, now(), profile, exchange, place.exchanges, granted=granted)
    if granted is None:
        explained = _with_methods(diagnosed(exchange, profile, secret), exchange, profile, place.methods)
        traits = sent_traits(profile, secret)
        return replace(outcome, diagnosis=explained, secret_traits=traits, methods=place.methods)
    token = decode_unverified(granted.access_token)
    source = source_of(urls.issuer, urls.jwks_url, of_issuer=not names_own_keys(profile))
    fetched = or_saved(_keys_for(token, source, urls.jwks_url, send, now, keys), profile, source)
    inspection = checks.run(
        token, fetched.key_set, expectation(profile), now(), fetched.problem, clock_skew_s=exchange.clock_skew_s
    )
    return replace(
        outcome,
        inspection=inspection,
        key_exchanges=(*place.exchanges, *fetched.exchanges),
        keys_problem=fetched.problem,
    )


def diagnosed(exchange: Exchange, profile: Profile, secret: str | None) -> Diagnosis | None:
    """Why a request of `profile` was refused, its method and the nature of its secret taken into account."""
    return diagnose(exchange, profile.provider, profile.client_authentication, sent_traits(profile, secret))


def _with_methods(
    found: Diagnosis | None, exchange: Exchange, profile: Profile, methods: tuple[str, ...]
) -> Diagnosis | None:
    """The diagnosis; of a client that was refused also that its method is none of those the issuer says it takes."""
    sent = profile.client_authentication.removesuffix("_raw")
    if found is None or not methods or sent in methods or evidence_of(exchange).error != "invalid_client":
        return found
    words = tr(
        "The issuer's metadata names the methods of client authentication that it takes: {methods}. {method} was sent.",
        methods=", ".join(elide(visible(name), 40) for name in methods),
        method=profile.client_authentication,
    )
    return replace(found, details=f"{found.details} {words}" if found.details else words)


def sent_traits(profile: Profile, secret: str | None) -> SecretTraits | None:
    """What of a secret a diagnosis may go by; None where the server does not see it."""
    # With the other methods the secret is a passphrase or a key, which the server never sees.
    return SecretTraits.of(secret) if profile.client_authentication.startswith("client_secret_") else None


def check_profile(profile: Profile) -> None:
    """ProfileError with the first thing that keeps a request from being sent, and the field it is in."""
    for problem in problems(profile):
        raise ProfileError(f"{profile.name}: {problem.message}", field=problem.field)


def _undiscovered(profile: Profile, found: Discovery, now: float) -> Outcome:
    exchange = found.exchanges[-1]
    diagnosis = diagnose(exchange, profile.provider, profile.client_authentication)
    problem = found.problem or tr("The issuer's metadata names no token endpoint.")
    if diagnosis is None or exchange.failure is None:
        said = diagnosis.said if diagnosis else ""
        diagnosis = Diagnosis(
            id=UNDISCOVERED,
            said=said,
            summary=tr("The issuer does not say where tokens are asked for."),
            cause=problem,
            fixes=(
                tr("Compare the issuer with what your provider's documentation says."),
                tr("Enter the token URL itself."),
            ),
            reference="RFC 8414 section 3",
        )
    return Outcome(
        profile.name, now, profile, exchange, found.exchanges[:-1], diagnosis=diagnosis, keys_problem=problem
    )
