"""The profiles of the window: the user's own, saved as they are edited, and the demo issuer's while it runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from inspector.core.errors import ProfileError
from inspector.core.profiles.merging import merged
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import News, ProfileStore, Saved
from inspector.core.text.language import tr
from inspector.core.text.message import message
from inspector.gui.model.task import Report, Task, WorkQueue, undisturbed

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.journeys.inspect import ProfilesByIssuer
    from inspector.core.profiles.reach import Reach

SAVE_AFTER_MS = 400
"""How long typing may pause before the file is written."""
LOOK_AFTER_MS = 150
"""How long another program's changes are left to settle before they are read."""
READ_AT_ONCE = 128 * 1024
"""A longer file is read in the background: it would keep the window from being painted."""


class ProfileList(QObject):
    """All profiles in the order of the sidebar. Edits hold at once in memory and reach the file a moment later."""

    changed = Signal()
    changed_elsewhere = Signal()
    """Another program has changed the file, and what it has changed is listed."""
    touched = Signal()
    """Something has changed in the folder of the file."""
    loaded = Signal()
    """What the file holds is listed, or there is a problem with it."""
    problem = Signal(object)
    """The file could not be read or written: one sentence. The edits stay in memory."""
    set_aside = Signal(str)
    """A file that could not be read was kept under the name given, and a new one was written."""

    def __init__(self, store: ProfileStore, parent: QObject | None = None, *, held: bool = False) -> None:
        super().__init__(parent)
        self._store = store
        self._own: list[Profile] = []
        self._demo: list[Profile] = []
        self._all: dict[str, Profile] = {}
        """All of them by their ids, in their order."""
        self._by_issuer: ProfilesByIssuer | None = None
        self.line = WorkQueue(held=held)
        """What reads and writes the file, and what stands beside it, one after the other."""
        self._saving = Task(self, self.line)
        self._saving.failed.connect(
            lambda error: self.problem.emit(
                message("{error} Your changes are kept here until you quit.", error=error.said)
            )
        )
        self._saving.succeeded.connect(self._on_saved)
        self._loading = Task(self, self.line)
        self._loading.succeeded.connect(self._on_loaded)
        self._loading.failed.connect(self._on_not_loaded)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._taken_over: tuple[Profile, ...] | None = None
        """What the file held when it was last looked at: the store, which works in another thread, does not know yet
        that the list has it too."""
        self._looking = Task(self, self.line)
        self._looking.succeeded.connect(self._on_news)
        self._settled = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._settled.timeout.connect(self.look)
        self._settled.timeout.connect(self.touched)
        self._watcher: QFileSystemWatcher | None = None

    @property
    def all(self) -> tuple[Profile, ...]:
        """The user's own profiles, then the demo issuer's."""
        return tuple(self._all.values())

    @property
    def by_issuer(self) -> ProfilesByIssuer:
        """All of them, to find the one that a token belongs to."""
        from inspector.core.journeys.inspect import ProfilesByIssuer

        if self._by_issuer is None:
            self._by_issuer = ProfilesByIssuer(self.all, usable=self.usable)
        return self._by_issuer

    @property
    def ids(self) -> tuple[str, ...]:
        """Those of all, in the same order."""
        return tuple(self._all)

    @property
    def own(self) -> tuple[Profile, ...]:
        """The user's own profiles."""
        return tuple(self._own)

    def get(self, profile_id: str | None) -> Profile | None:
        """The profile with that id, if there is one."""
        return self._all.get(profile_id) if profile_id is not None else None

    def is_demo(self, profile_id: str | None) -> bool:
        """Whether it is one of the demo issuer's, which are never saved."""
        return any(profile.id == profile_id for profile in self._demo)

    def name_taken(self, name: str, profile_id: str) -> bool:
        """Whether another profile already has this name; two of one name could not be told apart."""
        return any(profile.name == name and profile.id != profile_id for profile in self._all.values())

    @property
    def loading(self) -> bool:
        """Whether the file is still being read."""
        return self._loading.running

    def load(self) -> None:
        """Read the file, a large one in the background; `loaded` follows when the profiles are there.

        `problem` says what is wrong with it, and then there are no profiles.
        """
        if self._store.size > READ_AT_ONCE:
            self._loading.run(self._load)
            return
        try:
            self._on_loaded(self._store.load())
        except ProfileError as error:
            self._on_not_loaded(error)

    def _load(self, _: Report) -> tuple[Profile, ...]:
        with undisturbed():
            return self._store.load()

    def _on_loaded(self, profiles: tuple[Profile, ...]) -> None:
        added, self._own = self._own, list(profiles)
        if added:  # while it was read
            self._add_all(added)
        else:
            self._tell()
        self._watch()
        self.loaded.emit()

    def _on_not_loaded(self, error: ProfileError) -> None:
        text = message("{error} It is kept as it is; the next change is written to a new file.", error=error.said)
        self.problem.emit(text)
        self._on_loaded(())

    def pending(self, profile: Profile) -> tuple[Reach, ...]:
        """What a profile would do that nobody has confirmed; nothing where it may be used."""
        return self._store.confirmations.pending(profile)

    def usable(self, profile: Profile) -> bool:
        """Whether a profile asks and vouches for somebody: not before what it would do is confirmed."""
        return not self.pending(profile)

    def confirm(self, profile: Profile) -> None:
        """Use a profile from now on, whatever it would do as it is."""
        self._store.confirmations.confirm(profile)
        self._edited()

    def note_secret(self, profile_id: str) -> None:
        """The user has stored a secret for the servers that this profile asks."""
        profile = self.get(profile_id)
        if profile is not None and not self.is_demo(profile_id):
            self._store.confirmations.secret_stored(profile)
            self._timer.start()

    def note_secret_before(self, profile: Profile) -> None:
        """A file changes this profile, whose stored secret is for the servers that it asks until then."""
        if not self.is_demo(profile.id):
            self._store.confirmations.secret_is_for(profile)

    def note_no_secret(self, *profile_ids: str) -> None:
        """The secrets of these profiles are gone: the next ones may go anywhere."""
        for profile_id in profile_ids:
            if not self.is_demo(profile_id):
                self._store.confirmations.secret_forgotten(profile_id)
        if profile_ids:
            self._edited()

    def update(self, profile: Profile, *, own: bool = True) -> None:
        """Put `profile` in the place of the one with its id.

        `own`: it is what the user has just written, so that nothing which is new in it has to be confirmed.
        """
        if own and (known := self.get(profile.id)) is not None:
            self.note_edit(known, profile)
        for profiles in (self._own, self._demo):
            for i, known in enumerate(profiles):
                if known.id == profile.id:
                    profiles[i] = profile
        self._edited()

    def update_all(self, profiles: Iterable[Profile]) -> None:
        """Put profiles in the place of those with their ids, as one change; what is new in them is not confirmed."""
        changed = {profile.id: profile for profile in profiles}
        if changed:
            self._own = [changed.get(each.id, each) for each in self._own]
            self._demo = [changed.get(each.id, each) for each in self._demo]
            self._edited()

    def note_edit(self, before: Profile, after: Profile) -> None:
        """The user has made one of the other: what is new in it need not be confirmed."""
        self._store.confirmations.edited(before, after, kept=not self.is_demo(before.id))

    def note_new(self, profile: Profile) -> None:
        """The user has made it, with all that is in it, which need not be confirmed."""
        self._store.confirmations.edited(None, profile)

    def add(self, profile: Profile, index: int | None = None) -> Profile:
        """Add a profile of the user's, under a free name; the profile as it was added."""
        (added,) = self._add_all((profile,), index)
        return added

    def add_all(self, profiles: Iterable[Profile]) -> tuple[Profile, ...]:
        """Add profiles of the user's at the end, under free names, as one change; the profiles as they were added."""
        return tuple(self._add_all(profiles))

    def _add_all(self, profiles: Iterable[Profile], index: int | None = None) -> list[Profile]:
        added = self._made_free(profiles)
        place = len(self._own) if index is None else index
        self._own[place:place] = added
        self._edited()
        return added

    def _made_free(self, profiles: Iterable[Profile]) -> list[Profile]:
        """The profiles under names and ids that none in the list has."""
        there = (*self._own, *self._demo)
        names, ids, free = {profile.name for profile in there}, {profile.id for profile in there}, []
        for profile in profiles:
            one = replace(profile, name=name) if (name := _free_name(profile.name, names)) != profile.name else profile
            if one.id in ids:
                one = replace(one, id=Profile(name="").id)
            names.add(one.name)
            ids.add(one.id)
            free.append(one)
        return free

    def put_back(self, profiles: Iterable[tuple[Profile, int]]) -> None:
        """Add profiles of the user's where they were, each with its place in the list, as one change."""
        back = sorted(profiles, key=lambda each: each[1])
        for (_, index), profile in zip(back, self._made_free(each for each, _ in back), strict=True):
            self._own.insert(index, profile)
        if back:
            self._edited()

    def copy_of(self, profile: Profile) -> tuple[Profile, int | None]:
        """A copy without a secret, which is not in the list yet, and its place; of the demo issuer's: at the end."""
        from inspector.core.profiles.misplaced import without_secrets

        without = without_secrets(profile)
        copy = replace(without, id=Profile(name="").id, name=tr("{name} copy", name=without.name))
        return copy, next((i + 1 for i, known in enumerate(self._own) if known.id == profile.id), None)

    def note_copy(self, profile: Profile, copy: Profile) -> None:
        """The user has made a copy of a profile: what was to be confirmed of that is to be of the copy."""
        self._store.confirmations.edited(profile, copy)

    def remove(self, profile_id: str) -> int:
        """Remove one of the user's own; its place in the list, to `add` it there again. KeyError if it is not there."""
        for i, profile in enumerate(self._own):
            if profile.id == profile_id:
                del self._own[i]
                self._edited()
                return i
        raise KeyError(profile_id)

    def remove_all(self, profile_ids: Iterable[str]) -> None:
        """Remove those of the user's own that have these ids, as one change."""
        gone = frozenset(profile_ids)
        if any(profile.id in gone for profile in self._own):
            self._own = [profile for profile in self._own if profile.id not in gone]
            self._edited()

    def move(self, profile_ids: Iterable[str], before_id: str | None) -> None:
        """Put those of the user's own that have these ids before another one; None puts them at the end."""
        self.set_order(self.order_of(profile_ids, before_id))

    def order_of(self, profile_ids: Iterable[str], before_id: str | None) -> tuple[str, ...]:
        """The ids of the user's own once `move` has moved some; they stay in their order among each other."""
        moved = frozenset(profile_ids)
        ids = [profile.id for profile in self._own]
        rest = [each for each in ids if each not in moved]
        at = len(rest)
        if before_id in moved:  # before itself: before the next one that stays
            before_id = next((each for each in ids[ids.index(before_id) :] if each not in moved), None)
        if before_id in rest:
            at = rest.index(before_id)
        return (*rest[:at], *(each for each in ids if each in moved), *rest[at:])

    def set_order(self, ids: Sequence[str]) -> None:
        """Have the user's own in this order; any that it does not name stay behind."""
        place = {each: at for at, each in enumerate(ids)}
        own = sorted(self._own, key=lambda profile: place.get(profile.id, len(place)))
        if [each.id for each in own] != [each.id for each in self._own]:
            self._own = own
            self._edited()

    def show_demo(self, profiles: Iterable[Profile]) -> None:
        """List the demo issuer's profiles behind the user's own; none, once it has stopped."""
        self._demo = list(profiles)
        self._tell()

    def release(self) -> None:
        """Begin with what waits in a list that was made `held`: reading a large file."""
        self.line.release()

    def save(self) -> None:
        """Write the file in the background, now."""
        self._timer.stop()
        # A store that has read nothing takes nothing in the file for deleted.
        profiles, store = self.own, ProfileStore(self._store.path) if self.loading else self._store
        known = self._newly_known()
        confirmations = self._store.confirmations

        def save(_: Report) -> tuple[tuple[Profile, ...], Saved]:
            saved = _with(store, known).save(profiles)
            confirmations.save()
            return profiles, saved

        self._saving.run(save)

    def look(self) -> None:
        """Take over what another program has changed in the file, in the background."""
        if not self.loading:
            profiles, store, known = self.own, self._store, self._newly_known()
            self._looking.run(lambda _: (profiles, _with(store, known).news(profiles)))

    def _newly_known(self) -> tuple[Profile, ...] | None:
        known, self._taken_over = self._taken_over, None
        return known

    def _watch(self) -> None:
        """Have other programs' changes told: of the file, and of the folder in which a new one takes its place."""
        if not self._store.path.parent.is_dir():
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._store.path.parent)], self)
            self._watcher.directoryChanged.connect(self._on_touched)
            self._watcher.fileChanged.connect(self._on_touched)
            self._settled.start()  # for what was written before it was watched
        if not self._watcher.files() and self._store.path.is_file():
            self._watcher.addPath(str(self._store.path))

    def _on_touched(self) -> None:
        self._watch()  # a file that was replaced is watched no longer
        if self._store.confirmations.renewed():
            self.changed.emit()
        self._settled.start()

    def finish(self, seconds: float) -> None:
        """Write what is not written yet and wait for it, at most `seconds`; for the end of the program."""
        if self._timer.isActive() or (self.loading and self._own):
            self.save()
        self.line.wait(seconds)

    def _edited(self) -> None:
        if not self.loading:  # what is in the file would be taken for deleted; it is written when that is read
            self._timer.start()
        self._tell()

    def _tell(self) -> None:
        self._all = {profile.id: profile for profile in (*self._own, *self._demo)}
        self._by_issuer = None
        self.changed.emit()

    def _on_saved(self, result: tuple[tuple[Profile, ...], Saved]) -> None:
        ours, saved = result
        self._watch()  # the first save makes the folder
        self._take_over(ours, saved.profiles, in_file=saved.profiles)
        if saved.aside is not None:
            self.set_aside.emit(saved.aside.name)

    def _on_news(self, result: tuple[tuple[Profile, ...], News | None]) -> None:
        ours, news = result
        if news is not None:
            self._take_over(ours, news.profiles, in_file=news.in_file)

    def _take_over(
        self, before: tuple[Profile, ...], news: tuple[Profile, ...], *, in_file: tuple[Profile, ...]
    ) -> None:
        """Show what other programs have changed. What was edited here since `before` stays as it is."""
        own = merged({profile.id: profile for profile in before}, self._own, news)
        self._taken_over = in_file
        if [(one.id, one) for one in own] != [(one.id, one) for one in self._own]:
            self._own = list(own)
            self._tell()
            self.changed_elsewhere.emit()


def _with(store: ProfileStore, known: tuple[Profile, ...] | None) -> ProfileStore:
    """The store, told what the list has taken over."""
    if known is not None:
        store.take_for_known(known)
    return store


def _free_name(name: str, taken: Collection[str]) -> str:
    candidates = chain((name,), (f"{name} {i}" for i in count(2)))
    return next(candidate for candidate in candidates if candidate not in taken)
