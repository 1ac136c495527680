"""The lists of the sidebar with what can be done with what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from inspector.gui.actions.registry import Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.contents import SidebarContents
from inspector.gui.sidebar.list_actions import ListActions
from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.sidebar.tokens.actions import TokenActions


class RowMenus(Protocol):
    """The menus of what stands in the lists."""

    of_tokens: TokenActions

    def open_profile_menu(self, profile_id: str, at: QPoint) -> None:
        """That of a profile, or of several."""

    def open_token_of_list(self, outcome_id: str, at: QPoint) -> None:
        """That of a token, or of several."""

    def open_case_menu(self, case: str, at: QPoint) -> None:
        """That of a case."""

    def open_environment_menu(self, name: str, at: QPoint) -> None:
        """That of an environment."""

    def open_at(self, menu: QMenu, button: QWidget) -> None:
        """Show a menu below a button."""


class Lists(QObject):
    """Both lists. What is chosen in them is shown; their menus are of one row or of all that are selected."""

    def __init__(
        self, work: Workspace, registry: Registry, side: Sidebar, show_full: Callable[[], object], menus: RowMenus
    ) -> None:
        """`show_full` has the whole sidebar where there is a rail."""
        super().__init__(side)
        self._work, self._registry, self._side, self._menus = work, registry, side, menus
        self.contents = SidebarContents(work, side)
        self.actions = ListActions(work, registry, side, self.contents, show_full, menus.open_at)
        for pressed, action in (
            (side.paste_requested, "paste"), (side.scan_requested, "open"), (side.new_profile_requested, "new-profile"),
        ):  # fmt: skip
            pressed.connect(partial(registry.run, action))
        side.profile_chosen.connect(work.selection.select_profile)
        side.token_chosen.connect(work.selection.select_token)
        side.profile_menu_requested.connect(menus.open_profile_menu)
        side.token_menu_requested.connect(menus.open_token_of_list)
        side.tokens.head_menu_requested.connect(menus.open_case_menu)
        side.profiles.head_menu_requested.connect(menus.open_environment_menu)

    def add_actions(self, compare: Callable[[str], None], open_in_window: Callable[[str], None]) -> None:
        """Have the menus hold what can be done with tokens.

        `compare` asks what one, by its id, is to be compared with, and `open_in_window` shows it in one of its own.
        """
        of_tokens = TokenActions(self._work, self._registry, self._side.tokens, compare, open_in_window)
        self._menus.of_tokens, self.actions.remove_tokens = of_tokens, of_tokens.remove_all
