"""Lifetimes that Cognito refuses, of every kind of token, and their units."""

from __future__ import annotations

import pytest

from tests.core.definitions.reviewed import ids, named, one

CLIENT = {
    "UserPoolId": "eu-west-1_Abc123456",
    "ClientId": "1abc",
    "ClientName": "worker",
    "ClientSecret": "not-a-real-secret",
    "AllowedOAuthFlows": ["client_credentials"],
    "AllowedOAuthFlowsUserPoolClient": True,
    "AllowedOAuthScopes": ["orders/read"],
}
ROWS = {"cognito.validity", "cognito.id_validity", "cognito.refresh_validity", "cognito.validity_unit"}


def found(**settings: object) -> set[str]:
    return ids(one({"UserPoolClient": CLIENT | settings})) & ROWS


@pytest.mark.parametrize(
    "settings, rows",
    [
        ({"IdTokenValidity": 25}, {"cognito.id_validity"}),
        ({"IdTokenValidity": 24}, set()),
        ({"IdTokenValidity": 4, "TokenValidityUnits": {"IdToken": "minutes"}}, {"cognito.id_validity"}),
        ({"RefreshTokenValidity": 3651}, {"cognito.refresh_validity"}),
        ({"RefreshTokenValidity": 3650}, set()),
        ({"RefreshTokenValidity": 0}, set()),
        ({"RefreshTokenValidity": 59, "TokenValidityUnits": {"RefreshToken": "minutes"}}, {"cognito.refresh_validity"}),
        ({"RefreshTokenValidity": 60, "TokenValidityUnits": {"RefreshToken": "minutes"}}, set()),
        ({"AccessTokenValidity": "25"}, {"cognito.validity"}),
        ({"AccessTokenValidity": 5, "TokenValidityUnits": {"AccessToken": "minute"}}, {"cognito.validity_unit"}),
        ({"TokenValidityUnits": {"IdToken": "Minutes"}}, {"cognito.validity_unit"}),
        ({"TokenValidityUnits": {"IdToken": ""}}, set()),
    ],
)
def test_a_lifetime_beyond_the_bounds_is_said(settings: dict[str, object], rows: set[str]) -> None:
    assert found(**settings) == rows


def test_the_units_of_the_others_stay_in_what_is_copied() -> None:
    units = {"AccessToken": "minutes", "RefreshToken": "hours"}
    client = CLIENT | {"AccessTokenValidity": 3, "TokenValidityUnits": units}
    block = named(one({"UserPoolClient": client}), "cognito.validity").block
    assert block == (
        '"AccessTokenValidity": 60,\n"TokenValidityUnits": {"AccessToken": "minutes", "RefreshToken": "hours"}'
    )


def test_terraform_has_the_units_in_a_block() -> None:
    values = {
        "name": "worker",
        "user_pool_id": "eu-west-1_Abc123456",
        "allowed_oauth_flows": ["client_credentials"],
        "access_token_validity": 3,
        "token_validity_units": [{"access_token": "minutes", "id_token": "", "refresh_token": ""}],
    }
    client = {
        "address": "aws_cognito_user_pool_client.w",
        "mode": "managed",
        "type": "aws_cognito_user_pool_client",
        "name": "w",
        "values": values,
    }
    state = {"format_version": "1.0", "terraform_version": "1.9", "values": {"root_module": {"resources": [client]}}}
    block = named(one(state, "show.json"), "cognito.validity").block
    assert block == 'access_token_validity = 60\ntoken_validity_units {\n  access_token = "minutes"\n}'
