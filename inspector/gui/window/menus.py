"""The menus of the window: of a profile, and of the program."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from inspector.core.issuer.copy_tool import Tool
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.secrets import SecretStatus, kind_of
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.window.appearance import choose

if TYPE_CHECKING:
    from inspector.gui.profile.environment.several import SeveralProfiles
    from inspector.gui.sidebar.tokens.actions import TokenActions
    from inspector.gui.window.help.actions import HelpActions
    from inspector.gui.window.hide_values import HideValues

TOKEN_ACTIONS = (
    "copy-token",
    "token-window",
    "inner-token",
    "profile-from-token",
    "key-file",
    "answer",
    "introspect",
    "revoke",
)


def open_where_keyboard_is() -> None:
    """The menu of what has the keyboard: the Menu key opens it by itself, and on Windows Shift+F10 does, too."""
    held = QApplication.focusWidget()
    if held is not None:
        place = held.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        if isinstance(place, QPointF):
            place = place.toPoint()
        QApplication.sendEvent(
            held, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, held.mapToGlobal(place))
        )


class Menus(QObject):
    """Builds a menu each time it is opened, so that it never shows what no longer holds."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._registry, self._window = work, registry, window
        self.help: HelpActions
        """Lists what there is for a person who is at a loss."""
        self.of_tokens: TokenActions
        """Lists in a menu what can be done with tokens of the session."""
        self.forget_secret: Callable[[], None] = lambda: None
        """Forgets the secret of the selected profile."""
        self.exports: QMenu | None = None
        """The forms in which all that is known of the shown token can be taken elsewhere."""
        self.several: SeveralProfiles | None = None
        """What can be done with all profiles that are selected in the list."""
        self.hide_values: HideValues | None = None
        """Hides all values on the screen."""
        self.button = buttons.flat(tr("Main menu"), icon="menu", icon_only=True)
        self.button.clicked.connect(self.open_main)
        self._buttons = [self.button]
        self.last: QMenu | None = None
        schemes: tuple[tuple[str, theme.Scheme], ...] = (
            (mark("Appearance: as the system"), "system"),
            (mark("Appearance: light"), "light"),
            (mark("Appearance: dark"), "dark"),
        )
        registry.add(
            Action("menu", mark("Main menu"), WINDOW, self.open_main, keys=("F10",), icon="menu"),
            Action(
                "row-menu",
                mark("Menu of the row or field"),
                WINDOW,
                open_where_keyboard_is,
                keys=("Shift+F10",),
                icon="menu",
                handled=sys.platform == "win32",
            ),
            *(
                Action(f"scheme-{scheme}", label, WINDOW, partial(self.set_scheme, scheme), icon="settings")
                for label, scheme in schemes
            ),
        )
        registry.show_keys("menu", self.button)

    def open_profile_menu(self, profile_id: str, at: QPoint) -> None:
        """The menu of a profile, which is selected first, or of several that are selected in the list."""
        several = self.several
        if several is None or not several.are_several or profile_id not in {each.id for each in several.chosen}:
            self._work.selection.select_profile(profile_id)
        self.open(self.profile_menu(), at)

    def open_environment_menu(self, _: str, at: QPoint) -> None:
        """What can be done with the environments, at the head of one in the list."""
        menu = QMenu(self._window)
        self._registry.add_to(menu, "edit-environments")
        self.open(menu, at)

    def open_below(self, button: QWidget) -> None:
        """The selected profile's menu below its button."""
        self.open_at(self.profile_menu(), button)

    def another_button(self) -> buttons.Button:
        """A button for the program's menu, for a pane that stands in the place of the inspection."""
        button = buttons.flat(tr("Main menu"), icon="menu", icon_only=True)
        self.open_main_by(button)
        return button

    def open_main_by(self, button: buttons.Button) -> None:
        """Have a button open the program's menu."""
        button.clicked.connect(self.open_main)
        self._registry.show_keys("menu", button)
        self._buttons.append(button)

    def open_main(self) -> None:
        """The program's menu, below the button that is seen."""
        seen = next((each for each in self._buttons if isValid(each) and each.isVisible()), self.button)
        self.open_at(self.main_menu(), seen)

    def open_token_menu(self, button: QWidget) -> None:
        """What can be done with the shown token, below its button."""
        self.open_at(self.token_menu(), button)

    def open_token_of_list(self, outcome_id: str, at: QPoint) -> None:
        """What can be done with a token of the session's list."""
        self.open(self.listed_token_menu(outcome_id), at)

    def listed_token_menu(self, outcome_id: str) -> QMenu:
        """What can be done with a token of the session, or with all that are selected in the list."""
        menu = QMenu(self._window)
        self.of_tokens.fill(menu, outcome_id)
        return menu

    def open_case_menu(self, case: str, at: QPoint) -> None:
        """What can be done with a case of the session's list; nothing with what belongs to none."""
        menu = QMenu(self._window)
        self.of_tokens.fill_case(menu, case)
        if not menu.isEmpty():
            self.open(menu, at)

    def token_menu(self) -> QMenu:
        """What can be done with the shown token; what cannot says why in its tooltip."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        for action_id in TOKEN_ACTIONS:
            self._registry.add_to(menu, action_id)
        menu.addSeparator()
        for action_id in ("export", "copy-report"):
            self._registry.add_to(menu, action_id)
        if self.exports is not None:
            self.exports.setEnabled(self._work.selection.outcome is not None)
            menu.addMenu(self.exports)
        return menu

    def open_copy_menu(self, button: QWidget) -> None:
        """The tools that the request can be copied for, beside the button for the first of them."""
        self.open_at(self.copy_menu(), button)

    def copy_menu(self) -> QMenu:
        """A tool a line, as it is written there."""
        menu = QMenu(self._window)
        for tool in Tool:
            self._registry.add_to(menu, f"copy-{tool.name.lower()}")
        return menu

    def profile_menu(self) -> QMenu:
        """What can be done with the selected profile, or with several that are selected in the list."""
        menu, add = QMenu(self._window), self._registry.add_to
        if self.several is not None and self.several.are_several:
            self.several.fill(menu)
            return menu
        profile = self._work.selection.profile
        demo = profile is not None and self._work.profiles.is_demo(profile.id)
        state = self._work.secrets.info(profile.id, kind_of(profile)).state if profile is not None else None
        add(menu, "rename", tr("Rename"))
        add(menu, "duplicate", tr("Duplicate"))
        if self.several is not None and not demo and profile is not None:
            self.several.fill_move(menu)
        delete = add(menu, "delete", tr("Delete"))
        add(menu, "undo", tr("Undo"))
        if demo:
            delete.setText(tr("Delete (goes when the demo issuer stops)"))
        menu.addSeparator()
        add(menu, "explore-scopes", tr("Explore scopes"))
        menu.addAction(tr("Forget secret"), self.forget_secret).setEnabled(state is SecretStatus.STORED)
        menu.addSeparator()
        add(menu, "import", tr("Import…"))
        add(menu, "copy-profile", tr("Copy as text"))
        return menu

    def main_menu(self) -> QMenu:
        """What concerns the whole window."""
        menu, add = QMenu(self._window), self._registry.add_to
        add(menu, "new-window", tr("New window"))
        menu.addSeparator()
        for action_id in ("redact", "import", "import-aws", "export-profiles", "start-demo"):
            add(menu, action_id)
        menu.addSeparator()
        add(menu, "settings", tr("Settings…"))
        add(menu, "sidebar")
        if (hiding := self.hide_values) is not None:
            entry = menu.addAction(self._registry.menu_text("hide-values", tr("Hide values")))
            entry.setCheckable(True)
            entry.setChecked(hiding.hidden)
            entry.triggered.connect(hiding.hide_values)
        menu.addSeparator()
        add(menu, "log-out")
        add(menu, "quit")
        menu.addSeparator()
        self.help.menu(menu)
        return menu

    def set_scheme(self, scheme: theme.Scheme) -> None:
        """Show the window light, dark, or as the system is, in later runs too."""
        choose(scheme, self._work.services.layout)

    def open_at(self, menu: QMenu, button: QWidget) -> None:
        """Show a menu below its button."""
        self.open(menu, button.mapToGlobal(QPoint(0, button.height())), button)

    def open(self, menu: QMenu, at: QPoint, button: QWidget | None = None) -> None:
        """Show a menu, which goes when it is closed; its first entry is chosen unless the mouse pressed `button`."""
        over = at.x() + menu.sizeHint().width() - self._window.frameGeometry().right()
        if 0 < over < at.x() - self._window.frameGeometry().left():  # a menu of the window ends within it
            at -= QPoint(over, 0)
        # popup, not exec: nothing waits for a menu.
        self.last = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        if button is not None and not button.underMouse():
            for first in [each for each in menu.actions() if each.isEnabled()][:1]:
                menu.setActiveAction(first)
