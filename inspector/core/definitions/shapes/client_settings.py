"""Clients in the settings of programs: .NET's appsettings.json and user secrets, and any JSON or YAML that names one.

What an object is follows from the meaning of its names: one that has a client ID, and says where its tokens come from.
Names may be joined by `:` (user secrets) or `__` (local.settings.json), or begin alike (`AUTH0_CLIENT_ID`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Setting, Unknown
from inspector.core.definitions.shapes import keycloak
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.placeholders import filled_in
from inspector.core.definitions.written.properties_text import documents_of
from inspector.core.definitions.written.relaxed import (
    SettingsMember,
    SettingsSection,
    folded,
    listed,
    parts_of,
    put,
    section_of,
    taken_apart,
    walk,
)
from inspector.core.definitions.written.vendor_settings import is_entra, is_of_okta, provider_settings
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

_HINT = pattern(r"(?i)(?:client|app|application|consumer)[-_. ]?(?:id|key)\b|auth-?server-?url")
_CLIENT = ("clientid", "userpoolclientid", "appclientid", "applicationid", "consumerkey")
_SECRET = ("clientsecret", "userpoolclientsecret", "appclientsecret", "consumersecret", "secret")
_TOKEN_URL = (
    "tokenurl", "tokenendpoint", "tokenuri", "accesstokenurl", "accesstokenuri", "oauthtokenurl", "oauth2tokenurl",
    "tokenaddress", "oauthtokenendpoint", "tokenserverurl", "tokenendpointurl", "accesstokenendpoint", "authtokenurl",
)  # fmt: skip
_ISSUER = (
    "authority", "issuer", "issueruri", "issuerurl", "issuerbaseurl", "authorityurl", "authserver", "identityserver",
    "identityserverurl", "oidcissuer", "oidcauthority", "stsauthority", "authorizationserverurl",
)  # fmt: skip
_DISCOVERY = ("metadataaddress", "wellknown", "wellknownurl", "discoveryurl", "discoveryendpoint", "metadataurl")
_METHOD = (
    "tokenendpointauthmethod",
    "clientauthenticationmethod",
    "clientauthmethod",
    "clientcredentialstyle",
    "authstyle",
    "authmethod",
    "authenticationmethod",
    "clientauthentication",
    "authentication",
)
_PLACE = pattern(r"[:/.$<%#@{]")
_OF_EVENTS = ("timestamp", "eventtime", "eventname", "eventtype", "loglevel", "ts", "ipaddress")
"""Members of what a log has of a client; none that a client is defined by."""
_PARAMETERS = pattern(r"(?:token|additional|extra|endpoint|custom|request)\w{0,20}param(?:eter)?s")
_CLIENT_ID = pattern(r"(?i)[-_.: ]*client[-_.: ]*id$")
_VENDORS = ("azuread", "azure", "entra", "aad", "auth0", "okta", "cognito", "keycloak")
_NAMES = (
    ("client_id", _CLIENT),
    ("secret", _SECRET),
    ("name", ("clientname",)),
    ("scopes", ("scope", "scopes", "allowedscopes")),
    ("audience", ("audience", "apiidentifier", "apiaudience")),
    ("token_url", _TOKEN_URL),
    ("issuer", _ISSUER),
    ("discovery_url", _DISCOVERY),
    ("jwks_url", ("jwksuri", "jwksurl", "jwkseturi")),
)
_MOST_CLIENTS = 500


class _Found(NamedTuple):
    """An object with a client in it; `prefix` is how its names begin, folded, where they all begin alike."""

    section: SettingsSection
    prefix: str = ""

    @property
    def hint(self) -> str:
        """The names on the way to it, which may name a vendor."""
        return self.prefix + "".join(folded(part) for part in self.section.path if isinstance(part, str))


def _fits(document: Document) -> bool:
    if _HINT.search(document.text) is None or not (isinstance(document.root, dict | list) or _is_properties(document)):
        return False
    return any(True for _ in _clients(_root(document)))


def _is_properties(document: Document) -> bool:
    return document.root is None and document.name.lower().endswith(".properties")


def _root(document: Document) -> object:
    root = document.root
    if _is_properties(document):
        return SettingsSection(
            {str(at): SettingsMember(str(at), each, ()) for at, each in enumerate(_properties(document))}
        )
    if isinstance(root, dict):
        upper = [root, *(each for each in root.values() if isinstance(each, dict))]
        if any(":" in str(name) or "__" in str(name) for each in upper for name in each):
            return taken_apart(root, ":", "__")
    return root


def _properties(document: Document) -> Iterator[SettingsSection]:
    for properties in documents_of(document.text):
        members: dict[str, SettingsMember] = {}
        for each in properties:
            put(members, parts_of(each.name, (".",)), each.value, (each.line,), ())
        yield SettingsSection(members)


def _clients(root: object) -> Iterator[_Found]:
    count = 0
    for section in walk(root):
        for each in _in(section):
            yield each
            count += 1
            if count >= _MOST_CLIENTS:
                return


def _in(section: SettingsSection) -> Iterator[_Found]:
    whole = _Found(section)
    if section.has(*_OF_EVENTS):
        return
    if keycloak.is_adapter(section) or (_value(section, *_CLIENT) is not None and _says_where(whole)):
        yield whole
        return
    ends = (
        name.removesuffix("clientid") for name in section.members if name.endswith("clientid") and _value(section, name)
    )
    prefixes = list(islice(filter(None, ends), _MOST_CLIENTS))
    others = {name: each for name, each in section.members.items() if not name.startswith(tuple(prefixes))}
    for prefix in prefixes:
        own = {name.removeprefix(prefix): each for name, each in section.members.items() if name.startswith(prefix)}
        found = _Found(SettingsSection({**others, **own}, section.path, section.known), prefix)
        if _says_where(found):
            yield found


def _value(section: SettingsSection, *names: str) -> Any:
    """The value of the first of these members that has one. Schemas have objects there, which say what may be one."""
    found = section.find(*names)
    return None if found is None or isinstance(found.value, Mapping | SettingsSection) else found.value


def _is_place(value: Any) -> bool:
    """Whether a value may be an address, or stands for one: in texts for people, `tokenUrl` is "Token URL"."""
    texts = [each for each in listed(value) if isinstance(each, str)]
    return any(not isinstance(filled_in(each), str) or _PLACE.search(each) is not None for each in texts)


def _says_where(found: _Found) -> bool:
    """Whether it tells where the client's tokens come from, or what they are for."""
    section = found.section
    if any(_is_place(_value(section, name)) for name in (*_TOKEN_URL, *_ISSUER, *_DISCOVERY)):
        return True
    if _value(section, "instance", "allowedgranttypes", "userpoolid") is not None:
        return True
    if (
        section.find("tenantid", "tenant", "aadtenantid", "domain", "oktadomain", "auth0domain", "orgurl", "uaadomain")
        is None
    ):
        return False
    if any(vendor in found.hint for vendor in _VENDORS) or section.find("oktadomain", "auth0domain") is not None:
        return True
    if is_of_okta(section) or section.has("uaadomain"):
        return True
    if section.text("domain").endswith((".auth0.com", ".okta.com", ".oktapreview.com")):
        return True
    return is_entra(section, found.hint) and section.has(*_SECRET, "clientcredentials", "clientcertificates", "scopes")


def _read(document: Document) -> Reading:
    root = _root(document)
    found = list(_clients(root))
    scopes = _downstream(root)
    resources = tuple(_resource(each, scopes) for each in found)
    name = document.name.lower()
    net = name.startswith(("appsettings", "secrets.json", "local.settings")) or any(
        "azuread" in each.hint for each in found
    )
    kind = message("Settings of a .NET program") if net else message("Settings with a client in them")
    return Reading(kind, resources, left_out=(*_left_out(root), *_cut(found)))


def _cut(found: list[_Found]) -> tuple[Message, ...]:
    """What is said where there may be more clients than are read."""
    if len(found) < _MOST_CLIENTS:
        return ()
    return (message("Only the first {most} clients of this file were read.", most=_MOST_CLIENTS),)


def _left_out(root: object) -> tuple[Message, ...]:
    """Objects that check tokens: they name an authority and an audience, and no client."""
    names = [
        ".".join(map(str, section.path))
        for section in walk(root)
        if section.path
        and section.find(*_ISSUER)
        and section.has("audience", "validaudience", "validaudiences")
        and not section.find(*_CLIENT)
    ]
    return tuple(
        message("{name} is about an API that takes tokens. It is no client, so it makes no profile.", name=name)
        for name in names[:5]
    )


def _resource(found: _Found, downstream: Setting | None) -> Resource:
    section = found.section
    if keycloak.is_adapter(section):
        return keycloak.adapter(section, _address(found))
    settings: dict[str, Setting] = {}
    for name, members in _NAMES:
        if (setting := section.setting(name, *members)) is not None:
            settings[name] = setting
    _credentials(section, settings)
    _further(section, settings)
    provider = provider_settings(section, found.hint, settings)
    if provider == "entra" and downstream is not None and not _is_default(settings.get("scopes")):
        settings["scopes"] = downstream
    return client_of(_address(found), settings, section.path, provider, _traits(section, settings))


def _further(section: SettingsSection, settings: dict[str, Setting]) -> None:
    """What goes into the token request besides, in an object of its own (`endpoint_params`); and XSUAA's token URL."""
    for member in section.members.values():
        if _PARAMETERS.fullmatch(folded(member.written)):
            inner = section_of(member.value, member.path, section.known)
            for name in ("audience", "resources"):
                if name not in settings and (found := inner.setting(name, name.removesuffix("s"))) is not None:
                    settings[name] = found
    url = section.setting("token_url", "url")
    if section.has("uaadomain") and url is not None and url.text and not settings.keys() & {"token_url", "issuer"}:
        settings["token_url"] = replace(url, value=url.text.rstrip("/") + "/oauth/token")


def _is_default(scopes: Setting | None) -> bool:
    return scopes is not None and any(isinstance(each, str) and each.endswith("/.default") for each in scopes.items)


def _downstream(root: object) -> Setting | None:
    """What Microsoft.Identity.Web asks for at the API that is called: the first scopes of one that end in /.default."""
    for section in walk(root):
        scopes = None if section.find(*_CLIENT) else section.setting("scopes", "scopes", "scope")
        if _is_default(scopes):
            return scopes
    return None


def _address(found: _Found) -> str:
    """What the file calls the client: the last name on the way to it, or its own where it is one of a list."""
    section = found.section
    if found.prefix:
        written = section.members["clientid"].written
        return _CLIENT_ID.sub("", written) or found.prefix
    names = [part for part in section.path if isinstance(part, str)] or ([section.name] if section.name else [])
    own = section.text("clientname", "name", "displayname")
    in_list = bool(section.path) and not isinstance(section.path[-1], str) and not section.name
    if own and (in_list or not names) and isinstance(filled_in(own), str):
        return own
    if not names or in_list:
        client = section.find(*_CLIENT)
        value = filled_in(client.value) if client is not None and isinstance(client.value, str) else None
        return value if isinstance(value, str) and value else "client"
    parts = [part for part in names[-1].replace("__", ":").split(":") if part]
    return parts[-2] if len(parts) > 1 and folded(parts[-1]) in section.members else (parts or names)[-1]


def _credentials(section: SettingsSection, settings: dict[str, Setting]) -> None:
    """Microsoft.Identity.Web's lists of credentials, and how the client authenticates where that is said."""
    for name in ("clientcredentials", "clientcertificates"):
        found = section.members.get(name)
        for at, each in enumerate(listed(found.value)) if found is not None else ():
            path = found.path if found is not None else ()
            item = section_of(each, each.path if isinstance(each, SettingsSection) else (*path, at), section.known)
            if "secret" in settings or not item:
                continue
            if folded(item.text("sourcetype")) == "clientsecret":
                if (secret := item.setting("secret", "clientsecret")) is not None:
                    settings["secret"] = secret
                continue
            settings["client_authentication"] = Setting("private_key_jwt", item.path, "SourceType")
            if (file := item.setting("private_key_file", "certificatediskpath")) is not None:
                settings["private_key_file"] = file
    method = section.find(*_METHOD)
    if method is not None and (usable := method_of(method.value)):
        settings["client_authentication"] = Setting(usable, method.path, method.written)


def _traits(section: SettingsSection, settings: dict[str, Setting]) -> dict[str, Setting]:
    traits: dict[str, Setting] = {}
    grants = section.find("granttype", "granttypes", "allowedgranttypes", "grant")
    if grants is not None:
        names = tuple(str(each).strip().lower() for each in listed(grants.value) if isinstance(each, str))
        traits["grants"] = Setting(names, grants.path, grants.written)
        if section.has("allowedgranttypes"):
            traits["registered"] = Setting(True, grants.path, grants.written)
    elif (response := section.find("responsetype")) is not None and "secret" not in settings:
        traits["grants"] = Setting(("authorization_code",), response.path, response.written)
    if section.has("allowedgranttypes") and not settings.keys() & {"issuer", "token_url", "discovery_url"}:
        settings["issuer"] = Setting(Unknown("", "Issuer"), section.path, "issuer")
    return traits


READER = DefinitionReader(_fits, _read)
