"""The key that the token names: found by its ID, one of a kind, and fit for signatures; never one it brings along."""

from __future__ import annotations

from inspector.core.checks.case import KEY_CARRIERS, Case, failed, lacking, listed, not_checked, passed, show, warning
from inspector.core.checks.verdict import Check
from inspector.core.keys.key import Key, KeyLookup
from inspector.core.text.display import elide, is_hidden
from inspector.core.text.language import mark, tr
from inspector.core.text.times import ago
from inspector.core.tokens.token import Kind

MAX_KID_CHARS = 256
NOT_FIT = mark("Tell the issuer. A careful API refuses everything signed with this key.")


def key_id(case: Case) -> Check | None:
    """`kid` names exactly one published key, compared character by character (RFC 7515 section 4.1.4)."""
    if case.token.header is None or case.token.kind is not Kind.JWS:
        return None
    kid = case.header.get("kid")
    if "kid" in case.header and (not isinstance(kid, str) or not kid):
        return _odd_kid(kid, tr("Its key ID is empty.") if kid == "" else tr("Its key ID is not a text."))
    if case.key_set is None or case.choice is None:
        words = case.keys_problem or tr("No keys to compare it with.")
        return not_checked(
            "kid",
            tr("Key ID"),
            words,
            actual=show(kid) if kid else lacking("kid"),
            claim="kid",
            reference="RFC 7515 section 4.1.4",
            evidence=elide(kid, 12) if kid else lacking("kid"),
        )
    if case.choice.lookup is KeyLookup.NO_KID:
        words = tr("The token does not say which key signed it, and keys are not tried one after the other.")
        return not_checked(
            "kid",
            tr("No key ID"),
            words,
            expected=tr("A kid in the header"),
            actual=lacking("kid"),
            claim="kid",
            fix=tr("Let the issuer name the key in the header."),
            reference="RFC 7515 section 4.1.4",
            clause=tr("it does not say which key signed it", "It is well formed, but …"),
            evidence=lacking("kid"),
        )
    if case.choice.lookup is KeyLookup.UNKNOWN_KID:
        return _unknown_kid(case, str(kid))
    if case.choice.lookup is KeyLookup.AMBIGUOUS:
        words = tr("More than one published key has this key ID, so it is not clear which one is meant.")
        return not_checked(
            "kid",
            tr("Key ID not unique"),
            words,
            actual=show(kid),
            claim="kid",
            evidence=elide(str(kid), 12),
            fix=tr("Tell the issuer: key IDs in a key set have to differ."),
            reference="RFC 7517 section 4.5",
            clause=tr("it names a key ID that more than one published key has", "It is well formed, but …"),
        )
    if case.choice.key is not None and case.choice.key.kid is None and kid is not None:
        words = tr("The key you gave has no ID of its own, so the token's was not compared.")
        return not_checked(
            "kid",
            tr("Key ID"),
            words,
            actual=show(kid),
            claim="kid",
            note=True,
            reference="RFC 7515 section 4.1.4",
            evidence=elide(str(kid), 12),
        )
    words = tr("Exactly one key {where} has it.", where=case.key_set.source.where())
    return passed(
        "kid",
        tr("Key ID"),
        words,
        claim="kid",
        evidence=elide(str(kid), 12) if kid else lacking("kid"),
        actual=show(kid) if kid else lacking("kid"),
        reference="RFC 7515 section 4.1.4",
    )


def genuine_kid(case: Case) -> bool:
    """Whether the token's key ID may be that of a key, though of an unknown one: a text, plausible, no near miss."""
    kid = case.header.get("kid")
    return isinstance(kid, str) and kid != "" and _nearly(case, kid) is None and not implausible_kid(kid)


def _nearly(case: Case, kid: str) -> str | None:
    """The published key ID that differs from this one in case or white space alone."""
    published = [key.kid for key in (case.key_set.keys if case.key_set else ()) if key.kid is not None]
    return next((name for name in published if name.strip().lower() == kid.strip().lower()), None)


def _unknown_kid(case: Case, kid: str) -> Check:
    near = _nearly(case, kid)
    if near is not None:
        return _odd_kid(kid, tr("It is almost a published key ID, and a key ID has to be exactly the same."), near)
    if implausible_kid(kid):
        return _odd_kid(kid, tr("No issuer uses such a key ID; it may be made to trick a program that looks it up."))
    published = tuple(key.kid for key in (case.key_set.keys if case.key_set else ()) if key.kid is not None)
    words = tr(
        "No key {where} has this key ID. The key was rotated out, or another issuer signed the token.",
        where=case.key_set.source.where() if case.key_set else "",
    )
    if case.keys_problem:
        words += f" {case.keys_problem}"
    return not_checked(
        "kid",
        tr("Unknown key ID"),
        words,
        expected=listed(published) or tr("no key with a kid"),
        actual=show(kid),
        fix=tr("Compare the issuer in the token with the one expected, then get a new token."),
        reference="RFC 7515 section 4.1.4",
        claim="kid",
        evidence=elide(kid, 12),
        clause=tr("it names a key that is not published", "It is well formed, but …"),
    )


def implausible_kid(kid: str) -> bool:
    """Whether an unknown key ID has the marks of an attack on its look-up: paths, quotes, white space, great length."""
    marks = ("..", "/dev/", "'", '"', ";", "|", "`", "$(", "\\")
    odd = any(mark in kid for mark in marks) or any(is_hidden(character) for character in kid)
    return odd or kid != kid.strip() or len(kid) > MAX_KID_CHARS


def _odd_kid(kid: object, words: str, near: str | None = None) -> Check:
    return failed(
        "kid",
        tr("Key ID not genuine"),
        words,
        expected=near or tr("The key ID of a published key"),
        actual=show(kid) or tr("empty", "a key ID"),
        fix=tr("Refuse it. The header was changed after signing, or another program made it."),
        claim="kid",
        clause=tr("names a key ID that the issuer does not use", "It …"),
        reference="RFC 7515 section 4.1.4",
        evidence=elide(show(kid), 12) or tr("empty", "a key ID"),
    )


def key_fit(case: Case) -> Check | None:
    """The key named may verify signatures: its use, its operations, its type, its size (RFC 7517 section 4)."""
    key = case.choice.key if case.choice else None
    if case.choice is None or key is None or case.choice.lookup is KeyLookup.AMBIGUOUS:
        return None
    if key.unusable is not None:
        return failed(
            "key",
            tr("Key not fit"),
            key.unusable,
            expected=tr("A long shared secret") if key.kty == "oct" else tr("A public key for signatures"),
            actual=_key_words(key),
            fix=tr("Use a longer secret.") if key.kty == "oct" else tr(NOT_FIT),
            clause=tr("is signed with a key that must not be used", "It …"),
            reference="RFC 7517 section 4",
        )
    caution = next(iter(key.warnings), None) or _certificate_over(case, key)
    if caution is not None:
        return warning(
            "key",
            tr("Key to be wary of"),
            caution,
            actual=_key_words(key),
            reference="RFC 7517 section 9",
            fix=tr("Tell whoever publishes the key."),
            evidence=_key_words(key),
        )
    if isinstance(key.public_key, bytes):
        words = tr("It is a shared secret, and long enough.")
    else:
        words = tr("It is a public key for signatures, and long enough.")
    return passed("key", tr("Key"), words, evidence=_key_words(key), reference="RFC 7518 section 3")


def _certificate_over(case: Case, key: Key) -> str | None:
    if key.certificate is None or key.certificate.expires > case.now:
        return None
    return tr(
        "Its certificate ended {ago}; some APIs then refuse the key.",
        ago=ago(case.now - key.certificate.expires),
    )


def _key_words(key: Key) -> str:
    return f"{key.kty} {key.bits}" if key.bits else f"{key.kty or tr('no type')} {key.curve or ''}".strip()


def token_keys(case: Case) -> Check | None:
    """A key the token brings or points at is named, never used and never fetched (RFC 8725 section 3.10)."""
    named = [name for name in KEY_CARRIERS if name in case.header]
    if not named:
        return None
    return warning(
        "token_keys",
        tr("Brings its own key"),
        tr(
            "The header has {parameters}. It was not used, and nothing was fetched: whoever wrote the token chose it.",
            parameters=listed(named),
        ),
        actual=listed(named),
        claim=named[0],
        fix=tr("Make sure that your API takes keys only from the issuer it is configured for."),
        reference="RFC 8725 section 3.10",
        evidence=named[0],
    )
