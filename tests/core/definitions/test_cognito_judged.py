"""What is said of Cognito's clients before anything is sent."""

from __future__ import annotations

import pytest

from inspector.core.definitions.proposal import DefinitionFinding, Proposal, Review, Severity
from inspector.core.definitions.resource import Reading
from inspector.core.journeys.definition_review import review, review_reading
from inspector.core.text.message import message
from tests.core.definitions.hand_made import as_document, template, terraform

HEAD = """\
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties: {UserPoolName: orders}
  PoolDomain:
    Type: AWS::Cognito::UserPoolDomain
    Properties: {Domain: orders-example, UserPoolId: {Ref: Pool}}
  Server:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      Identifier: orders
      UserPoolId: {Ref: Pool}
      Scopes:
        - {ScopeName: read, ScopeDescription: Read orders}
        - {ScopeName: write, ScopeDescription: Write orders}
  Worker:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Server
    Properties:
      UserPoolId: {Ref: Pool}
"""
RIGHT = {
    "GenerateSecret": "true",
    "AllowedOAuthFlows": "[client_credentials]",
    "AllowedOAuthFlowsUserPoolClient": "true",
    "AllowedOAuthScopes": "[orders/read, orders/write]",
}


def reviewed(text: str, **more: str) -> Review:
    reading, document = template(text, **more)
    return review_reading(reading, document, now=0)


def worker(head: str = HEAD, /, **settings: str | None) -> Proposal:
    """The client with other settings than the right ones; None leaves one out."""
    (found,) = reviewed(worker_text(head, **settings)).proposals
    return found


def worker_text(head: str, /, **settings: str | None) -> str:
    """The template of such a client."""
    lines = (f"      {name}: {value}\n" for name, value in (RIGHT | settings).items() if value is not None)
    return head + "".join(lines)


def ids(proposal: Proposal) -> list[str]:
    return [finding.id for finding in proposal.findings]


def only(proposal: Proposal, row: str) -> DefinitionFinding:
    (found,) = [finding for finding in proposal.findings if finding.id == row]
    return found


def test_a_right_client_has_no_finding_and_becomes_a_profile() -> None:
    found = worker()
    assert ids(found) == []
    assert found.usable
    assert not found.complete
    profile = found.profile
    assert (profile.provider, profile.domain_prefix, profile.scopes) == (
        "cognito",
        "orders-example",
        ("orders/read", "orders/write"),
    )
    assert dict(profile.scope_descriptions) == {"orders/read": "Read orders", "orders/write": "Write orders"}


def test_a_client_that_allows_only_code_is_told_at_once() -> None:
    found = worker(AllowedOAuthFlows="[code]")
    first = found.findings[0]
    assert str(first.message) == "It allows only `code`: this client cannot use client credentials."
    assert (first.severity, first.answer) == (Severity.ERROR, "unauthorized_client")
    assert (first.needed, first.actual) == ("AllowedOAuthFlows: [client_credentials]", "AllowedOAuthFlows: [code]")
    assert first.line == 22
    assert "AllowedOAuthFlows: [client_credentials]" in first.block
    assert "UserPoolId: !Ref Pool" in first.block
    assert "AllowedOAuthScopes: [orders/read, orders/write]" in first.block
    assert not found.usable


@pytest.mark.parametrize(
    "settings, row",
    [
        ({"AllowedOAuthFlows": None}, "cognito.no_flows"),
        ({"AllowedOAuthFlows": "[client_credentials, code]"}, "cognito.mixed_flows"),
        ({"AllowedOAuthFlows": "[token]"}, "cognito.unknown_flow"),
        ({"AllowedOAuthFlowsUserPoolClient": None}, "cognito.oauth_off"),
        ({"AllowedOAuthFlowsUserPoolClient": "false"}, "cognito.oauth_off"),
        ({"GenerateSecret": None}, "cognito.no_secret"),
        ({"GenerateSecret": '"false"'}, "cognito.no_secret"),
        ({"AllowedOAuthScopes": None}, "cognito.no_scopes"),
        ({"AllowedOAuthScopes": "[openid, email]"}, "cognito.only_user_scopes"),
        ({"AllowedOAuthScopes": "[orders/red]"}, "cognito.no_defined_scope"),
        ({"AccessTokenValidity": "2, TokenValidityUnits: {AccessToken: minutes}"}, ""),
        ({"AccessTokenValidity": "25"}, "cognito.validity"),
    ],
)
def test_what_keeps_it_from_a_token(settings: dict[str, str | None], row: str) -> None:
    if not row:
        settings = {"AccessTokenValidity": "2", "TokenValidityUnits": "{AccessToken: minutes}"}
        row = "cognito.validity"
    found = worker(**settings)
    assert ids(found) == [row]
    assert not found.usable


@pytest.mark.parametrize(
    "number, unit", [("5", "minutes"), ("24", "hours"), ("1", "days"), ("86400", "seconds"), ("0", "hours")]
)
def test_a_lifetime_within_bounds_is_right(number: str, unit: str) -> None:
    assert ids(worker(AccessTokenValidity=number, TokenValidityUnits=f"{{AccessToken: {unit}}}")) == []


def test_a_scope_that_no_server_has_is_not_asked_for() -> None:
    found = worker(AllowedOAuthScopes="[orders/read, orders/audit]")
    assert (
        str(only(found, "cognito.undefined_scope").message)
        == "`orders/audit` is allowed here, but no resource server has it."
    )
    assert found.usable
    assert (found.profile.scopes, found.scopes_unknown) == (("orders/read",), ("orders/audit",))


def test_scopes_for_users_are_left_out() -> None:
    found = worker(AllowedOAuthScopes="[openid, orders/read]")
    assert ids(found) == ["cognito.user_scope"]
    assert found.profile.scopes == ("orders/read",)


def test_more_than_fifty_scopes() -> None:
    servers = "".join(f"        - {{ScopeName: s{n}, ScopeDescription: x}}\n" for n in range(62))
    head = HEAD.replace("        - {ScopeName: read, ScopeDescription: Read orders}\n", servers)
    found = worker(head, AllowedOAuthScopes=f"[{', '.join(f'orders/s{n}' for n in range(62))}]")
    assert [str(each.message) for each in found.findings] == ["62 scopes; Cognito allows 50."]


def test_without_a_word_on_the_order_creation_is_left_to_chance() -> None:
    head = HEAD.replace("    DependsOn: Server\n", "")
    found = only(worker(head), "cognito.depends_on")
    assert found.needed == "DependsOn: Server"
    assert found.severity is Severity.WARNING


def test_an_order_through_another_resource_is_one() -> None:
    head = HEAD.replace("    DependsOn: Server\n", "    DependsOn: PoolDomain\n")
    head = head.replace("UserPoolDomain\n", "UserPoolDomain\n    DependsOn: [Server]\n")
    assert ids(worker(head)) == []


def test_an_identifier_with_a_slash_at_its_end() -> None:
    found = worker(
        HEAD.replace("Identifier: orders", "Identifier: https://orders.example/"),
        AllowedOAuthScopes='["https://orders.example//read"]',
    )
    assert ids(found) == ["cognito.identifier_slash"]
    assert "https://orders.example//read" in str(found.findings[0].message)
    assert found.findings[0].needed == "Identifier: https://orders.example"


def test_a_pool_without_a_domain_has_no_token_url() -> None:
    head = HEAD.replace("AWS::Cognito::UserPoolDomain", "AWS::Cognito::UserPoolResourceServer")
    head = head.replace("{Domain: orders-example,", "{Identifier: other,")
    found = only(worker(head), "cognito.no_domain")
    assert "Type: AWS::Cognito::UserPoolDomain" in found.block
    assert "UserPoolId: !Ref Pool" in found.block


def test_a_domain_of_another_region_or_written_as_a_host() -> None:
    head = HEAD.replace("orders-example", "orders-example.auth.us-east-1.amazoncognito.com")
    head = head.replace("{UserPoolName: orders}", "{Id: eu-west-1_Ab3dE9xQz}")
    assert ids(worker(head)) == ["cognito.domain_region", "cognito.whole_domain"]
    assert worker(head).profile.domain_prefix == "orders-example"


def test_scopes_are_not_judged_where_the_pool_is_elsewhere() -> None:
    text = HEAD[: HEAD.index("  Pool:")] + HEAD[HEAD.index("  Worker:") :]
    found = worker(text)
    assert ids(found) == ["cognito.servers_elsewhere"]
    assert found.profile.scopes == ("orders/read", "orders/write")


def test_two_clients_of_one_name() -> None:
    lines = "".join(f"      {name}: {value}\n" for name, value in (RIGHT | {"ClientName": "worker"}).items())
    client = HEAD[HEAD.index("  Worker:") :] + lines
    found = reviewed(HEAD + lines + client.replace("Worker:", "Other:")).proposals
    assert [ids(each) for each in found] == [["cognito.same_name"], ["cognito.same_name"]]
    assert [each.profile.name for each in found] == ["worker (Worker)", "worker (Other)"]


def test_a_terraform_state_is_spoken_of_in_its_own_language() -> None:
    web = terraform(
        "aws_cognito_user_pool_client.web", name="orders-web", id="6k3examp1ewebc11ent0n1y",
        user_pool_id="eu-west-1_Ab3dE9xQz",
        client_secret="NOT-A-REAL-SECRET-000000000000", allowed_oauth_flows=["code"], generate_secret=True,
        allowed_oauth_flows_user_pool_client=True, allowed_oauth_scopes=["orders/read"],
    )  # fmt: skip
    reading = Reading(message("Terraform state"), (web,))
    (found,) = review_reading(reading, as_document({"x": "aws_cognito"}), now=0).proposals
    first = found.findings[0]
    assert first.needed == 'allowed_oauth_flows = ["client_credentials"]'
    assert first.actual == 'allowed_oauth_flows = ["code"]'
    assert first.block.startswith('resource "aws_cognito_user_pool_client" "web" {')
    assert ids(found)[-2:] == ["secret_in_clear", "cognito.servers_elsewhere"]
    assert found.profile.region == "eu-west-1"
    assert found.secret == "NOT-A-REAL-SECRET-000000000000"
    assert "NOT-A-REAL" not in repr(found) + "".join(str(each) + each.block for each in found.findings)


def test_a_scope_of_a_server_that_is_in_the_file_is_judged_wherever_the_pool_is() -> None:
    text = HEAD[: HEAD.index("  Pool:")] + HEAD[HEAD.index("  Server:") :]
    found = worker(text, AllowedOAuthScopes="[orders/read, orders/audit, billing/read]")
    assert [(each.id, str(each.message).count("orders/audit")) for each in found.findings] == [
        ("cognito.undefined_scope", 1),
        ("cognito.servers_elsewhere", 0),
    ]
    assert found.profile.scopes == ("orders/read", "billing/read")


def test_a_server_without_a_client_is_judged_too() -> None:
    text = HEAD[: HEAD.index("  Worker:")].replace("Identifier: orders", "Identifier: orders/")
    found = reviewed(text)
    assert found.proposals == ()
    assert [each.id for each in found.findings] == ["cognito.identifier_slash"]


@pytest.mark.parametrize(
    "before, after, row",
    [
        ("Domain: orders-example", "Domain: My_Orders", "cognito.prefix_letters"),
        ("Domain: orders-example", "Domain: orders-aws-example", "cognito.reserved_prefix"),
        (
            "Domain: orders-example",
            'Domain: auth.example.com, CustomDomainConfig: {CertificateArn: "arn:aws:acm:eu-west-1:1:certificate/x"}',
            "cognito.certificate_region",
        ),
        ("Identifier: orders", 'Identifier: "my orders"', "cognito.identifier_letters"),
        ("ScopeName: write,", "ScopeName: orders/write,", "cognito.scope_name"),
    ],
)
def test_what_cannot_be_made(before: str, after: str, row: str) -> None:
    identifier = "my orders" if row == "cognito.identifier_letters" else "orders"
    found = worker(
        HEAD.replace(before, after), AllowedOAuthScopes=f'["{identifier}/read"]' if " " not in identifier else None
    )
    assert row in ids(found)
    assert not found.usable


def test_more_than_a_hundred_scopes_of_a_server() -> None:
    servers = "".join(f"        - {{ScopeName: s{n}, ScopeDescription: x}}\n" for n in range(101))
    head = HEAD.replace("        - {ScopeName: read, ScopeDescription: Read orders}\n", servers)
    found = only(worker(head, AllowedOAuthScopes="[orders/s1]"), "cognito.too_many_server_scopes")
    assert str(found.message) == "Server has 102 scopes; Cognito allows 100."


def test_flows_of_users_and_the_way_without_a_domain_are_told() -> None:
    found = worker(ExplicitAuthFlows="[ALLOW_USER_PASSWORD_AUTH, ALLOW_CLIENT_TOKEN_AUTH]")
    assert ids(found) == ["cognito.client_token_auth", "cognito.user_sign_in"]
    assert found.usable


def test_a_reference_in_the_place_of_a_flag_is_not_taken_for_its_default() -> None:
    found = worker(AllowedOAuthFlows="{Ref: Flows}", GenerateSecret="{Ref: WithSecret}")
    assert ids(found) == ["unresolved", "unresolved"]
    assert found.usable


def test_the_region_of_the_file_and_that_of_the_pool() -> None:
    head = HEAD.replace("{UserPoolName: orders}", "{Id: eu-west-1_Ab3dE9xQz}")
    lines = "".join(f"      {name}: {value}\n" for name, value in RIGHT.items())
    (found,) = reviewed(head + lines, region="us-east-1").proposals
    assert ids(found) == ["cognito.regions_differ"]
    assert found.profile.region == "eu-west-1"


def test_a_client_that_is_only_named_is_not_judged() -> None:
    named = terraform("worker", name="worker", id="4h1examp1eon1y7k2v9q0t6m3s", user_pool_id="eu-west-1_Ab3dE9xQz")
    reading = Reading(message("Outputs of a stack"), (named,))
    (found,) = review_reading(reading, as_document({"a": "b"}), now=0).proposals
    assert ids(found) == ["cognito.not_described"]
    assert found.usable


def test_one_scope_of_users_is_told_of_as_one() -> None:
    one = only(worker(AllowedOAuthScopes="[openid]"), "cognito.only_user_scopes")
    many = only(worker(AllowedOAuthScopes="[openid, email]"), "cognito.only_user_scopes")
    assert "`openid`, which is for" in str(one.message)
    assert "`openid, email`, which are for" in str(many.message)
    assert str(only(worker(AllowedOAuthScopes="[openid, email, orders/read]"), "cognito.user_scope").fix).startswith(
        "Leave them out"
    )


@pytest.mark.parametrize(
    "name, written",
    [
        ("DependsOn", "5"), ("DependsOn", "true"), ("DependsOn", "{Ref: Server}"), ("DependsOn", "[[Server]]"),
        ("AccessTokenValidity", "1" + "0" * 400), ("AccessTokenValidity", "1.0e999"),
    ],
)  # fmt: skip
def test_what_no_setting_can_be_is_judged_all_the_same(name: str, written: str) -> None:
    if name == "DependsOn":
        text, row = worker_text(HEAD.replace("DependsOn: Server", f"DependsOn: {written}")), "cognito.depends_on"
    else:
        text, row = worker_text(HEAD, AccessTokenValidity=written), "cognito.validity"
    (found,) = review(text.encode(), "template.yaml", now=0).proposals
    assert ids(found) == [row]
