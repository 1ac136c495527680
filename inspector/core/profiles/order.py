"""The order of a list that two programs change: what one of them has put elsewhere by hand stays there."""

from __future__ import annotations

from collections.abc import Sequence


def merged_order(before: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """All keys of `ours` and `theirs` in one order; each list names a key once, and `before` is what both knew.

    Our order holds where we have moved one of those that all three have, and then what is only theirs comes behind.
    Else theirs holds, and what is only ours stands behind the one that it stands behind in our list.
    """
    common = set(before) & set(ours) & set(theirs)
    if [key for key in ours if key in common] != [key for key in before if key in common]:
        there = set(ours)
        return (*ours, *(key for key in theirs if key not in there))
    followers: dict[str, list[str]] = {}
    known, last, first = set(theirs), "", list[str]()
    for key in ours:
        if key in known:
            last = key
        else:
            (followers.setdefault(last, []) if last else first).append(key)
    result = list(first)
    for key in theirs:
        result += (key, *followers.get(key, ()))
    return tuple(result)
