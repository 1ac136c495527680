"""Asking the server to end a token before its time (RFC 7009), and doing so for all that are stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import field, replace

from inspector.core.diagnosis.diagnosis import Diagnosis, diagnose
from inspector.core.diagnosis.evidence import evidence_of
from inspector.core.diagnosis.secret_traits import SecretTraits
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
from inspector.core.store.session import StoredToken
from inspector.core.text.language import mark, plural, tr
from inspector.core.tokens.token import decode_unverified
from inspector.core.values import dataclass

_NOT_DONE = ("html-success", "error-in-success")
"""Rows of failures.toml for a success that says nothing of a revocation: a login page, a captive portal, an error."""

TOKEN_TYPES = ("access_token", "refresh_token")
"""RFC 7009 section 4.1.2."""

DONE = mark(
    "The server took the request. It answers the same for a token that it does not know or "
    "that had expired, so this does not prove that the token was in force."
)
IN_FORCE = mark("The token has to be taken as still in force.")
STILL_ACCEPTED = mark("An API that checks only signature and dates accepts a revoked JWT until it expires.")


@dataclass(frozen=True, slots=True)
class Revocation:
    """What came of asking. `done`: the server says it is revoked now; otherwise the token counts as still in force.

    A provider that revokes refresh tokens alone takes requests for others too: then it is not `done`, unless the token
    was said to be a refresh token. `explanation` is what that means. `before` are the requests that found the endpoint.
    `secret_traits` is what a diagnosis goes by in place of the secret, `note` what the provider does with such a token.
    """

    profile: Profile
    exchange: Exchange
    done: bool
    explanation: str
    diagnosis: Diagnosis | None = None
    before: tuple[Exchange, ...] = ()
    secret_traits: SecretTraits | None = field(default=None, repr=False)
    note: str = ""


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
    return _noted(profile, exchange, place.exchanges, sent_traits(profile, secret), note)


def reworded_revocation(told: Revocation) -> Revocation:
    """The same answer with its sentences made again, in the current language."""
    return _noted(told.profile, told.exchange, told.before, told.secret_traits, told.note)


def _noted(
    profile: Profile, exchange: Exchange, before: tuple[Exchange, ...], traits: SecretTraits | None, note: str
) -> Revocation:
    diagnosis = diagnose(exchange, profile.provider, profile.client_authentication, traits)
    done = replace(_read(profile, exchange, before, diagnosis), secret_traits=traits, note=note)
    if not done.done or not note:
        return done
    words = tr("The server took the request, and that means nothing for a token like this one.")
    return replace(done, done=False, explanation=f"{words} {tr(note)}")


def _read(
    profile: Profile, exchange: Exchange, before: tuple[Exchange, ...], diagnosis: Diagnosis | None
) -> Revocation:
    response = exchange.response
    if response is not None and 200 <= response.status < 300 and diagnosis is not None and diagnosis.id in _NOT_DONE:
        words = tr(
            "Something answered with success that is probably not the revocation endpoint, or it named an error."
        )
        return Revocation(profile, exchange, False, f"{words} {tr(IN_FORCE)}", diagnosis, before)
    if response is not None and 200 <= response.status < 300:
        odd = tr("Its status is {status}; RFC 7009 section 2.2 has 200.", status=response.status)
        said = [tr(DONE), *([odd] if response.status != 200 else []), tr(STILL_ACCEPTED)]
        return Revocation(profile, exchange, done=True, explanation=" ".join(said), before=before)
    return Revocation(profile, exchange, False, _refused(profile, exchange), diagnosis, before)


def _refused(profile: Profile, exchange: Exchange) -> str:
    """Why the token has to be taken as still in force (RFC 7009 section 2.2.1)."""
    response = exchange.response
    if response is None:
        return f"{tr('The server was not reached, or did not answer.')} {tr(IN_FORCE)}"
    note = provider(profile.provider).revocation_note
    if evidence_of(exchange).error == "unsupported_token_type":
        words = tr("The server does not revoke tokens of this kind.")
        return " ".join([words, *([tr(note)] if note else []), tr(IN_FORCE)])
    if response.status == 503:
        wait = response.header("Retry-After") or ""
        asked = [tr("It asks to wait for {seconds} s.", seconds=wait)] if re.fullmatch(r"[0-9]{1,9}", wait) else []
        words = tr("The server cannot revoke it at the moment.")
        return " ".join([words, *asked, tr(IN_FORCE), tr("Try again later.")])
    return f"{tr('The server refused.')} {tr(IN_FORCE)}"


@dataclass(frozen=True, slots=True)
class RevocationPlan:
    """What revoking the stored tokens would take. `steps` are sent, `left` says of each other one why it is not.

    `requests` is how many requests the steps take; `searches` how many more may be needed to find the endpoints.
    """

    steps: tuple[tuple[StoredToken, Profile], ...]
    left: tuple[str, ...]
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
    left: list[str] = []
    for token in tokens:
        profile, urls = known.get(token.profile_id or "", (None, None))
        why = _why_not(token, profile, urls, now)
        if profile is not None and why is None:
            steps.append((token, profile))
        elif why:
            left.append(f"{token.name}: {why}")
    asked = {profile.id for _, profile in steps}
    searches = 2 * sum(may_discover(known[id_][1], "revocation_url") for id_ in asked)
    return RevocationPlan(tuple(steps), tuple(left), searches)


@dataclass(frozen=True, slots=True)
class RevokedAll:
    """How many stored tokens were revoked; `left` says of each other one that is still in force why."""

    revoked: int
    left: tuple[str, ...]

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
            left.append(f"{token.name}: {error}")
        else:
            left += [] if done.done else [f"{token.name}: {done.explanation}"]
    return RevokedAll(planned.requests - (len(left) - len(planned.left)), tuple(left))


def _why_not(token: StoredToken, profile: Profile | None, urls: Endpoints | None, now: float) -> str | None:
    """Why a stored token is not sent; None where it is, and an empty text where there is nothing left to revoke."""
    expires = decode_unverified(token.text).moment("exp")
    if expires is not None and expires <= now:
        return ""
    if profile is None or urls is None:
        return tr("no profile says which server would revoke it.")
    note = provider(profile.provider).revocation_note
    return absence(profile, urls, "revocation_url") or (tr(note) if note else None)
