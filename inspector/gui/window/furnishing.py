"""The panes behind the start page of a window that is seen already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from inspector.gui.startup.opening import UNSEEN_MS

INPUT = frozenset(
    {
        QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
    }
)  # fmt: skip
"""What a user does first comes to the window as one of these; ShortcutOverride before a shortcut is looked for."""


class Furnishing(QObject):
    """Calls `furnish` once: when the start page can be seen, or before the first key or click gets to the window."""

    def __init__(self, window: QWidget, start: QWidget, furnish: Callable[[], object]) -> None:
        super().__init__(window)
        self._furnish: Callable[[], object] | None = furnish
        start.installEventFilter(self)
        window.windowHandle().installEventFilter(self)
        QTimer.singleShot(UNSEEN_MS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            self.painted()
        elif event.type() in INPUT:
            self._go()
        return False

    def painted(self) -> None:
        """The start page is being painted: go on when it has reached the screen."""
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        furnish, self._furnish = self._furnish, None
        if furnish is not None:
            self.deleteLater()
            furnish()
