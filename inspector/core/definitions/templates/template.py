"""A template of CloudFormation: its parts, the resources of Cognito in it, and what of it is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown, place_of
from inspector.core.definitions.templates.functions import NOWHERE, Functions, Sections
from inspector.core.definitions.templates.loops import Remark, TemplateMember, named
from inspector.core.definitions.templates.references import named_in
from inspector.core.definitions.templates.spelling import NO_VALUE, Scope, function_of, short
from inspector.core.knowledge.aws_names import REGION
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

KINDS = {
    "AWS::Cognito::UserPoolClient": ResourceKind.COGNITO_CLIENT,
    "AWS::Cognito::UserPool": ResourceKind.COGNITO_POOL,
    "AWS::Cognito::UserPoolResourceServer": ResourceKind.COGNITO_SERVER,
    "AWS::Cognito::UserPoolDomain": ResourceKind.COGNITO_DOMAIN,
}
SECTIONS = ("Parameters", "Mappings", "Conditions", "Resources")
MOST_REMARKS = 20

_NESTED = {"AWS::CloudFormation::Stack": "TemplateURL", "AWS::Serverless::Application": "Location"}
_HASHED = pattern(r"([A-Za-z][A-Za-z0-9]*?)[0-9A-F]{8}\Z")
"""A logical ID as the CDK makes it: names of constructs, and a part of a hash."""
_MADE_BY_COGNITO = frozenset({"ClientId", "ClientSecret"})
"""What templates sometimes write as a property, and CloudFormation refuses."""
_REGIONS = (
    pattern(rf"\.auth(?:-fips)?\.({REGION})\.amazoncognito\.com"),
    pattern(rf"cognito-idp(?:-fips)?\.({REGION})\.amazonaws\.com"),
    pattern(rf"\\?\"region\\?\"\s*:\s*\\?\"({REGION})\\?\""),
)


def sections_of(root: Mapping[str, Any], path: Path) -> Sections:
    """The parts of a template at that path of its document."""
    return Sections(
        {name: [(root[name], (*path, name))] for name in SECTIONS if isinstance(root.get(name), dict)},
    )


def read_template(
    document: Document,
    kind: Message,
    sections: Sections,
    *,
    region: str = "",
    extensions: Mapping[str, tuple[Any, Path]] | None = None,
    variables: Callable[[str], list[Any] | None] | None = None,
) -> Reading:
    """What a template defines. `region` is where it says that it is for, "" where it does not.

    `extensions` are properties that are put into resources of that name, `variables` as `Functions` has it.
    """
    region = region or _region(document)
    reader = _Reader(Functions(sections, region, variables), sections, extensions or {})
    resources = tuple(reader.resources())
    said = (each(place_of(path, document.line_of(path))) for path, each in reader.remarks()[:MOST_REMARKS])
    return Reading(kind, resources, reader.others, tuple(said), region)


class _Reader:
    """Finds the resources of Cognito, and counts and names the others."""

    def __init__(self, functions: Functions, sections: Sections, extensions: Mapping[str, tuple[Any, Path]]) -> None:
        self._functions, self._sections, self._extensions = functions, sections, extensions
        self._remarks: list[Remark] = []
        self.others = 0
        for part, path in sections.parts.get("Resources", []):
            for member in functions.loops.members(part, path, NOWHERE):
                functions.resources[member.name] = member
        self._hashed = are_hashed(functions.resources)

    def resources(self) -> Iterator[Resource]:
        """The resources of Cognito, in the order of the file."""
        for member in self._functions.resources.values():
            body = member.value
            if member.name.startswith("Fn::Transform"):
                self._remarks.append((member.path, _included))
                continue
            if not isinstance(body, dict) or "Type" not in body:
                self.others += isinstance(body, dict)
                continue
            kind = self._functions.value(body["Type"], member.scope)
            known = KINDS.get(kind) if isinstance(kind, str) else None
            if known is not None:
                yield self._resource(known, member, body)
                continue
            self.others += 1
            if isinstance(kind, str):
                self._of_another_kind(kind, member, body)

    def remarks(self) -> list[Remark]:
        """What was not read, and what cannot work, with its place."""
        wrong = [
            (path, _no_such_attribute(resource, name))
            for (resource, name), path in self._functions.wrong_attributes.items()
        ]
        return [*self._remarks, *self._functions.loops.remarks, *wrong]

    def _resource(self, kind: ResourceKind, member: TemplateMember, body: dict[str, Any]) -> Resource:
        condition = body.get("Condition")
        condition = condition if isinstance(condition, str) else ""
        met = self._functions.conditions.met(condition, member.scope) if condition else None
        inside = Scope(member.scope.names, member.scope.met | {condition}) if condition else member.scope
        settings = dict(self._settings(kind, body.get("Properties"), (*member.path, "Properties"), inside))
        if member.name in self._extensions:
            more, path = self._extensions[member.name]
            given = more.get("Properties") if isinstance(more, dict) else None
            settings |= self._settings(kind, given, path, inside)
        traits = dict(self._traits(body, member.path))
        if condition:
            _, path = self._sections.named("Conditions", condition)
            traits["condition"] = Setting(met, path or (*member.path, "Condition"), condition)
        return Resource(
            kind,
            member.name,
            settings,
            member.path,
            "cognito",
            traits,
            tuple(dict.fromkeys(self._before(member, body))),
            condition,
        )

    def _settings(self, kind: ResourceKind, properties: Any, path: Path, scope: Scope) -> Iterator[tuple[str, Setting]]:
        if not isinstance(properties, dict):
            return
        for member in self._functions.loops.members(properties, path, scope):
            if member.name == "Fn::Transform":
                self._remarks.append((member.path, _included))
                continue
            if member.name in _MADE_BY_COGNITO and kind is ResourceKind.COGNITO_CLIENT:
                self._remarks.append((member.path, _made_by_cognito(member.name)))
                continue
            value = self._functions.value(member.value, member.scope)
            if value == "" and function_of(member.value):
                value = _to_be_given(member.value)
            if value is not NO_VALUE:
                yield member.name, Setting(value, member.path, member.name)

    def _traits(self, body: dict[str, Any], path: Path) -> Iterator[tuple[str, Setting]]:
        metadata = body.get("Metadata")
        construct = metadata.get("aws:cdk:path") if isinstance(metadata, dict) else None
        if isinstance(construct, str):
            names = [name for name in construct.split("/") if name not in {"Resource", "Default"}]
            if names:
                yield "called", Setting(names[-1], (*path, "Metadata", "aws:cdk:path"), "aws:cdk:path")
        elif self._hashed and path and (found := _HASHED.match(str(path[-1]))):
            yield "called", Setting(found[1], path, found[0])

    def _before(self, member: TemplateMember, body: dict[str, Any]) -> Iterator[str]:
        """Other resources that are made before this one: those it names in DependsOn, and those it refers to."""
        part = {name: body.get(name) for name in ("DependsOn", "Properties")}
        for name in (named(each, member.scope.names) for each in named_in(part)):
            if name in self._functions.resources and name != member.name:
                yield name

    def _of_another_kind(self, kind: str, member: TemplateMember, body: dict[str, Any]) -> None:
        source = _NESTED.get(kind)
        if source is None and not kind.endswith("::MODULE"):
            return
        properties = body.get("Properties")
        written = short(properties.get(source, "")) if isinstance(properties, dict) and source else ""
        self._remarks.append((member.path, _nested(member.name, written)))


def are_hashed(names: Iterable[str]) -> bool:
    """Whether most logical IDs are as the CDK makes them."""
    found = [bool(_HASHED.match(name)) for name in names]
    return bool(found) and sum(found) * 2 > len(found)


def _to_be_given(node: Any) -> Unknown:
    """What a property stands in place of whose parameter has an empty default: somebody has to give it."""
    name = node.get("Ref")
    written = short(node)
    return Unknown(written, name if isinstance(name, str) else written)


def _region(document: Document) -> str:
    """The one Region whose hosts the document names; "" where it names none or several."""
    text = document.text
    if "amazoncognito.com" not in text and "cognito-idp" not in text and "describeUserPoolClient" not in text:
        return ""
    found = {region for each in _REGIONS for region in each.findall(text)}
    return found.pop() if len(found) == 1 else ""


def _included(place: object) -> Message:
    return message(
        "{place}: what Fn::Transform takes in here, from another file or by a macro, is not read.", place=place
    )


def _made_by_cognito(name: str) -> Callable[[object], Message]:
    return lambda place: message(
        "{place}: {name} cannot be chosen in a template, since Cognito makes it: CloudFormation refuses this property.",
        place=place,
        name=name,
    )


def _nested(name: str, written: str) -> Callable[[object], Message]:
    def said(place: object) -> Message:
        if not written or written == "{…}":
            return message(
                "{place}: {name} is a template of its own, which is not read. Give that file too.",
                place=place,
                name=name,
            )
        return message(
            "{place}: {name} is a template of its own, {written}, which is not read. Give that file too.",
            place=place,
            name=name,
            written=written,
        )

    return said


def _no_such_attribute(resource: str, name: str) -> Callable[[object], Message]:
    return lambda place: message(
        "{place}: the attribute {name} of {resource} is asked for, and a resource server has none: the deployment "
        "fails. !Ref {resource} is its Identifier.",
        place=place,
        name=name,
        resource=resource,
    )
