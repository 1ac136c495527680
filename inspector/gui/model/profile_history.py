"""Undo and redo for profiles: edits, deletions, imports. Secrets go when no step can bring their profile back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.core.values import dataclass
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.session.steps import TokenStep

MOST_STEPS = 200
LEFT = "deleted"
"""In the layout file: ids of deleted profiles whose secrets are still there, for a run that ends before its time."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A profile that was taken off the list and can still be put back where it was."""

    profile: Profile
    index: int


class _Edit(QUndoCommand):
    """Some members of one profile; the others stay as they are when it is undone."""

    def __init__(self, profiles: ProfileList, before: Profile, after: Profile) -> None:
        super().__init__()
        self.profile_id, self._name = before.id, before.name
        self._profiles = profiles
        self.values: dict[str, tuple[Any, Any]] = {
            field.name: (getattr(before, field.name), getattr(after, field.name))
            for field in fields(Profile)
            if getattr(before, field.name) != getattr(after, field.name)
        }

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Keystrokes in one field are one step; anything else is a step of its own."""
        if not isinstance(other, _Edit) or other.profile_id != self.profile_id or len(self.values) != 1:
            return False
        if other.values.keys() != self.values.keys():
            return False
        ((name, (before, _)),) = self.values.items()
        was, now = other.values[name]
        if not isinstance(was, str) or not is_keystroke(was, now):
            return False
        self.values = {name: (before, now)}
        return True

    def rewrite(self, change: Callable[[Profile], Profile]) -> None:
        """Have neither side hold what `change` takes out of a profile."""

        def changed(name: str, value: Any) -> Any:
            return getattr(change(replace(Profile(name=self._name), **{name: value})), name)

        self.values = {
            name: pair if name == "secret_parameters" else (changed(name, pair[0]), changed(name, pair[1]))
            for name, pair in self.values.items()
        }

    def words(self) -> str:
        """What was changed, in the language of the moment."""
        return tr("edit of {name}", name=self._name)

    def redo(self) -> None:
        self._apply(1)

    def undo(self) -> None:
        self._apply(0)

    def _apply(self, which: int) -> None:
        profile = self._profiles.get(self.profile_id)
        if profile is None:  # the demo issuer's go when it stops
            self.setObsolete(True)
        else:
            changed = replace(profile, **{name: pair[which] for name, pair in self.values.items()})
            self._profiles.update(changed, own=False)  # to take a change back is not to confirm what was before


class _Delete(QUndoCommand):
    """Off the list, and back where it was."""

    def __init__(self, profiles: ProfileList, requests: Requests, profile: Profile) -> None:
        super().__init__()
        self.profile_id, self._name = profile.id, profile.name
        self._profiles, self._requests = profiles, requests
        self.deleted: Deleted | None = None
        self.was_running = False

    def words(self) -> str:
        """What was done, in the language of the moment."""
        return tr("deletion of {name}", name=self._name)

    def redo(self) -> None:
        profile = self._profiles.get(self.profile_id)
        if profile is not None:
            self.was_running = self._requests.cancel(profile.id)
            self.deleted = Deleted(profile, self._profiles.remove(profile.id))

    def undo(self) -> None:
        if self.deleted is not None and self._profiles.get(self.profile_id) is None:
            self._profiles.add(self.deleted.profile, self.deleted.index)


class _Restore(QUndoCommand):
    """Takes back a deletion that other steps have followed, as a step of its own."""

    def __init__(self, deletion: _Delete) -> None:
        super().__init__()
        self.profile_id = deletion.profile_id
        self._deletion = deletion

    def words(self) -> str:
        """What was done, in the language of the moment."""
        deleted = self._deletion.deleted
        return tr("return of {name}", name=deleted.profile.name if deleted is not None else "")

    def redo(self) -> None:
        self._deletion.undo()

    def undo(self) -> None:
        self._deletion.redo()


class SecretsOfImport(Protocol):
    """What an import has put into the keyring."""

    @property
    def stashes(self) -> tuple[str, ...]:
        """The ids of entries that hold what was replaced."""

    def take_out(self) -> None:
        """Have the keyring as it was before."""


class ImportStep(QUndoCommand):
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
        self.edits = [_Edit(profiles, before, after) for before, after in changed]
        self.secrets: SecretsOfImport | None = None
        self._count = len(self._new) + len(self.edits)

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of the profiles that are new."""
        return tuple(profile.id for profile in self._new)

    @property
    def profile_id(self) -> str:
        """The id of the first of all."""
        return next(iter((*self.added, *(edit.profile_id for edit in self.edits))), "")

    def words(self) -> str:
        """What was done, in the language of the moment."""
        return plural(self._count, "import of {n} profile", "import of {n} profiles")

    def rewrite(self, profile_id: str, change: Callable[[Profile], Profile]) -> None:
        """Have no step bring back what `change` takes out of the profile."""
        self._new = tuple(change(each) if each.id == profile_id else each for each in self._new)
        for edit in self.edits:
            if edit.profile_id == profile_id:
                edit.rewrite(change)

    def redo(self) -> None:
        self._new = self._profiles.add_all(self._new)
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


class _Withdrawal(QUndoCommand):
    """Takes back an import that other steps have followed, as a step of its own."""

    def __init__(self, step: ImportStep) -> None:
        super().__init__()
        self.profile_id = step.profile_id
        self._step = step

    def words(self) -> str:
        """What was done, in the language of the moment."""
        return tr("withdrawal of the {change}", change=self._step.words())

    def redo(self) -> None:
        self._step.undo()

    def undo(self) -> None:
        self._step.redo()


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
        self._settings = QSettings(str(layout), QSettings.Format.IniFormat) if layout is not None else None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self._deletions: list[_Delete] = []
        self._imports: list[ImportStep] = []
        self._pending: dict[str, Deleted] = {}
        self._stashed: frozenset[str] = frozenset()
        """Ids of entries that hold secrets which an import has replaced."""

    @property
    def restorable(self) -> tuple[str, ...]:
        """The ids of deleted profiles that can come back, and of what an import has replaced: they have secrets."""
        return (*self._pending, *self._stashed)

    def edit(self, before: Profile, after: Profile) -> None:
        """Change a profile."""
        if before != after:
            self._profiles.note_edit(before, after)
            self.push(_Edit(self._profiles, before, after))

    def delete(self, profile: Profile) -> tuple[Callable[[], str], bool]:
        """Delete a profile of the user's own: what brings it back and gives its id; whether a request was running."""
        command = _Delete(self._profiles, self._requests, profile)
        self._deletions.append(command)
        self.push(command)
        return lambda: self._take_back(command), command.was_running

    def take_over(self, new: Sequence[Profile], changed: Sequence[tuple[Profile, Profile]]) -> ImportStep:
        """Add profiles that a file has brought and change others by it, as one step: nothing of it is confirmed yet."""
        step = ImportStep(self._profiles, self._requests, new, changed)
        self._imports.append(step)
        self.push(step)
        return step

    def withdraw(self, step: ImportStep) -> str:
        """Take an import back; what it was, "" where it is gone by now."""
        if not any(step is each for each in self._imports):
            return ""
        if self.stack.index() and self.stack.command(self.stack.index() - 1) is step:
            self.stack.undo()
        else:
            self.stack.push(_Withdrawal(step))
        self.sweep()
        return step.words()

    def rewrite(self, profile_id: str, change: Callable[[Profile], Profile]) -> None:
        """Have no step bring back what `change` takes out of the profile."""
        for command in (self.stack.command(i) for i in range(self.stack.count())):
            if isinstance(command, _Edit) and command.profile_id == profile_id:
                command.rewrite(change)
            elif isinstance(command, ImportStep):
                command.rewrite(profile_id, change)
            elif isinstance(command, _Delete) and command.profile_id == profile_id and command.deleted is not None:
                command.deleted = Deleted(change(command.deleted.profile), command.deleted.index)

    def undo(self) -> tuple[str, str]:
        """Take back the last step: its words and the id of the profile."""
        return self._step(self.stack.index() - 1, self.stack.undo)

    def redo(self) -> tuple[str, str]:
        """Do the last step again that was taken back: its words and the id of the profile."""
        return self._step(self.stack.index(), self.stack.redo)

    def _step(self, at: int, do: Callable[[], None]) -> tuple[str, str]:
        command = self.stack.command(at)
        words, profile_id = "", ""
        if isinstance(command, _Edit | _Delete | _Restore | ImportStep | _Withdrawal | TokenStep):
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

    def _take_back(self, command: _Delete) -> str:
        if command in self._deletions and self._profiles.get(command.profile_id) is None:
            if self.stack.index() and self.stack.command(self.stack.index() - 1) is command:
                self.stack.undo()
            else:
                self.stack.push(_Restore(command))
            self.sweep()
        return command.profile_id

    def push(self, command: QUndoCommand) -> None:
        """Do a step, and remember it; one of tokens too, so that there is one order of all that can be taken back."""
        self.stack.push(command)
        self.sweep()

    # --- secrets of deleted profiles --------------------------------------------------------------------------------

    def sweep(self) -> None:
        """Forget the secrets of deleted profiles, and replaced ones, that no step can bring back any more."""
        kept = [self.stack.command(i) for i in range(self.stack.count())]
        self._deletions = [deletion for deletion in self._deletions if any(deletion is each for each in kept)]
        there = {profile.id for profile in self._profiles.own}
        pending = {
            deletion.profile_id: deletion.deleted
            for deletion in self._deletions
            if deletion.deleted is not None and deletion.profile_id not in there
        }
        gone = [deleted for profile_id, deleted in self._pending.items() if profile_id not in (*pending, *there)]
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
        pending = dict(self._pending)
        self.stack.clear()
        self._deletions, self._imports = [], []
        for profile_id, deleted in pending.items():
            command = _Delete(self._profiles, self._requests, deleted.profile)
            command.profile_id, command.deleted = profile_id, deleted
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
        if self._settings is not None and _ids(self._settings) != sorted(self.restorable):
            self._settings.setValue(LEFT, " ".join(sorted(self.restorable)))
            self._settings.sync()

    def forget_left_behind(self) -> None:
        """Forget secrets of profiles that were deleted in a run which ended without doing so."""
        left = _ids(self._settings) if self._settings is not None else []
        there = {profile.id for profile in self._profiles.own} | set(self.restorable)
        for profile_id in left:
            if profile_id not in there:
                self._forget_secrets(Profile(name=tr("a deleted profile"), id=profile_id))
        self._note()


def is_keystroke(before: str, after: str) -> bool:
    """Whether one text is the other with one character put in."""
    short, long = sorted((before, after), key=len)
    if len(long) - len(short) != 1:
        return False
    same = next((i for i, character in enumerate(short) if character != long[i]), len(short))
    return short[same:] == long[same + 1 :]


def _ids(settings: QSettings) -> list[str]:
    value = settings.value(LEFT)
    return sorted(value.split()) if isinstance(value, str) else []
