"""Members of one profile that were changed; typing in one field is one step."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtGui import QUndoCommand

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.model.profile_steps.step import Change, ProfileStep
from inspector.gui.model.profiles import ProfileList


class Edit(ProfileStep):
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
        if not isinstance(other, Edit) or other.profile_id != self.profile_id or len(self.values) != 1:
            return False
        if other.values.keys() != self.values.keys():
            return False
        ((name, (before, _)),) = self.values.items()
        was, now = other.values[name]
        if not isinstance(was, str) or not is_keystroke(was, now):
            return False
        self.values = {name: (before, now)}
        return True

    def rewrite(self, profile_id: str, change: Change) -> None:
        """Have neither side hold what `change` takes out of the profile."""
        if profile_id != self.profile_id:
            return

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


def is_keystroke(before: str, after: str) -> bool:
    """Whether one text is the other with one character put in."""
    short, long = sorted((before, after), key=len)
    if len(long) - len(short) != 1:
        return False
    same = next((i for i, character in enumerate(short) if character != long[i]), len(short))
    return short[same:] == long[same + 1 :]
