"""Clients as a server has registered them: those of Auth0 with their APIs and grants, and those of RFC 7591 (Hydra)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsSection, listed, objects, section_of
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

_OF_AUTH0 = frozenset(
    {
        "app_type", "is_first_party", "oidc_conformant", "cross_origin_authentication", "cross_origin_auth",
        "sso_disabled", "jwt_configuration", "is_token_endpoint_ip_header_trusted", "custom_login_page_on",
        "callbacks", "global", "native_social_login", "signing_keys", "tenant", "client_metadata",
        "organization_usage", "refresh_token", "allowed_clients",
    }
)  # fmt: skip
_OF_A_REGISTRATION = frozenset(
    {
        "grant_types", "token_endpoint_auth_method", "redirect_uris", "response_types", "client_id_issued_at", "scope",
        "registration_access_token", "registration_client_uri", "client_secret_expires_at", "subject_type", "jwks_uri",
        "id_token_signed_response_alg", "application_type", "client_name",
    }
)  # fmt: skip
"""RFC 7591 section 2; OpenID Connect Dynamic Client Registration 1.0 section 2."""
_MANAGEMENT = pattern(r"https://([^/\s]+\.auth0\.com)/api/v2/")
"""Auth0: Management API access tokens; each tenant has that API, by its own domain."""
_MOST = 5000


def _is_auth0(value: Mapping[str, Any]) -> bool:
    named = isinstance(value.get("client_id") or value.get("name"), str)
    return named and len(value.keys() & _OF_AUTH0) > 1 and ("grant_types" in value or "app_type" in value)


def _is_registration(value: Mapping[str, Any]) -> bool:
    own = value.keys() & _OF_A_REGISTRATION
    return isinstance(value.get("client_id"), str) and (
        len(own) > 2 or ("grant_types" in own and "client_secret" in value)
    )


def _is_client(value: Mapping[str, Any]) -> bool:
    return _is_auth0(value) or _is_registration(value)


def _is_api(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("identifier"), str)


def _is_grant(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("audience"), str)


def _fits(document: Document) -> bool:
    parts = _Parts(document)
    return bool(parts.clients or (parts.grants and parts.is_auth0))


class _Parts:
    """The clients, APIs and client grants of a file."""

    def __init__(self, document: Document) -> None:
        self.clients: list[SettingsSection] = []
        self.apis: list[SettingsSection] = []
        self.grants: list[SettingsSection] = []
        self.is_auth0 = False
        self.tenant = SettingsSection({})
        self.others = 0
        for path, value in objects(document.root):
            self._take(value, path)
        self.is_auth0 |= bool(self.apis) or any(_is_auth0(value_of(each)) for each in self.clients)

    def _take(self, value: Mapping[str, Any], path: Path) -> None:
        section = section_of(value, path)
        inner = [
            (list(_listed(section, "clients")), self.clients, _is_client),
            (list(_listed(section, "resourceservers")), self.apis, _is_api),
            (list(_listed(section, "clientgrants")), self.grants, _is_grant),
        ]
        if any(entries for entries, _, _ in inner):
            self.tenant = section
            self.is_auth0 |= section.has("clientgrants")
            for entries, into, is_one in inner:
                into += [section_of(each, way) for way, each in entries if is_one(each)]
        elif _is_client(value):
            self.clients.append(section)
        elif _is_api(value) and isinstance(value.get("scopes"), list):
            self.apis.append(section)
        elif _is_grant(value) and isinstance(value.get("client_id"), str) and "scope" in value:
            self.grants.append(section)
            self.is_auth0 |= str(value.get("id", "")).startswith("cgr_") or (
                isinstance(value["scope"], list) and value.keys() <= _OF_GRANT
            )
        else:
            self.others += 1


_OF_GRANT = {"client_id", "audience", "scope", "organization_usage", "allow_any_organization", "subject_type"}
"""The members of a client grant as auth0-deploy-cli keeps it in a file of its own."""


def value_of(section: SettingsSection) -> Mapping[str, Any]:
    """The object of a section again, by its written names."""
    return {member.written: member.value for member in section.members.values()}


def _listed(section: SettingsSection, name: str) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    found = section.members.get(name)
    if found is not None and isinstance(found.value, list):
        for at, each in enumerate(found.value[:_MOST]):
            if isinstance(each, dict):
                yield (*found.path, at), each


def _read(document: Document) -> Reading:
    parts = _Parts(document)
    kind: Message = message("Client that a server has registered (RFC 7591)")
    if parts.is_auth0:
        kind = message("Auth0 tenant") if parts.tenant else message("Auth0 application")
    resources: list[Resource] = []
    left_out: list[Message] = []
    for client in parts.clients:
        if client.find("global") is not None and client.members["global"].value is True:
            left_out.append(
                message(
                    "{client} stands for all applications of the tenant, and asks for no tokens.",
                    client=client.text("name"),
                )
            )
            continue
        resources += _auth0(client, parts) if parts.is_auth0 else [_registration(client)]
    if not parts.clients:
        resources += [_granted(grant, parts) for grant in parts.grants]
    return Reading(kind, tuple(resources), parts.others, tuple(left_out))


def _common(section: SettingsSection) -> dict[str, Setting]:
    settings: dict[str, Setting] = {}
    for name, members in (
        ("client_id", ("clientid",)),
        ("secret", ("clientsecret",)),
        ("name", ("clientname", "name")),
    ):
        if (found := section.setting(name, *members)) is not None:
            settings[name] = found
    method = section.find("tokenendpointauthmethod")
    if method is not None and (usable := method_of(method.value)) and usable != "none":
        settings["client_authentication"] = Setting(usable, method.path, method.written)
    return settings


def _traits(section: SettingsSection) -> dict[str, Setting]:
    traits: dict[str, Setting] = {}
    for name, members in (
        ("grants", ("granttypes",)),
        ("app_type", ("apptype",)),
        ("application_type", ("applicationtype",)),
        ("method", ("tokenendpointauthmethod",)),
        ("expires", ("clientsecretexpiresat",)),
        ("dpop", ("dpopboundaccesstokens", "requireproofofpossession")),
    ):
        found = next((section.members[member] for member in members if member in section.members), None)
        if found is not None:
            value = tuple(found.value) if isinstance(found.value, list) else found.value
            traits[name] = Setting(value, found.path, found.written)
    return traits


def _registration(section: SettingsSection) -> Resource:
    settings = _common(section)
    if (scope := section.setting("scopes", "scope")) is not None:
        settings["scopes"] = scope
    uri = section.text("registrationclienturi")
    issuer = section.setting("issuer", "issuer")
    settings["issuer"] = issuer or Setting(Unknown("", "Issuer"), section.path, "issuer")
    traits = {"registered": Setting(True, section.path, "client_id"), **_traits(section)}
    if "grants" not in traits:
        traits["grants"] = Setting(("authorization_code",), section.path, "grant_types")
    address = section.text("clientname") or section.text("clientid") or uri
    return client_of(address, settings, section.path, "", traits)


def _auth0(section: SettingsSection, parts: _Parts) -> list[Resource]:
    """A client of Auth0: one resource for each API that it is granted, since a token is for one."""
    settings = _common(section) | {"domain": _domain(section, parts)}
    address = section.text("name") or section.text("clientid")
    traits = {"auth0": Setting("client", section.path, "client_id"), **_traits(section)}
    if parts.tenant.has("clientgrants") or parts.grants:
        traits["granted"] = Setting(False, parts.tenant.path, "")
    mine = {section.text("clientid"), section.text("name")} - {""}
    grants = [grant for grant in parts.grants if grant.text("clientid") in mine]
    if not grants:
        settings["audience"] = Setting(Unknown("", f"{address} audience", _only_api(parts)), section.path, "audience")
        return [client_of(address, settings, section.path, "auth0", traits)]
    resources = []
    traits.pop("granted", None)
    for grant in grants:
        own = settings | _of_grant(grant, parts)
        if len(grants) > 1 and (name := own.get("name")) is not None and name.text:
            own["name"] = Setting(f"{name.text} ({grant.text('audience')})", name.path, name.written)
        where = address if len(grants) == 1 else f"{address} ({grant.text('audience')})"
        resources.append(client_of(where, own, section.path, "auth0", traits))
    return resources


def _granted(grant: SettingsSection, parts: _Parts) -> Resource:
    """What a client grant by itself says of a client."""
    settings = {"domain": _domain(grant, parts), **_of_grant(grant, parts)}
    if (client := grant.setting("client_id", "clientid")) is not None:
        named = " " in client.text  # auth0-deploy-cli writes the application's name in place of its ID
        settings["client_id"] = replace(client, value=Unknown("", f"{client.text} client_id")) if named else client
    address = f"{grant.text('clientid')} ({grant.text('audience')})"
    return client_of(
        address,
        settings,
        grant.path,
        "auth0",
        {"auth0": Setting("grant", grant.path, "client_id")},
    )


def _of_grant(grant: SettingsSection, parts: _Parts) -> dict[str, Setting]:
    settings = {}
    for name, member in (("audience", "audience"), ("scopes", "scope")):
        if (found := grant.setting(name, member)) is not None:
            settings[name] = found
    for api in parts.apis:
        if api.text("identifier") == grant.text("audience"):
            scopes = [section_of(each) for each in listed(api.members["scopes"].value)] if api.has("scopes") else []
            described = {each.text("value"): each.text("description") for each in scopes if each.text("value")}
            place = (*api.path, "scopes")
            settings["known_scopes"] = Setting(tuple(described), place, "scopes")
            settings["scope_descriptions"] = Setting(
                {n: text for n, text in described.items() if text}, place, "scopes"
            )
    return settings


def _domain(section: SettingsSection, parts: _Parts) -> Setting:
    """The tenant's domain, which its Management API is named after.

    The tenant's name alone is without its region, so the domain does not follow from it.
    """
    for where in (section, parts.tenant):
        if (found := where.setting("domain", "domain", "auth0domain")) is not None:
            return found
    for api in (*parts.apis, *parts.grants):
        named = api.find("identifier", "audience")
        if named is not None and (own := _MANAGEMENT.fullmatch(str(named.value))) is not None:
            return Setting(own[1], named.path, named.written)
    named = section.find("tenant")
    return Setting(Unknown("", "Domain"), named.path if named else section.path, named.written if named else "tenant")


def _only_api(parts: _Parts) -> str:
    """The API, where there is only one that tokens can be for."""
    names = [name for api in parts.apis if not _MANAGEMENT.fullmatch(name := api.text("identifier"))]
    return names[0] if len(names) == 1 else ""


READER = DefinitionReader(_fits, _read)
