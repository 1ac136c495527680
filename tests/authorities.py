"""Certificate authorities with the faults that trustme does not make, and servers with their certificates."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

_YEAR = timedelta(days=365)
_SIGNS = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


class Authority:
    """A CA called `name`: its own root, or one that `above` vouches for.

    Not `critical`: its basic constraints are not marked so, which RFC 5280 asks for and VERIFY_X509_STRICT insists on.
    """

    def __init__(
        self,
        name: str | x509.Name,
        above: Authority | None = None,
        *,
        until: datetime | None = None,
        critical: bool = True,
    ) -> None:
        self.name = name if isinstance(name, x509.Name) else _name(name)
        self.key = ec.generate_private_key(ec.SECP256R1())
        constraints = x509.BasicConstraints(ca=True, path_length=None)
        made = _builder(self.name, self.key.public_key(), above or self, until).add_extension(constraints, critical)
        made = made.add_extension(_SIGNS, critical=True)
        self.certificate = made.sign((above or self).key, hashes.SHA256())

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def authority(self, name: str, *, until: datetime | None = None) -> Authority:
        """A CA below this one."""
        return Authority(name, self, until=until)

    def bundle(self, folder: Path) -> Path:
        """A file with this CA's certificate, for those who trust it."""
        path = folder / "bundle.pem"
        path.write_bytes(self.pem)
        return path

    def server(self, folder: Path, *sent: Authority, aia: bool = False) -> ssl.SSLContext:
        """A server at 127.0.0.1 that sends its certificate, and those of `sent` after it.

        With `aia` the certificate says where its issuer's is to be had.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        made = _builder(_name("server"), key.public_key(), self)
        if aia:
            where = x509.UniformResourceIdentifier("http://issuer.test/issuing.crt")
            entry = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, where)
            made = made.add_extension(x509.AuthorityInformationAccess([entry]), critical=False)
        leaf = made.sign(self.key, hashes.SHA256())
        chain = b"".join([leaf.public_bytes(serialization.Encoding.PEM), *(each.pem for each in sent)])
        return _context(folder, key, chain)

    def own_server(self, folder: Path) -> ssl.SSLContext:
        """A server that uses this CA's own certificate."""
        return _context(folder, self.key, self.pem)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    name: x509.Name, key: ec.EllipticCurvePublicKey, above: Authority, until: datetime | None = None
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(above.name)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _YEAR)
        .not_valid_after(until or now + _YEAR)
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above.key.public_key()), critical=False)
    )


def _context(folder: Path, key: ec.EllipticCurvePrivateKey, chain: bytes) -> ssl.SSLContext:
    path = folder / "server.pem"
    plain = serialization.NoEncryption()
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain) + chain)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
