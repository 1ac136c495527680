"""Fn::ForEach, in resources, in properties and within another."""

from __future__ import annotations

import pytest

from inspector.core.definitions.document import read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.setting import Unknown
from tests.core.definitions.reading import reading, resource, said, value

LOOP = """
Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "orders,stock.items"}
  Others: {Type: CommaDelimitedList}
Mappings: {Descriptions: {orders: {Text: Orders}, stock.items: {Text: Stock}}}
Resources:
  Fn::ForEach::Servers:
    - Name
    - !Ref Names
    - Server&{Name}:
        Type: AWS::Cognito::UserPoolResourceServer
        Properties:
          Identifier: ${Name}
          Name: !FindInMap [Descriptions, !Ref Name, Text]
          Scopes:
            - Fn::ForEach::Member: [What, [Name], {"Scope${What}": read}]
              ScopeDescription: !Sub "Read ${Name}"
      Client&{Name}:
        Type: AWS::Cognito::UserPoolClient
        DependsOn: Server&{Name}
        Properties:
          ClientName: !Sub "${Name}-client"
          AllowedOAuthScopes:
            - !Sub ["${Id}/read", {Id: !Ref "Server&{Name}"}]
            - "${Name}/write"
  Fn::ForEach::Outer:
    - A
    - [x, y]
    - Fn::ForEach::Inner:
        - B
        - [1, 2]
        - Pool${A}${B}: {Type: "AWS::Cognito::UserPool", Properties: {UserPoolName: !Join ["-", [!Ref A, !Ref B]]}}
"""


def test_resources_are_made_for_each() -> None:
    found = reading(LOOP)
    assert [each.address for each in found.resources] == [
        "Serverorders", "Clientorders", "Serverstockitems", "Clientstockitems", "Poolx1", "Poolx2", "Pooly1", "Pooly2",
    ]  # fmt: skip
    assert value(found, "Serverstockitems", "Identifier") == "stock.items"
    assert value(found, "Serverstockitems", "Name") == "Stock"
    assert value(found, "Serverorders", "Scopes") == ({"ScopeName": "read", "ScopeDescription": "Read orders"},)
    assert value(found, "Clientorders", "AllowedOAuthScopes") == ("orders/read", "orders/write")
    assert value(found, "Clientstockitems", "ClientName") == "stock.items-client"
    assert value(found, "Pooly2", "UserPoolName") == "y-2"
    assert resource(found, "Clientstockitems").depends_on == ("Serverstockitems",)
    assert not said(found)


def test_what_is_made_has_the_line_of_what_it_is_made_of() -> None:
    document = read_document(LOOP.encode(), "t.yaml")
    found = read_definition(document)
    lines = LOOP.split("\n")
    setting = resource(found, "Clientorders").settings["ClientName"]
    line = document.line_of(setting.path)
    assert line is not None
    assert "ClientName" in lines[line - 1]


def test_properties_are_made_for_each() -> None:
    found = reading(
        "Resources:\n  Client:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n"
        "      Fn::ForEach::Validity:\n        - Kind\n        - [Access, Id]\n        - '${Kind}TokenValidity': 60\n"
        "      TokenValidityUnits:\n        Fn::ForEach::Units: [Kind, [Access, Id], {'${Kind}Token': minutes}]\n"
    )
    assert value(found, "Client", "AccessTokenValidity") == 60
    assert value(found, "Client", "TokenValidityUnits") == {"AccessToken": "minutes", "IdToken": "minutes"}


@pytest.mark.parametrize(
    "loop",
    [
        "[Name, !Ref Others, {'${Name}Client': {Type: X}}]",
        "[Name, !Ref Missing, {}]",
        "[Name]",
        "{}",
        "x",
        "[1, 2, 3]",
        "[N, [{a: 1}], {}]",
    ],
)
def test_a_loop_over_what_is_not_known_is_said(loop: str) -> None:
    found = reading(
        f"Parameters:\n  Others: {{Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::Clients: {loop}\n"
    )
    assert found.resources == ()
    assert "what the loop Clients makes is not known" in said(found)
    assert said(found).startswith("line 4")


def test_an_item_that_is_not_known_is_said_and_the_others_are_made() -> None:
    found = reading(
        "Resources:\n  Fn::ForEach::Pools: [N, [a, !Ref Missing], {'Pool${N}': {Type: 'AWS::Cognito::UserPool'}}]\n"
    )
    assert [each.address for each in found.resources] == ["Poola"]
    assert "Pools" in said(found)


def test_loops_that_make_too_much_end() -> None:
    many = "[" + ", ".join(f"n{n}" for n in range(100)) + "]"
    inner = "{'P${A}${B}${C}': {Type: 'AWS::Cognito::UserPool'}}"
    for name in "CBA":
        inner = f"{{'Fn::ForEach::{name}': [{name}, {many}, {inner}]}}"
    found = reading(f"Resources: {inner}\n")
    assert 0 < len(found.resources) <= 20_000
    assert "20000" in said(found)


def test_a_name_of_a_loop_counts_before_a_parameter() -> None:
    pool = "{Type: 'AWS::Cognito::UserPool', Properties: {UserPoolName: !Ref N, X: !Ref M}}"
    found = reading(
        "Parameters: {N: {Type: String, Default: wrong}}\n"
        f"Resources:\n  Fn::ForEach::P: [N, [right], {{'P${{N}}': {pool}}}]\n"
    )
    assert value(found, "Pright", "UserPoolName") == "right"
    assert value(found, "Pright", "X") == Unknown("!Ref M", "M")
