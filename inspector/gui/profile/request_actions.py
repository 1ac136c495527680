"""Asking for tokens from the window, and what is shown while that lasts and when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.errors import InspectorError, ProfileError
from inspector.core.issuer.request_copies import SECRET_VARIABLE, Tool, copy_as, variable_of
from inspector.core.journeys.outcome import Outcome
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import FieldProblem, Profile
from inspector.core.text.language import tr

if TYPE_CHECKING:
    from inspector.gui.window.main_window import MainWindow


def _what_is_missing(profile: Profile) -> str:
    needed = needed_secret(profile)
    if needed is None or needed.kind is SecretKind.CLIENT_SECRET:
        return tr("No client secret is stored. Enter it, or choose the method that sends none.")
    if needed.kind is SecretKind.PRIVATE_KEY:
        return tr("No private key is stored. Enter it, or name the file that holds it below.")
    return tr("No passphrase of the key file is stored. Enter it, or name the file that holds it below.")


def _copied(tool: Tool, variable: str | None) -> str:
    if variable is None:
        return tr("Copied as {tool}.", tool=tool)
    if variable == SECRET_VARIABLE:
        return tr("Copied as {tool}. Put the secret into the variable {variable} first.", tool=tool, variable=variable)
    return tr(
        "Copied as {tool}. Put a fresh client assertion into the variable {variable} first.",
        tool=tool,
        variable=variable,
    )


class RequestActions(QObject):
    """Sends only when something was pressed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._pane = window.frame.request
        self._pane.get_token_requested.connect(self._on_get_token)
        self._pane.cancel_requested.connect(self.cancel)
        self._pane.copy_curl_requested.connect(self.copy_as)
        self._work.request_changed.connect(self._on_changed)
        self._work.secret_needed.connect(self._on_secret_needed)
        self._work.request_failed.connect(self._on_failed)
        self._work.arrived.connect(self._on_arrived)

    def _on_get_token(self, profile: Profile) -> None:
        if self._window.profile_actions.save_secret_first(profile):
            return
        self._work.request(profile)
        if self._window.shown is not None:
            self._window.frame.inspection.mark_previous(True)
        else:
            self._window.show_outcome(None)

    def cancel(self) -> bool:
        """Give up the selected profile's request; False when none runs."""
        profile = self._window.selected
        if profile is None or not self._work.cancel(profile.id):
            return False
        self._not_any_more()
        if self._work.failures.pop(profile.id, None) is not None:  # of an earlier request, not of this one
            self._window.select_profile(profile.id)
        self._window.status.say(tr("The request was given up. The issuer may have answered it all the same."))
        return True

    def try_again(self) -> None:
        """Send the request of the shown outcome again, as its profile is now."""
        shown = self._window.shown
        if self._window.selected is None and shown is not None and shown.profile is not None:
            self._window.select_profile(shown.profile.id)
        if self._window.selected is not None:
            self._pane.submit()

    def copy_as(self, tool: Tool = Tool.CURL) -> None:
        """Copy the request of the selected or shown profile for another tool, without the secret."""
        shown = self._window.shown
        profile = self._window.selected or (shown.profile if shown is not None else None)
        if profile is None:
            return
        try:
            text = copy_as(tool, profile)
        except ProfileError as error:
            self._window.status.say(str(error))
        else:
            self._window.clipboard.copy(text)
            self._window.status.say(_copied(tool, variable_of(profile)))

    def _is_selected(self, profile_id: str) -> bool:
        return self._window.selected is not None and self._window.selected.id == profile_id

    def _not_any_more(self) -> None:
        self._window.frame.inspection.mark_previous(False)
        if self._window.shown is None:
            self._window.show_outcome(None)

    def _on_changed(self, profile_id: str) -> None:
        running = self._work.running(profile_id)
        if self._is_selected(profile_id):
            self._pane.show_request(running)
        self._window.show_rows_soon()

    def _on_secret_needed(self, profile_id: str) -> None:
        if self._is_selected(profile_id):
            self._not_any_more()
            field = self._pane.form.secret
            field.start_editing()
            field.show_error(_what_is_missing(self._pane.form.profile))
            self._pane.form.focused.emit(field)

    def _on_failed(self, profile_id: str, error: InspectorError) -> None:
        field = getattr(error, "field", None) or "client_secret"
        if not self._is_selected(profile_id):
            self._window.strip.show_message(str(error))
            return
        self._not_any_more()
        form = self._pane.form
        if form.row(field) is None:
            self._window.strip.show_message(str(error))
            return
        form.show_problems((FieldProblem(field, str(error)),))
        form.focus_field(field)

    def _on_arrived(self, profile_id: str, outcome: Outcome) -> None:
        exchange = outcome.exchange
        self._window.status.show_clock(exchange.clock_skew_s if exchange is not None else None)
        if not self._is_selected(profile_id):
            came = tr("{name}: a token has arrived.", name=outcome.name)
            none = tr("{name}: no token was issued.", name=outcome.name)
            self._window.status.say(came if outcome.inspection else none)
            return
        self._pane.show_response(outcome)
        self._pane.form.show_problems(())
        if outcome.diagnosis is not None and outcome.diagnosis.suspects_secret and outcome.profile is not None:
            self._pane.form.show_refused(tr(provider(outcome.profile.provider).short))
        self._window.show_outcome(outcome)
