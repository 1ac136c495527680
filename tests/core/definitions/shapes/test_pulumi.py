from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.proposal import SecretState
from inspector.core.definitions.resource import ResourceKind
from tests.core.definitions.shapes.reading import (
    CLIENT,
    POOL,
    SECRET,
    client,
    clients,
    of,
    read,
    reviewed,
    said,
    unknown,
    values,
)

MARK = {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270"}
WORKER = {
    "id": CLIENT,
    "name": "worker",
    "userPoolId": POOL,
    "generateSecret": True,
    "allowedOauthFlows": ["client_credentials"],
    "allowedOauthFlowsUserPoolClient": True,
    "allowedOauthScopes": ["orders/read"],
    "accessTokenValidity": 5,
    "tokenValidityUnits": {"accessToken": "minutes", "idToken": "hours"},
}
NATIVE = {
    "clientId": CLIENT,
    "clientName": "worker",
    "userPoolId": POOL,
    "generateSecret": True,
    "allowedOAuthFlows": ["client_credentials"],
    "allowedOAuthFlowsUserPoolClient": True,
    "allowedOAuthScopes": ["orders/read"],
}


def resource(type_: str, name: str, outputs: dict[str, Any], **more: Any) -> dict[str, Any]:
    urn = f"urn:pulumi:dev::orders::{type_}::{name}"
    return {"urn": urn, "custom": True, "type": type_, "inputs": {"__defaults": []}, "outputs": outputs, **more}


def stack(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"version": 3, "deployment": {"manifest": {}, "secrets_providers": {}, "resources": list(resources)}}


CLASSIC = "aws:cognito/userPoolClient:UserPoolClient"
AROUND = (
    resource("aws:cognito/userPool:UserPool", "pool", {"id": POOL, "name": "pool-1a2b3c"}, id=POOL),
    resource(
        "aws:cognito/resourceServer:ResourceServer",
        "orders",
        {"identifier": "orders", "userPoolId": POOL, "scopes": [{"scopeName": "read", "scopeDescription": "Read"}]},
    ),
    resource("aws:cognito/userPoolDomain:UserPoolDomain", "d", {"domain": "orders-example", "userPoolId": POOL}),
)


@pytest.mark.parametrize(
    "kind, settings", [(CLASSIC, WORKER), ("aws-native:cognito:UserPoolClient", NATIVE)], ids=["classic", "native"]
)
def test_a_stack_becomes_a_profile(kind: str, settings: dict[str, Any]) -> None:
    secret = settings | {"clientSecret": MARK | {"plaintext": f'"{SECRET}"'}}
    content = stack(*AROUND, resource(kind, "worker", secret, id=CLIENT), resource("aws:s3/bucket:Bucket", "b", {}))
    (proposal,) = reviewed(content).proposals
    profile = proposal.profile
    assert (profile.region, profile.user_pool_id, profile.client_id) == ("eu-west-1", POOL, CLIENT)
    assert (profile.domain_prefix, profile.scopes) == ("orders-example", ("orders/read",))
    assert proposal.usable
    assert (proposal.secret_state, proposal.secret) == (SecretState.FOUND, SECRET)
    assert read(content).others == 1


def test_a_secret_that_only_pulumi_can_open_is_not_known() -> None:
    content = stack(resource(CLASSIC, "worker", WORKER | {"clientSecret": MARK | {"ciphertext": "v1:abc:def"}}))
    found = client(read(content))
    assert unknown(found, "ClientSecret") == ("ciphertext", "worker.clientSecret")
    assert values(found)["TokenValidityUnits"] == {"AccessToken": "minutes", "IdToken": "hours"}
    (proposal,) = reviewed(content).proposals
    assert proposal.secret_state is SecretState.REFERENCE


def test_a_whole_resource_that_is_encrypted_has_nothing_that_is_known() -> None:
    content = stack(resource(CLASSIC, "worker", MARK | {"ciphertext": "v1:abc"}, id=CLIENT))
    assert values(client(read(content))) == {"ClientId": CLIENT}


def test_what_pulumi_does_not_know_yet_is_not_known() -> None:
    later = WORKER | {"userPoolId": "04da6b54-80e4-46f7-96ec-b56ff0331ba9"}
    steps = {"steps": [{"op": "create", "urn": "urn:pulumi:dev::o::x::w", "newState": resource(CLASSIC, "w", later)}]}
    assert unknown(client(read(steps)), "UserPoolId") == ("known after apply", "w.userPoolId")


def test_what_is_deleted_is_told() -> None:
    content = stack(
        resource(CLASSIC, "worker", WORKER),
        resource(CLASSIC, "old", WORKER | {"id": "x"}, delete=True),
    )
    assert [each.address for each in clients(read(content))] == ["worker"]
    assert "about to delete old" in said(read(content))


def test_outputs_of_the_stack_are_read_where_there_is_nothing_else() -> None:
    outputs = {"userPoolId": POOL, "clientId": CLIENT, "clientSecret": MARK | {"ciphertext": "v1:x"}}
    found = read(stack(resource("pulumi:pulumi:Stack", "orders-dev", outputs)))
    assert values(client(found)) == {"ClientId": CLIENT, "UserPoolId": POOL}
    assert unknown(client(found), "ClientSecret")[0] == "***"
    assert of(found, ResourceKind.COGNITO_POOL)
