"""The signature: made over this very text, by the key that the token names (RFC 7515 section 5.2)."""

from __future__ import annotations

from inspector.core.checks.case import KEY_CARRIERS, Case, failed, not_checked, passed, show
from inspector.core.checks.key import genuine_kid
from inspector.core.checks.verdict import Check
from inspector.core.keys.algorithms import HMAC_BITS, verify
from inspector.core.keys.key import Key, KeyLookup, Origin
from inspector.core.text.display import elide
from inspector.core.text.language import mark, tr
from inspector.core.tokens.token import Kind

REFERENCE = "RFC 7515 section 5.2"
KEY_FIXES = {
    KeyLookup.UNKNOWN_KID: mark("Fetch the keys again. If the key is still not there, find out who issued the token."),
    KeyLookup.NO_KID: mark("Give the one key that is meant, as a file, or let the issuer name it in the header."),
    KeyLookup.AMBIGUOUS: mark("Give the one key that is meant, as a file, and tell the issuer."),
    KeyLookup.UNUSABLE: mark("Tell whoever publishes the key, or give another one if this is not the issuer's."),
}
GRAPH_AUDIENCES = ("00000003-0000-0000-c000-000000000000", "https://graph.microsoft.com")
ENTRA_ISSUERS = ("https://sts.windows.net/", "https://login.microsoftonline.com/")


def signature(case: Case) -> Check | None:
    """The signature is genuine: made over this very text, by the key the token names (RFC 7515 section 5.2)."""
    token = case.token
    if token.kind is not Kind.JWS or token.header is None:
        return None
    if len(token.parts) == 3 and not token.parts[2]:
        return _unsigned(case)
    if case.key_set is None or case.choice is None:
        return _without_keys(case)
    if for_microsoft_graph(case):
        return _for_graph()
    key = case.choice.key
    if case.choice.lookup is not KeyLookup.FOUND or key is None:
        return _without_its_key(case, case.choice.lookup)
    if token.signature is None or case.alg is None or not case.bound:
        return _not_its_kind(case)
    if not verify(case.alg, key.public_key, token.signing_input, token.signature):
        return _forged(case, key)
    if any(problem.check in ("structure", "encoding") for problem in token.problems):
        return _of_another_spelling()
    source = case.key_set.source
    whose = tr("from the issuer's key set", "Made with key 1 ….") if source.origin is Origin.ISSUER else source.whence()
    if key.kid:
        reason = tr("Made with key {kid} {whose}.", kid=elide(key.kid, 16), whose=whose)
    else:
        reason = tr("Made with key without ID {whose}.", whose=whose)
    return passed("signature", tr("Signature"), reason, evidence=case.alg, reference=REFERENCE)


def _unsigned(case: Case) -> Check:
    none = case.alg is not None and case.alg.strip().lower() == "none"
    return failed(
        "signature",
        tr("No signature"),
        tr("The third part is empty: nobody signed it."),
        clause=tr("is not signed", "It …") if none else tr("has no signature", "It …"),
        fix=tr("Copy the whole token again. If it is whole, refuse it."),
        expected=tr("A signature"),
        actual=tr("nothing", "in the place of the signature"),
        reference=REFERENCE,
    )


def _without_keys(case: Case) -> Check:
    words = case.keys_problem or tr("To know who signed it, the issuer's public keys are needed.")
    fix = tr("Name the issuer you trust, or a file with its keys. The token itself is not sent.")
    expected = tr("The issuer's public keys")
    if case.alg in HMAC_BITS:
        words = tr(
            "{alg} is made with a secret that issuer and API share; whoever has it can check this.", alg=case.alg
        )
        expected, fix = (
            tr("The shared secret"),
            tr("Give the shared secret, in a file or in the window. It is not sent anywhere."),
        )
    return not_checked(
        "signature",
        tr("Signature not checked"),
        f"{tr('Anyone could have written this token.')} {words}",
        actual=show(case.claims["iss"]) if "iss" in case.claims else tr("no issuer named"),
        expected=expected,
        fix=fix,
        clause=tr("nobody has checked who signed it", "It is well formed, but …"),
        claim="kid",
        reference=REFERENCE,
    )


def _for_graph() -> Check:
    return not_checked(
        "signature",
        tr("Only Graph can check it"),
        tr(
            "It is a Microsoft Graph token: its header nonce was changed after signing, and only Graph "
            "can undo that. That is not an error."
        ),
        fix=tr(
            "Do not validate it. For your own API, ask for a token with your API's scope, such as api://…/.default."
        ),
        clause=tr("only Microsoft Graph can check who signed it", "It is well formed, but …"),
        claim="nonce",
        reference="Microsoft identity platform: access tokens",
    )


def _without_its_key(case: Case, finding: KeyLookup) -> Check:
    fix = tr(KEY_FIXES[finding])
    if finding in (KeyLookup.NO_KID, KeyLookup.UNKNOWN_KID) and "kid" in case.header and not genuine_kid(case):
        fix = tr("Refuse it: the key ID is not genuine.")
    elif case.choice is not None and case.choice.key is not None and case.choice.key.kty == "oct":
        fix = tr("Use a longer secret.")
    return not_checked(
        "signature",
        tr("Signature not checked"),
        tr("Its key is not fit for signatures, so it proves nothing.")
        if finding is KeyLookup.UNUSABLE
        else tr("Without its key the signature cannot be checked."),
        clause=tr("the key that signed it is not known", "It is well formed, but …"),
        fix=fix,
        reference=REFERENCE,
    )


def _not_its_kind(case: Case) -> Check:
    if case.alg is None:
        words, fix = (
            tr("Without an algorithm the signature cannot be checked."),
            tr("The issuer has to name the algorithm."),
        )
    else:
        words, fix = (
            tr("The algorithm and the key do not fit together."),
            tr("Refuse it. It is not signed as its issuer signs."),
        )
        if case.key_set is not None and case.key_set.source.origin.chosen:
            fix = tr("Give the key or the secret that the token was signed with.")
    return not_checked(
        "signature",
        tr("Signature not checked"),
        words,
        clause=tr("its key and algorithm do not fit together", "It is well formed, but …"),
        fix=fix,
        reference=REFERENCE,
    )


def _of_another_spelling() -> Check:
    return not_checked(
        "signature",
        tr("Signature of another spelling"),
        tr(
            "The key fits the text as it stands, but the text is not in the base64url of a JWT. A "
            "careful program refuses it before it looks at the signature."
        ),
        clause=tr("its text is not the one a JWT has", "It is well formed, but …"),
        fix=tr("Use the token exactly as it was issued."),
        reference=REFERENCE,
    )


def for_microsoft_graph(case: Case) -> bool:
    """Whether this is an Entra ID token for Microsoft Graph, whose signature nobody else can check.

    A forged token may look like one too: it is never more than unverified.
    """
    issuer = case.token.issuer
    if "nonce" not in case.header or issuer is None:
        return False
    return case.claims.get("aud") in GRAPH_AUDIENCES and issuer.startswith(ENTRA_ISSUERS)


def _forged(case: Case, key: Key) -> Check:
    if case.token.payload_bytes == b"":
        return not_checked(
            "signature",
            tr("Payload not here"),
            tr(
                "The payload is empty, and the signature is not one over nothing. With a detached payload "
                "it covers a text that was sent elsewhere."
            ),
            fix=tr("Check it where that text is."),
            clause=tr("the text that was signed is not in it", "It is well formed, but …"),
            reference="RFC 7515 appendix F",
        )
    if key.kid:
        words = tr("The text was changed after signing, or another key than {kid} signed it.", kid=elide(key.kid, 16))
    else:
        words = tr("The text was changed after signing, or another key than the one here signed it.")
    if any(name in case.header for name in KEY_CARRIERS):
        words += f" {tr('It brings a key of its own, which proves nothing.')}"
    return failed(
        "signature",
        tr("Signature wrong"),
        words,
        expected=tr("A signature by key {kid}", kid=key.kid) if key.kid else tr("A signature by key without ID"),
        actual=tr("{count} bytes that this key did not make", count=len(case.token.signature or b"")),
        fix=tr("Copy the token again without changing it. If it stays wrong, do not trust anything in it."),
        clause=tr("was changed after signing, or another key signed it", "It …"),
        reference="RFC 7515 section 5.2",
    )
