"""The field that filters both lists."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import SearchField, can_be_cleared
from inspector.gui.widgets.labels import plain_tooltip


class ListsFilter(SearchField):
    """The keys that lead to it stand in it while it is empty and there is room for them."""

    def __init__(self) -> None:
        super().__init__(tr("Filter both lists"))
        self._keys = ""
        can_be_cleared(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        """Say which keys lead here, while there is nothing in it."""
        self._keys = keys
        self.setToolTip(plain_tooltip(f"{self.accessibleName()} ({keys})"))
        self.setAccessibleDescription(keys)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), super().minimumSizeHint().height())

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
