"""A plan of Terraform or OpenTofu: what will be, with what only an apply can tell, and what would be deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path, Unknown
from inspector.core.definitions.states.members import at, objects, text_at
from inspector.core.definitions.states.named_outputs import outputs_read
from inspector.core.definitions.states.terraform_types import AFTER_APPLY, CLIENT_TYPES, Instance
from inspector.core.definitions.states.terraform_values import module_instances, output_values, reading_of
from inspector.core.text.message import Message, message

_MODULE = re.compile(r"module\.([\w-]+)(\[(?:\"(?:[^\"\\]|\\.)*\"|\d+)\])?\.")
_INDEX = re.compile(r"\[(?:\"(?:[^\"\\]|\\.)*\"|\d+)\]")
_SERVERS_SCOPES = re.compile(r"(aws_cognito_resource_server\.[\w-]+(?:\[[^\]]*\])?)\.scope_identifiers(?:\[.*)?")
MAX_REFERENCES = 100
"""An expression has no more, and so long is no way from variable to output to variable."""


def plan_read(root: Mapping[str, Any], path: Path) -> Reading:
    """What a plan's JSON comes to. Values that only an apply can tell are Unknown, pools in it found by reference."""
    module = at(root, "planned_values", "root_module")
    planned = list(module_instances(module, (*path, "planned_values", "root_module")))
    changes = list(objects(root.get("resource_changes"), (*path, "resource_changes")))
    if not isinstance(module, Mapping):
        planned = list(_of_changes(changes))
    unknown = {text_at(each, "address"): at(each, "change", "after_unknown") for _, each in changes}
    prior_path: Path = (*path, "prior_state", "values", "root_module")
    prior = list(module_instances(at(root, "prior_state", "values", "root_module"), prior_path))
    known = {each.address for each in planned}
    read_before = [each for each in prior if each.address not in known and "data." in each.address]
    references = _References(at(root, "configuration", "root_module"), [*planned, *read_before])
    instances = [each._replace(values=_with_unknowns(each, unknown.get(each.address), references)) for each in planned]
    by_address = {each.address: each for each in instances}
    return reading_of(
        message("Terraform plan"),
        [*(each._replace(values=references.resolved(each, by_address)) for each in instances), *read_before],
        at(root, "planned_values", "outputs"),
        (*path, "planned_values", "outputs"),
        left_out=tuple(_told(changes)),
        region=_region(root),
    )


def _region(root: Mapping[str, Any]) -> str:
    """The Region that the provider is set to, where it is plain or a variable of the plan."""
    said = at(root, "configuration", "provider_config", "aws", "expressions", "region")
    if region := text_at(said, "constant_value"):
        return region
    references = at(said, "references")
    first = references[0] if isinstance(references, list) and references else ""
    return text_at(root, "variables", first.removeprefix("var."), "value") if isinstance(first, str) else ""


def _of_changes(changes: Iterable[tuple[Path, Mapping[str, Any]]]) -> Iterator[Instance]:
    for way, each in changes:
        after = at(each, "change", "after")
        if isinstance(after, Mapping):
            yield Instance(text_at(each, "address"), text_at(each, "type"), after, (*way, "change", "after"))


def _told(changes: Iterable[tuple[Path, Mapping[str, Any]]]) -> Iterator[Message]:
    """What becomes of the clients that are there now."""
    for _, each in changes:
        actions = at(each, "change", "actions")
        if text_at(each, "type") not in CLIENT_TYPES or not isinstance(actions, list) or "delete" not in actions:
            continue
        address = text_at(each, "address")
        if "create" in actions:
            yield message(
                "The plan replaces {address}: its client ID and its secret will be new ones.", address=address
            )
        else:
            yield _deleted(address)


def _with_unknowns(instance: Instance, unknown: object, references: _References) -> Mapping[str, Any]:
    """The values, with an Unknown for each that after_unknown says true of."""
    if not isinstance(unknown, Mapping):
        return instance.values
    values = dict(instance.values)
    for name, flag in unknown.items():
        values[str(name)] = _marked(values.get(name), flag, references.unknown(instance, str(name)))
    return values


def _marked(value: Any, flag: object, unknown: Unknown) -> Any:
    if flag is True:
        return unknown
    if isinstance(flag, list) and isinstance(value, list) and len(flag) == len(value):
        return [_marked(each, one, unknown) for each, one in zip(value, flag, strict=True)]
    if isinstance(flag, Mapping) and isinstance(value, Mapping):
        return dict(value) | {str(name): _marked(value.get(name), one, unknown) for name, one in flag.items() if one}
    return value


class _Place(NamedTuple):
    """A reference, and the address of the module that it is written in, "" or ending with a dot."""

    module: str
    reference: str


class _References:
    """What expressions of the configuration refer to, through variables and outputs of modules."""

    def __init__(self, configuration: object, instances: Iterable[Instance]) -> None:
        self._root = configuration
        self._expressions: dict[str, Mapping[str, Mapping[str, Any]]] = {}
        self._by_base: dict[str, list[Instance]] = {}
        for each in instances:
            self._by_base.setdefault(_INDEX.sub("", each.address), []).append(each)

    def unknown(self, instance: Instance, name: str) -> Unknown:
        """The Unknown of a setting: it asks for the address of a pool of the plan where it refers to one."""
        places = self._places(instance, name)
        for place in places:
            if (pool := self._instance_at(place, instance)) and name == "user_pool_id" and "_user_pool." in pool:
                return Unknown(place.reference, pool)
        if places:
            return Unknown(places[0].reference, places[0].module + places[0].reference)
        return Unknown(AFTER_APPLY, f"{instance.address}.{name}")

    def resolved(self, instance: Instance, by_address: Mapping[str, Instance]) -> Mapping[str, Any]:
        """The values, with the scopes of servers of the plan where a client asks for all that these have."""
        if not isinstance(instance.values.get("allowed_oauth_scopes"), Unknown):
            return instance.values
        scopes: list[str] = []
        for place in self._places(instance, "allowed_oauth_scopes"):
            found = _SERVERS_SCOPES.fullmatch(place.reference)
            server = by_address.get(self._instance_at(place, instance) or "") if found else None
            if server is None or "[" in place.reference.rpartition(".")[2]:
                return instance.values
            scopes += _scopes_of(server)
        return {**instance.values, "allowed_oauth_scopes": list(dict.fromkeys(scopes))} if scopes else instance.values

    def _places(self, instance: Instance, name: str) -> list[_Place]:
        modules = _modules_of(instance.address)
        prefix = "".join(whole for _, whole in modules)
        base = _INDEX.sub("", instance.address[len(prefix) :])
        expressions = self._expressions_of("".join(f"module.{each}." for each, _ in modules))
        found = at(expressions.get(base), name)
        return self._followed([_Place(prefix, each) for each in _most_exact(at(found, "references"))])

    def _expressions_of(self, module: str) -> Mapping[str, Any]:
        if module not in self._expressions:
            resources = objects(at(self._module(module), "resources"))
            self._expressions[module] = {text_at(each, "address"): each.get("expressions", {}) for _, each in resources}
        return self._expressions[module]

    def _module(self, address: str) -> Any:
        here = self._root
        for name, _ in _modules_of(address):
            here = at(here, "module_calls", name, "module")
        return here

    def _followed(self, places: list[_Place]) -> list[_Place]:
        """Where references of variables and of modules' outputs lead to in the end, each followed once."""
        found: list[_Place] = []
        seen: set[_Place] = set()
        waiting = places[::-1]
        while waiting and len(seen) < MAX_REFERENCES:
            place = waiting.pop()
            if place in seen:
                continue
            seen.add(place)
            further = self._further(place)
            if further is None:
                found.append(place)
            else:
                waiting += further[::-1]
        return found

    def _further(self, place: _Place) -> list[_Place] | None:
        words = place.reference.split(".")
        modules = _modules_of(place.module)
        if words[0] == "var" and len(words) > 1 and modules:
            parent = "".join(whole for _, whole in modules[:-1])
            call = at(self._module(parent), "module_calls", modules[-1][0], "expressions", words[1])
            found, within = at(call, "references"), parent
        elif words[0] == "module" and len(words) > 2:
            within = f"{place.module}module.{words[1]}."
            found = at(self._module(within), "outputs", _INDEX.sub("", words[2]), "expression", "references")
        else:
            return None
        return [_Place(within, each) for each in _most_exact(found)] or None

    def _instance_at(self, place: _Place, user: Instance) -> str | None:
        """The address of the instance that is referred to; None where it is none of the plan, or one of several."""
        words = place.reference.split(".")
        length = 3 if words[0] == "data" else 2
        address = place.module + ".".join(words[:length])
        found = self._by_base.get(_INDEX.sub("", address), [])
        index = _last_index(user.address)
        exact = [each for each in found if each.address in (address, address + index)]
        chosen = exact or found
        return chosen[0].address if len(chosen) == 1 else None


def _last_index(address: str) -> str:
    found = re.search(_INDEX.pattern + r"\Z", address)
    return found[0] if found else ""


def _modules_of(address: str) -> list[tuple[str, str]]:
    """The modules that an address goes through: each with its name, and whole, with index and the dot behind."""
    found, start = [], 0
    while each := _MODULE.match(address, start):
        found.append((each[1], each[0]))
        start = each.end()
    return found


def _most_exact(references: object) -> list[str]:
    """Without those that another one only says more of: `a.b` beside `a.b.id`."""
    if not isinstance(references, list):
        return []
    listed = [each for each in references if isinstance(each, str)][:MAX_REFERENCES]
    return [
        each
        for each in dict.fromkeys(listed)
        if not any(other != each and other.startswith((f"{each}.", f"{each}[")) for other in listed)
    ]


def _scopes_of(server: Instance) -> list[str]:
    identifier, scopes = server.values.get("identifier"), server.values.get("scope")
    if not isinstance(identifier, str):
        return []
    return [f"{identifier}/{name}" for _, each in objects(scopes) if (name := text_at(each, "scope_name"))]


def messages_read(messages: Iterable[Mapping[str, Any]]) -> Reading:
    """What the messages of `terraform plan -json` tell: which clients, but not how they are set."""
    left_out: list[Message] = []
    resources: list[Any] = []
    others = 0
    for each in messages:
        kind = each.get("type")
        resource = at(each, "change", "resource") if kind == "planned_change" else None
        if isinstance(resource, Mapping):
            if text_at(resource, "resource_type") in CLIENT_TYPES:
                left_out.append(_planned(text_at(resource, "addr"), text_at(each, "change", "action")))
            else:
                others += 1
        elif kind == "outputs" and isinstance(each.get("outputs"), Mapping):
            resources += outputs_read(output_values(each["outputs"]), ("outputs",))
        elif kind == "diagnostic" and text_at(each, "diagnostic", "severity") == "error":
            left_out.append(message("Terraform says: {summary}", summary=text_at(each, "diagnostic", "summary")[:200]))
    if not resources:
        left_out.append(
            message(
                "The messages of `terraform plan -json` do not say how a client is set. Save the plan with "
                "`terraform plan -out=plan`, and import what `terraform show -json plan` prints."
            )
        )
    return Reading(message("Messages of Terraform"), tuple(resources), others, tuple(left_out))


def _planned(address: str, action: str) -> Message:
    if action in ("delete", "remove"):
        return _deleted(address)
    return message("{address} is in the plan ({action}), without its settings.", address=address, action=action)


def _deleted(address: str) -> Message:
    return message(
        "The plan deletes {address}: no profile is made of it, and one that is there stops working.", address=address
    )
