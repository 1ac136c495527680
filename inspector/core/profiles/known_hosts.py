"""Hosts that are one service's though their names do not say so, as its operator documents them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from inspector.resources import resource_tables


def of_one_service(issuer: str, url: str) -> bool:
    """Whether `url` is an address of the service whose issuer is `issuer`, by what its operator documents."""
    for issuers, addresses in _families():
        mine, other = issuers.fullmatch(issuer), addresses.fullmatch(url)
        if mine is not None and other is not None:
            said = other.groupdict()
            return all(said.get(name) in (None, value) for name, value in mine.groupdict().items())
    return False


def is_host_of(provider_id: str, host: str) -> bool:
    """Whether a host is the provider's beside those of its table. A label that users choose names a tenant."""
    rows = (row for row in _rows("more_hosts") if row["provider"] == provider_id)
    return any(re.fullmatch(each, host, re.ASCII) for row in rows for each in row["hosts"])


def publishes(provider_id: str, url: str, tenant: str, client_id: str) -> bool:
    """Whether a provider publishes this key set for a tenant and a client of it, beside the one its issuer names."""
    rows = (row for row in _rows("own_keys") if row["provider"] == provider_id)
    found = next((found for row in rows if (found := re.fullmatch(row["urls"], url, re.ASCII))), None)
    if found is None:
        return False
    return found["tenant"] in (None, tenant) and found["client"] in (None, client_id)


@cache
def _families() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows = _rows("family")
    return tuple((re.compile(row["issuers"], re.ASCII), re.compile(row["addresses"], re.ASCII)) for row in rows)


@cache
def _rows(table: str) -> tuple[dict[str, Any], ...]:
    """Those of a table of hosts.toml, which says what they are."""
    return tuple(resource_tables("knowledge", "hosts.toml")[table])
