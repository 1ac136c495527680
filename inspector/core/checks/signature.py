"""The signature: made over this very text, by the key that the token names (RFC 7515 section 5.2)."""

from __future__ import annotations

from inspector.core.checks import proof
from inspector.core.checks.case import KEY_CARRIERS, Case
from inspector.core.checks.fact import Answer, Fact, failed, not_checked, passed
from inspector.core.checks.key import genuine_kid
from inspector.core.checks.wrong_signature import why_wrong
from inspector.core.keys.algorithms import HMAC_BITS, is_unsupported
from inspector.core.keys.candidates import MOST_TRIED
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeyLookup, KeySource, Origin
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
NO_KEYS = not_checked("signature.no_keys")
FITS = not_checked("signature.fits", "n", "name", "where")
FITS_NONE = not_checked("signature.fits_none", "n", "where")
TOO_MANY = not_checked("signature.too_many", "count", "most")
AMBIGUOUS_FITS = not_checked("signature.ambiguous_fits", "n", "thumbprint")
OTHER_PURPOSE = not_checked("signature.other_purpose")
DAMAGED_KEY = not_checked("signature.damaged_key")
UNSUPPORTED_KEY = not_checked("signature.unsupported_key")
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
_BY_FLAW: dict[Flaw | None, Answer] = {
    Flaw.OTHER_PURPOSE: OTHER_PURPOSE,
    Flaw.DAMAGED: DAMAGED_KEY,
    Flaw.UNSUPPORTED: UNSUPPORTED_KEY,
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
    if (own := proof.signature(case)) is not None:
        return own
    if case.key_set is None or case.choice is None or _of_own_secret(case):
        return _without_keys(case)
    if for_microsoft_graph(case):
        return ONLY_GRAPH()
    if case.key is None or not _compared(case, case.choice.lookup):
        return _without_its_key(case, case.choice.lookup)
    if case.genuine is None or case.alg is None:
        return _not_its_kind(case)
    return _made_by(case, case.key, case.key_set.source) if case.genuine else _forged(case, case.key)


def _made_by(case: Case, key: Key, source: KeySource) -> Fact:
    if any(problem.check in ("structure", "encoding") for problem in case.token.problems):
        return OTHER_SPELLING()
    whose = message("from the issuer's key set", "Made with key 1 ….") if source.origin is Origin.ISSUER else None
    if key.kid:
        return GENUINE(key.kid, whose or source.whence, case.alg)
    return GENUINE_WITHOUT_KID(whose or source.whence, case.alg)


def _of_own_secret(case: Case) -> bool:
    """Whether it is a refresh token made with a secret, and the keys are not one: they are for other tokens."""
    refresh = case.kind is not None and case.kind.use == "refresh" and case.alg in HMAC_BITS
    return refresh and case.key_set is not None and case.key_set.source.origin is not Origin.SECRET


def _without_keys(case: Case) -> Fact:
    issuer = case.claims["iss"] if "iss" in case.claims else message("no issuer named")
    if case.alg in HMAC_BITS:
        return WITHOUT_SECRET(issuer, case.alg)
    needed = message("To know who signed it, the issuer's public keys are needed.")
    return WITHOUT_KEYS(issuer, case.keys_problem or needed)


def _compared(case: Case, lookup: KeyLookup) -> bool:
    """Whether there is a key to speak of: one that was found, or several of which none made the signature."""
    return lookup is KeyLookup.FOUND or (lookup is KeyLookup.AMBIGUOUS and case.genuine is False)


def _without_its_key(case: Case, lookup: KeyLookup) -> Fact:
    nowhere = lookup in (KeyLookup.NO_KID, KeyLookup.UNKNOWN_KID, KeyLookup.FITS_NONE, KeyLookup.TOO_MANY)
    if nowhere and "kid" in case.header and not genuine_kid(case):
        return KID_NOT_GENUINE()
    if case.key_set is None or case.choice is None or not case.key_set.keys:
        return NO_KEYS()
    choice, key, where = case.choice, case.key, case.key_set.source.where
    if lookup is KeyLookup.FITS and key is not None:
        return FITS(choice.tried, key.kid or key.thumbprint or "", where)
    if lookup is KeyLookup.FITS_NONE:
        return FITS_NONE(choice.tried, where)
    if lookup is KeyLookup.TOO_MANY:
        return TOO_MANY(len(case.key_set.keys), MOST_TRIED)
    if lookup is KeyLookup.AMBIGUOUS and key is not None and choice.tried:
        return AMBIGUOUS_FITS(choice.tried, key.thumbprint or "")
    if lookup is KeyLookup.UNUSABLE and key is not None:
        if key.flaw in _BY_FLAW:
            return _BY_FLAW[key.flaw]()
        return (SHORT_SECRET if key.kty == "oct" else UNFIT_KEY)()
    return _WITHOUT_ITS_KEY[lookup]()


def _not_its_kind(case: Case) -> Fact:
    if case.token.signature is None:
        return UNREADABLE()
    if case.alg is None:
        return NO_ALGORITHM()
    if is_unsupported(case.alg):
        return UNSUPPORTED_KEY()
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


_UNEXPLAINED = frozenset({WRONG, WRONG_WITHOUT_KID, WRONG_AND_BRINGS_KEY, WRONG_WITHOUT_KID_AND_BRINGS_KEY})


def explained(case: Case, fact: Fact) -> Fact:
    """The fact with what tells why a signature is wrong, where it is one and something does.

    That takes some verifications more, and nothing hangs on it but words: so it is not sought while a verdict is.
    """
    if fact.answer not in _UNEXPLAINED or case.key is None:
        return fact
    return why_wrong(case, case.key) or fact


def _forged(case: Case, key: Key) -> Fact:
    if case.token.payload_bytes == b"":
        return DETACHED()
    count = len(case.token.signature or b"")
    brings_key = any(name in case.header for name in KEY_CARRIERS)
    if key.kid:
        return (WRONG_AND_BRINGS_KEY if brings_key else WRONG)(key.kid, count)
    return (WRONG_WITHOUT_KID_AND_BRINGS_KEY if brings_key else WRONG_WITHOUT_KID)(count)
