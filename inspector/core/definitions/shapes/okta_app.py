"""Apps of Okta as its API gives them: `GET /api/v1/apps`, one app, or what Okta's CLI and Terraform export of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsSection, objects, section_of
from inspector.core.text.message import message
from inspector.core.text.urls import name_of

_MOST_LINKS = 400


def _is_app(section: SettingsSection) -> bool:
    client = section.at("settings", "oauthclient")
    return bool(client) or section.at("credentials", "oauthclient").has("clientid")


def _fits(document: Document) -> bool:
    return any(_is_app(section_of(each, path)) for path, each in objects(document.root))


def _read(document: Document) -> Reading:
    apps, others = [], 0
    for path, each in objects(document.root):
        section = section_of(each, path)
        if _is_app(section):
            apps.append(_app(section))
        else:
            others += 1
    return Reading(message("Okta app"), tuple(apps), others)


def _app(section: SettingsSection) -> Resource:
    credentials, client = section.at("credentials", "oauthclient"), section.at("settings", "oauthclient")
    settings: dict[str, Setting] = {}
    for name, where, member in (
        ("client_id", credentials, "clientid"),
        ("secret", credentials, "clientsecret"),
        ("name", section, "label"),
    ):
        if (found := where.setting(name, member)) is not None:
            settings[name] = found
    settings["domain"] = _domain(section)
    place = (*section.path, "settings", "oauthClient")
    settings["authorization_server"] = Setting(Unknown("", "Authorization server", "default"), place, "")
    settings["scopes"] = Setting(Unknown("", "Scopes"), place, "")
    method = credentials.find("tokenendpointauthmethod")
    if method is not None and (usable := method_of(method.value)) and usable != "none":
        settings["client_authentication"] = Setting(usable, method.path, method.written)
    traits = {"okta": Setting("app", section.path, "id")}
    for name, where, member in (
        ("grants", client, "granttypes"),
        ("application_type", client, "applicationtype"),
        ("method", credentials, "tokenendpointauthmethod"),
        ("status", section, "status"),
        ("dpop", client, "dpopboundaccesstokens"),
    ):
        if (trait := where.members.get(member)) is not None:
            value = tuple(trait.value) if isinstance(trait.value, list) else trait.value
            traits[name] = Setting(value, trait.path, trait.written)
    address = section.text("label") or credentials.text("clientid") or section.text("id")
    return client_of(address, settings, section.path, "okta", traits)


def _domain(section: SettingsSection) -> Setting:
    """The organization's domain, from a link of the app to itself."""
    for path, link in _links(section):
        host = name_of(link)
        if host and not host.endswith((".oktacdn.com", ".okta-static.com")):
            first, _, rest = host.partition(".")
            return Setting(f"{first.removesuffix('-admin')}.{rest}", path, "href")
    return Setting(Unknown("", "Okta domain"), section.path, "")


def _links(section: SettingsSection) -> Iterator[tuple[Path, str]]:
    found = section.members.get("links")
    waiting: list[tuple[Path, object]] = [(found.path, found.value)] if found is not None else []
    for _ in range(_MOST_LINKS):
        if not waiting:
            return
        path, value = waiting.pop(0)
        if isinstance(value, Mapping):
            if isinstance(href := value.get("href"), str) and "/api/v1/" in href:
                yield (*path, "href"), href
            waiting += [((*path, name), each) for name, each in value.items()]
        elif isinstance(value, list):
            waiting += [((*path, at), each) for at, each in enumerate(value)]


READER = DefinitionReader(_fits, _read)
