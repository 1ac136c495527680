"""Fn::ForEach: what stands once in a template and is made for each of a list (language extensions)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.setting import Path
from inspector.core.definitions.templates.spelling import Scope, short
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

LOOP = "Fn::ForEach::"
MOST_MADE = 20_000
"""So many members at most are made of one template."""

_NAME = pattern(r"([$&])\{([A-Za-z0-9]{1,255})\}")


Remark = tuple[Path, Callable[[object], Message]]
"""Something to be said of a place in a template, once it is known how that is called."""


class TemplateMember(NamedTuple):
    """A member of an object, with the loops unrolled: its name, its value, where it stands and what holds there."""

    name: str
    value: Any
    path: Path
    scope: Scope


def named(text: str, names: Mapping[str, str]) -> str:
    """A text with what the loops around it name; `&{Name}` is the name without what no logical ID may have."""
    if not names or "{" not in text:
        return text

    def put(found: re.Match[str]) -> str:
        value = names.get(found[2])
        if value is None:
            return found[0]
        return value if found[1] == "$" else re.sub(r"[^A-Za-z0-9]", "", value)

    return _NAME.sub(put, text)


def spelled_out(node: Any, names: Mapping[str, str]) -> Any:
    """A part of a template as it would stand outside the loops around it, whose names are `names`."""
    if not names:
        return node
    if isinstance(node, str):
        return named(node, names)
    if isinstance(node, list):
        return [spelled_out(each, names) for each in node]
    if not isinstance(node, dict):
        return node
    if node.keys() == {"Ref"} and isinstance(node["Ref"], str) and node["Ref"] in names:
        return names[node["Ref"]]
    return {named(name, names): spelled_out(each, names) for name, each in node.items()}


class Loops:
    """Unrolls loops; what cannot be, because the list is not known, is said in `remarks`."""

    def __init__(self, value_of: Callable[[Any, Scope], Any]) -> None:
        self._value_of = value_of
        self._made = 0
        self.remarks: list[Remark] = []

    def members(self, section: Mapping[str, Any], path: Path, scope: Scope) -> Iterator[TemplateMember]:
        """The members of an object."""
        for name, value in section.items():
            if name.startswith(LOOP):
                yield from self._rounds(value, (*path, name), scope)
            else:
                yield TemplateMember(named(name, scope.names), value, (*path, name), scope)

    def _rounds(self, loop: Any, path: Path, scope: Scope) -> Iterator[TemplateMember]:
        if (
            not isinstance(loop, list)
            or len(loop) != 3
            or not isinstance(loop[0], str)
            or not isinstance(loop[2], dict)
        ):
            self._leave(path, "no list of a name, a list and what is made")
            return
        collection = self._value_of(loop[1], scope)
        if not isinstance(collection, tuple):
            self._leave(path, short(loop[1]))
            return
        for each in collection:
            if not isinstance(each, str | int | float):
                self._leave(path, short(loop[1]))
                continue
            self._made += 1
            if self._made > MOST_MADE:
                self._leave(path, f"> {MOST_MADE}")
                return
            inner = Scope({**scope.names, loop[0]: str(each)}, scope.met)
            yield from self.members(loop[2], (*path, 2), inner)

    def _leave(self, path: Path, written: str) -> None:
        name = str(path[-1]).removeprefix(LOOP)

        def said(place: object) -> Message:
            return message(
                "{place}: what the loop {name} makes is not known, since its list is not: {written}.",
                place=place,
                name=name,
                written=written,
            )

        if all(path != before for before, _ in self.remarks):
            self.remarks.append((path, said))
