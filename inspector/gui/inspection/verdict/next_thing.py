"""The one next thing in the banner: a button that says what it does, and while that lasts what is being done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.core.journeys.key_host import short_host
from inspector.core.text.language import tr
from inspector.gui.actions.shortcuts import shown as shown_keys
from inspector.gui.model.intake.next_step import NextStep
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import Button, Emphasis, secondary
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.spinner import Spinner

HEIGHT = 28


class BannerButton(Button):
    """The primary button on the tint of a verdict; in the dark theme it has an edge, or it would hardly stand out."""

    def __init__(self) -> None:
        super().__init__("", Emphasis.PRIMARY, height=HEIGHT)

    def _colours(self) -> tuple[str | None, str | None, str]:
        fill, edge, ink = super()._colours()
        return fill, "accent_text" if theme.current().dark and self.isEnabled() else edge, ink


class NextThing(QWidget):
    """The button, or in its place a spinner, what is being done, and Cancel; or nothing, and then it is hidden."""

    pressed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.current().px
        self.button = BannerButton()
        self.cancel = secondary(tr("Cancel"), hint=shown_keys("Esc"), height=HEIGHT)
        self.words = PlainLabel("", Role.SECONDARY_MEDIUM, "text1", elide=Qt.TextElideMode.ElideMiddle)
        self._spinner = Spinner()
        self.button.clicked.connect(self.pressed)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._spinner)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.button)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.setMinimumWidth(px(80))  # a long label gives way in its middle
        self.show_none()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return not self.cancel.isHidden()

    def show_what(self, step: NextStep | None, fetching: str, keys: str) -> None:
        """Offer a step that `keys` do as well, or nothing; or say whose keys are being fetched."""
        if fetching:
            self.show_busy(tr("Fetching keys from {host}", host=short_host(fetching)))
        elif step is not None:
            self.show_step(step.label, step.about, keys)
        else:
            self.show_none()

    def show_step(self, label: str, about: str, keys: str) -> None:
        """Offer what `label` says; `about` says more, and `keys` do the same."""
        held = self.cancel.hasFocus()
        if self.button.label != label:
            self.button.setText(label)
        self.button.set_tip(about)
        self.button.set_keys(keys)
        self._show_busy(False)
        self.button.show()
        self.show()
        if held:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, words: str) -> None:
        """Say what is being done, with a way out."""
        held = self.button.hasFocus()
        if not self.busy or self.words.text() != words:
            announce(self, words)
        self.words.setText(words)
        self._show_busy(True)
        self.button.hide()
        self.show()
        if held:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_none(self) -> None:
        """There is nothing to do."""
        self._show_busy(False)
        self.button.hide()
        self.hide()

    def _show_busy(self, busy: bool) -> None:
        self._spinner.start() if busy else self._spinner.stop()
        self.words.setVisible(busy)
        self.cancel.setVisible(busy)

    def wanted(self) -> QSize:
        """How wide it is with all of its words, and how high."""
        if not self.busy:
            return self.button.sizeHint()
        gap = theme.current().px(8)
        cancel = self.cancel.sizeHint()
        words = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 2
        return QSize(self._spinner.width() + words + cancel.width() + 2 * gap, cancel.height())
