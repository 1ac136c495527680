"""What a file has under the name of a secret stands in nothing that a review shows or saves, wherever it was put."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from inspector.core.definitions.document import read_document
from inspector.core.definitions.proposal import Review, SecretState
from inspector.core.definitions.readers import read_definition
from inspector.core.journeys.definition_review import filled, review, review_reading
from inspector.core.report.definitions import definitions_json, definitions_text
from inspector.core.text.masking import SECRET
from inspector.core.text.seen import mask_seen

VALUE = "hunter7c4nary"
TOKEN = "ghp_c4naryC4naryc4naryC4naryc4nary12345A"
CLIENT = "AllowedOAuthFlowsUserPoolClient: true, UserPoolId: eu-west-1_AbCdEfGhI"


def _shown(found: Review) -> str:
    """All that is shown, saved or asked for by it."""
    blocks = [each.block for proposal in found.proposals for each in proposal.findings]
    return "\n".join((repr(found), definitions_text(found), json.dumps(definitions_json(found)), *blocks))


TEMPLATE = f"""
Parameters:
  DbPassword: {{Type: String, Default: {VALUE}}}
Mappings:
  Stage: {{prod: {{ApiSecret: {VALUE}}}}}
Resources:
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      {{ClientName: !Sub "w-${{DbPassword}}", AllowedOAuthFlows: [!Ref DbPassword], {CLIENT},
        AllowedOAuthScopes: [!Sub "a/${{DbPassword}}", !FindInMap [Stage, prod, ApiSecret]]}}
"""
SERVICE = f"""
service: orders
provider: {{name: aws}}
custom: {{dbPassword: {VALUE}}}
resources:
  Resources:
    Client:
      Type: AWS::Cognito::UserPoolClient
      Properties:
        {{ClientName: "w-${{self:custom.dbPassword}}", AllowedOAuthFlows: [client_credentials], {CLIENT},
          AllowedOAuthScopes: ["a/${{env:API_SECRET, '{VALUE}'}}", "a/${{self:custom.dbPassword}}"]}}
"""
POOL_CLIENT = {
    "name": "w-${var.db_password}",
    "user_pool_id": "eu-west-1_AbCdEfGhI",
    "allowed_oauth_flows": ["client_credentials"],
    "allowed_oauth_scopes": ["a/${var.marked}"],
}
CONFIGURATION = {
    "variable": {"db_password": {"default": VALUE}, "marked": {"default": f"{VALUE}2", "sensitive": True}},
    "resource": {"aws_cognito_user_pool_client": {"w": POOL_CLIENT}},
}
SPRING = f"""
spring.security.oauth2.client:
  registration.orders:
    {{client-id: "${{DB_PASSWORD:{VALUE}}}", client-secret: x, authorization-grant-type: client_credentials}}
  provider.orders: {{token-uri: "https://x.example/token/${{MY_SECRET:{VALUE}}}"}}
"""
ENVIRONMENT = f"""
DB_PASSWORD={VALUE}
CLIENT_ID=$DB_PASSWORD
CLIENT_SECRET=abc
AUDIENCE=${{DB_PASSWORD}}
TOKEN_URL=https://x.example/token?x=${{DB_PASSWORD}}
"""
COMMAND = f"""
PASSWORD={VALUE}
curl https://x.example/token -d client_id=$PASSWORD \\
  -d grant_type=client_credentials -d audience=${{API_SECRET:-{VALUE}}}
"""
FORM = [
    {"key": name, "value": value}
    for name, value in (
        ("grant_type", "client_credentials"), ("client_id", "{{s}}"), ("client_secret", "{{s}}"), ("audience", "{{s}}"),
    )
]  # fmt: skip
COLLECTION = {
    "info": {"name": "O", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "variable": [{"key": "s", "value": VALUE, "type": "secret"}],
    "item": [
        {
            "name": "t",
            "request": {
                "method": "POST",
                "url": "https://x.example/{{s}}/token",
                "body": {"mode": "urlencoded", "urlencoded": FORM},
            },
        }
    ],
}


@pytest.mark.parametrize(
    "name, text",
    [
        ("template.yaml", TEMPLATE), ("serverless.yml", SERVICE), ("main.tf.json", json.dumps(CONFIGURATION)),
        ("application.yml", SPRING), (".env", ENVIRONMENT), ("token.sh", COMMAND), ("c.json", json.dumps(COLLECTION)),
    ],
)  # fmt: skip
def test_what_a_reference_puts_somewhere_is_hidden_there(name: str, text: str) -> None:
    found = review(text.encode(), name)
    assert found.proposals
    assert VALUE not in _shown(found)
    again = filled(found, {each.name: "given" for each in found.asks})
    assert VALUE not in _shown(again)


def test_the_secret_itself_is_still_found() -> None:
    (made,) = review(json.dumps(COLLECTION).encode(), "c.json").proposals
    assert (made.secret_state, made.secret) == (SecretState.FOUND, VALUE)


@pytest.mark.parametrize("place", ["AllowedOAuthFlows", "AllowedOAuthScopes"])
def test_a_token_between_quotation_marks_is_hidden(place: str) -> None:
    settings = {"UserPoolId": "eu-west-1_AbCdEfGhI", "AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["a/b"]}
    client = {"Type": "AWS::Cognito::UserPoolClient", "Properties": settings | {place: [TOKEN]}}
    assert TOKEN not in _shown(review(json.dumps({"Resources": {"Client": client}}).encode(), "t.json"))


def test_a_token_that_is_put_into_a_name_or_scope_is_hidden() -> None:
    settings = {
        "UserPoolId": "eu-west-1_AbCdEfGhI",
        "ClientName": {"Fn::Sub": "w-${Stage}"},
        "AllowedOAuthFlows": ["client_credentials"],
        "AllowedOAuthScopes": [{"Fn::Sub": "${Stage}/read"}],
    }
    client = {"Type": "AWS::Cognito::UserPoolClient", "Properties": settings}
    template = {"Parameters": {"Stage": {"Type": "String", "Default": TOKEN}}, "Resources": {"Client": client}}
    assert TOKEN not in _shown(review(json.dumps(template).encode(), "t.json"))


def test_a_name_that_is_asked_for_is_hidden_and_can_be_answered() -> None:
    settings = {"UserPoolId": {"Ref": TOKEN}, "AllowedOAuthFlows": ["client_credentials"]}
    client = {"Type": "AWS::Cognito::UserPoolClient", "Properties": settings}
    found = review(json.dumps({"Resources": {"Client": client}}).encode(), "t.json")
    assert TOKEN not in _shown(found)
    (asked,) = [each for each in found.asks if "user_pool_id" in each.fields]
    (made,) = filled(found, {asked.name: "eu-west-1_AbCdEfGhI"}).proposals
    assert made.profile.user_pool_id == "eu-west-1_AbCdEfGhI"


def test_what_the_file_has_under_an_ordinary_name_too_is_no_secret() -> None:
    """Of a client for trying out, the secret often is its name."""
    client = {"client_id": "demo1x", "client_secret": "demo1x", "token_url": "https://x.example/token"}
    (made,) = review(json.dumps({"oauth": client}).encode(), "conf.json").proposals
    assert (made.profile.client_id, made.secret) == ("demo1x", "demo1x")


def test_a_name_of_blanks_is_none() -> None:
    client = {"appId": "21111111-2222-3333-4444-555555555555", "displayName": "  ", "tenant": "t", "password": "x"}
    (made,) = review(json.dumps(client).encode(), "app.json").proposals
    assert made.profile.name.strip()


def test_a_scope_of_a_resource_server_with_a_secret_in_its_words_is_hidden() -> None:
    scope = {"ScopeName": "read", "ScopeDescription": f"asks with password={VALUE}"}
    server = {
        "Type": "AWS::Cognito::UserPoolResourceServer",
        "Properties": {"UserPoolId": "eu-west-1_AbCdEfGhI", "Identifier": "a", "Name": "a", "Scopes": [scope]},
    }
    client = {
        "Type": "AWS::Cognito::UserPoolClient",
        "Properties": {
            "UserPoolId": "eu-west-1_AbCdEfGhI",
            "AllowedOAuthFlows": ["client_credentials"],
            "AllowedOAuthScopes": ["a/read"],
        },
    }
    found = review(json.dumps({"Resources": {"S": server, "C": client}}).encode(), "t.json")
    assert VALUE not in _shown(found)
    assert SECRET in str(found.scopes)


def test_a_report_of_a_bug_in_reading_a_file_has_no_secret_of_it() -> None:
    secret = "m1ne-and-nobody-else-5"

    def broken(_: object) -> int | None:
        raise KeyError(secret)

    content = json.dumps({"oauth": {"client_id": "me", "client_secret": secret, "token_url": "https://x.example/t"}})
    document = replace(read_document(content.encode(), "conf.json"), line_of=broken)
    reading = read_definition(document)
    assert secret in mask_seen(f"KeyError: {secret}")
    with pytest.raises(KeyError) as bug:
        review_reading(reading, document)
    assert secret not in mask_seen(f"KeyError: {bug.value}")
