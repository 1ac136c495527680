"""Why a certificate was refused: the verifier's codes, and what the chain adds to them."""

from __future__ import annotations

import ssl
from dataclasses import replace

from inspector.core.network.exchange import ChainCertificate, Failure, FailureKind, Root, TlsSession
from inspector.core.text.display import elide
from inspector.core.text.message import Message, counted, message, several, untranslated, verbatim

_K = FailureKind
_CODES = {
    # OpenSSL's, as x509_vfy.h has them
    2: _K.CERT_UNTRUSTED,
    9: _K.CERT_NOT_YET_VALID,
    10: _K.CERT_EXPIRED,
    18: _K.CERT_SELF_SIGNED,
    19: _K.CERT_UNTRUSTED,
    20: _K.CERT_UNTRUSTED,
    21: _K.CERT_UNTRUSTED,
    62: _K.CERT_WRONG_HOST,
    64: _K.CERT_WRONG_HOST,
    **dict.fromkeys(range(79, 95), _K.CERT_STRICT),  # most are tested only with VERIFY_X509_STRICT
    # those of Windows, CERT_E_* in winerror.h; its "expired" stands for "not yet valid" too
    0x800B0101: _K.CERT_EXPIRED,
    0x800B0109: _K.CERT_UNTRUSTED,
    0x800B010A: _K.CERT_UNTRUSTED,
    0x800B010F: _K.CERT_WRONG_HOST,
    0x800B0112: _K.CERT_UNTRUSTED,
    # those of macOS, errSec* in SecBase.h
    -67602: _K.CERT_WRONG_HOST,
    -67818: _K.CERT_EXPIRED,
    -67819: _K.CERT_NOT_YET_VALID,
    -67843: _K.CERT_UNTRUSTED,
}
"""On Windows and macOS the system verifies, through truststore, and its codes and words are others than OpenSSL's."""

KINDS = frozenset({*_CODES.values(), _K.CERTIFICATE})
"""All the kinds of failure for which the chain is worth looking at."""
MOST_NAMED = 4


def kind(error: ssl.SSLCertVerificationError) -> FailureKind:
    """What sort of refusal it is; CERTIFICATE for one without a sort of its own."""
    return _CODES.get(getattr(error, "verify_code", 0), _K.CERTIFICATE)


def with_chain(failure: Failure, session: TlsSession, now: float) -> Failure:
    """The failure, told more finely and with the facts of the chain that was refused."""
    if not session.chain:
        return failure
    leaf = session.chain[0]
    found = failure.kind
    if found is _K.CERT_EXPIRED and not any(each.not_after <= now for each in session.chain):
        found = _K.CERT_NOT_YET_VALID if any(each.not_before > now for each in session.chain) else found
    if found is _K.CERT_UNTRUSTED and leaf.self_signed:
        found = _K.CERT_SELF_SIGNED
    more = _facts(found, session, now)
    return replace(
        failure,
        kind=found,
        message=verbatim(several(failure.message, more)) if more else failure.message,
    )


def _facts(found: FailureKind, session: TlsSession, now: float) -> Message | None:
    """One more sentence: when, for whom, or by whom."""
    leaf = session.chain[0]
    if found is _K.CERT_EXPIRED:
        late = next((each for each in session.chain if each.not_after <= now), None)
        return _until(late, of_leaf=late is leaf) if late else None
    if found is _K.CERT_NOT_YET_VALID:
        early = next((each for each in session.chain if each.not_before > now), None)
        return _from(early, of_leaf=early is leaf) if early else None
    if found is _K.CERT_WRONG_HOST:
        return _hosts(leaf)
    if found is _K.CERT_SELF_SIGNED:
        return message("It calls itself {name}.", name=_short(leaf.name))
    return _who_vouches(session)


def _short(name: Message | str) -> Message:
    return untranslated("{name:elide 80}", name=name)


def _until(one: ChainCertificate, *, of_leaf: bool) -> Message:
    end = untranslated("{date:iso}", date=one.not_after)
    if of_leaf:
        return message("It was valid until {time}.", time=end)
    return message("That of {name}, which vouches for it, was valid until {time}.", name=_short(one.name), time=end)


def _from(one: ChainCertificate, *, of_leaf: bool) -> Message:
    start = untranslated("{date:iso}", date=one.not_before)
    if of_leaf:
        return message("It is valid from {time}.", time=start)
    return message("That of {name}, which vouches for it, is valid from {time}.", name=_short(one.name), time=start)


def _hosts(leaf: ChainCertificate) -> Message:
    names = ", ".join(elide(name, 80) for name in leaf.names[:MOST_NAMED])
    more = len(leaf.names) - MOST_NAMED
    if not names:
        return message("It names no host; its subject is {name}.", name=leaf.name)
    if more > 0:
        return counted(more, "It is for {names} and {n} more.", "It is for {names} and {n} more.", names=names)
    return message("It is for {names}.", names=names)


def _who_vouches(session: TlsSession) -> Message:
    """What the chain ends in; a guess is said to be one."""
    name = _short(session.ends_in or "")
    if session.root is Root.PRIVATE:
        # Of a root that was sent it is known that Mozilla does not list it; else nobody but its certificate says so.
        sure = any(each.self_signed for each in session.chain)
        if sure:
            return message("The chain ends in {name}, which is not a public CA.", name=name)
        return message("The chain ends in {name}, which is probably not a public CA.", name=name)
    if session.root is Root.UNKNOWN:
        return message(
            "The server did not send the certificate of {name}, which issued the last one it sent.", name=name
        )
    return message("The chain ends in {name}, which is a public CA.", name=name)
