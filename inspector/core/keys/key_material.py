"""Public keys in the forms that are not JSON: DER, PKCS #7, OpenSSH, and what else such bytes turn out to be."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.core.keys import algorithms
from inspector.core.keys.certificates import Certificate, described, no_library_warnings, unreadable
from inspector.core.text.language import mark
from inspector.core.text.message import Message, counted
from inspector.core.text.patterns import pattern

if TYPE_CHECKING:
    from cryptography import x509

PRIVATE_KEY = "a private key"
LOCKED_KEY = "a private key, which is encrypted"
REQUEST = mark("a certificate request")
REVOCATIONS = mark("a list of revoked certificates")
PARAMETERS = mark("parameters of keys")
KEYSTORE = mark("a key store (PKCS #12)")

_SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
"""The object identifier of signed data, with which a PKCS #7 file of certificates begins (RFC 2315 section 14)."""
_PFX = pattern(
    rb"\x30[\x80-\x84].{0,4}?\x02\x01\x03\x30.{1,5}?\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x01\x02]", re.DOTALL
)
"""How a PKCS #12 file begins: version 3, then data or signed data (RFC 7292 section 4)."""
_SSH = pattern(r"(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp(?:256|384|521))[ \t]+AAAA[A-Za-z0-9+/]+={0,2}")
"""A public key as OpenSSH writes it (RFC 4253 section 6.6, RFC 5656 section 3.1, RFC 8709 section 4)."""
_BLANK = pattern(r"[\s\u200b-\u200f\u2060\ufeff]+")
"""White space, and what is copied from a web page without being seen."""
_BASE64 = pattern(r"[A-Za-z0-9+/]+={0,3}")


class FoundKey(NamedTuple):
    """A public key that was found, and the certificate it came in, with the names that are compared in a chain.

    `public_key` is None for one of a kind that the library does not know. `authority` says that the certificate is one
    that is for signing certificates and nothing else.
    """

    public_key: Any = None
    certificate: Certificate | None = None
    subject: x509.Name | None = None
    issuer: x509.Name | None = None
    authority: bool = False


def of_der(encoded: bytes) -> list[FoundKey]:
    """What is in a public key (SubjectPublicKeyInfo, PKCS #1), a certificate or a PKCS #7 file; empty for others."""
    if not _is_whole(encoded):
        return []
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    no_library_warnings()
    try:
        return [FoundKey(load_der_public_key(encoded))]
    except unreadable():
        pass
    if _SIGNED_DATA in encoded[:24]:
        return _of_pkcs7(encoded)
    from cryptography import x509  # late: most files have no certificate

    try:
        return [_of_certificate(x509.load_der_x509_certificate(encoded))]
    except unreadable():
        return []


def _of_certificate(parsed: x509.Certificate) -> FoundKey:
    """What a certificate has in it; raises one of `unreadable` where a part of it is damaged."""
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        known = described(parsed)
    except UnsupportedAlgorithm:
        return FoundKey(subject=parsed.subject, issuer=parsed.issuer)
    return FoundKey(known.public_key, known, parsed.subject, parsed.issuer, _is_authority(parsed))


def _is_authority(parsed: x509.Certificate) -> bool:
    """Whether its key signs certificates alone: it is a CA, and one issued by another, or one that says so.

    RFC 5280 sections 4.2.1.3 and 4.2.1.9. A certificate that an identity provider issued itself is often a CA too,
    since that is what OpenSSL makes by itself; it says nothing of what its key is for.
    """
    from cryptography import x509

    try:
        extensions = parsed.extensions
        if not extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
        if parsed.issuer != parsed.subject:
            return True
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    except unreadable():
        return False
    return usage.key_cert_sign and not usage.digital_signature


def _is_whole(encoded: bytes) -> bool:
    """Whether it is one sequence and nothing behind it, as all of these are; or one whose length is not said (BER)."""
    return _length(encoded) in (len(encoded), 0)


def is_cut_off(encoded: bytes) -> bool:
    """Whether it begins as a key or certificate in DER does, and ends before its end."""
    length = _length(encoded)
    return length is not None and len(encoded) < length < 1 << 24


def _length(encoded: bytes) -> int | None:
    """How long a sequence says that it is, with its own beginning (X.690 section 8.1.3); 0 where it does not say so."""
    if encoded[:1] != b"\x30" or len(encoded) < 2:
        return None
    if encoded[1] < 0x80:
        return 2 + encoded[1]
    octets = encoded[1] & 0x7F
    return 2 + octets + int.from_bytes(encoded[2 : 2 + octets], "big") if octets else 0


def _of_pkcs7(encoded: bytes) -> list[FoundKey]:
    from cryptography.hazmat.primitives.serialization.pkcs7 import load_der_pkcs7_certificates

    try:
        return [_of_certificate(each) for each in load_der_pkcs7_certificates(encoded)]
    except unreadable():
        return []


def of_ssh(text: str) -> list[FoundKey]:
    """The public keys of the lines of a text as OpenSSH writes them, with options or a host name before them."""
    if "ssh-" not in text and "ecdsa-" not in text:
        return []
    from cryptography.hazmat.primitives.serialization import load_ssh_public_key

    no_library_warnings()
    found = []
    for line in _SSH.finditer(text):
        try:
            found.append(FoundKey(load_ssh_public_key(line[0].encode())))
        except unreadable():
            continue
    return found


def of_ssh_blob(blob: bytes) -> list[FoundKey]:
    """The public key in the bytes of an SSH2 public key file (RFC 4716); empty where they are none."""
    length = int.from_bytes(blob[:4], "big")
    kind = blob[4 : 4 + length] if length <= 64 else b""
    return of_ssh(f"{kind.decode('latin-1')} {base64.b64encode(blob).decode()}") if kind else []


def unusable_der(encoded: bytes) -> str | None:
    """What bytes are that are no public key but have to do with one, in English; None where that cannot be told."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    if not _is_whole(encoded):
        return None
    if _PFX.match(encoded[:40]):
        return KEYSTORE
    no_library_warnings()
    try:
        load_der_private_key(encoded, None, unsafe_skip_rsa_key_validation=True)
    except TypeError:  # it asks for a passphrase
        return LOCKED_KEY
    except unreadable():
        pass
    else:
        return PRIVATE_KEY
    for load, what in ((x509.load_der_x509_csr, REQUEST), (x509.load_der_x509_crl, REVOCATIONS)):
        try:
            load(encoded)
        except unreadable():
            continue
        return what
    return None


def decoded(text: str) -> bytes | None:
    """The bytes of base64 text, in one line or several, in either alphabet; None where it is none."""
    body = _BLANK.sub("", text).replace("-", "+").replace("_", "/")
    if not _BASE64.fullmatch(body):
        return None
    body = body.rstrip("=")
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), validate=True)
    except ValueError:
        return None


class FoundKeys(NamedTuple):
    """Keys as the entries of a key set, and what has to be said of what was passed over.

    `unfit` counts those of a kind that signs no tokens.
    """

    entries: list[Any]
    problems: tuple[Message, ...] = ()
    unfit: int = 0


def to_entries(found: Sequence[FoundKey], kid: str | None = None) -> FoundKeys:
    """The JWKs of what was found, each key once and its certificate with it; `kid` where it is known what it is called.

    Of a chain, in whatever order it is, only the first counts: the key of an issuer signs certificates, not tokens, so
    it must not verify any. By names, as in a path (RFC 5280 section 6.1); a certificate that issued itself is nobody's
    chain, and a file may have several of those, as after a rotation.
    """
    issuers = {each.issuer for each in found if each.subject is not None and each.issuer != each.subject}
    if all(each.subject in issuers for each in found):  # round in a circle
        issuers = set()
    leaves = any(each.subject not in issuers and not each.authority for each in found)
    made: dict[tuple[str, ...], dict[str, Any]] = {}
    unfit = passed_over = 0
    for each in found:
        if each.subject is not None and (each.subject in issuers or (leaves and each.authority)):
            passed_over += 1
        elif not _put(made, each, kid):
            unfit += 1
    problem = counted(
        passed_over,
        "It also holds the certificate of an issuer, which was passed over: that key signs certificates, not tokens.",
        "It also holds {n} certificates of issuers, which were passed over: such keys sign certificates, not tokens.",
    )
    return FoundKeys(list(made.values()), (problem,) if passed_over else (), unfit)


def _put(made: dict[tuple[str, ...], dict[str, Any]], found: FoundKey, kid: str | None) -> bool:
    """Put a key among those that were `made`, by its members; False for one of a kind that signs no tokens."""
    members = algorithms.to_jwk(found.public_key) if found.public_key is not None else None
    if members is None:
        return False
    named = members if kid is None else {"kid": kid, **members}
    entry = made.setdefault(tuple(str(value) for value in members.values()), named)
    if found.certificate is not None:
        entry.setdefault("x5c", [base64.b64encode(found.certificate.encoded).decode()])
    return True
