"""Any value at any place of a template, and any text, read and judged: nothing is raised but a DefinitionError."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.core.definitions.document import DefinitionError, read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.setting import unknowns
from inspector.core.journeys.definition_review import review_reading
from inspector.core.report.definitions import definitions_text

FILES = sorted((Path(__file__).parent / "shapes" / "files").glob("*.y*ml")) + sorted(
    (Path(__file__).parent / "shapes" / "files").glob("*.json")
)
ROOTS = [read_document(path.read_bytes(), path.name).root for path in FILES]
NAMES = st.sampled_from(
    [
        "Ref", "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::If", "Fn::FindInMap", "Fn::ImportValue", "Fn::Select",
        "Fn::Split", "Fn::Base64", "Fn::Length", "Fn::ToJsonString", "Fn::ForEach::X", "Fn::Transform", "Fn::Equals",
        "Fn::Not",
        "Condition", "Type", "Properties", "DependsOn", "Metadata", "Default", "AllowedValues", "NoEcho", "Resources",
        "Parameters", "Mappings", "Conditions", "resources", "service", "provider", "custom", "TemplateBody",
        "Transform",
        "AccessTokenValidity", "Scopes", "artifacts", "tree", "files", "version", "Pool", "Stage", "", "a.b", "<<",
    ]
)  # fmt: skip
TEXTS = st.sampled_from(
    [
        "", "Pool", "Stage", "AWS::Region", "AWS::NoValue", "AWS::Cognito::UserPoolClient", "AWS::Cognito::UserPool",
        "AWS::Cognito::UserPoolResourceServer", "AWS::Cognito::UserPoolDomain", "${Pool}", "${Pool.Arn}/${Stage}",
        "${!x}",
        "${", "${self:custom.a}", "${self:}", "${opt:a, self:custom.b, 'c'}", "${file(a):b}", "{{resolve:ssm:/a}}",
        "AWS::Serverless-2016-10-31", "AWS::SSM::Parameter::Value<String>", "CommaDelimitedList", "a,b", "true", "1",
        "٣",
        "²", "A.template.json", "tree-0.1", "\ud800", "\u2028",
    ]
)  # fmt: skip
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def put(root: Any, choices: list[int], new: Any) -> Any:
    """The value with another one in the place that the numbers lead to."""
    if not choices or not isinstance(root, dict | list) or not root:
        return new
    at = choices[0] % len(root)
    if isinstance(root, list):
        return [*root[:at], put(root[at], choices[1:], new), *root[at + 1 :]]
    name = list(root)[at]
    return {**root, name: put(root[name], choices[1:], new)}


def read_all(content: bytes, name: str) -> None:
    """Read it, ask for each line and say all that there is to say."""
    try:
        document = read_document(content, name)
        found = read_definition(document)
    except DefinitionError as error:
        str(error)
        return
    for each in found.resources:
        for setting in [*each.settings.values(), *each.traits.values()]:
            document.line_of(setting.path)
            for unknown in unknowns(setting.value):
                assert unknown.written
                assert unknown.asks_for
            hash(setting.written)
    for message in (found.kind, *found.left_out):
        str(message)
    definitions_text(review_reading(found, document, now=0))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(ROOTS), st.lists(st.integers(0, 9), max_size=7), VALUES)
def test_any_value_at_any_place_of_a_template(root: Any, choices: list[int], new: Any) -> None:
    changed = put(root, choices, new)
    read_all(json.dumps(changed).encode(), "template.json")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FILES), st.integers(0, 2000), st.text(max_size=6) | TEXTS, st.integers(0, 12))
def test_any_change_of_the_text_of_a_template(path: Path, at: int, new: str, instead: int) -> None:
    text = path.read_text()
    at %= len(text)
    read_all((text[:at] + new + text[at + instead :]).encode("utf-8", "surrogatepass"), path.name)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    read_all(content, "template.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "Resources: &r {A: *r}", "Resources: {A: {Type: {Ref: A}}}", "? {a: b}\n: c", "[[[[", "{{{{", "- - - -", "!!",
        "!!x y",
        "%YAML 9.9\n--- a", "--- |\n", "&a", "*a", "\ufeff\ufeffa: 1", "a: !<!> b", "a: !!set {x, y}",
        "a: !!omap [x: 1]",
        "a: !!binary =", "a: !!float x", "a: !!int x", "a: !!null x", "<<: 1", "<<: [1, {a: 1}]", "<<: !Ref A",
        "!Ref A: 1",
        "? !Ref A\n: 1", "a: !Ref {b: 1}", "a: !GetAtt", "a: !GetAtt []", "a: !GetAtt [1]", "a: !Sub", "\x85",
        "\u2028a: 1",
    ],
)  # fmt: skip
def test_odd_texts(text: str) -> None:
    for name in ("t.yaml", "t.json", "t"):
        read_all(text.encode("utf-8", "surrogatepass"), name)
