"""Certificates of a private authority, as a company has one, at OpenSSL's own server."""

from __future__ import annotations

import json
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import trustme
from click.testing import CliRunner

from inspector.cli import cli
from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.issuer.network import Network
from inspector.core.journeys.inspect import inspect_with_keys
from inspector.core.journeys.request import request_token
from inspector.core.network.exchange import Exchange, FailureKind, StageName
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.demo.issuer import DemoIssuer
from tests.real.processes import announced, needed, started
from tests.servers import Asked, Reply, serve


@dataclass(frozen=True)
class Site:
    """`openssl s_server`, which answers a GET with the file of that name in `folder`."""

    url: str
    folder: Path
    bundle: Path
    authority: trustme.CA

    def publish(self, path: str, document: bytes) -> str:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(document) + document)
        return f"{self.url}/{path}"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    openssl = needed("openssl")
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    bundle = tmp_path / "company ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    certificate.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "server.pem"))
    command = [openssl, "s_server", "-accept", "127.0.0.1:0", "-cert", "server.pem", "-key", "server.pem", "-HTTP"]
    with started(command, cwd=tmp_path, stderr=subprocess.STDOUT) as process:
        port = announced(process, r"ACCEPT .*:([0-9]+)\n")
        yield Site(f"https://127.0.0.1:{port}", tmp_path, bundle, authority)


def get(url: str, bundle: Path | None = None) -> Exchange:
    return Transport(timeout_s=10, ca_bundle=str(bundle) if bundle else None).send(Request.get(url))


def test_the_bundle_of_the_profile_is_accepted(site: Site) -> None:
    exchange = get(site.publish("keys.json", b'{"keys": []}'), site.bundle)
    assert exchange.failure is None
    assert exchange.response is not None
    assert exchange.response.body == b'{"keys": []}'
    tls = exchange.stages[2]
    assert tls.name is StageName.TLS
    assert str(tls.detail).startswith("1.3, trustme ")


def test_without_it_the_certificate_is_not_trusted(site: Site) -> None:
    exchange = get(site.publish("keys.json", b"{}"))
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.CERT_UNTRUSTED
    assert exchange.response is None


def test_nothing_in_common(tmp_path: Path) -> None:
    """A server without a certificate has no cipher that this program would use."""
    command = [needed("openssl"), "s_server", "-accept", "127.0.0.1:0", "-nocert", "-tls1_2"]
    with started(command, cwd=tmp_path, stderr=subprocess.STDOUT) as process:
        port = announced(process, r"ACCEPT .*:([0-9]+)\n")
        exchange = get(f"https://127.0.0.1:{port}/keys.json")
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.TLS
    assert "handshake failure" in exchange.failure.technical.lower().replace("_", " ")
    assert exchange.stages[-1].name is StageName.TLS
    assert exchange.stages[-1].failed


def test_the_whole_journey_with_the_bundle_of_the_profile(site: Site) -> None:
    """Metadata and keys from OpenSSL, the token from a server that takes a POST; one authority for both."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.authority.issue_cert("127.0.0.1").configure_cert(context)
    with DemoIssuer() as issuer:
        made = issuer.profile("ok")
        secret = issuer.secret_for(made.id)
        plain = request_token(made, secret, Network(Transport()))
        assert plain.exchange is not None
        assert plain.exchange.response is not None
        granted = plain.exchange.response.body
        keys = Transport().send(Request.get(issuer.jwks_url)).response
        name = issuer.issuer
    assert keys is not None

    def answer(asked: Asked) -> Reply:
        return Reply(body=granted) if asked.method == "POST" else Reply(404)

    with serve(answer, context) as tokens:
        jwks_url = site.publish("keys.json", keys.body)
        members = {"issuer": site.url, "token_endpoint": f"{tokens.url}/token", "jwks_uri": jwks_url}
        site.publish(".well-known/openid-configuration", json.dumps(members).encode())
        profile = Profile(
            name="company",
            provider="generic",
            issuer=site.url,
            client_id=made.client_id,
            ca_bundle=str(site.bundle),
            scopes=made.scopes,
        )
        transport = Transport(timeout_s=10, ca_bundle=profile.ca_bundle)
        found = request_token(profile, secret, Network(transport))
        fixed = replace(profile, issuer=name, token_url=f"{tokens.url}/token", jwks_url=jwks_url)
        outcome = request_token(fixed, secret, Network(transport))
        other = request_token(fixed, secret, Network(Transport()))
    # Its metadata leads to the token, whose own issuer is then another one.
    assert found.inspection is not None
    assert found.inspection.signature_verified
    assert found.inspection.verdict is Verdict.REJECTED
    assert outcome.inspection is not None
    assert outcome.inspection.verdict is Verdict.VALID, outcome.inspection.reason
    assert other.diagnosis is not None
    assert other.diagnosis.id == "certificate-private-root"
    assert len(tokens.asked) == 2


def test_from_the_command_line(site: Site, tmp_path: Path) -> None:
    home = ["--home", str(tmp_path / "home")]
    profile = Profile(
        name="company", provider="generic", issuer=site.url, client_id="me", ca_bundle=str(site.bundle), timeout=10
    )
    members = json.dumps(profile_to_dict(profile))
    assert CliRunner().invoke(cli, [*home, "profile", "import", "-"], input=members).exit_code == 0
    name = json.loads(members)["name"]
    assert CliRunner().invoke(cli, [*home, "profile", "confirm", name, "--yes"]).exit_code == 0
    site.publish(".well-known/openid-configuration", b'{"issuer": "https://login.example"}')
    asking = [*home, "request", "company", "--secret-stdin", "--format", "json"]
    result = CliRunner().invoke(cli, asking, input="a-secret-word")
    document = json.loads(result.stdout)
    assert result.exit_code == 5
    assert [stage["name"] for stage in document["stages"]] == [
        "DNS",
        "TCP",
        "TLS",
        "Request sent",
        "First byte",
        "Body",
    ]
    assert "https://login.example" in document["diagnosis"]["cause"]


def test_keys_for_a_pasted_token_over_tls(site: Site) -> None:
    with DemoIssuer() as issuer:
        made = issuer.profile("ok")
        secret = issuer.secret_for(made.id)
        granted = request_token(made, secret, Network(Transport())).granted
        keys = Transport().send(Request.get(issuer.jwks_url)).response
    assert granted is not None
    assert keys is not None
    outcome = inspect_with_keys(
        granted.access_token,
        Expectation(),
        Network(Transport(timeout_s=10, ca_bundle=str(site.bundle))),
        jwks_url=site.publish("keys.json", keys.body),
    )
    assert outcome.inspection is not None
    assert outcome.inspection.verdict is Verdict.VALID
