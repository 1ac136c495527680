"""The members of a token as rows, each part under its heading; a row is made when it is looked at."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from inspector.core.text.language import tr
from inspector.core.values import dataclass

Where = Literal["header", "payload"]
STEP = 128
"""So many members are searched before somebody else may have a turn: about a third of a millisecond."""


@dataclass(frozen=True, slots=True)
class Member:
    """A row: one member of a part, or with an empty name the heading of a part of `count` members."""

    where: Where
    name: str | None
    value: Any
    count: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """Header or payload: all of its members, or those that a search has found."""

    where: Where
    items: Sequence[tuple[str, Any]]


class Rows:
    """The rows of these parts."""

    def __init__(self, *parts: Part) -> None:
        self.parts = parts

    def __len__(self) -> int:
        return sum(len(part.items) + 1 for part in self.parts)

    def __getitem__(self, row: int) -> Member:
        for part in self.parts:
            if row == 0:
                return Member(part.where, None, None, len(part.items))
            if row <= len(part.items):
                return Member(part.where, *part.items[row - 1])
            row -= len(part.items) + 1
        raise IndexError(row)

    def headings(self) -> list[int]:
        """The rows that are headings."""
        found, row = [], 0
        for part in self.parts:
            found.append(row)
            row += len(part.items) + 1
        return found

    def count(self) -> int:
        """How many members there are."""
        return sum(len(part.items) for part in self.parts)


def rows_of(header: Mapping[str, Any] | None, claims: Mapping[str, Any] | None) -> Rows:
    """All members of a token; a part that cannot be read has no rows."""
    parts: list[tuple[Where, Mapping[str, Any] | None]] = [("header", header), ("payload", claims)]
    return Rows(*(Part(where, list(members.items())) for where, members in parts if members is not None))


class Search:
    """Finds members by what stands in their name or value. What was read once is not put together again."""

    def __init__(self, rows: Rows) -> None:
        self._parts = rows.parts
        self._texts: list[list[str]] = [[] for _ in rows.parts]

    def find(self, wanted: str) -> Iterator[Rows | None]:
        """None after every few members, and the rows that hold `wanted`, which is case-folded, at last."""
        found: list[Part] = []
        for part, texts in zip(self._parts, self._texts, strict=True):
            items: list[tuple[str, Any]] = []
            for start in range(0, len(part.items), STEP):
                some = part.items[start : start + STEP]
                if len(texts) == start:
                    texts += [f"{name}\n{spelled(value)}".casefold() for name, value in some]
                items += [item for item, text in zip(some, texts[start:], strict=False) if wanted in text]
                yield None
            if items:
                found.append(Part(part.where, items))
        yield Rows(*found)


def spelled(value: Any) -> str:
    """A value as text: strings bare, unless they would pass for another type; everything else as compact JSON."""
    if isinstance(value, str):
        return f'"{value}"' if _looks_typed(value) else value
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (RecursionError, ValueError):
        return tr("too deep or too long to write out")


def _looks_typed(text: str) -> bool:
    if not text or text in ("true", "false", "null"):
        return True
    return len(text) < 32 and (text[0] in '-0123456789[{"') and text.lstrip("-").replace(".", "", 1).isdigit()


def path_of(member: Member) -> str:
    """How programs name a member: `payload.scope`, `payload["cognito:groups"]`."""
    name = member.name or ""
    return f"{member.where}.{name}" if name.isidentifier() and name.isascii() else f"{member.where}[{json.dumps(name)}]"
