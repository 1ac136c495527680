"""What the glyphs of the matrix mean; in a narrow pane in one word each."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.scopes.cells import LEGEND
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import FlowLayout, as_high_as_needed, set_margins

GAP = 18


class MatrixLegend(QWidget):
    """Each outcome with its glyph."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self._labels = [PlainLabel(tr(entry.more), Role.SECONDARY, "text2") for entry in LEGEND]
        self._long = True
        items = QWidget()
        flow = FlowLayout(items, gap=GAP, line_gap=4)
        for entry, label in zip(LEGEND, self._labels, strict=True):
            item = QWidget()
            line = QHBoxLayout(item)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(px(6))
            line.addWidget(Glyph(entry.icon, entry.glyph, 14))
            line.addWidget(label)
            flow.addWidget(item)
        items.setSizePolicy(as_high_as_needed())
        column = QVBoxLayout(self)
        set_margins(column, px(MARGIN), px(14), px(MARGIN), px(10))
        column.addWidget(items)
        self.setSizePolicy(as_high_as_needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        long = self._width_of([tr(entry.more) for entry in LEGEND]) <= event.size().width()
        if long is not self._long:
            self._long = long
            for entry, label in zip(LEGEND, self._labels, strict=True):
                label.setText(tr(entry.more if long else entry.word))

    def _width_of(self, words: list[str]) -> int:
        px, metrics = theme.current().px, QFontMetrics(theme.current().font(Role.SECONDARY))
        wide = sum(metrics.horizontalAdvance(word) + px(20) + 2 for word in words)
        return wide + (len(words) - 1) * px(GAP) + 2 * px(MARGIN)
