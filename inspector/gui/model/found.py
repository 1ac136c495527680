"""The tokens that were found in a file or text: judged with the keys at hand, and again when that is due.

There may be any number of them. One is judged when it is looked at, which takes a fraction of a millisecond, so that a
list of many is there at once. What the list is sorted and filtered by is found out in the background, for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.text.message import Message
from inspector.gui.model.inspecting import Judge
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task, undisturbed
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:
    from inspector.core.journeys.found_facts import FoundFacts
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.scan.scan import Scan

JUST_AFTER_S = 1e-3
"""A verdict changes when its moment has passed, not at it."""
AT_ONCE = 500
"""Of so many tokens together it is told what was found out."""
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
    grown = Signal()
    """More tokens were found in the file that is being read."""
    filled = Signal()
    """What is said of some tokens is known now, or another thing than before."""
    turned = Signal()
    """One of them is looked at by itself, or all of them again."""
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
        self.opened = False
        """Whether the selected one is looked at by itself."""
        self.continued = False
        """Whether what is shown is the same file as before, which is read further now."""
        self._facts: list[FoundFacts | None] = []
        self._stale: set[int] = set()
        """Those places whose facts have to be found anew."""
        self._asked = 0
        """Counts what makes facts that are on their way void."""
        self._cancel = Cancel()
        self._filling = Task(self)
        self._filling.progressed.connect(self._take_facts)
        self._filling.succeeded.connect(self._on_filled)
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
        return self._judging.running or self._filling.running

    @property
    def filling(self) -> bool:
        """Whether there are tokens of which it is not known yet what to say."""
        return bool(self._stale)

    @property
    def all_facts(self) -> Sequence[FoundFacts | None]:
        """What is said of each token, where it is known by now."""
        return self._facts

    def facts(self, place: int) -> FoundFacts:
        """What is said of a token, found out now if it was not known."""
        known = self._facts[place]
        if known is None:
            if self.result is None:
                raise IndexError(place)
            from inspector.gui.model.files.found_judge import FoundJudge  # late: see later.LATER

            known = FoundJudge(self.judge(self._file)).facts(self.result.found[place])
            self._facts[place] = known
            self._due = min(self._due, known.due)
        return known

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
            made = self._listed(place)
            if made is None:
                made = self.judged_now(place)
                made = replace(made, id=self._ids.get(place, made.id))
            self._ids[place] = made.id
            self._places[made.id] = place
            self._keep_few()
            self._made[place] = made
            self._note(place, made)
            self._due = min(self._due, _due(made))
        return made

    def _listed(self, place: int) -> Outcome | None:
        """The token at this place as the session has it, if it does."""
        if self.result is None:
            return None
        return self._tokens.get(self._tokens.same_as(self.result.found[place].text))

    def _note(self, place: int, outcome: Outcome) -> None:
        """Have the facts of a token be those of the verdict that is shown of it."""
        from inspector.core.journeys.found_facts import found_facts

        if self.result is not None and outcome.inspection is not None:
            self._facts[place] = found_facts(outcome.inspection, self.result.found[place])
            self._stale.discard(place)

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
        self._replace(name, None, str(name), reading=True)

    def grow(self, result: Scan) -> None:
        """So much was found by now in the file that is being read."""
        if self.reading and len(result.found) > self.count:
            self.result = result
            self._extend()
            self.grown.emit()

    def _extend(self) -> None:
        before = len(self._facts)
        self._facts += [None] * (self.count - before)
        self._stale.update(range(before, self.count))
        self._fill()

    def stop(self) -> None:
        """The file is not read after all."""
        if self.reading:
            self._replace("", None, None)

    def show(self, name: Message | str, result: Scan, file: Path | None) -> None:
        """What was found in a file, or in a text where that is None."""
        before = self.result
        self.file = file
        if self.reading and before is not None and self.name == name and _begins_with(result, before):
            self.result, self.reading, self._file = result, False, file.name if file is not None else None
            self.continued = True
            self._extend()
            self.replaced.emit()
            self.continued = False
            return
        self._replace(name, result, file.name if file is not None else None)

    def open(self, opened: bool) -> None:
        """Look at the selected token by itself, or at all of them again."""
        if opened != self.opened:
            self.opened = opened
            self.turned.emit()

    def clear(self) -> None:
        """Forget what was found, and whose keys may be used for it."""
        self._trusted = frozenset()
        self.file = None
        self._replace("", None, None)

    def _replace(self, name: Message | str, result: Scan | None, file: str | None, *, reading: bool = False) -> None:
        self.name, self.result, self.reading, self._file = name, result, reading, file
        self._made, self._places, self._ids = {}, {}, {}
        self.selected, self.opened = None, False
        self._judging.cancel()
        self._void()
        self._facts = []
        self._stale.clear()
        self._reckon()
        self._extend()
        self.replaced.emit()

    def is_listed(self, outcome: Outcome) -> bool:
        """Whether a token was added to the session."""
        return outcome.id in self._tokens

    def is_kept(self, place: int) -> bool:
        """Whether the token at this place was added to the session."""
        return self._ids.get(place) in self._tokens

    def keep(self, outcome: Outcome) -> None:
        """Add a token to the session: something is done with it that is to be remembered. Others are left alone."""
        if not self.is_listed(outcome) and outcome.id in self._places:
            place = self._places[outcome.id]
            listed = self._tokens.add(replace(outcome, at=self._services.now()))
            if listed is not None and listed.id != outcome.id:  # the session has the same token already
                self._ids[place], self._made[place] = listed.id, listed
                self._places[listed.id] = self._places.pop(outcome.id)
                self.selected = listed.id if self.selected == outcome.id else self.selected

    @property
    def trusted(self) -> frozenset[str]:
        """The issuers without a profile whose keys the user has asked for."""
        return self._trusted

    def trust(self, issuer: str) -> None:
        """The user has asked for the keys of this issuer, so that its other tokens are checked with them too."""
        self._trusted |= {issuer}

    # --- judging again ----------------------------------------------------------------------------------------------

    def judge_again(self) -> None:
        """Judge all of them with the keys there are now: some were fetched."""
        result = self.result
        self._all_anew()
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
                self._note(place, self._made[place])
        self._take_listed()

    def _take_listed(self) -> None:
        """What is in the session too is shown as it was judged there."""
        if self.result is not None:
            self._change(lambda outcome: self._tokens.get(outcome.id) or outcome)

    def tick(self, now: float) -> None:
        """Judge those tokens again whose verdict may have changed by `now`, in epoch seconds."""
        from inspector.core.journeys.rejudging import rejudge

        if now >= self._due:
            self._stale.update(place for place, facts in enumerate(self._facts) if facts and facts.due <= now)
            self._change(lambda outcome: rejudge(outcome, now) if _due(outcome) <= now else outcome)
            self._fill()

    def _change(self, change: Callable[[Outcome], Outcome]) -> None:
        for place, outcome in self._made.items():
            changed = change(outcome)
            if changed is not outcome:
                self._made[place] = changed
                self._note(place, changed)
        self._reckon()
        self.judged.emit()

    def _reckon(self) -> None:
        """When the next of them has to be judged again."""
        made = min(map(_due, self._made.values()), default=float("inf"))
        due = (facts.due for place, facts in enumerate(self._facts) if facts is not None and place not in self._stale)
        self._due = min(made, min(due, default=float("inf")))

    # --- what is said of all of them ----------------------------------------------------------------------------------

    def _void(self) -> None:
        """What is on its way about the tokens is of before."""
        self._asked += 1
        self._cancel.set()
        self._filling.cancel()

    def _all_anew(self) -> None:
        self._void()
        self._stale.update(range(len(self._facts)))
        self._fill()

    def _fill(self) -> None:
        """Find out in the background what is said of those of which it is not known, or of before."""
        result, todo = self.result, sorted(self._stale)
        if result is None or not todo or self._filling.running:
            return
        asked, judge, cancel = self._asked, self.judge(self._file), Cancel()
        self._cancel = cancel

        def fill(report: Report) -> int:
            from inspector.gui.model.files.found_judge import FoundJudge

            judging = FoundJudge(judge)
            with undisturbed():
                for begin in range(0, len(todo), AT_ONCE):
                    if cancel.is_set:
                        raise CancelledError("given up")
                    places = todo[begin : begin + AT_ONCE]
                    report((asked, [(place, judging.facts(result.found[place])) for place in places]))
            return asked

        self._filling.run(fill)

    def _take_facts(self, news: tuple[int, list[tuple[int, FoundFacts]]]) -> None:
        asked, found = news
        if asked != self._asked:
            return
        for place, facts in found:
            if place not in self._stale:
                continue
            self._stale.discard(place)
            looked_at = self._made.get(place) or self._tokens.get(self._ids.get(place))
            if looked_at is not None:
                self._note(place, looked_at)
            else:
                self._facts[place] = facts
        self.filled.emit()

    def _on_filled(self, _asked: int) -> None:
        self._reckon()
        self._fill()
        self.filled.emit()


def _begins_with(result: Scan, before: Scan) -> bool:
    """Whether the tokens of one are the first tokens of the other."""
    known = len(before.found)
    return len(result.found) >= known and (
        not known
        or (result.found[0].text, result.found[known - 1].text) == (before.found[0].text, before.found[-1].text)
    )


def _due(outcome: Outcome) -> float:
    from inspector.core.checks.inspection import moments

    inspection = outcome.inspection
    if inspection is None:
        return float("inf")
    later = (moment for moment in moments(inspection) if moment >= inspection.at)
    return min(later, default=float("inf")) + JUST_AFTER_S
