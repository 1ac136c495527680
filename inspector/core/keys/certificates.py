"""X.509 certificates beside keys and in files of their own: whose they are and until when.

`cryptography` is imported when there is something to read, or the window would open later for it.
"""

from __future__ import annotations

import base64
import re
import warnings
from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, Any

from inspector.core.values import dataclass

if TYPE_CHECKING:
    from cryptography import x509

BEGIN_CERTIFICATE = b"-----BEGIN CERTIFICATE-----"
_READING = r"(?:inspector\.core\.keys|cryptography)\."


def no_library_warnings() -> None:
    """What `cryptography` has to say of the bytes it reads, as of a serial number of 0, is not printed.

    Called before each reading and never taken back: filters belong to the process, not to a thread, so what one thread
    restores another may be relying on; and whoever runs this, as a test does, may have set other filters meanwhile.
    """
    filters = warnings.filters
    if not filters or filters[0] != _quiet():
        warnings.filterwarnings("ignore", category=UserWarning, module=_READING)


@cache
def _quiet() -> tuple[object, ...]:
    """The filter as `warnings` keeps it."""
    return "ignore", None, UserWarning, re.compile(_READING), 0


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
    try:
        encoded = base64.b64decode(entry[0], validate=True)
    except ValueError:
        return None
    return from_der(encoded)


def from_der(encoded: bytes) -> Certificate | None:
    """The certificate that these bytes are; None where they are none, or one that cannot be read."""
    from cryptography import x509

    no_library_warnings()
    try:
        return described(x509.load_der_x509_certificate(encoded))
    except unreadable():
        return None


def unreadable() -> tuple[type[Exception], ...]:
    """What `cryptography` raises for bytes that it cannot read."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    return ValueError, UnsupportedAlgorithm, x509.InvalidVersion


def described(parsed: x509.Certificate) -> Certificate:
    """A certificate as the rest of the program knows it; raises one of `unreadable` for a key of an unknown kind."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return Certificate(
        parsed.subject.rfc4514_string(),
        parsed.not_valid_after_utc.timestamp(),
        parsed.public_key(),
        parsed.public_bytes(Encoding.DER),
    )
