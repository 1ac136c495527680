"""One change of the list of environments, and of the profiles that are in one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from inspector.core.profiles.environment_store import Environments
from inspector.core.text.language import tr
from inspector.gui.model.profile_steps.step import ProfileStep
from inspector.gui.model.profiles import ProfileList

Put = Callable[[Environments, Environments, Callable[[], None]], None]
"""Makes of the list what the second is of the first, calls the third, and tells that others are there."""


class EnvironmentStep(ProfileStep):
    """`moves` are the environments of profiles before and after it, by their ids; `what` is a text for `tr`."""

    def __init__(
        self,
        put: Put,
        profiles: ProfileList,
        lists: tuple[Environments, Environments],
        moves: Mapping[str, tuple[str, str]],
        what: str,
        name: str,
    ) -> None:
        super().__init__()
        self._put, self._profiles = put, profiles
        self._before, self._after = lists
        self._moves, self._what, self._name = dict(moves), what, name
        self.profile_id = next(iter(moves), "")

    def words(self) -> str:
        return tr(self._what, name=self._name)

    def redo(self) -> None:
        self._put(self._before, self._after, lambda: self._move(1))

    def undo(self) -> None:
        self._put(self._after, self._before, lambda: self._move(0))

    def _move(self, which: int) -> None:
        there = ((self._profiles.get(id_), names) for id_, names in self._moves.items())
        self._profiles.update_all(
            [replace(profile, environment=names[which]) for profile, names in there if profile is not None]
        )
