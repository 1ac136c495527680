"""What is made under a condition alone."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.spelling import Spelling

MET = "condition"
"""The trait that says whether the condition is met with the defaults of the file; its value is None where that is not
known."""


def of_condition(resource: Resource, spelling: Spelling) -> Iterator[DefinitionFinding]:
    """That a client is made under a condition, and that it is not made with the defaults of the file."""
    if not resource.condition:
        return
    met = resource.traits.get(MET)
    if met is None or met.value is None:
        yield finding("condition", spelling=spelling, path=resource.path, condition=resource.condition)
    elif met.value is False:
        yield finding("condition_false", spelling=spelling, path=resource.path, condition=resource.condition)
