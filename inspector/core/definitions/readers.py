"""The readers there are: each knows one shape of document, and the first that it fits reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import NamedTuple

from inspector.core.definitions.document import DefinitionError, Document
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.text.message import counted, message


class DefinitionReader(NamedTuple):
    """`fits` says whether a document has the shape, by looking at little of it; `read` reads it."""

    fits: Callable[[Document], bool]
    read: Callable[[Document], Reading]


MODULES = (
    "cloudformation",
    "serverless",
    "terraform",
    "pulumi",
    "aws_answers",
    "amplify",
    "entra_app",
    "keycloak",
    "okta_app",
    "registered_client",
    "google_key",
    "collections",
    "own_profiles",
    "metadata_document",
    "java_settings",
    "request_files",
    "curl",
    "env_file",
    "client_settings",
)
"""Modules of `inspector.core.definitions.shapes`, each with a READER; imported when there is something to read."""


def read_definition(document: Document) -> Reading:
    """What the document defines; DefinitionError where no reader knows its shape.

    Of several documents in a file each is read by the reader that it fits, unless one reads all of them together.
    """
    from inspector.core.definitions.written.secret_values import masked_in_a_bug  # late: it knows drafts

    with masked_in_a_bug(document):
        reading = _read(document)
        if reading is None and document.in_a_row:
            reading = _read_each(document)
    if reading is None and document.problem is not None:
        raise document.problem
    if reading is None:
        raise DefinitionError(message("{name} has none of the shapes that are known here.", name=document.name))
    return replace(reading, left_out=(*reading.left_out, *document.remarks)) if document.remarks else reading


def _read(document: Document) -> Reading | None:
    for name in MODULES:
        reader: DefinitionReader = import_module(f"inspector.core.definitions.shapes.{name}").READER
        if reader.fits(document):
            return reader.read(document)
    return None


MOST_DOCUMENTS = 100
"""So many documents of one file are read each; no file that people write has more."""


def _read_each(document: Document) -> Reading | None:
    """What the documents of a file define together; None where no reader knows any of them."""
    readings = []
    for at, root in enumerate(document.root[:MOST_DOCUMENTS] if isinstance(document.root, list) else ()):
        part = Document(document.name, document.text, root, _lines_behind(document, at), document.size)
        reading = _read(part)
        if reading is not None:
            readings.append((at, reading))
    if not readings:
        return None
    unread = len(document.root) - len(readings)
    said = counted(
        unread,
        "One of the documents in the file has none of the shapes that are known here: it is not read.",
        "{n} of the documents in the file have none of the shapes that are known here: they are not read.",
    )
    return Reading(
        readings[0][1].kind,
        tuple(each.placed(_behind(at)) for at, reading in readings for each in reading.resources),
        sum(reading.others for _, reading in readings),
        (*(each for _, reading in readings for each in reading.left_out), *((said,) if unread else ())),
        next((reading.region for _, reading in readings if reading.region), ""),
    )


def _behind(at: int) -> Callable[[Path], Path]:
    """Ways that begin in the list of the documents, of ways within one."""
    return lambda path: (at, *path)


def _lines_behind(document: Document, at: int) -> Callable[[Path], int | None]:
    return lambda path: document.line_of((at, *path))
