"""The client's own private key and certificate: read from the user's files or the keyring, and checked for use.

`cryptography` is imported when there is a key to read, or the window would open later for it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from inspector.core.errors import ProfileError
from inspector.core.files import expanded, read_to_be_wiped, why_not_read
from inspector.core.keys import algorithms
from inspector.core.keys.certificates import BEGIN_CERTIFICATE
from inspector.core.keys.material import MIN_RSA_BITS
from inspector.core.keys.weak import rsa_flaw
from inspector.core.network.client_certificate import MAX_FILE_BYTES
from inspector.core.profiles.profile import ASSERTION_ALGORITHMS, Profile
from inspector.core.text.language import mark
from inspector.core.text.message import Message, Several, message, several
from inspector.core.text.numbers import size
from inspector.core.text.wiped import wipe, wiped
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from cryptography import x509

_PRIVATE = b"PRIVATE KEY-----"
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521", "secp256k1": "secp256k1"}


@dataclass(frozen=True, slots=True)
class ClientKey:
    """A private key that can sign. `name` is how a sentence begins that is about it: "The key file x.pem".

    `algorithms` are those it can sign with, the customary one first (RFC 7518 section 3.1, RFC 8037 section 3.1).
    """

    name: Message
    algorithms: tuple[str, ...]
    private_key: Any = field(repr=False, compare=False)


def signing_key(profile: Profile, secret: str | None) -> ClientKey:
    """The key that the profile's client signs with: the key file, opened with `secret`, or `secret` itself as PEM text.

    ProfileError, naming the file and nothing of what is in it, where there is none, or one that cannot be used.
    """
    if profile.private_key_file:
        where, content = _file(profile.private_key_file, "private_key_file")
        with wiped(content):
            return _key(content, secret, where, "private_key_file")
    if not secret:
        words = message(
            "No private key is stored for {name}. Enter it, or name the file that holds it.", name=profile.name
        )
        raise ProfileError(words, field="client_secret")
    with wiped(bytearray(secret, "utf-8", "replace")) as content:
        return _key(content, None, message("The stored private key", "… cannot be read."), "client_secret")


def check_private_key(pem: str) -> None:
    """ProfileError where this text is no private key that can be stored and signed with."""
    with wiped(bytearray(pem, "utf-8", "replace")) as content:
        _key(content, None, message("The private key", "… cannot be read."), "client_secret")


def holds_private_key(text: str) -> bool:
    """Whether there is a private key in PEM form in a text that ought to be something else."""
    return _PRIVATE.decode() in text


def certificate_thumbprints(profile: Profile, key: ClientKey) -> dict[str, str]:
    """`x5t` and `x5t#S256` of the profile's certificate (RFC 7515 sections 4.1.7 and 4.1.8); none without one.

    ProfileError where the certificate cannot be read, or is of another key.
    """
    if not profile.certificate_file:
        return {}
    where, content = _file(profile.certificate_file, "certificate_file")
    with wiped(content):  # the key may stand in it too
        certificate = _certificate(content, where)
    if _public_bytes(certificate.public_key()) != _public_bytes(key.private_key.public_key()):
        words = message(
            "{where} is of another key: {key} does not belong to it.",
            where=where,
            key=partial(_in_the_middle, key.name),
        )
        raise ProfileError(words, field="certificate_file")
    from cryptography.hazmat.primitives import hashes

    # SHA-1 because `x5t` is made of it; the servers that take it use it as a name, not as a safeguard.
    sha1, sha256 = certificate.fingerprint(hashes.SHA1()), certificate.fingerprint(hashes.SHA256())  # noqa: S303  x5t is a SHA-1
    return {"x5t": _base64url(sha1), "x5t#S256": _base64url(sha256)}


def _in_the_middle(name: Message) -> str:
    """The name of a key as it stands within a sentence."""
    words = str(name)
    return words[0].lower() + words[1:]


def _file(path: str, name: str) -> tuple[Message, bytearray]:
    """How a sentence begins that is about the file in field `name`, and the file's content."""
    if name == "certificate_file":
        where = message("The certificate file {path}", "… cannot be read.", path=path)
    else:
        where = message("The key file {path}", "… cannot be read.", path=path)
    try:
        content = read_to_be_wiped(expanded(path), MAX_FILE_BYTES)
    except (OSError, ValueError) as error:
        raise ProfileError(
            message("{where} cannot be read: {why}.", where=where, why=why_not_read(error)), field=name
        ) from None
    if len(content) > MAX_FILE_BYTES:
        wipe(content)
        raise ProfileError(
            message("{where} is larger than {size} and was not read.", where=where, size=size(MAX_FILE_BYTES)),
            field=name,
        )
    return where, content


def _key(content: bytearray, passphrase: str | None, where: Message, name: str) -> ClientKey:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if _PRIVATE not in content:
        raise ProfileError(
            _with_hint(message("{where} holds no private key in PEM form.", where=where), content), field=name
        )
    protected = b"ENCRYPTED" in content
    if protected and not passphrase:
        words = message("{where} is protected by a passphrase.", where=where)
        raise ProfileError(several(words, message(_WITHOUT[name])), field="client_secret")
    with wiped(bytearray(passphrase or "", "utf-8")) as opening:
        key = _loaded(lambda: load_pem_private_key(content, cast("bytes", opening) if protected else None))
    if key is None and protected:
        raise ProfileError(
            message("{where} is not opened by the passphrase that is stored.", where=where), field="client_secret"
        )
    if key is None:
        damaged = message("{where} is damaged, or of a kind that cannot be read.", where=where)
        raise ProfileError(_with_hint(damaged, content), field=name)
    found = _algorithms(key, where, name)
    return ClientKey(where, tuple(alg for alg in found if alg[:2] == "PS") if _only_for_pss(content) else found, key)


_RSASSA_PSS = bytes.fromhex("06092a864886f70d01010a")
"""The object identifier id-RSASSA-PSS of RFC 4055 section 1.2, in DER; the libraries drop it when they read a key."""


def _only_for_pss(pem: bytearray) -> bool:
    """Whether an RSA key says that it is for PSS alone. In an encrypted file that cannot be seen: then it is chosen."""
    # It stands before the key itself, of which no copy is made here.
    block = re.search(rb"-----BEGIN PRIVATE KEY-----\s*([A-Za-z0-9+/]{60})", pem)
    return block is not None and _RSASSA_PSS in (_loaded(lambda: base64.b64decode(block[1])) or b"")


_WITHOUT = {
    "client_secret": mark("Put it into a file and name that file, and the passphrase can be stored."),
    "private_key_file": mark("Enter it as the passphrase of the key file."),
}


def _loaded(load: Callable[[], Any]) -> Any | None:
    """What `load` gives; None where it fails. The library's error is dropped: it may quote what it could not read."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return load()
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
        return None


def _with_hint(words: Message, content: bytes | bytearray) -> Several:
    return several(words, _hint(content))


def _hint(content: bytes | bytearray) -> Message | None:
    if b"-----BEGIN OPENSSH" in content:
        return message("It is an OpenSSH key; `ssh-keygen -p -m PKCS8 -f FILE` turns a copy of it into PEM.")
    if BEGIN_CERTIFICATE in content:
        return message("It holds a certificate; the private key is usually in another file.")
    if b"-----BEGIN PUBLIC KEY" in content:
        return message("It holds the public key; the private one is usually in another file.")
    if content[:1] == b"\x30":
        return message(
            "It looks like a .pfx, .p12 or DER file; `openssl pkcs12 -in FILE -nodes` turns a .pfx into PEM."
        )
    return None


def _algorithms(key: Any, where: Message, name: str) -> tuple[str, ...]:
    """What the key can sign with; ProfileError for a key that is too weak, or that does not sign."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

    if isinstance(key, rsa.RSAPrivateKey):
        numbers = key.public_key().public_numbers()
        if key.key_size < MIN_RSA_BITS:
            words = message(
                "{where} holds an RSA key of {bits} bits; RFC 7518 section 3.3 asks for {least} at least.",
                where=where,
                bits=key.key_size,
                least=MIN_RSA_BITS,
            )
            raise ProfileError(words, field=name)
        if flaw := rsa_flaw(numbers.n, numbers.e):
            raise ProfileError(
                message("{where} holds an RSA key that is not safe. {flaw}", where=where, flaw=flaw), field=name
            )
    curve = _CURVES.get(key.curve.name) if isinstance(key, ec.EllipticCurvePrivateKey) else None
    if isinstance(
        key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey
    ):
        public = key.public_key()
        if found := tuple(alg for alg in ASSERTION_ALGORITHMS if algorithms.fits(alg, public, curve)):
            return found
    raise ProfileError(message("{where} holds a key of a type that signs no assertion.", where=where), field=name)


def _certificate(content: bytearray, where: Message) -> x509.Certificate:
    """The first certificate of a PEM file, which is the client's own where a chain follows it."""
    if BEGIN_CERTIFICATE not in content:
        words = message("{where} holds no certificate in PEM form.", where=where)
        hint = message("It looks like a DER or .pfx file.") if content[:1] == b"\x30" else None
        raise ProfileError(several(words, hint), field="certificate_file")
    from cryptography import x509

    # Of a key beside them no copy is made.
    alone = b"\n".join(re.findall(rb"-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----", content))
    found = _loaded(lambda: x509.load_pem_x509_certificates(alone))
    if not found:
        raise ProfileError(
            message("{where} is damaged, or of a kind that cannot be read.", where=where), field="certificate_file"
        )
    certificate: x509.Certificate = found[0]
    return certificate


def _public_bytes(key: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    encoded: bytes = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return encoded


def _base64url(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
