"""What of the environment counts for TLS and what does not, however a server is reached."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from inspector.core.network.exchange import Exchange, FailureKind
from inspector.core.network.transport import Request, Transport
from tests.servers import HOST, Reply, play, proxy, read_head, serve


def get(url: str, bundle: Path | None = None) -> Exchange:
    return Transport(60, ca_bundle=str(bundle) if bundle else None).send(Request.get(url))


@pytest.fixture
def secured(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST, "issuer.test").configure_cert(context)
    return context


@contextmanager
def secured_proxy(context: ssl.SSLContext, heads: list[bytes]) -> Iterator[str]:
    """A proxy that is itself reached by https, and refuses."""

    def refuse(connection: socket.socket, over: threading.Event) -> None:
        with context.wrap_socket(connection, server_side=True) as inside:
            heads.append(read_head(inside))
            inside.sendall(b"HTTP/1.1 502 Not today\r\nContent-Length: 0\r\n\r\n")
            inside.unwrap()

    with play(refuse) as site:
        yield site.url.replace("http://", "https://user:passw0rd@")


@pytest.mark.parametrize("own_bundle", [True, False])
@pytest.mark.parametrize("way", ["direct", "through a proxy", "to a proxy by https", "refused, and looked at again"])
def test_the_keys_of_no_connection_are_written_anywhere(
    way: str,
    own_bundle: bool,
    secured: ssl.SSLContext,
    bundle: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = tmp_path / "keys.log"
    for name in ("SSLKEYLOGFILE", "sslkeylogfile"):
        monkeypatch.setenv(name, str(keys))
    trusted = bundle if own_bundle else None
    if way != "refused, and looked at again":
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    else:
        trusted = None
    heads: list[bytes] = []
    with (
        serve(Reply(), secured) as site,
        proxy({"issuer.test": site.port}) as plain,
        secured_proxy(secured, heads) as other,
    ):
        if way.startswith("t"):
            monkeypatch.setenv("https_proxy", plain.url if "through" in way else other)
            exchange = get("https://issuer.test/", trusted)
        else:
            exchange = get(site.url, trusted)
    if way == "to a proxy by https":
        assert exchange.failure is not None
        assert "502 Not today" in str(exchange.failure.message), "its certificate was accepted, by the same rules"
        assert heads[0].startswith(b"CONNECT issuer.test:443 ")
        assert b"Proxy-Authorization: Basic " in heads[0]
    else:
        assert exchange.tls is not None
        assert exchange.tls.chain
    assert not keys.exists()


def _pass_on(one: ssl.SSLSocket, other: socket.socket) -> None:
    """Both ways in one thread: a TLS connection that is read and written at once in two of them may break in two."""
    with contextlib.suppress(OSError):
        while True:
            for source in [one] if one.pending() else select.select([one, other], [], [])[0]:
                if not (block := source.recv(65536)):
                    return
                (other if source is one else one).sendall(block)


@pytest.mark.parametrize("own_bundle", [True, False])
def test_tls_within_the_tls_of_a_proxy_is_shown_as_the_servers(
    own_bundle: bool,
    authority: trustme.CA,
    secured: ssl.SSLContext,
    bundle: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    if not own_bundle:
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))

    def tunnel(connection: socket.socket, over: threading.Event) -> None:
        with context.wrap_socket(connection, server_side=True) as client:
            read_head(client)
            with socket.create_connection((HOST, site.port)) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                _pass_on(client, server)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    with serve(Reply(), secured) as site, play(tunnel) as outer:
        monkeypatch.setenv("https_proxy", outer.url.replace("http:", "https:"))
        exchange = get("https://issuer.test/", bundle if own_bundle else None)
    assert exchange.failure is None
    assert exchange.tls is not None
    assert "issuer.test" in exchange.tls.chain[0].names
    assert not keys.exists()


def test_the_password_for_a_proxy_goes_only_where_its_certificate_holds(
    secured: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[bytes] = []
    with secured_proxy(secured, heads) as url:
        monkeypatch.setenv("https_proxy", url)
        exchange = get("https://issuer.test/")
    assert exchange.failure is not None
    assert heads == []


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_whom_a_variable_makes_trusted(
    name: str, secured: ssl.SSLContext, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """README: on Linux those of OpenSSL count, as they do for every program that goes by the system's list."""
    monkeypatch.setenv(name, str(bundle))
    with serve(Reply(), secured) as site:
        exchange = get(site.url)
    if name.startswith("SSL_"):
        assert exchange.failure is None
    else:
        assert exchange.failure is not None
        assert exchange.failure.kind is FailureKind.CERT_UNTRUSTED


def test_a_bundle_of_the_profile_goes_before_the_environment(
    secured: ssl.SSLContext, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with serve(Reply(), secured) as site:
        exchange = get(site.url, other)
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.CERT_UNTRUSTED


def test_a_pipe_in_the_place_of_the_systems_list_is_not_waited_for(
    secured: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "list.pem"
    os.mkfifo(pipe)
    monkeypatch.setenv("SSL_CERT_FILE", str(pipe))
    with serve(Reply(), secured) as site:
        exchange = get(site.url)
        assert site.asked == []
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.CA_BUNDLE
    assert str(pipe) in str(exchange.failure.message)


def test_a_list_that_is_not_there_is_passed_over(secured: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/list.pem")
    with serve(Reply(), secured) as site:
        exchange = get(site.url)
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.CERT_UNTRUSTED
