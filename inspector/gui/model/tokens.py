"""The tokens of this session as the window lists them: judged again when one of their moments passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.core.store.token_marks import UNMARKED, TokenMarks
from inspector.core.text.language import tr
from inspector.core.text.message import Message, counted, message, untranslated
from inspector.gui.model.session.facts import ListedFacts
from inspector.gui.model.session.order import TokenOrder, place_of
from inspector.gui.model.session.steps import MarkStep, RemoveStep, Taken, TokenHistory, TokenStep
from inspector.gui.model.task import WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.journeys.row_facts import RowFacts
    from inspector.core.store.session import Session
    from inspector.core.store.stored_token import StoredToken


MOST_JUDGED = 25
"""How many tokens are judged again before the window has its turn."""
LONG_CHARS = 16 * 1024
"""A stored token that is longer is judged where it is loaded: in the window it would be felt."""


class SessionTokens(QObject):
    """Outcomes that have a token: pinned ones first, then the newest. What is added is kept at rest in the background.

    There is one for each token: that which comes again keeps its id and the user's marks, and is the newest then.
    There may be ten thousand: what is asked often, or done for one of them, does not go through all, and one that is
    stored is judged when it is first looked at.
    """

    changed = Signal()
    restored = Signal()
    """Tokens of an earlier run are listed; `changed` has said so."""
    problem = Signal(object)
    judged = Signal(str)
    """With the id of an outcome that was replaced: by a newer judgement, or by the same one with other marks."""
    removed = Signal(object)
    """With the ids of tokens that the user has removed; `changed` has said so."""

    def __init__(self, line: WorkQueue, session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line, self._session = line, session
        self._outcomes: dict[str, Outcome] = {}
        self._stored: dict[str, StoredToken] = {}
        """Those that nobody has looked at yet."""
        self._judge: Callable[[StoredToken], Outcome] | None = None
        self._order = TokenOrder()
        self._listed: dict[str, str] = {}
        """By the identity of a token: the id it is listed under."""
        self._copies: dict[str, list[str]] = {}
        """By the id of a token: the ids of the same one that are in the file too."""
        self._due: list[tuple[float, str]] = []
        """A heap of moments at which one of them is to be judged again."""
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._tick_on)
        self._now = 0.0
        self._waiting: list[StoredToken] | None = None
        """What is kept only if a log out that is under way fails; None where none is under way."""
        self.facts = ListedFacts(self._facts_of, self)
        """What lists say of each."""
        self.current_case = ""
        """The case that a new token goes into, "" for none: that of the window that is worked in."""
        self.case_chooser: object | None = None
        """What says for that window which it is; None while anybody may."""
        self.history: TokenHistory | None = None
        """Where steps are remembered; None where nobody remembers any."""

    @property
    def all(self) -> tuple[Outcome, ...]:
        """In their order. Whoever asks for all of them has all of them judged."""
        return tuple(outcome for id_ in self.ids if (outcome := self.get(id_)) is not None)

    @property
    def ids(self) -> tuple[str, ...]:
        """Those of all, in the same order."""
        return tuple(self._order.ids)

    def __len__(self) -> int:
        return len(self._order.ids)

    def __contains__(self, outcome_id: str | None) -> bool:
        """Whether the outcome with that id is listed, be it judged or not."""
        return outcome_id in self._order.places

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
        """Those of all the tokens that were requested by a profile or compared with it, in their order."""
        return self._order.ids_of(profile_id)

    def latest_of(self, profile_id: str) -> Outcome | None:
        """The newest token that a profile's own request brought; pasted and found ones are only compared with it."""
        return self.get(self._order.latest_of(profile_id))

    def same_as(self, text: str) -> str | None:
        """The id under which this token is listed; None where it is not."""
        return self._listed.get(_identity(text))

    def add(self, outcome: Outcome) -> Outcome | None:
        """List a token and keep it: the outcome as it is listed. None when the outcome has no token.

        The same token under another id keeps the id and the marks that it has, and so does the one with the same id.
        One that is new goes into the current case.
        """
        from inspector.core.journeys.stored_outcomes import to_stored

        inspection = outcome.inspection
        if to_stored(outcome) is None or inspection is None:
            return None
        if outcome.id in self:
            outcome = replace(outcome, marks=self.marks_of(outcome.id))
        else:
            known = self.get(self.same_as(inspection.token.text))
            outcome = known.again(outcome) if known is not None else outcome
            if self.current_case and not outcome.marks.case:
                outcome = replace(outcome, marks=replace(outcome.marks, case=self.current_case))
        self._put(outcome)
        if (stored := to_stored(outcome)) is not None:
            self._keep([stored])
        self.changed.emit()
        return outcome

    def begin_log_out(self) -> None:
        """Put nothing at rest behind the back of a log out that is under way."""
        self._waiting = self._waiting or []

    def end_log_out(self, *, failed: bool) -> None:
        """Keep at rest again what is added, and what was added meanwhile where nothing was cleared."""
        waiting, self._waiting = self._waiting, None
        kept = [replace(each, marks=self.marks_of(each.id)) for each in waiting or () if failed and each.id in self]
        if kept:
            self._keep(kept)

    def restore(self, outcomes: Iterable[Outcome]) -> None:
        """List outcomes as they are, where none has their ids."""
        for outcome in outcomes:
            if outcome.id not in self:
                self._put(outcome)
        self.changed.emit()

    def restore_stored(self, tokens: Iterable[StoredToken], judge: Callable[[StoredToken], Outcome] | None) -> None:
        """List what was stored by an earlier run; `judge` is called when one of them is looked at."""
        from inspector.core.tokens.fingerprint import identity  # late: see later.LATER

        self._judge = judge
        new = [token for token in tokens if token.id not in self]
        for token in new:
            known_id = self._listed.setdefault(identity(token.text), token.id)
            if known_id == token.id:
                self._stored[token.id] = token
                self._settle(token)
            else:
                self._note_copy(known_id, token)
        self.facts.add(token.id for token in new if token.id in self)
        self.changed.emit()
        self.restored.emit()

    def clear(self) -> None:
        """Forget every outcome; what is at rest is the session's business."""
        for held in (self._outcomes, self._stored, self._listed, self._copies, self._due, self._order, self.facts):
            held.clear()
        if self.history is not None:
            self.history.forget()
        self._judge, self.current_case = None, ""
        self._rest.stop()
        self.changed.emit()

    # --- marks and removing -----------------------------------------------------------------------------------------

    def marks_of(self, outcome_id: str | None) -> TokenMarks:
        """What the user has put on a token."""
        held = self._stored.get(outcome_id or "") or self._outcomes.get(outcome_id or "")
        return held.marks if held is not None else UNMARKED

    def name_of(self, outcome_id: str) -> str:
        """What a token is called in lists, in the current language; "" where it is not listed."""
        facts = self.facts.of(outcome_id)
        return facts.name if facts is not None else ""

    @property
    def cases(self) -> tuple[str, ...]:
        """The names of all cases that hold a token, sorted without regard to case."""
        return tuple(
            sorted({marks.case for id_ in self._order.ids if (marks := self.marks_of(id_)).case}, key=str.casefold)
        )

    def ids_in(self, case: str) -> tuple[str, ...]:
        """Those of the tokens in a case, or in none for "", in their order."""
        return tuple(id_ for id_ in self._order.ids if self.marks_of(id_).case == case)

    def mark(self, outcome_id: str, marks: TokenMarks) -> None:
        """Put other marks on a token, as a step that can be taken back."""
        self.mark_all({outcome_id: marks}, lambda: tr("change of a token"))

    def mark_all(self, marks: Mapping[str, TokenMarks], words: Callable[[], str]) -> None:
        """Put other marks on tokens, by their ids, as one step, which `words` names. Nothing where none is another."""
        after = {id_: given.tidy for id_, given in marks.items() if id_ in self and given.tidy != self.marks_of(id_)}
        if after:
            self._push(MarkStep(self, {id_: self.marks_of(id_) for id_ in after}, after, words))

    def remove(self, outcome_ids: Iterable[str]) -> RemoveStep | None:
        """Take tokens off the list and out of the file, as one step; None where none of them is listed."""
        there = tuple(id_ for id_ in dict.fromkeys(outcome_ids) if id_ in self)
        if not there:
            return None
        step = RemoveStep(self, there, self.name_of(there[0]))
        self._push(step)
        return step

    def _push(self, step: TokenStep) -> None:
        if self.history is not None:
            self.history.push(step)
        else:
            step.redo()

    def put_marks(self, marks: Mapping[str, TokenMarks]) -> None:
        """Have these marks on tokens, by their ids, here and at rest; those that are gone are left alone."""
        there = {id_: given for id_, given in marks.items() if id_ in self}
        for id_, given in there.items():
            if id_ in self._stored:
                self._stored[id_] = replace(self._stored[id_], marks=given)
            else:
                self._outcomes[id_] = replace(self._outcomes[id_], marks=given)
            self._order.settle(id_, self._order.places[id_]._replace(pinned=given.pinned))
            self.facts.note_marks(id_, given)
        at_rest = {each: given for id_, given in there.items() for each in self._at_rest(id_)}
        self._do(lambda: self._session().mark(at_rest), lambda error: message(
            "What you have put on tokens is in memory only. {error}", error=error.said))  # fmt: skip
        for id_ in there.keys() & self._outcomes.keys():
            self.judged.emit(id_)
        self.changed.emit()

    def take_out(self, token_ids: Sequence[str], *, removed_elsewhere: bool = False) -> Taken:
        """Take tokens off the list and out of the file: as they were, those that are there.

        Those that another program has removed are out of the file by now; who lists a token again keeps it again.
        """
        there = [id_ for id_ in token_ids if id_ in self]
        at_rest = [] if removed_elsewhere else [each for id_ in there for each in self._at_rest(id_)]
        taken = [self._stored.pop(id_) if id_ in self._stored else self._outcomes.pop(id_) for id_ in there]
        gone = set(there)
        self._order.take_out(gone)
        self.facts.drop(gone)
        self._listed = {mark: id_ for mark, id_ in self._listed.items() if id_ not in gone}
        for id_ in gone:
            self._copies.pop(id_, None)
        if self.current_case and not self.ids_in(self.current_case):
            self.current_case = ""
        if at_rest:
            self._do(lambda: self._session().remove(at_rest), lambda error: message(
                "What was removed is still in the token file. {error}", error=error.said
            ))  # fmt: skip
        self.changed.emit()
        self.removed.emit(tuple(there))
        return taken

    def put_back(self, taken: Taken) -> None:
        """List tokens again that were taken out, where the same ones have not come since, and keep them at rest."""
        from inspector.core.journeys.outcome import Outcome
        from inspector.core.journeys.stored_outcomes import to_stored

        kept = []
        for each in taken:
            stored = to_stored(each) if isinstance(each, Outcome) else each
            if stored is None or self.same_as(stored.text) is not None:
                continue
            if isinstance(each, Outcome):
                self._put(each)
            else:
                self._stored[each.id] = each
                self._listed[_identity(each.text)] = each.id
                self._settle(each)
                self.facts.add((each.id,))
            kept.append(stored)
        if kept:
            self._keep(kept)
        self.changed.emit()

    def _note_copy(self, outcome_id: str, copy: StoredToken) -> None:
        """The same token is in the file twice: an earlier version has kept it so. It has the marks of either."""
        self._copies.setdefault(outcome_id, []).append(copy.id)
        stored = self._stored.get(outcome_id)
        if stored is not None and stored.marks == UNMARKED:
            self._stored[outcome_id] = replace(stored, marks=copy.marks)
            self._settle(self._stored[outcome_id])

    def _at_rest(self, outcome_id: str) -> tuple[str, ...]:
        """All ids that a token has in the file."""
        return (outcome_id, *self._copies.get(outcome_id, ()))

    # --- judging again ----------------------------------------------------------------------------------------------

    def tick(self, now: float) -> None:
        """Judge those tokens again for which a moment that matters has passed since they were last judged.

        Where many are due at once, the last of them follow in turns of the event loop.
        """
        self._now = now
        self._tick_on()

    def _tick_on(self) -> None:
        from inspector.core.journeys.rejudging import rejudge

        unread = self.facts.unread
        due = list(islice(self._overdue(), MOST_JUDGED))
        for outcome in due:
            self._replace(rejudge(outcome, self._now))
            self.judged.emit(outcome.id)
        if due or self.facts.unread != unread:
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
            elif outcome_id in self._stored:
                self.facts.out_of_date(outcome_id)

    # --- listing ----------------------------------------------------------------------------------------------------

    def _facts_of(self, outcome_id: str) -> RowFacts | None:
        """What a list says of a token that was not judged yet, or is judged: it is not held as judged for that."""
        from inspector.core.journeys.row_facts import row_facts

        stored = self._stored.get(outcome_id)
        if stored is not None and self._judge is not None and len(stored.text) <= LONG_CHARS:
            facts = row_facts(self._judge(stored))
            if facts is not None and facts.changes_at is not None:
                heappush(self._due, (facts.changes_at, outcome_id))
            return facts
        outcome = self.get(outcome_id)
        return row_facts(outcome) if outcome is not None else None

    def _put(self, outcome: Outcome) -> None:
        """List an outcome in its place, or in that of the one with its id."""
        self._stored.pop(outcome.id, None)
        self._replace(outcome)
        if outcome.inspection is not None:
            self._listed.setdefault(_identity(outcome.inspection.token.text), outcome.id)
        self._settle(outcome)

    def _replace(self, outcome: Outcome) -> None:
        from inspector.core.journeys.row_facts import row_facts

        self._outcomes[outcome.id] = outcome
        facts = row_facts(outcome)
        if facts is not None:
            self.facts.note(facts)
            if facts.changes_at is not None:
                heappush(self._due, (facts.changes_at, outcome.id))

    def _settle(self, each: Outcome | StoredToken) -> None:
        """Give a token the place among the others that it should have."""
        self._order.settle(each.id, place_of(each))

    def _keep(self, stored: Sequence[StoredToken]) -> None:
        if self._waiting is not None:
            self._waiting += stored
            return

        def words(error: InspectorError) -> Message:
            if len(stored) == 1:
                return message("The token of {label} is in memory only. {error}",
                               label=stored[0].name, error=error.said)  # fmt: skip
            several = counted(len(stored), "{n} token is in memory only.", "{n} tokens are in memory only.")
            return untranslated("{several} {error}", several=several, error=error.said)

        self._do(lambda: self._session().keep(*stored), words)

    def _do(self, call: Callable[[], object], words: Callable[[InspectorError], Message]) -> None:
        """Have the session do something in the background; `words` say what could not be done."""
        task = once(self, lambda _: call(), self._line)
        task.failed.connect(lambda error: self.problem.emit(words(error)))


def _identity(text: str) -> str:
    from inspector.core.tokens.fingerprint import identity  # late: see later.LATER

    return identity(text)


def loaded(
    tokens: Iterable[StoredToken], profiles: Iterable[Profile], now: Callable[[], float]
) -> Callable[[StoredToken], Outcome] | None:
    """What judges these tokens when they are looked at, None where there are none.

    Blocking: what would be felt in the window is done before.
    """
    stored = tuple(tokens)
    if not stored:
        return None
    from inspector.core.journeys.stored_outcomes import StoredOutcomes  # late: see later.LATER

    outcomes = StoredOutcomes(profiles)
    early: dict[str, Outcome] = {}
    for token in stored:
        outcomes.keys_of(token)
        if len(token.text) > LONG_CHARS:
            early[token.id] = outcomes.outcome(token, now())

    def judge(token: StoredToken) -> Outcome:
        return early.pop(token.id, None) or outcomes.outcome(token, now())

    return judge


def crossed(inspection: Inspection | None, now: float) -> bool:
    """Whether a moment at which the verdict may change has passed since it was made; `now` is in epoch seconds."""
    from inspector.core.checks.inspection import moments

    if inspection is None:
        return False
    return any(inspection.at <= moment < now for moment in moments(inspection))
