"""What an https issuer says never leads a secret or a token to plain http, whatever is asked and however it is said."""

from __future__ import annotations

import contextlib
import json
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from inspector.core.errors import InspectorError
from inspector.core.issuer.network import Network
from inspector.core.journeys.introspection import introspect
from inspector.core.journeys.request import request_token
from inspector.core.journeys.revocation import revoke
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from tests.core.minting import mint
from tests.servers import HOST, Asked, Reply, Site, serve

SECRET = "canary-5e1f0c-of-a-secret"
MEMBERS = ("token_endpoint", "introspection_endpoint", "revocation_endpoint")
OIDC = "/.well-known/openid-configuration"

Ask = Callable[[Profile, Network], object]
ASKS: dict[str, Ask] = {
    "token": lambda profile, network: request_token(profile, SECRET, network),
    "introspection": lambda profile, network: introspect(profile, mint(), SECRET, network),
    "revocation": lambda profile, network: revoke(profile, mint(), SECRET, network),
}


@pytest.fixture
def plain() -> Iterator[Site]:
    """Any program of this computer, on a port it has taken."""
    with serve(Reply(body=b'{"active": true, "access_token": "x", "token_type": "Bearer"}')) as site:
        yield site


@pytest.fixture
def secured(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    return context


@pytest.fixture
def certificate(authority: trustme.CA, tmp_path: Path) -> dict[str, Any]:
    """The members of a profile that shows a client certificate, and sends a token where it is asked to."""
    made = authority.issue_cert("client.example")
    made.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "client.pem"))
    return {
        "client_authentication": "tls_client_auth",
        "certificate_file": str(tmp_path / "client.pem"),
        "private_key_file": str(tmp_path / "client.pem"),
    }


def ask(kind: str, profile: Profile, bundle: Path) -> None:
    """Whatever comes of it."""
    with contextlib.suppress(InspectorError):
        ASKS[kind](profile, Network(Transport(60.0, ca_bundle=str(bundle))))


SPELT: dict[str, Callable[[str], str]] = {
    "as it is": lambda url: url,
    "in capitals": lambda url: url.replace("http", "HTTP"),
    "after a blank": lambda url: f" {url}",
    "after a tab": lambda url: f"\t{url}",
    "after what cannot be seen": lambda url: f"\x00{url}",
    "in two lines": lambda url: url.replace("http", "ht\ntp"),
    "with a user": lambda url: url.replace("//", "//https@"),
    "with https at its end": lambda url: f"{url}#https://",
}


@pytest.mark.parametrize("how", SPELT)
@pytest.mark.parametrize("kind", ASKS)
def test_metadata(kind: str, how: str, plain: Site, secured: ssl.SSLContext, bundle: Path) -> None:
    url = SPELT[how](f"{plain.url}/x")

    def say(asked: Asked) -> Reply:
        issuer = f"https://{asked.headers['Host']}"
        return Reply(body=json.dumps({"issuer": issuer, **dict.fromkeys(MEMBERS, url)}).encode())

    with serve(say, secured) as site:
        ask(kind, Profile("p", "generic", issuer=site.url, client_id="c"), bundle)
        assert [asked.path for asked in site.asked] == [OIDC]
        assert all(SECRET.encode() not in asked.body for asked in site.asked)
    assert plain.asked == []


@pytest.mark.parametrize("kind", ASKS)
def test_addresses_for_client_certificates(
    kind: str, plain: Site, secured: ssl.SSLContext, bundle: Path, certificate: dict[str, Any]
) -> None:
    def say(asked: Asked) -> Reply:
        issuer = f"https://{asked.headers['Host']}"
        aliases = dict.fromkeys(MEMBERS, f"{plain.url}/x")
        return Reply(body=json.dumps({"issuer": issuer, "mtls_endpoint_aliases": aliases}).encode())

    with serve(say, secured) as site:
        ask(kind, Profile("p", "generic", issuer=site.url, client_id="c", **certificate), bundle)
        assert [asked.path for asked in site.asked] == [OIDC]
    assert plain.asked == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("kind", ASKS)
def test_redirects(kind: str, status: int, plain: Site, secured: ssl.SSLContext, bundle: Path) -> None:
    with serve(lambda _: Reply(status, headers={"Location": f"{plain.url}/x"}), secured) as site:
        urls: dict[str, Any] = {
            name: f"{site.url}/{name}" for name in ("token_url", "introspection_url", "revocation_url")
        }
        ask(kind, Profile("p", "generic", client_id="c", **urls), bundle)
        assert len(site.asked) == 1
        ask(kind, Profile("p", "generic", client_id="c", issuer=site.url), bundle)  # the metadata leads away, too
    assert plain.asked == []


@pytest.mark.parametrize("kind", ASKS)
def test_a_profile_of_this_computer_alone_may(kind: str, bundle: Path) -> None:
    """So that none of the above is because nobody is ever asked."""

    def say(asked: Asked) -> Reply:
        issuer = f"http://{asked.headers['Host']}"
        return Reply(body=json.dumps({"issuer": issuer, **dict.fromkeys(MEMBERS, f"{issuer}/x")}).encode())

    with serve(say) as site:
        ask(kind, Profile("p", "generic", issuer=site.url, client_id="c"), bundle)
        assert [asked.path for asked in site.asked][:2] == [OIDC, "/x"]
