"""What reading and judging a file of 2 MB costs, against PyYAML's safe loader in C, or json, which read it alone."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import yaml

from inspector.core.journeys.definition_review import review

SIZE = 2_000_000
CLIENTS = 20
ROUNDS = 3


def main() -> None:
    """Measure a template in YAML, the same in JSON, and a state of Terraform."""
    print("A definition of 2 MB, read and judged, against reading it alone (CPU time, the least of three, in s)")
    print(f"{'':24}{'ours':>12}{'peer':>12}{'ours/peer':>14}")
    for name, content, file, peer in (
        ("CloudFormation, YAML", yaml_template(), "template.yaml", _yaml),
        ("CloudFormation, JSON", json.dumps(template()).encode(), "cdk.template.json", json.loads),
        ("Terraform state", state(), "terraform.tfstate", json.loads),
    ):
        _row(name, content, file, peer)


def _row(name: str, content: bytes, file: str, peer: Callable[[bytes], object]) -> None:
    found = review(content, file, now=0)
    assert len(found.proposals) == CLIENTS
    ours, theirs = _least(lambda: review(content, file, now=0)), _least(lambda: peer(content))
    print(f"{name:24}{ours:>12.2f}{theirs:>12.2f}{ours / theirs:>14.1f}")


def _least(call: Callable[[], object]) -> float:
    """The CPU time of the quickest of three calls, in seconds: more of them would take minutes."""
    times = []
    for _ in range(ROUNDS):
        before = time.process_time()
        call()
        times.append(time.process_time() - before)
    return min(times)


def _yaml(content: bytes) -> object:
    return yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


def template() -> dict[str, Any]:
    """A template with clients of every fault, among functions that fill it up."""
    resources: dict[str, Any] = {"Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "orders"}}}
    scopes = [{"ScopeName": name, "ScopeDescription": name} for name in ("read", "write")]
    server = {"Identifier": "orders", "Name": "Orders", "UserPoolId": {"Ref": "Pool"}, "Scopes": scopes}
    resources["Server"] = {"Type": "AWS::Cognito::UserPoolResourceServer", "Properties": server}
    for at in range(CLIENTS):
        properties = {
            "ClientName": f"client-{at}",
            "UserPoolId": {"Ref": "Pool"},
            "GenerateSecret": at % 2 == 0,
            "AllowedOAuthFlows": ["client_credentials" if at % 3 else "code"],
            "AllowedOAuthFlowsUserPoolClient": True,
            "AllowedOAuthScopes": [{"Fn::Join": ["/", [{"Ref": "Server"}, "read"]]}, "orders/audit"],
        }
        resources[f"Client{at}"] = {"Type": "AWS::Cognito::UserPoolClient", "Properties": properties}
    written = len(json.dumps(resources))
    for at in range(SIZE):
        variables = {"POOL": {"Ref": "Pool"}, "TABLE": {"Fn::GetAtt": ["Table", "Arn"]}, "STAGE": "production"}
        function = {"Handler": "index.handler", "MemorySize": 256, "Environment": {"Variables": variables}}
        resources[f"Function{at}"] = {"Type": "AWS::Lambda::Function", "Properties": function}
        written += len(json.dumps(resources[f"Function{at}"])) + 20
        if written >= SIZE:
            break
    return {"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources}


def yaml_template() -> bytes:
    """The same in YAML."""
    return yaml.safe_dump(template(), sort_keys=False).encode()


def state() -> bytes:
    """A state of Terraform with as many clients among other resources."""
    resources: list[dict[str, Any]] = []
    for at in range(CLIENTS):
        attributes = {
            "id": f"4h1examp1eon1y7k2v9q0t{at:04}", "name": f"client-{at}", "user_pool_id": "eu-west-1_Ab3dE9xQz",
            "allowed_oauth_flows": ["client_credentials" if at % 3 else "code"], "generate_secret": True,
            "allowed_oauth_flows_user_pool_client": True, "allowed_oauth_scopes": ["orders/read"],
        }  # fmt: skip
        resources.append(_managed("aws_cognito_user_pool_client", f"client{at}", attributes))
    written = 0
    while written < SIZE:
        attributes = {"id": f"function-{written}", "handler": "index.handler", "memory_size": 256, "tags": {"a": "b"}}
        resources.append(_managed("aws_lambda_function", f"f{written}", attributes))
        written += len(json.dumps(resources[-1]))
    return json.dumps({"version": 4, "terraform_version": "1.9.0", "resources": resources}).encode()


def _managed(kind: str, name: str, attributes: dict[str, Any]) -> dict[str, Any]:
    provider = "provider.aws"
    instances = [{"schema_version": 0, "attributes": attributes}]
    return {"mode": "managed", "type": kind, "name": name, "provider": provider, "instances": instances}
