"""Finding the method that works, from the window: asked first, then sent, then told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from inspector.core.profiles.credentials import secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.model.method_finding import Step
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane


class MethodActions(QObject):
    """Shows on the card how far the search has come, and says what is wanted of it."""

    def __init__(self, work: Workspace, registry: Registry, pane: RequestPane) -> None:
        super().__init__(pane)
        self._work, self._selection, self._pane, self._form = work, work.selection, pane, pane.form
        self._card, self._finding = self._form.methods, work.methods
        self._finding.changed.connect(self._on_changed)
        self._finding.tried.connect(self._card.add_attempt)
        self._form.find_method_requested.connect(self.ask)
        self._card.start_requested.connect(self._finding.start)
        self._card.cancel_requested.connect(self.cancel)
        self._card.use_requested.connect(self._use)
        self._card.closed.connect(self._on_closed)
        registry.add(
            Action("find-method", mark("Find the method that works"), PROFILES, self.ask, keys=("Ctrl+Shift+M",),
                   why_not=self._why_not)
        )  # fmt: skip
        registry.show_keys("find-method", self._form.find_method)

    def _why_not(self) -> str:
        return "" if self._selection.concerned is not None else tr("Choose a profile first.")

    def ask(self) -> None:
        """Say what finding the method would send, and ask."""
        self._selection.select_concerned()
        profile = self._selection.profile
        if profile is not None and not self._finding.running:
            self._finding.ask(profile)

    def stop(self) -> None:
        """Give up whatever goes on, and close the card."""
        self._finding.stop()
        self._card.hide()

    def cancel(self) -> bool:
        """Try no further method; what was tried so far is still told. False when nothing is being tried."""
        return self._finding.cancel()

    def show_again(self) -> None:
        """Show on the card, which is new, all that was tried so far."""
        finding = self._finding
        if finding.step is Step.NONE:
            return
        if finding.plan is not None:
            self._card.show_plan(finding.plan)
        if finding.plan is not None and finding.step is not Step.PLANNED:
            self._card.show_running(finding.plan)
        for attempt in finding.attempts:
            self._card.add_attempt(attempt)
        if finding.step not in (Step.PLANNED, Step.TRYING):
            self._on_changed()
        self._card.show()

    def _on_changed(self) -> None:
        finding, card = self._finding, self._card
        if finding.step is Step.NONE:
            card.hide()
        elif finding.step is Step.PLANNING:
            card.show_reading(secret_program(self._form.profile))
            self._form.focused.emit(card)
        elif finding.step is Step.FAILED:
            card.show_problem(finding.problem)
        elif finding.search is not None:
            profile = self._selection.profile
            card.show_result(finding.search, profile.client_authentication if profile is not None else "")
        elif finding.plan is not None and finding.step is Step.PLANNED:
            card.show_plan(finding.plan)
            self._form.focused.emit(card)
        elif finding.plan is not None:
            card.show_running(finding.plan)

    def _on_closed(self) -> None:
        self._form.authentication.setFocus(Qt.FocusReason.OtherFocusReason)
        self._finding.stop()

    def _use(self, method: str) -> None:
        profile: Profile | None = self._selection.profile
        plan = self._finding.plan
        if profile is None or plan is None or profile.id != plan.profile.id:
            return
        self._work.profiles.update(replace(profile, client_authentication=method, assertion_algorithm=""))
        self._card.close_card()
        self._pane.get_token.setFocus(Qt.FocusReason.OtherFocusReason)
