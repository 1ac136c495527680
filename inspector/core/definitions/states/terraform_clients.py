"""Clients of other providers than Cognito in Terraform's states and plans: Entra, Auth0, Okta and Keycloak."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.definitions.resource import Resource
from inspector.core.definitions.states.terraform_types import Instance


def client_resources(instances: Iterable[Instance]) -> tuple[list[Resource], frozenset[str]]:
    """The clients among instances, and the types that went into them."""
    return [], frozenset()
