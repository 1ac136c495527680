"""Where the keyboard is in one window, to be put there in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from inspector.core.values import dataclass
from inspector.gui.window import tab_order

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

Caret = tuple[int, int]
"""Where a selection begins and where the next letter goes; twice the same without a selection."""


@dataclass(frozen=True, slots=True)
class KeyboardPlace:
    """In which part of the window, on which of so many widgets of its kind there, and at which letter of a field."""

    zone: int
    kind: type[QWidget]
    number: int
    of: int
    caret: Caret | None

    @classmethod
    def of_window(cls, window: MainWindow) -> KeyboardPlace | None:
        """Where it is now; None in no part."""
        held: QWidget | None = window.focusWidget()
        for number, zone in enumerate(window.panes.frame.zones()):
            if held is not None and zone.isAncestorOf(held):
                alike = _alike(zone, type(held))
                place = alike.index(held) if held in alike else 0  # Qt may leave it on what was hidden since
                return cls(number, type(held), place, len(alike), _caret_of(held))
        return None

    def give_keyboard(self, window: MainWindow) -> None:
        """Put it there in another window; where there is no such place, on the first of the same part."""
        zones = window.panes.frame.zones()
        zone = zones[self.zone] if self.zone < len(zones) else window.panes.frame.sidebar
        alike = _alike(zone, self.kind)
        same: QWidget | None = alike[self.number] if 0 < len(alike) == self.of else None
        if same is not None and same.isVisibleTo(zone) and same.isEnabled():
            same.setFocus(Qt.FocusReason.OtherFocusReason)
            _put_caret(same, self.caret)
            return
        first = tab_order.first(zone, window.panes.frame.sidebar.paste)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _alike(zone: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Those that can be seen: a form that was needed once is still there, and is not made in another window."""
    return [widget for widget in zone.findChildren(QWidget) if type(widget) is kind and widget.isVisibleTo(zone)]


def _caret_of(widget: QWidget) -> Caret | None:
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().anchor(), widget.textCursor().position()
    if isinstance(widget, QLineEdit):
        at = widget.cursorPosition()
        ends = (widget.selectionStart(), widget.selectionEnd())
        return (ends[0] if at == ends[1] else ends[1], at) if widget.hasSelectedText() else (at, at)
    return None


def _put_caret(widget: QWidget, caret: Caret | None) -> None:
    """Put it there, or at the end of a text that is shorter here."""
    if caret is None:
        return
    anchor, at = caret
    if isinstance(widget, QPlainTextEdit):
        cursor, end = widget.textCursor(), widget.document().characterCount() - 1
        cursor.setPosition(min(anchor, end))
        cursor.setPosition(min(at, end), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)
    elif isinstance(widget, QLineEdit):
        widget.setCursorPosition(anchor)
        widget.cursorForward(True, at - anchor)
