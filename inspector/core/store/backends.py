"""Keyrings of the system: which of them may hold a secret, told by what they are and not by what they say they are."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Protocol

from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

NAMES = {
    "keyring.backends.Windows.WinVaultKeyring": mark("Windows Credential Manager"),
    "keyring.backends.macOS.Keyring": mark("macOS Keychain"),
    "keyring.backends.SecretService.Keyring": mark("Secret Service keyring"),
    "keyring.backends.libsecret.Keyring": mark("Secret Service keyring"),
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
    "keyring.backends.kwallet.DBusKeyringKWallet6": "KWallet 6",
}
"""The backends that may hold a secret, by exact class (FACTS 4.6: priorities and `recommended` are no protection)."""

MOST_CHARS = {"keyring.backends.Windows.WinVaultKeyring": 1280}
"""How much an entry holds where that is little: CredWrite takes 2560 bytes of UTF-16 (FACTS 4.6)."""

CHAINER = "keyring.backends.chainer.ChainerBackend"
MOST_PATH = 100
"""Characters of a class's name that are shown."""


class Backend(Protocol):
    """What is asked of a keyring; `keyring.backend.KeyringBackend` has all of it."""

    def get_password(self, service: str, username: str) -> str | None:
        """The entry; None when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store or replace the entry."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove the entry; keyring.errors.PasswordDeleteError when there is none."""


class RunKeyring:
    """Keeps secrets in memory until the program ends. No KeyringBackend: keyring itself would find and offer it."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    def __repr__(self) -> str:
        return f"RunKeyring({len(self._secrets)} entries)"

    def get_password(self, service: str, username: str) -> str | None:
        """See keyring.backend.KeyringBackend."""
        return self._secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """See keyring.backend.KeyringBackend."""
        self._secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """See keyring.backend.KeyringBackend."""
        if self._secrets.pop((service, username), None) is None:
            import keyring.errors

            raise keyring.errors.PasswordDeleteError("no such entry")


class Chain:
    """Several keyrings as they were when they were judged.

    keyring's own chain looks for its members again with every call, and one that came later would be given the secret.
    """

    def __init__(self, members: Iterable[Backend]) -> None:
        self.members = tuple(members)

    def get_password(self, service: str, username: str) -> str | None:
        """What the first that has the entry has in it."""
        found = (member.get_password(service, username) for member in self.members)
        return next((each for each in found if each is not None), None)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store it in the first."""
        self.members[0].set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Remove it from each that has it."""
        for member in self.members:
            if member.get_password(service, username) is not None:
                member.delete_password(service, username)


def backend_name(backend: Backend) -> str | None:
    """What people call `backend`, a marked text; None when it is not one that may hold a secret."""
    if not is_what_it_says(type(backend)):
        return None
    path = class_path(backend)
    if path == CHAINER:
        names = [backend_name(member) for member in _members(backend)]
        return names[0] if names and all(names) else None
    return NAMES.get(path)


def fixed(backend: Backend) -> Backend:
    """The keyring that was judged, which stays what it is: a chain with the members that it has now."""
    return Chain(_members(backend)) if class_path(backend) == CHAINER else backend


def most_chars(backend: Backend) -> int | None:
    """How many UTF-16 units an entry of it holds; None where that is more than any secret has."""
    first = backend.members[0] if isinstance(backend, Chain) else backend
    return MOST_CHARS.get(class_path(first))


def class_path(backend: Backend) -> str:
    """The name of its class, with the module that the class says it is from."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def refusal(backend: Backend) -> Message:
    """Why a keyring without a `backend_name` is not used, and what to do where something can be done."""
    path = class_path(backend)
    if path in NAMES or (path == CHAINER and not is_what_it_says(type(backend))):
        return message("The configured keyring says that it is {path}, but it is not, so it is not used.", path=path)
    if path == "keyring.backends.fail.Keyring":
        return message(
            "No keyring was found on this system. On Linux, install and unlock one that offers the "
            "Secret Service, such as GNOME Keyring, KWallet or KeePassXC."
        )
    if path == "keyring.backends.null.Keyring":
        return message("The keyring is switched off (keyring's null backend), so it would lose every secret.")
    if path == CHAINER:
        path = ", ".join(class_path(member) for member in _members(backend) if backend_name(member) is None)
    path = visible(elide(path, MOST_PATH))
    return message("The configured keyring ({path}) does not protect secrets, so it is not used.", path=path)


def _members(chain: Backend) -> list[Backend]:
    return list(getattr(chain, "backends", ()))


def is_what_it_says(kind: type) -> bool:
    """Whether the class is the one that stands under its name in its module: any class may say it is from there."""
    module, name = (type.__dict__[each].__get__(kind) for each in ("__module__", "__qualname__"))
    found: object = sys.modules.get(module) if type(module) is str else None
    for part in name.split("."):
        found = getattr(found, part, None)
    return found is kind
