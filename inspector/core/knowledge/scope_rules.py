"""What vendors document of scopes: resources/knowledge/scope_rules.toml, read when it is first asked."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from inspector.resources import resource_tables

UNKNOWN = ("ignore", "refuse", "widen")
NONE = ("all", "default", "refuse")


class DocumentedScopes(NamedTuple):
    """What a vendor says becomes of a scope that is not allowed (`unknown`) and of asking for none (`none`).

    Each is one of UNKNOWN and NONE, more where the vendor says both. `text` and `source` are for people.
    """

    provider: str
    unknown: tuple[str, ...]
    none: tuple[str, ...]
    text: str
    source: str


@cache
def documented_scopes() -> tuple[DocumentedScopes, ...]:
    """All rows, in the order of the file; TypeError where a row has a member that there is not."""
    rows = resource_tables("knowledge", "scope_rules.toml")["rule"]
    return tuple([DocumentedScopes(**row | {name: tuple(row[name]) for name in ("unknown", "none")}) for row in rows])


def documented_of(provider: str) -> DocumentedScopes | None:
    """What the vendor of that provider documents; None where nothing is known."""
    return next((row for row in documented_scopes() if row.provider == provider), None)
