"""Keyrings in memory that behave well, or badly in one way each; nothing of the system's own is touched."""

from __future__ import annotations

import sys
import threading

import keyring.errors

from inspector.core.store.vault import RunKeyring, Vault

LOUD = "the backend's own words, with hunter2 in them"


class MemoryKeyring(RunKeyring):
    """A keyring that stands for one that outlives the program."""

    priority = -1

    @property
    def entries(self) -> dict[tuple[str, str], str]:
        return self._secrets


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked(LOUD)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked(f"{LOUD} {password}")


class NoKeyring(MemoryKeyring):
    """A Secret Service in which no keyring was made yet, and whose prompt to make one was dismissed."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.InitError(LOUD)


class RefusingKeyring(MemoryKeyring):
    """Gives what it has; takes nothing, and lets nothing go."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(f"{LOUD} {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError(LOUD)


class ForgetfulKeyring(MemoryKeyring):
    """Says yes and keeps nothing, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class EndingKeyring(MemoryKeyring):
    """Ends the program instead of answering."""

    def get_password(self, service: str, username: str) -> str | None:
        raise SystemExit(0)

    def set_password(self, service: str, username: str, password: str) -> None:
        sys.exit(password)


class BytesKeyring(MemoryKeyring):
    """Gives back bytes, as a program did that wrote the entry on its own."""

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        return found.encode() if found is not None else None  # type: ignore[return-value] # that is what is wrong


class ChangingKeyring(MemoryKeyring):
    """Cuts what it is given, as a keyring with a limit might."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:8])


class ClingingKeyring(MemoryKeyring):
    """Says that it removed an entry, and still has it."""

    def delete_password(self, service: str, username: str) -> None:
        pass


class OddKeyring(MemoryKeyring):
    """Lets an error of another library through, with the secret in its text (FACTS 4.6)."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError(1783, LOUD)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"CredWrite({service}, {password}) failed") from ValueError(password)


class HangingKeyring(MemoryKeyring):
    """Waits for someone to unlock it until `over` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait(30)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.over.wait(30)


def vault_of(backend: RunKeyring, deadline_s: float = 10.0) -> Vault:
    """A vault that takes `backend` for the system's own keyring."""
    return Vault(backend, "Test keyring", persistent=True, deadline_s=deadline_s)
