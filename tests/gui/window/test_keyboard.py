"""Every state of the window with the keyboard alone: Tab reaches all there is, shows where it is, and comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QTableWidget, QTextBrowser, QWidget

from inspector.gui.widgets.overlay import Overlay
from inspector.gui.window.main_window import MainWindow
from tests.gui.window.test_structure import BY_KIND, LOOKS, Stages, looking

MOST_STOPS = 200


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[Stages]:
    with looking(qapp, LOOKS["light"], painted=True) as made:
        yield made


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
        assert focused is not None, [name(widget) for widget in order]
        if order and seen is not None and order[-1].grab().toImage() == seen:
            blind.append(name(order[-1]))
        if order and focused is order[-1] and isinstance(focused, QTextBrowser) and focused.textCursor() != caret:
            caret, seen = focused.textCursor(), None  # Tab goes from one link of a page to the next
            assert (links := links + 1) < MOST_STOPS, f"Tab does not leave {name(focused)}"
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            continue
        if focused in order:
            assert focused is order[0], f"Tab does not leave {[name(each) for each in order[order.index(focused) :]]}"
            break
        assert focused.accessibleName() or not isinstance(focused, QLineEdit), "a field without a name"
        order.append(focused)
        caret = focused.textCursor() if isinstance(focused, QTextBrowser) else None
        seen = focused.grab().toImage()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(order) < MOST_STOPS, f"Tab does not come back from {name(order[-1])}"
    return order, blind


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


@pytest.mark.parametrize("state", BY_KIND)
def test_tab_goes_round_everything_and_is_seen(stages: Stages, state: str) -> None:
    window = stages.reach(state).window
    window.activateWindow()
    QApplication.processEvents()
    wanted = stops(window)
    order, blind = walked(window)
    missed = [name(each) for each in wanted - set(order) if each.isVisible()]  # a name is no longer edited by then
    assert missed == [], " ".join(name(each) for each in order[-6:])
    assert blind == [] or len(order) == 1, "nothing shows that it has the keyboard"
