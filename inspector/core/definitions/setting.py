"""One value of a definition: what it is, or why that is not known, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from inspector.core.text.message import Message, message
from inspector.core.values import dataclass

Path = tuple[str | int, ...]
"""The way to a value in its document: names of members and indexes from 0."""

MOST_POSSIBLE = 2_000
"""So many values at most are gone through for what a setting can be: conditions within others double them."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """What a value stands in place of that only another place can tell, such as `!Ref OrdersPool`.

    `written` is the reference as the file has it, in its short form, without a secret. `asks_for` is what would have to
    be known, by a name that is the same wherever it is the same thing ("OrdersPool", "UserPoolId"), so that it is asked
    for once. `suggested` is what the file offers for it, such as a default; never a secret. `node` is all of what the
    document has in its place, to be copied, None where that is not kept. `choices` are all values that it can have,
    as of a condition that is not known, None among them where it may be absent; none where it can be anything.
    """

    written: str
    asks_for: str
    suggested: str = ""
    node: Any = field(default=None, compare=False, repr=False)
    choices: tuple[Any, ...] = field(default=(), compare=False, repr=False)

    def __str__(self) -> str:
        """As the file has it."""
        return self.written


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of one setting of a resource, with where it stands.

    `value` is a text, number, truth value, None, a list (as a tuple) or an object (as a dict) of such, or `Unknown`;
    there may be an Unknown within a list too. `written` is the name as the file has it (`allowed_oauth_flows`), `path`
    the way there. Its value may be a secret, so it is never shown by itself.
    """

    value: Any = field(repr=False)
    path: Path
    written: str

    @property
    def known(self) -> bool:
        """Whether there is no Unknown in it."""
        return not any(True for _ in unknowns(self.value))

    @property
    def text(self) -> str:
        """The value as a text; "" where it is none, or not known."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def is_true(self) -> bool:
        """Whether it is true: templates write "true" as a text too."""
        return self.value is True or (isinstance(self.value, str) and self.value.strip().lower() == "true")

    @property
    def items(self) -> tuple[Any, ...]:
        """The items of a list; of a text itself alone; none of what is absent or not known."""
        if isinstance(self.value, tuple | list):
            return tuple(self.value)
        return () if self.value is None or isinstance(self.value, Unknown) else (self.value,)


def unknowns(value: object) -> Iterator[Unknown]:
    """Every Unknown in a value, at any depth."""
    if isinstance(value, Unknown):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from unknowns(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from unknowns(each)


def possible_items(value: object) -> tuple[Any, ...] | None:
    """All items that a list, or one value, can have, whatever its conditions come to; None: any, or very many."""
    found: list[Any] = []
    waiting, steps = [value], 0
    while waiting:
        each = waiting.pop()
        steps += 1
        inner = each.choices if isinstance(each, Unknown) else each if isinstance(each, tuple | list) else None
        if steps > MOST_POSSIBLE or (isinstance(each, Unknown) and not inner):
            return None
        if inner is not None:
            waiting += reversed(inner)
        elif each is not None:
            found.append(each)
    return tuple(found)


def place_of(path: Path, line: int | None) -> Message | str:
    """Where something stands, for people: "line 12", or else its path, such as Resources.Worker.Properties."""
    return message("line {line}", "where in a file", line=line) if line else ".".join(map(str, path))
