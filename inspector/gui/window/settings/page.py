"""The page of the settings: a card over the window, in groups, each setting applied at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.model.preferences import kept
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import FlowLayout, Hairline
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import Fitting, scroll_to
from inspector.gui.window.settings.rows import SettingRow, heading
from inspector.gui.window.settings.settings import OneSetting

WIDTH = 660


class SettingsPage(Overlay):
    """Shows what holds, whoever has chosen it: here, in a menu, in another window."""

    help_place = "settings"

    def __init__(self, parent: QWidget, settings: Sequence[OneSetting]) -> None:
        super().__init__(parent, tr("Settings"))
        px = theme.current().px
        self.rows = {each.id: SettingRow(each) for each in settings}
        self._undone: dict[str, str] = {}
        """What held before the defaults were restored."""
        self.close_button = buttons.primary(tr("Close"))
        self.restore = buttons.secondary(tr("Restore defaults"), icon="undo")
        self.take_back = buttons.link(tr("Undo"))
        self._said = PlainLabel("", Role.SECONDARY, "text2")
        self.scrolled = Fitting()
        self.scrolled.setAccessibleName(tr("Settings"))
        column = self.scrolled.column
        column.setContentsMargins(px(20), 0, px(10), px(8))
        group = ""
        for row in self.rows.values():
            if row.setting.group != group:
                if group:
                    column.addSpacing(px(6))
                group = row.setting.group
                column.addWidget(heading(group))
                column.addSpacing(px(2))
                column.addWidget(Hairline())
            column.addWidget(row)
        foot = QWidget()
        flow = FlowLayout(foot, 8, 8)
        for widget in (self.close_button, self.restore, self._said, self.take_back):
            widget.setMinimumHeight(self.close_button.sizeHint().height())  # their words stand on one line
            flow.addWidget(widget)
        head, under = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(px(20), px(16), px(20), px(8))
        head.addWidget(PlainLabel(tr("Settings"), Role.PANE_TITLE), 1)
        under.setContentsMargins(px(20), px(10), px(20), px(16))
        under.addWidget(foot)
        body = self.card.body
        body.setSpacing(0)
        body.addLayout(head)
        body.addWidget(self.scrolled, 1)
        body.addWidget(Hairline())
        body.addLayout(under)
        self.close_button.clicked.connect(self.close_overlay)
        self.restore.clicked.connect(self._restore)
        self.take_back.clicked.connect(self._take_back)
        kept().changed.connect(self.show_now)
        theme.current().changed.connect(self.show_now)
        self._say("")

    def open_page(self, setting: str = "") -> None:
        """Show it, with the keyboard on a setting, by default on the first."""
        self._say("")
        self.show_now()
        row = self.rows.get(setting) or next(iter(self.rows.values()))
        self.open_overlay(row.control)
        scroll_to(row)

    def show_now(self) -> None:
        """Show what holds now."""
        for row in self.rows.values():
            row.show_now()

    def _restore(self) -> None:
        """Put back all, what the window is built anew for last."""
        self._undone = {id_: row.setting.read() for id_, row in self.rows.items()}
        self._say(tr("All settings have their defaults again."), undo=True)
        for row in reversed(self.rows.values()):
            row.put_back()

    def _take_back(self) -> None:
        before, self._undone = self._undone, {}
        self._say("")
        self.restore.setFocus(Qt.FocusReason.OtherFocusReason)
        for id_, row in reversed(self.rows.items()):
            if before.get(id_, row.setting.read()) != row.setting.read():
                row.setting.apply(before[id_])
        self.show_now()

    def _say(self, words: str, *, undo: bool = False) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.take_back.setVisible(undo)
        announce(self, words)
        if self.isVisible():
            self.arrange()

    def place_card(self) -> None:
        """In the middle, as high as its rows need where there is room; else they scroll."""
        self.place_card_of_width(WIDTH)
