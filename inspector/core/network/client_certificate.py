"""The certificate that this program shows to a server which wants to know who calls: mutual TLS (RFC 8705)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from inspector.core.files import read_to_be_wiped, why_not_read
from inspector.core.keys.certificates import BEGIN_CERTIFICATE
from inspector.core.text.message import Message, message
from inspector.core.text.numbers import size
from inspector.core.text.wiped import wipe, wiped
from inspector.core.values import dataclass

if TYPE_CHECKING:
    import ssl

MAX_FILE_BYTES = 256 * 1024
"""More than any key with a chain of certificates takes; a larger file was chosen by mistake."""

_BEGIN, _KEY = b"-----BEGIN ", b"PRIVATE KEY-----"


class ClientCertificateError(Exception):
    """The certificate or its key cannot be used; `said` is one sentence for the user, free of secrets."""

    def __init__(self, said: Message) -> None:
        super().__init__(said)
        self.said = said


@dataclass(frozen=True, slots=True)
class ClientCertificate:
    """Two files in PEM form: the certificate, followed by any intermediate ones, and its private key.

    Both may be in one file, which is then named twice. `passphrase` opens the key where it is encrypted.
    """

    certificate_file: str
    key_file: str
    passphrase: str | None = field(default=None, repr=False)

    def load_into(self, context: ssl.SSLContext) -> None:
        """Make `context` show it to servers that ask; ClientCertificateError when it cannot be used."""
        _look_into(self.certificate_file, is_key=False)
        _look_into(self.key_file, is_key=True)
        asked: list[bool] = []

        opening = bytearray(self.passphrase or "", "utf-8")

        def passphrase() -> bytearray:
            asked.append(True)
            return opening

        try:
            # Always with a callback: without one OpenSSL would ask on the terminal, and wait there.
            context.load_cert_chain(self.certificate_file, self.key_file, passphrase)
        except (OSError, ValueError) as error:  # ValueError: a passphrase of more than 1024 bytes
            raise ClientCertificateError(self._why(error, wanted_passphrase=bool(asked))) from None
        finally:
            wipe(opening)

    def _why(self, error: Exception, *, wanted_passphrase: bool) -> Message:
        reason = getattr(error, "reason", None) or ""
        if reason == "KEY_VALUES_MISMATCH":
            return message(
                "The key in {key_path} does not belong to the certificate in {certificate_path}.",
                key_path=self.key_file,
                certificate_path=self.certificate_file,
            )
        if wanted_passphrase and not self.passphrase:
            return message("The key in {path} is encrypted, and there is no passphrase for it.", path=self.key_file)
        if wanted_passphrase:
            return message("The passphrase does not open the key in {path}.", path=self.key_file)
        facts = {"certificate_path": self.certificate_file, "key_path": self.key_file}
        if not reason:
            return message(
                "OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path}.", **facts
            )
        return message(
            "OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path} ({reason}).",
            **facts,
            reason=reason.replace("_", " ").lower(),
        )


def _look_into(path: str, *, is_key: bool) -> None:
    """ClientCertificateError for a file that is missing, cannot be read or holds something else."""
    try:
        content = read_to_be_wiped(path, MAX_FILE_BYTES)
    except (OSError, ValueError) as error:
        raise _unreadable(path, why_not_read(error), is_key=is_key) from None
    with wiped(content):
        _check(path, content, is_key=is_key)


def _check(path: str, content: bytearray, *, is_key: bool) -> None:
    if len(content) > MAX_FILE_BYTES:
        why = message(
            "it is larger than {size}", "The client certificate cannot be read: ….", size=size(MAX_FILE_BYTES)
        )
        raise _unreadable(path, why, is_key=is_key)
    if is_key and not (_BEGIN in content and _KEY in content):
        why = message("it holds no private key in PEM form", "The client certificate cannot be read: ….")
        raise _unreadable(path, why, is_key=is_key)
    if not is_key and BEGIN_CERTIFICATE not in content:
        why = message("it holds no certificate in PEM form", "The client certificate cannot be read: ….")
        raise _unreadable(path, why, is_key=is_key)


def _unreadable(path: str, why: Message, *, is_key: bool) -> ClientCertificateError:
    if is_key:
        words = message("The key of the client certificate cannot be read: {path}: {why}.", path=path, why=why)
    else:
        words = message("The client certificate cannot be read: {path}: {why}.", path=path, why=why)
    return ClientCertificateError(words)
