"""From a profile to a judged token: the token request, the keys, the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.core.checks.judge import judge_token
from inspector.core.diagnosis.diagnosis import Explanation, diagnose
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.errors import ProfileError
from inspector.core.issuer.discovery import Discovery
from inspector.core.issuer.grant import build_request, read_granted, without_secret
from inspector.core.issuer.locations import Location, locate, refused
from inspector.core.issuer.network import Network
from inspector.core.journeys.keys import keys_for, or_saved
from inspector.core.journeys.outcome import Outcome
from inspector.core.network.exchange import Exchange
from inspector.core.profiles.endpoints import Endpoints, endpoints, expectation
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import NO_PARAMETERS, SecretParameters, sent_with
from inspector.core.text.message import message, untranslated
from inspector.core.text.seen import saw
from inspector.core.tokens.token import decode_unverified

NO_TOKEN_ENDPOINT = message("The issuer's metadata names no token endpoint.")


def request_token(
    profile: Profile, secret: str | None, network: Network, parameters: SecretParameters = NO_PARAMETERS
) -> Outcome:
    """Ask for a token, then for the keys, then judge it. Blocking. `credentials.needed_secret` says what `secret` is.

    `parameters` are the values of the profile's secret parameters.

    A request that fails is an Outcome that says why. ProfileError only for a profile that cannot be sent at all.
    """
    urls = endpoints(profile)
    check_profile(profile, urls)
    sent_with(profile, parameters)  # before anything is sent
    return request_token_at(profile, secret, locate(profile, urls, "token_url", network.send), network, parameters)


def request_token_at(
    profile: Profile,
    secret: str | None,
    place: Location,
    network: Network,
    parameters: SecretParameters = NO_PARAMETERS,
) -> Outcome:
    """`request_token` from where the endpoints have been looked for: so that several requests look only once."""
    urls = place.urls
    if urls.token_url is None and place.discovery is not None:
        return undiscovered(profile, place.discovery, network.now())
    request = build_request(profile, urls.token_url or "", secret, network.now(), parameters)
    exchange = without_secret(network.send(request), request, profile, secret, parameters)
    granted = read_granted(exchange)
    outcome = Outcome(profile.name, network.now(), profile, exchange, place.exchanges, granted=granted)
    if granted is None:
        return replace(outcome, why=diagnosed(exchange, profile, secret, place.metadata))
    saw(granted.access_token)
    token = decode_unverified(granted.access_token)
    source = urls.key_source
    fetched = or_saved(keys_for(token, source, urls.jwks_url, network), profile, source)
    expected = expectation(profile, urls=urls)
    inspection = judge_token(
        token, fetched.key_set, expected, network.now(), fetched.problem, clock_skew_s=exchange.clock_skew_s
    )
    return replace(
        outcome,
        inspection=inspection,
        key_exchanges=(*place.exchanges, *fetched.exchanges),
        keys_problem=fetched.problem,
    )


def diagnosed(
    exchange: Exchange, profile: Profile, secret: str | None, metadata: Mapping[str, Any] | None = None
) -> Explanation | None:
    """Why a request of `profile` was refused, its method and the nature of its secret taken into account.

    So is what the issuer's `metadata` says that it takes, where it was asked for.
    """
    return diagnose(exchange, profile.provider, profile.client_authentication, sent_traits(profile, secret), metadata)


def sent_traits(profile: Profile, secret: str | None) -> SecretTraits | None:
    """What of a secret a diagnosis may go by; None where the server does not see it."""
    # With the other methods the secret is a passphrase or a key, which the server never sees.
    return SecretTraits.of(secret) if profile.client_authentication.startswith("client_secret_") else None


def check_profile(profile: Profile, urls: Endpoints | None = None) -> None:
    """ProfileError with the first thing that keeps a request from being sent, and the field it is in.

    `urls` are the profile's endpoints where they are known already.
    """
    for problem in problems(profile, urls):
        words = untranslated("{name}: {problem}", name=profile.name, problem=problem.message)
        raise ProfileError(words, field=problem.field)


def undiscovered(profile: Profile, found: Discovery, now: float) -> Outcome:
    """The outcome where the issuer's metadata names no token endpoint, or cannot be had."""
    exchange = found.exchanges[-1]
    why = diagnose(exchange, profile.provider, profile.client_authentication)
    problem = found.problem or refused(profile, found, "token_url") or NO_TOKEN_ENDPOINT
    if why is None or exchange.failure is None:
        why = Explanation(
            id="discovery-failed",
            said=why.said if why is not None else (),
            summary=message("The issuer does not say where tokens are asked for."),
            cause=problem,
            fixes=(
                message("Compare the issuer with what your provider's documentation says."),
                message("Enter the token URL itself."),
            ),
            reference="RFC 8414 section 3",
        )
    return Outcome(profile.name, now, profile, exchange, found.exchanges[:-1], why=why, keys_problem=problem)
