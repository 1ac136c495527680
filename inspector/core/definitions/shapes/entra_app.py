"""An app registration of Microsoft Entra ID: its manifest in both formats, and the answers of the Azure CLI."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, objects, section_of
from inspector.core.definitions.written.vendor_settings import CLOUDS
from inspector.core.text.message import Message, message

GRAPH = "00000003-0000-0000-c000-000000000000"
"""The application ID of Microsoft Graph, in every tenant."""
_OF_AN_APP = frozenset(
    {
        "requiredResourceAccess", "appRoles", "passwordCredentials", "keyCredentials", "signInAudience",
        "identifierUris", "oauth2Permissions", "replyUrlsWithType", "publisherDomain", "availableToOtherTenants",
        "isFallbackPublicClient",
        "allowPublicClient", "accessTokenAcceptedVersion", "publicClient", "oauth2AllowImplicitFlow",
        "servicePrincipalType", "servicePrincipalNames", "appOwnerOrganizationId", "accountEnabled",
    }
)  # fmt: skip
MICROSOFT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a"
"""The tenant that Microsoft's own apps are of, wherever they are used (Microsoft Learn: Verify first-party apps)."""


def _entries(document: Document) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The objects of a file that may be apps: itself, those of a list, and of the answer of Microsoft Graph."""
    root = document.root
    if isinstance(root, dict) and isinstance(root.get("value"), list):
        yield from ((("value", *path), each) for path, each in objects(root["value"]))
    else:
        yield from objects(root)


def _is_app(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("appId"), str) and len(entry.keys() & _OF_AN_APP) > 1


def _is_credential(entry: Mapping[str, Any]) -> bool:
    """`az ad sp create-for-rbac` and `az ad app credential reset`; also the older form for SDKs."""
    if isinstance(entry.get("appId"), str) and "tenant" in entry:
        return "password" in entry or "fileWithCertAndPrivateKey" in entry
    return isinstance(entry.get("clientId"), str) and "tenantId" in entry and "activeDirectoryEndpointUrl" in entry


def _fits(document: Document) -> bool:
    return any(_is_app(entry) or _is_credential(entry) for _, entry in _entries(document))


def _read(document: Document) -> Reading:
    resources: list[Resource] = []
    kind: Message = message("Entra app registration")
    for path, entry in _entries(document):
        section = section_of(entry, path)
        if _is_app(entry):
            resources.append(_app(section))
        elif _is_credential(entry):
            kind = message("Credentials of an Entra app")
            resources.append(_credential(section))
    return Reading(kind, tuple(resources), others=sum(1 for _ in _entries(document)) - len(resources))


def _credential(section: SettingsSection) -> Resource:
    settings = {
        name: found
        for name, members in (
            ("client_id", ("appid", "clientid")),
            ("tenant", ("tenant", "tenantid")),
            ("secret", ("password", "clientsecret")),
        )
        if (found := section.setting(name, *members)) is not None
    }
    if name := section.setting("name", "displayname"):
        settings["name"] = name
    if certificate := section.find("filewithcertandprivatekey"):
        settings["private_key_file"] = Setting(str(certificate.value), certificate.path, certificate.written)
        settings["client_authentication"] = Setting("private_key_jwt", certificate.path, certificate.written)
    host = section.text("activedirectoryendpointurl").partition("://")[2].strip("/").lower()
    if host in CLOUDS:
        settings["cloud"] = Setting(
            CLOUDS[host], (*section.path, "activeDirectoryEndpointUrl"), "activeDirectoryEndpointUrl"
        )
    address = section.text("displayname") or section.text("appid", "clientid")
    return client_of(address, settings, section.path, "entra")


def _app(section: SettingsSection) -> Resource:
    settings: dict[str, Setting] = {}
    if client := section.setting("client_id", "appid"):
        settings["client_id"] = client
    if name := section.setting("name", "displayname", "appdisplayname", "name"):
        settings["name"] = name
    settings["tenant"] = _tenant(section)
    principal = section.has("serviceprincipaltype", "serviceprincipalnames")
    apis, roles = _permissions(section)
    scopes = _own_scopes(section)
    asked = roles[:1] if len(roles) == 1 else ()
    access = section.find("requiredresourceaccess")
    if asked and access is not None:
        settings["scopes"] = Setting(asked, access.path, access.written)
    if known := tuple(dict.fromkeys([*apis, *scopes])):
        place = access or section.find("identifieruris", "appid")
        settings["known_scopes"] = Setting(known, place.path if place else section.path, place.written if place else "")
    if _items(section, "keycredentials") and not _items(section, "passwordcredentials"):
        keys = section.find("keycredentials")
        settings["client_authentication"] = Setting("private_key_jwt", keys.path if keys else (), "keyCredentials")
    address = section.text("displayname", "appdisplayname", "name") or section.text("appid")
    return client_of(address, settings, section.path, "entra", _traits(section, principal=principal))


def _tenant(section: SettingsSection) -> Setting:
    """An app names the tenant that it is of only in the answer about its service principal."""
    found = section.find("appownerorganizationid", "tenantid")
    if found is not None and isinstance(found.value, str) and found.value != MICROSOFT:
        return Setting(found.value, found.path, found.written)
    domain = section.find("publisherdomain")
    suggested = domain.value if domain is not None and isinstance(domain.value, str) else ""
    return Setting(Unknown("", "Tenant", suggested), domain.path if domain else (), "publisherDomain")


def _permissions(section: SettingsSection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The scopes of the APIs that an app has permissions for, and of those for which it has roles."""
    apis: list[str] = []
    roles: list[str] = []
    for entry in _items(section, "requiredresourceaccess"):
        api = section_of(entry)
        if resource := api.text("resourceappid"):
            scope = f"{'https://graph.microsoft.com' if resource == GRAPH else resource}/.default"
            apis.append(scope)
            if any(section_of(each).text("type") == "Role" for each in _items(api, "resourceaccess")):
                roles.append(scope)
    return tuple(apis), tuple(roles)


def _own_scopes(section: SettingsSection) -> list[str]:
    """The scope by which others ask for the app itself, where it is an API."""
    names = [each for each in section.texts("identifieruris") if each]
    return [f"{each}/.default" for each in names[:3]]


def _traits(section: SettingsSection, *, principal: bool) -> dict[str, Setting]:
    traits = {"entra": Setting("service principal" if principal else "application", section.path, "appId")}
    api = section.at("api")
    for name, where, members in (
        ("roles", section, ("approles",)),
        ("permissions", section, ("requiredresourceaccess",)),
        ("passwords", section, ("passwordcredentials",)),
        ("keys", section, ("keycredentials",)),
        ("public", section, ("isfallbackpublicclient", "allowpublicclient")),
        (
            "version",
            api if section.has("api") else section,
            ("requestedaccesstokenversion", "accesstokenacceptedversion"),
        ),
        ("enabled", section, ("accountenabled",)),
        ("assignment", section, ("approleassignmentrequired",)),
        ("identifiers", section, ("identifieruris",)),
        ("disabled", section, ("isdisabled",)),
    ):
        member = _present(where, *members)
        if member is not None:
            traits[name] = Setting(_plain(member.value), member.path, member.written)
    return traits


def _present(section: SettingsSection, *names: str) -> SettingsMember | None:
    """The first of the members, even where it is null or empty."""
    return next((section.members[name] for name in names if name in section.members), None)


def _plain(value: object) -> Any:
    """Lists as tuples; what a password credential holds of the secret itself is left out."""
    if isinstance(value, list):
        return tuple(_plain(each) for each in value)
    if isinstance(value, Mapping):
        return {
            str(name): _plain(each) for name, each in value.items() if str(name).lower() not in ("secrettext", "value")
        }
    return value


def _items(section: SettingsSection, name: str) -> list[Any]:
    found = section.members.get(name)
    return (
        [each for each in found.value if isinstance(each, Mapping)] if found and isinstance(found.value, list) else []
    )


READER = DefinitionReader(_fits, _read)
