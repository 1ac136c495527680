"""The readers there are: each knows one shape of document, and the first that it fits reads it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from inspector.core.definitions.document import DefinitionError, Document
from inspector.core.definitions.resource import Reading
from inspector.core.text.message import message


class DefinitionReader(NamedTuple):
    """`fits` says whether a document has the shape, by looking at little of it; `read` reads it."""

    fits: Callable[[Document], bool]
    read: Callable[[Document], Reading]


MODULES = ("own_profiles", "curl")
"""Modules of `inspector.core.definitions.shapes`, each with a READER; imported when there is something to read."""


def read_definition(document: Document) -> Reading:
    """What the document defines; DefinitionError where no reader knows its shape."""
    for name in MODULES:
        reader: DefinitionReader = import_module(f"inspector.core.definitions.shapes.{name}").READER
        if reader.fits(document):
            return reader.read(document)
    raise DefinitionError(message("{name} has none of the shapes that are known here.", name=document.name))
