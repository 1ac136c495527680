"""Istio, Envoy, and Google's ESPv2, which is Envoy."""

from __future__ import annotations

import json

import pytest

from tests.core.definitions.acceptors.read import lines, said, settings

AUTHENTICATION = """\
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: orders-jwt
  namespace: shop
spec:
  selector:
    matchLabels: {app: orders}
  jwtRules:
  - issuer: https://i.example   # as the token has it
    jwksUri: https://i.example/jwks.json
    audiences:
    - orders
    - "reports"
"""
READ = {"by": "istio", "issuer": "https://i.example", "audiences": ["orders", "reports"]}


def policy(rules: str, more: str = "") -> str:
    """An AuthorizationPolicy for the same workload."""
    return f"""\
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {{name: orders, namespace: shop}}
spec:
  selector: {{matchLabels: {{app: orders}}}}
{more}  rules: {rules}
"""


def test_a_request_authentication_and_its_policy() -> None:
    assert settings(AUTHENTICATION) == {"orders-jwt": {**READ, "claims": []}}
    assert lines(AUTHENTICATION) == {"issuer": 10, "audiences": 12}
    assert "without a token passes" in said(AUTHENTICATION)
    in_json = json.dumps({"apiVersion": "v1", "kind": "List", "items": [
        {"kind": "RequestAuthentication", "metadata": {"name": "n"}, "spec": {"jwtRules": [{"issuer": "https://i.example"}]}}
    ]})  # fmt: skip
    assert settings(in_json) == {"n": {"by": "istio", "issuer": "https://i.example", "audiences": [], "claims": []}}
    two = AUTHENTICATION + "  - issuer: https://j.example\n    jwksUri: https://j.example/jwks\n"
    assert set(settings(two)) == {"orders-jwt, https://i.example", "orders-jwt, https://j.example"}


CLAIMS: tuple[tuple[str, list[list[str]]], ...] = (
    ("[{from: [{source: {requestPrincipals: ['*']}}]}]", []),
    ("[{from: [{source: {requestPrincipals: ['https://i.example/*']}}]}]", []),
    (
        "[{from: [{source: {requestPrincipals: ['https://i.example/svc', 'https://i.example/b']}}]}]",
        [["sub", "svc", "b"]],
    ),
    ("[{when: [{key: 'request.auth.claims[scope]', values: [a, b]}]}]", [["scope", "a", "b"]]),
    ("[{when: [{key: 'request.auth.claims[groups]', values: ['*']}]}]", [["groups"]]),
    ("[{when: [{key: 'request.auth.audiences', values: [x]}]}]", [["aud", "x"]]),
    ("[{to: [{operation: {methods: [GET]}}]}]", []),
    ("[{}]", []),
)  # fmt: skip
NOT_KNOWN = (
    "[{when: [{key: 'request.auth.claims[a]', values: [a]}]}, {when: [{key: 'request.auth.claims[x]', values: [b]}]}]",
    "[{when: [{key: 'request.auth.claims[scope]', notValues: [a]}]}]",
    "[{when: [{key: 'request.auth.claims[scope]', values: ['admin-*']}]}]",
    "[{when: [{key: 'request.auth.claims[realm_access][roles]', values: [a]}]}]",
    "[{from: [{source: {requestPrincipals: ['https://i.example/svc-*']}}]}]",
    "[{from: [{source: {notRequestPrincipals: ['*']}}]}]",
)


@pytest.mark.parametrize("rules, claims", CLAIMS)
def test_what_a_policy_asks_of_a_token(rules: str, claims: list[list[str]]) -> None:
    (found,) = settings(AUTHENTICATION + policy(rules)).values()
    assert found.get("claims", []) == [{"claim": name, "values": values} for name, *values in claims]
    assert "unknown" not in found


@pytest.mark.parametrize("rules", NOT_KNOWN)
def test_what_a_policy_asks_in_other_ways_is_not_guessed(rules: str) -> None:
    (found,) = settings(AUTHENTICATION + policy(rules)).values()
    assert "claims" not in found
    assert found["unknown"] == ["claims"]


def test_a_policy_for_others_or_alone_says_nothing_of_it() -> None:
    elsewhere = policy("[{when: [{key: 'request.auth.claims[a]', values: [b]}]}]").replace("app: orders", "app: other")
    assert settings(AUTHENTICATION + elsewhere) == {"orders-jwt": {**READ, "claims": []}}
    assert "No AuthorizationPolicy in it is for the same workload" in said(AUTHENTICATION + elsewhere)
    assert "RequestAuthentication" in said(policy("[{from: [{source: {requestPrincipals: ['*']}}]}]"))
    denying = policy("[{from: [{source: {requestPrincipals: ['https://i.example/x']}}]}]", "  action: DENY\n")
    assert "DENY" in said(AUTHENTICATION + denying)
    assert settings(AUTHENTICATION + denying)["orders-jwt"]["unknown"] == ["claims"]
    without = policy("[{from: [{source: {notRequestPrincipals: ['*']}}]}]", "  action: DENY\n")
    assert settings(AUTHENTICATION + without) == {"orders-jwt": {**READ, "claims": []}}


def test_a_guard_of_all_workloads_is_told_for_each_that_has_a_policy() -> None:
    everywhere = AUTHENTICATION.replace("  selector:\n    matchLabels: {app: orders}\n", "")
    one = policy("[{when: [{key: 'request.auth.claims[a]', values: [b]}]}]")
    other = one.replace("app: orders", "app: other").replace("name: orders", "name: other").replace("[b]", "[c]")
    found = settings(everywhere + one + other)
    assert {name: each["claims"] for name, each in found.items()} == {
        "orders-jwt, orders": [{"claim": "a", "values": ["b"]}],
        "orders-jwt, other": [{"claim": "a", "values": ["c"]}],
    }
    root = one.replace("namespace: shop", "namespace: istio-system").replace(
        "selector: {matchLabels: {app: orders}}", ""
    )
    assert settings(AUTHENTICATION + root)["orders-jwt"]["claims"] == [{"claim": "a", "values": ["b"]}]
    custom = policy("[{}]", "  action: CUSTOM\n")
    assert "CUSTOM" in said(AUTHENTICATION + custom)
    second = "  - issuer: https://j.example\n    jwksUri: u\n"
    of_one = policy("[{from: [{source: {requestPrincipals: ['https://i.example/*']}}]}]")
    found = settings(AUTHENTICATION + second + of_one)
    assert found["orders-jwt, https://i.example"].get("claims") is None
    assert found["orders-jwt, https://j.example"]["claims"] == [{"claim": "iss", "values": ["https://i.example"]}]
    nothing = policy("[]")
    assert settings(AUTHENTICATION + nothing)["orders-jwt"]["unknown"] == ["claims"]
    assert "allows nothing" in said(AUTHENTICATION + nothing)
    shell = f"kubectl apply -f - <<EOF\n{AUTHENTICATION}EOF\n".replace("https://i.example   #", "$OIDC_ISSUER_URL #")
    assert settings(shell)["orders-jwt"]["unknown"] == ["issuer"]


def test_what_helm_fills_in_is_not_known() -> None:
    chart = AUTHENTICATION.replace("https://i.example   #", "{{ .Values.issuer }} #").replace(
        "- orders", "- {{ .Values.aud | quote }}"
    )
    chart = "{{- if .Values.jwt.enabled }}\n" + chart + "{{- end }}\n"
    (found,) = settings(chart).values()
    assert found["unknown"] == ["issuer", "audiences"]
    assert "{{ .Values.issuer }}" in said(chart)


BOOTSTRAP = """\
static_resources:
  listeners:
  - filter_chains:
    - filters:
      - typed_config:
          http_filters:
          - name: envoy.filters.http.jwt_authn
            typed_config:
              "@type": type.googleapis.com/envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication
              providers:
                first:
                  issuer: https://i.example
                  audiences: [orders]
                  remote_jwks:
                    http_uri: {uri: https://i.example/jwks, cluster: c, timeout: 5s}
                second:
                  local_jwks: {inline_string: "{}"}
                  clock_skew_seconds: 0
                  require_expiration: true
                  forward: true
              rules:
              - match: {prefix: /}
                requires: {provider_name: first}
"""


def test_providers_of_envoy() -> None:
    first = {"by": "envoy", "issuer": "https://i.example", "audiences": ["orders"], "exp_required": False}
    second = {"by": "envoy", "issuer": "", "audiences": [], "skew": 60.0, "exp_required": True}
    assert settings(BOOTSTRAP) == {"first": first, "second": second}
    assert "means 60" in said(BOOTSTRAP)
    provider = {"issuer": "https://i.example", "audiences": ["orders"], "remoteJwks": {}, "clockSkewSeconds": 10}
    one = {"okta": provider}
    assert settings(json.dumps(one)) == {"okta": {**first, "skew": 10.0}}
    assert settings(json.dumps(one["okta"])) == {"Envoy": {**first, "skew": 10.0}}
    ruled = {"providers": one, "rules": [
        {"requires": {"provider_and_audiences": {"provider_name": "okta", "audiences": ["other"]}}}]}  # fmt: skip
    assert settings(json.dumps(ruled))["okta"]["audiences"] == ["other"]
    named = {"name": "p", "issuer": "https://i.example", "audiences": ["orders"], "remoteJWKS": {"uri": "u"}}
    policy_ = {"kind": "SecurityPolicy", "spec": {"jwt": {"providers": [named]}}}
    assert settings(json.dumps(policy_)) == {"p": first}
    ruled_ = {"spec": {**policy_["spec"], "authorization": {"rules": [{"principal": {"jwt": {"scopes": ["s"]}}}]}}}  # type: ignore[dict-item]
    assert settings(json.dumps({**policy_, **ruled_}))["p"]["unknown"] == ["claims"]


def test_definitions_of_google() -> None:
    swagger = """
swagger: "2.0"
host: orders.endpoints.p.cloud.goog
securityDefinitions:
  auth0:
    type: oauth2
    x-google-issuer: "https://t.auth0.com/"
    x-google-jwks_uri: "https://t.auth0.com/.well-known/jwks.json"
    x-google-audiences: "a, b"
  other:
    type: oauth2
    x-google-issuer: svc@p.iam.gserviceaccount.com
"""
    assert settings(swagger) == {
        "auth0": {"by": "espv2", "issuer": "https://t.auth0.com/", "audiences": ["a", "b"]},
        "other": {
            "by": "espv2", "issuer": "svc@p.iam.gserviceaccount.com",
            "audiences": ["https://orders.endpoints.p.cloud.goog"],
        },
    }  # fmt: skip
    three = {"openapi": "3.0.4", "components": {"securitySchemes": {"s": {"type": "oauth2", "x-google-auth": {
        "issuer": "https://i.example", "jwksUri": "u", "audiences": ["a"]}}}}}  # fmt: skip
    assert settings(json.dumps(three)) == {"s": {"by": "espv2", "issuer": "https://i.example", "audiences": ["a"]}}
    provider = "authentication:\n  providers:\n  - {id: g, issuer: x, jwks_uri: u}\n"
    grpc = f"type: google.api.Service\nname: o.endpoints.p.cloud.goog\n{provider}"
    assert settings(grpc)["g"]["audiences"] == ["https://o.endpoints.p.cloud.goog"]


def test_a_provider_of_gloo_has_its_keys_in_one_member() -> None:
    text = """
kind: VirtualService
spec:
  virtualHost:
    options:
      jwt:
        providers:
          main:
            issuer: https://i.example
            audiences: [orders]
            jwks:
              remote: {url: http://idp/jwks.json}
"""
    read = settings(text)["main"]
    assert (read["by"], read["issuer"], read["audiences"]) == ("envoy", "https://i.example", ["orders"])
