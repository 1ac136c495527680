"""All that a request needs of secrets: that of the profile's method, from where it is, and its secret parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from inspector.core.errors import InspectorError
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import Profile
from inspector.gui.model.profile_secrets.parameter_values import ParameterValues
from inspector.gui.model.secrets import ClientSecrets, SecretStatus, kind_of
from inspector.gui.model.task import WorkQueue

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.deadline import Cancel
    from inspector.core.journeys.secret_source.source import GivenSecret

T = TypeVar("T")


class RequestSecrets:
    """Read by a call on `line_of` a profile; what came of it is told to those that show where secrets stand.

    `keyring_line_of` is the line of the calls to the keyring for a profile. `check` raises where a profile would do
    what nobody has confirmed: no command of it is run then.
    """

    def __init__(
        self,
        keyring_line_of: Callable[[str], WorkQueue],
        secrets: ClientSecrets,
        parameters: ParameterValues,
        check: Callable[[Profile], None],
    ) -> None:
        self._keyring_line_of, self._secrets, self._parameters = keyring_line_of, secrets, parameters
        self._check = check

    def line_of(self, profile: Profile) -> WorkQueue | None:
        """The line that `read` is called on; None for a thread of its own, where a command prints the secret.

        A command may wait for its user, and nobody else's call to the keyring is to wait for that.
        """
        return None if self._by_command(profile) else self._keyring_line_of(profile.id)

    def read(self, profile: Profile, cancel: Cancel | None = None) -> tuple[GivenSecret, dict[str, str]]:
        """The secret, if there is one, and the values of the parameters. Blocking; for a call on the line."""
        given = self.secret(profile, cancel)
        return given, dict(self._asked(profile, lambda: self._parameters.read(profile)))

    def secret(self, profile: Profile, cancel: Cancel | None = None, *, beside: bool = False) -> GivenSecret:
        """The secret alone. As `read`; CancelledError where `cancel` was set while a command ran.

        `beside`: the call is on no line, and the keyring is asked on its own.
        """
        from inspector.core.journeys.secret_source.source import secret_of

        def read(kind: SecretKind) -> str | None:
            if beside:
                return self._keyring_line_of(profile.id).answer_of(lambda: self._secrets.read(profile.id, kind))
            return self._secrets.read(profile.id, kind)

        return secret_of(profile, read, self._check, cancel)

    def all_of(self, profile: Profile, cancel: Cancel | None = None) -> dict[SecretKind, str]:
        """Every secret of the profile by its kind, that of its method from where it comes. As `secret`."""
        from inspector.core.journeys.secret_source.source import secrets_of

        def read(kind: SecretKind) -> str | None:
            return self._asked(profile, lambda: self._secrets.read(profile.id, kind))

        return secrets_of(profile, read, self._check, cancel)

    def lacks(self, profile: Profile, secret: str | None) -> bool:
        """Whether the profile's method needs a secret, and there is none."""
        needed = needed_secret(profile)
        self.seen(profile, there=secret is not None)
        return secret is None and needed is not None and not needed.optional

    def seen(self, profile: Profile, *, there: bool) -> None:
        """Note whether the keyring has the secret, where it was asked."""
        if not self._by_command(profile):
            self._secrets.seen(profile.id, kind_of(profile), there=there)

    def failed(self, profile: Profile, error: InspectorError) -> None:
        """The keyring could not be read."""
        if not self._by_command(profile):
            self._secrets.failed(profile.id, kind_of(profile), error)

    def _by_command(self, profile: Profile) -> bool:
        return self._secrets.of(profile).state is SecretStatus.COMMAND

    def _asked(self, profile: Profile, call: Callable[[], T]) -> T:
        """Ask the keyring: on its own line, where this call is not on that."""
        return self._keyring_line_of(profile.id).answer_of(call) if self._by_command(profile) else call()
