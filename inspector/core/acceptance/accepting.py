"""Whether APIs take a token: all acceptors, those of a profile's own APIs first, at one moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from inspector.core.acceptance.judging import Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import Acceptor, acceptor, acceptors

if TYPE_CHECKING:
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.checks.inspection import Inspection


class Accepted(NamedTuple):
    """What every acceptor does with one token at `at`, in epoch seconds.

    `own` are those of the user's APIs, `others` the acceptors with what is known of the profile and their defaults.
    """

    inspection: Inspection
    at: float
    own: tuple[Judgement, ...]
    others: tuple[Judgement, ...]

    @property
    def all(self) -> tuple[Judgement, ...]:
        """All of them, the user's first."""
        return (*self.own, *self.others)


def accept(
    inspection: Inspection,
    now: float,
    *,
    apis: Iterable[ProtectedApi] = (),
    by: Iterable[Acceptor] | None = None,
    base: AcceptorSettings | None = None,
    scheme: str = "Bearer",
    keys_down: bool = False,
) -> Accepted:
    """Ask the user's APIs, and the acceptors `by` (None: all). Pure.

    `base` is what is known of every API of the profile; None: what the inspection compared the token with.
    """
    known = base if base is not None else settings_of(inspection)
    token = PresentedToken(inspection, scheme=scheme, keys_down=keys_down)
    own = tuple(
        judge_for(acceptor(api.acceptor), token, api.settings.over(_only_issuer(known)), now, name=api.name,
                  read_from=api.read_from)
        for api in apis
    )  # fmt: skip
    others = tuple(judge_for(each, token, known.for_others(each), now) for each in (acceptors() if by is None else by))
    return Accepted(inspection, now, own, others)


def accept_with(inspection: Inspection, now: float, by: Acceptor, typed: AcceptorSettings) -> Judgement:
    """Ask one acceptor with settings that somebody gave it itself: they go before what is known of the profile."""
    return judge_for(by, PresentedToken(inspection), typed.over(settings_of(inspection).for_others(by)), now)


def settings_of(inspection: Inspection) -> AcceptorSettings:
    """What an inspection compared the token with, as settings of an API that expects the same."""
    expected = inspection.expectation
    return AcceptorSettings(issuer=expected.issuer, audiences=expected.audiences or None)


def _only_issuer(known: AcceptorSettings) -> AcceptorSettings:
    return AcceptorSettings(issuer=known.issuer)
