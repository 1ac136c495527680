"""Outputs of a stack as one object: what `cdk deploy --outputs-file`, SST, and `pulumi stack output --json` write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.named_outputs import outputs_read
from inspector.core.text.message import message

_MOST = 2000
"""Outputs that are looked at to tell: a stack of CloudFormation has 200 at most."""


def _fits(document: Document) -> bool:
    root = document.root
    if not isinstance(root, Mapping) or not 0 < len(root) <= _MOST:
        return False
    values = list(root.values())
    if not all(isinstance(each, str | int | float | bool | list | dict | None) for each in values):
        return False
    found = _found(root)
    return any(each.kind is ResourceKind.COGNITO_CLIENT for each in found) and any(
        each.kind is ResourceKind.COGNITO_POOL for each in found
    )


def _found(root: Mapping[str, Any]) -> tuple[Resource, ...]:
    flat: dict[str, tuple[Path, Any]] = {}
    nested: list[Resource] = []
    for name, each in root.items():
        if isinstance(each, Mapping):
            below = {str(key): ((str(key),), value) for key, value in list(each.items())[:_MOST]}
            nested += outputs_read(below, (str(name),))
        else:
            flat[str(name)] = ((str(name),), each)
    return (*outputs_read(flat, ()), *nested)


def _read(document: Document) -> Reading:
    return Reading(message("Outputs of a stack"), _found(document.root))


READER = DefinitionReader(_fits, _read)
