"""What was sent for an answer, as far as the masked request shows it."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.text.urls import name_of
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What was sent, as far as the masked request shows it. `parameters` is None where the form is not known."""

    url: str = ""
    client_authentication: str | None = None
    content_type: str | None = None
    parameters: Mapping[str, str] | None = None
    secret: SecretTraits | None = None

    @property
    def host(self) -> str:
        """The host asked; empty where the URL has none."""
        return name_of(self.url)
