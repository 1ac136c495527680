"""Tokens with faults that the first tables of what APIs accept do not have: odd values, odd keys, two faults at once.

further_faults.csv has what real libraries answered to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.core.minting import jwk_of, key_for, mint, rsa_key

ISSUER = "https://login.orders.example"
AUDIENCE = "https://api.orders.example"
SCOPE = "orders/read"
ABSENT = object()
"""A member that the token does not have: None is a null."""


@dataclass(frozen=True, slots=True)
class At:
    """So many seconds from now, as a number or as a text."""

    seconds: float
    text: bool = False

    def told(self, now: int) -> float | str:
        """The date."""
        date = now + self.seconds
        return str(date) if self.text else date


@dataclass(frozen=True, slots=True)
class Fault:
    """What of an ordinary token is otherwise. `keys` names the key set of the issuer, `signer` the key that signs."""

    claims: Mapping[str, Any] = field(default_factory=dict)
    header: Mapping[str, Any] = field(default_factory=dict)
    keys: str = "two"
    signer: str = "rsa-1"


EXPIRED = {"exp": At(-3600), "iat": At(-7200), "nbf": At(-7200)}
OTHER_AUD = {"aud": "https://api.billing.example"}
OTHER_ISS = {"iss": "https://login.other.example"}

FAULTS: dict[str, Fault] = {
    "none": Fault(),
    "none-one-key": Fault(keys="one"),
    # One odd value
    "aud-number": Fault({"aud": 7}),
    "aud-null": Fault({"aud": None}),
    "aud-empty": Fault({"aud": ""}),
    "aud-object": Fault({"aud": {"a": AUDIENCE}}),
    "aud-list-other": Fault({"aud": ["https://api.billing.example"]}),
    "aud-list-mixed": Fault({"aud": [AUDIENCE, 7]}),
    "iss-list": Fault({"iss": [ISSUER]}),
    "iss-number": Fault({"iss": 7}),
    "iss-null": Fault({"iss": None}),
    "exp-negative": Fault({"exp": -1}),
    "exp-true": Fault({"exp": True}),
    "exp-null": Fault({"exp": None}),
    "exp-list": Fault({"exp": [At(3600)]}),
    "exp-words": Fault({"exp": "tomorrow"}),
    "exp-text-past": Fault({"exp": At(-3600, text=True)}),
    "exp-1e18": Fault({"exp": 10**18}),
    "exp-decimal-past": Fault({"exp": At(-3600.5)}),
    "nbf-decimal": Fault({"nbf": At(-100.5)}),
    "nbf-true": Fault({"nbf": True}),
    "nbf-null": Fault({"nbf": None}),
    "nbf-words": Fault({"nbf": "yesterday"}),
    "nbf-text-ahead": Fault({"nbf": At(3600, text=True)}),
    "nbf-absent": Fault({"nbf": ABSENT}),
    "iat-decimal": Fault({"iat": At(-100.5)}),
    "iat-true": Fault({"iat": True}),
    "iat-null": Fault({"iat": None}),
    "iat-words": Fault({"iat": "yesterday"}),
    "iat-text": Fault({"iat": At(-100, text=True)}),
    "iat-negative": Fault({"iat": -1}),
    "iat-absent": Fault({"iat": ABSENT}),
    "sub-null": Fault({"sub": None}),
    "sub-empty": Fault({"sub": ""}),
    "sub-list": Fault({"sub": ["orders"]}),
    "jti-number": Fault({"jti": 7}),
    "jti-absent": Fault({"jti": ABSENT}),
    "client-absent": Fault({"client_id": ABSENT}),
    "scope-number": Fault({"scope": 7}),
    "scope-null": Fault({"scope": None}),
    "scope-part": Fault({"scope": "orders/readonly"}),
    "scp-text": Fault({"scope": ABSENT, "scp": "orders/read orders/write"}),
    # An odd header
    "kid-number": Fault(header={"kid": 7}),
    "kid-empty": Fault(header={"kid": ""}),
    "kid-other-key": Fault(header={"kid": "ec-1"}),
    "typ-number": Fault(header={"typ": 7}),
    "typ-small": Fault(header={"typ": "jwt"}),
    "alg-absent": Fault(header={"alg": ABSENT}),
    "alg-small": Fault(header={"alg": "rs256"}),
    "rs384": Fault(header={"alg": "RS384"}),
    "rs512": Fault(header={"alg": "RS512"}),
    "crit-empty": Fault(header={"crit": []}),
    "crit-known": Fault(header={"crit": ["exp"], "exp": 1}),
    "nonce-in-header": Fault(header={"nonce": "q8mX0vNn"}),
    "x5c-in-header": Fault(header={"x5c": ["MIIC" + "A" * 600]}),
    "jku-in-header": Fault(header={"jku": "https://login.orders.example/keys"}),
    "cty-in-header": Fault(header={"cty": "JWT"}),
    "guest-by-acct": Fault({"acct": 1}),
    "guest-by-idp": Fault({"idp": "https://sts.other.example/"}),
    "member-by-idp": Fault({"idp": ISSUER, "acct": 0}),
    "long-claim": Fault({"groups": ["g" * 30] * 700}),
    "es384": Fault(header={"alg": "ES384", "kid": "ec-384"}, keys="many", signer="ec-384"),
    "eddsa": Fault(header={"alg": "EdDSA", "kid": "ed-1"}, keys="many", signer="ed-1"),
    # Odd keys
    "no-alg-of-key": Fault(keys="no-alg"),
    "no-alg-of-key-ps256": Fault(header={"alg": "PS256"}, keys="no-alg"),
    "no-alg-of-key-rs512": Fault(header={"alg": "RS512"}, keys="no-alg"),
    "no-use-of-key": Fault(keys="no-use"),
    "use-enc": Fault(keys="enc"),
    "no-kid-of-key": Fault(keys="no-kid"),
    "no-kid-at-all": Fault(header={"kid": ABSENT}, keys="no-kid"),
    "kid-twice-second": Fault(keys="twice-second"),
    "kid-twice-first": Fault(keys="twice-first"),
    "other-key": Fault(keys="other"),
    "two-rsa-no-kid": Fault(header={"kid": ABSENT}, keys="two-rsa"),
    # Two faults: which is told
    "expired-and-aud": Fault({**EXPIRED, **OTHER_AUD}),
    "expired-and-iss": Fault({**EXPIRED, **OTHER_ISS}),
    "expired-and-key": Fault(EXPIRED, keys="other"),
    "expired-and-kid": Fault(EXPIRED, {"kid": "rsa-2019"}),
    "expired-and-alg": Fault(EXPIRED, {"alg": "RS512"}),
    "expired-and-crit": Fault(EXPIRED, {"crit": ["x"], "x": 1}),
    "expired-and-sub": Fault({**EXPIRED, "sub": ABSENT}),
    "expired-and-scope": Fault({**EXPIRED, "scope": "orders/none"}),
    "expired-and-early": Fault({"exp": At(-3600), "nbf": At(3600)}),
    "expired-and-future": Fault({"exp": At(-3600), "iat": At(3600)}),
    "early-and-future": Fault({"nbf": At(3600), "iat": At(3600)}),
    "early-and-aud": Fault({"nbf": At(3600), **OTHER_AUD}),
    "future-and-iss": Fault({"iat": At(3600), **OTHER_ISS}),
    "iss-and-aud": Fault({**OTHER_ISS, **OTHER_AUD}),
    "iss-and-no-aud": Fault({**OTHER_ISS, "aud": ABSENT}),
    "iss-and-key": Fault(OTHER_ISS, keys="other"),
    "iss-and-no-kid": Fault(OTHER_ISS, {"kid": ABSENT}),
    "iss-and-scope": Fault({**OTHER_ISS, "scope": "orders/none"}),
    "aud-and-scope": Fault({**OTHER_AUD, "scope": "orders/none"}),
    "aud-and-sub": Fault({**OTHER_AUD, "sub": ABSENT}),
    "no-exp-and-aud": Fault({"exp": ABSENT, **OTHER_AUD}),
    "no-exp-and-iss": Fault({"exp": ABSENT, **OTHER_ISS}),
    "no-sub-and-scope": Fault({"sub": ABSENT, "scope": "orders/none"}),
    "alg-and-iss": Fault(OTHER_ISS, {"alg": "RS512"}),
    "alg-and-kid": Fault(header={"alg": "RS512", "kid": "rsa-2019"}),
    "typ-and-expired": Fault(EXPIRED, {"typ": "weather"}),
    "crit-and-alg": Fault(header={"crit": ["x"], "x": 1, "alg": "RS512"}),
    "crit-and-kid": Fault(header={"crit": ["x"], "x": 1, "kid": "rsa-2019"}),
}

AT_JWT = {"authlib-9068"}
"""What takes tokens of the type at+jwt only."""
SCP = {"fastapi-azure-auth"}
"""What reads scp in place of scope, and wants ver."""
RSA_ONLY = {"fastapi-azure-auth"}
"""What takes no token at all where the key set has an EC key."""
ONE_KEY = {"flask-jwt-extended", "fastapi-tutorial", "connexion", "authlib-7523", "golang-jwt", "haproxy"}
"""What has one key in its configuration, so that nothing of a key set counts."""


@cache
def private(name: str) -> Any:
    """A private key, made once for all tests."""
    kinds = {"ec-1": "ES256", "ec-384": "ES384", "ed-1": "EdDSA"}
    return key_for_once(kinds[name]) if name in kinds else rsa_key(name)


@cache
def key_for_once(alg: str) -> Any:
    """One key of the kind that `alg` signs with."""
    return key_for(alg)


def jwks(name: str, server: str) -> list[dict[str, Any]]:
    """A key set of the issuer, as `server` was given it."""
    usual = {"kid": "rsa-1", "alg": "RS256", "use": "sig"}
    rsa = jwk_of(private("rsa-1"), **usual)
    ec = jwk_of(private("ec-1"), kid="ec-1", alg="ES256", use="sig")
    wrong = jwk_of(private("rsa-2"), **usual)
    sets = {
        "one": [rsa],
        "two": [rsa, ec],
        "many": [
            rsa, ec, jwk_of(private("ec-384"), kid="ec-384", alg="ES384", use="sig"),
            jwk_of(private("ed-1"), kid="ed-1", alg="EdDSA", use="sig"),
        ],
        "no-alg": [jwk_of(private("rsa-1"), kid="rsa-1", use="sig"), ec],
        "no-use": [jwk_of(private("rsa-1"), kid="rsa-1", alg="RS256"), ec],
        "enc": [{**rsa, "use": "enc"}, ec],
        "no-kid": [jwk_of(private("rsa-1"), kid=None, alg="RS256", use="sig")],
        "twice-second": [wrong, rsa],
        "twice-first": [rsa, wrong],
        "other": [wrong, ec],
        "two-rsa": [jwk_of(private("rsa-2"), kid="rsa-2", alg="RS256", use="sig"), rsa],
    }  # fmt: skip
    if server in RSA_ONLY and name != "many":
        return [each for each in sets[name] if each["kty"] == "RSA"]
    return sets[name]


def token_of(fault: Fault, now: int, server: str = "") -> str:
    """The token with this fault at `now`, in epoch seconds, and else as `server` takes it."""
    claims = {
        "iss": ISSUER, "sub": "orders-service", "aud": AUDIENCE, "client_id": "orders-service", "jti": "6f0e2d1c",
        "grant_type": "client_credentials", "scope": "orders/read orders/write", "iat": At(-120), "nbf": At(-120),
        "exp": At(3480), **fault.claims,
    }  # fmt: skip
    if server in SCP:
        claims = {"ver": "2.0", **claims}
        claims = {"scp" if name == "scope" else name: value for name, value in claims.items()}
    header = {"alg": "RS256", "typ": "at+jwt" if server in AT_JWT else "JWT", "kid": "rsa-1", **fault.header}
    alg = header["alg"] if isinstance(header["alg"], str) and header["alg"][:2] in ("RS", "PS", "ES", "Ed") else "RS256"
    made = {name: _dated(value, now) for name, value in claims.items() if value is not ABSENT}
    headed = {name: value for name, value in header.items() if value is not ABSENT}
    return mint(made, headed, alg=alg, key=private(fault.signer))


def _dated(value: Any, now: int) -> Any:
    if isinstance(value, list):
        return [_dated(each, now) for each in value]
    return value.told(now) if isinstance(value, At) else value
