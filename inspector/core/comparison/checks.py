"""The checks of two tokens side by side: the one that failed here and passed there comes first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.checks.fact import Fact
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status
from inspector.core.checks.words import told
from inspector.core.comparison.differences import Difference

_WEIGHT = {Status.FAILED: 0, Status.WARNING: 1, Status.NOT_CHECKED: 2, Status.PASSED: 3}


class CheckRow(NamedTuple):
    """One check of both tokens; None where it was not made, because it does not apply.

    One that only one token was asked is there where it did not pass. `moments` are those of the two judgements, in
    epoch seconds, as of which the words are.
    """

    id: str
    difference: Difference
    facts: tuple[Fact | None, Fact | None]
    moments: tuple[float, float]

    @property
    def first(self) -> Check | None:
        """What was found of the first token, in words."""
        return self._told(0)

    @property
    def second(self) -> Check | None:
        """What was found of the second token, in words."""
        return self._told(1)

    @property
    def title(self) -> str:
        """What the check is called where it went worse."""
        made = [check for check in (self.first, self.second) if check is not None]
        return min(made, key=lambda check: _WEIGHT[check.status]).title

    def _told(self, side: int) -> Check | None:
        fact = self.facts[side]
        return told(fact, self.moments[side]) if fact is not None else None


def check_rows(first: Inspection, second: Inspection) -> tuple[CheckRow, ...]:
    """Every check of both, in the order in which people want to read them."""
    return tuple(sorted(_rows(first, second), key=_by_weight))


def _rows(first: Inspection, second: Inspection) -> Iterator[CheckRow]:
    mine, theirs = ({check.id: check for check in each.checks} for each in (first, second))
    at = first.at, second.at
    for id_ in dict.fromkeys([*mine, *theirs]):
        one, other = mine.get(id_), theirs.get(id_)
        if one is not None and other is not None:
            same = one.status is other.status
            yield CheckRow(id_, Difference.SAME if same else Difference.DIFFERENT, (one, other), at)
        elif one is not None and not _quiet(one):
            yield CheckRow(id_, Difference.ONLY_FIRST, (one, None), at)
        elif other is not None and not _quiet(other):
            yield CheckRow(id_, Difference.ONLY_SECOND, (None, other), at)


def _quiet(fact: Fact) -> bool:
    return fact.note or fact.status is Status.PASSED


def _by_weight(row: CheckRow) -> tuple[bool, int, bool]:
    """Those that differ first, and of these first where one failed; what only one token was asked comes after."""
    worst = min(_WEIGHT[fact.status] + fact.note for fact in row.facts if fact is not None)
    return not row.difference.matters, worst, None in row.facts
