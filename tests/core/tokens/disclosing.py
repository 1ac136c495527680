"""SD-JWTs made on the spot, as an issuer and a holder make them (RFC 9901 sections 4 and 5)."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec

from tests.core.minting import NOW, b64, jwk_of, mint, sign


@cache
def holder() -> ec.EllipticCurvePrivateKey:
    """The holder's key."""
    return ec.generate_private_key(ec.SECP256R1())


def hashed(text: str, algorithm: str = "sha256") -> str:
    return base64.urlsafe_b64encode(hashlib.new(algorithm, text.encode()).digest()).rstrip(b"=").decode()


def disclosure(*members: Any) -> str:
    """A disclosure of a salt, a name and a value, or of a salt and a value."""
    return b64(json.dumps(["c2FsdA", *members]).encode())


def claims_with(disclosures: Sequence[str], **more: Any) -> dict[str, Any]:
    """Claims of a credential with the hashes of these disclosures, bound to the holder's key; None takes one away."""
    bound = {"jwk": jwk_of(holder(), kid=None)}
    made = {
        "iss": "https://issuer.example", "vct": "https://issuer.example/id", "iat": int(NOW) - 60,
        "_sd_alg": "sha-256", "_sd": [hashed(each) for each in disclosures], "cnf": bound, **more,
    }  # fmt: skip
    return {name: value for name, value in made.items() if value is not None}


def issued(claims: Mapping[str, Any], disclosures: Sequence[str] = (), **header: Any) -> str:
    """The issuer's JWT with these disclosures behind it, without key binding."""
    return "~".join((mint(claims, **({"typ": "dc+sd-jwt"} | header)), *disclosures, ""))


def presented(
    text: str,
    *,
    key: Any = None,
    alg: str = "ES256",
    typ: str = "kb+jwt",
    header: Mapping[str, Any] | None = None,
    **changes: Any,
) -> str:
    """An SD-JWT with the holder's key-binding JWT behind it; None takes a claim of that away, `header` adds to it."""
    claims = {
        "iat": int(NOW) - 5,
        "aud": "https://verifier.example",
        "nonce": "n-1",
        "sd_hash": hashed(text),
        **changes,
    }
    made = {name: value for name, value in claims.items() if value is not None}
    signing_input = f"{b64({'alg': alg, 'typ': typ, **(header or {})})}.{b64(made)}"
    return f"{text}{signing_input}.{b64(sign(signing_input.encode(), alg, key or holder()))}"
