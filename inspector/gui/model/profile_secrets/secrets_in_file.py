"""The secrets that stand in the file of profiles: found once it is read, asked about, then moved, removed, or left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message, message
from inspector.gui.model.messages import Messages
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.task import Task, WorkQueue, undisturbed

if TYPE_CHECKING:  # at run time late: see later.LATER
    from pathlib import Path

    from inspector.core.journeys.cleaning import CleanedProfile
    from inspector.core.profiles.misplaced import Misplaced
    from inspector.core.profiles.profile import Profile
    from inspector.core.store.vault import Vault

Found = tuple[tuple["Profile", tuple["Misplaced", ...]], ...]
"""Profiles with the secrets in each; none without one."""
Copies = Sequence[tuple[str, "Message | None"]]
"""The names of copies of the file that a secret was taken out of, or why it may still be there."""


class SecretsInFile(QObject):
    """`asked` is what the user is to decide about; it is None once that is done, and where there is nothing."""

    changed = Signal()
    cleaned = Signal()
    """Profiles have lost secrets, and the keyring may have some more."""

    def __init__(
        self,
        profiles: ProfileList,
        history: ProfileHistory,
        messages: Messages,
        line: WorkQueue,
        path: Path,
        *,
        held: bool,
    ) -> None:
        super().__init__()
        self._aside = WorkQueue(held=held)
        """Looking takes a second for thousands of profiles, and the keyring is not to wait for it."""
        self._profiles, self._history, self._messages, self._path = profiles, history, messages, path
        self.asked: Found | None = None
        self._left: set[tuple[str, str, str, int]] = set()
        """What is to stay for now, without its value: it is not asked about again before the next start."""
        self._kept = False
        """Whether what is being taken out goes into the keyring."""
        self._looking, self._cleaning = Task(self, self._aside), Task(self, line)
        self._looking.succeeded.connect(self._on_found)
        self._cleaning.succeeded.connect(self._on_cleaned)
        profiles.loaded.connect(self.look)
        profiles.changed_elsewhere.connect(self.look)

    def release(self) -> None:
        """Begin to look, where that was to wait until a window is painted."""
        self._aside.release()

    def look(self) -> None:
        """Look for secrets in the background; `changed` follows where there are some to ask about."""
        profiles = self._profiles.own

        def work(_: object) -> Found:
            from inspector.core.profiles.misplaced import secrets_in

            with undisturbed():
                found = ((profile, secrets_in(profile)) for profile in profiles)
                return tuple((profile, secrets) for profile, secrets in found if secrets)

        if profiles:
            self._looking.run(work)

    def _on_found(self, found: Found) -> None:
        new = tuple((p, s) for p, s in found if any(_key(p.id, one) not in self._left for one in s))
        if new:
            self.asked = new
            self.changed.emit()
        elif self.asked is not None:
            self._end()  # another program has taken them out

    def leave(self) -> None:
        """Leave them in the file for now."""
        self._left |= {_key(profile.id, one) for profile, found in self.asked or () for one in found}
        self._end()

    def move(self, vault: Vault) -> None:
        """Keep in the keyring what can be sent from there, and take it out of the profiles then."""
        from inspector.core.journeys.cleaning import moved

        self._clean(lambda profile: moved(profile, vault), kept=True)

    def remove(self) -> None:
        """Take them out of the profiles, to be kept nowhere."""
        from inspector.core.journeys.cleaning import removed

        self._clean(removed, kept=False)

    def _clean(self, clean: Callable[[Profile], CleanedProfile], *, kept: bool) -> None:
        """`kept`: what is taken is in the keyring then, for the servers that its profile asks."""
        if self.asked is None:
            return
        profiles, path = [profile for profile, _ in self.asked], self._path

        def work(_: object) -> tuple[list[tuple[Profile, CleanedProfile, Copies]], InspectorError | None]:
            from inspector.core.journeys.cleaning import clean_copies

            done: list[tuple[Profile, CleanedProfile, Copies]] = []
            for before in profiles:
                try:
                    after = clean(before)
                except InspectorError as error:  # what is done is done
                    return done, error
                done.append((before, after, [(copy.name, why) for copy, why in clean_copies(path, after.taken)]))
            return done, None

        self._end()
        self._kept = kept
        self._cleaning.run(work)

    def _on_cleaned(self, result: tuple[list[tuple[Profile, CleanedProfile, Copies]], InspectorError | None]) -> None:
        from inspector.core.profiles.misplaced import without_secrets

        done, problem = result
        taken = left = 0
        copies: set[str] = set()
        unsure: dict[str, Message] = {}
        for before, after, found in done:
            if self._profiles.get(before.id) != before:
                continue  # edited meanwhile: it is asked about again
            taken, left = taken + len(after.taken), left + len(after.left)
            copies |= {name for name, why in found if why is None}
            unsure |= {name: why for name, why in found if why is not None}
            if after.taken:
                self._history.rewrite(before.id, without_secrets)
                self._profiles.update(after.profile)
                if self._kept:
                    self._profiles.note_secret(before.id)
        self._profiles.save()
        self.cleaned.emit()
        words = [
            plural(taken, "{n} secret was taken out of the profiles.", "{n} secrets were taken out of the profiles.")
        ]
        if copies:
            words.append(tr("It is out of {copies} too.", copies=", ".join(sorted(copies))))
        if taken:
            self._messages.say(" ".join(words))
        if problem is not None:
            self._messages.warn(str(problem) if taken else tr("Nothing was changed. {error}", error=problem))
        for name, why in sorted(unsure.items()):
            self._messages.warn(
                message("What was taken out may still be in the copy {name}: {why}.", name=name, why=why)
            )
        self.look()

    def _end(self) -> None:
        self.asked = None
        self.changed.emit()


def _key(profile_id: str, found: Misplaced) -> tuple[str, str, str, int]:
    return profile_id, found.field, found.parameter, hash(found.value)
