"""Client secrets in the OS keyring: which backend, whether it may be trusted, and every write read back.

What a keyring can and cannot promise: it is locked with the user's session, but on most systems any program of the
same user can ask it too. Nothing is ever written to a plain file instead. `keyring` is imported when it is asked for,
or the window would open later for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Protocol, TypeVar

from inspector.core.deadline import DeadlineError, within
from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, several
from inspector.core.text.seen import saw
from inspector.core.values import dataclass

T = TypeVar("T")

DEADLINE_S = 20.0
"""How long one keyring call may take: long enough to type a password into an unlock prompt."""

SERVICE = "Token Inspector"

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


@dataclass(frozen=True, slots=True)
class Vault:
    """Where secrets are kept. `name` is what the window calls it; `persistent` whether it outlives the program.

    `why_not` says, when it is not persistent, what is missing and what to do about it. `most_chars` is how much one
    entry holds, where that is little.
    """

    backend: Backend = field(repr=False)
    name: Message | str
    persistent: bool
    why_not: Message | str | None = None
    deadline_s: float = DEADLINE_S
    most_chars: int | None = None

    def read(self, entry: str, kind: str = "client_secret") -> str | None:
        """The secret of `entry` (a profile's id); None when there is none. VaultError when it cannot be read."""
        found: object = self._call("read", lambda: self.backend.get_password(_service(entry), str(kind)))
        if found is not None and not isinstance(found, str):
            raise VaultError(message("{keyring} gave something that is not a text for the secret.", keyring=self.name))
        saw(found)
        return found

    def store(self, entry: str, secret: str, kind: str = "client_secret") -> None:
        """Keep `secret`, then read it back; VaultError unless exactly the same text came back."""
        saw(secret)
        length = len(secret.encode("utf-16-le", "surrogatepass")) // 2
        if self.most_chars is not None and length > self.most_chars:
            words = message(
                "{keyring} holds {most} characters at most, and this has {count}. It is not stored.",
                keyring=self.name,
                most=self.most_chars,
                count=length,
            )
            raise VaultError(
                several(words, message("A private key can stay in a file: name that file in the profile."))
            )
        self._call("store", lambda: self.backend.set_password(_service(entry), str(kind), secret))
        if self.read(entry, kind) != secret:
            raise VaultError(
                message("{keyring} accepted the secret but does not give it back. It is not stored.", keyring=self.name)
            )

    def forget(self, entry: str, kind: str = "client_secret") -> bool:
        """Remove the secret and make sure it is gone; False when there was none. VaultError when it is still there."""
        if self.read(entry, kind) is None:
            return False
        self._call("remove", lambda: self.backend.delete_password(_service(entry), str(kind)))
        if self.read(entry, kind) is not None:
            raise VaultError(
                message("{keyring} says it removed the entry, but the entry is still there.", keyring=self.name)
            )
        return True

    def forget_secrets(self, entry: str) -> int:
        """Remove whatever secrets `entry` (a profile's id) has, of every kind; how many. VaultError as `forget`."""
        return sum(self.forget(entry, kind) for kind in SecretKind)

    def _call(self, verb: str, call: Callable[[], T]) -> T:
        try:
            return within(self.deadline_s, lambda: _answer_of(call))
        except DeadlineError:
            words = message(
                "{keyring} did not answer within {seconds} s; it may be waiting for you to unlock it.",
                keyring=self.name,
                seconds=f"{self.deadline_s:g}",
            )
            problem = VaultError(words, locked=True)
        except Exception as error:  # noqa: BLE001 - backends let D-Bus, OS and COM errors through unwrapped (FACTS 4.6)
            # The error's own text is left out: some backends put the arguments of the call into it.
            if _says_locked(error):
                problem = VaultError(
                    message("{keyring} is locked. Unlock it and try again.", keyring=self.name), locked=True
                )
            elif _has_none(error):
                words = message(
                    "{keyring} gave no keyring to keep secrets in; probably none was made yet. "
                    "Make one with your desktop's password program, then try again.",
                    keyring=self.name,
                )
                problem = VaultError(words)
            else:
                problem = VaultError(message(_REFUSED[verb], keyring=self.name, error=_name_of(error)))
        # Raised out here, because inside it would carry the backend's error along as its context.
        raise problem


class _SystemExitError(Exception):
    """A backend asked for the end of the whole program, as one does whose own prompt was closed."""


def _answer_of(call: Callable[[], T]) -> T:
    try:
        return call()
    except SystemExit:
        raise _SystemExitError from None


def _name_of(error: Exception) -> str:
    return type(error).__name__.removeprefix("_")


_REFUSED = {
    "read": mark("{keyring} refused to read the secret ({error})."),
    "store": mark("{keyring} refused to store the secret ({error})."),
    "remove": mark("{keyring} refused to remove the secret ({error})."),
}


def _says_locked(error: Exception) -> bool:
    import keyring.errors

    return isinstance(error, keyring.errors.KeyringLocked)


def _has_none(error: Exception) -> bool:
    """Whether a Secret Service has no default collection, and its prompt to make one was dismissed or not shown."""
    import keyring.errors

    return isinstance(error, keyring.errors.InitError)


def _service(entry: str) -> str:
    # A service of its own for each entry: Windows shuffles entries of one service into other targets (FACTS 4.6).
    return f"{SERVICE}/{entry}"


def run_vault(why_not: Message | str | None = None) -> Vault:
    """A vault that forgets everything when the program ends."""
    return Vault(RunKeyring(), message("this run's memory", "Stored in …"), persistent=False, why_not=why_not)


def open_vault(backend: Backend | None = None) -> Vault:
    """The OS keyring if there is one that may be trusted, otherwise a vault for this run that says why."""
    try:
        # A chainer asks its members over D-Bus what they are, so even the name takes a deadline.
        return within(DEADLINE_S, lambda: _answer_of(lambda: _judge(backend or _system_keyring())))
    except Exception as error:  # noqa: BLE001 - a backend that breaks while loading is one that cannot be used
        return run_vault(message("The system's keyring cannot be used ({error}).", error=_name_of(error)))


def _system_keyring() -> Backend:
    import keyring

    from inspector.core.text.masked_logs import mask_logs

    mask_logs()
    return keyring.get_keyring()


def _judge(backend: Backend) -> Vault:
    name = backend_name(backend)
    if name is not None:
        return Vault(backend, message(name), persistent=True, most_chars=MOST_CHARS.get(_class_path(backend)))
    return run_vault(_refusal(backend))


def backend_name(backend: Backend) -> str | None:
    """What people call `backend`, a marked text; None when it is not one that may hold a secret."""
    path = _class_path(backend)
    if path == CHAINER:
        names = [backend_name(member) for member in getattr(backend, "backends", ())]
        return names[0] if names and all(names) else None
    return NAMES.get(path)


def _class_path(backend: Backend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _refusal(backend: Backend) -> Message:
    path = _class_path(backend)
    if path == "keyring.backends.fail.Keyring":
        return message(
            "No keyring was found on this system. On Linux, install and unlock one that offers the "
            "Secret Service, such as GNOME Keyring, KWallet or KeePassXC."
        )
    if path == "keyring.backends.null.Keyring":
        return message("The keyring is switched off (keyring's null backend), so it would lose every secret.")
    if path == CHAINER:
        members = (m for m in getattr(backend, "backends", ()) if backend_name(m) is None)
        path = ", ".join(_class_path(member) for member in members)
    return message("The configured keyring ({path}) does not protect secrets, so it is not used.", path=path)
