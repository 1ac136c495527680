"""A client of any provider, and a profile of this program's own, as the draft of a profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.draft import Draft, LineOf, Secret, missing, secret_of, stands_at
from inspector.core.definitions.proposal import FieldOrigin, SecretState
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Setting, Unknown, unknowns
from inspector.core.profiles.profile import (
    ASSERTION_ALGORITHMS,
    CLIENT_AUTHENTICATION,
    CLIENT_SECRETS,
    FIELDS,
    NUMBERS,
    SECRET_MEMBERS,
    profile_from_dict,
)

_LISTS = ("resources", "scopes", "known_scopes", "secret_parameters")
_PAIRS = ("parameters", "scope_descriptions")
_OWN = frozenset({"id", "provider", "name", "saved_keys", "saved_keys_at", "saved_keys_of", "explored"})
"""Members that no file from elsewhere decides: keys in it would vouch for tokens as the issuer's own."""
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "client_authentication": CLIENT_AUTHENTICATION,
    "assertion_algorithm": ASSERTION_ALGORITHMS,
}
_SECRETLESS = frozenset({"private_key_jwt", "tls_client_auth", "none"})


def client_draft(resource: Resource, document: Document) -> Draft:
    """The draft of a client whose settings have the names of Profile's members."""
    line_of = document.line_of
    values: dict[str, Any] = {}
    origins: list[FieldOrigin] = []
    for name, setting in resource.settings.items():
        if name in FIELDS and name not in _OWN and setting.value is not None:
            value = _typed(name, setting)
            if value not in (None, "", ()):
                values[name] = value
            origins += _origins(name, setting, line_of)
    if "client_id" not in values and not any(origin.field == "client_id" for origin in origins):
        origins.append(missing("client_id", None, None, f"{resource.address} client_id"))
    secretless = values.get("client_authentication") in _SECRETLESS
    said = resource.settings.get("secret")
    secret = Secret(SecretState.NONE) if secretless and said is None else secret_of(said, line_of)
    known = values.get("known_scopes", ())
    if scopes := values.get("scopes"):
        values["known_scopes"] = tuple(dict.fromkeys((*scopes, *known)))
    name = resource.text("name") or resource.address
    return Draft(resource, name, resource.provider or "generic", values, tuple(origins), secret=secret)


def _origins(name: str, setting: Setting, line_of: LineOf) -> Iterator[FieldOrigin]:
    line = stands_at(setting, line_of)
    unknown = next(iter(unknowns(setting.value)), None)
    yield FieldOrigin(name, line) if unknown is None else missing(name, unknown, line)


def _typed(name: str, setting: Setting) -> Any:
    """The value as the member of a profile has it; None where there is none that it can have."""
    value = setting.value
    if isinstance(value, Unknown) or name == "secret_command":  # a command is our own, or is none
        return None
    if name in NUMBERS:
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    if name in _LISTS:
        items = value.split() if isinstance(value, str) else value if isinstance(value, tuple | list) else ()
        return tuple(dict.fromkeys(str(item) for item in items if isinstance(item, str | int | float)))
    if name in _PAIRS:
        pairs = (
            tuple(value.items())
            if isinstance(value, Mapping)
            else tuple(value)
            if isinstance(value, tuple | list)
            else ()
        )
        return tuple((str(one[0]), str(one[1])) for one in pairs if _is_pair(one))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value)
    return text if text in _CHOICES.get(name, (text,)) else None


def _is_pair(one: object) -> bool:
    return isinstance(one, tuple | list) and len(one) == 2 and not any(True for _ in unknowns(one))


def own_draft(resource: Resource, document: Document) -> Draft:
    """The draft of a profile of this program's own; ProfileError where it cannot be one.

    A secret in it is taken out: the client secret for the keyring, all others are left out.
    """
    members = {name: _plain(setting.value) for name, setting in resource.settings.items()}
    secrets = {name: value for name, value in members.items() if _member(name) in SECRET_MEMBERS}
    rest = {name: value for name, value in members.items() if name not in secrets}
    profile = profile_from_dict(rest, resource.address, kept=True)
    values = {_member(name): getattr(profile, _member(name)) for name in rest if _member(name) not in _OWN}
    setting = next((resource.settings[name] for name in secrets if _member(name) in CLIENT_SECRETS), None)
    secret = secret_of(setting, document.line_of) if setting is not None else Secret(SecretState.NONE)
    origins = tuple(
        FieldOrigin(name, document.line_of(resource.settings[label].path))
        for label in rest
        if (name := _member(label)) in values
    )
    if not profile.client_id:
        origins += (missing("client_id", None, None, f"{resource.address} client_id"),)
    return Draft(resource, profile.name, profile.provider, values, origins, secret=secret, by_name=True)


def strange_secrets(resource: Resource) -> Iterator[Setting]:
    """Settings of one's own profile that are secrets by their names, and none that a client has."""
    for name, setting in resource.settings.items():
        if _member(name) in SECRET_MEMBERS - CLIENT_SECRETS and setting.value:
            yield setting


def _member(label: str) -> str:
    return "_".join(label.strip().lower().replace("-", " ").split())


def _plain(value: Any) -> Any:
    """As JSON has it."""
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return value
