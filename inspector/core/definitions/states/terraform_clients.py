"""Clients of other providers than Cognito in Terraform's states and plans: Entra, Auth0, Okta and Keycloak.

Sources: the documentation of the providers hashicorp/azuread 3, auth0/auth0 1, okta/okta 5 and keycloak/keycloak 5.
What judging goes by has the names that `shapes.entra_app`, `registered_client`, `okta_app` and `keycloak` give it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.states.members import objects, secret_setting, settled, text_at
from inspector.core.definitions.states.terraform_types import Instance, snake

_METHODS = frozenset({"client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt"})


class _Values:
    """An instance with its attributes in Terraform's names, whatever spelling they have."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self._written = {snake(name): name for name in instance.values}

    def setting(self, *names: str) -> Setting | None:
        """The first of the attributes that has a value, or one that is not known yet."""
        for name in names:
            written = self._written.get(name)
            value = settled(self.instance.values[written]) if written is not None else None
            if written is not None and value not in (None, "", ()):
                return Setting(value, (*self.instance.path, written), written)
        return None

    def trait(self, name: str) -> Setting | None:
        """The attribute, also where it is an empty list: that says something too."""
        written = self._written.get(name)
        if written is None or (value := settled(self.instance.values[written])) is None:
            return None
        return Setting(value, (*self.instance.path, written), written)

    def text(self, *names: str) -> str:
        """The text of the first that has one; "" where none has."""
        found = self.setting(*names)
        return found.text if found is not None else ""

    def raw(self, name: str) -> tuple[Any, Path]:
        """What an attribute holds, and the way to it."""
        written = self._written.get(name, name)
        return self.instance.values.get(written), (*self.instance.path, written)


def client_resources(instances: Iterable[Instance]) -> tuple[list[Resource], frozenset[str]]:
    """The clients among instances, and the types that went into them."""
    by_type: dict[str, list[_Values]] = {}
    for each in instances:
        if each.type in _PARTS:
            by_type.setdefault(each.type, []).append(_Values(each))
    made = [
        resource
        for type_, read in _CLIENTS.items()
        for values in by_type.get(type_, ())
        if not values.instance.address.startswith("data.") or values.text("client_id")
        for resource in read(values, by_type)
    ]
    return made, frozenset(_PARTS)


_Types = Mapping[str, list[_Values]]


def _settings(values: _Values, **names: str | tuple[str, ...]) -> dict[str, Setting]:
    found: dict[str, Setting] = {}
    for name, of in names.items():
        setting = values.setting(*((of,) if isinstance(of, str) else of))
        if setting is not None:
            found[name] = setting if name != "secret" else _secret(setting, values)
    return found


def _secret(setting: Setting, values: _Values) -> Setting:
    if isinstance(setting.value, Unknown):
        return setting
    return secret_setting(setting.value, setting.path, setting.written, f"{values.instance.address}.{setting.written}")


def _traits(values: _Values, marker: str, kind: str, **names: str) -> dict[str, Setting]:
    traits = {marker: Setting(kind, values.instance.path, "type")}
    return traits | {name: found for name, of in names.items() if (found := values.trait(of)) is not None}


def _resource(values: _Values, provider: str, settings: dict[str, Setting], traits: dict[str, Setting]) -> Resource:
    address = values.instance.address
    return Resource(ResourceKind.CLIENT, address, settings, values.instance.path, provider, traits)


def _method(values: _Values, *names: str) -> dict[str, Setting]:
    found = values.setting(*names)
    return {"client_authentication": found} if found is not None and found.text in _METHODS else {}


# --- Keycloak ---


def _keycloak(values: _Values, by_type: _Types) -> list[Resource]:
    settings = _settings(values, client_id="client_id", secret="client_secret", name=("name", "client_id"))
    settings["base_url"] = Setting(Unknown("", "Server URL"), values.instance.path, "")
    realm = values.setting("realm_id")
    if realm is not None:
        settings["realm"] = _realm_of(realm, by_type)
    traits = _traits(
        values,
        "keycloak",
        "client",
        enabled="enabled",
        service_accounts="service_accounts_enabled",
        full_scope="full_scope_allowed",
        standard_flow="standard_flow_enabled",
        implicit_flow="implicit_flow_enabled",
        direct_grants="direct_access_grants_enabled",
        authenticator="client_authenticator_type",
        lifespan="access_token_lifespan",
    )
    if (access := values.setting("access_type")) is not None and access.text:
        kind = access.text.upper()
        traits["public"] = Setting(kind == "PUBLIC", access.path, access.written)
        traits["bearer_only"] = Setting(kind == "BEARER-ONLY", access.path, access.written)
    return [_resource(values, "keycloak", settings, traits)]


def _realm_of(setting: Setting, by_type: _Types) -> Setting:
    """The realm's name: a client names its realm's ID, which most often is the name."""
    for each in by_type.get("keycloak_realm", ()):
        if each.text("id") == setting.text and each.text("realm"):
            return Setting(each.text("realm"), setting.path, setting.written)
    return setting


# --- Okta ---


def _okta(values: _Values, by_type: _Types) -> list[Resource]:
    settings = _settings(values, client_id="client_id", secret="client_secret", name="label")
    settings["domain"] = Setting(Unknown("", "Okta domain"), values.instance.path, "")
    settings["authorization_server"] = Setting(Unknown("", "Authorization server", "default"), values.instance.path, "")
    settings["scopes"] = Setting(Unknown("", "Scopes"), values.instance.path, "")
    servers = by_type.get("okta_auth_server", [])
    if len(servers) == 1 and (issuer := servers[0].setting("issuer")) is not None and issuer.text.count("/") > 2:
        host, _, rest = issuer.text.removeprefix("https://").partition("/")
        settings["domain"] = Setting(host, issuer.path, issuer.written)
        server = rest.removeprefix("oauth2/").strip("/") or "default"
        settings["authorization_server"] = Setting(server, issuer.path, issuer.written)
        names = [found for each in by_type.get("okta_auth_server_scope", ()) if (found := each.setting("name"))]
        if names:
            known = tuple(each.text for each in names if each.text)
            settings["known_scopes"] = Setting(known, names[0].path, names[0].written)
    settings |= _method(values, "token_endpoint_auth_method")
    traits = _traits(
        values,
        "okta",
        "app",
        grants="grant_types",
        application_type="type",
        method="token_endpoint_auth_method",
        status="status",
    )
    return [_resource(values, "okta", settings, traits)]


# --- Auth0 ---


def _auth0(values: _Values, by_type: _Types) -> list[Resource]:
    """A client, or one for each API that it is granted, since a token is for one API."""
    settings = _settings(values, client_id=("client_id", "id"), secret="client_secret", name="name")
    client_id = values.text("client_id", "id")
    settings["domain"] = _auth0_domain(values, by_type)
    settings |= _method(values, "token_endpoint_auth_method")
    traits = _traits(
        values, "auth0", "client", grants="grant_types", app_type="app_type", method="token_endpoint_auth_method"
    )
    for each in by_type.get("auth0_client_credentials", ()):
        if client_id and each.text("client_id", "id") == client_id:
            settings |= _settings(each, secret="client_secret") | _method(each, "authentication_method")
            traits |= _traits(each, "auth0", "client", method="authentication_method")
    grants = [
        each for each in by_type.get("auth0_client_grant", ()) if client_id and each.text("client_id") == client_id
    ]
    if not grants:
        where = values.instance.path
        settings["audience"] = Setting(Unknown("", f"{values.instance.address} audience"), where, "audience")
        return [_resource(values, "auth0", settings, traits)]
    made = []
    for grant in grants:
        own = settings | _settings(grant, audience="audience", scopes=("scopes", "scope")) | _api(grant, by_type)
        resource = _resource(values, "auth0", own, traits)
        if len(grants) > 1:
            name = f"{values.text('name') or values.instance.address} ({grant.text('audience')})"
            own["name"] = Setting(name, grant.instance.path, "audience")
            address = f"{resource.address} ({grant.instance.address})"
            resource = Resource(resource.kind, address, own, resource.path, resource.provider, resource.traits)
        made.append(resource)
    return made


def _auth0_domain(values: _Values, by_type: _Types) -> Setting:
    tenants: list[_Values] = [*by_type.get("auth0_custom_domain", ()), *by_type.get("auth0_tenant", ())]
    for each in tenants:
        domain = each.setting("domain")
        if domain is not None and domain.text:
            return domain
    return Setting(Unknown("", "Domain"), values.instance.path, "")


def _api(grant: _Values, by_type: _Types) -> dict[str, Setting]:
    """What the API of a grant says of its scopes."""
    described: dict[str, str] = {}
    place: Path = ()
    for type_ in ("auth0_resource_server", "auth0_resource_server_scopes"):
        for each in by_type.get(type_, ()):
            if each.text("identifier", "resource_server_identifier") != grant.text("audience"):
                continue
            scopes, place = each.raw("scopes")
            for _, scope in objects(scopes):
                name = text_at(scope, "value") or text_at(scope, "name")
                described |= {name: text_at(scope, "description")} if name else {}
    if not described:
        return {}
    texts = {name: text for name, text in described.items() if text}
    return {
        "known_scopes": Setting(tuple(described), place, "scopes"),
        "scope_descriptions": Setting(texts, place, "scopes"),
    }


# --- Entra ---


def _entra(values: _Values, by_type: _Types) -> list[Resource]:
    settings = _settings(values, client_id=("client_id", "application_id"), name="display_name")
    settings["tenant"] = _tenant(values, by_type)
    traits = _traits(values, "entra", "application", identifiers="identifier_uris")
    ids = {values.text("id"), values.text("object_id"), f"/applications/{values.text('object_id')}"} - {
        "",
        "/applications/",
    }
    passwords = [
        each
        for each in by_type.get("azuread_application_password", ())
        if {each.text("application_id"), each.text("application_object_id")} & ids
    ]
    own = [(each, path) for path, each in objects(*values.raw("password"))]
    usable = [secret for each in passwords if (secret := each.setting("value")) is not None]
    if usable:
        settings["secret"] = _secret(usable[-1], passwords[-1])
    elif own and text_at(own[-1][0], "value"):
        path = (*own[-1][1], "value")
        settings["secret"] = secret_setting(own[-1][0]["value"], path, "value", "value")
    if ends := [{"endDateTime": end} for each in passwords if (end := each.text("end_date"))]:
        traits["passwords"] = Setting(tuple(ends), passwords[0].instance.path, "end_date")
        traits["keys"] = Setting((), values.instance.path, "type")
    roles, path = values.raw("app_role")
    if made := tuple(
        {
            "value": text_at(each, "value"),
            "displayName": text_at(each, "display_name"),
            "isEnabled": each.get("enabled"),
            "allowedMemberTypes": settled(each.get("allowed_member_types")),
        }
        for _, each in objects(roles)
    ):
        traits["roles"] = Setting(made, path, "app_role")
    permissions, path = values.raw("required_resource_access")
    if asked := tuple(
        {
            "resourceAppId": text_at(each, "resource_app_id"),
            "resourceAccess": tuple(
                {"id": text_at(one, "id"), "type": text_at(one, "type")}
                for _, one in objects(each.get("resource_access"))
            ),
        }
        for _, each in objects(permissions)
    ):
        traits["permissions"] = Setting(asked, path, "required_resource_access")
    return [_resource(values, "entra", settings, traits)]


def _tenant(values: _Values, by_type: _Types) -> Setting:
    for each in by_type.get("azuread_client_config", ()):
        if (tenant := each.setting("tenant_id")) is not None:
            return tenant
    for each in by_type.get("azuread_service_principal", ()):
        client_id = values.text("client_id", "application_id")
        if client_id and each.text("client_id", "application_id") == client_id:
            tenant = each.setting("application_tenant_id")
            if tenant is not None:
                return tenant
    return Setting(Unknown("", "Tenant"), values.instance.path, "")


_CLIENTS: dict[str, Callable[[_Values, _Types], list[Resource]]] = {
    "azuread_application": _entra,
    "azuread_application_registration": _entra,
    "auth0_client": _auth0,
    "okta_app_oauth": _okta,
    "keycloak_openid_client": _keycloak,
}
_PARTS = frozenset(
    {
        *_CLIENTS,
        "azuread_application_password",
        "azuread_client_config",
        "azuread_service_principal",
        "auth0_client_credentials",
        "auth0_client_grant",
        "auth0_custom_domain",
        "auth0_tenant",
        "auth0_resource_server",
        "auth0_resource_server_scopes",
        "okta_auth_server",
        "okta_auth_server_scope",
        "keycloak_realm",
    }
)
