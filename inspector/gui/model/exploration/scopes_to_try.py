"""Which scopes an exploration would ask for: where they are known from, which are left out, which were typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from inspector.core.profiles.profile import Profile
from inspector.gui.model.exploration.explored_profiles import ExploredProfiles
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:
    from inspector.core.exploration.planned import ScopeToTry
    from inspector.core.journeys.outcome import Outcome

MOST_TOKENS = 20
"""So many of a profile's tokens are looked at for their scopes, the newest first."""


class ScopesToTry:
    """By the ids of profiles. Nothing of it is kept beyond the run of the program."""

    def __init__(self, tokens: SessionTokens, kept: ExploredProfiles) -> None:
        self._tokens, self._kept = tokens, kept
        self._left_out: dict[str, set[str]] = {}
        self._typed: dict[str, tuple[str, ...]] = {}
        self._in_metadata: dict[str, tuple[str, ...]] = {}

    def of(self, profile: Profile) -> tuple[ScopeToTry, ...]:
        """All that can be tried, those of the form first."""
        from inspector.core.exploration.sources import came_unasked, known_scopes  # late: see later.LATER
        from inspector.core.journeys.scopes_at_hand import scopes_had

        explored = self._kept.of(profile)
        return known_scopes(
            profile,
            (*scopes_had(self._outcomes(profile), profile), *came_unasked(explored)),
            {"scopes_supported": list(self._in_metadata.get(profile.id, ()))},
            tuple(answer.said for answer in explored.answers) if explored is not None else (),
            self._typed.get(profile.id, ()),
        )

    def _outcomes(self, profile: Profile) -> tuple[Outcome, ...]:
        ids = self._tokens.ids_of(profile.id)[:MOST_TOKENS]
        return tuple(outcome for each in ids if (outcome := self._tokens.get(each)) is not None)

    def ticked(self, profile: Profile) -> tuple[str, ...]:
        """Those that would be asked for."""
        out = self._left_out.get(profile.id, ())
        return tuple(each.scope for each in self.of(profile) if each.scope not in out)

    def tick(self, profile_id: str, scopes: Iterable[str], on: bool) -> None:
        """Ask for these, or leave them out."""
        out = self._left_out.setdefault(profile_id, set())
        if on:
            out.difference_update(scopes)
        else:
            out.update(scopes)

    def add(self, profile_id: str, scopes: Iterable[str]) -> None:
        """Try scopes that the user has typed; one that was left out is ticked again."""
        typed = tuple(scopes)
        self._typed[profile_id] = tuple(dict.fromkeys((*self._typed.get(profile_id, ()), *typed)))
        self.tick(profile_id, typed, on=True)

    def found_in_metadata(self, profile_id: str, scopes: tuple[str, ...]) -> None:
        """The issuer's metadata names these."""
        self._in_metadata[profile_id] = scopes

    def looked_in_metadata(self, profile_id: str) -> bool:
        """Whether the issuer was asked which scopes it has."""
        return profile_id in self._in_metadata

    def forget(self) -> None:
        """Forget what was typed and found."""
        self._left_out.clear()
        self._typed.clear()
        self._in_metadata.clear()
