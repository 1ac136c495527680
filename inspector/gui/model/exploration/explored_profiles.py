"""What explorations came to: kept with their profiles, as text, and read when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.core.profiles.profile import Profile
from inspector.gui.model.profiles import ProfileList

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.exploration.exploration import Exploration


class ExploredProfiles:
    """The last exploration of each profile. One that learned nothing is told once, for this run of the program."""

    def __init__(self, profiles: ProfileList) -> None:
        self._profiles = profiles
        self._text = ""
        """What was read last, and what it says."""
        self._last: Exploration | None = None
        self._before: Exploration | None = None
        self._of_this_run: dict[str, Exploration] = {}
        """By profile: what was found in this run, whose reasons are fuller than what is kept of them."""

    def of(self, profile: Profile) -> Exploration | None:
        """The last exploration of a profile; None where there is none, or none that can be read."""
        if profile.id in self._of_this_run:
            return self._of_this_run[profile.id]
        self._read(profile)
        return self._last

    def before(self, profile: Profile) -> Exploration | None:
        """The one before the last, in short; None where there is none."""
        self._read(profile)
        return self._before

    def keep(self, profile_id: str, exploration: Exploration) -> None:
        """Keep what was found with its profile; what has taught nothing does not take the place of what has."""
        from inspector.core.exploration.record import with_exploration

        profile = self._profiles.get(profile_id)
        if profile is not None:
            self._of_this_run[profile_id] = exploration
            kept = with_exploration(profile, exploration)
            if kept != profile:
                self._profiles.update(kept)

    def forget(self) -> None:
        """Read again what is kept with the profiles."""
        self._of_this_run.clear()
        self._text, self._last, self._before = "", None, None

    def _read(self, profile: Profile) -> None:
        if profile.explored == self._text:
            return
        from inspector.core.exploration.record import kept

        found = kept(profile)
        self._text = profile.explored
        self._last, self._before = (found.last, found.before) if found is not None else (None, None)
