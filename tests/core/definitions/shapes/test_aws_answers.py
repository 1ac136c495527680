from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import SecretState, Severity
from inspector.core.definitions.resource import ResourceKind
from tests.core.definitions.shapes.reading import (
    CLIENT,
    POOL,
    SECRET,
    client,
    clients,
    document_of,
    of,
    read,
    reviewed,
    said,
    unknown,
    values,
)

WORKER = {
    "UserPoolId": POOL,
    "ClientName": "worker",
    "ClientId": CLIENT,
    "ClientSecret": SECRET,
    "LastModifiedDate": "2026-11-01T10:00:00+00:00",
    "AllowedOAuthFlows": ["client_credentials"],
    "AllowedOAuthScopes": ["orders/read"],
    "AllowedOAuthFlowsUserPoolClient": True,
}
OF_CLIENT: dict[str, Any] = {"UserPoolClient": WORKER}
OF_POOL: dict[str, Any] = {"UserPool": {"Id": POOL, "Name": "orders", "Domain": "orders-example", "Policies": {}}}
OF_SERVERS: dict[str, Any] = {
    "ResourceServers": [
        {
            "UserPoolId": POOL,
            "Identifier": "orders",
            "Name": "Orders",
            "Scopes": [{"ScopeName": "read", "ScopeDescription": "Read orders"}],
        }
    ]
}
OF_DOMAIN: dict[str, Any] = {
    "DomainDescription": {"UserPoolId": POOL, "Domain": "auth.example.com", "CustomDomainConfig": {}}
}


def rows(*answers: object) -> str:
    return "\n".join(json.dumps(each, indent=4) for each in answers)


@pytest.mark.parametrize(
    "text",
    [
        rows(OF_CLIENT, OF_POOL, OF_SERVERS),
        rows(OF_SERVERS, OF_POOL, OF_CLIENT),
        json.dumps([OF_CLIENT, OF_POOL, OF_SERVERS]),
        json.dumps(OF_CLIENT | OF_POOL | OF_SERVERS),
        yaml.safe_dump(OF_CLIENT | OF_POOL | OF_SERVERS),
        "\n---\n".join(map(yaml.safe_dump, (OF_CLIENT, OF_POOL, OF_SERVERS))),
        rows(WORKER, OF_POOL, OF_SERVERS),
    ],
    ids=["in a row", "the other way round", "a list", "one object", "YAML", "documents of YAML", "--query"],
)
def test_answers_in_one_file_belong_together(text: str) -> None:
    (proposal,) = reviewed(text, "answers.txt").proposals
    profile = proposal.profile
    assert (profile.name, profile.region, profile.user_pool_id) == ("worker", "eu-west-1", POOL)
    assert (profile.domain_prefix, profile.client_id, profile.scopes) == ("orders-example", CLIENT, ("orders/read",))
    assert profile.scope_descriptions == (("orders/read", "Read orders"),)
    assert (proposal.secret_state, proposal.secret) == (SecretState.FOUND, SECRET)
    assert proposal.usable


def test_paths_lead_to_what_they_are_the_way_to() -> None:
    text = rows(OF_CLIENT, OF_POOL, OF_SERVERS)
    document = document_of(text)
    for each in read(text).resources:
        for setting in each.settings.values():
            found: Any = document.root
            for step in setting.path:
                found = found[step]
            assert document.line_of(setting.path)


def test_a_client_without_a_secret_in_the_answer_has_none() -> None:
    public = {name: value for name, value in WORKER.items() if name != "ClientSecret"}
    (proposal,) = reviewed({"UserPoolClient": public}).proposals
    assert "cognito.no_secret" in [each.id for each in proposal.findings]


def test_what_create_user_pool_client_is_asked_with_is_a_client_without_an_id() -> None:
    asked = {
        "UserPoolId": POOL,
        "ClientName": "worker",
        "GenerateSecret": True,
        "AllowedOAuthFlows": ["client_credentials"],
        "AllowedOAuthScopes": ["orders/read"],
    }
    (proposal,) = reviewed(asked, "create.json").proposals
    assert (proposal.profile.name, proposal.profile.client_id) == ("worker", "")
    assert [each.id for each in proposal.findings if each.severity is Severity.ERROR] == ["cognito.oauth_off"]


def test_a_list_of_clients_says_what_is_missing() -> None:
    listed = [{"ClientId": f"c{at}", "UserPoolId": POOL, "ClientName": "worker"} for at in range(2)]
    reading = read({"UserPoolClients": listed, "NextToken": "abc"})
    assert [each.address for each in clients(reading)] == ["worker (c0)", "worker (c1)"]
    assert "describe-user-pool-client" in said(reading)
    assert "NextToken" in said(reading)
    findings = {each.id for proposal in reviewed({"UserPoolClients": listed}).proposals for each in proposal.findings}
    assert "cognito.not_described" in findings
    assert not {"cognito.no_flows", "cognito.no_secret", "cognito.oauth_off"} & findings


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_list_and_a_description_the_description_counts(order: int) -> None:
    listed = {"UserPoolClients": [{"ClientId": CLIENT, "UserPoolId": POOL, "ClientName": "worker"}]}
    assert values(client(read(rows(*[listed, OF_CLIENT][::order]))))["ClientSecret"] == SECRET


def test_pools_of_two_regions_are_no_contradiction() -> None:
    other = {"UserPoolClient": WORKER | {"UserPoolId": "us-east-1_X1", "ClientId": "x1", "ClientName": "other"}}
    review = reviewed(rows(OF_CLIENT, other))
    assert [each.profile.region for each in review.proposals] == ["eu-west-1", "us-east-1"]
    assert "cognito.regions_differ" not in [each.id for proposal in review.proposals for each in proposal.findings]


def test_pools_of_a_list_have_their_region() -> None:
    (pool,) = of(read({"UserPools": [{"Id": "ap-south-1_X1", "Name": "p"}]}), ResourceKind.COGNITO_POOL)
    assert values(pool) == {"Id": "ap-south-1_X1", "UserPoolName": "p", "Region": "ap-south-1"}


def test_a_domain_is_taken_and_one_that_is_not_there_is_said() -> None:
    (proposal,) = reviewed(rows(OF_CLIENT, OF_DOMAIN)).proposals
    assert proposal.profile.custom_domain == "auth.example.com"
    assert "another Region" in said(read({"DomainDescription": {}}))


def test_outputs_of_stacks_name_clients() -> None:
    outputs = [
        {"OutputKey": "UserPoolArn", "OutputValue": f"arn:aws:cognito-idp:eu-west-1:1:userpool/{POOL}"},
        {"OutputKey": "WorkerClientId", "OutputValue": CLIENT},
        {"OutputKey": "ApiUrl", "OutputValue": "https://api.example.com"},
        {"OutputKey": "AuthDomain", "OutputValue": "https://orders-example.auth.eu-west-1.amazoncognito.com"},
    ]
    stacks = {"Stacks": [{"StackName": "a", "Outputs": outputs}, {"StackName": "empty", "Outputs": []}]}
    (proposal,) = reviewed(stacks).proposals
    profile = proposal.profile
    assert (profile.name, profile.user_pool_id, profile.client_id) == ("worker", POOL, CLIENT)
    assert (profile.domain_prefix, profile.region) == ("orders-example", "eu-west-1")
    assert [each.id for each in reviewed(stacks).proposals[0].findings] == ["cognito.not_described"]
    assert "empty" in said(read(stacks))
    assert values(client(read(outputs)))["ClientId"] == CLIENT


@pytest.mark.parametrize("member", ["StackResources", "StackResourceSummaries"])
def test_resources_of_a_stack_are_told_by_their_physical_ids(member: str) -> None:
    listed = [
        {"LogicalResourceId": "Pool", "PhysicalResourceId": POOL, "ResourceType": "AWS::Cognito::UserPool"},
        {"LogicalResourceId": "Worker", "PhysicalResourceId": CLIENT, "ResourceType": "AWS::Cognito::UserPoolClient"},
        {
            "LogicalResourceId": "Orders",
            "PhysicalResourceId": f"{POOL}|orders",
            "ResourceType": "AWS::Cognito::UserPoolResourceServer",
        },
        {"LogicalResourceId": "Old", "PhysicalResourceId": "x", "ResourceType": "AWS::Cognito::UserPoolClient"}
        | {"ResourceStatus": "DELETE_COMPLETE"},
        {"LogicalResourceId": "B", "PhysicalResourceId": "b", "ResourceType": "AWS::S3::Bucket"},
    ]
    reading = read({member: listed})
    assert values(client(reading)) == {"ClientId": CLIENT, "UserPoolId": POOL, "ClientName": "Worker"}
    (server,) = of(reading, ResourceKind.COGNITO_SERVER)
    assert (server.text("Identifier"), server.text("UserPoolId")) == ("orders", POOL)
    assert reading.others == 1
    assert "describe-user-pool-client" in said(reading)
    assert [each.profile.client_id for each in reviewed({member: listed}).proposals] == [CLIENT]


def test_the_pool_of_a_stacks_client_is_not_guessed_among_several() -> None:
    listed = [
        {"LogicalResourceId": "A", "PhysicalResourceId": POOL, "ResourceType": "AWS::Cognito::UserPool"},
        {"LogicalResourceId": "B", "PhysicalResourceId": f"{POOL}x", "ResourceType": "AWS::Cognito::UserPool"},
        {"LogicalResourceId": "W", "PhysicalResourceId": CLIENT, "ResourceType": "AWS::Cognito::UserPoolClient"},
    ]
    assert unknown(client(read({"StackResources": listed})), "UserPoolId")[1] == "UserPoolId"


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("-" * 41 + "\n|         DescribeUserPoolClient        |\n+---+---+\n||  a  | b |\n", "--output json"),
        ("USERPOOLCLIENT\t60\tTrue\tworker\nALLOWEDOAUTHFLOWS\tclient_credentials\n", "--output json"),
        (
            "\nAn error occurred (ResourceNotFoundException) when calling the DescribeUserPoolClient operation: no\n",
            "failed with ResourceNotFoundException",
        ),
    ],
)
def test_what_the_cli_prints_for_people_says_what_to_ask_for(text: str, wanted: str) -> None:
    with pytest.raises(DefinitionError, match=wanted):
        read(text, "answer.txt")


@pytest.mark.parametrize("answer", [OF_POOL, OF_SERVERS, OF_DOMAIN])
def test_where_no_answer_tells_of_a_client_it_is_said_which_one_would(answer: dict[str, Any]) -> None:
    assert "Append that of `aws cognito-idp describe-user-pool-client`" in said(read(answer))
    assert "describe-user-pool-client" not in said(read(rows(answer, OF_CLIENT)))


def test_answers_among_a_shells_prompts_are_read_with_their_lines() -> None:
    other = {"UserPoolClient": WORKER | {"ClientName": "web", "ClientId": "web1", "AllowedOAuthFlows": ["code"]}}
    text = f"$ aws [options] one\n{json.dumps(OF_POOL)}\n[1] done\n$ aws two\n{json.dumps(other, indent=2)}\n$ "
    (proposal,) = reviewed(text, "session.txt").proposals
    assert (proposal.profile.name, proposal.profile.domain_prefix) == ("web", "orders-example")
    (line,) = [each.line for each in proposal.findings if each.id == "cognito.other_flows"]
    assert "AllowedOAuthFlows" in text.split("\n")[(line or 0) - 1]


def test_texts_that_are_no_answers_are_counted() -> None:
    assert "One text in the file is no answer" in said(read(rows(OF_CLIENT, {"hello": "world"})))


@pytest.mark.parametrize(
    "name, value",
    [
        ("TokenEndpoint", "https://shop.auth.eu-west-1.amazoncognito.com/oauth2/token"),
        ("TokenUrl", "https://auth.example.com/oauth2/token"),
        ("CognitoDomainUrl", "https://auth.example.com"),
        ("UserPoolDomain", "shop"),
    ],
)
def test_an_output_that_holds_the_domain_says_it_whatever_it_is_called(name: str, value: str) -> None:
    outputs = [
        {"OutputKey": "UserPoolId", "OutputValue": POOL},
        {"OutputKey": "WorkerClientId", "OutputValue": CLIENT},
        {"OutputKey": name, "OutputValue": value},
    ]
    assert values(client(read({"Stacks": [{"StackName": "a", "Outputs": outputs}]})))["Domain"] == value
