"""Refused certificates, by the codes of each system's verifier; the row of the table that each leads to."""

from __future__ import annotations

import ssl
from dataclasses import replace

import pytest
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from inspector.core.diagnosis.diagnosis import diagnose
from inspector.core.network.certificate_chain import session
from inspector.core.network.certificate_errors import KINDS, kind, with_chain
from inspector.core.network.exchange import ChainCertificate, Exchange, Failure, FailureKind, Root, Sent, TlsSession
from inspector.core.text.message import verbatim

NOW = 1_795_381_265.0
LEAF = ChainCertificate(
    "CN=login.example.com",
    "CN=Acme CA",
    "login.example.com",
    "Acme CA",
    NOW - 60,
    NOW + 60,
    (),
    "00",
    self_signed=False,
)
ALONE = replace(LEAF, issuer="CN=login.example.com", issuer_name="login.example.com", self_signed=True)


def refusal(code: int, words: str = "no") -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(words)
    error.verify_code, error.verify_message = code, words
    return error


def seen(*chain: ChainCertificate, root: Root = Root.PRIVATE) -> TlsSession:
    return TlsSession("1.3", "", chain, "Acme CA", root, verified=False)


def closer(found: FailureKind, session: TlsSession) -> Failure:
    return with_chain(Failure(found, verbatim("The certificate was not accepted: no.")), session, NOW)


def row(failure: Failure, tls: TlsSession | None = None) -> str:
    exchange = Exchange(Sent("GET", "https://login.example.com/", ()), NOW, failure=failure, tls=tls)
    diagnosis = diagnose(exchange, "generic")
    assert diagnosis is not None
    return diagnosis.id


@pytest.mark.parametrize(
    "code, expected",
    [
        (0x800B0109, FailureKind.CERT_UNTRUSTED),
        (0x800B010A, FailureKind.CERT_UNTRUSTED),
        (0x800B0101, FailureKind.CERT_EXPIRED),
        (0x800B010F, FailureKind.CERT_WRONG_HOST),
        (-67843, FailureKind.CERT_UNTRUSTED),
        (-67818, FailureKind.CERT_EXPIRED),
        (-67602, FailureKind.CERT_WRONG_HOST),
        (23, FailureKind.CERTIFICATE),
        (999, FailureKind.CERTIFICATE),
    ],
    ids=["Windows root", "Windows chain", "Windows time", "Windows name", "macOS trust", "macOS time", "macOS name",
         "revoked", "unknown"],
)  # fmt: skip
def test_the_codes_of_other_systems(code: int, expected: FailureKind) -> None:
    assert kind(refusal(code)) is expected
    assert expected in KINDS


def test_a_refusal_without_a_code_is_of_no_special_kind() -> None:
    assert kind(ssl.SSLCertVerificationError("odd")) is FailureKind.CERTIFICATE


def test_what_windows_calls_expired_may_not_be_valid_yet() -> None:
    early = closer(FailureKind.CERT_EXPIRED, seen(replace(LEAF, not_before=NOW + 30)))
    assert early.kind is FailureKind.CERT_NOT_YET_VALID
    assert row(early) == "certificate-not-yet-valid"
    late = closer(FailureKind.CERT_EXPIRED, seen(replace(LEAF, not_after=NOW - 30)))
    assert late.kind is FailureKind.CERT_EXPIRED
    assert row(late) == "certificate-expired"


def test_what_windows_calls_untrusted_may_be_signed_by_itself() -> None:
    failure = closer(FailureKind.CERT_UNTRUSTED, seen(ALONE))
    assert failure.kind is FailureKind.CERT_SELF_SIGNED
    assert row(failure) == "certificate-self-signed"


@pytest.mark.parametrize(
    "root, expected",
    [
        (Root.PRIVATE, "certificate-private-root"),
        (Root.UNKNOWN, "certificate-chain-incomplete"),
        (Root.PUBLIC, "certificate-public-root"),
    ],
)
def test_what_the_chain_ends_in_leads_to_the_row(root: Root, expected: str) -> None:
    session = seen(LEAF, root=root)
    assert row(closer(FailureKind.CERT_UNTRUSTED, session), session) == expected


def test_without_a_chain_nothing_is_added() -> None:
    failure = Failure(FailureKind.CERT_UNTRUSTED, verbatim("The certificate was not accepted: no."))
    assert with_chain(failure, TlsSession("1.3", "", verified=False, unread=verbatim("unreadable")), NOW) is failure
    assert row(failure) == "certificate-unknown-issuer"


def test_a_certificate_without_names_says_whom_it_calls_itself() -> None:
    failure = closer(FailureKind.CERT_WRONG_HOST, seen(LEAF))
    assert str(failure.message).endswith(" It names no host; its subject is login.example.com.")
    assert row(failure) == "certificate-wrong-host"


def test_a_name_without_end_is_cut() -> None:
    long = replace(LEAF, names=("x" * 10_000,))
    assert len(closer(FailureKind.CERT_WRONG_HOST, seen(long)).message) < 200


def test_every_public_ca_is_known_as_one() -> None:
    """certifi's list has roots with serial numbers that cryptography warns of; they are public all the same."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    roots = context.get_ca_certs(binary_form=True)
    assert len(roots) > 50
    assert {session("1.3", "", [root], verified=True).root for root in roots} == {Root.PUBLIC}
