"""Finding the method that works, from the window: asked first, then sent, then told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.journeys import method_search
from inspector.core.journeys.method_search import MethodSearch, MethodSearchPlan, Secrets
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.task import Report, Task
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane


class MethodActions(QObject):
    """One search at a time, for the selected profile; it ends when another is selected."""

    def __init__(self, work: Workspace, registry: Registry, pane: RequestPane) -> None:
        super().__init__(pane)
        self._work, self._selection, self._pane, self._form = work, work.selection, pane, pane.form
        self._card = self._form.methods
        self._plan: MethodSearchPlan | None = None
        self._cancel = Cancel()
        self._planning = Task(self, self._work.line)
        self._planning.succeeded.connect(self._on_plan)
        self._reading = Task(self, self._work.line)
        self._reading.succeeded.connect(self._search)
        self._searching = Task(self)
        self._searching.progressed.connect(self._card.add_attempt)
        self._searching.succeeded.connect(self._on_search)
        for task in (self._planning, self._reading, self._searching):
            task.failed.connect(self._on_failed)
        self._form.find_method_requested.connect(self.ask)
        self._card.start_requested.connect(self._start)
        self._card.cancel_requested.connect(self.cancel)
        self._card.use_requested.connect(self._use)
        self._card.closed.connect(self._on_closed)
        self._selection.changed.connect(self._on_selection)
        work.cleared.connect(self.stop)
        registry.add(
            Action("find-method", mark("Find the method that works"), PROFILES, self.ask, keys=("Ctrl+Shift+M",),
                   why_not=self._why_not)
        )  # fmt: skip
        registry.show_keys("find-method", self._form.find_method)

    def _why_not(self) -> str:
        return "" if self._selection.concerned is not None else tr("Choose a profile first.")

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id:
            self.stop()

    @property
    def running(self) -> bool:
        """Whether requests are being sent."""
        return self._reading.running or self._searching.running

    def ask(self) -> None:
        """Say what finding the method would send, and ask."""
        self._selection.select_concerned()
        profile = self._selection.profile
        if profile is None or self.running:
            return
        self._card.show_reading()
        self._form.focused.emit(self._card)
        now, secrets = self._work.services.now, self._work.secrets
        self._planning.run(lambda _: method_search.plan(profile, secrets.read_all(profile.id), now()))

    def stop(self) -> None:
        """Give up whatever goes on, and close the card: another profile is shown, or everything is logged out."""
        self._cancel.set()
        for task in (self._planning, self._reading, self._searching):
            task.cancel()
        self._plan = None
        self._card.hide()

    def _on_plan(self, plan: MethodSearchPlan) -> None:
        self._plan = plan
        self._card.show_plan(plan)
        self._form.focused.emit(self._card)

    def _start(self) -> None:
        if self._plan is None:
            return
        profile, self._cancel = self._plan.profile, Cancel()
        self._card.show_running(self._plan)
        self._reading.run(lambda _: self._work.secrets.read_all(profile.id))

    def _search(self, secrets: Secrets) -> None:
        plan = self._plan
        if plan is None:
            return
        services, cancel = self._work.services, self._cancel

        def work(report: Report) -> MethodSearch:
            network = services.network(plan.profile).watched(cancel=cancel)
            return method_search.search(plan, secrets, network, tell=report)

        self._searching.run(work)

    def _on_search(self, search: MethodSearch) -> None:
        profile = self._selection.profile
        self._card.show_result(search, profile.client_authentication if profile is not None else "")
        if search.outcome is not None and search.outcome.granted is not None:
            self._work.requests.take(search.profile.id, search.outcome)

    def _on_failed(self, error: InspectorError) -> None:
        self._card.show_problem(str(error))

    def cancel(self) -> bool:
        """Try no further method; what was tried so far is still told. False when nothing is being tried."""
        if not self.running:
            return False
        self._cancel.set()
        return True

    def _on_closed(self) -> None:
        self._planning.cancel()
        self._form.authentication.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, method: str) -> None:
        profile: Profile | None = self._selection.profile
        if profile is None or self._plan is None or profile.id != self._plan.profile.id:
            return
        self._work.profiles.update(replace(profile, client_authentication=method, assertion_algorithm=""))
        self._card.close_card()
        self._pane.get_token.setFocus(Qt.FocusReason.OtherFocusReason)
