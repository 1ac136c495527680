"""What a template says of the order in which its resources are made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Path

_IN_SUB = re.compile(r"\$\{([\w:]+)[.}]")


def raw_resource(document: Document, path: Path) -> Mapping[str, Any]:
    """The object at a path of the document; an empty one where there is none."""
    value: Any = document.root
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return {}
    return value if isinstance(value, Mapping) else {}


def is_of_template(document: Document, path: Path) -> bool:
    """Whether what stands at a path of the document is a resource of a template."""
    return str(raw_resource(document, path).get("Type", "")).startswith("AWS::")


def is_made_before(document: Document, first: Resource, then: Resource) -> bool:
    """Whether a template says, by DependsOn or a reference, also through others, that `first` is made before `then`."""
    resources = raw_resource(document, then.path[:-1])
    waiting, seen = {*then.depends_on, *_named_in(raw_resource(document, then.path))}, set[str]()
    while waiting:
        name = waiting.pop()
        if name == first.address:
            return True
        if name not in seen:
            seen.add(name)
            other = resources.get(name)
            waiting |= set(_named_in(other)) if isinstance(other, Mapping) else set()
    return False


def depended_on(written: object) -> tuple[str, ...]:
    """The resources that a DependsOn names: one, or a list; none of what is neither."""
    return tuple(each for each in (written if isinstance(written, list) else [written]) if isinstance(each, str))


def _named_in(value: object) -> Iterator[str]:
    """The resources that a part of a template refers to or depends on."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            if name == "Ref" and isinstance(each, str):
                yield each
            elif name == "DependsOn":
                yield from depended_on(each)
            elif name == "Fn::GetAtt":
                first = (
                    each.split(".")[0] if isinstance(each, str) else each[0] if isinstance(each, list) and each else ""
                )
                yield from [first] if isinstance(first, str) and first else []
            elif name == "Fn::Sub":
                text = each[0] if isinstance(each, list) and each else each
                yield from _IN_SUB.findall(text) if isinstance(text, str) else []
                yield from _named_in(each)
            else:
                yield from _named_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _named_in(each)
