"""The strip that says what is shown is of before: an input was changed since, or it is long ago."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

HEIGHT = 36


class StripOfBefore(Surface):
    """Hidden while what is shown is about the inputs as they are. `again` is the link that makes it so."""

    def __init__(self, name: str, again: str) -> None:
        super().__init__("mute_tint")
        px = theme.current().px
        self._label = MixedLabel("", Role.BODY, "text1", max_width=None)
        self.again = buttons.link(again)
        line = QHBoxLayout()
        set_margins(line, px(MARGIN), px(4), px(MARGIN), px(4))
        line.setSpacing(px(10))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Glyph("clock", "text2"), 0, middle)
        words = QVBoxLayout()  # a label that is given more height than it needs writes at its top
        words.addStretch(1)
        words.addWidget(self._label)
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(self.again, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line, 1)
        column.addWidget(Hairline("mute_line"))
        self.setMinimumHeight(px(HEIGHT))
        self.setAccessibleName(name)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; "" while it is hidden."""
        return self.accessibleDescription()

    def say(self, words: str) -> None:
        """Say why it is of before, or hide where it is not."""
        if words == self.words:
            return
        self._label.set_spans(words)
        self.setAccessibleDescription(words)
        self.setVisible(bool(words))
        announce(self, words)
