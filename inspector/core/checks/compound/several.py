"""A JWS in JSON: several signatures, and the header that none of them covers (RFC 7515 section 7.2)."""

from __future__ import annotations

from enum import Enum

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, note, warning
from inspector.core.keys.candidates import SignedText, settled
from inspector.core.keys.key import KeyLookup, KeySet, choose, verifies
from inspector.core.text.language import mark
from inspector.core.text.message import Several, counted, message
from inspector.core.tokens.json_serialisation import JsonForm
from inspector.core.tokens.token import Token, with_signature

EACH = note("signatures.each", "told", "n")
ONE_WRONG = warning("signatures.one_wrong", "told", "n")
UNPROTECTED = warning("unprotected.hints", "names")
UNPROTECTED_UNUSED = note("unprotected.unused", "names")


class _State(Enum):
    """What came of trying one signature."""

    FITS = mark("Signature {number} fits its key.")
    WRONG = mark("Signature {number} does not fit its key.")
    UNDECIDED = mark("Signature {number} was not checked: its key is not known here.")


def with_best_signature(token: Token, key_set: KeySet | None) -> Token:
    """The token read with the first of its signatures that a key of the set made; with the first where none did."""
    form = token.form
    if not isinstance(form, JsonForm) or len(form.signatures) == 1:
        return token
    for place in range(len(form.signatures)):
        read = with_signature(token, form, place)
        if _state(read, key_set) is _State.FITS:
            return read
    return token


def _state(token: Token, key_set: KeySet | None) -> _State:
    header, signature = token.header or {}, token.signature
    if key_set is None or signature is None:
        return _State.UNDECIDED
    kid, alg = header.get("kid"), str(header.get("alg"))
    named = kid if isinstance(kid, str) and kid else None
    found = choose(key_set, named)
    if found.lookup is KeyLookup.FOUND and found.key is not None:
        genuine: bool | None = verifies(found.key, alg, token.signing_input, signature)
    else:
        genuine = settled(key_set, found, SignedText(named, alg, token.signing_input, signature))[1]
    if genuine is None:
        return _State.UNDECIDED
    return _State.FITS if genuine else _State.WRONG


def signatures(case: Case) -> Fact | None:
    """Each of several signatures was tried; one that fits makes the payload genuine (RFC 7515 section 5.2)."""
    form = case.token.form
    if not isinstance(form, JsonForm) or len(form.signatures) == 1:
        return None
    states = [_state(with_signature(case.token, form, place), case.key_set) for place in range(len(form.signatures))]
    told = [message(state.value, number=number) for number, state in enumerate(states, 1)]
    if form.unread:
        told.append(counted(form.unread, "{n} more was not read.", "{n} more were not read."))
    return (ONE_WRONG if _State.WRONG in states else EACH)(Several(told), len(states))


def unprotected(case: Case) -> Fact | None:
    """What stands in the unprotected header: whoever passes the token on can change it."""
    form = case.token.form
    if not isinstance(form, JsonForm) or not (names := tuple(form.signatures[form.chosen].header)):
        return None
    return (UNPROTECTED if "alg" in names else UNPROTECTED_UNUSED)(names)
