"""The tokens of a scanned file: judged with the keys at hand, looked at one after another, kept where that is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.checks.verdict import moments
from inspector.core.journeys.again import rejudge, retold
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.scan import Scan, advice, told
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.gui.actions import registry as actions
from inspector.gui.model.inspecting import Judge
from inspector.gui.model.task import Task
from inspector.gui.scan.rows import ScanRow

if TYPE_CHECKING:
    from inspector.gui.scan.pane import ScanPane
    from inspector.gui.window.main_window import MainWindow

MOST_NAME = 60


class ScanActions(QObject):
    """Lasts as long as the window; the pane that shows it is made anew with the language."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._name = ""
        self._result: Scan | None = None
        self._outcomes: tuple[Outcome, ...] = ()
        self._trusted: frozenset[str] = frozenset()
        self._selected: str | None = None
        self._due = float("inf")
        self._wired: ScanPane | None = None
        self._judging = Task(self)
        self._judging.succeeded.connect(self._on_judged)
        work = window.workspace
        work.tokens.changed.connect(self._on_tokens)
        work.logged_out.connect(lambda _: self.clear())
        work.logged_out_elsewhere.connect(lambda _: self.clear())

    def judge(self, file: str | None = None) -> Judge:
        """What the tokens of a file, or of a pasted text, are judged by now."""
        window = self._window
        profiles = tuple(window.workspace.profiles.all)
        return Judge(profiles, window.services.keys, window.services.now(), self._trusted, file)

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def holds(self) -> bool:
        """Whether a file was scanned whose tokens can be shown."""
        return self._result is not None

    def show_reading(self, name: str) -> None:
        """Say that a large file is being read; what was found before is forgotten."""
        self._result, self._outcomes = None, ()
        self._enter().show_reading(_named(name))
        self._window.show_outcome(None)

    def show_progress(self, read: int, size: int) -> None:
        """How far it has come, in bytes."""
        pane = self._window.frame.made_scan
        if pane is not None and pane.reading:
            pane.show_progress(read, size)

    def show(self, name: str, result: Scan, outcomes: tuple[Outcome, ...]) -> None:
        """List what was found in a file or text, with the verdict on each."""
        self._name, self._result, self._outcomes, self._selected = name, result, outcomes, None
        self._reckon()
        self.show_again()

    def show_again(self) -> None:
        """Show the pane with what was found last, in the language of now."""
        pane, result, name = self._enter(), self._result, _named(self._name)
        if result is None:
            return
        if result.found:
            pane.tokens.found.now = self._window.services.now()
            pane.show_found(told(result, name), self._rows(), self._selected, _left_out(result))
        else:
            pane.show_nothing(tr("No token in {name}", name=name), told(result, name), advice(result))
            self._window.show_outcome(None)

    def retell(self) -> None:
        """Say everything in the language of now, in a pane that is new if it was on show."""
        now = self._window.services.now()
        self._outcomes = tuple(retold(outcome, now) for outcome in self._outcomes)
        if self._window.frame.scanning:
            self.show_again()

    def why_nothing(self) -> tuple[str, str]:
        """Why no token of the file is inspected: a title and a sentence."""
        if self._result is None:
            return tr("No token yet"), tr("The file is being read.")
        if not self._result.found:
            return tr("No token"), tr("There is nothing to inspect in {name}.", name=_named(self._name))
        return tr("No token selected"), tr("Select a token in the list to see whether it would be accepted.")

    def stop_reading(self) -> None:
        """The file is not read after all: go back to what was shown before."""
        pane = self._window.frame.made_scan
        if pane is not None and pane.reading and self._window.frame.scanning:
            self._window.leave_scan()

    def _enter(self) -> ScanPane:
        self._window.enter_scan()
        pane = self._window.frame.scan
        if pane is not self._wired:
            self._wired = pane
            pane.row_chosen.connect(self._on_row)
            pane.keep_requested.connect(self.keep)
            pane.scan_requested.connect(self._window.arrivals.open_from_dialog)
            pane.cancel_requested.connect(self._window.arrivals.cancel)
            pane.keep.set_keys(actions.keys_of("submit"))
            pane.again.set_keys(actions.keys_of("open"))
        return pane

    def _rows(self) -> Sequence[ScanRow]:
        found = self._result.found if self._result is not None else ()
        listed = self._window.workspace.tokens
        return [
            ScanRow(one, outcome, listed.get(outcome.id) is not None)
            for one, outcome in zip(found, self._outcomes, strict=True)
        ]

    def clear(self) -> None:
        """Forget what was found."""
        self._result, self._outcomes, self._trusted = None, (), frozenset()
        self._reckon()
        pane = self._window.frame.made_scan
        if pane is not None:
            pane.update_rows((), self._window.services.now())
        if self._window.frame.scanning:
            self._window.leave_scan()

    # --- one of them ------------------------------------------------------------------------------------------------

    def _on_row(self, row: ScanRow | None) -> None:
        self._selected = row.outcome.id if row is not None else self._selected
        if self._window.frame.scanning:
            self._window.show_outcome(row.outcome if row is not None else None)

    def keep(self) -> None:
        """Put the selected token among the session's tokens, as pasting it would."""
        pane = self._window.frame.made_scan
        row = pane.tokens.current if pane is not None else None
        if row is None or row.listed:
            return
        self.keep_shown(row.outcome)
        self._window.say(tr("The token of line {line} is among the session tokens.", line=row.found.line))

    def keep_shown(self, shown: Outcome) -> None:
        """List a token that is shown from a file: something is done with it that is to be remembered."""
        tokens = self._window.workspace.tokens
        if tokens.get(shown.id) is None and any(shown.id == outcome.id for outcome in self._outcomes):
            tokens.add(replace(shown, at=self._window.services.now()))

    def trust(self, issuer: str) -> None:
        """The user has asked for the keys of this issuer, so that its other tokens are checked with them too."""
        self._trusted |= {issuer}

    # --- judging again ----------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether verdicts are being made, with their words in the language of now."""
        return self._judging.running

    def judge_again(self) -> None:
        """Judge all of them with the keys of now: some were fetched."""
        if self._result is None or not self._result.found:
            return
        judge, result = self.judge(), self._result
        self._judging.run(lambda _: (result, judge.outcomes(result.found)))

    def _on_judged(self, answer: tuple[Scan, tuple[Outcome, ...]]) -> None:
        result, outcomes = answer
        if result is not self._result:
            return
        pairs = zip(self._outcomes, outcomes, strict=True)
        self._outcomes = tuple(
            replace(new, id=old.id, at=old.at, label=old.label, origin=old.origin) for old, new in pairs
        )
        self._on_tokens()

    def _on_tokens(self) -> None:
        """What is listed is judged with the session's tokens."""
        if not self._outcomes:
            return
        tokens = self._window.workspace.tokens
        self._outcomes = tuple(tokens.get(outcome.id) or outcome for outcome in self._outcomes)
        self._reckon()
        self._refresh()

    def tick(self, now: float) -> None:
        """Judge again what a moment has passed for; the words about expiry follow the clock."""
        pane = self._window.frame.made_scan
        if not self._outcomes or pane is None:
            return
        if now >= self._due:
            self._outcomes = tuple(
                rejudge(outcome, now) if _due(outcome, outcome_at(outcome)) <= now else outcome
                for outcome in self._outcomes
            )
            self._reckon()
            self._refresh()
        elif self._window.frame.scanning:
            pane.tick(now)

    def _refresh(self) -> None:
        window = self._window
        pane = window.frame.made_scan
        if pane is None:
            return
        pane.update_rows(self._rows(), window.services.now())
        shown = window.shown
        now_shown = next((one for one in self._outcomes if shown is not None and one.id == shown.id), None)
        if window.frame.scanning and now_shown is not None and now_shown is not shown:
            window.show_outcome(now_shown)

    def _reckon(self) -> None:
        """When the next of them has to be judged again."""
        self._due = min((_due(outcome, outcome_at(outcome)) for outcome in self._outcomes), default=float("inf"))


def outcome_at(outcome: Outcome) -> float:
    """When an outcome was judged, in epoch seconds."""
    return outcome.inspection.at if outcome.inspection is not None else outcome.at


def _due(outcome: Outcome, after: float) -> float:
    inspection = outcome.inspection
    later = (moment for moment in moments(inspection) if moment >= after) if inspection is not None else ()
    return min(later, default=float("inf")) + 1e-3


def _left_out(result: Scan) -> str:
    if not result.left_out:
        return ""
    return plural(
        result.left_out,
        "Only the first {count} different tokens are listed; {n} more place has another one.",
        "Only the first {count} different tokens are listed; {n} more places have other ones.",
        count=len(result.found),
    )


def _named(name: str) -> str:
    return visible(elide(name, MOST_NAME))
