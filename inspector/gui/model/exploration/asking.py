"""The requests of an exploration: what is needed out of the keyring first, then one after the other, off the thread."""

from __future__ import annotations

import queue
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.exploration.exploration import Exploration, ScopeAsk
    from inspector.core.exploration.planned import ExplorationPlan
    from inspector.core.journeys.explore import ExplorationStep
    from inspector.core.journeys.secret_source.source import GivenSecret


class RunningExploration:
    """Requests that are being sent for one profile, as it was when they were asked for, and what is known so far."""

    def __init__(self, plan: ExplorationPlan, nothing_yet: Exploration) -> None:
        self.plan = plan
        self.exploration = nothing_yet
        self.asking: ScopeAsk | None = None
        self.number = 0
        self.waits_until: float | None = None
        self.asked_to_wait_s: float | None = None
        self.cancel = Cancel()
        self.stopping = False

    @property
    def profile(self) -> Profile:
        """The profile that is asked with."""
        return self.plan.profile

    def take(self, step: ExplorationStep) -> None:
        """Know what the step tells."""
        self.exploration, self.asking, self.number = step.exploration, step.asking, step.number
        self.waits_until, self.asked_to_wait_s = step.waits_until, step.asked_to_wait_s


class AskingScopes(QObject):
    """One exploration at a time. Each ends with one of `ended`, `failed` and `secret_needed`, or is dropped."""

    progressed = Signal()
    ended = Signal(object, object)
    """With the RunningExploration and the Exploration it came to: whole, stopped, or with nothing in it."""
    failed = Signal(object, object)
    """With the RunningExploration and the InspectorError that ended it."""
    secret_needed = Signal(object)
    """Nothing was sent: the method of the RunningExploration's profile needs a secret, and there is none."""

    def __init__(self, services: Services, secrets: RequestSecrets, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._secrets = services, secrets
        self.run: RunningExploration | None = None
        self.pause_s: float | None = None
        """How long is waited between two requests; None for the usual time."""
        self._reading, self._asking = Task(self), Task(self)
        self._reading.succeeded.connect(self._on_read)
        self._reading.failed.connect(self._on_not_read)
        self._asking.progressed.connect(self._on_step)
        self._asking.succeeded.connect(self._end)
        self._asking.failed.connect(self._fail)
        self._asking.ended.connect(self._on_ended)

    def start(self, plan: ExplorationPlan) -> None:
        """Carry out a plan: the secret is read, then one request follows the other."""
        from inspector.core.exploration.exploration import Exploration
        from inspector.core.profiles.endpoints import endpoints

        profile = plan.profile
        url = endpoints(profile).token_url or ""
        nothing = Exploration(
            profile.provider, profile.client_id, url, self._services.now(), plan.scopes, len(plan.asks)
        )
        self.run = RunningExploration(plan, nothing)
        secrets, cancel = self._secrets, self.run.cancel
        self._reading.run(lambda _: secrets.read(profile, cancel), secrets.line_of(profile))

    def stop(self) -> bool:
        """Ask for nothing more; what is known so far follows. False where nothing is being asked for."""
        run = self.run
        if run is None:
            return False
        run.stopping = True
        run.cancel.set()
        if self._reading.running:  # nothing was sent yet
            self._reading.cancel()
            self._end(run.exploration)
        else:
            self.progressed.emit()
        return True

    def drop(self) -> RunningExploration | None:
        """Ask for nothing more, and tell nothing; what was running, with what is known so far."""
        run, self.run = self.run, None
        if run is not None:
            run.cancel.set()
        for task in (self._reading, self._asking):
            task.cancel()
        return run

    def _on_read(self, values: tuple[GivenSecret, dict[str, str]]) -> None:
        run = self.run
        if run is None:
            return
        given, parameters = values
        secret = given.text
        profile, services, pause_s = run.profile, self._services, self.pause_s
        if self._secrets.lacks(profile, secret):
            self.run = None
            self.secret_needed.emit(run)
            return

        def ask(report: Report) -> Exploration:
            from inspector.core.exploration.planned import PAUSE_S
            from inspector.core.journeys.explore import explore

            try:
                network = services.network(profile).watched(cancel=run.cancel)
                return explore(
                    run.plan,
                    secret,
                    network,
                    parameters=parameters,
                    wait=_waiting(run.cancel),
                    tell=report,
                    pause_s=PAUSE_S if pause_s is None else pause_s,
                )
            finally:
                parameters.clear()

        self._asking.run(ask)

    def _on_not_read(self, error: InspectorError) -> None:
        if self.run is not None:
            self._secrets.failed(self.run.profile, error)
            self._fail(error)

    def _on_step(self, step: ExplorationStep) -> None:
        if self.run is not None:
            self.run.take(step)
            self.progressed.emit()

    def _on_ended(self) -> None:
        """The last of all signals of a task: where neither an answer nor an error came before, it was given up."""
        if self.run is not None:
            self._end(self.run.exploration)

    def _end(self, exploration: Exploration) -> None:
        run, self.run = self.run, None
        if run is not None:
            self.ended.emit(run, exploration)

    def _fail(self, error: InspectorError) -> None:
        run, self.run = self.run, None
        if run is not None:
            self.failed.emit(run, error)


def _waiting(cancel: Cancel) -> Callable[[float], bool]:
    """What waits so many seconds, and says whether to go on: it ends at once where the user has stopped it."""

    def wait(seconds: float) -> bool:
        stopped: queue.SimpleQueue[None] = queue.SimpleQueue()

        def wake() -> None:
            stopped.put(None)

        cancel.when_set(wake)
        with suppress(queue.Empty):
            stopped.get(timeout=max(0.0, seconds))
        cancel.forget(wake)
        return not cancel.is_set

    return wait
