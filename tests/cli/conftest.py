"""A shell for each test, a keyring for those that want one, and a demo issuer for each module."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

from inspector.cli.shell import notes
from inspector.core.profiles.profile import profile_to_dict
from inspector.core.store import vault
from inspector.demo.issuer import DemoIssuer
from tests.cli.shell import MemoryKeyring, Shell

AddDemo = Callable[[str], str]


@pytest.fixture
def shell(own_home: Path) -> Iterator[Shell]:
    made = Shell(own_home / "a home")
    yield made
    for path in own_home.rglob("*"):
        for secret in made.secrets if path.is_file() else ():
            assert secret.encode() not in path.read_bytes(), f"{path.name} holds the secret"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """The user's keyring for one test, which the program takes for one that may hold a secret."""
    made, before = MemoryKeyring(), keyring.get_keyring()
    path = f"{MemoryKeyring.__module__}.{MemoryKeyring.__qualname__}"
    monkeypatch.setitem(vault.NAMES, path, "Test keyring")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def issuer() -> Iterator[DemoIssuer]:
    with DemoIssuer() as running:
        yield running


@pytest.fixture
def add_demo(shell: Shell, issuer: DemoIssuer) -> AddDemo:
    """Imports the profile of the demo client called so under the name "demo", and returns its secret."""

    def add(client: str) -> str:
        profile = issuer.profile(client)
        shell.add_profile(**profile_to_dict(profile) | {"name": "demo"})
        secret = issuer.secret_for(profile.id)
        shell.secrets.append(secret)
        return secret

    return add


@pytest.fixture
def watching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody at a terminal reads standard error."""
    monkeypatch.setattr(notes, "at_terminal", lambda: True)
