"""Outputs of stacks: values under names that people chose, told by the words of the name and the look of the value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.states.members import secret_setting, settled
from inspector.core.definitions.states.terraform_types import snake
from inspector.core.knowledge.aws_names import POOL_ARN, POOL_ID, region_in

_CLIENT_ID = re.compile(r"[0-9a-z]{20,32}")
"""Cognito's have 26 letters and digits."""
_HOSTED = re.compile(r"(?:https://)?([\w-]+)\.auth(?:-fips)?\.([\w-]+)\.amazoncognito\.com(?:/.*)?")
_TOKEN_URL = re.compile(r"https://[^/?#\s]+/oauth2/token/?")
_ISSUER = re.compile(r"https://(?:issuer-)?cognito-idp\.[\w-]+\.amazonaws\.com(?:\.cn)?/([\w-]+_[0-9a-zA-Z]+)(?:/.*)?")

_ROLES = {
    "secret": re.compile(r"_*(?:user_pool_|app_|o_?auth2?_)*client_secrets?(?:_value)?|_*(?:app_|client_)secrets?"),
    "client": re.compile(
        r"_*(?:user_?pool_|cognito_|o_?auth2?_)*(?:web_|app_)*client_?(?:id)(?:s?)|_*user_?pool_(?:web_)?client|_*app_id"
    ),
    "scopes": re.compile(r"_*(?:allowed_|o_?auth2?_)*scopes?"),
    "token_url": re.compile(r"_*(?:o_?auth2?_)*token_(?:url|uri|endpoint)"),
    "issuer": re.compile(r"_*issuer(?:_ur[li])?"),
    "audience": re.compile(r"_*audience"),
    "domain": re.compile(r"_*(?:user_?pool_|cognito_|o_?auth2?_|hosted_ui_|auth_)*domain(?:_name|_prefix|_ur[li])?"),
}
PARTIAL = ("AllowedOAuthFlows", "AllowedOAuthFlowsUserPoolClient", "AllowedOAuthScopes", "GenerateSecret")
"""What a place may say of a client, and what it needs to get a token."""


def not_said(settings: Mapping[str, Setting], path: Path) -> dict[str, Setting]:
    """What a place does not say of a client that it says some of, as Unknown: these are no defaults of a template.

    Nothing stands in their place, so nothing is written there.
    """
    if not any(name in settings for name in PARTIAL):
        return {}
    more = {name: Setting(Unknown("", name), path, name) for name in PARTIAL if name not in settings}
    secret = settings.get("ClientSecret")
    if "GenerateSecret" in more and secret is not None and secret.value is not None:
        more["GenerateSecret"] = Setting(True, secret.path, secret.written)
    return more


def outputs_read(values: Mapping[str, tuple[Path, Any]], path: Path) -> tuple[Resource, ...]:
    """Clients, pools and domains that outputs name. `values` are each value with the way to it from `path`."""
    pools: dict[str, Resource] = {}
    groups: dict[str, dict[str, tuple[str, Path, Any]]] = {}
    domains: list[Resource] = []
    for name, (way, raw) in _spread(values):
        value, where = settled(raw), (*path, *way)
        if isinstance(value, dict):
            below = {f"{name}_{key}": ((*way, key), each) for key, each in value.items()}
            for each in outputs_read(below, path) if len(path) + len(way) < MAX_DEPTH else ():
                if each.kind is ResourceKind.COGNITO_POOL:
                    pools.setdefault(each.address, each)
                else:
                    domains.append(each)
        elif pool := _pool_id(value):
            settings = {"Id": Setting(pool, where, name), "Region": Setting(region_in(pool), where, name)}
            pools.setdefault(pool, Resource(ResourceKind.COGNITO_POOL, pool, settings, where, "cognito"))
        elif found := _role(name):
            role, prefix = found
            groups.setdefault(prefix, {}).setdefault(role, (name, where, value))
        elif isinstance(value, str) and _HOSTED.fullmatch(value):
            groups.setdefault("", {}).setdefault("domain", (name, where, value))
    return (*pools.values(), *domains, *_clients(groups, list(pools)))


MAX_DEPTH, MAX_NAME = 8, 200
"""Outputs within outputs; CloudFormation lets a name have 255 characters."""


def _spread(values: Mapping[str, tuple[Path, Any]]) -> Iterator[tuple[str, tuple[Path, Any]]]:
    """The values, with an object of clients as its members: `client_ids` = {"a": ...} is `a_client_id`."""
    for name, (way, raw) in values.items():
        found = (
            _role(name)
            if isinstance(raw, Mapping) and not any(isinstance(each, Mapping) for each in raw.values())
            else None
        )
        if found is None or found[0] not in ("client", "secret", "scopes"):
            yield name, (way, raw)
            continue
        role = {"client": "client_id", "secret": "client_secret"}.get(found[0], found[0])
        for key, each in raw.items():
            yield "_".join(filter(None, [found[1], str(key), role])), ((*way, str(key)), each)


def _pool_id(value: object) -> str:
    if not isinstance(value, str):
        return ""
    if POOL_ID.fullmatch(value):
        return value
    if found := POOL_ARN.fullmatch(value):
        return found[2]
    found = _ISSUER.fullmatch(value)
    return found[1] if found else ""


def _role(name: str) -> tuple[str, str] | None:
    """What a name says that its value is, and what is left of it: `worker_client_id` is the ID of `worker`."""
    if len(name) > MAX_NAME:
        return None
    words = re.sub(r"[\W_]+", "_", snake(name)).strip("_")
    for role, pattern in _ROLES.items():
        found = re.search(f"(?:{pattern.pattern})$", words)
        if found is not None and (found.start() == 0 or found[0].startswith("_") or words[found.start() - 1] == "_"):
            return role, words[: found.start()].strip("_")
    return None


def _clients(groups: Mapping[str, Mapping[str, tuple[str, Path, Any]]], pools: list[str]) -> list[Resource]:
    shared = {role: found for group in groups.values() if "client" not in group for role, found in group.items()}
    made: list[Resource] = []
    for prefix, group in groups.items():
        if "client" not in group or not isinstance(group["client"][2], str | Unknown):
            continue
        whole = {**{role: found for role, found in shared.items() if role != "secret"}, **group}
        if "secret" in shared and len(groups) <= 2 and "secret" not in group:
            whole["secret"] = shared["secret"]
        client_id = group["client"][2]
        cognito = bool(pools) or (
            isinstance(client_id, str) and "token_url" not in whole and _CLIENT_ID.fullmatch(client_id) is not None
        )
        name = prefix or group["client"][0]
        made.append(_cognito(name, whole, pools) if cognito else _other(name, whole))
    return made


def _cognito(name: str, group: Mapping[str, tuple[str, Path, Any]], pools: list[str]) -> Resource:
    settings = _settings(group, {"client": "ClientId", "secret": "ClientSecret", "scopes": "AllowedOAuthScopes"}, name)
    written, path, _ = group["client"]
    if name != written:
        settings["ClientName"] = Setting(name, path, written)
    if len(pools) == 1:
        settings["UserPoolId"] = Setting(pools[0], path, written)
    else:
        settings["UserPoolId"] = Setting(Unknown(written, "UserPoolId"), path, written)
    settings |= not_said(settings, path)
    for written, where, value in (group[role] for role in ("domain", "token_url") if role in group):
        is_token_url = written == group.get("token_url", ("",))[0]
        if isinstance(value, str) and (_TOKEN_URL.fullmatch(value) if is_token_url else value):
            settings.setdefault("Domain", Setting(value, where, written))
    return Resource(ResourceKind.COGNITO_CLIENT, name, settings, path, "cognito")


def _other(name: str, group: Mapping[str, tuple[str, Path, Any]]) -> Resource:
    names = {"client": "client_id", "secret": "secret", "scopes": "scopes"}
    names |= {role: role for role in ("token_url", "issuer", "audience")}
    settings = _settings(group, names, name)
    settings["name"] = Setting(name, group["client"][1], group["client"][0])
    return Resource(ResourceKind.CLIENT, name, settings, group["client"][1])


def _settings(group: Mapping[str, tuple[str, Path, Any]], names: Mapping[str, str], client: str) -> dict[str, Setting]:
    settings: dict[str, Setting] = {}
    for role, canonical in names.items():
        if role not in group:
            continue
        written, path, value = group[role]
        if role == "secret":
            settings[canonical] = secret_setting(value, path, written, f"{client}.{canonical}")
        elif role == "scopes":
            scopes = tuple(re.split(r"[\s,]+", value.strip())) if isinstance(value, str) and value.strip() else value
            settings[canonical] = Setting(scopes, path, written)
        else:
            settings[canonical] = Setting(value, path, written)
    return settings
