"""The foot of the form: whom it asks where that is production, and the question before a request."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.environment import Environment, shown_name
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import shown as shown_keys
from inspector.gui.profile.environment.pill import Swatch
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.labels import BOLD, PLAIN, MixedLabel, Span, plain_tooltip
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.wording import sentence


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
        self._swatch.hide()
        self._whom: tuple[Environment, str] | None = None
        super().__init__(primary, secondary)
        self.asking = AskBar()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.asking)
        self.line.insertWidget(0, self._swatch, 0, Qt.AlignmentFlag.AlignTop)

    def say_whom(self, environment: Environment, host: str) -> None:
        """Say in which environment and at which host the form asks; `host` is empty where it is not known yet."""
        self._whom = environment, visible(host)
        self._show_whom()

    def _show_whom(self) -> None:
        """The host is cut at its end where the line is short; the whole of it is in the tooltip and the line's name."""
        if self._whom is None:
            return
        environment, host = self._whom
        name = ((visible(shown_name(environment.name)), BOLD),)
        if host:
            words = tr("Asks {environment} at {host}")
            metrics = theme.current().metrics
            taken = metrics(Role.SECONDARY).horizontalAdvance(words.format(environment="", host=""))
            taken += metrics(Role.SECONDARY_BOLD).horizontalAdvance(name[0][0]) + theme.current().px(4)
            room = max(self._words.width() - taken, theme.current().px(60))
            short = metrics(Role.SECONDARY).elidedText(host, Qt.TextElideMode.ElideRight, room)
            spans = sentence(words, environment=name, host=((short, PLAIN),))
        else:
            short, spans = "", sentence(tr("Asks {environment}"), environment=name)
        super().say("", "", spans)
        self._swatch.show_colour(environment.colour)
        self._show_swatch(True)
        self._words.setToolTip(plain_tooltip(host))
        self._words.setAccessibleName(self.words.replace(short, host) if short != host else "")

    def _show_swatch(self, shown: bool) -> None:
        """The swatch in the place of the glyph, which keeps its own otherwise."""
        policy = self._glyph.sizePolicy()
        policy.setRetainSizeWhenHidden(not shown)
        self._glyph.setSizePolicy(policy)
        self._swatch.setVisible(shown)

    def say(self, icon: str, token: str, spans: tuple[Span, ...]) -> None:
        """Show an icon and a line, or nothing; the line keeps its place."""
        self._whom = None
        self._show_swatch(False)
        self._words.setToolTip("")
        self._words.setAccessibleName("")
        super().say(icon, token, spans)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whom is not None:  # once the line has its new width
            QTimer.singleShot(0, self, self._show_whom)

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
