"""Profiles of this program's own, as they are exported: an object, a list of them, or a whole profile file."""

from __future__ import annotations

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Setting
from inspector.core.profiles.profile import FIELDS
from inspector.core.text.message import message


def _listed(document: Document) -> list[object]:
    root = document.root
    root = root.get("profiles", root) if isinstance(root, dict) else root
    return root if isinstance(root, list) else [root]


def _fits(document: Document) -> bool:
    first = next(iter(_listed(document)), None)
    if not isinstance(first, dict) or "name" not in first:
        return False
    own = first.keys() & (set(FIELDS) - {"name", "id"})
    return (len(own) > 1 or "client_id" in own) and 2 * len(own) >= len(first.keys() - {"name", "id"})


def _read(document: Document) -> Reading:
    resources = []
    for at, each in enumerate(_listed(document)):
        if isinstance(each, dict):
            settings = {name: Setting(value, (at, name), name) for name, value in each.items()}
            resources.append(Resource(ResourceKind.PROFILE, str(each.get("name")), settings, (at,)))
    return Reading(message("Profiles of Token Inspector"), tuple(resources))


READER = DefinitionReader(_fits, _read)
