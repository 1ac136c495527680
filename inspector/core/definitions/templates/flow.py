"""Parts of a template as YAML in one line, with the short forms of functions, to be put into another place of it."""

from __future__ import annotations

import json
from typing import Any

from inspector.core.definitions.templates.spelling import attribute, function_of
from inspector.core.text.patterns import pattern

_PLAIN = pattern(r"(?![0-9.+-]+\Z)[A-Za-z_/][\w./+-]*(?:://?[\w./+-]+)?")
_NOT_TEXTS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
"""What YAML takes for another thing than a text."""


def plain_text(text: str) -> str:
    """A text, in quotes where YAML would take it for something else."""
    if _PLAIN.fullmatch(text) and text.lower() not in _NOT_TEXTS:
        return text
    return json.dumps(text, ensure_ascii=False)


def flow(node: Any) -> str:
    """A part of a template in one line; a function right inside a function has its long form, as YAML has one tag."""
    name = function_of(node)
    if not name:
        return _flow_of_plain(node)
    argument = node[name]
    parts = attribute(argument) if name == "Fn::GetAtt" else ()
    if parts and all(isinstance(each, str) and _PLAIN.fullmatch(each) for each in parts):
        return f"!GetAtt {parts[0]}.{parts[1]}"
    if function_of(argument):
        return f"!{name.removeprefix('Fn::')} {_long(argument)}"
    return f"!{name.removeprefix('Fn::')} {flow(argument)}"


def _flow_of_plain(node: Any) -> str:
    if isinstance(node, str):
        return plain_text(node)
    if isinstance(node, list):
        return f"[{', '.join(map(flow, node))}]"
    if isinstance(node, dict):
        return _long(node)
    return json.dumps(node, default=str)


def _long(node: dict[str, Any]) -> str:
    members = (f"{json.dumps(name, ensure_ascii=False)}: {flow(each)}" for name, each in node.items())
    return "{" + ", ".join(members) + "}"
