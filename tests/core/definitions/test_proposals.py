"""What an import would make: new, changed or the same, with what is missing, and no secret in any text."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import Proposal, ProposalState, Review, SecretState
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Setting, Unknown
from inspector.core.journeys.definition_review import filled, review, review_reading
from inspector.core.profiles.profile import Profile
from inspector.core.report.definitions import definitions_json, definitions_text
from inspector.core.text.message import message
from tests.core.definitions.hand_made import as_document, template

SECRET = "NOT-A-REAL-SECRET-0000000000000000000000000000000000"
TEMPLATE = """\
Parameters:
  Stage: {Type: String, Default: dev}
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
      Scopes: [{ScopeName: read, ScopeDescription: Read orders}]
  Worker:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Server
    Properties:
      ClientName: worker
      UserPoolId: {Ref: Pool}
      GenerateSecret: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthScopes: [orders/read]
"""


def of_template(*existing: Profile, text: str = TEMPLATE, now: float = 0.0) -> Review:
    reading, document = template(text)
    return review_reading(reading, document, existing, now=now)


def of_client(*existing: Profile, **settings: object) -> Proposal:
    """The only proposal of a client at any provider."""
    return one(of_clients(settings, existing=existing))


def of_clients(*clients: dict[str, object], existing: tuple[Profile, ...] = ()) -> Review:
    resources = tuple(
        Resource(
            ResourceKind.CLIENT,
            str(settings.get("name", f"client {at}")),
            {name: Setting(value, (at, name), name) for name, value in settings.items()},
            (at,),
        )
        for at, settings in enumerate(clients)
    )
    return review_reading(Reading(message("A file"), resources), as_document(list(clients)), existing, now=0)


def one(found: Review) -> Proposal:
    (only,) = found.proposals
    return only


def test_what_a_template_does_not_say_is_asked_for_once_by_name() -> None:
    second = TEMPLATE[TEMPLATE.index("  Worker:") :].replace("Worker:", "Other:").replace("worker", "other")
    found = of_template(text=TEMPLATE + second)
    assert [(each.name, each.fields, each.addresses) for each in found.asks] == [
        ("Pool", ("user_pool_id",), ("Worker", "Other")),
        ("Region", ("region",), ("Worker", "Other")),
        ("Worker", ("client_id",), ("Worker",)),
        ("Other", ("client_id",), ("Other",)),
    ]
    assert found.asks[0].written == "!Ref Pool"
    missing = {origin.field: str(origin.missing) for origin in found.proposals[0].origins if origin.missing}
    assert missing["user_pool_id"] == "Not in the file: it is `!Ref Pool`. Fill it in after the import."
    assert missing["region"] == "Not in the file. Fill it in after the import."


def test_what_is_filled_in_goes_into_every_profile_and_tells_the_region() -> None:
    found = filled(of_template(), {"Pool": "eu-west-1_Ab3dE9xQz", "Worker": "4h1examp1eon1y7k2v9q0t6m3s"})
    profile = one(found).profile
    assert (profile.region, profile.user_pool_id) == ("eu-west-1", "eu-west-1_Ab3dE9xQz")
    assert (profile.client_id, profile.domain_prefix) == ("4h1examp1eon1y7k2v9q0t6m3s", "orders-example")
    assert found.asks == ()
    assert one(found).findings == ()


def test_what_is_filled_in_has_no_line_in_the_file() -> None:
    found = filled(of_template(), {"Pool": "eu-west-1_Ab3dE9xQz", "Worker": "4h1examp1eon1y7k2v9q0t6m3s"})
    lines = {origin.field: origin.line for origin in one(found).origins}
    assert (lines["client_id"], lines["user_pool_id"], lines["region"]) == (None, None, None)
    after = one(filled(of_clients({"name": "a", "client_id": "c"}), {"a issuer": "https://login.example"}))
    assert {origin.line for origin in after.origins if origin.field == "issuer"} == {None}


def test_an_answer_stands_in_the_place_of_the_name_it_is_for() -> None:
    reading, document = template(TEMPLATE.replace("Domain: orders-example", "Domain: {Ref: Name}"))
    resources = list(reading.resources)
    written = Unknown('!Sub "orders-${Stage}"', "Stage")
    resources[1] = replace(
        resources[1], settings={**resources[1].settings, "Domain": Setting(written, ("Resources",), "Domain")}
    )
    found = review_reading(replace(reading, resources=tuple(resources)), document, now=0)
    asked = next(each for each in found.asks if each.name == "Stage")
    assert (asked.suggested, asked.fields) == ("dev", ("domain_prefix",))
    assert one(filled(found, {"Stage": "prod"})).profile.domain_prefix == "orders-prod"


def test_a_domain_that_the_file_does_not_name_is_asked_for() -> None:
    at = TEMPLATE.index("  PoolDomain:")
    found = of_template(text=TEMPLATE[:at] + TEMPLATE[TEMPLATE.index("  Server:") :])
    assert "Domain prefix" in [each.name for each in found.asks]
    assert [each.id for each in one(found).findings] == ["cognito.no_domain"]
    after = one(filled(found, {"Domain prefix": "orders-mine"}))
    assert after.profile.domain_prefix == "orders-mine"
    assert after.findings == ()


def test_a_second_import_of_the_same_file_changes_nothing() -> None:
    first = one(of_template()).profile
    assert one(of_template(first, now=86_400)).state is ProposalState.SAME
    completed = replace(first, region="eu-west-1", user_pool_id="eu-west-1_Ab3dE9xQz", client_id="4h1examp1e")
    again = one(of_template(completed, now=86_400))
    assert (again.state, again.profile, again.profile.id) == (ProposalState.SAME, completed, completed.id)
    assert again.complete


def test_what_the_user_has_added_stays_and_what_the_file_has_otherwise_changes() -> None:
    mine = replace(one(of_template()).profile, timeout=5.0, ca_bundle="ca.pem", name="worker")
    mine = replace(mine, scopes=("orders/read", "orders/own"), domain_prefix="orders-old", client_id="4h1examp1e")
    found = one(of_template(mine))
    assert found.state is ProposalState.CHANGED
    assert [(each.field, each.before, each.after) for each in found.changes] == [
        ("domain_prefix", "orders-old", "orders-example")
    ]
    assert (found.profile.timeout, found.profile.ca_bundle) == (5.0, "ca.pem")
    assert found.profile.scopes == ("orders/read", "orders/own")
    assert (found.profile.id, found.existing) == (mine.id, mine)


def test_a_scope_that_the_user_has_unticked_stays_so() -> None:
    mine = replace(one(of_template()).profile, scopes=())
    assert one(of_template(mine)).profile.scopes == ()


def test_a_new_scope_of_the_file_is_ticked() -> None:
    mine = one(of_template()).profile
    text = TEMPLATE.replace("[orders/read]", "[orders/read, orders/write]").replace(
        "ScopeDescription: Read orders}", "ScopeDescription: Read orders}, {ScopeName: write, ScopeDescription: Write}"
    )
    found = one(of_template(mine, text=text))
    assert found.profile.scopes == ("orders/read", "orders/write")
    assert {each.field for each in found.changes} == {"scopes", "known_scopes", "scope_descriptions"}


def test_a_client_is_known_by_its_id_and_place_whatever_its_name() -> None:
    mine = Profile("my own name", provider="generic", token_url="https://a.example/token", client_id="worker-1")
    found = of_client(mine, name="worker", token_url="https://a.example/token", client_id="worker-1", scopes=("a",))
    assert (found.state, found.profile.name, found.profile.scopes) == (ProposalState.CHANGED, "my own name", ("a",))


def test_a_client_of_the_same_name_elsewhere_is_another_one() -> None:
    mine = Profile("worker", provider="generic", token_url="https://a.example/token", client_id="worker-1")
    found = of_client(mine, name="worker", token_url="https://b.example/token", client_id="worker-2")
    assert (found.state, found.profile.name) == (ProposalState.NEW, "worker (2)")
    again = of_client(mine, found.profile, name="worker", token_url="https://b.example/token", client_id="worker-2")
    assert again.state is ProposalState.SAME


def test_two_clients_of_a_file_are_never_one_profile() -> None:
    mine = Profile("a", provider="generic", token_url="https://a.example/token")
    client: dict[str, object] = {"name": "a", "token_url": "https://a.example/token"}
    found = of_clients(client, client, existing=(mine,))
    assert len({each.profile.name for each in found.proposals}) == 2


def test_a_secret_is_in_the_proposal_and_in_no_text() -> None:
    client = {"name": "worker", "client_id": "c", "secret": SECRET}
    url = f"https://a.example/token?client_secret={SECRET}"
    parameters = {"client_secret": SECRET, "audience": "orders"}
    told_of = {"a": f"password={SECRET}"}
    found = of_clients(client | {"token_url": url, "parameters": parameters, "scope_descriptions": told_of})
    proposal = one(found)
    assert (proposal.secret, proposal.secret_state) == (SECRET, SecretState.FOUND)
    assert "secret_misplaced" in [each.id for each in proposal.findings]
    told = repr(found) + definitions_text(found) + json.dumps(definitions_json(found))
    assert SECRET not in told
    assert SECRET not in repr(replace(proposal.profile))
    assert proposal.profile.parameters == (("audience", "orders"),)


def test_a_mask_in_the_place_of_a_secret_is_none() -> None:
    for mask in ("********", "<your secret>", "(sensitive value)", "REDACTED"):
        found = of_client(name="a", token_url="https://a.example/token", client_id="c", secret=mask)
        assert (found.secret, found.secret_state) == ("", SecretState.NONE)


def test_a_secret_that_stands_elsewhere_is_a_reference() -> None:
    found = of_client(name="a", client_id="c", secret=Unknown("${CLIENT_SECRET}", "CLIENT_SECRET"))
    assert found.secret_state is SecretState.REFERENCE
    assert [str(each.missing) for each in found.origins if each.field == "client_secret"] == [
        "Not in the file: it is `${CLIENT_SECRET}`. Enter it after the import."
    ]
    assert "CLIENT_SECRET" not in [each.name for each in of_clients({"secret": Unknown("x", "y")}).asks]


def test_own_profiles_change_what_they_have() -> None:
    content = json.dumps([{"name": "a", "provider": "generic", "token_url": "https://a.example/t", "Client ID": "me"}])
    new = one(review(content.encode(), "own.json", now=0))
    assert (new.state, new.profile.client_id) == (ProposalState.NEW, "me")
    mine = replace(new.profile, timeout=3.0)
    assert one(review(content.encode(), "own.json", [mine], now=0)).state is ProposalState.SAME


def test_an_own_profile_that_is_half_made_is_asked_for_the_rest() -> None:
    found = review(b'[{"name": "half", "scopes": ["a/read"], "timeout": 9}]', "profiles.json")
    (proposal,) = found.proposals
    assert not proposal.complete
    values = {
        "client_id": "4h1examp1e",
        "region": "eu-west-1",
        "user_pool_id": "eu-west-1_Ab3dE9xQz",
        "domain_prefix": "o",
    }
    asked = {f"half {name}": value for name, value in values.items()}
    assert {each.name for each in found.asks} == asked.keys()
    (made,) = filled(found, asked).proposals
    assert made.complete
    assert {name: getattr(made.profile, name) for name in values} == values


def test_a_profile_that_is_none_is_left_out_with_its_reason() -> None:
    content = json.dumps([{"name": "a", "client_id": "b", "colour": "red"}])
    found = review(content.encode(), "own.json", now=0)
    assert found.proposals == ()
    assert "'colour'" in str(found.left_out[0])


def test_scopes_are_grouped_by_their_server() -> None:
    (group,) = of_template().scopes
    assert (group.identifier, group.scopes, group.used_by) == ("orders", (("orders/read", "Read orders"),), ("worker",))


def test_a_file_without_a_client_says_so() -> None:
    found = review_reading(Reading(message("A file"), (), 14), Document("a.yaml", "", None), now=0)
    assert "No client in this file. It has 14 resources, none of a kind known here." in definitions_text(found)


@pytest.mark.parametrize(
    "declared, suggested",
    [
        ("{Type: String, Default: eu-west-1_Ab3dE9xQz}", "eu-west-1_Ab3dE9xQz"),
        ("{Type: String, NoEcho: true, Default: eu-west-1_Ab3dE9xQz}", ""),
        ("{Type: 'AWS::SSM::Parameter::Value<String>', Default: /auth/pool}", ""),
    ],
)
def test_the_default_of_a_parameter_is_suggested_where_it_may_be_shown(declared: str, suggested: str) -> None:
    text = TEMPLATE.replace("Stage: {Type: String, Default: dev}", f"Given: {declared}")
    text = text.replace("{Ref: Pool}", "{Ref: Given}")
    (asked,) = [each for each in of_template(text=text).asks if each.name == "Given"]
    assert asked.suggested == suggested


def test_a_plan_says_of_no_secret_that_it_is_made_later() -> None:
    planned = Unknown("known after apply", "aws_cognito_user_pool_client.web.client_secret")
    settings = {
        "AllowedOAuthFlows": ("client_credentials",),
        "AllowedOAuthFlowsUserPoolClient": True,
        "AllowedOAuthScopes": ("orders/read",),
        "ClientSecret": planned,
    }
    for generated, wanted in ((None, ["cognito.no_secret"]), (True, [])):
        made = {name: Setting(value, (name,), name) for name, value in settings.items()}
        if generated:
            made["GenerateSecret"] = Setting(True, ("GenerateSecret",), "GenerateSecret")
        web = Resource(ResourceKind.COGNITO_CLIENT, "aws_cognito_user_pool_client.web", made)
        found = one(review_reading(Reading(message("Terraform plan"), (web,)), as_document({}), now=0))
        assert [each.id for each in found.findings if each.id == "cognito.no_secret"] == wanted


def test_the_urls_of_a_client_tell_its_provider_and_fields() -> None:
    url = "https://orders-example.auth.eu-west-1.amazoncognito.com/oauth2/token"
    found = of_client(name="a", token_url=url, client_id="4h1examp1e")
    assert (found.profile.provider, found.profile.domain_prefix, found.profile.region) == (
        "cognito",
        "orders-example",
        "eu-west-1",
    )
    assert found.profile.token_url == ""
    url = "https://sso.example.com/realms/orders/protocol/openid-connect/token"
    found = of_client(name="a", token_url=url, client_id="worker")
    assert (found.profile.provider, found.profile.base_url, found.profile.realm) == (
        "keycloak",
        "https://sso.example.com",
        "orders",
    )
    elsewhere = "https://login.example/token"
    assert of_client(name="a", token_url=elsewhere, client_id="c").profile.token_url == elsewhere


def test_a_client_that_names_no_server_is_asked_for_one() -> None:
    found = of_clients({"name": "a", "client_id": "c", "secret": SECRET})
    assert not one(found).complete
    assert [(each.name, each.fields) for each in found.asks] == [("a issuer", ("issuer",))]
    after = one(filled(found, {"a issuer": "https://login.example"}))
    assert after.complete
    assert after.profile.issuer == "https://login.example"


TWO_SCOPES = TEMPLATE.replace(
    "ScopeDescription: Read orders}", "ScopeDescription: Read orders}, {ScopeName: write, ScopeDescription: Write}"
)


def test_a_scope_that_a_client_is_newly_allowed_is_ticked_where_its_server_had_it_before() -> None:
    mine = one(of_template(text=TWO_SCOPES)).profile
    assert mine.known_scopes == ("orders/read",)
    found = one(of_template(mine, text=TWO_SCOPES.replace("[orders/read]", "[orders/read, orders/write]")))
    assert found.profile.scopes == ("orders/read", "orders/write")
    assert {each.field for each in found.changes} == {"scopes", "known_scopes"}


def test_a_scope_that_a_client_is_no_longer_allowed_is_not_asked_for() -> None:
    both = TWO_SCOPES.replace("[orders/read]", "[orders/read, orders/write]")
    mine = one(of_template(text=both)).profile
    found = one(of_template(mine, text=TWO_SCOPES))
    assert [(each.field, each.before, each.after) for each in found.changes] == [
        ("scopes", "orders/read orders/write", "orders/read")
    ]
    gone = one(of_template(mine, text=TEMPLATE))  # nor has its server it
    assert gone.profile.scopes == ("orders/read",)
    unknown = TWO_SCOPES.replace("[orders/read]", "[orders/read, {Ref: More}]")
    assert one(of_template(mine, text=unknown)).profile.scopes == ("orders/read", "orders/write")
