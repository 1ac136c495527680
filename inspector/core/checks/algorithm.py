"""The algorithm: allowed here, and the one that the key is for (RFC 8725 sections 3.1 and 3.2)."""

from __future__ import annotations

from inspector.core.checks.case import Case, failed, lacking, listed, not_checked, passed, show
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, Check
from inspector.core.keys.algorithms import HMAC_BITS
from inspector.core.keys.key import Key
from inspector.core.text.display import elide
from inspector.core.text.language import mark, tr
from inspector.core.tokens.token import Kind

KEY_IS_FOR = {
    True: mark("The token says {alg}, but the key you gave is for {key_alg}."),
    False: mark("The token says {alg}, but the key it names is for {key_alg}."),
}
KEY_IS = {
    True: mark("The token says {alg}, but the key you gave is {key}."),
    False: mark("The token says {alg}, but the key it names is {key}."),
}
"""By whether the user chose the key. {key} is its type and size, such as "RSA 2048"."""


def algorithm(case: Case) -> Check | None:
    """`alg` is one the expectation allows, and the one its key is for (RFC 8725 sections 3.1 and 3.2)."""
    if case.token.header is None or case.token.kind is Kind.JWE:
        return None
    alg, allowed = case.header.get("alg"), case.expectation.algorithms
    facts = {
        "expected": listed(allowed),
        "actual": show(alg) if "alg" in case.header else lacking("alg"),
        "claim": "alg",
    }
    if not isinstance(alg, str):
        words = (
            tr("The header does not say which algorithm signed it.") if alg is None else tr("Its alg is not a text.")
        )
        return failed(
            "alg",
            tr("Algorithm missing"),
            words,
            clause=tr("names no algorithm", "It …"),
            reference="RFC 7515 section 4.1.1",
            fix=tr("The issuer has to name the algorithm; without it no API can check the signature."),
            **facts,
        )
    if alg.strip().lower() == "none":
        return failed(
            "alg",
            tr("Not signed"),
            tr('Its alg is "none": nobody signed it, so anyone can have written it.'),
            fix=tr("Refuse it. If your issuer sent it, switch signing on there."),
            clause=tr("is not signed", "It …"),
            reference="RFC 8725 section 3.2",
            evidence="none",
            **facts,
        )
    if alg.startswith("HS") and alg not in allowed and not _secret_given(case):
        return _hmac(case, alg, facts)
    if alg not in allowed and not (alg in HMAC_BITS and _secret_given(case)):
        return failed(
            "alg",
            tr("Algorithm not allowed"),
            tr("{alg} is not among the algorithms expected here.", alg=elide(alg, 40)),
            fix=tr("Ask the issuer for a token signed with one of the expected algorithms."),
            clause=tr("is signed with {alg}, which is not expected here", "It …", alg=elide(alg, 20)),
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
        words = tr("{alg} is made with a secret that issuer and API share; no public key can check it.", alg=shown)
        return not_checked(
            "alg",
            tr("Shared secret"),
            words,
            reference="RFC 7518 section 3.2",
            evidence=shown,
            fix=tr("Inspect it where the secret is, or let the issuer sign with a key pair."),
            **facts,
        )
    words = tr(
        "{alg} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it.",
        alg=shown,
    )
    return failed(
        "alg",
        tr("Algorithm confusion"),
        words,
        clause=tr("says {alg} where the issuer's keys are public", "It …", alg=shown),
        fix=tr("Refuse it, and make sure that your API allows only the issuer's own algorithm."),
        reference="RFC 8725 section 2.1",
        evidence=shown,
        **facts,
    )


def _bound(case: Case, alg: str) -> Check:
    key = case.choice.key if case.choice else None
    if key is None or key.public_key is None:
        words = tr("{alg} is a public-key algorithm and allowed here.", alg=alg)
        return passed(
            "alg",
            tr("Algorithm"),
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
        tr("Algorithm"),
        tr("{alg} fits the key and is allowed here.", alg=alg),
        claim="alg",
        evidence=size,
        actual=alg,
        expected=key.alg or tr("An algorithm for {key}", key=size),
        reference="RFC 8725 section 3.1",
    )


def _of_another_key(case: Case, key: Key, alg: str, size: str) -> Check:
    chosen = case.key_set is not None and case.key_set.source.origin.chosen
    if not isinstance(key.public_key, bytes):
        words = tr(KEY_IS_FOR[chosen] if key.alg else KEY_IS[chosen], alg=alg, key_alg=key.alg, key=size)
        ours = tr("Give the key that the issuer signs with. If this is the one, refuse the token.")
        fix = ours if chosen else tr("Refuse it. The issuer never signs with this key in that way.")
    elif alg in HMAC_BITS:
        words = tr(
            "{alg} needs a secret of at least {least} bits, and the one you gave has {bits}.",
            alg=alg,
            least=HMAC_BITS[alg],
            bits=key.bits,
        )
        fix = tr("Give the whole secret. If this is all of it, issuer and API need a longer one.")
    else:
        words = tr("The token says {alg}, which a public key checks, and what you gave is a shared secret.", alg=alg)
        fix = tr("Give the issuer's public key or its key set in place of the secret.")
    return failed(
        "alg",
        tr("Algorithm and key differ"),
        words,
        expected=key.alg or tr("An algorithm for {key}", key=size),
        actual=alg,
        claim="alg",
        evidence=alg,
        fix=fix,
        clause=tr("says {alg}, which its key is not for", "It …", alg=alg),
        reference="RFC 8725 section 3.1",
    )
