"""The tokens that were found in a file or text: judged with the keys at hand, and again when that is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.text.message import Message
from inspector.gui.model.inspecting import Judge
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.services import Services
from inspector.gui.model.task import Task
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.scan.scan import Scan

JUST_AFTER_S = 1e-3
"""A verdict changes when its moment has passed, not at it."""


class FoundTokens(QObject):
    """Lasts as long as the session: what was found stays when the window shows something else."""

    replaced = Signal()
    """Another file was searched, one is being read, or what was found is forgotten."""
    judged = Signal()
    """The verdicts are other ones, or some of the tokens were added to the session."""
    progressed = Signal(int, int)
    """So many bytes of so many are read."""

    def __init__(self, services: Services, profiles: ProfileList, tokens: SessionTokens) -> None:
        super().__init__()
        self._services, self._profiles, self._tokens = services, profiles, tokens
        self.name: Message | str = ""
        """What was searched, or is being read: the name of a file, or words for a text."""
        self.reading = False
        self.result: Scan | None = None
        self.outcomes: tuple[Outcome, ...] = ()
        """The verdict on each token of the result, in its order."""
        self.selected: str | None = None
        """The id of the outcome that was looked at last."""
        self._trusted: frozenset[str] = frozenset()
        self._due = float("inf")
        self._judging = Task(self)
        self._judging.succeeded.connect(self._on_judged)
        tokens.changed.connect(self._take_listed)

    def judge(self, file: str | None = None) -> Judge:
        """What tokens are judged by now; `file` is the name of the file they are found in, None for a text."""
        return Judge(self._profiles.all, self._services.keys, self._services.now(), self._trusted, file)

    @property
    def running(self) -> bool:
        """Whether verdicts are being made."""
        return self._judging.running

    def begin(self, name: Message | str) -> None:
        """A large file is being read: what was found before is forgotten."""
        self._replace(name, None, (), reading=True)

    def stop(self) -> None:
        """The file is not read after all."""
        if self.reading:
            self._replace("", None, ())

    def show(self, name: Message | str, result: Scan, outcomes: tuple[Outcome, ...]) -> None:
        """What was found in a file or text, with the verdict on each token."""
        self._replace(name, result, outcomes)

    def clear(self) -> None:
        """Forget what was found, and whose keys may be used for it."""
        self._trusted = frozenset()
        self._replace("", None, ())

    def _replace(
        self, name: Message | str, result: Scan | None, outcomes: tuple[Outcome, ...], *, reading: bool = False
    ) -> None:
        self.name, self.result, self.outcomes, self.reading = name, result, outcomes, reading
        self.selected = None
        self._judging.cancel()
        self._reckon()
        self.replaced.emit()

    def is_listed(self, outcome: Outcome) -> bool:
        """Whether a token was added to the session."""
        return outcome.id in self._tokens

    def keep(self, outcome: Outcome) -> None:
        """Add a token to the session: something is done with it that is to be remembered. Others are left alone."""
        if not self.is_listed(outcome) and any(outcome.id == one.id for one in self.outcomes):
            self._tokens.add(replace(outcome, at=self._services.now()))

    def trust(self, issuer: str) -> None:
        """The user has asked for the keys of this issuer, so that its other tokens are checked with them too."""
        self._trusted |= {issuer}

    # --- judging again ----------------------------------------------------------------------------------------------

    def judge_again(self) -> None:
        """Judge all of them with the keys there are now: some were fetched."""
        result = self.result
        if result is not None and result.found:
            judge = self.judge()
            self._judging.run(lambda _: (result, judge.outcomes(result.found)))

    def _on_judged(self, answer: tuple[Scan, tuple[Outcome, ...]]) -> None:
        result, outcomes = answer
        if result is self.result:
            pairs = zip(self.outcomes, outcomes, strict=True)
            self.outcomes = tuple(
                replace(new, id=old.id, at=old.at, label=old.label, origin=old.origin) for old, new in pairs
            )
            self._take_listed()

    def _take_listed(self) -> None:
        """What is in the session too is shown as it was judged there."""
        if self.outcomes:
            self._change(lambda outcome: self._tokens.get(outcome.id) or outcome)

    def tick(self, now: float) -> None:
        """Judge those tokens again whose verdict may have changed by `now`, in epoch seconds."""
        from inspector.core.journeys.rejudging import rejudge

        if now >= self._due:
            self._change(lambda outcome: rejudge(outcome, now) if _due(outcome) <= now else outcome)

    def _change(self, change: Callable[[Outcome], Outcome]) -> None:
        self.outcomes = tuple(change(outcome) for outcome in self.outcomes)
        self._reckon()
        self.judged.emit()

    def _reckon(self) -> None:
        """When the next of them has to be judged again."""
        self._due = min(map(_due, self.outcomes), default=float("inf"))


def _due(outcome: Outcome) -> float:
    from inspector.core.checks.inspection import moments

    inspection = outcome.inspection
    if inspection is None:
        return float("inf")
    later = (moment for moment in moments(inspection) if moment >= inspection.at)
    return min(later, default=float("inf")) + JUST_AFTER_S
