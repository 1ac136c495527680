"""Authorizers of API Gateway, ALB, AppSync and AgentCore: answers of the CLI, templates, states, OpenAPI."""

from __future__ import annotations

import json

from inspector.core.definitions.acceptors.reading import could_be_settings, read_apis
from tests.core.definitions.acceptors.read import lines, said, settings

POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123"
ARN = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEf123"
AUTHORIZER = f"""{{
    "AuthorizerId": "k9v1x2",
    "AuthorizerType": "JWT",
    "IdentitySource": ["$request.header.Authorization"],
    "JwtConfiguration": {{
        "Audience": ["orders", "2fexampleclientid0000000"],
        "Issuer": "{POOL}"
    }},
    "Name": "orders-jwt"
}}
"""
READ = {"by": "apigw-http", "issuer": POOL, "audiences": ["orders", "2fexampleclientid0000000"]}


def test_an_authorizer_of_an_http_api_in_each_form_that_tools_print_it_in() -> None:
    alone = {"orders-jwt": {**READ, "unknown": ["scopes"]}}
    assert settings(AUTHORIZER) == alone
    assert settings("\ufeff" + AUTHORIZER.replace("\n", "\r\n")) == alone
    assert settings(json.dumps({"Items": [json.loads(AUTHORIZER)]})) == alone
    lower = AUTHORIZER.replace('"A', '"a').replace('"J', '"j').replace('"N', '"n').replace('"I', '"i')
    assert settings(lower) == alone
    prompts = (
        "$ aws apigatewayv2 get-authorizer --api-id a1 \\\n    --authorizer-id k9v1x2\n",
        "me@laptop:~/orders$ aws apigatewayv2 get-authorizer --api-id a1 --authorizer-id k9v1x2\n\n",
        "PS C:\\work> aws apigatewayv2 get-authorizer `\r\n  --api-id a1\r\n",
        "C:\\work> aws apigatewayv2 get-authorizer --api-id a1\n",
        "aws apigatewayv2 get-authorizer --api-id a1 --authorizer-id k9v1x2\n",
        "[me@host orders]# aws apigatewayv2 get-authorizers --api-id a1\n",
    )
    for prompt in prompts:
        assert settings(prompt + AUTHORIZER) == alone, prompt
        assert settings(prompt + AUTHORIZER + "$ ") == alone, prompt
    listed = "  Audience:\n  - orders\n  - 2fexampleclientid0000000\n"
    yaml = f"AuthorizerId: k9v1x2\nAuthorizerType: JWT\nJwtConfiguration:\n{listed}  Issuer: {POOL}\nName: orders-jwt\n"
    assert settings(yaml) == settings(f"$ aws x get-authorizer\n{yaml}") == alone
    assert lines(yaml) == {"audiences": 4, "issuer": 7}
    python = str(json.loads(AUTHORIZER))
    assert settings(python) == alone
    assert "get-routes" in said(AUTHORIZER)


def route(key: str, *scopes: str, authorizer: str = "k9v1x2", kind: str = "JWT") -> dict[str, object]:
    """A route as `get-route` prints it."""
    made: dict[str, object] = {
        "RouteKey": key,
        "AuthorizationType": kind,
        "RouteId": "r" + key,
        "ApiKeyRequired": False,
    }
    if scopes:
        made["AuthorizationScopes"] = list(scopes)
    return made | ({"AuthorizerId": authorizer} if kind != "NONE" else {})


def test_routes_belong_to_their_authorizer_and_part_it_by_their_scopes() -> None:
    one = json.dumps(route("GET /orders", "orders/read"))
    for text in (AUTHORIZER + one, one + AUTHORIZER, f"$ aws a\n{AUTHORIZER}\n$ aws b\n{one}\n"):
        assert settings(text) == {"orders-jwt, GET /orders": {**READ, "scopes": ["orders/read"]}}
    assert settings(AUTHORIZER + json.dumps(route("GET /x"))) == {"orders-jwt, GET /x": {**READ, "scopes": []}}
    open_, other = route("GET /h", kind="NONE"), route("GET /iam", kind="AWS_IAM")
    routes = {"Items": [route("GET /a", "x"), route("GET /b", "x"), route("POST /a", "y", "x"), open_, other]}
    found = settings(AUTHORIZER + json.dumps(routes))
    assert {name: each["scopes"] for name, each in found.items()} == {
        "orders-jwt, GET /a (+1)": ["x"], "orders-jwt, POST /a": ["y", "x"],
    }  # fmt: skip
    assert "One route takes requests without a token." in said(AUTHORIZER + json.dumps(routes))
    assert "something else" in said(AUTHORIZER + json.dumps(routes))
    assert settings(one) == {"GET /orders": {"by": "apigw-http", "scopes": ["orders/read"]}}
    assert "k9v1x2" in said(one)
    elsewhere = json.dumps(route("GET /orders", "orders/read", authorizer="other"))
    assert settings(AUTHORIZER + elsewhere) == {
        "orders-jwt": {**READ, "unknown": ["scopes"]},
        "GET /orders": {"by": "apigw-http", "scopes": ["orders/read"]},
    }


def test_a_function_that_authorizes_is_told_of_and_not_guessed() -> None:
    function = {"AuthorizerId": "f", "AuthorizerType": "REQUEST", "Name": "own", "AuthorizerUri": "arn:aws:lambda:x"}
    assert "own" in said(json.dumps(function))
    assert "No settings" in said(json.dumps(function))
    assert list(settings(AUTHORIZER + json.dumps(function))) == ["orders-jwt"]


def test_an_authorizer_of_a_rest_api_and_its_methods() -> None:
    authorizer = {
        "id": "a1", "name": "pool", "type": "COGNITO_USER_POOLS", "providerARNs": [ARN],
        "authType": "cognito_user_pools", "identitySource": "method.request.header.Authorization",
    }  # fmt: skip
    read = {"by": "apigw-rest", "issuer": POOL, "audiences": []}
    assert settings(json.dumps(authorizer)) == {"pool": {**read, "unknown": ["scopes"]}}
    assert settings(json.dumps({"items": [authorizer]})) == {"pool": {**read, "unknown": ["scopes"]}}
    method = {"httpMethod": "GET", "authorizationType": "COGNITO_USER_POOLS", "authorizerId": "a1"}
    assert settings(json.dumps(authorizer) + json.dumps(method)) == {"pool, GET": {**read, "scopes": []}}
    resources = {
        "items": [
            {"id": "r", "path": "/orders", "resourceMethods": {"GET": {**method, "authorizationScopes": ["o/r"]}}}
        ]
    }
    assert settings(json.dumps(authorizer) + json.dumps(resources)) == {
        "pool, GET /orders": {**read, "scopes": ["o/r"]}
    }
    chinese = ARN.replace("aws:", "aws-cn:", 1).replace("eu-west-1", "cn-north-1")
    two = {**authorizer, "providerARNs": [ARN, chinese], "identityValidationExpression": "^(abc|def)$"}
    found = settings(json.dumps(two))["pool"]
    assert found["other_issuers"] == ["https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_AbCdEf123"]
    assert found["audiences"] == ["^(abc|def)$"]
    variable = {**authorizer, "providerARNs": ["arn:aws:cognito-idp:eu-west-1:1:userpool/${stageVariables.pool}"]}
    assert settings(json.dumps(variable))["pool"]["unknown"] == ["issuer", "scopes"]
    jwt = {"id": "j", "name": "jwt", "type": "JWT", "jwtConfiguration": {"defaultAlgorithms": ["ES256"], "issuers": [
        {"issuer": "https://a.example", "audiences": ["x"], "additionalClaims": [
            {"claimName": "tenant", "format": "SINGLE_STRING", "required": True, "expectedValues": ["t1"]},
            {"claimName": "free", "format": "SINGLE_STRING", "required": False}]},
        {"issuer": "https://b.example", "audiences": ["y"]}]}}  # fmt: skip
    found = settings(json.dumps(jwt))
    assert found["jwt"] == {
        "by": "apigw-rest-jwt", "issuer": "https://a.example", "audiences": ["x"], "algorithms": ["ES256"],
        "claims": [{"claim": "tenant", "values": ["t1"]}], "split_claims": [], "unknown": ["scopes"],
    }  # fmt: skip
    assert found["jwt 2"]["issuer"] == "https://b.example"


def test_a_rule_of_a_load_balancer() -> None:
    action = {"Type": "jwt-validation", "Order": 1, "JwtValidationConfig": {
        "JwksEndpoint": POOL + "/.well-known/jwks.json", "Issuer": POOL, "AdditionalClaims": [
            {"Format": "single-string", "Name": "client_id", "Values": ["c1", "c2"]},
            {"Format": "space-separated-values", "Name": "scope", "Values": ["orders/read"]}]}}  # fmt: skip
    read = {
        "by": "alb", "issuer": POOL, "split_claims": ["scope"],
        "claims": [{"claim": "client_id", "values": ["c1", "c2"]}, {"claim": "scope", "values": ["orders/read"]}],
    }  # fmt: skip
    condition = {"Field": "path-pattern", "PathPatternConfig": {"Values": ["/orders/*"]}}
    rule = {"RuleArn": "arn:x:rule/app/1", "Priority": "1", "Actions": [action, {"Type": "forward"}]}
    rules = {"Rules": [{**rule, "Conditions": [condition]}]}
    assert settings(json.dumps(rules)) == {"/orders/*": read}
    del action["JwtValidationConfig"]["AdditionalClaims"]  # type: ignore[attr-defined]
    listeners = {
        "Listeners": [{"ListenerArn": "arn:aws:x:listener/app/web/9", "Protocol": "HTTPS", "DefaultActions": [action]}]
    }
    assert settings(json.dumps(listeners)) == {"9": {"by": "alb", "issuer": POOL, "claims": []}}


def test_appsync_and_agentcore() -> None:
    connect = {"issuer": "https://i.example", "clientId": "a|b", "iatTTL": 3600000, "authTTL": 0}
    api = {"graphqlApi": {"name": "shop", "apiId": "x", "authenticationType": "OPENID_CONNECT",
                          "openIDConnectConfig": connect,
                          "additionalAuthenticationProviders": [
                              {"authenticationType": "API_KEY"},
                              {"authenticationType": "AMAZON_COGNITO_USER_POOLS",
                               "userPoolConfig": {"userPoolId": "eu-west-1_AbCdEf123"}}]}}  # fmt: skip
    found = settings(json.dumps(api))
    assert found == {
        "shop": {
            "by": "appsync",
            "issuer": "https://i.example",
            "clients": ["a|b"],
            "max_age": 3600.0,
            "max_auth_age": 0.0,
        },
        "shop 2": {"by": "appsync-cognito", "issuer": POOL, "clients": []},
    }  # fmt: skip
    match = {"claimMatchOperator": "CONTAINS_ANY", "claimMatchValue": {"matchValueStringList": ["a", "b"]}}
    inbound = {"customJWTAuthorizer": {
        "discoveryUrl": POOL + "/.well-known/openid-configuration", "allowedClients": ["c"], "allowedScopes": ["s"],
        "customClaims": [{"inboundTokenClaimName": "team", "inboundTokenClaimValueType": "STRING_ARRAY",
                          "authorizingClaimMatchValue": match}]}}  # fmt: skip
    gateway = {"gatewayId": "g-1", "name": "tools", "authorizerType": "CUSTOM_JWT", "authorizerConfiguration": inbound}
    runtime = {"agentRuntimeName": "bot", "authorizerConfiguration": inbound}
    read = {
        "by": "agentcore", "issuer": POOL, "other_issuers": [POOL + "/"], "audiences": [], "clients": ["c"],
        "scopes": ["s"], "claims": [{"claim": "team", "values": ["a", "b"]}], "split_claims": [],
    }  # fmt: skip
    assert settings(json.dumps(gateway)) == {"tools": read | {"by": "agentcore-gateway"}}
    assert settings(json.dumps(runtime)) == {"bot": read}


TEMPLATE = """
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Audience: {Type: String, Default: orders}
  Pool: {Type: String}
Resources:
  Jwt:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties:
      ApiId: !Ref Api
      AuthorizerType: JWT
      Name: orders
      JwtConfiguration:
        Audience: [!Ref Audience]
        Issuer: !Sub https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}
  Read:
    Type: AWS::ApiGatewayV2::Route
    Properties: {RouteKey: GET /orders, AuthorizationType: JWT, AuthorizerId: !Ref Jwt, AuthorizationScopes: [o/r]}
  Old:
    Type: AWS::ApiGateway::Authorizer
    Properties: {Name: old, Type: COGNITO_USER_POOLS, ProviderARNs: [!GetAtt UserPool.Arn], RestApiId: !Ref Rest}
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      AuthorizationScopes: [!Ref Scope]
      AuthorizationType: COGNITO_USER_POOLS
      AuthorizerId: !Ref Old
      HttpMethod: GET
"""


def test_a_template_says_what_it_knows_and_what_only_its_stack_would() -> None:
    assert settings(TEMPLATE) == {
        "orders, GET /orders": {"by": "apigw-http", "audiences": ["orders"], "scopes": ["o/r"], "unknown": ["issuer"]},
        "old, GET": {"by": "apigw-rest", "audiences": [], "unknown": ["issuer", "scopes"]},
    }
    told = said(TEMPLATE)
    assert "!Sub https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}" in told
    assert "!GetAtt UserPool.Arn" in told
    assert "!Ref Scope" in told
    assert "defaults of the template's parameters: Audience" in told


def test_sam_has_authorizers_within_its_apis_and_scopes_with_its_events() -> None:
    template = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Web:
    Type: AWS::Serverless::HttpApi
    Properties:
      Auth:
        DefaultAuthorizer: Jwt
        Authorizers:
          Jwt:
            IdentitySource: $request.header.Authorization
            AuthorizationScopes: [all]
            JwtConfiguration: {issuer: "https://i.example", audience: [a, b]}
  Get:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Read:
          Type: HttpApi
          Properties: {Path: /o, Method: get, ApiId: !Ref Web, Auth: {Authorizer: Jwt, AuthorizationScopes: [o/r]}}
        Open: {Type: HttpApi, Properties: {Path: /h, Method: get, ApiId: !Ref Web, Auth: {Authorizer: NONE}}}
  Rest:
    Type: AWS::Serverless::Api
    Properties:
      Auth:
        Authorizers:
          Pool: {UserPoolArn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEf123"}
"""
    read = {"by": "apigw-http", "issuer": "https://i.example", "audiences": ["a", "b"]}
    assert settings(template) == {
        "Jwt": {**read, "scopes": ["all"]},
        "Jwt, GET /o": {**read, "scopes": ["o/r"]},
        "Pool": {"by": "apigw-rest", "issuer": POOL, "audiences": [], "unknown": ["scopes"]},
    }


def test_states_of_terraform_and_extensions_of_openapi() -> None:
    state = {"values": {"root_module": {"resources": [
        {"address": "aws_apigatewayv2_authorizer.jwt", "type": "aws_apigatewayv2_authorizer", "name": "jwt", "values": {
            "id": "k9", "name": "orders", "authorizer_type": "JWT",
            "jwt_configuration": [{"audience": ["a"], "issuer": "https://i.example"}]}},
        {"address": "aws_apigatewayv2_route.r", "type": "aws_apigatewayv2_route", "values": {
            "route_key": "GET /o", "authorization_type": "JWT", "authorizer_id": "k9",
            "authorization_scopes": ["s"]}}]}}}  # fmt: skip
    assert settings(json.dumps(state)) == {
        "orders, GET /o": {"by": "apigw-http", "issuer": "https://i.example", "audiences": ["a"], "scopes": ["s"]}
    }
    spec = {"openapi": "3.0.1", "components": {"securitySchemes": {"orders-auth": {
        "type": "oauth2", "x-amazon-apigateway-authorizer": {
            "type": "jwt", "identitySource": "$request.header.Authorization",
            "jwtConfiguration": {"issuer": "https://i.example", "audience": ["a"]}}}}}}  # fmt: skip
    assert settings(json.dumps(spec))["orders-auth"]["audiences"] == ["a"]


def test_where_it_was_read_from_is_told_in_the_words_of_the_tool() -> None:
    def of(text: str) -> set[str]:
        return {each.api.read_from for each in read_apis(text).apis}

    assert of(AUTHORIZER) == {"get-authorizer"}
    assert of(json.dumps(route("GET /o", "s"))) == {"get-route"}
    assert of(TEMPLATE) == {"AWS::ApiGatewayV2::Authorizer", "AWS::ApiGateway::Authorizer"}
    action = {"JwtValidationConfig": {"Issuer": POOL}}
    assert of(json.dumps({"Rules": [{"Actions": [action]}]})) == {"describe-rules"}
    assert of(json.dumps({"Listeners": [{"DefaultActions": [action]}]})) == {"describe-listeners"}
    table = "-----------------------------\n|       GetAuthorizer       |\n+---------------------------+\n"
    assert "--output json" in said(table)


SERVERLESS = """
service: orders
provider:
  name: aws
  httpApi:
    authorizers:
      main:
        type: jwt
        issuerUrl: https://i.example
        audience: [orders]
      code: {type: request, functionName: check}
functions:
  health: {handler: h, events: [{httpApi: 'GET /health'}, {schedule: rate(1 minute)}]}
  list:
    events:
    - httpApi: {path: /orders, method: get, authorizer: main}
  write:
    events:
    - httpApi: {path: /orders, method: post, authorizer: {name: main, scopes: [orders/write]}}
    - httpApi: {path: /own, method: post, authorizer: {name: code}}
"""
POOLED = """
service: orders
provider: {name: aws}
functions:
- list:
    events:
    - http: {path: a, method: get, authorizer: ARN}
    - http: {path: b, method: get, authorizer: {name: pool, arn: ARN, scopes: [orders/read]}}
    - http: {path: c, method: get, authorizer: checkFunction}
    - http: {path: d, method: get, authorizer: aws_iam}
    - http: GET e
- other:
    events:
    - http:
        path: f
        method: get
        authorizer: {name: own, type: COGNITO_USER_POOLS, arn: !GetAtt Pool.Arn}
""".replace("ARN", "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbC123")


def test_serverless_yml_has_its_authorizers_and_what_its_functions_ask_for() -> None:
    main = {"by": "apigw-http", "issuer": "https://i.example", "audiences": ["orders"]}
    assert settings(SERVERLESS) == {
        "main, GET /orders": {**main, "scopes": []}, "main, POST /orders": {**main, "scopes": ["orders/write"]},
    }  # fmt: skip
    assert "code is a function" in said(SERVERLESS)
    elsewhere = SERVERLESS.replace("https://i.example", "${self:custom.issuer}").replace("[orders]", "${env:AUD}")
    assert settings(elsewhere)["main, GET /orders"]["unknown"] == ["issuer", "audiences"]
    alone = SERVERLESS.partition("functions:")[0]
    assert settings(alone) == {"main": {**main, "unknown": ["scopes"]}}


def test_a_user_pool_may_stand_in_the_event_of_a_function() -> None:
    pool = {
        "by": "apigw-rest",
        "issuer": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC123",
        "audiences": [],
    }
    assert settings(POOLED) == {
        "Cognito, GET a": {**pool, "scopes": []}, "pool, GET b": {**pool, "scopes": ["orders/read"]},
        "own, GET f": {"by": "apigw-rest", "audiences": [], "scopes": [], "unknown": ["issuer"]},
    }  # fmt: skip


def test_what_the_cli_writes_for_people_is_asked_for_as_json() -> None:
    for text in ("x\tJWT\torders\nIDENTITYSOURCE\tx\nJWTCONFIGURATION\thttps://i.example\nAUDIENCE\ta\n",
                 "ITEMS\tx\tJWT\torders\nJWTCONFIGURATION\thttps://i.example\n"):  # fmt: skip
        assert could_be_settings(text)
        assert "--output json" in said(text)
