"""Signature algorithms: which key each is for, and the check itself, by PyJWT's algorithm objects (RFC 7518, 8037)."""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from jwt.algorithms import get_default_algorithms

EC_CURVES = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "ES256K": "secp256k1"}
"""The one curve each ECDSA algorithm belongs to (RFC 7518 section 3.4, RFC 8812 section 3.2)."""

ED_KEYS = {"Ed25519": ed25519.Ed25519PublicKey, "Ed448": ed448.Ed448PublicKey}
"""RFC 9864 section 2.2: the fully specified names of what RFC 8037 calls EdDSA."""

HMAC_BITS = {"HS256": 256, "HS384": 384, "HS512": 512}
"""The least length of a secret, in bits: that of the hash (RFC 7518 section 3.2)."""

_ALGORITHMS = get_default_algorithms()


def fits(alg: str, material: object, curve: str | None) -> bool:
    """Whether `alg` is for this key: its type, its curve, and for a shared secret (bytes) its length."""
    if isinstance(material, bytes):
        return len(material) * 8 >= HMAC_BITS.get(alg, len(material) * 8 + 1)
    if isinstance(material, rsa.RSAPublicKey):
        return alg[:2] in ("RS", "PS") and alg in _ALGORITHMS
    if isinstance(material, ec.EllipticCurvePublicKey):
        return alg in EC_CURVES and curve == EC_CURVES[alg]
    if alg == "EdDSA":
        return isinstance(material, tuple(ED_KEYS.values()))
    return alg in ED_KEYS and isinstance(material, ED_KEYS[alg])


def verify(alg: str, material: Any, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine, for a key that fits `alg`."""
    algorithm = _ALGORITHMS["EdDSA" if alg in ED_KEYS else alg]
    return bool(algorithm.verify(signing_input, material, signature))
