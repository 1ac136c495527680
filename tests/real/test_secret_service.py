"""Client secrets and tokens with a real Secret Service: stored, read back, locked, and gone after logging out."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack

import pytest

from inspector.core.profiles.profile import profile_to_dict
from inspector.demo.issuer import DemoIssuer
from tests.real.processes import announced, needed, started
from tests.real.secret_service import SecretService, entries, lock, secret_service

HARD = '  s3cret :%+&= \u00fcn\u00efcode \u65e5\u672c\u8a9e "quoted" $HOME  '
OTHER = {"name": "other", "provider": "generic", "token_url": "https://login.example/token", "client_id": "me"}
SOON_S = 15.0
"""Less than the vault's own deadline: whoever is told that the keyring is locked did not wait for that."""


@pytest.fixture
def unlocked() -> Iterator[SecretService]:
    with secret_service("a password") as running:
        yield running


@pytest.fixture
def screen() -> Iterator[str]:
    """A display that nobody looks at, as the value of DISPLAY."""
    command = [needed("Xvfb"), "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with started(command, stderr=subprocess.DEVNULL) as process:
        yield ":" + announced(process, r"([0-9]+)\n")


@pytest.fixture
def with_profiles(unlocked: SecretService) -> Iterator[tuple[SecretService, str]]:
    """Two profiles, the demo issuer that one of them asks, and its secret."""
    with DemoIssuer() as issuer:
        profile = issuer.profile("ok")
        members = [profile_to_dict(profile) | {"name": "demo"}, OTHER]
        done = unlocked.program("profile", "import", "-", stdin=json.dumps(members))
        assert done.stdout == "Imported demo.\nImported other.\n", done.stderr
        yield unlocked, issuer.secret_for(profile.id)


def test_a_token_from_the_stored_secret_and_nothing_left_after_logging_out(
    with_profiles: tuple[SecretService, str],
) -> None:
    service, secret = with_profiles
    for name, value in (("demo", secret), ("other", HARD)):
        done = service.program("secret", "set", name, stdin=value)
        assert (done.returncode, done.stdout) == (0, "Stored in Secret Service keyring and read back.\n"), done.stderr
    assert sorted(entries(service).values()) == sorted([secret.encode(), HARD.encode()])

    requested = service.program("request", "demo", "--show-token", "--format", "json")
    assert requested.returncode == 0, requested.stderr
    token = json.loads(requested.stdout)["token"]
    session = service.home / "data" / "session.bin"
    payload = token.split(".")[1].encode()
    key = next(value for (_, kind), value in entries(service).items() if kind == "session_key")
    assert session.exists()
    assert session.stat().st_mode & 0o077 == 0

    for path in service.home.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for hidden in (secret.encode(), HARD.encode(), payload, key, bytes.fromhex(key.decode())):
            assert hidden not in content, path.name

    done = service.program("logout", "--forget-secrets")
    words = "Logged out. 1 token cleared, 2 secrets forgotten, none left.\n"
    assert (done.returncode, done.stdout) == (0, words), done.stderr
    assert entries(service) == {}
    assert not session.exists()
    assert service.program("request", "demo").returncode == 2


def test_logging_out_keeps_the_secrets_unless_told(with_profiles: tuple[SecretService, str]) -> None:
    service, secret = with_profiles
    service.program("secret", "set", "demo", stdin=secret)
    assert service.program("request", "demo").returncode == 0
    assert service.program("logout").stdout == "Logged out. 1 token cleared, none left.\n"
    assert list(entries(service).values()) == [secret.encode()]
    assert service.program("secret", "forget", "demo").returncode == 0
    assert entries(service) == {}


def test_what_anybody_may_read_of_an_entry_says_nothing(with_profiles: tuple[SecretService, str]) -> None:
    """Attributes are readable without unlocking (Secret Service API, "Lookup Attributes")."""
    service, _ = with_profiles
    service.program("secret", "set", "other", stdin=HARD)
    ((name, kind),) = entries(service)
    assert kind == "client_secret"
    assert re.fullmatch(r"Token Inspector/[0-9a-f]{16}", name)


def test_self_check_names_the_keyring(unlocked: SecretService) -> None:
    assert "passed  Keyring: Secret Service keyring\n" in unlocked.program("--self-check").stdout


def told_locked(service: SecretService) -> str:
    """What the program knows of the keyring's lock without reading an entry."""
    ask = (
        "import keyring; from inspector.core.store.lock_state import is_locked; print(is_locked(keyring.get_keyring()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask],
        env=service.environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout.strip() or done.stderr


def test_a_keyring_that_was_locked_says_so_at_once(with_profiles: tuple[SecretService, str]) -> None:
    service, secret = with_profiles
    service.program("secret", "set", "demo", stdin=secret)
    assert service.program("request", "demo").returncode == 0
    assert told_locked(service) == "False"
    lock(service)
    assert told_locked(service) == "True"
    for arguments in (["request", "demo"], ["secret", "set", "demo"], ["secret", "forget", "demo"]):
        began = time.monotonic()
        done = service.program(*arguments, stdin="another secret")
        assert time.monotonic() - began < SOON_S
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "Secret Service keyring is locked. Unlock it and try again.\n"


def test_logging_out_of_a_locked_keyring_says_what_is_left(with_profiles: tuple[SecretService, str]) -> None:
    service, secret = with_profiles
    service.program("secret", "set", "demo", stdin=secret)
    assert service.program("request", "demo").returncode == 0
    lock(service)
    done = service.program("logout", "--forget-secrets")
    assert done.returncode == 6
    assert done.stdout.startswith("Logged out in part.")
    assert "locked" in done.stdout
    assert not (service.home / "data" / "session.bin").exists()


def test_a_session_without_a_keyring_yet_and_nobody_to_ask() -> None:
    """As on a server: the service is there, no collection is, and no prompt can be shown to make one."""
    with secret_service(None) as service:
        assert service.program("profile", "import", "-", stdin=json.dumps(OTHER)).returncode == 0
        began = time.monotonic()
        done = service.program("secret", "set", "other", stdin=HARD)
        assert time.monotonic() - began < SOON_S
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("Secret Service keyring ")
        assert HARD not in done.stderr


IN_A_LONG_RUN = """
import sys, time
from dataclasses import replace
from inspector.core.errors import VaultError
from inspector.core.store.vault import open_vault

vault = replace(open_vault(), deadline_s=float(sys.argv[1]))
for line in sys.stdin:
    try:
        print("done", vault.store("entry", line) or vault.read("entry") == line, flush=True)
    except VaultError as error:
        print("locked" if error.locked else "failed", error, repr(error).count(line), flush=True)
"""
"""Stores each line it is given, for what cannot be had of a command that ends: a short deadline, a later failure."""


def in_a_long_run(service: SecretService, deadline_s: float) -> AbstractContextManager[subprocess.Popen[str]]:
    command = [sys.executable, "-c", IN_A_LONG_RUN, str(deadline_s)]
    return started(command, env=service.environment, stderr=subprocess.STDOUT)


def store(process: subprocess.Popen[str], secret: str) -> str:
    assert process.stdin is not None
    process.stdin.write(f"{secret}\n")
    process.stdin.flush()
    return announced(process, r"(.+)\n")


def test_a_prompt_that_nobody_answers_is_not_waited_for(screen: str) -> None:
    with secret_service(None, DISPLAY=screen) as service, in_a_long_run(service, 1) as process:
        words = "Secret Service keyring did not answer within 1 s; it may be waiting for you to unlock it."
        assert store(process, HARD) == f"locked {words} It is not stored. 0"


def test_a_service_that_ends_while_the_program_runs() -> None:
    with ExitStack() as running:
        with secret_service("a password") as service:
            process = running.enter_context(in_a_long_run(service, 10))
            assert store(process, HARD) == "done True"
        assert store(process, HARD).startswith("failed Secret Service keyring refused to store the secret")
