"""Signature algorithms: which key each is for, keys out of JWK members, and the check, by PyJWT (RFC 7518, 8037).

PyJWT and `cryptography` are imported when the first key is read, or the window would open later for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

EC_CURVES = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "ES256K": "secp256k1"}
"""The one curve each ECDSA algorithm belongs to (RFC 7518 section 3.4, RFC 8812 section 3.2)."""

HMAC_BITS = {"HS256": 256, "HS384": 384, "HS512": 512}
"""The least length of a secret, in bits: that of the hash (RFC 7518 section 3.2)."""


_NONE: frozenset[str] = frozenset()
_OF_CURVE = {curve: frozenset({alg}) for alg, curve in EC_CURVES.items()}
_EDWARDS = {name: frozenset({name, "EdDSA"}) for name in ("Ed25519", "Ed448")}


def fitting(material: Any, curve: str | None) -> frozenset[str]:
    """The algorithms that are for this key: its type, its curve, and for a shared secret (bytes) its length."""
    if isinstance(material, bytes):
        return frozenset(alg for alg, least in HMAC_BITS.items() if len(material) * 8 >= least)
    kind = _kind(material.__class__)
    if kind == "RSA":
        return _of_rsa()
    return _OF_CURVE.get(curve or "", _NONE) if kind == "EC" else _EDWARDS.get(kind, _NONE)


def fits(alg: str, material: object, curve: str | None) -> bool:
    """Whether `alg` is one of those that are `fitting`."""
    return alg in fitting(material, curve)


def verify(alg: str, material: Any, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine, for a key that fits `alg`."""
    return bool(_algorithms()[alg].verify(signing_input, material, signature))


def public_key(members: dict[str, Any]) -> Any:
    """The key that the members of a JWK make. Any exception when they make none, and its text may repeat the key."""
    return _builders()[members["kty"]].from_jwk(members)


def rsa_key(members: Mapping[str, Any]) -> tuple[Any, int, int]:
    """As `public_key`, for one of type RSA: it, its modulus and its exponent, which it would take long to give back."""
    integer, numbers = _rsa_builders()
    modulus, exponent = integer(members["n"]), integer(members["e"])
    return numbers(exponent, modulus).public_key(), modulus, exponent


def secret(members: Mapping[str, Any]) -> bytes:
    """The bytes of a JWK of type oct. Any exception when it holds none, and its text may repeat the secret."""
    material: bytes = _builders()["oct"].from_jwk(dict(members))
    return material


def to_jwk(material: Any) -> dict[str, Any] | None:
    """The JWK members of a public key; None for a type that does not sign tokens."""
    from jwt.exceptions import InvalidKeyError

    for kty in ("RSA", "EC", "OKP"):
        try:
            members: dict[str, Any] = _builders()[kty].to_jwk(material, as_dict=True)
        except (TypeError, ValueError, AttributeError, InvalidKeyError):
            continue
        if members.get("kty") == kty:
            return members
    return None


def load() -> None:
    """Import what the functions above need, which the first of them would do."""
    _algorithms()
    _builders()
    _rsa_builders()
    _kind(bytes)


@cache
def _algorithms() -> dict[str, Any]:
    from jwt.algorithms import get_default_algorithms

    known = get_default_algorithms()
    # RFC 9864 section 2.2: Ed25519 and Ed448 are the fully specified names of what RFC 8037 calls EdDSA.
    return {**known, **dict.fromkeys(_EDWARDS, known["EdDSA"])}


@cache
def _of_rsa() -> frozenset[str]:
    return frozenset(alg for alg in _algorithms() if alg[:2] in ("RS", "PS"))


@cache
def _builders() -> dict[str, Any]:
    from jwt.algorithms import ECAlgorithm, HMACAlgorithm, OKPAlgorithm, RSAAlgorithm

    return {"RSA": RSAAlgorithm, "EC": ECAlgorithm, "OKP": OKPAlgorithm, "oct": HMACAlgorithm}


@cache
def _rsa_builders() -> tuple[Callable[[str], int], Callable[[int, int], Any]]:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
    from jwt.utils import from_base64url_uint

    return from_base64url_uint, RSAPublicNumbers


@cache
def _kind(of: type) -> str:
    """RSA, EC, Ed25519 or Ed448 for the class of such a public key, "" for any other."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

    kinds: dict[type, str] = {
        rsa.RSAPublicKey: "RSA",
        ec.EllipticCurvePublicKey: "EC",
        ed25519.Ed25519PublicKey: "Ed25519",
        ed448.Ed448PublicKey: "Ed448",
    }
    return next((kind for base, kind in kinds.items() if issubclass(of, base)), "")
