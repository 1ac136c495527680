"""Explaining what an API answered when it was shown a token; nothing is sent for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.gui.model.selection import Purpose, Selection, Shown
from inspector.gui.model.task import Task

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis


class Explaining(QObject):
    """One answer at a time, for the token that is shown; off the GUI thread, since a pasted page can be long."""

    changed = Signal()

    def __init__(self, selection: Selection) -> None:
        super().__init__()
        self._selection = selection
        self._text: str | None = None
        self.diagnosis: Diagnosis | None = None
        """What the answer means; None while nothing is explained."""
        self.problem = ""
        """Why it cannot be explained, in a sentence."""
        self._task = Task(self)
        self._task.succeeded.connect(self._on_explained)
        self._task.failed.connect(self._on_failed)
        selection.changed.connect(self._on_selection)

    @property
    def running(self) -> bool:
        """Whether an explanation is awaited."""
        return self._task.running

    def explain(self, text: str) -> None:
        """Explain `text` for the token that is shown."""
        outcome = self._selection.outcome
        inspection = outcome.inspection if outcome is not None else None
        profile = outcome.profile if outcome is not None else self._selection.profile
        provider = profile.provider if profile is not None else "generic"
        self._text = text
        self._task.run(lambda _: _diagnosed(text, provider, inspection))

    def forget(self) -> None:
        """Forget what was explained; an explanation that is awaited is void."""
        self._task.cancel()
        self._text = None
        self._set(None, "")

    def retell(self) -> None:
        """Explain the same again, in the current language."""
        if self._text is not None:
            self.explain(self._text)

    def _on_explained(self, diagnosis: Diagnosis) -> None:
        self._set(diagnosis, "")

    def _on_failed(self, error: InspectorError) -> None:
        self._set(None, str(error))

    def _set(self, diagnosis: Diagnosis | None, problem: str) -> None:
        self.diagnosis, self.problem = diagnosis, problem
        self.changed.emit()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """What was explained was about the token before; a profile's own result is to be seen, and not that."""
        if shown.differs(before) or (shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id):
            self.forget()


def _diagnosed(text: str, provider: str, inspection: Inspection | None) -> Diagnosis:
    from inspector.core.diagnosis.pasted import diagnose_text  # off the GUI thread, by those who ask

    return diagnose_text(text, provider, inspection)
