"""The sidebar: tokens come in at the top, profiles and the session's tokens below, and the way out at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector.core.text.language import plural, tr
from inspector.gui.sidebar.models import Row
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.buttons import Button, Emphasis
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins


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

    def __init__(self) -> None:
        super().__init__("sidebar")
        self.paste = buttons.secondary(tr("Paste a token"), icon="clipboard")
        self.paste.draw_keys()
        self.paste.setCheckable(True)
        self.scan = buttons.flat(tr("Scan a file…"), icon="file-search")
        self.scan.draw_keys()
        self.scan.setCheckable(True)
        self.profiles = RowList(tr("Profiles"))
        self.new_profile = buttons.flat(tr("New profile"), icon="plus")
        self.new_profile.draw_keys()
        self.tokens = RowList(tr("Session tokens"))
        self.log_out = Button(tr("Log out"), Emphasis.FLAT, icon="log-out")
        self._no_profiles = _hint()
        self._no_tokens = _hint()
        self._heads = (
            PlainLabel(tr("Profiles"), Role.SMALL_BOLD, "text2"),
            PlainLabel(tr("Session tokens"), Role.SMALL_BOLD, "text2"),
        )
        self._lines = (Hairline(), Hairline(), Hairline())
        self._rail = False
        self._floating = False
        self._build()
        self._connect()
        self.say_empty(tr("None yet. A profile remembers where to ask for a token."), tr("None yet."))
        self.set_rail(False)

    def _build(self) -> None:
        px = theme.current().px
        lists = self._lists = _Lists(self, self.profiles, self.tokens)
        column = QVBoxLayout(self)
        self._column = column
        column.setSpacing(0)
        column.addWidget(self.paste)
        column.addSpacing(px(4))
        column.addWidget(self.scan)
        column.addSpacing(px(8))
        column.addWidget(lists, 1)
        column.addWidget(self._lines[2])
        column.addSpacing(px(8))
        column.addWidget(self.log_out)
        for button in (self.paste, self.scan, self.new_profile, self.log_out):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.lead()
        lists.fill(
            (self._lines[1], self._heads[0], self._no_profiles, self.profiles, self.new_profile),
            (self._lines[0], self._heads[1], self._no_tokens, self.tokens),
        )
        order = (self.paste, self.scan, self.profiles, self.new_profile, self.tokens, self.log_out)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.paste.clicked.connect(self.paste_requested)
        self.scan.clicked.connect(self.scan_requested)
        self.new_profile.clicked.connect(self.new_profile_requested)
        self.log_out.clicked.connect(self.log_out_requested)
        self.profiles.chosen.connect(self.profile_chosen)
        self.tokens.chosen.connect(self.token_chosen)
        self.profiles.menu_requested.connect(self.profile_menu_requested)
        self.tokens.menu_requested.connect(self.token_menu_requested)

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
        self._rail = rail
        px = theme.current().px
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        for button in (self.paste, self.scan, self.new_profile, self.log_out):
            button.set_icon_only(rail)
        for head in self._heads:
            head.setVisible(not rail)
        for line in self._lines[:2]:
            line.setVisible(rail)
        self.profiles.set_rail(rail)
        self.tokens.set_rail(rail)
        self.fit()

    def say_empty(self, profiles: str, tokens: str) -> None:
        """What stands in place of an empty list."""
        self._no_profiles.set_spans(profiles)
        self._no_tokens.set_spans(tokens)

    def show_profiles(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the profiles."""
        self.profiles.show_rows(rows, selected)
        self.fit()

    def show_tokens(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show the session's tokens."""
        self.tokens.show_rows(rows, selected)
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
        """Let the lists share the room by the rows they have, and say where there is none."""
        self._no_profiles.setVisible(not self._rail and self.profiles.rows.rowCount() == 0)
        self._no_tokens.setVisible(not self._rail and self.tokens.rows.rowCount() == 0)
        for list_ in (self.profiles, self.tokens):
            list_.setVisible(list_.rows.rowCount() > 0)
        self._lists.share()


MOST_OF_LISTS = 300
"""The least height of both lists does not grow beyond this with the text, so that a small screen still holds them."""


class _Lists(QWidget):
    """Two groups above each other that share the height: each gets what it needs, and both scroll when short."""

    LEAST_SHARE = 0.4
    """Of the height for both lists, what the lower one gets when both are too long."""
    LEAST_ROWS = 3
    """What the lower one gets in any case, as long as the upper one keeps a row."""

    def __init__(self, parent: QWidget, upper: RowList, lower: RowList) -> None:
        super().__init__(parent)
        self._upper, self._lower = upper, lower
        self._hints: list[tuple[MixedLabel, QHBoxLayout]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for list_ in (upper, lower):
            list_.rows_changed.connect(self.share)

    def share(self) -> None:
        """Give each list the height of its rows, or less where there is not enough for both."""
        px = theme.current().px
        for hint, holder in self._hints:  # a layout keeps its margins though all in it is hidden
            set_margins(holder, px(10), 0, px(8), px(6) if hint.isVisibleTo(self) else 0)
        wanted = self._upper.sizeHint().height(), self._lower.sizeHint().height()
        room = max(0, self.height() - self._height_of_others())
        kept = max(0, room - self._upper.sizeHintForRow(0)) if wanted[0] else room
        least = min(self.LEAST_ROWS * self._lower.sizeHintForRow(0), kept) if wanted[1] else 0
        lower = min(wanted[1], max(room - wanted[0], int(room * self.LEAST_SHARE), least))
        upper = min(wanted[0], max(0, room - lower))
        self._upper.setFixedHeight(upper)
        self._lower.setFixedHeight(lower)

    def _height_of_others(self) -> int:
        height = 0
        for i in range(self._column.count()):
            item = self._column.itemAt(i)
            if item is None or item.widget() in (self._upper, self._lower):
                continue
            if item.widget() is None or not item.isEmpty():  # a layout keeps its margins though all in it is hidden
                height += item.heightForWidth(self.width()) if item.hasHeightForWidth() else item.sizeHint().height()
        return height

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(40), min(px(260), MOST_OF_LISTS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # what stands between the lists has another height
            self.share()
        return done

    def fill(self, upper: Sequence[QWidget], lower: Sequence[QWidget]) -> None:
        px = theme.current().px
        for group, gap in ((upper, px(8)), (lower, 0)):
            for widget in group:
                if isinstance(widget, PlainLabel):
                    holder = QHBoxLayout()
                    set_margins(holder, px(10), px(4), px(8), px(5))
                    holder.addWidget(widget)
                    self._column.addLayout(holder)
                elif isinstance(widget, MixedLabel):
                    holder = QHBoxLayout()
                    holder.addWidget(widget)
                    self._column.addLayout(holder)
                    self._hints.append((widget, holder))
                else:
                    self._column.addWidget(widget)
            self._column.addSpacing(gap)
        self._column.addStretch(1)


def _hint() -> MixedLabel:
    return MixedLabel("", Role.SECONDARY, "text2")
