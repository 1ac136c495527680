"""A signature by the right key, made otherwise than its algorithm has it, or by another key of the set, is named."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Verdict
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import shared_secret
from tests.core.minting import CLAIMS, KID, b64, judge, jwk_of, key_for, key_set, mint, rsa_key, sign

CHANGED = "changed after signing"
SHA1 = hashes.SHA1()  # noqa: S303 - what is tested is that it is named


@cache
def private(alg: str) -> Any:
    return key_for(alg)


def made(alg: str, maker: Callable[[Any, bytes], bytes]) -> Inspection:
    """The verdict on a token whose header says `alg` and whose signature `maker` makes of key and text."""
    text = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}"
    token = f"{text}.{b64(maker(private(alg), text.encode()))}"
    return judge(token, keys=key_set(jwk_of(private(alg)), source=KeySource(Origin.FILE, "keys.json")))


def said(inspection: Inspection) -> str:
    assert inspection.verdict is Verdict.REJECTED
    check = inspection.check("signature")
    assert check.status == "failed"
    return f"{inspection.reason} {check.reason} {check.fix}"


def pss(digest: Any, salt: Any) -> Callable[[Any, bytes], bytes]:
    return lambda key, text: key.sign(text, padding.PSS(padding.MGF1(digest), salt), digest)


def pkcs1(digest: Any) -> Callable[[Any, bytes], bytes]:
    return lambda key, text: key.sign(text, padding.PKCS1v15(), digest)


def ecdsa(digest: Any, size: int) -> Callable[[Any, bytes], bytes]:
    def maker(key: Any, text: bytes) -> bytes:
        return b"".join(n.to_bytes(size) for n in decode_dss_signature(key.sign(text, ec.ECDSA(digest))))

    return maker


WAYS: dict[str, tuple[str, Callable[[Any, bytes], bytes], str]] = {
    "PSS under RS256": ("RS256", pss(hashes.SHA256(), 32), "as PS256, where the header says RS256"),
    "PSS of SHA-512 under RS256": ("RS256", pss(hashes.SHA512(), 64), "as PS512"),
    "PKCS #1 under PS256": ("PS256", pkcs1(hashes.SHA256()), "as RS256"),
    "SHA-512 under RS256": ("RS256", pkcs1(hashes.SHA512()), "as RS512"),
    "SHA-1 under RS256": ("RS256", pkcs1(SHA1), "as RSA with SHA-1"),
    "SHA-384 under PS256": ("PS256", pss(hashes.SHA384(), 48), "as PS384"),
    "SHA-256 under ES384": ("ES384", ecdsa(hashes.SHA256(), 48), "as ECDSA with SHA-256"),
    "SHA-1 under ES256": ("ES256", ecdsa(SHA1, 32), "as ECDSA with SHA-1"),
    "a salt of 20 bytes": ("PS256", pss(hashes.SHA256(), 20), "a salt as long as its hash, 32 bytes"),
    "the longest salt": ("PS512", pss(hashes.SHA512(), padding.PSS.MAX_LENGTH), "64 bytes"),
    "no salt": ("PS384", pss(hashes.SHA384(), 0), "48 bytes"),
}


@pytest.mark.parametrize("alg, maker, words", WAYS.values(), ids=WAYS)
def test_another_hash_padding_or_salt_is_told(alg: str, maker: Callable[[Any, bytes], bytes], words: str) -> None:
    told = said(made(alg, maker))
    assert words in told
    assert CHANGED not in told


@pytest.mark.parametrize("alg", ["ES256", "ES384", "ES512", "ES256K"])
def test_numbers_in_another_order_are_told(alg: str) -> None:
    def halves(key: Any, text: bytes) -> tuple[bytes, bytes]:
        signature = sign(text, alg, key)
        half = len(signature) // 2
        return signature[:half], signature[half:]

    def little_endian(key: Any, text: bytes) -> bytes:
        return b"".join(number[::-1] for number in halves(key, text))

    def swapped(key: Any, text: bytes) -> bytes:
        return b"".join(reversed(halves(key, text)))

    assert "big-endian" in said(made(alg, little_endian))
    assert "R first, then S" in said(made(alg, swapped))


@pytest.mark.parametrize("alg", ["RS256", "PS512", "ES256", "EdDSA"])
def test_a_payload_that_was_signed_alone_is_told(alg: str) -> None:
    told = said(made(alg, lambda key, text: sign(text.partition(b".")[2], alg, key)))
    assert "over the payload alone" in told
    assert CHANGED not in told


@pytest.mark.parametrize("alg, count", [("RS256", 256), ("ES256", 64), ("ES512", 132), ("EdDSA", 64)])
def test_a_signature_of_zeros_is_told(alg: str, count: int) -> None:
    assert f"All {count} bytes of the signature are zero" in said(made(alg, lambda _, __: bytes(count)))


@pytest.mark.parametrize("alg", ["RS256", "PS256", "ES256", "ES256K", "EdDSA"])
def test_the_signature_of_somebody_else_keeps_its_words(alg: str) -> None:
    assert CHANGED in said(made(alg, lambda key, text: sign(text + b"x", alg, key)))


def test_another_key_of_the_set_that_made_the_signature_is_named() -> None:
    keys = key_set(jwk_of(rsa_key()), jwk_of(rsa_key("other"), kid="other"), jwk_of(rsa_key("third"), kid="third"))
    told = said(judge(mint(key=rsa_key("other")), keys=keys))
    assert "fits key other of the same keys" in told
    assert CHANGED not in told
    assert CHANGED in said(judge(mint(key=rsa_key("fourth")), keys=keys))


@pytest.mark.parametrize("enc", [{"use": "enc"}, {"key_ops": ["encrypt"]}, {"alg": "PS256"}])
def test_a_key_that_is_not_for_this_signature_is_not_named(enc: dict[str, Any]) -> None:
    keys = key_set(jwk_of(rsa_key()), jwk_of(rsa_key("other"), kid="other", **enc))
    assert "fits key other" not in said(judge(mint(key=rsa_key("other")), keys=keys))


SECRET = "dG9wLXNlY3JldC10b3Atc2VjcmV0LXRvcC1zZWNyZXQtMzI="
SECRETS = {
    "its base64 decoded": (b"top-secret-top-secret-top-secret-32", "stands for in base64"),
    "a line end behind it": (SECRET.encode() + b"\n", "a line end behind it"),
    "a line end of Windows": (SECRET.encode() + b"\r\n", "a line end behind it"),
}


@pytest.mark.parametrize("used, words", SECRETS.values(), ids=SECRETS)
def test_another_reading_of_a_secret_that_fits_is_told_and_the_secret_is_not(used: bytes, words: str) -> None:
    keys = shared_secret(SECRET.encode())
    told = said(judge(mint(header={"alg": "HS256"}, alg="HS256", key=used), keys=keys))
    assert words in told
    assert SECRET not in told
    assert CHANGED in said(judge(mint(header={"alg": "HS256"}, alg="HS256", key=b"x" * 40), keys=keys))


# --- algorithms and keys that this program does not know

ELSEWHERE = {
    "SM2": {"kty": "EC", "crv": "SM2"},
    "GOST341012": {"kty": "EC", "crv": "GOST3410-2012-256"},
    "XMSS": {"kty": "HSS-LMS", "pub": "AAAA"},
    "ECSDSA": {"kty": "EC", "crv": "P-224"},
    "Falcon512": {"kty": "AKP", "alg": "FN-DSA-512", "pub": "AAAA"},
}


@pytest.mark.parametrize("alg", ELSEWHERE)
def test_an_unknown_algorithm_by_a_key_that_is_not_checked_here_is_not_refused(alg: str) -> None:
    members = {"x": b64(b"x" * 32), "y": b64(b"y" * 32), **ELSEWHERE[alg], "kid": KID}
    text = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}.{b64(b's' * 64)}"
    inspection = judge(text, keys=key_set(members))
    assert inspection.verdict is Verdict.UNVERIFIED
    assert inspection.check("alg").status == "not_checked"
    assert judge(text).verdict is Verdict.REJECTED, "of a key that is known it is none of its algorithms"


@pytest.mark.parametrize("alg", ["none", "HS256", "RS256 ", "rs256", "None"])
def test_with_such_a_key_no_token_is_valid(alg: str) -> None:
    members = {"x": b64(b"x" * 32), "y": b64(b"y" * 32), **ELSEWHERE["SM2"], "kid": KID}
    text = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}.{b64(b's' * 64)}"
    assert judge(text, keys=key_set(members)).verdict is not Verdict.VALID
