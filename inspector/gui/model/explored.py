"""What explorations came to: kept with their profiles, as text, and read when it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.core.profiles.profile import Profile
from inspector.gui.model.profiles import ProfileList

if TYPE_CHECKING:  # at run time late: see workspace.LATER
    from inspector.core.exploration.exploration import Exploration


class KeptExplorations:
    """The last exploration of each profile. One that learned nothing stays beside it for this run of the program."""

    def __init__(self, profiles: ProfileList, now: Callable[[], float]) -> None:
        self._profiles, self._now = profiles, now
        self._read: tuple[str, Exploration | None] = ("", None)
        """The text that was read last, and what it says."""
        self._unsaved: dict[str, Exploration] = {}

    def of(self, profile: Profile) -> Exploration | None:
        """The last exploration of a profile; None where there is none, or none that can be read."""
        if profile.id in self._unsaved:
            return self._unsaved[profile.id]
        if profile.explored != self._read[0]:
            from inspector.core.exploration.record import last_explored

            self._read = profile.explored, last_explored(profile)
        return self._read[1]

    def keep(self, profile_id: str, exploration: Exploration) -> None:
        """Keep what was found with its profile; what brought no token does not take the place of what did."""
        profile = self._profiles.get(profile_id)
        if profile is None:
            return
        if exploration.stopped is not None and not exploration.granted and profile.explored:
            self._unsaved[profile_id] = exploration
            return
        from inspector.core.exploration.record import with_exploration

        self._unsaved.pop(profile_id, None)
        self._profiles.update(with_exploration(profile, exploration))

    def forget(self) -> None:
        """Forget what is not kept with a profile."""
        self._unsaved.clear()
        self._read = ("", None)
