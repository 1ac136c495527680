"""A client that a reader has found, as a resource."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.written.placeholders import parts_of_text
from inspector.core.profiles.misplaced import unseen


def client_of(
    address: str,
    settings: Mapping[str, Setting],
    path: Path = (),
    provider: str = "",
    traits: Mapping[str, Setting] | None = None,
    condition: str = "",
) -> Resource:
    """The resource of a client. What has no name in the file is asked for by the client's and the member's."""
    named = {name: replace(each, value=_named(each.value, f"{address} {name}")) for name, each in settings.items()}
    return Resource(ResourceKind.CLIENT, address, named, path, provider, traits or {}, condition=condition)


def _named(value: Any, name: str) -> Any:
    if isinstance(value, Unknown):
        seen = all(unseen(part) == part for part in (*parts_of_text(value.written), value.suggested))
        written = value.written if seen else "…"
        asks_for = value.asks_for if value.asks_for and (seen or value.asks_for not in value.written) else name
        return replace(value, written=written, asks_for=asks_for, suggested=value.suggested if seen else "")
    return tuple(_named(each, name) for each in value) if isinstance(value, tuple) else value
