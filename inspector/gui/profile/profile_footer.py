"""The foot of the form: whom it asks where that is production, and the question before a request."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.environment import Environment, shown_name
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import shown as shown_keys
from inspector.gui.profile.environment.pill import Swatch
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.labels import BOLD, PLAIN, MixedLabel, Span, plain_tooltip
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.wording import sentence

MOST_OF_HOST = 26
"""Characters of a host that stand in the line; the whole of it is in the tooltip."""


class AskBar(Card):
    """Asks before a request is sent: in the foot of the form, and nothing waits for it."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("accent_line", "inset", radius=6, padding=8)
        self._swatch = Swatch()
        self._words = MixedLabel("", Role.SECONDARY_MEDIUM, "text1")
        self.agree = buttons.secondary(tr("Get token"), height=28)
        self.cancel = buttons.secondary(tr("Cancel"), hint=shown_keys("Esc"), height=28)
        head = QWidget()
        line = FlowLayout(head, 6, 6)
        line.addWidget(self._swatch)
        line.addWidget(self._words)
        row = QWidget()
        flow = FlowLayout(row, 8, 6)
        for button in (self.agree, self.cancel):
            flow.addWidget(button)
        self.body.addWidget(head)
        self.body.addWidget(row)
        self.agree.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.left)
        self.hide()

    @property
    def words(self) -> str:
        """The question."""
        return self._words.text()

    def ask(self, environment: Environment) -> None:
        """Ask whether a token is to be asked for there."""
        words = tr("Ask {environment} for a token?", environment=visible(shown_name(environment.name)))
        self._swatch.show_colour(environment.colour)
        self._words.set_spans(words)
        self.setAccessibleName(words)
        self.agree.setAccessibleDescription(words)
        self.show()
        self.agree.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)


class ProfileFooter(Footer):
    """Its line says whom the form asks, until it says what came of that."""

    def __init__(self, primary: str, secondary: buttons.Button) -> None:
        self._swatch = Swatch()
        super().__init__(primary, secondary)
        self.asking = AskBar()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.asking)
        self.line.insertWidget(0, self._swatch, 0, Qt.AlignmentFlag.AlignTop)

    def say_whom(self, environment: Environment, host: str) -> None:
        """Say in which environment and at which host the form asks; `host` is empty where it is not known yet."""
        name = ((visible(shown_name(environment.name)), BOLD),)
        self._swatch.show_colour(environment.colour)
        if not host:
            self.say("", "", sentence(tr("Asks {environment}"), environment=name))
        else:
            short = visible(host if len(host) <= MOST_OF_HOST else f"{host[: MOST_OF_HOST - 1]}…")
            at = ((short, PLAIN),)
            self.say("", "", sentence(tr("Asks {environment} at {host}"), environment=name, host=at))
            self._words.setToolTip(plain_tooltip(visible(host)))
            self._words.setAccessibleName(f"{self.words} ({visible(host)})" if short != host else self.words)
        self._glyph.hide()
        self._swatch.show()

    def say(self, icon: str, token: str, spans: tuple[Span, ...]) -> None:
        """Show an icon and a line, or nothing; the line keeps its place."""
        self._swatch.hide()
        self._words.setToolTip("")
        self._words.setAccessibleName("")
        super().say(icon, token, spans)

    # --- the question -----------------------------------------------------------------------------------------------

    def ask(self, environment: Environment) -> None:
        """Ask, in the place of the buttons, before a token is asked for."""
        self.buttons.hide()
        self.asking.ask(environment)

    def stop_asking(self) -> bool:
        """Ask no more; False where nothing was asked. The keyboard goes back to Get token."""
        if self.asking.isHidden():
            return False
        had_focus = self.asking.agree.hasFocus() or self.asking.cancel.hasFocus()
        self.asking.hide()
        self.buttons.show()
        if had_focus:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
