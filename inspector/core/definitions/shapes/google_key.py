"""What Google's console gives: the key of a service account, and an OAuth client. Neither is for client credentials."""

from __future__ import annotations

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Setting
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsSection, section_of
from inspector.core.text.message import message


def _client(document: Document) -> SettingsSection:
    """The client of client_secret.json, which is called after what it is for."""
    root = section_of(document.root)
    for name in ("installed", "web"):
        section = root.at(name)
        if section.has("clientid") and "google" in section.text("authuri", "tokenuri"):
            return section
    return SettingsSection({})


def _is_key(document: Document) -> bool:
    root = document.root
    return (
        isinstance(root, dict)
        and root.get("type") in _KINDS
        and ("client_email" in root or "client_id" in root or "audience" in root)
    )


_KINDS = ("service_account", "authorized_user", "external_account", "impersonated_service_account")


def _fits(document: Document) -> bool:
    return _is_key(document) or bool(_client(document))


def _read(document: Document) -> Reading:
    if _is_key(document):
        return Reading(
            message("Google credentials"),
            (),
            left_out=(
                message(
                    "Google gives tokens to service accounts for a signed assertion (RFC 7523), not by client "
                    "credentials. So it makes no profile, and the key in this file was not kept."
                ),
            ),
        )
    section = _client(document)
    settings = {
        name: found
        for name, member in (("client_id", "clientid"), ("secret", "clientsecret"), ("token_url", "tokenuri"))
        if (found := section.setting(name, member)) is not None
    }
    traits = {"google": Setting(True, section.path, "client_id")}
    address = section.text("projectid") or "google"
    client = client_of(address, settings, section.path, "", traits)
    return Reading(message("OAuth client of Google"), (client,))


READER = DefinitionReader(_fits, _read)
