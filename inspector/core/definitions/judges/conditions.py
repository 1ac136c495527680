"""What is made under a condition alone."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.spelling import Spelling

HOLDS = "condition_holds"
"""The trait that says whether the condition holds with the defaults of the file; left out where that is not known."""


def of_condition(resource: Resource, spelling: Spelling) -> Iterator[DefinitionFinding]:
    """That a client is made under a condition, and that it is not made with the defaults of the file."""
    if not resource.condition:
        return
    holds = resource.traits.get(HOLDS)
    row = "condition_false" if holds is not None and holds.value is False else "condition"
    if holds is None or holds.value is not True:
        yield finding(row, spelling=spelling, path=resource.path, needed="", condition=resource.condition)
