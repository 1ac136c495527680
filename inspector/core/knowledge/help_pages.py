"""Which page of docs/ helps with what: resources/knowledge/help.toml, read when it is first asked.

A target is the name of a page, `proxy-or-ca`, or of a section in it, `proxy-or-ca#kerberos`.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import Any, NamedTuple

from inspector.resources import resource_tables


class Helping(NamedTuple):
    """What one page helps with: ids, which may have `*` in them. `target` is "" where no page does, and `why` says so.

    `checks` are of checks.toml, `failures` of what token endpoints answer, `rejections` of what APIs answer, `places`
    of the window.
    """

    target: str = ""
    why: str = ""
    checks: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    rejections: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


KINDS = ("checks", "failures", "rejections", "places")


@cache
def helping() -> tuple[Helping, ...]:
    """All rows, in the order of the file; TypeError where a row has a member that there is not."""
    rows: list[dict[str, Any]] = resource_tables("knowledge", "help.toml")["help"]
    return tuple([Helping(**row | {kind: tuple(row.get(kind, ())) for kind in KINDS}) for row in rows])


def row_of(kind: str, id_: str) -> Helping | None:
    """The first row with an id of that kind; None where no row speaks of it."""
    return next((row for row in helping() if any(fnmatchcase(id_, each) for each in getattr(row, kind))), None)


def target_of(kind: str, id_: str) -> str:
    """The page that helps with an id of that kind, one of KINDS; "" where none does."""
    row = row_of(kind, id_)
    return row.target if row is not None else ""
