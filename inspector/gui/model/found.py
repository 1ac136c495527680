"""The tokens that were found in a file or text: judged with the keys at hand, and again when that is due.

There may be any number of them. One is judged when it is looked at, which takes a fraction of a millisecond, so that a
list of many is there at once and costs what is seen of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

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
MOST_MADE = 500
"""So many verdicts are kept; of tokens that were looked at before those, only which is which."""


class FoundOutcomes(Sequence["Outcome"]):
    """The verdict on each token in its order, made when it is asked for."""

    def __init__(self, count: int, outcome: Callable[[int], Outcome]) -> None:
        self._count, self._outcome = count, outcome

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Outcome: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Outcome, ...]: ...
    def __getitem__(self, at: int | slice) -> Outcome | tuple[Outcome, ...]:
        if isinstance(at, slice):
            return tuple(map(self._outcome, range(self._count)[at]))
        return self._outcome(range(self._count)[at])

    def __iter__(self) -> Iterator[Outcome]:
        return map(self._outcome, range(self._count))


class FoundTokens(QObject):
    """Lasts as long as the session: what was found stays when the window shows something else."""

    replaced = Signal()
    """Another file was searched, one is being read, or what was found is forgotten."""
    judged = Signal()
    """The verdicts are other ones, or some of the tokens were added to the session."""
    progressed = Signal(object, object)
    """So many bytes of so many are read, which may be more than 32 bits can count."""

    def __init__(self, services: Services, profiles: ProfileList, tokens: SessionTokens) -> None:
        super().__init__()
        self._services, self._profiles, self._tokens = services, profiles, tokens
        self.name: Message | str = ""
        """What was searched, or is being read: the name of a file, or words for a text."""
        self.reading = False
        self.result: Scan | None = None
        self._file: str | None = None
        self.file: Path | None = None
        """The file that was searched, or is being read; None for a text."""
        self._made: dict[int, Outcome] = {}
        """The verdicts on tokens that were looked at, by their places in the result."""
        self._places: dict[str, int] = {}
        """The place of each token that was looked at, by the id of its outcome."""
        self._ids: dict[int, str] = {}
        self.selected: str | None = None
        """The id of the outcome that was looked at last."""
        self._trusted: frozenset[str] = frozenset()
        self._due = float("inf")
        self._judging = Task(self)
        self._judging.succeeded.connect(self._on_judged)
        tokens.changed.connect(self._take_listed)

    def judge(self, file: str | None = None) -> Judge:
        """What tokens are judged by now; `file` is the name of the file they are found in, None for a text."""
        return Judge(self._profiles.by_issuer, self._services.keys, self._services.now(), self._trusted, file)

    @property
    def running(self) -> bool:
        """Whether verdicts are being made."""
        return self._judging.running

    @property
    def count(self) -> int:
        """How many different tokens were found."""
        return len(self.result.found) if self.result is not None else 0

    @property
    def outcomes(self) -> Sequence[Outcome]:
        """The verdict on each token of the result, in its order."""
        return FoundOutcomes(self.count, self.outcome)

    @property
    def made(self) -> tuple[Outcome, ...]:
        """The verdicts on the tokens that were looked at lately."""
        return tuple(self._made.values())

    def outcome(self, place: int) -> Outcome:
        """The verdict on the token at this place of the result."""
        made = self._made.get(place)
        if made is None:
            made = self.judged_now(place)
            if place in self._ids:
                made = replace(made, id=self._ids[place])
                made = self._tokens.get(made.id) or made
            self._ids[place] = made.id
            self._places[made.id] = place
            self._keep_few()
            self._made[place] = made
            self._due = min(self._due, _due(made))
        return made

    def judged_now(self, place: int) -> Outcome:
        """The verdict on a token as a stranger's, which is not kept: for looking through all of them."""
        if self.result is None:
            raise IndexError(place)
        return self.judge(self._file).outcome(self.result.found[place])

    def place_of(self, outcome_id: str | None) -> int | None:
        """Where a token that was looked at is in the result."""
        return self._places.get(outcome_id) if outcome_id is not None else None

    def _keep_few(self) -> None:
        if len(self._made) >= MOST_MADE:
            for place in list(self._made)[: MOST_MADE // 2]:
                if self._ids[place] != self.selected:
                    del self._made[place]

    def begin(self, name: Message | str) -> None:
        """A large file is being read: what was found before is forgotten."""
        self._replace(name, None, None, reading=True)

    def stop(self) -> None:
        """The file is not read after all."""
        if self.reading:
            self._replace("", None, None)

    def show(self, name: Message | str, result: Scan, file: Path | None) -> None:
        """What was found in a file, or in a text where that is None."""
        self.file = file
        self._replace(name, result, file.name if file is not None else None)

    def clear(self) -> None:
        """Forget what was found, and whose keys may be used for it."""
        self._trusted = frozenset()
        self.file = None
        self._replace("", None, None)

    def _replace(self, name: Message | str, result: Scan | None, file: str | None, *, reading: bool = False) -> None:
        self.name, self.result, self.reading, self._file = name, result, reading, file
        self._made, self._places, self._ids = {}, {}, {}
        self.selected = None
        self._judging.cancel()
        self._reckon()
        self.replaced.emit()

    def is_listed(self, outcome: Outcome) -> bool:
        """Whether a token was added to the session."""
        return outcome.id in self._tokens

    def keep(self, outcome: Outcome) -> None:
        """Add a token to the session: something is done with it that is to be remembered. Others are left alone."""
        if not self.is_listed(outcome) and outcome.id in self._places:
            place = self._places[outcome.id]
            listed = self._tokens.add(replace(outcome, at=self._services.now()))
            if listed is not None and listed.id != outcome.id:  # the session has the same token already
                self._ids[place], self._made[place] = listed.id, listed
                self._places[listed.id] = self._places.pop(outcome.id)
                self.selected = listed.id if self.selected == outcome.id else self.selected

    def trust(self, issuer: str) -> None:
        """The user has asked for the keys of this issuer, so that its other tokens are checked with them too."""
        self._trusted |= {issuer}

    # --- judging again ----------------------------------------------------------------------------------------------

    def judge_again(self) -> None:
        """Judge all of them with the keys there are now: some were fetched."""
        result = self.result
        if result is not None and self._made:
            judge, places = self.judge(self._file), tuple(self._made)
            self._judging.run(lambda _: (result, {place: judge.outcome(result.found[place]) for place in places}))

    def _on_judged(self, answer: tuple[Scan, dict[int, Outcome]]) -> None:
        result, outcomes = answer
        if result is not self.result:
            return
        for place, new in outcomes.items():
            if (old := self._made.get(place)) is not None:
                self._made[place] = replace(new, id=old.id, at=old.at, label=old.label, origin=old.origin)
        self._take_listed()

    def _take_listed(self) -> None:
        """What is in the session too is shown as it was judged there."""
        if self.result is not None:
            self._change(lambda outcome: self._tokens.get(outcome.id) or outcome)

    def tick(self, now: float) -> None:
        """Judge those tokens again whose verdict may have changed by `now`, in epoch seconds."""
        from inspector.core.journeys.rejudging import rejudge

        if now >= self._due:
            self._change(lambda outcome: rejudge(outcome, now) if _due(outcome) <= now else outcome)

    def _change(self, change: Callable[[Outcome], Outcome]) -> None:
        self._made = {place: change(outcome) for place, outcome in self._made.items()}
        self._reckon()
        self.judged.emit()

    def _reckon(self) -> None:
        """When the next of them has to be judged again."""
        self._due = min(map(_due, self._made.values()), default=float("inf"))


def _due(outcome: Outcome) -> float:
    from inspector.core.checks.inspection import moments

    inspection = outcome.inspection
    if inspection is None:
        return float("inf")
    later = (moment for moment in moments(inspection) if moment >= inspection.at)
    return min(later, default=float("inf")) + JUST_AFTER_S
