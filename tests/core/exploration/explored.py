"""Explorations as values: what a server with a given rule would have answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from inspector.core.exploration.exploration import AskKind, Exploration, ScopeAnswer, ScopeAsk
from inspector.core.exploration.planned import asks_for

NOW = 1_795_000_000.0
DAY = 86_400.0
Granted = tuple[str, ...] | None
Server = Callable[[tuple[str, ...]], Granted]
"""What a token for these scopes has; None where there is none."""


def explored(scopes: tuple[str, ...], server: Server, *, together: bool = True, **members: Any) -> Exploration:
    """What exploring these scopes at this server comes to."""
    asks = asks_for(scopes, together=together)
    found = Exploration("generic", "me", "https://id.example/token", NOW, scopes, len(asks))
    return replace(found, answers=tuple([answered(ask, server(ask.scopes)) for ask in asks]), **members)


def answered(ask: ScopeAsk, granted: Granted, **members: Any) -> ScopeAnswer:
    """The answer to one request."""
    if granted is None:
        refusal = ScopeAnswer(ask, NOW, status=400, said='{"error":"invalid_scope"}', media_type="application/json")
        return replace(refusal, **members)
    return replace(ScopeAnswer(ask, NOW, granted, "scope", 200), **members)


def alone(scope: str) -> ScopeAsk:
    return ScopeAsk(AskKind.ALONE, (scope,))
