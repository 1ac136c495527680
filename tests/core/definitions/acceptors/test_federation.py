"""Settings of AWS STS, Google's workload identity and Vault: a role takes what its trust policy or it says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.core.definitions.acceptors.read import said, settings

HOST = "token.actions.example"
PROVIDER = {"Url": HOST, "ClientIDList": ["sts.example"], "ThumbprintList": ["ab"]}


def trusting(condition: dict[str, Any]) -> str:
    """A trust policy with that condition, as `aws iam get-role` has it."""
    statement = {
        "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Condition": condition,
        "Principal": {"Federated": f"arn:aws:iam::123456789012:oidc-provider/{HOST}"},
    }  # fmt: skip
    return json.dumps({"Role": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}})


def test_a_trust_policy_asks_for_claims_and_the_provider_has_the_audiences() -> None:
    exact = {"StringEquals": {f"{HOST}:aud": "sts.example"}, "StringLike": {f"{HOST}:sub": ["repo:a/*", "repo:b/*"]}}
    read = {"by": "sts", "issuer": f"https://{HOST}"}
    claims = [{"claim": "aud", "values": ["sts.example"]}, {"claim": "sub", "values": ["repo:a/*", "repo:b/*"]}]
    assert settings(trusting(exact)) == {HOST: {**read, "claims": claims, "split_claims": []}}
    assert "get-open-id-connect-provider" in said(trusting(exact))
    both = settings(trusting(exact) + "\n" + json.dumps(PROVIDER))
    assert both == {HOST: {**read, "audiences": ["sts.example"], "claims": claims, "split_claims": []}}
    assert settings(json.dumps(PROVIDER)) == {HOST: {**read, "audiences": ["sts.example"], "unknown": ["claims"]}}
    assert settings(trusting({})) == {HOST: {**read, "claims": []}}


@pytest.mark.parametrize(
    "condition",
    [
        {"StringEquals": {f"{HOST}:sub": "repo:a/*"}},
        {"ForAnyValue:StringLike": {f"{HOST}:sub": "repo:a/*"}},
        {"StringNotEquals": {f"{HOST}:sub": "x"}},
        {"StringEquals": {"aws:SourceIp": "x"}},
        {"StringEquals": {f"{HOST}:sub": "${SUB}"}},
    ],
)
def test_a_condition_that_is_not_worked_out_leaves_it_open(condition: dict[str, Any]) -> None:
    assert settings(trusting(condition))[HOST]["unknown"] == ["claims"]


def test_a_provider_of_googles_workload_identity() -> None:
    name = "projects/1/locations/global/workloadIdentityPools/p/providers/gh"
    text = f"name: {name}\noidc:\n  issuerUri: https://{HOST}\nstate: ACTIVE\n"
    read = {"by": "google-wif", "issuer": f"https://{HOST}", "claims": []}
    own = f"//iam.googleapis.com/{name}"
    assert settings(text) == {"gh": {**read, "audiences": [f"https:{own}", own]}}
    named = text.replace("state:", "  allowedAudiences: [a]\nstate:")
    assert settings(named)["gh"]["audiences"] == ["a"]
    asked = text + "attributeCondition: assertion.owner == 'acme'\n"
    assert settings(asked)["gh"]["unknown"] == ["claims"]
    assert "assertion.owner" in said(asked)


VAULT = (
    """$ vault read auth/jwt/config
Key                    Value
---                    -----
bound_issuer           https://i.example
default_role           n/a

$ vault read auth/jwt/role/deploy
Key                     Value
---                     -----
bound_audiences         [a b]
bound_claims            <nil>
bound_subject           n/a
role_type               jwt
""",
    (
        "vault write auth/jwt/config bound_issuer=https://i.example\n"
        "vault write auth/jwt/role/deploy role_type=jwt \\\n  bound_audiences=a,b user_claim=sub policies=p\n"
    ),
    (
        'resource "vault_jwt_auth_backend" "x" {\n  bound_issuer = "https://i.example"\n}\n'
        'resource "vault_jwt_auth_backend_role" "x" {\n  bound_audiences = ["a", "b"]\n  user_claim = "sub"\n}\n'
    ),
    json.dumps([{"data": {"bound_issuer": "https://i.example"}}, {"data": {"bound_audiences": ["a", "b"]}}]),
)


@pytest.mark.parametrize("text", VAULT)
def test_a_role_of_vault_with_the_configuration_beside_it(text: str) -> None:
    assert settings(text) == {
        "Vault": {"by": "vault", "issuer": "https://i.example", "audiences": ["a", "b"], "claims": []}
    }


def test_what_a_role_of_vault_binds() -> None:
    role = {"bound_audiences": ["a"], "bound_subject": "s", "bound_claims": {"project": ["x", "y"]}}
    claims = [{"claim": "sub", "values": ["s"]}, {"claim": "project", "values": ["x", "y"]}]
    assert settings(json.dumps({"data": role}))["Vault"]["claims"] == claims
    for more in ({"bound_claims_type": "glob"}, {"bound_claims": "map[project:x]"}):
        assert settings(json.dumps({"data": {**role, **more}}))["Vault"]["unknown"] == ["claims"]
    assert settings(VAULT[0].replace("<nil>", "map[project:x]"))["Vault"]["unknown"] == ["claims"]
    two = json.dumps({"a": {"name": "a", "bound_audiences": ["a"]}, "b": {"name": "b", "bound_subject": "s"}})
    assert {name: each.get("audiences") for name, each in settings(two).items()} == {"a": ["a"], "b": []}
    assert "No settings" in said(VAULT[1] + VAULT[1])
