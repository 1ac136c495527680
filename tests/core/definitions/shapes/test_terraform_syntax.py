from __future__ import annotations

import copy
from typing import Any

import pytest

from inspector.core.definitions.resource import ResourceKind
from tests.core.definitions.shapes.reading import client, of, read, reviewed, unknown, values

POOL_ID = "${aws_cognito_user_pool.pool.id}"
CONTENT: dict[str, Any] = {
    "//": {"metadata": {"backend": "local"}},
    "terraform": {"required_providers": {"aws": {"source": "aws", "version": "5.0"}}},
    "provider": {"aws": [{"region": "us-east-1", "alias": "us"}, {"region": "${var.region}"}]},
    "variable": {"prefix": {"default": "orders"}, "region": {"default": "eu-west-1"}, "stage": {"type": "string"}},
    "locals": {"identifier": "${var.prefix}-api"},
    "resource": {
        "aws_cognito_user_pool": {"pool": {"//": {"metadata": {"path": "x"}}, "name": "orders"}},
        "aws_cognito_resource_server": {
            "orders": {
                "identifier": "${local.identifier}",
                "scope": [{"scope_name": "read", "scope_description": "Read"}, {"scope_name": "write"}],
                "user_pool_id": POOL_ID,
            }
        },
        "aws_cognito_user_pool_domain": {"d": {"domain": "${var.prefix}-example", "user_pool_id": POOL_ID}},
        "aws_cognito_user_pool_client": {
            "worker": {
                "name": "worker",
                "user_pool_id": POOL_ID,
                "generate_secret": True,
                "allowed_oauth_flows": ["client_credentials"],
                "allowed_oauth_flows_user_pool_client": True,
                "allowed_oauth_scopes": ["${aws_cognito_resource_server.orders.identifier}/read"],
            }
        },
        "aws_s3_bucket": {"b": {}},
    },
}


def with_client(**changed: Any) -> dict[str, Any]:
    content = copy.deepcopy(CONTENT)
    content["resource"]["aws_cognito_user_pool_client"]["worker"] |= changed
    return content


def test_a_configuration_in_json_is_read_with_its_references() -> None:
    reading = read(CONTENT, "cdk.tf.json")
    found = client(reading)
    assert found.address == "aws_cognito_user_pool_client.worker"
    assert values(found)["AllowedOAuthScopes"] == ("orders-api/read",)
    assert unknown(found, "UserPoolId") == (POOL_ID, "aws_cognito_user_pool.pool")
    (server,) = of(reading, ResourceKind.COGNITO_SERVER)
    assert server.text("Identifier") == "orders-api"
    assert reading.others == 1
    (proposal,) = reviewed(CONTENT).proposals
    assert (proposal.profile.region, proposal.profile.domain_prefix) == ("eu-west-1", "orders-example")
    assert proposal.profile.scope_descriptions == (("orders-api/read", "Read"),)
    assert proposal.usable


@pytest.mark.parametrize(
    "scopes, found",
    [
        ("${aws_cognito_resource_server.orders.scope_identifiers}", ("orders-api/read", "orders-api/write")),
        (
            ["openid", "${aws_cognito_resource_server.orders.scope_identifiers}"],
            ("openid", "orders-api/read", "orders-api/write"),
        ),
        (["${aws_cognito_resource_server.orders.id}/read"], ("orders-api/read",)),
        (["${var.prefix}/${local.identifier}"], ("orders/orders-api",)),
    ],
)
def test_scopes_come_of_servers_variables_and_locals(scopes: Any, found: tuple[str, ...]) -> None:
    assert values(client(read(with_client(allowed_oauth_scopes=scopes))))["AllowedOAuthScopes"] == found


@pytest.mark.parametrize(
    "written, asks_for",
    [
        ("${var.stage}/read", "stage"),
        ("${data.aws_ssm_parameter.x.value}", "data.aws_ssm_parameter.x.value"),
        ('${join("/", ["a", "b"])}', 'join("/", ["a", "b"])'),
        ("${local.nowhere}", "nowhere"),
    ],
)
def test_what_the_file_alone_cannot_tell_is_not_known(written: str, asks_for: str) -> None:
    assert unknown(client(read(with_client(allowed_oauth_scopes=[written]))), "AllowedOAuthScopes") == (
        written,
        asks_for,
    )


def test_variables_in_a_circle_end() -> None:
    content = with_client(name="${local.a}")
    content["locals"] = {"a": "${local.b}", "b": "${local.a}"}
    assert not client(read(content)).settings["ClientName"].known


def test_a_client_without_the_switch_is_said_to_be_one() -> None:
    content = with_client()
    del content["resource"]["aws_cognito_user_pool_client"]["worker"]["allowed_oauth_flows_user_pool_client"]
    (proposal,) = reviewed(content).proposals
    assert [each.id for each in proposal.findings] == ["cognito.oauth_off"]
