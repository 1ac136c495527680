from __future__ import annotations

import json
import re
from typing import Any

import pytest

from inspector.core.definitions.proposal import SecretState
from tests.core.definitions.shapes.reading import (
    CLIENT,
    POOL,
    SECRET,
    client,
    clients,
    read,
    reviewed,
    said,
    unknown,
    values,
)

SETTINGS = {
    "name": "worker",
    "generate_secret": True,
    "allowed_oauth_flows": ["client_credentials"],
    "allowed_oauth_flows_user_pool_client": True,
}


def type_in(address: str) -> str:
    return re.search(r"aws_[a-z_]+", address)[0]  # type: ignore[index]  # every address here has one


def planned(address: str, values: dict[str, Any]) -> dict[str, Any]:
    return {"address": address, "mode": "managed", "type": type_in(address), "name": "x", "values": values}


def change(address: str, actions: list[str], unknown: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    inner = {"actions": actions, "before": None, "after": {}, "after_unknown": unknown or {}, **more}
    return {"address": address, "mode": "managed", "type": type_in(address), "change": inner}


def configured(address: str, **references: list[str]) -> dict[str, Any]:
    return {"address": address, "expressions": {name: {"references": each} for name, each in references.items()}}


def plan(
    resources: list[dict[str, Any]],
    changes: list[dict[str, Any]],
    configuration: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    return {
        "format_version": "1.2",
        "terraform_version": "1.9.5",
        "planned_values": {"root_module": {"resources": resources}},
        "resource_changes": changes,
        "configuration": {"root_module": configuration or {}},
        **more,
    }


NEW = "aws_cognito_user_pool_client.worker"
NEW_UNKNOWN = {"id": True, "client_secret": True, "user_pool_id": True, "allowed_oauth_scopes": True}


def first_plan() -> dict[str, Any]:
    """A pool, a server and a client that are all new: nothing has an ID yet."""
    server = {"identifier": "orders", "scope": [{"scope_name": "read"}, {"scope_name": "write"}]}
    return plan(
        [
            planned("aws_cognito_user_pool.pool", {"name": "orders"}),
            planned("aws_cognito_resource_server.orders", server),
            planned(NEW, SETTINGS),
        ],
        [
            change("aws_cognito_user_pool.pool", ["create"], {"id": True, "arn": True}),
            change("aws_cognito_resource_server.orders", ["create"], {"scope_identifiers": True, "user_pool_id": True}),
            change(NEW, ["create"], NEW_UNKNOWN),
        ],
        {
            "resources": [
                configured(
                    "aws_cognito_resource_server.orders",
                    user_pool_id=["aws_cognito_user_pool.pool.id", "aws_cognito_user_pool.pool"],
                ),
                configured(
                    NEW,
                    user_pool_id=["aws_cognito_user_pool.pool.id", "aws_cognito_user_pool.pool"],
                    allowed_oauth_scopes=[
                        "aws_cognito_resource_server.orders.scope_identifiers",
                        "aws_cognito_resource_server.orders",
                    ],
                ),
            ]
        },
    )


def test_what_only_an_apply_can_tell_is_not_known() -> None:
    found = client(read(first_plan()))
    assert unknown(found, "ClientId") == ("known after apply", f"{NEW}.id")
    assert unknown(found, "ClientSecret")[0] == "known after apply"
    assert values(found)["AllowedOAuthFlows"] == ("client_credentials",)


def test_a_pool_of_the_same_plan_is_found_by_reference() -> None:
    found = client(read(first_plan()))
    assert unknown(found, "UserPoolId") == ("aws_cognito_user_pool.pool.id", "aws_cognito_user_pool.pool")


def test_scopes_are_those_of_the_server_that_they_refer_to() -> None:
    assert values(client(read(first_plan())))["AllowedOAuthScopes"] == ("orders/read", "orders/write")
    (proposal,) = reviewed(first_plan()).proposals
    assert proposal.usable
    assert proposal.secret_state is not SecretState.FOUND
    assert proposal.profile.scopes == ("orders/read", "orders/write")


def test_scopes_out_of_more_than_servers_are_not_guessed() -> None:
    content = first_plan()
    content["configuration"]["root_module"]["resources"][1]["expressions"]["allowed_oauth_scopes"]["references"] += [
        "var.more"
    ]
    assert not client(read(content)).settings["AllowedOAuthScopes"].known


def test_references_go_through_variables_and_outputs_of_modules() -> None:
    worker = 'module.clients["a"].aws_cognito_user_pool_client.worker'
    content = plan(
        [],
        [
            change("module.pool.aws_cognito_user_pool.this", ["create"], {"id": True}),
            change(worker, ["create"], {"id": True, "user_pool_id": True}),
        ],
        {
            "module_calls": {
                "pool": {
                    "module": {
                        "outputs": {"pool_id": {"expression": {"references": ["aws_cognito_user_pool.this.id"]}}},
                        "resources": [configured("aws_cognito_user_pool.this")],
                    }
                },
                "clients": {
                    "expressions": {"user_pool_id": {"references": ["module.pool.pool_id", "module.pool"]}},
                    "module": {
                        "resources": [
                            configured("aws_cognito_user_pool_client.worker", user_pool_id=["var.user_pool_id"])
                        ]
                    },
                },
            }
        },
    )
    content["planned_values"]["root_module"] = {
        "child_modules": [
            {"resources": [planned("module.pool.aws_cognito_user_pool.this", {"name": "p"})]},
            {"resources": [planned(worker, SETTINGS)]},
        ]
    }
    found = client(read(content))
    assert unknown(found, "UserPoolId") == ("aws_cognito_user_pool.this.id", "module.pool.aws_cognito_user_pool.this")


def test_of_pools_with_indexes_the_one_of_the_same_index_is_meant() -> None:
    def each(kind: str) -> list[str]:
        return [f'aws_cognito_{kind}.x["a"]', f'aws_cognito_{kind}.x["b"]']

    pools, workers = each("user_pool"), each("user_pool_client")
    content = plan(
        [*(planned(one, {"name": "p"}) for one in pools), *(planned(one, SETTINGS) for one in workers)],
        [change(one, ["create"], {"user_pool_id": True}) for one in workers],
        {
            "resources": [
                configured("aws_cognito_user_pool_client.x", user_pool_id=["aws_cognito_user_pool.x", "each.key"])
            ]
        },
    )
    assert [unknown(one, "UserPoolId")[1] for one in clients(read(content))] == pools


def test_a_variable_that_leads_nowhere_is_asked_for_by_its_name() -> None:
    content = plan(
        [planned(NEW, SETTINGS)],
        [change(NEW, ["create"], {"user_pool_id": True})],
        {
            "resources": [
                configured(NEW, user_pool_id=["data.aws_ssm_parameter.pool.value", "data.aws_ssm_parameter.pool"])
            ]
        },
    )
    written = "data.aws_ssm_parameter.pool.value"
    assert unknown(client(read(content)), "UserPoolId") == (written, written)


def test_a_scope_that_is_not_known_yet_is_one_of_several() -> None:
    content = plan(
        [planned(NEW, SETTINGS | {"allowed_oauth_scopes": ["orders/read", None]})],
        [change(NEW, ["create"], {"allowed_oauth_scopes": [False, True]})],
    )
    first, second = client(read(content)).settings["AllowedOAuthScopes"].value
    assert (first, str(second)) == ("orders/read", "known after apply")


def test_clients_that_are_deleted_or_replaced_are_told() -> None:
    gone, new = "aws_cognito_user_pool_client.gone", "aws_cognito_user_pool_client.replaced"
    prior = [planned(gone, {"id": CLIENT, "client_secret": SECRET}), planned(new, {"id": "x", "client_secret": SECRET})]
    content = plan(
        [planned(new, SETTINGS)],
        [change(gone, ["delete"]), change(new, ["delete", "create"], {"id": True, "client_secret": True})],
        prior_state={"values": {"root_module": {"resources": prior}}},
    )
    reading = read(content)
    assert [each.address for each in clients(reading)] == [new]
    assert f"The plan deletes {gone}" in said(reading)
    assert f"The plan replaces {new}" in said(reading)
    assert SECRET not in {each.settings["ClientSecret"].value for each in clients(reading)}


def test_data_that_was_read_before_is_known() -> None:
    data = planned("data.aws_cognito_user_pool.shared", {"id": POOL}) | {"mode": "data"}
    content = plan(
        [planned(NEW, SETTINGS | {"user_pool_id": POOL})],
        [change(NEW, ["create"])],
        prior_state={"values": {"root_module": {"resources": [data]}}},
    )
    (proposal,) = reviewed(content).proposals
    assert (proposal.profile.user_pool_id, proposal.profile.region) == (POOL, "eu-west-1")


def test_a_plan_that_was_cut_down_to_its_changes_is_read_off_them() -> None:
    after = SETTINGS | {"user_pool_id": POOL, "allowed_oauth_scopes": ["orders/read"]}
    content = {
        "format_version": "1.2",
        "terraform_version": "1.9.5",
        "resource_changes": [change(NEW, ["create"], {"id": True}, after=after)],
    }
    assert values(client(read(content)))["AllowedOAuthScopes"] == ("orders/read",)


@pytest.mark.parametrize("region", [{"constant_value": "eu-west-1"}, {"references": ["var.region"]}])
def test_the_region_of_the_provider_is_that_of_a_pool_that_is_not_there_yet(region: dict[str, Any]) -> None:
    content = first_plan() | {"variables": {"region": {"value": "eu-west-1"}}}
    content["configuration"]["provider_config"] = {"aws": {"name": "aws", "expressions": {"region": region}}}
    (proposal,) = reviewed(content).proposals
    assert proposal.profile.region == "eu-west-1"


def test_a_pool_of_another_provider_is_no_contradiction() -> None:
    data = planned("data.aws_cognito_user_pool.shared", {"id": POOL}) | {"mode": "data"}
    content = plan(
        [planned(NEW, SETTINGS | {"user_pool_id": POOL, "allowed_oauth_scopes": ["orders/read"]})],
        [change(NEW, ["create"])],
        {"provider_config": {"aws": {"expressions": {"region": {"constant_value": "us-east-1"}}}}},
        prior_state={"values": {"root_module": {"resources": [data]}}},
    )
    content["configuration"] |= content["configuration"].pop("root_module")
    (proposal,) = reviewed(content).proposals
    assert proposal.profile.region == "eu-west-1"
    assert "cognito.regions_differ" not in [each.id for each in proposal.findings]


def test_messages_of_a_plan_name_clients_and_say_what_to_give() -> None:
    def of(address: str, action: str) -> dict[str, Any]:
        resource = {"addr": address, "resource_type": "aws_cognito_user_pool_client"}
        return {"@message": "x", "type": "planned_change", "change": {"resource": resource, "action": action}}

    lines = [
        {"@level": "info", "@message": "Terraform 1.9.5", "type": "version"},
        of("aws_cognito_user_pool_client.a", "create"),
        of("aws_cognito_user_pool_client.b", "delete"),
        {"@message": "Error", "type": "diagnostic", "diagnostic": {"severity": "error", "summary": "No credentials"}},
    ]
    reading = read("\n".join(map(json.dumps, lines)), "plan.jsonl")
    assert not reading.resources
    for part in ("client.a is in the plan (create)", "deletes aws_cognito_user_pool_client.b", "No credentials"):
        assert part in said(reading)
    assert "terraform show -json plan" in said(reading)


def test_the_outputs_of_an_apply_are_in_its_messages() -> None:
    outputs = {"pool_id": {"value": POOL}, "client_id": {"value": CLIENT}, "client_secret": {"value": SECRET}}
    lines = [{"@message": "x", "type": "version"}, {"@message": "Outputs: 3", "type": "outputs", "outputs": outputs}]
    assert values(client(read("\n".join(map(json.dumps, lines)))))["ClientSecret"] == SECRET
