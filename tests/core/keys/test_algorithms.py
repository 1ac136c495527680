"""Which algorithm a key is for, and the check itself."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import get_default_algorithms

from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS
from inspector.core.keys import algorithms
from tests.core.minting import EVERY_ALGORITHM, NEWER_ALGORITHMS, key_for, sign

CURVES = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "ES256K": "secp256k1"}
RSA_ALGORITHMS = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}
NAMES = (*EVERY_ALGORITHM, "HS256", "HS384", "HS512")
NEVER = ("none", "None", "", "ES521", "rs256", "RS1", "RSA-OAEP", "HS1", "HS2566", "A256KW", "Ed25519 ", "RS", "ES")


def public(alg: str) -> Any:
    return key_for(alg).public_key()


def fitting(material: object, curve: str | None) -> set[str]:
    return {alg for alg in (*NAMES, *NEVER) if algorithms.fits(alg, material, curve)}


def test_the_names_allowed_without_being_asked_are_all_of_public_keys() -> None:
    assert set(ASYMMETRIC_ALGORITHMS) == {*EVERY_ALGORITHM, *NEWER_ALGORITHMS} - set(algorithms.OTHER_NAMES)


def test_an_rsa_key_is_for_both_paddings() -> None:
    """An RSA key without `alg` may verify RS* and PS* alike (RFC 7518 sections 3.3 and 3.5)."""
    assert fitting(public("RS256"), None) == RSA_ALGORITHMS


@pytest.mark.parametrize("alg", CURVES)
def test_a_curve_has_one_algorithm(alg: str) -> None:
    assert fitting(public(alg), CURVES[alg]) == {alg}


@pytest.mark.parametrize("curve", [None, "P-192", "p-256", "Ed25519", ""])
def test_a_curve_named_otherwise_has_none(curve: str | None) -> None:
    assert fitting(public("ES256"), curve) == set()


@pytest.mark.parametrize("alg", ["Ed25519", "Ed448"])
def test_an_edwards_key_goes_by_its_own_name_and_by_eddsa(alg: str) -> None:
    """RFC 8037 and RFC 9864."""
    assert fitting(public(alg), alg) == {alg, "EdDSA"}


@pytest.mark.parametrize(
    "length, expected",
    [
        (0, set()),
        (31, set()),
        (32, {"HS256"}),
        (47, {"HS256"}),
        (48, {"HS256", "HS384"}),
        (63, {"HS256", "HS384"}),
        (64, {"HS256", "HS384", "HS512"}),
        (1000, {"HS256", "HS384", "HS512"}),
    ],
)
def test_a_secret_is_for_hashes_no_longer_than_itself(length: int, expected: set[str]) -> None:
    """RFC 7518 section 3.2."""
    assert fitting(bytes(length), None) == expected


@pytest.mark.parametrize(
    "material",
    [None, "a text that is long enough to be a secret", bytearray(64), 7, ec.generate_private_key(ec.SECP256R1())],
    ids=["nothing", "text", "bytearray", "number", "private key"],
)
def test_anything_else_is_for_nothing(material: object) -> None:
    assert fitting(material, "P-256") == set()


@pytest.mark.parametrize("alg", EVERY_ALGORITHM)
def test_a_signature_is_genuine_for_its_own_text_only(alg: str) -> None:
    signature = sign(b"text", alg)
    assert algorithms.verify(alg, public(alg), b"text", signature)
    assert not algorithms.verify(alg, public(alg), b"texu", signature)
    assert not algorithms.verify(alg, public(alg), b"", signature)
    assert not algorithms.verify(alg, public(alg), b"text", signature[:-1])
    assert not algorithms.verify(alg, public(alg), b"text", signature + b"\0")
    assert not algorithms.verify(alg, public(alg), b"text", b"")


@pytest.mark.parametrize("alg, length", [("HS256", 32), ("HS384", 48), ("HS512", 64)])
def test_a_mac_is_genuine_for_its_own_text_and_secret_only(alg: str, length: int) -> None:
    secret = bytes(range(length))
    mac = get_default_algorithms()[alg].sign(b"text", secret)
    assert len(mac) == length
    assert algorithms.verify(alg, secret, b"text", mac)
    assert not algorithms.verify(alg, secret, b"texu", mac)
    assert not algorithms.verify(alg, bytes(length), b"text", mac)
    assert not algorithms.verify(alg, secret, b"text", mac[:-1])
    assert not algorithms.verify(alg, secret, b"text", b"")


@pytest.mark.parametrize("made_with, claimed", [("RS256", "PS256"), ("PS256", "RS256"), ("RS256", "RS512")])
def test_one_rsa_scheme_does_not_pass_for_another(made_with: str, claimed: str) -> None:
    assert not algorithms.verify(claimed, public("RS256"), b"text", sign(b"text", made_with))
