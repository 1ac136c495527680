"""The middle pane of a profile: its name and menu on top, the form, and below it what is done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from inspector.core.flow import Outcome
from inspector.core.profiles import Profile
from inspector.gui import buttons, theme
from inspector.gui.form_fields import Glyph, PaneScroll, Remark, keep_font
from inspector.gui.labels import MixedLabel, PlainLabel
from inspector.gui.layout import PLAIN, Card, Hairline, Span, Style, Surface
from inspector.gui.request_form import RequestForm
from inspector.gui.running_request import RunningRequest
from inspector.gui.theme import Role

BUSY_AFTER_MS = 300
"""Shorter waits show no spinner: it would only flicker."""
TICK_MS = 100


class RequestPane(Surface):
    """Shows one profile; what is asked for here is done by the window."""

    get_token_requested = Signal(object)
    cancel_requested = Signal()
    copy_curl_requested = Signal()
    renamed = Signal(str)
    menu_requested = Signal(object)
    """With the button below which the menu belongs."""

    def __init__(self) -> None:
        super().__init__("request")
        self.header = PaneHeader()
        self.form = RequestForm()
        self.body = PaneScroll(self.form)
        self.footer = Footer("Get token", "Ctrl+Enter", "Copy as curl", "terminal")
        self.busy = BusyRow()
        self.get_token, self.copy_curl = self.footer.primary, self.footer.secondary
        self.footer.buttons.addWidget(self.busy)
        self._request: RunningRequest | None = None
        self._pressed_here = False
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.header, 0), (Hairline(), 0), (self.body, 1), (Hairline(), 0), (self.footer, 0)):
            column.addWidget(widget, stretch)
        self._connect()

    def _connect(self) -> None:
        self.get_token.clicked.connect(self.submit)
        self.copy_curl.clicked.connect(self.copy_curl_requested)
        self.busy.cancel.clicked.connect(self.cancel_requested)
        self.header.renamed.connect(self.renamed)
        self.header.menu.clicked.connect(lambda: self.menu_requested.emit(self.header.menu))
        self.form.focused.connect(lambda field: self.body.ensureWidgetVisible(field, 0, theme.current().px(16)))
        self._late.timeout.connect(self._show_busy)

    def show_profile(self, profile: Profile) -> None:
        """Show a profile in the form and its name above."""
        if profile.id != self.form.profile.id:
            self.header.cancel_rename()
            self.body.verticalScrollBar().setValue(0)
        self.header.show_title(profile.name)
        self.form.show_profile(profile)

    def submit(self) -> None:
        """Ask for a token with what stands in the form, unless something in it is wrong."""
        if self._request is None and not self.form.check():
            self.get_token_requested.emit(self.form.profile)

    def show_request(self, request: RunningRequest | None) -> None:
        """Show that a request is on its way, or that none is."""
        if request is not None and request is self._request:
            self.busy.show_step(request)
            return
        self._request = request
        self.form.set_read_only(request is not None)
        if request is not None:
            self._pressed_here = self.get_token.hasFocus()  # disabling it moves the focus to its neighbour
        self.get_token.setEnabled(request is None)
        if request is not None:
            self.busy.show_step(request)
            self._late.start()
            return
        self._late.stop()
        had_focus = self.busy.cancel.hasFocus() or (self._pressed_here and self.copy_curl.hasFocus())
        self._pressed_here = False
        self.footer.buttons.setCurrentIndex(0)
        self.busy.stop()
        if had_focus:
            self.get_token.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self) -> None:
        had_focus = self.get_token.hasFocus() or self.copy_curl.hasFocus()
        self.footer.buttons.setCurrentWidget(self.busy)
        self.busy.start()
        if had_focus:
            self.busy.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_response(self, outcome: Outcome | None) -> None:
        """Say below the buttons how the last request ended; nothing before the first."""
        self.footer.say(*response_line(outcome))

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        self.header.set_compact(compact)
        self.footer.set_compact(compact)


class PaneHeader(QWidget):
    """The title, which can be edited in place, and a menu at the end."""

    renamed = Signal(str)

    def __init__(self, title: str = "", *, menu: bool = True) -> None:
        super().__init__()
        px = theme.current().px
        self._name = title
        self._then: QWidget | None = None
        self._title = PlainLabel(title, Role.PANE_TITLE, elide=Qt.TextElideMode.ElideMiddle)
        self.name_edit = QLineEdit()
        self.name_edit.setAccessibleName("Profile name")
        self.name_edit.setMaxLength(120)
        keep_font(self.name_edit, Role.PANE_TITLE)
        self._error = Remark()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._title)
        self._stack.addWidget(self.name_edit)
        self.menu = buttons.flat("Profile menu", icon="more", icon_only=True, height=30)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), 0, px(8), 0)
        line.setSpacing(px(8))
        line.addWidget(self._stack, 1)
        line.addWidget(self.menu)
        if not menu:
            self.menu.hide()
        self.name_edit.editingFinished.connect(self._finish)
        self.set_compact(False)

    @property
    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    @property
    def renaming(self) -> bool:
        """Whether the title is being edited."""
        return self._stack.currentWidget() is self.name_edit

    def show_title(self, title: str) -> None:
        """Show a title; one that is being edited stays as it is."""
        self._name = title
        self._title.setText(title)
        if not self.renaming:
            self.name_edit.setText(title)

    def rename(self, name: str | None = None, *, then: QWidget | None = None) -> None:
        """Let the title, or `name`, be edited in place: Enter keeps what stands there, Esc the old title.

        Afterwards the keyboard goes to `then`, or back to where it was.
        """
        before = QApplication.focusWidget()
        self._then = then or (self._then if before is self.name_edit else before)
        self.name_edit.setText(self._name if name is None else name)
        self._stack.setCurrentWidget(self.name_edit)
        self.name_edit.selectAll()
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel_rename(self) -> bool:
        """Keep the old title; False when it was not being edited."""
        if not self.renaming:
            return False
        self.name_edit.setText(self._name)
        self._stop()
        return True

    def _stop(self) -> None:
        """Show the title again; the keyboard goes on unless it has gone somewhere by itself."""
        had_focus = self.name_edit.hasFocus()
        self._stack.setCurrentWidget(self._title)
        if had_focus and self._then is not None and isValid(self._then) and self._then.isVisible():
            self._then.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if not self.renaming:
            return
        name = self.name_edit.text().strip()
        self._stop()
        if name and name != self._name:
            self.renamed.emit(name)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self.setFixedHeight(theme.current().px(40 if compact else 48))


class ButtonRow(QWidget):
    """Two buttons beside each other; below each other where there is no room, as with very large text."""

    def __init__(self, first: buttons.Button, second: buttons.Button) -> None:
        super().__init__()
        self._buttons = first, second
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.current().px(8))
        self._line.addWidget(first, 1)
        self._line.addWidget(second)

    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(widest, self._line.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        both = sum(button.minimumSizeHint().width() for button in self._buttons) + self._line.spacing()
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if both <= event.size().width() else way.TopToBottom)


class Footer(QWidget):
    """Two buttons that can give way to what is going on, and one line about what came of it."""

    def __init__(self, primary: str, hint: str, secondary: str, icon: str | None = None) -> None:
        super().__init__()
        px = theme.current().px
        self.primary = buttons.primary(primary, hint=hint)
        self.secondary = buttons.secondary(secondary, icon=icon)
        self.buttons = QStackedWidget()
        self.buttons.addWidget(ButtonRow(self.primary, self.secondary))
        self._glyph = Glyph("ok", "ok_glyph")
        self._words = MixedLabel("", Role.SECONDARY, "text1")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.buttons)
        below = QHBoxLayout()
        below.setSpacing(px(6))
        below.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        self._column.addLayout(below)
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


class BusyRow(Card):
    """What the request is doing, for how long, and a way out."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=6, padding=0)
        px = theme.current().px
        self.cancel = buttons.secondary("Cancel", hint="Esc", height=28)
        self._spinner = Spinner()
        self._step = PlainLabel("", Role.SECONDARY_MEDIUM, elide=Qt.TextElideMode.ElideRight)
        self._details = PlainLabel("", Role.SMALL, "text3", elide=Qt.TextElideMode.ElideRight)
        self._request: RunningRequest | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._step)
        words.addWidget(self._details)
        line = QHBoxLayout()
        line.setContentsMargins(px(8), px(2), px(6), px(2))
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


def response_line(outcome: Outcome | None) -> tuple[str, str, tuple[Span, ...]]:
    """Icon, its colour and the words for the last response: "HTTP 200 · 182 ms · server clock +0.4 s"."""
    exchange = outcome.exchange if outcome is not None else None
    if exchange is None:
        return "", "", ()
    if exchange.response is None:
        message = exchange.failure.message if exchange.failure is not None else "No answer came."
        return "bad", "bad_glyph", ((message, Style(token="bad_text")),)
    response = exchange.response
    good = 200 <= response.status < 300
    status = Style(role=Role.SECONDARY_BOLD, token=None if good else "bad_text")
    words = f" · {response.elapsed_ms:.0f} ms"
    if exchange.clock_skew_s is not None:
        words += f" · server clock {skew(exchange.clock_skew_s)}"
    icon = ("ok", "ok_glyph") if good else ("bad", "bad_glyph")
    return *icon, ((f"HTTP {response.status}", status), (words, PLAIN))


def skew(seconds: float) -> str:
    """Such as "+0.4 s" or "-12 s": the server's clock against ours."""
    sign = "−" if seconds < 0 else "+"
    return f"{sign}{abs(seconds):.1f} s" if abs(seconds) < 10 else f"{sign}{abs(seconds):.0f} s"
