"""A keyring that outlives the programs which use it: in this process, and asked by others over a socket.

No file of it is in the way of a full disk, no program that is killed takes part of it along, and what it holds is known
here without asking the program. What a program finds of it is a `ServedKeyring`.
"""

from __future__ import annotations

import contextlib
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import keyring.errors

from inspector import home
from inspector.core.store import vault
from inspector.core.store.session import KEY_KIND
from inspector.core.store.vault import SERVICE, Vault
from tests.core.keyrings import MemoryKeyring, vault_of

Entry = tuple[str, str]


@dataclass
class Ring:
    """What the keyring holds, by service and user name; `address` is where programs ask it."""

    address: str
    entries: dict[Entry, str] = field(default_factory=dict)
    _threads: list[threading.Thread] = field(default_factory=list)

    def vault(self) -> Vault:
        """The same keyring for code of this process."""
        backend = MemoryKeyring()
        backend._secrets = self.entries
        return vault_of(backend)

    def put(self, entry: str, secret: str, kind: str = "client_secret") -> None:
        """Store a secret as the program would."""
        self.entries[f"{SERVICE}/{entry}", str(kind)] = secret

    def get(self, entry: str, kind: str = "client_secret") -> str | None:
        """What is stored under the name of a profile's id, or of a session."""
        return self.entries.get((f"{SERVICE}/{entry}", str(kind)))

    @property
    def session_keys(self) -> list[str]:
        """The services under which a key of a token file is stored."""
        return [service for service, kind in self.entries if kind == KEY_KIND]

    def answer(self, verb: str, service: str, name: str, secret: str) -> object:
        """What a `ServedKeyring` is told."""
        if verb == "get":
            return self.entries.get((service, name))
        if verb == "set":
            self.entries[service, name] = secret
        elif verb == "delete":
            return self.entries.pop((service, name), None) is not None
        return None

    def attend(self, connection: Connection[Any, Any], over: threading.Event) -> None:
        """Answer one call in a thread of its own, late where that is asked for; whoever asked may be gone by then."""

        def answer() -> None:
            with connection, contextlib.suppress(OSError, EOFError):
                asked = connection.recv()
                if asked is None:
                    over.set()
                    return
                after_s, *what = asked
                time.sleep(after_s)
                connection.send(self.answer(*what))

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        if not over.is_set():
            thread.join(0.5)  # the last call of all is nobody's

    def settle(self) -> None:
        """Wait until whatever was asked for has come about, however late."""
        for thread in self._threads:
            thread.join(60)


@contextlib.contextmanager
def served_ring() -> Iterator[Ring]:
    """A keyring that other processes can ask."""
    with tempfile.TemporaryDirectory(prefix="ti-ring-") as folder:
        ring = Ring(str(Path(folder) / "socket"))
        with Listener(ring.address) as listener:
            thread = threading.Thread(target=_accept, args=(listener, ring), daemon=True)
            thread.start()
            try:
                yield ring
            finally:
                with contextlib.suppress(OSError, EOFError), Client(ring.address) as last:
                    last.send(None)
                thread.join(10)


def _accept(listener: Listener, ring: Ring) -> None:
    over = threading.Event()
    while not over.is_set():
        # A program that is killed while it calls takes nothing of this with it.
        with contextlib.suppress(OSError, EOFError):
            ring.attend(listener.accept(), over)


class ServedKeyring(keyring.backend.KeyringBackend):
    """What a program finds as the system's keyring."""

    priority = -1

    def __init__(self, address: str = "") -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.address = address

    def ask(self, verb: str, service: str, name: str, secret: str = "", after_s: float = 0.0) -> Any:
        """Ask the process that holds it, which does it `after_s` seconds later, whatever becomes of us."""
        with Client(self.address) as connection:
            connection.send((after_s, verb, service, name, secret))
            return connection.recv()

    def get_password(self, service: str, username: str) -> str | None:
        found = self.ask("get", service, username)
        return found if found is None else str(found)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.ask("set", service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        if not self.ask("delete", service, username):
            raise keyring.errors.PasswordDeleteError("no such entry")


def use(backend: keyring.backend.KeyringBackend, deadline_s: float | None = None, *, trusted: bool = True) -> None:
    """Let this process find `backend` as the system's keyring, and wait at most `deadline_s` for it.

    `trusted`: it is one of those that may hold a secret.
    """
    if trusted:
        vault.NAMES[f"{type(backend).__module__}.{type(backend).__qualname__}"] = "Test keyring"
    keyring.set_keyring(backend)
    if deadline_s is not None:
        found = vault.open_vault

        def open_vault(*args: Any) -> Vault:
            return replace(found(*args), deadline_s=deadline_s)

        for module in (vault, home):  # which has imported it by its name
            setattr(module, "open_vault", open_vault)  # noqa: B010 - a module's functions are no variables to mypy
