"""What a part of a template refers to or depends on: resources and parameters, by their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.templates.spelling import attribute
from inspector.core.text.patterns import pattern

MOST_LOOKED_AT = 100_000
"""So many values of one part at most; no resource has as many."""
_IN_SUB = pattern(r"\$\{([A-Za-z0-9]+)(?:\.[^{}]*)?\}")


def depended_on(written: object) -> list[str]:
    """The resources that a DependsOn names: one, or a list; none of what is neither."""
    return [each for each in (written if isinstance(written, list) else [written]) if isinstance(each, str)]


def named_in(part: object) -> Iterator[str]:
    """Every name in a part of a template: of references, of places in texts, and of DependsOn."""
    waiting, seen = [part], 0
    while waiting and seen < MOST_LOOKED_AT:
        node = waiting.pop()
        seen += 1
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            waiting += (each for name, each in node.items() if name != "DependsOn")  # no function stands there
            yield from _named(node)


def _named(node: dict[str, Any]) -> Iterator[str]:
    """The names that an object has itself, if it is a function, or a resource."""
    yield from depended_on(node.get("DependsOn"))
    resource, _ = attribute(node.get("Fn::GetAtt"))
    for name in (node.get("Ref"), resource):
        if isinstance(name, str):
            yield name
    text = node.get("Fn::Sub")
    text = text[0] if isinstance(text, list) and text else text
    if isinstance(text, str):
        yield from _IN_SUB.findall(text)
