"""Templates of CloudFormation, SAM and the CDK, also wrapped in an answer of the AWS CLI, and parts of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from inspector.core.definitions.document import DefinitionError, Document, read_document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.definitions.templates.functions import Sections
from inspector.core.definitions.templates.serverless_variables import without_file
from inspector.core.definitions.templates.template import are_hashed, read_template, sections_of
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message

_WRAPPED = "TemplateBody"
_SAM = "AWS::Serverless"
_KNOWN_MACROS = ("AWS::Serverless", "AWS::LanguageExtensions", "AWS::Include", "AWS::SecretsManager", "AWS::CodeDeploy")
_OF_A_CLIENT = frozenset(
    {"AllowedOAuthFlows", "AllowedOAuthScopes", "AllowedOAuthFlowsUserPoolClient", "GenerateSecret"}
)
_OF_AN_ANSWER = frozenset({"ClientId", "UserPoolClient", "CreationDate"})
"""What the AWS CLI answers of a client, and no template has."""


def _fits(document: Document) -> bool:
    root = document.root
    if document.in_a_row:
        return bool(_together(root))
    if not isinstance(root, dict):
        return False
    return _is_template(root) or _is_assembly(root) or _wrapped(root) is not None or bool(_bare(root) or _alone(root))


def _together(roots: list[Any]) -> dict[str, list[tuple[dict[str, Any], Path]]]:
    """The parts of one template that a page shows piece by piece; nothing where two pieces name one resource."""
    found: dict[str, list[tuple[dict[str, Any], Path]]] = {}
    names: set[str] = set()
    for at, root in enumerate(roots):
        if not isinstance(root, dict) or _is_resource(root):
            continue
        sections = sections_of(root, (at,)).parts if _is_template(root) else {"Resources": [(_bare(root), (at,))]}
        for name, parts in sections.items():
            found.setdefault(name, []).extend(part for part in parts if part[0])
        made = [name for part, _ in sections.get("Resources", []) for name in part]
        if names & set(made):
            return {}
        names.update(made)
    return found if found.get("Resources") else {}


def _is_template(root: Mapping[str, Any]) -> bool:
    if "AWSTemplateFormatVersion" in root:
        return True
    resources = root.get("Resources")
    return isinstance(resources, dict) and (
        not resources or any(name.startswith("Fn::") or _is_resource(each) for name, each in resources.items())
    )


def _is_resource(value: object) -> bool:
    kind = value.get("Type") if isinstance(value, dict) else None
    return isinstance(kind, str) and "::" in kind


def _bare(root: Mapping[str, Any]) -> dict[str, Any]:
    """Resources that stand in a file alone, as other files take them in."""
    found = {name: each for name, each in root.items() if _is_resource(each)}
    return found if len(found) * 2 > len(root) else {}


def _alone(root: Mapping[str, Any]) -> tuple[dict[str, Any], int] | None:
    """One resource that is the document itself, or its properties, under a name that is made up.

    With it, how many steps of its path are not in the document. None where the document is neither.
    """
    if _is_resource(root) and isinstance(root.get("Properties"), dict):
        return {str(root["Type"]).rpartition("::")[2]: root}, 1
    if _OF_A_CLIENT & root.keys() and not _OF_AN_ANSWER & root.keys():
        return {"UserPoolClient": {"Type": "AWS::Cognito::UserPoolClient", "Properties": root}}, 2
    return None


def _wrapped(root: Mapping[str, Any]) -> dict[str, Any] | str | None:
    """The template in the answer of `aws cloudformation get-template`."""
    inner = root.get(_WRAPPED)
    if isinstance(inner, str) and ("Resources" in inner or "AWSTemplateFormatVersion" in inner):
        return inner
    return inner if isinstance(inner, dict) and _is_template(inner) else None


def _read(document: Document) -> Reading:
    root = document.root
    if document.in_a_row:
        first = next((each for each in root if isinstance(each, dict) and _is_template(each)), {})
        return read_template(document, _kind(document, first), Sections(_together(root)), variables=without_file)
    if _is_assembly(root):
        raise _assembly(document)
    if _is_template(root):
        return _read_root(document, root, ())
    inner = _wrapped(root)
    if isinstance(inner, str):
        return _read_text(document, inner)
    if inner is not None:
        return _read_root(document, inner, (_WRAPPED,))
    alone = _alone(root)
    found, steps = alone or (_bare(root), 0)
    parts: list[tuple[dict[str, Any], Path]] = [(found, ())]
    reading = read_template(document, _kind(document, {}), Sections({"Resources": parts}), variables=without_file)
    if not steps:
        return reading
    return replace(reading, resources=tuple(each.placed(lambda path: path[steps:]) for each in reading.resources))


def _read_root(document: Document, root: Mapping[str, Any], path: Path) -> Reading:
    reading = read_template(document, _kind(document, root), sections_of(root, path), variables=without_file)
    more = tuple(_of_macros(root))
    return replace(reading, left_out=(*reading.left_out, *more)) if more else reading


def _read_text(document: Document, text: str) -> Reading:
    """A template that is one text within another document: all of it has the line of that text."""
    inner = read_document(text.encode("utf-8", "surrogatepass"), document.name)
    if not isinstance(inner.root, dict) or not _is_template(inner.root):
        raise DefinitionError(message("{name} has a TemplateBody that is no template.", name=document.name))
    within = replace(document, text=text, root=inner.root, line_of=lambda _: document.line_of((_WRAPPED,)))
    reading = _read_root(within, inner.root, (_WRAPPED,))
    return replace(reading, left_out=(*reading.left_out, *inner.remarks)) if inner.remarks else reading


# --- what it is ---------------------------------------------------------------------------------------------------


def _kind(document: Document, root: Mapping[str, Any]) -> Message:
    if any(name.startswith(_SAM) for name in _macros(root)):
        return message("SAM template")
    if document.name.endswith(".template.json") or _is_of_cdk(root):
        return message("CDK template")
    return message("CloudFormation template")


def _is_of_cdk(root: Mapping[str, Any]) -> bool:
    parameters, resources = root.get("Parameters"), root.get("Resources")
    if isinstance(parameters, dict) and "BootstrapVersion" in parameters:
        return True
    if not isinstance(resources, dict):
        return False
    if are_hashed(resources):
        return True
    for each in resources.values():
        metadata = each.get("Metadata") if isinstance(each, dict) else None
        if isinstance(metadata, dict) and "aws:cdk:path" in metadata:
            return True
    return False


def _macros(root: Mapping[str, Any]) -> Iterator[str]:
    named = root.get("Transform")
    for each in named if isinstance(named, list) else [named]:
        name = each.get("Name") if isinstance(each, dict) else each
        if isinstance(name, str):
            yield name


def _of_macros(root: Mapping[str, Any]) -> Iterator[Message]:
    for name in _macros(root):
        if name == "AWS::Include":
            yield message("The template takes in another file (AWS::Include), which is not read. Give that file too.")
        elif not name.startswith(_KNOWN_MACROS):
            yield message(
                "The macro {name} changes the template when it is deployed: what it makes of it is not known.",
                name=elide(name, 80),
            )


# --- what the CDK writes beside its templates ---------------------------------------------------------------------


def _is_assembly(root: Mapping[str, Any]) -> bool:
    artifacts, tree, files = root.get("artifacts"), root.get("tree"), root.get("files")
    return (
        (isinstance(artifacts, dict) and isinstance(root.get("version"), str))
        or (isinstance(tree, dict) and str(root.get("version")).startswith("tree-"))
        or (isinstance(files, dict) and "dockerImages" in root)
    )


def _assembly(document: Document) -> DefinitionError:
    names = sorted(set(_templates(document.root)))
    if names:
        shown = ", ".join(elide(name, 80) for name in names[:5])
        return DefinitionError(
            message(
                "{name} lists what a CDK app consists of. The template is a file beside it: give {templates}.",
                name=document.name,
                templates=shown,
            )
        )
    return DefinitionError(
        message(
            "{name} lists what a CDK app consists of. Give the template beside it, which ends with .template.json.",
            name=document.name,
        )
    )


def _templates(root: Mapping[str, Any]) -> Iterator[str]:
    for part in ("artifacts", "files"):
        entries = root.get(part)
        for each in entries.values() if isinstance(entries, dict) else ():
            for inner in ("properties", "source"):
                found = each.get(inner) if isinstance(each, dict) else None
                for name in ("templateFile", "path"):
                    file = found.get(name) if isinstance(found, dict) else None
                    if isinstance(file, str) and file.endswith(".template.json"):
                        yield file


READER = DefinitionReader(_fits, _read)
