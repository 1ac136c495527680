"""Key files that a user chooses: a JWK Set, a JWK, a PEM public key, a certificate; and what is refused, in words."""

from __future__ import annotations

import contextlib
import json
import random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import KeySetError
from inspector.core.keys.key import Origin
from inspector.core.keys.key_set import parse_key_set, read_key_file, shared_secret
from inspector.core.text.message import words
from tests.core.keys.test_certificates import certificate_of
from tests.core.minting import (
    EVERY_ALGORITHM,
    KID,
    NOW,
    b64,
    dsa_key,
    judge,
    jwk_of,
    key_for,
    mint,
    rsa_key,
    usable,
)

NAME = "orders.pem"


def public_pem(private: Any, public_format: PublicFormat = PublicFormat.SubjectPublicKeyInfo) -> bytes:
    content: bytes = private.public_key().public_bytes(Encoding.PEM, public_format)
    return content


def private_pem(private: Any, private_format: PrivateFormat, password: bytes = b"") -> bytes:
    encryption = BestAvailableEncryption(password) if password else NoEncryption()
    content: bytes = private.private_bytes(Encoding.PEM, private_format, encryption)
    return content


@pytest.mark.parametrize("alg", EVERY_ALGORITHM)
@pytest.mark.parametrize("kind", ["public key", "certificate"])
def test_a_pem_file_verifies_what_its_key_signed(alg: str, kind: str) -> None:
    """Whatever key ID the token names: the file holds one key, and the user chose it."""
    made = key_for(alg)
    content = public_pem(made) if kind == "public key" else certificate_of(alg).public_bytes(Encoding.PEM)
    found = read_key_file(content, NAME, NOW)
    inspection = judge(mint(alg=alg), keys=found)
    assert inspection.verdict == "valid"
    assert inspection.check("signature").reason == f"Made with key without ID from file {NAME} that you chose."
    assert inspection.check("kid").note
    assert inspection.reason.startswith("Its signature fits the key you chose")
    assert (found.source.origin, found.fetched_at) == (Origin.FILE, NOW)
    (key,) = usable(found)
    assert (key.certificate is not None) == (kind == "certificate")
    assert key.thumbprint is not None


@pytest.mark.parametrize("alg", ["RS256", "ES256", "Ed25519"])
def test_a_pem_file_verifies_nothing_else(alg: str) -> None:
    found = read_key_file(public_pem(rsa_key("another")), NAME, NOW)
    assert judge(mint(alg=alg), keys=found).verdict == "rejected"


SPELLINGS = {
    "Windows line ends": lambda pem: pem.replace(b"\n", b"\r\n"),
    "text before it": lambda pem: b"# the key of the orders API\n" + pem,
    "text after it": lambda pem: pem + b"\nthat was all\n",
    "a byte order mark": lambda pem: b"\xef\xbb\xbf" + pem,
    "no line end at its end": lambda pem: pem.rstrip(),
    "a long preface": lambda pem: b"#" * 200_000 + b"\n" + pem,
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_a_pem_file_may_be_written_otherwise(name: str) -> None:
    found = read_key_file(SPELLINGS[name](public_pem(rsa_key())), NAME, NOW)
    assert judge(mint(), keys=found).verdict == "valid"


def test_the_older_form_of_an_rsa_key_is_read() -> None:
    content = public_pem(rsa_key(), PublicFormat.PKCS1)
    assert content.startswith(b"-----BEGIN RSA PUBLIC KEY-----")
    assert judge(mint(), keys=read_key_file(content, NAME, NOW)).verdict == "valid"


def test_an_expired_certificate_is_a_warning() -> None:
    content = certificate_of(ends=NOW - 86400).public_bytes(Encoding.PEM)
    inspection = judge(mint(), keys=read_key_file(content, NAME, NOW))
    assert inspection.verdict == "valid"
    assert inspection.check("key").reason.startswith("Its certificate ended 1 d")


def test_a_short_key_in_a_pem_file_is_listed_and_not_used() -> None:
    found = read_key_file(public_pem(rsa_key("short", 1024)), NAME, NOW)
    assert usable(found) == ()
    assert "1024 bits" in str(found.keys[0].unusable)


def test_what_a_pem_file_gave_can_be_stored_and_read_again() -> None:
    found = read_key_file(public_pem(rsa_key()), NAME, NOW)
    again = parse_key_set(found.document.encode(), found.source, NOW)
    assert [key.thumbprint for key in again.keys] == [key.thumbprint for key in found.keys]
    assert "d" not in json.loads(found.document)["keys"][0]


# --- JSON files ---


@pytest.mark.parametrize("as_set", [True, False], ids=["set", "single key"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n\t "], ids=["plain", "BOM", "white space"])
def test_a_json_file_is_a_key_set(as_set: bool, before: bytes) -> None:
    entry = jwk_of(rsa_key())
    content = before + json.dumps({"keys": [entry]} if as_set else entry).encode()
    assert judge(mint(), keys=read_key_file(content, "keys.json", NOW)).verdict == "valid"


def test_a_key_with_an_id_in_a_file_is_still_compared_by_it() -> None:
    content = json.dumps(jwk_of(rsa_key(), kid="another")).encode()
    assert judge(mint(), keys=read_key_file(content, "keys.json", NOW)).verdict == "unverified"


@pytest.mark.parametrize("words", ["-----BEGIN PUBLIC KEY-----", "-----BEGIN PRIVATE KEY-----"])
def test_a_key_set_that_quotes_pem_text_is_read_as_a_key_set(words: str) -> None:
    content = json.dumps({"keys": [jwk_of(rsa_key(), pem=words)]}).encode()
    assert [key.kid for key in usable(read_key_file(content, "keys.json", NOW))] == [KID]


def test_a_secret_in_a_file_is_a_key() -> None:
    secret = bytes(range(32))
    content = json.dumps({"kty": "oct", "k": b64(secret)}).encode()
    found = read_key_file(content, "secret.json", NOW)
    assert judge(mint(alg="HS256", key=secret), keys=found).verdict == "valid"
    assert judge(mint(alg="HS256", key=secret[::-1]), keys=found).verdict == "rejected"
    assert found.document == ""


# --- Refused ---

PRIVATE = {
    "PKCS 8": private_pem(rsa_key(), PrivateFormat.PKCS8),
    "PKCS 1": private_pem(rsa_key(), PrivateFormat.TraditionalOpenSSL),
    "SEC 1": private_pem(key_for("ES256"), PrivateFormat.TraditionalOpenSSL),
    "OpenSSH": private_pem(key_for("Ed25519"), PrivateFormat.OpenSSH),
    "encrypted": private_pem(rsa_key(), PrivateFormat.PKCS8, b"password"),
    "old encryption": private_pem(rsa_key(), PrivateFormat.TraditionalOpenSSL, b"password"),
    "beside its public key": public_pem(rsa_key()) + private_pem(rsa_key(), PrivateFormat.PKCS8),
    "beside its certificate": certificate_of().public_bytes(Encoding.PEM) + private_pem(rsa_key(), PrivateFormat.PKCS8),
}


@pytest.mark.parametrize("name", PRIVATE)
def test_a_private_key_is_refused(name: str) -> None:
    with pytest.raises(KeySetError) as caught:
        read_key_file(PRIVATE[name], NAME, NOW)
    assert str(caught.value).startswith(f"{NAME} holds a private key.")
    assert caught.value.__cause__ is None


OTHER_KINDS = {
    "DSA": dsa_key(),
    "X25519": x25519.X25519PrivateKey.generate(),
    "a curve of another purpose": ec.generate_private_key(ec.SECP224R1()),
}


@pytest.mark.parametrize("name", OTHER_KINDS)
def test_a_key_that_signs_no_tokens_is_refused(name: str) -> None:
    with pytest.raises(KeySetError, match=r"^orders\.pem holds a key of a type that does not sign tokens\.$"):
        read_key_file(public_pem(OTHER_KINDS[name]), NAME, NOW)


REFUSED = {
    "cut off": (public_pem(rsa_key())[:-40], "is damaged or of a kind that cannot be read"),
    "damaged": (public_pem(rsa_key()).replace(b"M", b"*", 2), "is damaged or of a kind that cannot be read"),
    "request": (b"-----BEGIN CERTIFICATE REQUEST-----\n", "neither a public key nor a certificate"),
    "PGP": (b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n", "neither a public key nor a certificate"),
    "web page": (b"<html>", "It is a web page."),
    "empty": (b"", "is empty"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_no_key_is_refused_in_words(name: str) -> None:
    content, phrase = REFUSED[name]
    with pytest.raises(KeySetError) as caught:
        read_key_file(content, NAME, NOW)
    assert phrase in str(caught.value)
    assert NAME in str(caught.value)


@given(st.binary(max_size=300), st.sampled_from(["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE", "PRIVATE KEY", "X"]))
def test_any_file_is_read_or_refused(content: bytes, label: str) -> None:
    pem = b"-----BEGIN " + label.encode() + b"-----\n" + content + b"\n-----END " + label.encode() + b"-----\n"
    for each in (content, pem):
        with contextlib.suppress(KeySetError):
            read_key_file(each, NAME, NOW)


def test_an_rsa_key_of_the_users_keeps_its_size() -> None:
    key = read_key_file(public_pem(rsa.generate_private_key(65537, 3072)), NAME, NOW).keys[0]
    assert (key.kty, key.bits, key.kid) == ("RSA", 3072, None)


@pytest.mark.parametrize("around", [b"\n\n  ", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_a_key_set_is_known_by_its_first_character_even_if_it_quotes_a_certificate(around: bytes) -> None:
    entry = jwk_of(rsa_key(), note="-----BEGIN CERTIFICATE----- is how a certificate begins")
    found = read_key_file(around + json.dumps({"keys": [entry]}).encode(), "keys.json", NOW)
    assert [key.kid for key in usable(found)] == [KID]
    assert found.fetched_at == NOW


def test_a_shared_secret_is_called_one() -> None:
    assert shared_secret(b"x" * 32).source.name == "shared secret"


@pytest.mark.parametrize("k", ["not base64url!", "AAAAA", "", 7, None])
def test_a_secret_that_is_no_base64url_is_named_as_such(k: object) -> None:
    content = json.dumps({"kty": "oct", "kid": KID, "k": k}).encode()
    key = read_key_file(content, "secret.json", NOW).keys[0]
    assert str(key.unusable) == "Its member 'k' is not a secret in base64url."


def test_an_unreadable_certificate_does_not_make_a_short_key_fit() -> None:
    content = json.dumps(jwk_of(rsa_key("short", 1024), x5c=["AAAA"])).encode()
    key = read_key_file(content, "keys.json", NOW).keys[0]
    assert "1024 bits" in str(key.unusable)
    assert "Its x5c holds no readable certificate." in words(key.warnings)


def test_no_damaged_certificate_in_a_file_raises() -> None:
    """Bytes at random places, with a fixed seed: parts of a certificate are read when they are first asked for."""
    chance, whole = random.Random(7797), certificate_of("ES256").public_bytes(Encoding.DER)  # noqa: S311 - no secret
    read = 0
    for _ in range(3000):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(KeySetError):
            read += len(read_key_file(bytes(damaged), NAME, NOW).keys)
    assert 0 < read < 3000
