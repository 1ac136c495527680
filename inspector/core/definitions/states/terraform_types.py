"""Terraform's types of resources that define clients and what belongs to them, as resources of this program.

Pulumi's are made from the same providers, with the same attributes in camel case. Sources: the documentation of the
providers hashicorp/aws 6, hashicorp/azuread 3, auth0/auth0 1, okta/okta 5 and keycloak/keycloak 5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.states.members import secret_setting, settled
from inspector.core.knowledge.aws_names import region_in


class Instance(NamedTuple):
    """One resource as a state or a plan has it. `values` holds an Unknown for what is known after apply only.

    `path` leads to the values. `depends_on` are addresses.
    """

    address: str
    type: str
    values: Mapping[str, Any]
    path: Path = ()
    depends_on: tuple[str, ...] = ()


_CLIENT = {
    "id": "ClientId",
    "client_id": "ClientId",
    "name": "ClientName",
    "client_name": "ClientName",
    "client_secret": "ClientSecret",
    "user_pool_id": "UserPoolId",
    "generate_secret": "GenerateSecret",
    "allowed_oauth_flows": "AllowedOAuthFlows",
    "allowed_oauth_flows_user_pool_client": "AllowedOAuthFlowsUserPoolClient",
    "allowed_o_auth_flows": "AllowedOAuthFlows",  # Pulumi's aws-native
    "allowed_o_auth_flows_user_pool_client": "AllowedOAuthFlowsUserPoolClient",
    "allowed_o_auth_scopes": "AllowedOAuthScopes",
    "allowed_oauth_scopes": "AllowedOAuthScopes",
    "access_token_validity": "AccessTokenValidity",
    "id_token_validity": "IdTokenValidity",
    "refresh_token_validity": "RefreshTokenValidity",
    "token_validity_units": "TokenValidityUnits",
    "explicit_auth_flows": "ExplicitAuthFlows",
    "supported_identity_providers": "SupportedIdentityProviders",
    "callback_urls": "CallbackURLs",
    "region": "Region",  # of every resource since version 6 of hashicorp/aws
}
_POOL = {
    "id": "Id",
    "user_pool_id": "Id",
    "arn": "Arn",
    "name": "UserPoolName",
    "user_pool_name": "UserPoolName",
    "domain": "Domain",
    "custom_domain": "CustomDomain",
    "region": "Region",
}
_SERVER = {
    "identifier": "Identifier",
    "name": "Name",
    "scope": "Scopes",
    "scopes": "Scopes",
    "user_pool_id": "UserPoolId",
}
_DOMAIN = {
    "domain": "Domain",
    "certificate_arn": "CustomDomainConfig",
    "custom_domain_config": "CustomDomainConfig",
    "user_pool_id": "UserPoolId",
}
_KINDS = {
    ResourceKind.COGNITO_CLIENT: _CLIENT,
    ResourceKind.COGNITO_POOL: _POOL,
    ResourceKind.COGNITO_SERVER: _SERVER,
    ResourceKind.COGNITO_DOMAIN: _DOMAIN,
}
COGNITO_TYPES = {
    "aws_cognito_user_pool_client": ResourceKind.COGNITO_CLIENT,
    "aws_cognito_managed_user_pool_client": ResourceKind.COGNITO_CLIENT,
    "aws_cognito_user_pool": ResourceKind.COGNITO_POOL,
    "aws_cognito_resource_server": ResourceKind.COGNITO_SERVER,
    "aws_cognito_user_pool_domain": ResourceKind.COGNITO_DOMAIN,
    "awscc_cognito_user_pool_client": ResourceKind.COGNITO_CLIENT,
    "awscc_cognito_user_pool": ResourceKind.COGNITO_POOL,
    "awscc_cognito_user_pool_resource_server": ResourceKind.COGNITO_SERVER,
    "awscc_cognito_user_pool_domain": ResourceKind.COGNITO_DOMAIN,
}
CLIENT_TYPES = frozenset(
    {
        *(name for name, kind in COGNITO_TYPES.items() if kind is ResourceKind.COGNITO_CLIENT),
        "azuread_application",
        "auth0_client",
        "okta_app_oauth",
        "keycloak_openid_client",
    }
)
"""What a plan that deletes one ends."""
_PART = {"scope_name": "ScopeName", "scope_description": "ScopeDescription"}
_UNITS = {"access_token": "AccessToken", "id_token": "IdToken", "refresh_token": "RefreshToken"}

AFTER_APPLY = "known after apply"


def snake(name: str) -> str:
    """A name in camel case as Terraform writes it: `allowedOauthFlows` is `allowed_oauth_flows`."""
    name = re.sub(r"[A-Z]{2,}s(?![a-z])", lambda found: found[0].capitalize(), name)  # CallbackURLs
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def cognito_resource(instance: Instance) -> Resource | None:
    """The resource of Cognito that an instance is; None where it is something else."""
    kind = COGNITO_TYPES.get(instance.type)
    if kind is None:
        return None
    settings: dict[str, Setting] = {}
    for written, value in instance.values.items():
        name = _KINDS[kind].get(snake(written))
        if name is None or (name in settings and (value in (None, "") or snake(written) == "id")):
            continue  # an ID by its own name goes before `id`, which may be several IDs in one
        path = (*instance.path, written)
        if name == "ClientSecret":
            settings[name] = _secret(value, path, written, instance)
        elif (made := _SHAPED.get(name, settled)(value)) is not None:
            settings[name] = Setting(made, path, written)
    if kind is ResourceKind.COGNITO_SERVER and not settings.get("Scopes", _NOTHING).items:
        settings |= _scopes_of_identifiers(instance, settings)
    if kind is ResourceKind.COGNITO_POOL and "Region" not in settings:
        settings |= _region_of(settings)
    return Resource(kind, instance.address, settings, instance.path, "cognito", depends_on=instance.depends_on)


_NOTHING = Setting(None, (), "")


def _secret(value: object, path: Path, written: str, instance: Instance) -> Setting:
    if isinstance(value, Unknown):
        return Setting(value, path, written)
    return secret_setting(value, path, written, f"{instance.address}.{written}")


def _scopes(value: object) -> Any:
    made = settled(value)
    return made if isinstance(made, Unknown) else tuple(_renamed(each, _PART) for each in _listed(made))


def _units(value: object) -> Any:
    """One object, which Terraform writes as a list of one block."""
    made = settled(value)
    return made if isinstance(made, Unknown) else next((_renamed(each, _UNITS) for each in _listed(made)), None)


def _number(value: object) -> Any:
    """States before version 4 hold every value as a text."""
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 10 else settled(value)


def _custom(value: object) -> Any:
    """The certificate as CloudFormation has it: a domain with one is a custom domain, one without is a prefix."""
    made = settled(value)
    if isinstance(made, dict):
        return {"CertificateArn": made.get("certificateArn", made.get("certificate_arn"))}
    return made if isinstance(made, Unknown) else {"CertificateArn": made} if made else None


_SHAPED: dict[str, Callable[[Any], Any]] = {
    "Scopes": _scopes,
    "TokenValidityUnits": _units,
    "AccessTokenValidity": _number,
    "IdTokenValidity": _number,
    "RefreshTokenValidity": _number,
    "CustomDomainConfig": _custom,
}


def _listed(value: object) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if not isinstance(value, dict):
        return value
    return {names.get(snake(name), name): each for name, each in value.items() if each is not None}


def _scopes_of_identifiers(instance: Instance, settings: Mapping[str, Setting]) -> dict[str, Setting]:
    """Scopes by their whole names, `orders/read`; the part before the last slash is the server's identifier."""
    for written, value in instance.values.items():
        if snake(written) != "scope_identifiers":
            continue
        path = (*instance.path, written)
        if isinstance(value, Unknown):
            return {"Scopes": Setting(value, path, written)} if "Scopes" not in settings else {}
        names = [each.rpartition("/")[2] for each in _listed(settled(value)) if isinstance(each, str)]
        if names:
            return {"Scopes": Setting(tuple({"ScopeName": name} for name in names), path, written)}
    return {}


def _region_of(settings: Mapping[str, Setting]) -> dict[str, Setting]:
    for name in ("Id", "Arn"):
        found = settings.get(name)
        if found is not None and (region := region_in(found.text)):
            return {"Region": Setting(region, found.path, found.written)}
    return {}
