"""What the issuer says of the shown token: asked about it, or asked to revoke it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.profiles.credentials import secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.values import dataclass
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.selection import Selection, Shown
from inspector.gui.model.services import Services
from inspector.gui.model.task import Task

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.issuer.network import Network
    from inspector.core.journeys.introspection import Introspection
    from inspector.core.journeys.revocation import Revocation
    from inspector.core.journeys.secret_source.source import GivenSecret

    Told = Introspection | Revocation


@dataclass(frozen=True, slots=True)
class Said:
    """What there is to see of it: the question whether to revoke, that an answer is awaited, the answer, a problem.

    `revoking`: what is awaited is a revocation. `program` is what is asked for the secret before that, "" for nothing.
    """

    question: bool = False
    waiting: bool = False
    revoking: bool = False
    program: str = ""
    told: Told | None = None
    error: InspectorError | None = None

    @property
    def problem(self) -> str:
        """Why the issuer was not asked, in the current language; "" where it was."""
        return str(self.error) if self.error is not None else ""


class IssuerAnswers(QObject):
    """One question at a time, about the token that is shown; another token makes the answer void."""

    changed = Signal()

    def __init__(
        self,
        services: Services,
        secrets: RequestSecrets,
        selection: Selection,
    ) -> None:
        super().__init__()
        self._services, self._secrets, self._selection = services, secrets, selection
        self.said: Said | None = None
        """None where the issuer was not asked about the shown token."""
        self._cancel = Cancel()
        self._profile: Profile | None = None
        self._ask: Callable[[str | None, Network], Told] | None = None
        self._reading, self._asking = Task(self), Task(self)
        self._reading.succeeded.connect(self._send)
        self._asking.succeeded.connect(self._on_answer)
        for task in (self._reading, self._asking):
            task.failed.connect(self._on_failed)
        selection.changed.connect(self._on_selection)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self._reading.running or self._asking.running

    def introspect(self, profile: Profile) -> None:
        """Ask the issuer by `profile` what the shown token is worth."""
        from inspector.core.journeys import introspection

        token = self._token()
        if token:
            self._begin(profile, lambda secret, network: introspection.introspect(profile, token, secret, network))

    def question(self) -> None:
        """Ask the user whether the shown token is to be revoked; an answer that is awaited is void."""
        self._give_up()
        self._set(Said(question=True))

    def revoke(self, profile: Profile) -> None:
        """Ask the issuer by `profile` to revoke the shown token."""
        from inspector.core.journeys import revocation

        token = self._token()
        if token:
            self._begin(
                profile,
                lambda secret, network: revocation.revoke(profile, token, secret, network, token_type="access_token"),
                revoking=True,
            )

    def forget(self) -> None:
        """Forget what was said; an answer that is awaited is void."""
        self._give_up()
        self._set(None)

    def _give_up(self) -> None:
        self._cancel.set()
        self._ask = None  # it holds the token
        self._reading.cancel()
        self._asking.cancel()

    def _token(self) -> str:
        inspection = self._selection.outcome.inspection if self._selection.outcome is not None else None
        return inspection.token.text if inspection is not None else ""

    def _begin(self, profile: Profile, ask: Callable[[str | None, Network], Told], *, revoking: bool = False) -> None:
        self._give_up()
        self._ask, self._profile, self._cancel = ask, profile, Cancel()
        self._set(Said(waiting=True, revoking=revoking, program=secret_program(profile)))
        cancel = self._cancel
        self._reading.run(lambda _: self._read(profile, cancel), self._secrets.line_of(profile))

    def _read(self, profile: Profile, cancel: Cancel) -> GivenSecret:
        self._services.check(profile)
        return self._secrets.secret(profile, cancel)

    def _send(self, given: GivenSecret) -> None:
        ask, profile, cancel, services = self._ask, self._profile, self._cancel, self._services
        if ask is not None:
            if self.said is not None and self.said.program:
                self._set(Said(waiting=True, revoking=self.said.revoking))
            network = services.network
            self._asking.run(lambda _: given.traced(ask(given.text, network(profile).watched(cancel=cancel))))

    def _on_answer(self, told: Any) -> None:
        self._set(Said(told=told))

    def _on_failed(self, error: InspectorError) -> None:
        self._set(Said(error=error))

    def _set(self, said: Said | None) -> None:
        self.said = said
        self.changed.emit()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.differs(before):
            self.forget()
