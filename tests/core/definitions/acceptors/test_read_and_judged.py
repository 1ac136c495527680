"""What is read of an API decides what becomes of a token there: a reader and the rules mean the same by a setting."""

from __future__ import annotations

import json

import pytest

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.judging import Judgement
from inspector.core.definitions.acceptors.reading import read_apis
from tests.core.minting import CLIENT, ISSUER, NOW, judge, mint, with_claims

INSPECTION = judge(mint())
"""A token that Cognito writes for a machine: client_id and scope, no aud."""


def judged(text: str, **claims: object) -> Judgement:
    """What the one API in a text does with the token, some of whose claims are others."""
    (api,) = read_apis(text).apis
    inspection = judge(mint(with_claims(**claims))) if claims else INSPECTION
    (found,) = accept(inspection, NOW, apis=[api.api], by=()).own
    return found


def http_api(audience: str, *scopes: str) -> str:
    """An authorizer of an HTTP API with one route."""
    jwt = {"Issuer": ISSUER, "Audience": [audience]}
    authorizer = {"AuthorizerType": "JWT", "AuthorizerId": "a", "JwtConfiguration": jwt}
    route = {"RouteKey": "GET /o", "AuthorizationType": "JWT", "AuthorizerId": "a", "AuthorizationScopes": list(scopes)}
    return json.dumps(authorizer) + json.dumps(route)


def istio(scope: str) -> str:
    """A guard with a policy that asks for a scope."""
    return f"""
kind: RequestAuthentication
metadata: {{name: a}}
spec: {{jwtRules: [{{issuer: "{ISSUER}"}}]}}
---
kind: AuthorizationPolicy
metadata: {{name: a}}
spec: {{rules: [{{when: [{{key: "request.auth.claims[scope]", values: ["{scope}"]}}]}}]}}
"""


def spring(members: str) -> str:
    """The settings of a resource server."""
    return "spring.security.oauth2.resourceserver.jwt: {" + members + "}"


def alb(client: str) -> str:
    """An action of a load balancer."""
    claim = {"Format": "single-string", "Name": "client_id", "Values": [client]}
    return json.dumps(
        {"Type": "jwt-validation", "JwtValidationConfig": {"Issuer": ISSUER, "AdditionalClaims": [claim]}}
    )


def policy(scope: str) -> str:
    """A validate-jwt element."""
    return (
        f'<validate-jwt header-name="A"><issuers><issuer>{ISSUER}</issuer></issuers><required-claims>'
        f'<claim name="scope" match="all" separator=" "><value>{scope}</value><value>orders/write</value></claim>'
        "</required-claims></validate-jwt>"
    )


CASES = (
    (http_api(CLIENT), "accepted", ""),
    (http_api(CLIENT, "orders/read", "x"), "accepted", ""),
    (http_api(CLIENT, "orders/admin"), "refused", "scope"),
    (http_api("other"), "refused", "aud"),
    (http_api("${AUDIENCE}"), "depends", "aud"),
    (http_api(CLIENT).replace(ISSUER, "https://i.example"), "refused", "iss"),
    (istio("orders/read"), "accepted", ""),
    (istio("orders/admin"), "refused", "claims"),
    (istio("orders/*"), "depends", "claims"),
    (spring(f'issuer-uri: "{ISSUER}"'), "accepted", ""),
    (spring(f'issuer-uri: "{ISSUER}", audiences: [orders]'), "refused", "aud"),
    (spring(f'issuer-uri: "{ISSUER}", audiences: ["${{AUD}}"]'), "depends", "aud"),
    (spring(f'issuer-uri: "{ISSUER}", jws-algorithms: [ES256]'), "refused", "alg"),
    (alb(CLIENT), "accepted", ""),
    (alb("other"), "refused", "claims"),
    (policy("orders/read"), "accepted", ""),
    (policy("orders/admin"), "refused", "claims"),
    (json.dumps({"p": {"issuer": ISSUER, "audiences": ["orders"], "remote_jwks": {}}}), "refused", "aud"),
    (json.dumps({"p": {"issuer": ISSUER, "remote_jwks": {}, "subjects": {"prefix": "x"}}}), "depends", "claims"),
    (f'oidc_issuer_url = "{ISSUER}"\nclient_id = "{CLIENT}"\n', "refused", "aud"),
)


@pytest.mark.parametrize("text, outcome, rule", CASES)
def test_what_is_read_decides(text: str, outcome: str, rule: str) -> None:
    found = judged(text)
    assert (found.outcome, found.deciding.rule.kind if found.deciding else "") == (outcome, rule)


def test_whether_exp_is_needed_is_read_and_decides() -> None:
    provider = {"p": {"issuer": ISSUER, "remote_jwks": {}, "require_expiration": True}}
    assert judged(json.dumps(provider), exp=None).outcome == "refused"
    provider["p"]["require_expiration"] = False
    assert judged(json.dumps(provider), exp=None).outcome == "accepted"
    assert judged(policy("orders/read"), exp=None).outcome == "refused"
    lenient = policy("orders/read").replace('"A"', '"A" require-expiration-time="false"', 1)
    assert judged(lenient, exp=None).outcome == "accepted"
