"""Certificates beside keys (`x5c`) and in PEM files: whose they are, until when, and whether they fit the key."""

from __future__ import annotations

import base64
import datetime as dt
import random
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from inspector.core.keys.certificates import from_x5c
from inspector.core.keys.entry import OTHER_CERTIFICATE
from inspector.core.keys.key import Key, KeySource, Origin, verifies
from inspector.core.text.message import words
from tests.core.minting import NOW, b64, judge, jwk_of, key_for, key_set, mint, rsa_key, sign

DAY_S = 86400


@cache
def certificate_of(alg: str = "RS256", subject: str = "Orders API", ends: float = NOW + 30 * DAY_S) -> x509.Certificate:
    private = key_for(alg)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)] if subject else [])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(7)
        .not_valid_before(dt.datetime.fromtimestamp(ends - 365 * DAY_S, dt.UTC))
        .not_valid_after(dt.datetime.fromtimestamp(ends, dt.UTC))
        .sign(private, None if alg.startswith("Ed") else hashes.SHA256())
    )


def x5c_of(*certificates: x509.Certificate) -> list[str]:
    return [base64.b64encode(certificate.public_bytes(Encoding.DER)).decode() for certificate in certificates]


def only(entry: Any) -> Key:
    (key,) = key_set(entry, source=KeySource(Origin.ISSUER, "https://a.example")).keys
    return key


@pytest.mark.parametrize("alg", ["RS256", "ES256", "ES512", "Ed25519", "Ed448"])
def test_a_certificate_of_the_key_is_named_with_its_end(alg: str) -> None:
    key = only({**jwk_of(key_for(alg)), "x5c": x5c_of(certificate_of(alg))})
    assert key.certificate is not None
    assert key.certificate.subject == "CN=Orders API"
    assert key.certificate.expires == int(NOW + 30 * DAY_S)
    assert (key.unusable, key.warnings) == (None, ())
    assert verifies(key, alg, b"x", sign(b"x", alg))


def test_null_is_no_certificate() -> None:
    key = only({**jwk_of(rsa_key()), "x5c": None, "x5t": None})
    assert (key.certificate, key.unusable, key.warnings) == (None, None, ())


def test_only_the_first_of_a_chain_is_the_keys_own() -> None:
    """RFC 7517 section 4.7."""
    own, other = certificate_of(), certificate_of("ES256", "Root")
    assert only({**jwk_of(rsa_key()), "x5c": x5c_of(own, other)}).unusable is None
    assert str(only({**jwk_of(rsa_key()), "x5c": x5c_of(other, own)}).unusable) == OTHER_CERTIFICATE


def test_a_certificate_of_another_key_makes_the_key_unusable() -> None:
    key = only({**jwk_of(rsa_key("other")), "x5c": x5c_of(certificate_of())})
    assert str(key.unusable) == OTHER_CERTIFICATE
    assert not verifies(key, "RS256", b"x", sign(b"x", "RS256", rsa_key("other")))


def test_a_worse_flaw_of_the_key_goes_first() -> None:
    key = only({**jwk_of(rsa_key("short", 1024)), "x5c": x5c_of(certificate_of())})
    assert "1024 bits" in str(key.unusable)


UNREADABLE: dict[str, Any] = {
    "empty": [],
    "a text": x5c_of(certificate_of())[0],
    "numbers": [7],
    "nested": [x5c_of(certificate_of())],
    "not base64": ["***"],
    "empty text": [""],
    "lone surrogate": ["\ud800"],
    "no certificate": [base64.b64encode(b"hello").decode()],
    "cut off": [x5c_of(certificate_of())[0][:-40]],
    "base64url": [b64(b"\xfb\xff\xfe" * 30)],
    "PEM": [certificate_of().public_bytes(Encoding.PEM).decode()],
    "of an unknown version": [
        base64.b64encode(
            certificate_of().public_bytes(Encoding.DER).replace(b"\xa0\3\2\1\2", b"\xa0\3\2\1\7", 1)
        ).decode()
    ],
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_certificate_is_a_caution_and_the_key_still_counts(name: str) -> None:
    assert from_x5c(UNREADABLE[name]) is None
    key = only({**jwk_of(rsa_key()), "x5c": UNREADABLE[name]})
    assert (key.unusable, key.certificate) == (None, None)
    assert words(key.warnings) == ("Its x5c holds no readable certificate.",)
    assert verifies(key, "RS256", b"x", sign(b"x"))


def test_no_damaged_certificate_raises() -> None:
    """Bytes at random places, with a fixed seed."""
    chance, whole = random.Random(7797), certificate_of("ES256").public_bytes(Encoding.DER)  # noqa: S311 - no secret
    read = 0
    for _ in range(3000):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        read += from_x5c([base64.b64encode(damaged).decode()]) is not None
    assert 0 < read < 3000


def test_an_expired_certificate_is_a_warning_about_what_its_key_signs() -> None:
    entry = {**jwk_of(rsa_key()), "x5c": x5c_of(certificate_of(ends=NOW - 3 * DAY_S))}
    inspection = judge(mint(), keys=key_set(entry))
    assert inspection.verdict == "valid"
    assert inspection.check("key").status == "warning"
    assert inspection.check("key").reason.startswith("Its certificate ended 3 d")


def test_a_certificate_in_date_is_none() -> None:
    entry = {**jwk_of(rsa_key()), "x5c": x5c_of(certificate_of())}
    assert judge(mint(), keys=key_set(entry)).check("key").status == "passed"


def test_a_certificate_without_a_name_has_none() -> None:
    found = from_x5c(x5c_of(certificate_of(subject="")))
    assert found is not None
    assert found.subject == ""


def test_a_subject_cannot_pass_for_more_than_one() -> None:
    found = from_x5c(x5c_of(certificate_of(subject="a,CN=b")))
    assert found is not None
    assert found.subject == "CN=a\\,CN=b"


def test_the_public_key_is_not_in_its_repr() -> None:
    found = from_x5c(x5c_of(certificate_of()))
    assert "public_key" not in repr(found)


def test_the_serial_number_of_a_certificate_is_nobodys_business_on_standard_error() -> None:
    """RFC 5280 section 4.1.2.2 asks for a positive one; here warnings are errors, as with -W error."""
    for serial in (b"\x02\x01\x00", b"\x02\x01\xf9"):  # 0, and a negative one
        encoded = certificate_of().public_bytes(Encoding.DER).replace(b"\x02\x01\x07", serial, 1)
        key = only({**jwk_of(rsa_key()), "x5c": [base64.b64encode(encoded).decode()]})
        assert (key.unusable, key.warnings) == (None, ())
        assert key.certificate is not None
