"""Profiles: where a token is asked for and what it is compared with. Never a secret."""

from __future__ import annotations

import os
import re
from dataclasses import field
from typing import TYPE_CHECKING, Any

from inspector.core.errors import ProfileError
from inspector.core.text.json_kind import kind
from inspector.core.text.language import tr
from inspector.core.values import dataclass

if TYPE_CHECKING:  # most profiles have none
    from inspector.core.acceptance.protected import ProtectedApi

CLIENT_AUTHENTICATION = (
    "client_secret_basic",
    "client_secret_basic_raw",
    "client_secret_post",
    "client_secret_jwt",
    "private_key_jwt",
    "tls_client_auth",
    "none",
)
"""RFC 6749 section 2.3.1, OpenID Connect Core 1.0 section 9 and RFC 8705 section 2.1.

client_secret_basic_raw is ours: the same header, neither half form-encoded, since some servers read it so.
"""

ASSERTION_ALGORITHMS = (
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA",
    "HS256", "HS384", "HS512",
)  # fmt: skip
"""What a client assertion may be signed with (RFC 7518 section 3.1, RFC 8037, RFC 8812)."""

OWN_PARAMETERS = ("grant_type", "client_id", "client_secret", "scope", "client_assertion", "client_assertion_type")
"""Parameters the form itself sets; an extra one of that name would send it twice (RFC 6749 section 3.2)."""

SECRET_MEMBERS = frozenset(
    {"client_secret", "clientsecret", "secret", "password", "passphrase", "client_assertion", "private_key"}
)
"""Members that would carry a secret into a file that must never hold one."""
CLIENT_SECRETS = frozenset({"client_secret", "clientsecret", "secret"})
"""Those of them that are the client secret."""


def new_id() -> str:
    """An id that no other profile has: its secrets are found by it."""
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True)
class Profile:
    """One client at one issuer, as the form shows it; field names are the form's labels in snake case.

    Which of the provider fields (`region` to `realm`) apply, and what URLs follow from them, is in
    resources/knowledge/providers.toml. The members named after URLs, and `issuer`, override what follows when they are
    not empty. `private_key_file` and `certificate_file` are paths, for the methods that prove possession of a key;
    `key_id`, `assertion_audience` and `assertion_algorithm` go into a client assertion when they are not empty.
    `audience` and `resources` (RFC 8707) are sent as parameters. `scopes` are the ones to ask for, `known_scopes` all
    that the form offers. `leeway` is what its API allows for clocks that differ, in seconds. `timeout` is in seconds,
    for each of connecting and answering. `parameters` are further ones, and
    `secret_parameters` the names of those whose values are in the keyring. `secret_command` is a program and its
    arguments that prints what the method needs, in place of the keyring; empty for none. `saved_keys` is the text of a
    key set for use without a network, `saved_keys_at` when it was fetched (RFC 3339), `saved_keys_of` the issuer or URL
    it was fetched from: it vouches for no other. `scope_descriptions` are what resource servers say of scopes, as an
    imported definition had them; `scope_descriptions_of` is the name of its file, `scope_descriptions_at` when it was
    imported (RFC 3339). `explored` is what the last exploration of its scopes found: see core.exploration.record.
    `environment` is the name of the environment it belongs to (core.profiles.environment), empty for none. `apis` are
    those that take its tokens, each with what stands in front of it and what is set there.
    """

    name: str
    provider: str = "cognito"
    region: str = ""
    user_pool_id: str = ""
    domain_prefix: str = ""
    custom_domain: str = ""
    issuer_form: str = ""
    tenant: str = ""
    cloud: str = ""
    token_version: str = ""
    domain: str = ""
    authorization_server: str = ""
    base_url: str = ""
    realm: str = ""
    issuer: str = ""
    token_url: str = ""
    jwks_url: str = ""
    revocation_url: str = ""
    introspection_url: str = ""
    client_id: str = ""
    client_authentication: str = "client_secret_basic"
    private_key_file: str = ""
    certificate_file: str = ""
    key_id: str = ""
    assertion_audience: str = ""
    assertion_algorithm: str = ""
    audience: str = ""
    resources: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    known_scopes: tuple[str, ...] = ()
    expected_audience: str = ""
    leeway: float = 0.0
    parameters: tuple[tuple[str, str], ...] = ()
    secret_parameters: tuple[str, ...] = ()
    secret_command: tuple[str, ...] = ()
    timeout: float = 15.0
    ca_bundle: str = ""
    saved_keys: str = field(default="", repr=False)
    saved_keys_at: str = ""
    saved_keys_of: str = ""
    scope_descriptions: tuple[tuple[str, str], ...] = ()
    scope_descriptions_of: str = ""
    scope_descriptions_at: str = ""
    explored: str = field(default="", repr=False)
    environment: str = ""
    apis: tuple[ProtectedApi, ...] = ()
    id: str = field(default_factory=new_id, compare=False)


FIELDS = tuple(Profile.__annotations__)
NUMBERS = ("leeway", "timeout")
"""The members that are numbers of seconds."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Why a field of a profile will not do: `field` is its name, `message` one sentence that says what to write."""

    field: str
    message: str


def profile_to_dict(profile: Profile) -> dict[str, Any]:
    """The profile as JSON members, without those that are empty and a leeway of none."""
    members = {name: getattr(profile, name) for name in FIELDS}
    members["parameters"] = _parameters_to_dict(profile.parameters)
    members["scope_descriptions"] = dict(profile.scope_descriptions)
    members["leeway"] = profile.leeway or ""
    members["apis"] = _apis_to_list(profile.apis)
    return {name: value for name, value in members.items() if value not in ("", (), {}, [])}


def profile_from_dict(members: object, where: str = "", *, kept: bool = False) -> Profile:
    """Read one profile; ProfileError names the member that is wrong.

    A client secret in it is refused, but where it is `kept` in the user's own file already: there it becomes an extra
    parameter, for `misplaced` to find and the user to decide about.

    Members are named as in the form, "User pool ID" or user_pool_id. Unknown members are refused, so that a misspelt
    one is not lost without a word. `where` is how a sentence about it begins.
    """
    where = where or tr("The profile", "… is a list.")
    if not isinstance(members, dict):
        raise ProfileError(
            tr(
                "{where} is {kind}, and a profile is an object with a member for each field.",
                where=where,
                kind=kind(members),
            )
        )
    values: dict[str, Any] = {}
    stray: tuple[tuple[str, str], ...] = ()
    for key, value in members.items():
        name = _field_name(key)
        if kept and name in CLIENT_SECRETS and isinstance(value, str):
            stray += (("client_secret", value),)
            continue
        if name in SECRET_MEMBERS:
            message = tr(
                "{where} holds {key}. Profiles never hold secrets: take it out and store it with `secret set`.",
                where=where,
                key=repr(key),
            )
            raise ProfileError(message, field=name)
        if name not in FIELDS:
            raise ProfileError(
                tr("{where} has a member {key} that no profile has.", where=where, key=repr(key)), field=name
            )
        values[name] = _parameters(value, where, kept=kept) if name == "parameters" else _typed(name, value, where)
    if stray:
        values["parameters"] = (*values.get("parameters", ()), *stray)
    if not values.get("name", "").strip():
        raise ProfileError(tr('{where} has no "name".', where=where), field="name")
    return Profile(**values)


def id_of(members: object) -> dict[str, str]:
    """An id for a profile of the file that was written without one: the same at every load, so its secret is found."""
    if not isinstance(members, dict) or not isinstance(name := members.get("name"), str) or "id" in members:
        return {}
    import hashlib

    return {"id": hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]}


def _field_name(label: str) -> str:
    return re.sub(r"[\s-]+", "_", label.strip()).lower()


def _typed(name: str, value: object, where: str) -> object:
    if name in NUMBERS:
        return _seconds(name, value, where)
    if name in ("scope_descriptions", "apis"):
        return (_apis if name == "apis" else _descriptions)(name, value, where)
    if name in ("scopes", "known_scopes", "resources", "secret_parameters", "secret_command"):
        if isinstance(value, str) and name != "secret_command":  # of which a word may have a space
            return tuple(value.split())
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise mistyped(where, name, value, tr("a list of texts", "… has to be …."))
        return tuple(value)
    if not isinstance(value, str):
        raise mistyped(where, name, value, tr("a text", "… has to be …."))
    if name == "id" and not re.fullmatch(r"[0-9a-zA-Z_-]{1,64}", value):
        raise ProfileError(tr("{where}: 'id' may hold letters, digits, - and _ only.", where=where), field=name)
    if name == "provider":
        _check_provider(value, where)
    if value not in _CHOICES.get(name, (value,)):
        raise ProfileError(
            tr(
                "{where}: {member} has to be one of {choices}.",
                where=where,
                member=repr(name),
                choices=", ".join(filter(None, _CHOICES[name])),
            ),
            field=name,
        )
    return value


_CHOICES = {"client_authentication": CLIENT_AUTHENTICATION, "assertion_algorithm": ("", *ASSERTION_ALGORITHMS)}


def mistyped(where: str, name: str, value: object, wanted: str) -> ProfileError:
    """The error of a member that is not of the type `wanted`."""
    words = tr(
        "{where}: {member} is {kind}, and has to be {wanted}.",
        where=where,
        member=repr(name),
        kind=kind(value),
        wanted=wanted,
    )
    return ProfileError(words, field=name)


def _parameters_to_dict(parameters: tuple[tuple[str, str], ...]) -> dict[str, str | list[str]]:
    """As members of an object; a parameter sent more than once (RFC 8707 section 2) becomes a list."""
    grouped: dict[str, list[str]] = {}
    for name, value in parameters:
        grouped.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in grouped.items()}


def _seconds(name: str, value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise mistyped(where, name, value, tr("a number of seconds", "… has to be …."))
    try:
        return float(value)
    except OverflowError:
        raise mistyped(where, name, value, tr("a smaller one", "… is a number, and has to be ….")) from None


def _descriptions(name: str, value: object, where: str) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise mistyped(where, name, value, tr("an object of texts", "… has to be …."))
    return tuple(value.items())


def _apis_to_list(apis: tuple[ProtectedApi, ...]) -> list[dict[str, Any]]:
    if not apis:
        return []
    from inspector.core.acceptance.protected import api_to_dict

    return [api_to_dict(each) for each in apis]


def _apis(name: str, value: object, where: str) -> tuple[ProtectedApi, ...]:
    from inspector.core.acceptance.protected import api_from_dict

    if not isinstance(value, list):
        raise mistyped(where, name, value, tr("a list of APIs", "… has to be …."))
    try:
        found = tuple(api_from_dict(each, where) for each in value)
    except ProfileError as error:
        raise ProfileError(str(error), field=name) from None
    names: set[str] = set()
    for each in found:
        if each.name in names:
            raise ProfileError(tr("{where}: two APIs are called {name}.", where=where, name=each.name), field=name)
        names.add(each.name)
    return found


def _check_provider(value: str, where: str) -> None:
    from inspector.core.knowledge.providers import provider

    try:
        provider(value)
    except ProfileError as error:
        raise ProfileError(f"{where}: {error}", field="provider") from None


def _parameters(value: object, where: str, *, kept: bool) -> tuple[tuple[str, str], ...]:
    wrong = mistyped(where, "parameters", value, tr("an object of texts, or of lists of texts", "… has to be …."))
    if not isinstance(value, dict):
        raise wrong
    if not kept and (secret := next((name for name in value if _field_name(name) in SECRET_MEMBERS), None)):
        message = tr(
            "The extra parameter {parameter} would keep a secret in a file. Store it with `secret set` instead.",
            parameter=repr(secret),
        )
        raise ProfileError(message, field="parameters")
    pairs = [(name, one) for name, each in value.items() for one in (each if isinstance(each, list) else [each])]
    if not all(isinstance(one, str) for _, one in pairs):
        raise wrong
    return tuple(pairs)
