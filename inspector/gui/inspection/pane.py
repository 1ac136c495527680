"""The right-hand pane: a verdict, and the evidence for it in tabs. It shows outcomes and asks for everything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from inspector.core.checks.verdict import Inspection, Status
from inspector.core.journeys.keys import key_host
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.gui.inspection import views as inspection_views
from inspector.gui.inspection.findings.voice import FindingsVoice
from inspector.gui.inspection.header import InspectionHeader
from inspector.gui.inspection.keys.words import has_anything
from inspector.gui.inspection.kinds import with_granted_scopes
from inspector.gui.inspection.tabs import ANSWER, CHECKS, CLAIMS, DIAGNOSIS, EXCHANGE, ISSUER, KEYS, RAW, TabRow
from inspector.gui.inspection.verdict import banner_text
from inspector.gui.inspection.verdict.banner import VerdictBanner
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.widgets.buttons import SplitButton, primary
from inspector.gui.widgets.filter_field import FilterField
from inspector.gui.widgets.layout import Hairline, Surface, set_margins
from inspector.gui.widgets.lazy import Due, OnSight
from inspector.gui.widgets.scrolling import Page
from inspector.gui.widgets.segmented import Segmented

AFTER_PAINT_MS = 2
"""A timer comes after what is to be painted now and a queued call before it; this much lets it reach the screen too."""
VIEWS = {
    CHECKS: "findings", CLAIMS: "claims", RAW: "raw", KEYS: "keys", EXCHANGE: "exchange", DIAGNOSIS: "diagnosis",
    ANSWER: "answer", ISSUER: "issuer",
}  # fmt: skip
"""The attribute in which a tab's view is."""


class InspectionPane(QWidget):
    """Shows one `Outcome`. It touches no network, clipboard or file: its signals ask for that.

    `fix_requested` has the id of the check whose button was pressed; `action_requested` is the button of
    `show_nothing`. `copy_requested` has a text and whether it is confidential. `judgement_due` says that a moment
    has passed at which the verdict may have changed: judge the token again and show that.
    """

    fix_requested = Signal(str)
    action_requested = Signal()
    fetch_keys_requested = Signal()
    key_file_requested = Signal()
    save_keys_requested = Signal(bool)
    try_again_requested = Signal()
    replace_secret_requested = Signal()
    find_method_requested = Signal()
    explain_requested = Signal(str)
    revoke_requested = Signal()
    swap_requested = Signal()
    comparison_left = Signal()
    """The comparison is to be closed: by its button, or because something behind a tab was asked for."""
    copy_requested = Signal(str, bool)
    copy_curl_requested = Signal()
    copy_menu_requested = Signal(object)
    """With the button below which the menu of the other tools belongs."""
    judgement_due = Signal()
    wanted = Signal()
    """Something was opened here that the user asked for elsewhere."""

    findings = OnSight(inspection_views.findings)
    claims = OnSight(inspection_views.claims)
    raw = OnSight(inspection_views.raw)
    keys = OnSight(inspection_views.keys)
    exchange = OnSight(inspection_views.exchange)
    diagnosis = OnSight(inspection_views.diagnosis)
    answer = OnSight(inspection_views.answer)
    issuer = OnSight(inspection_views.issuer)
    comparison = OnSight(inspection_views.comparison)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Inspection"))
        self.due = Due()
        self.outcome: Outcome | None = None
        self._now = 0.0
        self._judged_at = 0.0
        self._previous = False
        self.compact = False
        self._can_fetch = False
        self._voice = FindingsVoice(self)
        self._nothing_button: QPushButton | None = None
        self.header, self.banner, self._row = InspectionHeader(), VerdictBanner(), TabRow()
        self._pages = QStackedWidget()
        self._blank = QWidget()
        self._pages.addWidget(self._blank)
        self._page_of: dict[str, QWidget] = {}
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._soon.timeout.connect(self._show_findings_soon)
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self._measure)
        self._measure()
        words = tr("No token yet"), tr("Get a token, or paste one, to see what it is worth.")
        self.banner.begin_with(banner_text.nothing(*words))
        self.show_nothing(*words, None)

    def _lay_out(self) -> None:
        px = theme.current().px
        surface = Surface("inspect")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        content = QHBoxLayout()
        # The scroll bar's 10 px lie in the margin.
        set_margins(content, px(MARGIN), 0, px(MARGIN - 10), 0)
        content.addWidget(self._pages)
        self._single, self._inside = QWidget(), inside
        column = QVBoxLayout(self._single)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._row)
        column.addLayout(content, 1)
        inside.addWidget(self.header)
        inside.addWidget(Hairline())
        inside.addWidget(self._single, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)

    def _connect(self) -> None:
        row = self._row
        row.changed.connect(self._tab_changed)
        row.copy_token.clicked.connect(self._copy_token)
        row.fetch_keys.clicked.connect(self.fetch_keys_requested)
        row.copy_curl.clicked.connect(self.copy_curl_requested)
        row.copy_curl.menu_requested.connect(lambda: self.copy_menu_requested.emit(row.copy_curl))
        row.try_again.clicked.connect(self.try_again_requested)

    # --- What is in it ---

    def zones(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order; a view joins the pages when it is made, the comparison the pane."""
        return (self.header, self.banner, self._row, self._pages, self)

    @property
    def tabs(self) -> Segmented:
        """The tabs of a token."""
        return self._row.tabs

    @property
    def filter(self) -> FilterField:
        """The field that filters the claims."""
        return self._row.filter

    @property
    def copy_token(self) -> QPushButton:
        """The button beside Raw."""
        return self._row.copy_token

    @property
    def fetch_keys(self) -> QPushButton:
        """The button beside Keys."""
        return self._row.fetch_keys

    @property
    def copy_curl(self) -> SplitButton:
        """The button beside Exchange."""
        return self._row.copy_curl

    @property
    def try_again(self) -> QPushButton:
        """The button beside Diagnosis."""
        return self._row.try_again

    def keep(self, name: str, view: QWidget) -> None:
        """Give a view its place behind its tab; those that do not scroll by themselves scroll as a whole."""
        if name == "comparison":  # it stands in the place of banner and tabs
            view.hide()
            self._inside.addWidget(view, 1)
            return
        if name == "claims":
            page: QWidget = view
        else:
            page = Page()
            page.column.addWidget(view)
        self._page_of[name] = page
        self._pages.addWidget(page)
        if self.outcome is not None and VIEWS[self.current_tab()] == name:
            self._pages.setCurrentWidget(page)

    def has(self, name: str) -> bool:
        """Whether a view is made, and shows what it should."""
        return name in self._page_of and name not in self.due

    @property
    def settled(self) -> bool:
        """Whether all is shown that is to be seen."""
        return not self._soon.isActive() and VIEWS[self.current_tab()] not in self.due

    # --- What the window calls ---

    def show_outcome(self, outcome: Outcome, now: float | None = None) -> None:
        """Show this outcome; `now` in epoch seconds, by default the moment of its judgement."""
        inspection = outcome.inspection
        self.outcome = outcome
        self._now = now if now is not None else inspection.at if inspection else outcome.at
        self._judged_at = inspection.at if inspection else outcome.at
        self._previous = False
        self.banner.show_state(banner_text.banner(outcome, self._now))
        self._voice.tell(outcome)
        if outcome.exchange is not None:
            exchange = outcome.exchange
            self.due.replace("exchange", lambda: self.exchange.show_exchange(exchange))
        if inspection is not None:
            self._put_off(outcome, inspection)
            self._enable(outcome, inspection)
        elif outcome.diagnosis is not None:
            diagnosis = outcome.diagnosis
            self.due.replace("diagnosis", lambda: self.diagnosis.show_diagnosis(diagnosis, outcome.exchange))
        with self._keyboard_kept():
            self._set_nothing_button(None)
            self._use_tabs(failed=inspection is None)
            if inspection is None:
                self._row.select(DIAGNOSIS)
        self.header.export.setEnabled(True)
        self._title_changed()

    def show_nothing(self, title: str, text: str, action_label: str | None) -> None:
        """Show that there is no token, what to do, and a button for it unless `action_label` is None."""
        self.outcome = None
        self._previous = False
        self.due.drop()
        self.banner.show_state(banner_text.nothing(title, text))
        button = primary(action_label) if action_label else None
        if button is not None:
            button.clicked.connect(self.action_requested)
        with self._keyboard_kept():
            self._set_nothing_button(button)
            self._row.disable_all(tr("There is no token yet"))
            self._use_tabs(failed=False)
        self.header.export.setEnabled(False)
        self._title_changed()

    def mark_previous(self, previous: bool) -> None:
        """Say in the header that what is shown is older than the request that runs."""
        self._previous = previous
        self._title_changed()

    def tick(self, now: float) -> None:
        """Let countdown, bar and relative times follow the clock. Cheap: to be called every second."""
        before, self._now = self._now, now
        if self.outcome is None or self.outcome.inspection is None:
            return
        self.banner.set_metric(*banner_text.metric(self.outcome, now))
        self.banner.set_now(now)
        if self.has("findings"):
            self.findings.tick(now)
        if self.current_tab() == CLAIMS:
            self.claims.tick(now)
        if self.has("keys"):
            self.keys.tick(now)
        points = banner_text.turning_points(self.outcome.inspection)
        if any(max(before, self._judged_at) < point <= now for point in points):
            self.judgement_due.emit()

    def set_compact(self, compact: bool) -> None:
        """Use less height, for windows lower than 700 base pixels."""
        self.compact = compact
        self.banner.set_compact(compact)
        if "findings" in self._page_of:
            self.findings.set_compact(compact)
        self._measure()

    def select_tab(self, name: str) -> bool:
        """Go to a tab by its English name; False where it is not there or has nothing to show."""
        return self._row.select(name)

    def offers(self, name: str) -> bool:
        """Whether a tab is there to be seen."""
        return self._row.offers(name)

    def why_no_tab(self, name: str) -> str:
        """Why a tab cannot be chosen, in a sentence; "" where it can."""
        return self._row.why_not(name)

    def show_tab_keys(self, keys: Sequence[str]) -> None:
        """Say in the tooltips of the tabs which keys choose them."""
        self._row.show_keys(keys)

    def current_tab(self) -> str:
        """The English name of the selected tab."""
        return self._row.current

    def focus_filter(self) -> None:
        """Go to the claims and put the keyboard into their filter."""
        self.leave_comparison()
        if self.select_tab(CLAIMS):
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()

    def focus_content(self) -> None:
        """Put the keyboard on the tabs, from where Tab leads to what they show."""
        self._row.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_answer(self) -> None:
        """Go to where an API's answer is pasted."""
        self.wanted.emit()
        self.leave_comparison()
        self._row.offer(ANSWER, offered=True)
        self.select_tab(ANSWER)
        self.answer.take_focus()

    def close_answer(self) -> None:
        """Forget what was pasted there, and take the tab away."""
        if self.has("answer"):
            self.answer.clear()
        self._row.offer(ANSWER, offered=False)

    def leave_answer(self) -> None:
        """Go back from there to the first tab; what was pasted stays."""
        if self.current_tab() == ANSWER:
            self._row.bar.setCurrentIndex(0)

    def forget_explanation(self, *, there: bool) -> None:
        """An explanation of an answer was about the token before; whether there is one now that it can go by."""
        if self.has("answer"):
            self.answer.show_token(there=there)

    def open_issuer(self) -> None:
        """Go to what the issuer says of the token."""
        self.wanted.emit()
        self.leave_comparison()
        self._row.offer(ISSUER, offered=True)
        self.select_tab(ISSUER)

    def close_issuer(self) -> None:
        """Take that tab away."""
        self._row.offer(ISSUER, offered=False)

    @property
    def comparing(self) -> bool:
        """Whether two tokens are compared, in place of the one that is shown."""
        return self._single.isHidden()

    def open_comparison(self) -> None:
        """Show the comparison in place of verdict and tabs."""
        self.wanted.emit()
        self._single.hide()
        self.comparison.show()
        self._title_changed()

    def close_comparison(self) -> None:
        """Go back to the tab before."""
        self.comparison.hide()
        self._single.show()
        self._title_changed()

    def leave_comparison(self) -> None:
        """Ask for the comparison to be closed, if there is one: something behind a tab was asked for."""
        if self.comparing:
            self.comparison_left.emit()

    def offer_saving(self, profile: Profile | None, now: float) -> None:
        """Say on the Keys tab whether the keys can be saved with `profile`."""
        if "keys" in self.due or self.has("keys"):
            self.due.add("keys", lambda: self.keys.show_profile(profile, now))

    def go_to_check(self, check_id: str) -> None:
        """Show the finding of a check."""
        self.select_tab(CHECKS)
        self.findings.go_to(check_id)

    def _copy_token(self) -> None:
        self.raw.copy_token()

    def copy_plain(self, text: str) -> None:
        """Ask for a text to be copied that is no secret."""
        self.copy_requested.emit(text, False)

    # --- Showing ---

    def _put_off(self, outcome: Outcome, inspection: Inspection) -> None:
        """Each view is given the outcome when it is seen, and the findings after the verdict was painted."""
        now, has_profile = self._now, outcome.profile is not None
        found = with_granted_scopes(outcome) or inspection
        self.due.replace("claims", lambda: self.claims.show_inspection(inspection, now))
        self.due.replace("raw", lambda: self.raw.show_inspection(inspection))
        self.due.replace("keys", lambda: self.keys.show_outcome(outcome, now))
        self._found = found, has_profile
        self.due.replace("findings", lambda: self.findings.show_inspection(found, now, has_profile=has_profile))

    def _show_findings_soon(self) -> None:
        """Begin with the findings of the verdict that was painted, unless they were asked for meanwhile."""
        if "findings" in self.due and self.current_tab() == CHECKS:
            self.due.forget("findings")
            (found, has_profile), findings = self._found, self.findings
            findings.show_soon(found, self._now, has_profile=has_profile)
            self.due.replace("findings", findings.settle)

    def _enable(self, outcome: Outcome, inspection: Inspection) -> None:
        source, selected = inspection.expectation.source, self.current_tab()
        self._row.compared.setText(tr("Compared with {source}", source=source) if source else "")
        for name in (CHECKS, CLAIMS, RAW):
            self._row.enable(name, True)
        self._row.enable(KEYS, has_anything(outcome), tr("No keys were fetched for this token"))
        self._row.enable(EXCHANGE, outcome.exchange is not None, tr("No request of this run brought this token"))
        if selected in (KEYS, EXCHANGE) and not self._row.failed and not self._row.select(selected):
            self._row.select(CHECKS)  # Qt would go to a neighbour
        self._count(inspection)
        self._offer_keys(inspection, has_profile=outcome.profile is not None)

    def _count(self, inspection: Inspection) -> None:
        failed = sum(check.status is Status.FAILED for check in inspection.checks)
        open_ = sum(check.status is Status.NOT_CHECKED and not check.note for check in inspection.checks)
        if failed:
            self._row.badge(failed, "bad_glyph", plural(failed, "{n} failed", "{n} failed"))
        else:
            self._row.badge(open_, "warn_glyph", plural(open_, "{n} not checked", "{n} not checked") if open_ else "")
        self._row.count(CLAIMS, len(inspection.token.header or ()) + len(inspection.token.claims or ()))
        self._row.count(KEYS, len(inspection.key_set.keys) if inspection.key_set else None)

    def _offer_keys(self, inspection: Inspection, *, has_profile: bool) -> None:
        keys, host = inspection.key_set, key_host(inspection)
        self._can_fetch = not keys.source.origin.chosen if keys is not None else has_profile or host is not None
        again = keys is not None or host is None
        self.fetch_keys.setText(tr("Fetch again") if again else tr("Fetch keys from {host}", host=host))

    def _use_tabs(self, *, failed: bool) -> None:
        self._row.use(failed=failed)
        if self.outcome is not None and failed:
            self._row.enable(EXCHANGE, self.outcome.exchange is not None)
        self._tab_changed()

    def _tab_changed(self) -> None:
        name, shown = self.current_tab(), self.outcome is not None
        view = VIEWS[name]
        if not shown and name != ANSWER:
            view = ""
        elif view == "findings":
            self._soon.start()
        else:
            getattr(self, view)  # makes it, and has it show what it should
        with self._keyboard_kept():
            self._pages.setCurrentWidget(self._page_of.get(view, self._blank))
            self._row.show_end(shown=shown, can_fetch=self._can_fetch)
        if shown and name == CLAIMS:
            self.claims.tick(self._now)

    @contextmanager
    def _keyboard_kept(self) -> Iterator[None]:
        """Where the widget with the keyboard goes from view, the tabs take it, and not what happens to be next."""
        held: QWidget | None = self.window().focusWidget()  # the application has none while a file dialog closes
        inside = held is not None and self._single.isAncestorOf(held)
        yield
        if inside and held is not None and not (isValid(held) and held.isVisible() and held.isEnabled()):
            self.focus_content()

    def _title_changed(self) -> None:
        title, subtitle = banner_text.header(self.outcome, self._now) if self.outcome else (tr("Inspection"), "")
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

    def _measure(self) -> None:
        px, tabs = theme.current().px, self.tabs.sizeHint().height()
        self.header.set_compact(self.compact)
        self._row.setFixedHeight(max(px(44 if self.compact else 52), tabs + px(8)))
