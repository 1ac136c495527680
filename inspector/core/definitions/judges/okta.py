"""What Okta would refuse of an app."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding

_FLOW = "client_credentials"
_OF_PEOPLE = ("openid", "profile", "email", "address", "phone", "offline_access", "device_sso")


def judge(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:  # noqa: ARG001 - as every judge is asked
    """Findings of an app, and of the scopes that are asked for."""
    scopes = client.resource.settings.get("scopes")
    of_people = tuple(each for each in (scopes.items if scopes else ()) if each in _OF_PEOPLE)
    if scopes is not None and of_people:
        yield client.found("okta.scopes_of_people", scopes, scopes=of_people)
    if client.trait("okta") is not None:
        yield from _of_app(client)


def _of_app(client: JudgedClient) -> Iterator[DefinitionFinding]:
    status = client.word("status")
    if status and status != "ACTIVE":
        yield client.found("okta.inactive", client.trait("status"), needed="ACTIVE", status=status)
    grants, kind = client.words("grants"), client.word("application_type")
    if grants is not None and _FLOW not in grants:
        yield client.found("okta.no_grant", client.trait("grants"), needed=(_FLOW,), grants=grants or ("[]",))
    if client.word("method") == "none":
        yield client.found("okta.public", client.trait("method"), needed="client_secret_basic")
    elif kind and kind != "service":
        yield client.found("okta.not_a_service", client.trait("application_type"), needed="service", kind=kind)
    if client.word("method") == "private_key_jwt":
        yield client.found("okta.private_key", client.trait("method"))
