"""What an inspection costs, side by side with its peers in one run, as ratios.

The machines are noisy, so the rounds of all candidates are interleaved and the median of each is compared.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import jwt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

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


Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
Verify = Callable[[bytes, bytes], None]


def main() -> None:
    """Measure RS256, ES256 and EdDSA tokens and print a table of ratios."""
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    ec_key = ec.generate_private_key(ec.SECP256R1())
    ed_key = ed25519.Ed25519PrivateKey.generate()
    print(
        f"One inspection with cached keys, against its peers (CPU time, median of {ROUNDS} interleaved rounds of "
        f"{CALLS} calls)"
    )
    print(f"{'':18}{'ours':>12}{'PyJWT':>12}{'verify':>12}{'ours/PyJWT':>14}{'ours/verify':>14}")
    report(
        "RS256", rsa_key, lambda sig, data: rsa_key.public_key().verify(sig, data, padding.PKCS1v15(), hashes.SHA256())
    )
    report("ES256", ec_key, lambda sig, data: ec_key.public_key().verify(sig, data, ec.ECDSA(hashes.SHA256())))
    report("EdDSA", ed_key, lambda sig, data: ed_key.public_key().verify(sig, data))
    report_words(rsa_key)


def report(alg: str, key: Private, verify: Verify) -> None:
    """One line: a verdict, PyJWT's with the same comparisons, and the bare signature check."""
    token = jwt.encode(CLAIMS, key, algorithm=alg, headers={"kid": "k1"})
    key_set = published(key, alg)
    assert judge_token(decode_unverified(token), key_set, EXPECTED, NOW).verdict is Verdict.VALID
    data, public = token.rpartition(".")[0].encode(), key.public_key()
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    elif isinstance(key, ec.EllipticCurvePrivateKey):
        signature = key.sign(data, ec.ECDSA(hashes.SHA256()))
    else:
        signature = key.sign(data)
    ours, pyjwt, bare = interleaved(
        lambda: judge_token(decode_unverified(token), key_set, EXPECTED, NOW),
        lambda: judged_by_pyjwt(token, public, alg),
        lambda: verify(signature, data),
    )
    times = "".join(f"{seconds * 1e6:>10.0f} us"[-12:].rjust(12) for seconds in (ours, pyjwt, bare))
    print(f"{alg:18}{times}{ours / pyjwt:>14.2f}{ours / bare:>14.2f}")


def judged_by_pyjwt(token: str, public: Any, alg: str) -> dict[str, Any]:
    """What a program has to write around PyJWT for the same verdict."""
    claims: dict[str, Any] = jwt.decode(
        token, public, algorithms=[alg], issuer=ISSUER, options={"require": ["exp", "iat"]}
    )
    if claims["client_id"] not in EXPECTED.client_ids or claims["token_use"] != EXPECTED.token_use:
        raise jwt.InvalidTokenError
    if not set(EXPECTED.scopes) <= set(claims["scope"].split()):
        raise jwt.InvalidTokenError
    return claims


def report_words(key: rsa.RSAPrivateKey) -> None:
    """What words cost where they are wanted, and what a token costs that is refused."""
    key_set = published(key, "RS256")
    token = jwt.encode(CLAIMS, key, algorithm="RS256", headers={"kid": "k1"})
    late = jwt.encode(CLAIMS | {"exp": NOW - 1000}, key, algorithm="RS256", headers={"kid": "k1"})
    assert judge_token(decode_unverified(late), key_set, EXPECTED, NOW).verdict is Verdict.REJECTED
    plain, told, refused = interleaved(
        lambda: judge_token(decode_unverified(token), key_set, EXPECTED, NOW),
        lambda: judge_token(decode_unverified(token), key_set, EXPECTED, NOW).told(),
        lambda: judge_token(decode_unverified(late), key_set, EXPECTED, NOW),
    )
    print(f"with all its words {told / plain:.2f} times the verdict; an expired token {refused / plain:.2f} times")


def published(key: Private, alg: str) -> KeySet:
    """The public half as an issuer publishes it."""
    algorithm = jwt.get_algorithm_by_name(alg)
    jwk = algorithm.to_jwk(key.public_key(), as_dict=True) | {"kid": "k1", "use": "sig", "alg": alg}
    return parse_key_set(json.dumps({"keys": [jwk]}).encode(), KeySource(Origin.ISSUER, ISSUER), NOW)


def interleaved(*candidates: Callable[[], object], calls: int = CALLS) -> list[float]:
    """Seconds of CPU for one call of each candidate: medians over rounds in which each had its turn of `calls`."""
    times: list[list[float]] = [[] for _ in candidates]
    for _ in range(ROUNDS):
        for spent, call in zip(times, candidates, strict=True):
            began = time.process_time()
            for _ in range(calls):
                call()
            spent.append((time.process_time() - began) / calls)
    return [median(spent) for spent in times]
