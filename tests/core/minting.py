"""Tokens, keys and key sets made on the spot, for tests of what reads them."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm, get_default_algorithms

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Check, Expectation
from inspector.core.keys.key import Key, KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import decode_unverified

NOW = 1_795_000_000.25
ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123"
CLIENT = "2fexampleclientid0000000"
KID = "key-1"
SOURCE = KeySource(Origin.ISSUER, ISSUER)

CLAIMS: dict[str, Any] = {
    "sub": CLIENT,
    "iss": ISSUER,
    "client_id": CLIENT,
    "token_use": "access",
    "scope": "orders/read orders/write",
    "version": 2,
    "jti": "6f0e",
    "iat": int(NOW) - 30,
    "exp": int(NOW) + 3570,
}
"""What a user pool writes for a machine, thirty seconds ago, for an hour."""

EXPECTED = Expectation(
    issuer=ISSUER,
    client_ids=(CLIENT,),
    scopes=("orders/read", "orders/write"),
    token_use="access",
    provider="cognito",
    of_profile=True,
)

CURVES: dict[str, Any] = {"ES256": ec.SECP256R1, "ES384": ec.SECP384R1, "ES512": ec.SECP521R1, "ES256K": ec.SECP256K1}
EVERY_ALGORITHM = (
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA", "Ed25519",
    "Ed448",
)  # fmt: skip


NEWER_ALGORITHMS = {
    "ML-DSA-44": "ML-DSA-44", "ML-DSA-65": "ML-DSA-65", "ML-DSA-87": "ML-DSA-87",
    "BP256R1": "BP-256", "BP384R1": "BP-384", "BP512R1": "BP-512",
    "ESB256": "BP-256", "ESB384": "BP-384", "ESB512": "BP-512",
}  # fmt: skip
"""Those that PyJWT does not know, which the tests of them sign with `cryptography`; each with its kind of key."""


@cache
def rsa_key(name: str = KID, bits: int = 2048) -> rsa.RSAPrivateKey:
    """One for each name, made once for all tests."""
    return rsa.generate_private_key(65537, bits)


@cache
def dsa_key() -> dsa.DSAPrivateKey:
    """A key that signs no tokens. It is a short one: others take a second to make."""
    return dsa.generate_private_key(1024)  # noqa: S505 - nothing is signed with it


@cache
def key_for(alg: str) -> Any:
    """A private key of the kind that `alg` signs with."""
    if alg[:2] in {"RS", "PS"}:
        return rsa_key()
    if alg in CURVES:
        return ec.generate_private_key(CURVES[alg]())
    return ed448.Ed448PrivateKey.generate() if alg == "Ed448" else ed25519.Ed25519PrivateKey.generate()


def jwk_of(private: Any, **members: Any) -> dict[str, Any]:
    """The public key as a JWK; `members` are added, None takes one away."""
    kinds = {rsa.RSAPrivateKey: RSAAlgorithm, ec.EllipticCurvePrivateKey: ECAlgorithm}
    algorithm: Any = next((kinds[kind] for kind in kinds if isinstance(private, kind)), OKPAlgorithm)
    made = json.loads(algorithm.to_jwk(private.public_key()))
    made.pop("key_ops", None)
    return {name: value for name, value in {**made, "kid": KID, **members}.items() if value is not None}


def key_set(*jwks: Mapping[str, Any], source: KeySource = SOURCE) -> KeySet:
    """A set of these keys, or of the RSA key that `mint` signs with."""
    entries = list(jwks) or [jwk_of(rsa_key(), alg="RS256", use="sig")]
    return parse_key_set(json.dumps({"keys": entries}).encode(), source, NOW)


def b64(content: bytes | Mapping[str, Any]) -> str:
    raw = content if isinstance(content, bytes) else json.dumps(content, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def mint(
    claims: bytes | Mapping[str, Any] = CLAIMS,
    header: bytes | Mapping[str, Any] | None = None,
    *,
    alg: str = "RS256",
    key: Any = None,
    **more: Any,
) -> str:
    """A signed token; `more` is added to the header, `header` replaces it. Bytes are taken as they are."""
    head = header if header is not None else {"alg": alg, "kid": KID, **more}
    signing_input = f"{b64(head)}.{b64(claims)}"
    return f"{signing_input}.{b64(sign(signing_input.encode('ascii'), alg, key))}"


def sign(content: bytes, alg: str = "RS256", key: Any = None) -> bytes:
    algorithm: Any = get_default_algorithms()["EdDSA" if alg in {"Ed25519", "Ed448"} else alg]
    signature: bytes = algorithm.sign(content, key if key is not None else key_for(alg))
    return signature


def with_claims(**changes: Any) -> dict[str, Any]:
    """The usual claims with some changed; None takes one away."""
    return {name: value for name, value in {**CLAIMS, **changes}.items() if value is not None}


def usable(keys: KeySet) -> tuple[Key, ...]:
    """The keys of a set that can verify a signature."""
    return tuple(key for key in keys.keys if key.unusable is None)


def judge(
    text: str, expectation: Expectation = EXPECTED, keys: KeySet | None = None, now: float = NOW, **more: Any
) -> Inspection:
    """The inspection of `text` with the keys of `key_set()` unless others are given; `no_keys=True` for none."""
    found = None if more.pop("no_keys", False) else keys or key_set()
    return judge_token(decode_unverified(text), found, expectation, now, **more)


def of_claims(expectation: Expectation = EXPECTED, **changes: Any) -> Inspection:
    """The inspection of a genuine token with some claims changed."""
    return judge(mint(with_claims(**changes)), expectation)


def ids(inspection: Inspection, status: str) -> set[str]:
    """The ids of the checks that came out so."""
    return {check.id for check in inspection.checks if check.status == status}


def find(inspection: Inspection, id_: str) -> Check | None:
    return next((check for check in inspection.told() if check.id == id_), None)
