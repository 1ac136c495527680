"""Undo and redo for profiles: edits, deletions, imports. Secrets go when no step can bring their profile back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.model.choices.layout_file import LayoutFile
from inspector.gui.model.profile_steps.arranging import ANYWHERE, Arrange
from inspector.gui.model.profile_steps.coming_and_going import Create, Delete, Restore
from inspector.gui.model.profile_steps.edit import Edit
from inspector.gui.model.profile_steps.importing import ImportStep
from inspector.gui.model.profile_steps.step import Deleted, ProfileStep, Withdrawal
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests

MOST_STEPS = 200
LEFT = "deleted"
"""In the layout file: ids of deleted profiles whose secrets are still there, for a run that ends before its time."""


class ProfileHistory(QObject):
    """Every change of a profile that the user can take back.

    `forget_secrets` removes what a deleted profile left in the keyring, once nothing can bring it back. `layout` is
    the window's layout file.
    """

    parameter_renamed = Signal(str, str, str)
    """A step has given a secret parameter another name: the id of its profile, the name before, and the one now."""

    def __init__(
        self,
        profiles: ProfileList,
        requests: Requests,
        forget_secrets: Callable[[Profile], None],
        layout: Path | None,
    ) -> None:
        super().__init__()
        self._profiles, self._requests, self._forget_secrets = profiles, requests, forget_secrets
        self._file = LayoutFile(layout) if layout is not None else None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self._deletions: list[Delete] = []
        self._imports: list[ImportStep] = []
        self._pending: dict[str, Deleted] = {}
        self._stashed: frozenset[str] = frozenset()
        """Ids of entries that hold secrets which an import has replaced."""

    @property
    def restorable(self) -> tuple[str, ...]:
        """The ids of deleted profiles that can come back, and of what an import has replaced: they have secrets."""
        return (*self._pending, *self._stashed)

    def edit(self, before: Profile, after: Profile) -> Edit | None:
        """Change a profile: the step, which may be one with what was typed before it; None where nothing changes."""
        if before == after:
            return None
        self._profiles.note_edit(before, after)
        step = Edit(self._profiles, before, after)
        self.push(step)
        return step

    def create(self, profile: Profile, index: int | None = None) -> Profile:
        """Add a profile of the user's, under a free name, at the end or at a place; the profile as it was added."""
        step = Create(self._profiles, self._requests, profile, index)
        self.push(step)
        return self._profiles.get(step.profile_id) or profile

    def duplicate(self, profile: Profile) -> Profile:
        """Add a copy, without a secret; the demo issuer's become the user's own."""
        added = self.create(*self._profiles.copy_of(profile))
        self._profiles.note_copy(profile, added)
        return added

    def delete(self, *profiles: Profile) -> tuple[Callable[[], str], bool]:
        """Delete profiles of the user's own, as one step.

        What brings them back and gives the id of the first; whether a request was running.
        """
        command = Delete(self._profiles, self._requests, profiles)
        self._deletions.append(command)
        self.push(command)
        return lambda: self._take_back(command), command.was_running

    def set_environment(self, ids: Sequence[str], name: str) -> Arrange | None:
        """Move profiles of the user's own into an environment, "" for none: the step; None where all are there."""
        return self._arrange(Arrange(self._profiles, ids, name, ANYWHERE))

    def move(self, ids: Sequence[str], before_id: str | None, environment: str | None = None) -> Arrange | None:
        """Put profiles of the user's own before another one, or at the end: the step; None where nothing changes.

        `environment` is the one that they come into by that; None leaves them in theirs.
        """
        return self._arrange(Arrange(self._profiles, ids, environment, before_id))

    def _arrange(self, step: Arrange) -> Arrange | None:
        if not step.changes:
            return None
        self.push(step)
        return step

    def take_over(self, new: Sequence[Profile], changed: Sequence[tuple[Profile, Profile]]) -> ImportStep:
        """Add profiles that a file has brought and change others by it, as one step: nothing of it is confirmed yet."""
        step = ImportStep(self._profiles, self._requests, new, changed)
        self._imports.append(step)
        self.push(step)
        return step

    def withdraw(self, step: ProfileStep) -> str:
        """Take back one step, whatever has followed it; what it was, "" where it is gone or taken back by now."""
        done = (self.stack.command(at) for at in range(self.stack.index()))
        if not any(step is each for each in done):
            return ""
        if self.stack.index() and self.stack.command(self.stack.index() - 1) is step:
            self.stack.undo()
        else:
            self.stack.push(Withdrawal(step))
        self.sweep()
        return step.words()

    def rewrite(self, profile_id: str, change: Callable[[Profile], Profile]) -> None:
        """Have no step bring back what `change` takes out of the profile."""
        for step in self._steps():
            step.rewrite(profile_id, change)

    def _steps(self) -> Iterator[ProfileStep]:
        for at in range(self.stack.count()):
            step = self.stack.command(at)
            if isinstance(step, ProfileStep):
                yield step

    def undo(self) -> tuple[str, str]:
        """Take back the last step: its words and the id of the profile."""
        return self._step(self.stack.index() - 1, self.stack.undo)

    def redo(self) -> tuple[str, str]:
        """Do the last step again that was taken back: its words and the id of the profile."""
        return self._step(self.stack.index(), self.stack.redo)

    def _step(self, at: int, do: Callable[[], None]) -> tuple[str, str]:
        command = self.stack.command(at)
        words, profile_id = "", ""
        if isinstance(command, ProfileStep):
            words, profile_id = command.words(), command.profile_id
        before = self._profiles.get(profile_id)
        do()
        self._tell_renamed(before, self._profiles.get(profile_id))
        self.sweep()
        return words, profile_id

    def _tell_renamed(self, before: Profile | None, after: Profile | None) -> None:
        if before is None or after is None or len(before.secret_parameters) != len(after.secret_parameters):
            return
        pairs = zip(before.secret_parameters, after.secret_parameters, strict=True)
        renamed = [(old, new) for old, new in pairs if old != new]
        if len(renamed) == 1:
            self.parameter_renamed.emit(after.id, *renamed[0])

    def _take_back(self, command: Delete) -> str:
        gone = any(self._profiles.get(each.profile.id) is None for each in command.deleted)
        if any(command is each for each in self._deletions) and gone:
            if self.stack.index() and self.stack.command(self.stack.index() - 1) is command:
                self.stack.undo()
            else:
                self.stack.push(Restore(command))
            self.sweep()
        return command.profile_id

    def push(self, step: ProfileStep) -> None:
        """Do a step, which can be taken back from here on."""
        self.stack.push(step)
        self.sweep()

    # --- secrets of deleted profiles --------------------------------------------------------------------------------

    def sweep(self) -> None:
        """Forget the secrets of deleted profiles, and replaced ones, that no step can bring back any more."""
        kept = list(self._steps())
        self._deletions = [deletion for deletion in self._deletions if any(deletion is each for each in kept)]
        there = {profile.id for profile in self._profiles.own}
        pending = {
            each.profile.id: each
            for step in (*self._deletions, *kept)
            for each in step.deleted
            if each.profile.id not in there
        }
        kept_ids = pending.keys() | there
        gone = [deleted for profile_id, deleted in self._pending.items() if profile_id not in kept_ids]
        self._pending = pending
        for deleted in gone:
            self._forget_secrets(deleted.profile)
        self._imports = [step for step in self._imports if any(step is each for each in kept)]
        self._set_stashed(
            frozenset(id_ for step in self._imports if step.secrets is not None for id_ in step.secrets.stashes)
        )
        self._note()

    def _set_stashed(self, stashed: frozenset[str]) -> None:
        gone, self._stashed = self._stashed - stashed, stashed
        for id_ in gone:
            self._forget_secrets(Profile(name=tr("a replaced secret"), id=id_))

    def forget_edits(self) -> None:
        """Keep no value that stood in a field before; a deletion can still be taken back."""
        self.sweep()  # another program may have brought a profile back: to push its deletion would delete it again
        # What was made here and taken back is not among them: that goes for good, with its secret.
        undone = {each.profile.id for step in self._steps() if isinstance(step, Create) for each in step.deleted}
        pending = [deleted for id_, deleted in self._pending.items() if id_ not in undone]
        self.stack.clear()
        self._deletions, self._imports = [], []
        for deleted in pending:
            command = Delete.done(self._profiles, self._requests, deleted)
            self._deletions.append(command)
            self.stack.push(command)
        self.sweep()

    def finish(self) -> None:
        """Nothing can be undone from here on: forget the secrets of all deleted profiles."""
        pending, self._pending = self._pending, {}
        for deleted in pending.values():
            self._forget_secrets(deleted.profile)
        self._set_stashed(frozenset())

    def _note(self) -> None:
        """Write down whose secrets are still there; only ids, and only when that has changed."""
        if self._file is not None and _ids(self._file) != sorted(self.restorable):
            self._file.keep(**{LEFT: " ".join(sorted(self.restorable))})

    def forget_left_behind(self) -> None:
        """Forget secrets of profiles that were deleted in a run which ended without doing so."""
        left = _ids(self._file) if self._file is not None else []
        there = {profile.id for profile in self._profiles.own} | set(self.restorable)
        for profile_id in left:
            if profile_id not in there:
                self._forget_secrets(Profile(name=tr("a deleted profile"), id=profile_id))
        self._note()


def _ids(file: LayoutFile) -> list[str]:
    return sorted(file.text(LEFT).split())
