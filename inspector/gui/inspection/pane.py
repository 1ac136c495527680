"""The right-hand pane: a verdict, and the evidence for it in tabs. It shows outcomes and asks for everything else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.inspection import views
from inspector.gui.inspection.asks import Asks
from inspector.gui.inspection.findings.beside import title_of
from inspector.gui.inspection.findings.voice import FindingsVoice
from inspector.gui.inspection.header import InspectionHeader
from inspector.gui.inspection.keyboard import keyboard_kept
from inspector.gui.inspection.keys.words import has_anything
from inspector.gui.inspection.lazy import Due, OnSight
from inspector.gui.inspection.pages import Pages
from inspector.gui.inspection.tabs import ACCEPTED, CHECKS, CLAIMS, DIAGNOSIS, EXCHANGE, ISSUER, KEYS, RAW, TabRow
from inspector.gui.inspection.verdict import banner_text
from inspector.gui.inspection.verdict.banner import VerdictBanner
from inspector.gui.inspection.verdict.nothing import Nothing, first_words, why_nothing
from inspector.gui.inspection.verdict.older_verdict import OlderStrip
from inspector.gui.model.drafts import Compared, InspectionDraft
from inspector.gui.model.intake.api_answers import refuses
from inspector.gui.model.intake.next_step import NextStep, asked_host
from inspector.gui.model.selection import InFront, Purpose, Shown
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.buttons import primary
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

if TYPE_CHECKING:  # each is imported when it is first seen
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.actions.registry import Registry
    from inspector.gui.inspection.comparison.view import ComparisonView
    from inspector.gui.inspection.issuer.view import IssuerView
    from inspector.gui.model.workspace import Workspace


NARROW = 1120
"""In a window that is narrower, in base pixels, it is not said beside the tabs what the token was compared with."""


class InspectionPane(QWidget):
    """Shows one `Outcome`. It touches no network, clipboard or file: what is wanted of others it says to its `asks`."""

    asks: Asks

    comparison: OnSight[InspectionPane, ComparisonView] = OnSight(lambda pane: views.comparison(pane.asks))

    def __init__(self, work: Workspace) -> None:
        super().__init__()
        self.setAccessibleName(tr("Inspection"))
        self.asks, self._work, self._selection = Asks(self), work, work.selection
        self.why_none_of_scan: Callable[[], tuple[str, str]] = lambda: (tr("No token yet"), "")
        """Why no token of a scanned file is inspected: a title and a sentence."""
        self.due = Due()
        self._previous = self._can_fetch = False
        self._titled = ("", "")
        self._voice = FindingsVoice(self)
        self._nothing_button: QPushButton | None = None
        self.header, self.banner, self.row = InspectionHeader(), VerdictBanner(), TabRow()
        self.reports = self.header
        self.older = OlderStrip(self.asks)
        self.pages = Pages(self.asks, self.row, work.acceptances, work.profile_apis)
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self._measure)
        self._measure()
        first = first_words()
        self.banner.begin_with(banner_text.nothing(first.title, first.words))
        self._show_nothing(first)

    def _lay_out(self) -> None:
        px = theme.current().px
        surface = Surface("inspect")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        content = QHBoxLayout()
        # The scroll bar's 10 px lie in the margin.
        set_margins(content, px(MARGIN), 0, px(MARGIN - 10), 0)
        content.addWidget(self.pages)
        self._single, self._inside = QWidget(), inside
        column = QVBoxLayout(self._single)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addLayout(content, 1)
        inside.addWidget(self.header)
        inside.addWidget(Hairline())
        inside.addWidget(self.banner)
        inside.addWidget(self.older)  # over a comparison too
        inside.addWidget(self._single, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)

    def _connect(self) -> None:
        row, asks = self.row, self.asks
        self.header.compare_requested.connect(asks.compare)
        self.header.export_requested.connect(asks.export)
        self.header.menu_requested.connect(asks.token_menu)
        row.changed.connect(self._tab_changed)
        row.copy_token.clicked.connect(self.copy_token)
        row.fetch_keys.clicked.connect(asks.fetch_keys)
        row.copy_curl.clicked.connect(asks.copy_curl)
        row.copy_curl.menu_requested.connect(lambda: asks.copy_menu.emit(row.copy_curl))
        row.try_again.clicked.connect(asks.try_again)
        asks.check.connect(self.go_to_check)
        self._selection.changed.connect(self._on_selection)
        self._work.words_changed.connect(self._on_words_changed)
        self._work.requests.changed.connect(self._on_request)
        self._work.profiles.changed.connect(self.offer_saving)

    # --- another window ---

    def draft(self, compared: Compared | None) -> InspectionDraft:
        """How the inspection is looked at, for one in another window."""
        return InspectionDraft(self.current_tab, self.row.filter.text(), compared)

    def take_up(self, draft: InspectionDraft) -> None:
        """Show the tab that was shown in the window before."""
        self.row.filter.setText(draft.filter)
        self.row.select(draft.tab)

    def show_again(self) -> None:
        """Show, in a pane that is new, what is selected."""
        self._on_selection(Shown(), self._selection.shown)

    # --- What is in it ---

    def zones(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order; a view joins the pages when it is made, the comparison the pane."""
        return (self.header, self.banner, self.older, self.row, self.pages, self)

    @property
    def outcome(self) -> Outcome | None:
        """What is shown."""
        return self.pages.outcome

    @property
    def issuer(self) -> IssuerView:
        """What is behind the tab for what the issuer says."""
        return self.pages.issuer

    def why_no_tab(self, name: str) -> str:
        """Why a tab cannot be shown, in a sentence; "" where it can."""
        return self.row.why_not(name)

    def show_keys(self, registry: Registry) -> None:
        """Let buttons and tabs say the keys that do the same."""
        registry.show_keys("export", self.header.export)
        self.row.show_keys(registry)

    def show_tab(self, name: str) -> None:
        """Show a tab, by its English name, in place of a comparison."""
        self.leave_comparison()
        self.row.select(name)
        self._selection.turned.emit(InFront.INSPECTION)

    def keep(self, _: str, comparison: QWidget) -> None:
        """Give the comparison its place, which is that of banner and tabs."""
        comparison.hide()
        self._inside.addWidget(comparison, 1)

    @property
    def settled(self) -> bool:
        """Whether all is shown that is to be seen."""
        return self.pages.settled

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """Draw what is shown from the one value. Behind a file's table nothing is said: its rows are read instead."""
        tab = self.current_tab if before.outcome is not None else CHECKS
        with announcer().quiet(shown.purpose is Purpose.SCAN and not self._work.found.opened):
            if shown.outcome is None and shown.answer is not None:
                if shown.answer is not self.pages.answer or self.outcome is not None:
                    self._show_answer(shown.answer)
            elif shown.outcome is None:
                self._show_nothing(self._why_nothing(shown))
            elif shown.outcome is not self.outcome or shown.answer is not self.pages.answer:
                self._draw(shown.outcome, shown.answer, tab)
            self._show_edited(shown)
        self.mark_previous(self._work.selection.requesting)

    def _draw(self, outcome: Outcome, answer: Explanation | None, tab: str) -> None:
        self.show_outcome(outcome, self._work.services.now(), answer)
        self.offer_saving()
        if not self.row.select(tab):
            self.row.select(CHECKS)

    def _on_words_changed(self) -> None:
        if self.outcome is not None:
            self._draw(self.outcome, self.pages.answer, self.current_tab)

    def _show_edited(self, shown: Shown) -> None:
        self.older.show_edited(shown.edited, token=self.pages.has_token)
        self.banner.set_older(bool(shown.edited))

    def _why_nothing(self, shown: Shown) -> Nothing:
        return why_nothing(shown, self.why_none_of_scan, requesting=self._selection.requesting)

    def _on_request(self, _: str) -> None:
        """A request began or ended."""
        shown = self._selection.shown
        if shown.outcome is None and shown.answer is None and shown.purpose is Purpose.PROFILE:
            self._show_nothing(self._why_nothing(shown))
        self.mark_previous(self._selection.requesting)

    def offer_saving(self) -> None:
        """Say on the Keys tab whether the keys can be saved with the profile as it is now, if it is the user's own."""
        asked, profiles = self._work.selection.profile_of_outcome, self._work.profiles
        own = asked is not None and not profiles.is_demo(asked.id)
        profile = profiles.get(asked.id) if asked is not None and own else None
        self.pages.show_saving(profile, self._work.services.now())

    def show_outcome(self, outcome: Outcome, now: float | None = None, answer: Explanation | None = None) -> None:
        """Show this outcome, and what an API answered to it.

        `now` is in epoch seconds, by default the moment of its judgement.
        """
        inspection = outcome.inspection
        now = now if now is not None else inspection.at if inspection else outcome.at
        self._previous = False
        self.banner.show_state(banner_text.banner(outcome, now))
        self._voice.tell(outcome, answer)
        with self._keyboard_kept():
            self.pages.show_outcome(outcome, now, answer)
            self.row.only_answer(False)
            if inspection is not None:
                self._enable(outcome, inspection, answer)
            self._set_nothing_button(None)
            self._use_tabs(failed=inspection is None)
            if inspection is None:
                self.row.select(DIAGNOSIS)
        self.header.export.setEnabled(True)
        self._title_changed()

    def _show_answer(self, answer: Explanation) -> None:
        """Show what an API answered, without a token."""
        self._previous = False
        self.banner.show_state(banner_text.nothing(title_of(answer), str(answer.cause)))
        with self._keyboard_kept():
            self._set_nothing_button(None)
            self.row.disable_all(tr("There is no token beside this answer"))
            self.row.only_answer(True)
            self.pages.show_answer(answer, self._work.services.now())
            self.row.enable(CHECKS, True)
            self.row.count_answer()
            self._use_tabs(failed=False)
            self.row.select(CHECKS)
        self.header.export.setEnabled(True)
        self._title_changed()

    def _show_nothing(self, nothing: Nothing) -> None:
        self.show_nothing(nothing.title, nothing.words, nothing.button)

    def show_nothing(self, title: str, text: str, action_label: str | None) -> None:
        """Show that there is no token, what to do, and a button for it unless `action_label` is None."""
        self._previous = False
        self.banner.show_state(banner_text.nothing(title, text))
        button = primary(action_label) if action_label else None
        if button is not None:
            button.clicked.connect(self.asks.token)
        with self._keyboard_kept():
            self.pages.show_nothing()
            self._set_nothing_button(button)
            self.row.only_answer(False)
            self.row.disable_all(tr("There is no token yet"))
            self._use_tabs(failed=False)
        self.header.export.setEnabled(False)
        self._title_changed()

    # --- the one next thing -----------------------------------------------------------------------------------------

    def show_next(self, step: NextStep | None, fetching: str, keys: str) -> None:
        """Offer this, or nothing; in its place stands whose keys are being fetched, where they are.

        `keys` are those that press the button.
        """
        if step is not None or fetching:
            self.banner.show_next(step, fetching, keys)  # in which the keyboard stays
            return
        with self._keyboard_kept():
            self.banner.show_next(None, "", keys)

    def show_break(self) -> None:
        """Show in the Raw tab where the token stops being one, with the caret there."""
        self.show_tab(RAW)
        self.pages.raw.show_break()

    def show_accepted(self, acceptor: str) -> None:
        """Show in the tab Accepted by what this acceptor does, which gives the answer; "" where nobody knows whose."""
        self.show_tab(ACCEPTED)
        self.pages.accepted.open_acceptor(acceptor)

    def mark_previous(self, previous: bool) -> None:
        """Say in the header that what is shown is older than the request that runs."""
        self._previous = previous
        self._title_changed()

    def tick(self, now: float) -> None:
        """Let countdown, bar and relative times follow the clock. Cheap: to be called every second."""
        self.pages.now = now
        if self.pages.has_something and self._titled != self._header(now):
            self._title_changed()  # it is another day
        if self.outcome is None or self.outcome.inspection is None:
            self.pages.tick(now)
            return
        self.banner.set_metric(*banner_text.metric(self.outcome, now))
        self.banner.set_now(now)
        self.banner.set_sentence(self.outcome.inspection.sentence(now))
        self.pages.tick(now)

    def set_compact(self, compact: bool) -> None:
        """Use less height, for windows lower than 700 base pixels."""
        self.banner.set_compact(compact)
        self.pages.set_compact(compact)
        self._measure()

    @property
    def current_tab(self) -> str:
        """The English name of the selected tab."""
        return self.row.current

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of the acceptors, or go to the claims and put it into theirs."""
        self.leave_comparison()
        if self.current_tab == ACCEPTED:
            self.pages.accepted.focus_filter()
        elif self.row.select(CLAIMS):
            self.row.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.row.filter.selectAll()

    def focus_content(self) -> None:
        """Put the keyboard on the tabs, from where Tab leads to what they show."""
        self.row.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_issuer(self) -> None:
        """Go to what the issuer says of the token."""
        self._selection.turned.emit(InFront.INSPECTION)
        self.leave_comparison()
        self.row.offer(ISSUER, offered=True)
        self.row.select(ISSUER)

    def close_issuer(self) -> None:
        """Take that tab away."""
        self.row.offer(ISSUER, offered=False)
        self.pages.drop("issuer")

    @property
    def comparing(self) -> bool:
        """Whether two tokens are compared, in place of the one that is shown."""
        return self._single.isHidden()

    def open_comparison(self) -> None:
        """Show the comparison in place of verdict and tabs; where the verdict is older, that is said over it too."""
        self._selection.turned.emit(InFront.INSPECTION)
        self.banner.hide()
        self._single.hide()
        self.comparison.show()
        self._title_changed()

    def close_comparison(self) -> None:
        """Go back to the tab before."""
        self.comparison.hide()
        self.banner.show()
        self._single.show()
        self._title_changed()

    def leave_comparison(self) -> None:
        """Ask for the comparison to be closed, if there is one: something behind a tab was asked for."""
        if self.comparing:
            self.asks.close_comparison.emit()

    def go_to_check(self, check_id: str) -> None:
        """Show the finding of a check."""
        self.row.select(CHECKS)
        self.pages.findings.go_to(check_id)

    def copy_token(self) -> None:
        """Copy the shown token as it is, where there is one."""
        if self.pages.has_token:
            self.pages.raw.copy_token()

    def _enable(self, outcome: Outcome, inspection: Inspection, answer: Explanation | None) -> None:
        selected = self.current_tab
        self.row.compared.setText(banner_text.compared(outcome, inspection))
        for name in (CHECKS, CLAIMS, RAW, ACCEPTED):
            self.row.enable(name, True)
        self.row.enable(KEYS, has_anything(outcome), tr("No keys were fetched for this token"))
        self.row.enable(EXCHANGE, outcome.exchange is not None, tr("No request of this run brought this token"))
        if selected in (KEYS, EXCHANGE) and not self.row.failed and not self.row.select(selected):
            self.row.select(CHECKS)  # Qt would go to a neighbour
        self.row.count_of(inspection, refused=refuses(answer), own=len(self._work.acceptances.apis))
        keys, host = inspection.key_set, asked_host(outcome)
        self._can_fetch = not keys.source.origin.chosen if keys is not None else host is not None
        self.row.name_fetching(host if keys is None else None)

    def _use_tabs(self, *, failed: bool) -> None:
        self.row.use(failed=failed)
        if self.outcome is not None and failed:
            self.row.enable(EXCHANGE, self.outcome.exchange is not None)
        self._tab_changed()

    def _tab_changed(self) -> None:
        with self._keyboard_kept():
            self.pages.show_page(self.current_tab)
            self.row.show_end(shown=self.outcome is not None, can_fetch=self._can_fetch)

    def _keyboard_kept(self) -> AbstractContextManager[None]:
        """Where the widget with the keyboard goes from view, the tabs take it."""
        return keyboard_kept(self.window(), (self.banner, self.older, self._single), self.focus_content)

    def _header(self, now: float) -> tuple[str, str]:
        """What the pane shows, and when that is from."""
        return banner_text.header(self.outcome, now, self.pages.answer)

    def _title_changed(self) -> None:
        title, subtitle = self._titled = self._header(self.pages.now)
        if self.comparing:
            self.header.show_title(tr("Two tokens compared"), "")
            return
        previous = self._previous and bool(subtitle)
        self.header.show_title(title, tr("{what}, previous", what=subtitle) if previous else subtitle)

    def _set_nothing_button(self, button: QPushButton | None) -> None:
        old, self._nothing_button = self._nothing_button, button
        self.banner.set_action(button)
        if old is not None:
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.row.set_narrow(self.window().width() < theme.current().px(NARROW))

    def _measure(self) -> None:
        px, tabs = theme.current().px, self.row.tabs.sizeHint().height()
        self.header.set_compact(self.pages.compact)
        self.row.setFixedHeight(max(px(44 if self.pages.compact else 52), tabs + px(8)))
