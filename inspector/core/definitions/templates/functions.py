"""Intrinsic functions of CloudFormation: what each comes to, or what would have to be known for that."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.definitions.setting import Path, Unknown, unknowns
from inspector.core.definitions.templates.conditions import Conditions
from inspector.core.definitions.templates.loops import LOOP, Loops, TemplateMember, named, spelled_out
from inspector.core.definitions.templates.parameters import default_of
from inspector.core.definitions.templates.spelling import NO_VALUE, Scope, Texts, attribute, function_of, short
from inspector.core.text.patterns import pattern

MOST_DEEP = 90
MOST_STEPS = 300_000
"""So many values at most are worked out of one template."""

NOWHERE = Scope({})

_IN_SUB = pattern(r"\$\{(!?)([^{}$]*)\}")
_ELSEWHERE = pattern(r"\{\{resolve:([^{}]{1,2048})\}\}")
"""A dynamic reference to Systems Manager or Secrets Manager."""

IDENTIFIED_BY = {"AWS::Cognito::UserPoolResourceServer": "Identifier", "AWS::Cognito::UserPoolDomain": "Domain"}
"""What `Ref` of a resource is, where that is one of its own properties."""


class Sections(NamedTuple):
    """The parts of a template by name; each may stand in several places (Serverless Framework)."""

    parts: dict[str, list[tuple[dict[str, Any], Path]]]

    def named(self, section: str, name: str) -> tuple[Any, Path]:
        """A member of a section with its path; None where there is none."""
        for part, path in reversed(self.parts.get(section, [])):
            if name in part:
                return part[name], (*path, name)
        return None, ()


class Functions:
    """Works out the values of one template. What is not in it becomes an Unknown; nothing is looked up elsewhere.

    `variables` says what a text is that has variables of another tool in it, as its parts; None where it has none.
    """

    def __init__(
        self,
        sections: Sections,
        region: str = "",
        variables: Callable[[str], list[Any] | None] | None = None,
    ) -> None:
        self._sections, self._region, self._variables = sections, region, variables
        self.texts = Texts()
        self.loops = Loops(self.value)
        self.conditions = Conditions(lambda name: sections.named("Conditions", name)[0], self.value)
        self.resources: dict[str, TemplateMember] = {}
        """Of all kinds, by logical ID; filled in by whoever reads the template."""
        self.wrong_attributes: dict[tuple[str, str], Path] = {}
        self._busy: set[str] = set()
        self._within: set[int] = set()
        self._found: dict[tuple[str, str], Any] = {}
        self._given_before: dict[int, Any] = {}
        self._depth = self._steps = 0
        self._functions: dict[str, Callable[[Any, Scope], Any]] = {
            "Ref": self._ref,
            "Fn::GetAtt": self._get_att,
            "Fn::Sub": self._sub,
            "Fn::Join": self._join,
            "Fn::If": self._if,
            "Fn::FindInMap": self._find_in_map,
            "Fn::ImportValue": self._import_value,
            "Fn::Select": self._select,
            "Fn::Split": self._split,
            "Fn::Base64": self._base64,
            "Fn::Length": self._length,
            "Fn::ToJsonString": self._to_json,
        }

    def value(self, node: Any, scope: Scope = NOWHERE) -> Any:
        """What a part of the template is: texts, numbers, tuples and dicts, NO_VALUE, and Unknown wherever it ends."""
        if isinstance(node, str):
            return self._noted(self.text(node, scope), node, scope)
        if not isinstance(node, dict | list):
            return node
        self._steps += 1
        if self._depth > MOST_DEEP or self._steps > MOST_STEPS:
            return Unknown("…", "…")
        self._depth += 1
        try:
            return self._noted(self._inner(node, scope), node, scope)
        finally:
            self._depth -= 1

    def _noted(self, found: Any, node: Any, scope: Scope) -> Any:
        """What was found; of what is not known, with what the template has in its place."""
        return replace(found, node=spelled_out(node, scope.names)) if isinstance(found, Unknown) else found

    def _inner(self, node: dict[str, Any] | list[Any], scope: Scope) -> Any:
        if isinstance(node, list):
            return self._items(node, scope)
        name = function_of(node)
        if not name:
            return self._members(node, scope)
        function = self._functions.get(name)
        found = function(node[name], scope) if function is not None else None
        return self._unknown(node, scope) if found is None else found

    def _items(self, nodes: list[Any], scope: Scope) -> tuple[Any, ...]:
        values = [self.value(each, scope) for each in nodes]
        return tuple(value for value in values if value is not NO_VALUE)

    def _members(self, node: dict[str, Any], scope: Scope) -> dict[str, Any]:
        if not scope.names and not any(name.startswith(LOOP) for name in node):
            found = [(name, self.value(each, scope)) for name, each in node.items()]
        else:
            found = [(each.name, self.value(each.value, each.scope)) for each in self.loops.members(node, (), scope)]
        return {name: value for name, value in found if value is not NO_VALUE}

    def text(self, text: str, scope: Scope) -> Any:
        """A text with what loops name in it, variables of other tools, and dynamic references."""
        text = named(text, scope.names)
        if "{" not in text:
            return text
        parts = self._parts(text)
        found = parts[0] if len(parts) == 1 else self.texts.joined(parts)
        return self._given(found, scope) if isinstance(found, dict | list) else found

    def _given(self, found: dict[str, Any] | list[Any], scope: Scope) -> Any:
        """What a variable stands for that is an object or a list of the same file: it may have variables too."""
        where = id(found)
        if where in self._within:
            return Unknown("…", "…")
        if where not in self._given_before:
            self._within.add(where)
            self._given_before[where] = self.value(found, Scope({}, scope.met))
            self._within.discard(where)
        return self._given_before[where]

    def _parts(self, text: str) -> list[Any]:
        parts = (self._variables(text) if self._variables is not None else None) or [text]
        return [piece for part in parts for piece in (_resolved(part) if isinstance(part, str) else [part])]

    def _unknown(self, node: dict[str, Any], scope: Scope) -> Unknown:
        written = named(short(node), scope.names)
        return Unknown(written, written)

    # --- functions: each gives None for an argument that it cannot have ----------------------------------------------

    def _ref(self, argument: Any, scope: Scope) -> Any:
        name = self.value(argument, scope)
        if not isinstance(name, str) or not name:
            return None
        if name in scope.names:
            return scope.names[name]
        if name.startswith("AWS::"):
            return self._pseudo(name)
        parameter, _ = self._sections.named("Parameters", name)
        if parameter is not None:
            return default_of(parameter, name)
        member = self.resources.get(name)
        if member is not None and isinstance(member.value, dict):
            kind = member.value.get("Type")
            own = IDENTIFIED_BY.get(kind) if isinstance(kind, str) else None
            found = self._property(name, own) if own is not None else None
            if found is not None and found is not NO_VALUE:
                return found
        return Unknown(f"!Ref {name}", name)

    def _pseudo(self, name: str) -> Any:
        if name == "AWS::NoValue":
            return NO_VALUE
        if name == "AWS::Region" and self._region:
            return self._region
        return Unknown(f"!Ref {name}", name)

    def _property(self, name: str, own: str) -> Any:
        """A property of another resource of the template; None where it has none, or where it asks for this one."""
        member = self.resources[name]
        properties = member.value.get("Properties")
        if name in self._busy or not isinstance(properties, dict) or own not in properties:
            return None
        if (name, own) not in self._found:
            self._busy.add(name)
            self._found[name, own] = self.value(properties[own], member.scope)
            self._busy.discard(name)
        return self._found[name, own]

    def _get_att(self, argument: Any, scope: Scope) -> Any:
        resource, name = attribute(argument)
        resource, name = self.value(resource, scope), self.value(name, scope)
        return self._attribute(resource, name) if isinstance(resource, str) and isinstance(name, str) else None

    def _attribute(self, resource: str, name: str) -> Any:
        member = self.resources.get(resource)
        kind = member.value.get("Type") if member is not None and isinstance(member.value, dict) else None
        if member is not None and kind == "AWS::Cognito::UserPoolResourceServer":
            self.wrong_attributes.setdefault((resource, name), member.path)
            found = self._property(resource, name) if name in {"Identifier", "Name"} else None
            if found is not None:
                return found
        if kind == "AWS::SSM::Parameter" and name == "Value":
            found = self._property(resource, name)
            if found is not None and found is not NO_VALUE:
                return found
        whole = f"{resource}.{name}"
        same = (kind == "AWS::Cognito::UserPool" and name == "UserPoolId") or (
            kind == "AWS::Cognito::UserPoolClient" and name == "ClientId"
        )
        return Unknown(f"!GetAtt {whole}", resource if same else whole)

    def _sub(self, argument: Any, scope: Scope) -> Any:
        text, given = argument, dict[str, Any]()
        if isinstance(argument, list):
            text, given = argument[0] if argument else None, argument[1] if len(argument) > 1 else {}
        if not isinstance(text, str) or not isinstance(given, dict):
            return None
        text = named(text, {name: value for name, value in scope.names.items() if name not in given})
        parts: list[Any] = []
        for part in self._parts(text):
            parts += self._places(part, given, scope) if isinstance(part, str) else [part]
        return self._text_of(parts)

    def _text_of(self, parts: Iterable[Any]) -> str | Unknown:
        """The parts as one text, which may be a dynamic reference only now."""
        text = self.texts.joined(parts)
        return self.texts.joined(_resolved(text)) if isinstance(text, str) else text

    def _places(self, text: str, given: dict[str, Any], scope: Scope) -> Iterable[Any]:
        at, known = 0, dict[str, Any]()
        for place in _IN_SUB.finditer(text):
            yield text[at : place.start()]
            at = place.end()
            name = place[2].strip()
            if place[1]:
                yield f"${{{place[2]}}}"
            elif name in given:
                if name not in known:
                    known[name] = self.value(given[name], scope)
                yield known[name]
            elif "." in name:
                yield self._attribute(*name.split(".", 1))
            else:
                yield self._ref(name, scope)
        yield text[at:]

    def _join(self, argument: Any, scope: Scope) -> Any:
        if not isinstance(argument, list) or len(argument) != 2 or not isinstance(argument[0], str):
            return None
        values = self.value(argument[1], scope)
        if not isinstance(values, tuple):
            return None
        between = self.value(argument[0], scope)
        return self._text_of(part for at, value in enumerate(values) for part in ((between, value) if at else (value,)))

    def _if(self, argument: Any, scope: Scope) -> Any:
        if not isinstance(argument, list) or len(argument) != 3:
            return None
        met = self.conditions.met(argument[0], scope)
        if met is not None:
            return self.value(argument[1 if met else 2], scope)
        first, second = (self.value(each, scope) for each in argument[1:])
        if first is second or first == second:
            return first
        choices = tuple(None if each is NO_VALUE else each for each in (first, second))
        return replace(self._unknown({"Fn::If": argument}, scope), choices=choices)

    def _find_in_map(self, argument: Any, scope: Scope) -> Any:
        if not isinstance(argument, list) or len(argument) < 3:
            return None
        names = [self.value(each, scope) for each in argument[:3]]
        default = argument[3].get("DefaultValue") if len(argument) > 3 and isinstance(argument[3], dict) else None
        if not all(isinstance(each, str | int | float) for each in names):
            return None
        found, _ = self._sections.named("Mappings", str(names[0]))
        for name in names[1:]:
            found = found.get(str(name)) if isinstance(found, dict) else None
        if isinstance(found, list):  # no function stands in a mapping
            return tuple(self.text(each, scope) if isinstance(each, str) else each for each in found)
        if isinstance(found, str):
            return self.text(found, scope)
        if isinstance(found, bool | int | float):
            return found
        return self.value(default, scope) if default is not None else None

    def _import_value(self, argument: Any, scope: Scope) -> Any:
        name = self.value(argument, scope)
        if isinstance(name, str) and name:
            return Unknown(f"!ImportValue {name}", name)
        if isinstance(name, Unknown):
            text = "".join(
                part if isinstance(part, str) else f"${{{part.asks_for}}}" for part in self.texts.parts(name)
            )
            return Unknown(f"!ImportValue {text}", text)
        return None

    def _select(self, argument: Any, scope: Scope) -> Any:
        if not isinstance(argument, list) or len(argument) != 2:
            return None
        at, values = self.value(argument[0], scope), self.value(argument[1], scope)
        index = str(at)
        if not isinstance(values, tuple) or not index.isdecimal() or len(index) > 6 or int(index) >= len(values):
            return None
        return values[int(index)]

    def _split(self, argument: Any, scope: Scope) -> Any:
        if not isinstance(argument, list) or len(argument) != 2:
            return None
        by, text = argument[0], self.value(argument[1], scope)
        if by == "/" and isinstance(text, Unknown) and (pool := self._pool_of_arn(text.asks_for)):
            return text, Unknown(f"!Ref {pool}", pool)  # arn:aws:cognito-idp:eu-west-1:123456789012:userpool/ID
        return tuple(text.split(by)) if isinstance(by, str) and by and isinstance(text, str) else None

    def _pool_of_arn(self, attribute_of: str) -> str:
        """The logical ID of the user pool whose ARN is asked for; "" for anything else."""
        name, _, attribute_name = attribute_of.partition(".")
        member = self.resources.get(name) if attribute_name == "Arn" else None
        kind = member.value.get("Type") if member is not None and isinstance(member.value, dict) else None
        return name if kind == "AWS::Cognito::UserPool" else ""

    def _base64(self, argument: Any, scope: Scope) -> Any:
        text = self.value(argument, scope)
        return base64.b64encode(text.encode("utf-8", "replace")).decode() if isinstance(text, str) else None

    def _length(self, argument: Any, scope: Scope) -> Any:
        values = self.value(argument, scope)
        return len(values) if isinstance(values, tuple) else None

    def _to_json(self, argument: Any, scope: Scope) -> Any:
        value = self.value(argument, scope)
        if value is NO_VALUE or any(True for _ in unknowns(value)):
            return None
        return json.dumps(value, ensure_ascii=False)


def _resolved(text: str) -> list[str | Unknown]:
    """A text in parts, with what dynamic references stand for as Unknown."""
    if "{{resolve:" not in text:
        return [text]
    parts: list[str | Unknown] = []
    at = 0
    for found in _ELSEWHERE.finditer(text):
        parts += [text[at : found.start()], Unknown(found[0], found[1])]
        at = found.end()
    return [part for part in (*parts, text[at:]) if part != ""]
