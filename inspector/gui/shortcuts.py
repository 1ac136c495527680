"""The keys of the window, and what each does. Esc is handled where it is pressed first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from inspector.gui.main_window import MainWindow

TABS = ("Checks", "Claims", "Raw", "Keys", "Exchange")


def install(window: MainWindow) -> list[QShortcut]:
    """Make the shortcuts of `window`; each works wherever in the window the keyboard is."""
    frame, pane = window.frame, window.frame.inspection
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+Shift+V": window.open_paste,
        "Ctrl+N": window.profile_actions.new,
        "Ctrl+Return": window.submit,
        "Ctrl+Enter": window.submit,
        "Ctrl+F": pane.focus_filter,
        "Ctrl+E": pane.open_export_menu,
        "F5": lambda: refresh(window),
        "Ctrl+Shift+L": window.ask_log_out,
        "F6": lambda: window.next_pane(1),
        "Shift+F6": lambda: window.next_pane(-1),
        "F9": frame.toggle_sidebar,
        "F10": window.menus.open_main,
        "Ctrl+Q": window.close,
    }
    for i, tab in enumerate(TABS, 1):
        keys[f"Ctrl+{i}"] = partial(pane.select_tab, tab)
    made = [_shortcut(window, key, act) for key, act in keys.items()]
    rename = QShortcut(QKeySequence("F2"), frame.sidebar.profiles)  # elsewhere F2 is the claims'
    rename.setContext(Qt.ShortcutContext.WidgetShortcut)
    rename.activated.connect(window.profile_actions.rename)
    return [*made, rename]


def refresh(window: MainWindow) -> None:
    """F5: fetch the keys of a token again; for a failed request, ask again."""
    shown = window.shown
    if shown is not None and shown.inspection is not None:
        window.inspect_actions.fetch_again()
    elif shown is not None:
        window.request_actions.try_again()


def _shortcut(window: MainWindow, key: str, act: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.activated.connect(act)
    return shortcut
