"""Files that are written down in a test, read as the program reads them."""

from __future__ import annotations

import json
from typing import Any

from inspector.core.definitions.document import Document, read_document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import unknowns
from inspector.core.journeys.definition_review import review

SECRET = "NOT-A-REAL-SECRET-0000000000000000000000000000000000"
POOL = "eu-west-1_Ab3dE9xQz"
CLIENT = "4h1examp1eon1y7k2v9q0t6m3s"


def document_of(content: object, name: str = "file.json") -> Document:
    return read_document(_bytes(content), name)


def read(content: object, name: str = "file.json") -> Reading:
    """What a file holds; one that is no text or bytes is written as JSON."""
    return read_definition(document_of(content, name))


def reviewed(content: object, name: str = "file.json") -> Review:
    return review(_bytes(content), name)


def _bytes(content: object) -> bytes:
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()


def of(reading: Reading, kind: ResourceKind) -> list[Resource]:
    return [each for each in reading.resources if each.kind is kind]


def clients(reading: Reading) -> list[Resource]:
    return of(reading, ResourceKind.COGNITO_CLIENT)


def client(reading: Reading) -> Resource:
    (found,) = clients(reading)
    return found


def values(resource: Resource) -> dict[str, Any]:
    """The values of the settings that are known."""
    return {name: each.value for name, each in resource.settings.items() if each.known}


def unknown(resource: Resource, name: str) -> tuple[str, str]:
    """What is written where a value is not known, and what it asks for."""
    (found,) = unknowns(resource.settings[name].value)
    return found.written, found.asks_for


def said(reading: Reading) -> str:
    return " ".join(map(str, reading.left_out))
