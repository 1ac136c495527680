"""Opening the settings: from the main menu, with a key, and one of them from the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry

if TYPE_CHECKING:
    from inspector.gui.finder.model import Entry
    from inspector.gui.window.settings.page import SettingsPage
    from inspector.gui.window.settings.settings import OneSetting


class SettingsActions(QObject):
    """Makes the page when it is asked for. `settings` are all there are."""

    def __init__(self, registry: Registry, window: QMainWindow, settings: Callable[[], tuple[OneSetting, ...]]) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.page: SettingsPage | None = None
        entry = Action("settings", mark("Settings"), WINDOW, self.open, keys=("Ctrl+,",), icon="settings")
        entry.setMenuRole(QAction.MenuRole.PreferencesRole)
        registry.add(entry)
        registry.started.connect(self._on_started)

    def open(self, setting: str = "") -> None:
        """Show the page, with the keyboard on a setting; a second time closes it."""
        from inspector.gui.window.settings.page import SettingsPage  # late: a window opens without it

        if self.page is None:
            self.page = SettingsPage(self._window.centralWidget() or self._window, self._settings())
        if self.page.isVisible() and not setting:
            self.page.close_overlay()
        else:
            self.page.open_page(setting)

    def entries(self) -> Iterator[Entry]:
        """Each setting for the palette."""
        from inspector.gui.finder.model import Entry  # late, as the finder is

        for each in self._settings():
            yield Entry(f"setting:{each.id}", tr(each.label), tr("Settings"), "", (), "settings", "text2")

    def leave(self) -> str | None:
        """The setting that the keyboard is on, where the page is open: another window is to open it there."""
        if self.page is None or not self.page.isVisible():
            return None
        held = QApplication.focusWidget()
        return next((id_ for id_, row in self.page.rows.items() if held is not None and row.isAncestorOf(held)), "")

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if self.page is not None and action_id not in ("settings", "help"):
            self.page.close_overlay()
