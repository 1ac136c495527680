"""The field that filters the claims."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from inspector.core.text.language import tr
from inspector.gui.theme import icons, theme
from inspector.gui.widgets.form_fields import name_icons


class FilterField(QLineEdit):
    """The field that filters claims; Esc empties it, the arrow key down and Enter lead to what was found."""

    left = Signal()
    """The keyboard is to go to what was found."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Filter claims"))
        self.setAccessibleName(tr("Filter claims"))
        self._glass = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_icons(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._glass.setIcon(icons.icon("search"))
        self.setMaximumWidth(theme.current().px(190))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(136), super().sizeHint().height())  # the tabs beside it take their room first
