"""Reads a text as a file with definitions, and finds things in what came of it."""

from __future__ import annotations

from typing import Any

from inspector.core.definitions.document import read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.resource import Reading, Resource


def reading(text: str | bytes, name: str = "template.yaml") -> Reading:
    """What a file of that content defines."""
    return read_definition(read_document(text.encode() if isinstance(text, str) else text, name))


def resource(found: Reading, address: str) -> Resource:
    """The resource of that address; there has to be one."""
    (one,) = [each for each in found.resources if each.address == address]
    return one


def value(found: Reading, address: str, name: str) -> Any:
    """The value of a setting, None where the resource does not have it."""
    setting = resource(found, address).settings.get(name)
    return setting.value if setting is not None else None


def said(found: Reading) -> str:
    """All that is said to be left out."""
    return "\n".join(str(each) for each in found.left_out)
