"""Explaining what an API said of a token; nothing is sent for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.gui.model.task import Task

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis
    from inspector.gui.window.main_window import MainWindow


class AnswerActions(QObject):
    """Explains off the GUI thread: a pasted page can be long."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pane = window.frame.inspection
        self._explaining = Task(self)
        self._explaining.succeeded.connect(self._on_explained)
        self._explaining.failed.connect(lambda error: self._pane.answer.show_error(str(error)))
        self._pane.explain_requested.connect(self.explain)

    @property
    def running(self) -> bool:
        """Whether an explanation is awaited."""
        return self._explaining.running

    def open(self) -> None:
        """Show the field for the answer, beside the token that is shown or without one."""
        if self._window.frame.starting:
            self._window.open_paste()
        self._pane.open_answer()

    def explain(self, text: str) -> None:
        """Explain `text` for the token that is shown."""
        shown = self._window.shown
        inspection = shown.inspection if shown is not None else None
        profile = shown.profile if shown is not None else self._window.selected
        provider = profile.provider if profile is not None else "generic"
        self._explaining.run(lambda _: _diagnosed(text, provider, inspection))

    def _on_explained(self, diagnosis: Diagnosis) -> None:
        self._pane.answer.show_diagnosis(diagnosis)

    def token_changed(self) -> None:
        """Another token is shown, or none, or another profile: what was explained was about the one before."""
        self._explaining.cancel()
        shown = self._window.shown
        self._pane.forget_explanation(there=shown is not None and shown.inspection is not None)

    def profile_changed(self) -> None:
        """Another profile is chosen: what it comes to is to be seen, not what an API said of the one before."""
        self.token_changed()
        self._pane.leave_answer()


def _diagnosed(text: str, provider: str, inspection: Inspection | None) -> Diagnosis:
    from inspector.core.diagnosis.pasted import diagnose_text  # off the GUI thread, by those who ask

    return diagnose_text(text, provider, inspection)
