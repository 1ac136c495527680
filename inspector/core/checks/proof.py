"""Proofs of possession: tokens that bring the key they are checked with, and prove that the sender has it (RFC 9449).

Such a key says nothing of who has it, so a proof is never more than unverified by it; only a key that the user gave
makes one valid.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, not_checked, passed, warning
from inspector.core.keys.key import Key, Origin, verifies
from inspector.core.keys.members import SECRET_KEY_MEMBERS
from inspector.core.text.message import Message, message, several, untranslated

OWN_KEY = not_checked("signature.own_key", "kind", "thumbprint", "source")
OWN_KEY_WRONG = failed("signature.own_key_wrong", "count")
OWN_KEY_UNUSABLE = not_checked("signature.own_key_unusable", "why")
PRIVATE = failed("proof.private", "kind")
SYMMETRIC = failed("proof.symmetric", "alg")
WITHOUT_KEY = failed("proof.without_key", "kind")
LACKS = failed("proof.lacks", "kind", "missing")
ODD_URL = warning("proof.odd_url", "htu")
FOR_REQUEST = passed("proof.for_request", "htm", "htu", "details", "thumbprint")
FOR_WALLET = passed("proof.for_wallet", "details", "thumbprint")

DPOP, WALLET = "dpop-proof", "wallet-proof"
_NEEDED = {DPOP: ("jti", "htm", "htu", "iat"), WALLET: ("aud", "iat")}
_OTHER_KEYS = ("kid", "x5c", "trust_chain")
"""What stands in the place of jwk in a wallet's proof (OpenID4VCI 1.0 appendix F.1)."""


def own_key(case: Case) -> Key | None:
    """The key in the token's own header, where its kind is checked with that; trusted in nothing."""
    jwk = case.header.get("jwk")
    if case.kind is None or not case.kind.own_key or not isinstance(jwk, dict):
        return None
    return key_of(jwk)


def by_own_key(case: Case) -> bool:
    """Whether the token is checked with its own key and not with those at hand, which then say nothing of it."""
    return case.kind is not None and case.kind.own_key and not case.genuine and isinstance(case.header.get("jwk"), dict)


def key_of(jwk: Mapping[str, Any]) -> Key:
    """The public key that the members of a JWK make; its private members are passed over."""
    from inspector.core.keys.entry import read_entry  # late: few tokens bring their key

    members = {name: value for name, value in jwk.items() if name not in SECRET_KEY_MEMBERS}
    return read_entry(members, Origin.URL, secret=False)


def signature(case: Case) -> Fact | None:
    """The signature fits the key in the token's own header; None where its kind has none, or a key of the user fits."""
    key = own_key(case)
    if key is None or case.kind is None or case.genuine:
        return None
    if key.unusable is not None or key.public_key is None:
        return OWN_KEY_UNUSABLE(key.unusable or message("Its key cannot be used."))
    token = case.token
    if not _asymmetric(case):
        return None  # the check of the proof says so
    if case.alg not in key.algorithms:
        return OWN_KEY_WRONG(len(token.signature or b""))
    if token.signature is None:
        return None
    if not verifies(key, str(case.alg), token.signing_input, token.signature):
        return OWN_KEY_WRONG(len(token.signature))
    return OWN_KEY(message(case.kind.label), key.thumbprint, case.kind.source)


def proof(case: Case) -> Fact | None:
    """What a proof has to hold is there: its own public key, and what it is for (RFC 9449 section 4.3)."""
    its = case.kind
    if its is None or not its.own_key or case.token.claims is None:
        return None
    told, jwk = message(its.label), case.header.get("jwk")
    if isinstance(jwk, dict) and not SECRET_KEY_MEMBERS.isdisjoint(jwk):
        return PRIVATE(told)
    if not _asymmetric(case):
        return SYMMETRIC(case.parameter("alg"))
    if its.id not in _NEEDED:
        return None
    if not isinstance(jwk, dict) and (its.id == DPOP or not any(name in case.header for name in _OTHER_KEYS)):
        return WITHOUT_KEY(told)
    if missing := tuple([name for name in _NEEDED[its.id] if name not in case.claims]):
        return LACKS(told, missing)
    key = own_key(case)
    thumbprint = key.thumbprint if key is not None else None
    if its.id == WALLET:
        return FOR_WALLET(_details(case, ("aud", "nonce")), thumbprint or message("none"))
    htu = case.claims["htu"]
    if not isinstance(htu, str) or "?" in htu or "#" in htu:
        return ODD_URL(htu)
    return FOR_REQUEST(case.claims["htm"], htu, _details(case, ("ath", "nonce")), thumbprint)


def _asymmetric(case: Case) -> bool:
    alg = (case.alg or "").strip()
    return alg.lower() != "none" and not alg.upper().startswith("HS") and alg != ""


def _details(case: Case, names: tuple[str, ...]) -> Message:
    """When it was made, and what it names, one after the other."""
    iat = case.token.moment("iat")
    made = message("It was made {iat:lately}.", iat=iat) if iat is not None else None
    said = [_SAID[name](case.claims[name]) for name in names if name in case.claims]
    return untranslated("{sentences}", sentences=several(made, *said))


def _ath(value: object) -> Message:
    return message("It is bound to the access token whose SHA-256 is {ath:json} (ath).", ath=value)


def _nonce(value: object) -> Message:
    return message("It answers the nonce {nonce:json}.", nonce=value)


def _aud(value: object) -> Message:
    return message("It is for {aud:json}.", aud=value)


_SAID = {"ath": _ath, "nonce": _nonce, "aud": _aud}
