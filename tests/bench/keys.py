"""What reading keys costs against PyJWT, which makes the same key objects and judges none of them."""

from __future__ import annotations

import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt import PyJWK, PyJWKSet
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from inspector.core.keys.entry import read_entry
from inspector.core.keys.key import KeySource, Origin, bound_to, choose
from inspector.core.keys.key_set import parse_key_set
from tests.bench.inspection import interleaved

SOURCE = KeySource(Origin.ISSUER, "https://issuer.example")
SIZES = {1: 200, 200: 2, 5000: 1}
"""How often a set of so many keys is read in each round."""


def main() -> None:
    """Measure an entry, sets of several sizes listed and asked for one key, and the look-up that each token makes."""
    print("Reading keys, against PyJWT (CPU time, medians of interleaved rounds, in us)")
    print(f"{'':24}{'ours':>12}{'PyJWT':>12}{'ours/PyJWT':>14}")
    for name, jwk in published().items():
        report_key(f"{name}, a key", jwk)
        for count, calls in SIZES.items():
            report_set(f"{name}, {count} in a set", document(jwk, count), f"k{count - 1}", calls)
    report_lookup()


def published() -> dict[str, dict[str, Any]]:
    """A public key of each kind, as an issuer publishes it."""
    made: dict[str, tuple[Any, Any]] = {
        "RS256": (RSAAlgorithm, rsa.generate_private_key(65537, 2048)),
        "ES256": (ECAlgorithm, ec.generate_private_key(ec.SECP256R1())),
        "EdDSA": (OKPAlgorithm, ed25519.Ed25519PrivateKey.generate()),
    }
    return {
        alg: {**builder.to_jwk(key.public_key(), as_dict=True), "alg": alg, "use": "sig", "kid": "k0"}
        for alg, (builder, key) in made.items()
    }


def document(jwk: dict[str, Any], count: int) -> bytes:
    """A set of `count` keys, each with a name of its own."""
    return json.dumps({"keys": [{**jwk, "kid": f"k{place}"} for place in range(count)]}).encode()


def report_key(name: str, jwk: dict[str, Any]) -> None:
    """A line: one entry, its JSON read before."""
    row(name, interleaved(lambda: read_entry(jwk, SOURCE.origin, secret=False), lambda: PyJWK(jwk)))


def report_set(name: str, content: bytes, kid: str, calls: int) -> None:
    """Two lines: a set of which every key is read, and one of which a token names the last."""
    ours, one, pyjwt = interleaved(
        lambda: list(parse_key_set(content, SOURCE).keys),
        lambda: choose(parse_key_set(content, SOURCE), kid),
        lambda: PyJWKSet.from_json(content.decode()),
        calls=calls,
    )
    row(f"{name}, all", [ours, pyjwt])
    row(f"{name}, the last", [one, pyjwt])


def report_lookup() -> None:
    """What each token asks of keys that have been read: the key of its kid, and whether that is for its algorithm."""
    (_, jwk), *_ = published().items()
    content = document(jwk, 200)
    keys, peer = parse_key_set(content, SOURCE), PyJWKSet.from_json(content.decode())
    key = keys.keys[199]
    found, bound, theirs = interleaved(
        lambda: choose(keys, "k199"), lambda: bound_to("RS256", key), lambda: peer["k199"], calls=2000
    )
    row("the key of a kid", [found, theirs])
    print(f"{'bound to its algorithm':24}{bound * 1e6:>12.2f}")


def row(name: str, seconds: list[float]) -> None:
    """One line of the table."""
    ours, pyjwt = seconds
    print(f"{name:24}{ours * 1e6:>12.2f}{pyjwt * 1e6:>12.2f}{ours / pyjwt:>14.2f}")
