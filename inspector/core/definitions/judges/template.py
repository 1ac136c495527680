"""What a template says of the order in which its resources are made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Path
from inspector.core.definitions.templates.references import named_in


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
    waiting, seen = {*then.depends_on, *named_in(raw_resource(document, then.path))}, set[str]()
    while waiting:
        name = waiting.pop()
        if name == first.address:
            return True
        if name not in seen:
            seen.add(name)
            other = resources.get(name)
            waiting |= set(named_in(other)) if isinstance(other, Mapping) else set()
    return False
