"""Signature algorithms: which key each is for, keys out of JWK members, and the check (RFC 7518, 8037, 8812, 9964).

PyJWT makes the keys and checks the signatures. It does not know ML-DSA, and no Brainpool curve by name; `cryptography`
does, so those keys are built with it, and an ML-DSA signature is checked by it.

PyJWT and `cryptography` are imported when the first key is read, or the window would open later for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

COORDINATE_BYTES = {
    "P-256": 32, "P-384": 48, "P-521": 66, "secp256k1": 32, "BP-256": 32, "BP-384": 48, "BP-512": 64,
}  # fmt: skip
"""How long a coordinate is on each curve of ECDSA, in bytes (RFC 7518 section 6.2.1.2)."""

CURVE_NAMES = {
    "P-256K": "secp256k1",
    "brainpoolP256r1": "BP-256",
    "brainpoolP384r1": "BP-384",
    "brainpoolP512r1": "BP-512",
}
"""Other names under which curves are published: P-256K by Azure Key Vault, the Brainpool ones by RFC 5639."""

EDWARDS_BYTES = {"Ed25519": 32, "Ed448": 57}
"""How long the public key on each Edwards curve is, in bytes (RFC 8032 sections 5.1.5 and 5.2.5)."""

ML_DSA_BYTES = {"ML-DSA-44": 1312, "ML-DSA-65": 1952, "ML-DSA-87": 2592}
"""How long a public key of each set of parameters is, in bytes (FIPS 204 section 4, table 2)."""

HMAC_BITS = {"HS256": 256, "HS384": 384, "HS512": 512}
"""The least length of a secret, in bits: that of the hash (RFC 7518 section 3.2)."""


OTHER_NAMES = {"ESB256": "BP256R1", "ESB384": "BP384R1", "ESB512": "BP512R1"}
"""What RFC 9864 calls ECDSA on Brainpool curves, by the names of gematik and jwcrypto, which are in use."""

_NONE: frozenset[str] = frozenset()
_OF_CURVE = {
    "P-256": frozenset({"ES256"}),
    "P-384": frozenset({"ES384"}),
    "P-521": frozenset({"ES512"}),
    "secp256k1": frozenset({"ES256K"}),
    "BP-256": frozenset({"BP256R1", "ESB256"}),
    "BP-384": frozenset({"BP384R1", "ESB384"}),
    "BP-512": frozenset({"BP512R1", "ESB512"}),
}
"""What each curve is for (RFC 7518 section 3.4, RFC 8812 section 3.2)."""
_ELSEWHERE = re.compile(
    r"SLH-DSA-\w+-\d{3}[sf]|FN-DSA-\d+|ML-DSA-\d\d-(ES|ESB|RS|PS|Ed)\w+|Hash(ML|SLH)-DSA-.+|ESB320|ESP\d{3}|ES256K-R|BBS\w*"
)
"""Names that are registered with IANA or drafted for JOSE: the other post-quantum ones, and what RFC 9864 adds."""

_OF_CURVE |= {name: _OF_CURVE[curve] for name, curve in CURVE_NAMES.items()}
_EDWARDS = {name: frozenset({name, "EdDSA"}) for name in ("Ed25519", "Ed448")}


def fitting(material: Any, curve: str | None) -> frozenset[str]:
    """The algorithms that are for this key: its type, its curve, and for a shared secret (bytes) its length."""
    if isinstance(material, bytes):
        return frozenset(alg for alg, least in HMAC_BITS.items() if len(material) * 8 >= least)
    kind = _kind(material.__class__)
    if kind == "RSA":
        return _of_rsa()
    if kind == "EC":
        return _OF_CURVE.get(curve or "", _NONE)
    return _EDWARDS.get(kind) or (frozenset({kind}) if kind in ML_DSA_BYTES else _NONE)


def is_unsupported(alg: str) -> bool:
    """Whether this is a signature algorithm by its name, and one that is not known here."""
    return _ELSEWHERE.fullmatch(alg) is not None


def same(alg: str, other: str, material: Any, curve: str | None) -> bool:
    """Whether these are two names of one algorithm for this key: EdDSA and its curve's, BP256R1 and ESB256."""
    if alg == other:
        return True
    kind = _kind(material.__class__)
    names = _OF_CURVE.get(curve or "", _NONE) if kind == "EC" else _EDWARDS.get(kind, _NONE)
    return alg in names and other in names


def key_type(alg: str) -> str | None:
    """The `kty` of the keys that an algorithm is for; None for one that is not known here."""
    if alg[:2] in ("RS", "PS") and alg in _of_rsa():
        return "RSA"
    if any(alg in names for names in _OF_CURVE.values()):
        return "EC"
    if any(alg in names for names in _EDWARDS.values()):
        return "OKP"
    return "AKP" if alg in ML_DSA_BYTES else "oct" if alg in HMAC_BITS else None


def fits(alg: str, material: object, curve: str | None) -> bool:
    """Whether `alg` is one of those that are `fitting`."""
    return alg in fitting(material, curve)


def verify(alg: str, material: Any, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine, for a key that fits `alg`."""
    return bool(_algorithms()[alg].verify(signing_input, material, signature))


def public_key(members: dict[str, Any]) -> Any:
    """The key that the members of a JWK make. Any exception when they make none, and its text may repeat the key."""
    return _builders()[members["kty"]].from_jwk(members)


def brainpool_key(curve: str, x: int, y: int) -> Any:
    """The key of these coordinates; ValueError where they are no point of the curve.

    UnsupportedAlgorithm where the OpenSSL in use leaves the curve out, as some distributions' does.
    """
    from cryptography.hazmat.primitives.asymmetric import ec

    curves: dict[str, type[Any]] = {
        "BP-256": ec.BrainpoolP256R1,
        "BP-384": ec.BrainpoolP384R1,
        "BP-512": ec.BrainpoolP512R1,
    }
    return ec.EllipticCurvePublicNumbers(x, y, curves[curve]()).public_key()


def ml_dsa_key(alg: str, encoded: bytes) -> Any:
    """The ML-DSA key that these bytes are; ValueError where they are none.

    UnsupportedAlgorithm where the OpenSSL in use is older than 3.5, which is the first to know it.
    """
    from cryptography.hazmat.primitives.asymmetric import mldsa

    classes: dict[str, Any] = {
        "ML-DSA-44": mldsa.MLDSA44PublicKey,
        "ML-DSA-65": mldsa.MLDSA65PublicKey,
        "ML-DSA-87": mldsa.MLDSA87PublicKey,
    }
    return classes[alg].from_public_bytes(encoded)


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
    return _newer_jwk(material)


def _newer_jwk(material: Any) -> dict[str, Any] | None:
    """The JWK members of a key that PyJWT does not write: one on a Brainpool curve, or for ML-DSA."""
    from inspector.core.keys.spelling import written

    kind = _kind(material.__class__)
    if kind in ML_DSA_BYTES:
        return {"kty": "AKP", "alg": kind, "pub": written(material.public_bytes_raw())}
    curve = CURVE_NAMES.get(material.curve.name) if kind == "EC" else None
    if curve is None:
        return None
    point, size = material.public_numbers(), COORDINATE_BYTES[curve]
    return {"kty": "EC", "crv": curve, "x": written(point.x.to_bytes(size)), "y": written(point.y.to_bytes(size))}


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
    named = dict.fromkeys(_EDWARDS, known["EdDSA"])
    # An ECDSA object of PyJWT's knows its hash alone: the curve is that of the key, which has to fit the name before.
    for curve, hash_of in (("BP-256", "ES256"), ("BP-384", "ES384"), ("BP-512", "ES512")):
        named |= dict.fromkeys(_OF_CURVE[curve], known[hash_of])
    return {**known, **named, **dict.fromkeys(ML_DSA_BYTES, _MlDsa())}


class _MlDsa:
    """ML-DSA as PyJWT writes its algorithms: "pure", with an empty context (RFC 9964 section 3)."""

    def verify(self, message: bytes, key: Any, signature: bytes) -> bool:
        from cryptography.exceptions import InvalidSignature

        try:
            key.verify(signature, message)
        except InvalidSignature:
            return False
        return True


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
    """RSA, EC, Ed25519, Ed448 or ML-DSA-... for the class of such a public key, "" for any other."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, mldsa, rsa

    kinds: dict[type, str] = {
        rsa.RSAPublicKey: "RSA",
        ec.EllipticCurvePublicKey: "EC",
        ed25519.Ed25519PublicKey: "Ed25519",
        ed448.Ed448PublicKey: "Ed448",
        mldsa.MLDSA44PublicKey: "ML-DSA-44",
        mldsa.MLDSA65PublicKey: "ML-DSA-65",
        mldsa.MLDSA87PublicKey: "ML-DSA-87",
    }
    return next((kind for base, kind in kinds.items() if issubclass(of, base)), "")
