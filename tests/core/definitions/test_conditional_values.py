"""What follows from a condition that is not known: where both of its values are bad, that is known all the same."""

from __future__ import annotations

import pytest

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
