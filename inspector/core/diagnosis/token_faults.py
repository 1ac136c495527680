"""What in a token an API would refuse, as far as the token alone shows it: names that rows ask for by `shows`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.tokens.token import Kind

GRAPH = frozenset({"00000003-0000-0000-c000-000000000000", "https://graph.microsoft.com", "https://graph.microsoft.us"})
"""The audiences of Microsoft Graph, whose tokens no other API can verify."""
MILLISECONDS_FROM = 1e11
"""No date in seconds before the year 5138 is so large."""
SIGNATURE_BYTES: Mapping[str, tuple[int, ...]] = {
    "RS": (128, 256, 384, 512, 1024),
    "PS": (128, 256, 384, 512, 1024),
    "HS256": (32,),
    "HS384": (48,),
    "HS512": (64,),
    "ES256": (64,),
    "ES384": (96,),
    "ES512": (132,),
}
"""How long a signature is (RFC 7518 sections 3.2 to 3.5), for keys of the usual sizes."""
UNCOMMON = ("PS", "ES", "Ed", "ML-", "BP", "ESB")


def _claims(seen: Inspection) -> Mapping[str, Any]:
    return seen.token.claims or {}


def _lacks(name: str) -> Callable[[Inspection], bool]:
    return lambda seen: seen.token.claims is not None and _claims(seen).get(name) in (None, "", [])


def _alg(seen: Inspection) -> str:
    alg = (seen.token.header or {}).get("alg")
    return alg if isinstance(alg, str) else ""


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _exp(seen: Inspection) -> float | None:
    exp = _claims(seen).get("exp")
    try:
        return _number(exp)
    except OverflowError:
        return None


def _ahead(seen: Inspection, claim: str) -> bool:
    moment = seen.token.moment(claim)
    return moment is not None and moment > seen.at


def _is_damaged(seen: Inspection) -> bool:
    return seen.token.kind is Kind.UNREADABLE and not _stands_in(seen) and len(seen.token.parts or _parts(seen)) < 3


def _parts(seen: Inspection) -> list[str]:
    return seen.token.text.split(".")


def _stands_in(seen: Inspection) -> bool:
    """Whether it is no token at all: undefined, a placeholder, ordinary text, a secret."""
    return not seen.token.is_one


def _is_cut(seen: Inspection) -> bool:
    """Whether the signature is shorter or longer than any that its algorithm makes."""
    alg, signature = _alg(seen), seen.token.signature or b""
    lengths = SIGNATURE_BYTES.get(alg) or SIGNATURE_BYTES.get(alg[:2])
    return bool(signature) and lengths is not None and len(signature) not in lengths


def _is_unsigned(seen: Inspection) -> bool:
    return seen.token.kind is Kind.JWS and (_alg(seen).lower() == "none" or not seen.token.signature)


def is_whole(seen: Inspection) -> bool:
    """Whether it is a JWT in three parts, as it was given, with nothing odd in how it is written."""
    token = seen.token
    return token.kind is Kind.JWS and not token.cleanups and not token.problems and not _is_cut(seen)


def is_for_graph(seen: Inspection) -> bool:
    """Whether it is an access token of Microsoft Graph: by its audience, or the nonce that its signature is made of."""
    audience = _claims(seen).get("aud")
    named = isinstance(audience, str) and audience.rstrip("/") in GRAPH
    return named or (seen.kind is not None and seen.kind.id == "microsoft-graph")


def has_use(seen: Inspection, use: str) -> bool:
    """Whether header and claims say that it is a token for `use`: "access", "id", "refresh" and those of kinds.toml."""
    return seen.kind is not None and seen.kind.use == use


FAULTS: Mapping[str, Callable[[Inspection], bool]] = {
    "stand-in": _stands_in,
    "two-parts": _is_damaged,
    "unreadable": lambda seen: seen.token.unreadable,
    "wrapped": lambda seen: bool(seen.token.cleanups),
    "cut": _is_cut,
    "opaque": lambda seen: seen.token.kind is Kind.OPAQUE and seen.token.is_one,
    "encrypted": lambda seen: seen.token.kind is Kind.JWE,
    "whole": is_whole,
    "unsigned": _is_unsigned,
    "shared-secret": lambda seen: _alg(seen)[:2] == "HS",
    "uncommon-algorithm": lambda seen: _alg(seen).startswith(UNCOMMON),
    "refresh": lambda seen: has_use(seen, "refresh"),
    "id": lambda seen: has_use(seen, "id"),
    "other-kind": lambda seen: (
        seen.kind is not None and not seen.kind.weak and seen.kind.use in ("assertion", "message", "event", "proof")
    ),
    "graph": is_for_graph,
    "expired": lambda seen: (seen.token.moment("exp") or seen.at + 1) <= seen.at,
    "misshapen": lambda seen: not is_whole(seen) and seen.token.kind is not Kind.JWE,
    "not-begun": lambda seen: _ahead(seen, "nbf"),
    "issued-ahead": lambda seen: _ahead(seen, "iat"),
    "exp-text": lambda seen: isinstance(_claims(seen).get("exp"), str),
    "exp-decimal": lambda seen: (_exp(seen) or 0.0) % 1 != 0.0,
    "exp-milliseconds": lambda seen: (_exp(seen) or 0.0) >= MILLISECONDS_FROM,
    "no-exp": _lacks("exp"),
    "no-iss": _lacks("iss"),
    "no-aud": _lacks("aud"),
    "no-aud-cognito": lambda seen: _lacks("aud")(seen) and _claims(seen).get("token_use") == "access",
    "no-sub": _lacks("sub"),
    "no-kid": lambda seen: seen.token.kind is Kind.JWS and not (seen.token.header or {}).get("kid"),
    "aud-list": lambda seen: isinstance(_claims(seen).get("aud"), list),
    "scope-list": lambda seen: isinstance(_claims(seen).get("scope"), list),
    "at-jwt": lambda seen: str((seen.token.header or {}).get("typ", "")).lower().endswith("at+jwt"),
    "unverified-email": lambda seen: _claims(seen).get("email_verified") in (False, "false"),
}
"""By name; the moment is the one at which the token is judged. Nothing is trusted, and none ever raises."""
REFUSED_BY_ALL = (
    "stand-in", "two-parts", "unreadable", "cut", "wrapped", "encrypted", "unsigned", "refresh", "id", "expired",
    "not-begun", "exp-text", "exp-milliseconds", "shared-secret",
)  # fmt: skip
"""Faults for which nearly every API refuses a token that is signed by an issuer, whatever it expects."""


def would_be_refused(seen: Inspection) -> bool:
    """Whether the token has a fault by which it is refused nearly everywhere."""
    return any(FAULTS[name](seen) for name in REFUSED_BY_ALL)
