"""Profiles: where a token is asked for and what it is compared with. Never a secret."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from inspector.core.errors import ProfileError
from inspector.core.files import why_not_read, write_atomically
from inspector.core.language import tr
from inspector.core.provider_table import provider
from inspector.core.strictjson import kind, syntax

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

FILE_VERSION = 1
MAX_FILE_BYTES = 4 * 1024 * 1024
SECRET_MEMBERS = frozenset(
    {"client_secret", "clientsecret", "secret", "password", "passphrase", "client_assertion", "private_key"}
)
"""Members that would carry a secret into a file that must never hold one."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One client at one issuer, as the form shows it; field names are the form's labels in snake case.

    Which of the provider fields (`region` to `realm`) apply, and what URLs follow from them, is in
    resources/knowledge/providers.toml. The members named after URLs, and `issuer`, override what follows when they are
    not empty. `private_key_file` and `certificate_file` are paths, for the methods that prove possession of a key;
    `key_id`, `assertion_audience` and `assertion_algorithm` go into a client assertion when they are not empty.
    `audience` and `resources` (RFC 8707) are sent as parameters. `scopes` are the ones to ask for, `known_scopes` all
    that the form offers. `timeout` is in seconds, for each of connecting and answering. `saved_keys` is the text of a
    key set for use without a network, `saved_keys_at` when it was fetched (RFC 3339), `saved_keys_of` the issuer or URL
    it was fetched from: it vouches for no other.
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
    parameters: tuple[tuple[str, str], ...] = ()
    timeout: float = 15.0
    ca_bundle: str = ""
    saved_keys: str = field(default="", repr=False)
    saved_keys_at: str = ""
    saved_keys_of: str = ""
    id: str = field(default_factory=lambda: secrets.token_hex(8), compare=False)


FIELDS = tuple(f.name for f in fields(Profile))


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Why a field of a profile will not do: `field` is its name, `message` one sentence that says what to write."""

    field: str
    message: str


def profile_to_dict(profile: Profile) -> dict[str, Any]:
    """The profile as JSON members, without those that are empty."""
    members = asdict(profile)
    members["parameters"] = _parameters_to_dict(profile.parameters)
    return {name: value for name, value in members.items() if value not in ("", (), {})}


def profile_from_dict(members: object, where: str = "") -> Profile:
    """Read one profile; ProfileError names the member that is wrong.

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
    for key, value in members.items():
        name = _field_name(key)
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
        values[name] = _typed(name, value, where)
    if not values.get("name", "").strip():
        raise ProfileError(tr('{where} has no "name".', where=where), field="name")
    return Profile(**values)


def _id_of(members: object) -> dict[str, str]:
    """An id for a profile of the file that was written without one: the same at every load, so its secret is found."""
    if not isinstance(members, dict) or not isinstance(name := members.get("name"), str) or "id" in members:
        return {}
    return {"id": hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]}


def _field_name(label: str) -> str:
    return re.sub(r"[\s-]+", "_", label.strip()).lower()


def _typed(name: str, value: object, where: str) -> object:
    if name == "timeout":
        return _seconds(value, where)
    if name in ("scopes", "known_scopes", "resources"):
        if isinstance(value, str):
            return tuple(value.split())
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise _mistyped(where, name, value, tr("a list of texts", "… has to be …."))
        return tuple(value)
    if name == "parameters":
        return _parameters(value, where)
    if not isinstance(value, str):
        raise _mistyped(where, name, value, tr("a text", "… has to be …."))
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


def _mistyped(where: str, name: str, value: object, wanted: str) -> ProfileError:
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


def _seconds(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _mistyped(where, "timeout", value, tr("a number of seconds", "… has to be …."))
    try:
        return float(value)
    except OverflowError:
        raise _mistyped(where, "timeout", value, tr("a smaller one", "… is a number, and has to be ….")) from None


def _check_provider(value: str, where: str) -> None:
    try:
        provider(value)
    except ProfileError as error:
        raise ProfileError(f"{where}: {error}", field="provider") from None


def _parameters(value: object, where: str) -> tuple[tuple[str, str], ...]:
    wrong = _mistyped(where, "parameters", value, tr("an object of texts, or of lists of texts", "… has to be …."))
    if not isinstance(value, dict):
        raise wrong
    if secret := next((name for name in value if _field_name(name) in SECRET_MEMBERS), None):
        message = tr(
            "The extra parameter {parameter} would keep a secret in a file. Store it with `secret set` instead.",
            parameter=repr(secret),
        )
        raise ProfileError(message, field="parameters")
    pairs = [(name, one) for name, each in value.items() for one in (each if isinstance(each, list) else [each])]
    if not all(isinstance(one, str) for _, one in pairs):
        raise wrong
    return tuple(pairs)


def parse_json(text: str | bytes, where: str) -> Any:
    """JSON from a file of the user's; ProfileError with line and column where it is not JSON."""
    try:
        return json.loads(text if isinstance(text, str) else text.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        message = tr(
            "{where} is not JSON: {problem} at line {line}, column {column}.",
            where=where,
            problem=syntax(error),
            line=error.lineno,
            column=error.colno,
        )
        raise ProfileError(message) from None
    except (ValueError, RecursionError):
        raise ProfileError(tr("{where} is not JSON text in UTF-8.", where=where)) from None


def read_profiles(text: str | bytes, where: str = "") -> tuple[Profile, ...]:
    """What `profile import` reads: one object, or a list of them, or a whole profile file.

    Saved keys are left out: keys in a file from elsewhere would vouch for tokens as if the issuer had published them.
    """
    where = where or tr("The file", "… holds no profile.")
    document = parse_json(text, where)
    if isinstance(document, dict) and isinstance(document.get("profiles"), list):
        document = document["profiles"]
    if not isinstance(document, list):
        return (_without_saved_keys(profile_from_dict(document, where)),)
    read = (profile_from_dict(item, _numbered(where, number)) for number, item in enumerate(document, 1))
    profiles = tuple(_without_saved_keys(profile) for profile in read)
    if not profiles:
        raise ProfileError(tr("{where} holds no profile.", where=where))
    return profiles


def write_profiles(profiles: Iterable[Profile]) -> str:
    """Profiles as `read_profiles` reads them; like every profile they hold no secret, and no keys saved with them."""
    return json.dumps([profile_to_dict(_without_saved_keys(profile)) for profile in profiles], indent=2) + "\n"


def _numbered(where: str, number: int) -> str:
    return tr("{where}, profile {number}", "… is a list.", where=where, number=number)


def _without_saved_keys(profile: Profile) -> Profile:
    return replace(profile, saved_keys="", saved_keys_at="", saved_keys_of="")


class ProfileStore:
    """The user's profiles, in one versioned JSON file that is replaced whole or not at all.

    A file that cannot be read is never overwritten: it is set aside under a name of its own at the next save.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._set_aside = False
        self._known: set[str] = set()

    def load(self) -> tuple[Profile, ...]:
        """All profiles in their order; ProfileError when the file is there and cannot be read as profiles."""
        try:
            profiles = self._read()
        except ProfileError:
            self._set_aside = True
            raise
        self._set_aside = False
        self._known = {profile.id for profile in profiles}
        return profiles

    def _read(self) -> tuple[Profile, ...]:
        where = tr("The profile file {name}", "… cannot be read.", name=self.path.name)
        try:
            with self.path.open("rb") as stream:
                content = stream.read(MAX_FILE_BYTES + 1)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise ProfileError(tr("{where} cannot be read: {why}.", where=where, why=why_not_read(error))) from None
        if len(content) > MAX_FILE_BYTES:
            raise ProfileError(
                tr(
                    "{where} is larger than {size} MiB and was not read.",
                    where=where,
                    size=MAX_FILE_BYTES // 1024 // 1024,
                )
            )
        document = parse_json(content, where)
        if not isinstance(document, dict) or not isinstance(document.get("profiles"), list):
            raise ProfileError(tr('{where} has no list "profiles".', where=where), field="profiles")
        version = document.get("version")
        if isinstance(version, bool) or not isinstance(version, int):
            raise _mistyped(where, "version", version, tr("a number", "… has to be …."))
        if version > FILE_VERSION:
            message = tr(
                "{where} has version {version}, written by a newer Token Inspector; this one reads {own_version}.",
                where=where,
                version=version,
                own_version=FILE_VERSION,
            )
            raise ProfileError(message, field="version")
        entries = [entry | _id_of(entry) if isinstance(entry, dict) else entry for entry in document["profiles"]]
        return unique(profile_from_dict(entry, _numbered(where, number)) for number, entry in enumerate(entries, 1))

    def save(self, profiles: Iterable[Profile]) -> Path | None:
        """Write all profiles; where the old file was set aside to, if it could not be read. ProfileError on failure.

        Profiles that another program has added since this one last looked are kept behind them.
        """
        ours = tuple(profiles)
        profiles = self._with_others(ours)
        document = {"version": FILE_VERSION, "profiles": [profile_to_dict(profile) for profile in profiles]}
        content = json.dumps(document, indent=2, ensure_ascii=True).encode() + b"\n"
        aside: Path | None = None
        try:
            if self._set_aside and self.path.exists():
                stamp = time.strftime("%Y%m%d-%H%M%S")
                aside = self.path.with_name(f"{self.path.stem}.unreadable-{stamp}{self.path.suffix}")
                shutil.copy2(self.path, aside)  # a copy, so that a write that fails leaves the old file in its place
            write_atomically(self.path, content)
        except OSError as error:
            if aside is not None:
                aside.unlink(missing_ok=True)
            raise ProfileError(
                tr(
                    "{name} cannot be written: {why}. Nothing was changed.",
                    name=self.path.name,
                    why=why_not_read(error),
                )
            ) from None
        self._set_aside = False
        self._known |= {profile.id for profile in ours}  # not the others: whoever saves has not seen those
        return aside

    def _with_others(self, ours: tuple[Profile, ...]) -> tuple[Profile, ...]:
        """`ours`, and what is in the file that was not there before and is not one of them."""
        if self._set_aside:
            return ours
        try:
            on_disk = self._read()
        except ProfileError:
            self._set_aside = True  # damaged since: it is kept like one that could not be read at the start
            return ours
        seen = self._known | {profile.id for profile in ours}
        names = {profile.name for profile in ours}
        others = [profile for profile in on_disk if profile.id not in seen]
        free = [p if p.name not in names else replace(p, name=f"{p.name} ({p.id[:4]})") for p in others]
        return (*ours, *free)


def unique(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """The same profiles, if no two share a name or an id; ProfileError otherwise."""
    result = tuple(profiles)
    for attribute in ("name", "id"):
        seen: set[str] = set()
        for profile in result:
            value = getattr(profile, attribute)
            if value in seen:
                if attribute == "id":
                    words = tr("Two profiles have the id {id}; each needs its own.", id=repr(value))
                else:
                    words = tr("Two profiles have the name {name}; each needs its own.", name=repr(value))
                raise ProfileError(words, field=attribute)
            seen.add(value)
    return result


def find(profiles: Iterable[Profile], name: str) -> Profile:
    """The profile called `name`; ProfileError that lists the names there are."""
    known = tuple(profiles)
    for profile in known:
        if profile.name == name:
            return profile
    names = ", ".join(profile.name for profile in known) or tr("none yet", "Profiles: ….")
    raise ProfileError(
        tr("There is no profile called {name}. Profiles: {names}.", name=repr(name), names=names), field="name"
    )
