"""How a value is written in the language of a file: HCL, JSON or YAML, by the names that the file has."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.templates.flow import flow, plain_text


class Language(StrEnum):
    """The languages that a file is written in."""

    YAML = "yaml"
    JSON = "json"
    HCL = "hcl"
    """Terraform's: its states are JSON, but what a user changes is written so."""


class NameStyle(StrEnum):
    """How a file spells the names that are CloudFormation's here."""

    AS_THERE = "AllowedOAuthFlows"
    SNAKE = "allowed_oauth_flows"
    CAMEL = "allowedOauthFlows"


class Spelling(NamedTuple):
    """How one resource of a file is written, and where its values stand."""

    language: Language
    naming: NameStyle
    line_of: Callable[[Path], int | None]

    def name(self, canonical: str) -> str:
        """The file's own name for what is called `canonical` here."""
        if self.naming is NameStyle.AS_THERE:
            return canonical
        words = [word.lower() for word in re.findall(r"OAuth|[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+", canonical)]
        if self.naming is NameStyle.SNAKE:
            return "_".join(words)
        return words[0] + "".join(word.capitalize() for word in words[1:]) if words else canonical

    def line(self, canonical: str, value: Any) -> str:
        """One line that gives `canonical` this value: `GenerateSecret: true`, `generate_secret = true`."""
        return self._named(self.name(canonical), value)

    def of(self, setting: Setting) -> str:
        """The line of a setting as the file has it."""
        return self._named(setting.written, setting.value)

    def _named(self, name: str, value: Any) -> str:
        match self.language:
            case Language.JSON:
                return f"{json.dumps(name)}: {self.value(value)}"
            case Language.HCL:
                return f"{name} = {self.value(value)}"
        return f"{name}: {self.value(value)}"

    def value(self, value: Any) -> str:
        """A value in one line."""
        if isinstance(value, Unknown):
            return value.written if self.language is not Language.JSON else _in_json(value.written)
        if isinstance(value, tuple | list):
            return f"[{', '.join(map(self.value, value))}]"
        if isinstance(value, Mapping):
            between = " = " if self.language is Language.HCL else ": "
            members = ", ".join(f"{self._key(str(name))}{between}{self.value(each)}" for name, each in value.items())
            return "{" + (f" {members} " if self.language is Language.HCL and members else members) + "}"
        if self.language is Language.YAML and isinstance(value, str):
            return plain_text(value)
        written = json.dumps(value, ensure_ascii=False, default=str)
        return written.replace("${", "$${").replace("%{", "%%{") if self.language is Language.HCL else written

    def copied(self, value: Any) -> str:
        """A value in one line that can be put into the file: of what is not known all that stands there."""
        if isinstance(value, Unknown) and value.node is not None and self.language is not Language.HCL:
            return json.dumps(value.node, ensure_ascii=False) if self.language is Language.JSON else flow(value.node)
        if isinstance(value, tuple | list):
            return f"[{', '.join(map(self.copied, value))}]"
        return self.value(value)

    def _to_copy(self, name: str, value: Any) -> str:
        """A line that gives `name`, as the file has it, this value."""
        if self.language is Language.HCL and isinstance(value, Mapping):  # a block, which has no equals sign
            return "\n".join(
                [f"{name} {{", *(f"  {self._to_copy(str(key), each)}" for key, each in value.items()), "}"]
            )
        named = json.dumps(name) if self.language is Language.JSON else name
        return f"{named}{' = ' if self.language is Language.HCL else ': '}{self.copied(value)}"

    def _key(self, name: str) -> str:
        return json.dumps(name) if self.language is Language.JSON else name

    def block(
        self, head: str, settings: Mapping[str, Any], *, kind: str = "", extra: Mapping[str, Any] | None = None
    ) -> str:
        """A whole resource to copy: `head` is its logical ID, `kind` its type, `settings` by their canonical names.

        `extra` stands beside the properties in CloudFormation (DependsOn).
        """
        named = {self.name(name): value for name, value in settings.items()}
        if self.language is Language.HCL:
            width = max(map(len, named), default=0)
            lines = [f"  {name:<{width}} = {self.copied(value)}" for name, value in named.items()]
            return "\n".join([f"resource {json.dumps(kind)} {json.dumps(label_of(head))} {{", *lines, "}"])
        if self.language is Language.JSON:
            outer = [
                f'  "Type": {json.dumps(kind)}',
                *(f"  {self._to_copy(name, value)}" for name, value in (extra or {}).items()),
            ]
            inner = ",\n".join(f"    {self._to_copy(name, value)}" for name, value in named.items())
            return f"{json.dumps(head)}: {{\n" + ",\n".join([*outer, '  "Properties": {\n' + inner + "\n  }"]) + "\n}"
        outer = [f"  Type: {kind}", *(f"  {self._to_copy(name, value)}" for name, value in (extra or {}).items())]
        return "\n".join(
            [
                f"{head}:",
                *outer,
                "  Properties:",
                *(f"    {self._to_copy(name, value)}" for name, value in named.items()),
            ]
        )

    def lines(self, settings: Mapping[str, Any]) -> str:
        """Some settings to copy, one a line, by their canonical names."""
        between = ",\n" if self.language is Language.JSON else "\n"
        return between.join(self._to_copy(self.name(name), value) for name, value in settings.items())


def spelling_of(resource: Resource, document: Document) -> Spelling:
    """How a resource is written, by the names that its settings have in the file."""
    naming = _naming(setting.written for setting in resource.settings.values() if setting.path)
    if _is_terraform(resource, document):
        return Spelling(Language.HCL, NameStyle.SNAKE, document.line_of)
    return Spelling(language_of(document), naming, document.line_of)


def language_of(document: Document) -> Language:
    """JSON or YAML, by how the text begins; answers that came without a text are JSON."""
    return Language.JSON if document.text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[", "") else Language.YAML


def _is_terraform(resource: Resource, document: Document) -> bool:
    root = document.root
    return "aws_cognito" in resource.address or (
        isinstance(root, Mapping) and ("terraform_version" in root or "format_version" in root)
    )


def _naming(names: Iterable[str]) -> NameStyle:
    written = list(names)
    if any("_" in name for name in written):
        return NameStyle.SNAKE
    with_capitals = [name for name in written if name.lower() != name]  # `id` is so in each of them
    camel = [name for name in with_capitals if name[:1].islower()]
    return NameStyle.CAMEL if len(camel) * 2 > len(with_capitals) else NameStyle.AS_THERE


def label_of(head: str) -> str:
    """A name as HCL has it after the type: the last part of an address, without its index."""
    plain = re.sub(r"\[[^]]*\]$", "", head).rpartition(".")[2]
    return re.sub(r"[^\w-]", "_", plain) or "client"


def _in_json(written: str) -> str:
    """A short form as JSON has it: `!Ref Pool` is {"Ref": "Pool"}."""
    found = re.fullmatch(r"!(\w+)\s+(.+)", written.strip(), re.DOTALL)
    if found is None:
        return written if written.lstrip()[:1] in ("{", '"', "[") else json.dumps(written)
    name, value = found.groups()
    value = value.strip().strip("\"'")
    if name == "GetAtt":
        return json.dumps({"Fn::GetAtt": value.split(".", 1)})
    return json.dumps({name if name in ("Ref", "Condition") else f"Fn::{name}": value})
