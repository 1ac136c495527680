"""Finding the method of client authentication that works: planned first, sent when that is wanted, then told."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.selection import Purpose, Selection, Shown
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task

if TYPE_CHECKING:
    from inspector.core.journeys.method_search import MethodAttempt, MethodSearch, MethodSearchPlan, Secrets


class Step(Enum):
    """How far a search has come."""

    NONE = auto()
    PLANNING = auto()
    PLANNED = auto()
    TRYING = auto()
    ENDED = auto()
    FAILED = auto()


class MethodFinding(QObject):
    """One search at a time, for the profile in the form; it ends when another is in the form, or it is deleted."""

    changed = Signal()
    """It has come to another step."""
    tried = Signal(object)
    """The MethodAttempt that was made last."""

    def __init__(
        self,
        services: Services,
        secrets: RequestSecrets,
        requests: Requests,
        profiles: ProfileList,
        selection: Selection,
    ) -> None:
        super().__init__()
        self._services, self._secrets, self._requests, self._profiles = services, secrets, requests, profiles
        self._profile_id = ""
        self.step = Step.NONE
        self.plan: MethodSearchPlan | None = None
        self.attempts: tuple[MethodAttempt, ...] = ()
        self.search: MethodSearch | None = None
        self._error: InspectorError | None = None
        self._cancel = Cancel()
        self._planning, self._reading, self._searching = Task(self), Task(self), Task(self)
        self._planning.succeeded.connect(self._on_plan)
        self._reading.succeeded.connect(self._search)
        self._searching.progressed.connect(self._on_attempt)
        self._searching.succeeded.connect(self._on_search)
        for task in (self._planning, self._reading, self._searching):
            task.failed.connect(self._on_failed)
        selection.changed.connect(self._on_selection)
        profiles.changed.connect(self._on_profiles)

    @property
    def running(self) -> bool:
        """Whether requests are being sent."""
        return self._reading.running or self._searching.running

    @property
    def problem(self) -> str:
        """Why nothing can be tried, in a sentence of the current language; "" where something can."""
        return str(self._error) if self._error is not None else ""

    def ask(self, profile: Profile) -> None:
        """Work out what finding the method of `profile` would send. Nothing is sent."""
        from inspector.core.journeys import method_search  # late: see later.LATER

        self._profile_id = profile.id
        self._begin(Step.PLANNING)
        services, secrets, cancel = self._services, self._secrets, Cancel()
        self._cancel = cancel

        def plan(_: Report) -> MethodSearchPlan:
            services.check(profile)  # a key file is read to see whether it can be used
            return method_search.plan(profile, secrets.all_of(profile, cancel), services.now())

        self._planning.run(plan, secrets.line_of(profile))

    def start(self) -> None:
        """Carry out the plan."""
        if self.plan is not None:
            profile, secrets, cancel = self.plan.profile, self._secrets, Cancel()
            self._cancel = cancel
            self._set(Step.TRYING)
            self._reading.run(lambda _: secrets.all_of(profile, cancel), secrets.line_of(profile))

    def cancel(self) -> bool:
        """Try no further method; what was tried so far is still told. False where nothing is being tried."""
        if not self.running:
            return False
        self._cancel.set()
        if self._reading.running:  # nothing was sent yet
            self._reading.cancel()
            self._set(Step.PLANNED)
        return True

    def stop(self) -> None:
        """Give up whatever goes on, and forget what was tried."""
        self._cancel.set()
        for task in (self._planning, self._reading, self._searching):
            task.cancel()
        if self.step is not Step.NONE:
            self._begin(Step.NONE)

    def _begin(self, step: Step) -> None:
        self.plan, self.search, self.attempts, self._error = None, None, (), None
        self._set(step)

    def _set(self, step: Step) -> None:
        self.step = step
        self.changed.emit()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.PROFILE and shown.profile_id != before.profile_id:
            self.stop()

    def _on_profiles(self) -> None:
        """Send nothing for a profile that was deleted."""
        if self.step is not Step.NONE and self._profiles.get(self._profile_id) is None:
            self.stop()

    def _on_plan(self, plan: MethodSearchPlan) -> None:
        self.plan = plan
        self._set(Step.PLANNED)

    def _search(self, secrets: Secrets) -> None:
        from inspector.core.journeys import method_search

        plan, services, cancel = self.plan, self._services, self._cancel
        if plan is None:
            return

        def work(report: Report) -> MethodSearch:
            network = services.network(plan.profile).watched(cancel=cancel)
            return method_search.search(plan, secrets, network, tell=report)

        self._searching.run(work)

    def _on_attempt(self, attempt: MethodAttempt) -> None:
        self.attempts += (attempt,)
        self.tried.emit(attempt)

    def _on_search(self, search: MethodSearch) -> None:
        self.search = search
        self._set(Step.ENDED)
        if search.outcome is not None and search.outcome.granted is not None:
            self._requests.take(search.profile.id, search.outcome)

    def _on_failed(self, error: InspectorError) -> None:
        self._error = error
        self._set(Step.FAILED)
