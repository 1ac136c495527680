"""Which rows a list shows, and in which order: heads of groups among the rows that stand under them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from inspector.core.profiles.environment import EnvironmentColour
from inspector.core.values import dataclass

HEAD = "\x00"
"""What the id of a head begins with; no id of a profile or a token does."""


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group: `name` in words of the user's language, how many rows it has, and whether it is open.

    `colour` is that of an environment, `icon` what stands in the place of it for others; neither for the rest.
    """

    id: str
    name: str
    count: int
    open: bool
    colour: EnvironmentColour | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """The ids of all rows with those of their heads among them, and how many rows each group has, open or not."""

    ids: tuple[str, ...]
    counts: Mapping[str, int]


def head_id(group: str) -> str:
    """The id of the head of a group; the group of the rest is ""."""
    return HEAD + group


def is_head(row_id: str | None) -> bool:
    """Whether this is the id of a head."""
    return row_id is not None and row_id.startswith(HEAD)


def group_of_head(row_id: str) -> str:
    """The group whose head has this id."""
    return row_id.removeprefix(HEAD)


def arranged(
    ids: Sequence[str], group_of: Callable[[str], str] | None, order: Iterable[str], closed: Collection[str]
) -> Arranged:
    """Rows under the heads of their groups: those of `order` first, then others by name, then the rest.

    Within a group the order of `ids` stays. Where nothing belongs to a group there are no heads, and none where
    `group_of` is None. Rows of a group that is `closed` are left out.
    """
    if group_of is None:
        return Arranged(tuple(ids), {})
    groups: dict[str, list[str]] = {}
    for row_id in ids:
        groups.setdefault(group_of(row_id), []).append(row_id)
    if not groups or groups.keys() == {""}:
        return Arranged(tuple(ids), {})
    known = [name for name in order if name in groups and name]
    others = sorted((name for name in groups if name and name not in known), key=lambda name: (name.casefold(), name))
    listed: list[str] = []
    for name in (*known, *others, *([""] if "" in groups else [])):
        listed.append(head_id(name))
        if name not in closed:
            listed += groups[name]
    return Arranged(tuple(listed), {name: len(rows) for name, rows in groups.items()})
