"""What somebody puts into a home: other files in the place of ours, links, folders and older copies."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import keyring.errors
import pytest

from inspector.core.deadline import NoThreadError, within
from inspector.core.errors import InspectorError, SessionError
from inspector.core.store.owed_log_out import NAME, OwedLogOut
from inspector.core.store.records import MAGIC
from inspector.core.store.session import LOCK_NAME, Session
from tests.core.keyrings import MemoryKeyring, error_of, vault_of
from tests.core.store.keeping import token


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "session.bin"


@pytest.fixture
def backend() -> MemoryKeyring:
    return MemoryKeyring()


def filled(path: Path, backend: MemoryKeyring, *numbers: int) -> Session:
    """A session with these tokens in its file."""
    session = Session(path, vault_of(backend))
    for number in numbers:
        session.keep(token("a", number))
    return session


def stored(path: Path, backend: MemoryKeyring) -> set[str]:
    """The ids that a program which starts now reads."""
    return {each.id for each in Session(path, vault_of(backend)).load()}


# --- Older copies ---


def test_an_older_copy_in_the_place_of_the_file_damages_nothing_that_is_kept_afterwards(
    path: Path, backend: MemoryKeyring
) -> None:
    session = filled(path, backend, 1)
    older = path.read_bytes()
    for number in (2, 3):
        session.keep(token("a", number))
    path.write_bytes(older)
    session.keep(token("a", 4))
    assert stored(path, backend) == {"a-1", "a-2", "a-3", "a-4"}


def test_an_older_copy_cannot_be_read_after_a_log_out(path: Path, backend: MemoryKeyring) -> None:
    session = filled(path, backend, 1, 2)
    older = path.read_bytes()
    assert session.log_out().left == ()
    path.write_bytes(older)
    assert "key is not in the keyring" in str(refused(path, backend))
    path.unlink()
    session.keep(token("a", 3))  # under a new key
    path.write_bytes(older)
    assert "damaged" in str(refused(path, backend))


def refused(path: Path, backend: MemoryKeyring) -> InspectorError:
    with pytest.raises(InspectorError) as caught:
        Session(path, vault_of(backend)).load()
    return caught.value


# --- Links and folders ---


def test_a_log_out_empties_no_file_that_is_not_ours_and_has_a_name_in_the_home(
    path: Path, backend: MemoryKeyring, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(b"something that is nobody's token\n" * 100)
    path.parent.mkdir()
    for name in (path.name, f".{path.name}.left"):
        path.with_name(name).hardlink_to(other)
    assert Session(path, vault_of(backend)).log_out().left == ()
    assert other.read_bytes() == b"something that is nobody's token\n" * 100
    assert [each.name for each in path.parent.iterdir()] == [LOCK_NAME]


def test_a_token_file_that_has_another_name_is_emptied(path: Path, backend: MemoryKeyring, tmp_path: Path) -> None:
    session, other = filled(path, backend, 1), tmp_path / "other"
    other.hardlink_to(path)
    assert session.log_out().left == ()
    assert other.read_bytes() == MAGIC


def test_a_lock_that_leads_elsewhere_changes_nothing_there(path: Path, backend: MemoryKeyring, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(b"something")
    path.parent.mkdir()
    for plant in (path.with_name(LOCK_NAME).symlink_to, path.with_name(LOCK_NAME).hardlink_to):
        plant(other)
        session = Session(path, vault_of(backend))
        with suppress(SessionError):  # it cannot be locked by a link
            session.keep(token("a", 1))
        assert session.log_out().left == ()
        assert not path.exists()
        assert other.read_bytes() == b"something"
        path.with_name(LOCK_NAME).unlink(missing_ok=True)


@pytest.fixture(params=["a name that is too long", "in a folder that is closed"])
def out_of_reach(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """The token file of a home of which not even can be said whether it is there."""
    if request.param.endswith("long"):
        yield tmp_path / ("x" * 300) / "session.bin"
        return
    closed = tmp_path / "closed"
    (closed / "home").mkdir(parents=True)
    closed.chmod(0)
    if os.access(closed / "home", os.R_OK):
        closed.chmod(0o700)
        pytest.skip("Whoever may read anything is refused nothing.")
    yield closed / "home" / "session.bin"
    closed.chmod(0o700)


def test_a_log_out_of_a_home_that_is_out_of_reach_forgets_the_secrets_and_says_what_is_left(
    out_of_reach: Path, backend: MemoryKeyring
) -> None:
    backend.entries["Token Inspector/p", "client_secret"] = "hunter2"
    session = Session(out_of_reach, vault_of(backend))
    for call in (session.load, lambda: session.keep(token("a", 1))):
        with pytest.raises(SessionError):
            call()
    done = session.log_out(forget_secrets_of=["p"])
    assert done.left
    assert (backend.entries, session.tokens, session.cleared_elsewhere()) == ({}, (), 0)


# --- The mark of a log out that is owed ---


def test_a_folder_that_is_called_as_the_mark_owes_nothing(path: Path, backend: MemoryKeyring) -> None:
    session = filled(path, backend, 1)
    path.with_name(NAME).mkdir()
    session.keep(token("a", 2))
    assert stored(path, backend) == {"a-1", "a-2"}


@pytest.mark.parametrize("written", [b"", b"\xff" * 9, b"9" * 20, b"-1", b"9" * 1_000_000])
def test_a_mark_clears_once_whatever_is_in_it(path: Path, backend: MemoryKeyring, written: bytes) -> None:
    filled(path, backend, 1)
    path.with_name(NAME).write_bytes(written)
    session = Session(path, vault_of(backend))
    assert session.load() == ()
    assert session.caught_up is not None
    assert session.caught_up.sentence().startswith("Log out could not finish")
    for number in (2, 3):
        session.keep(token("a", number))
    assert stored(path, backend) == {"a-2", "a-3"}


class Stays(OwedLogOut):
    """A mark that comes back whenever it is removed, as on a disk whose folder cannot be written to."""

    def settle(self) -> None:
        path = self._path
        self._path = path / "none"
        super().settle()
        self._path = path


def test_a_mark_that_cannot_be_removed_clears_once_in_a_run(path: Path, backend: MemoryKeyring) -> None:
    filled(path, backend, 1)
    path.with_name(NAME).touch()
    owed = Stays(path)
    assert owed.owed
    owed.settle()
    assert path.with_name(NAME).exists()
    assert not owed.owed
    assert OwedLogOut(path).owed, "the next start clears once more"
    owed.note(1.0)
    assert owed.owed


# --- The key under two names ---


def test_a_key_that_cannot_be_removed_keeps_no_other_one(path: Path, tmp_path: Path) -> None:
    class Clings(MemoryKeyring):
        def delete_password(self, service: str, username: str) -> None:
            if str(path.parent) in service:
                raise keyring.errors.PasswordDeleteError
            super().delete_password(service, username)

    backend = Clings()
    session = Session(path, vault_of(backend), spelt=Path("home"))
    session.keep(token("a", 1))
    (key,) = backend.entries
    backend.entries[f"{key[0].partition(' at ')[0]} at home", key[1]] = "an earlier version's"
    (left,) = session.log_out().left
    assert left.startswith("the key of the token file")
    assert list(backend.entries) == [key]


# --- No more threads ---


@pytest.fixture
def no_threads() -> Iterator[None]:
    """The system starts no more threads: there is no memory for the stack that each is to have."""
    if sys.platform != "linux":
        pytest.skip("Other systems give a thread any stack.")
    before = threading.stack_size(1 << 46)
    yield
    threading.stack_size(before)


def test_a_log_out_without_a_thread_clears_all_but_the_key(
    path: Path, backend: MemoryKeyring, no_threads: None
) -> None:
    with pytest.raises(NoThreadError):
        within(1.0, lambda: None)
    size = threading.stack_size(0)
    session = filled(path, backend, 1)
    threading.stack_size(size)
    assert "NoThreadError" in str(error_of(lambda: vault_of(backend).read("p")))
    (left,) = session.log_out().left
    assert left.startswith("the key of the token file")
    assert session.tokens == ()
    assert not path.exists()
