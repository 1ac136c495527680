"""Whether two host names are one owner's, as far as names tell it."""

from __future__ import annotations

from functools import cache
from ipaddress import ip_address

from inspector.resources import resource_tables


def same_owner(one: str, other: str) -> bool:
    """Whether two host names, in ASCII and lower case, are equal or end in one name that somebody has registered.

    Addresses, and names with a dot at the end, are nobody's but their own.
    """
    if one == other:
        return True
    mine = _registered(one)
    return mine is not None and mine == _registered(other)


def _registered(host: str) -> str | None:
    """The name that somebody has registered, of which `host` is a part; None where there is none."""
    labels, shared = host.split("."), _names("shared")
    if len(labels) < 2 or "" in labels or _is_address(host):
        return None
    most = 2
    if len(labels[-1]) == 2 and labels[-2] in _names("second_level"):
        most = 3
    while ".".join(labels[-most:]) in shared and most < len(labels):
        most += 1
    if len(labels) < most or ".".join(labels[-most:]) in shared:
        return None
    # Where many share a name they often do so below a region's: the whole of what stands before it is one owner's.
    is_shared = any(".".join(labels[-n:]) in shared for n in range(2, len(labels)))
    return host if is_shared else ".".join(labels[-most:])


@cache
def _names(table: str) -> frozenset[str]:
    """Those of a table of hosts.toml, which says what they are."""
    return frozenset(resource_tables("knowledge", "hosts.toml")[table]["names"])


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
