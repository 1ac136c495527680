"""How what is not known of a template is written: a function in its short form, and a text with places in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from inspector.core.definitions.setting import Unknown
from inspector.core.text.display import elide
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MOST_WRITTEN = 160
_PLAIN = pattern(r"[\w:./@-]+")
MOST_TEXT = 20_000
"""A text that functions make grow beyond this is no longer followed: names, scopes and domains are much shorter."""


class _NoValue:
    """What `AWS::NoValue` stands for: the property, or the item, is not there."""

    def __repr__(self) -> str:
        return "AWS::NoValue"


NO_VALUE = _NoValue()


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds where a value stands: names of the loops around it, and conditions that are met there."""

    names: Mapping[str, str]
    met: frozenset[str] = frozenset()


def function_of(node: object) -> str:
    """The name of the intrinsic function that an object is; "" where it is none."""
    if isinstance(node, dict) and len(node) == 1:
        name = str(next(iter(node)))
        if name == "Ref" or (name.startswith("Fn::") and not name.startswith("Fn::ForEach")):
            return name
    return ""


def attribute(argument: object) -> tuple[object, object]:
    """The resource and the attribute that the argument of Fn::GetAtt names, in one of its two forms."""
    if isinstance(argument, str):
        resource, _, name = argument.partition(".")
        return resource, name
    if isinstance(argument, list) and len(argument) > 1:
        rest = argument[1:]
        return argument[0], ".".join(rest) if all(isinstance(each, str) for each in rest) else rest[0]
    return None, None


def short(node: object, depth: int = 0) -> str:
    """A value as a template in YAML has it, in one line and with short tags; what is long is left out of it."""
    name = function_of(node)
    if name and isinstance(node, dict):
        argument = node[name]
        if name == "Fn::GetAtt":
            parts = attribute(argument)
            if all(isinstance(each, str) for each in parts):
                return elide(f"!GetAtt {parts[0]}.{parts[1]}", MOST_WRITTEN)
        return elide(f"!{name.removeprefix('Fn::')} {short(argument, depth + 1)}", MOST_WRITTEN)
    if depth > 14:
        return "…"
    if isinstance(node, list):
        shown = [short(each, depth + 1) for each in node[:6]] + (["…"] if len(node) > 6 else [])
        return elide(f"[{', '.join(shown)}]", MOST_WRITTEN)
    if isinstance(node, dict):
        return "{…}"
    if isinstance(node, bool):
        return str(node).lower()
    return elide(str(node), MOST_WRITTEN) if isinstance(node, str | int | float | Unknown) else "…"


class Texts:
    """Texts that are put together of known parts and unknown ones.

    Where only one thing is not known that has a name, the text asks for that and says in `written` where it goes:
    `orders-${Stage}`. Where several are not, or a part of something, it asks for the whole.
    """

    def __init__(self) -> None:
        self._parts: dict[Unknown, tuple[str | Unknown, ...]] = {}

    def joined(self, values: Iterable[Any]) -> str | Unknown:
        """The text of all values, one after another."""
        parts: list[str | Unknown] = []
        length = 0
        for value in values:
            for part in self.parts(value):
                if isinstance(part, str) and parts and isinstance(parts[-1], str):
                    parts[-1] += part
                elif part != "":
                    parts.append(part)
                length += len(part) if isinstance(part, str) else len(part.asks_for)
            if length > MOST_TEXT:
                return Unknown("…", "…")
        if all(isinstance(part, str) for part in parts):
            return "".join(map(str, parts))
        if len(parts) == 1:
            return parts[0]
        return self._unknown(tuple(parts))

    def parts(self, value: object) -> tuple[str | Unknown, ...]:
        """What a value consists of in a text."""
        if isinstance(value, Unknown):
            return self._parts.get(value, (value,))
        if isinstance(value, bool):
            return (str(value).lower(),)
        if isinstance(value, str | int | float):
            return (str(value),)
        return (Unknown("…", "…"),)

    def _unknown(self, parts: tuple[str | Unknown, ...]) -> Unknown:
        text = "".join(part if isinstance(part, str) else f"${{{part.asks_for}}}" for part in parts)
        asked = list(dict.fromkeys(part.asks_for for part in parts if isinstance(part, Unknown)))
        made = Unknown(f"!Sub {text}", asked[0] if len(asked) == 1 and _PLAIN.fullmatch(asked[0]) else text)
        self._parts[made] = parts
        return made
