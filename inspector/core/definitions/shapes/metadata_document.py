"""What an authorization server says of itself: an OpenID Connect Discovery or RFC 8414 document. It names no client."""

from __future__ import annotations

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Setting
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.clients import client_of
from inspector.core.definitions.written.relaxed import SettingsSection, section_of
from inspector.core.text.message import message
from inspector.core.text.urls import short_issuer

_NAMES = {
    "issuer": "issuer",
    "token_url": "tokenendpoint",
    "jwks_url": "jwksuri",
    "revocation_url": "revocationendpoint",
    "introspection_url": "introspectionendpoint",
    "known_scopes": "scopessupported",
}
MOST_NAME = 120
"""So many characters of an issuer name what it issues."""
_PREFERRED = ("client_secret_basic", "client_secret_post", "private_key_jwt", "client_secret_jwt", "tls_client_auth")


def _fits(document: Document) -> bool:
    root = document.root
    if not isinstance(root, dict) or not isinstance(root.get("issuer"), str) or "client_id" in root:
        return False
    return len(root.keys() & {"token_endpoint", "jwks_uri", "authorization_endpoint"}) > 0


def _read(document: Document) -> Reading:
    section = section_of(document.root)
    settings = {name: found for name, member in _NAMES.items() if (found := section.setting(name, member))}
    if method := _method(section):
        settings["client_authentication"] = method
    traits = {
        name: Setting(tuple(trait.value) if isinstance(trait.value, list) else (), trait.path, trait.written)
        for name, member in (("grants", "granttypessupported"), ("methods", "tokenendpointauthmethodssupported"))
        if (trait := section.find(member)) is not None
    }
    traits["metadata"] = Setting(True, (), "issuer")
    address = short_issuer(section.text("issuer"))[:MOST_NAME] or "issuer"
    openid = any(name.startswith(("userinfo", "idtoken", "subjecttypes")) for name in section.members)
    kind = message("OpenID Connect metadata") if openid else message("Metadata of an authorization server (RFC 8414)")
    return Reading(kind, (client_of(address, settings, traits=traits),))


def _method(section: SettingsSection) -> Setting | None:
    """The method that a client of this server can use; none where the server does not say, which means basic."""
    found = section.find("tokenendpointauthmethodssupported")
    if found is None:
        return None
    methods = [method_of(each) for each in section.texts("tokenendpointauthmethodssupported")]
    usable = next((each for each in _PREFERRED if each in methods), "")
    return Setting(usable, found.path, found.written) if usable else None


READER = DefinitionReader(_fits, _read)
