"""What may stand in the place of the token file, and what is left on disk when everybody is logged out."""

from __future__ import annotations

import os
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from inspector.core.errors import SessionError
from inspector.core.store.on_disk import AnsweringFolder
from inspector.core.store.records import HEADER_BYTES, MAGIC, MOST_BYTES
from inspector.core.store.session import KEY_KIND, LOCK_NAME, Session
from inspector.core.store.token_file import MAGIC_BEFORE
from inspector.core.store.vault import Vault
from tests.core.keyrings import LockedKeyring, MemoryKeyring, RefusingKeyring, vault_of
from tests.core.store.keeping import token

KEY = "5e" * 32
posix = pytest.mark.skipif(sys.platform == "win32", reason="This system has no such files.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "session.bin"


@pytest.fixture
def vault(path: Path) -> Vault:
    vault = vault_of(MemoryKeyring())
    vault.store(f"session at {path.parent}", KEY, KEY_KIND)
    return vault


def sparse(path: Path, start: bytes) -> None:
    """3 GiB of which hardly anything is on the disk."""
    with path.open("wb") as stream:
        stream.write(start)
        stream.truncate(3 * 1024**3)


@pytest.mark.parametrize(
    "start", [b"", MAGIC, MAGIC + b"x" * 40, MAGIC_BEFORE], ids=["zeros", "magic", "header", "old"]
)
def test_three_gibibytes_are_refused_without_being_read(path: Path, vault: Vault, start: bytes) -> None:
    try:
        sparse(path, start)
    except OSError:
        pytest.skip("This file system has no room for a sparse file.")
    session = Session(path, vault)
    tracemalloc.start()
    try:
        for call in (session.load, lambda: session.keep(token("a", 1)), session.load):
            with pytest.raises(SessionError) as caught:
                call()
            assert str(caught.value) == (
                "The token file has 3 072 MiB, more than Token Inspector ever writes (128 MiB), so it is not read. "
                "Log out clears it."
            )
        assert session.cleared_elsewhere() == 0
        assert session.log_out().left == ()
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
    assert not path.exists()


def test_a_file_is_never_written_longer_than_it_may_be_read(
    path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(path, vault)
    session.keep(token("a", 1))
    for name in ("records", "file_words"):
        monkeypatch.setattr(f"inspector.core.store.{name}.MOST_BYTES", path.stat().st_size + 10)
    with pytest.raises(SessionError, match=r"cannot be written: File too large\. Tokens stay in memory"):
        session.keep(token("a", 2))
    assert [each.id for each in Session(path, vault).load()] == ["a-1"]
    assert MOST_BYTES > 100_000_000


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_terminal(path: Path) -> None:
    path.symlink_to("/dev/ptmx")


def a_socket(path: Path) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as bound:
        before = Path.cwd()
        os.chdir(path.parent)  # the path of a socket has to be short
        try:
            bound.bind(path.name)
        finally:
            os.chdir(before)


def a_folder(path: Path) -> None:
    path.mkdir()


@posix
@pytest.mark.parametrize(
    "made, why",
    [
        (a_pipe, "it is a pipe or a device"),
        (a_device, "it is a pipe or a device"),
        (a_terminal, "it is a pipe or a device"),
        (a_socket, "it is a pipe or a device"),
        (a_folder, "Is a directory"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_is_no_file_is_told_and_not_waited_for(
    path: Path, vault: Vault, made: Callable[[Path], None], why: str
) -> None:
    made(path)
    session = Session(path, vault)
    for call in (session.load, lambda: session.keep(token("a", 1)), session.load):
        with pytest.raises(SessionError, match=why):
            call()
    assert [each.id for each in session.tokens] == ["a-1"]
    done = session.log_out()
    assert session.tokens == ()
    assert done.left == (() if made is not a_folder else ("the token file (Is a directory)",))
    assert os.path.lexists(path) == (made is a_folder)


@posix
def test_a_pipe_that_takes_the_place_of_the_file_while_the_program_runs(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 1))
    path.unlink()
    os.mkfifo(path)
    assert session.cleared_elsewhere() == 0
    with pytest.raises(SessionError, match="it is a pipe or a device"):
        session.keep(token("a", 2))
    assert session.log_out().left == ()


@posix
@pytest.mark.parametrize("to", ["session.bin", "nowhere", "other/nowhere"], ids=["itself", "nothing", "no folder"])
def test_a_link_that_leads_nowhere_gives_way_to_a_file(path: Path, vault: Vault, to: str) -> None:
    path.symlink_to(to)
    session = Session(path, vault)
    assert session.load() == ()
    session.keep(token("a", 1))
    assert not path.is_symlink()
    assert [each.id for each in Session(path, vault).load()] == ["a-1"]
    path.unlink()
    path.symlink_to(to)
    assert session.log_out().left == ()
    assert not os.path.lexists(path)


@posix
def test_a_folder_that_may_not_be_looked_into_is_told(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 1))
    path.parent.chmod(0)
    try:
        if os.access(path, os.R_OK):
            pytest.skip("Whoever may read anything is refused nothing.")
        fresh = Session(path, vault)
        with pytest.raises(SessionError, match="Permission denied"):
            fresh.load()
        with pytest.raises(SessionError, match="Permission denied"):
            fresh.keep(token("a", 2))
        assert any("Permission denied" in words for words in fresh.log_out().left)
    finally:
        path.parent.chmod(0o700)


# --- A folder on a drive of the network that is gone ---


class Dead:
    """What is asked of such a folder comes back when it is let."""

    def __init__(self) -> None:
        self.asked = 0
        self.over = threading.Event()

    def __call__(self) -> None:
        self.asked += 1
        self.over.wait(60)


@pytest.fixture
def dead() -> Iterator[Dead]:
    made = Dead()
    yield made
    made.over.set()


def test_a_folder_that_does_not_answer_is_waited_for_once(dead: Dead) -> None:
    reach = AnsweringFolder(dead, answer_s=0.05, fresh_s=3600)
    for _ in range(3):
        with pytest.raises(OSError, match="its folder does not answer"):
            reach.check()
    assert dead.asked <= 1
    dead.over.set()
    for _ in range(6000):
        with suppress(OSError):
            reach.check()
            break
        threading.Event().wait(0.01)
    reach.check()
    assert dead.asked == 1


def test_a_session_in_a_folder_that_does_not_answer_is_bounded(path: Path, vault: Vault, dead: Dead) -> None:
    session = Session(path, vault)
    session.keep(token("a", 1))
    session._reach = AnsweringFolder(dead, answer_s=0.05)
    words = "its folder does not answer"
    for call in (session.load, lambda: session.keep(token("a", 2))):
        with pytest.raises(SessionError, match=words):
            call()
    assert session.cleared_elsewhere() == 0
    assert [each.id for each in session.tokens] == ["a-2", "a-1"]
    assert session.log_out(profile_id="a2").left == (f"the token file ({words})",)
    assert [each.id for each in session.tokens] == ["a-1"]
    done = session.log_out()
    assert (done.tokens, done.key_removed, done.left) == (1, True, (f"the token file ({words})",))
    assert session.tokens == ()
    session._reach = AnsweringFolder(path.lstat)
    for again in (session, Session(path, vault)):
        with pytest.raises(SessionError, match="their key is not in the keyring"):
            again.load()
        assert again.tokens == ()


# --- Nothing is left ---


def test_what_killed_programs_have_left_is_gone_whatever_becomes_of_the_key(path: Path, vault: Vault) -> None:
    for backend in (MemoryKeyring(), LockedKeyring(), RefusingKeyring()):
        Session(path, vault).keep(token("a", 1))
        for name in (".session.bin.x7", ".session.bin.0a1b2c3d", ".session.bin.99999.tmp", ".session.bin."):
            path.with_name(name).write_bytes(path.read_bytes())
        Session(path, vault_of(backend)).log_out()
        assert [each.name for each in path.parent.iterdir()] == [LOCK_NAME]


def test_a_log_out_of_a_profile_removes_what_killed_programs_have_left_where_there_is_no_file_yet(
    path: Path, vault: Vault
) -> None:
    Session(path, vault).keep(token("a", 1))
    path.rename(path.with_name(".session.bin.x7"))
    assert Session(path, vault).log_out(profile_id="a1").left == ()
    assert [each.name for each in path.parent.iterdir()] == [LOCK_NAME]


def test_what_ended_programs_have_left_and_cannot_be_removed_is_named(path: Path, vault: Vault) -> None:
    path.with_name(".session.bin.x7").mkdir()
    done = Session(path, vault).log_out()
    assert done.left == ("what a program that was ended has left of it (Is a directory)",)
    assert done.summary().startswith("Logged out in part.")


@pytest.mark.parametrize("place", ["session.bin", ".session.bin.x7"])
def test_another_name_of_the_file_is_empty_afterwards(path: Path, vault: Vault, place: str) -> None:
    """As a backup has it that links to what did not change; the key may still be in a copy of the keyring."""
    Session(path, vault).keep(token("a", 1))
    other = path.parent.parent / "backup"
    if place != path.name:
        path.rename(path.with_name(place))
    other.hardlink_to(path.with_name(place))
    assert Session(path, vault).log_out().left == ()
    assert other.read_bytes() == MAGIC
    assert not path.with_name(place).exists()


@posix
def test_a_file_that_a_link_leads_to_goes_too(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(token("a", 1))
    elsewhere = path.parent.parent / "another disk"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    session = Session(path, vault)
    assert [each.id for each in session.load()] == ["a-1"]
    assert session.log_out().summary() == "Logged out. 1 token cleared, none left."
    assert not os.path.lexists(path)
    assert not elsewhere.exists()


@posix
def test_somebody_elses_file_that_a_link_leads_to_stays_as_it_is(path: Path, vault: Vault) -> None:
    elsewhere = path.parent.parent / "letters"
    elsewhere.write_text("Dear all")
    path.symlink_to(elsewhere)
    assert Session(path, vault).log_out().left == ()
    assert elsewhere.read_text() == "Dear all"
    assert not os.path.lexists(path)


def test_a_killed_file_does_not_open_after_a_log_out(path: Path) -> None:
    backend = MemoryKeyring()
    session = Session(path, vault_of(backend))
    session.keep(token("a", 1))
    copied = path.read_bytes()
    (old_key,) = map(bytes.fromhex, backend.entries.values())
    session.log_out()
    assert backend.entries == {}
    session.keep(token("b", 2))
    path.with_name(".session.bin.x7").write_bytes(copied)
    (key,) = map(bytes.fromhex, backend.entries.values())
    frame, place = copied[HEADER_BYTES + 8 :], copied[:HEADER_BYTES] + bytes(8)
    size = int.from_bytes(copied[HEADER_BYTES : HEADER_BYTES + 4], "big")
    assert AESGCM(old_key).decrypt(frame[:12], frame[12:size], place), "so far it is read as it is written"
    with pytest.raises(InvalidTag):
        AESGCM(key).decrypt(frame[:12], frame[12:size], place)
    Session(path, vault_of(backend)).load()
    assert not path.with_name(".session.bin.x7").exists()
