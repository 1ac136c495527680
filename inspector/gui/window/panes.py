"""The panes of a window and the features in them, made over a workspace and connected with each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, WINDOW, Action, Registry
from inspector.gui.apis.actions import ApiSettingsActions
from inspector.gui.drop.actions import ArrivalActions
from inspector.gui.finder.palette import Palette
from inspector.gui.finder.token_choice import TokenChoice
from inspector.gui.importing.actions import ImportActions
from inspector.gui.importing.aws_actions import AwsActions
from inspector.gui.inspection.actions import InspectionActions
from inspector.gui.inspection.claims import shortcuts as claims_shortcuts
from inspector.gui.inspection.comparison.actions import CompareActions
from inspector.gui.inspection.inner_token import InnerToken
from inspector.gui.inspection.issuer.actions import IssuerActions
from inspector.gui.inspection.keys.actions import KeysActions
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.inspection.profile_of_token import ProfileOfToken
from inspector.gui.inspection.verdict.next_actions import NextActions
from inspector.gui.model.selection import InFront, Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.paste.actions import PasteActions
from inspector.gui.profile.environment.actions import EnvironmentActions
from inspector.gui.profile.method_actions import MethodActions
from inspector.gui.profile.pane import RequestPane
from inspector.gui.profile.parameter_actions import ParameterActions
from inspector.gui.profile.profile_actions import ProfileActions
from inspector.gui.profile.request_actions import RequestActions
from inspector.gui.profile.review_actions import ReviewActions
from inspector.gui.profile.secrets_actions import SecretsQuestionActions
from inspector.gui.report.actions import ReportActions
from inspector.gui.scan.actions import ScanActions
from inspector.gui.scan.redact_actions import RedactActions
from inspector.gui.scopes.actions import ScopesActions
from inspector.gui.sidebar.lists import Lists
from inspector.gui.sidebar.log_out_actions import LogOutActions
from inspector.gui.widgets.exporting import Exporter
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.window import tab_order
from inspector.gui.window.another.actions import WindowActions
from inspector.gui.window.another.alone import Alone
from inspector.gui.window.asks.answered_asks import answer_forms, answer_others
from inspector.gui.window.choices import Choices
from inspector.gui.window.demo_actions import DemoActions
from inspector.gui.window.forgetting import Forgetting
from inspector.gui.window.help.actions import HelpActions
from inspector.gui.window.hide_values import HideValues
from inspector.gui.window.language_choice import LanguageChoice
from inspector.gui.window.menus import Menus
from inspector.gui.window.settings.actions import SettingsActions
from inspector.gui.window.sharing.comparison_room import ComparisonRoom
from inspector.gui.window.unattended import Unattended

if TYPE_CHECKING:
    from inspector.gui.sidebar.contents import SidebarContents
    from inspector.gui.widgets.panes.beside_pane import BesidePane
    from inspector.gui.window.settings.settings import OneSetting
    from inspector.gui.window.shell import Shell
    from inspector.gui.window.start_page import StartPage


class Panes(QObject):
    """Each feature is one line here; what it does, and the action for it, stands in its own folder."""

    _what_can_go_in: BesidePane | None = None
    """At the right of the intake while that is empty."""
    _explorer: BesidePane | None = None
    """What the explorer of scopes has at the right of a profile's form."""

    def __init__(self, work: Workspace, window: QMainWindow, shell: Shell) -> None:
        super().__init__(window)
        self.work, self._selection, self._window = work, work.selection, window
        self.registry = registry = Registry(window, plain_tooltip)
        self.strip, self.frame, self.status = shell.strip, shell.frame, shell.status
        request, inspection = RequestPane(), InspectionPane(work)
        self.frame.furnish(request, inspection)
        self._selection.changed.connect(self._on_selection)  # before the features, which put the keyboard into a pane
        asks = inspection.asks
        self.exporter = Exporter(window, work.clipboard, work.messages)
        self.palette, self.choice = Palette(work, registry, window), TokenChoice(work, registry, window)
        self._add_panes()
        self.choices, self.language = Choices(work, registry, self), LanguageChoice(work, registry, self)
        self.unattended = Unattended(work, registry, window)
        self.menus = Menus(work, registry, window)
        self.hide_values = HideValues(work, registry, window)
        self.menus.hide_values = self.hide_values
        self.environments = EnvironmentActions(work, registry, request, window, self.menus.open_at)
        inspection.header.add(self.menus.button)

        self.paste = PasteActions(work, registry, window)
        self.arrivals = ArrivalActions(work, registry, window)
        self._add_submit()
        self.keys = KeysActions(work, registry, asks, window, paste_keys=self.paste.take_keys)
        self.profile = ProfileActions(work, request, self.exporter)
        self.parameters = ParameterActions(work, request)
        self.secrets_question = SecretsQuestionActions(work, window)
        self.review = ReviewActions(work, request, self.profile.delete)
        self.request = RequestActions(work, registry, request, self.profile.save_secret_first)
        self.method = MethodActions(work, registry, request)
        self.scopes = ScopesActions(work, registry, window, show_beside=self._show_scopes, may_ask=self.request.may_ask)
        self.issuer = IssuerActions(work, registry, asks, inspection)
        self.inspection = InspectionActions(self._selection, registry, inspection, work.drafts)
        self.report = ReportActions(work, registry, window, self.exporter, self._show_review)
        self.inner_token = InnerToken(self._selection, work.tokens, registry)
        ProfileOfToken(work, registry, asks)
        self.apis = ApiSettingsActions(work, registry, window, self.paste, inspection)
        self.next_step = NextActions(work, registry, asks, inspection)
        self.compare = CompareActions(
            work, registry, asks, ComparisonRoom(self.frame, inspection, self._selection), self.choice.ask
        )
        registry.add(*claims_shortcuts.actions())
        inspection.show_keys(registry)
        self.scan = ScanActions(work, registry, window, self.arrivals.cancel, show_opened=self._on_scan_opened)
        self.redact = RedactActions(work, registry, window)
        self.importing = ImportActions(work, registry, window, self._show_review)
        self.from_aws = AwsActions(work, registry, window)
        self.demo = DemoActions(work, registry, self.frame, self.status)
        self.lists = Lists(work, registry, self.frame.sidebar, self.frame.toggle_sidebar, self.menus)
        self.log_out = LogOutActions(work, registry, self.frame.sidebar, self.frame.log_out)
        Forgetting(work, window, self.palette, inspection.row.filter)
        self._add_windows()
        self._show_keys()
        self._connect()

    def _add_panes(self) -> None:
        self.registry.add(
            Action("next-pane", mark("Next pane"), WINDOW, partial(self.next_pane, 1), keys=("F6",)),
            Action("previous-pane", mark("Previous pane"), WINDOW, partial(self.next_pane, -1), keys=("Shift+F6",)),
            Action("sidebar", mark("Sidebar or rail"), WINDOW, self.frame.toggle_sidebar, keys=("F9",)),
        )

    def _all_settings(self) -> tuple[OneSetting, ...]:
        from inspector.gui.window.settings.settings import all_settings  # late: a window opens without them

        return all_settings(self.work, self.choices, self.language, self.unattended)

    def _add_windows(self) -> None:
        self.windows = WindowActions(self.work, self.registry, self)
        self.alone = Alone(self.work, self.frame, self._window)

    def _add_submit(self) -> None:
        self.registry.add(
            Action("submit", mark("Get token or inspect"), TOKENS, self.submit, keys=("Ctrl+Enter",),
                   also=("Ctrl+Return",), why_not=self._why_no_form, icon="arrow-right")
        )  # fmt: skip
        self.registry["submit"].setAutoRepeat(False)  # keys that are held would import, and then ask for a token

    def _why_no_form(self) -> str:
        starting = self._selection.purpose is Purpose.START
        return tr("Make a profile or paste a token first.") if starting else ""

    def _show_keys(self) -> None:
        copy = partial(self.copy, confidential=False)
        self.help = self.menus.help = HelpActions(
            self.work, self.registry, self._window, self.frame, copy, lambda: self.status.keyring
        )
        self.palette.offer("page", self.help.entries, self.help.open)
        self.settings = SettingsActions(self.registry, self._window, self._all_settings)
        self.palette.offer("setting", self.settings.entries, self.settings.open)
        self.registry.show_keys("submit", self.frame.request.get_token)
        self.frame.inspection.row.inner.clicked.connect(self.inner_token.open)
        header = self.frame.inspection.header
        self.menus.exports = header.exports
        header.export.clicked.connect(partial(self.registry.run, "export"))

    def _connect(self) -> None:
        work = self.work
        run = self.registry.run
        profiles, fill = self.frame.sidebar.profiles, self.environments.fill
        self.menus.several = self.profile.add_to(self.registry, profiles, fill)
        self.lists.add_actions(self.compare.ask_of, self.windows.token_wanted.emit)
        self.frame.inspection.why_none_of_scan = self.scan.why_nothing
        self.menus.forget_secret = self.profile.forget_secret
        self.registry.refused.connect(work.messages.say)
        self._connect_intake()
        self.frame.sidebar.log_out_requested.connect(self.log_out.ask)
        self.frame.with_start(self._on_start_page)
        self.frame.request.menu_requested.connect(self.menus.open_below)
        self.frame.request.copy_menu_requested.connect(self.menus.open_copy_menu)
        self.frame.request.form.scopes.explore.clicked.connect(partial(run, "explore-scopes"))
        self.registry.show_keys("explore-scopes", self.frame.request.form.scopes.explore)
        self.scopes.closed, self.importing.left = self._leave_scopes, self._leave_review
        work.exploring.changed.connect(self.show_exploring)
        self._selection.changed.connect(self.show_exploring)
        work.exploring.opened.connect(self.frame.bring_inspection)
        work.exploring.secret_needed.connect(self.request.ask_for_secret)
        self.status.unlock_requested.connect(work.unlock)
        work.opened.connect(self._show_keyring)
        work.keyring_changed.connect(self._show_keyring)
        work.requests.arrived.connect(self.show_clock)
        work.cleared.connect(self.show_clock)
        work.clipboard.counted.connect(self._count_down)
        self._selection.turned.connect(self._on_turned)
        self.frame.inspection.asks.token.connect(self.submit)
        self.frame.inspection.asks.judge_again.connect(self.judge_again)
        self.frame.inspection.asks.export.connect(self.export)
        answer_forms(self.frame, self._selection, self.request, self.profile)
        answer_others(self.frame, self._selection, self.menus, self.method, self.copy, self.help.open)
        self._show_keyring()

    def _connect_intake(self) -> None:
        self.arrivals.dropped.connect(self.palette.close)
        self.arrivals.text_arrived.connect(self.paste.take)
        self.arrivals.text_dropped.connect(self.paste.take_dropped)
        self.arrivals.keys_arrived.connect(self.paste.take_keys)
        self.arrivals.keys_accepted.connect(self.keys.check_with_file)
        self.arrivals.definition_arrived.connect(lambda it: self.apis.take_definition(it, self.importing.take))
        self.paste.list_asked.connect(self.arrivals.list_text)
        self.paste.emptied.connect(self._show_beside)
        self.paste.lead_undo()

    def _on_start_page(self, start: StartPage) -> None:
        run = self.registry.run
        start.new_profile_requested.connect(partial(run, "new-profile"))
        start.paste_requested.connect(partial(run, "paste"))
        start.import_requested.connect(partial(run, "import"))
        self.registry.show_keys("new-profile", start.new_profile)
        self.registry.show_keys("paste", start.paste)
        self.registry.show_keys("import", start.import_setup)
        self.menus.open_main_by(start.menu)
        start.show_vault(self.work.vault, locked=self.work.locked)

    @property
    def sidebar(self) -> SidebarContents:
        """What keeps the lists in step with what there is."""
        return self.lists.contents

    def show_lists(self) -> None:
        """List the profiles and tokens that there are by now, or show the start page."""
        self.frame.show_start(self._selection.purpose is Purpose.START)
        self.sidebar.show_rows()
        self.log_out.enable()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        """Have the form in the middle that the purpose asks for."""
        if shown.purpose is not before.purpose or shown.profile_id != before.profile_id:
            self.show_middle(shown)
        if shown.purpose is not before.purpose:
            self._show_beside()

    def show_middle(self, shown: Shown) -> None:
        """Have the form in the middle that this asks for, or what is there in its place."""
        if shown.purpose is Purpose.PASTE:
            self.frame.show_middle(self.paste.form())
        elif shown.purpose is Purpose.SCAN:
            self.frame.show_middle(self.scan.opened_pane() if self.work.found.opened else self.frame.request)
        elif shown.purpose is Purpose.IMPORT:
            self.frame.show_middle(self.importing.pane())
        elif shown.purpose is Purpose.REPORT:
            self.frame.show_middle(self.report.pane())
        else:
            self.frame.show_middle(self.frame.request)
        self.frame.show_start(shown.purpose is Purpose.START)
        if shown.purpose is Purpose.SCAN and not self.work.found.opened:
            self.frame.show_full(self.scan.pane())
        self.frame.float_sidebar(False)

    def _on_scan_opened(self, opened: bool) -> None:
        """A token of a file is inspected, with the keyboard there, or the table is back."""
        self.show_middle(self._selection.shown)
        if opened:
            self.frame.bring_inspection()
            self.frame.inspection.focus_content()

    def _on_turned(self, side: InFront) -> None:
        self.frame.bring_form() if side is InFront.FORM else self.frame.bring_inspection()

    def _show_keyring(self) -> None:
        self.status.show_keyring(self.work.vault, locked=self.work.locked)
        if self.frame.start_made is not None:
            self.frame.start_made.show_vault(self.work.vault, locked=self.work.locked)

    def show_exploring(self) -> None:
        """Ask for no token of a profile whose scopes are being asked for."""
        profile = self._selection.profile
        busy = profile is not None and self.work.exploring.running(profile.id)
        self.frame.request.block(tr("Asking for scopes. Stop it first.") if busy else "")

    def _show_scopes(self, explorer: BesidePane | None) -> None:
        """The explorer at the right, or the inspection; not in the place of the review of an import."""
        self._explorer = explorer
        self._show_beside()

    def _show_review(self, review: BesidePane | None) -> None:
        """The review of an import or the page of a report at the right, or what is there otherwise."""
        if review is None:
            self.frame.show_beside(self._beside_form())
        else:
            self.frame.show_beside(review)

    def _show_beside(self) -> None:
        """What stands at the right where no import is reviewed and no report is made."""
        if self._selection.purpose not in (Purpose.IMPORT, Purpose.REPORT):
            self.frame.show_beside(self._beside_form())

    def _beside_form(self) -> BesidePane | None:
        """What can go into an empty intake, the explorer of a profile's scopes, or None: the inspection."""
        if self._selection.purpose is not Purpose.PASTE or not self.paste.empty:
            return self._explorer
        if self._what_can_go_in is None:
            from inspector.gui.paste.what_can_go_in import WhatCanGoIn

            self._what_can_go_in = WhatCanGoIn(self.menus.another_button())
        return self._what_can_go_in

    def _leave_scopes(self) -> None:
        """The explorer was closed: the keyboard goes back to where it was opened."""
        self.frame.bring_form()
        self.frame.request.form.scopes.explore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_review(self) -> None:
        """The review of an import was closed: the keyboard goes on in the form, at what comes next."""
        first = tab_order.first(self.frame.panes()[1], self.frame.request.get_token)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_clock(self) -> None:
        """Say how far the clock of the last server was from this one."""
        self.status.show_clock(self.work.requests.clock_skew_s)

    def _count_down(self, left: int) -> None:
        self.status.count_down(left, self.work.clipboard.keep_s)

    # --- what is done -----------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Get token, inspect or keep: what the middle pane is for."""
        if self._selection.purpose is Purpose.PASTE:
            self.paste.form().submit()
        elif self._selection.purpose is Purpose.SCAN:
            self.scan.keep()
        elif self._selection.purpose is Purpose.IMPORT:
            self.importing.take_over()
        elif self._selection.purpose is Purpose.REPORT:
            self.report.save()
        elif self._selection.purpose is Purpose.PROFILE:
            self.frame.request.submit()

    def judge_again(self) -> None:
        """Judge the shown token again with the inputs as they are now."""
        if self._selection.purpose is Purpose.PASTE:
            self.paste.judge_again()
        else:
            self.profile.judge_again()

    def export(self, kind: str) -> None:
        """Export the report of what is shown, in the words of now."""
        from inspector.core.journeys.rejudging import rejudge  # late: see later.LATER

        if self._selection.outcome is not None:
            self.exporter.export(rejudge(self._selection.outcome, self.work.services.now()), kind)

    def copy(self, text: str, confidential: bool) -> None:
        """Put a text on the clipboard, and say so."""
        self.work.clipboard.copy(text, confidential=confidential)
        self.work.messages.say(self.work.clipboard.words if confidential else tr("Copied."))

    def next_pane(self, step: int) -> None:
        """F6: put the keyboard into the next pane, or the one before."""
        panes = (*self.frame.panes(), self.status)
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focused is not None and pane.isAncestorOf(focused)), -step)
        for offset in range(1, len(panes) + 1):
            first = tab_order.first(panes[(at + offset * step) % len(panes)], self.frame.sidebar.paste)
            if first is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def leave(self) -> bool:
        """Esc: leave what is open on top, then give up a running request; False when there is nothing to leave."""
        form = self.frame.request.form
        if self.frame.log_out.isVisible():
            self.frame.log_out.close_panel()
        elif self.frame.floating:
            self.frame.float_sidebar(False)
        elif (
            self.arrivals.cancel()
            or self.work.issuer_keys.cancel()
            or self.importing.escape()
            or self.report.escape()
            or self.work.redacting.cancel()
            or self.compare.close()
            or self.issuer.escape()
            or self.frame.request.header.cancel_rename()
            or self.environments.escape()
            or self.method.cancel()
            or self.next_step.cancel()
        ):
            pass
        elif not form.methods.isHidden():
            form.methods.close_card()
        elif form.secret.editing and self._selection.profile is not None:
            form.secret.stop_editing()
        else:
            return self.scopes.leave() or self.scan.leave_open() or self.request.cancel() or self.alone.leave()
        return True
