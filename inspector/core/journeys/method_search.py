"""Which method of client authentication a server accepts: tried one after the other, until it is known."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus

from inspector.core.errors import ProfileError
from inspector.core.issuer.client_auth import METHOD_LABELS
from inspector.core.issuer.grant import build_request
from inspector.core.issuer.locations import locate, may_discover, refused
from inspector.core.issuer.network import Network
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.request import NO_TOKEN_ENDPOINT, check_profile, request_token_at
from inspector.core.network.exchange import FailureKind, Response
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.endpoints import Endpoints, endpoints
from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.profile import CLIENT_AUTHENTICATION, Profile
from inspector.core.profiles.secret_parameters import SecretParameters, sent_with, unpacked
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message, Several, counted, message, several, verbatim
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import host_of
from inspector.core.values import dataclass

_OF_CERTIFICATE = (
    FailureKind.CLIENT_CERTIFICATE,
    FailureKind.CLIENT_CERTIFICATE_FILE,
    FailureKind.TLS,
    FailureKind.CUT_SHORT,
)
"""Failures that a client certificate, or the want of one, may be the reason of: a server may just hang up then."""

Secrets = Mapping[SecretKind, str]
"""What is stored for a profile, by its kind; without those that are not there."""

_TOO_MANY = pattern(r"\b(lock(ed|out)|too many|slow_down|rate.?limit|AADSTS50053|throttl)", re.IGNORECASE)
"""Words of a server that will not be asked again for now; AADSTS50053 is Entra's locked account."""

_ACCEPTED_FIRST = ("invalid_scope", "invalid_target")
"""Errors about what was asked for (RFC 6749 section 5.2, RFC 8707 section 2), which servers look at afterwards."""


@dataclass(frozen=True, slots=True)
class MethodSearchPlan:
    """What a search would send. `methods` are tried in this order; `left_out` says of each other one why it is not.

    `urls` are the endpoints that follow from the profile.

    `searches` is how many requests more it may take to find the token URL, `keys` how many to fetch the keys that a
    token is checked with once one is granted.
    """

    profile: Profile
    urls: Endpoints
    methods: tuple[str, ...]
    left_out: tuple[tuple[str, Message], ...]
    searches: int = 0
    keys: int = 0

    @property
    def requests(self) -> int:
        """How many requests for a token there are at most."""
        return len(self.methods)

    def sentence(self) -> str:
        """How many requests will be sent at most, for the user to know beforehand."""
        if not self.methods:
            return tr("No method can be tried with what the profile and the keyring hold, so nothing is sent.")
        host = host_of(self.urls.token_url or self.urls.issuer or "") or tr("the server", "This sends … to ….")
        if environment := self.profile.environment.strip():
            host = f"{host} ({shown_name(environment)})"
        warning = tr("A token may cost money, and a server may lock a client after several failures.")
        return f"{self._sends(host)} {self._ends()} {warning}"

    def _sends(self, host: str) -> str:
        if not self.searches:
            return plural(
                self.requests,
                "This sends {n} request for a token to {host}.",
                "This sends up to {n} requests, one after the other, for a token to {host}.",
                host=host,
            )
        return plural(
            self.requests,
            "This sends {n} request for a token to {host}, and up to {searches} before that to find the token URL.",
            "This sends up to {n} requests, one after the other, for a token to {host}, "
            "and up to {searches} before that to find the token URL.",
            host=host,
            searches=self.searches,
        )

    def _ends(self) -> str:
        if not self.keys:
            return tr("It ends with the first that is granted.")
        return plural(
            self.keys,
            "It ends with the first that is granted, and checking that token takes {n} more for the keys.",
            "It ends with the first that is granted, and checking that token takes up to {n} more for the keys.",
        )


@dataclass(frozen=True, slots=True)
class MethodAttempt:
    """One method that was tried. `outcome` has the exchange, and the diagnosis or the token that was granted."""

    method: str
    outcome: Outcome

    @property
    def granted(self) -> bool:
        """Whether it brought a token."""
        return self.outcome.granted is not None

    @property
    def label(self) -> str:
        """What the method is, for people."""
        return tr(METHOD_LABELS[self.method])


@dataclass(frozen=True, slots=True)
class MethodSearch:
    """How a search ended. `found` is the method the server accepts, None where none is known; `conclusion` says why.

    `found` without a token being granted: the client was accepted, and the request failed for another reason.
    """

    profile: Profile
    attempts: tuple[MethodAttempt, ...]
    found: str | None
    conclusion: Several
    not_tried: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """What the last attempt came to."""
        return self.attempts[-1].outcome if self.attempts else None


def plan(profile: Profile, secrets: Secrets, now: float) -> MethodSearchPlan:
    """What can be tried with the profile's files and `secrets`, its own method first. Nothing is sent.

    ProfileError where the profile could not be sent with any method. `now` is in epoch seconds.
    """
    urls = endpoints(profile)
    check_profile(replace(profile, client_authentication="none", assertion_algorithm=""), urls)
    sent_with(profile, _parameters(secrets))
    first = profile.client_authentication
    ordered = (first, *(method for method in CLIENT_AUTHENTICATION if method != first))
    why = {method: _why_not(profile, urls, method, secrets, now) for method in ordered}
    methods = tuple(method for method in ordered if why[method] is None)
    searches = 2 if may_discover(urls, "token_url") else 0
    left_out = tuple((method, said) for method, said in why.items() if said is not None)
    return MethodSearchPlan(profile, urls, methods, left_out, searches, _requests_for_keys(urls))


def _requests_for_keys(urls: Endpoints) -> int:
    """How many requests the keys take at most: one where it is known where they are, three where that is looked up."""
    return 1 if urls.jwks_url else 3 if urls.issuer else 0


def _why_not(profile: Profile, urls: Endpoints, method: str, secrets: Secrets, now: float) -> Message | None:
    """Why a method cannot be tried; None where it can."""
    secret = secrets.get(SecretKind.CLIENT_SECRET)
    proofs = secrets.keys() - {SecretKind.PARAMETERS}
    if method == "none" and (proofs or profile.private_key_file or profile.certificate_file):
        return message("There is something to prove the client with.")
    if method == "client_secret_basic_raw" and secret and _same_either_way(profile.client_id + secret):
        return message("The header is the same as the form-encoded one.")
    url = urls.token_url or "https://not-known-yet.invalid/"
    try:
        build_request(_with(profile, method), url, _secret(profile, method, secrets), now, _parameters(secrets))
    except ProfileError as error:
        return verbatim(error.said)
    return None


def _same_either_way(text: str) -> bool:
    return quote_plus(text.encode("utf-8", "replace")) == text


def _with(profile: Profile, method: str) -> Profile:
    """The profile with another method; an algorithm that was chosen for its own method goes with that alone."""
    if method == profile.client_authentication:
        return profile
    return replace(profile, client_authentication=method, assertion_algorithm="")


def _secret(profile: Profile, method: str, secrets: Secrets) -> str | None:
    needed = needed_secret(_with(profile, method))
    return secrets.get(needed.kind) if needed else None


def _parameters(secrets: Secrets) -> SecretParameters:
    return unpacked(secrets.get(SecretKind.PARAMETERS))


def search(
    planned: MethodSearchPlan,
    secrets: Secrets,
    network: Network,
    *,
    tell: Callable[[MethodAttempt], None] = lambda _: None,
) -> MethodSearch:
    """Try the methods of the plan until one is accepted, or it makes no sense to go on. Blocking.

    Where the issuer's metadata is asked for the token URL and names the methods it takes, those are tried first.
    `tell` is called after each attempt, on this thread.
    """
    profile, methods = planned.profile, planned.methods
    place = locate(profile, planned.urls, "token_url", network.send)
    if place.urls.token_url is None:
        asked = place.discovery
        problem = (asked.problem or refused(profile, asked, "token_url")) if asked else None
        unknown = problem or NO_TOKEN_ENDPOINT
        ended = several(message("The search ends before it begins."), unknown)
        return MethodSearch(profile, (), None, ended, methods)
    methods = _likely_first(methods, place.methods)
    attempts: list[MethodAttempt] = []
    for number, method in enumerate(methods, 1):
        secret = _secret(profile, method, secrets)
        outcome = request_token_at(_with(profile, method), secret, place, network, _parameters(secrets))
        attempts.append(MethodAttempt(method, outcome))
        tell(attempts[-1])
        found, why = _conclusion(attempts[-1], methods[number:])
        if why is not None:
            return MethodSearch(profile, tuple(attempts), found, why, methods[number:])
    return MethodSearch(profile, tuple(attempts), None, _nothing(len(attempts)))


def _likely_first(methods: tuple[str, ...], supported: tuple[str, ...]) -> tuple[str, ...]:
    """The methods in their order, but those that the issuer does not name behind those that it does."""
    if not supported:
        return methods
    return tuple(sorted(methods, key=lambda method: method.removesuffix("_raw") not in supported))


def _nothing(count: int) -> Several:
    if not count:
        return several(message("No method could be tried, so nothing was sent."))
    tried = counted(
        count, "The method that could be tried was refused.", "All {n} methods that could be tried were refused."
    )
    why = message("The client ID or what it proves itself with is probably wrong, or the client is disabled.")
    return several(tried, why)


def _conclusion(attempt: MethodAttempt, rest: tuple[str, ...]) -> tuple[str | None, Several | None]:
    """The method that was accepted, if any, and why none of the `rest` is tried; None to go on."""
    if attempt.granted:
        label = message(METHOD_LABELS[attempt.method])
        accepts = message("The server accepts this method: {label} ({method}).", label=label, method=attempt.method)
        return attempt.method, several(accepts)
    exchange = attempt.outcome.exchange
    if exchange is not None and exchange.response is not None:
        accepted, why = _of_answer(exchange.response)
        return attempt.method if accepted else None, why
    failure = exchange.failure if exchange is not None else None
    with_certificate = "tls_client_auth" in (attempt.method, *rest)
    if failure is not None and with_certificate and failure.kind in _OF_CERTIFICATE:
        return None, None
    if failure is not None and failure.kind is FailureKind.CANCELLED:
        return None, several(message("The search was cancelled."))
    words = message("The search ends here, since no answer came.")
    return None, several(words, failure.message if failure else None)


def _of_answer(response: Response) -> tuple[bool, Several | None]:
    """Whether an answer without a token shows that the client was accepted, and why the search ends with it."""
    error = _error(response.body)
    shown = error or message("no error code", "The search ends here: 400 (…) …")
    if response.status == 429 or _TOO_MANY.search(response.body[:10_000].decode("utf-8", "replace")):
        often = message("The search ends here: the server says that it was asked too often. Wait before trying again.")
        return False, several(often)
    if error in _ACCEPTED_FIRST:
        words = message(
            "The server most likely accepted the client: it answered {error}, which is about what was asked for.",
            error=error,
        )
        return True, several(words, message("Correct that, and keep this method."))
    if response.status in (301, 302, 303, 307, 308, 404, 405) or response.status >= 500:
        words = message(
            "The search ends here: {status} ({error}) is about the address or the server, not the client.",
            status=response.status,
            error=shown,
        )
        return False, several(words)
    if error == "invalid_client" or response.status == 401 or (error == "invalid_request" and response.status == 400):
        return False, None
    words = message(
        "The search ends here: {status} ({error}) is not about how the client proves itself, "
        "so another method would not change it.",
        status=response.status,
        error=shown,
    )
    return False, several(words)


def _error(body: bytes) -> str | None:
    """The member `error` (RFC 6749 section 5.2); None where there is none."""
    try:
        members: Any = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    error = members.get("error") if isinstance(members, dict) else None
    return error if isinstance(error, str) else None
