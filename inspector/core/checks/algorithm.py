"""The algorithm: allowed here, and the one that the key is for (RFC 8725 sections 3.1 and 3.2)."""

from __future__ import annotations

from inspector.core.algorithms import HMAC_BITS
from inspector.core.checks.case import Case, failed, listed, not_checked, passed, show
from inspector.core.display import elide
from inspector.core.keys import Key
from inspector.core.tokens import Kind
from inspector.core.verdict import ASYMMETRIC_ALGORITHMS, Check


def algorithm(case: Case) -> Check | None:
    """`alg` is one the expectation allows, and the one its key is for (RFC 8725 sections 3.1 and 3.2)."""
    if case.token.header is None or case.token.kind is Kind.JWE:
        return None
    alg, allowed = case.header.get("alg"), case.expectation.algorithms
    facts = {"expected": listed(allowed), "actual": show(alg) if "alg" in case.header else "no alg", "claim": "alg"}
    if not isinstance(alg, str):
        words = "The header does not say which algorithm signed it." if alg is None else "Its alg is not a text."
        return failed(
            "alg",
            "Algorithm missing",
            words,
            clause="names no algorithm",
            reference="RFC 7515 section 4.1.1",
            fix="The issuer has to name the algorithm; without it no API can check the signature.",
            **facts,
        )
    if alg.strip().lower() == "none":
        return failed(
            "alg",
            "Not signed",
            'Its alg is "none": nobody signed it, so anyone can have written it.',
            fix="Refuse it. If your issuer sent it, switch signing on there.",
            clause="is not signed",
            reference="RFC 8725 section 3.2",
            evidence="none",
            **facts,
        )
    if alg.startswith("HS") and alg not in allowed and not _secret_given(case):
        return _hmac(case, alg, facts)
    if alg not in allowed and not (alg in HMAC_BITS and _secret_given(case)):
        return failed(
            "alg",
            "Algorithm not allowed",
            f"{elide(alg, 40)} is not among the algorithms expected here.",
            fix="Ask the issuer for a token signed with one of the expected algorithms.",
            clause=f"is signed with {elide(alg, 20)}, which is not expected here",
            reference="RFC 8725 section 3.1",
            evidence=elide(alg, 12),
            **facts,
        )
    return _bound(case, alg)


def _secret_given(case: Case) -> bool:
    """Whether the key is a shared secret that the user handed over and no other algorithm was asked for."""
    key = case.choice.key if case.choice else None
    asked = case.expectation.algorithms != ASYMMETRIC_ALGORITHMS
    return key is not None and isinstance(key.public_key, bytes) and not asked


def _hmac(case: Case, alg: str, facts: dict[str, str]) -> Check:
    shown = elide(alg, 12)
    if case.key_set is None:
        words = f"{shown} is made with a secret that issuer and API share; no public key can check it."
        return not_checked(
            "alg",
            "Shared secret",
            words,
            reference="RFC 7518 section 3.2",
            evidence=shown,
            fix="Inspect it where the secret is, or let the issuer sign with a key pair.",
            **facts,
        )
    words = (
        f"{shown} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it."
    )
    return failed(
        "alg",
        "Algorithm confusion",
        words,
        clause=f"says {shown} where the issuer's keys are public",
        fix="Refuse it, and make sure that your API allows only the issuer's own algorithm.",
        reference="RFC 8725 section 2.1",
        evidence=shown,
        **facts,
    )


def _bound(case: Case, alg: str) -> Check:
    key = case.choice.key if case.choice else None
    if key is None or key.public_key is None:
        words = f"{alg} is a public-key algorithm and allowed here."
        return passed(
            "alg",
            "Algorithm",
            words,
            reference="RFC 8725 section 3.1",
            claim="alg",
            evidence=alg,
            actual=alg,
            expected=listed(case.expectation.algorithms),
        )
    size = f"{key.kty} {key.bits}" if key.bits else str(key.curve or key.kty)
    if not case.bound:
        return _of_another_key(case, key, alg, size)
    return passed(
        "alg",
        "Algorithm",
        f"{alg} fits the key and is allowed here.",
        claim="alg",
        evidence=size,
        actual=alg,
        expected=key.alg or f"An algorithm for {size}",
        reference="RFC 8725 section 3.1",
    )


def _of_another_key(case: Case, key: Key, alg: str, size: str) -> Check:
    chosen = case.key_set is not None and case.key_set.source.origin.chosen
    is_for = f"is for {key.alg}" if key.alg else f"is {size}"
    if not isinstance(key.public_key, bytes):
        words = f"The token says {alg}, but the key {'you gave' if chosen else 'it names'} {is_for}."
        ours = "Give the key that the issuer signs with. If this is the one, refuse the token."
        fix = ours if chosen else "Refuse it. The issuer never signs with this key in that way."
    elif alg in HMAC_BITS:
        words = f"{alg} needs a secret of at least {HMAC_BITS[alg]} bits, and the one you gave has {key.bits}."
        fix = "Give the whole secret. If this is all of it, issuer and API need a longer one."
    else:
        words = f"The token says {alg}, which a public key checks, and what you gave is a shared secret."
        fix = "Give the issuer's public key or its key set in place of the secret."
    return failed(
        "alg",
        "Algorithm and key differ",
        words,
        expected=key.alg or f"An algorithm for {size}",
        actual=alg,
        claim="alg",
        evidence=alg,
        fix=fix,
        clause=f"says {alg}, which its key is not for",
        reference="RFC 8725 section 3.1",
    )
