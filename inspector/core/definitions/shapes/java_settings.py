"""Clients in the settings of Java programs: Spring's application.yml and .properties, Quarkus' and Micronaut's.

Names are bound as Spring Boot binds them (External configuration, Relaxed binding): `clientId`, `client-id` and
`CLIENT_ID` are one. `${NAME:default}` is filled in from the file where it has that property; else the default is only
offered, since the environment decides. Each document that is for a profile of Spring is read over the one for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.placeholders import filled_in
from inspector.core.definitions.written.properties_text import Property, documents_of
from inspector.core.definitions.written.relaxed import (
    SettingsMember,
    SettingsSection,
    folded,
    listed,
    parts_of,
    put,
    setting_of,
    taken_apart,
    words_of,
)
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

_HINT = pattern(r"(?i)oauth[-_]?2|oidc|active-?directory")
_ENVIRONMENT = pattern(
    r"(?i)SPRING_SECURITY_OAUTH2_CLIENT_(REGISTRATION|PROVIDER)_(\w{1,80}?)_"
    r"(CLIENT_?ID|CLIENT_?SECRET|CLIENT_?AUTHENTICATION_?METHOD|AUTHORIZATION_?GRANT_?TYPE|CLIENT_?NAME|SCOPES?|PROVIDER"
    r"|ISSUER_?URI|TOKEN_?URI|JWK_?SET_?URI|REDIRECT_?URI)(?:_\d+_?)?"
)
_ENCODED = pattern(r"\{(\w{2,20})\}")
"""Spring Security: Password storage, DelegatingPasswordEncoder. What is not `noop` is only a hash of the secret."""
_OF_PROFILE = pattern(r"%[\w,-]{1,60}\.")
"""Quarkus: Configuration reference, Profile aware properties."""
_FIRST = ("spring", "security", "okta", "azure", "quarkus", "micronaut")
_MOST_DOCUMENTS = 500
_MOST_KNOWN = 5000
_NAMES: Mapping[str, tuple[str, ...]] = {
    "client_id": ("clientid",),
    "secret": ("clientsecret", "secret", "value"),
    "scopes": ("scope", "scopes"),
    "name": ("clientname",),
    "audience": ("audience",),
    "issuer": ("issueruri", "issuer", "authserverurl"),
    "token_url": ("tokenuri", "accesstokenuri", "url", "tokenpath"),
    "jwks_url": ("jwkseturi",),
    "tenant": ("tenantid",),
}
_COMMON = {
    "google": ("issuer", "https://accounts.google.com"),
    "github": ("token_url", "https://github.com/login/oauth/access_token"),
    "facebook": ("token_url", "https://graph.facebook.com/v2.8/oauth/access_token"),
}
"""Spring Security: org.springframework.security.config.oauth2.client.CommonOAuth2Provider."""


class PropertyTree(NamedTuple):
    """The settings of one document, and which profile of Spring it is for, "" for all."""

    section: SettingsSection
    profile: str = ""


class _Client(NamedTuple):
    """A client of the file: what it is called, and the objects that have its members, the nearest first."""

    address: str
    parts: tuple[SettingsSection, ...]
    grants: tuple[str, ...] = ("granttype", "authorizationgranttype")
    grant: str = "authorization_code"
    """The grant where none is named."""
    methods: tuple[str, ...] = ("clientauthenticationmethod", "clientauthenticationscheme", "authmethod")
    provider: str = ""
    registered: bool = False
    """Whether the file is the server's own."""


def _fits(document: Document) -> bool:
    if _HINT.search(document.text) is None or not _may_be(document):
        return False
    return any(True for tree in _trees(document) for _ in (*_clients(tree.section), *_resource_servers(tree.section)))


def _may_be(document: Document) -> bool:
    """Whether a name at the top of a file is one of these programs'; what has other ones need not be taken apart."""
    roots = document.root if isinstance(document.root, list) else [document.root]
    objects = [each for each in roots[:_MOST_DOCUMENTS] if isinstance(each, dict)]
    return not objects or any(folded(name).startswith(_FIRST) for each in objects for name in each)


def _read(document: Document) -> Reading:
    trees = _trees(document)
    general = [tree.section for tree in trees if not tree.profile]
    resources = [
        _resource(client, "")
        for section in [joined_sections(general)]
        for client in _clients(section)
        if any(
            part.has("clientid", "clientsecret", "issueruri", "tokenuri", "issuer", "authserverurl")
            for part in client.parts
        )
    ]
    for tree in trees:
        if tree.profile:
            own = {client.address for client in _clients(tree.section)}
            whole = joined_sections([*general, tree.section])
            resources += [_resource(each, tree.profile) for each in _clients(whole) if each.address in own]
    return Reading(_kind(trees), tuple(resources), left_out=_left_out(trees))


def _kind(trees: list[PropertyTree]) -> Message:
    for tree in trees:
        if tree.section.at("quarkus"):
            return message("Settings of Quarkus")
        if tree.section.at("micronaut"):
            return message("Settings of Micronaut")
    return message("Settings of Spring")


def _left_out(trees: list[PropertyTree]) -> tuple[Message, ...]:
    names = dict.fromkeys(name for tree in trees for name in _resource_servers(tree.section))
    return tuple(
        message("{name} is about an API that takes tokens. It is no client, so it makes no profile.", name=name)
        for name in names
    )


def _trees(document: Document) -> list[PropertyTree]:
    return property_trees(document.root, document.text)


def property_trees(root: object, text: str) -> list[PropertyTree]:
    """The documents of a file, each with its names taken apart: of its data, or of properties where it is none."""
    roots = root if isinstance(root, list) else [root]
    if any(isinstance(each, dict) for each in roots):
        own = [((at,) if isinstance(root, list) else (), each) for at, each in enumerate(roots)]
        sections = [_moved(taken_apart(each, "."), path) for path, each in own if isinstance(each, dict)]
    else:
        sections = [_of_properties(each) for each in documents_of(text)]
    return [PropertyTree(_knowing(each), _profile(each)) for each in sections]


def _moved(section: SettingsSection, path: Path) -> SettingsSection:
    """The section with `path` before the way to each of its members."""
    if not path:
        return section
    members = {
        name: SettingsMember(
            each.written,
            _moved(each.value, path) if isinstance(each.value, SettingsSection) else each.value,
            (*path, *each.path),
        )
        for name, each in section.members.items()
    }
    return SettingsSection(members, (*path, *section.path))


def _of_properties(properties: tuple[Property, ...]) -> SettingsSection:
    members: dict[str, SettingsMember] = {}
    for each in properties:
        path: Path = (each.line,)
        name = _OF_PROFILE.sub("", each.name.removeprefix("export ").strip())
        if (found := _ENVIRONMENT.fullmatch(name)) is not None:
            which, client, member = found.groups()
            parts = ["spring", "security", "oauth2", "client", which, client.lower(), member]
            put(members, parts, each.value.strip("\"'"), path, ())
        else:
            put(members, parts_of(name, (".",)), each.value, path, ())
    return SettingsSection(members)


def joined_sections(sections: list[SettingsSection]) -> SettingsSection:
    """Sections laid over one another, the later ones above."""
    members: dict[str, SettingsMember] = {}
    known: dict[str, str] = {}
    for section in sections:
        known |= section.known
        for name, each in section.members.items():
            before = members.get(name)
            if (
                before is not None
                and isinstance(before.value, SettingsSection)
                and isinstance(each.value, SettingsSection)
            ):
                members[name] = SettingsMember(before.written, joined_sections([before.value, each.value]), before.path)
            else:
                members[name] = each
    return SettingsSection(members, known=known)


def _profile(section: SettingsSection) -> str:
    """The profile of Spring that a document is for; "" for all."""
    activated = section.at("spring", "config", "activate").find("onprofile") or section.at("spring").find("profiles")
    return (
        ", ".join(str(each) for each in listed(activated.value))
        if activated and not isinstance(activated.value, SettingsSection)
        else ""
    )


def _knowing(section: SettingsSection) -> SettingsSection:
    """The section with what its own properties say of placeholders."""
    known: dict[str, str] = {}
    waiting: list[tuple[str, SettingsSection]] = [("", section)]
    while waiting and len(known) < _MOST_KNOWN:
        before, inner = waiting.pop()
        for each in inner.members.values():
            name = f"{before}{each.written}"
            if isinstance(each.value, SettingsSection):
                waiting.append((f"{name}.", each.value))
            elif isinstance(each.value, str | int | float) and not isinstance(each.value, bool):
                known[name] = str(each.value)
    literal = {name: value for name, value in known.items() if "${" not in value}
    for _ in range(3):  # properties that are made of others
        for name in known.keys() - literal.keys():
            found = filled_in(known[name], literal)
            if isinstance(found, str):
                literal[name] = found
    return replace(section, known=literal)


def _clients(root: SettingsSection) -> Iterator[_Client]:
    yield from _of_spring(root)
    yield from _of_servers(root)
    yield from _of_others(root)


def _of_spring(root: SettingsSection) -> Iterator[_Client]:
    oauth = root.at("spring", "security", "oauth2", "client")
    for name, section in oauth.at("registration").sections():
        provider = section.text("provider") or name
        yield _Client(name, (section, oauth.at("provider", folded(provider))), provider=provider)
    legacy = root.at("security", "oauth2", "client")
    if legacy.has("clientid", "accesstokenuri"):
        usual = "authorization_code" if legacy.has("accesstokenuri") else ""
        server = legacy.has("authorizedgranttypes")
        yield _Client("client", (legacy,), ("granttype", "authorizedgranttypes"), usual, registered=server)
    if (okta := root.at("okta", "oauth2")).has("clientid"):
        yield _Client("okta", (okta,), provider="okta")
    for azure in (root.at("spring", "cloud", "azure", "activedirectory"), root.at("azure", "activedirectory")):
        credential = azure.at("credential")
        if credential.has("clientid") or azure.has("clientid"):
            parts = (credential, azure.at("profile"), azure)
            clients = list(azure.at("authorizationclients").sections())
            for name, section in clients:
                yield _Client(name, (section, *parts), provider="entra")
            if not clients:
                yield _Client("azure", parts, provider="entra")


def _of_servers(root: SettingsSection) -> Iterator[_Client]:
    """What Spring Authorization Server registers: the clients of a server, not of a program that asks."""
    server = root.at("spring", "security", "oauth2", "authorizationserver")
    for name, section in server.at("client").sections():
        registration = section.at("registration")
        if registration.has("clientid"):
            methods, grants = ("clientauthenticationmethods",), ("authorizationgranttypes",)
            yield _Client(
                name, (registration, SettingsSection({}, server.path), server), grants, "", methods, registered=True
            )


def _of_others(root: SettingsSection) -> Iterator[_Client]:
    quarkus = root.at("quarkus")
    for kind, usual in (("oidcclient", "client_credentials"), ("oidc", "")):
        section = quarkus.at(kind)
        named = [(name, each) for name, each in section.sections() if each.has("clientid", "authserverurl")]
        for name, each in [(kind, section), *named]:
            if each.has("clientid") and (kind == "oidcclient" or _asks(each)):
                grant = "authorization_code" if folded(each.text("applicationtype")) in ("webapp", "hybrid") else usual
                parts = (each, each.at("credentials"), each.at("credentials", "clientsecret"), each.at("grant"))
                yield _Client("oidc-client" if name == "oidcclient" else name, parts, ("type",), grant, ("method",))
    for name, each in root.at("micronaut", "security", "oauth2", "clients").sections():
        yield _Client(name, (each, each.at("openid"), each.at("token"), each.at("clientcredentials")))


def _asks(section: SettingsSection) -> bool:
    """Whether `quarkus.oidc` is of a program that asks for tokens, too, or has what it could ask with.

    Its application type is `service` unless another is named, which takes tokens: Quarkus, OpenID Connect reference.
    """
    return folded(section.text("applicationtype")) in ("webapp", "hybrid") or section.has("credentials")


def _resource_servers(root: SettingsSection) -> Iterator[str]:
    for names in (("spring", "security", "oauth2", "resourceserver"), ("security", "oauth2", "resource")):
        if root.at(*names):
            yield ".".join(names)
    if (quarkus := root.at("quarkus", "oidc")).has("authserverurl") and not _asks(quarkus):
        yield "quarkus.oidc"


def _resource(client: _Client, profile: str) -> Resource:
    settings: dict[str, Setting] = {}
    for name, members in _NAMES.items():
        for part in client.parts:
            found = part.find(*members)
            if found is not None and (setting := setting_of(name, found, part.known)) is not None:
                settings[name] = setting
                break
    _token_path(settings)
    if not settings.keys() & {"issuer", "token_url"} and client.provider.lower() in _COMMON:
        name, value = _COMMON[client.provider.lower()]
        settings[name] = Setting(value, (), client.provider)
    if client.provider == "entra":
        settings.setdefault("tenant", Setting(Unknown("", "Tenant"), (), "tenant-id"))
    traits = {"grants": grants} if (grants := _grants(client)) is not None else {}
    if client.registered:
        _as_registered(client, settings, traits)
    _method(client, settings, traits)
    path = client.parts[0].path
    address = f"{client.address} ({profile})" if profile else client.address
    provider = client.provider if client.provider == "entra" else ""
    return client_of(address, settings, path, provider, traits, condition=profile)


def _as_registered(client: _Client, settings: dict[str, Setting], traits: dict[str, Setting]) -> None:
    """What a server's own settings say of a client: its secret may be there as a hash only."""
    path = client.parts[0].path
    traits["registered"] = Setting(True, path, "authorization-grant-types")
    settings.setdefault("issuer", Setting(Unknown("", "Issuer"), path, "issuer"))
    if (secret := settings.get("secret")) is not None and (encoded := _ENCODED.match(secret.text)) is not None:
        plain = encoded[1] == "noop"
        settings["secret"] = Setting(secret.text[encoded.end() :] if plain else None, secret.path, secret.written)


def _token_path(settings: dict[str, Setting]) -> None:
    """Put the path of the token endpoint (Quarkus) behind the address of the server; without one it says nothing."""
    found, server = settings.get("token_url"), settings.get("issuer")
    if found is None or not found.text.startswith("/"):
        return
    del settings["token_url"]
    if server is not None and "://" in server.text:
        settings["token_url"] = replace(found, value=server.text.rstrip("/") + found.text)


def _method(client: _Client, settings: dict[str, Setting], traits: dict[str, Setting]) -> None:
    """How the client authenticates, where the file says it."""
    for part in client.parts:
        if (method := part.find(*client.methods)) is not None:
            names = [name for name in words_of(method.value) if isinstance(name, str)]
            usable = next(filter(None, map(method_of, names)), "")
            traits["method"] = Setting(names[0] if names else "", method.path, method.written)
            if usable and usable != "none":
                settings["client_authentication"] = Setting(usable, method.path, method.written)
            return


def _grants(client: _Client) -> Setting | None:
    """The grants that the client is set up for, by RFC 6749's names; None where that is not known."""
    for part in client.parts:
        if (found := part.find(*client.grants)) is not None and (words := words_of(found.value)):
            names = [str(word).lower().replace("-", "_") for word in words]
            usual = tuple(
                {"client": "client_credentials", "code": "authorization_code"}.get(each, each) for each in names
            )
            return Setting(usual, found.path, found.written)
    return Setting((client.grant,), client.parts[0].path, "authorization-grant-type") if client.grant else None


READER = DefinitionReader(_fits, _read)
