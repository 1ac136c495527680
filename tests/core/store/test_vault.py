"""Client secrets in a keyring: stored, read back, removed, and what the commonest ways of failing come to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import keyring.backend
import keyring.errors
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.store.entry import Kept, KeyringEntry, Removed
from inspector.core.store.late_changes import Change
from inspector.core.store.vault import RunKeyring, Vault, run_vault
from tests.core.keyrings import (
    BytesKeyring,
    ChangingKeyring,
    ClingingKeyring,
    EndingKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    NoKeyring,
    OddKeyring,
    RefusingKeyring,
    error_of,
    everything_in,
    vault_of,
)

SECRET = "hunter2 :%+ ünïcode 🔑"


@pytest.mark.parametrize(
    "secret", [SECRET, " leading and trailing ", "a:b", "100%", "%41", "a+b", "秘密", "\t", "x" * 10_000, "line\nbreak"]
)
def test_a_secret_comes_back_as_it_was_given(secret: str) -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("profile-1", secret)
    assert vault.read("profile-1") == secret
    assert vault.read("profile-2") is None
    assert vault.forget("profile-1") is True
    assert vault.read("profile-1") is None
    assert vault.forget("profile-1") is False


@settings(max_examples=30)
@given(st.text(min_size=1), st.text(min_size=1))
def test_any_secret_replaces_the_one_before(first: str, second: str) -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("p", first)
    vault.store("p", second)
    assert vault.read("p") == second


def test_each_profile_and_each_kind_has_an_entry_of_its_own() -> None:
    backend = MemoryKeyring()
    vault = vault_of(backend)
    vault.store("a", "1")
    vault.store("b", "2")
    vault.store("a", "3", "session_key")
    assert backend.entries == {
        ("Token Inspector/a", "client_secret"): "1",
        ("Token Inspector/b", "client_secret"): "2",
        ("Token Inspector/a", "session_key"): "3",
    }
    vault.forget("a")
    assert vault.read("a", "session_key") == "3"


@pytest.mark.parametrize(
    "backend, call, words, locked",
    [
        (LockedKeyring(), lambda v: v.read("p"), "Test keyring is locked. Unlock it and try again.", True),
        (LockedKeyring(), lambda v: v.store("p", SECRET), "Test keyring is locked. Unlock it and try again.", True),
        (LockedKeyring(), lambda v: v.forget("p"), "Test keyring is locked. Unlock it and try again.", True),
        (
            NoKeyring(),
            lambda v: v.read("p"),
            (
                "Test keyring gave no keyring to keep secrets in; probably none was made yet. "
                "Make one with your desktop's password program, then try again."
            ),
            False,
        ),
        (
            RefusingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (PasswordSetError). It is not stored.",
            False,
        ),
        (
            ForgetfulKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring accepted the secret but does not give it back. It is not stored.",
            False,
        ),
        (
            ChangingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring accepted the secret but does not give it back. It is not stored.",
            False,
        ),
        (EndingKeyring(), lambda v: v.read("p"), "Test keyring refused to read the secret (SystemExit).", False),
        (
            EndingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (SystemExit). Whether it is stored is not known.",
            False,
        ),
        (
            BytesKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring gave something that is not a text for the secret. It is not stored.",
            False,
        ),
        (OddKeyring(), lambda v: v.read("p"), "Test keyring refused to read the secret (OSError).", False),
        (
            OddKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (RuntimeError). Whether it is stored is not known.",
            False,
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, RunKeyring) else "",
)
def test_a_keyring_that_does_not_do_it(
    backend: RunKeyring, call: Callable[[Vault], Any], words: str, locked: bool
) -> None:
    error = error_of(lambda: call(vault_of(backend)))
    assert (str(error), error.locked) == (words, locked)
    assert "hunter2" not in everything_in(error)


def test_an_entry_that_cannot_be_removed_is_said_to_be_there() -> None:
    refusing, clinging = RefusingKeyring(), ClingingKeyring()
    for backend in (refusing, clinging):
        backend.entries["Token Inspector/p", "client_secret"] = SECRET
    assert str(error_of(lambda: vault_of(refusing).forget("p"))) == (
        "Test keyring refused to remove the secret (PasswordDeleteError)."
    )
    assert str(error_of(lambda: vault_of(clinging).forget("p"))) == (
        "Test keyring says it removed the entry, but the entry is still there."
    )


def test_an_entry_that_cannot_be_read_can_be_removed() -> None:
    """As one that another program wrote, which is no text: keyring raises a UnicodeDecodeError for it."""

    class Undecodable(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            found = super().get_password(service, username)
            return found if found is None else b"\xff".decode()

    backend = Undecodable()
    backend.entries["Token Inspector/p", "client_secret"] = "\xff"
    vault = vault_of(backend)
    assert str(error_of(lambda: vault.read("p"))) == "Test keyring refused to read the secret (UnicodeDecodeError)."
    assert vault.forget("p") is True
    assert backend.entries == {}


def test_neither_vault_nor_keyring_shows_a_secret() -> None:
    vault = run_vault("There is no keyring.")
    vault.store("p", SECRET)
    assert "hunter2" not in repr(vault) + repr(vault.backend) + str(vault.backend)
    entry = KeyringEntry(vault.backend, "service", "user")
    change = Change(entry, SECRET)
    change.seen(SECRET)
    for each in (
        entry, change, Kept(True, True, None, SECRET, SECRET), Removed(True, None, SECRET), vault.changes, vault.line,
    ):  # fmt: skip
        assert "hunter2" not in repr(each)


def test_a_vault_for_this_run_says_why() -> None:
    vault = run_vault("There is no keyring.")
    assert (vault.persistent, vault.why_not, str(vault.name)) == (False, "There is no keyring.", "this run's memory")
    vault.store("p", SECRET)
    assert vault.read("p") == SECRET
    assert run_vault().read("p") is None


def test_a_keyring_in_memory_is_never_chosen_by_keyring_itself() -> None:
    assert not isinstance(RunKeyring(), keyring.backend.KeyringBackend)
    with pytest.raises(keyring.errors.PasswordDeleteError):
        RunKeyring().delete_password("a", "b")


def test_what_is_too_long_for_the_keyring_is_said_before_it_is_tried() -> None:
    """CredWrite takes 2560 bytes of UTF-16; its own words would be "The stub received bad data"."""
    backend = MemoryKeyring()
    vault = replace(vault_of(backend), name="Windows Credential Manager", most_chars=1280)
    vault.store("fits", "x" * 1280, "private_key")
    for text, count in (("x" * 1281, 1281), ("\U0001f511" * 641, 1282)):
        with pytest.raises(VaultError) as caught:
            vault.store("too long", text, "private_key")
        words = f"Windows Credential Manager holds 1280 characters at most, and this has {count}. It is not stored."
        assert str(caught.value) == f"{words} A private key can stay in a file: name that file in the profile."
    assert [service for service, _ in backend.entries] == ["Token Inspector/fits"]


def test_every_kind_of_secret_is_forgotten() -> None:
    backend = MemoryKeyring()
    vault = vault_of(backend)
    for kind in SecretKind:
        vault.store("one", f"the {kind}", kind)
        vault.store("two", f"the {kind}", kind)
    assert vault.forget_secrets("one") == len(SecretKind)
    assert vault.forget_secrets("one") == 0
    assert {service for service, _ in backend.entries} == {"Token Inspector/two"}


class OneThread(MemoryKeyring):
    """Fails where two threads are in it, and counts how often."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = threading.Lock()
        self.overlaps = 0

    def _alone(self, call: Callable[[], Any]) -> Any:
        if not self.inside.acquire(blocking=False):
            self.overlaps += 1
            raise RuntimeError("not in two threads")
        try:
            threading.Event().wait(0.001)
            return call()
        finally:
            self.inside.release()

    def get_password(self, service: str, username: str) -> str | None:
        found: str | None = self._alone(lambda: MemoryKeyring.get_password(self, service, username))
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        self._alone(lambda: MemoryKeyring.set_password(self, service, username, password))

    def delete_password(self, service: str, username: str) -> None:
        self._alone(lambda: MemoryKeyring.delete_password(self, service, username))


def test_a_keyring_is_never_asked_by_two_threads_at_once() -> None:
    """No backend has to bear it: libsecret's and KWallet's do not promise to."""
    backend = OneThread()
    vault = vault_of(backend, 60)

    def work(name: str) -> list[tuple[str | None, bool]]:
        done = []
        for number in range(5):
            vault.store(name, f"{name} {number}")
            done.append((vault.read(name), vault.forget(name)))
        return done

    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(work, "abcdef"))
    assert done == [[(f"{name} {number}", True) for number in range(5)] for name in "abcdef"]
    assert (backend.overlaps, backend.entries) == (0, {})
