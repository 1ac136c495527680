"""The signature: made over this very text, by the key that the token names (RFC 7515 section 5.2)."""

from __future__ import annotations

from inspector.core.checks.case import KEY_CARRIERS, Case
from inspector.core.checks.fact import Fact, failed, not_checked, passed
from inspector.core.checks.key import genuine_kid
from inspector.core.checks.wrong_signature import why_wrong
from inspector.core.keys.algorithms import HMAC_BITS
from inspector.core.keys.key import Key, KeyLookup, Origin
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind

NOT_SIGNED = failed("signature.none")
EMPTY = failed("signature.empty")
WITHOUT_KEYS = not_checked("signature.without_keys", "iss", "why")
WITHOUT_SECRET = not_checked("signature.without_secret", "iss", "alg")
ONLY_GRAPH = not_checked("signature.only_graph")
KEY_UNKNOWN = not_checked("signature.key_unknown")
NO_KID = not_checked("signature.no_kid")
AMBIGUOUS = not_checked("signature.ambiguous")
KID_NOT_GENUINE = not_checked("signature.kid_not_genuine")
UNFIT_KEY = not_checked("signature.unfit_key")
SHORT_SECRET = not_checked("signature.short_secret")
NO_ALGORITHM = not_checked("signature.no_algorithm")
OTHER_KIND = not_checked("signature.other_kind")
OTHER_KIND_OF_YOURS = not_checked("signature.other_kind_of_yours")
OTHER_SPELLING = not_checked("signature.other_spelling")
UNREADABLE = not_checked("signature.unreadable")
DETACHED = not_checked("signature.detached")
WRONG = failed("signature.wrong", "kid", "count")
WRONG_WITHOUT_KID = failed("signature.wrong_without_kid", "count")
WRONG_AND_BRINGS_KEY = failed("signature.wrong_and_brings_key", "kid", "count")
WRONG_WITHOUT_KID_AND_BRINGS_KEY = failed("signature.wrong_without_kid_and_brings_key", "count")
GENUINE = passed("signature.genuine", "kid", "whose", "alg")
GENUINE_WITHOUT_KID = passed("signature.genuine_without_kid", "whose", "alg")

_WITHOUT_ITS_KEY = {
    KeyLookup.UNKNOWN_KID: KEY_UNKNOWN,
    KeyLookup.NO_KID: NO_KID,
    KeyLookup.AMBIGUOUS: AMBIGUOUS,
    KeyLookup.UNUSABLE: UNFIT_KEY,
}
GRAPH_AUDIENCES = ("00000003-0000-0000-c000-000000000000", "https://graph.microsoft.com")
ENTRA_ISSUERS = ("https://sts.windows.net/", "https://login.microsoftonline.com/")


def signature(case: Case) -> Fact | None:
    """The signature is genuine: made over this very text, by the key the token names (RFC 7515 section 5.2)."""
    token = case.token
    if token.kind is not Kind.JWS or token.header is None:
        return None
    if len(token.parts) == 3 and not token.parts[2]:
        return (NOT_SIGNED if case.alg is not None and case.alg.strip().lower() == "none" else EMPTY)()
    if case.key_set is None or case.choice is None:
        return _without_keys(case)
    if for_microsoft_graph(case):
        return ONLY_GRAPH()
    if case.choice.lookup is not KeyLookup.FOUND or case.key is None:
        return _without_its_key(case, case.choice.lookup)
    if case.genuine is None or case.alg is None:
        return _not_its_kind(case)
    if not case.genuine:
        return _forged(case, case.key)
    if any(problem.check in ("structure", "encoding") for problem in token.problems):
        return OTHER_SPELLING()
    source = case.key_set.source
    whose = message("from the issuer's key set", "Made with key 1 ….") if source.origin is Origin.ISSUER else None
    if case.key.kid:
        return GENUINE(case.key.kid, whose or source.whence, case.alg)
    return GENUINE_WITHOUT_KID(whose or source.whence, case.alg)


def _without_keys(case: Case) -> Fact:
    issuer = case.claims["iss"] if "iss" in case.claims else message("no issuer named")
    if case.alg in HMAC_BITS:
        return WITHOUT_SECRET(issuer, case.alg)
    needed = message("To know who signed it, the issuer's public keys are needed.")
    return WITHOUT_KEYS(issuer, case.keys_problem or needed)


def _without_its_key(case: Case, lookup: KeyLookup) -> Fact:
    if lookup in (KeyLookup.NO_KID, KeyLookup.UNKNOWN_KID) and "kid" in case.header and not genuine_kid(case):
        return KID_NOT_GENUINE()
    if case.key is not None and case.key.kty == "oct" and lookup is KeyLookup.UNUSABLE:
        return SHORT_SECRET()
    return _WITHOUT_ITS_KEY[lookup]()


def _not_its_kind(case: Case) -> Fact:
    if case.token.signature is None:
        return UNREADABLE()
    if case.alg is None:
        return NO_ALGORITHM()
    chosen = case.key_set is not None and case.key_set.source.origin.chosen
    return (OTHER_KIND_OF_YOURS if chosen else OTHER_KIND)()


def for_microsoft_graph(case: Case) -> bool:
    """Whether this is an Entra ID token for Microsoft Graph, whose signature nobody else can check.

    A forged token may look like one too: it is never more than unverified.
    """
    if "nonce" not in case.header:
        return False
    issuer = case.token.issuer
    return issuer is not None and case.claims.get("aud") in GRAPH_AUDIENCES and issuer.startswith(ENTRA_ISSUERS)


def _forged(case: Case, key: Key) -> Fact:
    if case.token.payload_bytes == b"":
        return DETACHED()
    if (found := why_wrong(case, key)) is not None:
        return found
    count = len(case.token.signature or b"")
    brings_key = any(name in case.header for name in KEY_CARRIERS)
    if key.kid:
        return (WRONG_AND_BRINGS_KEY if brings_key else WRONG)(key.kid, count)
    return (WRONG_WITHOUT_KID_AND_BRINGS_KEY if brings_key else WRONG_WITHOUT_KID)(count)
