"""X.509 certificates beside keys: whose they are and until when, and public keys out of PEM files.

`cryptography` is imported when there is something to read, or the window would open later for it.
"""

from __future__ import annotations

import base64
from dataclasses import field
from typing import TYPE_CHECKING, Any

from inspector.core.errors import KeySetError
from inspector.core.text.language import tr
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from cryptography import x509

BEGIN_CERTIFICATE = b"-----BEGIN CERTIFICATE-----"
_BEGIN_PUBLIC = (b"-----BEGIN PUBLIC KEY-----", b"-----BEGIN RSA PUBLIC KEY-----")


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate names, "" for nobody, and when it ends, in epoch seconds. Its chain is not verified.

    `encoded` is the certificate itself, in DER.
    """

    subject: str
    expires: float
    public_key: Any = field(repr=False, compare=False)
    encoded: bytes = field(repr=False, compare=False)


def from_x5c(entry: object) -> Certificate | None:
    """The first certificate of an `x5c` member, base64 and not base64url (RFC 7517 section 4.7); None if unreadable."""
    if not isinstance(entry, list) or not entry or not isinstance(entry[0], str):
        return None
    from cryptography import x509

    try:
        return _certificate(x509.load_der_x509_certificate(base64.b64decode(entry[0], validate=True)))
    except _unreadable():
        return None


def _unreadable() -> tuple[type[Exception], ...]:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    return ValueError, UnsupportedAlgorithm, x509.InvalidVersion


def _certificate(parsed: x509.Certificate) -> Certificate:
    from cryptography.hazmat.primitives.serialization import Encoding

    expires = parsed.not_valid_after_utc.timestamp()
    return Certificate(
        parsed.subject.rfc4514_string(),
        expires,
        parsed.public_key(),
        parsed.public_bytes(Encoding.DER),
    )


def read_pem(content: bytes, name: str) -> tuple[Any, Certificate | None]:
    """The public key in a PEM file, and the certificate it came in, if any; KeySetError when there is none.

    A file with a private key is refused: its public part is enough, and the private one has no business here.
    """
    if b"PRIVATE KEY-----" in content:
        raise KeySetError(
            tr("{name} holds a private key. Give the public key alone; a signature is checked with that.", name=name)
        )
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        if BEGIN_CERTIFICATE in content:
            certificate = _certificate(x509.load_pem_x509_certificate(content))
            return certificate.public_key, certificate
        if any(begin in content for begin in _BEGIN_PUBLIC):
            return load_pem_public_key(content), None
    except _unreadable():
        raise KeySetError(
            tr("The PEM text in {name} is damaged or of a kind that cannot be read.", name=name)
        ) from None
    raise KeySetError(tr("{name} holds PEM text, but neither a public key nor a certificate.", name=name))
