"""The lists of the sidebar with what can be done with what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from inspector.gui.actions.registry import Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.environment.actions import EnvironmentActions
from inspector.gui.profile.profile_actions import ProfileActions
from inspector.gui.sidebar.contents import SidebarContents
from inspector.gui.sidebar.list_actions import ListActions
from inspector.gui.sidebar.tokens.actions import TokenActions
from inspector.gui.window.frame import Frame
from inspector.gui.window.menus import Menus

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome


class Lists(QObject):
    """Both lists. What is chosen in them is shown; their menus are of one row or of all that are selected."""

    def __init__(self, work: Workspace, registry: Registry, frame: Frame, menus: Menus) -> None:
        super().__init__(frame)
        side = frame.sidebar
        self._work, self._registry, self._side, self._menus = work, registry, side, menus
        self.contents = SidebarContents(work, side)
        self.actions = ListActions(work, registry, side, self.contents, frame.toggle_sidebar, menus.open_at)
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

    def add_actions(
        self, profile: ProfileActions, environments: EnvironmentActions, compare: Callable[[QMenu, Outcome], None]
    ) -> None:
        """Have the menus hold what can be done with profiles and tokens; `compare` lists what a token compares with."""
        self._menus.several = profile.add_to(self._registry, self._side.profiles, environments.fill)
        of_tokens = TokenActions(self._work, self._registry, self._side.tokens, compare)
        self._menus.of_tokens, self.actions.remove_tokens = of_tokens, of_tokens.remove_all
