"""Asking for tokens from the window, and what is shown while that lasts and when it ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.errors import InspectorError, ProfileError
from inspector.core.issuer.copy_tool import Tool
from inspector.core.knowledge.providers import described, provider
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import FieldProblem, Profile
from inspector.core.text.language import mark, tr
from inspector.core.text.urls import host_of
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.model.selection import Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane

GENERIC = "generic"
"""The provider that has no name of its own."""

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.journeys.outcome import Outcome


def _what_is_missing(profile: Profile) -> str:
    needed = needed_secret(profile)
    if needed is None or needed.kind is SecretKind.CLIENT_SECRET:
        return tr("No client secret is stored. Enter it, or choose the method that sends none.")
    if needed.kind is SecretKind.PRIVATE_KEY:
        return tr("No private key is stored. Enter it, or name the file that holds it below.")
    return tr("No passphrase of the key file is stored. Enter it, or name the file that holds it below.")


def _who_refused(outcome: Outcome) -> str:
    """Who did not accept the client: the provider by its name, and one that has none by the host that was asked."""
    profile, exchange = outcome.profile, outcome.exchange
    if profile is not None and profile.provider != GENERIC:
        return tr(provider(profile.provider).short)
    return (host_of(exchange.sent.url) if exchange is not None else "") or tr("The server")


def _copied(tool: Tool, variable: str | None) -> str:
    from inspector.core.issuer.request_copies import SECRET_VARIABLE

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
    """Sends only when something was pressed.

    `saves_secret_first` stores a secret that is being typed, and asks for the token after that; False where none is.
    """

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        pane: RequestPane,
        saves_secret_first: Callable[[Profile], bool],
    ) -> None:
        super().__init__(pane)
        self._work, self._pane, self._saves_secret_first = work, pane, saves_secret_first
        self._selection, self._messages, self._requests = work.selection, work.messages, work.requests
        pane.get_token_requested.connect(self._on_get_token)
        pane.cancel_requested.connect(self.cancel)
        pane.copy_curl_requested.connect(self.copy_as)
        self._selection.changed.connect(self._on_selection)
        self._requests.changed.connect(self._on_changed)
        self._requests.secret_needed.connect(self._on_secret_needed)
        self._requests.failed.connect(self._on_failed)
        self._requests.arrived.connect(self._on_arrived)
        registry.add(
            Action("cancel", mark("Cancel the request"), TOKENS, self.cancel, keys=("Esc",), icon="close",
                   why_not=self._why_not_cancel, where=mark("While a request runs"), handled=True),
            Action("copy-curl", mark("Copy as curl"), TOKENS, self.copy_as, keys=("Ctrl+Shift+R",), icon="terminal",
                   why_not=self._why_not_copy),
            Action("copy-httpie", mark("Copy as HTTPie"), TOKENS, partial(self.copy_as, Tool.HTTPIE), icon="terminal",
                   why_not=self._why_not_copy),
            Action("copy-python", mark("Copy as Python requests"), TOKENS, partial(self.copy_as, Tool.PYTHON),
                   why_not=self._why_not_copy, icon="terminal"),
        )  # fmt: skip
        registry.show_keys("cancel", pane.busy.cancel)
        registry.show_keys("copy-curl", pane.copy_curl)

    def _why_not_cancel(self) -> str:
        return "" if self._selection.requesting else tr("No request is on its way.")

    def _why_not_copy(self) -> str:
        return "" if self._selection.concerned is not None else tr("Choose a profile first.")

    def _on_get_token(self, profile: Profile) -> None:
        if self._work.profiles.pending(profile):
            self._pane.form.review.open()
            self._pane.form.focused.emit(self._pane.form.review)
        elif not self._saves_secret_first(profile):
            self._requests.send(profile)

    def may_ask(self) -> bool:
        """Whether nothing is missing for a request; where something is, the form says so, as before Get token."""
        form = self._pane.form
        if form.check():
            return False
        if self._work.profiles.pending(form.profile):
            form.review.open()
            form.focused.emit(form.review)
            return False
        if form.secret.editing and form.secret.typed:
            self._messages.say(tr("Save the secret first."))
            form.focus_field("client_secret")
            return False
        return True

    def take_carried_scopes(self) -> None:
        """Have the form ask for the scopes of the shown token, which was asked for with none. Nothing is sent."""
        outcome = self._selection.outcome
        scopes = outcome.inspection.scopes if outcome is not None and outcome.inspection is not None else None
        self._selection.select_concerned()
        profile = self._selection.profile
        if scopes is None or profile is None:
            return
        rule = described(profile.provider).scope_rule
        chosen = tuple(scope for scope in scopes.granted if rule is None or re.fullmatch(rule.pattern, scope))
        known = tuple(dict.fromkeys((*profile.known_scopes, *profile.scopes, *chosen)))
        self._work.history.edit(profile, replace(profile, scopes=chosen, known_scopes=known))
        self._pane.form.focus_field("scopes")

    def ask_for_secret(self, profile_id: str) -> None:
        """Let the secret be typed that something needed and that is not there."""
        self._on_secret_needed(profile_id)

    def cancel(self) -> bool:
        """Give up the selected profile's request; False when none runs."""
        profile = self._selection.profile
        running = self._requests.running(profile.id if profile is not None else None)
        if profile is None or running is None:
            return False
        asks = running.asks
        self._requests.cancel(profile.id)
        if self._requests.forget_failure(profile.id):  # of an earlier request, not of this one
            self._selection.select_profile(profile.id)
        self._messages.say(
            tr("The request was given up. The issuer may have answered it all the same.")
            if asks
            else tr("The request was given up. Nothing was sent.")
        )
        return True

    def try_again(self) -> None:
        """Send the request of the shown outcome again, as its profile is now."""
        self._selection.select_concerned()
        if self._selection.profile is not None:
            self._pane.submit()

    def copy_as(self, tool: Tool | None = None) -> None:
        """Copy the request of the selected or shown profile for another tool, without the secret."""
        from inspector.core.issuer.request_copies import copy_as, variable_of

        profile = self._selection.concerned
        if profile is None:
            return
        try:
            text = copy_as(tool or Tool.CURL, profile, self._asked_url(profile))
        except ProfileError as error:
            self._messages.say(str(error))
        else:
            self._work.clipboard.copy(text)
            self._messages.say(_copied(tool or Tool.CURL, variable_of(profile)))

    def _asked_url(self, profile: Profile) -> str | None:
        """Where the last request of the profile went to, as long as the profile asks the same issuer; None for none."""
        for outcome in (self._selection.outcome, self._requests.latest(profile.id)):
            of = outcome.profile if outcome is not None else None
            exchange = outcome.exchange if outcome is not None else None
            if of is None or exchange is None or exchange.sent.method != "POST" or of.id != profile.id:
                continue
            if endpoints(of) == endpoints(profile) and of.provider == profile.provider and "?" not in exchange.sent.url:
                return exchange.sent.url
        return None

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        profile = self._selection.profile
        if profile is not None:
            self._pane.show_profile(profile)
            self._pane.show_request(self._requests.running(profile.id))
            self._pane.show_response(shown.outcome)

    def show_again(self) -> None:
        """Show in the pane, which is new, what there is of the profile's request, and what was said of its secret."""
        profile, outcome, draft = self._selection.profile, self._selection.outcome, self._work.drafts.profile
        if profile is None:
            return
        self._pane.show_request(self._requests.running(profile.id))
        self._pane.show_response(outcome)
        if draft is None or "client_secret" not in draft.wrong:
            return
        if draft.secret is not None:
            self._pane.form.secret.show_error(_what_is_missing(profile))
        elif outcome is not None:
            self._show_refused(outcome)

    def _on_changed(self, profile_id: str) -> None:
        if self._selection.selects(profile_id):
            self._pane.show_request(self._requests.running(profile_id))

    def _on_secret_needed(self, profile_id: str) -> None:
        if self._selection.selects(profile_id):
            field = self._pane.form.secret
            field.start_editing()
            field.show_error(_what_is_missing(self._pane.form.profile))
            self._pane.form.focused.emit(field)

    def _on_failed(self, profile_id: str, error: InspectorError) -> None:
        field = getattr(error, "field", None) or "client_secret"
        form = self._pane.form
        if not self._selection.selects(profile_id) or form.row(field) is None:
            self._messages.warn(str(error))
            return
        form.show_problems((FieldProblem(field, str(error)),))
        form.focus_field(field)

    def _on_arrived(self, profile_id: str, outcome: Outcome) -> None:
        if not self._selection.selects(profile_id):
            name = outcome.name
            came = tr("{name}: a token has arrived.", name=name)
            none = tr("{name}: no token was issued.", name=name)
            self._messages.say(came if outcome.inspection else none)
            return
        self._pane.form.show_problems(())
        self._show_refused(outcome)
        self._selection.show(outcome)

    def _show_refused(self, outcome: Outcome) -> None:
        if outcome.diagnosis is not None and outcome.diagnosis.suspects_secret and outcome.profile is not None:
            self._pane.form.show_refused(_who_refused(outcome))
