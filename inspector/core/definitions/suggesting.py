"""What would probably be right where a file asks for something: a default, or what another client has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import MissingValue, Proposal
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import unknowns


def suggested(
    asked: Iterable[MissingValue], document: Document, reading: Reading, proposals: Sequence[Proposal]
) -> Iterator[MissingValue]:
    """Each with what the file offers for it, the default of what has that name, or what all its other clients have."""
    offered = _offered(reading)
    others = lru_cache(maxsize=None)(lambda member: _of_others(member, proposals))  # each member is asked for often
    for each in asked:
        text = offered.get(each.name) or _default(each.name, document.root)
        if not text and len(each.fields) == 1:
            text = others(each.fields[0])
        yield replace(each, suggested=text)


def _offered(reading: Reading) -> dict[str, str]:
    """What stands beside references themselves, as in `${ISSUER:http://localhost:8080}`, by what they ask for."""
    found: dict[str, str] = {}
    for resource in reading.resources:
        for setting in resource.settings.values():
            for unknown in unknowns(setting.value):
                if unknown.suggested:
                    found.setdefault(unknown.asks_for, unknown.suggested)
    return found


def _default(name: str, root: Any) -> str:
    if not isinstance(root, Mapping):
        return ""
    parameters = root.get("Parameters")
    declared = parameters.get(name) if isinstance(parameters, Mapping) else None
    if isinstance(declared, Mapping):
        if str(declared.get("Type", "")).startswith("AWS::SSM") or declared.get("NoEcho"):
            return ""  # its default is the name of where the value stands, or is not to be shown
        return _text(declared.get("Default"))
    bare = name.removeprefix("var.")
    variables = root.get("variables")
    given = variables.get(bare) if isinstance(variables, Mapping) else None
    if not isinstance(given, Mapping) or _is_sensitive(bare, root):
        return ""
    return _text(given.get("value"))


def _is_sensitive(name: str, root: Mapping[str, Any]) -> bool:
    """Whether a variable of a plan is marked so: its value stands there in clear all the same."""
    declared: Any = root.get("configuration")
    for step in ("root_module", "variables", name):
        declared = declared.get(step) if isinstance(declared, Mapping) else None
    return isinstance(declared, Mapping) and bool(declared.get("sensitive"))


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _of_others(member: str, proposals: Sequence[Proposal]) -> str:
    if member in ("client_id", "scopes"):
        return ""
    values = {value for each in proposals if (value := getattr(each.profile, member, ""))}
    found = values.pop() if len(values) == 1 else ""
    return found if isinstance(found, str) and re.fullmatch(r"[\w.:/-]+", found) else ""
