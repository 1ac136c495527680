"""What is being read or written, how far it has come, and a way out."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.core.text.language import tr
from inspector.core.text.numbers import precise_size
from inspector.gui.actions.shortcuts import shown
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Card, set_margins
from inspector.gui.widgets.progress_bar import ProgressBar
from inspector.gui.widgets.spinner import TICK_MS, Spinner

TOLD_PERCENT, TOLD_EVERY_S = 25, 5.0
"""A screen reader says how far it has come at each quarter, and no more often than that."""


class FileProgress(Card):
    """Work on a file of any size. The bar shows how much of it is done."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=6, padding=0)
        px = theme.current().px
        self.cancel = buttons.secondary(tr("Cancel"), hint=shown("Esc"), height=28)
        self.bar = ProgressBar()
        self._spinner = Spinner()
        self._step = PlainLabel("", Role.SECONDARY_MEDIUM, elide=Qt.TextElideMode.ElideMiddle)
        self._details = PlainLabel("", Role.SMALL, "text3", elide=Qt.TextElideMode.ElideRight)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._spinner.advance)
        self._told_percent, self._told_at = 0, 0.0
        head, line, below = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        set_margins(head, px(8), px(6), px(8), 0)  # by itself: in the narrowest pane it has the width of what it says
        head.setSpacing(px(8))
        head.addWidget(self._spinner)
        head.addWidget(self._step, 1)
        set_margins(line, px(8), px(2), px(6), px(4))
        line.setSpacing(px(8))
        line.addWidget(self._details, 1)
        line.addWidget(self.cancel)
        set_margins(below, px(8), 0, px(8), px(8))
        below.addWidget(self.bar)
        for part in (head, line, below):
            self.body.addLayout(part)

    @property
    def words(self) -> tuple[str, str]:
        """What is being done, and how far it has come."""
        return self._step.text(), self._details.text()

    def start(self, step: str, spoken: str = "") -> None:
        """Say what is being done, from the beginning; `spoken` is what a screen reader says, if that is more."""
        self._step.setText(step)
        self._details.setText(" ")
        self.bar.show_share(0, 0)
        self._timer.start()
        self._told_percent, self._told_at = 0, time.monotonic()
        announce(self, spoken or step)

    def say(self, step: str) -> None:
        """Another step of the same work has begun."""
        if step != self._step.text():
            self.start(step)

    def show_progress(self, done: int, size: int) -> None:
        """How far it has come, in bytes; a `size` of 0 is not known."""
        self.bar.show_share(done, size)
        words = tr("{done} of {size}", done=precise_size(done), size=precise_size(size)) if size else precise_size(done)
        self._details.setText(words)
        percent, now = self.bar.percent, time.monotonic()
        if percent >= self._told_percent + TOLD_PERCENT and now >= self._told_at + TOLD_EVERY_S:
            self._told_percent, self._told_at = percent, now
            announce(self, tr("{percent} percent", percent=percent))

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
