"""Templates of CloudFormation, SAM and the CDK in the forms that people have them in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.definitions.document import DefinitionError, read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.resource import ResourceKind
from inspector.core.definitions.setting import Unknown
from tests.core.definitions.reading import reading, resource, said, value

FILES = Path(__file__).parent / "files"


def of_file(name: str) -> bytes:
    """One of the files beside this one."""
    return (FILES / name).read_bytes()


# --- shapes seen in public repositories ---------------------------------------------------------------------------


def test_all_in_one_template_of_sam() -> None:
    found = reading(of_file("sam-plain.yaml"))
    assert str(found.kind) == "SAM template"
    assert [each.kind for each in found.resources] == [
        ResourceKind.COGNITO_POOL,
        ResourceKind.COGNITO_DOMAIN,
        ResourceKind.COGNITO_SERVER,
        ResourceKind.COGNITO_CLIENT,
    ]
    assert value(found, "PoolDomain", "Domain") == "orders-dev"
    assert value(found, "WorkerClient", "ClientName") == "worker-dev"
    assert value(found, "WorkerClient", "UserPoolId") == Unknown("!Ref Pool", "Pool")
    assert value(found, "WorkerClient", "AllowedOAuthScopes") == ("orders/read", "orders/write")
    assert value(found, "OrdersServer", "Scopes")[0] == {"ScopeName": "read", "ScopeDescription": "Read orders"}
    assert resource(found, "WorkerClient").depends_on == ("OrdersServer", "Pool")
    assert (found.others, found.left_out, found.region) == (0, (), "")


def test_scopes_built_of_the_resource_server() -> None:
    found = reading(of_file("scopes-by-getatt-sub.yaml"))
    scope = Unknown("!Sub https://api.${DomainName}/invoke/run", "DomainName")
    assert value(found, "ClientB", "AllowedOAuthScopes") == (scope, scope, scope)
    assert value(found, "InvokeServer", "Identifier") == Unknown("!Sub https://api.${DomainName}/invoke", "DomainName")
    assert value(found, "ClientB", "UserPoolId").asks_for == "${AuthStack}-UserPoolId"


def test_what_the_cdk_writes() -> None:
    found = reading(of_file("cdk-synth.json"), "synth.json")
    assert str(found.kind) == "CDK template"
    assert resource(found, "PoolWorkerA0869EBF").traits["called"].value == "PoolWorker"
    assert value(found, "PoolWorkerA0869EBF", "AllowedOAuthScopes") == ("orders/read", "legacy/all")
    assert resource(found, "PoolWorkerA0869EBF").depends_on == ("PoolD3F588B8", "PoolOrders9D00F75A")
    assert (found.region, found.others) == ("eu-west-1", 1)


def test_the_client_that_the_cdk_makes_by_default() -> None:
    found = reading(of_file("cdk-default-client.json"))
    assert value(found, "SpaClient", "AllowedOAuthFlows") == ("implicit", "code")
    assert value(found, "SpaClient", "GenerateSecret") is None


def test_conditions_and_mappings() -> None:
    found = reading(of_file("conditions-mappings.yaml"))
    assert value(found, "Domain", "Domain") == "orders-dev"
    assert "CustomDomainConfig" not in resource(found, "Domain").settings
    client = resource(found, "Client")
    assert client.condition == "IsProd"
    assert client.traits["condition"].value is False
    assert client.settings["GenerateSecret"].is_true
    assert client.settings["AllowedOAuthScopes"].items == ("orders/read", "orders/write")


def test_a_pool_that_is_a_parameter_and_several_clients() -> None:
    found = reading(of_file("parameter-pool-many-clients.yaml"))
    assert [each.address for each in found.resources] == ["ClientA", "ClientB"]
    assert value(found, "ClientA", "UserPoolId") == Unknown("!Ref UserPoolId", "UserPoolId")
    assert resource(found, "ClientB").get("AllowedOAuthFlowsUserPoolClient") is None
    assert found.others == 2


def test_a_loop() -> None:
    found = reading(of_file("foreach.yaml"))
    assert [each.address for each in found.resources] == ["OrdersClient", "StockClient"]
    assert value(found, "StockClient", "AllowedOAuthScopes") == ("Stock/read",)


@pytest.mark.parametrize(
    "name, said, line",
    [("terraform.tf", "terraform show -json", 2), ("conflicted-and-tagged.tf.txt", "merge marker", 4)],
)
def test_what_is_not_read(name: str, said: str, line: int) -> None:
    with pytest.raises(DefinitionError, match=said) as caught:
        read_document(of_file(name), name)
    assert caught.value.line == line


@pytest.mark.parametrize("name", ["sam-plain.yaml", "cdk-synth.json", "conditions-mappings.yaml", "foreach.yaml"])
def test_every_setting_has_the_line_that_it_stands_on(name: str) -> None:
    document = read_document(of_file(name), name)
    lines = document.text.split("\n")
    for each in read_definition(document).resources:
        for setting in each.settings.values():
            line = document.line_of(setting.path)
            assert line is not None
            assert setting.written in lines[line - 1]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-32"])
def test_json_and_yaml_of_a_template_say_the_same(codec: str) -> None:
    text = of_file("sam-plain.yaml").decode()
    as_json = json.dumps(read_document(text.encode(), "t.yaml").root, indent=2).encode(codec)
    first, second = reading(text), reading(as_json, "t.json")
    for one, other in zip(first.resources, second.resources, strict=True):
        assert {name: setting.value for name, setting in one.settings.items()} == {
            name: setting.value for name, setting in other.settings.items()
        }
        assert one.depends_on == other.depends_on


# --- parts, wrappings and what stands beside ----------------------------------------------------------------------

CLIENT = "Type: AWS::Cognito::UserPoolClient\nProperties:\n  GenerateSecret: true\n  AllowedOAuthFlows: [code]\n"


def indented(text: str, by: int) -> str:
    """The text with spaces before each line."""
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "text, address, line",
    [
        ("Resources:\n  C:\n" + indented(CLIENT, 4), "C", 6),
        ("C:\n" + indented(CLIENT, 2), "C", 5),
        (CLIENT, "UserPoolClient", 4),
        ("# its properties\nGenerateSecret: true\nAllowedOAuthFlows: [code]\n", "UserPoolClient", 3),
        ("TemplateBody:\n  Resources:\n    C:\n" + indented(CLIENT, 6) + "StagesAvailable: [Original]\n", "C", 7),
        ("TemplateBody: |\n  Resources:\n    C:\n" + indented(CLIENT, 6) + "StagesAvailable: [Original]\n", "C", 1),
    ],
)
def test_a_client_is_found_however_much_of_its_template_is_there(text: str, address: str, line: int) -> None:
    document = read_document(text.encode(), "template.yaml")
    found = read_definition(document)
    setting = resource(found, address).settings["AllowedOAuthFlows"]
    assert setting.value == ("code",)
    assert document.line_of(setting.path) == line


def test_the_answer_of_get_template_in_json_is_read() -> None:
    body = json.dumps({"Resources": {"C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"ClientName": "x"}}}})
    assert value(reading(json.dumps({"TemplateBody": body}), "answer.json"), "C", "ClientName") == "x"
    with pytest.raises(DefinitionError, match="is no template"):
        reading(json.dumps({"TemplateBody": "Resources are many"}), "answer.json")


PAGE = """# Auth

```yaml
Pool:
  Type: AWS::Cognito::UserPool
```

Then the client:

```yaml
Client:
  Type: AWS::Cognito::UserPoolClient
  Properties:
    UserPoolId: !Ref Pool
    AllowedOAuthScopes: [!Sub "${Server}/read"]
```

```yaml
Resources:
  Server:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties: {Identifier: orders, UserPoolId: !Ref Pool}
```

```bash
aws cloudformation deploy
```
"""


def test_pieces_of_a_template_on_a_page_belong_together() -> None:
    document = read_document(PAGE.encode(), "README.md")
    found = read_definition(document)
    assert value(found, "Client", "AllowedOAuthScopes") == ("orders/read",)
    assert value(found, "Client", "UserPoolId") == Unknown("!Ref Pool", "Pool")
    assert document.line_of(resource(found, "Client").settings["UserPoolId"].path) == 14


def test_templates_of_one_file_that_name_the_same_are_read_each() -> None:
    one = "Resources:\n  C:\n    Type: AWS::Cognito::UserPoolClient\n    Properties: {ClientName: NAME}\n"
    text = one.replace("NAME", "a") + "---\n" + one.replace("NAME", "b") + "---\nother: 1\n"
    document = read_document(text.encode(), "t.yaml")
    found = read_definition(document)
    assert [each.text("ClientName") for each in found.resources] == ["a", "b"]
    assert [document.line_of(each.settings["ClientName"].path) for each in found.resources] == [4, 9]
    assert "One of the documents" in said(found)


@pytest.mark.parametrize(
    "root, told",
    [
        (
            {"version": "36.0.0", "artifacts": {"Auth": {"properties": {"templateFile": "Auth.template.json"}}}},
            "give Auth.template.json",
        ),
        ({"version": "tree-0.1", "tree": {"id": "App", "path": ""}}, ".template.json"),
        ({"files": {"a": {"source": {"path": "Auth.template.json"}}}, "dockerImages": {}}, "Auth.template.json"),
    ],
)  # fmt: skip
def test_what_the_cdk_writes_beside_its_templates_says_which_file_to_give(root: object, told: str) -> None:
    with pytest.raises(DefinitionError, match=told):
        reading(json.dumps(root), "manifest.json")


def test_what_is_not_read_of_a_template_is_said() -> None:
    found = reading(
        """
Transform: [AWS::Serverless-2016-10-31, Mine::Macro, {Name: AWS::Include, Parameters: {Location: s3://x/y}}]
Resources:
  Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !Sub "https://${Bucket}/auth.yaml"}}
  App: {Type: AWS::Serverless::Application, Properties: {Location: {ApplicationId: x}}}
  Module: {Type: "My::Auth::Client::MODULE"}
  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/z}}
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/z}}
      ClientId: mine
      ClientName: x
      AllowedOAuthScopes: [a/b]
"""
    )
    told = said(found)
    assert "line 4: Nested is a template of its own, !Sub https://${Bucket}/auth.yaml" in told
    assert "line 5: App is a template of its own, which" in told
    assert "line 6: Module" in told
    assert "line 7: what Fn::Transform takes in" in told
    assert "line 11: what Fn::Transform takes in" in told
    assert "line 12: ClientId cannot be chosen" in told
    assert "Mine::Macro" in told
    assert "AWS::Include" in told
    assert found.others == 3
    assert set(resource(found, "Client").settings) == {"ClientName", "AllowedOAuthScopes"}


def test_a_construct_has_the_name_that_its_program_gives_it() -> None:
    body = {"Type": "AWS::Cognito::UserPoolClient", "Metadata": {"aws:cdk:path": "Auth/Pool/Worker/Resource"}}
    found = reading(json.dumps({"Resources": {"PoolWorkerA0869EBF": body}}))
    assert str(found.kind) == "CDK template"
    assert resource(found, "PoolWorkerA0869EBF").traits["called"].value == "Worker"


@pytest.mark.parametrize(
    "text, region",
    [
        ("https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token", "eu-west-1"),
        ("https://orders.auth-fips.us-gov-west-1.amazoncognito.com", "us-gov-west-1"),
        ("https://cognito-idp.ap-southeast-2.amazonaws.com/x", "ap-southeast-2"),
        ("https://a.auth.eu-west-1.amazoncognito.com https://a.auth.eu-west-2.amazoncognito.com", ""),
        ("https://a.auth.${AWS::Region}.amazoncognito.com", ""),
        ("arn:aws:acm:us-east-1:111122223333:certificate/x", ""),
    ],
)
def test_the_region_is_the_only_one_whose_hosts_are_named(text: str, region: str) -> None:
    found = reading(
        json.dumps({"Resources": {}, "AWSTemplateFormatVersion": "2010-09-09", "Outputs": {"U": {"Value": text}}})
    )
    assert found.region == region


def test_a_client_that_is_made_under_a_condition_is_read_as_if_it_were_met() -> None:
    found = reading(
        """
Parameters: {Env: {Type: String, Default: dev}, Any: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Env, prod], Maybe: !Equals [!Ref Any, x]}
Resources:
  A: {Type: AWS::Cognito::UserPoolClient, Condition: IsProd, Properties: {ClientName: !If [IsProd, p, d]}}
  B: {Type: AWS::Cognito::UserPoolClient, Condition: Maybe, Properties: {ClientName: !If [IsProd, p, d]}}
  C: {Type: AWS::Cognito::UserPoolClient, Condition: Missing}
"""
    )
    assert (value(found, "A", "ClientName"), value(found, "B", "ClientName")) == ("p", "d")
    assert [each.traits["condition"].value for each in found.resources] == [False, None, None]


@pytest.mark.parametrize(
    "text", ["Resources:\n", "Resources: [a]\n", "Resources: {A: {Type: 1}}", "{}", "a: 1", "[]", "- a: 1\n- b: 2"]
)
def test_what_is_no_template_is_said_to_have_no_known_shape(text: str) -> None:
    with pytest.raises(DefinitionError, match="none of the shapes"):
        reading(text)


def test_a_template_without_resources_is_a_template() -> None:
    found = reading("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n")
    assert (found.resources, str(found.kind)) == ((), "CloudFormation template")
