"""Looks for words in the page that is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.hiding.veil import NEVER_A_VALUE
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Surface, set_margins
from inspector.gui.window.help.page_text import HelpText


class FindBar(Surface):
    """A field, how many places there are, and the way from one to the next. `left` when it is closed."""

    left = Signal()

    def __init__(self, text: HelpText) -> None:
        super().__init__("request")
        self._text, self._count, self._at = text, 0, 0
        px = theme.current().px
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in this page"))
        self.field.setPlaceholderText(tr("Find in this page"))
        self.field.setProperty(NEVER_A_VALUE, True)
        self.field.setMinimumWidth(px(100))
        keep_font(self.field, Role.BODY)
        self.told = PlainLabel("", Role.SECONDARY, "text2")
        self.before = buttons.flat(tr("Previous place"), icon="chevron-left", icon_only=True)
        self.after = buttons.flat(tr("Next place"), icon="chevron-right", icon_only=True)
        self.close_button = buttons.flat(tr("Close the search"), icon="close", icon_only=True)
        row = QHBoxLayout(self)
        set_margins(row, px(12), px(6), px(12), px(6))
        row.setSpacing(px(6))
        row.addWidget(self.field, 1)
        for widget in (self.told, self.before, self.after, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(self._look)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)
        self._enable()
        self.hide()

    def begin(self) -> None:
        """Show it, with all of the field selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def leave(self) -> None:
        """Close it, with nothing marked any more."""
        self.hide()
        self._text.find_all("")
        self.left.emit()

    def again(self) -> None:
        """Look in another page for the same."""
        if self.isVisible():
            self._look()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before."""
        if self._count:
            self._at = (self._at + by) % self._count
            self._show()

    def _look(self) -> None:
        self._count, self._at = self._text.find_all(self.field.text()), 0
        self._show()

    def _show(self) -> None:
        if self._count:
            self._text.show_found(self._at)
            words = tr("{at} of {n}", at=self._at + 1, n=self._count)
        else:
            words = tr("Not in this page") if self.field.text() else ""
        self.told.setText(words)
        announce(self.field, words)
        self._enable()

    def _enable(self) -> None:
        for button in (self.before, self.after):
            button.setEnabled(self._count > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
