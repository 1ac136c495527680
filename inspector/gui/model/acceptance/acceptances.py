"""Whether APIs would take the token that is shown: judged where anybody looks at it, and whenever that changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from inspector.gui.model.acceptance.row_keys import key_of
from inspector.gui.model.intake.api_answers import status_of
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.selection import Selection
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task, WorkQueue

if TYPE_CHECKING:  # at run time late: nobody has asked for it yet
    from inspector.core.acceptance.judging import Acceptance
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.gui.model.acceptance.listed import AcceptanceGroup, ListedAcceptors, PastedAnswer

MINUTE_S = 60.0


class _Of(NamedTuple):
    """A token with its verdict, and what an API answered to it."""

    outcome: Outcome | None
    answer: Explanation | None

    def same(self, other: _Of) -> bool:
        """Whether it is the verdict of the same moment, and the same answer."""
        return self.outcome is other.outcome and self.answer is other.answer


_NOTHING = _Of(None, None)


def _pasted(answer: Explanation | None) -> PastedAnswer | None:
    from inspector.gui.model.acceptance.listed import PastedAnswer

    if answer is None or answer.given is None or not answer.given.matches:
        return None
    return PastedAnswer(answer.given.matches, status_of(answer))


class Acceptances(QObject):
    """Holds what the acceptors say of the shown token, and what the user tries with their settings.

    What was judged for another token, or with other settings, is dropped when it comes. What is looked at, such as the
    rows that are open, stays for the next token.
    """

    changed = Signal()
    """There is another result, or none any more."""
    looked_changed = Signal()
    """Another filter, other groups or rows are looked at."""

    def __init__(self, services: Services, selection: Selection, profiles: ProfileList) -> None:
        super().__init__()
        self._now, self._selection, self._profiles = services.now, selection, profiles
        self._wanted = False
        self._judged: _Of = _NOTHING
        """What the result is of."""
        self._asked: _Of = _NOTHING
        self._result: ListedAcceptors | None = None
        self._next = 0.0
        """The moment at which the result may be another one, in epoch seconds."""
        self._tried: dict[str, dict[str, dict[str, object]]] = {}
        self._here: dict[str, tuple[ProtectedApi, ...]] = {}
        """APIs whose settings were read and are kept with no profile: for which tokens they are asked."""
        self.opened: frozenset[str] = frozenset()
        """The keys of the rows that are open."""
        self.closed: frozenset[AcceptanceGroup] = frozenset()
        """The groups that are closed."""
        self.chosen: frozenset[Acceptance] = frozenset()
        """The outcomes that are listed; none: all."""
        self.typed = ""
        """What the list is filtered by."""
        self._task = Task(self, WorkQueue())
        self._task.succeeded.connect(self._on_judged)
        selection.changed.connect(self._on_selection)
        profiles.changed.connect(self._on_profiles)

    # --- what it is of ----------------------------------------------------------------------------------------------

    @property
    def result(self) -> ListedAcceptors | None:
        """What they say of the token that is shown; None while that is not known."""
        return self._result if self._judged.same(self._of) else None

    @property
    def running(self) -> bool:
        """Whether a result is awaited."""
        return self._task.running

    @property
    def _of(self) -> _Of:
        """What a result would be of now."""
        shown = self._selection.shown
        return _Of(shown.outcome, shown.answer)

    @property
    def inspection(self) -> Inspection | None:
        """The token that is shown, and what was found of it."""
        outcome = self._selection.outcome
        return outcome.inspection if outcome is not None else None

    @property
    def profile(self) -> Profile | None:
        """The profile of what is shown, as it is now; None where there is none, or it is gone."""
        asked = self._selection.profile_of_outcome
        return self._profiles.get(asked.id) if asked is not None else None

    @property
    def kept(self) -> tuple[ProtectedApi, ...]:
        """The APIs of the profile of what is shown."""
        chosen = self.profile or self._selection.profile_of_outcome
        return chosen.apis if chosen is not None else ()

    @property
    def apis(self) -> tuple[ProtectedApi, ...]:
        """The user's APIs: those of the profile, then those that are kept with none."""
        return (*self.kept, *self._not_kept)

    @property
    def _not_kept(self) -> tuple[ProtectedApi, ...]:
        kept = {key_of(each) for each in self.kept}
        return tuple(each for each in self._here.get(self._whose, ()) if key_of(each) not in kept)

    def api(self, key: str) -> ProtectedApi | None:
        """The user's API of that row; None for a row of an acceptor."""
        return next((each for each in self.apis if key_of(each) == key), None)

    def want(self, wanted: bool) -> None:
        """Whether anybody looks at it: only then it is judged."""
        self._wanted = wanted
        if wanted and self.result is None:
            self._judge()

    def tick(self, now: float) -> None:
        """Judge again when a minute is over, or at the moment at which something changes."""
        result = self.result
        if self._wanted and result is not None and (now >= self._next or not 0 <= now - result.at < MINUTE_S):
            self._judge()

    def _on_selection(self) -> None:
        if self._of.same(self._asked if self.running else self._judged):
            return
        self._drop()
        if self._wanted:
            self._judge()

    def _on_profiles(self) -> None:
        if self._wanted and (self.running or self._judged is not _NOTHING):
            self._judge()
        elif not self._wanted:
            self._drop()

    def _drop(self) -> None:
        """Have no result: what there is, is of another token."""
        had, self._result, self._judged, self._asked = self._result, None, _NOTHING, _NOTHING
        self._task.cancel()
        if had is not None:
            self.changed.emit()

    def _judge(self) -> None:
        of, now = self._of, self._now()
        inspection = self.inspection
        self._asked = of
        if inspection is None or not inspection.token.text:
            self._drop()
            return
        apis, tried = self.apis, {key: dict(settings) for key, settings in self._of_profile().items()}
        kept = len(self.kept)

        def call(_: Report) -> tuple[_Of, ListedAcceptors, float]:
            from inspector.gui.model.acceptance.listed import listed
            from inspector.gui.model.acceptance.moments import next_change

            result = listed(inspection, now, apis, tried, _pasted(of.answer), kept)
            return of, result, next_change((row.now for row in result.rows), now)

        self._task.run(call)

    def _on_judged(self, answer: tuple[_Of, ListedAcceptors, float]) -> None:
        of, result, following = answer
        if not of.same(self._of):
            return
        self._judged, self._result, self._next = of, result, following
        self.changed.emit()

    # --- what is tried ----------------------------------------------------------------------------------------------

    def try_setting(self, key: str, setting: str, value: object) -> None:
        """Judge the row of this key as if this were set there; `value` is of the type that AcceptorSettings has.

        None has the setting as it was before it was tried.
        """
        tried = self._of_profile().setdefault(key, {})
        if value is None:
            tried.pop(setting, None)
        else:
            tried[setting] = value
        if not tried:
            self._of_profile().pop(key)
        self._judge()

    def undo(self, key: str) -> None:
        """Have the settings of this row as they were before anything was tried."""
        if self._of_profile().pop(key, None) is not None:
            self._judge()

    def tried(self, key: str) -> dict[str, object]:
        """What is tried in the row of this key, by setting."""
        return dict(self._of_profile().get(key, {}))

    def _of_profile(self) -> dict[str, dict[str, object]]:
        """What is tried for tokens of the same profile; of none, for those of the same issuer."""
        return self._tried.setdefault(self._whose, {})

    @property
    def _whose(self) -> str:
        profile, inspection = self._selection.profile_of_outcome, self.inspection
        issuer = inspection.token.issuer if inspection is not None else None
        return f"profile {profile.id}" if profile is not None else f"issuer {issuer}"

    # --- APIs that are kept with no profile -------------------------------------------------------------------------

    def ask_here(self, apis: Iterable[ProtectedApi]) -> None:
        """Ask these APIs, too, of tokens like the one that is shown, until Log out or the end of the program."""
        new = {key_of(each): each for each in apis}
        before = {key_of(each): each for each in self._here.get(self._whose, ())}
        self._here[self._whose] = tuple({**before, **new}.values())
        for key in new:
            self._of_profile().pop(key, None)
        self._judge()

    def ask_no_longer(self, key: str) -> None:
        """Forget one of those, with what is tried there."""
        left = tuple(each for each in self._here.get(self._whose, ()) if key_of(each) != key)
        self._here[self._whose] = left
        self._of_profile().pop(key, None)
        self._judge()

    def forget(self) -> None:
        """Every token was forgotten: what was tried may have been values of them."""
        self._tried.clear()
        self._here.clear()
        self.typed, self.opened, self.chosen = "", frozenset(), frozenset()
        self._drop()

    # --- what is looked at ------------------------------------------------------------------------------------------

    def open_row(self, key: str, opened: bool) -> None:
        """Have a row open, or closed."""
        self.opened = self.opened | {key} if opened else self.opened - {key}
        self.looked_changed.emit()

    def open_group(self, group: AcceptanceGroup, opened: bool) -> None:
        """Have a group open, or closed."""
        self.closed = self.closed - {group} if opened else self.closed | {group}
        self.looked_changed.emit()

    def choose(self, outcomes: frozenset[Acceptance]) -> None:
        """List those of these outcomes; all where it is none. Closed groups of theirs open."""
        self.chosen = outcomes
        self.closed = frozenset(group for group in self.closed if group.value not in {each.value for each in outcomes})
        self.looked_changed.emit()

    def filter_by(self, typed: str) -> None:
        """List those that have these words in their name, family or settings."""
        if typed != self.typed:
            self.typed = typed
            self.looked_changed.emit()
