"""The tokens of this session as the window lists them: judged again when one of their moments passes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.model.task import WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.session import Session
    from inspector.core.store.stored_token import StoredToken


MOST_JUDGED = 25
"""How many tokens are judged again before the window has its turn."""
LONG_CHARS = 16 * 1024
"""A stored token that is longer is judged where it is loaded: in the window it would be felt."""
Place = tuple[float, str | None, bool]
"""When a token was had, the id of its profile, and whether that has requested it: its place among others follows."""


class SessionTokens(QObject):
    """Outcomes that have a token, newest first. What is added is kept at rest in the background.

    There may be ten thousand: what is asked often, or done for one of them, does not go through all, and one that is
    stored is judged when it is first looked at.
    """

    changed = Signal()
    restored = Signal()
    """Tokens of an earlier run are listed; `changed` has said so."""
    problem = Signal(str)
    judged = Signal(str)
    """With the id of an outcome that was replaced by a newer judgement."""

    def __init__(self, line: WorkQueue, session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line, self._session = line, session
        self._outcomes: dict[str, Outcome] = {}
        self._stored: dict[str, StoredToken] = {}
        """Those that nobody has looked at yet."""
        self._judge: Callable[[StoredToken], Outcome] | None = None
        self._places: dict[str, Place] = {}
        self._ids: list[str] = []
        """In their order, newest first."""
        self._ages: list[float] = []
        """The negative moment of each in that order."""
        self._latest: dict[str, str] = {}
        """By the id of a profile: the id of the newest outcome that it requested."""
        self._due: list[tuple[float, str]] = []
        """A heap of moments at which one of them is to be judged again."""
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._tick_on)
        self._now = 0.0
        self._waiting: list[StoredToken] | None = None
        """What is kept only if a log out that is under way fails; None where none is under way."""

    @property
    def all(self) -> tuple[Outcome, ...]:
        """Newest first. Whoever asks for all of them has all of them judged."""
        return tuple(outcome for id_ in self._ids if (outcome := self.get(id_)) is not None)

    @property
    def ids(self) -> tuple[str, ...]:
        """Those of all, in the same order."""
        return tuple(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, outcome_id: str | None) -> bool:
        """Whether the outcome with that id is listed, be it judged or not."""
        return outcome_id in self._places

    @property
    def unjudged(self) -> Mapping[str, StoredToken]:
        """By their ids: those that are judged when somebody looks at them."""
        return self._stored

    def get(self, outcome_id: str | None) -> Outcome | None:
        """The outcome with that id, as last judged, if it is listed."""
        if outcome_id is None:
            return None
        stored = self._stored.pop(outcome_id, None)
        if stored is not None and self._judge is not None:
            self._replace(self._judge(stored))
        return self._outcomes.get(outcome_id)

    def ids_of(self, profile_id: str) -> tuple[str, ...]:
        """Those of all the tokens that were requested by a profile or compared with it, newest first."""
        return tuple(id_ for id_ in self._ids if self._places[id_][1] == profile_id)

    def latest_of(self, profile_id: str) -> Outcome | None:
        """The newest token that a profile's own request brought; pasted and found ones are only compared with it."""
        return self.get(self._latest.get(profile_id))

    def add(self, outcome: Outcome) -> bool:
        """List a token and keep it, in the place of the one with its id; False when the outcome has no token."""
        from inspector.core.journeys.stored_outcomes import to_stored

        stored = to_stored(outcome)
        if stored is None:
            return False
        self._put(outcome)
        if self._waiting is None:
            self._keep(stored)
        else:
            self._waiting.append(stored)
        self.changed.emit()
        return True

    def begin_log_out(self) -> None:
        """Put nothing at rest behind the back of a log out that is under way."""
        self._waiting = self._waiting or []

    def end_log_out(self, *, failed: bool) -> None:
        """Keep at rest again what is added, and what was added meanwhile where nothing was cleared."""
        waiting, self._waiting = self._waiting, None
        for stored in (waiting or ()) if failed else ():
            self._keep(stored)

    def restore(self, outcomes: Iterable[Outcome]) -> None:
        """List outcomes as they are, where none has their ids."""
        for outcome in outcomes:
            if outcome.id not in self:
                self._put(outcome)
        self.changed.emit()

    def restore_stored(self, tokens: Iterable[StoredToken], judge: Callable[[StoredToken], Outcome] | None) -> None:
        """List what was stored by an earlier run; `judge` is called when one of them is looked at."""
        from inspector.core.store.stored_token import TokenOrigin  # late: see workspace.LATER

        self._judge = judge
        for token in tokens:
            if token.id not in self:
                self._stored[token.id] = token
                self._settle(token.id, (token.obtained_at, token.profile_id, token.origin is TokenOrigin.REQUESTED))
        self.changed.emit()
        self.restored.emit()

    def clear(self) -> None:
        """Forget every outcome; what is at rest is the session's business."""
        for held in (self._outcomes, self._stored, self._places, self._ids, self._ages, self._latest, self._due):
            held.clear()
        self._judge = None
        self._rest.stop()
        self.changed.emit()

    def tick(self, now: float) -> None:
        """Judge those tokens again for which a moment that matters has passed since they were last judged.

        Where many are due at once, the last of them follow in turns of the event loop.
        """
        self._now = now
        self._tick_on()

    def _tick_on(self) -> None:
        from inspector.core.journeys.rejudging import rejudge

        due = list(islice(self._overdue(), MOST_JUDGED))
        for outcome in due:
            self._replace(rejudge(outcome, self._now))
            self.judged.emit(outcome.id)
        if due:
            self.changed.emit()
        if len(due) == MOST_JUDGED:
            self._rest.start()

    def _overdue(self) -> Iterator[Outcome]:
        """Those to be judged again by now, each taken off the heap."""
        while self._due and self._due[0][0] < self._now:
            _, outcome_id = heappop(self._due)
            outcome = self._outcomes.get(outcome_id)
            if outcome is not None and crossed(outcome.inspection, self._now):
                yield outcome

    def _put(self, outcome: Outcome) -> None:
        """List an outcome in its place, or in that of the one with its id."""
        from inspector.core.store.stored_token import TokenOrigin

        self._stored.pop(outcome.id, None)
        self._replace(outcome)
        self._settle(outcome.id, (outcome.at, _profile_id(outcome), outcome.origin is TokenOrigin.REQUESTED))

    def _replace(self, outcome: Outcome) -> None:
        self._outcomes[outcome.id] = outcome
        for at in _next(outcome):
            heappush(self._due, (at, outcome.id))

    def _settle(self, outcome_id: str, place: Place) -> None:
        """Give a token the place among the others that it should have."""
        if self._places.get(outcome_id) == place:
            return
        if outcome_id in self._places:
            self._take_out(outcome_id)
        age = -place[0]
        at = bisect_right(self._ages, age)
        self._ages.insert(at, age)
        self._ids.insert(at, outcome_id)
        self._places[outcome_id] = place
        self._note_latest(outcome_id, place)

    def _note_latest(self, outcome_id: str, place: Place) -> None:
        at, profile_id, own = place
        if profile_id is not None and own:
            newest = self._latest.get(profile_id)
            if newest is None or self._places[newest][0] < at:
                self._latest[profile_id] = outcome_id

    def _take_out(self, outcome_id: str) -> None:
        """Have a token in no place, so that it can be put into another."""
        at = self._ids.index(outcome_id)
        del self._ids[at], self._ages[at]
        _, profile_id, _ = self._places.pop(outcome_id)
        if profile_id is not None and self._latest.get(profile_id) == outcome_id:
            del self._latest[profile_id]
            for other in self.ids_of(profile_id):
                self._note_latest(other, self._places[other])

    def _keep(self, stored: StoredToken) -> None:
        task = once(self, lambda _: self._session().keep(stored), self._line)
        task.failed.connect(
            lambda error: self.problem.emit(
                tr("The token of {label} is in memory only. {error}", label=stored.name, error=error)
            )
        )


def loaded(
    tokens: Iterable[StoredToken], profiles: Iterable[Profile], now: Callable[[], float]
) -> Callable[[StoredToken], Outcome] | None:
    """What judges these tokens when they are looked at, None where there are none.

    Blocking: what would be felt in the window is done before.
    """
    stored = tuple(tokens)
    if not stored:
        return None
    from inspector.core.journeys.stored_outcomes import StoredOutcomes  # late: see workspace.LATER

    outcomes = StoredOutcomes(profiles)
    early: dict[str, Outcome] = {}
    for token in stored:
        outcomes.keys_of(token)
        if len(token.text) > LONG_CHARS:
            early[token.id] = outcomes.outcome(token, now())

    def judge(token: StoredToken) -> Outcome:
        return early.pop(token.id, None) or outcomes.outcome(token, now())

    return judge


def _profile_id(outcome: Outcome) -> str | None:
    return outcome.profile.id if outcome.profile is not None else None


def crossed(inspection: Inspection | None, now: float) -> bool:
    """Whether a moment at which the verdict may change has passed since it was made; `now` is in epoch seconds."""
    from inspector.core.checks.inspection import moments

    if inspection is None:
        return False
    return any(inspection.at <= moment < now for moment in moments(inspection))


def _next(outcome: Outcome) -> Iterator[float]:
    """The next moment at which its verdict may change by itself, if there is one."""
    from inspector.core.checks.inspection import moments

    inspection = outcome.inspection
    later = [at for at in moments(inspection) if at >= inspection.at] if inspection is not None else []
    if later:
        yield min(later)
