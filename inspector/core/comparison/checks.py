"""The checks of two tokens side by side: the one that failed here and passed there comes first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.checks.verdict import Check, Inspection, Status
from inspector.core.comparison.differences import Difference

_WEIGHT = {Status.FAILED: 0, Status.WARNING: 1, Status.NOT_CHECKED: 2, Status.PASSED: 3}


class CheckRow(NamedTuple):
    """One check of both tokens; None where it was not made, because it does not apply.

    One that only one token was asked is there where it did not pass.
    """

    id: str
    difference: Difference
    first: Check | None
    second: Check | None

    @property
    def title(self) -> str:
        """What the check is called where it went worse."""
        made = [check for check in (self.first, self.second) if check is not None]
        return min(made, key=lambda check: _WEIGHT[check.status]).title


def check_rows(first: Inspection, second: Inspection) -> tuple[CheckRow, ...]:
    """Every check of both, in the order in which people want to read them."""
    return tuple(sorted(_rows(first, second), key=_by_weight))


def _rows(first: Inspection, second: Inspection) -> Iterator[CheckRow]:
    mine, theirs = ({check.id: check for check in each.checks} for each in (first, second))
    for id_ in dict.fromkeys([*mine, *theirs]):
        one, other = mine.get(id_), theirs.get(id_)
        if one is not None and other is not None:
            same = one.status is other.status
            yield CheckRow(id_, Difference.SAME if same else Difference.DIFFERENT, one, other)
        elif one is not None and not _quiet(one):
            yield CheckRow(id_, Difference.ONLY_FIRST, one, None)
        elif other is not None and not _quiet(other):
            yield CheckRow(id_, Difference.ONLY_SECOND, None, other)


def _quiet(check: Check) -> bool:
    return check.note or check.status is Status.PASSED


def _by_weight(row: CheckRow) -> tuple[bool, int, bool]:
    """Those that differ first, and of these first where one failed; what only one token was asked comes after."""
    worst = min(_WEIGHT[check.status] + check.note for check in (row.first, row.second) if check is not None)
    return not row.difference.matters, worst, row.first is None or row.second is None
