"""The key that the token names: found by its ID, one of a kind, and fit for signatures; never one it brings along."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.checks.case import KEY_CARRIERS, Case, absent
from inspector.core.checks.fact import Answer, Fact, failed, not_checked, note, passed, warning
from inspector.core.checks.proof import by_own_key
from inspector.core.keys.candidates import MOST_READ, MOST_TRIED
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeyChoice, KeyLookup
from inspector.core.text.display import is_hidden
from inspector.core.text.message import message, several
from inspector.core.tokens.token import Kind

MAX_KID_CHARS = 256

EMPTY_KID = failed("kid.empty", "kid")
EMPTY_KID_FITS = failed("kid.empty_fits", "kid", "n", "name", "where")
KID_NOT_A_TEXT = failed("kid.not_a_text", "kid")
NEARLY = failed("kid.nearly", "kid", "near")
IMPLAUSIBLE = failed("kid.implausible", "kid")
UNCOMPARED = not_checked("kid.without_keys", "kid", "why")
NO_KEYS = not_checked("kid.no_keys", "kid", "where")
NO_KID = not_checked("kid.none", "kid", "alg", "where")
FITS = not_checked("kid.fits", "kid", "n", "name", "where")
FITS_NONE = not_checked("kid.fits_none", "kid", "n", "where")
TOO_MANY = not_checked("kid.too_many", "kid", "count", "most")
NEITHER_NAMED = note("kid.neither_named", "kid", "where", "n")
UNKNOWN = not_checked("kid.unknown", "kid", "published", "where")
UNKNOWN_STILL = not_checked("kid.unknown_still", "kid", "published", "where", "why")
NO_KEY_HAS_ONE = not_checked("kid.no_key_has_one", "kid", "where")
NUMBERS = not_checked("kid.numbers", "kid", "published", "where")
AMBIGUOUS = not_checked("kid.ambiguous", "kid", "n")
AMBIGUOUS_FITS = not_checked("kid.ambiguous_fits", "kid", "n", "thumbprint")
KEYS_WITHOUT_ID = note("kid.keys_without_id", "kid", "n")
FITS_NONE_UNNAMED = not_checked("kid.fits_none_unnamed", "kid", "n", "where")
FOUND = passed("kid.found", "kid", "where")
FOUND_AMONG = passed("kid.found_among", "kid", "where", "n", "alg")
UNFIT = failed("key.unfit", "why", "key")
UNFIT_SECRET = failed("key.unfit_secret", "why", "key")
OTHER_PURPOSE = not_checked("key.other_purpose", "why", "key")
DAMAGED = not_checked("key.damaged", "why", "key")
UNSUPPORTED = not_checked("key.unsupported", "why", "key")
CAUTION = warning("key.caution", "caution", "key")
CAUTION_OF_YOURS = warning("key.caution_of_yours", "caution", "key")
PRIVATE_PART = warning("key.private_part", "caution", "key")
CERTIFICATE_ENDED = warning("key.certificate_ended", "ended", "key")
SECRET = passed("key.secret", "key")
PUBLIC = passed("key.public", "key")
BRINGS_KEY = warning("token_keys.named", "parameters", "first")


def key_id(case: Case) -> Fact | None:
    """`kid` names exactly one published key, compared character by character (RFC 7515 section 4.1.4)."""
    if case.token.header is None or case.token.kind is not Kind.JWS:
        return None
    kid, alg = case.header.get("kid"), case.header.get("alg")
    if kid is None and isinstance(alg, str) and alg.strip().lower() == "none":
        return None  # what nobody signed has no key to name
    if "kid" in case.header and (not isinstance(kid, str) or not kid):
        return _empty_kid(case) if kid == "" else KID_NOT_A_TEXT(kid)
    shown = kid or absent("kid")
    if case.key_set is None or case.choice is None:
        return UNCOMPARED(shown, case.keys_problem or message("No keys to compare it with."))
    if not case.key_set.keys:
        return NO_KEYS(shown, case.key_set.source.where)
    ask = _WITHOUT_KEY.get(case.choice.lookup)
    return ask(case, case.choice, case.key_set.source.where) if ask is not None else _found(case, case.choice)


def _found(case: Case, choice: KeyChoice) -> Fact:
    """Of a key that there is, also where it cannot be used."""
    kid, where = case.header.get("kid"), case.key_set.source.where if case.key_set is not None else ""
    if choice.key is not None and choice.key.kid is None:
        tried = choice.tried or 1
        return NEITHER_NAMED(absent("kid"), where, tried) if kid is None else KEYS_WITHOUT_ID(kid, tried)
    if choice.alike:
        return FOUND_AMONG(kid, where, len(choice.alike), case.parameter("alg"))
    return NO_KID(absent("kid"), case.parameter("alg"), where) if kid is None else FOUND(kid, where)


def _fits(_: Case, choice: KeyChoice, where: object) -> Fact:
    return FITS(absent("kid"), choice.tried, _name(choice.key), where)


def _fits_none(case: Case, choice: KeyChoice, where: object) -> Fact:
    kid = case.header.get("kid")
    if kid is None:
        return FITS_NONE(absent("kid"), choice.tried, where)
    return FITS_NONE_UNNAMED(kid, choice.tried, where)


def _too_many(case: Case, _: KeyChoice, __: object) -> Fact:
    return TOO_MANY(case.parameter("kid"), len(case.key_set.keys) if case.key_set is not None else 0, MOST_TRIED)


def _no_kid(case: Case, _: KeyChoice, where: object) -> Fact:
    return NO_KID(absent("kid"), case.parameter("alg"), where)


def _empty_kid(case: Case) -> Fact:
    shown = message("empty", "a key ID")
    if case.key_set is not None and case.choice is not None and case.choice.lookup is KeyLookup.FITS:
        return EMPTY_KID_FITS(shown, case.choice.tried, _name(case.key), case.key_set.source.where)
    return EMPTY_KID(shown)


def _name(key: Key | None) -> str:
    """What a key is told by: its ID, or its thumbprint."""
    return (key.kid or key.thumbprint or "") if key is not None else ""


def _ambiguous(case: Case, choice: KeyChoice, _: object) -> Fact:
    kid = case.parameter("kid")
    if choice.tried and case.genuine is None and choice.key is not None:
        return AMBIGUOUS_FITS(kid, choice.tried, choice.key.thumbprint or "")
    return AMBIGUOUS(kid, len(choice.alike))


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


def _unknown_kid(case: Case, _: KeyChoice, __: object) -> Fact:
    kid = str(case.header.get("kid"))
    near = _nearly(case, kid)
    if near is not None:
        return NEARLY(kid, near)
    if implausible_kid(kid):
        return IMPLAUSIBLE(kid)
    if case.key_set is not None and not _published(case):
        numbers = tuple(key.misnamed for key in case.key_set.keys[:MOST_READ] if key.misnamed is not None)
        if numbers:
            return NUMBERS(kid, numbers, case.key_set.source.where)
        return NO_KEY_HAS_ONE(kid, case.key_set.source.where)
    published = _published(case)
    where = case.key_set.source.where if case.key_set is not None else ""
    if case.keys_problem:
        return UNKNOWN_STILL(kid, published, where, case.keys_problem)
    return UNKNOWN(kid, published, where)


_WITHOUT_KEY: dict[KeyLookup, Callable[[Case, KeyChoice, object], Fact]] = {
    KeyLookup.FITS: _fits,
    KeyLookup.FITS_NONE: _fits_none,
    KeyLookup.TOO_MANY: _too_many,
    KeyLookup.NO_KID: _no_kid,
    KeyLookup.UNKNOWN_KID: _unknown_kid,
    KeyLookup.AMBIGUOUS: _ambiguous,
}


def implausible_kid(kid: str) -> bool:
    """Whether an unknown key ID has the marks of an attack on its look-up: paths, quotes, white space, great length."""
    marks = ("..", "/dev/", "'", '"', ";", "|", "`", "$(", "\\")
    odd = any(mark in kid for mark in marks) or any(is_hidden(character) for character in kid)
    return odd or kid != kid.strip() or len(kid) > MAX_KID_CHARS


def key_fit(case: Case) -> Fact | None:
    """The key named may verify signatures: its use, its operations, its type, its size (RFC 7517 section 4)."""
    key = case.key
    if case.choice is None or key is None or by_own_key(case):
        return None
    if case.choice.lookup is KeyLookup.AMBIGUOUS and case.genuine is None:
        return None
    shown = _kind_of(key)
    if key.unusable is not None:
        unfit = _BY_FLAW.get(key.flaw) or (UNFIT_SECRET if key.kty == "oct" else UNFIT)
        return unfit(key.unusable, shown)
    if key.warnings:
        if not _chosen(case):
            return CAUTION(several(*key.warnings), shown)
        return (PRIVATE_PART if key.private else CAUTION_OF_YOURS)(several(*key.warnings), shown)
    if key.certificate is not None and key.certificate.expires <= case.now:
        return CERTIFICATE_ENDED(key.certificate.expires, shown)
    return (SECRET if isinstance(key.public_key, bytes) else PUBLIC)(shown)


_BY_FLAW: dict[Flaw | None, Answer] = {
    Flaw.OTHER_PURPOSE: OTHER_PURPOSE,
    Flaw.DAMAGED: DAMAGED,
    Flaw.UNSUPPORTED: UNSUPPORTED,
}


def _chosen(case: Case) -> bool:
    return case.key_set is not None and case.key_set.source.origin.chosen


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
