"""What is in the window: panes, menus and what their buttons do. Made anew when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui.actions import registry as actions
from inspector.gui.finder.palette import Palette
from inspector.gui.inspection.comparison.actions import CompareActions
from inspector.gui.inspection.diagnosis.answer_actions import AnswerActions
from inspector.gui.inspection.issuer.actions import IssuerActions
from inspector.gui.inspection.keys.actions import InspectActions
from inspector.gui.profile.method_actions import MethodActions
from inspector.gui.profile.profile_actions import ProfileActions
from inspector.gui.profile.request_actions import RequestActions
from inspector.gui.sidebar.log_out_actions import LogOutActions
from inspector.gui.window import shortcuts
from inspector.gui.window.frame import Frame
from inspector.gui.window.menus import Menus
from inspector.gui.window.status_bar import MessageStrip, StatusBar

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make everything that has words on it, empty, in the language of now; the workspace is there already."""
    window.frame, window.strip, window.status = Frame(), MessageStrip(), StatusBar()
    window.menus = Menus(window)
    window.palette_actions = Palette(window)
    window.profile_actions = ProfileActions(window)
    window.request_actions = RequestActions(window)
    window.inspect_actions = InspectActions(window)
    window.answer_actions = AnswerActions(window)
    window.issuer_actions = IssuerActions(window)
    window.compare_actions = CompareActions(window)
    window.method_actions = MethodActions(window)
    window.log_out_actions = LogOutActions(window)
    _lay_out(window)
    _connect_sidebar(window)
    _connect_panes(window)
    window.shortcuts = shortcuts.install(window)


def clear_out(window: MainWindow) -> None:
    """Take away what `furnish` made. What runs in it has to have ended."""
    for shortcut in window.shortcuts:
        shortcut.setEnabled(False)
        shortcut.deleteLater()
    for doing in (
        window.menus, window.palette_actions, window.profile_actions, window.request_actions, window.inspect_actions,
        window.answer_actions, window.issuer_actions, window.method_actions, window.log_out_actions,
        window.compare_actions,
    ):  # fmt: skip
        doing.deleteLater()
    window.arrivals.forget_covers()
    central = window.takeCentralWidget()
    if central is not None:
        central.deleteLater()


def _lay_out(window: MainWindow) -> None:
    central = QWidget()
    column = QVBoxLayout(central)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.strip)
    column.addWidget(window.frame, 1)
    column.addWidget(window.status)
    window.setCentralWidget(central)
    window.frame.inspection.header.add(window.menus.button)


def _connect_sidebar(window: MainWindow) -> None:
    side, start = window.frame.sidebar, window.frame.start
    side.paste_requested.connect(window.open_paste)
    side.scan_requested.connect(window.arrivals.open_from_dialog)
    side.new_profile_requested.connect(window.profile_actions.new)
    side.profile_chosen.connect(window.select_profile)
    side.token_chosen.connect(window.select_token)
    side.profile_menu_requested.connect(window.menus.open_profile_menu)
    side.token_menu_requested.connect(window.menus.open_token_of_list)
    side.log_out_requested.connect(window.log_out_actions.ask)
    start.demo_requested.connect(window.try_demo)
    start.new_profile_requested.connect(window.profile_actions.new)
    start.paste_requested.connect(window.open_paste)
    start.answer_requested.connect(window.answer_actions.open)
    window.status.stop_demo_requested.connect(window.workspace.stop_demo)
    window.status.unlock_requested.connect(window.workspace.unlock)


def _connect_panes(window: MainWindow) -> None:
    pane = window.frame.inspection
    window.frame.due.add("paste", lambda: _connect_paste(window))
    window.frame.request.menu_requested.connect(window.menus.open_below)
    pane.fix_requested.connect(window.inspect_actions.fix)
    pane.action_requested.connect(window.submit)
    pane.fetch_keys_requested.connect(window.inspect_actions.fetch_keys)
    pane.key_file_requested.connect(window.inspect_actions.load_key_file)
    pane.save_keys_requested.connect(window.inspect_actions.save_keys)
    pane.try_again_requested.connect(window.request_actions.try_again)
    pane.find_method_requested.connect(window.method_actions.ask)
    pane.replace_secret_requested.connect(window.profile_actions.replace_secret)
    pane.header.export_requested.connect(window.export)
    pane.copy_requested.connect(window.copy_text)
    pane.copy_curl_requested.connect(window.request_actions.copy_as)
    pane.header.menu_requested.connect(window.menus.open_token_menu)
    for each in (pane, window.frame.request):
        each.copy_menu_requested.connect(window.menus.open_copy_menu)
    pane.judgement_due.connect(window.judge_again)
    pane.swap_requested.connect(window.compare_actions.swap)
    pane.comparison_left.connect(window.compare_actions.close)


def _connect_paste(window: MainWindow) -> None:
    window.frame.paste.answer_requested.connect(window.answer_actions.open)
    window.frame.paste.list_requested.connect(window.arrivals.list_text)
    window.frame.paste.show_profiles(window.workspace.profiles.all)
    for action_id in ("submit", "answer"):
        shortcuts.show(window, actions.action(action_id))
