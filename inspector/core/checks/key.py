"""The key that the token names: found by its ID, one of a kind, and fit for signatures; never one it brings along."""

from __future__ import annotations

from inspector.core.checks.case import KEY_CARRIERS, Case, absent
from inspector.core.checks.fact import Fact, failed, not_checked, note, passed, warning
from inspector.core.checks.proof import by_own_key
from inspector.core.keys.key import Key, KeyLookup
from inspector.core.text.display import is_hidden
from inspector.core.text.message import message
from inspector.core.tokens.token import Kind

MAX_KID_CHARS = 256

EMPTY_KID = failed("kid.empty", "kid")
KID_NOT_A_TEXT = failed("kid.not_a_text", "kid")
NEARLY = failed("kid.nearly", "kid", "near")
IMPLAUSIBLE = failed("kid.implausible", "kid")
UNCOMPARED = not_checked("kid.without_keys", "kid", "why")
NO_KID = not_checked("kid.none", "kid")
UNKNOWN = not_checked("kid.unknown", "kid", "published", "where")
UNKNOWN_STILL = not_checked("kid.unknown_still", "kid", "published", "where", "why")
AMBIGUOUS = not_checked("kid.ambiguous", "kid")
KEY_WITHOUT_ID = note("kid.key_without_id", "kid")
FOUND = passed("kid.found", "kid", "where")
UNFIT = failed("key.unfit", "why", "key")
UNFIT_SECRET = failed("key.unfit_secret", "why", "key")
CAUTION = warning("key.caution", "caution", "key")
CERTIFICATE_ENDED = warning("key.certificate_ended", "ended", "key")
SECRET = passed("key.secret", "key")
PUBLIC = passed("key.public", "key")
BRINGS_KEY = warning("token_keys.named", "parameters", "first")


def key_id(case: Case) -> Fact | None:
    """`kid` names exactly one published key, compared character by character (RFC 7515 section 4.1.4)."""
    if case.token.header is None or case.token.kind is not Kind.JWS:
        return None
    kid = case.header.get("kid")
    if "kid" in case.header and (not isinstance(kid, str) or not kid):
        return EMPTY_KID(message("empty", "a key ID")) if kid == "" else KID_NOT_A_TEXT(kid)
    shown = kid or absent("kid")
    if case.key_set is None or case.choice is None:
        return UNCOMPARED(shown, case.keys_problem or message("No keys to compare it with."))
    match case.choice.lookup:
        case KeyLookup.NO_KID:
            return NO_KID(shown)
        case KeyLookup.UNKNOWN_KID:
            return _unknown_kid(case, str(kid))
        case KeyLookup.AMBIGUOUS:
            return AMBIGUOUS(kid)
    if case.key is not None and case.key.kid is None and kid is not None:
        return KEY_WITHOUT_ID(kid)
    return FOUND(shown, case.key_set.source.where)


def genuine_kid(case: Case) -> bool:
    """Whether the token's key ID may be that of a key, though of an unknown one: a text, plausible, no near miss."""
    kid = case.header.get("kid")
    return isinstance(kid, str) and kid != "" and _nearly(case, kid) is None and not implausible_kid(kid)


def _nearly(case: Case, kid: str) -> str | None:
    """The published key ID that differs from this one in case or white space alone."""
    wanted = kid.strip().lower()
    return next((name for name in _published(case) if name.strip().lower() == wanted), None)


def _published(case: Case) -> tuple[str, ...]:
    return case.key_set.kids if case.key_set is not None else ()


def _unknown_kid(case: Case, kid: str) -> Fact:
    near = _nearly(case, kid)
    if near is not None:
        return NEARLY(kid, near)
    if implausible_kid(kid):
        return IMPLAUSIBLE(kid)
    published = _published(case) or message("no key with a kid")
    where = case.key_set.source.where if case.key_set is not None else ""
    if case.keys_problem:
        return UNKNOWN_STILL(kid, published, where, case.keys_problem)
    return UNKNOWN(kid, published, where)


def implausible_kid(kid: str) -> bool:
    """Whether an unknown key ID has the marks of an attack on its look-up: paths, quotes, white space, great length."""
    marks = ("..", "/dev/", "'", '"', ";", "|", "`", "$(", "\\")
    odd = any(mark in kid for mark in marks) or any(is_hidden(character) for character in kid)
    return odd or kid != kid.strip() or len(kid) > MAX_KID_CHARS


def key_fit(case: Case) -> Fact | None:
    """The key named may verify signatures: its use, its operations, its type, its size (RFC 7517 section 4)."""
    key = case.key
    if case.choice is None or key is None or case.choice.lookup is KeyLookup.AMBIGUOUS or by_own_key(case):
        return None
    shown = _kind_of(key)
    if key.unusable is not None:
        return (UNFIT_SECRET if key.kty == "oct" else UNFIT)(key.unusable, shown)
    if key.warnings:
        return CAUTION(key.warnings[0], shown)
    if key.certificate is not None and key.certificate.expires <= case.now:
        return CERTIFICATE_ENDED(key.certificate.expires, shown)
    return (SECRET if isinstance(key.public_key, bytes) else PUBLIC)(shown)


def _kind_of(key: Key) -> object:
    if key.bits:
        return f"{key.kty} {key.bits}"
    if key.kty:
        return f"{key.kty} {key.curve or ''}".strip()
    return message("no type {curve}", curve=key.curve) if key.curve else message("no type")


def token_keys(case: Case) -> Fact | None:
    """A key the token brings or points at is named, never used and never fetched (RFC 8725 section 3.10)."""
    named = [name for name in KEY_CARRIERS if name in case.header]
    return BRINGS_KEY(named, named[0]) if named else None
