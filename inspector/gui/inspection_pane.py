"""The right-hand pane: a verdict, and the evidence for it in tabs. It shows outcomes and asks for everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.flow import Outcome
from inspector.core.language import mark, tr
from inspector.core.profiles import Profile
from inspector.core.verdict import Inspection, Status
from inspector.gui import banner_text, keys_view, theme
from inspector.gui.actions import TABS
from inspector.gui.answer_view import AnswerView
from inspector.gui.banner import VerdictBanner
from inspector.gui.buttons import OTHER_TOOLS, Button, Kind, SplitButton, flat, primary
from inspector.gui.claims_view import ClaimsView
from inspector.gui.diagnosis_view import DiagnosisView
from inspector.gui.exchange_view import ExchangeView
from inspector.gui.filter_field import FilterField
from inspector.gui.finding import key_host
from inspector.gui.findings_view import FindingsView
from inspector.gui.findings_voice import FindingsVoice
from inspector.gui.inspection_header import MARGIN, InspectionHeader
from inspector.gui.issuer_view import IssuerView
from inspector.gui.keys_view import KeysView
from inspector.gui.labels import PlainLabel
from inspector.gui.layout import Hairline, Surface, set_margins
from inspector.gui.on_sight import Due, OnSight
from inspector.gui.raw_view import RawView
from inspector.gui.scrolling import Page
from inspector.gui.segmented import Segmented
from inspector.gui.theme import Role
from inspector.gui.token_kinds import with_granted_scopes

FAILED_TABS = (mark("Diagnosis"), mark("Exchange"))
ANSWER = mark("API answer")
"""A tab that both rows have once it was asked for, and which needs no token."""
ISSUER = mark("Issuer")
"""A tab that is there once the issuer was asked about the token."""


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
    copy_requested = Signal(str, bool)
    copy_curl_requested = Signal()
    copy_menu_requested = Signal(object)
    """With the button below which the menu of the other tools belongs."""
    judgement_due = Signal()

    findings = OnSight[FindingsView]()
    claims = OnSight[ClaimsView]()
    raw = OnSight[RawView]()
    keys = OnSight[KeysView]()
    exchange = OnSight[ExchangeView]()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Inspection"))
        self.due = Due()
        self.outcome: Outcome | None = None
        self._now = 0.0
        self._judged_at = 0.0
        self._previous = False
        self._compact = False
        self._can_fetch = False
        self._voice = FindingsVoice(self)
        self._nothing_button: Button | None = None
        self.header = InspectionHeader()
        self._build_tab_row()
        self._build_views()
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self._measure)
        self._measure()
        self.show_nothing(tr("No token yet"), tr("Get a token, or paste one, to see what it is worth."), None)

    # --- What the window calls ---

    def show_outcome(self, outcome: Outcome, now: float | None = None) -> None:
        """Show this outcome; `now` in epoch seconds, by default the moment of its judgement."""
        inspection = outcome.inspection
        self.outcome = outcome
        self._now = now if now is not None else inspection.at if inspection else outcome.at
        self._judged_at = inspection.at if inspection else outcome.at
        self._previous = False
        self._set_nothing_button(None)
        self._banner.show_state(banner_text.banner(outcome, self._now))
        self._voice.tell(outcome)
        if outcome.exchange is not None:
            exchange = outcome.exchange
            self.due.replace("exchange", lambda: self.exchange.show_exchange(exchange))
        if inspection is not None:
            self._show_inspection(outcome, inspection)
        elif outcome.diagnosis is not None:
            self.diagnosis.show_diagnosis(outcome.diagnosis, outcome.exchange)
            self.failed_tabs.setCurrentIndex(0)
        self._use_tabs(failed=inspection is None)
        self.header.export.setEnabled(True)
        self._title_changed()

    def show_nothing(self, title: str, text: str, action_label: str | None) -> None:
        """Show that there is no token, what to do, and a button for it unless `action_label` is None."""
        self.outcome = None
        self._previous = False
        self.due.drop()
        self._banner.show_state(banner_text.nothing(title, text))
        button = primary(action_label) if action_label else None
        if button is not None:
            button.clicked.connect(self.action_requested)
        self._set_nothing_button(button)
        stays = self.current_tab() == ANSWER
        for index in range(len(TABS)):
            self.tabs.setTabEnabled(index, False)
            self.tabs.set_count(index, None)
            self.tabs.setTabToolTip(index, tr("There is no token yet"))
        if not stays:
            self.tabs.setCurrentIndex(0)  # each that was disabled has moved it on
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
        self._banner.set_metric(*banner_text.metric(self.outcome, now))
        self._banner.set_now(now)
        self.findings.tick(now)
        if self.current_tab() == "Claims":
            self.claims.tick(now)
        if "keys" not in self.due:
            self.keys.tick(now)
        points = banner_text.turning_points(self.outcome.inspection)
        if any(max(before, self._judged_at) < point <= now for point in points):
            self.judgement_due.emit()

    def set_compact(self, compact: bool) -> None:
        """Use less height, for windows lower than 700 base pixels."""
        self._compact = compact
        self._banner.set_compact(compact)
        self.findings.set_compact(compact)
        self._measure()

    def select_tab(self, name: str) -> bool:
        """Go to a tab by its name; False where it is not there or has nothing to show."""
        tabs = self._tabs()
        for index in range(tabs.count()):
            if tabs.tabText(index) == name and tabs.isTabEnabled(index) and tabs.isTabVisible(index):
                tabs.setCurrentIndex(index)
                return True
        return False

    def why_no_tab(self, name: str) -> str:
        """Why a tab cannot be chosen, in a sentence; "" where it can."""
        tabs = self._tabs()
        for index in range(tabs.count()):
            if tabs.tabText(index) == name:
                return "" if tabs.isTabEnabled(index) else tabs.tip(index) + "."
        return tr("The request brought no token.")

    def show_tab_keys(self, keys: Sequence[str]) -> None:
        """Say in the tooltips of the tabs which keys choose them."""
        for index, each in enumerate(keys):
            self.tabs.set_keys(index, each)

    def current_tab(self) -> str:
        """The name of the selected tab."""
        tabs = self._tabs()
        return tabs.tabText(tabs.currentIndex())

    def focus_filter(self) -> None:
        """Go to the claims and put the keyboard into their filter."""
        if self.select_tab(tr("Claims")):
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()

    def open_answer(self) -> None:
        """Go to where an API's answer is pasted."""
        self._offer_tab(ANSWER, True)
        self.select_tab(ANSWER)
        self.answer.take_focus()

    def close_answer(self) -> None:
        """Forget what was pasted there, and take the tab away."""
        self.answer.clear()
        self._offer_tab(ANSWER, False)

    def open_issuer(self) -> None:
        """Go to what the issuer says of the token."""
        self._offer_tab(ISSUER, True)
        self.select_tab(ISSUER)

    def close_issuer(self) -> None:
        """Take that tab away."""
        self._offer_tab(ISSUER, False)

    def _offer_tab(self, name: str, offered: bool) -> None:
        for tabs in (self.tabs, self.failed_tabs):
            for index in range(tabs.count()):
                if tabs.tabText(index) == name:
                    if not offered and tabs.currentIndex() == index:
                        tabs.setCurrentIndex(0)
                    tabs.offer(index, offered)

    def focus_content(self) -> None:
        """Put the keyboard on the tabs, from where Tab leads to what they show."""
        self._tabs().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def banner(self) -> VerdictBanner:
        """The verdict."""
        return self._banner

    # --- Building ---

    def _build_tab_row(self) -> None:
        px = theme.current().px
        self.tabs, self.failed_tabs = Segmented(*TABS, ISSUER, ANSWER), Segmented(*FAILED_TABS, ANSWER)
        for tabs in (self.tabs, self.failed_tabs):
            tabs.setAccessibleName(tr("Inspection"))
        for name in (ISSUER, ANSWER):
            self._offer_tab(name, False)
        self._compared = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self._compared.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._compared.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.filter = FilterField()
        self.copy_token = flat(tr("Copy token"), icon="copy")
        self.fetch_keys = flat(tr("Fetch again"), icon="refresh")
        self.copy_curl = SplitButton(tr("Copy as curl"), Kind.FLAT, icon="terminal", more=OTHER_TOOLS)
        self.try_again = flat(tr("Try again"), icon="refresh")
        self._tab_row = QWidget()
        row = QHBoxLayout(self._tab_row)
        row.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        row.setSpacing(px(12))
        row.addWidget(self.tabs)
        row.addWidget(self.failed_tabs)
        row.addStretch(1)
        row.addWidget(self._compared, 100)
        row.addWidget(self.filter, 100)
        for widget in (self.copy_token, self.fetch_keys, self.copy_curl, self.try_again):
            row.addWidget(widget)

    def _build_views(self) -> None:
        self.findings, self.claims, self.raw = FindingsView(), ClaimsView(), RawView()
        self.keys, self.exchange, self.diagnosis = KeysView(), ExchangeView(), DiagnosisView()
        self.answer, self.issuer = AnswerView(), IssuerView()
        self._pages = QStackedWidget()
        self._blank = QWidget()
        self._pages.addWidget(self._blank)
        self._page_of: dict[str, QWidget] = {"Claims": self.claims}
        for name, view in (
            (tr("Checks"), self.findings), (tr("Raw"), self.raw), (tr("Keys"), self.keys),
            (tr("Exchange"), self.exchange),
            (tr("Diagnosis"), self.diagnosis), (ANSWER, self.answer), (ISSUER, self.issuer),
        ):  # fmt: skip
            page = Page()
            page.column.addWidget(view)
            self._page_of[name] = page
        for each in self._page_of.values():
            self._pages.addWidget(each)

    def _lay_out(self) -> None:
        px = theme.current().px
        self._banner = VerdictBanner()
        surface = Surface("inspect")
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        content = QHBoxLayout()
        # The scroll bar's 10 px lie in the margin.
        set_margins(content, px(MARGIN), 0, px(MARGIN - 10), 0)
        content.addWidget(self._pages)
        for widget in (self.header, Hairline(), self._banner, self._tab_row):
            inside.addWidget(widget)
        inside.addLayout(content, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_changed)
        self.failed_tabs.currentChanged.connect(self._tab_changed)
        self.filter.textChanged.connect(self.claims.set_filter)
        self.copy_token.clicked.connect(self.raw.copy_token)
        self.fetch_keys.clicked.connect(self.fetch_keys_requested)
        self.keys.save_asked.connect(self.save_keys_requested)
        self.copy_curl.clicked.connect(self.copy_curl_requested)
        self.copy_curl.menu_requested.connect(lambda: self.copy_menu_requested.emit(self.copy_curl))
        self.try_again.clicked.connect(self.try_again_requested)
        self.findings.fix_requested.connect(self.fix_requested)
        self.findings.key_file_asked.connect(self.key_file_requested)
        self.claims.check_asked.connect(self._go_to_check)
        for diagnosis in (self.diagnosis, self.answer.diagnosis, self.issuer.diagnosis):
            diagnosis.replace_secret_requested.connect(self.replace_secret_requested)
            diagnosis.find_method_requested.connect(self.find_method_requested)
        self.raw.copy_asked.connect(lambda text: self.copy_requested.emit(text, True))
        for view in (
            self.findings,
            self.claims,
            self.keys,
            self.exchange,
            self.diagnosis,
            self.answer.diagnosis,
            self.issuer,
        ):
            view.copy_asked.connect(lambda text: self.copy_requested.emit(text, False))

    # --- Showing ---

    def _show_inspection(self, outcome: Outcome, inspection: Inspection) -> None:
        found = with_granted_scopes(outcome) or inspection
        self.due.forget("findings")
        now, findings = self._now, self.findings
        findings.tick(now)
        findings.show_soon(found, has_profile=outcome.profile is not None)
        self.due.replace("findings", findings.settle)
        self.due.replace("claims", lambda: self.claims.show_inspection(inspection, now))
        self.due.replace("raw", lambda: self.raw.show_inspection(inspection))
        self.due.replace("keys", lambda: self.keys.show_outcome(outcome, now))
        source = inspection.expectation.source
        self._compared.setText(tr("Compared with {source}", source=source) if source else "")
        self._count(inspection)
        selected = self.tabs.currentIndex()
        self._enable(outcome)
        if not self.tabs.isTabEnabled(selected):  # Qt would go to a neighbour
            self.tabs.setCurrentIndex(0)
        self._offer_keys(inspection, has_profile=outcome.profile is not None)

    def _count(self, inspection: Inspection) -> None:
        failed = sum(check.status is Status.FAILED for check in inspection.checks)
        open_ = sum(check.status is Status.NOT_CHECKED and not check.note for check in inspection.checks)
        if failed:
            self.tabs.set_badge(0, failed, "bad_glyph", tr("{failed} failed", failed=failed))
        else:
            self.tabs.set_badge(0, open_, "warn_glyph", tr("{open_} not checked", open_=open_) if open_ else "")
        self.tabs.set_count(1, len(inspection.token.header or ()) + len(inspection.token.claims or ()))
        self.tabs.set_count(3, len(inspection.key_set.keys) if inspection.key_set else None)

    def _enable(self, outcome: Outcome) -> None:
        has_keys = keys_view.has_anything(outcome)
        for index in range(3):
            self.tabs.setTabEnabled(index, True)
        self.tabs.setTabToolTip(1, "")
        self.tabs.setTabToolTip(2, "")
        self.tabs.setTabEnabled(3, has_keys)
        self.tabs.setTabToolTip(3, "" if has_keys else tr("No keys were fetched for this token"))
        self.tabs.setTabEnabled(4, outcome.exchange is not None)
        why = tr("No request of this run brought this token")
        self.tabs.setTabToolTip(4, "" if outcome.exchange is not None else why)

    def _offer_keys(self, inspection: Inspection, *, has_profile: bool) -> None:
        keys, host = inspection.key_set, key_host(inspection)
        self._can_fetch = not keys.source.origin.chosen if keys is not None else has_profile or host is not None
        self.fetch_keys.setText(
            tr("Fetch again") if keys is not None or host is None else tr("Fetch keys from {host}", host=host)
        )

    def _tabs(self) -> Segmented:
        return self.tabs if self.failed_tabs.isHidden() else self.failed_tabs

    def _use_tabs(self, *, failed: bool) -> None:
        self.tabs.setVisible(not failed)
        self.failed_tabs.setVisible(failed)
        if self.outcome is not None:
            self.failed_tabs.setTabEnabled(1, self.outcome.exchange is not None)
        self._tab_changed()

    def _tab_changed(self) -> None:
        name, shown, failed = self.current_tab(), self.outcome is not None, not self.failed_tabs.isHidden()
        page = self._page_of.get(name, self._blank) if shown or name == ANSWER else self._blank
        self.due.settle(name.lower())
        self._pages.setCurrentWidget(page)
        self._compared.setVisible(shown and name == "Checks" and bool(self._compared.text()))
        self.filter.setVisible(shown and name == "Claims")
        self.copy_token.setVisible(shown and name == "Raw")
        self.fetch_keys.setVisible(shown and name == "Keys" and self._can_fetch)
        self.copy_curl.setVisible(shown and name == "Exchange")
        self.try_again.setVisible(shown and failed and name == "Diagnosis")
        if shown and name == "Claims":
            self.claims.tick(self._now)

    def offer_saving(self, profile: Profile | None, now: float) -> None:
        """Say on the Keys tab whether the keys can be saved with `profile`."""
        self.due.add("keys", lambda: self.keys.show_profile(profile, now))

    def _go_to_check(self, check_id: str) -> None:
        self.tabs.setCurrentIndex(0)
        self.findings.go_to(check_id)

    def _title_changed(self) -> None:
        title, subtitle = banner_text.header(self.outcome, self._now) if self.outcome else (tr("Inspection"), "")
        self.header.show_title(title, f"{subtitle}, previous" if self._previous and subtitle else subtitle)

    def _set_nothing_button(self, button: Button | None) -> None:
        old, self._nothing_button = self._nothing_button, button
        self._banner.set_action(button)
        if old is not None:
            old.deleteLater()

    def _measure(self) -> None:
        px = theme.current().px
        self.header.set_compact(self._compact)
        self._tab_row.setFixedHeight(max(px(44 if self._compact else 52), self.tabs.sizeHint().height() + px(8)))
