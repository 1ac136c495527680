"""What is behind the tabs of an inspection: each view is made, and given what it shows, when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.gui.inspection import views
from inspector.gui.inspection.findings.beside import Findings
from inspector.gui.inspection.kinds import with_granted_scopes
from inspector.gui.inspection.lazy import Due, OnSight
from inspector.gui.inspection.tabs import ACCEPTED, CHECKS, CLAIMS, DIAGNOSIS, EXCHANGE, ISSUER, KEYS, RAW, TabRow
from inspector.gui.widgets.scrolling import Page

if TYPE_CHECKING:  # each is imported when it is first seen
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.gui.inspection.accepted.view import AcceptedView
    from inspector.gui.inspection.asks import Asks
    from inspector.gui.inspection.claims.view import ClaimsView
    from inspector.gui.inspection.diagnosis.view import DiagnosisView
    from inspector.gui.inspection.exchange.view import ExchangeView
    from inspector.gui.inspection.findings.view import FindingsView
    from inspector.gui.inspection.issuer.view import IssuerView
    from inspector.gui.inspection.keys.view import KeysView
    from inspector.gui.inspection.raw.view import RawView
    from inspector.gui.model.acceptance.acceptances import Acceptances
    from inspector.gui.model.acceptance.profile_apis import ProfileApis

AFTER_PAINT_MS = 2
"""A timer comes after what is to be painted now and a queued call before it; this much lets it reach the screen too."""
VIEWS = {
    CHECKS: "findings", CLAIMS: "claims", RAW: "raw", KEYS: "keys", EXCHANGE: "exchange", DIAGNOSIS: "diagnosis",
    ISSUER: "issuer", ACCEPTED: "accepted",
}  # fmt: skip
"""The attribute in which a tab's view is."""
OF_TOKEN = "findings", "claims", "raw", "keys", "issuer", "accepted"
"""Those that a request without a token has nothing for."""


class Pages(QStackedWidget):
    """Shows the page of a tab, or a blank one. Every view is drawn from the one outcome that was shown last."""

    asks: Asks
    row: TabRow
    acceptances: Acceptances
    apis: ProfileApis
    compact: bool
    outcome: Outcome | None

    findings: OnSight[Pages, FindingsView] = OnSight(lambda pages: views.findings(pages.asks, compact=pages.compact))
    claims: OnSight[Pages, ClaimsView] = OnSight(lambda pages: views.claims(pages.asks, pages.row.filter))
    raw: OnSight[Pages, RawView] = OnSight(lambda pages: views.raw(pages.asks))
    keys: OnSight[Pages, KeysView] = OnSight(lambda pages: views.keys(pages.asks))
    exchange: OnSight[Pages, ExchangeView] = OnSight(lambda pages: views.exchange(pages.asks))
    diagnosis: OnSight[Pages, DiagnosisView] = OnSight(lambda pages: views.diagnosis(pages.asks))
    accepted: OnSight[Pages, AcceptedView] = OnSight(
        lambda pages: views.accepted(pages.asks, pages.acceptances, pages.apis)
    )
    issuer: OnSight[Pages, IssuerView] = OnSight(lambda pages: views.issuer(pages.asks))

    def __init__(self, asks: Asks, row: TabRow, acceptances: Acceptances, apis: ProfileApis) -> None:
        super().__init__()
        self.asks, self.row, self.acceptances, self.apis = asks, row, acceptances, apis
        self.compact = False
        self.due = Due()
        self.outcome = None
        self.answer: Explanation | None = None
        """What an API answered to the token, or alone."""
        self.now = 0.0
        self._found: Findings | None = None
        self._saving: tuple[Profile | None, float] | None = None
        self._page_of: dict[str, QWidget] = {}
        self._blank = QWidget()
        self.addWidget(self._blank)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._soon.timeout.connect(self._show_findings_soon)

    @property
    def has_something(self) -> bool:
        """Whether there is an outcome or an answer."""
        return self.outcome is not None or self.answer is not None

    @property
    def has_token(self) -> bool:
        """Whether a token is shown, and not a failed request or nothing."""
        return self.outcome is not None and self.outcome.inspection is not None

    def keep(self, name: str, view: QWidget) -> None:
        """Give a view its place behind its tab; those that do not scroll by themselves scroll as a whole."""
        if name == "claims":
            page: QWidget = view
        else:
            page = Page()
            page.column.addWidget(view)
        if name == "findings":
            self.findings.made.connect(self._on_findings_made)
        self._page_of[name] = page
        self.addWidget(page)
        if self.has_something and VIEWS[self.row.current] == name:
            self.setCurrentWidget(page)

    def made(self, name: str) -> bool:
        """Whether a view is made."""
        return name in self._page_of

    def has(self, name: str) -> bool:
        """Whether a view is made, and shows what it should."""
        return name in self._page_of and name not in self.due

    @property
    def settled(self) -> bool:
        """Whether all is shown that is to be seen."""
        judging = self.row.current == ACCEPTED and self.acceptances.running
        return not self._soon.isActive() and VIEWS[self.row.current] not in self.due and not judging

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_outcome(self, outcome: Outcome, now: float, answer: Explanation | None = None) -> None:
        """Show this outcome and what an API answered to it, in the words of `now` in epoch seconds.

        Each view is given them when it is seen.
        """
        before, self.outcome, self.now, self.answer = self.outcome, outcome, now, answer
        exchange, inspection, diagnosis = outcome.exchange, outcome.inspection, outcome.diagnosis
        again = before is not None and before.id == outcome.id
        if exchange is None or (inspection is None and not again):
            self.drop("exchange")
        self.drop(*(("diagnosis",) if inspection is not None else OF_TOKEN))
        if exchange is not None:
            self.due.replace("exchange", lambda: self.exchange.show_exchange(exchange))
        if inspection is not None:
            self._put_off(outcome, inspection)
            self._begin_findings(again=again)
        elif diagnosis is not None:
            self.due.replace("diagnosis", lambda: self.diagnosis.show_diagnosis(diagnosis, exchange))

    def show_nothing(self) -> None:
        """There is no outcome, and no answer."""
        self.outcome = self.answer = None
        self.due.drop()
        self.drop(*VIEWS.values())

    def show_answer(self, answer: Explanation, now: float) -> None:
        """Show what an API answered, without a token, in the words of `now`."""
        self.show_nothing()
        self.answer, self.now = answer, now
        self._put_off_findings(Findings(None, answer=answer))

    def drop(self, *names: str) -> None:
        """Have these views no longer: none that is out of sight holds a token that is not shown any more."""
        if "findings" in names:
            self._soon.stop()
            self._found = self._saving = None
            self.due.forget("findings")
            if self.made("findings"):
                self.findings.clear()  # or it would go on making rows, and say that those of the next view are made
        if "keys" in names:
            self._saving = None
        for name in names:
            self.due.forget(name)
            OnSight.forget(self, name)
            page = self._page_of.pop(name, None)
            if page is not None:
                page.hide()
                self.removeWidget(page)
                page.deleteLater()

    def show_saving(self, profile: Profile | None, now: float) -> None:
        """Say on the Keys tab whether the keys can be saved with `profile`."""
        self._saving = profile, now
        if self.has("keys"):
            self.keys.show_profile(profile, now)

    def show_page(self, name: str) -> None:
        """Have in front what is behind the tab of that English name, where there is something to show."""
        view = VIEWS[name] if self.has_something else ""
        self.acceptances.want(view == "accepted" and self.has_token)
        if view == "findings":
            self._soon.start()
        elif view:
            getattr(self, view)  # makes it, and has it show what it should
        self.setCurrentWidget(self._page_of.get(view, self._blank))
        if self.outcome is not None and name == CLAIMS:
            self.claims.tick(self.now)

    def tick(self, now: float) -> None:
        """Let relative times follow the clock."""
        self.now = now
        if self.has("findings"):
            self.findings.tick(now)
        if self.row.current == CLAIMS:
            self.claims.tick(now)
        if self.has("keys"):
            self.keys.tick(now)

    def set_compact(self, compact: bool) -> None:
        """Use less padding."""
        self.compact = compact
        if self.made("findings"):
            self.findings.set_compact(compact)

    def _put_off(self, outcome: Outcome, inspection: Inspection) -> None:
        """Each view is given the outcome when it is seen, and the findings after the verdict was painted."""
        checked = with_granted_scopes(outcome) or inspection
        self.due.replace("claims", lambda: self.claims.show_inspection(inspection, self.now))
        self.due.replace("raw", lambda: self.raw.show_inspection(inspection))
        self._saving = None
        self.due.replace("keys", lambda: self._show_keys(outcome))
        self._put_off_findings(Findings(checked, outcome.profile is not None, outcome.marks.note, self.answer))

    def _put_off_findings(self, found: Findings) -> None:
        self._found = found
        self.due.replace("findings", lambda: self.findings.show_findings(found, self.now))

    def _show_keys(self, outcome: Outcome) -> None:
        """The keys, and whether they can be saved with the profile as it was last said to be."""
        keys = self.keys
        keys.show_outcome(outcome, self.now)
        if self._saving is not None:
            keys.show_profile(*self._saving)

    def _begin_findings(self, *, again: bool) -> None:
        """Keep no finding of another token; `again` where the same one was judged again, which is shown at once."""
        if not self.made("findings"):
            return
        if again and self.row.current == CHECKS:
            self.due.settle("findings")
        else:
            put_off = self.due.take("findings")
            self.findings.clear()
            self.due.restore("findings", put_off)

    def _show_findings_soon(self) -> None:
        """Begin with the findings of the verdict that was painted, unless they were asked for meanwhile."""
        if self._found is not None and "findings" in self.due and self.row.current == CHECKS:
            self.due.forget("findings")
            found, findings = self._found, self.findings
            findings.show_soon(found, self.now)
            self.due.replace("findings", findings.settle)

    def _on_findings_made(self) -> None:
        """All of them are there, in the words of the moment at which they were begun."""
        self.due.forget("findings")
        self.findings.tick(self.now)
