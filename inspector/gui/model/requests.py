"""The token requests of the profiles: one at a time for each, and what the last one came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.text.urls import host_of
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.deadline import Cancel
    from inspector.core.errors import InspectorError
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.journeys.secret_source.source import GivenSecret
    from inspector.core.network.transport import Request
    from inspector.core.profiles.profile import Profile
    from inspector.gui.model.running_request import Follow, RunningRequest
    from inspector.gui.model.services import Services
    from inspector.gui.model.tokens import SessionTokens


class Requests(QObject):
    """Signals carry the ids of profiles; the values are asked for here, so that nothing shown is stale."""

    changed = Signal(str)
    secret_needed = Signal(str)
    """Nothing was sent: the profile's method needs a secret, and there is none."""
    failed = Signal(str, object)
    """A profile's id and the InspectorError that kept its request from being sent."""
    arrived = Signal(str, object)
    """A profile's id and the Outcome of its request."""

    def __init__(
        self,
        services: Services,
        secrets: RequestSecrets,
        tokens: SessionTokens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._secrets, self._tokens = services, secrets, tokens
        self._running: dict[str, RunningRequest] = {}
        self._failures: dict[str, Outcome] = {}
        """The last request of a profile, where it brought no token."""
        self.clock_skew_s: float | None = None
        """How far the server's clock was from this computer's in the last response, where that is known."""
        self.arrived.connect(self._on_arrived)

    def send(self, profile: Profile) -> RunningRequest | None:
        """Ask for a token with `profile`, in place of a request of it that is on its way.

        None, and `failed`, where the profile would do what nobody has confirmed.
        """
        from inspector.core.errors import ProfileError
        from inspector.core.journeys.request import request_token
        from inspector.gui.model.running_request import Begun, RunningRequest

        self.cancel(profile.id)
        try:
            network = self._services.network(profile)
        except ProfileError as error:
            self.failed.emit(profile.id, error)
            return None
        values: dict[str, str] = {}

        def read(cancel: Cancel) -> GivenSecret:
            given, parameters = self._secrets.read(profile, cancel)
            values.update(parameters)
            return given

        def ask(given: GivenSecret, follow: Follow, cancel: Cancel) -> Outcome:
            def begun(request: Request) -> None:
                follow(Begun(request.sent.method, host_of(request.sent.url)))

            try:
                network_of_it = network.watched(follow, cancel, begun)
                return given.traced(request_token(profile, given.text, network_of_it, values))
            finally:
                values.clear()

        running = RunningRequest(
            profile,
            read,
            ask,
            self._secrets.line_of(profile),
            self,
        )
        self._running[profile.id] = running
        running.changed.connect(lambda: self.changed.emit(profile.id))
        running.secret_read.connect(lambda there: self._secrets.seen(profile, there=there))
        running.secret_missing.connect(lambda: self._on_secret_missing(profile.id))
        running.secret_failed.connect(lambda error: self._on_secret_failed(profile, error))
        running.succeeded.connect(lambda outcome: self._on_outcome(profile.id, outcome))
        running.failed.connect(lambda error: self._on_failed(profile.id, error))
        running.start()
        self.changed.emit(profile.id)
        return running

    def take(self, profile_id: str, outcome: Outcome) -> None:
        """List a token that a profile got in another way than by `send`, and show it as if that had brought it."""
        listed = self._tokens.add(outcome)
        if listed is not None:
            self._failures.pop(profile_id, None)
            self.arrived.emit(profile_id, listed)

    def running(self, profile_id: str | None) -> RunningRequest | None:
        """The request of a profile that is on its way."""
        return self._running.get(profile_id) if profile_id is not None else None

    @property
    def any_running(self) -> bool:
        """Whether any request is on its way."""
        return bool(self._running)

    def cancel(self, profile_id: str) -> bool:
        """Give up a profile's request; False when none was running."""
        if profile_id not in self._running:
            return False
        self._end(profile_id, cancel=True)
        return True

    def cancel_all(self) -> None:
        """Give up every request."""
        for profile_id in list(self._running):
            self._end(profile_id, cancel=True)

    def _end(self, profile_id: str, *, cancel: bool = False) -> None:
        running = self._running.pop(profile_id)
        if cancel:
            running.cancel()
        running.deleteLater()
        self.changed.emit(profile_id)

    def _on_secret_missing(self, profile_id: str) -> None:
        self._end(profile_id)
        self.secret_needed.emit(profile_id)

    def _on_secret_failed(self, profile: Profile, error: InspectorError) -> None:
        self._secrets.failed(profile, error)
        self._on_failed(profile.id, error)

    def _on_failed(self, profile_id: str, error: InspectorError) -> None:
        self._end(profile_id)
        self.failed.emit(profile_id, error)

    def _on_outcome(self, profile_id: str, outcome: Outcome) -> None:
        self._failures.pop(profile_id, None)
        listed = self._tokens.add(outcome)
        if listed is None:
            self._failures[profile_id] = outcome
        self._end(profile_id)
        self.arrived.emit(profile_id, listed or outcome)

    def _on_arrived(self, _: str, outcome: Outcome) -> None:
        self.clock_skew_s = outcome.exchange.clock_skew_s if outcome.exchange is not None else None

    # --- what they came to ------------------------------------------------------------------------------------------

    def latest(self, profile_id: str) -> Outcome | None:
        """What a profile's last request came to, be it a token or a failure; None before the first."""
        token, failure = self._tokens.latest_of(profile_id), self._failures.get(profile_id)
        if failure is not None and (token is None or token.at < failure.at):
            return failure
        return token

    def forget_failure(self, profile_id: str) -> bool:
        """Forget that a profile's last request brought no token; False when it brought one, or there was none."""
        return self._failures.pop(profile_id, None) is not None

    def clear(self) -> None:
        """Forget every failure, and the clock of the last server."""
        self._failures.clear()
        self.clock_skew_s = None
