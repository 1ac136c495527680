"""An API of a profile that has a name: what stands in front of it, and its settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.acceptance.settings import MOST_SAID, AcceptorSettings, settings_from_dict, settings_to_dict
from inspector.core.errors import ProfileError
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.text.display import elide
from inspector.core.text.json_kind import kind
from inspector.core.text.language import tr
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class ProtectedApi:
    """`name` is the user's, `acceptor` an id of acceptors.toml. `read_from` names what the settings were read from.

    `edited` holds the names of the settings that were typed since.
    """

    name: str
    acceptor: str
    settings: AcceptorSettings = AcceptorSettings()
    read_from: str = ""
    edited: tuple[str, ...] = ()

    def texts(self) -> Iterator[str]:
        """Every text in it, where somebody may have put what does not belong into a file."""
        yield from (self.name, self.read_from, *self.edited)
        yield from _texts(settings_to_dict(self.settings))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        yield from value
        for each in value.values():
            yield from _texts(each)


def api_to_dict(api: ProtectedApi) -> dict[str, Any]:
    """As JSON members."""
    made = {
        "name": api.name,
        "acceptor": api.acceptor,
        "settings": settings_to_dict(api.settings),
        "read_from": api.read_from,
        "edited": list(api.edited),
    }
    return {name: value for name, value in made.items() if value not in ("", [], {})}


def api_from_dict(members: object, where: str) -> ProtectedApi:
    """Read one; ProfileError, beginning with `where`, names what is wrong."""
    if not isinstance(members, dict):
        raise ProfileError(tr("{where}: an API is an object.", where=where))
    name, id_ = members.get("name"), members.get("acceptor")
    if not isinstance(name, str) or not name.strip():
        raise ProfileError(tr("{where}: an API has no name.", where=where))
    try:
        acceptor(id_ if isinstance(id_, str) else "")
    except KeyError:
        raise ProfileError(
            tr("{where}: nothing is known of {acceptor}, which takes the tokens of {api}.", where=where,
               acceptor=elide(id_, MOST_SAID) if isinstance(id_, str) else kind(id_), api=elide(name, MOST_SAID))
        ) from None  # fmt: skip
    read_from, edited = members.get("read_from", ""), members.get("edited", [])
    known = {"name", "acceptor", "settings", "read_from", "edited"}
    if set(members) - known or not isinstance(read_from, str) or not _are_texts(edited):
        raise ProfileError(
            tr("{where}: the API {api} has a member that cannot be read.", where=where, api=elide(name, MOST_SAID))
        )
    return ProtectedApi(
        name, str(id_), settings_from_dict(members.get("settings", {}), where), read_from, tuple(edited),
    )  # fmt: skip


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
