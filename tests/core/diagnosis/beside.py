"""Causes that are told beside what an answer says, because of the token: row, words of the answer, claims, header."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NOW = 1795381265
GOOD: dict[str, Any] = {
    "iss": "https://login.example.com",
    "sub": "7f3a",
    "aud": "https://api.orders.example",
    "client_id": "orders-app",
    "scope": "orders/read",
    "iat": NOW - 60,
    "nbf": NOW - 60,
    "exp": NOW + 3540,
}
RS256: dict[str, Any] = {"alg": "RS256", "kid": "key-1", "typ": "JWT"}
ID_TOKEN = {"aud": "orders-app", "nonce": "n-0S6", "at_hash": "x", "token_use": "id", "scope": None, "client_id": None}


def claims(**changes: Any) -> dict[str, Any]:
    """Those of a good token with some changed; None takes one away."""
    return {name: value for name, value in {**GOOD, **changes}.items() if value is not None}


def header(**changes: Any) -> dict[str, Any]:
    """That of a good token with some members changed; None takes one away."""
    return {name: value for name, value in {**RS256, **changes}.items() if value is not None}


_ALL: list[tuple[str, str, Mapping[str, Any], Mapping[str, Any]]] = [
    ("witness-instead-id", "The scope is missing", claims(**ID_TOKEN), header()),
    ("witness-instead-graph", "Unknown issuer", claims(aud="https://graph.microsoft.com"), header()),
    ("witness-instead-uncommon", "No matching key found", claims(), header(alg="PS256")),
    ("witness-instead-no-kid", "No matching key found", claims(), header(kid=None)),
    ("witness-instead-early", "Invalid claims", claims(iat=NOW + 3600, exp=NOW + 7200), header()),
    ("witness-instead-not-begun", "Invalid claims", claims(nbf=NOW + 3600, exp=NOW + 7200), header()),
    ("witness-instead-expired", "Invalid claims", claims(exp=NOW - 3600), header()),
    ("witness-instead-exp-text", "Invalid claims", claims(exp=str(NOW + 3600)), header()),
    ("witness-instead-exp-decimal", "jwt malformed", claims(exp=NOW + 3600.5), header()),
    ("witness-instead-no-exp", "Invalid claims", claims(exp=None), header()),
    ("witness-instead-no-aud", "Invalid claims", claims(aud=None), header()),
    ("witness-instead-aud-list", "jwt malformed", claims(aud=["https://api.orders.example"]), header()),
    ("witness-instead-claims", "Invalid claims", claims(), header()),
    ("witness-unverified-email", "", claims(email_verified=False), header()),
    ("witness-at-jwt", "", claims(), header(typ="at+jwt")),
    ("witness-exp-decimal", "", claims(exp=NOW + 3600.5), header()),
    ("witness-scope-list", "", claims(scope=["orders/read"]), header()),
    ("witness-wrong-form", "", claims(aud=["https://api.orders.example"]), header()),
]
BESIDE_CASES = tuple(_ALL)
