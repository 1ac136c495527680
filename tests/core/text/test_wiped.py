"""Buffers of our own are zeros once the secret in them was used."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from inspector.core import files
from inspector.core.errors import ProfileError
from inspector.core.issuer import client_keys
from inspector.core.network import client_certificate
from inspector.core.network.client_certificate import ClientCertificate, ClientCertificateError
from inspector.core.profiles.profile import Profile
from inspector.core.text.wiped import wiped
from tests.core.key_files import certificate_of, pem_of
from tests.core.minting import rsa_key


def test_a_buffer_is_zeros_after_its_use_whatever_happened() -> None:
    buffer = bytearray(b"a-secret\xff")
    with pytest.raises(UnicodeDecodeError), wiped(buffer) as content:
        content.decode("ascii")
    assert buffer == bytes(9)


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 65_537, 300_000])
@pytest.mark.parametrize("most", [1, 65_536, 262_144, 262_145])
def test_what_is_read_is_whole(length: int, most: int) -> None:
    content = os.urandom(length)
    assert files.filled(io.BytesIO(content).readinto, most) == content[:most]


class Readings:
    """What was read of files that hold a secret, to look at afterwards."""

    def __init__(self) -> None:
        self.buffers: list[bytearray] = []

    def __call__(self, path: str, limit: int) -> bytearray:
        self.buffers.append(files.read_to_be_wiped(path, limit))
        return self.buffers[-1]


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Readings:
    made = Readings()
    monkeypatch.setattr(client_keys, "read_to_be_wiped", made)
    monkeypatch.setattr(client_certificate, "read_to_be_wiped", made)
    return made


@pytest.mark.parametrize("passphrase", ["right words", "wrong words", None])
def test_the_content_of_a_key_file(passphrase: str | None, readings: Readings, tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    path = tmp_path / "key.pem"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"right words")))
    profile = Profile(
        id="1", name="a", client_id="me", client_authentication="private_key_jwt", private_key_file=str(path)
    )
    try:
        client_keys.signing_key(profile, passphrase)
    except ProfileError:
        assert passphrase != "right words"
    with pytest.raises(ClientCertificateError):
        client_certificate._look_into(str(path), is_key=False)
    ClientCertificate(str(path), str(path), passphrase)
    assert len(readings.buffers) == 2
    assert all(buffer and buffer == bytes(len(buffer)) for buffer in readings.buffers)


def test_the_content_of_a_certificate_file_that_has_the_key_too(readings: Readings, tmp_path: Path) -> None:
    key = rsa_key()
    path = tmp_path / "both.pem"
    path.write_bytes(pem_of(key).encode() + certificate_of(key).public_bytes(Encoding.PEM))
    profile = Profile(
        id="1", name="a", client_id="me", client_authentication="private_key_jwt", private_key_file=str(path),
        certificate_file=str(path),
    )  # fmt: skip
    found = client_keys.signing_key(profile, None)
    assert client_keys.certificate_thumbprints(profile, found)
    assert len(readings.buffers) == 2
    assert all(buffer and buffer == bytes(len(buffer)) for buffer in readings.buffers)
