"""Mutual TLS: the certificate is shown to a server that asks, and what cannot be used says why."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from inspector.core.network.client_certificate import MAX_FILE_BYTES, ClientCertificate
from inspector.core.network.exchange import Exchange, FailureKind
from inspector.core.network.transport import Request, Transport
from tests.servers import Reply, Site, serve

PASSPHRASE = "o p€n"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def issued(authority: trustme.CA) -> trustme.LeafCert:
    return authority.issue_cert("worker@example.com")


@pytest.fixture
def files(issued: trustme.LeafCert, tmp_path: Path) -> ClientCertificate:
    certificate, key = tmp_path / "worker é.pem", tmp_path / "worker.key"
    certificate.write_bytes(issued.cert_chain_pems[0].bytes())
    key.write_bytes(issued.private_key_pem.bytes())
    return ClientCertificate(str(certificate), str(key))


def encrypted(pem: bytes) -> bytes:
    key = serialization.load_pem_private_key(pem, None)
    lock = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def demanding(authority: trustme.CA) -> ssl.SSLContext:
    """A server that talks to nobody without a certificate of `authority`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def ask(authority: trustme.CA, tmp_path: Path, given: ClientCertificate) -> tuple[Exchange, Site]:
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    with serve(Reply(), demanding(authority)) as site:
        exchange = Transport(10, str(bundle)).send(replace(Request.get(site.url), client_certificate=given))
    return exchange, site


def test_a_server_that_demands_one_is_content(authority: trustme.CA, files: ClientCertificate, tmp_path: Path) -> None:
    exchange, site = ask(authority, tmp_path, files)
    assert exchange.failure is None
    assert len(site.asked) == 1


def test_the_systems_trust_store_goes_with_it(
    authority: trustme.CA, files: ClientCertificate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with serve(Reply(), demanding(authority)) as site:
        exchange = Transport(10).send(replace(Request.get(site.url), client_certificate=files))
    assert exchange.failure is None


def test_an_encrypted_key_is_opened_by_its_passphrase(
    authority: trustme.CA, files: ClientCertificate, tmp_path: Path
) -> None:
    key = Path(files.key_file)
    key.write_bytes(encrypted(key.read_bytes()))
    exchange, _ = ask(authority, tmp_path, replace(files, passphrase=PASSPHRASE))
    assert exchange.failure is None


@pytest.mark.parametrize("name", ["certificate_file", "key_file"])
def test_a_file_without_an_end_is_not_read(
    name: str, authority: trustme.CA, files: ClientCertificate, tmp_path: Path
) -> None:
    large, pipe = tmp_path / "large.pem", tmp_path / "pipe"
    large.write_bytes(Path(files.key_file).read_bytes() + b"\n" * MAX_FILE_BYTES)
    os.mkfifo(pipe)
    for path, words in ((large, "it is larger than 256 KiB"), (pipe, "it is a pipe or a device")):
        exchange, site = ask(authority, tmp_path, replace(files, **{name: str(path)}))
        assert exchange.failure is not None
        assert exchange.failure.kind is FailureKind.CLIENT_CERTIFICATE_FILE
        assert str(exchange.failure.message).endswith(f"{path}: {words}.")
        assert site.asked == []


def test_both_in_one_file(authority: trustme.CA, issued: trustme.LeafCert, tmp_path: Path) -> None:
    path = tmp_path / "both.pem"
    issued.private_key_and_cert_chain_pem.write_to_path(str(path))
    exchange, _ = ask(authority, tmp_path, ClientCertificate(str(path), str(path)))
    assert exchange.failure is None


def _without_certificate(files: ClientCertificate) -> ClientCertificate:
    return replace(files, certificate_file=files.certificate_file + ".gone")


def _without_key(files: ClientCertificate) -> ClientCertificate:
    return replace(files, key_file=files.key_file + ".gone")


def _key_for_certificate(files: ClientCertificate) -> ClientCertificate:
    return replace(files, certificate_file=files.key_file)


def _certificate_for_key(files: ClientCertificate) -> ClientCertificate:
    return replace(files, key_file=files.certificate_file)


def _other_key(files: ClientCertificate) -> ClientCertificate:
    trustme.CA().issue_cert("else@example.com").private_key_pem.write_to_path(files.key_file)
    return files


def _broken_certificate(files: ClientCertificate) -> ClientCertificate:
    Path(files.certificate_file).write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    return files


def _locked(passphrase: str | None) -> Callable[[ClientCertificate], ClientCertificate]:
    def lock(files: ClientCertificate) -> ClientCertificate:
        key = Path(files.key_file)
        key.write_bytes(encrypted(key.read_bytes()))
        return replace(files, passphrase=passphrase)

    return lock


@pytest.mark.parametrize(
    "spoil, says",
    [
        (_without_certificate, "The client certificate cannot be read: {0}.gone: No such file or directory."),
        (_without_key, "The key of the client certificate cannot be read: {1}.gone: No such file or directory."),
        (_key_for_certificate, "The client certificate cannot be read: {1}: it holds no certificate in PEM form."),
        (
            _certificate_for_key,
            "The key of the client certificate cannot be read: {0}: it holds no private key in PEM form.",
        ),
        (_other_key, "The key in {1} does not belong to the certificate in {0}."),
        (_broken_certificate, "OpenSSL cannot use the certificate in {0} with the key in {1}"),
        (_locked(None), "The key in {1} is encrypted, and there is no passphrase for it."),
        (_locked("wrong"), "The passphrase does not open the key in {1}."),
        (_locked("x" * 2000), "The passphrase does not open the key in {1}."),
    ],
    ids=["no file", "no key file", "key twice", "certificate twice", "other key", "broken", "no passphrase",
         "wrong passphrase", "long passphrase"],
)  # fmt: skip
def test_what_cannot_be_used_says_why_and_nothing_is_sent(
    authority: trustme.CA,
    files: ClientCertificate,
    tmp_path: Path,
    spoil: Callable[[ClientCertificate], ClientCertificate],
    says: str,
) -> None:
    exchange, site = ask(authority, tmp_path, spoil(files))
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.CLIENT_CERTIFICATE_FILE
    assert str(exchange.failure.message).startswith(says.format(files.certificate_file, files.key_file))
    assert (exchange.stages, site.asked) == ((), [])


def test_the_passphrase_is_in_no_repr(files: ClientCertificate) -> None:
    request = replace(Request.get("https://issuer.test/"), client_certificate=replace(files, passphrase=PASSPHRASE))
    assert PASSPHRASE not in repr(request)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_one_that_the_server_does_not_accept(authority: trustme.CA, tmp_path: Path, version: ssl.TLSVersion) -> None:
    strangers = trustme.CA().issue_cert("stranger@example.com")
    path, bundle = tmp_path / "stranger.pem", tmp_path / "ca.pem"
    strangers.private_key_and_cert_chain_pem.write_to_path(str(path))
    authority.cert_pem.write_to_path(str(bundle))
    context = demanding(authority)
    context.maximum_version = version
    with serve(Reply(), context) as site:
        given = ClientCertificate(str(path), str(path))
        exchange = Transport(10, str(bundle)).send(replace(Request.get(site.url), client_certificate=given))
    assert site.asked == []
    assert exchange.failure is not None
    # With TLS 1.3 the alert and the closing of the connection race each other, as the request is already on its way.
    kinds = {FailureKind.CLIENT_CERTIFICATE} | ({FailureKind.CUT_SHORT} if version is ssl.TLSVersion.TLSv1_3 else set())
    assert exchange.failure.kind in kinds
    if exchange.failure.kind is FailureKind.CLIENT_CERTIFICATE:
        assert str(exchange.failure.message) == "127.0.0.1 did not accept the client certificate."
