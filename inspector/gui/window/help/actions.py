"""The entries of the menu for help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry

if TYPE_CHECKING:
    from inspector.gui.window.help.about import About

ENTRIES = ("shortcuts", "palette", "about")


class HelpActions(QObject):
    """Makes the card about the program when it is asked for. `copy` puts a text on the clipboard, and says so."""

    def __init__(self, registry: Registry, window: QMainWindow, copy: Callable[[str], object]) -> None:
        super().__init__(window)
        self._registry, self._window, self._copy = registry, window, copy
        self.about: About | None = None
        entry = Action("about", mark("About Token Inspector"), WINDOW, self.show_about, icon="info")
        entry.setMenuRole(QAction.MenuRole.AboutRole)
        registry.add(entry)
        registry.started.connect(self._on_started)

    def menu(self, parent: QMenu) -> QMenu:
        """The entries, as a menu within another."""
        menu = parent.addMenu(tr("Help"))
        for action_id in ENTRIES:
            self._registry.add_to(menu, action_id)
        return menu

    def show_about(self) -> None:
        """Say what this program is."""
        from inspector.gui.window.help.about import About  # late: a window opens without it

        if self.about is None:
            self.about = About(self._window.centralWidget() or self._window)
            self.about.copied.connect(self._copy)
        self.about.open_overlay(self.about.close_button)

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if self.about is not None and action_id != "about":
            self.about.close_overlay()
