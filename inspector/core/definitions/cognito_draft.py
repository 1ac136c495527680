"""A Cognito client of a file as the draft of a profile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.assembling import ClientFact, CognitoClient
from inspector.core.definitions.document import Document
from inspector.core.definitions.draft import SECRET_MADE, SECRET_NOT_SAID, Draft, LineOf, missing, secret_of, stands_at
from inspector.core.definitions.judges.cognito import client_scopes, judge, undefined_scopes
from inspector.core.definitions.judges.cognito_servers import scopes_of
from inspector.core.definitions.proposal import FieldOrigin
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Unknown

DOMAIN = "Domain prefix"
USER_POOL_ASKED = "User pool ID"
"""What a pool is asked for by that the file says nothing of."""


def cognito_draft(client: CognitoClient, reading: Reading, document: Document) -> Draft:
    """The draft of one client with its findings."""
    resource, line_of = client.resource, document.line_of
    custom = client_scopes(client)
    undefined = undefined_scopes(client)
    described = scopes_of(client).described
    values: dict[str, Any] = {
        name: fact.value
        for name, fact in (
            ("region", client.region),
            ("user_pool_id", client.user_pool_id),
            ("domain_prefix", client.domain_prefix),
            ("custom_domain", client.custom_domain),
        )
        if fact
    }
    if client_id := resource.text("ClientId"):
        values["client_id"] = client_id
    if resource.get("AllowedOAuthScopes") is not None:
        values["scopes"] = tuple(scope for scope in custom.custom if scope not in undefined)
    allowed = tuple(scope for scope in custom.custom if scope not in undefined)
    if known := allowed or tuple(name for name, _ in described):  # the others are known by their descriptions
        values["known_scopes"] = known
    if told := tuple((name, about) for name, about in described if about):
        values["scope_descriptions"] = told
    if form := _issuer_form(client):
        values["issuer_form"] = form
    where = SECRET_MADE if _makes_secret(client) else SECRET_NOT_SAID
    return Draft(
        resource,
        resource.text("ClientName") or _called(client) or resource.address,
        "cognito",
        values,
        tuple(_origins(client, line_of)),
        judge(client, reading, document),
        secret_of(resource.get("ClientSecret"), line_of, where),
        undefined,
    )


def _called(client: CognitoClient) -> str:
    """What the client is called beside its address, which a program has made: the CDK keeps the name it had there."""
    called = client.resource.traits.get("called")
    return called.text if called is not None else ""


def _makes_secret(client: CognitoClient) -> bool:
    setting = client.resource.get("GenerateSecret")
    return setting is not None and setting.is_true


def _issuer_form(client: CognitoClient) -> str:
    """How the pool names itself in tokens, where the file says it (IssuerConfiguration of CloudFormation)."""
    setting = client.pool.get("IssuerConfiguration") if client.pool is not None else None
    said = setting.value.get("Type") if setting is not None and isinstance(setting.value, dict) else None
    return "updated" if said == "UPDATED" else ""


def _origins(client: CognitoClient, line_of: LineOf) -> Iterator[FieldOrigin]:
    yield _of_fact("user_pool_id", client.user_pool_id, line_of, USER_POOL_ASKED)
    yield _of_fact("region", client.region, line_of)  # the pool's ID tells it, so it is asked for after that
    yield from _of_domain(client, line_of)
    setting = client.resource.get("ClientId")
    if setting is not None and setting.text:
        yield FieldOrigin("client_id", stands_at(setting, line_of))
    else:
        unknown = setting.value if setting is not None and isinstance(setting.value, Unknown) else None
        yield missing("client_id", unknown, stands_at(setting, line_of), asks_for=client_id_asked(client))
    scopes = client.resource.get("AllowedOAuthScopes")
    if scopes is not None:
        unknowns = client_scopes(client).unknown
        yield (
            FieldOrigin("scopes", stands_at(scopes, line_of))
            if not unknowns
            else missing("scopes", unknowns[0], stands_at(scopes, line_of))
        )


def _of_fact(name: str, fact: ClientFact, line_of: LineOf, asks_for: str = "") -> FieldOrigin:
    line = stands_at(fact.setting, line_of)
    return FieldOrigin(name, line) if fact else missing(name, fact.unknown, line, asks_for)


def _of_domain(client: CognitoClient, line_of: LineOf) -> Iterator[FieldOrigin]:
    prefix, custom = client.domain_prefix, client.custom_domain
    if custom or (custom.unknown and not prefix):
        yield _of_fact("custom_domain", custom, line_of)
        if prefix:
            yield _of_fact("domain_prefix", prefix, line_of)
    else:
        yield _of_fact("domain_prefix", prefix, line_of, domain_asked(client))


def client_id_asked(client: CognitoClient) -> str:
    """By what name the client ID is asked for: a reference to the client is its ID."""
    setting = client.resource.get("ClientId")
    return (
        setting.value.asks_for
        if setting is not None and isinstance(setting.value, Unknown)
        else client.resource.address
    )


def domain_asked(client: CognitoClient) -> str:
    """By what name the domain is asked for that the file says nothing of: once for each pool."""
    return DOMAIN if client.only_pool else f"{DOMAIN} ({client.pool_name})"
