"""Explaining what an API said of a token; nothing is sent for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from inspector.core.text.language import mark
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.inspection.asks import Asks
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.task import Task
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:  # seen in few runs
    from inspector.core.checks.verdict import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis
    from inspector.gui.inspection.diagnosis.answer_view import AnswerView


class AnswerPlace(Protocol):
    """What this needs of the inspection: its tab, which is made when it is first read."""

    @property
    def answer(self) -> AnswerView:
        """What is behind the tab."""

    def open_answer(self) -> None:
        """Go to the tab."""

    def leave_answer(self) -> None:
        """Go back to the first tab; what was pasted stays."""

    def close_answer(self) -> None:
        """Forget what was pasted, and take the tab away."""

    def forget_explanation(self, *, there: bool) -> None:
        """Forget what was explained; `there` where there is a token that an answer can be about."""


class AnswerActions(QObject):
    """Explains off the GUI thread: a pasted page can be long."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks, pane: AnswerPlace) -> None:
        super().__init__(asks)
        self._selection, self._pane = work.selection, pane
        self._explaining = Task(self)
        self._explaining.succeeded.connect(self._on_explained)
        self._explaining.failed.connect(lambda error: pane.answer.show_error(str(error)))
        self._selection.changed.connect(self._on_selection)
        work.cleared.connect(pane.close_answer)
        asks.explain.connect(self.explain)
        registry.add(
            Action("answer", mark("Diagnose an API’s answer"), TOKENS, self.open, keys=("Ctrl+Shift+A",), icon="wrench")
        )

    @property
    def running(self) -> bool:
        """Whether an explanation is awaited."""
        return self._explaining.running

    def open(self) -> None:
        """Show the field for the answer, beside the token that is shown or without one."""
        if self._selection.purpose is Purpose.START:
            self._selection.open_paste()
        self._pane.open_answer()

    def explain(self, text: str) -> None:
        """Explain `text` for the token that is shown."""
        outcome = self._selection.outcome
        inspection = outcome.inspection if outcome is not None else None
        profile = outcome.profile if outcome is not None else self._selection.profile
        provider = profile.provider if profile is not None else "generic"
        self._explaining.run(lambda _: _diagnosed(text, provider, inspection))

    def _on_explained(self, diagnosis: Diagnosis) -> None:
        self._pane.answer.show_diagnosis(diagnosis)

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """What was explained was about the token before; a profile's own result is to be seen, and not that."""
        other_profile = shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id
        if shown.differs(before) or other_profile:
            self._explaining.cancel()
            self._pane.forget_explanation(there=shown.outcome is not None and shown.outcome.inspection is not None)
        if other_profile:
            self._pane.leave_answer()


def _diagnosed(text: str, provider: str, inspection: Inspection | None) -> Diagnosis:
    from inspector.core.diagnosis.pasted import diagnose_text  # off the GUI thread, by those who ask

    return diagnose_text(text, provider, inspection)
