"""The algorithm: allowed here, and the one that the key is for (RFC 8725 sections 3.1 and 3.2)."""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, not_checked, passed
from inspector.core.checks.proof import by_own_key
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS
from inspector.core.keys.algorithms import HMAC_BITS, OTHER_NAMES, is_unsupported, key_type
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind

MISSING = failed("alg.missing", "alg", "allowed")
NOT_A_TEXT = failed("alg.not_a_text", "alg", "allowed")
NONE = failed("alg.none", "alg", "allowed")
SHARED_SECRET = not_checked("alg.shared_secret", "alg", "allowed")
UNSUPPORTED = not_checked("alg.unsupported", "alg", "allowed")
CONFUSION = failed("alg.confusion", "alg", "allowed")
NOT_ALLOWED = failed("alg.not_allowed", "alg", "allowed")
ALLOWED = passed("alg.allowed", "alg", "allowed")
FITS = passed("alg.fits", "alg", "expected", "key")
FOR_OTHER = {
    True: failed("alg.your_key_is_for", "alg", "expected", "key_alg"),
    False: failed("alg.its_key_is_for", "alg", "expected", "key_alg"),
}
OTHER = {
    True: failed("alg.your_key_is", "alg", "expected", "key"),
    False: failed("alg.its_key_is", "alg", "expected", "key"),
}
"""By whether the user chose the key. The key is told by its type and size, such as "RSA 2048"."""
SHORT_SECRET = failed("alg.short_secret", "alg", "expected", "least", "bits")
SECRET_FOR_PUBLIC = failed("alg.secret_for_public", "alg", "expected")


def algorithm(case: Case) -> Fact | None:
    """`alg` is one the expectation allows, and the one its key is for (RFC 8725 sections 3.1 and 3.2)."""
    if case.token.header is None or case.token.kind is Kind.JWE:
        return None
    alg, allowed = case.header.get("alg"), case.expectation.algorithms
    if not isinstance(alg, str):
        return (MISSING if alg is None else NOT_A_TEXT)(case.parameter("alg"), allowed)
    if alg.strip().lower() == "none":
        return NONE(alg, allowed)
    if alg not in allowed and OTHER_NAMES.get(alg) in allowed:
        allowed = (*allowed, alg)
    if alg not in allowed and not _secret_given(case):
        if alg.startswith("HS"):
            # Keycloak makes refresh tokens with a secret that it shares with nobody.
            own_secret = case.kind is not None and case.kind.use == "refresh"
            return (SHARED_SECRET if case.key_set is None or own_secret else CONFUSION)(alg, allowed)
        if case.expectation.algorithms == ASYMMETRIC_ALGORITHMS and _unknown_here(case, alg):
            return UNSUPPORTED(alg, allowed)
        return NOT_ALLOWED(alg, allowed)
    if alg not in allowed and alg not in HMAC_BITS:
        return NOT_ALLOWED(alg, allowed)
    key = case.key
    if key is None or key.public_key is None or key.flaw not in (None, Flaw.UNSAFE) or by_own_key(case):
        return ALLOWED(alg, allowed)  # of a key that is not used nothing is said here
    size = size_of(key)
    expected = key.alg or message("An algorithm for {key}", key=size)
    return FITS(alg, expected, size) if case.bound else _of_another_key(case, key, alg, expected)


def _unknown_here(case: Case, alg: str) -> bool:
    """Whether nobody here can say what it is worth: its name is known, or its key is of a kind that is not checked."""
    if is_unsupported(alg):
        return not _for_another(case)
    named = case.key is not None and case.key.flaw is Flaw.UNSUPPORTED
    return named and key_type(alg) is None and alg not in HMAC_BITS


def _for_another(case: Case) -> bool:
    """Whether the token names a key that is for other algorithms than its own."""
    return case.key is not None and case.key.unusable is None


def size_of(key: Key) -> str:
    """Type and size of a key, such as "RSA 2048", or its curve."""
    return f"{key.kty} {key.bits}" if key.bits else str(key.curve or key.kty)


def _secret_given(case: Case) -> bool:
    """Whether the key is a shared secret that the user handed over and no other algorithm was asked for."""
    asked = case.expectation.algorithms != ASYMMETRIC_ALGORITHMS
    return case.key is not None and isinstance(case.key.public_key, bytes) and not asked


def _of_another_key(case: Case, key: Key, alg: str, expected: object) -> Fact:
    chosen = case.key_set is not None and case.key_set.source.origin.chosen
    if not isinstance(key.public_key, bytes):
        if key.alg:
            return FOR_OTHER[chosen](alg, expected, key.alg)
        return OTHER[chosen](alg, expected, size_of(key))
    if alg in HMAC_BITS:
        return SHORT_SECRET(alg, expected, HMAC_BITS[alg], key.bits)
    return SECRET_FOR_PUBLIC(alg, expected)
