"""What Keycloak would refuse of a client, and what its tokens would be like."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.written.client_methods import method_of

_MANY_S = 86_400


def judge(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:  # noqa: ARG001 - as every judge is asked
    """Findings of a client in an export, or in the settings of a program."""
    if client.trait("keycloak") is None:
        return
    yield from _switched_off(client)
    exported = client.word("keycloak") == "client"
    if client.is_on("public"):
        yield client.found("keycloak.public", client.trait("public"), needed=False)
    elif client.is_on("bearer_only"):
        yield client.found("keycloak.bearer_only", client.trait("bearer_only"), needed=False)
    elif exported and not client.is_on("service_accounts"):
        said = client.trait("service_accounts")
        row = "keycloak.no_service_account" if said is not None else "keycloak.service_account_not_said"
        if said is not None or not client.is_on("authorization"):  # authorization services turn one on by themselves
            yield client.found(row, said, needed=True)
    yield from _authenticator(client)
    if client.is_on("full_scope"):
        yield client.found("keycloak.full_scope", client.trait("full_scope"), needed=False)
    if client.is_on("public") or client.is_on("bearer_only"):
        return
    flows = [name for name in ("standard_flow", "implicit_flow", "direct_grants") if client.is_on(name)]
    if flows and client.is_on("service_accounts"):
        written = tuple(found.written for name in flows if (found := client.trait(name)) is not None)
        yield client.found("keycloak.other_flows", client.trait(flows[0]), needed=False, flows=written)
    yield from _tokens(client)


def _switched_off(client: JudgedClient) -> Iterator[DefinitionFinding]:
    if client.is_off("realm_enabled"):
        yield client.found("keycloak.realm_disabled", client.trait("realm_enabled"), needed=True)
    if client.is_off("enabled"):
        yield client.found("keycloak.disabled", client.trait("enabled"), needed=True)


def _authenticator(client: JudgedClient) -> Iterator[DefinitionFinding]:
    kind = client.word("authenticator")
    if client.is_on("public") or not kind:
        return
    if not method_of(kind):
        yield client.found("keycloak.authenticator", client.trait("authenticator"), kind=kind)
    elif method_of(kind) == "private_key_jwt":
        yield client.found("keycloak.signed_jwt", client.trait("authenticator"))


def _tokens(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """What its tokens lack, or have in an unusual way."""
    lifespan = client.trait("lifespan")
    seconds = str(lifespan.value).strip() if lifespan is not None else ""
    if lifespan is not None and seconds.isdigit() and 0 < len(seconds) < 12:
        long = int(seconds) > _MANY_S
        yield client.found("keycloak.long_lifespan" if long else "keycloak.lifespan", lifespan, seconds=int(seconds))
    audiences = client.words("audiences")
    if audiences == () and client.is_on("service_accounts"):
        yield client.found("keycloak.no_audience")
