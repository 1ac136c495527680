"""Collections of HTTP clients as JSON or YAML: Postman, Insomnia, OpenCollection, Thunder Client, Hoppscotch.

Also their environments, a dump of all of Postman, and a session of HTTPie. Scripts in them are never run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.tools.blanks import Blanks, Variables
from inspector.core.definitions.tools.client_parts import Given
from inspector.core.definitions.tools.named_clients import named_clients
from inspector.core.definitions.tools.saved_requests import pairs_of, saved_clients
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

_REFERENCE = re.compile(
    r"\{\{\s*(?:_\.)?(?P<name>[^{}]{1,200}?)\s*\}\}|\{%(?P<bare>[^{}]{1,400})%\}"
    r"|<<(?P<hopp>[\w.-]{1,100})>>"
)
"""`{{name}}`; Insomnia's `{{ _.name }}` and tags `{% … %}`; older Hoppscotch's `<<name>>`."""
_MOST_ENVIRONMENTS, _MOST_DEPTH = 20, 8
_OF_ENVIRONMENT = {"name", "variables", "color", "description", "extends", "uid", "dotEnvFilePath"}
_KINDS = (
    ("Postman", mark("A Postman collection")),
    ("Insomnia", mark("An Insomnia export")),
    ("Thunder", mark("A Thunder Client collection")),
    ("Hoppscotch", mark("A Hoppscotch collection")),
    ("Bruno", mark("A Bruno collection")),
    ("HTTPie", mark("A session of HTTPie")),
)


def _maker(root: object) -> str:
    """The tool that a document is of; "" where it is of none that is known."""
    first = root[0] if isinstance(root, list) and root else root
    if not isinstance(first, dict):
        return ""
    names = {str(name) for name in first}
    said = " ".join(str(first.get(name, "")) for name in ("type", "_type", "$schema", "schema", "clientName", "client"))
    info = first.get("info")
    schema = str(info.get("schema", "")) if isinstance(info, dict) else ""
    tests: tuple[tuple[str, bool], ...] = (
        ("Insomnia", "insomnia" in said or "__export_format" in names or {"resources", "_type"} <= names),
        ("Thunder", "thunder" in said.lower() or {"colId", "containerId"} <= names),
        ("Bruno", "opencollection" in names or ("bruno" in said.lower()) or {"brunoConfig"} <= names
            or ({"items", "version"} <= names and "uid" in names)
            or ({"info", "http"} <= names and isinstance(first["http"], dict))
            or ({"name", "variables"} <= names <= _OF_ENVIRONMENT and _is_list_of_variables(first["variables"]))),
        ("Postman", "postman" in schema or "_postman_variable_scope" in names or "_postman_id" in str(info)
            or {"info", "item"} <= names or {"collections", "environments"} <= names
            or ({"name", "values"} <= names and isinstance(first["values"], list))
            or ("collection" in names and "item" in str(first["collection"])[:4000])),
        ("Hoppscotch", {"folders", "requests"} <= names or {"v", "endpoint"} <= names or {"name", "variables", "v"} <= names),  # noqa: E501  a table
        ("HTTPie", "__meta__" in names and "httpie" in str(first["__meta__"]).lower()),
    )  # fmt: skip
    return next((name for name, holds in tests if holds), "")


def _is_list_of_variables(value: object) -> bool:
    """Whether it is an environment of a collection in YAML: names with values, or with a secret that is not there."""
    return isinstance(value, list) and any(
        isinstance(each, dict) and "name" in each and ("value" in each or each.get("secret") is True) for each in value
    )


def _fits(document: Document) -> bool:
    return bool(_maker(document.root))


def _read(document: Document) -> Reading:
    maker = _maker(document.root)
    blanks = Blanks()
    environments = list(_environments(document.root))[:_MOST_ENVIRONMENTS]
    general = dict(_collection_variables(document.root))
    resources: list[Resource] = []
    notes: list[Message] = []
    others = 0
    for name, values in environments if len(environments) > 1 else [("", environments[0][1] if environments else {})]:
        texts = {key: given.text for key, given in values.items()}
        variables = Variables(_REFERENCE, blanks, texts, general)
        found, said, others = saved_clients(document.root, blanks, variables.fill, _stem(document.name))
        resources += [_of_environment(each, name) for each in found]
        notes += said
        if not found:
            filled = [given._replace(text=variables.fill(given.text)) for given in values.values()]
            resources += [
                parts.resource(each) for each, parts in named_clients(filled, blanks, name or _stem(document.name))
            ]
    if not resources and general:
        filled = [
            Given(key, Variables(_REFERENCE, blanks, general).fill(text), ("variable",))
            for key, text in general.items()
        ]
        resources = [parts.resource(each) for each, parts in named_clients(filled, blanks, _stem(document.name))]
    words = next(words for name, words in _KINDS if name == maker)
    return Reading(message(words), tuple(resources), others, tuple(dict.fromkeys(notes)))


def _of_environment(resource: Resource, name: str) -> Resource:
    return replace(resource, address=f"{resource.address} ({name})") if name else resource


def _stem(name: str) -> str:
    return re.sub(r"(?i)\.(?:postman_(?:collection|environment))?\.?(?:json|ya?ml)$", "", name) or name


# --- variables


def _environments(root: object) -> Iterator[tuple[str, dict[str, Given]]]:
    """The environments of a document by their names."""
    if not isinstance(root, dict):
        for each in root if isinstance(root, list) else ():
            yield from _environments(each)
        return
    values = root.get("values", root.get("variables") if "item" not in root and "folders" not in root else None)
    if isinstance(values, list):
        yield str(root.get("name", ""))[:80], {each.name: each for each in pairs_of(values, ("values",))}
    for each in _listed(root.get("environments")):
        data, name = each.get("data", each.get("values", each.get("variables"))), str(each.get("name", ""))[:80]
        base = dict(_flattened(data, ("environments",)))
        subs = [one for one in _listed(each.get("subEnvironments")) if isinstance(one.get("data"), dict)]
        for sub in subs:
            yield str(sub.get("name", ""))[:80], {**base, **dict(_flattened(sub["data"], ("environments",)))}
        if not subs and base:
            yield name, base
    yield from _of_insomnia(root)


def _of_insomnia(root: Mapping[Any, Any]) -> Iterator[tuple[str, dict[str, Given]]]:
    """The environments among the resources of an export of version 4: those of a base have its values too."""
    found = [each for each in _listed(root.get("resources")) if each.get("_type") == "environment"]
    by_id = {each.get("_id"): each for each in found}
    bases = {each.get("parentId") for each in found}
    for each in found:
        if each.get("_id") in bases:
            continue
        base = by_id.get(each.get("parentId"), {})
        values = {
            **dict(_flattened(base.get("data"), ("resources",))),
            **dict(_flattened(each.get("data"), ("resources",))),
        }
        if values:
            yield str(each.get("name", ""))[:80], values


def _listed(value: object) -> list[Mapping[Any, Any]]:
    items = value if isinstance(value, list) else [value]
    return [each for each in items if isinstance(each, dict)]


def _flattened(value: object, path: tuple[str | int, ...], before: str = "") -> Iterator[tuple[str, Given]]:
    """Values by their names, with a dot between the names of objects within objects."""
    if isinstance(value, list):
        yield from ((each.name, each) for each in pairs_of(value, path))
    for name, each in value.items() if isinstance(value, dict) else ():
        if isinstance(each, dict) and len(path) < _MOST_DEPTH:
            yield from _flattened(each, (*path, name), f"{before}{name}.")
        elif isinstance(each, str | int | float) and not isinstance(each, bool):
            yield f"{before}{name}", Given(f"{before}{name}", str(each), (*path, name))


def _collection_variables(root: object, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The variables that a collection, and each folder in it, has itself."""
    if isinstance(root, list) and depth < _MOST_DEPTH * 2:
        for each in root:
            yield from _collection_variables(each, depth + 1)
    if not isinstance(root, dict) or depth > _MOST_DEPTH * 2:
        return
    for member in ("variable", "variables", "globals"):
        yield from ((each.name, each.text) for each in pairs_of(root.get(member), ()))
    for member in ("item", "items", "collection", "collections", "folders", "request", "brunoConfig", "vars"):
        yield from _collection_variables(root.get(member), depth + 1)


READER = DefinitionReader(_fits, _read)
