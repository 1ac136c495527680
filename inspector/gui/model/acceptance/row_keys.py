"""By what a row of the list is known: an acceptor by its id, an API of the user's by what no acceptor is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.core.acceptance.protected import ProtectedApi


def key_of(api: ProtectedApi) -> str:
    """The key of an API of the user's."""
    return f"api {api.acceptor} {api.name}"
