"""Certificate chains as they are shown: what each certificate says, and which CA stands at the end."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Sequence
from functools import cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID
from requests.utils import DEFAULT_CA_BUNDLE_PATH

from inspector.core.network.exchange import ChainCertificate, Root, TlsSession
from inspector.core.text.message import Message, message

MOST_CERTIFICATES = 10
MOST_NAMES = 100
"""A server may send any number of either; nobody reads more."""
_TELLING = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME)
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, x509.DuplicateExtension)


def session(version: Message | str, cipher: str, chain: Sequence[bytes], *, verified: bool) -> TlsSession:
    """A handshake of TLS `version` ("1.3"), with its `chain` (DER, leaf first) read as far as it can be."""
    with warnings.catch_warnings():
        # cryptography warns of oddities such as a serial number of zero; one root of Mozilla's own list has it.
        warnings.simplefilter("ignore")
        found, shown = _read(chain)
        if not found:
            return TlsSession(
                version, cipher, verified=verified, unread=message("The server's certificate cannot be read.")
            )
        ends_in, root = _end(_path(found))
    return TlsSession(version, cipher, tuple(shown), ends_in, root, verified)


def _read(chain: Sequence[bytes]) -> tuple[list[x509.Certificate], list[ChainCertificate]]:
    """The certificates up to the first that cannot be read, and what they say."""
    found: list[x509.Certificate] = []
    shown: list[ChainCertificate] = []
    for der in chain[:MOST_CERTIFICATES]:
        try:
            certificate = x509.load_der_x509_certificate(der)
            shown.append(_shown(certificate))
        except Exception:  # noqa: BLE001 - a stranger wrote it; whatever is wrong with it, it is only shown
            break
        found.append(certificate)
    return found, shown


def _shown(found: x509.Certificate) -> ChainCertificate:
    return ChainCertificate(
        subject=found.subject.rfc4514_string(),
        issuer=found.issuer.rfc4514_string(),
        name=_telling(found.subject),
        issuer_name=_telling(found.issuer),
        not_before=found.not_valid_before_utc.timestamp(),
        not_after=found.not_valid_after_utc.timestamp(),
        names=_names(found),
        sha256=found.fingerprint(hashes.SHA256()).hex(),
        self_signed=_issued(found, found),
    )


def _telling(name: x509.Name) -> Message | str:
    """The part of a name that people know it by."""
    for oid in _TELLING:
        if found := name.get_attributes_for_oid(oid):
            value = found[0].value
            return value if isinstance(value, str) else value.decode("latin-1")
    return name.rfc4514_string() or message("no name")


def _names(found: x509.Certificate) -> tuple[str, ...]:
    """The hosts and addresses it is for (RFC 9525 section 6.2 goes by these alone, not by the subject)."""
    try:
        extension = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    hosts = extension.get_values_for_type(x509.DNSName)
    addresses = extension.get_values_for_type(x509.IPAddress)
    return tuple([*hosts, *map(str, addresses)][:MOST_NAMES])


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Whether `issuer` signed `certificate`: the names alone are anybody's."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


def _path(found: list[x509.Certificate]) -> list[x509.Certificate]:
    """From the leaf up; servers send others beside them, and not always in order (RFC 8446 section 4.4.2)."""
    path, others = found[:1], found[1:]
    while not _issued(path[-1], path[-1]):
        above = next((each for each in others if _issued(each, path[-1])), None)
        if above is None:
            break
        others.remove(above)
        path.append(above)
    return path


def _end(path: list[x509.Certificate]) -> tuple[Message | str, Root]:
    """The name of the CA above all others, and what is known of it."""
    last = path[-1]
    if any(_same_ca(last, root) or _issued(root, last) for root in _public(last)):
        return _telling(last.issuer), Root.PUBLIC
    if _issued(last, last) or not _names_its_issuer(last):
        return _telling(last.issuer), Root.PRIVATE
    return _telling(last.issuer), Root.UNKNOWN


def _same_ca(one: x509.Certificate, other: x509.Certificate) -> bool:
    try:
        return one.subject == other.subject and one.public_key() == other.public_key()
    except _UNREADABLE:
        return False  # a kind of key that no public CA has


def _names_its_issuer(certificate: x509.Certificate) -> bool:
    """Whether it says where its issuer's certificate is to be had, as every public CA's do and few private ones'."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except (x509.ExtensionNotFound, *_UNREADABLE):
        return False
    return any(entry.access_method == AuthorityInformationAccessOID.CA_ISSUERS for entry in found)


def _public(certificate: x509.Certificate) -> list[x509.Certificate]:
    """The public CAs that may be the certificate itself or its issuer, by name."""
    name = certificate.issuer.public_bytes()  # of a root, its own as well
    return [x509.load_der_x509_certificate(der) for der in _public_roots() if name in der]


@cache
def _public_roots() -> tuple[bytes, ...]:
    """Mozilla's list, as certifi has it; it vouches for nothing here, it only tells private CAs from public ones."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    return tuple(context.get_ca_certs(binary_form=True))
