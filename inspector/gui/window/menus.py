"""The menus of the window: of a profile, and of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector import __version__
from inspector.core.issuer.request_copies import Tool
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import action, menu_text, run
from inspector.gui.model.languages import LANGUAGES, SYSTEM
from inspector.gui.model.secrets import SecretState, kind_of
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.clipboard import CHOICES
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.window.appearance import SCHEMES, choose
from inspector.gui.window.choices import ZONES

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow

T = TypeVar("T")
CHOICES_OF_LANGUAGE = ((mark("As the system"), SYSTEM), *LANGUAGES)
TOKEN_ACTIONS = ("copy-token", "key-file", "answer", "introspect", "revoke")


class Menus(QObject):
    """Builds a menu each time it is opened, so that it never shows what no longer holds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.button = buttons.flat(tr("Main menu"), icon="menu", icon_only=True)
        self.button.clicked.connect(self.open_main)
        self.last: QMenu | None = None

    def open_profile_menu(self, profile_id: str, at: QPoint) -> None:
        """The menu of a profile, which is selected first."""
        self._window.select_profile(profile_id)
        self.open(self.profile_menu(), at)

    def open_below(self, button: QWidget) -> None:
        """The selected profile's menu below its button."""
        self.open(self.profile_menu(), button.mapToGlobal(QPoint(0, button.height())), button)

    def open_main(self) -> None:
        """The program's menu."""
        self.open(self.main_menu(), self.button.mapToGlobal(QPoint(0, self.button.height())), self.button)

    def open_token_menu(self, button: QWidget) -> None:
        """What can be done with the shown token, below its button."""
        self.open(self.token_menu(), button.mapToGlobal(QPoint(0, button.height())), button)

    def open_token_of_list(self, outcome_id: str, at: QPoint) -> None:
        """What can be done with a token of the session's list."""
        self.open(self.listed_token_menu(outcome_id), at)

    def listed_token_menu(self, outcome_id: str) -> QMenu:
        """To show a token of the session, to copy it, or to compare it with another one."""
        window, menu = self._window, QMenu(self._window)
        menu.addAction(tr("Show"), partial(window.select_token, outcome_id))
        outcome = window.workspace.tokens.get(outcome_id)
        if outcome is not None and outcome.inspection is not None:
            text = outcome.inspection.token.text
            menu.addAction(tr("Copy token"), partial(window.copy_text, text, confidential=True))
        others = menu.addMenu(tr("Compare with"))
        if outcome is not None:
            window.compare_actions.fill(others, outcome)
        if others.isEmpty():
            others.setEnabled(False)
            others.setTitle(tr("Compare with (needs two tokens)"))
        return menu

    def token_menu(self) -> QMenu:
        """What can be done with the shown token; what cannot says why in its tooltip."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        for action_id in TOKEN_ACTIONS:
            wanted = action(action_id)
            why = wanted.why_not(self._window)
            entry = menu.addAction(menu_text(action_id), partial(run, self._window, wanted))
            entry.setEnabled(not why)
            entry.setToolTip(plain_tooltip(why))
        return menu

    def open_copy_menu(self, button: QWidget) -> None:
        """The tools that the request can be copied for, beside the button for the first of them."""
        self.open(self.copy_menu(), button.mapToGlobal(QPoint(0, button.height())), button)

    def copy_menu(self) -> QMenu:
        """A tool a line, as it is written there."""
        menu = QMenu(self._window)
        for tool in Tool:
            menu.addAction(menu_text(f"copy-{tool.name.lower()}"), partial(self._window.request_actions.copy_as, tool))
        return menu

    def profile_menu(self) -> QMenu:
        """What can be done with the selected profile."""
        window, menu = self._window, QMenu(self._window)
        profile = window.selected
        demo = window.workspace.profiles.is_demo(profile.id) if profile is not None else False
        state = window.workspace.secrets.info(profile.id, kind_of(profile)).state if profile is not None else None
        menu.addAction(menu_text("rename", tr("Rename")), window.profile_actions.rename)
        menu.addAction(menu_text("duplicate", tr("Duplicate")), window.profile_actions.duplicate)
        delete = menu.addAction(menu_text("delete", tr("Delete")), window.profile_actions.delete)
        delete.setEnabled(not demo)
        undo = menu.addAction(menu_text("undo", tr("Undo")), window.profile_actions.undo)
        undo.setEnabled(window.history.stack.canUndo())
        if demo:
            delete.setText(tr("Delete (goes when the demo issuer stops)"))
        menu.addSeparator()
        menu.addAction(tr("Forget secret"), window.profile_actions.forget_secret).setEnabled(
            state is SecretState.STORED
        )
        menu.addSeparator()
        menu.addAction(menu_text("import", tr("Import…")), window.profile_actions.import_from_dialog)
        return menu

    def main_menu(self) -> QMenu:
        """What concerns the whole window."""
        window, menu = self._window, QMenu(self._window)
        menu.addAction(menu_text("import"), window.profile_actions.import_from_dialog)
        export = menu.addAction(menu_text("export-profiles"), window.profile_actions.export_to_dialog)
        export.setEnabled(bool(window.workspace.profiles.own))
        demo = menu.addAction(tr("Start the demo issuer"), window.try_demo)
        demo.setEnabled(window.workspace.demo is None and not window.workspace.demo_starting)
        menu.addAction(menu_text("palette"), window.palette_actions.open_palette)
        menu.addAction(menu_text("shortcuts"), window.palette_actions.open_shortcuts)
        menu.addSeparator()
        self._add_choices(menu.addMenu(tr("Appearance")), SCHEMES, theme.current().scheme, self.set_scheme)
        choices, clipboard = window.choices, window.clipboard
        self._add_choices(menu.addMenu(tr("Dates in")), ZONES, choices.zone, choices.show_dates_in)
        language = window.language
        self._add_choices(menu.addMenu(tr("Language")), CHOICES_OF_LANGUAGE, language.choice, language.choose)
        times = menu.addMenu(tr("Clear a copied token"))
        self._add_choices(times, CHOICES, clipboard.keep_s, choices.keep_copied)
        menu.addAction(menu_text("sidebar"), window.frame.toggle_sidebar)
        menu.addSeparator()
        menu.addAction(menu_text("log-out"), window.log_out_actions.ask)
        menu.addAction(menu_text("quit"), window.close)
        menu.addSeparator()
        menu.addAction(f"Token Inspector {__version__}").setEnabled(False)
        return menu

    def _add_choices(
        self, menu: QMenu, choices: Iterable[tuple[str, T]], chosen: T, choose: Callable[[T], object]
    ) -> None:
        """`choices` are pairs of a text for `tr` and what it stands for."""
        group = QActionGroup(menu)
        for label, value in choices:
            action = menu.addAction(tr(label))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            group.addAction(action)

    def set_scheme(self, scheme: theme.Scheme) -> None:
        """Show the window light, dark, or as the system is, in later runs too."""
        choose(scheme, self._window.services.layout)

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
