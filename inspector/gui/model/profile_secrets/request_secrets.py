"""All that a request needs out of the keyring: the secret of the profile's method, and its secret parameters."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.errors import InspectorError
from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.profile import Profile
from inspector.gui.model.profile_secrets.parameter_values import ParameterValues
from inspector.gui.model.secrets import ClientSecrets, kind_of
from inspector.gui.model.task import WorkQueue


class RequestSecrets:
    """Read on the line of a profile (`line_of`); what came of it is told to those that show where secrets stand."""

    def __init__(
        self, line_of: Callable[[str], WorkQueue], secrets: ClientSecrets, parameters: ParameterValues
    ) -> None:
        self.line_of, self._secrets, self._parameters = line_of, secrets, parameters

    def read(self, profile: Profile) -> tuple[str | None, dict[str, str]]:
        """The secret, if there is one, and the values of the parameters. Blocking; for a call on the line."""
        secret = self._secrets.read(profile.id, kind_of(profile))
        return secret, dict(self._parameters.read(profile))

    def lacks(self, profile: Profile, secret: str | None) -> bool:
        """Whether the profile's method needs a secret, and there is none."""
        needed = needed_secret(profile)
        self._secrets.seen(profile.id, kind_of(profile), there=secret is not None)
        return secret is None and needed is not None and not needed.optional

    def failed(self, profile: Profile, error: InspectorError) -> None:
        """The keyring could not be read."""
        self._secrets.failed(profile.id, kind_of(profile), error)
