"""Who is meant by a name that somebody typed: one of the user's APIs, or an acceptor by its id or one of its names."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import NamedTuple

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.knowledge.acceptors import Acceptor, acceptors

ALL = "all"
MOST_NEAR = 4


class UnknownNameError(ValueError):
    """Nobody has this name; `near` are the names that look like it, none where none does."""

    def __init__(self, name: str, near: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name, self.near = name, near


class Named(NamedTuple):
    """The APIs and the acceptors that names mean, each once and in the order of the names."""

    apis: tuple[ProtectedApi, ...]
    by: tuple[Acceptor, ...]


def named(names: Sequence[str], apis: Sequence[ProtectedApi] = ()) -> Named:
    """Who is meant by the names, in any case; "all" stands for everybody. UnknownNameError for a name of nobody.

    One text may hold several names with commas between them.

    The name of an API goes first, then an id, then what an acceptor is called. Where an acceptor is meant that stands
    in front of some of the APIs, it is these that are meant.
    """
    own: list[ProtectedApi] = []
    by: list[Acceptor] = []
    for name in (each for text in names for each in _apart(text, apis)):
        plain = name.strip().casefold()
        if plain == ALL:
            own += apis
            by += acceptors()
            continue
        if ours := _own(plain, apis):
            own += ours
            continue
        found = _acceptors(plain)
        if not found:
            raise UnknownNameError(name, _near(plain, apis))
        for each in found:
            behind = [api for api in apis if api.acceptor == each.id]
            own += behind
            by += [] if behind else [each]
    return Named(tuple(dict.fromkeys(own)), tuple({each.id: each for each in by}.values()))


def _apart(text: str, apis: Sequence[ProtectedApi]) -> list[str]:
    """The names in a text: one that holds a comma itself is one name."""
    plain = text.strip().casefold()
    if "," not in text or _own(plain, apis) or _acceptors(plain):
        return [text]
    return [each for each in text.split(",") if each.strip()]


def _own(plain: str, apis: Sequence[ProtectedApi]) -> list[ProtectedApi]:
    return [each for each in apis if each.name.strip().casefold() == plain]


def _acceptors(plain: str) -> list[Acceptor]:
    for member in ("id", "name", "short"):
        if found := [each for each in acceptors() if getattr(each, member).casefold() == plain]:
            return found
    return []


def _near(plain: str, apis: Sequence[ProtectedApi]) -> tuple[str, ...]:
    known = {each.name.casefold(): each.name for each in apis}
    for each in acceptors():
        known |= {each.id.casefold(): each.id, each.short.casefold(): each.id, each.name.casefold(): each.id}
    close = [known[each] for each in get_close_matches(plain, known, MOST_NEAR, 0.6)]
    if len(plain) > 2:
        close += [id_ for name, id_ in known.items() if plain in name or name in plain]
    return tuple(dict.fromkeys(close))[:MOST_NEAR]
