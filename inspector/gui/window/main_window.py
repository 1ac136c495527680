"""The window: what is chosen, and what is shown for it. What is pressed is done by the actions beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow
from shiboken6 import isValid

from inspector.core.text.language import tr
from inspector.gui.startup import opening

if TYPE_CHECKING:  # everything but the opening is imported after the first paint, where it is used, and so is Qt.Key
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.core.tokens.token import Token
    from inspector.gui.finder.palette import Palette
    from inspector.gui.inspection.comparison.actions import CompareActions
    from inspector.gui.inspection.diagnosis.answer_actions import AnswerActions
    from inspector.gui.inspection.issuer.actions import IssuerActions
    from inspector.gui.inspection.keys.actions import InspectActions
    from inspector.gui.model.services import Services
    from inspector.gui.profile.method_actions import MethodActions
    from inspector.gui.profile.profile_actions import ProfileActions
    from inspector.gui.profile.request_actions import RequestActions
    from inspector.gui.sidebar.log_out_actions import LogOutActions
    from inspector.gui.window.frame import Frame
    from inspector.gui.window.menus import Menus
    from inspector.gui.window.status_bar import MessageStrip, StatusBar

TICK_MS = 1000
ROWS_MS = 30
"""The rows of the sidebar follow what they list this much later, when verdict and findings are painted."""


class MainWindow(QMainWindow):
    """Holds the selection; everything else is asked of the workspace or told to a pane.

    Without `services` it is an empty frame until `fill` is called: so that it can be seen while the rest is imported.
    """

    filled = False  # here, since Qt sends events while it makes the window

    # What `furnishing` makes, again whenever the language changes.
    frame: Frame
    strip: MessageStrip
    status: StatusBar
    menus: Menus
    palette_actions: Palette
    profile_actions: ProfileActions
    request_actions: RequestActions
    inspect_actions: InspectActions
    answer_actions: AnswerActions
    issuer_actions: IssuerActions
    compare_actions: CompareActions
    method_actions: MethodActions
    log_out_actions: LogOutActions
    shortcuts: list[QShortcut]

    def __init__(self, services: Services | None = None, *, start_demo: bool = False) -> None:
        super().__init__()
        self.setWindowTitle("Token Inspector")
        if services is not None:
            opening.place(self, services.layout)
            self.fill(services, start_demo=start_demo)

    def fill(self, services: Services, *, start_demo: bool = False) -> None:
        """Build the panes, and open what there is to show in them."""
        from inspector.gui.drop.actions import ArrivalActions
        from inspector.gui.model.profile_history import ProfileHistory
        from inspector.gui.model.revoking import Revoking
        from inspector.gui.model.workspace import Workspace
        from inspector.gui.scan.actions import ScanActions
        from inspector.gui.theme import theme
        from inspector.gui.widgets.clipboard import Clipboard
        from inspector.gui.window import furnishing
        from inspector.gui.window.choices import Choices
        from inspector.gui.window.exporting import Exporter
        from inspector.gui.window.language import LanguageChoice

        self.services = services
        self.workspace = Workspace(services, self, held=True)
        self.clipboard = Clipboard(self)
        self.choices = Choices(self)
        self.language = LanguageChoice(self)
        self.exporter = Exporter(self, self.clipboard)
        self.arrivals = ArrivalActions(self)
        self.scan_actions = ScanActions(self)
        self.history = ProfileHistory(self.workspace, services.layout, self)
        self.revoking = Revoking(self.workspace)
        self._selected: str | None = None
        self._place = 0
        self._shown: Outcome | None = None
        self._select_demo = start_demo
        self._clock, self._rows_due = QTimer(self, interval=TICK_MS), QTimer(self, singleShot=True, interval=ROWS_MS)
        furnishing.furnish(self)
        self._connect()
        self.frame.recall(services.layout)
        theme.current().apply_style_sheet()
        self.filled = True
        self._open(start_demo=start_demo)

    def _open(self, *, start_demo: bool) -> None:
        self.workspace.open()
        self.show_rows()
        self._enable_log_out()
        if start_demo:
            self.workspace.start_demo()
        elif self.workspace.profiles.all:
            self.select_profile(self.workspace.profiles.all[0].id)
        if self.frame.starting:
            self.frame.start.demo.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self._clock.start()
        QTimer.singleShot(0, self, self.workspace.release)  # what is queued for now is a layout and a paint

    def _connect(self) -> None:
        """What lasts as long as the window; `furnishing` connects what is made anew for another language."""
        work = self.workspace
        work.profiles.changed.connect(self._on_profiles)
        work.tokens.changed.connect(self._on_tokens)
        work.tokens.judged.connect(self._on_judged)
        work.opened.connect(self._on_opened)
        work.keyring_changed.connect(self._on_keyring)
        work.problem.connect(self.warn)
        work.said.connect(self.say)
        work.demo_changed.connect(self._on_demo)
        self.exporter.said.connect(self.say)
        self.exporter.failed.connect(self.warn)
        self._clock.timeout.connect(self.tick)
        self._rows_due.timeout.connect(self.show_rows)

    def say(self, words: str) -> None:
        """Show a sentence in the status bar for a while."""
        self.status.say(words)

    def warn(self, words: str) -> None:
        """Show a sentence that has to be read."""
        self.strip.show_message(words)

    # --- choosing ---------------------------------------------------------------------------------------------------

    @property
    def selected(self) -> Profile | None:
        """The profile in the request form, if that is what the middle pane shows."""
        return self.workspace.profiles.get(self._selected) if self.frame.asking else None

    @property
    def shown(self) -> Outcome | None:
        """What the inspection shows."""
        return self._shown

    def select_profile(self, profile_id: str) -> None:
        """Show a profile's form, and what its last request came to."""
        profile = self.workspace.profiles.get(profile_id)
        if profile is None:
            return
        self._enter(profile)
        outcome = self.workspace.latest(profile_id)
        self.frame.request.show_response(outcome)
        self.show_outcome(outcome)
        self.frame.bring_form()

    def select_token(self, outcome_id: str) -> None:
        """Show a token of the session, with its profile's form or the paste form beside it."""
        from inspector.core.store.session import TokenOrigin

        outcome = self.workspace.tokens.get(outcome_id)
        if outcome is None:
            return
        profile = self.workspace.profiles.get(outcome.profile.id) if outcome.profile is not None else None
        if profile is not None and outcome.origin is TokenOrigin.REQUESTED:
            self._enter(profile)
            self.frame.request.show_response(outcome)
        else:
            self._enter_paste()
            if outcome.inspection is not None:
                self.frame.paste.show_token(outcome.inspection.token)
        self.show_outcome(outcome)
        self.frame.bring_inspection()

    def open_paste(self) -> None:
        """Show the paste form, with its own last result or nothing beside it."""
        from inspector.core.store.session import TokenOrigin

        self._enter_paste()
        requested = self._shown is None or self._shown.origin is TokenOrigin.REQUESTED
        self.show_outcome(None if requested else self._shown)
        self.frame.bring_form()
        self.frame.paste.editor.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.frame.paste.paste_from_clipboard()

    def inspect_text(self, text: str, token: Token) -> None:
        """Show a text from elsewhere in the paste form, and inspect it."""
        self._enter_paste()
        self._mark()
        self.frame.paste.take(text, token)
        self.frame.paste.submit()

    def enter_scan(self) -> None:
        """Show the pane for the tokens of a scanned file."""
        self.frame.show_scan()
        self.frame.bring_form()
        self.frame.show_start(False)
        self.frame.float_sidebar(False)
        self._mark()

    def leave_scan(self) -> None:
        """Go back from a scanned file to the selected profile, or to what else there is."""
        self.frame.show_paste(False)
        if self.selected is not None:
            self.select_profile(self.selected.id)
        else:
            self._shown = None
            self._find_something_to_show()

    def show_again(self) -> None:
        """Show in panes that are new what the panes before them showed, in the language of now."""
        from inspector.core.journeys.again import retold

        work, shown, pane = self.workspace, self._shown, self.frame.request
        self._show_profiles_to_paste_with()
        self.show_rows()
        self._enable_log_out()
        self._on_demo()
        if (profile := work.profiles.get(self._selected)) is not None:
            pane.show_profile(profile)
            pane.show_request(work.running(profile.id))
            pane.show_response(work.latest(profile.id))
        if work.vault is not None:
            self._on_opened()
        self._shown = None  # panes that are new know of no token before
        if shown is not None:
            listed = work.tokens.get(shown.id)
            shown = listed if listed is not None else retold(shown, self.services.now())
        self.scan_actions.retell()
        if not self.frame.starting and not self.frame.scanning:
            self.show_outcome(shown)

    def _enter(self, profile: Profile) -> None:
        if profile.id != self._selected:
            self.method_actions.stop()
            self.answer_actions.profile_changed()
        self.compare_actions.close()
        self._selected, self._place = profile.id, self.workspace.profiles.all.index(profile)
        self.frame.show_paste(False)
        self.frame.show_start(False)
        self.frame.float_sidebar(False)
        self.frame.request.show_profile(profile)
        self.frame.request.show_request(self.workspace.running(profile.id))
        self.profile_actions.show_secret(profile.id)

    def _enter_paste(self) -> None:
        self.compare_actions.close()
        self.frame.show_paste(True)
        self.frame.show_start(False)
        self.frame.float_sidebar(False)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show an outcome, or that there is none, and mark it in the lists. The tab stays if it can."""
        before, self._shown = self._shown, outcome
        changed = (before.id if before else None) != (outcome.id if outcome else None)
        if changed:
            self.answer_actions.token_changed()
            self.issuer_actions.token_changed()
        pane = self.frame.inspection
        tab = pane.current_tab() if before is not None else "Checks"
        if outcome is not None:
            pane.show_outcome(outcome, self.services.now())
            self._offer_saving()
            if not pane.select_tab(tab):
                pane.select_tab("Checks")
            if changed and not self.frame.scanning:  # there the keyboard goes through a list
                self.frame.bring_inspection()
            running = self.selected is not None and self.workspace.running(self.selected.id) is not None
            pane.mark_previous(running)
        elif self.frame.pasting:
            words = tr("Paste a token, or any text that contains one, and inspect it.")
            pane.show_nothing(tr("Nothing inspected yet"), words, None)
        elif self.frame.scanning:
            pane.show_nothing(*self.scan_actions.why_nothing(), None)
        elif self.selected is not None and self.workspace.running(self.selected.id) is not None:
            pane.show_nothing(tr("No token yet"), tr("A token is being asked for."), None)
        else:
            words = tr("Get a token to see what it says and whether it would be accepted.")
            pane.show_nothing(tr("No token yet"), words, tr("Get token"))
        self._mark()
        if changed:
            self.compare_actions.token_changed()
        else:
            self.compare_actions.token_judged()

    def _offer_saving(self) -> None:
        """Keys can be saved with the profile as it is now, if it is one of the user's own."""
        asked = self._shown.profile if self._shown is not None else None
        own = asked is not None and not self.workspace.profiles.is_demo(asked.id)
        profile = self.workspace.profiles.get(asked.id) if asked is not None and own else None
        self.frame.inspection.offer_saving(profile, self.services.now())

    def mark_panes(self) -> None:
        """Have the sidebar say again what the panes show: a button that was pressed turned by itself."""
        self._mark()

    def _mark(self) -> None:
        """Select in the lists what the panes show."""
        side, pasting, starting = self.frame.sidebar, self.frame.pasting, self.frame.starting
        side.profiles.select(self._selected if self.frame.asking and not starting else None)
        side.tokens.select(self._shown.id if self._shown is not None and not starting else None)
        side.show_paste(pasting and not starting)
        side.show_scan(self.frame.scanning and not starting)

    def show_tab(self, name: str) -> None:
        """Show a tab of the inspection."""
        self.frame.inspection.leave_comparison()
        self.frame.inspection.select_tab(name)
        self.frame.bring_inspection()

    def submit(self) -> None:
        """Get token or Inspect: what the middle pane is for."""
        if self.frame.starting:
            return
        if self.frame.inspection.answer.editor.hasFocus():
            self.frame.inspection.answer.submit()
        elif self.frame.pasting:
            self.frame.paste.submit()
        elif self.frame.scanning:
            self.scan_actions.keep()
        else:
            self.frame.request.submit()

    def export(self, kind: str) -> None:
        """Export the report of what is shown."""
        if self._shown is not None:
            self.exporter.export(self._shown, kind)

    def copy_text(self, text: str, confidential: bool) -> None:
        """Put a text on the clipboard, and say so."""
        self.clipboard.copy(text, confidential=confidential)
        self.status.say(self.clipboard.words if confidential else tr("Copied."))

    # --- what changed -----------------------------------------------------------------------------------------------

    def _on_profiles(self) -> None:
        self._show_profile_rows()
        self._show_profiles_to_paste_with()
        self._enable_log_out()
        self._offer_saving()
        profile = self.selected
        if profile is not None:
            self._place = self.workspace.profiles.all.index(profile)
            self.frame.request.show_profile(profile)
            self.profile_actions.show_secret(profile.id)
        else:
            self._find_something_to_show()

    def _show_profiles_to_paste_with(self) -> None:
        for form in self.frame.made_paste:
            form.show_profiles(self.workspace.profiles.all)

    def _find_something_to_show(self) -> None:
        """What was shown is gone, or there was nothing: take its neighbour, else a token, else the start page."""
        profiles, tokens = self.workspace.profiles.all, self.workspace.tokens.all
        if self.frame.scanning or (self.frame.pasting and (self.frame.paste.editor.text or profiles or tokens)):
            return
        if profiles:
            self.select_profile(profiles[min(self._place, len(profiles) - 1)].id)
        elif tokens:
            self.select_token(tokens[0].id)
        elif not self.frame.pasting:
            self._selected = self._shown = None
            self.frame.show_start(True)
            self._mark()

    def show_rows_soon(self) -> None:
        """Show profiles and tokens in the sidebar as they are by then: once for all that changes in one go."""
        if not self._rows_due.isActive():
            self._rows_due.start()

    @property
    def settled(self) -> bool:
        """Whether all is shown that is due."""
        return not self._rows_due.isActive() and self.frame.inspection.settled

    def show_rows(self) -> None:
        """Show profiles and tokens in the sidebar as they are now."""
        from inspector.gui.sidebar.models import token_row

        now = self.services.now()
        rows = [token_row(outcome, now) for outcome in self.workspace.tokens.all]
        self.frame.sidebar.show_tokens(rows, self._shown.id if self._shown is not None else None)
        self._show_profile_rows()

    def _show_profile_rows(self) -> None:
        from inspector.gui.sidebar.models import profile_row

        work = self.workspace
        rows = [
            profile_row(
                profile,
                work.tokens.latest_of(profile.id),
                busy=work.running(profile.id) is not None,
                demo=work.profiles.is_demo(profile.id),
            )
            for profile in work.profiles.all
        ]
        self.frame.sidebar.show_profiles(rows, self._selected if self.frame.asking else None)

    def _on_tokens(self) -> None:
        self._enable_log_out()
        self.show_rows_soon()
        if self.selected is None:
            self._find_something_to_show()

    def _enable_log_out(self) -> None:
        tokens = len(self.workspace.tokens)
        self.frame.sidebar.show_log_out(tokens, anything=bool(tokens or self.workspace.profiles.own))

    def _on_judged(self, outcome_id: str) -> None:
        if self._shown is not None and self._shown.id == outcome_id:
            self.show_outcome(self.workspace.tokens.get(outcome_id))

    def judge_again(self) -> None:
        """Judge what is shown as of now."""
        from inspector.core.journeys.again import rejudge

        if self._shown is not None:
            self.show_outcome(rejudge(self._shown, self.services.now()))

    def tick(self) -> None:
        """Once a second: judge again what is due, and let the countdown follow. Nothing is sent."""
        now = self.services.now()
        self.workspace.tokens.tick(now)
        self.scan_actions.tick(now)
        self.frame.inspection.tick(now)

    # --- the keyring ------------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        vault = self.workspace.vault
        if vault is not None and vault.persistent:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret stays in your keyring.")
            tokens = tr("None yet. Tokens are kept encrypted until you log out.")
        else:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret is kept until you quit.")
            tokens = tr("None yet. Tokens are kept in memory only and are gone when you quit.")
        self.frame.sidebar.say_empty(profiles, tokens)
        self._on_keyring()
        if self.selected is not None:
            self.profile_actions.show_secret(self.selected.id)

    def _on_keyring(self) -> None:
        work = self.workspace
        self.status.show_keyring(work.vault, locked=work.locked)
        self.frame.start.show_vault(work.vault, locked=work.locked)

    # --- the demo issuer --------------------------------------------------------------------------------------------

    def try_demo(self) -> None:
        """Start the demo issuer and select its working client, or select it if it runs."""
        self._select_demo = True
        if self.workspace.demo is not None:
            self._on_demo()
        else:
            self.workspace.start_demo()

    def _on_demo(self) -> None:
        demo = self.workspace.demo
        self.frame.start.show_starting(self.workspace.demo_starting)
        self.status.show_demo(demo.url.partition("://")[2] if demo is not None else "")
        if demo is not None and self._select_demo:
            self._select_demo = False
            self.select_profile(demo.profiles()[0].id)
            self.frame.request.get_token.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    # --- the window itself ------------------------------------------------------------------------------------------

    def leave(self) -> bool:
        """Esc: leave what is open on top, then give up a running request; False when there is nothing to leave."""
        if self.frame.log_out.isVisible():
            self.frame.log_out.close_panel()
        elif self.frame.floating:
            self.frame.float_sidebar(False)
        elif (
            self.arrivals.cancel()
            or self.compare_actions.close()
            or self.frame.request.header.cancel_rename()
            or self.method_actions.cancel()
        ):
            pass
        elif not self.frame.request.form.methods.isHidden():
            self.frame.request.form.methods.close_card()
        elif self.frame.request.form.secret.editing and self.selected is not None:
            self.frame.request.form.secret.stop_editing()
        else:
            return self.request_actions.cancel()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self.filled and self.leave():
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if self.filled and event.type() == QtCore.QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.look_for_log_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; what is still to be written is written by `finish`, when the window is gone."""
        if self.filled:
            self._clock.stop()
            self.status.settle()
            self.frame.remember(self.services.layout)
        super().closeEvent(event)

    def finish(self) -> None:
        """Write what is not written yet, stop the demo issuer; a few seconds at most."""
        if self.filled:
            self.clipboard.clear_confidential()
            self.history.finish()
            self.workspace.close()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab; also what Qt does when the widget with the keyboard is hidden."""
        if self.filled:
            self._arrange_tab_stops()
        return super().focusNextPrevChild(following)

    def _arrange_tab_stops(self) -> None:
        if isValid(self.frame):  # not while the panes are made anew
            self.frame.arrange_tab_stops((self.status, self.strip))

    def next_pane(self, step: int) -> None:
        """F6: put the keyboard into the next pane, or the one before."""
        from inspector.gui.widgets import tab_order

        panes = (*self.frame.panes(), self.status)
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if focused is not None and pane.isAncestorOf(focused)), -step)
        for offset in range(1, len(panes) + 1):
            first = tab_order.first(panes[(at + offset * step) % len(panes)], self.frame.sidebar.paste)
            if first is not None:
                first.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
                return
