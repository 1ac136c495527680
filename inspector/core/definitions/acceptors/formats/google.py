"""Google's ESPv2: OpenAPI with x-google-…, of version 2 and 3, and the service configuration of gRPC.

Sources: Cloud Endpoints, OpenAPI extensions; API Gateway, x-google-auth; google.api.AuthProvider.
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of
from inspector.core.text.display import elide
from inspector.core.text.message import message


def read(source: Paste) -> Iterator[Found]:
    """An API for each security definition that names an issuer."""
    for section in source.sections:
        if section.find("xgoogleissuer"):
            name = section.path[-1] if section.path else ""
            yield _api(
                str(name), section.find("xgoogleissuer"), section.find("xgoogleaudiences"), section, source
            )  # fmt: skip
        elif auth := section.at("xgoogleauth"):
            name = section.path[-1] if section.path else ""
            yield _api(str(name), auth.find("issuer"), auth.find("audiences", "audience"), section, source)
        elif providers := section.at("authentication").find("providers"):
            for at, each in enumerate(providers.value if isinstance(providers.value, list) else ()):
                inner = section_of(each, (*providers.path, at))
                if inner.find("issuer") and inner.find("jwksuri", "id"):
                    yield _api(inner.text("id"), inner.find("issuer"), inner.find("audiences"), inner, source)


def _api(
    name: str, issuer: SettingsMember | None, audiences: SettingsMember | None, section: SettingsSection, source: Paste
) -> Found:
    gathering = Gathering(source, "espv2")
    gathering.issuer(issuer)
    if audiences is not None:
        gathering.texts("audiences", audiences, split=",")
    elif service := source.named(section.path, "host") or _service(source):
        gathering.put("audiences", (f"https://{service}",))
        gathering.note(
            message("It names no audiences, so the name of the service is the one: {name}.", name=elide(service, 120))
        )
    return gathering.made(name, "OpenAPI" if section.has("xgoogleissuer", "xgoogleauth") else "AuthProvider")


def _service(source: Paste) -> str:
    return section_of(source.root).text("name") if "authentication" in section_of(source.root).members else ""
