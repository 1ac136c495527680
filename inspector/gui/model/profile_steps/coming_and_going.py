"""Profiles that come onto the list and go off it."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.gui.model.profile_steps.step import Change, Deleted, ProfileStep
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests


class Delete(ProfileStep):
    """Off the list, and back where they were."""

    def __init__(self, profiles: ProfileList, requests: Requests, gone: Iterable[Profile]) -> None:
        super().__init__()
        self._profiles, self._requests = profiles, requests
        self._gone = tuple(gone)
        self.profile_id = self._gone[0].id
        self.was_running = False

    @classmethod
    def done(cls, profiles: ProfileList, requests: Requests, deleted: Deleted) -> Delete:
        """The deletion of a profile that is off the list already."""
        step = cls(profiles, requests, [deleted.profile])
        step.deleted = (deleted,)
        return step

    def words(self) -> str:
        if len(self._gone) == 1:
            return tr("deletion of {name}", name=self._gone[0].name)
        return plural(len(self._gone), "deletion of {n} profile", "deletion of {n} profiles")

    def rewrite(self, profile_id: str, change: Change) -> None:
        super().rewrite(profile_id, change)
        self._gone = tuple(change(each) if each.id == profile_id else each for each in self._gone)

    def redo(self) -> None:
        there = {each.id: at for at, each in enumerate(self._profiles.own)}
        gone = [profile for each in self._gone if (profile := self._profiles.get(each.id)) is not None]
        if gone:
            cancelled = [self._requests.cancel(profile.id) for profile in gone]
            self.was_running = any(cancelled)
            self.deleted = tuple(Deleted(each, there.get(each.id, 0)) for each in gone)
            self._profiles.remove_all(each.id for each in gone)

    def undo(self) -> None:
        back = [each for each in self.deleted if self._profiles.get(each.profile.id) is None]
        self._profiles.put_back((each.profile, each.index) for each in back)


class Restore(ProfileStep):
    """Takes back a deletion that other steps have followed, as a step of its own."""

    def __init__(self, deletion: Delete) -> None:
        super().__init__()
        self.profile_id = deletion.profile_id
        self._deletion = deletion

    def words(self) -> str:
        deleted = self._deletion.deleted
        if len(deleted) == 1:
            return tr("return of {name}", name=deleted[0].profile.name)
        return plural(len(deleted), "return of {n} profile", "return of {n} profiles")

    def redo(self) -> None:
        self._deletion.undo()

    def undo(self) -> None:
        self._deletion.redo()


class Create(ProfileStep):
    """A profile that was made here: onto the list, and off it again."""

    def __init__(self, profiles: ProfileList, requests: Requests, profile: Profile, index: int | None) -> None:
        super().__init__()
        self._profiles, self._requests = profiles, requests
        self._profile, self._index = profile, index
        self.profile_id = profile.id

    def words(self) -> str:
        return tr("creation of {name}", name=self._profile.name)

    def rewrite(self, profile_id: str, change: Change) -> None:
        super().rewrite(profile_id, change)
        if self._profile.id == profile_id:
            self._profile = change(self._profile)

    def redo(self) -> None:
        if self._profiles.get(self._profile.id) is None:
            self._profile = self._profiles.add(self._profile, self._index)
            self.profile_id = self._profile.id
        self.deleted = ()

    def undo(self) -> None:
        profile = self._profiles.get(self._profile.id)
        if profile is not None:
            self._requests.cancel(profile.id)
            self._profile = profile
            self._index = self._profiles.remove(profile.id)
            self.deleted = (Deleted(profile, self._index),)
