"""What a user does at a window while another one takes its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class Meanwhile(QObject):
    """Keeps the keys pressed at a window that is empty, and the wish to close it, for the window that comes after it.

    A click is not kept: what it is meant for may stand elsewhere in another language.
    """

    def __init__(self, old: QWidget) -> None:
        super().__init__(old)
        self._new: QWidget | None = None
        self._keys: list[QKeyEvent] = []
        self._closed = False
        old.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            self._closed = True
        elif isinstance(event, QKeyEvent) and event.type() in KEYS:
            self._keys.append(event.clone())
        else:
            return False
        if self._new is not None:
            self.hand_on(self._new)
        return True

    def hand_on(self, new: QWidget) -> None:
        """Do it in `new`, which has its keyboard by now; what is still done at the old window follows at once."""
        self._new = new
        keys, self._keys = self._keys, []
        for event in keys:
            if isValid(new):  # a key may have closed it
                _press(new, event)
        if self._closed and isValid(new):
            new.close()


def _press(window: QWidget, event: QKeyEvent) -> None:
    """Give a key to what has the keyboard in `window`, or to the action that has it as a shortcut, as Qt does."""
    focused: QWidget | None = window.focusWidget()
    place = window if focused is None else focused
    if event.type() == QEvent.Type.KeyPress and not _overrides(place, event):
        action = _action_of(window, QKeySequence(event.keyCombination()))
        if action is not None:
            action.trigger()
            return
    QCoreApplication.sendEvent(place, event)


def _overrides(place: QWidget, event: QKeyEvent) -> bool:
    """Whether a widget wants to have a key that may be a shortcut: a text field all that it can write or edit with."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QCoreApplication.sendEvent(place, asked)
    return asked.isAccepted()


def _action_of(window: QWidget, keys: QKeySequence) -> QAction | None:
    return next((action for action in window.actions() if keys in action.shortcuts() and action.isEnabled()), None)
