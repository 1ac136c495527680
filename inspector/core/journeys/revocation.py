"""Asking the server to end a token before its time (RFC 7009), and doing so for all that are stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation, diagnose
from inspector.core.diagnosis.evidence import evidence_of
from inspector.core.errors import InspectorError
from inspector.core.issuer.grant import authenticated, without_secret
from inspector.core.issuer.locations import Location, absence, located, may_discover
from inspector.core.issuer.network import Network
from inspector.core.journeys.introspection import sendable
from inspector.core.journeys.request import check_profile, sent_traits
from inspector.core.knowledge.providers import provider
from inspector.core.network.exchange import Exchange
from inspector.core.profiles.endpoints import Endpoints, endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import StoredToken
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message, Several, message, several, untranslated
from inspector.core.tokens.token import decode_unverified
from inspector.core.values import dataclass

TOKEN_TYPES = ("access_token", "refresh_token")
"""RFC 7009 section 4.1.2."""

DONE = message(
    "The server took the request. It answers the same for a token that it does not know or "
    "that had expired, so this does not prove that the token was in force."
)
IN_FORCE = message("The token has to be taken as still in force.")
STILL_ACCEPTED = message("An API that checks only signature and dates accepts a revoked JWT until it expires.")


@dataclass(frozen=True, slots=True)
class Revocation:
    """What came of asking. `done`: the server says it is revoked now; otherwise the token counts as still in force.

    A provider that revokes refresh tokens alone takes requests for others too: then it is not `done`, unless the token
    was said to be a refresh token. `explanation` is what that means. `before` are the requests that found the endpoint.
    """

    profile: Profile
    exchange: Exchange
    done: bool
    explanation: Several
    why: Explanation | None = None
    before: tuple[Exchange, ...] = ()

    @property
    def diagnosis(self) -> Diagnosis | None:
        """Why it was refused, in the current language; None where it was not."""
        return self.why.told() if self.why is not None else None


def revoke(profile: Profile, token: str, secret: str | None, network: Network, *, token_type: str = "") -> Revocation:
    """Ask the profile's server to revoke `token`, proving the client as for a token request. Blocking.

    `token_type` is one of TOKEN_TYPES, sent as a hint where it is known. NoEndpointError where there is nobody to ask,
    ProfileError where the request cannot be made.
    """
    text = sendable(token)
    return _revoke_at(_place(profile, network), profile, text, secret, network, token_type)


def _place(profile: Profile, network: Network) -> Location:
    """Where a profile's tokens are revoked; ProfileError or NoEndpointError where that cannot be."""
    urls = endpoints(profile)
    check_profile(profile, urls)
    return located(profile, urls, "revocation_url", network.send)


def _place_or_error(profile: Profile, network: Network) -> Location | InspectorError:
    try:
        return _place(profile, network)
    except InspectorError as error:
        return error


def _revoke_at(
    place: Location, profile: Profile, token: str, secret: str | None, network: Network, token_type: str
) -> Revocation:
    form = [("token", token), *([("token_type_hint", token_type)] if token_type else [])]
    url = place.urls.revocation_url or ""
    request = authenticated(profile, url, form, secret, network.now(), audience=place.urls.token_url or url)
    exchange = without_secret(network.send(request), request, profile, secret)
    note = provider(profile.provider).revocation_note if token_type != "refresh_token" else ""
    why = diagnose(exchange, profile.provider, profile.client_authentication, sent_traits(profile, secret))
    done = _read(profile, exchange, place.exchanges, why)
    if not done.done or not note:
        return done
    meant = message("The server took the request, and that means nothing for a token like this one.")
    return replace(done, done=False, explanation=several(meant, message(note)))


def _read(profile: Profile, exchange: Exchange, before: tuple[Exchange, ...], why: Explanation | None) -> Revocation:
    response = exchange.response
    if response is not None and 200 <= response.status < 300 and _says_nothing_of_it(exchange):
        odd = message(
            "Something answered with success that is probably not the revocation endpoint, or it named an error."
        )
        return Revocation(profile, exchange, False, several(odd, IN_FORCE), why, before)
    if response is not None and 200 <= response.status < 300:
        odd = message("Its status is {status}; RFC 7009 section 2.2 has 200.", status=response.status)
        said = several(DONE, odd if response.status != 200 else None, STILL_ACCEPTED)
        return Revocation(profile, exchange, done=True, explanation=said, before=before)
    return Revocation(profile, exchange, False, _refused(profile, exchange), why, before)


def _says_nothing_of_it(exchange: Exchange) -> bool:
    """Whether a success is a login page, a captive portal, or one with an error in it."""
    seen = evidence_of(exchange)
    return seen.html or seen.error_in_success or seen.fails


def _refused(profile: Profile, exchange: Exchange) -> Several:
    """Why the token has to be taken as still in force (RFC 7009 section 2.2.1)."""
    response = exchange.response
    if response is None:
        return several(message("The server was not reached, or did not answer."), IN_FORCE)
    note = provider(profile.provider).revocation_note
    if evidence_of(exchange).error == "unsupported_token_type":
        never = message("The server does not revoke tokens of this kind.")
        return several(never, message(note) if note else None, IN_FORCE)
    if response.status == 503:
        wait = response.header("Retry-After") or ""
        told = re.fullmatch(r"[0-9]{1,9}", wait) is not None
        asked = message("It asks to wait for {seconds} s.", seconds=wait) if told else None
        busy = message("The server cannot revoke it at the moment.")
        return several(busy, asked, IN_FORCE, message("Try again later."))
    return several(message("The server refused."), IN_FORCE)


@dataclass(frozen=True, slots=True)
class RevocationPlan:
    """What revoking the stored tokens would take. `steps` are sent, `left` says of each other one why it is not.

    `requests` is how many requests the steps take; `searches` how many more may be needed to find the endpoints.
    """

    steps: tuple[tuple[StoredToken, Profile], ...]
    left: tuple[Message, ...]
    searches: int = 0

    @property
    def requests(self) -> int:
        """One for each token."""
        return len(self.steps)

    def sentence(self) -> str:
        """How many requests will be sent, for the user to know beforehand."""
        if not self.steps:
            return tr("There is no stored token that can be revoked, so nothing is sent.")
        if self.searches:
            return plural(
                self.requests,
                "Revoking {n} token takes {n} request, and up to {searches} more to find out where.",
                "Revoking {n} tokens takes {n} requests, and up to {searches} more to find out where.",
                searches=self.searches,
            )
        return plural(self.requests, "Revoking {n} token takes {n} request.", "Revoking {n} tokens takes {n} requests.")


def plan(tokens: Iterable[StoredToken], profiles: Iterable[Profile], now: float) -> RevocationPlan:
    """Which of the stored tokens can be revoked, and why the others cannot. Nothing is sent. `now` is epoch seconds."""
    known = {profile.id: (profile, endpoints(profile)) for profile in profiles}
    steps: list[tuple[StoredToken, Profile]] = []
    left: list[Message] = []
    for token in tokens:
        profile, urls = known.get(token.profile_id or "", (None, None))
        why = _why_not(token, profile, urls, now)
        if profile is not None and why is None:
            steps.append((token, profile))
        elif why:
            left.append(_named(token, why))
    asked = {profile.id for _, profile in steps}
    searches = 2 * sum(may_discover(known[id_][1], "revocation_url") for id_ in asked)
    return RevocationPlan(tuple(steps), tuple(left), searches)


@dataclass(frozen=True, slots=True)
class RevokedAll:
    """How many stored tokens were revoked; `left` says of each other one that is still in force why."""

    revoked: int
    left: tuple[Message, ...]

    def summary(self) -> str:
        """One sentence for the status bar and the terminal."""
        if not self.left:
            return plural(self.revoked, "{n} token was revoked.", "{n} tokens were revoked.")
        return plural(
            self.revoked,
            "{n} token was revoked, {left} could not be.",
            "{n} tokens were revoked, {left} could not be.",
            left=len(self.left),
        )


def revoke_all(
    planned: RevocationPlan,
    *,
    secret_of: Callable[[Profile], str | None],
    network_of: Callable[[Profile], Network],
) -> RevokedAll:
    """Carry out a plan. Blocking; a token that cannot be revoked does not keep the others from it.

    `secret_of` gives the secret of a profile, and may raise InspectorError; `network_of` gives the way to its server.
    Where that server is, is found out once for all tokens of a profile.
    """
    left = list(planned.left)
    networks: dict[str, Network] = {}
    places: dict[str, Location | InspectorError] = {}
    for token, profile in planned.steps:
        try:
            text, secret = sendable(token.text), secret_of(profile)
            if profile.id not in places:
                networks[profile.id] = network_of(profile)
                places[profile.id] = _place_or_error(profile, networks[profile.id])
            place = places[profile.id]
            if isinstance(place, InspectorError):
                raise place
            done = _revoke_at(place, profile, text, secret, networks[profile.id], "access_token")
        except InspectorError as error:
            left.append(_named(token, error.said))
        else:
            left += [] if done.done else [_named(token, done.explanation)]
    return RevokedAll(planned.requests - (len(left) - len(planned.left)), tuple(left))


def _named(token: StoredToken, why: object) -> Message:
    return untranslated("{name}: {why}", name=partial(token.origin.name_of, token.label), why=why)


def _why_not(token: StoredToken, profile: Profile | None, urls: Endpoints | None, now: float) -> Message | str | None:
    """Why a stored token is not sent; None where it is, and an empty text where there is nothing left to revoke."""
    expires = decode_unverified(token.text).moment("exp")
    if expires is not None and expires <= now:
        return ""
    if profile is None or urls is None:
        return message("no profile says which server would revoke it.")
    note = provider(profile.provider).revocation_note
    return absence(profile, urls, "revocation_url") or (message(note) if note else None)
