"""What opens the help: F1, the menu, the palette, and "Learn more" of a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.window.help.shelf import shelf_of
from inspector.resources import ResourceError

if TYPE_CHECKING:
    from inspector.gui.finder.model import Entry
    from inspector.gui.window.frame import Frame
    from inspector.gui.window.help.about import About
    from inspector.gui.window.help.licences import Licences

ENTRIES = ("shortcuts", "palette", "about")
FIRST_PAGE = "README"


class HelpActions(QObject):
    """Makes the help and the card about the program when they are asked for. `copy` puts a text on the clipboard."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        window: QMainWindow,
        frame: Frame,
        copy: Callable[[str], object],
        keyring: Callable[[], str],
    ) -> None:
        """Make them. `keyring` says which one is in use."""
        super().__init__(window)
        self._work, self._registry, self._window, self._frame = work, registry, window, frame
        self._copy = copy
        self.shelf = shelf_of(work.shared, partial(work.clipboard.copy, confidential=False))
        self._keyring = keyring
        self.about: About | None = None
        self.licences: Licences | None = None
        entry = Action("about", mark("About Token Inspector"), WINDOW, self.show_about, icon="info")
        entry.setMenuRole(QAction.MenuRole.AboutRole)
        registry.add(
            Action("help", mark("Help"), WINDOW, self.open_here, keys=("F1",), icon="info"),
            Action("help-pages", mark("All pages of the help"), WINDOW, partial(self.open, FIRST_PAGE), icon="info"),
            entry,
            Action("licences", mark("Licences"), WINDOW, self.show_licences, icon="file"),
        )
        registry.started.connect(self._on_started)
        self.shelf.renew()

    def menu(self, parent: QMenu) -> QMenu:
        """The pages and the other entries, as a menu within another."""
        menu = parent.addMenu(tr("Help"))
        self._registry.add_to(menu, "help", tr("Help for this place"))
        menu.addSeparator()
        for name, title in self.pages():
            entry = menu.addAction(title.replace("&", "&&"))
            entry.triggered.connect(partial(self.open, name))
        menu.addSeparator()
        for action_id in ENTRIES:
            self._registry.add_to(menu, action_id)
        return menu

    def pages(self) -> list[tuple[str, str]]:
        """The name and title of each page; none where the installation has none."""
        try:
            library = self.shelf.library()
        except ResourceError:
            return []
        return [(name, tr("All pages of the help") if name == FIRST_PAGE else library.title(name))
                for name in library.names()]  # fmt: skip

    def entries(self) -> Iterator[Entry]:
        """The pages for the palette."""
        from inspector.gui.finder.model import Entry  # late, as the finder is

        for name, title in self.pages():
            if name != FIRST_PAGE:
                yield Entry(f"page:{name}", title, tr("Help"), "", (), "info", "text2")

    def open_here(self) -> None:
        """Show the page that helps where the keyboard is."""
        from inspector.gui.window.help.places import page_here

        self.open(page_here(self._window, self._frame, self._work.selection))

    def open(self, target: str, _checked: object = None) -> None:
        """Show a page, or a section of it."""
        try:
            self.shelf.open(target, self._window)
        except ResourceError as error:
            self._work.messages.warn(str(error))

    def show_about(self) -> None:
        """Say what this program is."""
        from inspector.gui.window.help.about import About  # late: a window opens without it

        if self.about is None:
            self.about = About(self._window.centralWidget() or self._window, self._work)
            self.about.copied.connect(self._copy)
            self.about.pages_asked.connect(partial(self.open, FIRST_PAGE))
            self.about.licences_asked.connect(self.show_licences)
        self.about.open_about(self._keyring())

    def show_licences(self) -> None:
        """Show what the program is made of, with the licences."""
        from inspector.gui.window.help.licences import Licences

        if self.about is not None:
            self.about.close_overlay()
        if self.licences is None:
            self.licences = Licences(self._window.centralWidget() or self._window)
        self.licences.open_overlay(self.licences.list)

    def close(self) -> None:
        """Have no card open."""
        for card in (self.about, self.licences):
            if card is not None:
                card.close_overlay()

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if action_id not in ("about", "licences", "help"):
            self.close()

    def on_closing(self, _window: object) -> None:
        """The window is closed: with the last one the program ends, and the help goes before it."""
        if len(self._work.shared.windows) <= 1:
            self.shelf.put_away()
