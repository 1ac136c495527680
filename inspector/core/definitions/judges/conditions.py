"""What is made under a condition alone."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.spelling import Spelling

MET = "condition"
"""The trait that says whether the condition is met with the defaults of the file; its value is None where that is not
known."""


def of_condition(resource: Resource, spelling: Spelling) -> Iterator[DefinitionFinding]:
    """That a client is made under a condition, and that it is not made with the defaults of the file."""
    if not resource.condition:
        return
    met = resource.traits.get(MET)
    if met is None or met.value is None:
        yield finding("condition", spelling=spelling, path=resource.path, condition=resource.condition)
    elif met.value is False:
        yield finding("condition_false", spelling=spelling, path=resource.path, condition=resource.condition)


def is_not_made(resource: Resource, others: str = "") -> bool:
    """Whether a resource is not made with the defaults of the file; `others` is a condition that is taken as met."""
    met = resource.traits.get(MET)
    return bool(resource.condition) and resource.condition != others and met is not None and met.value is False


def of_server_condition(server: Resource, client: Resource, spelling: Spelling) -> Iterator[DefinitionFinding]:
    """That a resource server whose scopes a client has is not made with the defaults of the file."""
    if is_not_made(server, client.condition):
        yield finding(
            "cognito.server_not_made",
            spelling=spelling, setting=client.get("AllowedOAuthScopes"),
            server=server.address, condition=server.condition,
        )  # fmt: skip


def of_domain_condition(
    domains: tuple[Resource, ...], client: Resource, spelling: Spelling
) -> Iterator[DefinitionFinding]:
    """That no domain of a client's pool is made with the defaults of the file."""
    if domains and all(is_not_made(domain, client.condition) for domain in domains):
        first = domains[0]
        yield finding(
            "cognito.domain_not_made",
            spelling=spelling, path=first.path, domain=first.address, condition=first.condition,
        )  # fmt: skip
