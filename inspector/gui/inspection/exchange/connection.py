"""The Connection part of the Exchange tab: closed while all is well, open where something has to be looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from inspector.core.network.exchange import Exchange
from inspector.core.text.language import tr
from inspector.gui.inspection.exchange.connection_rows import ConnectionLine, rows, summary
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.disclosure import Disclosure
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Card


class ConnectionDetails(Disclosure):
    """Hidden where nothing is known of the connection."""

    def __init__(self) -> None:
        super().__init__(tr("Connection"))
        self._card = QWidget()
        self.column.addWidget(self._card)
        self.hide()

    def show_exchange(self, exchange: Exchange) -> None:
        """Show how this request got to the server."""
        found = rows(exchange)
        worrying = sum(line.worrying for _, lines in found for line in lines)
        self.say(tr("{worrying} to look at", worrying=worrying) if worrying else summary(exchange))
        self.header.setChecked(worrying > 0)
        old, self._card = self._card, _card(found)
        self.column.replaceWidget(old, self._card)
        old.hide()
        old.deleteLater()
        self.setVisible(bool(found))


def _card(found: tuple[tuple[str, tuple[ConnectionLine, ...]], ...]) -> QWidget:
    card, px = Card(None, "inset", radius=6, padding=11), theme.current().px
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(3))
    grid.setColumnStretch(1, 1)
    number = 0
    for label, lines in found:
        name = PlainLabel(label, Role.SECONDARY_MEDIUM, "text2")
        name.setMinimumHeight(px(18))
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        for line in lines:
            grid.addWidget(_line(line), number, 1)
            number += 1
    card.body.addLayout(grid)
    return card


def _line(line: ConnectionLine) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.current().px(7))
    row.addWidget(Glyph(line.icon, line.token, size=14, line=18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(MixedLabel(line.spans, Role.SECONDARY, "text1", max_width=None), 1)
    return box
