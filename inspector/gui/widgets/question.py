"""A question over the window: what would be done, and two buttons. Nothing waits for the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MUTED, MixedLabel, Span
from inspector.gui.widgets.layout import Card
from inspector.gui.widgets.overlay import Overlay

WIDTH, MOST_LINES = 460, 6


class Question(Overlay):
    """Shown again for each question; `yes` is called if the first button is pressed, and nothing otherwise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Question"))
        px = theme.current().px
        self._yes: Callable[[], None] | None = None
        self._icon = Glyph("info", "accent_text", 20)
        self._title = MixedLabel("", Role.PANE_TITLE)
        self._words = MixedLabel("", Role.BODY, "text2")
        self._inset = Card(None, "inset", padding=10)
        self._lines = [MixedLabel("", Role.SECONDARY, "text1") for _ in range(MOST_LINES + 1)]
        for line in self._lines:
            self._inset.body.addWidget(line)
        self.confirm = buttons.primary("")
        self.leave = buttons.secondary(tr("Cancel"))
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.confirm)
        self.card.set_padding(20)
        body = self.card.body
        body.addLayout(head)
        body.addWidget(self._words)
        body.addWidget(self._inset)
        body.addSpacing(px(8))
        body.addLayout(row)
        self.confirm.clicked.connect(self._on_confirm)
        self.leave.clicked.connect(self.close_overlay)
        self.closed.connect(self._on_closed)

    @property
    def words(self) -> str:
        """All that it says, line by line."""
        shown = (self._title, self._words, *self._lines)
        return "\n".join(label.text() for label in shown if not label.isHidden())

    def ask(
        self,
        icon: str,
        title: str,
        words: str,
        lines: Sequence[tuple[Span, ...]],
        do: str,
        yes: Callable[[], None],
        *,
        unsaid: int = 0,
    ) -> None:
        """Ask; `lines` say what it is about, the first few of them, and `do` is the label of the button.

        `unsaid` is how many lines there would be beyond those given.
        """
        self._yes = yes
        self._icon.show_icon(icon, "accent_text")
        self._title.set_spans(title)
        self._words.set_spans(words)
        more = len(lines) + unsaid - MOST_LINES
        shown = [*lines[:MOST_LINES], *([((plural(more, "and {n} more", "and {n} more"), MUTED),)] if more > 0 else [])]
        self._inset.setVisible(bool(shown))
        for label, line in zip(self._lines, [*shown, *[()] * len(self._lines)], strict=False):
            label.setVisible(bool(line))
            label.set_spans(line)
        self.confirm.setText(do)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.open_overlay(self.confirm)
        announce(self, f"{title} {words}")

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)

    def _on_closed(self) -> None:
        self._yes = None  # it holds what was asked about

    def _on_confirm(self) -> None:
        yes, self._yes = self._yes, None
        self.close_overlay()
        if yes is not None:
            yes()
