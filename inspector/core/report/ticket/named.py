"""Whom and what a text names that a report for a ticket hides: hosts, addresses, tenants, accounts, IDs."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from functools import cache

from inspector.core.report.cover import NAMED
from inspector.core.text.names import plain_name
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import is_loopback
from inspector.resources import resource_tables

MOST_READ = 20_000
"""Characters of a text in which hosts and people are looked for; no more of it is ever shown."""
_URL_HOST = pattern(
    r"(?i)\b[a-z][a-z0-9+.-]{1,20}://(?:[^\s/?#@\"'<>]{1,200}@)?(\[[0-9a-f:.]+\]|[^\s/?#:\"'<>\\(){},;]+)"
)
_HOST = pattern(
    r"(?i)(?<![\w@.-])((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}"
    r"(?:com|net|org|io|dev|app|cloud|info|biz|edu|gov|internal|local|lan|corp|intra|test|example|invalid|[a-z]{2}"
    r"|xn--[a-z0-9-]{2,59}))(?![\w-])(?!\.\w)"
)
_ADDRESS = pattern(r"(?<![\w.])((?:\d{1,3}\.){3}\d{1,3})(?![\w.]\d|\w)")
_ADDRESS_OF_SIX = pattern(r"(?i)(?<![\w:.])[0-9a-f:]{5,39}(?![\w:])")
"""What may be an address of IPv6; a time of the day is none."""
_UUID = pattern(r"(?i)(?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])")
_POOL = pattern(r"\b[a-z]{2}(?:-[a-z]{2,12}){1,2}-\d_[A-Za-z0-9]{4,55}\b")
_ACCOUNT = pattern(
    r"\barn:[a-z-]{3,12}:[a-z0-9-]{0,30}:[a-z0-9-]{0,30}:(\d{12}):(?:(?:assumed-)?(?:user|role)/([^\s\"'<>,;]{2,200}))?"
)
_REALM = pattern(r"/(?:realms|tenants|organizations|oauth2)/([^/\s?#\"']{3,100})")
_GENERAL = frozenset({"common", "default", "organizations", "consumers", "master", "token", "authorize", "v2.0", "v1"})
"""Names in the place of a tenant's that every issuer may have."""


def named_in(text: str) -> Iterator[tuple[str, str]]:
    """Each value that is named, with its kind: "host", "id", "key" or "user"."""
    text = text[:MOST_READ]
    for host in _hosts(text):
        name = host.strip(".").lower().strip("[]")
        if name and not is_loopback(name):
            yield name, "host"
    for found in NAMED.finditer(text):
        if kind := labels_of_ids().get(plain_name(found[1])):
            yield found[2], kind
    for where in (_UUID, _POOL):
        yield from ((found[0], "id") for found in where.finditer(text))
    for found in _ACCOUNT.finditer(text):
        yield found[1], "id"
        if found[2]:
            yield found[2], "user"
    yield from ((found[1], "id") for found in _REALM.finditer(text) if found[1].lower() not in _GENERAL)


def is_url(text: str) -> bool:
    """Whether a text is a URL with a host."""
    return _URL_HOST.match(text) is not None


@cache
def labels_of_ids() -> Mapping[str, str]:
    """By the plain name of a claim or parameter that holds an ID: the kind of its label."""
    rows = resource_tables("knowledge", "who.toml")["id"]
    return {plain_name(name): row["label"] for row in rows for name in row["names"]}


def _hosts(text: str) -> Iterator[str]:
    yield from (found[1] for found in _URL_HOST.finditer(text))
    yield from (found[1] for found in _HOST.finditer(text) if _is_host(found[1]))
    yield from (found[1] for found in _ADDRESS.finditer(text))
    yield from (found[0] for found in _ADDRESS_OF_SIX.finditer(text) if _is_address_of_six(found[0]))


def _is_host(name: str) -> bool:
    """Whether a name that ends as hosts do is one: in capitals it may be a product, such as ASP.NET."""
    *before, last = name.split(".")
    return last.islower() or (last.isupper() and (len(before) > 1 or last in ("COM", "ORG")))


def _is_address_of_six(text: str) -> bool:
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True
