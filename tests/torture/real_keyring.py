"""GNOME Keyring itself locked or killed, before a command or in the middle of it; started again, and looked into."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import product
from typing import Any

from jeepney import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.store.session import KEY_KIND
from inspector.core.store.vault import SERVICE
from inspector.demo.issuer import DemoIssuer
from tests.real.processes import START_S, started
from tests.real.secret_service import SecretService, _wait_for_name, entries, lock, secret_service
from tests.torture.canary import why_not
from tests.torture.keyring_faults import CODES, NEW, NOT_STORED, UNKNOWN
from tests.torture.table import Row, Tally

NAME = "org.freedesktop.secrets"
PASSWORD = "a password"
LONGEST_S = 1.5
"""When it is locked or killed at the latest; a command takes about as long."""
HOWS = ("locked", "locked meanwhile", "killed", "killed meanwhile")
COMMANDS = {
    "set": (("secret", "set", "demo"), NEW),
    "forget": (("secret", "forget", "demo"), ""),
    "request": (("request", "demo"), ""),
    "log out": (("logout",), ""),
    "log out of all": (("logout", "--forget-secrets"), ""),
}
Entries = dict[tuple[str, str], bytes]


def kill(service: SecretService) -> None:
    """End the keyring at once, if it is there; `secret_service` has started it, so that it is nobody else's."""
    with open_dbus_connection(service.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:

        def ask(call: Any) -> Any:
            return connection.send_and_get_reply(call, timeout=START_S).body[0]

        if ask(message_bus.NameHasOwner(NAME)):
            os.kill(ask(message_bus.GetConnectionUnixProcessID(NAME)), signal.SIGKILL)
        until = time.monotonic() + START_S
        while ask(message_bus.NameHasOwner(NAME)) and time.monotonic() < until:
            time.sleep(0.01)  # the bus hears of it a moment later


@contextmanager
def again(service: SecretService) -> Iterator[None]:
    """The same keyring started anew and unlocked, as at the next log in of its user."""
    kill(service)
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
    with (
        open_dbus_connection(service.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection,
        started(command, env=service.environment, stderr=subprocess.DEVNULL) as keyring,
    ):
        assert keyring.stdin is not None
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        keyring.stdin = None
        _wait_for_name(connection, NAME)
        yield


def play(rounds: int, chance: random.Random) -> Tally:
    """A keyring of its own for each round."""
    tally, pairs = Tally(), list(product(HOWS, COMMANDS))
    chance.shuffle(pairs)
    with DemoIssuer() as issuer:
        for number in range(rounds):
            how, command = pairs[number % len(pairs)]
            with secret_service(PASSWORD) as service:
                service.environment.pop("PYTHON_KEYRING_BACKEND", None)
                _round(service, issuer, how, command, chance.uniform(0, LONGEST_S), tally)
    return tally


def _round(service: SecretService, issuer: DemoIssuer, how: str, name: str, after_s: float, tally: Tally) -> None:
    tally.rounds += 1
    words = f"{name} with a keyring that is {how}" + (f", {after_s:.2f} s later" if "meanwhile" in how else "")
    profile = issuer.profile("ok")
    secret = issuer.secret_for(profile.id)
    _prepared(service, profile, secret)
    before = entries(service)
    arguments, stdin = COMMANDS[name]
    act = lock if how.startswith("locked") else kill
    with ExitStack() as later:
        if "meanwhile" in how:
            timer = threading.Timer(after_s, _quietly, (act, service))
            timer.start()
            later.callback(timer.join)
        else:
            act(service)
        done = service.program(*arguments, stdin=stdin)
    said = done.stdout + done.stderr
    tail = f"exit {done.returncode}: {' / '.join(said.splitlines()[-2:])[-250:]}"
    if "Traceback" in said or done.returncode not in CODES:
        tally.found.append(f"{words}: {tail}")
    if any(value in said for value in (NEW, secret)):
        tally.found.append(f"{words}: a secret is printed")
    with again(service):
        _compare(words, name, before, entries(service), said, done.returncode, tail, tally)
    if name.startswith("log out") and (service.home / "data" / "session.bin").exists():
        tally.left.append(f"{words}: the file of tokens: {tail}")


def _prepared(service: SecretService, profile: Profile, secret: str) -> None:
    import json

    members = profile_to_dict(profile) | {"name": "demo"}
    for arguments, stdin in (
        (("profile", "import", "-"), json.dumps(members)),
        (("secret", "set", "demo"), secret),
        (("request", "demo"), ""),
    ):
        done = service.program(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr


def _quietly(act: object, service: SecretService) -> None:
    with suppress(Exception):  # a command that was quick has ended by now, and so may the keyring
        act(service)  # type: ignore[operator]


def _compare(
    words: str, name: str, before: Entries, now: Entries, said: str, code: int, tail: str, tally: Tally
) -> None:
    """What the keyring holds, and what was said of it."""
    (key,) = (entry for entry in before if entry[1] == KEY_KIND)
    (mine,) = (entry for entry in before if entry[1] == "client_secret")
    secret = now.get(mine)
    if name == "set":
        _compare_stored(words, before[mine], secret, said, code, tail, tally)
    elif name == "forget" and code == 0 and secret is not None:
        tally.left.append(f"{words}: said to be forgotten: {tail}")
    elif "none left" in said:
        left = [entry for entry in now if entry == key or name == "log out of all"]
        tally.left += [f"{words}: the {kind}: {tail}" for _, kind in left]
    if name in ("request", "log out") and secret != before[mine]:
        tally.lost.append(f"{words}: the secret: {tail}")
    if not name.startswith("log out") and key not in now:
        tally.lost.append(f"{words}: the key of the tokens: {tail}")
    strangers = [service for service, _ in now if not service.startswith(f"{SERVICE}/")]
    tally.found += [f"{words}: an entry of {each}" for each in strangers]


def _compare_stored(words: str, old: bytes, now: bytes | None, said: str, code: int, tail: str, tally: Tally) -> None:
    if code == 0 and now != NEW.encode():
        tally.lost.append(f"{words}: said to be stored, and it is not: {tail}")
    if code and now == NEW.encode() and NOT_STORED.search(said) and not UNKNOWN.search(said):
        tally.found.append(f"{words}: it is stored, and that is denied: {tail}")
    if now not in (NEW.encode(), old):
        tally.lost.append(f"{words}: the secret of before: {tail}")


ROW = Row(
    "real-keyring",
    "GNOME Keyring locked or killed before or in the middle of secret set and forget, request and logout; then started "
    "again, unlocked and looked into.",
    rounds=20,
    few=3,
    play=play,
    why_not=why_not,
    holds="Each write and each removal is read back, and a sentence says what was seen then.",
)
