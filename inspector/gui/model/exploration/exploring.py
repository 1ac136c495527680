"""Exploring which scopes a client has: counted first, asked for when that is wanted, then kept with the profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.model.exploration.asking import AskingScopes, RunningExploration
from inspector.gui.model.exploration.explored_profiles import ExploredProfiles
from inspector.gui.model.exploration.scopes_to_try import ScopesToTry
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.selection import Purpose, Selection, Shown
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.exploration.exploration import Exploration
    from inspector.core.exploration.planned import ExplorationPlan
    from inspector.core.journeys.scopes_at_hand import ListedScopes


class ExploringState(Enum):
    """What the explorer shows of the profile in the form."""

    CLOSED = auto()
    PLANNING = auto()
    """What would be sent is being counted."""
    PLANNED = auto()
    RUNNING = auto()
    ENDED = auto()
    FAILED = auto()
    """Nothing could be planned, or nothing was sent: `problem` says why."""


class Exploring(QObject):
    """One exploration at a time. What it came to is kept with its profile, whatever is in the form by then."""

    changed = Signal()
    """The explorer shows something else: another state, another profile, other scopes to try."""
    progressed = Signal()
    """The exploration that runs has come further."""
    opened = Signal()
    """The user wants to see it."""
    said = Signal(str)
    """What is to be known and is not seen in the explorer."""
    warned = Signal(str)
    secret_needed = Signal(str)
    """Nothing was sent: the method of the profile with this id needs a secret, and there is none."""

    def __init__(
        self,
        services: Services,
        secrets: RequestSecrets,
        requests: Requests,
        profiles: ProfileList,
        history: ProfileHistory,
        tokens: SessionTokens,
        selection: Selection,
    ) -> None:
        super().__init__()
        self._services, self._requests = services, requests
        self._profiles, self._history, self._selection = profiles, history, selection
        self.kept = ExploredProfiles(profiles)
        self.to_try = ScopesToTry(tokens, self.kept)
        self._open = False
        self._profile_id = ""
        self._plan: ExplorationPlan | None = None
        self._wants_plan: set[str] = set()
        """The profiles whose plan is shown in place of what the last exploration came to."""
        self._plan_error: InspectorError | None = None
        """Why nothing can be asked for as the profile is."""
        self._run_error: InspectorError | None = None
        """Why nothing was, the last time."""
        self.asking = AskingScopes(services, secrets, self)
        self.in_another_window: Callable[[], Profile | None] = lambda: None
        """The profile whose scopes are being asked for in another window: that many requests at a time are enough."""
        self._planning, self._looking = Task(self), Task(self)
        self._connect()

    def _connect(self) -> None:
        self._planning.succeeded.connect(self._on_plan)
        self._planning.failed.connect(self._on_not_planned)
        self._looking.succeeded.connect(self._on_metadata)
        self._looking.failed.connect(self._on_no_metadata)
        self.asking.progressed.connect(self.progressed)
        self.asking.ended.connect(self._on_done)
        self.asking.failed.connect(self._on_not_done)
        self.asking.secret_needed.connect(self._on_secret_needed)
        self._selection.changed.connect(self._on_selection)
        self._selection.token_chosen.connect(self.close)
        self._requests.changed.connect(self._on_request)
        self._profiles.changed.connect(self._on_profiles)

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def state(self) -> ExploringState:
        """What the explorer shows of the profile in the form."""
        profile = self.profile
        if profile is None:
            return ExploringState.CLOSED
        if self.run is not None:
            return ExploringState.RUNNING
        if profile.id in self._wants_plan or self.kept.of(profile) is None:
            if self.problem:
                return ExploringState.FAILED
            return ExploringState.PLANNING if self._plan is None else ExploringState.PLANNED
        return ExploringState.ENDED

    @property
    def profile(self) -> Profile | None:
        """The profile whose scopes are shown; None while the explorer is closed."""
        return self._selection.profile if self._open else None

    @property
    def run(self) -> RunningExploration | None:
        """The exploration of that profile that is running."""
        run, profile = self.asking.run, self.profile
        return run if run is not None and profile is not None and run.profile.id == profile.id else None

    @property
    def exploration(self) -> Exploration | None:
        """What is known of that profile's scopes: so far, or since the last time."""
        if self.run is not None:
            return self.run.exploration
        return self.kept.of(self.profile) if self.profile is not None else None

    @property
    def plan(self) -> ExplorationPlan | None:
        """What asking for the ticked scopes would send; None where it could not be counted."""
        return self._plan if self.profile is not None else None

    @property
    def problem(self) -> str:
        """Why nothing can be asked for, in a sentence of the current language; "" where something can."""
        error = self._plan_error or self._run_error
        return str(error) if error is not None else ""

    @property
    def may_look(self) -> bool:
        """Whether the issuer's metadata can still be asked for the scopes that there are."""
        from inspector.core.profiles.endpoints import endpoints

        profile = self.profile
        if profile is None or self.to_try.looked_in_metadata(profile.id) or self.asking.run is not None:
            return False
        return bool(endpoints(profile).issuer)

    @property
    def looking(self) -> bool:
        """Whether the issuer's metadata is being asked for."""
        return self._looking.running

    def running(self, profile_id: str | None = None) -> bool:
        """Whether requests are being sent for a profile, or for any."""
        run = self.asking.run
        return run is not None and profile_id in (None, run.profile.id)

    def why_not(self) -> str:
        """Why nothing may be asked for now, in a sentence; "" where it may."""
        profile, run = self._selection.profile, self.asking.run
        if run is None and (elsewhere := self.in_another_window()) is not None:
            return tr("The scopes of {name} are being asked for. Stop that first.", name=elsewhere.name)
        if profile is not None and self._requests.running(profile.id) is not None:
            return tr("A token is being asked for. Wait for it, or cancel it first.")
        if run is not None and (profile is None or profile.id != run.profile.id):
            return tr("The scopes of {name} are being asked for. Stop that first.", name=run.profile.name)
        return ""

    # --- opening and closing ----------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show what is known of the scopes of the profile in the form, or else what asking for them would send."""
        if self._selection.profile is not None:
            self._open = True
            self._follow()
            self.opened.emit()

    def close(self) -> None:
        """Show it no longer. What runs goes on: its profile keeps what it comes to."""
        if self._open:
            self._open = False
            self.changed.emit()

    def plan_again(self) -> None:
        """Show what asking again would send."""
        if self.profile is not None:
            self._wants_plan.add(self.profile.id)
            self._follow()

    def _follow(self) -> None:
        """Show the profile that is in the form."""
        profile = self.profile
        if profile is not None:
            if profile.id != self._profile_id:
                self._looking.cancel()
            self._profile_id = profile.id
            self._plan = self._plan_error = self._run_error = None
            self._count(profile)
        self.changed.emit()

    # --- the plan ---------------------------------------------------------------------------------------------------

    def tick(self, scopes: Iterable[str], on: bool) -> None:
        """Ask for these scopes, or leave them out."""
        if self.profile is not None:
            self.to_try.tick(self.profile.id, scopes, on)
            self._recount()

    def add(self, scopes: Iterable[str]) -> None:
        """Ask for scopes that are known from nowhere else."""
        if self.profile is not None:
            self.to_try.add(self.profile.id, scopes)
            self._recount()

    def _recount(self) -> None:
        if self.profile is not None:
            self._count(self.profile)
            self.changed.emit()

    def _count(self, profile: Profile) -> None:
        """Count what would be sent, in the background: a key file may have to be read for it."""
        scopes = self.to_try.ticked(profile)

        def count(_: Report) -> ExplorationPlan:
            from inspector.core.journeys.explore import plan  # late: see later.LATER

            return plan(profile, scopes)

        self._planning.run(count)

    def _on_plan(self, plan: ExplorationPlan) -> None:
        if self.profile is not None and plan.profile.id == self.profile.id:
            self._plan, self._plan_error = plan, None
            self.changed.emit()

    def _on_not_planned(self, error: InspectorError) -> None:
        self._plan, self._plan_error = None, error
        self.changed.emit()

    def look_in_metadata(self) -> None:
        """Ask the issuer for its metadata, which may say which scopes there are. One request, two at most."""
        profile, services = self.profile, self._services
        if profile is None or self._looking.running or self.asking.run is not None:
            return

        def look(_: Report) -> tuple[str, ListedScopes]:
            from inspector.core.journeys.scopes_at_hand import fetch_listed_scopes

            return profile.id, fetch_listed_scopes(profile, services.network(profile))

        self._looking.run(look)
        self.changed.emit()

    def _on_metadata(self, found: tuple[str, ListedScopes]) -> None:
        profile_id, listed = found
        if listed.problem is None:
            self.to_try.found_in_metadata(profile_id, listed.scopes)
        else:
            self.said.emit(str(listed.problem))
        self._recount()

    def _on_no_metadata(self, error: InspectorError) -> None:
        self.said.emit(str(error))
        self.changed.emit()

    # --- asking -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Carry out the plan: the secret is read, then one request follows the other."""
        plan = self.plan
        if plan is not None and self.asking.run is None and not self.why_not():
            self._run_error = None
            self.asking.start(plan)
            self.changed.emit()

    def stop(self) -> bool:
        """Ask for nothing more; what is known so far is kept. False where nothing is being asked for."""
        return self.asking.stop()

    def give_up(self) -> None:
        """Ask for nothing more, close, and forget what was planned: everything is being cleared."""
        run = self.asking.drop()
        if run is not None and run.exploration.answers:
            self.kept.keep(run.profile.id, run.exploration)
        for task in (self._planning, self._looking):
            task.cancel()
        self._plan = self._plan_error = self._run_error = None
        self._wants_plan.clear()
        self.to_try.forget()
        self.kept.forget()
        self._open = False
        self.changed.emit()

    def _on_done(self, run: RunningExploration, exploration: Exploration) -> None:
        profile_id = run.profile.id
        if exploration.answers:
            self._wants_plan.discard(profile_id)
            self.kept.keep(profile_id, exploration)
        else:
            self._wants_plan.add(profile_id)
        if exploration.answers and (self.profile is None or self.profile.id != profile_id):
            self.said.emit(tr("{name}: what its scopes come to is known now.", name=run.profile.name))
        self._follow()

    def _on_not_done(self, run: RunningExploration, error: InspectorError) -> None:
        if run.exploration.answers:
            self.kept.keep(run.profile.id, run.exploration)
        self._wants_plan.add(run.profile.id)
        if self.profile is not None and self.profile.id == run.profile.id:
            self._run_error = error
        else:
            self.warned.emit(f"{run.profile.name}: {error}")
        self.changed.emit()

    def _on_secret_needed(self, run: RunningExploration) -> None:
        self._wants_plan.add(run.profile.id)
        self.changed.emit()
        self.secret_needed.emit(run.profile.id)

    # --- picking ----------------------------------------------------------------------------------------------------

    def choose(self, scopes: Iterable[str], on: bool = True) -> None:
        """Have the form ask for these scopes, or for them no longer. It can be undone, as what is typed there."""
        profile = self.profile
        if profile is None:
            return
        wanted = tuple(scopes)
        chosen = tuple(dict.fromkeys((*profile.scopes, *wanted))) if on else _without(profile.scopes, wanted)
        known = tuple(dict.fromkeys((*profile.known_scopes, *profile.scopes, *chosen)))
        if (chosen, known) != (profile.scopes, profile.known_scopes):
            self._history.edit(profile, replace(profile, scopes=chosen, known_scopes=known))

    def choose_only(self, scopes: Iterable[str]) -> None:
        """Have the form ask for exactly these."""
        profile = self.profile
        if profile is not None:
            chosen = tuple(scopes)
            known = tuple(dict.fromkeys((*profile.known_scopes, *profile.scopes, *chosen)))
            self._history.edit(profile, replace(profile, scopes=chosen, known_scopes=known))

    # --- what happens elsewhere -------------------------------------------------------------------------------------

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """Follow the form to another profile; make way for a token that has just arrived, and for another form."""
        if not self._open:
            return
        if shown.purpose is not Purpose.PROFILE:
            self.close()
        elif shown.profile_id != before.profile_id:
            self._follow()
        elif shown.differs(before) and shown.outcome is not None:
            self.close()

    def _on_request(self, profile_id: str) -> None:
        """Make way for a request of the profile that is shown."""
        if self.profile is not None and self.profile.id == profile_id:
            if self._requests.running(profile_id):
                self.close()
            else:
                self.changed.emit()  # what could not be asked for while it ran can be now

    def _on_profiles(self) -> None:
        run, profile = self.asking.run, self.profile
        if run is not None and self._profiles.get(run.profile.id) is None:
            self.asking.drop()  # nothing more is sent for a profile that was deleted
        if profile is not None:
            if self._plan is not None and _asked_with(self._plan.profile) != _asked_with(profile):
                self._plan = None  # nothing is asked with what the profile was
            self._count(profile)
            self.changed.emit()


def _asked_with(profile: Profile) -> Profile:
    """The profile without what an exploration asks for by itself, or has written into it."""
    return replace(profile, scopes=(), known_scopes=(), explored="")


def _without(scopes: tuple[str, ...], left_out: Iterable[str]) -> tuple[str, ...]:
    out = frozenset(left_out)
    return tuple(scope for scope in scopes if scope not in out)
