"""The row of tabs above an inspection, with what belongs to the tab that is chosen at its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.core.checks.verdict import Status
from inspector.core.journeys.key_host import short_host
from inspector.core.knowledge.acceptors import acceptor_count
from inspector.core.text.language import mark, plural, tr
from inspector.gui.inspection.filter_field import FilterField
from inspector.gui.inspection.segmented import Segmented
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import OTHER_TOOLS, Emphasis, SplitButton, fit, flat
from inspector.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from inspector.core.checks.inspection import Inspection
    from inspector.gui.actions.registry import Registry

TABS = (mark("Checks"), mark("Claims"), mark("Raw"), mark("Keys"), mark("Exchange"), mark("Accepted by"))
CHECKS, CLAIMS, RAW, KEYS, EXCHANGE, ACCEPTED = TABS
DIAGNOSIS = mark("Diagnosis")
ISSUER = mark("Issuer")
"""A tab that is there once the issuer was asked about the token."""


class TabRow(QWidget):
    """Tabs are known by their English names; what is read on them is in the user's language.

    There are two bars: of a token, and of a request that brought none. `changed` follows every choice.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names = (*TABS, ISSUER), (DIAGNOSIS, EXCHANGE)
        self.tabs, self.failed_tabs = (Segmented(*map(tr, names)) for names in self._names)
        for bar in (self.tabs, self.failed_tabs):
            bar.setAccessibleName(tr("Inspection"))
            bar.currentChanged.connect(self.changed)
        self.compared = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideMiddle)
        self.compared.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.compared.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.filter = FilterField()
        self.inner = flat(tr("Inspect token inside"), icon="search")
        self._nested = self._narrow = False
        self._end = False, False
        self.copy_token = flat(tr("Copy token"), icon="copy")
        self.fetch_keys = flat(tr("Fetch again"), icon="refresh")
        self.copy_curl = SplitButton(tr("Copy as curl"), Emphasis.FLAT, icon="terminal", more=OTHER_TOOLS)
        self.read_settings = flat(tr("Read settings…"), icon="import")
        self.try_again = flat(tr("Try again"), icon="refresh")
        self._lay_out()
        self.offer(ISSUER, offered=False)

    def _lay_out(self) -> None:
        px = theme.current().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        row.setSpacing(px(12))
        row.addWidget(self.tabs)
        row.addWidget(self.failed_tabs)
        row.addStretch(1)
        row.addWidget(self.compared, 100)
        row.addWidget(self.filter, 100)
        for widget in (
            self.inner,
            self.copy_token,
            self.fetch_keys,
            self.copy_curl,
            self.read_settings,
            self.try_again,
        ):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the tabs give way, to a point
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the tabs their width: what stands at the end gives up its words first."""
        px = theme.current().px
        room = self.width() - 2 * px(MARGIN) - 3 * px(12) - self.bar.least_width()
        for button in (
            self.inner,
            self.copy_token,
            self.fetch_keys,
            self.copy_curl,
            self.read_settings,
            self.try_again,
        ):
            fit((button,), room)  # one of them is seen

    def set_narrow(self, narrow: bool) -> None:
        """Leave out whom it was compared with: the window is too narrow for it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_end(shown=self._end[0], can_fetch=self._end[1])

    @property
    def failed(self) -> bool:
        """Whether the tabs of a failed request are used."""
        return self.tabs.isHidden()

    def use(self, *, failed: bool) -> None:
        """Have the tabs of a token, or of a failed request."""
        self.tabs.setVisible(not failed)
        self.failed_tabs.setVisible(failed)

    @property
    def bar(self) -> Segmented:
        """The bar that is used."""
        return self.failed_tabs if self.failed else self.tabs

    @property
    def current(self) -> str:
        """The name of the chosen tab."""
        return self._names[self.failed][self.bar.currentIndex()]

    def select(self, name: str) -> bool:
        """Choose a tab; False where it is not there or has nothing to show."""
        index = self._index(name)
        if index is None or not self.bar.isTabEnabled(index) or not self.bar.isTabVisible(index):
            return False
        self.bar.setCurrentIndex(index)
        return True

    def why_not(self, name: str) -> str:
        """Why a tab cannot be chosen, in a sentence; "" where it can."""
        index = self._index(name)
        if index is None:
            return tr("The request brought no token.")
        return "" if self.bar.isTabEnabled(index) else f"{self.bar.tip(index)}."

    def enable(self, name: str, enabled: bool, why_not: str = "") -> None:
        """Let a tab be chosen, or say in its tooltip why it cannot be."""
        for bar, index in self._places(name):
            bar.setTabEnabled(index, enabled)
            bar.setTabToolTip(index, "" if enabled else why_not)

    def disable_all(self, why: str) -> None:
        """There is nothing that a tab could show."""
        now = self.tabs.currentIndex()
        for index in sorted(range(len(TABS)), key=lambda index: index == now):  # or the choice would go from tab to tab
            self.tabs.setTabEnabled(index, False)
            self.tabs.set_count(index, None)
            self.tabs.setTabToolTip(index, why)
        self.tabs.setCurrentIndex(0)  # each that was disabled has moved it on

    def count(self, name: str, number: int | None) -> None:
        """Show a number behind a tab's name, or none."""
        for bar, index in self._places(name):
            bar.set_count(index, number)

    def badge(self, number: int, token: str, words: str) -> None:
        """Show a number in a badge on Checks; `words` say the same."""
        self.tabs.set_badge(0, number, token, words)

    def count_answer(self) -> None:
        """Say on the tabs that there is an answer of an API, and no token."""
        self.badge(1, "bad_glyph", tr("The answer of the API"))
        self._nested = False

    def count_of(self, inspection: Inspection, *, refused: bool, own: int = 0) -> None:
        """Say on the tabs how much of it failed or stayed open, and how many claims and keys there are.

        `refused` where an API's answer speaks against it, which counts as what failed; `own` are the user's own APIs.
        """
        failed = sum(check.status is Status.FAILED for check in inspection.checks) + refused
        open_ = sum(check.status is Status.NOT_CHECKED and not check.note for check in inspection.checks)
        if failed:
            self.badge(failed, "bad_glyph", plural(failed, "{n} failed", "{n} failed"))
        else:
            self.badge(open_, "warn_glyph", plural(open_, "{n} not checked", "{n} not checked") if open_ else "")
        self._nested = inspection.token.inner is not None
        self.count(CLAIMS, len(inspection.token.header or ()) + len(inspection.token.claims or ()))
        self.count(KEYS, len(inspection.key_set.keys) if inspection.key_set else None)
        self.count(ACCEPTED, acceptor_count() + own)

    def offer(self, name: str, *, offered: bool) -> None:
        """Have a tab, or have it neither seen nor chosen."""
        for bar, index in self._places(name):
            if not offered and bar.currentIndex() == index:
                bar.setCurrentIndex(0)
            bar.offer(index, offered)

    def offers(self, name: str) -> bool:
        """Whether a tab is there to be seen."""
        return any(bar.isTabVisible(index) for bar, index in self._places(name))

    def only_answer(self, only: bool) -> None:
        """Have none of the tabs that need a token, where there is only an API's answer; or have them again."""
        for name in (CLAIMS, RAW, KEYS, ACCEPTED):
            self.offer(name, offered=not only)

    def show_keys(self, registry: Registry) -> None:
        """Say in the tooltips of the tabs, and on the buttons at the end, which keys do the same."""
        registry.show_keys("filter", self.filter)
        registry.show_keys("copy-token", self.copy_token)
        registry.show_keys("refresh", self.fetch_keys, self.try_again)
        registry.show_keys("copy-curl", self.copy_curl)
        for index, name in enumerate(TABS):
            self.tabs.set_keys(index, registry.keys_of(f"tab-{name.split()[0].lower()}"))

    def name_fetching(self, host: str | None) -> None:
        """Say on the button that fetches keys whose they are; None where they are fetched again."""
        first = tr("Fetch keys from {host}", host=short_host(host)) if host is not None else ""
        self.fetch_keys.setText(first or tr("Fetch again"))

    def show_end(self, *, shown: bool, can_fetch: bool) -> None:
        """Have at the end of the row what belongs to the chosen tab; nothing unless there is an outcome."""
        self._end = shown, can_fetch
        name = self.current if shown else ""
        roomy = not self._narrow and not self._nested
        self.compared.setVisible(name == CHECKS and bool(self.compared.text()) and roomy)
        self.inner.setVisible(name == CHECKS and self._nested)
        self._fit()
        self.filter.setVisible(name == CLAIMS)
        self.copy_token.setVisible(name == RAW)
        self.fetch_keys.setVisible(name == KEYS and can_fetch)
        self.read_settings.setVisible(name == ACCEPTED)
        self.copy_curl.setVisible(name == EXCHANGE)
        self.try_again.setVisible(name == DIAGNOSIS)

    def _index(self, name: str) -> int | None:
        names = self._names[self.failed]
        return names.index(name) if name in names else None

    def _places(self, name: str) -> Iterator[tuple[Segmented, int]]:
        for bar, names in zip((self.tabs, self.failed_tabs), self._names, strict=True):
            if name in names:
                yield bar, names.index(name)
