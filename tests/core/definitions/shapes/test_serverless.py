"""Services of the Serverless Framework."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.definitions.document import read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.setting import Unknown
from tests.core.definitions.reading import reading, resource, said, value

FILES = Path(__file__).parent / "files"


def test_a_service_with_its_resources_inside() -> None:
    document = read_document((FILES / "serverless.yml").read_bytes(), "serverless.yml")
    found = read_definition(document)
    assert str(found.kind) == "Serverless Framework service"
    assert found.region == "eu-west-1"
    assert value(found, "CognitoUserPool", "UserPoolName") == "orders-dev"
    assert value(found, "CognitoDomain", "Domain") == "orders-dev"
    assert value(found, "Client", "UserPoolId") == Unknown("!Ref CognitoUserPool", "CognitoUserPool")
    assert resource(found, "Client").depends_on == ("Server", "CognitoUserPool")
    assert document.line_of(resource(found, "Client").settings["GenerateSecret"].path) == 13


SERVICE = """
service: {name: orders}
frameworkVersion: "3"
provider:
  name: aws
  stage: ${opt:stage, 'dev'}
custom:
  scopes:
    dev: ["${self:custom.server}/read", "${self:custom.server}/write"]
  server: orders-${sls:stage}
  secret: true
resources:
  - Conditions: {IsDev: !Equals ["${sls:stage}", dev]}
  - ${file(resources/pool.yml)}
  - Resources:
      Server:
        Type: AWS::Cognito::UserPoolResourceServer
        Properties: {Identifier: "${self:custom.server}", UserPoolId: !Ref Pool, Name: x}
      FromFile: ${file(resources/client.yml)}
      Client:
        Type: AWS::Cognito::UserPoolClient
        Condition: IsDev
        Properties:
          ClientName: !Sub "${self:service.name}-${AWS::StackName}-${self:custom.server}"
          UserPoolId: ${ssm:/auth/${sls:stage}/pool}
          GenerateSecret: ${self:custom.secret}
          AllowedOAuthScopes: ${self:custom.scopes.${self:provider.stage}}
          CallbackURLs: ${self:custom.missing}
  - extensions:
      Client: {Properties: {AllowedOAuthFlows: [client_credentials]}}
      NotHere: {Properties: {X: 1}}
"""


def test_a_list_of_resources_with_variables_and_extensions() -> None:
    document = read_document(SERVICE.encode(), "serverless.yml")
    found = read_definition(document)
    assert value(found, "Server", "Identifier") == "orders-dev"
    assert value(found, "Client", "ClientName") == Unknown("!Sub orders-${AWS::StackName}-orders-dev", "AWS::StackName")
    assert value(found, "Client", "UserPoolId") == Unknown("${ssm:/auth/dev/pool}", "ssm:/auth/dev/pool")
    assert value(found, "Client", "GenerateSecret") is True
    assert value(found, "Client", "AllowedOAuthScopes") == ("orders-dev/read", "orders-dev/write")
    assert value(found, "Client", "AllowedOAuthFlows") == ("client_credentials",)
    assert value(found, "Client", "CallbackURLs") == Unknown("${self:custom.missing}", "self:custom.missing")
    assert document.line_of(resource(found, "Client").settings["AllowedOAuthFlows"].path) == 30
    assert resource(found, "Client").traits["condition"].value is True
    assert "line 14: ${file(resources/pool.yml)} stands in another file" in said(found)
    assert "line 19: ${file(resources/client.yml)} stands in another file" in said(found)


@pytest.mark.parametrize(
    "text",
    [
        "service: x\nprovider: aws\nresources: ${file(resources.yml)}\n",
        "service: x\nresources:\n  Resources: ${file(resources.yml)}\n",
        "service: x\nprovider: {}\nresources: [1, '${file(resources.yml)}', null]\n",
    ],
)
def test_resources_in_another_file_are_asked_for(text: str) -> None:
    found = reading(text, "serverless.yml")
    assert found.resources == ()
    assert "${file(resources.yml)} stands in another file, which is not read" in said(found)


def test_a_file_of_resources_alone_is_a_template_whose_variables_are_asked_for() -> None:
    found = reading(
        "Resources:\n  C:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n"
        "      ClientName: c-${self:provider.stage}\n      UserPoolId: ${cf:auth.PoolId}\n"
    )
    assert value(found, "C", "ClientName") == Unknown("!Sub c-${self:provider.stage}", "self:provider.stage")
    assert value(found, "C", "UserPoolId") == Unknown("${cf:auth.PoolId}", "cf:auth.PoolId")


def test_a_service_without_resources_has_none() -> None:
    found = reading("service: x\nprovider: {name: aws, region: us-east-2}\nfunctions: {}\n", "serverless.yml")
    assert (found.resources, found.region) == ((), "us-east-2")
