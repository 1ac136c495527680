"""ASP.NET Core's appsettings.json: schemes of JwtBearer, Microsoft.Identity.Web, and sections that programs read.

Sources: JwtBearerConfigureOptions.cs of dotnet/aspnetcore: issuer and audience are validated unless ValidateIssuer and
ValidateAudience say otherwise (b43929d8); in .NET 7 (0152cd77) only where the section names one.
RegisterValidAudience.cs and AadIssuerValidator.cs of Microsoft.Identity.Web: `aud` is the client ID in tokens of
version 2, api:// and the client ID in those of version 1; both forms of the tenant's issuer are taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.acceptors.environments import variables_of
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, parts_of, put, taken_apart, walk
from inspector.core.text.display import elide
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_HINT = pattern(r"(?i)Authority|Audience|ValidIssuer|AzureAd|TenantId|Auth0|Okta")
_PLACE = ("authority", "issuer", "validissuer", "validissuers", "metadataaddress")
_FOR = ("audience", "audiences", "validaudience", "validaudiences")
_OWN = pattern(
    r"(?i)jwt\w{0,20}|\w{0,20}bearer|auth0|okta|oidc|oauth2?|openid\w{0,10}|authentication|identity\w{0,12}|auth|cognito|keycloak|token\w{0,20}"
)
_ENTRA = ("azuread", "azureadb2c", "entraid", "entra", "microsoftidentity", "azureadoptions")
_WORLDWIDE = ("https://login.microsoftonline.com", "https://login.windows.net")
"""Elsewhere, in national clouds and for customers, the metadata names an issuer that does not follow from the host."""
_ANY_TENANT = ("common", "organizations", "consumers")


def read(source: Paste) -> Iterator[Found]:
    """An API for each section that says whose tokens are taken."""
    if _HINT.search(source.text) is None:
        return
    root = _of_variables(source.text)
    if root:
        source = source.of_lines()
    elif _is_file(source):
        root = taken_apart(source.root, ":")
    schemes = root.at("authentication", "schemes")
    known = {name for name, _ in schemes.sections()}
    for name, section in schemes.sections():
        if section.has(*_PLACE, *_FOR):
            yield _scheme(name, section, source)
    for section in walk(root):
        name = section.name or (str(section.path[-1]) if section.path else "")
        if name in known or "Schemes" in (name, *section.path):
            continue
        if name.replace("-", "").lower() in _ENTRA or (section.find("tenantid") and section.find("instance")):
            yield from _entra(name, section, source)
        elif (
            _OWN.fullmatch(name)
            and (section.has(*_PLACE) or section.find("domain", "oktadomain"))
            and section.has(*_FOR)
        ):
            yield _section(name, section, source)


def _is_file(source: Paste) -> bool:
    """Whether it may be an appsettings.json."""
    return (
        isinstance(source.root, dict)
        and source.text.lstrip().startswith(("{", "/"))
        and not any(name in source.root for name in ("Resources", "apiVersion", "openapi", "swagger", "resource"))
    )


def _of_variables(text: str) -> SettingsSection:
    """The settings in variables whose names lead to them: `AzureAd__TenantId`."""
    members: dict[str, SettingsMember] = {}
    for name, each in variables_of(text).items() if "__" in text else ():
        if "__" in name.strip("_"):
            put(members, parts_of(name, ("__",)), each.value, each.path, ())
    return SettingsSection(members)


def _scheme(name: str, section: SettingsSection, source: Paste) -> Found:
    """A section that JwtBearer itself reads; of its members for an audience it does not read Audience."""
    gathering = Gathering(source, "aspnet")
    issuers = [section.find("validissuer"), section.find("validissuers")]
    if _is_off(section, "validateissuer"):
        gathering.put("issuer", "", section.members["validateissuer"].path)
    elif any(issuers):
        gathering.issuer(*issuers)
    elif place := section.find("metadataaddress", "authority"):
        gathering.discovered(place)
        gathering.note(
            message(
                "The section names no ValidIssuer: the issuer is the one of the metadata, and .NET 7 compares none."
            )
        )
    else:
        gathering.unsaid("issuer")
    audiences = [section.find("validaudience"), section.find("validaudiences")]
    if _is_off(section, "validateaudience"):
        gathering.put("audiences", ())
        gathering.put("unchecked", ("aud",))
    elif any(audiences):
        gathering.texts("audiences", *audiences)
    else:
        gathering.unsaid("audiences")
        gathering.note(
            message("The section names no ValidAudience: unless the program sets one, .NET 7 compares no audience, "
                    "and later versions refuse all tokens.")
        )  # fmt: skip
        if section.has("audience"):
            gathering.note(message("JwtBearer does not read Audience from the section, only ValidAudience."))
    return gathering.made(name, "appsettings.json")


def _is_off(section: SettingsSection, name: str) -> bool:
    found = section.find(name)
    return found is not None and str(found.value).strip().lower() == "false"


def _entra(name: str, section: SettingsSection, source: Paste) -> Iterator[Found]:
    """What Microsoft.Identity.Web makes of a section."""
    gathering = Gathering(source, "aspnet")
    client = section.find("clientid")
    audiences = [section.find(each) for each in ("audience", "audiences", "validaudience", "validaudiences")]
    inner = section.at("tokenvalidationparameters")
    audiences += [inner.find("validaudience"), inner.find("validaudiences")]
    if not any((client, *audiences)):
        return
    _tenant(gathering, section)
    if any(audiences):
        gathering.texts("audiences", *audiences)
    else:
        ids = gathering.values("audiences", client)
        if ids and client is not None and section.find("signupsigninpolicyid"):
            gathering.put("audiences", (ids[0],), client.path)
        elif ids and client is not None:
            gathering.put("audiences", (ids[0], f"api://{ids[0]}"), client.path)
            gathering.note(
                message("It names no audience: the client ID is the one, with api:// before it in tokens of version 1.")
            )
    gathering.note(message("Scopes and roles that it asks for stand in the program, not here."))
    yield gathering.made(name, "appsettings.json")


def _tenant(gathering: Gathering, section: SettingsSection) -> None:
    tenant, instance = section.find("tenantid"), section.find("instance")
    ids = gathering.values("issuer", tenant)
    if not ids or tenant is None:
        if authority := section.find("authority"):
            gathering.discovered(authority)
        elif ids is not None:
            gathering.note(message("Issuer: what the metadata of {host} names is not seen in the settings.",
                                   host=elide(section.text("instance") or "Entra", 80)))  # fmt: skip
        return
    host = gathering.values("issuer", instance)
    if host is None:
        return
    at = (host[0] if host else "https://login.microsoftonline.com/").rstrip("/")
    if ids[0].lower() in _ANY_TENANT:
        gathering.leave("issuer", ids[0], tenant.path)
        gathering.notes[-1] = message("Issuer: it takes tokens of any tenant, so which ones is not known.")
        return
    if at.lower() not in _WORLDWIDE:
        gathering.leave("issuer", ids[0], tenant.path)
        gathering.notes[-1] = message(
            "Issuer: what the metadata of {host} names is not seen in the settings.", host=elide(at, 80)
        )
        return
    gathering.put("issuer", "", tenant.path)
    gathering.issuers((f"https://login.microsoftonline.com/{ids[0]}/v2.0", f"https://sts.windows.net/{ids[0]}/"))


def _section(name: str, section: SettingsSection, source: Paste) -> Found:
    """A section that only the program itself reads, by names that most programs use."""
    gathering = Gathering(source, "aspnet")
    inner = section.at("tokenvalidationparameters")
    issuers = [
        *_found(section, "validissuer", "validissuers", "issuer"),
        *_found(inner, "validissuer", "validissuers"),
    ]
    if issuers:
        gathering.issuer(*issuers)
    elif place := section.find("authority", "metadataaddress"):
        gathering.discovered(place)
    else:
        _domain(gathering, section)
    gathering.texts("audiences", *_found(section, *_FOR), *_found(inner, *_FOR), absent=None)
    gathering.note(
        message("The program itself reads the section {name}: what it makes of it is assumed.", name=elide(name, 80))
    )
    return gathering.made(name, "appsettings.json")


def _found(section: SettingsSection, *names: str) -> list[SettingsMember]:
    return [found for name in names if (found := section.find(name)) is not None]


def _domain(gathering: Gathering, section: SettingsSection) -> None:
    """A tenant of Auth0 or Okta by its domain; Okta's issuer has the authorization server in it."""
    member = section.find("domain", "oktadomain")
    found = gathering.values("issuer", member)
    if not found or member is None:
        return
    host = found[0].removeprefix("https://").rstrip("/")
    server = gathering.values("issuer", section.find("authorizationserverid"))
    if section.find("oktadomain"):
        if server is not None:
            gathering.put("issuer", f"https://{host}/oauth2/{server[0] if server else 'default'}", member.path)
    else:
        gathering.put("issuer", f"https://{host}/", member.path)
