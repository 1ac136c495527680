"""Running the command of a profile once to see whether it prints a secret. The secret itself is dropped at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.text.message import Message, message, verbatim
from inspector.core.values import dataclass
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.task import Task

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile


@dataclass(frozen=True, slots=True)
class Tried:
    """What is known of one try: of which profile and words; what came of it, None while it runs; whether it is well."""

    profile_id: str
    words: tuple[str, ...]
    said: Message | None = None
    well: bool = False


class CommandTrial(QObject):
    """One at a time; a newer one ends the older."""

    changed = Signal()

    def __init__(self, secrets: RequestSecrets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self.tried: Tried | None = None
        self._cancel = Cancel()
        self._task = Task(self)
        self._task.succeeded.connect(self._on_well)
        self._task.failed.connect(self._on_failed)

    def run(self, profile: Profile) -> None:
        """Run the command of `profile`, as it stands in the form; where it is not confirmed, it is said so."""
        self._cancel.set()
        self._cancel = cancel = Cancel()
        self._set(Tried(profile.id, profile.secret_command))
        secrets = self._secrets

        def work(_: object) -> Message:
            given = secrets.secret(profile, cancel)
            if given.stage is None:
                return message("The method takes no secret, so nothing was run.")
            seconds = given.stage.ms / 1000
            if seconds < 1:
                return message("It ran and printed a secret. Nothing of it was kept.")
            return message(
                "It ran for {seconds:duration} and printed a secret. Nothing of it was kept.", seconds=seconds
            )

        self._task.run(work)

    def stop(self) -> bool:
        """End the program that runs; False where none does."""
        running = self._task.running
        self._cancel.set()
        self._task.cancel()
        self._set(None)
        return running

    def of(self, profile: Profile) -> Tried | None:
        """What is known of the command as `profile` has it now; None where it was not tried, or is another by now."""
        tried = self.tried
        same = tried is not None and (tried.profile_id, tried.words) == (profile.id, profile.secret_command)
        return tried if same else None

    def _on_well(self, said: Message) -> None:
        self._end(said, well=True)

    def _on_failed(self, error: InspectorError) -> None:
        self._end(verbatim(error.said), well=False)

    def _end(self, said: Message, *, well: bool) -> None:
        if (tried := self.tried) is not None:
            self._set(Tried(tried.profile_id, tried.words, said, well))

    def _set(self, tried: Tried | None) -> None:
        self.tried = tried
        self.changed.emit()
