"""The middle pane of a profile: its name and menu on top, the form, and below it what is done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.problems import problems
from inspector.core.text.language import tr
from inspector.core.text.urls import host_of
from inspector.gui.model.drafts import ProfileDraft
from inspector.gui.profile.busy_row import BusyRow
from inspector.gui.profile.form import RequestForm
from inspector.gui.profile.profile_footer import ProfileFooter
from inspector.gui.profile.profile_header import ProfileHeader
from inspector.gui.theme import theme
from inspector.gui.widgets.buttons import OTHER_TOOLS, SplitButton
from inspector.gui.widgets.form_fields import PaneScroll
from inspector.gui.widgets.layout import Hairline
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import response_line

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.environment import Environment
    from inspector.core.profiles.profile import Profile
    from inspector.gui.model.running_request import RunningRequest

BUSY_AFTER_MS = 300
"""Shorter waits show no spinner: it would only flicker."""


class RequestPane(MiddlePane):
    """Shows one profile; what is asked for here is done by the window."""

    get_token_requested = Signal(object)
    cancel_requested = Signal()
    copy_curl_requested = Signal()
    copy_menu_requested = Signal(object)
    """With the button below which the menu of the other tools belongs."""
    renamed = Signal(str)
    menu_requested = Signal(object)
    """With the button below which the menu belongs."""

    header: ProfileHeader

    def __init__(self) -> None:
        super().__init__(ProfileHeader())
        self.form = RequestForm()
        self.body = PaneScroll(self.form)
        self.copy_curl = SplitButton(tr("Copy as curl"), more=OTHER_TOOLS)
        self.footer = ProfileFooter(tr("Get token"), self.copy_curl)
        self.busy = BusyRow()
        self.get_token = self.footer.primary
        self.footer.buttons.addWidget(self.busy)
        self._request: RunningRequest | None = None
        self._pressed_here = False
        self._blocked = ""
        self._environment: Environment | None = None
        self._last = response_line(None)
        self._late = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.header, 0), (Hairline(), 0), (self.body, 1), (Hairline(), 0), (self.footer, 0)):
            column.addWidget(widget, stretch)
        self._connect()

    def _connect(self) -> None:
        self.get_token.clicked.connect(partial(self.submit, asked=False))
        self.copy_curl.clicked.connect(self.copy_curl_requested)
        self.copy_curl.menu_requested.connect(lambda: self.copy_menu_requested.emit(self.copy_curl))
        self.busy.cancel.clicked.connect(self.cancel_requested)
        self.header.renamed.connect(self.renamed)
        self.header.menu.clicked.connect(lambda: self.menu_requested.emit(self.header.menu))
        self.footer.asking.agreed.connect(partial(self.submit, asked=True))
        self.footer.asking.left.connect(self.footer.stop_asking)
        self.form.focused.connect(self._bring_into_view)
        self.form.edited.connect(self._say_last)
        self._late.timeout.connect(self._show_busy)

    def show_profile(self, profile: Profile) -> None:
        """Show a profile in the form and its name above."""
        if profile.id != self.form.profile.id:
            self.header.cancel_rename()
            self.footer.stop_asking()
            self.body.verticalScrollBar().setValue(0)
        self.header.show_title(profile.name)
        self.form.show_profile(profile)

    def draft(self, *, then_request: bool) -> ProfileDraft:
        """What stands in the form and not in the profile, for a pane in another window."""
        form = self.form
        return ProfileDraft(
            self.header.name_edit.text() if self.header.renaming else None,
            form.scopes.entry.text(),
            form.secret.typed if form.secret.editing else None,
            tuple(edit.text() for edit in form.advanced.fields.numbers.values()) if form.advanced.rows else None,
            form.advanced.header.isChecked(),
            form.wrong(),
            self.body.verticalScrollBar().value(),
            then_request,
            dict(form.held_back.values),
            form.command.text if form.command.reasons else None,
        )

    def take_up(self, draft: ProfileDraft) -> None:
        """Have the same in the form as in the window before."""
        form = self.form
        form.advanced.header.setChecked(draft.advanced)
        if draft.numbers is not None:
            for edit, text in zip(form.advanced.fields.numbers.values(), draft.numbers, strict=True):
                edit.setText(text)
        form.scopes.entry.setText(draft.scope)
        if draft.secret is not None:
            form.secret.start_editing()
            form.secret.entry.setText(draft.secret)
        form.show_problems(tuple(problem for problem in problems(form.profile) if problem.field in draft.wrong))
        form.show_held(draft.held)
        if draft.command is not None:
            form.command.take_up(draft.command)
        if draft.name is not None:
            self.header.rename(draft.name)
        bar = self.body.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(draft.scrolled))  # there is nothing to scroll before a layout

    def _bring_into_view(self, field: QWidget) -> None:
        """Scroll to a field at once, and again when what has just appeared in the form has its place."""
        self._scroll_to(field)
        QTimer.singleShot(0, field, lambda: self._scroll_to(field))

    def _scroll_to(self, field: QWidget) -> None:
        self.body.ensureWidgetVisible(field, 0, theme.current().px(16))

    def show_environment(self, environment: Environment | None) -> None:
        """Show which environment the profile is in; a question that was about another one is asked no more."""
        if environment != self._environment:
            self.footer.stop_asking()
        self._environment = environment
        self.header.show_environment(environment)
        self._say_last()

    def submit(self, _pressed: bool = False, *, asked: bool = False) -> None:
        """Ask for a token with what stands in the form, unless something in it is wrong.

        Where the profile's environment asks before each request it asks first, unless that was `asked` by now. It is
        the one request that is sent from the form by one press: to find a method or to explore scopes has a plan of its
        own that names the environment, and its button sends.
        """
        if self._request is not None or self._blocked or self.form.check():
            self.footer.stop_asking()
        elif self._environment is not None and self._environment.asks and not asked:
            self.footer.ask(self._environment)
        else:
            self.footer.stop_asking()
            self.get_token_requested.emit(self.form.profile)

    def block(self, why: str) -> None:
        """Ask for no token while something else is being asked for; `why` is a sentence, and "" lets it be again."""
        had_focus = self.get_token.hasFocus()
        if why:
            self.footer.stop_asking()
        self._blocked = why
        self.get_token.set_tip(why)
        self.get_token.setEnabled(not why and self._request is None)
        self.form.find_method.setEnabled(not why and self._request is None)
        if why and had_focus:
            self.copy_curl.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_request(self, request: RunningRequest | None) -> None:
        """Show that a request is on its way, or that none is."""
        if request is not None and request is self._request:
            self.busy.show_step(request)
            return
        self._request = request
        self._say_last()
        self.form.set_read_only(request is not None)
        if request is not None:
            self._pressed_here = self.get_token.hasFocus()  # disabling it moves the focus to its neighbour
        self.get_token.setEnabled(request is None and not self._blocked)
        self.form.find_method.setEnabled(request is None and not self._blocked)
        if request is not None:
            self.busy.show_step(request)
            self._late.start()
            return
        self._late.stop()
        had_focus = self.busy.cancel.hasFocus() or (self._pressed_here and self.copy_curl.hasFocus())
        self._pressed_here = False
        self.footer.buttons.setCurrentIndex(0)
        self.busy.stop()
        if had_focus:
            self.get_token.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self) -> None:
        had_focus = self.get_token.hasFocus() or self.copy_curl.hasFocus()
        self.footer.buttons.setCurrentWidget(self.busy)
        self.busy.start()
        if had_focus:
            self.busy.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_response(self, outcome: Outcome | None) -> None:
        """Say below the buttons how the last request ended, and before the first whom the form asks."""
        self._last = response_line(outcome)  # and no more of it: the pane stays when what it was about is forgotten
        self._say_last()

    def _say_last(self) -> None:
        """What the line below the buttons says now: for production whom the form asks, as long as nothing came back."""
        line = self._last
        if line[0] or self._request is not None or self._environment is None or not self.header.marked:
            self.footer.say(*line)
        else:
            self.footer.say_whom(self._environment, host_of(endpoints(self.form.profile).token_url or ""))

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)
