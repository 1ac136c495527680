"""What is said of the current token at the foot of the table: verdict, place, sentence, what comes next, its line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.journeys.key_host import short_host
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.line_text import line_of
from inspector.core.scan.scan import Found
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.intake.next_step import NextStep
from inspector.gui.scan.cells import place_words
from inspector.gui.scan.line_box import LineBox
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN, VERDICTS
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins


class VerdictStrip(Surface):
    """Drawn from one outcome: verdict, sentence and button are of the same token, and of the same moment."""

    next_requested = Signal()
    """The one next thing is to be done."""

    def __init__(self) -> None:
        super().__init__("mute_tint")
        px = theme.current().px
        self._found: Found | None = None
        self._outcome: Outcome | None = None
        self._at = 0
        self._glyph = Glyph("not-checked", "mute_glyph", 30)
        self._title = PlainLabel("", Role.PANE_TITLE, "text1")
        self._where = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self._sentence = MixedLabel("", Role.BODY, "text1", max_width=None)
        self.verify = buttons.primary("", height=28)
        self.open = buttons.secondary(tr("Open"), hint=tr("Enter"), height=28)
        self.line = LineBox()
        self._edge = Hairline("mute_line")
        head, words, ends = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._title)
        head.addWidget(self._where, 1)
        words.setSpacing(px(2))
        words.addLayout(head)
        words.addWidget(self._sentence)
        ends.setSpacing(px(8))
        ends.addStretch(1)
        ends.addWidget(self.verify)
        ends.addWidget(self.open)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(px(12))
        said = QHBoxLayout()
        said.setSpacing(px(14))
        said.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        self._upper.addLayout(said, 1)
        self._upper.addLayout(ends)
        inside = QWidget()
        column = QVBoxLayout(inside)
        set_margins(column, px(MARGIN), px(10), px(MARGIN), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._upper)
        column.addWidget(self.line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._edge)
        outer.addWidget(inside)
        self.verify.clicked.connect(self.next_requested)
        self.line.step_requested.connect(self.step)
        self.hide()

    @property
    def outcome(self) -> Outcome | None:
        """What is shown."""
        return self._outcome

    @property
    def words(self) -> str:
        """All that it says: verdict, place, sentence."""
        return f"{self._title.text()} {self._where.text()} {self._sentence.text()}"

    def show_token(
        self, found: Found | None, outcome: Outcome | None, now: float, step: NextStep | None = None, fetching: str = ""
    ) -> None:
        """Show a token, the verdict on it and what to do next, or nothing; `fetching` is who is asked for its keys."""
        same = found is not None and self._found is not None and found.text == self._found.text
        self._at = self._at if same else 0
        self._found, self._outcome = found, outcome
        inspection = outcome.inspection if outcome is not None else None
        self.setVisible(inspection is not None)
        if found is None or inspection is None:
            self.line.clear()
            return
        look = VERDICTS[inspection.verdict]
        self.set_token(look.tint)
        self._glyph.show_icon(look.icon, look.glyph)
        self._title.setText(look.word)
        self._title.set_token(look.text)
        self._sentence.set_spans(visible(inspection.sentence(now)))
        self.verify.setVisible(bool(fetching) or step is not None)
        self.verify.setEnabled(not fetching)
        if fetching:
            self.verify.setText(tr("Fetching keys from {host}", host=short_host(fetching)))
        elif step is not None:
            self.verify.setText(step.label)
            self.verify.set_tip(step.about)
        self._show_place()
        self._arrange()

    def tick(self, now: float) -> None:
        """Let the words about moments follow the clock."""
        if self._outcome is not None and self._outcome.inspection is not None:
            self._sentence.set_spans(visible(self._outcome.inspection.sentence(now)))

    def step(self, by: int) -> None:
        """Show the next line the token is on, or the one before."""
        if self._found is not None:
            self._at = min(max(0, self._at + by), len(self._found.places) - 1)
            self._show_place()

    def _show_place(self) -> None:
        found = self._found
        if found is None:
            return
        places = found.places
        self._at = min(self._at, len(places) - 1)
        place = places[self._at]
        self._where.setText(place_words(place.line, found.times))
        self.line.show_line(line_of(place), found.text, self._at, len(places))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons stand below the words where these would have too little room beside them."""
        taken = sum(each.sizeHint().width() for each in (self.verify, self.open) if not each.isHidden())
        below = self.width() - taken < theme.current().px(300)
        way = QBoxLayout.Direction
        self._upper.setDirection(way.TopToBottom if below else way.LeftToRight)
