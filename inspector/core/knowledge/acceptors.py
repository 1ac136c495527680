"""What takes tokens, and how strictly: resources/knowledge/acceptors.toml, read when it is first asked."""

from __future__ import annotations

import math
from functools import cache
from typing import Any, NamedTuple

from inspector.resources import resource_tables

MAX_NAMED = 4
"""How many of one kind a sentence names: the table has the ones that most people meet first."""


class Acceptor(NamedTuple):
    """A gateway, framework or library as it is without settings of one's own.

    `exp_s`, `nbf_s` and `iat_s` are allowances in seconds: after `exp`, before `nbf` and `iat`; infinite where the
    claim is not compared with the clock ("free" in the file), None where nobody has said or tried it. `typ` holds the
    values taken, in small letters; None where any is.
    """

    name: str
    source: str
    exp_s: float | None = None
    nbf_s: float | None = None
    iat_s: float | None = None
    typ: tuple[str, ...] | None = None
    typ_why: str = ""

    def allowance(self, claim: str) -> float | None:
        """The allowance in seconds for `exp`, `nbf` or `iat`; None where it is not known."""
        return {"exp": self.exp_s, "nbf": self.nbf_s, "iat": self.iat_s}[claim]


class Sides(NamedTuple):
    """Who allows something and who allows nothing, by name, each list cut to `MAX_NAMED`.

    Behind the name of one that allows some seconds stands how many; who never compares the claim has no number.
    """

    lenient: tuple[str, ...]
    strict: tuple[str, ...]


@cache
def acceptors() -> tuple[Acceptor, ...]:
    """All of them, in the order of the file; TypeError where a row has a member that there is not."""
    rows = resource_tables("knowledge", "acceptors.toml")["acceptor"]
    return tuple([Acceptor(**{name: _value(value) for name, value in row.items()}) for row in rows])


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return math.inf if value == "free" else value


@cache
def sides(claim: str) -> Sides:
    """Who takes a token whose `exp`, `nbf` or `iat` is a little off, and who refuses it at once."""
    known = [(each.name, allowed) for each in acceptors() if (allowed := each.allowance(claim)) is not None]
    lenient = [name if math.isinf(allowed) else f"{name} ({allowed:g} s)" for name, allowed in known if allowed]
    strict = [name for name, allowed in known if not allowed]
    return Sides(tuple(lenient[:MAX_NAMED]), tuple(strict[:MAX_NAMED]))


def refusing_type(typ: str) -> tuple[str, ...]:
    """Who refuses a token with this `typ` unless told otherwise, the first few by name."""
    small = typ.lower()
    names = [
        f"{each.name} ({each.typ_why})" if each.typ_why else each.name
        for each in acceptors()
        if each.typ is not None and small not in each.typ
    ]
    return tuple(names[:MAX_NAMED])
