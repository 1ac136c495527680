"""The whole journey against a certified OpenID provider: discovery, token, keys, verdict (npm: oidc-provider)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from inspector.cli import cli
from inspector.core.checks.verdict import Expectation, Status, Verdict
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys.inspect import inspect_with_keys, match_profile
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.request import request_token
from inspector.core.network.exchange import StageName
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.tokens.token import Kind

API = "https://api.example/orders"
Running = tuple[str, dict[str, str]]


def profile_of(running: Running, client: str, **members: object) -> Profile:
    issuer, _ = running
    made = Profile(
        name="provider",
        provider="generic",
        issuer=issuer,
        client_id=f"{client}-client",
        client_authentication=f"client_secret_{client}",
        parameters=(("resource", API),),
        scopes=("read",),
        expected_audience=API,
    )
    return replace(made, **members)  # type: ignore[arg-type]


def ask(running: Running, profile: Profile, secret: str | None = None, keys: KeyCache | None = None) -> Outcome:
    secret = running[1][profile.client_id] if secret is None else secret
    return request_token(profile, secret, Network(Transport(), keys or KeyCache()))


@pytest.mark.parametrize("client", ["basic", "post"])
def test_from_the_issuer_alone_to_a_valid_token(oidc_provider: Running, client: str) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, client))
    assert outcome.inspection is not None
    assert outcome.inspection.verdict is Verdict.VALID, outcome.inspection.reason
    assert outcome.exchange is not None
    assert outcome.exchange.sent.url == f"{oidc_provider[0]}/token"
    assert [stage.name for stage in outcome.exchange.stages] == [
        StageName.DNS, StageName.TCP, StageName.SENT, StageName.FIRST_BYTE, StageName.BODY,
    ]  # fmt: skip
    assert outcome.exchange.clock_skew_s == 0.0
    # Discovery told both addresses, so that is asked once; then the keys.
    assert [exchange.sent.url for exchange in outcome.key_exchanges] == [
        f"{oidc_provider[0]}/.well-known/openid-configuration",
        f"{oidc_provider[0]}/jwks",
    ]
    assert all(oidc_provider[1][f"{client}-client"] not in repr(part) for part in (outcome, outcome.exchange))


def test_every_check_that_can_be_made_has_passed(oidc_provider: Running) -> None:
    inspection = ask(oidc_provider, profile_of(oidc_provider, "basic")).inspection
    assert inspection is not None
    status = {check.id: check.status for check in inspection.checks}
    for name in ("signature", "iss", "aud", "client_id", "exp", "iat", "scope", "alg", "kid", "structure"):
        assert status[name] is Status.PASSED, name
    assert not [check.id for check in inspection.checks if check.status in (Status.FAILED, Status.WARNING)]
    assert inspection.token.header is not None
    assert inspection.token.header["typ"] == "at+jwt"  # RFC 9068
    assert status["rfc9068"] is Status.PASSED


def test_keys_are_fetched_once(oidc_provider: Running) -> None:
    keys = KeyCache()
    profile = profile_of(oidc_provider, "post")
    ask(oidc_provider, profile, keys=keys)
    again = ask(oidc_provider, profile, keys=keys)
    assert [exchange.sent.url.rpartition("/")[2] for exchange in again.key_exchanges] == ["openid-configuration"]
    assert again.inspection is not None
    assert again.inspection.verdict is Verdict.VALID


def test_a_scope_it_does_not_know_is_left_out_without_a_word(oidc_provider: Running) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, "post", scopes=("read", "refund", "write")))
    assert outcome.exchange is not None
    assert outcome.exchange.response is not None
    assert outcome.exchange.response.status == 200
    assert outcome.scopes is not None
    assert outcome.scopes.granted == ("read", "write")
    assert outcome.scopes.missing == ("refund",)
    assert outcome.inspection is not None
    assert outcome.inspection.verdict is Verdict.REJECTED
    assert "refund" in outcome.inspection.reason


def test_another_audience_than_the_one_expected(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "post", parameters=(("resource", "https://api.example/other"),))
    inspection = ask(oidc_provider, profile).inspection
    assert inspection is not None
    assert inspection.verdict is Verdict.REJECTED
    assert [check.id for check in inspection.checks if check.status is Status.FAILED] == ["aud"]


@pytest.mark.parametrize("scopes", [("read",), ()])
def test_without_a_resource_the_token_is_opaque(oidc_provider: Running, scopes: tuple[str, ...]) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, "basic", parameters=(), scopes=scopes))
    assert outcome.inspection is not None
    assert outcome.inspection.token.kind is Kind.OPAQUE
    assert outcome.inspection.verdict is Verdict.UNVERIFIED
    assert "opaque" in outcome.inspection.reason
    assert outcome.granted is not None
    assert outcome.granted.expires_in == 600


@pytest.mark.parametrize("client", ["basic", "post"])
def test_a_wrong_secret_is_diagnosed(oidc_provider: Running, client: str) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, client), "another-secret")
    assert outcome.inspection is None
    assert outcome.exchange is not None
    assert outcome.exchange.response is not None
    assert outcome.exchange.response.status == 401
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id == "invalid-client"
    assert '"invalid_client"' in outcome.diagnosis.said
    assert "another-secret" not in repr(outcome)


def test_no_secret_at_all_is_diagnosed(oidc_provider: Running) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, "basic", client_authentication="none"))
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id.startswith("invalid-client")
    assert any("Client authentication" in fix for fix in outcome.diagnosis.fixes)


def test_a_resource_that_is_no_address(oidc_provider: Running) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, "post", parameters=(("resource", "orders"),)))
    assert outcome.diagnosis is not None
    assert "invalid_target" in outcome.diagnosis.said
    assert outcome.diagnosis.id != "unrecognised"


def test_an_issuer_spelt_with_a_slash_is_another_issuer(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "post", issuer=oidc_provider[0] + "/")
    outcome = ask(oidc_provider, profile)
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id == "discovery-failed"
    assert oidc_provider[0] in outcome.diagnosis.cause
    assert outcome.exchange is not None
    assert outcome.exchange.sent.method == "GET"  # the secret was not sent


def test_a_token_of_its_that_is_pasted(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "post")
    granted = ask(oidc_provider, profile).granted
    assert granted is not None
    pasted = inspect_with_keys(
        f"Authorization: Bearer {granted.access_token}\n",
        Expectation(issuer=oidc_provider[0]),
        Network(Transport()),
        issuer=oidc_provider[0],
    )
    assert pasted.inspection is not None
    assert pasted.inspection.verdict is Verdict.VALID
    assert match_profile(pasted.inspection.token, [profile]) is profile


def test_from_the_command_line(oidc_provider: Running, tmp_path: Path) -> None:
    home = ["--home", str(tmp_path)]
    members = json.dumps(profile_to_dict(profile_of(oidc_provider, "basic")))
    assert CliRunner().invoke(cli, [*home, "profile", "import", "-"], input=members).exit_code == 0
    secret = oidc_provider[1]["basic-client"]
    asking = [*home, "request", "provider", "--secret-stdin", "--show-token", "--format", "json"]
    result = CliRunner().invoke(cli, asking, input=secret)
    assert result.exit_code == 0
    token = json.loads(result.stdout)["token"]
    inspecting = ["inspect", "--issuer", oidc_provider[0], "--audience", API, "--scope", "read", "--format", "json"]
    inspected = CliRunner().invoke(cli, inspecting, input=token)
    assert (inspected.exit_code, json.loads(inspected.stdout)["verdict"]) == (0, "valid")
