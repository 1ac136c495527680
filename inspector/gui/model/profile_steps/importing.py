"""What a file has brought, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural
from inspector.gui.model.profile_steps.edit import Edit
from inspector.gui.model.profile_steps.step import Change, ProfileStep
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests


class SecretsOfImport(Protocol):
    """What an import has put into the keyring."""

    @property
    def stashes(self) -> tuple[str, ...]:
        """The ids of entries that hold what was replaced."""

    def take_out(self) -> None:
        """Have the keyring as it was before."""


class ImportStep(ProfileStep):
    """Profiles that a file has brought, and those of the user that it has changed.

    Undone, `secrets` are taken out of the keyring. Done again, the profiles are there without them: nobody has kept
    them.
    """

    def __init__(
        self,
        profiles: ProfileList,
        requests: Requests,
        new: Sequence[Profile],
        changed: Sequence[tuple[Profile, Profile]],
    ) -> None:
        super().__init__()
        self._profiles, self._requests = profiles, requests
        self._new = tuple(new)
        self.edits = [Edit(profiles, before, after) for before, after in changed]
        self.secrets: SecretsOfImport | None = None
        self._count = len(self._new) + len(self.edits)

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of the profiles that are new."""
        return tuple(profile.id for profile in self._new)

    def words(self) -> str:
        """What was done, in the language of the moment."""
        return plural(self._count, "import of {n} profile", "import of {n} profiles")

    def rewrite(self, profile_id: str, change: Change) -> None:
        self._new = tuple(change(each) if each.id == profile_id else each for each in self._new)
        for edit in self.edits:
            edit.rewrite(profile_id, change)

    def redo(self) -> None:
        self._new = self._profiles.add_all(self._new)
        self.profile_id = next(iter((*self.added, *(edit.profile_id for edit in self.edits))), "")
        for edit in self.edits:
            edit.redo()

    def undo(self) -> None:
        there = [profile for each in self._new if (profile := self._profiles.get(each.id)) is not None]
        for profile in there:
            self._requests.cancel(profile.id)
        self._new = tuple(there)
        self._profiles.remove_all(profile.id for profile in there)
        for edit in reversed(self.edits):
            edit.undo()
        secrets, self.secrets = self.secrets, None
        if secrets is not None:
            secrets.take_out()
