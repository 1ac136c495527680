"""The field that filters both lists."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle

from inspector.core.text.language import tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import can_be_cleared, name_icons
from inspector.gui.widgets.labels import plain_tooltip


class ListsFilter(QLineEdit):
    """Esc empties it and leaves it when it is empty; the arrow key down and Enter lead into the lists."""

    down = Signal()
    """The keyboard is to go into the lists."""
    left = Signal()
    """It is empty and no longer needed."""

    def __init__(self) -> None:
        super().__init__()
        self._keys = ""
        self.setPlaceholderText(tr("Filter both lists"))
        self.setAccessibleName(tr("Filter both lists"))
        self._glass = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        can_be_cleared(self)
        name_icons(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)

    def set_keys(self, keys: str) -> None:
        """Say which keys lead here, while there is nothing in it."""
        self._keys = keys
        self.setToolTip(plain_tooltip(f"{self.accessibleName()} ({keys})"))
        self.setAccessibleDescription(keys)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus() or not self._keys:
            return
        look = theme.current()
        metrics = look.metrics(Role.SMALL)
        taken = look.px(52) + self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = metrics.horizontalAdvance(self._keys) + 1
        if taken + room + look.px(10) > self.width():
            return
        place = QRect(self.width() - look.px(10) - room, 0, room + 1, self.height())
        painter = QPainter(self)
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.color("text3"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), place), flags, self._keys)
        painter.end()

    def _restyle(self) -> None:
        self._glass.setIcon(icons.icon("search"))
        self.updateGeometry()
