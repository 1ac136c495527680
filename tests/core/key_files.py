"""Private keys and certificates of a client, written as the files that a user has."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed448, ed25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID


def pem_of(key: Any, passphrase: str | None = None, form: PrivateFormat = PrivateFormat.PKCS8) -> str:
    shut = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    text: bytes = key.private_bytes(Encoding.PEM, form, shut)
    return text.decode()


def certificate_of(key: Any, name: str = "client") -> x509.Certificate:
    """A certificate signed with its own key, good for a day around the turn of every clock that runs here."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    hashed = None if isinstance(key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey) else hashes.SHA256()
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - dt.timedelta(days=1)).not_valid_after(now + dt.timedelta(days=1))
    return builder.sign(key, hashed)


def write_key(folder: Path, key: Any, passphrase: str | None = None, name: str = "client.key") -> str:
    path = folder / name
    path.write_text(pem_of(key, passphrase))
    return str(path)


def write_certificate(folder: Path, certificate: x509.Certificate, name: str = "client.crt") -> str:
    path = folder / name
    path.write_bytes(certificate.public_bytes(Encoding.PEM))
    return str(path)
