"""At the top of a review: whether the profile will get a token, as far as its definition tells. Never green."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.values import dataclass
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Span
from inspector.gui.widgets.layout import as_high_as_needed, set_margins


@dataclass(frozen=True, slots=True)
class BannerWords:
    """What the banner says. `tone` is "mute", "warn" or "bad"; `metric` a number and what it counts, or nothing."""

    tone: str
    icon: str
    title: str
    sentence: tuple[Span, ...]
    answer: tuple[Span, ...] = ()
    metric: str = ""
    caption: str = ""


class ReviewBanner(QWidget):
    """One accessible object: its name is the verdict, its description the sentences under it."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self._tone = "mute"
        self._glyph = Glyph("not-checked", "mute_glyph", 36)
        self._title = MixedLabel("", Role.VERDICT, "mute_text")
        self._sentence = MixedLabel("", Role.BODY, "text1")
        self._globe = Glyph("globe", "text2", 14, line=18)
        self._answer = MixedLabel("", Role.SECONDARY, "text2")
        self._metric = PlainLabel("", Role.METRIC, "text1")
        self._caption = PlainLabel("", Role.SMALL, "text2")
        self.setSizePolicy(as_high_as_needed())
        line = QHBoxLayout(self)
        set_margins(line, px(MARGIN), px(12), px(MARGIN), px(14))
        line.setSpacing(px(14))
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._answer_line = QWidget()
        answer = QHBoxLayout(self._answer_line)
        set_margins(answer, 0, px(2), 0, 0)
        answer.setSpacing(px(6))
        answer.addWidget(self._globe, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self._answer, 1)
        words.addWidget(self._answer_line)
        words.addStretch(1)
        line.addLayout(words, 1)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        for label in (self._metric, self._caption):
            figures.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        figures.addStretch(1)
        line.addLayout(figures)
        theme.current().changed.connect(self.update)

    def show_words(self, words: BannerWords, *, announced: bool) -> None:
        """Show another verdict; a screen reader says it where it is new and wanted."""
        before = self.accessibleName(), self.accessibleDescription()
        self._tone = words.tone
        self._glyph.show_icon(words.icon, f"{words.tone}_glyph")
        self._title.set_token(f"{words.tone}_text")
        self._title.set_spans(words.title)
        self._sentence.set_spans(words.sentence)
        self._answer.set_spans(words.answer or " ")
        self._answer_line.setVisible(bool(words.answer))
        self._metric.set_token(f"{words.tone}_text" if words.metric != "0" else "text2")
        self._metric.setText(words.metric)
        self._caption.setText(words.caption)
        for label in (self._metric, self._caption):
            label.setVisible(bool(words.metric))
        self.setAccessibleName(self._title.text())
        answer = self._answer.text().strip()
        self.setAccessibleDescription(f"{self._sentence.text()} {answer}".strip())
        if announced and (self.accessibleName(), self.accessibleDescription()) != before:
            announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")
        self.update()

    @property
    def words(self) -> tuple[str, str, str]:
        """The verdict, the sentence and what the provider would answer, as they are read."""
        return self._title.text(), self._sentence.text(), self._answer.text().strip()

    def set_compact(self, compact: bool) -> None:
        """Use less padding, for windows lower than 700 base pixels."""
        px = theme.current().px
        above, layout = px(8 if compact else 12), self.layout()
        if layout is not None:
            set_margins(layout, px(MARGIN), above, px(MARGIN), above + px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(f"{self._tone}_tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color(f"{self._tone}_line"))
        painter.end()
