"""A line across the top of the window that says something of all of it, with a button beside."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins


class Strip(Surface):
    """A glyph, words and a button. `tone` is "warn" or "accent"; `air` is above and below, `end` behind the button."""

    def __init__(self, tone: str, glyph: str, button: QWidget, *, air: int = 4, end: int = 12) -> None:
        super().__init__(f"{tone}_tint")
        px = theme.current().px
        self._label = MixedLabel("", Role.BODY, "text1", max_width=None)
        line = QHBoxLayout()
        set_margins(line, px(16), px(air), px(end), px(air))
        line.setSpacing(px(10))
        line.addWidget(Glyph(glyph, "warn_glyph" if tone == "warn" else "accent_text"))
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._label)
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Hairline(f"{tone}_line"))

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()
