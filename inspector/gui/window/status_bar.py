"""The line at the foot of the window, and the strip at its top for what has to be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.core.text import times
from inspector.core.text.language import plural, tr
from inspector.gui.model.messages import Messages
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce_where_used
from inspector.gui.widgets.clock_words import far, server_clock
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins
from inspector.gui.window.strip import Strip

if TYPE_CHECKING:
    from inspector.core.store.vault import Vault

SAID_FOR_MS = 8000
OFFERED_FOR_MS = 12000


class StatusBar(Surface):
    """Keyring and server clock, a sentence that goes by itself, and the demo issuer at the end."""

    stop_demo_requested = Signal()
    unlock_requested = Signal()

    def __init__(self, messages: Messages) -> None:
        super().__init__("sidebar")
        self._keyring_glyph = Glyph("lock", size=14)
        elide = Qt.TextElideMode.ElideRight
        self._keyring = PlainLabel(tr("Looking for the keyring"), Role.SECONDARY, "text2", elide=elide)
        self.unlock = buttons.link(tr("Unlock"))
        self._keyring.setMinimumWidth(theme.current().px(60))  # with very large text it is cut short
        self._clock_glyph = Glyph("clock", size=14)
        self._clock = PlainLabel("", Role.SECONDARY, "text2")
        self._said = PlainLabel("", Role.SECONDARY, "text1", elide=elide)
        self.undo = buttons.link(tr("Undo"))
        self._note = PlainLabel("", Role.SECONDARY, "text2")
        self._demo_glyph = Glyph("flask", size=14)
        self._demo = PlainLabel("", Role.SECONDARY, "text2", elide=elide)
        self.stop = buttons.link(tr("Stop"))
        self._accept: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.settle)
        self._build()
        messages.said.connect(self.say)
        messages.offered.connect(self.offer)
        self.undo.clicked.connect(self._on_undo)
        self.stop.clicked.connect(self.stop_demo_requested)
        self.unlock.clicked.connect(self.unlock_requested)
        self.show_clock(None)
        self.show_demo("")
        self.show_note("")
        self._say("")
        self.unlock.hide()

    def _build(self) -> None:
        px = theme.current().px
        line = QHBoxLayout()
        set_margins(line, px(18), 0, px(10), 0)
        line.setSpacing(px(6))
        for widget in (self._keyring_glyph, self._keyring, self.unlock):
            line.addWidget(widget)
        line.addSpacing(px(10))
        line.addWidget(self._clock_glyph)
        line.addWidget(self._clock)
        line.addSpacing(px(10))
        line.addWidget(self._said)
        line.addWidget(self.undo)
        line.addWidget(self._note)
        line.addStretch(1)
        for widget in (self._demo_glyph, self._demo, self.stop):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(line)
        self.setFixedHeight(px(27))

    @property
    def said(self) -> str:
        """The sentence shown now."""
        return self._said.text()

    @property
    def keyring(self) -> str:
        """What is said of the keyring."""
        return self._keyring.text()

    @property
    def demo(self) -> str:
        """What is said of the demo issuer; empty while it does not run."""
        return self._demo.text()

    def show_keyring(self, vault: Vault | None, *, locked: bool | None) -> None:
        """Name the keyring and say whether it is locked, where that is known; without one, say what follows."""
        if vault is None:
            words, icon, token, tip = tr("Looking for the keyring"), "lock", "text2", ""
        elif not vault.persistent:
            words, icon, token = tr("No keyring: secrets are kept until you quit"), "warn", "warn_glyph"
            tip = str(vault.why_not or "")
        else:
            states = {True: tr("{name}, locked", name=vault.name), False: tr("{name}, unlocked", name=vault.name)}
            words, tip = str(vault.name) if locked is None else states[locked], ""
            icon, token = ("lock", "warn_glyph") if locked else ("lock-open" if locked is False else "lock", "text2")
        self._keyring_glyph.show_icon(icon, token)
        self._keyring.setText(words)
        self._keyring.set_tip(tip)
        self._keyring.setAccessibleDescription(tip)
        self.unlock.setVisible(bool(locked))

    def show_clock(self, skew_s: float | None) -> None:
        """Say how far the server's clock was from this computer's in the last response."""
        known = skew_s is not None
        self._clock_glyph.setVisible(known)
        self._clock.setVisible(known)
        if skew_s is not None:
            wrong = far(skew_s)
            words = server_clock(skew_s)
            self._clock.setText(words[:1].upper() + words[1:])
            self._clock.set_token("warn_text" if wrong else "text2")
            self._clock_glyph.show_icon("warn" if wrong else "clock", "warn_glyph" if wrong else "text2")

    def show_demo(self, address: str) -> None:
        """Say that the demo issuer runs, and where; empty when it does not."""
        for widget in (self._demo_glyph, self._demo, self.stop):
            widget.setVisible(bool(address))
        self._demo.setText(tr("Demo issuer running on {address}", address=address) if address else "")

    @property
    def note(self) -> str:
        """What is counted down."""
        return self._note.text()

    def count_down(self, seconds: int, of: int) -> None:
        """Say in how many seconds the clipboard is cleared, which is announced at the beginning alone; 0 says none."""
        words = tr("Clipboard is cleared in {duration}", duration=times.duration(seconds)) if seconds else ""
        self.show_note(words)
        if seconds == of:
            announce_where_used(self, words)

    def show_note(self, words: str) -> None:
        """Show what changes every second, and so is announced by nobody; "" takes it away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def say(self, words: str) -> None:
        """Show a sentence for a while, in place of one that is shown or offered."""
        self._accept = None
        self._say(words)
        self._timer.start(SAID_FOR_MS)

    def offer(self, words: str, accept: Callable[[], object]) -> None:
        """Show a sentence for a while with Undo, which calls `accept`."""
        self._accept = accept
        self._say(words)
        self.undo.show()
        self._timer.start(OFFERED_FOR_MS)

    def settle(self) -> None:
        """Take the sentence away, and an offer with it."""
        self._timer.stop()
        self._accept = None
        self._say("")

    def _on_undo(self) -> None:
        accept = self._accept
        self.settle()
        if accept is not None:
            accept()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.undo.hide()
        announce_where_used(self, words)


class MessageStrip(Strip):
    """Sentences that have to be read, until they are dismissed; the newest is shown with how many more there are."""

    def __init__(self, messages: Messages) -> None:
        self.close_button = buttons.flat(tr("Dismiss"), icon="close", icon_only=True, height=28)
        super().__init__("warn", "warn", self.close_button, end=8)
        self._messages = messages
        self.setAccessibleName(tr("Message"))
        self.close_button.clicked.connect(messages.dismiss)
        messages.standing_changed.connect(self._update)
        messages.warned.connect(self._announce)
        self._update()

    @property
    def message(self) -> str:
        """The sentence shown; empty while the strip is hidden."""
        return self._messages.standing[-1] if self._messages.standing else ""

    def _announce(self, words: str) -> None:
        announce_where_used(self, words)

    def _update(self) -> None:
        more = len(self._messages.standing) - 1
        further = plural(more, "{message} ({n} more)", "{message} ({n} more)", message=self.message)
        self._label.set_spans(further if more > 0 else self.message)
        self.setAccessibleDescription(self.message)
        self.setVisible(bool(self._messages.standing))
