"""What Terraform and OpenTofu say of themselves: `show -json` of a state or a plan, state files, outputs, messages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import DefinitionError, Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.json_texts import first_text, texts
from inspector.core.definitions.states.members import at, objects, text_at
from inspector.core.definitions.states.named_outputs import outputs_read
from inspector.core.definitions.states.placing import with_lines
from inspector.core.definitions.states.terraform_plan import messages_read, plan_read
from inspector.core.definitions.states.terraform_syntax import is_syntax, syntax_instances, syntax_region
from inspector.core.definitions.states.terraform_types import COGNITO_TYPES, Instance
from inspector.core.definitions.states.terraform_values import module_instances, output_values, reading_of
from inspector.core.text.message import Message, message

_FOR_PEOPLE = re.compile(
    r"^(?:Terraform|OpenTofu) (?:will perform|used the selected)"
    r"|^[ \t]*# [\w.\[\]\"-]+(?::\r?\n[ \t]*(?:resource|data) \""
    r"| (?:will|must) be (?:created|updated|replaced|destroyed|read))",
    re.MULTILINE,
)
"""What `terraform show` and `terraform plan` print without -json."""
_FLAT_COUNT = re.compile(r"\.[#%]$")


def _fits(document: Document) -> bool:
    first = first_text(document)
    if isinstance(first, Mapping) and any(
        fits(first) for fits in (_is_shown, _is_state, _is_encrypted, is_syntax, _is_outputs, _is_message)
    ):
        return True
    begin = document.text[:200_000]
    return not begin.lstrip().startswith(("{", "[")) and _FOR_PEOPLE.search(begin) is not None


def _is_shown(root: Mapping[str, Any]) -> bool:
    """`show -json`, of a state or a plan; also one that was cut down to its parts with jq."""
    modules = [at(root, "values", "root_module"), at(root, "planned_values", "root_module"), root.get("root_module")]
    return any(isinstance(each, Mapping) for each in modules) or (
        "terraform_version" in root and ("format_version" in root or "resource_changes" in root)
    )


def _is_state(root: Mapping[str, Any]) -> bool:
    version = root.get("version")
    return isinstance(version, int) and ("lineage" in root or "terraform_version" in root or "backend" in root)


def _is_encrypted(root: Mapping[str, Any]) -> bool:
    return "encrypted_data" in root and "encryption_version" in root


def _is_outputs(root: Mapping[str, Any]) -> bool:
    return bool(root) and all(
        isinstance(each, Mapping) and "value" in each and ("sensitive" in each or "type" in each)
        for each in root.values()
    )


def _is_message(root: Mapping[str, Any]) -> bool:
    return "@message" in root and "type" in root


def _read(document: Document) -> Reading:
    found: list[Reading] = []
    messages: list[Mapping[str, Any]] = []
    for path, root in texts(document):
        if not isinstance(root, Mapping):
            continue
        if _is_message(root):
            messages.append(root)
        elif reader := next((read for fits, read in _READERS if fits(root)), None):
            found.append(reader(root, path))
    if messages:
        found.append(messages_read(messages))
    if not found:
        raise _unread(document)
    return with_lines(_together(found), document)


def _unread(document: Document) -> DefinitionError:
    return DefinitionError(
        message(
            "{name} is what Terraform prints for people. Import what `terraform show -json` prints.", name=document.name
        )
    )


def _together(found: list[Reading]) -> Reading:
    if len(found) == 1:
        return found[0]
    return Reading(
        found[0].kind,
        tuple(each for one in found for each in one.resources),
        sum(one.others for one in found),
        tuple(each for one in found for each in one.left_out),
        next((one.region for one in found if one.region), ""),
    )


def _shown(root: Mapping[str, Any], path: Path) -> Reading:
    if any(name in root for name in ("planned_values", "resource_changes", "prior_state")):
        return plan_read(root, path)
    below: tuple[str, ...] = ("values",) if "values" in root else ()
    module = at(root, *below, "root_module")
    instances = list(module_instances(module, (*path, *below, "root_module")))
    outputs = at(root, *below, "outputs")
    return reading_of(message("Terraform state"), instances, outputs, (*path, *below, "outputs"))


def _outputs(root: Mapping[str, Any], path: Path) -> Reading:
    return Reading(message("Terraform outputs"), outputs_read(output_values(root), path))


def _syntax(root: Mapping[str, Any], path: Path) -> Reading:
    return reading_of(
        message("Terraform configuration"), syntax_instances(root, path), {}, path, region=syntax_region(root)
    )


def _encrypted(_: Mapping[str, Any], __: Path) -> Reading:
    raise DefinitionError(
        message("This state is encrypted by OpenTofu. Import what `tofu show -json` prints: it knows the key.")
    )


def _state(root: Mapping[str, Any], path: Path) -> Reading:
    """A state file, of version 4 or of the versions before it, which have modules."""
    if not root.get("resources") and not root.get("modules") and isinstance(root.get("backend"), Mapping):
        raise DefinitionError(
            message(
                "This file only says where the state is kept ({backend}). Import what `terraform show -json` prints.",
                backend=text_at(root, "backend", "type") or "backend",
            )
        )
    left_out: list[Message] = []
    if isinstance(root.get("modules"), list):
        instances = list(_modules_of_version_3(root["modules"], (*path, "modules"), left_out))
    else:
        instances = list(_resources_of_version_4(root.get("resources"), (*path, "resources"), left_out))
    return reading_of(
        message("Terraform state"), instances, root.get("outputs"), (*path, "outputs"), left_out=tuple(left_out)
    )


def _resources_of_version_4(resources: object, path: Path, left_out: list[Message]) -> Iterator[Instance]:
    for way, each in objects(resources, path):
        words = [text_at(each, "module"), "data" if each.get("mode") == "data" else ""]
        base = ".".join(filter(None, [*words, text_at(each, "type"), text_at(each, "name")]))
        for below, one in objects(each.get("instances"), (*way, "instances")):
            address = base + _index(one.get("index_key"))
            if one.get("deposed"):
                left_out += _deposed(address, text_at(each, "type"))
                continue
            name = "attributes" if isinstance(one.get("attributes"), Mapping) else "attributes_flat"
            values = one.get(name)
            depends = one.get("dependencies")
            yield Instance(
                address,
                text_at(each, "type"),
                values if name == "attributes" and isinstance(values, Mapping) else unflattened(values),
                (*below, name),
                tuple(name for name in depends if isinstance(name, str)) if isinstance(depends, list) else (),
            )


def _index(key: object) -> str:
    return f"[{json.dumps(key)}]" if isinstance(key, str | int) and not isinstance(key, bool) else ""


def _deposed(address: str, type_: str) -> list[Message]:
    if type_ not in COGNITO_TYPES:
        return []
    return [
        message(
            "{address} also has an earlier instance that Terraform still has to delete. It is left out.",
            address=address,
        )
    ]


def _modules_of_version_3(modules: object, path: Path, left_out: list[Message]) -> Iterator[Instance]:
    for way, module in objects(modules, path):
        names = module.get("path")
        within = [f"module.{name}" for name in names[1:] if isinstance(name, str)] if isinstance(names, list) else []
        resources = module.get("resources")
        for key, each in resources.items() if isinstance(resources, Mapping) else ():
            address = ".".join([*within, str(key)])
            if not isinstance(each, Mapping):
                continue
            if each.get("deposed"):
                left_out += _deposed(address, text_at(each, "type"))
            flat = at(each, "primary", "attributes")
            where = (*way, "resources", str(key), "primary", "attributes")
            yield Instance(address, text_at(each, "type"), unflattened(flat), where)


def unflattened(flat: object) -> dict[str, Any]:
    """Attributes of the states before version 4: `scope.#` = "1", `scope.412.scope_name` = "read"."""
    if not isinstance(flat, Mapping):
        return {}
    nested: dict[str, Any] = {}
    for key in sorted(name for name in flat if isinstance(name, str)):
        names = _FLAT_COUNT.sub("", key).split(".")
        if len(names) > 12:  # no attribute nests deeper
            continue
        here = nested
        for name in names[:-1]:
            below = here.setdefault(name, {})
            here = below if isinstance(below, dict) else here.setdefault(f"{name}.", {})
        if _FLAT_COUNT.search(key):
            here.setdefault(names[-1], {})
        else:
            here[names[-1]] = flat[key]
    lists = {_FLAT_COUNT.sub("", key) for key in flat if isinstance(key, str) and key.endswith(".#")}
    return {name: _listed(each, name, lists) for name, each in nested.items()}


def _listed(value: Any, key: str, lists: set[str]) -> Any:
    if not isinstance(value, dict):
        return value
    below = {name: _listed(each, f"{key}.{name}", lists) for name, each in value.items()}
    return list(below.values()) if key in lists else below


_READERS: tuple[tuple[Callable[[Mapping[str, Any]], bool], Callable[[Mapping[str, Any], Path], Reading]], ...] = (
    (_is_encrypted, _encrypted),
    (_is_shown, _shown),
    (_is_state, _state),
    (is_syntax, _syntax),
    (_is_outputs, _outputs),
)
READER = DefinitionReader(_fits, _read)
