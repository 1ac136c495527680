"""What can stand at the right of the form in the place of the inspection: a pane with a header of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.core.text.language import tr
from inspector.gui.widgets.buttons import flat
from inspector.gui.widgets.layout import Surface


class BesidePane(Surface):
    """`back` is the way to the form where the window has no room for both; it belongs at the left of the header."""

    def __init__(self) -> None:
        super().__init__("inspect")
        self.back = flat(tr("Show the form"), icon="chevron-left", icon_only=True)
        self.back.hide()

    def set_compact(self, compact: bool) -> None:
        """Use less height, for windows lower than 700 base pixels."""

    def focus_content(self) -> None:
        """Put the keyboard where work begins."""
        first = self.first_stop()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_stop(self) -> QWidget | None:
        """What gets the keyboard when the pane comes in front; None where nothing can."""
        return None
