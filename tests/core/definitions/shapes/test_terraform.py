from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import SecretState
from inspector.core.definitions.resource import ResourceKind
from inspector.core.definitions.states.terraform_types import snake
from inspector.core.knowledge.aws_names import region_in
from tests.core.definitions.shapes.reading import (
    CLIENT,
    POOL,
    SECRET,
    client,
    clients,
    document_of,
    of,
    read,
    reviewed,
    said,
    unknown,
    values,
)

WORKER = {
    "id": CLIENT,
    "name": "worker",
    "user_pool_id": POOL,
    "client_secret": SECRET,
    "generate_secret": True,
    "allowed_oauth_flows": ["client_credentials"],
    "allowed_oauth_flows_user_pool_client": True,
    "allowed_oauth_scopes": ["orders/read"],
    "access_token_validity": 5,
    "token_validity_units": [{"access_token": "minutes", "id_token": None, "refresh_token": None}],
}
THE_POOL = {
    "id": POOL,
    "arn": f"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/{POOL}",
    "name": "orders",
    "domain": "orders-example",
    "custom_domain": "",
}
SERVER = {
    "identifier": "orders",
    "name": "Orders",
    "user_pool_id": POOL,
    "scope": [{"scope_name": "read", "scope_description": "Read orders"}],
    "scope_identifiers": ["orders/read"],
}
DOMAIN = {"domain": "orders-example", "user_pool_id": POOL, "certificate_arn": ""}


def resource(type_: str, name: str, values: dict[str, Any], module: str = "", **more: Any) -> dict[str, Any]:
    address = f"{module}{'data.' if more.get('mode') == 'data' else ''}{type_}.{name}{more.pop('index_text', '')}"
    return {"address": address, "mode": "managed", "type": type_, "name": name, "values": values, **more}


def shown(*resources: dict[str, Any], child: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    root: dict[str, Any] = {"resources": list(resources)}
    if child is not None:
        root["child_modules"] = [{"address": "module.a", "child_modules": [{"resources": child}]}]
    return {"format_version": "1.0", "terraform_version": "1.9.5", "values": {"root_module": root}}


def state(*resources: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "version": 4,
        "terraform_version": "1.9.5",
        "serial": 1,
        "lineage": "x",
        "resources": list(resources),
        **more,
    }


def entry(type_: str, name: str, *instances: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"mode": "managed", "type": type_, "name": name, "instances": list(instances), **more}


WHOLE = (
    resource("aws_cognito_user_pool", "pool", THE_POOL),
    resource("aws_cognito_resource_server", "orders", SERVER),
    resource("aws_cognito_user_pool_domain", "domain", DOMAIN),
    resource("aws_cognito_user_pool_client", "worker", WORKER),
)


def test_a_shown_state_has_clients_pools_servers_and_domains_in_cloudformations_names() -> None:
    reading = read(shown(*WHOLE, resource("aws_s3_bucket", "b", {})))
    assert values(client(reading)) == {
        "ClientId": CLIENT,
        "ClientName": "worker",
        "UserPoolId": POOL,
        "ClientSecret": SECRET,
        "GenerateSecret": True,
        "AllowedOAuthFlows": ("client_credentials",),
        "AllowedOAuthFlowsUserPoolClient": True,
        "AllowedOAuthScopes": ("orders/read",),
        "AccessTokenValidity": 5,
        "TokenValidityUnits": {"AccessToken": "minutes"},
    }
    assert client(reading).settings["AllowedOAuthFlows"].written == "allowed_oauth_flows"
    (pool,) = of(reading, ResourceKind.COGNITO_POOL)
    assert values(pool)["Region"] == "eu-west-1"
    (server,) = of(reading, ResourceKind.COGNITO_SERVER)
    assert values(server)["Scopes"] == ({"ScopeName": "read", "ScopeDescription": "Read orders"},)
    (domain,) = of(reading, ResourceKind.COGNITO_DOMAIN)
    assert "CustomDomainConfig" not in values(domain)
    assert reading.others == 1


def test_paths_lead_to_what_they_are_the_way_to() -> None:
    content = shown(*WHOLE[:2], child=[WHOLE[2], WHOLE[3]])
    document = document_of(content)
    for each in read(content).resources:
        for setting in each.settings.values():
            found: Any = document.root
            for step in setting.path:
                found = found[step]
            assert document.line_of(setting.path) == 1


def test_a_shown_state_becomes_a_profile_that_is_usable() -> None:
    (proposal,) = reviewed(shown(*WHOLE)).proposals
    profile = proposal.profile
    assert (profile.provider, profile.region, profile.user_pool_id) == ("cognito", "eu-west-1", POOL)
    assert (profile.domain_prefix, profile.client_id, profile.scopes) == ("orders-example", CLIENT, ("orders/read",))
    assert proposal.usable
    assert (proposal.secret_state, proposal.secret) == (SecretState.FOUND, SECRET)


def test_modules_within_modules_and_the_indexes_of_for_each_are_in_addresses() -> None:
    inner = [
        resource("aws_cognito_user_pool_client", "w", WORKER, "module.a.module.b.", index="x.y", index_text='["x.y"]'),
        resource("aws_cognito_user_pool_client", "w", WORKER, "module.a.module.b.", index="z", index_text='["z"]'),
    ]
    addresses = [each.address for each in clients(read(shown(child=inner)))]
    assert addresses == [
        'module.a.module.b.aws_cognito_user_pool_client.w["x.y"]',
        'module.a.module.b.aws_cognito_user_pool_client.w["z"]',
    ]


def test_a_state_file_says_the_same() -> None:
    found = read(
        state(
            entry("aws_cognito_user_pool", "pool", {"attributes": THE_POOL}),
            entry(
                "aws_cognito_user_pool_client",
                "worker",
                {"index_key": "a", "attributes": WORKER, "dependencies": ["module.m.aws_cognito_user_pool.pool"]},
                {"index_key": 1, "attributes": WORKER},
                {"attributes": WORKER | {"client_secret": "an earlier one"}, "deposed": "00000001"},
                module='module.m["k"]',
            ),
            entry("aws_cognito_user_pool", "shared", {"attributes": {"id": "us-east-1_X", "name": "s"}}, mode="data"),
        )
    )
    assert [each.address for each in clients(found)] == [
        'module.m["k"].aws_cognito_user_pool_client.worker["a"]',
        'module.m["k"].aws_cognito_user_pool_client.worker[1]',
    ]
    assert clients(found)[0].depends_on == ("module.m.aws_cognito_user_pool.pool",)
    assert [each.address for each in of(found, ResourceKind.COGNITO_POOL)][1] == "data.aws_cognito_user_pool.shared"
    assert "earlier instance" in said(found)
    assert "an earlier one" not in [each.settings["ClientSecret"].value for each in clients(found)]


@pytest.mark.parametrize(
    "kind, found",
    [
        ("aws_cognito_managed_user_pool_client", ResourceKind.COGNITO_CLIENT),
        ("aws_cognito_user_pool_client", ResourceKind.COGNITO_CLIENT),
    ],
)
def test_managed_clients_are_clients_too(kind: str, found: ResourceKind) -> None:
    assert of(read(shown(resource(kind, "x", WORKER))), found)


def test_the_cloud_control_provider_writes_the_same_otherwise() -> None:
    worker = {
        "id": f"{POOL}|{CLIENT}",
        "client_id": CLIENT,
        "client_name": "worker",
        "user_pool_id": POOL,
        "allowed_o_auth_flows": ["client_credentials"],
        "allowed_o_auth_flows_user_pool_client": True,
        "allowed_o_auth_scopes": ["orders/read"],
        "token_validity_units": {"access_token": "hours", "id_token": None},
    }
    found = client(read(shown(resource("awscc_cognito_user_pool_client", "w", worker))))
    assert values(found) == {
        "ClientId": CLIENT,
        "ClientName": "worker",
        "UserPoolId": POOL,
        "AllowedOAuthFlows": ("client_credentials",),
        "AllowedOAuthFlowsUserPoolClient": True,
        "AllowedOAuthScopes": ("orders/read",),
        "TokenValidityUnits": {"AccessToken": "hours"},
    }


def test_a_state_of_version_3_has_flat_attributes() -> None:
    flat = {
        "id": CLIENT,
        "name": "worker",
        "user_pool_id": POOL,
        "client_secret": SECRET,
        "generate_secret": "true",
        "allowed_oauth_flows.#": "1",
        "allowed_oauth_flows.2645166319": "client_credentials",
        "allowed_oauth_flows_user_pool_client": "true",
        "allowed_oauth_scopes.#": "2",
        "allowed_oauth_scopes.0": "orders/read",
        "allowed_oauth_scopes.1": "orders/write",
        "access_token_validity": "60",
        "tags.%": "1",
        "tags.a": "b",
    }
    server = {
        "identifier": "orders",
        "scope.#": "1",
        "scope.1.scope_name": "read",
        "scope.1.scope_description": "Read",
        "user_pool_id": POOL,
    }
    found = read(
        {
            "version": 3,
            "terraform_version": "0.11.14",
            "lineage": "x",
            "modules": [
                {"path": ["root"], "resources": {}},
                {
                    "path": ["root", "auth"],
                    "resources": {
                        "aws_cognito_user_pool_client.worker": {
                            "type": "aws_cognito_user_pool_client",
                            "primary": {"id": CLIENT, "attributes": flat},
                            "deposed": [],
                        },
                        "aws_cognito_resource_server.orders": {
                            "type": "aws_cognito_resource_server",
                            "primary": {"attributes": server},
                        },
                    },
                },
            ],
        }
    )
    worker = client(found)
    assert worker.address == "module.auth.aws_cognito_user_pool_client.worker"
    assert values(worker)["AllowedOAuthFlows"] == ("client_credentials",)
    assert values(worker)["AllowedOAuthScopes"] == ("orders/read", "orders/write")
    assert values(worker)["AccessTokenValidity"] == 60
    assert worker.settings["AllowedOAuthFlowsUserPoolClient"].is_true
    (orders,) = of(found, ResourceKind.COGNITO_SERVER)
    assert values(orders)["Scopes"] == ({"ScopeName": "read", "ScopeDescription": "Read"},)


def test_scopes_are_read_off_the_identifiers_where_nothing_else_has_them() -> None:
    server = {"identifier": "https://api.example.com/orders", "user_pool_id": POOL}
    server["scope_identifiers"] = ["https://api.example.com/orders/read"]  # type: ignore[assignment]
    (found,) = of(read(shown(resource("aws_cognito_resource_server", "o", server))), ResourceKind.COGNITO_SERVER)
    assert values(found)["Scopes"] == ({"ScopeName": "read"},)
    assert found.settings["Scopes"].written == "scope_identifiers"


def test_a_domain_with_a_certificate_is_a_custom_one() -> None:
    custom = {"domain": "auth.example.com", "user_pool_id": POOL, "certificate_arn": "arn:aws:acm:us-east-1:1:c/x"}
    (found,) = of(read(shown(resource("aws_cognito_user_pool_domain", "d", custom))), ResourceKind.COGNITO_DOMAIN)
    assert values(found)["CustomDomainConfig"] == {"CertificateArn": "arn:aws:acm:us-east-1:1:c/x"}


@pytest.mark.parametrize("masked", ["***", "<redacted>", "(sensitive value)", "REDACTED", "xxxxxxxx", True, {"a": 1}])
def test_a_secret_that_was_blotted_out_is_no_secret(masked: object) -> None:
    found = client(read(shown(resource("aws_cognito_user_pool_client", "w", WORKER | {"client_secret": masked}))))
    assert unknown(found, "ClientSecret") == ("***", "aws_cognito_user_pool_client.w.client_secret")


@pytest.mark.parametrize("none", [None, ""])
def test_a_client_without_a_secret_has_none(none: object) -> None:
    found = client(read(shown(resource("aws_cognito_user_pool_client", "w", WORKER | {"client_secret": none}))))
    assert found.get("ClientSecret") is None


def test_outputs_are_read_where_there_is_nothing_else() -> None:
    outputs = {
        "user_pool_id": {"sensitive": False, "type": "string", "value": POOL},
        "worker_client_id": {"sensitive": False, "type": "string", "value": CLIENT},
        "worker_client_secret": {"sensitive": True, "type": "string", "value": SECRET},
        "cognito_domain": {"value": "orders-example", "type": "string", "sensitive": False},
    }
    for content in (outputs, state(outputs=outputs), shown() | {"values": {"outputs": outputs, "root_module": {}}}):
        found = client(read(content))
        assert found.address == "worker"
        assert values(found) == {
            "ClientId": CLIENT,
            "ClientName": "worker",
            "UserPoolId": POOL,
            "ClientSecret": SECRET,
            "Domain": "orders-example",
        }
        (proposal,) = reviewed(content).proposals
        assert (proposal.profile.region, proposal.profile.domain_prefix) == ("eu-west-1", "orders-example")


def test_outputs_in_a_map_are_a_client_each() -> None:
    content = {
        "pool_id": {"sensitive": False, "type": "string", "value": POOL},
        "client_ids": {"sensitive": False, "type": ["map", "string"], "value": {"a": CLIENT, "b": CLIENT[:-1] + "t"}},
        "client_secrets": {"sensitive": True, "type": ["map", "string"], "value": {"a": SECRET}},
    }
    found = {each.address: values(each) for each in clients(read(content))}
    assert found["a"]["ClientSecret"] == SECRET
    assert "ClientSecret" not in found["b"]


def test_an_encrypted_state_says_what_to_give_in_its_place() -> None:
    content = {"serial": 1, "lineage": "x", "meta": {}, "encrypted_data": "AAAA", "encryption_version": "v0"}
    with pytest.raises(DefinitionError, match="tofu show -json"):
        read(content)


def test_a_file_that_only_says_where_the_state_is_says_so() -> None:
    content = {"version": 3, "serial": 1, "lineage": "x", "backend": {"type": "s3", "config": {}}, "modules": []}
    with pytest.raises(DefinitionError, match="where the state is kept"):
        read(content)


@pytest.mark.parametrize(
    "text",
    [
        'resource "aws_cognito_user_pool_client" "w" {\n  name = "x"\n}\n',
        '# aws_cognito_user_pool.pool:\nresource "aws_cognito_user_pool" "pool" {\n    id = "x"\n}\n',
        "Terraform will perform the following actions:\n\n  # aws_cognito_user_pool.pool will be created\n",
    ],
)
def test_what_terraform_prints_for_people_says_what_to_give_in_its_place(text: str) -> None:
    with pytest.raises(DefinitionError, match="terraform show -json"):
        read(text, "main.txt")


def test_a_warning_before_the_json_is_passed_over() -> None:
    import json

    assert len(clients(read("Warning: something is deprecated\n" + json.dumps(shown(*WHOLE)), "out.txt"))) == 1


def test_states_in_a_row_are_read_together() -> None:
    import json

    other = WORKER | {"id": CLIENT[:-1] + "x", "name": "other"}
    text = json.dumps(shown(*WHOLE)) + "\n" + json.dumps(shown(resource("aws_cognito_user_pool_client", "o", other)))
    assert [values(each)["ClientName"] for each in clients(read(text))] == ["worker", "other"]


@pytest.mark.parametrize(
    "written, found",
    [
        ("allowedOauthFlowsUserPoolClient", "allowed_oauth_flows_user_pool_client"),
        ("allowedOAuthFlows", "allowed_o_auth_flows"),
        ("callbackUrls", "callback_urls"),
        ("CallbackURLs", "callback_urls"),
        ("user_pool_id", "user_pool_id"),
        ("", ""),
    ],
)
def test_names_in_camel_case_are_terraforms(written: str, found: str) -> None:
    assert snake(written) == found


@pytest.mark.parametrize(
    "text, region",
    [
        (POOL, "eu-west-1"),
        ("us-gov-west-1_Ab3", "us-gov-west-1"),
        (f"arn:aws:cognito-idp:ap-southeast-2:1:userpool/{POOL}", "ap-southeast-2"),
        ("cognito-idp.eu-central-1.amazonaws.com/x", "eu-central-1"),
        ("orders", ""),
        ("", ""),
    ],
)
def test_a_region_is_read_off_ids_arns_and_endpoints(text: str, region: str) -> None:
    assert region_in(text) == region


def test_a_comment_in_other_yaml_is_nothing_that_terraform_prints() -> None:
    text = "# clients:\nclients:\n  - name: worker\n    # this will be used\n    client_id: worker-1\n"
    text += "    app_type: non_interactive\n"
    with pytest.raises(DefinitionError) as raised:
        read(text)
    assert "Terraform" not in str(raised.value)
