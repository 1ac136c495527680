"""The keys of the window, made from the table of actions. Esc is handled where it is pressed first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from inspector.core.text.language import tr
from inspector.gui.actions import registry as actions
from inspector.gui.actions.registry import ACTIONS, Action
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.window.start_page import StartCard

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


def install(window: MainWindow) -> list[QShortcut]:
    """Make the shortcuts of `window`, and let its buttons and tabs say them."""
    for action in ACTIONS:
        if action.keys:
            show(window, action)
    window.frame.inspection.show_tab_keys([actions.keys_of(f"tab-{name.lower()}") for name in actions.TABS])
    own = [action for action in ACTIONS if action.do is not None and action.keys != ("Esc",)]
    return [_shortcut(window, action, keys) for action in own for keys in (*action.keys, *action.also)]


def _shortcut(window: MainWindow, action: Action, keys: str) -> QShortcut:
    shortcut = QShortcut(actions.sequence(keys), action.place(window) if action.place is not None else window)
    if action.place is not None:
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(partial(actions.run, window, action))
    return shortcut


def show(window: MainWindow, action: Action) -> None:
    """Let the buttons that do the same as `action` say its keys."""
    keys = actions.shown(action.keys[0])
    for widget in action.buttons(window):
        if isinstance(widget, (Button, StartCard)):
            widget.set_keys(keys)
        else:
            widget.setToolTip(plain_tooltip(f"{tr(action.label)} ({keys})"))
