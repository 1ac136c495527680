"""The top of the explorer: whose scopes, when they were asked for, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import fit, flat
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import set_margins

LEAST_SUBTITLE = 90


class ScopesHeader(QWidget):
    """`back`, the way to the form, stands first where the window has no room for both."""

    def __init__(self, back: QWidget) -> None:
        super().__init__()
        px = theme.current().px
        self._back = back
        self.title = PlainLabel("", Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideMiddle)
        self.subtitle = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.again = flat(tr("Ask again…"), icon="refresh")
        self.copy = flat(tr("Copy"), icon="copy")
        self.close_button = flat(tr("Close"), icon="close")
        row = self._row = QHBoxLayout(self)
        set_margins(row, px(MARGIN), 0, px(12), 0)
        row.setSpacing(px(10))
        row.addWidget(back)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        self._end = QHBoxLayout()
        self._end.setSpacing(px(4))
        for button in (self.again, self.copy, self.close_button):
            self._end.addWidget(button)
        row.addLayout(self._end)
        self.set_compact(False)

    def show_title(self, title: str, subtitle: str) -> None:
        """Say whose scopes are shown, and when they were asked for."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.fit_buttons()

    def offer(self, *, again: bool, copy: bool, close: bool) -> None:
        """What can be done now."""
        self.again.setVisible(again)
        self.copy.setVisible(copy)
        self.close_button.setVisible(close)
        self.fit_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_buttons()

    def fit_buttons(self) -> None:
        """Where there is no room for the labels of the buttons, their icons do."""
        buttons = [button for button in (self.copy, self.close_button, self.again) if not button.isHidden()]
        back = 0 if self._back.isHidden() else self._back.sizeHint().width() + self._row.spacing()
        said = min(self.subtitle.sizeHint().width(), theme.current().px(LEAST_SUBTITLE))
        gaps = len(buttons) * self._end.spacing() + 2 * self._row.spacing()
        margins = self._row.contentsMargins()
        taken = back + self.title.sizeHint().width() + said + gaps + margins.left() + margins.right()
        fit(buttons, self.width() - taken)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self.setFixedHeight(theme.current().px(40 if compact else 48))
