"""A real Secret Service that fails while it is used: killed, locked, restarted, stopped, without its bus."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from tests.real.processes import announced, needed, started
from tests.real.secret_service import SecretService, daemon, dismiss_prompt, entries, lock, secret_service

SECRET, OLD = "hunter2 of today", "the one before"
ENTRY = ("Token Inspector/entry", "client_secret")

IN_A_LONG_RUN = """
import json, os, signal, sys
from dataclasses import replace

import secretstorage
from inspector.core.errors import VaultError
from inspector.core.store.vault import open_vault


class Meddled:
    # The real keyring, with which something is done just before a call: `before` has by method how often it may be
    # called until then, and what is done.
    def __init__(self, backend):
        self.backend, self.before = backend, {}

    def _call(self, method, *arguments):
        count, action = self.before.get(method, (-1, ""))
        self.before[method] = (count - 1, action)
        if count == 0:
            getattr(self, action)()
        return getattr(self.backend, method)(*arguments)

    def get_password(self, *arguments):
        return self._call("get_password", *arguments)

    def set_password(self, *arguments):
        return self._call("set_password", *arguments)

    def delete_password(self, *arguments):
        return self._call("delete_password", *arguments)

    def stop(self):
        os.kill(int(sys.argv[2]), signal.SIGSTOP)

    def kill(self):
        os.kill(int(sys.argv[2]), signal.SIGKILL)

    def lock(self):
        connection = secretstorage.dbus_init()
        for collection in secretstorage.get_all_collections(connection):
            collection.lock()
        connection.close()


vault = open_vault()
assert vault.persistent, str(vault.why_not)
meddled = Meddled(vault.backend)
vault = replace(vault, backend=meddled, deadline_s=float(sys.argv[1]))
late = None
for line in sys.stdin:
    verb, *arguments = json.loads(line)
    try:
        if verb == "late":
            said = [True, str(late.wait(60)) if late is not None else "none"]
        elif verb == "within":
            vault = replace(vault, deadline_s=arguments[0])
            said = [True, None]
        elif verb == "meddle":
            method, count, action = arguments
            meddled.before = {method: (count, action)}
            said = [True, None]
        else:
            said = [True, getattr(vault, verb)("entry", *arguments)]
    except VaultError as error:
        late = error.late
        said = [False, str(error), error.locked, "hunter2" in repr(error)]
    print(json.dumps(said), flush=True)
"""
"""Does what each line says, and says what came of it."""

PATIENT_S = 20.0
HASTY_S = 1.5
UNANSWERED = "Secret Service keyring did not answer within 1.5 s; it may be waiting for you to unlock it."
LOCKED = "Secret Service keyring is locked. Unlock it and try again."


class LongRun:
    """A program that asks its keyring again and again."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, verb: str, *arguments: str | float) -> list[Any]:
        """Whether a method of the vault did it, and what it gave or the words of its error."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        said: list[Any] = json.loads(announced(self._process, r"(\[.+)\n"))
        return said

    def refused(self, verb: str, *arguments: str | float) -> str:
        """The words of an error, in which there is no secret."""
        done, words, *more = self.ask(verb, *arguments)
        assert not done
        assert more[-1] is False
        assert "hunter2" not in words
        return str(words)


@contextmanager
def long_run(service: SecretService) -> Iterator[LongRun]:
    command = [sys.executable, "-c", IN_A_LONG_RUN, str(PATIENT_S), str(service.daemon.pid)]
    with started(command, env=service.environment, stderr=subprocess.STDOUT) as process:
        yield LongRun(process)


@pytest.fixture
def service() -> Iterator[SecretService]:
    with secret_service("a password") as running:
        yield running


def given_up(program: LongRun, service: SecretService, method: str, verb: str, *arguments: str) -> str:
    """What is said when the daemon stops just before a call. It goes on then, and there is time again.

    It is tried again where the machine was so slow that the time had passed before that call.
    """
    said = {"get_password": _NEVER, "set_password": _MAY_STORE, "delete_password": _MAY_REMOVE}[method]
    program.ask("within", HASTY_S)
    while True:
        program.ask("meddle", method, 0, "stop")
        words = program.refused(verb, *arguments)
        if words.endswith(said):
            break
    program.ask("within", PATIENT_S)
    service.daemon.send_signal(signal.SIGCONT)
    return words


_NEVER = "It is not stored."
_MAY_STORE = "If it stores the secret after all, that is undone while this program runs."
_MAY_REMOVE = "It may remove the secret after all."


@pytest.mark.parametrize("before", [None, OLD], ids=["new", "replaced"])
def test_a_daemon_that_stores_too_late_has_it_taken_out_again(service: SecretService, before: str | None) -> None:
    with long_run(service) as program:
        if before is not None:
            assert program.ask("store", before) == [True, None]
        assert given_up(program, service, "set_password", "store", SECRET) == f"{UNANSWERED} {_MAY_STORE}"
        assert program.ask("late") == [True, "Secret Service keyring has answered too late: the secret is not stored."]
        assert entries(service) == ({} if before is None else {ENTRY: before.encode()})
        assert program.ask("read") == [True, before]


def test_a_daemon_that_hangs_before_anything_was_stored_never_gets_the_secret(service: SecretService) -> None:
    with long_run(service) as program:
        assert given_up(program, service, "get_password", "store", SECRET) == f"{UNANSWERED} {_NEVER}"
        assert program.ask("read") == [True, None]
        assert entries(service) == {}


def test_a_secret_that_was_stored_since_is_there_when_the_late_one_has_come(service: SecretService) -> None:
    with long_run(service) as program:
        given_up(program, service, "set_password", "store", SECRET)
        stored = program.ask("store", "newer")[0]  # unless the late one comes between it and the look afterwards
        program.ask("late")
        assert entries(service) == ({ENTRY: b"newer"} if stored else {}), "what was said is so"


def test_a_daemon_that_removes_too_late_is_told(service: SecretService) -> None:
    with long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        assert given_up(program, service, "delete_password", "forget") == f"{UNANSWERED} {_MAY_REMOVE}"
        assert program.ask("late") == [True, "Secret Service keyring has answered too late: the secret is removed."]
        assert entries(service) == {}


@pytest.mark.parametrize("verb, method", [("store", "set_password"), ("forget", "delete_password")])
def test_a_daemon_that_is_killed_in_the_middle(service: SecretService, verb: str, method: str) -> None:
    arguments = (SECRET,) if verb == "store" else ()
    with long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        program.ask("meddle", method, 0, "kill")
        words = program.refused(verb, *arguments)
        assert words.startswith("Secret Service keyring ")
        assert words.endswith("is not known.")
        with daemon(service.environment, "a password"):
            assert entries(service) in ({ENTRY: OLD.encode()}, {ENTRY: SECRET.encode()} if verb == "store" else {})
            assert program.ask("store", "after it was started again") == [True, None]
            assert program.ask("read") == [True, "after it was started again"]
            assert program.ask("forget") == [True, True]
            assert entries(service) == {}


def test_a_daemon_that_is_locked_before_it_stores(service: SecretService) -> None:
    with long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        program.ask("meddle", "set_password", 0, "lock")
        words = program.refused("store", SECRET)
        assert words.startswith(LOCKED)
        assert words.endswith("stored, or still what was stored before, is not known."), "it cannot be read either"


def test_a_daemon_that_is_locked_before_it_is_read_back(service: SecretService) -> None:
    with long_run(service) as program:
        program.ask("meddle", "get_password", 1, "lock")
        assert program.refused("store", SECRET) == f"{LOCKED} Whether it is stored is not known."


def test_a_daemon_that_is_locked_before_it_removes(service: SecretService) -> None:
    with long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        program.ask("meddle", "delete_password", 0, "lock")
        assert program.refused("forget") == f"{LOCKED} Whether it is removed is not known."


def test_a_bus_that_goes_while_the_program_runs(service: SecretService) -> None:
    with long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        service.bus.terminate()
        service.bus.wait(30)
        for verb, arguments in (("read", ()), ("store", (SECRET,)), ("forget", ())):
            assert program.refused(verb, *arguments).startswith("Secret Service keyring refused to ")


def test_a_log_out_without_the_daemon_removes_the_file_and_names_the_key(service: SecretService) -> None:
    done = service.program("--self-check")
    assert "Keyring: Secret Service keyring" in done.stdout
    session = service.home / "data" / "session.bin"
    session.parent.mkdir(exist_ok=True)
    session.write_bytes(b"token-inspector session 2\n and more")
    session.with_name(".session.bin.x7").write_bytes(session.read_bytes())
    service.daemon.kill()
    service.daemon.wait(30)
    done = service.program("logout")
    assert done.returncode == 6
    assert done.stdout.startswith("Logged out in part. 0 tokens cleared. Still there: the key of the token file")
    assert [each.name for each in session.parent.iterdir()] == ["session.lock"]


@pytest.fixture
def screen() -> Iterator[str]:
    """A display that nobody looks at, as the value of DISPLAY."""
    command = [needed("Xvfb"), "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with started(command, stderr=subprocess.DEVNULL) as process:
        yield ":" + announced(process, r"([0-9]+)\n")


def test_a_prompt_that_is_dismissed_stores_nothing(screen: str) -> None:
    with secret_service("a password", DISPLAY=screen) as service, long_run(service) as program:
        assert program.ask("store", OLD) == [True, None]
        lock(service)
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(program.refused, "store", SECRET)
            dismiss_prompt(service)
            assert asked.result(30) == LOCKED
        service.daemon.terminate()
        service.daemon.wait(30)
        with daemon(service.environment, "a password"):
            assert entries(service) == {ENTRY: OLD.encode()}
