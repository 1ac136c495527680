"""Explaining what an API answered when it was shown a token; nothing is sent for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.gui.model.selection import Purpose, Selection, Shown
from inspector.gui.model.task import Task

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation


class Explaining(QObject):
    """One answer at a time, for the token that is shown; off the GUI thread, since a pasted page can be long.

    Where no token is shown, it is explained for the one that the pasted request carried, which is kept nowhere. `now`
    is epoch seconds.
    """

    changed = Signal()

    def __init__(self, selection: Selection, now: Callable[[], float]) -> None:
        super().__init__()
        self._selection, self._now = selection, now
        self._text: str | None = None
        """What was pasted, as long as it is explained: another of the answers in it may be asked for."""
        self._explanation: Explanation | None = None
        self._error: InspectorError | None = None
        self._task = Task(self)
        self._task.succeeded.connect(self._on_explained)
        self._task.failed.connect(self._on_failed)
        selection.changed.connect(self._on_selection)

    @property
    def diagnosis(self) -> Diagnosis | None:
        """What the answer means, in the current language; None while nothing is explained."""
        return self._explanation.told() if self._explanation is not None else None

    @property
    def problem(self) -> str:
        """Why it cannot be explained, in a sentence; "" where it can."""
        return str(self._error) if self._error is not None else ""

    @property
    def running(self) -> bool:
        """Whether an explanation is awaited."""
        return self._task.running

    def explain(self, text: str) -> None:
        """Explain `text` for the token that is shown; of several answers in it the first that failed."""
        self._begin(text, None)

    def explain_answer(self, number: int) -> None:
        """Explain another of the answers in what is explained, the one of that number from 1 on."""
        if self._text is not None:
            self._begin(self._text, number)

    def _begin(self, text: str, number: int | None) -> None:
        outcome = self._selection.outcome
        inspection = outcome.inspection if outcome is not None else None
        profile = outcome.profile if outcome is not None else self._selection.profile
        provider, now = profile.provider if profile is not None else "generic", self._now()
        self._task.run(lambda _: (text, _explained(text, number, provider, inspection, now)))

    def forget(self) -> None:
        """Forget what was explained; an explanation that is awaited is void."""
        self._task.cancel()
        self._set(None, None, None)

    def _on_explained(self, found: tuple[str, Explanation]) -> None:
        self._set(*found, None)

    def _on_failed(self, error: InspectorError) -> None:
        self._set(None, None, error)

    def _set(self, text: str | None, explanation: Explanation | None, error: InspectorError | None) -> None:
        self._text, self._explanation, self._error = text, explanation, error
        self.changed.emit()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """What was explained was about the token before; a profile's own result is to be seen, and not that."""
        if shown.differs(before) or (shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id):
            self.forget()


def _explained(text: str, number: int | None, provider: str, inspection: Inspection | None, now: float) -> Explanation:
    from inspector.core.diagnosis.pasted import diagnose_text  # off the GUI thread, by those who ask
    from inspector.core.journeys.inspect import inspect_sent

    return diagnose_text(
        text, provider, inspection, answer=number, inspect=lambda sent: inspect_sent(sent, provider, now=now)
    )
