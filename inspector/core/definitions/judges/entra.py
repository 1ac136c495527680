"""What Entra would refuse of an app, and what its tokens would lack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.setting import Setting
from inspector.core.definitions.written.relaxed import listed
from inspector.core.text.patterns import pattern

_ANY_TENANT = ("common", "organizations", "consumers")
_AT_ANY = pattern(r"(?i)https://login\.[^/\s]+/(common|organizations|consumers)(?:/|$)")
_DEFAULT = "/.default"
_GRAPH = "https://graph.microsoft.com"
_OF_GRAPH = pattern(r"[A-Z][A-Za-z]+\.[A-Z][A-Za-z]+(?:\.[A-Za-z]+)*")
_SOON_S = 30 * 86_400
_OF_VERSION_1 = (None, 1, "1", "null")


def judge(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:
    """Findings of an app registration, its service principal, or a program's settings."""
    yield from _asked(client)
    if client.is_off("enabled") or client.is_on("disabled"):
        where = client.trait("enabled") or client.trait("disabled")
        yield client.found("entra.disabled", where, needed=client.trait("enabled") is not None)
    if client.word("entra") == "application":
        yield from _credentials(client, now)
        yield from _permissions(client)
    yield from _roles(client)
    if client.is_on("assignment"):
        yield client.found("entra.assignment_required", client.trait("assignment"))
    if client.is_on("public"):
        yield client.found("entra.public_client", client.trait("public"), needed=False)
    version = client.trait("version")
    if (
        version is not None
        and version.value in _OF_VERSION_1
        and (client.words("identifiers") or _entries(client.trait("roles")))
    ):
        yield client.found("entra.version_1", version, needed=2)


def _asked(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """What the client asks for, and where."""
    yield from _tenant(client)
    scopes = client.resource.settings.get("scopes")
    if scopes is None or not scopes.items:
        if not any((client.trait("entra"), client.trait("metadata"), client.resource.settings.get("known_scopes"))):
            yield client.found("entra.no_scope")
        return
    texts = [each for each in scopes.items if isinstance(each, str)]
    others = tuple(each for each in texts if not each.endswith(_DEFAULT))
    if others:
        yield client.found("entra.no_default", scopes, needed=_with_default(others[0]), scopes=others)
    elif len(texts) > 1:
        yield client.found("entra.several_apis", scopes, needed=(texts[0],), scopes=tuple(texts))


def _tenant(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """The setting, or the address, that stands for any tenant."""
    for name in ("tenant", "token_url", "issuer", "discovery_url"):
        setting = client.resource.settings.get(name)
        if setting is None:
            continue
        found = _AT_ANY.match(setting.text)
        tenant = found[1] if found is not None else setting.text if name == "tenant" else ""
        if tenant.lower() in _ANY_TENANT:
            yield client.found("entra.no_tenant", setting, tenant=tenant)
            return


def _with_default(scope: str) -> tuple[str, ...] | None:
    """The scope of the API that a permission is of; None where that does not follow from its name.

    One without a resource, such as User.Read, is of Microsoft Graph: Scopes and permissions in the Microsoft identity
    platform.
    """
    if "://" in scope:
        return (f"{scope.rpartition('/')[0]}{_DEFAULT}",)
    return (f"{_GRAPH}{_DEFAULT}",) if _OF_GRAPH.fullmatch(scope) else None


def _credentials(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:
    passwords, keys = client.trait("passwords"), client.trait("keys")
    if passwords is None or keys is None:
        return
    written = (str(each.get("endDateTime") or each.get("endDate") or "") for each in _entries(passwords))
    ends = [(end, text) for text in written if (end := _moment(text)) is not None]
    if not _entries(passwords) and not _entries(keys):
        yield client.found("entra.no_credential", passwords)
        return
    if not _entries(passwords):
        yield client.found("entra.certificate_only", keys, actual="")
        return
    if not ends:
        return
    last, last_written = max(ends)
    expired = [end for end, _ in ends if end <= now]
    evidence = f"endDateTime: {last_written}"
    if last <= now and not _entries(keys):
        yield client.found("entra.secret_expired", passwords, actual=evidence, end=last)
    elif last > now and last - now < _SOON_S:
        yield client.found("entra.secret_expires", passwords, actual=evidence, end=last)
    elif expired:
        yield client.found("entra.old_secrets", passwords, actual="", n=len(expired))


def _moment(text: str) -> float | None:
    """The moment of a date as Microsoft Graph writes it, in epoch seconds; None for what is none."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()


def _entries(setting: Setting | None) -> list[Mapping[str, Any]]:
    return [each for each in setting.items if isinstance(each, Mapping)] if setting is not None else []


def _permissions(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """Which of the permissions that the app asks for come with client credentials."""
    permissions = client.trait("permissions")
    if permissions is None:
        return
    kinds = [
        each.get("type")
        for api in _entries(permissions)
        for each in listed(api.get("resourceAccess"))
        if isinstance(each, Mapping)
    ]
    if not kinds:
        yield client.found("entra.no_permissions", permissions, actual="")
    elif "Role" not in kinds:
        yield client.found("entra.delegated_only", permissions, actual="type: Scope")
    elif "Scope" in kinds:
        yield client.found("entra.also_delegated", permissions, actual="")


def _roles(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """The roles that the app itself offers, as an API."""
    roles = [each for each in _entries(client.trait("roles")) if each.get("isEnabled") is not False]
    of_users = [each for each in roles if not _for_apps(each)]
    if roles and len(of_users) == len(roles):
        names = tuple(str(each.get("value") or each.get("displayName") or "") for each in of_users)
        yield client.found(
            "entra.roles_of_users", client.trait("roles"), actual='allowedMemberTypes: ["User"]', roles=names
        )


def _for_apps(role: Mapping[str, Any]) -> bool:
    members = role.get("allowedMemberTypes")
    return isinstance(members, tuple | list) and "Application" in members
