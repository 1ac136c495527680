"""A keyring that answers when nobody waits any more: what it has done then has no effect, or is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.core.errors import VaultError
from inspector.core.store.session import Session
from inspector.core.store.vault import Vault
from tests.core.keyrings import Held, error_of, everything_in, vault_of
from tests.core.store.keeping import token

SECRET, OLD, NEWER = "hunter2 of today", "the one before", "the one that was stored since"
ENTRY = ("Token Inspector/p", "client_secret")
SHORT_S = 0.05
WAIT_S = 60.0
UNANSWERED = f"Test keyring did not answer within {SHORT_S:g} s; it may be waiting for you to unlock it."
MAY_STORE = "If it stores the secret after all, that is undone while this program runs."


@pytest.fixture
def held() -> Iterator[Held]:
    backend = Held()
    yield backend
    backend.over.set()


@pytest.fixture
def vault(held: Held) -> Vault:
    return vault_of(held, SHORT_S)


def patient(vault: Vault) -> Vault:
    """The same keyring, asked by somebody who has time: no answer in time is late on a machine that has much to do."""
    return Vault(vault.backend, vault.name, True, deadline_s=WAIT_S, line=vault.line, changes=vault.changes)


def outcome(error: VaultError, held: Held) -> str:
    """What came of a change that was given up, once the keyring is let answer."""
    assert error.late is not None
    assert error.late.wait(0) is None
    held.over.set()
    return str(error.late.wait(WAIT_S) or "")


def given_up(held: Held, vault: Vault, method: str) -> VaultError:
    """Store the secret, or have it removed, with a keyring that hangs in this method.

    It is tried again where the machine was so slow that the time had passed before that.
    """
    call: Callable[[], object] = (lambda: vault.forget("p")) if method == "delete" else lambda: vault.store("p", SECRET)
    while True:
        held.hung = {method}
        error = error_of(call)
        assert error.locked
        assert "hunter2" not in everything_in(error)
        if held.begun.acquire(timeout=1.0 if error.late is None else WAIT_S):
            return error


@pytest.mark.parametrize("before", [None, OLD], ids=["new", "replaced"])
def test_a_secret_that_is_stored_too_late_is_taken_out_again(held: Held, vault: Vault, before: str | None) -> None:
    if before is not None:
        held.entries[ENTRY] = before
    error = given_up(held, vault, "set")
    assert str(error).endswith(f"waiting for you to unlock it. {MAY_STORE}")
    assert outcome(error, held) == "Test keyring has answered too late: the secret is not stored."
    assert held.entries == ({} if before is None else {ENTRY: before})


def test_a_keyring_that_hangs_before_it_has_stored_anything_is_never_given_the_secret(held: Held, vault: Vault) -> None:
    error = given_up(held, vault, "get")
    assert (str(error), error.late) == (f"{UNANSWERED} It is not stored.", None)
    held.over.set()
    assert patient(vault).read("p") is None
    assert held.entries == {}


def test_a_secret_that_was_stored_since_stays(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    error = given_up(held, vault, "set")
    patient(vault).store("p", NEWER)
    assert outcome(error, held) == ""
    assert held.entries == {ENTRY: NEWER}, "the late one has overwritten it, and it was put back"


def test_a_secret_that_was_forgotten_since_stays_forgotten(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    error = given_up(held, vault, "set")
    assert patient(vault).forget("p")
    assert outcome(error, held) == ""
    assert held.entries == {}


def test_what_another_program_has_stored_since_stays(held: Held, vault: Vault) -> None:
    class Overtaken(Held):
        """Another program stores its secret as soon as ours is there."""

        def set_password(self, service: str, username: str, password: str) -> None:
            super().set_password(service, username, password)
            self.entries[service, username] = "another program's"

    overtaken = Overtaken()
    error = given_up(overtaken, vault_of(overtaken, SHORT_S), "set")
    said = outcome(error, overtaken)
    assert overtaken.entries == {ENTRY: "another program's"}
    assert said.startswith("Test keyring has answered too late, and what it stored could not be taken out again.")


def test_several_that_are_late_leave_what_was_there_before(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    errors = [given_up(held, vault, "set") for _ in range(3)]
    held.over.set()
    for error in errors:
        assert error.late is not None
        error.late.wait(WAIT_S)
    assert held.entries == {ENTRY: OLD}
    assert repr(vault.changes) == "LateChanges(0 entries)", "no secret is remembered any more"


def test_a_secret_that_is_removed_too_late_is_told(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    error = given_up(held, vault, "delete")
    assert str(error).endswith("It may remove the secret after all.")
    assert outcome(error, held) == "Test keyring has answered too late: the secret is removed."
    assert held.entries == {}


def test_a_secret_that_was_stored_since_is_not_removed(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    error = given_up(held, vault, "delete")
    patient(vault).store("p", NEWER)
    assert outcome(error, held) == ""
    assert held.entries == {ENTRY: NEWER}


def test_a_late_read_has_no_effect(held: Held, vault: Vault) -> None:
    held.entries[ENTRY] = OLD
    held.hung = {"get"}
    error = error_of(lambda: vault.read("p"))
    assert (str(error), error.late) == (UNANSWERED, None)
    held.over.set()
    assert patient(vault).read("p") == OLD


def test_whoever_hangs_keeps_nobody_else_from_asking(held: Held, vault: Vault) -> None:
    held.entries["Token Inspector/other", "client_secret"] = "its secret"
    errors = [given_up(held, vault, method) for method in ("get", "set") for _ in range(5)]
    assert patient(vault).read("other") == "its secret"
    patient(vault).store("third", "a secret")
    assert patient(vault).forget("third")
    assert len(errors) == 10


def test_a_key_that_is_stored_too_late_does_not_take_the_place_of_the_one_that_is_used(
    held: Held, vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "session.bin"
    session = Session(path, vault)
    error = VaultError("")
    while error.late is None:  # it is late in another call where the machine is very slow
        held.hung = {"set"}
        error = error_of(lambda: session.keep(token("a", 1)))
    assert [each.id for each in session.tokens] == ["a-1"]
    assert not path.exists()
    Session(path, patient(vault)).keep(token("b", 2))
    outcome(error, held)
    assert "b-2" in {each.id for each in Session(path, patient(vault)).load()}
    session.log_out()
    assert held.entries == {}


@pytest.mark.parametrize("after", [False, True], ids=["before it is stored", "once it is stored"])
def test_tokens_that_were_written_with_a_key_that_came_late_can_be_read(tmp_path: Path, after: bool) -> None:
    class Slow(Held):
        """Answers late that it has stored something."""

        def set_password(self, service: str, username: str, password: str) -> None:
            if after:
                self.entries[service, username] = password
            super().set_password(service, username, password)

    slow, path = Slow(), tmp_path / "session.bin"
    vault = vault_of(slow, SHORT_S)
    session, error = Session(path, vault), VaultError("")
    while error.late is None:  # it is late in another call where the machine is very slow
        slow.hung = {"set"}
        error = error_of(lambda: session.keep(token("a", 1)))
    assert "undone" not in str(error)
    if after:
        Session(path, patient(vault)).keep(token("a", 2))
    assert outcome(error, slow) == ""
    Session(path, patient(vault)).keep(token("a", 3))
    assert {"a-3", *(["a-2"] if after else [])} == {each.id for each in Session(path, patient(vault)).load()}
    assert Session(path, patient(vault)).log_out().left == ()
    assert slow.entries == {}


def test_a_key_that_comes_after_a_log_out_is_removed(held: Held, vault: Vault, tmp_path: Path) -> None:
    session, error = Session(tmp_path / "session.bin", vault), VaultError("")
    while error.late is None:
        held.hung = {"set"}
        error = error_of(lambda: session.keep(token("a", 1)))
    assert Session(tmp_path / "session.bin", patient(vault)).log_out().left == ()
    assert outcome(error, held) == ""
    assert held.entries == {}


def test_a_log_out_waits_for_a_keyring_that_hangs_once_and_not_for_each_secret(held: Held, tmp_path: Path) -> None:
    class Dead(Held):
        """Never answers."""

        asked = 0

        def get_password(self, service: str, username: str) -> str | None:
            self.asked += 1
            self.over.wait(WAIT_S)
            return None

    dead = Dead()
    session = Session(tmp_path / "session.bin", vault_of(dead, SHORT_S))
    try:
        done = session.log_out(forget_secrets_of=[f"p{number}" for number in range(200)])
    finally:
        dead.over.set()
    assert dead.asked < 5
    assert [words.split(" (")[0] for words in done.left] == [
        "the key of the token file",
        "secrets, if there are any",
    ]


ENDING = """
import sys
from inspector.core.errors import VaultError
from tests.core.keyrings import Held, vault_of

held = Held("set")
vault = vault_of(held, 0.05)
try:
    vault.store("p", "hunter2")
except VaultError as error:
    print(error)
"""


def test_a_thread_that_hangs_does_not_keep_the_program_from_ending() -> None:
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", ENDING], cwd=root, capture_output=True, encoding="utf-8", timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{UNANSWERED} {MAY_STORE}\n", "")
