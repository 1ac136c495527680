"""What an inspection costs, side by side with its peers in one run, as ratios.

The machines are noisy, so the rounds of all candidates are interleaved and the median of each is compared.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from statistics import median

import jwt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import decode_unverified

NOW = int(time.time())
ROUNDS, CALLS = 25, 200
ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE01"
CLAIMS = {
    "sub": "1exampleclientid",
    "token_use": "access",
    "scope": "orders/read orders/write",
    "auth_time": NOW,
    "iss": ISSUER,
    "exp": NOW + 3600,
    "iat": NOW,
    "version": 2,
    "jti": "0c9f6a52-3b1e-4d7a-9a40-5e2f8b7d1c63",
    "client_id": "1exampleclientid",
}
EXPECTED = Expectation(
    issuer=ISSUER,
    client_ids=("1exampleclientid",),
    scopes=("orders/read", "orders/write"),
    token_use="access",
    provider="cognito",
)


def main() -> None:
    """Measure RS256 and ES256 tokens and print a table of ratios."""
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    ec_key = ec.generate_private_key(ec.SECP256R1())
    print(
        f"One inspection with cached keys, against its peers (median of {ROUNDS} interleaved rounds of {CALLS} calls)"
    )
    print(f"{'':8}{'ours':>12}{'PyJWT':>12}{'verify':>12}{'ours/PyJWT':>14}{'ours/verify':>14}")
    report(
        "RS256", rsa_key, lambda sig, data: rsa_key.public_key().verify(sig, data, padding.PKCS1v15(), hashes.SHA256())
    )
    report("ES256", ec_key, lambda sig, data: ec_key.public_key().verify(sig, data, ec.ECDSA(hashes.SHA256())))


def report(
    alg: str, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, verify: Callable[[bytes, bytes], None]
) -> None:
    """One line: an inspection, PyJWT's decode with its usual options, and the bare signature check."""
    token = jwt.encode(CLAIMS, key, algorithm=alg, headers={"kid": "k1"})
    key_set = published(key, alg)
    assert judge_token(decode_unverified(token), key_set, EXPECTED, NOW).verdict is Verdict.VALID
    data = token.rpartition(".")[0].encode()
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    else:
        signature = key.sign(data, ec.ECDSA(hashes.SHA256()))
    public = key.public_key()
    ours, pyjwt, bare = interleaved(
        lambda: judge_token(decode_unverified(token), key_set, EXPECTED, NOW),
        lambda: jwt.decode(token, public, algorithms=[alg], issuer=ISSUER, options={"require": ["exp", "iat"]}),
        lambda: verify(signature, data),
    )
    times = "".join(f"{seconds * 1e6:>10.0f} us"[-12:].rjust(12) for seconds in (ours, pyjwt, bare))
    print(f"{alg:8}{times}{ours / pyjwt:>14.2f}{ours / bare:>14.2f}")


def published(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, alg: str) -> KeySet:
    """The public half as an issuer publishes it."""
    algorithm = jwt.get_algorithm_by_name(alg)
    jwk = algorithm.to_jwk(key.public_key(), as_dict=True) | {"kid": "k1", "use": "sig", "alg": alg}
    return parse_key_set(json.dumps({"keys": [jwk]}).encode(), KeySource(Origin.ISSUER, ISSUER), NOW)


def interleaved(*candidates: Callable[[], object]) -> list[float]:
    """Seconds for one call of each candidate: medians over rounds in which each had its turn."""
    times: list[list[float]] = [[] for _ in candidates]
    for _ in range(ROUNDS):
        for spent, call in zip(times, candidates, strict=True):
            began = time.perf_counter()
            for _ in range(CALLS):
                call()
            spent.append((time.perf_counter() - began) / CALLS)
    return [median(spent) for spent in times]
