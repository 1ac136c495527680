"""The foot of the intake: Inspect and Clear, or where there is no text the ways to one; where the text came from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from inspector.core.text.language import tr
from inspector.gui.widgets import buttons
from inspector.gui.widgets.buttons import Emphasis
from inspector.gui.widgets.labels import PLAIN
from inspector.gui.widgets.panes.pane_footer import ButtonRow, Footer


class IntakeFooter(Footer):
    """Inspect is plain, since a text is judged as it arrives; it asks for attention where that has to be asked for."""

    def __init__(self) -> None:
        self.from_clipboard = buttons.secondary(tr("Paste from the clipboard"), icon="clipboard")
        self.open = buttons.secondary(tr("Open…"))
        super().__init__(tr("Inspect"), buttons.secondary(tr("Clear")))
        self.primary.emphasise(Emphasis.SECONDARY)
        self._empty = ButtonRow(self.from_clipboard, self.open)
        self.buttons.addWidget(self._empty)
        self.undo = buttons.link(tr("Undo"))
        """Brings the text that was replaced back, with its verdict."""
        self.change = buttons.link(tr("Change"))
        """Chooses another case for what has arrived."""
        self.line.setStretch(1, 0)
        for each in (self.undo, self.change):
            self.line.addWidget(each)
            each.hide()
        self.line.addStretch(1)
        for at in range(self.line.count()):  # the words and what can be done about them are one line
            if (item := self.line.itemAt(at)) is not None:
                item.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.show_empty(True)

    def show_empty(self, empty: bool) -> None:
        """Offer the ways to a text where there is none, else what is done with it. The keyboard goes along."""
        held = next((each for each in (self.primary, self.secondary, self.from_clipboard) if each.hasFocus()), None)
        self.buttons.setCurrentIndex(1 if empty else 0)
        for at in range(self.buttons.count()):  # the row that is not seen takes no height, where it is the higher one
            page, seen = self.buttons.widget(at), at == self.buttons.currentIndex()
            if page is not None:
                policy = page.sizePolicy()
                policy.setVerticalPolicy(QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored)
                page.setSizePolicy(policy)
        if held is not None and not held.isVisibleTo(self):
            (self.from_clipboard if empty else self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_inspect(self, asks: bool) -> None:
        """Have Inspect ask for attention, or be one of two plain buttons."""
        self.primary.emphasise(Emphasis.PRIMARY if asks else Emphasis.SECONDARY)

    def tell(self, words: str, icon: str, *, undo: bool = False, change: bool = False) -> None:
        """Say where the text or its keys came from, with what can be done about that."""
        self.say(icon, "text2", ((words, PLAIN),))
        self.undo.setVisible(undo)
        self.change.setVisible(change)
