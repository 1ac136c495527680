"""Find the method that works, in place below the list of methods: what it takes, how it goes, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import mark, plural, tr
from inspector.core.text.message import Message
from inspector.gui.profile.method_labels import label_of
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import flat, secondary
from inspector.gui.widgets.disclosure import Disclosure
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.wording import prose

if TYPE_CHECKING:
    from inspector.core.journeys.method_search import MethodAttempt, MethodSearch, MethodSearchPlan

TITLE = mark("Find the method that works")
READING = mark("Looking at what is stored. Nothing is sent yet.")
ASKING = mark("Asking {program} for the secret. Nothing is sent yet.")
_LABEL = Style(role=Role.SECONDARY_MEDIUM, token="text1")


class MethodCard(Card):
    """Asks first; `start_requested` is the answer. Hidden while nobody wants to know."""

    start_requested = Signal()
    cancel_requested = Signal()
    use_requested = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("accent_line", "inset", radius=6, padding=11)
        px = theme.current().px
        self._found = ""
        self.setAccessibleName(tr(TITLE))
        self._words = MixedLabel("", Role.SECONDARY, "text2")
        self._attempts = QWidget()
        self._list = QVBoxLayout(self._attempts)
        self._list.setContentsMargins(0, px(2), 0, px(2))
        self._list.setSpacing(px(5))
        self.left_out = Disclosure(tr("Not tried"))
        self.start = secondary(tr("Try them"), height=28)
        self.cancel = secondary(tr("Cancel"), height=28)
        self.use = secondary(tr("Use this method"), height=28)
        self.close_button = flat(tr("Not now"), height=28)
        buttons = FlowLayout(gap=8)
        for button in (self.start, self.cancel, self.use, self.close_button):
            buttons.addWidget(button)
        self.body.addWidget(PlainLabel(tr(TITLE), Role.BODY_BOLD))
        for widget in (self._words, self._attempts, self.left_out):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.start.clicked.connect(self.start_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.use.clicked.connect(lambda: self.use_requested.emit(self._found))
        self.close_button.clicked.connect(self.close_card)
        self.hide()

    @property
    def words(self) -> str:
        """What the card says above the list."""
        return self._words.text()

    @property
    def results(self) -> tuple[str, ...]:
        """A line for each method that was tried."""
        return tuple(label.text() for label in self._attempts.findChildren(MixedLabel))

    def show_reading(self, program: str = "") -> None:
        """Say that what is stored is being looked at, or that `program` is asked for the secret."""
        self._reset(tr(ASKING, program=program) if program else tr(READING))
        self._offer(self.close_button)
        self.show()

    def show_plan(self, plan: MethodSearchPlan) -> None:
        """Say what would be sent, and ask."""
        self._reset(plan.sentence())
        self._show_left_out(plan.left_out)
        self._offer(*([self.start] if plan.methods else []), self.close_button)
        (self.start if plan.methods else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, plan.sentence())

    def show_running(self, plan: MethodSearchPlan) -> None:
        """Say that it goes on; the list fills."""
        self._say(
            plural(plan.requests, "Trying {n} method, one after the other.", "Trying {n} methods, one after the other.")
        )
        self._offer(self.cancel)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_attempt(self, attempt: MethodAttempt) -> None:
        """One more method was tried."""
        icon, token, words = _result(attempt)
        row, px = QHBoxLayout(), theme.current().px
        row.setSpacing(px(7))
        row.addWidget(Glyph(icon, token, size=14, line=18), 0, Qt.AlignmentFlag.AlignTop)
        spans: tuple[Span, ...] = ((label_of(attempt.method), _LABEL), (f": {words}", PLAIN))
        row.addWidget(MixedLabel(spans, Role.SECONDARY, "text2"), 1)
        self._list.addLayout(row)
        self._attempts.show()

    def show_result(self, search: MethodSearch, current: str) -> None:
        """Say what is known now; `current` is the method that the form has."""
        self._found = search.found or ""
        self._say(str(search.conclusion))
        other = bool(search.found) and search.found != current
        self._offer(*([self.use] if other else []), self.close_button)
        self.close_button.setText(tr("Close"))
        (self.use if other else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, str(search.conclusion))

    def show_problem(self, message: str) -> None:
        """Say why nothing can be tried."""
        self._say(message)
        self._offer(self.close_button)
        self.close_button.setText(tr("Close"))

    def close_card(self) -> None:
        """Go away."""
        if not self.isHidden():
            self.closed.emit()  # first: hiding what has the focus moves it on, and the form scrolls after it
            self.hide()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return self.left_out.header, self.start, self.cancel, self.use, self.close_button

    def _reset(self, words: str) -> None:
        self._found = ""
        self.close_button.setText(tr("Not now"))
        while (item := self._list.takeAt(0)) is not None:
            _throw_away(item.layout())
        self._attempts.hide()
        self._show_left_out(())
        self._say(words)

    def _say(self, words: str) -> None:
        self._words.set_spans(prose(words))
        self.setAccessibleDescription(words)

    def _show_left_out(self, left_out: tuple[tuple[str, Message], ...]) -> None:
        while (item := self.left_out.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for method, why in left_out:
            spans = ((label_of(method), _LABEL), (f": {why}", PLAIN))
            self.left_out.column.addWidget(MixedLabel(spans, Role.SECONDARY, "text2"))
        self.left_out.say(str(len(left_out)))
        self.left_out.header.setChecked(False)
        self.left_out.setVisible(bool(left_out))

    def _offer(self, *offered: QWidget) -> None:
        for button in (self.start, self.cancel, self.use, self.close_button):
            button.setVisible(button in offered)


def _result(attempt: MethodAttempt) -> tuple[str, str, str]:
    """Icon, its colour, and what came of an attempt."""
    exchange = attempt.outcome.exchange
    if attempt.granted:
        return "ok", "ok_glyph", tr("a token was granted")
    if exchange is not None and exchange.response is not None:
        return "bad", "bad_glyph", tr("refused, HTTP {status}", status=exchange.response.status)
    return "bad", "bad_glyph", tr("no answer came")


def _throw_away(row: object) -> None:
    if isinstance(row, QHBoxLayout):
        while (item := row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        row.deleteLater()
