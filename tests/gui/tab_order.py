"""Where Tab goes in a window, and where nothing shows that the keyboard has come there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QTableWidget, QTextBrowser, QWidget

from inspector.gui.widgets.overlay import Overlay
from inspector.gui.window.main_window import MainWindow

MOST_STOPS = 200


def place(window: MainWindow) -> QWidget:
    """Where Tab goes round: in what lies over the window, or in all of it."""
    overlays = [overlay for overlay in window.findChildren(Overlay) if overlay.isVisible()]
    return overlays[0] if overlays else window


def stops(window: MainWindow) -> set[QWidget]:
    """Everything on show that Tab is to reach."""
    return {
        widget
        for widget in place(window).findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if widget.isVisible() and widget.isEnabled() and not isinstance(widget, QTableWidget)  # its cells are
        if not isinstance(widget, QRadioButton) or widget.isChecked()  # the arrow keys go to the others
    }


def walked(window: MainWindow) -> tuple[list[QWidget], list[str]]:
    """The stops of Tab in its order, and those that look the same with the keyboard as without it."""
    order: list[QWidget] = []
    blind: list[str] = []
    seen: QImage | None = None
    caret: QTextCursor | None = None
    links = 0
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    while len(order) < MOST_STOPS:
        focused = QApplication.focusWidget()
        assert focused is not None, [called(widget) for widget in order]
        if order and seen is not None and order[-1].grab().toImage() == seen:
            blind.append(called(order[-1]))
        if order and focused is order[-1] and isinstance(focused, QTextBrowser) and focused.textCursor() != caret:
            caret, seen = focused.textCursor(), None  # Tab goes from one link of a page to the next
            assert (links := links + 1) < MOST_STOPS, f"Tab does not leave {called(focused)}"
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            continue
        if focused in order:
            assert focused is order[0], f"Tab does not leave {[called(each) for each in order[order.index(focused) :]]}"
            break
        assert focused.accessibleName() or not isinstance(focused, QLineEdit), "a field without a name"
        order.append(focused)
        caret = focused.textCursor() if isinstance(focused, QTextBrowser) else None
        seen = focused.grab().toImage()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(order) < MOST_STOPS, f"Tab does not come back from {called(order[-1])}"
    return order, blind


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
