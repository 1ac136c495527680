"""Comparing the shown token with another one of the session: which one, the view, and when it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.text.display import elide
from inspector.core.text.language import mark, tr
from inspector.core.text.times import moment
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.model.drafts import Compared
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.task import Task

if TYPE_CHECKING:  # what compares is imported when it is asked for: the window is seen earlier for it
    from inspector.core.comparison.comparison import Comparison
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.inspection.asks import Asks
    from inspector.gui.inspection.comparison.view import ComparedSide, ComparisonView
    from inspector.gui.inspection.header import InspectionHeader
    from inspector.gui.model.workspace import Workspace

NEEDS_TWO = mark("Needs two tokens")
NO_TOKEN = mark("There is no token yet")
MOST_AT_ONCE = 100_000
"""Characters of both tokens up to which they are compared in the time of a frame; larger ones off the window's thread.
"""
MAX_LABEL = 60


class ComparisonPlace(Protocol):
    """What this needs of the inspection: the view, which is made when it is first read, and its place."""

    @property
    def header(self) -> InspectionHeader:
        """The top of the inspection, with the button."""

    @property
    def comparison(self) -> ComparisonView:
        """Two tokens side by side."""

    @property
    def comparing(self) -> bool:
        """Whether the view is there in place of the tabs."""

    def open_comparison(self) -> None:
        """Show the view in place of the tabs."""

    def close_comparison(self) -> None:
        """Go back to the tabs."""


class CompareActions(QObject):
    """The first token is the shown one: showing another one, or none, ends the comparison; so does clearing one."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        asks: Asks,
        pane: ComparisonPlace,
        choose: Callable[[str, Callable[[str], None]], None],
    ) -> None:
        """Make it; `choose` has a token chosen to compare one with, by its id, and gives the id of the chosen one."""
        super().__init__(asks)
        self._work, self._selection, self._pane, self._choose = work, work.selection, pane, choose
        self._header = pane.header
        self._pair: tuple[str, str] | None = None
        self._swapped = False
        self._before: QWidget | None = None
        self._comparing = Task(self)
        self._comparing.succeeded.connect(self._on_compared)
        asks.compare.connect(self.ask)
        asks.swap.connect(self.swap)
        asks.close_comparison.connect(self.close)
        self._selection.chosen.connect(self.close)
        self._selection.changed.connect(self._on_selection)
        self._work.tokens.changed.connect(self._on_tokens)
        self._work.words_changed.connect(self._on_tokens)
        self._header.enable_compare(tr(NEEDS_TWO))
        self._header.nobody.toggled.connect(self._on_nobody)
        registry.add(
            Action("compare", mark("Compare"), RESULT, self.ask, keys=("Ctrl+D",), why_not=self.why_not, icon="compare")
        )
        registry.show_keys("compare", self._header.compare)

    @property
    def comparing(self) -> bool:
        """Whether two tokens are side by side."""
        return self._pair is not None

    @property
    def compared(self) -> Compared | None:
        """What is being compared; None for nothing."""
        return Compared(self._pair[1], self._swapped, self._view().model.everything) if self._pair else None

    def take_up(self, compared: Compared) -> None:
        """Compare the shown token with what it was compared with in the window before."""
        self.compare_with(compared.other_id)
        if self.comparing:
            self._view().only.setChecked(not compared.everything)
            if compared.swapped:
                self.swap()

    def why_not(self) -> str:
        """Why nothing can be compared now, in a sentence; "" where it can."""
        why = self._why_not()
        return f"{why}." if why else ""

    def _why_not(self) -> str:
        shown = self._selection.outcome
        if len(self._work.tokens) < 2:
            return tr(NEEDS_TWO)
        scanning = self._selection.purpose is Purpose.SCAN
        if shown is not None and scanning and shown.id not in self._work.tokens:
            return tr("Add this token to the session first")
        return tr(NO_TOKEN) if shown is None or shown.id not in self._work.tokens else ""

    def ask(self) -> None:
        """Ask what to compare the shown token with; without asking where there is one other alone."""
        shown = self._selection.outcome
        if shown is not None and not self._why_not():
            self.ask_of(shown.id)

    def ask_of(self, outcome_id: str) -> None:
        """The same of any token of the session, which is shown when that is known."""
        others = [id_ for id_ in self._work.tokens.ids if id_ != outcome_id]
        if len(others) == 1:
            self._compare(outcome_id, others[0])
        elif others:
            self._choose(outcome_id, partial(self._compare, outcome_id))

    def _compare(self, first_id: str, second_id: str) -> None:
        if not self._selection.shows(first_id):
            self._selection.select_token(first_id)
        self.compare_with(second_id)

    def compare_with(self, other_id: str) -> None:
        """Put the shown token and another one side by side."""
        shown = self._selection.outcome
        if shown is None or shown.inspection is None or self._work.tokens.get(other_id) is None:
            return
        if not self.comparing:
            self._before = QApplication.focusWidget()
        self._pair, self._swapped = (shown.id, other_id), False
        self._view().forget()
        self._view().names_nobody = self._header.nobody.isChecked()
        self._show_now(opening=True)

    def _show_now(self, *, opening: bool = False) -> None:
        """Compare the two as they are judged now, and show it."""
        from inspector.core.comparison.comparison import compare

        found = self._outcomes()
        if found is None:
            self.close()
            return
        one, other = (outcome.inspection for outcome in found)
        assert one is not None  # noqa: S101 - what is listed has a token
        assert other is not None  # noqa: S101 - nor does the other go without
        if len(one.token.text) + len(other.token.text) <= MOST_AT_ONCE:
            self._comparing.cancel()
            self._on_compared(compare(one, other))
        else:
            if opening:
                self._view().show_waiting(tr("Comparing two large tokens."))
            self._comparing.run(lambda _: compare(one, other))
        if opening:
            self._pane.open_comparison()
            self._view().take_focus()

    def _on_compared(self, comparison: Comparison) -> None:
        found = self._outcomes()
        if found is None:
            return
        now = self._work.services.now()
        first = self._view().comparison is None
        self._view().show_comparison(comparison, (_side(found[0], now), _side(found[1], now)))
        if first and self._pane.comparing:
            self._view().take_focus()

    def _outcomes(self) -> tuple[Outcome, Outcome] | None:
        """The two as they are judged now, the first at the left; None where one is gone."""
        if self._pair is None:
            return None
        shown = self._selection.outcome
        first, second = (self._work.tokens.get(id_) for id_ in self._pair)
        if first is None or second is None or shown is None or shown.id != first.id:
            return None
        return (second, shown) if self._swapped else (shown, second)

    def swap(self) -> None:
        """The other way round."""
        self._swapped = not self._swapped
        self._show_now()

    def close(self) -> bool:
        """Go back to the tabs; False where nothing was compared."""
        if self._pair is None:
            return False
        pane = self._pane
        focused = QApplication.focusWidget()
        held = focused is not None and pane.comparison.isAncestorOf(focused)
        self._pair, before, self._before = None, self._before, None
        self._comparing.cancel()
        pane.close_comparison()
        self._view().forget()
        if held:
            back = before if before is not None and before.isVisible() else self._header.compare
            back.setFocus()
        return True

    def _on_nobody(self, nobody: bool) -> None:
        if self.comparing:
            self._view().names_nobody = nobody

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """Another token or another form is shown, or none; or the same token was judged again."""
        if shown.differs(before):
            self.close()
            self.enable()
        elif self.comparing:
            self._show_now()

    def enable(self) -> None:
        """Let the button be pressed, or say why it cannot be."""
        self._header.enable_compare(self._why_not())

    def _on_tokens(self) -> None:
        self.enable()
        if self.comparing:
            self._show_now()

    def _view(self) -> ComparisonView:
        return self._pane.comparison


def _side(outcome: Outcome, now: float) -> ComparedSide:
    from inspector.gui.inspection.comparison.view import ComparedSide

    return ComparedSide(elide(outcome.name, MAX_LABEL), moment(outcome.at, now))
