"""The providers there are, as resources/knowledge/providers.toml describes them; read and checked once.

That the fields named there are fields of a profile is held by a test: this module knows no profile.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from inspector.core.display import elide, visible
from inspector.core.errors import ProfileError
from inspector.resources import resource_text

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
    unless: tuple[str, ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()
    suggest: str = ""
    mismatch: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A URL with fields to fill in, used only where each field named in `where` matches its pattern."""

    url: str
    where: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The fields that have to be filled."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.url) if name)

    def fill(self, values: Mapping[str, str]) -> str | None:
        """The URL, or None when a field is empty or `where` rules this template out."""
        if not all(values.get(name) for name in self.names):
            return None
        if not all(re.fullmatch(pattern, values.get(name, "")) for name, pattern in self.where):
            return None
        return self.url.format_map(values)


@dataclass(frozen=True, slots=True)
class EndpointRule:
    """How an endpoint's URL follows from fields; `missing` is said of `missing_field` when no template fits."""

    name: str
    templates: tuple[Template, ...]
    missing: str = ""
    missing_field: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """One kind of issuer, as a row of providers.toml describes it."""

    id: str
    label: str
    short: str
    tile: str
    source: str
    audience_claim: str
    fields: tuple[ProviderField, ...]
    endpoints: tuple[EndpointRule, ...] = ()
    subtitle: tuple[Template, ...] = ()
    token_use: str | None = None
    client_id_pattern: str = ""
    client_id_message: str = ""
    no_revocation: str = ""
    """Why there is no revocation URL, one sentence; empty where there is one, or where the metadata says."""
    no_introspection: str = ""


@cache
def providers() -> tuple[Provider, ...]:
    """All providers, in the order of the list in the form; ValueError when a row of the table is wrong."""
    rows = tomllib.loads(resource_text("knowledge", "providers.toml"))["provider"]
    return tuple(_provider(row) for row in rows)


def provider(id_: str) -> Provider:
    """The provider called `id_`; ProfileError naming the field when there is none."""
    for candidate in providers():
        if candidate.id == id_:
            return candidate
    known = ", ".join(candidate.id for candidate in providers())
    raise ProfileError(f"There is no provider {elide(visible(repr(id_)), 40)}. Known are {known}.", field="provider")


def _provider(row: dict[str, Any]) -> Provider:
    """Build and check one row; every complaint begins with the row it is about."""
    name = f"providers.toml: {row.get('id', 'a row without id')}"
    try:
        form = tuple(_field(field) for field in row.pop("field", ()))
        rules = tuple(_rule(rule) for rule in row.pop("endpoint", ()))
        captions = tuple(Template(text) for text in row.pop("subtitle", ()))
        made = Provider(**row, fields=form, endpoints=rules, subtitle=captions)
        _check(made)
    except (TypeError, ValueError, re.error) as error:
        raise ValueError(f"{name}: {error}") from error
    return made


def _field(row: dict[str, Any]) -> ProviderField:
    lists = {name: tuple(row.get(name, ())) for name in ("suggestions", "unless")}
    wrong = tuple((pattern, text) for pattern, text in row.get("wrong", ()))
    return ProviderField(**row | lists | {"wrong": wrong})


def _rule(row: dict[str, Any]) -> EndpointRule:
    templates = tuple(
        Template(template["url"], tuple(template.get("where", {}).items())) for template in row.pop("templates")
    )
    return EndpointRule(**row, templates=templates)


def _check(made: Provider) -> None:
    """ValueError where a row names what is not there, or holds a pattern that is none."""
    if strange := {rule.name for rule in made.endpoints} - set(ENDPOINT_NAMES):
        raise ValueError(f"no such endpoint: {', '.join(sorted(strange))}")
    for field in made.fields:
        for pattern in (field.pattern, *(pattern for pattern, _ in field.wrong)):
            re.compile(pattern)
        if field.pattern and not (field.message and re.fullmatch(field.pattern, field.placeholder)):
            raise ValueError(f"{field.name}: the placeholder does not match, or there is no message")
    re.compile(made.client_id_pattern)
    if not (made.source and made.label and len(made.tile) == 2):
        raise ValueError("source, label and a tile of two letters are needed")
