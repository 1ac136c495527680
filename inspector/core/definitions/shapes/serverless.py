"""Services of the Serverless Framework: the template in `resources`, and variables of its own within it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path, Unknown, place_of
from inspector.core.definitions.templates.functions import Sections
from inspector.core.definitions.templates.serverless_variables import ServerlessVariables
from inspector.core.definitions.templates.template import SECTIONS, read_template
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message

KIND = message("Serverless Framework service")


def _fits(document: Document) -> bool:
    root = document.root
    if not isinstance(root, dict) or "Resources" in root:
        return False
    if "service" in root and ("provider" in root or "functions" in root or "resources" in root):
        return True
    return any(isinstance(part, dict) and "Resources" in part for part, _ in _parts(root))


def _parts(root: dict[str, Any]) -> Iterator[tuple[Any, Path]]:
    """The templates under `resources`: one, or a list of them; a text stands for another file."""
    given = root.get("resources")
    if isinstance(given, list):
        for at, each in enumerate(given):
            yield each, ("resources", at)
    elif given is not None:
        yield given, ("resources",)


def _read(document: Document) -> Reading:
    root = document.root
    variables = ServerlessVariables(root)
    sections: dict[str, list[tuple[dict[str, Any], Path]]] = {}
    extensions: dict[str, tuple[Any, Path]] = {}
    left_out: list[Message] = []
    for part, path in _parts(root):
        if not isinstance(part, dict):
            left_out.append(_elsewhere(document, part, path))
            continue
        for name in (*SECTIONS, "extensions"):
            found = part.get(name)
            for at, each in enumerate(found if isinstance(found, list) else [found]):
                if isinstance(each, str):
                    where = (*path, name, at) if isinstance(found, list) else (*path, name)
                    left_out.append(_elsewhere(document, each, where))
            for inner, inner_path in _merged(found, (*path, name)):
                if name == "extensions":
                    extensions |= {each: (value, (*inner_path, each, "Properties")) for each, value in inner.items()}
                else:
                    sections.setdefault(name, []).append((inner, inner_path))
                    left_out += _in_other_files(document, inner, inner_path)
    region = variables.text("${aws:region}")
    reading = read_template(
        document,
        KIND,
        Sections(sections),
        region=region if isinstance(region, str) else "",
        extensions=extensions,
        variables=variables.parts,
    )
    return replace(reading, left_out=(*reading.left_out, *left_out))


def _merged(section: Any, path: Path) -> Iterator[tuple[dict[str, Any], Path]]:
    """A section, or the parts of one that is a list."""
    if isinstance(section, dict):
        yield section, path
    elif isinstance(section, list):
        for at, each in enumerate(section):
            if isinstance(each, dict):
                yield each, (*path, at)


def _in_other_files(document: Document, section: dict[str, Any], path: Path) -> Iterator[Message]:
    """What is said of the resources of a section that stand in other files."""
    for name, value in section.items():
        if isinstance(value, str | Unknown):
            yield _elsewhere(document, value, (*path, name))


def _elsewhere(document: Document, written: object, path: Path) -> Message:
    return message(
        "{place}: {written} stands in another file, which is not read. Give that file too.",
        place=place_of(path, document.line_of(path)),
        written=elide(str(written), 100),
    )


READER = DefinitionReader(_fits, _read)
