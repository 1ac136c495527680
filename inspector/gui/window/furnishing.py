"""What waits until a window can be seen, and what waits until its user comes to it."""

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
    """Calls `furnish` once: when `shown` can be seen, or before the first key or click gets to the window."""

    def __init__(self, window: QWidget, shown: QWidget, furnish: Callable[[], object]) -> None:
        super().__init__(window)
        self._furnish: Callable[[], object] | None = furnish
        shown.installEventFilter(self)
        window.windowHandle().installEventFilter(self)
        QTimer.singleShot(UNSEEN_MS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            self.painted()
        elif event.type() in INPUT:
            self._go()
        return False

    def painted(self) -> None:
        """It is being painted: go on when that has reached the screen."""
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        furnish, self._furnish = self._furnish, None
        if furnish is not None:
            self.deleteLater()
            furnish()


class FirstTouch(QObject):
    """Calls `prepare` once: when the pointer comes to the form, or with the first key or click in the window."""

    def __init__(self, window: QWidget, form: QWidget, prepare: Callable[[], object]) -> None:
        super().__init__(window)
        self._prepare = prepare
        form.installEventFilter(self)
        seen = window.windowHandle() if window.isVisible() else window
        seen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT or (event.type() == QEvent.Type.Enter and watched.isWidgetType()):
            self.deleteLater()
            self._prepare()
        return False
