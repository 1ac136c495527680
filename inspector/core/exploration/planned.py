"""What an exploration would send, counted before anything is sent."""

from __future__ import annotations

from inspector.core.exploration.exploration import AskKind, ScopeAsk
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message
from inspector.core.values import dataclass

PAUSE_S = 0.5
"""How long is waited between two requests, in seconds."""
MANY = 20
"""From more scopes than this on, people are told to ask for fewer, or in parts."""


@dataclass(frozen=True, slots=True)
class ScopeToTry:
    """A scope that can be tried. `known_from` are codes: "form", "token", "metadata", "template", "error", "typed".

    `token_at` is when the token was issued that has it, in epoch seconds.
    """

    scope: str
    description: str = ""
    known_from: tuple[str, ...] = ()
    token_at: float | None = None


@dataclass(frozen=True, slots=True)
class ExplorationPlan:
    """The requests of an exploration, in their order. `searches` are requests more that may look for the token URL.

    `not_together` says why all are not asked for in one request, where they are not (Entra's `/.default`).
    """

    profile: Profile
    scopes: tuple[str, ...]
    asks: tuple[ScopeAsk, ...]
    searches: int = 0
    not_together: Message | None = None

    @property
    def requests(self) -> int:
        """How many requests there are at most; no more are ever sent."""
        return len(self.asks) + self.searches

    @property
    def seconds(self) -> float:
        """About how long it takes."""
        return self.requests * (PAUSE_S + 0.1)


def asks_for(scopes: tuple[str, ...]) -> tuple[ScopeAsk, ...]:
    """Each alone, then all together where there are several, then none."""
    alone = tuple(ScopeAsk(AskKind.ALONE, (scope,)) for scope in scopes)
    together = (ScopeAsk(AskKind.TOGETHER, scopes),) if len(scopes) > 1 else ()
    return (*alone, *together, ScopeAsk(AskKind.NONE))
