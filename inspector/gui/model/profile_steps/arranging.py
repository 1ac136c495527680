"""Profiles that were put elsewhere by hand: into an environment, or to another place in the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.order import merged_order
from inspector.core.text.language import plural, tr
from inspector.gui.model.profile_steps.step import ProfileStep
from inspector.gui.model.profiles import ProfileList

ANYWHERE = object()
"""In the place of the profile that others are put before: they stay where they are."""


class Arrange(ProfileStep):
    """`environment` is where they are moved to, "" for none; None leaves it. `before_id` is as in ProfileList.move."""

    def __init__(
        self, profiles: ProfileList, ids: Sequence[str], environment: str | None, before_id: str | object | None
    ) -> None:
        super().__init__()
        self._profiles, self._environment, self._before_id = profiles, environment, before_id
        there = {each.id: each for each in profiles.own}
        self._ids = tuple(each for each in ids if each in there)
        self.profile_id = next(iter(self._ids), "")
        self._name = there[self.profile_id].name if self._ids else ""
        self._were = {each: there[each].environment for each in self._ids}
        self._order = tuple(there)
        self._moved: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether it does anything."""
        other = self._environment is not None and any(self._environment != was for was in self._were.values())
        moved = self._before_id is not ANYWHERE and self._profiles.order_of(self._ids, self._place) != self._order
        return bool(self._ids) and (other or moved)

    @property
    def _place(self) -> str | None:
        return self._before_id if isinstance(self._before_id, str) else None

    def words(self) -> str:
        into, count = shown_name(self._environment or ""), len(self._ids)
        if into and count > 1:
            return plural(
                count,
                "move of {n} profile to {environment}",
                "move of {n} profiles to {environment}",
                environment=into,
            )
        if into:
            return tr("move of {name} to {environment}", name=self._name, environment=into)
        if count > 1:
            return plural(count, "move of {n} profile", "move of {n} profiles")
        return tr("move of {name}", name=self._name)

    def redo(self) -> None:
        if self._before_id is not ANYWHERE:
            self._profiles.move(self._ids, self._place)
            self._moved = tuple(each.id for each in self._profiles.own)
        if self._environment is not None:
            self._put(dict.fromkeys(self._ids, self._environment))

    def undo(self) -> None:
        if self._moved:
            now = [each.id for each in self._profiles.own]
            self._profiles.set_order(merged_order(self._moved, self._order, now))
        if self._environment is not None:
            self._put(self._were)

    def _put(self, environments: dict[str, str]) -> None:
        there = ((self._profiles.get(id_), name) for id_, name in environments.items())
        self._profiles.update_all(
            [replace(profile, environment=name) for profile, name in there if profile is not None]
        )
