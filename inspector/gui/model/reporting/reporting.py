"""The report for a ticket that is being made: its tokens, what the user writes into it, and what is wanted of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.store.token_marks import MOST_CASE, MOST_NOTE
from inspector.core.text.language import tr
from inspector.gui.model.preferences import Preferences
from inspector.gui.model.selection import Purpose, Selection, Shown
from inspector.gui.model.services import Services
from inspector.gui.model.task import WorkQueue, once
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:  # made when a report is asked for
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.report.ticket.report import ReportedToken, TicketChoices, TicketPart, TicketReport
    from inspector.core.report.ticket.ticket import Ticket
    from inspector.gui.model.intake.api_answers import ApiAnswers

PUBLIC, PARTS, FOLDER = "report_public", "report_parts", "report_folder"
TEAM = "team"
WAIT_MS = 150
"""So long after the last key the page is made again."""


class Reporting(QObject):
    """Holds the choices, and makes the page of them. What the user chooses is remembered, what is typed is not.

    Case and note belong to the token that is shown: they are put on it when the user is done with typing.
    """

    changed = Signal()
    """The page is another one."""
    listed = Signal()
    """Other tokens can be chosen, or the report is of something else: the fields hold other words too."""

    def __init__(
        self,
        selection: Selection,
        tokens: SessionTokens,
        answers: ApiAnswers,
        services: Services,
    ) -> None:
        super().__init__()
        self._selection, self._tokens, self._answers = selection, tokens, answers
        self._preferences, self._now = Preferences(services.layout), services.now
        self._choices: TicketChoices | None = None
        self._shown: Shown | None = None
        """What the report was opened for."""
        self._ids: tuple[str, ...] = ()
        self._ticked: tuple[str, ...] = ()
        self._case = self._note = ""
        self._ticket: Ticket | None = None
        self.problem = ""
        """Why there is no page, in a sentence; "" where there is one."""
        self._number = self._made_as = 0
        """Of the page that was asked for last, and of the one that there is."""
        self._line = WorkQueue()
        self._later = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._later.timeout.connect(self._make)
        selection.changed.connect(self._on_selection)
        tokens.changed.connect(self._on_tokens)

    # --- what it is of ----------------------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether a report is being made."""
        return self._shown is not None

    @property
    def nothing(self) -> bool:
        """Whether there is nothing that could be reported."""
        return self._selection.outcome is None and self._selection.shown.answer is None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the outcomes that can be in it; the shown one first."""
        return self._ids

    @property
    def ticked(self) -> tuple[str, ...]:
        """Those of the ids that are in it."""
        return tuple(id_ for id_ in self._ids if id_ in self._ticked)

    @property
    def case(self) -> str:
        """The name of the case."""
        return self._case

    @property
    def note(self) -> str:
        """What the user says of it."""
        return self._note

    @property
    def ticket(self) -> Ticket | None:
        """The page as it was made last; None where it cannot be made."""
        return self._ticket

    @property
    def making(self) -> bool:
        """Whether the page that there is will soon be another one."""
        return self.active and (self._later.isActive() or self._made_as != self._number)

    @property
    def choices(self) -> TicketChoices:
        """What is wanted of it."""
        if self._choices is None:
            from inspector.core.report.ticket.report import USUAL_PARTS, TicketChoices, TicketPart

            kept = self._preferences.text(PARTS)
            known = frozenset(part for part in TicketPart if part.value in kept.split())
            self._choices = TicketChoices(self._preferences.text(PUBLIC) != TEAM, known if kept else USUAL_PARTS)
        return self._choices

    def outcome(self, outcome_id: str) -> Outcome | None:
        """One of the outcomes that can be in it, as it was judged last."""
        shown = self._shown.outcome if self._shown is not None else None
        if shown is not None and shown.id == outcome_id:
            return self._tokens.get(outcome_id) or shown
        return self._tokens.get(outcome_id)

    def name_of(self, outcome_id: str) -> str:
        """What an outcome is called."""
        outcome = self.outcome(outcome_id)
        return self._tokens.name_of(outcome_id) or (outcome.name if outcome is not None else "")

    # --- choosing ---------------------------------------------------------------------------------------------------

    def open_case(self, case: str) -> None:
        """Make a report of all tokens of a case, of the shown one first if it is among them."""
        ids = self._tokens.ids_in(case)
        if not ids:
            return
        if self._selection.shown.outcome_id not in ids:
            self._selection.select_token(ids[0])
        self._selection.enter_report()
        self._ticked = ids
        self._list()
        self._renew()

    def tick(self, outcome_id: str, on: bool) -> None:
        """Have an outcome in it or not."""
        others = tuple(id_ for id_ in self._ticked if id_ != outcome_id)
        self._ticked = (*others, outcome_id) if on else others
        self._renew()

    def hide_for(self, *, public: bool) -> None:
        """Hide people, clients, hosts and IDs, or show them."""
        self._preferences.keep(PUBLIC, "public" if public else TEAM)
        self._choose(replace(self.choices, public=public))

    def include(self, part: TicketPart, on: bool) -> None:
        """Have a part in it or not."""
        parts = self.choices.parts | {part} if on else self.choices.parts - {part}
        self._preferences.keep(PARTS, " ".join(sorted(parts)) or "none")
        self._choose(replace(self.choices, parts=parts))

    def turn(self, key: str) -> None:
        """Show a hidden value, or hide it again."""
        self._choose(replace(self.choices, shown=self.choices.shown ^ {key}))

    def hide_all(self) -> None:
        """Hide all values again that were shown by hand."""
        self._choose(replace(self.choices, shown=frozenset()))

    def write_case(self, case: str) -> None:
        """Name the case, as it is typed."""
        if case[:MOST_CASE] != self._case:
            self._case = case[:MOST_CASE]
            self._later.start()

    def write_note(self, note: str) -> None:
        """Say something of it, as it is typed."""
        if note[:MOST_NOTE] != self._note:
            self._note = note[:MOST_NOTE]
            self._later.start()

    def keep_words(self) -> None:
        """Put the note on the token that is shown, and the case on all that are in the report and in no other case."""
        shown = self._shown.outcome_id if self._shown is not None else None
        if shown is None or shown not in self._tokens:
            return
        case, before = " ".join(self._case.split()), self._tokens.marks_of(shown).case
        marks = {}
        for id_ in self.ticked:
            marked = self._tokens.marks_of(id_)
            if id_ == shown:
                marks[id_] = replace(marked, case=case, note=self._note)
            elif id_ in self._tokens and marked.case in ("", before):
                marks[id_] = replace(marked, case=case)
        self._tokens.mark_all(marks, lambda: tr("words of a report"))

    def _choose(self, choices: TicketChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self._renew()

    # --- the page ---------------------------------------------------------------------------------------------------

    def made_now(self) -> Ticket:
        """The page as it is by now, also where something was typed a moment ago.

        Without an open report it is one of what is shown, with the last choices. Raises InspectorError where a part of
        a token is left in it.
        """
        from inspector.core.report.ticket.ticket import ticket

        if self.active:
            if self._ticket is None or self.making:
                self._later.stop()
                self._number += 1
                self._take(self._number, ticket(self._report()), "")
            if self._ticket is not None:
                return self._ticket
        return ticket(self._report_of_shown())

    def _report_of_shown(self) -> TicketReport:
        from inspector.core.report.ticket.report import TicketReport

        shown = self._selection.shown
        tokens = [self._reported(shown.outcome)] if shown.outcome is not None else []
        marks = self._tokens.marks_of(shown.outcome_id)
        choices = replace(self.choices, shown=frozenset())
        return TicketReport(
            self._now(), tuple(tokens), None if tokens else shown.answer, marks.case, marks.note, choices
        )

    def _report(self) -> TicketReport:
        from inspector.core.report.ticket.report import TicketReport

        outcomes = [outcome for id_ in self.ticked if (outcome := self.outcome(id_)) is not None]
        answer = self._shown.answer if self._shown is not None and self._shown.outcome is None else None
        tokens = tuple(self._reported(outcome) for outcome in outcomes)
        return TicketReport(self._now(), tokens, answer, self._case, self._note, self.choices)

    def _reported(self, outcome: Outcome) -> ReportedToken:
        from inspector.core.journeys.rejudging import rejudge
        from inspector.core.report.ticket.report import ReportedToken

        name = self._tokens.name_of(outcome.id) or outcome.name
        return ReportedToken(rejudge(outcome, self._now()), self._answers.of(outcome.id), name)

    def make_again(self) -> None:
        """Make the page of an open report anew, in the words of now; another one is not shown until it is there."""
        if self.active:
            self._ticket, self.problem = None, ""
            self._make()

    def _renew(self) -> None:
        """Make the page anew, and say so."""
        if self.active:
            self._make()
            self.listed.emit()

    def _make(self) -> None:
        """Have the page made behind the window, where the one of twenty tokens takes longer than may be felt."""
        from inspector.core.report.ticket.ticket import ticket

        self._later.stop()
        if not self.active:
            return
        report = self._report()
        self._number += 1
        number = self._number
        task = once(self, lambda _: ticket(report) if number == self._number else None, self._line)
        task.succeeded.connect(lambda made: self._take(number, made, ""))
        task.failed.connect(lambda error: self._take(number, None, str(error)))

    def _take(self, number: int, made: Ticket | None, problem: str) -> None:
        """Show a page, unless another one was asked for since."""
        if number == self._number and self.active:
            self._ticket, self.problem = made, problem
            self._made_as = number
            self.changed.emit()

    # --- what others do ---------------------------------------------------------------------------------------------

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is not Purpose.REPORT:
            if self.active:
                self.keep_words()
                self.forget()
            return
        if self._shown is None or shown.differs(self._shown):
            self._begin(shown)
        elif shown.outcome is not self._shown.outcome or shown.answer is not self._shown.answer:
            self._shown = shown
            self._renew()

    def _begin(self, shown: Shown) -> None:
        self._shown = shown
        marks = self._tokens.marks_of(shown.outcome_id)
        self._case, self._note = marks.case, marks.note
        self._choices = replace(self.choices, shown=frozenset())
        self._ticked = (shown.outcome_id,) if shown.outcome_id is not None else ()
        self._list()
        if self._ticket is not None:  # it is of another token
            self._ticket = None
            self.changed.emit()
        self._renew()

    def _list(self) -> None:
        """List the shown outcome, those in the report, and the others of its case; where there is none, the newest."""
        from inspector.core.report.ticket.report import MOST_TOKENS

        if self._shown is None or self._shown.outcome_id is None:
            self._ids = ()
            return
        first = self._shown.outcome_id
        case = self._tokens.marks_of(first).case
        others = self._tokens.ids_in(case) if case else ()
        if len(others) < 2:
            others = (*others, *self._tokens.ids[:MOST_TOKENS])
        ticked = (id_ for id_ in self._ticked if id_ == first or id_ in self._tokens)
        self._ids = tuple(dict.fromkeys((first, *ticked, *others)))[:MOST_TOKENS]

    def _on_tokens(self) -> None:
        if self.active:
            self._list()
            self._renew()

    def forget(self) -> None:
        """Hold nothing of what was reported."""
        self._later.stop()
        self._number += 1
        self._shown = self._ticket = None
        self._ids = self._ticked = ()
        self._case = self._note = self.problem = ""
        if self._choices is not None:
            self._choices = replace(self._choices, shown=frozenset())
        self.listed.emit()
        self.changed.emit()
