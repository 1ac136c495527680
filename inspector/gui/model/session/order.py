"""The places of tokens in a list of ten thousand: pinned ones first, then the newest."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.stored_token import StoredToken, TokenOrigin


class TokenPlace(NamedTuple):
    """What the place of a token among others follows from: `own` says whether its profile has requested it."""

    at: float
    profile_id: str | None
    own: bool
    pinned: bool = False

    @property
    def rank(self) -> tuple[bool, float]:
        """It stands behind all that rank lower, and behind those that came before it with the same rank."""
        return not self.pinned, -self.at


class TokenOrder:
    """By their ids; nothing that is done for one of them goes through all in Python."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.places: dict[str, TokenPlace] = {}
        self._ranks: list[tuple[bool, float]] = []
        self._latest: dict[str, str] = {}
        """By the id of a profile: the id of the newest token that it requested."""

    def ids_of(self, profile_id: str) -> tuple[str, ...]:
        """Those of all tokens that a profile has requested or that were compared with it, in their order."""
        return tuple(id_ for id_ in self.ids if self.places[id_].profile_id == profile_id)

    def latest_of(self, profile_id: str) -> str | None:
        """The newest that a profile's own request brought."""
        return self._latest.get(profile_id)

    def settle(self, token_id: str, place: TokenPlace) -> None:
        """Give a token the place among the others that it should have."""
        if self.places.get(token_id) == place:
            return
        if token_id in self.places:
            self._take_out(token_id)
        at = bisect_right(self._ranks, place.rank)
        self._ranks.insert(at, place.rank)
        self.ids.insert(at, token_id)
        self.places[token_id] = place
        self._note_latest(token_id, place)

    def take_out(self, gone: Collection[str]) -> None:
        """Have these tokens in no place. Of many, in one go."""
        of = {place.profile_id for id_ in gone if (place := self.places.pop(id_, None)) is not None}
        kept = [(id_, rank) for id_, rank in zip(self.ids, self._ranks, strict=True) if id_ in self.places]
        self.ids[:] = [id_ for id_, _ in kept]
        self._ranks[:] = [rank for _, rank in kept]
        for profile_id in of - {None}:
            self._latest.pop(profile_id or "", None)
        for id_ in self.ids:
            if self.places[id_].profile_id in of:
                self._note_latest(id_, self.places[id_])

    def clear(self) -> None:
        """Forget all of them."""
        for held in (self.ids, self.places, self._ranks, self._latest):
            held.clear()

    def _take_out(self, token_id: str) -> None:
        place = self.places.pop(token_id)
        at = self.ids.index(token_id, bisect_left(self._ranks, place.rank))
        del self.ids[at], self._ranks[at]
        if place.profile_id is not None and self._latest.get(place.profile_id) == token_id:
            del self._latest[place.profile_id]
            for other in self.ids_of(place.profile_id):
                self._note_latest(other, self.places[other])

    def _note_latest(self, token_id: str, place: TokenPlace) -> None:
        if place.profile_id is not None and place.own:
            newest = self._latest.get(place.profile_id)
            if newest is None or self.places[newest].at < place.at:
                self._latest[place.profile_id] = token_id


def place_of(each: Outcome | StoredToken) -> TokenPlace:
    """Where a token belongs among others."""
    own, pinned = each.origin is _requested(), each.marks.pinned
    stored = cast("StoredToken", each)
    outcome = cast("Outcome", each)
    if hasattr(each, "obtained_at"):  # no isinstance: what it takes is imported later (see later.LATER)
        return TokenPlace(stored.obtained_at, stored.profile_id, own, pinned)
    return TokenPlace(outcome.at, outcome.profile.id if outcome.profile is not None else None, own, pinned)


@cache
def _requested() -> TokenOrigin:
    """Imported when it is first needed, and looked up once for thousands of tokens."""
    from inspector.core.store.stored_token import TokenOrigin

    return TokenOrigin.REQUESTED
