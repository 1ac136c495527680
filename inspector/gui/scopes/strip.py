"""The strip that says an exploration is of before: another client was asked, or it is long ago."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

HEIGHT = 36


class OlderExploration(Surface):
    """Hidden while the exploration is of the profile as it is."""

    def __init__(self) -> None:
        super().__init__("mute_tint")
        px = theme.current().px
        self._label = MixedLabel("", Role.BODY, "text1", max_width=None)
        self.again = buttons.link(tr("Ask again…"))
        line = QHBoxLayout()
        set_margins(line, px(MARGIN), px(4), px(MARGIN), px(4))
        line.setSpacing(px(10))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Glyph("clock", "text2"), 0, middle)
        line.addWidget(self._label, 1, middle)
        line.addWidget(self.again, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line, 1)
        column.addWidget(Hairline("mute_line"))
        self.setMinimumHeight(px(HEIGHT))
        self.setAccessibleName(tr("Older exploration"))
        self.hide()

    @property
    def words(self) -> str:
        """What is said; "" while it is hidden."""
        return self.accessibleDescription()

    def say(self, words: str) -> None:
        """Say why it is of before, or hide where it is not."""
        if words != self.words:
            self._label.set_spans(words or " ")
            self.setAccessibleDescription(words)
            announce(self, words)
        self.setVisible(bool(words))
