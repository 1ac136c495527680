"""Explaining what an API said of a token; nothing is sent for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from inspector.core.text.language import mark
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.inspection.asks import Asks
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:  # seen in few runs
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
    """Opens the tab, and shows there what the answer means."""

    def __init__(self, work: Workspace, registry: Registry, asks: Asks, pane: AnswerPlace) -> None:
        super().__init__(asks)
        self._selection, self._explaining, self._pane = work.selection, work.explaining, pane
        self._selection.changed.connect(self._on_selection)
        self._explaining.changed.connect(self._on_changed)
        work.cleared.connect(self._on_cleared)
        asks.explain.connect(self._explaining.explain)
        asks.explain_answer.connect(self._explaining.explain_answer)
        asks.forget_explained.connect(self._explaining.forget)
        registry.add(
            Action("answer", mark("Diagnose an API’s answer"), TOKENS, self.open, keys=("Ctrl+Shift+A",), icon="wrench")
        )

    def open(self) -> None:
        """Show the field for the answer, beside the token that is shown or without one."""
        if self._selection.purpose is Purpose.START:
            self._selection.open_paste()
        self._pane.open_answer()

    def show_again(self) -> None:
        """Show the tab, which is new, with what is explained."""
        self._pane.open_answer()
        self._on_changed()

    def _on_changed(self) -> None:
        if self._explaining.diagnosis is not None:
            self._pane.answer.show_diagnosis(self._explaining.diagnosis)
        elif self._explaining.problem:
            self._pane.answer.show_error(self._explaining.problem)

    def _on_cleared(self) -> None:
        self._pane.close_answer()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """What was explained was about the token before; a profile's own result is to be seen, and not that."""
        other_profile = shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id
        if shown.differs(before) or other_profile:
            self._pane.forget_explanation(there=shown.outcome is not None and shown.outcome.inspection is not None)
        if other_profile:
            self._pane.leave_answer()
