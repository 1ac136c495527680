"""A Secret Service of the tests' own: GNOME Keyring on a session bus that nothing else is on (Linux)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import secretstorage
from jeepney import DBusAddress, MatchRule, message_bus, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.real.processes import START_S, announced, needed, started

SECRETS = "org.freedesktop.secrets"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PROMPTER = "org.gnome.keyring.SystemPrompter"
"""On whose name GNOME's keyring has its password asked for."""


@dataclass(frozen=True)
class SecretService:
    """A session bus with GNOME Keyring on it; `environment` leads a program there, into a home of its own.

    `bus` and `daemon` are their processes.
    """

    environment: dict[str, str]
    home: Path
    bus: subprocess.Popen[str]
    daemon: subprocess.Popen[str]

    def program(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run `token-inspector` with that keyring, within a bounded time."""
        return subprocess.run(
            [sys.executable, "-m", "inspector", "--home", str(self.home / "data"), *arguments],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            env=self.environment,
            timeout=60,
            check=False,
        )


@contextmanager
def secret_service(password: str | None, **variables: str) -> Iterator[SecretService]:
    """Start one; with a `password` its login keyring is made and unlocked, without one there is none yet."""
    bus = needed("dbus-daemon")
    needed("gnome-keyring-daemon")
    # Not below pytest's folders: the path of a socket has to be short.
    with tempfile.TemporaryDirectory(prefix="ti-", ignore_cleanup_errors=True) as folder, ExitStack() as running:
        home = Path(folder)
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("XDG_") and name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        }
        environment |= {"HOME": folder, "XDG_RUNTIME_DIR": folder, "PYTHONIOENCODING": "utf-8", **variables}
        quiet = {"env": environment, "stderr": subprocess.DEVNULL}
        session = running.enter_context(
            started([bus, "--session", "--nofork", "--print-address", f"--address=unix:dir={home}"], **quiet)
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = announced(session, r"(\S+)\n")
        keyring = running.enter_context(daemon(environment, password))
        yield SecretService(environment, home, session, keyring)


@contextmanager
def daemon(environment: dict[str, str], password: str | None) -> Iterator[subprocess.Popen[str]]:
    """GNOME Keyring on the bus that is there; also once more, with what is on the disk from before.

    Where it was killed the bus itself has started it again, with a keyring that is locked: that one is ended first.
    """
    unlock = ["--unlock"] if password is not None else []
    command = [needed("gnome-keyring-daemon"), "--foreground", "--components=secrets", *unlock]
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        _end_owner(connection, SECRETS)
        with started(command, env=environment, stderr=subprocess.DEVNULL) as keyring:
            assert keyring.stdin is not None
            keyring.stdin.write(password or "")
            keyring.stdin.close()
            keyring.stdin = None
            _wait_for_name(connection, SECRETS)
            yield keyring


def _wait_for_name(connection: DBusConnection, name: str) -> None:
    rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=START_S)
    with connection.filter(rule) as changes:
        if not _is_owned(connection, name):
            connection.recv_until_filtered(changes, timeout=START_S)


def _end_owner(connection: DBusConnection, name: str) -> None:
    """End the process that has this name on the bus, if there is one; the bus is that of one test alone."""
    if not _is_owned(connection, name):
        return
    call = new_method_call(BUS, "GetConnectionUnixProcessID", "s", (name,))
    (number,) = connection.send_and_get_reply(call, timeout=START_S).body
    os.kill(number, signal.SIGTERM)
    until = time.monotonic() + START_S
    while _is_owned(connection, name):
        assert time.monotonic() < until, f"{name} does not end"


def _is_owned(connection: DBusConnection, name: str) -> bool:
    (owned,) = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=START_S).body
    return bool(owned)


@contextmanager
def _collections(service: SecretService) -> Iterator[list[Any]]:
    connection = open_dbus_connection(service.environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        yield list(secretstorage.get_all_collections(connection))
    finally:
        connection.close()


def entries(service: SecretService) -> dict[tuple[str, str], bytes]:
    """Everything the keyring holds, asked of it without the program: (service, user name) to the secret."""
    with _collections(service) as collections:
        items = [(item.get_attributes(), item) for collection in collections for item in collection.get_all_items()]
        return {(names.get("service", ""), names.get("username", "")): item.get_secret() for names, item in items}


def lock(service: SecretService) -> None:
    """Lock every collection, as happens when the user locks the keyring."""
    with _collections(service) as collections:
        for collection in collections:
            collection.lock()


def dismiss_prompt(service: SecretService) -> None:
    """End the program that asks for the keyring's password, once it is there, as if Cancel was pressed."""
    with open_dbus_connection(service.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        _wait_for_name(connection, PROMPTER)
        _end_owner(connection, PROMPTER)
