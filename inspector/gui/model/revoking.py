"""Revoking the session's tokens at their issuers, before logging out of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError
from inspector.core.profiles.profile import Profile
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.services import Services
from inspector.gui.model.task import Task, WorkQueue, once

if TYPE_CHECKING:
    from inspector.core.journeys.revocation import RevocationPlan
    from inspector.core.store.stored_token import StoredToken

Secrets = dict[str, str | InspectorError | None]
"""By the id of a profile: its secret, or why it was not given."""


class Revoking(QObject):
    """Says first how many requests that takes; `ended` carries a RevokedAll."""

    ended = Signal(object)

    def __init__(
        self,
        services: Services,
        line: WorkQueue,
        profiles: ProfileList,
        secrets: RequestSecrets,
        stored: Callable[[], tuple[StoredToken, ...]],
    ) -> None:
        super().__init__()
        self._services, self._line, self._profiles, self._secrets = services, line, profiles, secrets
        self._stored = stored
        """The tokens as the session keeps them, for a call that is on the keyring's line already."""
        self._plan: RevocationPlan | None = None
        self._reading = Task(self)  # not on the line: a command may wait for its user
        self._reading.succeeded.connect(self._send)
        self._sending = Task(self)
        self._sending.succeeded.connect(self.ended)

    def plan(self, answer: Callable[[RevocationPlan | None], None]) -> None:
        """Work out in the background which tokens could be revoked; the demo issuer's need not be.

        None where the tokens cannot be read. `answer` is a method of a QObject, as in `Workspace.count_secrets`.
        """
        from inspector.core.journeys import revocation  # late: see later.LATER

        profiles, now = self._profiles.own, self._services.now()
        own = {profile.id for profile in profiles}

        def work(_: object) -> RevocationPlan | None:
            try:
                tokens = [token for token in self._stored() if token.profile_id in own]
            except InspectorError:
                return None
            return revocation.plan(tokens, profiles, now)

        once(self, work, self._line).succeeded.connect(answer)

    def run(self, plan: RevocationPlan) -> None:
        """Carry out a plan; `ended` follows."""
        self._plan = plan
        profiles = {profile.id: profile for _, profile in plan.steps}
        self._reading.run(lambda _: {id_: self._secret(profile) for id_, profile in profiles.items()})

    def _secret(self, profile: Profile) -> str | InspectorError | None:
        try:
            self._services.check(profile)
            return self._secrets.secret(profile, beside=True).text
        except InspectorError as error:
            return error

    def _send(self, secrets: Secrets) -> None:
        from inspector.core.journeys import revocation

        plan, services = self._plan, self._services
        self._plan = None  # it holds the tokens
        if plan is None:
            return

        def secret_of(profile: Profile) -> str | None:
            found = secrets[profile.id]
            if isinstance(found, InspectorError):
                raise found
            return found

        self._sending.run(
            lambda _: revocation.revoke_all(
                plan,
                secret_of=secret_of,
                network_of=services.network,
            )
        )
