"""The head of the intake: what it is for, and that more than a token can go in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from inspector.core.text.language import tr
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.panes.pane_header import PaneHeader


class IntakeHeader(PaneHeader):
    """A title with a few words beside it, which give way first."""

    def __init__(self) -> None:
        super().__init__(tr("Paste a token"), menu=False)
        self.words = PlainLabel(
            tr("or anything with one in it"), Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight
        )
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.setStretch(0, 0)
            self._stack.removeWidget(self.name_edit)  # it is never renamed, and the field is wider than the title
            self._stack.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            line.insertWidget(1, self.words, 1, Qt.AlignmentFlag.AlignVCenter)
