"""The demo pool's RSA keys: made at start, held in memory, never written anywhere."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import field
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An RSA-2048 key with a `kid` in Cognito's form: 32 random bytes in base64, padding included."""

    kid: str
    key: rsa.RSAPrivateKey = field(repr=False)

    @classmethod
    def generate(cls) -> SigningKey:
        """A new random key."""
        kid = base64.b64encode(secrets.token_bytes(32)).decode()
        return cls(kid, rsa.generate_private_key(public_exponent=65537, key_size=2048))

    def jwk(self) -> dict[str, str]:
        """The public half as Cognito lists it (RFC 7517, RFC 7518 section 6.3.1)."""
        public = RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return {"alg": "RS256", "e": public["e"], "kid": self.kid, "kty": "RSA", "n": public["n"], "use": "sig"}

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A compact JWS of `claims` whose header is `kid` and `alg` alone, without the `typ` PyJWT would add."""
        return jwt.encode(dict(claims), self.key, algorithm="RS256", headers={"kid": self.kid, "typ": None})


@dataclass(frozen=True, slots=True)
class PoolKeys:
    """A pool's two published keys, and one that has left the key set."""

    access: SigningKey
    id: SigningKey
    retired: SigningKey

    @classmethod
    def generate(cls) -> PoolKeys:
        """Three new keys, made side by side: cryptography releases the interpreter lock meanwhile."""
        with ThreadPoolExecutor(max_workers=3) as pool:
            futures = [pool.submit(SigningKey.generate) for _ in range(3)]
        access, identity, retired = (future.result() for future in futures)
        return cls(access, identity, retired)

    def jwks(self) -> dict[str, list[dict[str, str]]]:
        """The key set as published (RFC 7517 section 5)."""
        return {"keys": [self.id.jwk(), self.access.jwk()]}
