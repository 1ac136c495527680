"""Certificates that are accepted and refused, told apart, and shown, at real TLS servers on loopback."""

from __future__ import annotations

import hashlib
import os
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
import trustme
from cryptography import x509

from inspector.core.deadline import Cancel
from inspector.core.network import transport
from inspector.core.network.certificate_chain import MOST_CERTIFICATES
from inspector.core.network.certificate_chain import session as read
from inspector.core.network.exchange import Exchange, FailureKind, Root, StageName, TlsSession
from inspector.core.network.transport import UNREAD, Request, Transport
from inspector.core.text.times import iso
from tests.authorities import Authority
from tests.core.exchanges import failed, get
from tests.servers import Reply, play, read_head, serve

QUICK_S = 0.5
HTTP = [StageName.SENT, StageName.FIRST_BYTE, StageName.BODY]


def tls(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def session(exchange: Exchange) -> TlsSession:
    assert exchange.tls is not None
    return exchange.tls


def fingerprint(pem: bytes) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem.decode())).hexdigest()


# --- accepted ---


def test_a_profiles_ca_bundle_is_what_vouches(authority: trustme.CA, bundle: Path) -> None:
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        exchange = get(site.url, bundle)
    assert exchange.failure is None
    assert [stage.name for stage in exchange.stages] == [StageName.DNS, StageName.TCP, StageName.TLS, *HTTP]
    assert str(exchange.stages[2].detail) == "1.3, Acme Certificates"


@pytest.mark.parametrize("own_bundle", [True, False])
def test_the_keys_of_a_connection_are_written_nowhere(
    authority: trustme.CA, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, own_bundle: bool
) -> None:
    """Whoever has the file that SSLKEYLOGFILE names reads what was sent: the secret, and the token."""
    keys = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        exchange = get(site.url, bundle if own_bundle else None)
    assert exchange.tls is not None
    assert not keys.exists()


def test_the_chain_of_an_accepted_certificate_is_shown_with_its_root(tmp_path: Path) -> None:
    root = Authority("Acme Root")
    middle = root.authority("Acme Issuing")
    with serve(Reply(), middle.server(tmp_path, middle)) as site:
        exchange = get(site.url, root.bundle(tmp_path))
    assert exchange.failure is None
    seen = session(exchange)
    assert (seen.version, seen.cipher, seen.verified) == ("1.3", "TLS_AES_256_GCM_SHA384", True)
    assert [each.name for each in seen.chain] == ["server", "Acme Issuing", "Acme Root"]
    assert [each.issuer_name for each in seen.chain] == ["Acme Issuing", "Acme Root", "Acme Root"]
    assert [each.issuer for each in seen.chain] == ["CN=Acme Issuing", "CN=Acme Root", "CN=Acme Root"]
    assert [each.self_signed for each in seen.chain] == [False, False, True]
    assert [each.sha256 for each in seen.chain[1:]] == [fingerprint(middle.pem), fingerprint(root.pem)]
    assert seen.chain[0].names == ("127.0.0.1",)
    assert seen.chain[1].not_before == middle.certificate.not_valid_before_utc.timestamp()
    assert seen.chain[1].not_after == middle.certificate.not_valid_after_utc.timestamp()
    assert (seen.ends_in, seen.root, seen.unread) == ("Acme Root", Root.PRIVATE, None)


def test_plain_http_has_no_session() -> None:
    with serve(Reply()) as site:
        assert get(site.url).tls is None


def test_the_systems_trust_store_is_used_without_a_bundle(
    authority: trustme.CA, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))  # where OpenSSL's idea of the system's store can be pointed
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        assert get(site.url).failure is None


def test_a_bundle_takes_the_place_of_the_systems_trust_store(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, own = tmp_path / "system.pem", tmp_path / "own.pem"
    authority.cert_pem.write_to_path(str(system))
    trustme.CA().cert_pem.write_to_path(str(own))
    monkeypatch.setenv("SSL_CERT_FILE", str(system))
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        assert failed(get(site.url, own))[0] is FailureKind.CERT_UNTRUSTED


def test_no_variable_of_requests_adds_trust(
    authority: trustme.CA, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(bundle))
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        assert failed(get(site.url))[0] is FailureKind.CERT_UNTRUSTED


# --- refused ---

THEN = datetime.now(UTC).replace(microsecond=0)
PAST, FUTURE = THEN - timedelta(days=2), THEN + timedelta(days=2)


@pytest.mark.parametrize(
    "make, kind, reason, more",
    [
        (
            lambda _: trustme.CA(organization_name="Acme Proxy").issue_cert("127.0.0.1"),
            FailureKind.CERT_UNTRUSTED,
            "unable to get local issuer certificate",
            "The chain ends in Acme Proxy, which is probably not a public CA.",
        ),
        (
            lambda ca: ca.issue_cert("192.0.2.1"),
            FailureKind.CERT_WRONG_HOST,
            "IP address mismatch, certificate is not valid for '127.0.0.1'",
            "It is for 192.0.2.1.",
        ),
        (
            lambda ca: ca.issue_cert(*(f"n{number}.issuer.test" for number in range(6))),
            FailureKind.CERT_WRONG_HOST,
            "IP address mismatch, certificate is not valid for '127.0.0.1'",
            "It is for n0.issuer.test, n1.issuer.test, n2.issuer.test, n3.issuer.test and 2 more.",
        ),
        (
            lambda ca: ca.issue_cert("127.0.0.1", not_after=PAST),
            FailureKind.CERT_EXPIRED,
            "certificate has expired",
            f"It was valid until {iso(PAST.timestamp())}.",
        ),
        (
            lambda ca: ca.issue_cert("127.0.0.1", not_before=FUTURE),
            FailureKind.CERT_NOT_YET_VALID,
            "certificate is not yet valid",
            f"It is valid from {iso(FUTURE.timestamp())}.",
        ),
    ],
    ids=["unknown authority", "other address", "other names", "expired", "not yet valid"],
)
def test_a_certificate_that_is_not_accepted(
    authority: trustme.CA,
    bundle: Path,
    make: Callable[[trustme.CA], trustme.LeafCert],
    kind: FailureKind,
    reason: str,
    more: str,
) -> None:
    leaf = make(authority)
    with serve(Reply(), tls(leaf)) as site:
        exchange = get(site.url, bundle)
    assert failed(exchange) == (kind, f"The certificate of 127.0.0.1 was not accepted: {reason}. {more}")
    assert exchange.failure is not None
    assert reason.partition(",")[0] in exchange.failure.technical
    assert exchange.stages[-1].name is StageName.TLS
    assert exchange.stages[-1].failed
    assert exchange.stages[-1].detail == reason
    assert site.asked == []  # nothing has been asked, not even to see the chain
    seen = session(exchange)
    assert not seen.verified
    assert seen.chain[0].sha256 == fingerprint(leaf.cert_chain_pems[0].bytes())


def test_a_chain_whose_last_certificate_is_not_sent_names_who_is_missing(tmp_path: Path) -> None:
    """As with a public CA, the certificate says where its issuer's is to be had."""
    root = Authority("Acme Root")
    middle = root.authority("Acme Issuing")
    with serve(Reply(), middle.server(tmp_path, aia=True)) as site:
        kind, message = failed(get(site.url, root.bundle(tmp_path)))
    assert kind is FailureKind.CERT_UNTRUSTED
    missing = "The server did not send the certificate of Acme Issuing, which issued the last one it sent."
    assert message.endswith(f"unable to get local issuer certificate. {missing}")


def test_a_private_root_that_is_sent_along_is_named(tmp_path: Path) -> None:
    root = Authority("Acme Inspection")
    with serve(Reply(), root.server(tmp_path, root)) as site:
        exchange = get(site.url)
    assert failed(exchange)[0] is FailureKind.CERT_UNTRUSTED
    assert failed(exchange)[1].endswith(
        "self-signed certificate in certificate chain. The chain ends in Acme Inspection, which is not a public CA."
    )
    assert session(exchange).root is Root.PRIVATE


def test_an_expired_ca_is_told_from_an_expired_certificate(tmp_path: Path) -> None:
    root = Authority("Acme Root")
    middle = root.authority("Acme Issuing", until=PAST)
    with serve(Reply(), middle.server(tmp_path, middle)) as site:
        kind, message = failed(get(site.url, root.bundle(tmp_path)))
    assert kind is FailureKind.CERT_EXPIRED
    when = iso(PAST.timestamp())
    assert message.endswith(f"That of Acme Issuing, which vouches for it, was valid until {when}.")


def test_a_self_signed_certificate(tmp_path: Path) -> None:
    with serve(Reply(), Authority("127.0.0.1").own_server(tmp_path)) as site:
        exchange = get(site.url)
    words = "The certificate of 127.0.0.1 was not accepted: self-signed certificate. It calls itself 127.0.0.1."
    assert failed(exchange) == (FailureKind.CERT_SELF_SIGNED, words)
    assert [each.self_signed for each in session(exchange).chain] == [True]


def test_a_ca_that_only_the_strict_rules_refuse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python sets VERIFY_X509_STRICT from 3.13 on; before that it is set here, to see the same."""
    root = Authority("Acme Inspection", critical=False)
    with serve(Reply(), root.server(tmp_path)) as site:
        monkeypatch.setattr(transport, "STRICT", ssl.VERIFY_X509_STRICT)
        exchange = get(site.url, root.bundle(tmp_path))
    kind, message = failed(exchange)
    assert kind is FailureKind.CERT_STRICT
    assert "Basic Constraints of CA cert not marked critical. The chain ends in Acme Inspection" in message


def test_a_public_ca_is_told_from_a_private_one_by_its_key_and_not_by_its_name(tmp_path: Path) -> None:
    pem = Path(requests.utils.DEFAULT_CA_BUNDLE_PATH).read_bytes()
    first = ssl.PEM_cert_to_DER_cert(pem[pem.index(BEGIN) : pem.index(END) + len(END)].decode())
    public = x509.load_der_x509_certificate(first)
    with serve(Reply(), Authority(public.subject).own_server(tmp_path)) as site:
        impostor = session(get(site.url))
    assert read("1.3", "", [first], verified=True).root is Root.PUBLIC
    assert impostor.chain[0].subject == public.subject.rfc4514_string()
    assert impostor.root is Root.PRIVATE


BEGIN, END = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"


def test_a_chain_that_cannot_be_read_is_said_to_be_unreadable() -> None:
    seen = read("1.2", "x", [b"no certificate"], verified=False)
    assert (seen.chain, seen.root) == ((), None)
    assert str(seen.unread) == "The server's certificate cannot be read."


def test_only_the_beginning_of_an_endless_chain_is_read(authority: trustme.CA) -> None:
    der = ssl.PEM_cert_to_DER_cert(authority.cert_pem.bytes().decode())
    assert len(read("1.3", "", [der] * 50, verified=False).chain) == MOST_CERTIFICATES


def test_the_closer_look_is_bounded_and_its_failure_hides_nothing(authority: trustme.CA) -> None:
    """The second call is never answered; the first one's failure is told all the same, without a chain."""
    context, calls = tls(authority.issue_cert("127.0.0.1")), []

    def once(connection: socket.socket, over: threading.Event) -> None:
        calls.append(1)
        if len(calls) > 1:
            over.wait(10)
        context.wrap_socket(connection, server_side=True).close()

    with play(once) as site:
        exchange = get(site.url.replace("http://", "https://"), timeout_s=QUICK_S)
    assert failed(exchange) == (
        FailureKind.CERT_UNTRUSTED,
        "The certificate of 127.0.0.1 was not accepted: unable to get local issuer certificate.",
    )
    seen = session(exchange)
    assert (seen.verified, seen.chain, seen.unread) == (False, (), UNREAD)
    assert len(calls) == 2


def test_there_is_no_closer_look_once_the_user_has_cancelled() -> None:
    cancel, calls = Cancel(), []

    def handshake(connection: socket.socket, over: threading.Event) -> None:
        calls.append(1)
        cancel.set()
        over.wait(10)

    with play(handshake) as site:
        exchange = Transport(10).send(Request.get(site.url.replace("http://", "https://")), cancel=cancel)
    assert failed(exchange)[0] is FailureKind.CANCELLED
    assert len(calls) == 1


# --- neither accepted nor refused ---


def test_a_ca_bundle_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, reason in ((str(pipe), "it is a pipe or a device"), ("a\0b", "it is not a file name")):
        exchange = Transport(10.0, path).send(Request.get("https://127.0.0.1:1"))
        assert failed(exchange) == (FailureKind.CA_BUNDLE, f"The CA bundle cannot be read: {path}: {reason}.")


@pytest.mark.parametrize(
    "content, reason",
    [
        (None, "No such file or directory"),
        (b"", "it holds no certificate in PEM form"),
        (b"not a certificate", "it holds no certificate in PEM form"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "it holds no certificate in PEM form"),
    ],
    ids=["missing", "empty", "text", "broken"],
)
def test_a_ca_bundle_that_cannot_be_used(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "bundle.pem"
    if content is not None:
        path.write_bytes(content)
    with serve(Reply(), tls(trustme.CA().issue_cert("127.0.0.1"))) as site:
        exchange = get(site.url, path)
    assert failed(exchange) == (FailureKind.CA_BUNDLE, f"The CA bundle cannot be read: {path}: {reason}.")
    assert exchange.stages == ()


def test_a_port_that_speaks_plain_http(bundle: Path) -> None:
    with serve(Reply()) as site:
        exchange = get(site.url.replace("http://", "https://"), bundle)
    assert failed(exchange) == (
        FailureKind.TLS_ON_PLAIN_HTTP_PORT,
        "127.0.0.1 does not speak TLS on this port; it is probably one for plain http.",
    )
    assert exchange.failure is not None
    assert any(words in exchange.failure.technical.upper() for words in ("WRONG_VERSION_NUMBER", "RECORD_LAYER"))


def _until_over(_: socket.socket, over: threading.Event) -> None:
    over.wait(10)


def test_a_handshake_that_never_ends_says_that_nothing_was_sent() -> None:
    with play(_until_over) as site:
        exchange = get(site.url.replace("http://", "https://"), timeout_s=QUICK_S)
    assert failed(exchange) == (
        FailureKind.TLS_TIMEOUT,
        f"127.0.0.1 took the call and did not finish the TLS handshake within {QUICK_S} s. Nothing was sent.",
    )
    assert exchange.stages[-1].name is StageName.TLS


def test_a_server_that_wants_a_client_certificate(authority: trustme.CA, bundle: Path) -> None:
    context = tls(authority.issue_cert("127.0.0.1"))
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    with serve(Reply(), context) as site:
        exchange = get(site.url, bundle)
    # The server's alert and its closing of the connection race each other; either way no answer came.
    kind, message = failed(exchange)
    assert kind in (FailureKind.CLIENT_CERTIFICATE, FailureKind.CUT_SHORT)
    if kind is FailureKind.CLIENT_CERTIFICATE:
        assert message == "127.0.0.1 wants a client certificate."


def test_an_older_tls_tells_of_the_missing_client_certificate_within_the_handshake(
    authority: trustme.CA, bundle: Path
) -> None:
    context = tls(authority.issue_cert("127.0.0.1"))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    with serve(Reply(), context) as site:
        exchange = get(site.url, bundle)
    assert failed(exchange)[0] in (FailureKind.TLS, FailureKind.CLIENT_CERTIFICATE)
    assert exchange.stages[-1].name is StageName.TLS


def _alert(connection: socket.socket, _: threading.Event) -> None:
    """What servers in Java answer to plain http: handshake_failure (RFC 8446 section 6)."""
    read_head(connection)
    connection.sendall(b"\x15\x03\x01\x00\x02\x02\x28")


def test_plain_http_to_a_port_that_answers_with_an_alert() -> None:
    with play(_alert) as site:
        assert failed(get(site.url)) == (FailureKind.PLAIN_HTTP_ON_TLS_PORT, PLAIN_TO_TLS)


def test_plain_http_to_a_port_that_speaks_tls(authority: trustme.CA) -> None:
    """OpenSSL hangs up without a word; that it speaks TLS is then tried."""
    with serve(Reply(), tls(authority.issue_cert("127.0.0.1"))) as site:
        exchange = get(site.url.replace("https://", "http://"))
    assert failed(exchange) == (FailureKind.PLAIN_HTTP_ON_TLS_PORT, PLAIN_TO_TLS)
    assert exchange.stages[-1].name is StageName.FIRST_BYTE
    assert site.asked == []


PLAIN_TO_TLS = "127.0.0.1 speaks TLS on this port, and was asked over plain http."


def test_an_encrypted_answer_without_its_end(authority: trustme.CA, bundle: Path) -> None:
    context = tls(authority.issue_cert("127.0.0.1"))

    def break_off(connection: socket.socket, _: threading.Event) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            read_head(secured)
            secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")

    with play(break_off) as site:
        exchange = get(site.url.replace("http://", "https://"), bundle)
    assert failed(exchange)[0] is FailureKind.CUT_SHORT
