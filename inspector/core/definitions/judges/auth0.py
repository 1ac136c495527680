"""What Auth0 would refuse of an application."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.setting import Unknown

_FLOW = "client_credentials"


def judge(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:  # noqa: ARG001 - as every judge is asked
    """Findings of an application, its grants and APIs."""
    if client.is_on("metadata"):
        return
    if client.trait("auth0") is not None:
        yield from _of_application(client)
    yield from _audience(client)


def _of_application(client: JudgedClient) -> Iterator[DefinitionFinding]:
    grants = client.words("grants")
    if grants is not None and _FLOW not in grants:
        yield client.found("auth0.no_grant", client.trait("grants"), needed=(_FLOW,), grants=grants or ("[]",))
    if client.word("method") == "none":
        yield client.found("auth0.public", client.trait("method"), needed="client_secret_post")
    elif client.word("app_type") in ("spa", "native"):
        yield client.found(
            "auth0.app_type", client.trait("app_type"), needed="non_interactive", kind=client.word("app_type")
        )


def _audience(client: JudgedClient) -> Iterator[DefinitionFinding]:
    if client.is_off("granted"):
        yield client.found("auth0.not_granted", actual="")
        return
    audience = client.resource.settings.get("audience")
    if audience is None or (isinstance(audience.value, Unknown) and not audience.value.written):
        yield client.found("auth0.no_audience", actual="")
    elif audience.text.endswith("/api/v2/"):
        yield client.found("auth0.management_api", audience)
    scopes, known = client.resource.settings.get("scopes"), client.resource.settings.get("known_scopes")
    if scopes is not None and known is not None and known.known:
        for scope in scopes.items:
            if isinstance(scope, str) and scope not in known.items:
                yield client.found("auth0.scope_not_defined", scopes, scope=scope)
