"""What follows from a condition that is not known: where both of its values are bad, that is known all the same."""

from __future__ import annotations

import pytest

from inspector.core.definitions.setting import Unknown, possible_items
from tests.core.definitions.reviewed import ids, one

HEAD = """\
Parameters: {Stage: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Stage, prod], IsTest: !Equals [!Ref Stage, test]}
Resources:
  Worker:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: eu-west-1_Abc123456
"""
RIGHT = {
    "GenerateSecret": "true",
    "AllowedOAuthFlows": "[client_credentials]",
    "AllowedOAuthFlowsUserPoolClient": "true",
    "AllowedOAuthScopes": "[orders/read]",
}


def found(**settings: str) -> set[str]:
    lines = "".join(f"      {name}: {value}\n" for name, value in (RIGHT | settings).items())
    return ids(one(HEAD + lines, "t.yaml")) - {"cognito.servers_elsewhere"}


@pytest.mark.parametrize(
    "name, value, row",
    [
        ("AllowedOAuthFlows", "!If [IsProd, [code], [code, implicit]]", "cognito.other_flows"),
        ("AllowedOAuthFlows", "[code, !If [IsProd, implicit, !Ref AWS::NoValue]]", "cognito.other_flows"),
        ("AllowedOAuthFlows", "[!If [IsProd, !If [IsTest, code, implicit], code]]", "cognito.other_flows"),
        ("AllowedOAuthFlows", "!If [IsProd, !Ref AWS::NoValue, []]", "cognito.no_flows"),
        ("GenerateSecret", "!If [IsProd, false, !Ref AWS::NoValue]", "cognito.no_secret"),
        ("GenerateSecret", "!If [IsProd, 'false', !If [IsTest, false, 'false']]", "cognito.no_secret"),
        ("AllowedOAuthFlowsUserPoolClient", "!If [IsProd, false, !Ref AWS::NoValue]", "cognito.oauth_off"),
        ("AllowedOAuthScopes", "!If [IsProd, [openid], [openid, email]]", "cognito.only_user_scopes"),
        ("AllowedOAuthScopes", "[openid, !If [IsProd, profile, !Ref AWS::NoValue]]", "cognito.only_user_scopes"),
        ("AllowedOAuthScopes", "!If [IsProd, [], !Ref AWS::NoValue]", "cognito.no_scopes"),
    ],
)
def test_what_is_bad_either_way_is_said(name: str, value: str, row: str) -> None:
    assert found(**{name: value}) == {row}


@pytest.mark.parametrize(
    "name, value",
    [
        ("AllowedOAuthFlows", "!If [IsProd, [code], [client_credentials]]"),
        ("AllowedOAuthFlows", "[client_credentials, !If [IsProd, code, !Ref AWS::NoValue]]"),
        ("AllowedOAuthFlows", "[code, !If [IsProd, implicit, !Ref Stage]]"),
        ("GenerateSecret", "!If [IsProd, false, true]"),
        ("GenerateSecret", "!If [IsProd, false, !Ref Stage]"),
        ("AllowedOAuthFlowsUserPoolClient", "!If [IsProd, 'true', !Ref AWS::NoValue]"),
        ("AllowedOAuthScopes", "!If [IsProd, [openid], [orders/read]]"),
        ("AllowedOAuthScopes", "[openid, !If [IsProd, orders/read, !Ref AWS::NoValue]]"),
        ("AllowedOAuthScopes", "!If [IsProd, [openid], !Ref Stage]"),
    ],
)
def test_what_may_be_right_is_not_known(name: str, value: str) -> None:
    assert found(**{name: value}) == {"unresolved"}


PARTS = """\
Parameters: {Stage: {Type: String, Default: dev}}
Conditions: {IsProd: !Equals [!Ref Stage, prod], IsDev: !Not [!Condition IsProd]}
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Prod:
    Type: AWS::Cognito::UserPoolDomain
    Condition: IsProd
    Properties: {UserPoolId: !Ref Pool, Domain: orders}
  Dev:
    Type: AWS::Cognito::UserPoolDomain
    Condition: IsDev
    Properties: {UserPoolId: !Ref Pool, Domain: orders-dev}
  Server:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      {UserPoolId: !Ref Pool, Identifier: orders, Name: o, Scopes: [{ScopeName: read, ScopeDescription: Read}]}
  Worker:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Server
    Properties:
      UserPoolId: !Ref Pool
      GenerateSecret: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthScopes: [orders/read]
"""


def test_the_domain_that_is_made_is_the_one_of_the_profile() -> None:
    assert one(PARTS, "t.yaml").profile.domain_prefix == "orders-dev"
    production = PARTS.replace("Default: dev", "Default: prod")
    assert one(production, "t.yaml").profile.domain_prefix == "orders"
    of_production = PARTS.replace("    DependsOn: Server\n", "    DependsOn: Server\n    Condition: IsProd\n")
    assert one(of_production, "t.yaml").profile.domain_prefix == "orders"


def test_a_domain_that_is_not_made_is_no_place_to_ask_at() -> None:
    text = PARTS.replace("Condition: IsDev", "Condition: IsProd")
    assert ids(one(text, "t.yaml")) == {"cognito.domain_not_made"}
    assert ids(one(text.replace("Default: dev", "Default: prod"), "t.yaml")) == set()


def test_a_server_that_is_not_made_has_no_scopes_to_give() -> None:
    text = PARTS.replace("UserPoolResourceServer\n    Prop", "UserPoolResourceServer\n    Condition: IsProd\n    Prop")
    assert ids(one(text, "t.yaml")) == {"cognito.server_not_made"}
    together = text.replace("    DependsOn: Server\n", "    DependsOn: Server\n    Condition: IsProd\n")
    assert ids(one(together, "t.yaml")) == {"condition_false"}


def test_a_whole_host_needs_a_certificate() -> None:
    text = PARTS.replace("Domain: orders-dev", "Domain: auth.example.com")
    assert ids(one(text, "t.yaml")) == {"cognito.no_certificate"}
    given = "Domain: auth.example.com, CustomDomainConfig: {CertificateArn: !Ref Certificate}"
    assert ids(one(PARTS.replace("Domain: orders-dev", given), "t.yaml")) == set()


def test_a_scope_that_a_server_has_under_a_condition_is_there() -> None:
    write = "!If [HasMore, {ScopeName: write, ScopeDescription: Write}, !Ref AWS::NoValue]"
    more = f"[{{ScopeName: read, ScopeDescription: Read}}, {write}]"
    text = PARTS.replace("[{ScopeName: read, ScopeDescription: Read}]", more).replace(
        "Conditions: {", "Conditions: {HasMore: !Equals [!Ref AWS::Region, eu-west-1], "
    )
    assert ids(one(text.replace("[orders/read]", "[orders/write]"), "t.yaml")) == set()
    assert ids(one(text.replace("[orders/read]", "[orders/delete]"), "t.yaml")) == {"cognito.no_defined_scope"}


def test_conditions_that_double_without_end_are_not_gone_through() -> None:
    value: object = ("code",)
    for _ in range(60):
        value = Unknown("", "", choices=(value, value))
    assert possible_items(value) is None
    assert possible_items(Unknown("", "", choices=(("code",), None))) == ("code",)


def test_the_id_of_a_pool_may_be_cut_out_of_its_arn() -> None:
    text = PARTS.replace(
        "      UserPoolId: !Ref Pool\n      Gen",
        "      UserPoolId: !Select [1, !Split [/, !GetAtt Pool.Arn]]\n      Gen",
    )
    found = one(text, "t.yaml")
    assert (found.profile.domain_prefix, ids(found)) == ("orders-dev", set())
