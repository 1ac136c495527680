"""What a request is doing, in place of the buttons that started it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import shown
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Card, set_margins
from inspector.gui.widgets.spinner import TICK_MS, Spinner

if TYPE_CHECKING:
    from inspector.gui.model.running_request import RunningRequest


class BusyRow(Card):
    """What the request is doing, for how long, and a way out."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=6, padding=0)
        px = theme.current().px
        self.cancel = buttons.secondary(tr("Cancel"), hint=shown("Esc"), height=28)
        self._spinner = Spinner()
        self._step = PlainLabel("", Role.SECONDARY_MEDIUM, elide=Qt.TextElideMode.ElideRight)
        self._details = PlainLabel("", Role.SMALL, "text3", elide=Qt.TextElideMode.ElideRight)
        self._request: RunningRequest | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._step)
        words.addWidget(self._details)
        line = QHBoxLayout()
        set_margins(line, px(8), px(2), px(6), px(2))
        line.setSpacing(px(8))
        line.addWidget(self._spinner)
        line.addLayout(words, 1)
        line.addWidget(self.cancel)
        self.body.addLayout(line)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def step(self) -> str:
        """What is being done."""
        return self._step.text()

    def show_step(self, request: RunningRequest) -> None:
        """Show where `request` is, now and as time goes by."""
        self._request = request
        self._tick()

    def start(self) -> None:
        """Turn the spinner and count."""
        self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
        self._request = None

    def _tick(self) -> None:
        if self._request is not None:
            self._step.setText(self._request.step)
            self._details.setText(self._request.details())
            self._spinner.advance()
