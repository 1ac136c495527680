"""The order in which Tab goes through the window.

Qt puts whatever is made later, such as the view behind a tab, at the end: behind the status bar. Its chain of focus is
not read here: PySide would tie the life of each widget to that of the one before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(zone: QWidget) -> list[QWidget]:
    """Every widget in `zone` that takes the keyboard, seen or not, in the order in which it was put there."""
    window = zone.window()
    return [
        widget for widget in zone.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if widget.window() is window  # not the list that a combo box opens
    ]  # fmt: skip


def follow(before: QWidget, zones: Iterable[QWidget]) -> None:
    """Have Tab go from `before` through `zones`; what is in two of them belongs to the one that is named first."""
    order = dict.fromkeys([before, *(widget for zone in zones for widget in stops(zone))])
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)


def first(pane: QWidget, likely: QWidget) -> QWidget | None:
    """The first widget of a pane that takes Tab now; `likely` if it is one of them."""
    for widget in (likely, *stops(pane)):
        takes = widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and pane.isAncestorOf(widget) and widget.isVisibleTo(pane):
            return widget
    return None
