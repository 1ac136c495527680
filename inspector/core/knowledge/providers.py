"""The providers there are, as resources/knowledge/providers.toml describes them: read once, each made when it is named.

That a row can be used, and that the fields named there are fields of a profile, is held by tests: to look for it at
every start takes longer than to read the table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from string import Formatter
from typing import Any

from inspector.core.errors import ProfileError
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.resources import resource_tables

NEEDED_ENDPOINTS = ("token_url", "issuer", "jwks_url")
"""Without these no token is asked for or judged; the others only add to what can be done with it."""
ENDPOINT_NAMES = (*NEEDED_ENDPOINTS, "revocation_url", "introspection_url")


@dataclass(frozen=True, slots=True)
class ProviderField:
    """One field of the form that this provider has, named like the member of `Profile` that it fills."""

    name: str
    label: str
    placeholder: str = ""
    hint: str = ""
    pattern: str = ""
    message: str = ""
    required: bool = False
    suggestions: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    unless: tuple[str, ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()
    suggest: str = ""
    rewrites: tuple[tuple[str, str], ...] = ()
    mismatch: str = ""
    url: bool = False
    advanced: bool = False

    @property
    def default(self) -> str:
        """What an empty field stands for: the first of its options, nothing where it has none."""
        return self.options[0][0] if self.options else ""


@dataclass(frozen=True, slots=True)
class Template:
    """A URL with fields to fill in, used only where each field named in `where` matches its pattern."""

    url: str
    where: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The fields that have to be filled."""
        return _names_in(self.url)

    def fill(self, values: Mapping[str, str]) -> str | None:
        """The URL, or None when a field is empty or `where` rules this template out."""
        # Loops, not all(...): a generator takes longer than what it goes through, and this is asked for every profile.
        for name in self.names:
            if not values.get(name):
                return None
        for name, pattern in self.where:
            if not re.fullmatch(pattern, values.get(name, "")):
                return None
        return self.url.format_map(values)


@cache
def _names_in(url: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(url) if name)


@dataclass(frozen=True, slots=True)
class EndpointRule:
    """How an endpoint's URL follows from fields.

    Where no template fits although `missing_field` and all that stands beside it are filled, `missing` is said of that
    field and nothing can be sent; with `absent` the request is sent all the same, and that sentence stands where the
    URL would.
    """

    name: str
    templates: tuple[Template, ...]
    missing: str = ""
    missing_field: str = ""
    absent: str = ""

    def is_filled(self, values: Mapping[str, str]) -> bool:
        """Whether a template with `missing_field` has all its fields: where none fits, it is for what they say."""
        uses = (each.names for each in self.templates if self.missing_field in each.names)
        return any(all(values.get(name) for name in names) for names in uses)


@dataclass(frozen=True, slots=True)
class OtherIssuer:
    """Why a token may name another issuer than the one expected, read off the two of them.

    Groups of one name in both patterns have to hold the same text. `related`: it is the same authority in another
    form, so the token belongs to the profile all the same. `elsewhere`: also said under profiles of other providers.
    """

    expected: str
    actual: str
    reason: str
    fix: str
    clause: str
    related: bool = False
    elsewhere: bool = False

    def fits(self, expected: str, actual: str) -> bool:
        """Whether this row explains the difference between two issuers."""
        ours, theirs = re.fullmatch(self.expected, expected), re.fullmatch(self.actual, actual)
        if not ours or not theirs:
            return False
        mine, other = ours.groupdict(), theirs.groupdict()
        return all(mine[name] == other[name] for name in mine.keys() & other.keys())


@dataclass(frozen=True, slots=True)
class Habit:
    """What a member of the header or payload usually is; `text` and `fix` are said where it is there and is not.

    `wrong`: no API should accept such a token. Without it the token is only unusual.
    """

    where: str
    name: str
    usual: tuple[str, ...]
    text: str
    fix: str
    source: str
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class ScopeRule:
    """What a scope to ask for is like: `pattern` for all of it, `suggest` a template that makes a right one of it.

    `missing` is said where none is asked for and one is needed, `several` where more than one is and one is allowed.
    """

    pattern: str
    message: str
    suggest: str = ""
    missing: str = ""
    several: str = ""


ISSUER = "issuer"
"""The `realm` of a provider that has no word of its own for it."""
CLIENT_CLAIMS = ("client_id", "azp", "cid", "appid")
"""Where providers put the client: RFC 9068; OpenID Connect, Entra v2, Auth0, Keycloak; Okta; Entra v1."""
SCOPE_CLAIMS = ("scope", "scp")
"""RFC 8693 section 4.2; Entra and Okta."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One kind of issuer, as a row of providers.toml describes it.

    `party` is its name, for sentences that say "the issuer" where it is empty, `realm` what an issuer stands for there
    ("user pool"). The first of `client_claims` that a token has names its client, the first of `scope_claims` that it
    has its scopes.
    `no_revocation` and `no_introspection` say in a sentence that there is no such endpoint; they are empty where there
    is one, or where only the issuer's metadata can tell.
    """

    id: str
    label: str
    short: str
    tile: str
    source: str
    fields: tuple[ProviderField, ...]
    endpoints: tuple[EndpointRule, ...] = ()
    subtitle: tuple[Template, ...] = ()
    party: str = ""
    realm: str = ISSUER
    issuer_pattern: str = ""
    token_use: str | None = None
    client_claims: tuple[str, ...] = CLIENT_CLAIMS
    scope_claims: tuple[str, ...] = SCOPE_CLAIMS
    audience_is_requested: bool = False
    no_audience: str = ""
    no_profile: str = ""
    scope_fix: str = ""
    scope_rule: ScopeRule | None = None
    habits: tuple[Habit, ...] = ()
    other_issuers: tuple[OtherIssuer, ...] = ()
    client_id_pattern: str = ""
    client_id_message: str = ""
    no_revocation: str = ""
    revocation_note: str = ""
    no_introspection: str = ""

    @property
    def defaults(self) -> dict[str, str]:
        """What each empty field stands for, by its name."""
        return {field.name: field.default for field in self.fields}

    def other_issuer(self, expected: str, actual: str) -> OtherIssuer | None:
        """The row that explains why a token names `actual`; this provider's own rows go before those of others."""
        rows = (*self.other_issuers, *(row for kind in providers() for row in kind.other_issuers if row.elsewhere))
        return next((row for row in rows if row.fits(expected, actual)), None)


@cache
def providers() -> tuple[Provider, ...]:
    """All providers, in the order of the list in the form."""
    return tuple(_made(id_) for id_ in _rows())


def provider(id_: str) -> Provider:
    """The provider called `id_`; ProfileError naming the field when there is none."""
    if id_ in _rows():
        return _made(id_)
    known = ", ".join(_rows())
    raise ProfileError(
        tr("There is no provider {provider}. Known are {known}.", provider=elide(visible(repr(id_)), 40), known=known),
        field="provider",
    )


@lru_cache(maxsize=64)
def described(id_: str) -> Provider:
    """The provider called `id_`, the generic one where there is none: a token kept by a newer version is judged too."""
    return _made(id_ if id_ in _rows() else "generic")


def client_of(claims: Mapping[str, Any]) -> str:
    """The client that a token names, whoever issued it, or else its subject; "" where there is neither as a text."""
    named = (claims.get(name) for name in (*CLIENT_CLAIMS, "sub"))
    return next((value for value in named if isinstance(value, str) and value), "")


def provider_of_issuer(issuer: str | None) -> str | None:
    """The id of the provider whose issuers look like this one; None where it could be anybody's.

    A token's own word, so it is good for reading and explaining that token, never for trusting it.
    """
    return _provider_of(issuer) if issuer is not None else None


@lru_cache(maxsize=64)
def _provider_of(issuer: str) -> str | None:
    patterns = ((id_, row["issuer_pattern"]) for id_, row in _rows().items() if row.get("issuer_pattern"))
    return next((id_ for id_, pattern in patterns if re.fullmatch(pattern, issuer, re.ASCII)), None)


@cache
def _rows() -> dict[str, dict[str, Any]]:
    """The rows of the table by their id, as they stand there."""
    return {row["id"]: row for row in resource_tables("knowledge", "providers.toml")["provider"]}


@cache
def _made(id_: str) -> Provider:
    return _read(dict(_rows()[id_]))


def _read(row: dict[str, Any]) -> Provider:
    """The provider that a row describes; what is read is taken out of `row`."""
    form = tuple(_field(field) for field in row.pop("field", ()))
    rules = tuple(_rule(rule) for rule in row.pop("endpoint", ()))
    captions = tuple(Template(text) for text in row.pop("subtitle", ()))
    return Provider(**_token(row), fields=form, endpoints=rules, subtitle=captions)


def _token(row: dict[str, Any]) -> dict[str, Any]:
    """The row with what a token from there is like in its proper types."""
    habits = tuple(Habit(**habit | {"usual": tuple(habit["usual"])}) for habit in row.pop("habit", ()))
    issuers = tuple(OtherIssuer(**issuer) for issuer in row.pop("other_issuer", ()))
    rule = row.pop("scope", None)
    lists = {name: tuple(row[name]) for name in ("client_claims", "scope_claims") if name in row}
    made = {"habits": habits, "other_issuers": issuers, "scope_rule": ScopeRule(**rule) if rule else None}
    return row | lists | made


def _field(row: dict[str, Any]) -> ProviderField:
    lists = {name: tuple(row.get(name, ())) for name in ("suggestions", "unless")}
    pairs = {name: tuple((one, two) for one, two in row.get(name, ())) for name in ("wrong", "rewrites", "options")}
    return ProviderField(**row | lists | pairs)


def _rule(row: dict[str, Any]) -> EndpointRule:
    templates = tuple(
        Template(template["url"], tuple(template.get("where", {}).items())) for template in row["templates"]
    )
    return EndpointRule(**row | {"templates": templates})
