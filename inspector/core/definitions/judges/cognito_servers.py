"""The resource servers of a client's pool: the scopes that they have, and what of them cannot be made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from inspector.core.definitions.assembling import CognitoClient
from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Setting, Unknown, possible_items, unknowns
from inspector.core.definitions.spelling import spelling_of

MOST_SERVER_SCOPES = 100
MOST_IDENTIFIER = 256
_IDENTIFIER = re.compile(r"[\x21\x23-\x5B\x5D-\x7E]+")
_SCOPE_NAME = re.compile(r"[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+")


class ServerScopes(NamedTuple):
    """Whole names of scopes with their descriptions. `complete`: the pool has no others, as far as the file says."""

    described: tuple[tuple[str, str], ...]
    complete: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The names alone."""
        return tuple(name for name, _ in self.described)


def scopes_of(client: CognitoClient) -> ServerScopes:
    """The scopes that the resource servers of a client's pool have.

    An answer that describes one of them (ResourceServer) says nothing of the others.
    """
    described: list[tuple[str, str]] = []
    complete = client.servers_known
    for server in client.servers:
        own = server_scopes(server)
        described += own
        complete = complete and is_known(server) and "ResourceServer" not in server.path
    return ServerScopes(tuple(dict(described).items()), complete)


def server_scopes(server: Resource) -> tuple[tuple[str, str], ...]:
    """The whole names of a server's scopes with their descriptions, as far as they are known."""
    identifier = server.text("Identifier")
    pairs = ((_member(item, "ScopeName"), _member(item, "ScopeDescription")) for item in _items(server))
    return tuple((f"{identifier}/{name}", about) for name, about in pairs if identifier and name)


def is_known(server: Resource) -> bool:
    """Whether the file says all of the server's identifier and scopes."""
    identifier = server.get("Identifier")
    return bool(identifier is not None and identifier.text) and not any(True for _ in unknowns(_items(server)))


def _items(server: Resource) -> tuple[object, ...]:
    """The server's scopes, with each that it has under a condition: where that holds is not known."""
    scopes = server.get("Scopes")
    if scopes is None:
        return ()
    possible = possible_items(scopes.value)
    return possible if possible is not None else scopes.items or (scopes.value,)


def _member(item: object, name: str) -> str:
    """A member of a scope; one that is written as a text alone is its name."""
    if isinstance(item, str):
        return item if name == "ScopeName" else ""
    value = item.get(name) if isinstance(item, Mapping) else None
    return value if isinstance(value, str) else ""


def of_server(server: Resource, document: Document) -> Iterator[DefinitionFinding]:
    """What is wrong with a resource server, whoever has scopes of it."""
    spelling = spelling_of(server, document)
    identifier = server.get("Identifier")
    text = identifier.text if identifier is not None else ""
    if text and (not _IDENTIFIER.fullmatch(text) or len(text) > MOST_IDENTIFIER):
        yield finding("cognito.identifier_letters", spelling=spelling, setting=identifier, server=server.address)
    elif text.endswith("/"):
        names = [name for name, _ in server_scopes(server)]
        yield finding(
            "cognito.identifier_slash",
            spelling=spelling,
            setting=identifier,
            needed=spelling.line("Identifier", text.rstrip("/")),
            server=server.address,
            scope=names[0] if names else f"{text}/read",
        )
    scopes = server.get("Scopes")
    if scopes is None or isinstance(scopes.value, Unknown):
        return
    count = len(scopes.items)
    if count > MOST_SERVER_SCOPES:
        yield finding(
            "cognito.too_many_server_scopes",
            spelling=spelling, setting=scopes, actual="", server=server.address, n=count, most=MOST_SERVER_SCOPES,
        )  # fmt: skip
    for at, item in enumerate(scopes.items):
        name = _member(item, "ScopeName")
        if name and not _SCOPE_NAME.fullmatch(name):
            place = Setting(name, (*scopes.path, at), spelling.name("ScopeName")) if scopes.path else scopes
            needed = spelling.line("ScopeName", name.rpartition("/")[2]) if "/" in name else ""
            yield finding(
                "cognito.scope_name",
                spelling=spelling, setting=place, needed=needed, actual=spelling.line("ScopeName", name),
                scope=name, server=server.address,
            )  # fmt: skip
