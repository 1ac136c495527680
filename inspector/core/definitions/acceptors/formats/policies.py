"""Azure API Management: a validate-jwt or validate-azure-ad-token element, alone or in a whole policy.

A policy is no proper XML: expressions in C# stand in it as they are. Nothing in it is resolved or run, and no entity is
expanded but the five of XML itself. Sources: Azure API Management, validate-jwt and validate-azure-ad-token.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from inspector.core.definitions.acceptors.elements import Element, elements
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.written.relaxed import SettingsMember
from inspector.core.text.display import elide
from inspector.core.text.message import message

_READ = ("validate-jwt", "validate-azure-ad-token")


def read(source: Paste) -> Iterator[Found]:
    """An API for each element."""
    if not any(f"<{name}" in source.text for name in _READ):
        return
    lines = source.of_lines()
    for element in elements(source.text, _READ):
        if element.name == "validate-jwt":
            yield _validate(element, lines)
        elif element.name == "validate-azure-ad-token":
            yield _entra(element, lines)


def _members(element: Element, *names: str) -> list[SettingsMember]:
    return [_member(each) for each in element.all(*names)]


def _member(element: Element, attribute: str = "") -> SettingsMember:
    written = element.attributes.get(attribute, "") if attribute else unescape(element.text).strip()
    value: object = Unknown(elide(written, 80), "") if written.startswith("@") or "{{" in written else written
    return SettingsMember(element.name, value, (element.line,))


def _validate(element: Element, source: Paste) -> Found:
    gathering = Gathering(source, "apim")
    configs = [_member(each, "url") for each in element.all("openid-config")]
    issuers = _members(element, "issuers", "issuer")
    if issuers:
        gathering.issuer(*issuers)
    elif configs:
        gathering.discovered(SettingsMember("openid-config", [each.value for each in configs], configs[0].path))
    else:
        gathering.put("issuer", "")
        gathering.note(message("It names neither issuers nor an openid-config, so it compares no issuer."))
    gathering.texts("audiences", *_members(element, "audiences", "audience"))
    _switches(gathering, element)
    _claims(gathering, element)
    return gathering.made(_called(element), "validate-jwt")


def _called(element: Element) -> str:
    return element.attributes.get("output-token-variable-name", "") or element.name


def _switches(gathering: Gathering, element: Element) -> None:
    gathering.put("skew", 0.0)
    if "clock-skew" in element.attributes:
        gathering.number("skew", _member(element, "clock-skew"))
    word = element.attributes.get("require-expiration-time", "true").strip().lower()
    if word in ("true", "false"):
        gathering.put("exp_required", word == "true", (element.line,))
    else:
        gathering.strange("exp_required", (element.line,))
    if element.attributes.get("require-signed-tokens", "true").strip().lower() == "false":
        gathering.note(message("It takes tokens without a signature (require-signed-tokens)."))
    status = element.attributes.get("failed-validation-httpcode", "401").strip()
    if status != "401":
        gathering.note(
            message("It refuses with {status}, not with 401 (failed-validation-httpcode).", status=elide(status, 40))
        )


def _claims(gathering: Gathering, element: Element) -> None:
    gathering.put("claims", ())
    for claim in element.all("required-claims", "claim"):
        name, separator = claim.attributes.get("name", ""), claim.attributes.get("separator", "")
        found: list[str] = []
        for member in _members(claim, "value"):
            values = gathering.values("claims", member)
            if values is None:
                return
            found += values
        if separator not in ("", " ") or not name or name.startswith("@"):
            gathering.strange("claims", (claim.line,))
            return
        every = claim.attributes.get("match", "all").strip().lower() != "any"
        gathering.claim(name, found, path=(claim.line,), every=every)
        if separator:
            gathering.split(name)


def _entra(element: Element, source: Paste) -> Found:
    gathering = Gathering(source, "apim")
    tenants = gathering.values("issuer", _member(element, "tenant-id"))
    if tenants and tenants[0].lower() not in ("common", "organizations", "consumers"):
        gathering.put("issuer", "", (element.line,))
        gathering.issuers(
            (f"https://login.microsoftonline.com/{tenants[0]}/v2.0", f"https://sts.windows.net/{tenants[0]}/")
        )
    elif tenants is not None:
        gathering.note(message("Issuer: it takes tokens of any tenant, so which ones is not known."))
    gathering.texts("audiences", *_members(element, "audiences", "audience"))
    _claims(gathering, element)
    if clients := _members(element, "client-application-ids", "application-id"):
        gathering.strange("claims", clients[0].path)
        gathering.notes[-1] = message("It takes tokens of some applications only, which is not worked out here.")
    gathering.note(message("The rules known here are those of validate-jwt; this element was not looked at."))
    return gathering.made(element.name, "validate-azure-ad-token")
