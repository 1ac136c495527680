"""Two programs that change the same profiles: what each of them has changed since both knew the same is kept.

A merge of three states, as version control does it: the common one before, ours, and theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from inspector.core.profiles.order import merged_order
from inspector.core.profiles.profile import FIELDS, Profile

_Items = tuple[Any, ...]
_LISTS = frozenset(
    {"resources", "scopes", "known_scopes", "parameters", "secret_parameters", "scope_descriptions", "apis"}
)
"""The fields that are lists: they are merged item by item."""


def merged(before: Mapping[str, Profile], ours: Sequence[Profile], theirs: Sequence[Profile]) -> tuple[Profile, ...]:
    """Our profiles with what was changed in `theirs` since `before`; all of them by their ids.

    A field that both have changed is as in ours; of a list, each item that both have changed. A profile that one has
    removed stays only where the other has changed it since; one that they have added has a name of its own where we
    have that name too. Who has moved a profile by hand has the order, and where both have it is ours.
    """
    known = {profile.id: profile for profile in theirs}
    result: list[Profile] = []
    for profile in ours:
        base, other = before.get(profile.id), known.pop(profile.id, None)
        if other is not None:
            result.append(_combined(base, profile, other))
        elif base is None or not _same(base, profile):
            result.append(profile)
    result += [profile for profile in known.values() if _is_new(before.get(profile.id), profile)]
    by_id = {profile.id: profile for profile in _told_apart(result)}
    order = merged_order(tuple(before), [profile.id for profile in ours], [profile.id for profile in theirs])
    return tuple(by_id[each] for each in order if each in by_id)


def _is_new(base: Profile | None, theirs: Profile) -> bool:
    """Whether a profile that we do not have was added or changed by them, and not removed by us."""
    return base is None or not _same(base, theirs)


def _combined(base: Profile | None, ours: Profile, theirs: Profile) -> Profile:
    if base is None or _same(base, theirs):
        return ours
    if _same(base, ours):
        return theirs
    changes = _changes(base, ours)
    for name in _LISTS & changes.keys():
        changes[name] = _items_together(getattr(base, name), getattr(ours, name), getattr(theirs, name))
    both = replace(theirs, **changes)
    # What one has moved into the keyring does not come back into the file with what the other has changed beside it.
    plain = tuple(pair for pair in both.parameters if pair[0] not in both.secret_parameters)
    return both if plain == both.parameters else replace(both, parameters=plain)


def _changes(base: Profile, ours: Profile) -> dict[str, Any]:
    return {name: getattr(ours, name) for name in FIELDS if getattr(ours, name) != getattr(base, name)}


def _items_together(base: _Items, ours: _Items, theirs: _Items) -> _Items:
    """Our items with what was changed in `theirs`: what one of us has added or taken out does not undo the other's.

    An extra parameter is known by its name, all its values together, and so is an API; another item by what it is.
    """
    before, mine, others = _named(base), _named(ours), _named(theirs)
    together = [item for name in mine for item in (mine if mine[name] != before.get(name) else others).get(name, ())]
    together += [item for name, items in others.items() if name not in before and name not in mine for item in items]
    return tuple(together)


def _named(items: _Items) -> dict[str, list[Any]]:
    named: dict[str, list[Any]] = {}
    for item in items:
        name = item if isinstance(item, str) else item[0] if isinstance(item, tuple) else item.name
        named.setdefault(name, []).append(item)
    return named


def _same(one: Profile, other: Profile) -> bool:
    return one == other  # the id, which is the same, is not compared


def _told_apart(profiles: Iterable[Profile]) -> list[Profile]:
    """The same profiles, the first of several with one name under it, the others under it and a part of their id."""
    taken: set[str] = set()
    result: list[Profile] = []
    for profile in profiles:
        one = profile
        length = 4
        while one.name in taken:
            one = replace(profile, name=f"{profile.name} ({profile.id[:length]})")
            length += 4
        taken.add(one.name)
        result.append(one)
    return result
