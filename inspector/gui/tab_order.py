"""The order in which Tab goes through the window: zone by zone, as it is read.

Qt puts whatever is made later, such as the view behind a tab, at the end: behind the status bar.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(window: QWidget) -> list[QWidget]:
    """Every widget below `window` that takes the keyboard, seen or not, in the order of Tab as it is now."""
    found, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def arrange(window: QWidget, zones: Iterable[QWidget]) -> None:
    """Have Tab go through `zones` in this order; inside each of them the order stays, and the rest comes first.

    A zone may lie inside another one: what is in both belongs to the inner one.
    """
    places = {zone: place for place, zone in enumerate(zones)}
    now = stops(window)
    wanted = sorted(now, key=lambda widget: _place(widget, window, places))
    if wanted != now:
        for before, after in pairwise(wanted):
            QWidget.setTabOrder(before, after)


def first(window: QWidget, pane: QWidget) -> QWidget | None:
    """The first widget of a pane, in the order of Tab, that takes the keyboard."""
    for widget in stops(window):
        takes = widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and pane.isAncestorOf(widget) and widget.isVisibleTo(pane):
            return widget
    return None


def _place(widget: QWidget, window: QWidget, places: dict[QWidget, int]) -> int:
    at: QWidget | None = widget
    while at is not None and at is not window:
        if at in places:
            return places[at]
        at = at.parentWidget()
    return -1
