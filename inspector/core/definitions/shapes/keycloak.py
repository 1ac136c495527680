"""Clients of Keycloak: exports of a realm, of one client or several, an operator's import, settings of an adapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsSection, listed, objects, section_of
from inspector.core.text.message import Message, counted, message

_OF_A_CLIENT = frozenset(
    {
        "publicClient", "bearerOnly", "serviceAccountsEnabled", "standardFlowEnabled", "implicitFlowEnabled",
        "directAccessGrantsEnabled", "clientAuthenticatorType", "fullScopeAllowed", "surrogateAuthRequired",
        "defaultClientScopes", "optionalClientScopes", "frontchannelLogout", "protocolMappers", "consentRequired",
        "redirectUris", "webOrigins", "protocol",
    }
)  # fmt: skip
_OF_A_REALM = frozenset(
    {
        "enabled", "clientScopes", "identityProviders", "components", "authenticationFlows", "sslRequired",
        "loginTheme", "registrationAllowed", "users", "roles", "groups", "accessTokenLifespan", "displayName",
        "smtpServer",
    }
)  # fmt: skip
_BUILT_IN = frozenset(
    {
        "account",
        "account-console",
        "admin-cli",
        "admin-permissions",
        "broker",
        "realm-management",
        "security-admin-console",
    }
)
"""The clients that every realm is made with, and the one of its fine-grained permissions: Keycloak source,
services/managers/RealmManager; Constants.ADMIN_PERMISSIONS_CLIENT_ID."""
_OF_EVERY_REALM = ("offline_access",)
_MOST = 5000


class _Realm(NamedTuple):
    """What a file says of the realm: its members, and its client scopes by their names."""

    section: SettingsSection
    scopes: Mapping[str, SettingsSection]


def _realm(section: SettingsSection) -> _Realm:
    found = section.members.get("clientscopes")
    scopes = [section_of(each) for each in listed(found.value)] if found is not None else []
    return _Realm(section, {scope.text("name"): scope for scope in scopes})


def _fits(document: Document) -> bool:
    return any(_is_realm(each) or _is_client(each) or is_adapter(section_of(each)) for _, each in _objects(document))


def _objects(document: Document) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The objects of a file that may be realms, clients or adapters; an operator's import holds its realm inside."""
    for path, each in objects(document.root):
        spec = each.get("spec")
        if isinstance(spec, dict) and isinstance(spec.get("realm"), dict):
            yield (*path, "spec", "realm"), spec["realm"]
        elif isinstance(spec, dict) and isinstance(spec.get("client"), dict):
            yield (*path, "spec", "client"), spec["client"]
        else:
            yield path, each


def _is_realm(value: Mapping[str, Any]) -> bool:
    if not isinstance(value.get("realm") or value.get("id"), str):
        return False
    clients = value.get("clients")
    listed_here = isinstance(clients, list) and any(isinstance(each, dict) and "clientId" in each for each in clients)
    return listed_here or (isinstance(value.get("realm"), str) and len(value.keys() & _OF_A_REALM) > 1)


def _is_client(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("clientId"), str) and len(value.keys() & _OF_A_CLIENT) > 1


def is_adapter(section: SettingsSection) -> bool:
    """Whether these are the settings of a program that asks a Keycloak: keycloak.json and what has its names."""
    return section.has("realm") and section.has("authserverurl") and section.has("resource", "clientid")


def _read(document: Document) -> Reading:
    resources: list[Resource] = []
    left_out: list[Message] = []
    kind: Message = message("Keycloak client")
    others = 0
    for path, value in _objects(document):
        section = section_of(value, path)
        if _is_realm(value):
            kind = message("Export of a Keycloak realm")
            resources += _of_realm(section, left_out)
        elif _is_client(value):
            resources += _clients([(path, value)], _realm(SettingsSection({})), left_out)
        elif is_adapter(section):
            kind = message("Settings of a Keycloak adapter")
            resources.append(adapter(section))
        else:
            others += 1
    return Reading(kind, tuple(resources), others, tuple(left_out))


def _of_realm(realm: SettingsSection, left_out: list[Message]) -> list[Resource]:
    found = realm.members.get("clients")
    clients = found.value if found is not None and isinstance(found.value, list) else []
    return _clients(
        [((*realm.path, "clients", at), each) for at, each in enumerate(clients[:_MOST])], _realm(realm), left_out
    )


def _clients(entries: list[tuple[Path, object]], realm: _Realm, left_out: list[Message]) -> list[Resource]:
    """The clients, but for those that each realm has by itself and those of SAML."""
    resources = []
    built_in = 0
    for path, value in entries:
        section = section_of(value, path)
        name = section.text("clientid")
        if not name:
            continue
        if len(entries) > 1 and (name in _BUILT_IN or name.endswith("-realm")):
            built_in += 1
        elif section.text("protocol") not in ("", "openid-connect"):
            left_out.append(
                message(
                    "{client} uses {protocol}, which knows no tokens of this kind.",
                    client=name,
                    protocol=section.text("protocol"),
                )
            )
        else:
            resources.append(_client(section, realm))
    if built_in:
        left_out.append(
            counted(
                built_in,
                "{n} client is Keycloak’s own and makes no profile.",
                "{n} clients are Keycloak’s own and make no profiles.",
            )
        )
    return resources


def _client(section: SettingsSection, realm: _Realm) -> Resource:
    settings: dict[str, Setting] = {}
    for name, member in (("client_id", "clientid"), ("secret", "secret"), ("name", "name")):
        found = section.setting(name, member)
        if found is not None and (name != "name" or found.known):
            settings[name] = found
    settings["base_url"] = _base(realm.section)
    named = realm.section.setting("realm", "realm", "id") or section.setting("realm", "realm")
    settings["realm"] = named or Setting(Unknown("", "Realm"), section.path, "realm")
    kind = section.find("clientauthenticatortype")
    if kind is not None and (method := method_of(kind.value)):
        settings["client_authentication"] = Setting(method, kind.path, kind.written)
    settings |= _scopes(section, realm)
    return client_of(section.text("clientid"), settings, section.path, "keycloak", _traits(section, realm))


def _base(realm: SettingsSection) -> Setting:
    """The address of the server: exports have it only where the realm has one of its own."""
    found = realm.at("attributes").setting("base_url", "frontendurl")
    return found if found is not None else Setting(Unknown("", "Server URL"), realm.path, "")


def _scopes(section: SettingsSection, realm: _Realm) -> dict[str, Setting]:
    """What may be asked for: the default scopes come by themselves, optional ones where they are asked for."""
    default = section.find("defaultclientscopes") or realm.section.find("defaultdefaultclientscopes")
    optional = section.find("optionalclientscopes") or realm.section.find("defaultoptionalclientscopes")
    names = [name for each in (default, optional) if each for name in listed(each.value) if isinstance(name, str)]
    names = [name for name in dict.fromkeys(names) if name not in _OF_EVERY_REALM]
    place = optional or default
    if not names or place is None:
        return {}
    described = {
        name: text for name in names if (scope := realm.scopes.get(name)) and (text := scope.text("description"))
    }
    settings = {"known_scopes": Setting(tuple(names), place.path, place.written)}
    if described:
        settings["scope_descriptions"] = Setting(described, (*realm.section.path, "clientScopes"), "clientScopes")
    return settings


def _traits(section: SettingsSection, realm: _Realm) -> dict[str, Setting]:
    traits = {"keycloak": Setting("client", section.path, "clientId")}
    for name, where, member in (
        ("enabled", section, "enabled"),
        ("service_accounts", section, "serviceaccountsenabled"),
        ("authorization", section, "authorizationservicesenabled"),
        ("public", section, "publicclient"),
        ("bearer_only", section, "beareronly"),
        ("authenticator", section, "clientauthenticatortype"),
        ("full_scope", section, "fullscopeallowed"),
        ("standard_flow", section, "standardflowenabled"),
        ("implicit_flow", section, "implicitflowenabled"),
        ("direct_grants", section, "directaccessgrantsenabled"),
        ("lifespan", section.at("attributes"), "accesstokenlifespan"),
        ("realm_enabled", realm.section, "enabled"),
    ):
        if (trait := where.find(member)) is not None:
            traits[name] = Setting(trait.value, trait.path, trait.written)
    if (mapped := _audiences(section, realm)) is not None:
        traits["audiences"] = mapped
    return traits


def _audiences(section: SettingsSection, realm: _Realm) -> Setting | None:
    """The audiences that mappers of the client and of its scopes add; None where the file does not show all of them."""
    mappers = list(_mappers(section))
    scopes = section.find("defaultclientscopes")
    if realm.section.has("clientscopes"):
        for name in listed(scopes.value) if scopes else ():
            if isinstance(name, str) and name in realm.scopes:
                mappers += _mappers(realm.scopes[name])
    elif scopes is not None:
        return None
    found = [
        config.text("includedclientaudience") or config.text("includedcustomaudience")
        for mapper in mappers
        if mapper.text("protocolmapper") == "oidc-audience-mapper"
        for config in [_config(mapper)]
    ]
    return Setting(tuple(name for name in found if name), section.path, "protocolMappers")


def _mappers(section: SettingsSection) -> Iterator[SettingsSection]:
    found = section.members.get("protocolmappers")
    for each in listed(found.value) if found is not None else ():
        yield section_of(each)


def _config(mapper: SettingsSection) -> SettingsSection:
    """The settings of a mapper, whose names are `included.client.audience` and the like."""
    return mapper.at("config")


def adapter(section: SettingsSection, address: str = "") -> Resource:
    """The client of a program's settings for Keycloak."""
    settings: dict[str, Setting] = {}
    for name, members in (
        ("base_url", ("authserverurl",)),
        ("realm", ("realm",)),
        ("client_id", ("resource", "clientid")),
    ):
        if (found := section.setting(name, *members)) is not None:
            settings[name] = found
    base = settings.setdefault("base_url", Setting(Unknown("", "Server URL"), section.path, "auth-server-url"))
    if base.text:
        settings["base_url"] = replace(base, value=base.text.rstrip("/"))
    credentials = section.at("credentials")
    if (secret := credentials.setting("secret", "secret")) is not None:
        settings["secret"] = secret
    traits = {"keycloak": Setting("adapter", section.path, "resource")}
    for name, member in (("public", "publicclient"), ("bearer_only", "beareronly")):
        if (trait := section.find(member)) is not None:
            traits[name] = Setting(trait.value, trait.path, trait.written)
    if credentials.has("jwt"):
        settings["client_authentication"] = Setting("private_key_jwt", credentials.path, "credentials")
    return client_of(address or section.text("resource", "clientid"), settings, section.path, "keycloak", traits)


READER = DefinitionReader(_fits, _read)
