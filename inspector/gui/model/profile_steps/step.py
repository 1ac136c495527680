"""What all steps have in common: words for what was done, and a profile to show when it is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.core.values import dataclass

Change = Callable[[Profile], Profile]


@dataclass(frozen=True, slots=True)
class Deleted:
    """A profile that was taken off the list and can still be put back where it was."""

    profile: Profile
    index: int


class ProfileStep(QUndoCommand):
    """One change. `profile_id` is of the profile that it is about, the first one where they are several."""

    profile_id = ""
    deleted: tuple[Deleted, ...] = ()
    """Profiles that are off the list because the step was done, or was taken back: their secrets are still there."""

    def words(self) -> str:
        """What was done, in the language of the moment."""
        return ""

    def rewrite(self, profile_id: str, change: Change) -> None:
        """Have it bring nothing back that `change` takes out of a profile."""
        self.deleted = tuple(
            Deleted(change(each.profile), each.index) if each.profile.id == profile_id else each
            for each in self.deleted
        )


class Withdrawal(ProfileStep):
    """Takes back a step that others have followed, as a step of its own."""

    def __init__(self, step: ProfileStep) -> None:
        super().__init__()
        self.profile_id = step.profile_id
        self._step = step

    def words(self) -> str:
        return tr("withdrawal of the {change}", change=self._step.words())

    def redo(self) -> None:
        self._step.undo()

    def undo(self) -> None:
        self._step.redo()
