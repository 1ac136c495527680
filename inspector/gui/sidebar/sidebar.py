"""The sidebar: tokens come in at the top, profiles and the session's tokens below, and the way out at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.sidebar.divider import Halves
from inspector.gui.sidebar.filter_field import ListsFilter
from inspector.gui.sidebar.half import Half, ListHead
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.sidebar.rows import Row
from inspector.gui.sidebar.verdict_chips import VerdictChips
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.buttons import Button, Emphasis
from inspector.gui.widgets.layout import Hairline, Surface

FILTER_PROFILES, FILTER_TOKENS = 8, 12
"""From so many of either on there is a filter."""
DENSE_FROM, CHIPS_FROM, APART_FROM = 9, 8, 8
"""From so many profiles on each has one line; from so many tokens on there are chips; from so many of either on the
lists are kept apart by a divider."""


class Sidebar(Surface):
    """Full, or as a rail of glyphs. What is chosen here is done by the window."""

    paste_requested = Signal()
    scan_requested = Signal()
    new_profile_requested = Signal()
    profile_chosen = Signal(str)
    token_chosen = Signal(str)
    profile_menu_requested = Signal(str, object)
    token_menu_requested = Signal(str, object)
    log_out_requested = Signal()
    rail_changed = Signal()
    filter_requested = Signal()
    """The keyboard is to go into the filter, which a rail has no room for."""

    def __init__(self) -> None:
        super().__init__("sidebar")
        self.paste = buttons.secondary(tr("Paste a token"), icon="clipboard")
        self.paste.draw_keys()
        self.paste.setCheckable(True)
        self.scan = buttons.flat(tr("Open a file…"), icon="file-search")
        self.scan.draw_keys()
        self.scan.setCheckable(True)
        self.filter = ListsFilter()
        self.search = buttons.flat(tr("Filter both lists"), icon="search", icon_only=True)
        self.profiles = RowList(tr("Profiles"))
        self.profiles.can_be_moved()
        self.new_profile = buttons.flat(tr("New profile"), icon="plus", height=24, icon_only=True)
        self.tokens = RowList(tr("Session tokens"), tokens=True)
        self.more = buttons.flat(tr("Order of the session tokens"), icon="more", height=24, icon_only=True)
        self.chips = VerdictChips()
        self.log_out = Button(tr("Log out"), Emphasis.FLAT, icon="log-out")
        self.upper_half = Half(ListHead(tr("Profiles"), self.new_profile), self.profiles)
        self.lower_half = Half(ListHead(tr("Session tokens"), self.more), self.tokens, self.chips)
        self.halves = Halves(self.upper_half, self.lower_half)
        self._line = Hairline()
        self._rail = self._floating = self._filtering = False
        self._profiles = self._tokens = 0
        self._build()
        self._connect()
        self.say_empty(tr("None yet. A profile remembers where to ask for a token."), tr("None yet."))
        self.set_rail(False)

    def _build(self) -> None:
        px = theme.current().px
        column = QVBoxLayout(self)
        self._column = column
        column.setSpacing(0)
        column.addWidget(self.paste)
        column.addSpacing(px(4))
        column.addWidget(self.scan)
        column.addSpacing(px(8))
        column.addWidget(self.filter)
        column.addWidget(self.search)
        self._below_filter = QWidget()
        self._below_filter.setFixedHeight(px(6))
        column.addWidget(self._below_filter)
        column.addWidget(self.halves, 1)
        column.addWidget(self._line)
        column.addSpacing(px(8))
        column.addWidget(self.log_out)
        for button in (self.paste, self.scan, self.search, self.log_out):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.lead()
        self.chips.setContentsMargins(px(2), px(2), 0, px(4))
        order = (
            self.paste, self.scan, self.filter, self.search, self.new_profile, self.profiles, self.halves.divider,
            self.more, *self.chips.chips, self.tokens, self.log_out,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.paste.clicked.connect(self.paste_requested)
        self.scan.clicked.connect(self.scan_requested)
        self.search.clicked.connect(self.filter_requested)
        self.new_profile.clicked.connect(self.new_profile_requested)
        self.log_out.clicked.connect(self.log_out_requested)
        self.profiles.chosen.connect(self.profile_chosen)
        self.tokens.chosen.connect(self.token_chosen)
        self.profiles.menu_requested.connect(self.profile_menu_requested)
        self.tokens.menu_requested.connect(self.token_menu_requested)
        self.filter.left.connect(self._leave_filter)
        self.filter.textChanged.connect(self.fit)
        for rows in (self.profiles, self.tokens):
            rows.rows_changed.connect(self.fit)
        for half in (self.upper_half, self.lower_half):
            half.emptied.connect(self._enter_lists)

    def set_floating(self, floating: bool) -> None:
        """Show an edge at the right while it lies over something."""
        self._floating = floating
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._floating:
            painter = QPainter(self)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.current().color("field_border"))
            painter.end()

    @property
    def rail(self) -> bool:
        """Whether only glyphs are shown."""
        return self._rail

    def set_rail(self, rail: bool) -> None:
        """Become a rail of glyphs, or the full sidebar."""
        changed, self._rail = rail is not self._rail, rail
        px = theme.current().px
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        for button in (self.paste, self.scan, self.log_out):
            button.set_icon_only(rail)
        self.new_profile.setSizePolicy(
            QSizePolicy.Policy.Expanding if rail else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        for half in (self.upper_half, self.lower_half):
            half.set_rail(rail)
        self.fit()
        if changed:
            self.rail_changed.emit()

    def say_empty(self, profiles: str, tokens: str) -> None:
        """What stands in place of an empty list."""
        self.upper_half.say_empty(profiles)
        self.lower_half.say_empty(tokens)
        self.halves.place()

    def show_profiles(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the profiles."""
        self.show_counts(len(rows), self._tokens)
        self.profiles.show_rows(rows, selected)

    def show_tokens(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the session's tokens."""
        self.show_counts(self._profiles, len(rows))
        self.tokens.show_rows(rows, selected)

    def show_counts(self, profiles: int, tokens: int) -> None:
        """How many there are, whether they are listed or not: what helps with many appears by that."""
        if (profiles, tokens) != (self._profiles, self._tokens):
            self._profiles, self._tokens = profiles, tokens
            self.fit()

    def show_log_out(self, tokens: int, *, anything: bool) -> None:
        """Say how many tokens log out clears; `anything` is False where it would find nothing at all."""
        self.log_out.set_hint(plural(tokens, "clears {n} token", "clears {n} tokens") if tokens else "")
        clears = plural(tokens, "Clears {n} token", "Clears {n} tokens")
        self.log_out.set_tip(clears if anything else tr("There is nothing to log out of"))
        self.log_out.setEnabled(anything)

    def show_paste(self, current: bool) -> None:
        """Whether the paste form is what the window shows."""
        self.paste.setChecked(current)

    def show_scan(self, current: bool) -> None:
        """Whether the tokens of a scanned file are what the window shows."""
        self.scan.setChecked(current)

    def fit(self) -> None:
        """Show what there is to filter and to keep apart, and nothing of it where there are few of both."""
        profiles, tokens, full = self._profiles, self._tokens, not self._rail
        many = profiles >= FILTER_PROFILES or tokens >= FILTER_TOKENS
        self.filter.setVisible(full and (many or self._filtering or bool(self.filter.text())))
        self.search.setVisible(self._rail and many)
        self._below_filter.setVisible(self.filter.isVisibleTo(self) or self.search.isVisibleTo(self))
        self.profiles.set_dense(profiles >= DENSE_FROM)
        self.chips.setVisible(full and (tokens >= CHIPS_FROM or bool(self.chips.chosen)))
        self.more.setVisible(full and (tokens >= CHIPS_FROM or bool(self.tokens.rows.heads)))
        self._line.setVisible(full)
        apart = full and (profiles >= APART_FROM or tokens >= APART_FROM)
        self.halves.set_apart(apart)
        self.lower_half.head.set_apart_above(full and not apart)
        for half in (self.upper_half, self.lower_half):
            half.head.show_count(apart or self.filter.isVisibleTo(self))

    # --- the filter -------------------------------------------------------------------------------------------------

    def enter_filter(self) -> None:
        """Put the keyboard into the filter, which is there from then on until it is left."""
        self._filtering = True
        self.fit()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _leave_filter(self) -> None:
        self._filtering = False
        self._enter_lists()
        self.fit()

    def enter_hits(self) -> None:
        """Put the keyboard into the lists, and where words are filtered by, choose the first row that has them."""
        self._enter_lists()
        rows = next((each for each in (self.profiles, self.tokens) if each.hasFocus()), None)
        if rows is not None and self.filter.text():
            rows.enter()

    def _enter_lists(self) -> None:
        """Put the keyboard into the first list that has rows; where none has, Qt would put it on `Log out`."""
        for rows in (self.profiles, self.tokens):
            if rows.isVisibleTo(self) and rows.rows.rowCount():
                rows.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.new_profile.setFocus(Qt.FocusReason.TabFocusReason)
