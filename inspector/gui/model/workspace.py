"""What one window works on, without a widget. It outlives the window: another one can be built over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.gui.model.acceptance.acceptances import Acceptances
from inspector.gui.model.acceptance.profile_apis import ProfileApis
from inspector.gui.model.drafts import Drafts
from inspector.gui.model.exploration.exploring import Exploring
from inspector.gui.model.files.arriving import Arriving
from inspector.gui.model.files.issuer_keys import IssuerKeys
from inspector.gui.model.files.later import import_libraries
from inspector.gui.model.files.redacting import Redacting
from inspector.gui.model.found import FoundTokens
from inspector.gui.model.importing.importing import Importing
from inspector.gui.model.inspecting import Inspecting
from inspector.gui.model.intake.intakes import Intakes
from inspector.gui.model.issuer_answers import IssuerAnswers
from inspector.gui.model.method_finding import MethodFinding
from inspector.gui.model.profile_secrets.command_trial import CommandTrial
from inspector.gui.model.reporting.reporting import Reporting
from inspector.gui.model.selection import Selection
from inspector.gui.model.services import Services
from inspector.gui.model.shared.shared_work import SharedWork
from inspector.gui.model.shared.window_messages import WindowMessages
from inspector.gui.model.task import once

if TYPE_CHECKING:
    from inspector.core.profiles.profile import Profile
    from inspector.core.store.vault import Vault


class Workspace(QObject):
    """What is shown in a window, typed, read and explored there, beside what it shares with all others.

    What is shared can be reached here under the same names.
    """

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        held: bool = False,
        shared: SharedWork | None = None,
    ) -> None:
        """Make one over what other windows share, or over all that `services` give, with nothing opened yet."""
        super().__init__(parent)
        self.services = services
        self._prepared = False
        self.shared = shared or SharedWork(services, held=held)
        if shared is None:
            self.shared.setParent(self)
        self._take(self.shared)
        self.messages = WindowMessages(self.shared.messages, self)
        self.intakes = Intakes(self)
        self.found = FoundTokens(services, self.profiles, self.tokens)
        self.issuer_keys = IssuerKeys(services, self.found, self.messages)
        self.inspecting = Inspecting(services, self.tokens, self.answers, self.found.judge)
        self.selection = Selection(self.profiles, self.tokens, self.requests, self.answers, services.now)
        self.acceptances = Acceptances(services, self.selection, self.profiles)
        self.profile_apis = ProfileApis(self.acceptances, self.profiles, self.history, self.messages)
        of_imports, guess = self.shared.of_imports, self.environments.guess
        self.importing = Importing(services, self.profiles, self.history, of_imports, self.messages, guess)
        self.arriving = Arriving(services, self.found, self.messages, self.profiles)
        self.redacting = Redacting(services, self.messages)
        kept = self.shared.for_requests
        self.issuer = IssuerAnswers(services, kept, self.selection)
        self.methods = MethodFinding(services, kept, self.requests, self.profiles, self.selection)
        self.trial = CommandTrial(kept, self)
        self.exploring = Exploring(
            services, kept, self.requests, self.profiles, self.history, self.tokens, self.selection
        )
        self.exploring.in_another_window = self._explored_elsewhere
        self.drafts = Drafts(self)
        self.reporting = Reporting(self.selection, self.tokens, self.answers, services)
        for part in (
            self.inspecting, self.found, self.selection, self.arriving, self.redacting, self.issuer, self.methods,
            self.exploring, self.importing, self.issuer_keys, self.reporting, self.acceptances,
            self.profile_apis,
        ):  # fmt: skip
            part.setParent(self)
        self._connect()

    def _take(self, shared: SharedWork) -> None:
        """Have what is shared under its names here as well."""
        self.line, self.clipboard, self.profiles = shared.line, shared.clipboard, shared.profiles
        self.secrets, self.tokens, self.parameters = shared.secrets, shared.tokens, shared.parameters
        self.requests, self.answers, self.demo = shared.requests, shared.answers, shared.demo
        self.history, self.environments, self.revoking = shared.history, shared.environments, shared.revoking
        self.logging_out, self.idle, self.on_quit = shared.logging_out, shared.idle, shared.on_quit
        self.in_file, self.left_in_memory = shared.in_file, shared.left_in_memory
        self.opened, self.keyring_changed, self.words_changed = (
            shared.opened, shared.keyring_changed, shared.words_changed
        )  # fmt: skip
        self.cleared, self.logged_out, self.logged_out_elsewhere, self.log_out_failed = (
            shared.cleared, shared.logged_out, shared.logged_out_elsewhere, shared.log_out_failed
        )  # fmt: skip
        self.open, self.release, self.unlock = shared.open, shared.release, shared.unlock
        self.load_tokens, self.count_secrets, self.log_out = shared.load_tokens, shared.count_secrets, shared.log_out
        self.look_for_log_out, self.close = shared.look_for_log_out, shared.close
        self.look_for_unlocking = shared.look_for_unlocking

    def _connect(self) -> None:
        self.exploring.said.connect(self.messages.say)
        self.exploring.warned.connect(self.messages.warn)
        self.cleared.connect(self.arriving.give_up)
        self.cleared.connect(self.importing.forget)
        self.cleared.connect(self.issuer.forget)
        self.cleared.connect(self.trial.stop)
        self.cleared.connect(self.drafts.forget)
        self.cleared.connect(self.acceptances.forget)
        self.cleared.connect(self.intakes.clear)
        self.shared.windows.append(self)

    @property
    def vault(self) -> Vault | None:
        """The keyring; None before it was looked for."""
        return self.shared.vault

    @property
    def locked(self) -> bool | None:
        """Whether the keyring was locked when last asked; None before it was."""
        return self.shared.locked

    def prepare(self) -> None:
        """Import in the background what a request and a check will need, so that neither waits for it.

        For when a user is about to ask for one: until then it would be 25 MB and a fifth of a second for nothing.
        """
        if not self._prepared:
            self._prepared = True
            once(self, import_libraries, self.line)

    # --- as one of the windows --------------------------------------------------------------------------------------

    @property
    def used(self) -> bool:
        """Whether something is typed, shown or on its way here, of which there may be a token in memory."""
        typed = not self.drafts.pasted.isEmpty()
        running = self.inspecting.running or self.arriving.running or self.methods.running or self.exploring.running()
        shown = self.selection.outcome is not None or self.found.result is not None
        return typed or running or shown

    @property
    def explored(self) -> Profile | None:
        """The profile whose scopes are being asked for here."""
        run = self.exploring.asking.run
        return run.profile if run is not None else None

    def _explored_elsewhere(self) -> Profile | None:
        others = (each.explored for each in self.shared.windows if each is not self)
        return next((profile for profile in others if profile is not None), None)

    def give_up(self) -> None:
        """Stop whatever may bring a token here."""
        self.inspecting.stop()
        self.methods.stop()
        self.exploring.give_up()

    def forget_found(self) -> None:
        """Forget the tokens of a searched file."""
        self.found.clear()

    def show_nothing(self) -> None:
        """Every token was forgotten: show none."""
        self.selection.clear()

    def leave(self, successor: Workspace) -> None:
        """The window of this is closed, and that of `successor` stays: stop and forget what is of this one alone."""
        self.shared.windows.remove(self)
        self.selection.retire()
        self.give_up()
        self.arriving.give_up()
        self.redacting.cancel()
        self.trial.stop()
        self.issuer_keys.cancel()
        self.acceptances.forget()
        if self.shared.parent() is self:
            self.shared.setParent(successor)
