"""The profiles of the window: the user's own, saved as they are edited, and the demo issuer's while it runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.errors import ProfileError
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore, read_profiles
from inspector.core.text.language import tr
from inspector.gui.model.task import Task, WorkQueue

SAVE_AFTER_MS = 400
"""How long typing may pause before the file is written."""


class ProfileList(QObject):
    """All profiles in the order of the sidebar. Edits hold at once in memory and reach the file a moment later."""

    changed = Signal()
    problem = Signal(str)
    """The file could not be read or written: one sentence. The edits stay in memory."""
    set_aside = Signal(str)
    """A file that could not be read was kept under the name given, and a new one was written."""

    def __init__(self, store: ProfileStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._own: list[Profile] = []
        self._demo: list[Profile] = []
        self._line = WorkQueue()
        self._saving = Task(self, self._line)
        self._saving.failed.connect(
            lambda error: self.problem.emit(tr("{error} Your changes are kept here until you quit.", error=error))
        )
        self._saving.succeeded.connect(self._on_saved)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    @property
    def all(self) -> tuple[Profile, ...]:
        """The user's own profiles, then the demo issuer's."""
        return (*self._own, *self._demo)

    @property
    def own(self) -> tuple[Profile, ...]:
        """The user's own profiles."""
        return tuple(self._own)

    def get(self, profile_id: str | None) -> Profile | None:
        """The profile with that id, if there is one."""
        return next((profile for profile in self.all if profile.id == profile_id), None)

    def is_demo(self, profile_id: str | None) -> bool:
        """Whether it is one of the demo issuer's, which are never saved."""
        return any(profile.id == profile_id for profile in self._demo)

    def name_taken(self, name: str, profile_id: str) -> bool:
        """Whether another profile already has this name; two of one name could not be told apart."""
        return any(profile.name == name and profile.id != profile_id for profile in self.all)

    def load(self) -> None:
        """Read the file; `problem` says what is wrong with it, and then there are no profiles."""
        try:
            self._own = list(self._store.load())
        except ProfileError as error:
            self._own = []
            self.problem.emit(tr("{error} It is kept as it is; the next change is written to a new file.", error=error))
        self.changed.emit()

    def update(self, profile: Profile) -> None:
        """Put `profile` in the place of the one with its id."""
        for profiles in (self._own, self._demo):
            for i, known in enumerate(profiles):
                if known.id == profile.id:
                    profiles[i] = profile
        self._edited()

    def add(self, profile: Profile, index: int | None = None) -> Profile:
        """Add a profile of the user's, under a free name; the profile as it was added."""
        added = replace(profile, name=self._free_name(profile.name))
        if self.get(added.id) is not None:
            added = replace(added, id=Profile(name="").id)
        self._own.insert(len(self._own) if index is None else index, added)
        self._edited()
        return added

    def duplicate(self, profile: Profile) -> Profile:
        """Add a copy, without a secret; the demo issuer's become the user's own."""
        copy = replace(profile, id=Profile(name="").id, name=tr("{name} copy", name=profile.name))
        index = next((i + 1 for i, known in enumerate(self._own) if known.id == profile.id), None)
        return self.add(copy, index)

    def remove(self, profile_id: str) -> int:
        """Remove one of the user's own; its place in the list, to `add` it there again. KeyError if it is not there."""
        for i, profile in enumerate(self._own):
            if profile.id == profile_id:
                del self._own[i]
                self._edited()
                return i
        raise KeyError(profile_id)

    def import_from(self, content: bytes, where: str) -> tuple[Profile, ...]:
        """Add every profile of an exported file or a list; ProfileError, and nothing added, when one is wrong."""
        return tuple(self.add(profile) for profile in read_profiles(content, where))

    def show_demo(self, profiles: Iterable[Profile]) -> None:
        """List the demo issuer's profiles behind the user's own; none, once it has stopped."""
        self._demo = list(profiles)
        self.changed.emit()

    def save(self) -> None:
        """Write the file in the background, now."""
        self._timer.stop()
        profiles = self.own
        self._saving.run(lambda _: self._store.save(profiles))

    def finish(self, seconds: float) -> None:
        """Write what is not written yet and wait for it, at most `seconds`; for the end of the program."""
        if self._timer.isActive():
            self.save()
        self._line.wait(seconds)

    def _edited(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _on_saved(self, aside: object) -> None:
        if aside is not None:
            self.set_aside.emit(getattr(aside, "name", str(aside)))

    def _free_name(self, name: str) -> str:
        taken = {profile.name for profile in self.all}
        candidates = (name, *(f"{name} {i}" for i in range(2, len(taken) + 3)))
        return next(candidate for candidate in candidates if candidate not in taken)
