"""The foot of a pane: what is done with it, and what came of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.core.text.times import milliseconds
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.clock_words import skew
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import PLAIN, Span, Style

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome


class ButtonRow(QWidget):
    """Two buttons beside each other; below each other where there is no room, as with very large text."""

    def __init__(self, first: buttons.Button, second: buttons.Button) -> None:
        super().__init__()
        self._buttons = first, second
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.current().px(8))
        for button in self._buttons:  # its keys are the first to go: with them it may be too wide
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            button.setSizePolicy(policy)
        self._line.addWidget(first, 1)
        self._line.addWidget(second)

    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(widest, self._line.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button has other words or another font
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        both = sum(button.minimumSizeHint().width() for button in self._buttons) + self._line.spacing()
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if both <= self.width() else way.TopToBottom
        if wanted is not self._line.direction():
            self._line.setDirection(wanted)


class Footer(QWidget):
    """Two buttons that can give way to what is going on, and one line about what came of it."""

    def __init__(self, primary: str, secondary: buttons.Button) -> None:
        super().__init__()
        px = theme.current().px
        self.primary = buttons.primary(primary)
        self.primary.draw_keys()
        self.secondary = secondary
        self.buttons = QStackedWidget()
        self.buttons.addWidget(ButtonRow(self.primary, self.secondary))
        self._glyph = Glyph("ok", "ok_glyph")
        self._words = MixedLabel("", Role.SECONDARY, "text1")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.buttons)
        self.line = QHBoxLayout()
        """The glyph and the words; what is added comes behind them."""
        self.line.setSpacing(px(6))
        self.line.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self._words, 1)
        self._column.addLayout(self.line)
        self.say("", "", ())
        self.set_compact(False)

    @property
    def words(self) -> str:
        """The line below the buttons."""
        return self._words.text()

    def say(self, icon: str, token: str, spans: tuple[Span, ...]) -> None:
        """Show an icon and a line, or nothing; the line keeps its place."""
        self._glyph.show_icon(icon or "info", token or "text2")
        policy = self._glyph.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._glyph.setSizePolicy(policy)
        self._glyph.setVisible(bool(icon))
        self._words.set_spans(spans or " ")

    def set_compact(self, compact: bool) -> None:
        """Less padding above and below."""
        px = theme.current().px
        self._column.setContentsMargins(px(16), px(12), px(16), px(11))
        self._column.setSpacing(px(8 if compact else 11))


def response_line(outcome: Outcome | None) -> tuple[str, str, tuple[Span, ...]]:
    """Icon, its colour and the words for the last response: "HTTP 200 · 182 ms · server clock +0.4 s"."""
    exchange = outcome.exchange if outcome is not None else None
    if exchange is None:
        return "", "", ()
    if exchange.response is None:
        message = str(exchange.failure.message) if exchange.failure is not None else tr("No answer came.")
        return "bad", "bad_glyph", ((message, Style(token="bad_text")),)
    response = exchange.response
    good = 200 <= response.status < 300
    status = Style(role=Role.SECONDARY_BOLD, token=None if good else "bad_text")
    words = f" · {milliseconds(response.elapsed_ms)}"
    if exchange.clock_skew_s is not None:
        words += f" · {tr('server clock {skew}', skew=skew(exchange.clock_skew_s))}"
    icon = ("ok", "ok_glyph") if good else ("bad", "bad_glyph")
    return *icon, ((f"HTTP {response.status}", status), (words, PLAIN))
