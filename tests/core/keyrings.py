"""Keyrings in memory that behave well, or badly in one way each; nothing of the system's own is touched."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable

import keyring.errors
import pytest

from inspector.core.errors import VaultError
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


class Held(MemoryKeyring):
    """Answers when it is let: whoever calls a method named in `hung` waits until `over` is set, and is served then."""

    def __init__(self, *hung: str) -> None:
        super().__init__()
        self.hung = set(hung)
        self.over = threading.Event()
        self.begun = threading.Semaphore(0)
        """Released with each call that waits."""

    def _hang(self, name: str) -> None:
        if name in self.hung:
            self.hung.discard(name)
            self.begun.release()
            self.over.wait(60)

    def get_password(self, service: str, username: str) -> str | None:
        self._hang("get")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._hang("set")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._hang("delete")
        super().delete_password(service, username)


def vault_of(backend: RunKeyring, deadline_s: float = 10.0) -> Vault:
    """A vault that takes `backend` for the system's own keyring."""
    return Vault(backend, "Test keyring", persistent=True, deadline_s=deadline_s)


def error_of(call: Callable[[], object]) -> VaultError:
    """What a call to a vault ends with."""
    with pytest.raises(VaultError) as caught:
        call()
    return caught.value


def everything_in(error: BaseException) -> str:
    """What any log, crash report or debugger could print of it: the whole chain, hidden or not."""
    texts = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None:
            texts += [str(each), repr(each), repr(each.args), *traceback.format_exception(each)]
            waiting += [each.__cause__, each.__context__]
    return " ".join(texts)
