"""A redacted copy of a file, written in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.errors import InspectorError
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.messages import Messages
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task

if TYPE_CHECKING:
    from inspector.core.journeys.redacted_copy import RedactedCopy

REPORTED_BYTES = 1024 * 1024


class Redacting(QObject):
    """One copy at a time. What came of it is told in a message."""

    changed = Signal()
    """A copy is begun, or is no longer written."""
    progressed = Signal(bool, object, object)
    """Whether the copy is being searched again, and that so many bytes of so many are done."""

    def __init__(self, services: Services, messages: Messages) -> None:
        super().__init__()
        self._services, self._messages = services, messages
        self.name = ""
        """The name of the file that is being copied."""
        self._cancel = Cancel()
        self._refused = ""
        self._target = Path()
        self._writing = Task(self)
        self._writing.progressed.connect(lambda news: self.progressed.emit(*news))
        self._writing.succeeded.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether a copy is being written."""
        return self._writing.running

    def save(self, source: Path, target: Path) -> None:
        """Write a redacted copy of `source` to `target`, in place of what the user has agreed to replace there."""
        from inspector.core.journeys.redacted_copy import CopyStep, save_redacted  # late: see later.LATER

        cancel = self._cancel = Cancel()
        self.name, self._target = source.name, target
        now = self._services.now()

        def write(report: Report) -> RedactedCopy:
            size, told = source.stat().st_size if source.exists() else 0, 0

            def follow(step: CopyStep, done: int) -> None:
                nonlocal told
                if cancel.is_set:
                    raise CancelledError("given up")
                if done - told >= REPORTED_BYTES or done < told:
                    told = done
                    report((step is CopyStep.CHECKING, min(done, size), size))

            return save_redacted(source, target, now, overwrite=True, follow=follow)

        self._messages.take_back(self._refused)
        self._writing.run(write)
        self._messages.say(tr("Writing a redacted copy of {name}.", name=visible(source.name)))
        self.changed.emit()

    def cancel(self) -> bool:
        """Give up; nothing of the copy is left. False when none was being written."""
        if not self._writing.running:
            return False
        self._cancel.set()
        self._writing.cancel()
        self._messages.say(tr("No copy was made: writing it was stopped."))
        self.changed.emit()
        return True

    def _on_written(self, copy: RedactedCopy) -> None:
        name = visible(self._target.name)
        self._messages.say(
            tr("{told} Searched again: it holds no token, and no secret that this program knows.",
               told=str(copy.written_as(name)))
        )  # fmt: skip
        self.changed.emit()

    def _on_failed(self, error: InspectorError) -> None:
        self._refused = visible(str(error))
        self._messages.settle()  # it is not being written any more
        self._messages.warn(self._refused)
        self.changed.emit()
