"""Which key of several a token means: one that can verify its algorithm, and of these the one its signature fits.

RFC 7517 section 4.5 lets keys of different types share a key ID, and issuers publish a key for signatures and one for
encryption under one ID. Where an entry stands never matters, and one that cannot be used never hides another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from inspector.core.keys import algorithms
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeyChoice, KeyLookup, KeySet, bound_to, preference, verifies

MOST_TRIED = 100
"""With so many keys a signature is compared, one after another: some milliseconds."""

MOST_READ = 1000
"""In a set of so many entries the keys are looked for that a token without a key ID may mean."""

_GRAVITY = {Flaw.DAMAGED: 0, Flaw.UNSUPPORTED: 1, Flaw.UNSAFE: 2, Flaw.OTHER_PURPOSE: 3}
"""Of keys that cannot be used the one that is told of: first those of which nobody knows whether they signed it."""


class SignedText(NamedTuple):
    """What of a token its key is found by."""

    kid: str | None
    alg: str
    signing_input: bytes
    signature: bytes | None


def settled(key_set: KeySet, choice: KeyChoice, token: SignedText) -> tuple[KeyChoice, bool | None]:
    """The choice with what the algorithm and the signature make of it, and whether that key made the signature.

    None where nothing was tried, and where several keys could be meant: then `key` is the one that it fits, if any.
    """
    if choice.lookup is KeyLookup.AMBIGUOUS:
        return _of_one_name(choice.alike, token)
    if choice.lookup is KeyLookup.NO_KID or not token.kid:
        return _of_no_name(key_set, choice, token)
    return choice, None


def fits_unnamed(choice: KeyChoice) -> bool:
    """Whether its key is one that the signature fits, though the token does not say that it is this one."""
    several = choice.lookup is KeyLookup.AMBIGUOUS and choice.key is not None and choice.tried > 0
    return choice.lookup is KeyLookup.FITS or several


def _of_one_name(alike: tuple[Key, ...], token: SignedText) -> tuple[KeyChoice, bool | None]:
    if len(alike) > MOST_READ:
        return KeyChoice(KeyLookup.AMBIGUOUS, None, alike), None
    fit = _fitting(alike, token.alg)
    unfit = _unfit(alike, token.alg)
    if not fit:
        # One for another algorithm is named, which then is what is wrong; it may be none but one of another type.
        key = unfit[0] if unfit else alike[0]
        return KeyChoice(_found(key), key, alike), None
    if len(fit) > MOST_TRIED or token.signature is None:
        lookup = KeyLookup.FOUND if len(fit) == 1 else KeyLookup.AMBIGUOUS
        return KeyChoice(lookup, fit[0] if len(fit) == 1 else None, alike), None
    made = _maker(fit, token)
    if made is None and (unsafe := _unsafe_maker(unfit, token)) is not None:
        return KeyChoice(KeyLookup.UNUSABLE, unsafe, alike, len(fit)), None
    if made is None and unfit and unfit[0].flaw in (Flaw.DAMAGED, Flaw.UNSUPPORTED):
        return KeyChoice(KeyLookup.UNUSABLE, unfit[0], alike, len(fit)), None  # it may have been this one
    if len(fit) == 1:
        return KeyChoice(KeyLookup.FOUND, fit[0], alike), made is not None
    if made is None:
        return KeyChoice(KeyLookup.AMBIGUOUS, fit[0], alike), False
    return KeyChoice(KeyLookup.AMBIGUOUS, made, alike, len(fit)), None


def _of_no_name(key_set: KeySet, choice: KeyChoice, token: SignedText) -> tuple[KeyChoice, bool | None]:
    if len(key_set.keys) > MOST_READ:
        return KeyChoice(KeyLookup.TOO_MANY), None
    fit = _fitting(key_set.keys, token.alg)
    if len(fit) > MOST_TRIED:
        return KeyChoice(KeyLookup.TOO_MANY), None
    if token.signature is None:
        return choice, None
    made = _maker(fit, token)
    if made is not None:
        # Where no key has an ID, nothing was left out that could have been named.
        lookup = KeyLookup.FOUND if key_set.nameless else KeyLookup.FITS
        return KeyChoice(lookup, made, tried=len(fit)), True if lookup is KeyLookup.FOUND else None
    if fit:
        return KeyChoice(KeyLookup.FITS_NONE, tried=len(fit)), None
    if token.kid:
        return KeyChoice(KeyLookup.UNKNOWN_KID), None
    unfit = _unfit(key_set.keys, token.alg)
    if len(unfit) == 1 and (unfit[0].flaw is not Flaw.UNSAFE or _made_by(unfit[0], token)):
        return KeyChoice(KeyLookup.UNUSABLE, unfit[0]), None
    return choice, None


def _fitting(keys: Iterable[Key], alg: str) -> list[Key]:
    """The distinct keys that can verify `alg`, in an order that is not that of the set.

    One that stands there again with its private part is not among them: whoever has read that can sign.
    """
    unsafe = {key.thumbprint for key in keys if key.flaw is Flaw.UNSAFE and key.thumbprint is not None}
    fit = [key for key in keys if key.unusable is None and key.thumbprint not in unsafe and bound_to(alg, key)]
    distinct: dict[object, Key] = {}
    for key in sorted(fit, key=preference) if len(fit) > 1 else fit:
        distinct.setdefault(key.thumbprint or key.public_key, key)
    return list(distinct.values())


def _unfit(keys: Sequence[Key], alg: str) -> list[Key]:
    """Those that cannot be used and may be what `alg` was made with, by their type; the most telling one first."""
    kty = algorithms.key_type(alg)
    found = {key for key in keys if key.flaw is not None and (key.kty in (kty, None) or kty is None)}
    return sorted(found, key=lambda key: (_GRAVITY[key.flaw or Flaw.DAMAGED], *preference(key)))


def _maker(keys: Sequence[Key], token: SignedText) -> Key | None:
    signature = token.signature or b""
    return next((key for key in keys if verifies(key, token.alg, token.signing_input, signature)), None)


def _unsafe_maker(unfit: Sequence[Key], token: SignedText) -> Key | None:
    """The unsafe key that made the signature, where one did."""
    unsafe = [key for key in unfit[:MOST_TRIED] if key.flaw is Flaw.UNSAFE]
    return next((key for key in unsafe if _made_by(key, token)), None)


def _made_by(key: Key, token: SignedText) -> bool:
    """Whether an unsafe key made the signature, which is then worth nothing."""
    if key.public_key is None or not algorithms.fits(token.alg, key.public_key, key.curve):
        return False
    return algorithms.verify(token.alg, key.public_key, token.signing_input, token.signature or b"")


def _found(key: Key) -> KeyLookup:
    return KeyLookup.FOUND if key.unusable is None else KeyLookup.UNUSABLE
