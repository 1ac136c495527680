"""Terraform's own language in its JSON syntax (*.tf.json), as CDK for Terraform writes it.

Source: developer.hashicorp.com/terraform/language/syntax/json.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.setting import Path, Unknown
from inspector.core.definitions.states.members import MAX_NESTING, at, objects, text_at
from inspector.core.definitions.states.terraform_types import CLIENT_TYPES, COGNITO_TYPES, Instance

_REFERENCE = re.compile(r"\$\{([^{}]*)\}")
_PLAIN = re.compile(r"[\w.\[\]\"'*-]+")
MAX_STEPS, MAX_LENGTH = 12, 10_000
"""From variable to local to attribute nobody hands a value on as often, and none that is as long."""


def is_syntax(root: Mapping[str, Any]) -> bool:
    """Whether it is a configuration with a client in it, or one that Terraform's own parts are in."""
    resources = root.get("resource")
    if not isinstance(resources, Mapping):
        return False
    return any(name in resources for name in (*COGNITO_TYPES, *CLIENT_TYPES)) or "terraform" in root


def syntax_instances(root: Mapping[str, Any], path: Path) -> list[Instance]:
    """Every resource and every data source of a configuration, with what its expressions come to."""
    configuration = _Configuration(root)
    found = []
    for way, address, type_, body in _bodies(root):
        values = {str(name): configuration.value(each) for name, each in body.items() if name != "//"}
        depends = body.get("depends_on")
        names = tuple(each for each in depends if isinstance(each, str)) if isinstance(depends, list) else ()
        found.append(Instance(address, type_, values, (*path, *way), names))
    return found


def _bodies(root: Mapping[str, Any]) -> Iterator[tuple[Path, str, str, Mapping[str, Any]]]:
    for member, before in (("resource", ""), ("data", "data.")):
        of_type = root.get(member)
        for type_, named in of_type.items() if isinstance(of_type, Mapping) else ():
            for name, bodies in named.items() if isinstance(named, Mapping) else ():
                for way, body in objects(bodies, (member, str(type_), str(name))):
                    yield way, f"{before}{type_}.{name}", str(type_), body


def syntax_region(root: Mapping[str, Any]) -> str:
    """The Region of the provider that has no alias; "" where the file does not say it."""
    for _, each in objects(at(root, "provider", "aws")):
        if "alias" not in each:
            made = _Configuration(root).value(each.get("region"))
            return made if isinstance(made, str) else ""
    return ""


class _Configuration:
    """A configuration with what can be referred to in it."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._bodies = {address: body for _, address, _, body in _bodies(root)}
        self._known: dict[str, Any] = {}

    def value(self, value: Any, depth: int = 0) -> Any:
        """The value, with an Unknown for each expression that the file alone cannot work out."""
        if depth > MAX_NESTING:
            return None
        if isinstance(value, Mapping):
            return {str(key): self.value(each, depth + 1) for key, each in value.items()}
        if isinstance(value, list):
            found: list[Any] = []
            for each in value:
                made = self.value(each, depth + 1)
                found += made if isinstance(made, list) and isinstance(each, str) else [made]
            return found
        return self._text(value, 0) if isinstance(value, str) else value

    def _text(self, text: str, steps: int) -> Any:
        whole = _REFERENCE.fullmatch(text)
        if whole is not None:
            return self._reference(whole[1].strip(), text, steps)
        missing: list[Unknown] = []

        def put(found: re.Match[str]) -> str:
            made = self._reference(found[1].strip(), found[0], steps)
            if isinstance(made, str | int | float) and not isinstance(made, bool):
                return str(made)
            missing.append(made if isinstance(made, Unknown) else Unknown(found[0], found[1].strip()))
            return ""

        made = _REFERENCE.sub(put, text)
        if missing:
            return Unknown(text, missing[0].asks_for)
        return made if len(made) <= MAX_LENGTH else Unknown("…", "…")

    def _reference(self, reference: str, written: str, steps: int) -> Any:
        """What a reference comes to, worked out once; not known is one that leads back to itself."""
        if reference not in self._known:
            self._known[reference] = Unknown(written, reference)
            self._known[reference] = self._looked_up(reference, written, steps)
        return self._known[reference]

    def _looked_up(self, reference: str, written: str, steps: int) -> Any:
        """A pool's ID is its address, for the file's own pools to be found by."""
        unknown = Unknown(written, reference)
        if steps > MAX_STEPS or not _PLAIN.fullmatch(reference):
            return unknown
        words = reference.split(".")
        if words[0] in ("var", "local") and len(words) == 2:
            found = at(self._root, "variable", words[1], "default") if words[0] == "var" else None
            found = at(self._root, "locals", words[1]) if words[0] == "local" else found
            made = self._text(found, steps + 1) if isinstance(found, str) else found
            return Unknown(written, words[1]) if made is None or isinstance(made, Mapping) else made
        length = 3 if words[0] == "data" else 2
        address, attribute = ".".join(words[:length]), ".".join(words[length:])
        body = self._bodies.get(address)
        if body is None:
            return unknown
        type_ = words[length - 2]
        if type_ == "aws_cognito_user_pool" and attribute == "id":
            return Unknown(written, address)
        if type_ == "aws_cognito_resource_server" and attribute == "scope_identifiers":
            return self._scopes(body, steps) or unknown
        attribute = "identifier" if type_ == "aws_cognito_resource_server" and attribute == "id" else attribute
        found = body.get(attribute)
        if isinstance(found, str):
            return self._text(found, steps + 1)
        return unknown if found is None or isinstance(found, Mapping | list) else found

    def _scopes(self, body: Mapping[str, Any], steps: int) -> list[str]:
        identifier = self._text(text_at(body, "identifier"), steps + 1)
        if not isinstance(identifier, str):
            return []
        names = [self._text(text_at(each, "scope_name"), steps + 1) for _, each in objects(body.get("scope"))]
        return [f"{identifier}/{name}" for name in names if isinstance(name, str) and name]
