"""The strip under the banner that says which input was changed after the verdict."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.core.text.language import tr
from inspector.gui.inspection.asks import Asks
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

HEIGHT = 36


class OlderStrip(Surface):
    """Hidden while the verdict is about the inputs as they are."""

    def __init__(self, asks: Asks) -> None:
        super().__init__("mute_tint")
        px = theme.current().px
        self._label = MixedLabel("", Role.BODY, "text1", max_width=None)
        self.again = buttons.link(tr("Judge again"))
        self.again.clicked.connect(asks.judge_again)
        line = QHBoxLayout()
        set_margins(line, px(20), px(4), px(20), px(4))
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
        self.setAccessibleName(tr("Older verdict"))
        self.hide()

    def show_edited(self, name: str, *, token: bool) -> None:
        """Say that the input of that name was changed, or hide where there is none.

        `token` where the verdict on a token is shown, and not the answer to a request.
        """
        words = ""
        if name and token:
            words = tr("{input} changed. This verdict is from before.", input=name)
        elif name:
            words = tr("{input} changed. This answer is from before.", input=name)
        if words == self.words:
            return
        self._label.set_spans(words)
        self.setAccessibleDescription(words)
        self.again.setVisible(token)
        self.setVisible(bool(words))
        announce(self, words)

    @property
    def words(self) -> str:
        """What is said; "" while it is hidden."""
        return self.accessibleDescription()
