"""The values of `terraform show -json`: modules within modules, each with resources, as instances and as a Reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.members import objects, text_at
from inspector.core.definitions.states.named_outputs import outputs_read
from inspector.core.definitions.states.terraform_clients import client_resources
from inspector.core.definitions.states.terraform_types import COGNITO_TYPES, Instance, cognito_resource
from inspector.core.text.message import Message

MAX_MODULES = 50
"""Modules nest no deeper in practice; what does is left out."""


def module_instances(module: object, path: Path, depth: int = 0) -> Iterator[Instance]:
    """The resources of a module of `show -json` and of those within it."""
    if depth > MAX_MODULES or not isinstance(module, Mapping):
        return
    for way, each in objects(module.get("resources"), (*path, "resources")):
        values = each.get("values")
        depends = each.get("depends_on")
        yield Instance(
            text_at(each, "address"),
            text_at(each, "type"),
            values if isinstance(values, Mapping) else {},
            (*way, "values"),
            tuple(name for name in depends if isinstance(name, str)) if isinstance(depends, list) else (),
        )
    for way, each in objects(module.get("child_modules"), (*path, "child_modules")):
        yield from module_instances(each, way, depth + 1)


def reading_of(
    kind: Message,
    instances: Iterable[Instance],
    outputs: object,
    path: Path,
    left_out: tuple[Message, ...] = (),
    region: str = "",
) -> Reading:
    """What instances come to. Outputs are read where there is no client: they say less of the same."""
    listed = list(instances)
    resources: list[Resource] = [made for each in listed if (made := cognito_resource(each)) is not None]
    clients, used = client_resources(listed)
    resources += clients
    if not clients and not any(each.kind is ResourceKind.COGNITO_CLIENT for each in resources):
        resources += outputs_read(output_values(outputs), path) if isinstance(outputs, Mapping) else ()
    others = sum(each.type not in COGNITO_TYPES and each.type not in used for each in listed)
    if any(each.text("Region") not in ("", region) for each in resources):
        region = ""  # a provider of another Region made some of it
    return Reading(kind, tuple(resources), others, left_out, region)


def output_values(outputs: Mapping[str, Any]) -> dict[str, tuple[Path, Any]]:
    """The value of each output with the way to it."""
    return {
        str(name): ((str(name), "value"), each.get("value"))
        for name, each in outputs.items()
        if isinstance(each, Mapping)
    }
