"""Client authentication, introspection and revocation against a certified OpenID provider (npm: oidc-provider)."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from inspector.cli import cli
from inspector.core.checks.verdict import Verdict
from inspector.core.issuer.network import Network
from inspector.core.journeys.introspection import introspect
from inspector.core.journeys.method_search import plan, search
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.request import request_token
from inspector.core.journeys.revocation import revoke
from inspector.core.network.transport import Transport
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.tokens.token import Kind
from tests.core.key_files import pem_of, write_key
from tests.core.minting import key_for, rsa_key
from tests.real.conftest import KEY_CLIENTS

API = "https://api.example/orders"
Running = tuple[str, dict[str, str]]


def profile_of(running: Running, client: str, **members: object) -> Profile:
    method = f"client_secret_{client}" if client in ("basic", "post", "jwt") else "private_key_jwt"
    made = Profile(
        name="provider",
        provider="generic",
        issuer=running[0],
        client_id=f"{client}-client",
        client_authentication=method,
        assertion_algorithm="PS256" if client == "pss" else "",
        key_id="one" if method == "private_key_jwt" else "",
        resources=(API,),
        scopes=("read",),
        expected_audience=API,
    )
    return replace(made, **members)  # type: ignore[arg-type]


def ask(running: Running, profile: Profile, secret: str | None = None) -> Outcome:
    secret = running[1].get(profile.client_id) if secret is None else secret
    return request_token(profile, secret, Network(Transport()))


def granted_to(running: Running, profile: Profile) -> str:
    granted = ask(running, profile).granted
    assert granted is not None
    return granted.access_token


# --- Assertions ---


@pytest.mark.parametrize("client", ["jwt", *KEY_CLIENTS])
def test_an_assertion_brings_a_valid_token(oidc_provider: Running, client: str) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, client))
    assert outcome.inspection is not None, outcome.diagnosis
    assert outcome.inspection.verdict is Verdict.VALID, outcome.inspection.reason
    assert oidc_provider[1][f"{client}-client"] not in repr(outcome)


def test_the_issuer_may_be_the_audience_of_the_assertion(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "rsa", assertion_audience=oidc_provider[0])
    assert ask(oidc_provider, profile).granted is not None
    refused = ask(oidc_provider, replace(profile, assertion_audience="https://somebody.example"))
    assert refused.granted is None
    assert refused.diagnosis is not None
    assert "invalid_client" in refused.diagnosis.said


def test_a_key_file_with_a_passphrase(oidc_provider: Running, tmp_path: Path) -> None:
    profile = profile_of(oidc_provider, "ec")
    path = write_key(tmp_path, key_for("ES256"), "opens it")
    assert ask(oidc_provider, replace(profile, private_key_file=path), "opens it").granted is not None


@pytest.mark.parametrize(
    "client, secret", [("jwt", "another secret of more than 32 bytes"), ("rsa", pem_of(rsa_key("another")))]
)
def test_an_assertion_signed_with_something_else_is_diagnosed(oidc_provider: Running, client: str, secret: str) -> None:
    outcome = ask(oidc_provider, profile_of(oidc_provider, client), secret)
    assert outcome.granted is None
    assert outcome.exchange is not None
    assert outcome.exchange.response is not None
    assert outcome.exchange.response.status == 401
    assert outcome.diagnosis is not None
    assert outcome.diagnosis.id.startswith("invalid-client")
    assert secret not in repr(outcome)


# --- The search ---


@pytest.mark.parametrize("client, tries", [("basic", 1), ("jwt", 4)])
def test_the_method_is_found(oidc_provider: Running, client: str, tries: int) -> None:
    profile = profile_of(oidc_provider, client, client_authentication="client_secret_basic")
    secrets = {SecretKind.CLIENT_SECRET: oidc_provider[1][f"{client}-client"]}
    planned = plan(profile, secrets, time.time())
    found = search(planned, secrets, Network(Transport()))
    assert found.found == f"client_secret_{client}"
    assert len(found.attempts) == tries
    assert found.outcome is not None
    assert found.outcome.inspection is not None
    assert found.outcome.inspection.verdict is Verdict.VALID


# --- Introspection and revocation ---


@pytest.mark.parametrize("client", ["basic", "post", "jwt", *KEY_CLIENTS])
def test_a_token_is_introspected_and_revoked(oidc_provider: Running, client: str) -> None:
    profile = profile_of(oidc_provider, client, resources=())
    secret = oidc_provider[1][profile.client_id]
    token = granted_to(oidc_provider, profile)
    before = introspect(profile, token, secret, Network(Transport()))
    assert before.active is True, before.diagnosis
    assert before.oddities == ()
    assert before.members["client_id"] == profile.client_id
    assert before.members["scope"] == "read"
    assert before.exchange.sent.url == f"{oidc_provider[0]}/token/introspection"
    done = revoke(profile, token, secret, Network(Transport()), token_type="access_token")
    assert done.done, done.diagnosis
    after = introspect(profile, token, secret, Network(Transport()))
    assert (after.active, dict(after.members), after.oddities) == (False, {"active": False}, ())
    for hidden in (token, secret):
        assert hidden not in repr((before, done, after))


def test_an_unknown_token_is_revoked_too(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "post")
    done = revoke(profile, "unknown-token-0123456789", oidc_provider[1]["post-client"], Network(Transport()))
    assert done.done
    assert "that it does not know" in str(done.explanation)


def test_a_jwt_is_not_introspected_or_revoked_there(oidc_provider: Running) -> None:
    """This provider keeps no JWT, so it can say nothing of one that it made."""
    profile = profile_of(oidc_provider, "post")
    secret = oidc_provider[1]["post-client"]
    outcome = ask(oidc_provider, profile)
    assert outcome.inspection is not None
    assert outcome.inspection.token.kind is Kind.JWS
    token = outcome.inspection.token.text
    asked = introspect(profile, token, secret, Network(Transport()))
    refused = revoke(profile, token, secret, Network(Transport()))
    assert asked.active is not True
    assert not refused.done
    assert "unsupported_token_type" in (refused.diagnosis.said if refused.diagnosis else "")
    assert str(refused.explanation).startswith("The server does not revoke tokens of this kind.")


def test_a_wrong_secret_is_diagnosed_there_too(oidc_provider: Running) -> None:
    profile = profile_of(oidc_provider, "post")
    asked = introspect(profile, "x" * 20, "another secret", Network(Transport()))
    refused = revoke(profile, "x" * 20, "another secret", Network(Transport()))
    for diagnosis in (asked.diagnosis, refused.diagnosis):
        assert diagnosis is not None
        assert '"invalid_client"' in diagnosis.said


# --- Mutual TLS ---


def mutual(running: tuple[str, Path], certificate: str = "client.pem") -> Profile:
    issuer, folder = running
    return Profile(
        name="mutual",
        provider="generic",
        issuer=issuer,
        client_id="mutual-client",
        client_authentication="tls_client_auth",
        certificate_file=str(folder / certificate),
        ca_bundle=str(folder / "ca.pem"),
        resources=(API,),
        scopes=("read",),
    )


def mutual_transport(profile: Profile) -> Transport:
    return Transport(ca_bundle=profile.ca_bundle)


def test_a_certificate_brings_a_valid_token(mutual_provider: tuple[str, Path]) -> None:
    profile = mutual(mutual_provider)
    outcome = request_token(profile, None, Network(mutual_transport(profile)))
    assert outcome.inspection is not None, outcome.diagnosis
    assert outcome.inspection.verdict is Verdict.VALID, outcome.inspection.reason


def test_a_certificate_of_somebody_else_is_refused(mutual_provider: tuple[str, Path]) -> None:
    profile = mutual(mutual_provider, "other.pem")
    outcome = request_token(profile, None, Network(mutual_transport(profile)))
    assert outcome.granted is None
    assert outcome.diagnosis is not None
    assert "invalid_client" in outcome.diagnosis.said


def test_introspection_and_revocation_show_the_certificate_too(mutual_provider: tuple[str, Path]) -> None:
    profile = replace(mutual(mutual_provider), resources=())
    network = Network(mutual_transport(profile))
    granted = request_token(profile, None, network).granted
    assert granted is not None
    assert introspect(profile, granted.access_token, None, network).active is True
    assert revoke(profile, granted.access_token, None, network).done
    assert introspect(profile, granted.access_token, None, network).active is False


def test_the_certificate_is_found_to_be_the_method(mutual_provider: tuple[str, Path]) -> None:
    profile = replace(mutual(mutual_provider), client_authentication="client_secret_basic")
    secrets = {SecretKind.CLIENT_SECRET: "plain-secret"}
    found = search(plan(profile, secrets, time.time()), secrets, Network(mutual_transport(profile)))
    assert found.found == "tls_client_auth", str(found.conclusion)


# --- From the command line ---


def test_from_the_command_line(oidc_provider: Running, tmp_path: Path) -> None:
    home = ["--home", str(tmp_path / "home")]
    members = json.dumps(profile_to_dict(profile_of(oidc_provider, "jwt", resources=())))
    assert CliRunner().invoke(cli, [*home, "profile", "import", "-"], input=members).exit_code == 0
    name = json.loads(members)["name"]
    assert CliRunner().invoke(cli, [*home, "profile", "confirm", name, "--yes"]).exit_code == 0
    secret = oidc_provider[1]["jwt-client"]
    asking = [*home, "request", "provider", "--secret-stdin", "--show-token", "--format", "json"]
    token = json.loads(CliRunner().invoke(cli, asking, input=secret).stdout)["token"]
    path = tmp_path / "token.txt"
    path.write_text(token)
    arguments = ["provider", str(path), "--secret-stdin"]
    codes = [
        CliRunner().invoke(cli, [*home, command, *arguments], input=secret).exit_code
        for command in ("introspect", "revoke", "introspect")
    ]
    assert codes == [0, 0, 1]
