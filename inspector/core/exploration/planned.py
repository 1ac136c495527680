"""What an exploration would send, counted before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.exploration.exploration import WHOLE, AskKind, ScopeAsk
from inspector.core.knowledge.providers import described
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message, message
from inspector.core.text.urls import host_of
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
    def tokens(self) -> int:
        """How many tokens the provider issues at most."""
        return len(self.asks)

    @property
    def seconds(self) -> int:
        """About how long it takes: in whole minutes from two on, since it is no more than an estimate."""
        whole = max(1, round(self.requests * (PAUSE_S + 0.1)))
        return whole if whole < 120 else round(whole / 60) * 60

    def sentence(self) -> str:
        """How many requests will be sent at most and where to, for the user to know beforehand."""
        urls = endpoints(self.profile)
        host = host_of(urls.token_url or urls.issuer or "") or tr("the server", "This sends … to ….")
        billed = tr("The provider may count or bill each token. The tokens are read and dropped.")
        return f"{self._sends(host)} {billed}"

    def _sends(self, host: str) -> str:
        if not self.searches:
            return plural(
                len(self.asks),
                "This sends {n} request for a token to {host}.",
                "This sends up to {n} requests, one after the other, for a token to {host}.",
                host=host,
            )
        return plural(
            len(self.asks),
            "This sends {n} request for a token to {host}, and up to {searches} before that to find the token URL.",
            "This sends up to {n} requests, one after the other, for a token to {host}, "
            "and up to {searches} before that to find the token URL.",
            host=host,
            searches=self.searches,
        )


def asks_for(scopes: tuple[str, ...], *, together: bool = True) -> tuple[ScopeAsk, ...]:
    """Each alone, then all `together` where there are several, then none."""
    alone = tuple(ScopeAsk(AskKind.ALONE, (scope,)) for scope in scopes)
    all_of_them = (ScopeAsk(AskKind.TOGETHER, scopes),) if together and len(scopes) > 1 else ()
    return (*alone, *all_of_them, ScopeAsk(AskKind.NONE))


def why_not_together(provider: str, scopes: Iterable[str]) -> Message | None:
    """Why these scopes are not asked for in one request; None where they are, or where there is only one."""
    asked = tuple(scopes)
    if len(asked) < 2:
        return None
    kind = described(provider)
    if kind.scope_rule is not None and kind.scope_rule.several:
        return message(
            "{who} takes one scope for each token, so they are not asked for together.",
            who=kind.party or message("The issuer", "{who} takes one scope …"),
        )
    if sum(scope.endswith(WHOLE) for scope in asked) > 1:
        return message("A token is for one API, and each /.default is of another, so they are not asked for together.")
    return None
