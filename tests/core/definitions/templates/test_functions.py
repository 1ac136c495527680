"""What intrinsic functions come to, in long and in short forms, and what is asked for where they do not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.texts import yaml_text
from tests.core.definitions.reading import reading, said, value
from tests.each_case import for_each


def whole(written: str) -> Unknown:
    """What asks for all of itself."""
    return Unknown(written, written)


AROUND = """
Parameters:
  Stage: {Type: String, Default: dev}
  Host: {Type: String}
  Only: {Type: String, AllowedValues: [one]}
  Scopes: {Type: CommaDelimitedList, Default: "a/read, a/write,"}
  Sizes: {Type: "List<Number>", Default: "1,2"}
  Count: {Type: Number, Default: 3}
  Name: {Type: "AWS::SSM::Parameter::Value<String>", Default: /auth/name}
  Names: {Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /auth/names}
  Path: {Type: "AWS::SSM::Parameter::Name", Default: /auth/path}
  Password: {Type: String, NoEcho: true, Default: hunter2hunter2}
  Empty: {Type: String, Default: ""}
Mappings:
  ByStage: {dev: {Domain: orders-dev, List: [x, y]}, prod: {Domain: orders}}
  ByRegion: {eu-west-1: {Domain: orders-eu}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsProd: !Equals [!Ref Stage, prod]
  HasHost: !Not [!Equals [!Ref Host, ""]]
  NotProd: !Not [Condition: IsProd]
  Both: !And [!Condition IsDev, !Condition NotProd]
  Neither: !Or [!Condition IsProd, !Equals [a, b]]
  Perhaps: !Or [!Condition IsDev, !Condition HasHost]
  AskedTwice: !Equals [!Ref Host, !Ref Host]
  Circle: !Not [!Condition Circle]
  Texts: !Equals [true, "true"]
Resources:
  Server: {Type: "AWS::Cognito::UserPoolResourceServer", Properties: {Identifier: !Sub "${Stage}.orders", Name: o}}
  Elsewhere: {Type: "AWS::Cognito::UserPoolResourceServer", Properties: {Identifier: !Sub "https://${Host}/x", Name: o}}
  First: {Type: "AWS::Cognito::UserPoolResourceServer", Properties: {Identifier: !Ref Second, Name: o}}
  Second: {Type: "AWS::Cognito::UserPoolResourceServer", Properties: {Identifier: !Ref First, Name: o}}
  Pool: {Type: "AWS::Cognito::UserPool"}
  Domain: {Type: "AWS::Cognito::UserPoolDomain", Properties: {Domain: !Sub "orders-${Stage}", UserPoolId: !Ref Pool}}
  Kept: {Type: "AWS::SSM::Parameter", Properties: {Name: /x, Value: !Sub "${Stage}-kept"}}
  Stack: {Type: "AWS::CloudFormation::Stack", Properties: {TemplateURL: auth.yaml}}
  It: {Type: "AWS::Cognito::UserPoolClient", Properties: {ClientName: VALUE}}
"""

VALUES: list[tuple[str, Any]] = [
    ("plain", "plain"),
    ("!Ref Stage", "dev"),
    ("!Ref Only", "one"),
    ("!Ref Scopes", ("a/read", "a/write")),
    ("!Ref Sizes", ("1", "2")),
    ("!Ref Count", "3"),
    ("!Ref Path", "/auth/path"),
    ("!Ref Host", Unknown("!Ref Host", "Host")),
    ("!Ref Name", Unknown("!Ref Name", "Name")),
    ("!Ref Names", Unknown("!Ref Names", "Names")),
    ("!Ref Password", Unknown("!Ref Password", "Password")),
    ("!Ref Empty", Unknown("!Ref Empty", "Empty")),
    ("!Ref Missing", Unknown("!Ref Missing", "Missing")),
    ("!Ref Server", "dev.orders"),
    ("!Ref Domain", "orders-dev"),
    ("!Ref Pool", Unknown("!Ref Pool", "Pool")),
    ("!Ref It", Unknown("!Ref It", "It")),
    ("!Ref First", Unknown("!Ref Second", "Second")),
    ("!Ref AWS::Region", Unknown("!Ref AWS::Region", "AWS::Region")),
    ("!Ref AWS::NoValue", None),
    ("!GetAtt Pool.Arn", Unknown("!GetAtt Pool.Arn", "Pool.Arn")),
    ("!GetAtt Pool.UserPoolId", Unknown("!GetAtt Pool.UserPoolId", "Pool")),
    ("!GetAtt It.ClientSecret", Unknown("!GetAtt It.ClientSecret", "It.ClientSecret")),
    ("!GetAtt Stack.Outputs.PoolId", Unknown("!GetAtt Stack.Outputs.PoolId", "Stack.Outputs.PoolId")),
    ("!GetAtt [Stack, Outputs.PoolId]", Unknown("!GetAtt Stack.Outputs.PoolId", "Stack.Outputs.PoolId")),
    ("!GetAtt Kept.Value", "dev-kept"),
    ("!Sub '${Stage}'", "dev"),
    ("!Sub 'a-${Stage}-${!Literal}-${ Stage }'", "a-dev-${Literal}-dev"),
    ("!Sub ['${A}/${Stage}', {A: !Ref Server}]", "dev.orders/dev"),
    ("!Sub ['${Stage}', {Stage: given}]", "given"),
    ("!Sub ['${Stage}']", "dev"),
    ("!Sub 'x-${Host}'", Unknown("!Sub x-${Host}", "Host")),
    ("!Sub '${Host}'", Unknown("!Ref Host", "Host")),
    ("!Sub '${Stage}-${Host}'", Unknown("!Sub dev-${Host}", "Host")),
    ("!Sub '${Host}-${Host}'", Unknown("!Sub ${Host}-${Host}", "Host")),
    ("!Sub '${Host}-${Name}'", Unknown("!Sub ${Host}-${Name}", "${Host}-${Name}")),
    ("!Sub '${Elsewhere}/read'", Unknown("!Sub https://${Host}/x/read", "Host")),
    ("!Join ['/', [!Ref Elsewhere, read]]", Unknown("!Sub https://${Host}/x/read", "Host")),
    ("!Sub '${Pool.Arn}'", Unknown("!GetAtt Pool.Arn", "Pool.Arn")),
    ("!Join ['-', [a, !Ref Stage, 1, true]]", "a-dev-1-true"),
    ("!Join [',', !Ref Scopes]", "a/read,a/write"),
    ("!Join ['', [a, !Ref AWS::NoValue, b]]", "ab"),
    ("!Join ['-', !Ref Names]", Unknown("!Join [-, !Ref Names]", "!Join [-, !Ref Names]")),
    ("!If [IsDev, a, b]", "a"),
    ("!If [IsProd, a, b]", "b"),
    ("!If [IsProd, a, !Ref AWS::NoValue]", None),
    ("!If [Both, a, b]", "a"),
    ("!If [Neither, a, b]", "b"),
    ("!If [Perhaps, a, b]", "a"),
    ("!If [Texts, a, b]", "a"),
    ("!If [AskedTwice, a, b]", "a"),
    ("!If [HasHost, a, a]", "a"),
    ("!If [HasHost, a, b]", Unknown("!If [HasHost, a, b]", "!If [HasHost, a, b]")),
    ("!If [Circle, a, b]", Unknown("!If [Circle, a, b]", "!If [Circle, a, b]")),
    ("!If [Missing, a, b]", Unknown("!If [Missing, a, b]", "!If [Missing, a, b]")),
    ("!FindInMap [ByStage, !Ref Stage, Domain]", "orders-dev"),
    ("!FindInMap [ByStage, !Ref Stage, List]", ("x", "y")),
    ("!FindInMap [ByStage, test, Domain, {DefaultValue: !Ref Stage}]", "dev"),
    ("!FindInMap [ByStage, test, Domain]", whole("!FindInMap [ByStage, test, Domain]")),
    ("!FindInMap [ByRegion, !Ref Host, Domain]", whole("!FindInMap [ByRegion, !Ref Host, Domain]")),
    ("!ImportValue shared-PoolId", Unknown("!ImportValue shared-PoolId", "shared-PoolId")),
    ("!ImportValue {'Fn::Sub': '${Stage}-PoolId'}", Unknown("!ImportValue dev-PoolId", "dev-PoolId")),
    ("!ImportValue {'Fn::Sub': '${Host}-PoolId'}", Unknown("!ImportValue ${Host}-PoolId", "${Host}-PoolId")),
    ("!Select [1, [a, b]]", "b"),
    ("!Select ['1', !Split ['/', 'a/b']]", "b"),
    ("!Select [0, !Ref Scopes]", "a/read"),
    ("!Select [7, [a, b]]", Unknown("!Select [7, [a, b]]", "!Select [7, [a, b]]")),
    ("!Split [',', 'a,b']", ("a", "b")),
    ("!Split [',', !Ref Host]", Unknown("!Split [,, !Ref Host]", "!Split [,, !Ref Host]")),
    ("!Base64 ab", "YWI="),
    ("!Length [a, b]", 2),
    ("{'Fn::Length': !Ref Scopes}", 2),
    ("{'Fn::Length': !Ref Host}", Unknown("!Length !Ref Host", "!Length !Ref Host")),
    ("!ToJsonString {a: [1, !Ref Stage]}", '{"a": [1, "dev"]}'),
    ("!GetAZs ''", Unknown("!GetAZs ", "!GetAZs ")),
    ("!Transform {Name: Mine}", Unknown("!Transform {…}", "!Transform {…}")),
    ("[a, !Ref AWS::NoValue, !If [IsProd, x, y]]", ("a", "y")),
    ("{a: !Ref AWS::NoValue, b: !Ref Stage}", {"b": "dev"}),
    ("'{{resolve:ssm:/auth/pool:3}}'", Unknown("{{resolve:ssm:/auth/pool:3}}", "ssm:/auth/pool:3")),
    (
        "'x-{{resolve:secretsmanager:auth:SecretString:id}}'",
        Unknown("!Sub x-${secretsmanager:auth:SecretString:id}", "secretsmanager:auth:SecretString:id"),
    ),
    ("!Sub '{{resolve:ssm:/${Stage}/pool}}'", Unknown("{{resolve:ssm:/dev/pool}}", "ssm:/dev/pool")),
    ("'${self:custom.name}'", Unknown("${self:custom.name}", "self:custom.name")),
]  # fmt: skip


@for_each("form", ["short", "long"])
@for_each("written, expected", VALUES)
def test_a_function_comes_to_its_value_or_to_what_it_asks_for(written: str, expected: Any, form: str) -> None:
    text = AROUND.replace("VALUE", written)
    if form == "long":  # as another program writes it out
        text = json.dumps(yaml_text.read(text, "t").roots[0], indent=1)
    assert value(reading(text), "It", "ClientName") == expected


def test_get_att_is_also_written_as_one_text() -> None:
    found = reading(AROUND.replace("VALUE", '{"Fn::GetAtt": "Pool.Arn"}'))
    assert value(found, "It", "ClientName") == Unknown("!GetAtt Pool.Arn", "Pool.Arn")


def test_the_identifier_of_a_resource_server_is_no_attribute_and_it_is_said() -> None:
    found = reading(AROUND.replace("VALUE", '!Sub "${Server.Identifier}/read"'))
    assert value(found, "It", "ClientName") == "dev.orders/read"
    assert "the deployment fails" in said(found)
    assert not said(reading(AROUND.replace("VALUE", '!Sub "${Server}/read"'))).count("the deployment fails")


def test_a_secret_default_is_in_nothing_that_is_told() -> None:
    found = reading(AROUND.replace("VALUE", '!Sub "${Password}-x"'))
    assert value(found, "It", "ClientName") == Unknown("!Sub ${Password}-x", "Password")
    assert "hunter2" not in repr(found) + str(found)


@pytest.mark.parametrize("of_its_own", [True, False])
def test_a_circle_of_references_ends(of_its_own: bool) -> None:
    names = [f"S{n}" for n in range(400)]
    following = names[1:] + (names[:1] if of_its_own else ["Missing"])
    resources = {
        name: {
            "Type": "AWS::Cognito::UserPoolResourceServer",
            "Properties": {"Identifier": {"Fn::Sub": f"${{{other}}}${{{other}}}"}, "Name": "x"},
        }
        for name, other in zip(names, following, strict=True)
    }
    found = reading(json.dumps({"Resources": resources}))
    assert isinstance(value(found, "S0", "Identifier"), Unknown)


def test_a_template_that_makes_a_text_grow_without_end_is_cut() -> None:
    mapped: dict[str, Any] = {
        f"M{n}": {"a": {"b": {"Fn::Sub": ["${x}" * 50, {"x": {"Fn::FindInMap": [f"M{n + 1}", "a", "b"]}}]}}}
        for n in range(8)
    }
    mapped["M8"] = {"a": {"b": "x" * 50}}
    client = {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"ClientName": {"Fn::FindInMap": ["M0", "a", "b"]}}}
    found = reading(json.dumps({"Mappings": mapped, "Resources": {"It": client}}))
    assert isinstance(value(found, "It", "ClientName"), Unknown)
