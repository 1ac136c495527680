"""What a finding offers to be copied: it can be put into the file, and then the finding is gone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.core.definitions.document import read_document
from inspector.core.definitions.proposal import DefinitionFinding, Proposal
from tests.core.definitions.reviewed import named, reviewed

HEAD = """\
Parameters: {Name: {Type: String}, Stage: {Type: String}}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Server:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      {UserPoolId: !Ref Pool, Identifier: orders, Scopes: [{ScopeName: read, ScopeDescription: Read}]}
  Worker:
    Type: AWS::Cognito::UserPoolClient
    Properties:
"""
RIGHT = {
    "UserPoolId": "!Ref Pool",
    "GenerateSecret": "true",
    "AllowedOAuthFlows": "[client_credentials]",
    "AllowedOAuthFlowsUserPoolClient": "true",
    "AllowedOAuthScopes": "[orders/read]",
}
WRITTEN = {
    "a text with a place": {"AllowedOAuthScopes": '[openid, !Sub "${Name}/read"]', "ClientName": '!Sub "${Name}-x"'},
    "a text that YAML reads otherwise": {"ClientName": '!Join ["-", [!Ref Name, "a: b #c"]]'},
    "names of its own": {"AllowedOAuthScopes": '[!Sub ["${A}/r", {A: !Ref Name}]]'},
    "a split": {"AllowedOAuthScopes": '!Split [",", !Ref Name]'},
    "a condition": {"UserPoolId": "!If [IsProd, !Ref Pool, !ImportValue pool-x]"},
    "a function within a function": {"UserPoolId": "!ImportValue {'Fn::Sub': '${Name}-pool'}"},
    "an attribute": {"ClientName": "!GetAtt Names.Outputs.Client"},
    "marks": {"AllowedOAuthScopes": '[!Sub "${Name}/a,b: #c]"]', "ClientName": '"a: b #c"'},
}


def template(**settings: str) -> str:
    return HEAD + "".join(f"      {name}: {value}\n" for name, value in (RIGHT | settings).items())


def put_in(text: str, finding: DefinitionFinding, address: str) -> dict[str, Any]:
    """The template with the block in it; what it names is there already, or comes to it."""
    root: Any = json.loads(json.dumps(read_document(text.encode(), "t.yaml").root))
    block = finding.block
    if text.startswith("{"):
        made = json.loads("{" + block + "}")
    else:
        indented = "\n".join("  " + line for line in block.splitlines())
        made = read_document(f"Resources:\n{indented}\n".encode(), "t.yaml").root["Resources"]
    if any(isinstance(each, dict) and "Type" in each for each in made.values()):
        root["Resources"] |= made
    elif "DependsOn" in made:
        root["Resources"][address] |= made
    else:
        root["Resources"][address]["Properties"] |= made
    return dict(root)


def after(text: str, proposal: Proposal, finding: DefinitionFinding) -> list[Proposal]:
    root = put_in(text, finding, proposal.address)
    return [each for each in reviewed(root, "t.json").proposals if each.address.startswith(proposal.address)]


@pytest.mark.parametrize("settings", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("in_json", [False, True], ids=["yaml", "json"])
def test_a_whole_client_to_copy_has_what_the_file_has_as_it_stands(settings: dict[str, str], in_json: bool) -> None:
    text = template(**settings, AllowedOAuthFlows="[code]")
    before = read_document(text.encode(), "t.yaml").root["Resources"]["Worker"]["Properties"]
    text = json.dumps(read_document(text.encode(), "t.yaml").root) if in_json else text
    (found,) = reviewed(text, "t.yaml").proposals
    finding = named(found, "cognito.other_flows")
    last = after(text, found, finding)[-1]
    assert "cognito.other_flows" not in {each.id for each in last.findings}
    made = put_in(text, finding, "Worker")["Resources"][last.address]["Properties"]
    kept = [name for name in ("UserPoolId", *settings) if name != "ClientName" or isinstance(before[name], dict)]
    for name in kept:
        wanted = before[name]
        assert made[name] == ([each for each in wanted if each != "openid"] if isinstance(wanted, list) else wanted)


@pytest.mark.parametrize(
    "row, settings",
    [
        ("cognito.no_flows", {"AllowedOAuthFlows": "[]"}),
        ("cognito.mixed_flows", {"AllowedOAuthFlows": "[code, client_credentials]"}),
        ("cognito.unknown_flow", {"AllowedOAuthFlows": "[clientcredentials]"}),
        ("cognito.oauth_off", {"AllowedOAuthFlowsUserPoolClient": "false"}),
        ("cognito.no_secret", {"GenerateSecret": "false"}),
        ("cognito.no_scopes", {"AllowedOAuthScopes": "[]"}),
        ("cognito.only_user_scopes", {"AllowedOAuthScopes": "[openid]"}),
        ("cognito.validity", {"AccessTokenValidity": "25"}),
        ("cognito.depends_on", {}),
        ("cognito.no_domain", {}),
    ],
)
@pytest.mark.parametrize("in_json", [False, True], ids=["yaml", "json"])
def test_a_block_put_into_its_file_takes_the_finding_away(row: str, settings: dict[str, str], in_json: bool) -> None:
    text = template(**settings)
    text = json.dumps(read_document(text.encode(), "t.yaml").root) if in_json else text
    (found,) = reviewed(text, "t.yaml").proposals
    last = after(text, found, named(found, row))[-1]
    assert row not in {each.id for each in last.findings}


def test_all_servers_that_are_made_before_are_named_together() -> None:
    head = HEAD.replace("  Worker:", "  Other:\n    Type: AWS::Cognito::UserPoolResourceServer\n    Properties:\n"
        "      {UserPoolId: !Ref Pool, Identifier: bills, Scopes: [{ScopeName: read, ScopeDescription: Read}]}\n"
        "  Worker:")  # fmt: skip
    text = template(AllowedOAuthScopes="[orders/read, bills/read]").replace(HEAD, head)
    text = text.replace("  Worker:\n", "  Worker:\n    DependsOn: Pool\n")
    (found,) = reviewed(text, "t.yaml").proposals
    blocks = {each.block for each in found.findings if each.id == "cognito.depends_on"}
    assert blocks == {"DependsOn: [Pool, Server, Other]"}


def test_a_client_that_users_sign_in_with_is_left_as_it_is() -> None:
    text = template(ExplicitAuthFlows="[ALLOW_USER_PASSWORD_AUTH]").replace("      AllowedOAuthFlows:", "      Was:")
    (found,) = reviewed(text, "t.yaml").proposals
    assert named(found, "cognito.no_flows").block.startswith("WorkerService:\n")


def test_a_client_in_a_loop_is_copied_as_it_would_stand_outside() -> None:
    text = template(AllowedOAuthFlows="[code]", ClientName='!Sub "${Stage}-${N}"').replace(
        "  Worker:\n", "  Fn::ForEach::Workers:\n    - N\n    - [A]\n    - Worker${N}:\n"
    )
    lines = text.split("    - Worker${N}:\n")
    indented = "\n".join("      " + line for line in lines[1].splitlines())
    (found,) = reviewed(f"Transform: AWS::LanguageExtensions\n{lines[0]}    - Worker${{N}}:\n{indented}\n").proposals
    assert '    ClientName: !Sub "${Stage}-A"\n' in named(found, "cognito.other_flows").block


def test_what_a_plan_does_not_know_is_not_copied() -> None:
    change = {
        "address": "aws_cognito_user_pool_client.w", "mode": "managed", "type": "aws_cognito_user_pool_client",
        "name": "w", "change": {"actions": ["create"], "before": None, "after_unknown":
            {"id": True, "user_pool_id": True, "allowed_oauth_scopes": True},
            "after": {"name": "w${x}", "allowed_oauth_flows": ["code"], "generate_secret": True,
                      "allowed_oauth_flows_user_pool_client": True}},
    }  # fmt: skip
    pool = change | {"address": "aws_cognito_user_pool.p", "type": "aws_cognito_user_pool", "name": "p"}
    pool["change"] = {"actions": ["create"], "before": None, "after": {"name": "p"}, "after_unknown": {"id": True}}
    plan = {"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": [change, pool]}
    (found,) = reviewed(plan, "plan.json").proposals
    block = named(found, "cognito.other_flows").block
    assert "known after apply" not in block
    assert '= "w$${x}"' in block


def test_a_pool_of_a_plan_gets_a_domain_in_its_own_language() -> None:
    pool = {"address": "aws_cognito_user_pool.p", "mode": "managed", "type": "aws_cognito_user_pool", "name": "p",
            "values": {"name": "p", "id": "eu-west-1_Abc123456"}}  # fmt: skip
    client = {"address": "aws_cognito_user_pool_client.w", "mode": "managed", "type": "aws_cognito_user_pool_client",
              "name": "w", "values": {"name": "w", "user_pool_id": "eu-west-1_Abc123456"}}  # fmt: skip
    state = {
        "format_version": "1.0",
        "terraform_version": "1.9",
        "values": {"root_module": {"resources": [pool, client]}},
    }
    (found,) = reviewed(state, "show.json").proposals
    assert named(found, "cognito.no_domain").block.startswith('resource "aws_cognito_user_pool_domain" "domain" {')


def test_an_answer_of_a_program_gets_no_block_of_a_template() -> None:
    answer = {"UserPool": {"Id": "eu-west-1_Abc123456", "Name": "p"}}
    client = {"UserPoolClient": {"UserPoolId": "eu-west-1_Abc123456", "ClientId": "1abc", "ClientName": "w"}}
    (found,) = reviewed(answer | client, "answer.json").proposals
    assert named(found, "cognito.no_domain").block == ""


def test_pulumi_calls_the_name_of_a_client_as_it_does() -> None:
    outputs = {"id": "9cl", "name": "worker", "userPoolId": "eu-west-1_Abc123456", "allowedOauthFlows": ["code"]}
    urn = "urn:pulumi:dev::shop::aws:cognito/userPoolClient:UserPoolClient::w"
    kind = "aws:cognito/userPoolClient:UserPoolClient"
    client = {"urn": urn, "custom": True, "id": "9cl", "type": kind, "inputs": {}, "outputs": outputs}
    stack = {"version": 3, "deployment": {"manifest": {}, "resources": [client]}}
    (found,) = reviewed(stack, "stack.json").proposals
    assert named(found, "cognito.other_flows").block.startswith('"name": "worker",\n"generateSecret": true,\n')
