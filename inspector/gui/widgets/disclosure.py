"""Widgets behind a heading, opened in place, with a few words about them at its right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import SectionHeader


class Disclosure(QWidget):
    """Closed at first. Widgets are added to `column`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        px = theme.current().px
        self.header = SectionHeader(title, open_=False)
        self._summary = PlainLabel("", Role.SMALL, "text3")
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, px(8), 0, 0)
        self.column.setSpacing(px(12))
        self._body.hide()
        head = QHBoxLayout()
        head.addWidget(self.header)
        head.addStretch(1)
        head.addWidget(self._summary)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._body)
        self.header.toggled.connect(self._body.setVisible)

    @property
    def summary(self) -> str:
        """The words at the right of the heading."""
        return self._summary.text()

    def say(self, words: str) -> None:
        """Show other words at the right of the heading."""
        self._summary.setText(words)
        self.header.setAccessibleDescription(words)

    def show_changed(self, count: int) -> None:
        """Say how many values are not the defaults."""
        self.say(plural(count, "{n} changed", "{n} changed") if count else tr("Defaults"))

    def open(self) -> None:
        """Show the fields."""
        self.header.setChecked(True)
