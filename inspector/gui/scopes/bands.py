"""The band above the matrix: how far the asking has come, or the rule that was seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import shown
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins
from inspector.gui.widgets.progress_bar import ProgressBar
from inspector.gui.widgets.spinner import Spinner
from inspector.gui.widgets.wording import prose


class _Band(Surface):
    """A sign, two lines, and something at the end."""

    def __init__(self, sign: QWidget, end: QWidget) -> None:
        super().__init__("mute_tint")
        px = theme.current().px
        self._title = MixedLabel("", Role.PANE_TITLE, "text1", max_width=None)
        self._second = MixedLabel("", Role.BODY, "text2")
        self._words = QVBoxLayout()
        self._words.setSpacing(px(2))
        self._words.addWidget(self._title)
        self._words.addWidget(self._second)
        line = self._line = QHBoxLayout()
        set_margins(line, px(MARGIN), px(12), px(MARGIN), px(12))
        line.setSpacing(px(14))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words, 1)
        line.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        self._column = column
        column.addWidget(Hairline("mute_line"))

    @property
    def title(self) -> str:
        """The first line."""
        return self._title.text()

    @property
    def second(self) -> str:
        """The line below it."""
        return self._second.text().strip()

    def _say(self, title: str, second: str, code: tuple[str, ...]) -> None:
        self._title.set_spans(prose(title, code))
        self._second.set_spans(prose(second or " ", code))
        self._second.setVisible(bool(second))
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)

    def set_compact(self, compact: bool) -> None:
        """Less padding above and below."""
        px = theme.current().px
        set_margins(self._line, px(MARGIN), px(8 if compact else 12), px(MARGIN), px(8 if compact else 12))


class RunningBand(_Band):
    """What is asked for now, how many of how many, and a way to stop."""

    def __init__(self) -> None:
        self._spinner = Spinner()
        self._spinner.setFixedSize(*[theme.current().px(32)] * 2)
        self.stop = buttons.secondary(tr("Stop"), icon="stop", hint=shown("Esc"))
        super().__init__(self._spinner, self.stop)
        self._spinner.stop()
        px = theme.current().px
        self.bar = ProgressBar()
        self.bar.setFixedHeight(px(6))
        below = QHBoxLayout()
        set_margins(below, px(MARGIN + 32 + 14), 0, px(MARGIN), px(12))
        below.addWidget(self.bar)
        self._column.insertLayout(1, below)

    def show_step(self, title: str, second: str, done: int, whole: int, scopes: tuple[str, ...]) -> None:
        """Say what is asked for, and what is waited for."""
        self._say(title, second, scopes)
        self._second.setVisible(True)  # it keeps its place, or all below would jump
        self.bar.show_share(done, whole)
        if self._spinner.isHidden():
            self._spinner.start()

    def rest(self) -> None:
        """Nothing is asked for."""
        self._spinner.stop()


class RuleBand(_Band):
    """The rule in one sentence, what speaks for it, and how many scopes are granted."""

    def __init__(self) -> None:
        self._count = PlainLabel("", Role.METRIC, "text1")
        self._caption = PlainLabel(tr("granted"), Role.SMALL, "text2")
        metric = QWidget()
        column = QVBoxLayout(metric)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._count, self._caption):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        super().__init__(Glyph("matrix", "accent_text", 32, 36), metric)

    @property
    def count(self) -> str:
        """How many are granted."""
        return self._count.text()

    def show_rule(self, rule: str, evidence: str, granted: int, tried: int, code: tuple[str, ...]) -> None:
        """Say what was seen."""
        self._say(rule, evidence, code)
        self._count.setText(tr("{granted} of {tried}", granted=granted, tried=tried) if tried else str(granted))
