"""Reading an AWS account: a moto server answers as Cognito does, and what it was asked is written down."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import boto3  # type: ignore[import-untyped]
import pytest
import requests
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.definitions.proposal import ProposalState
from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.journeys import aws_account
from inspector.core.journeys.aws_account import (
    OPERATIONS,
    AwsAccount,
    AwsAnswers,
    AwsError,
    aws_profiles,
    aws_regions,
)
from inspector.core.journeys.definition_review import review_reading
from tests.cli.shell import Shell

REGION = "eu-west-1"


def read_account(profile: str = "", region: str = "") -> AwsAnswers:
    """Everything of one Region, as a command does it that nobody is asked about."""
    account = AwsAccount(profile, region)
    return account.read(account.listed())


class Cloud:
    """A moto server on loopback, and the operations that it was asked for since it was last looked at."""

    def __init__(self) -> None:
        self.operations: list[str] = []
        self.refused: dict[str, tuple[int, str]] = {}
        self.held: dict[str, threading.Event] = {}
        self.is_holding = threading.Event()
        self._moto = DomainDispatcherApplication(create_backend_app)
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def _answer(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        operation = environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
        self.operations.append(operation)
        if operation in self.held:
            self.is_holding.set()
            self.held[operation].wait(60)
        if operation in self.refused:
            status, body = self.refused[operation]
            start(f"{status} Refused", [("Content-Type", "application/x-amz-json-1.1")])
            return [body.encode()]
        answer: Iterable[bytes] = self._moto(environ, start)
        return answer

    def client(self, region: str = REGION) -> Any:
        return boto3.client("cognito-idp", region_name=region, endpoint_url=self.url)

    def end(self) -> None:
        for event in self.held.values():
            event.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(30)


@pytest.fixture(autouse=True)
def _own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the machine's own AWS configuration is read, and nobody is asked but the server here."""
    import os

    for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    (tmp_path / "config").write_text(
        "[default]\nregion = eu-west-1\n"
        "[profile staging]\nregion = eu-central-1\naws_access_key_id = x\naws_secret_access_key = y\n"
        "[profile sso]\nregion = eu-west-1\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = dev\n"
        "[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://corp.awsapps.com/start\n"
        "[profile code]\nregion = eu-west-1\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = staging\n"
        "mfa_serial = arn:aws:iam::1:mfa/x\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")


@pytest.fixture
def cloud(signed_in: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cloud]:
    cloud = Cloud()
    monkeypatch.setenv("AWS_ENDPOINT_URL", cloud.url)
    requests.post(f"{cloud.url}/moto-api/reset", timeout=60)  # its pools are the process's, of all servers there
    yield cloud
    cloud.end()


def pool_with_clients(
    cloud: Cloud, name: str, clients: int = 1, region: str = REGION
) -> tuple[str, list[dict[str, Any]]]:
    """A pool with a resource server, a domain and clients; what AWS answered of each client."""
    cognito = cloud.client(region)
    pool = cognito.create_user_pool(PoolName=name)["UserPool"]["Id"]
    cognito.create_user_pool_domain(Domain=f"{name}-example", UserPoolId=pool)
    cognito.create_resource_server(
        UserPoolId=pool,
        Identifier="orders",
        Name="Orders",
        Scopes=[{"ScopeName": "read", "ScopeDescription": "Read orders"}],
    )
    made = [
        cognito.create_user_pool_client(
            UserPoolId=pool,
            ClientName=f"{name}-{number:03}",
            GenerateSecret=True,
            AllowedOAuthFlows=["client_credentials"],
            AllowedOAuthFlowsUserPoolClient=True,
            AllowedOAuthScopes=["orders/read"],
        )["UserPoolClient"]
        for number in range(clients)
    ]
    cloud.operations.clear()
    return pool, made


def of_kind(resources: Iterable[Resource], kind: ResourceKind) -> list[Resource]:
    return [each for each in resources if each.kind is kind]


def test_an_account_is_read_with_the_secrets_scopes_and_domains_of_its_clients(cloud: Cloud) -> None:
    pool, (made,) = pool_with_clients(cloud, "orders")
    answers = read_account(region=REGION)
    (client,) = of_kind(answers.reading.resources, ResourceKind.COGNITO_CLIENT)
    assert client.text("ClientId") == made["ClientId"]
    assert client.text("ClientSecret") == made["ClientSecret"]
    assert client.settings["AllowedOAuthFlows"].value == ("client_credentials",)
    assert client.text("UserPoolId") == pool
    (found,) = of_kind(answers.reading.resources, ResourceKind.COGNITO_POOL)
    assert (found.text("Id"), found.text("Domain"), found.text("Region")) == (pool, "orders-example", REGION)
    (server,) = of_kind(answers.reading.resources, ResourceKind.COGNITO_SERVER)
    assert server.settings["Scopes"].value == ({"ScopeName": "read", "ScopeDescription": "Read orders"},)
    assert answers.reading.region == REGION
    assert not answers.reading.left_out
    assert made["ClientSecret"] not in repr(answers) + repr(answers.reading.resources)


def test_an_account_is_reviewed_as_a_file_is(cloud: Cloud) -> None:
    pool, (made,) = pool_with_clients(cloud, "orders")
    answers = read_account(region=REGION)
    review = review_reading(answers.reading, answers.document)
    (proposal,) = review.proposals
    profile = proposal.profile
    assert (profile.name, profile.region, profile.user_pool_id) == ("orders-000", REGION, pool)
    assert (profile.domain_prefix, profile.scopes) == ("orders-example", ("orders/read",))
    assert proposal.secret == made["ClientSecret"]
    assert not proposal.findings, "nothing is said of a file where there is none"
    assert made["ClientSecret"] not in repr(review)
    again = review_reading(answers.reading, answers.document, [profile])
    assert [each.state for each in again.proposals] == [ProposalState.SAME]


def test_the_command_says_how_many_requests_it_sends_and_imports_after_a_yes(cloud: Cloud, tmp_path: Path) -> None:
    _, (made,) = pool_with_clients(cloud, "orders")
    shell = Shell(tmp_path / "a home", secrets=[made["ClientSecret"]])
    asked = shell("import", "--aws", "--region", REGION)
    assert (asked.exit_code, asked.stdout) == (2, "")
    assert "3 more requests" in asked.stderr
    assert not {name for name in cloud.operations if name.startswith("Describe")}
    found = shell.json("import", "--aws", "--region", REGION, "--yes", "--dry-run")
    assert found["profiles"][0]["client_id"] == made["ClientId"]
    assert (found["profiles"][0]["usable"], found["profiles"][0]["secret"]) == (True, "found")


def test_paths_lead_into_the_document(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders", 2)
    answers = read_account(region=REGION)
    for resource in answers.reading.resources:
        for setting in resource.settings.values():
            found: Any = answers.document.root
            for step in setting.path:
                found = found[step]
            assert found is not None


def test_only_lists_and_descriptions_are_asked_for_and_as_many_as_was_said(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders", 3)
    pool_with_clients(cloud, "billing", 1)
    account = AwsAccount(region=REGION)
    assert cloud.operations == []
    listing = account.listed()
    assert set(cloud.operations) == {"ListUserPools", "ListUserPoolClients"}
    assert (listing.clients, listing.requests_sent) == (4, len(cloud.operations))
    cloud.operations.clear()
    steps: list[tuple[int, int]] = []
    account.read(listing, lambda done, of: steps.append((done, of)))
    assert set(cloud.operations) < set(OPERATIONS)
    assert len(cloud.operations) == listing.requests_to_come == 8
    assert steps[-1] == (8, 8)


def test_how_many_requests_come_is_said_before_anything_is_described(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders")
    listing = AwsAccount(region=REGION).listed()
    assert listing.requests_to_come == 3
    assert str(aws_account.requests_said(listing)).startswith("3 more requests go to Cognito in eu-west-1")
    assert not {"DescribeUserPool", "DescribeUserPoolClient"} & set(cloud.operations)


def test_lists_of_several_pages_are_read_to_the_end(cloud: Cloud) -> None:
    pool_with_clients(cloud, "many", 65)
    answers = read_account(region=REGION)
    assert len(of_kind(answers.reading.resources, ResourceKind.COGNITO_CLIENT)) == 65
    assert cloud.operations.count("ListUserPoolClients") == 2


def test_another_region_has_other_pools_and_an_empty_one_is_said(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders", region="us-east-1")
    answers = read_account(region=REGION)
    assert not answers.reading.resources
    assert "no user pool in eu-west-1" in str(answers.reading.left_out[0])


def test_a_client_that_may_not_be_read_hides_no_other(cloud: Cloud) -> None:
    pool, _ = pool_with_clients(cloud, "orders", 2)
    cloud.refused["DescribeUserPool"] = (400, '{"__type": "AccessDeniedException", "message": "no"}')
    cloud.refused["ListResourceServers"] = (400, '{"__type": "InternalErrorException", "message": "oh"}')
    answers = read_account(region=REGION)
    assert len(of_kind(answers.reading.resources, ResourceKind.COGNITO_CLIENT)) == 2
    said = " ".join(map(str, answers.reading.left_out))
    assert "cognito-idp:DescribeUserPool" in said
    assert "InternalErrorException" in said
    cloud.refused = {"DescribeUserPoolClient": (400, '{"__type": "ResourceNotFoundException", "message": "gone"}')}
    answers = read_account(region=REGION)
    assert [each.text("Id") for each in of_kind(answers.reading.resources, ResourceKind.COGNITO_POOL)] == [pool]
    assert len(answers.reading.left_out) == 2
    assert "deleted" in str(answers.reading.left_out[0])


def test_after_many_refusals_in_a_row_nothing_more_is_asked(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders", 25)
    cloud.refused["DescribeUserPoolClient"] = (400, '{"__type": "AccessDeniedException", "message": "no"}')
    reading = read_account(region=REGION).reading
    assert cloud.operations.count("DescribeUserPoolClient") == aws_account.MOST_FAILURES
    assert "10 requests in a row failed" in str(reading.left_out[-1])
    assert of_kind(reading.resources, ResourceKind.COGNITO_POOL)


@pytest.mark.parametrize(
    "code, said",
    [
        ("AccessDeniedException", "cognito-idp:ListUserPools"),
        ("ExpiredTokenException", "aws sso login"),
        ("UnrecognizedClientException", "does not know the access key"),
        ("TooManyRequestsException", "too much is asked"),
        ("InternalErrorException", "InternalErrorException"),
    ],
)
def test_what_aws_refuses_becomes_one_sentence(cloud: Cloud, code: str, said: str) -> None:
    cloud.refused["ListUserPools"] = (400, f'{{"__type": "{code}", "message": "It was not to be."}}')
    with pytest.raises(AwsError) as caught:
        read_account(region=REGION)
    assert said in str(caught.value)


def test_giving_up_ends_it_between_two_requests(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders", 5)
    cancel = Cancel()
    account = AwsAccount(region=REGION, cancel=cancel)
    listing = account.listed()
    with pytest.raises(CancelledError):
        account.read(listing, lambda done, _: cancel.set() if done == 3 else None)
    assert cloud.operations.count("DescribeUserPoolClient") == 1


def test_giving_up_ends_a_request_that_nobody_answers(cloud: Cloud) -> None:
    pool_with_clients(cloud, "orders")
    cancel = Cancel()
    account = AwsAccount(region=REGION, cancel=cancel)
    listing = account.listed()
    cloud.held["DescribeUserPool"] = threading.Event()

    def give_up() -> None:
        cloud.is_holding.wait(60)
        cancel.set()

    thread = threading.Thread(target=give_up, daemon=True)
    thread.start()
    with pytest.raises(CancelledError):
        account.read(listing)
    thread.join(60)
    assert "DescribeUserPoolClient" not in cloud.operations


def test_what_is_not_answered_in_time_is_left_out(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    pool_with_clients(cloud, "orders")
    account = AwsAccount(region=REGION)
    listing = account.listed()
    cloud.held["DescribeUserPool"] = threading.Event()
    monkeypatch.setattr(aws_account, "CALL_S", 1.0)

    def tell(done: int, _: int) -> None:
        if done == 1:
            monkeypatch.setattr(aws_account, "CALL_S", 60.0)

    reading = account.read(listing, tell).reading
    assert "has not answered in time" in str(reading.left_out[0])
    assert len(of_kind(reading.resources, ResourceKind.COGNITO_CLIENT)) == 1


def test_profiles_and_regions_come_from_the_configuration() -> None:
    assert {"default", "staging", "sso", "code"} <= set(aws_profiles())
    regions = aws_regions("staging")
    assert regions[0] == "eu-central-1"
    assert {"eu-west-1", "us-east-1"} < set(regions)


@pytest.mark.parametrize(
    "profile, said",
    [
        ("", "no AWS credentials"),
        ("nobody", "has no profile nobody"),
        ("sso", "aws sso login --profile sso"),
        ("code", "second factor"),
    ],
)
def test_without_credentials_it_is_said_how_to_get_them(profile: str, said: str) -> None:
    with pytest.raises(AwsError) as caught:
        read_account(profile, REGION)
    assert said in str(caught.value)


def test_without_a_region_it_is_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[default]\n")
    with pytest.raises(AwsError, match="No Region is chosen"):
        AwsAccount()


@pytest.mark.parametrize("region", ["not a region", "../x", "eu-west-1.example.com"])
def test_what_is_no_region_is_refused(signed_in: None, region: str) -> None:
    with pytest.raises(AwsError, match="no Region of AWS"):
        read_account(region=region)


def test_where_nobody_answers_it_is_said(signed_in: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    with pytest.raises(AwsError, match="does not answer"):
        read_account(region=REGION)


def test_a_damaged_configuration_is_said(signed_in: None, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[default\nregion = x\n")
    with pytest.raises(AwsError, match="damaged"):
        read_account(region=REGION)


def test_without_boto3_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aws_account, "is_installed", lambda: False)
    with pytest.raises(AwsError, match="pip install boto3"):
        read_account(region=REGION)
