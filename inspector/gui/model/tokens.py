"""The tokens of this session as the window lists them: judged again when one of their moments passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.gui.model.task import WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Inspection
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.session import Session, StoredToken


class SessionTokens(QObject):
    """Outcomes that have a token, newest first. What is added is kept at rest in the background."""

    changed = Signal()
    problem = Signal(str)
    judged = Signal(str)
    """With the id of an outcome that was replaced by a newer judgement."""

    def __init__(self, line: WorkQueue, session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line, self._session = line, session
        self._outcomes: dict[str, Outcome] = {}
        self._waiting: list[StoredToken] | None = None
        """What is kept only if a log out that is under way fails; None where none is under way."""

    @property
    def all(self) -> tuple[Outcome, ...]:
        """Newest first."""
        return tuple(sorted(self._outcomes.values(), key=lambda outcome: outcome.at, reverse=True))

    def __len__(self) -> int:
        return len(self._outcomes)

    def get(self, outcome_id: str | None) -> Outcome | None:
        """The outcome with that id, as last judged, if it is listed."""
        return self._outcomes.get(outcome_id) if outcome_id is not None else None

    def latest_of(self, profile_id: str) -> Outcome | None:
        """The newest token that a profile's own request brought; pasted and found ones are only compared with it."""
        from inspector.core.store.token_origin import TokenOrigin

        own = (outcome for outcome in self.all if outcome.origin is TokenOrigin.REQUESTED)
        return next((outcome for outcome in own if _profile_id(outcome) == profile_id), None)

    def add(self, outcome: Outcome) -> bool:
        """List a token and keep it, in the place of the one with its id; False when the outcome has no token."""
        from inspector.core.journeys.stored_outcomes import to_stored

        stored = to_stored(outcome)
        if stored is None:
            return False
        self._outcomes[outcome.id] = outcome
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
        """List what was stored by an earlier run."""
        for outcome in outcomes:
            self._outcomes.setdefault(outcome.id, outcome)
        self.changed.emit()

    def clear(self) -> None:
        """Forget every outcome; what is at rest is the session's business."""
        self._outcomes.clear()
        self.changed.emit()

    def tick(self, now: float) -> None:
        """Judge those tokens again for which a moment that matters has passed since they were last judged."""
        from inspector.core.journeys.rejudging import rejudge

        due = [outcome for outcome in self._outcomes.values() if crossed(outcome.inspection, now)]
        for outcome in due:
            self._outcomes[outcome.id] = rejudge(outcome, now)
            self.judged.emit(outcome.id)
        if due:
            self.changed.emit()

    def judge_all(self, now: float) -> None:
        """Judge every token again, so that its words are those of now."""
        from inspector.core.journeys.rejudging import reworded_outcome

        self._outcomes = {id_: reworded_outcome(outcome, now) for id_, outcome in self._outcomes.items()}
        self.changed.emit()

    def _keep(self, stored: StoredToken) -> None:
        task = once(self, lambda _: self._session().keep(stored), self._line)
        task.failed.connect(
            lambda error: self.problem.emit(
                tr("The token of {label} is in memory only. {error}", label=stored.name, error=error)
            )
        )


def restored(tokens: Iterable[StoredToken], profiles: Iterable[Profile], now: float) -> tuple[Outcome, ...]:
    """Stored tokens, judged at `now`."""
    stored, known = tuple(tokens), tuple(profiles)
    if not stored:
        return ()
    from inspector.core.journeys.stored_outcomes import from_stored  # late: see workspace.LATER

    return tuple(from_stored(token, known, now) for token in stored)


def _profile_id(outcome: Outcome) -> str | None:
    return outcome.profile.id if outcome.profile is not None else None


def crossed(inspection: Inspection | None, now: float) -> bool:
    """Whether a moment at which the verdict may change has passed since it was made; `now` is in epoch seconds."""
    from inspector.core.checks.verdict import moments

    if inspection is None:
        return False
    return any(inspection.at <= moment < now for moment in moments(inspection))
