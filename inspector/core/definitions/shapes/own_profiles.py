"""Profiles of this program's own, as they are exported: an object, a list of them, or a whole profile file."""

from __future__ import annotations

import re

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting
from inspector.core.profiles.profile import FIELDS
from inspector.core.text.message import message

LOOKED_AT = 20
"""So many objects of a list are looked at: the first may have no more than a name."""


def _listed(document: Document) -> tuple[list[object], Path | None]:
    """The objects, and the way to the list that they are in; None for an object alone."""
    root = document.root
    if isinstance(root, dict) and isinstance(root.get("profiles"), list):
        return root["profiles"], ("profiles",)
    return (root, ()) if isinstance(root, list) else ([root], None)


def _is_one(each: object) -> bool:
    if not isinstance(each, dict) or "name" not in each:
        return False
    members = {re.sub(r"[\s-]+", "_", str(name).strip()).lower() for name in each}  # labels of the form are read too
    own, others = members & (set(FIELDS) - {"name", "id"}), members - {"name", "id"}
    return (len(own) > 1 or "client_id" in own) and 2 * len(own) >= len(others)


def _fits(document: Document) -> bool:
    return any(_is_one(each) for each in _listed(document)[0][:LOOKED_AT])


def _read(document: Document) -> Reading:
    resources = []
    listed, way = _listed(document)
    for at, each in enumerate(listed):
        if isinstance(each, dict):
            path: Path = () if way is None else (*way, at)
            settings = {name: Setting(value, (*path, name), name) for name, value in each.items()}
            resources.append(Resource(ResourceKind.PROFILE, str(each.get("name")), settings, path))
    return Reading(message("Profiles of Token Inspector"), tuple(resources))


READER = DefinitionReader(_fits, _read)
