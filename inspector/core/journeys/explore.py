"""Exploring which scopes a client has: one request at a time, with a pause, and no more than were planned."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import field, replace

from inspector.core.errors import ProfileError
from inspector.core.exploration.carried import digests, granted_by, names_scopes, settled, unsecret
from inspector.core.exploration.exploration import Exploration, ScopeAnswer, ScopeAsk, api_of
from inspector.core.exploration.planned import PAUSE_S, ExplorationPlan, asks_for, why_not_together
from inspector.core.exploration.stopping import (
    UNTOLD_WAIT_S,
    ScopeReply,
    retry_after_s,
    stopped_words,
    unanswered,
    why_stop,
)
from inspector.core.issuer.grant import build_request, read_granted, without_secret
from inspector.core.issuer.locations import Location, locate, may_discover
from inspector.core.issuer.network import Network
from inspector.core.journeys.request import NO_TOKEN_ENDPOINT, diagnosed, undiscovered
from inspector.core.network.exchange import Exchange, FailureKind
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import NO_PARAMETERS, SecretParameters, sent_with
from inspector.core.text.masking import mask_beginning
from inspector.core.text.message import Message, Several, untranslated
from inspector.core.text.patterns import pattern
from inspector.core.text.seen import saw
from inspector.core.values import dataclass

MAX_SAID_CHARS = 2000
"""How much of what a server said is kept of each answer."""
_MEDIA_TYPE = pattern(r"\s*([\w.+-]{1,60}/[\w.+-]{1,60})\s*(?:;|$)")
NOT_KNOWN_YET = "https://not-known-yet.invalid/"
"""In the place of a token URL that has to be looked for: to see beforehand that the request can be built."""


@dataclass(frozen=True, slots=True)
class ExplorationStep:
    """How far an exploration has come: what is known, what is asked for now, and until when it waits.

    `number` is that of `asking`, from 1. `waits_until` is in epoch seconds, None while nothing is waited for;
    `asked_to_wait_s` is how long the server has asked for (`Retry-After`), None where it did not.
    """

    exploration: Exploration
    asking: ScopeAsk | None
    number: int
    waits_until: float | None = None
    asked_to_wait_s: float | None = None


def plan(profile: Profile, scopes: tuple[str, ...]) -> ExplorationPlan:
    """What exploring these scopes would send. Nothing is sent. ProfileError where the profile could not be sent.

    A scope that the provider is known to refuse may be tried all the same; one that no request can hold may not.
    """
    tried = tuple(dict.fromkeys(scopes))
    urls = endpoints(profile)
    of_profile = [each for each in problems(replace(profile, scopes=tried), urls) if each.field != "scopes"]
    anybody = problems(replace(profile, provider="generic", scopes=tried), urls)
    for problem in (*of_profile, *(each for each in anybody if each.field == "scopes")):
        words = untranslated("{name}: {problem}", name=profile.name, problem=problem.message)
        raise ProfileError(words, field=problem.field)
    apart = why_not_together(profile.provider, tried)
    searches = 2 if may_discover(urls, "token_url") else 0
    return ExplorationPlan(profile, tried, asks_for(tried, together=apart is None), searches, apart)


@dataclass(frozen=True, slots=True)
class _Asker:
    """What every request of an exploration is made with."""

    profile: Profile
    place: Location
    network: Network
    secret: str | None = field(repr=False)
    parameters: SecretParameters = field(repr=False)
    key: bytes = field(repr=False)
    tried: tuple[str, ...]

    def ask(self, ask: ScopeAsk) -> ScopeReply:
        """Send one request, and read what came; nothing of a token is in what is returned."""
        profile = replace(self.profile, scopes=ask.scopes)
        url = self.place.urls.token_url or ""
        request = build_request(profile, url, self.secret, self.network.now(), self.parameters)
        at = self.network.now()
        exchange = without_secret(self.network.send(request), request, profile, self.secret, self.parameters)
        granted = read_granted(exchange)
        if granted is not None:
            saw(granted.access_token)
            said, status, tokens = _said(exchange)
            scopes, told_by, claims = granted_by(granted.access_token, said, ask.scopes, profile.provider, self.tried)
            named = unsecret(scopes, tokens)
            kept = digests(
                {name: claims[name] for name in claims if unsecret([name], tokens) == (name,)}, self.key, told_by
            )
            answer = ScopeAnswer(ask, at, named, told_by, status, claims=kept, in_response=names_scopes(said))
            return ScopeReply(answer)
        why = diagnosed(exchange, profile, self.secret, self.place.metadata)
        failure = exchange.failure
        wait_s = retry_after_s(exchange.response) if exchange.response else None
        return ScopeReply(_refusal(ask, at, exchange), why, failure.kind if failure else None, wait_s)


def _said(exchange: Exchange) -> tuple[object, int | None, tuple[str, ...]]:
    """The member `scope` of a token response, or `scopes` (Bitbucket), whatever it is, the status, and each token."""
    response = exchange.response
    if response is None:
        return None, None, ()
    members = json.loads(response.body.decode("utf-8"))
    tokens = (value for name, value in members.items() if name.lower().endswith("token") and isinstance(value, str))
    scope = members.get("scope")
    return members.get("scopes") if scope is None else scope, response.status, tuple(tokens)


def _refusal(ask: ScopeAsk, at: float, exchange: Exchange) -> ScopeAnswer:
    """An answer without a token, or none at all."""
    from inspector.core.diagnosis.evidence import body_text

    response, failure = exchange.response, exchange.failure
    if response is None or failure is not None:
        return ScopeAnswer(ask, at, failure=failure.message if failure else None)
    said, _ = mask_beginning(body_text(response), MAX_SAID_CHARS)
    media_type = _MEDIA_TYPE.match((response.header("Content-Type") or "").lower())
    return ScopeAnswer(ask, at, status=response.status, said=said, media_type=media_type[1] if media_type else "")


def explore(
    planned: ExplorationPlan,
    secret: str | None,
    network: Network,
    *,
    parameters: SecretParameters = NO_PARAMETERS,
    wait: Callable[[float], bool],
    tell: Callable[[ExplorationStep], None] = lambda _: None,
    pause_s: float = PAUSE_S,
) -> Exploration:
    """Carry out the plan. Blocking. What came is told before and after each request, on this thread, and returned.

    `wait` waits so many seconds and says whether to go on: False where the user has stopped it. No token is kept.
    ProfileError, before anything is sent, where the secret or a key file will not do.
    """
    profile, urls = planned.profile, endpoints(planned.profile)
    sent_with(profile, parameters)
    build_request(profile, urls.token_url or NOT_KNOWN_YET, secret, network.now(), parameters)
    found = Exploration(
        profile.provider,
        profile.client_id,
        urls.token_url or "",
        network.now(),
        planned.scopes,
        len(planned.asks),
        method=profile.client_authentication,
        api=api_of(profile),
    )
    place = locate(profile, urls, "token_url", network.send)
    if place.urls.token_url is None:
        return _not_located(found, profile, place, network)
    found = replace(found, token_url=place.urls.token_url)
    asker = _Asker(profile, place, network, secret, parameters, os.urandom(16), planned.scopes)
    return _carried_out(found, planned.asks, asker, wait, tell, pause_s)


def _not_located(found: Exploration, profile: Profile, place: Location, network: Network) -> Exploration:
    """Nothing could be asked, since it is not known where."""
    why: Message | Several | None = None
    if place.discovery is not None and place.discovery.exchanges:
        failure = place.discovery.exchanges[-1].failure
        if failure is not None and failure.kind is FailureKind.CANCELLED:
            return _ended(found, "user", None, None)
        why = undiscovered(profile, place.discovery, network.now()).keys_problem
    return _ended(found, "discovery", why or NO_TOKEN_ENDPOINT, None)


def _ended(found: Exploration, code: str, cause: Message | Several | None, wait_s: float | None) -> Exploration:
    return replace(found, ended=code, stopped=stopped_words(found, code, cause, wait_s))


def _carried_out(
    found: Exploration,
    asks: tuple[ScopeAsk, ...],
    asker: _Asker,
    wait: Callable[[float], bool],
    tell: Callable[[ExplorationStep], None],
    pause_s: float,
) -> Exploration:
    throttled = away = 0
    said = False
    for number, ask in enumerate(asks, 1):
        tell(ExplorationStep(found, ask, number))
        reply = asker.ask(ask)
        if reply.failure is FailureKind.CANCELLED:
            return _ended(found, "user", None, None)
        throttled += reply.answer.too_often
        away = away + 1 if unanswered(reply, found) else 0
        code = why_stop(found, reply, throttled=throttled, away=away)
        found = replace(found, answers=settled((*found.answers, reply.answer)))
        cause = reply.why.summary if reply.why is not None else None
        if number == len(asks):
            break
        if code:
            return _ended(found, code, cause, reply.wait_s)
        said = said or reply.answer.granted is not None or not (unanswered(reply, found) or reply.answer.too_often)
        tell(_waiting(found, number, reply, asker.network.now(), pause_s))
        if not wait(_pause_after(reply, pause_s)):
            return _ended(found, "user", None, None)
    if said:
        code = ""  # all was asked, and what the last answer says stands in its cells
    elif reply.answer.granted is None and (unanswered(reply, found) or reply.answer.too_often):
        code = code or "network"
    found = _ended(found, code, cause, reply.wait_s)
    tell(ExplorationStep(found, None, len(asks)))
    return found


def _pause_after(reply: ScopeReply, pause_s: float) -> float:
    if reply.answer.granted is not None:
        return pause_s
    if reply.wait_s is not None:
        return max(pause_s, reply.wait_s)
    return max(pause_s, UNTOLD_WAIT_S) if reply.answer.too_often else pause_s


def _waiting(found: Exploration, number: int, reply: ScopeReply, now: float, pause_s: float) -> ExplorationStep:
    asked = reply.wait_s if reply.answer.granted is None else None
    return ExplorationStep(found, None, number, now + _pause_after(reply, pause_s), asked)
