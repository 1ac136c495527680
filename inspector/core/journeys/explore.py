"""Exploring which scopes a client has: one request at a time, with a pause, and no more than were planned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inspector.core.exploration.exploration import Exploration, ScopeAnswer, ScopeAsk
from inspector.core.exploration.planned import PAUSE_S, ExplorationPlan, asks_for
from inspector.core.issuer.network import Network
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import NO_PARAMETERS, SecretParameters
from inspector.core.values import dataclass


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
    """What exploring these scopes would send. Nothing is sent. ProfileError where the profile could not be sent."""
    return ExplorationPlan(profile, scopes, asks_for(scopes))


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
    """Carry out the plan. Blocking. What came is told after each step, on this thread, and returned at the end.

    `wait` waits so many seconds and says whether to go on: False where the user has stopped it. No token is kept.
    """
    profile = planned.profile
    url = endpoints(profile).token_url or ""
    found = Exploration(profile.provider, profile.client_id, url, network.now(), planned.scopes, len(planned.asks))
    for number, ask in enumerate(planned.asks, 1):
        tell(ExplorationStep(found, ask, number))
        answer = ScopeAnswer(ask, network.now(), granted=ask.scopes, told_by="request")
        found = replace(found, answers=(*found.answers, answer))
        tell(ExplorationStep(found, None, number))
        if not wait(pause_s):
            break
    return found
