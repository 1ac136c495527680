"""The file of tokens as a program leaves it that is ended, one that shares it, and somebody who alters it."""

from __future__ import annotations

import json
import random
import string
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from filelock import FileLock

from inspector.core.errors import SessionError
from inspector.core.store.records import HEADER_BYTES, MAGIC
from inspector.core.store.session import KEY_KIND, LOCK_NAME, Session
from inspector.core.store.stored_token import StoredToken, members_of
from inspector.core.store.token_file import MAGIC_BEFORE, MOST_DEAD
from inspector.core.store.vault import Vault
from tests.core.keyrings import MemoryKeyring, vault_of
from tests.core.store.keeping import KEY_SETS, after, steps, token

ROOT = Path(__file__).resolve().parents[3]
KEY = "5e" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "session.bin"


class CountingKeyring(MemoryKeyring):
    """Counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return super().get_password(service, username)


@pytest.fixture
def keyring() -> CountingKeyring:
    return CountingKeyring()


@pytest.fixture
def vault(keyring: CountingKeyring, path: Path) -> Vault:
    vault = vault_of(keyring)
    vault.store(f"session at {path.parent}", KEY, KEY_KIND)
    return vault


def ids(tokens: tuple[StoredToken, ...]) -> list[str]:
    return sorted(each.id for each in tokens)


def filled(path: Path, vault: Vault, count: int) -> list[bytes]:
    """What the file is after the header, and after each of `count` tokens."""
    session, states = Session(path, vault), []
    for number in range(count):
        session.keep(token("a", number))
        states.append(path.read_bytes())
    return states


def frames(content: bytes) -> list[bytes]:
    """The records of a file, each with its head."""
    found, at = [], HEADER_BYTES
    while at < len(content):
        end = at + 8 + int.from_bytes(content[at : at + 4], "big")
        found.append(content[at:end])
        at = end
    return found


# --- One more token ---


def test_one_more_token_is_appended_however_many_there_are(path: Path, vault: Vault) -> None:
    states = filled(path, vault, 120)
    assert all(now.startswith(before) for before, now in pairwise(states))
    added = [len(now) - len(before) for before, now in pairwise(states)]
    assert max(added[KEY_SETS:]) - min(added[KEY_SETS:]) <= 12  # digits of its number, in four places


def test_a_key_set_is_stored_once_for_all_tokens_that_were_checked_with_it(path: Path, vault: Vault) -> None:
    document = json.dumps({"keys": ["k" * 5000]})
    session = Session(path, vault)
    for number in range(10):
        session.keep(replace(token("a", number), keys_document=document))
    assert path.stat().st_size < 2 * len(document) + 10 * 1000
    (read,) = {each.keys_document for each in Session(path, vault).load()}
    assert read == document
    Session(path, vault).keep(replace(token("b", 0), keys_document=document))
    assert len(frames(path.read_bytes())) == 12


def test_the_keyring_is_asked_once_for_the_key(path: Path, vault: Vault, keyring: CountingKeyring) -> None:
    session = Session(path, vault)
    session.load()
    session.keep(token("a", 0))
    asked = keyring.asked
    for number in range(1, 5):
        session.keep(token("a", number))
    other = Session(path, vault)
    other.log_out(profile_id="a0")  # which writes the file anew
    assert keyring.asked == asked + 1
    session.keep(token("a", 7))
    assert keyring.asked == asked + 1


def test_a_file_that_is_mostly_of_tokens_that_were_replaced_is_written_anew_at_the_start(
    path: Path, vault: Vault
) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    for _ in range(MOST_DEAD + 2):
        session.keep(token("a", 1))
    long = path.stat().st_size
    assert ids(Session(path, vault).load()) == ["a-0", "a-1"]
    assert path.stat().st_size < long / 10
    assert len(frames(path.read_bytes())) == 4
    session.keep(token("a", 2))
    assert ids(Session(path, vault).load()) == ["a-0", "a-1", "a-2"]


def test_logging_out_of_a_profile_leaves_nothing_of_its_tokens_in_the_file(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    session.keep(replace(token("a", 1), profile_id="other", keys_document="only of this"))
    session.log_out(profile_id="other")
    assert len(frames(path.read_bytes())) == 2
    assert ids(Session(path, vault).load()) == ["a-0"]


# --- Files that were altered, and programs that were ended ---


def places(content: bytes, *, thorough: bool) -> list[int]:
    """Places in a file: all around where something ends, and some of the others, or all where it is `thorough`."""
    ends = [0, len(MAGIC), HEADER_BYTES]
    for frame in frames(content):
        ends += [ends[-1] + 8, ends[-1] + 20, ends[-1] + len(frame) - 16, ends[-1] + len(frame)]
    return [at for at in range(len(content)) if thorough or at % 13 == 0 or any(abs(at - end) < 3 for end in ends)]


def test_a_file_that_ends_anywhere_has_all_tokens_that_are_whole(path: Path, vault: Vault, thorough: bool) -> None:
    states = filled(path, vault, 4)
    whole = states[-1]
    for length in [at for at in places(whole, thorough=thorough) if at >= HEADER_BYTES]:
        path.write_bytes(whole[:length])
        session = Session(path, vault)
        there = sum(len(state) <= length for state in states)
        assert ids(session.load()) == [f"a-{number}" for number in range(there)]
        session.keep(token("b", 9))
        assert ids(Session(path, vault).load()) == [*(f"a-{number}" for number in range(there)), "b-9"]


def test_a_file_that_ends_in_its_header_is_said_to_be_no_good(path: Path, vault: Vault) -> None:
    whole = filled(path, vault, 1)[-1]
    for length in range(HEADER_BYTES):
        path.write_bytes(whole[:length])
        with pytest.raises(SessionError, match="damaged" if length >= len(MAGIC) else "another version"):
            Session(path, vault).load()


@pytest.mark.parametrize("zeros", [0, 1, 7, 8, 40, 4096])
def test_zeros_at_the_end_are_what_a_power_cut_leaves(path: Path, vault: Vault, zeros: int) -> None:
    states = filled(path, vault, 3)
    path.write_bytes(states[-1] + bytes(zeros))
    assert ids(Session(path, vault).load()) == ["a-0", "a-1", "a-2"]
    for lost in (200, 20, 16, 9, 4):
        path.write_bytes(states[-1][:-lost] + bytes(lost + zeros))
        assert ids(Session(path, vault).load()) == ["a-0", "a-1"]
    Session(path, vault).keep(token("b", 9))
    assert ids(Session(path, vault).load()) == ["a-0", "a-1", "b-9"]
    path.write_bytes(states[-1][: len(states[-2]) - 20] + bytes(20) + states[-1][len(states[-2]) :])
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


def test_every_bit_that_is_flipped_is_noticed(path: Path, vault: Vault, thorough: bool) -> None:
    whole = filled(path, vault, 2)[-1]
    for position in places(whole, thorough=thorough):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 1 << position % 8]) + whole[position + 1 :])
        with pytest.raises(SessionError):
            Session(path, vault).load()
        with pytest.raises(SessionError):
            Session(path, vault).keep(token("b", 9))


def numbered(token_id: str) -> tuple[str, int]:
    """What `token` was called with."""
    name, _, number = token_id.partition("-")
    return name, int(number)


def altered(records: list[bytes]) -> Iterator[list[bytes]]:
    for at in range(len(records) - 1):
        yield [*records[:at], *records[at + 1 :]]
        yield [*records[:at], records[at + 1], records[at], *records[at + 2 :]]
        yield [*records[: at + 1], *records[at:]]
    yield [*records, records[-1]]
    yield [*records, records[0]]


def test_records_cannot_be_moved_left_out_or_repeated(path: Path, vault: Vault) -> None:
    whole = filled(path, vault, 4)[-1]
    for records in altered(frames(whole)):
        path.write_bytes(whole[:HEADER_BYTES] + b"".join(records))
        with pytest.raises(SessionError, match="damaged"):
            Session(path, vault).load()


def test_a_record_of_an_older_state_of_the_file_does_not_open_in_it(path: Path, vault: Vault) -> None:
    before = filled(path, vault, 3)[-1]
    session = Session(path, vault)
    session.load()
    session.keep(replace(token("a", 9), profile_id="gone"))
    with_it = frames(path.read_bytes())
    session.log_out(profile_id="gone")
    anew = path.read_bytes()
    assert len(frames(anew)) == len(frames(before))
    path.write_bytes(anew + with_it[-1])
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


def test_a_record_of_another_file_with_the_same_key_does_not_open(path: Path, vault: Vault, tmp_path: Path) -> None:
    whole = filled(path, vault, 2)[-1]
    vault.store(f"session at {tmp_path / 'other'}", KEY, KEY_KIND)
    other = frames(filled(tmp_path / "other" / "session.bin", vault, 2)[-1])
    mine = frames(whole)
    path.write_bytes(whole[:HEADER_BYTES] + mine[0] + other[1] + b"".join(mine[2:]))
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


def begin(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.core.store.keeping"]
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin is not None
    with child.stdin:
        child.stdin.write(f"{path} {KEY} {name} {count}\n")
    return child


def test_a_program_that_is_killed_loses_what_it_was_writing_at_most(path: Path, vault: Vault, thorough: bool) -> None:
    """`make torture` kills whole programs, hundreds of times."""
    chance = random.Random(7)  # noqa: S311 - moments, not keys
    kept: set[str] = set()
    for name in string.ascii_lowercase[: 24 if thorough else 5]:  # each comes upon what the one before has left
        with begin(path, name, 100_000) as child:
            assert child.stdout is not None
            lines = [child.stdout.readline() for _ in range(chance.randint(1, 150))]
            child.kill()
            lines += child.stdout.readlines()
        done = sum(line == "done\n" for line in lines)
        begun = [*islice(steps(100_000), done + 1)]
        read = {each.id: each for each in Session(path, vault).load()}
        assert set(read) in (kept | after(name, begun[:done]), kept | after(name, begun))
        assert all(each == token(*numbered(each.id)) for each in read.values())
        kept = set(read)


def test_programs_that_write_at_the_same_time_lose_no_token(path: Path, vault: Vault) -> None:
    begun = {name: begin(path, name, 60) for name in "ab"}
    for child in begun.values():
        with child:
            assert child.stdout is not None
            child.stdout.read()
        assert child.returncode == 0
    read = Session(path, vault).load()
    assert {each.id for each in read} == set().union(*(after(name, steps(60)) for name in begun))
    assert all(each == token(*numbered(each.id)) for each in read)


def test_what_a_killed_program_left_is_removed_at_the_next_start_and_write(path: Path, vault: Vault) -> None:
    left = path.with_name(f".{path.name}.x7")
    session = Session(path, vault)
    session.keep(token("a", 0))
    for clean in (Session(path, vault).load, lambda: session.keep(token("a", 1)), lambda: session.log_out("nobody")):
        left.write_bytes(path.read_bytes())
        with FileLock(path.with_name(LOCK_NAME)):
            Session(path, vault).load()
            assert left.exists(), "it may be what another program writes at this moment"
        clean()
        assert not left.exists()


def test_a_program_that_writes_for_too_long_is_named_and_does_not_keep_anyone_logged_in(
    path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.core.files.LOCK_S", 0.0)
    session = Session(path, vault)
    session.keep(token("a", 0))
    with FileLock(path.with_name(LOCK_NAME)):
        with pytest.raises(SessionError, match=r"cannot be written: another program is writing it\. Tokens stay in"):
            session.keep(token("a", 1))
        assert ids(session.tokens) == ["a-0", "a-1"]
        assert ids(Session(path, vault).load()) == ["a-0"]
        assert session.log_out().summary() == "Logged out. 2 tokens cleared, none left."


# --- Files of the format before ---


def test_a_file_of_the_format_before_is_read_and_written_anew(path: Path, vault: Vault) -> None:
    kept = [token("a", number) for number in range(30)]
    plain = json.dumps([members_of(each) for each in kept]).encode()
    sealed = MAGIC_BEFORE + b"n" * 12 + AESGCM(bytes.fromhex(KEY)).encrypt(b"n" * 12, plain, MAGIC_BEFORE)
    path.parent.mkdir()
    path.write_bytes(sealed)
    other = Session(path, vault)
    other.keep(token("b", 1))  # by one that has not read it
    assert path.read_bytes().startswith(MAGIC)
    path.write_bytes(sealed)
    session = Session(path, vault)
    assert sorted(session.load(), key=lambda each: each.obtained_at) == kept
    content = path.read_bytes()
    assert content.startswith(MAGIC)
    assert len(frames(content)) == 30 + KEY_SETS
    session.keep(token("b", 1))
    assert path.read_bytes().startswith(content)
    assert ids(Session(path, vault).load()) == ids((*kept, token("b", 1)))


def test_what_a_record_says_is_looked_at_as_closely_as_a_file_was(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    odd = replace(token("a", 1), keys_origin="nowhere")
    session.keep(odd)
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


def test_damage_is_said_as_often_as_it_is_met(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    session.load()
    good = path.read_bytes()
    size = (7).to_bytes(4, "big")
    place = good[:HEADER_BYTES] + (2).to_bytes(8, "big")
    crafted = size + zlib.crc32(place + (7).to_bytes(8, "big")).to_bytes(4, "big") + b"x" * 7 + b"y" * 40
    path.write_bytes(good + crafted)
    for _ in range(2):
        with pytest.raises(SessionError, match="damaged"):
            session.keep(token("a", 1))
        with pytest.raises(SessionError, match="damaged"):
            session.load()
    path.write_bytes(good)
    session.keep(token("a", 2))
    assert ids(Session(path, vault).load()) == ["a-0", "a-1", "a-2"], "what could not be written came with the next"


def test_logging_out_removes_what_a_killed_program_had_begun_to_write(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    path.with_name(f".{path.name}.x1y2").write_bytes(b"half of a file")
    assert session.log_out().left == ()
    assert [each.name for each in path.parent.iterdir()] == [LOCK_NAME]


# --- Logged out elsewhere ---


def test_a_token_that_comes_after_another_program_has_logged_out_is_kept_under_a_new_key(
    path: Path, vault: Vault, keyring: CountingKeyring
) -> None:
    first, second = Session(path, vault), Session(path, vault)
    for number in range(3):
        first.keep(token("a", number))
    second.log_out()
    assert not keyring.entries
    first.keep(token("a", 7))
    assert KEY not in keyring.entries.values()
    assert (ids(first.tokens), ids(Session(path, vault).load())) == (["a-7"], ["a-7"])
    assert first.cleared_elsewhere() == 3
    assert first.cleared_elsewhere() == 0
    assert ids(first.tokens) == ["a-7"]


def test_another_program_that_has_begun_anew_is_noticed_too(path: Path, vault: Vault) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))
    second.log_out()
    second.keep(token("b", 0))
    assert (first.cleared_elsewhere(), first.tokens) == (1, ())
    assert ids(first.load()) == ["b-0"]
    assert first.cleared_elsewhere() == 0


def test_another_program_that_has_logged_out_of_one_profile_is_noticed(path: Path, vault: Vault) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))
    first.keep(token("a", 1))
    second.log_out(profile_id="a1")
    assert (first.cleared_elsewhere(), first.removed_elsewhere()) == (0, ("a-1",))
    assert first.removed_elsewhere() == ()
    first.keep(token("a", 2))
    assert ids(first.tokens) == ["a-0", "a-2"]
    assert ids(Session(path, vault).load()) == ["a-0", "a-2"]
    second.load()
    first.log_out(profile_id="a2")
    second.keep(token("a", 3))
    assert (ids(second.tokens), second.cleared_elsewhere()) == (["a-0", "a-3"], 0)
    assert second.removed_elsewhere() == ("a-2",)


def test_a_file_that_is_only_written_anew_by_another_program_is_no_log_out(path: Path, vault: Vault) -> None:
    first = Session(path, vault)
    first.keep(token("a", 0))
    for _ in range(MOST_DEAD + 2):
        first.keep(token("a", 2))
    before = path.stat().st_size
    Session(path, vault).load()
    assert path.stat().st_size < before
    assert first.cleared_elsewhere() == 0
    assert ids(Session(path, vault).load()) == ["a-0", "a-2"]


def test_what_is_in_a_file_that_cannot_be_removed_goes_all_the_same(
    path: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        done = second.log_out()
    assert done.left == ("the token file (Permission denied)",)
    assert path.read_bytes() == MAGIC
    with pytest.raises(SessionError, match="their key is not in the keyring"):
        first.keep(token("a", 1))
    assert ids(first.tokens) == ["a-1"]
    assert first.cleared_elsewhere() == 1
