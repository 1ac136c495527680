"""What a request is doing, in place of the buttons that started it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.language import tr
from inspector.gui import actions, buttons, theme
from inspector.gui.labels import PlainLabel
from inspector.gui.layout import Card, set_margins
from inspector.gui.running_request import RunningRequest
from inspector.gui.theme import Role

TICK_MS = 100


class BusyRow(Card):
    """What the request is doing, for how long, and a way out."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=6, padding=0)
        px = theme.current().px
        self.cancel = buttons.secondary(tr("Cancel"), hint=actions.shown("Esc"), height=28)
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


class Spinner(QWidget):
    """A quarter of a circle that goes round; it stands still where the system asks for no motion."""

    def __init__(self) -> None:
        super().__init__()
        self._angle = 0
        self.setFixedSize(*[theme.current().px(16)] * 2)

    def advance(self) -> None:
        """One step on."""
        if not theme.current().no_motion:
            self._angle = (self._angle - 36) % 360
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().toRectF().adjusted(2, 2, -2, -2)
        painter.setPen(QPen(look.color("hairline"), 2))
        painter.drawEllipse(area)
        painter.setPen(QPen(look.color("accent_text"), 2))
        painter.drawArc(area, self._angle * 16, 100 * 16)
        painter.end()
