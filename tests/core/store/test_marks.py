"""What a user puts on tokens: kept with them, beside what other programs do, and read past by earlier versions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring.errors
import pytest

from inspector.core.errors import SessionError, VaultError
from inspector.core.store.records import HEADER_BYTES, Header, Records
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken
from inspector.core.store.token_file import MOST_DEAD
from inspector.core.store.token_marks import MOST_NAME, MOST_NOTE, UNMARKED, TokenMarks
from inspector.core.store.vault import Vault, run_vault
from tests.core.keyrings import MemoryKeyring, vault_of
from tests.core.store.keeping import token

MARKS = TokenMarks("before the key change", "From the mail of 12:40.\nRefunds fail.", "ACME-4211", pinned=True)
MEMBERS_BEFORE = {
    "label", "text", "obtained_at", "profile_id", "requested", "keys_origin", "keys_name", "keys_fetched_at",
    "keys_saved", "expected", "origin", "keys",
}  # fmt: skip
"""What a record of a token had before there were marks: with another member that version takes it for damaged."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "session.bin"


@pytest.fixture
def vault() -> Vault:
    return vault_of(MemoryKeyring())


def marks_in(session: Session) -> dict[str, TokenMarks]:
    return {each.id: each.marks for each in session.tokens}


def marks_at_rest(path: Path, vault: Vault) -> dict[str, TokenMarks]:
    session = Session(path, vault)
    session.load()
    return marks_in(session)


def key_of(path: Path, vault: Vault) -> bytes:
    stored = vault.read(f"session at {path.parent}", "session_key")
    assert stored is not None
    return bytes.fromhex(stored)


class VersionBefore:
    """Reads and appends as the version did that knew no marks: it refuses what it does not know."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self.tokens: dict[str, dict[str, Any]] = {}
        self._key_sets: list[str] = []
        self._numbers: dict[str, int] = {}
        with path.open("rb") as file:
            self._records = Records(Header.read(file.read(HEADER_BYTES)), key)
            for plain in self._records.read(file):
                self._take(bytes(plain))

    def _take(self, plain: bytes) -> None:
        first, _, content = plain.partition(b"\n")
        kind, _, id_ = first.partition(b" ")
        if kind == b"token":
            members = json.loads(content)
            assert members.keys() == MEMBERS_BEFORE
            self.tokens[json.loads(id_)] = members
        else:
            assert kind == b"keys"
            document = json.loads(content)
            assert isinstance(document, str)
            self._numbers[document] = len(self._key_sets)
            self._key_sets.append(document)

    def keys_of(self, token_id: str) -> str | None:
        number = self.tokens[token_id]["keys"]
        return self._key_sets[number] if number is not None else None

    def keep_with(self, token_id: str, like: str, document: str) -> None:
        number = len(self._numbers)
        members = json.dumps(self.tokens[like] | {"keys": number})
        with self.path.open("r+b") as file:
            self._records.append(
                file, [b"keys \n" + json.dumps(document).encode(), f'token "{token_id}"\n{members}'.encode()]
            )


def test_they_are_there_for_the_next_program_and_the_file_shows_nothing(path: Path, vault: Vault) -> None:
    first = Session(path, vault)
    first.keep(token("a", 0))
    first.keep(replace(token("a", 1), marks=MARKS))
    first.mark({"a-0": replace(MARKS, pinned=False), "gone": MARKS})
    assert marks_in(first) == {"a-0": replace(MARKS, pinned=False), "a-1": MARKS}
    second = Session(path, vault)
    second.load()
    assert marks_in(second) == marks_in(first)
    second.mark({"a-1": UNMARKED})
    third = Session(path, vault)
    third.load()
    assert marks_in(third) == {"a-0": replace(MARKS, pinned=False), "a-1": UNMARKED}
    content = path.read_bytes()
    assert not any(text.encode() in content for text in (MARKS.name, MARKS.case, "Refunds"))
    assert "Refunds" not in repr(third.tokens)


def test_a_token_that_is_judged_again_elsewhere_keeps_the_marks_that_were_made_meanwhile(
    path: Path, vault: Vault
) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))
    second.load()
    second.mark({"a-0": MARKS})
    first.keep(replace(token("a", 0), keys_document='{"keys": ["other"]}'))
    first.log_out(profile_id="nobody's")  # which writes the file whole
    third = Session(path, vault)
    (kept,) = third.load()
    assert (kept.marks, kept.keys_document) == (MARKS, '{"keys": ["other"]}')
    first.load()
    assert marks_in(first) == {"a-0": MARKS}, "what another program has marked is taken in with the rest"


def test_a_version_without_marks_reads_all_tokens_and_adds_to_them(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(replace(token("a", 0), marks=MARKS))
    for _ in range(3):
        session.mark({"a-0": UNMARKED})
        session.mark({"a-0": MARKS})
    session.keep(token("a", 1))
    before = VersionBefore(path, key_of(path, vault))
    assert before.tokens.keys() == {"a-0", "a-1"}
    assert [before.keys_of(f"a-{n}") for n in range(2)] == [token("a", n).keys_document for n in range(2)]
    before.keep_with("b", "a-0", '{"keys": ["of the version before"]}')
    tokens = {each.id: each for each in Session(path, vault).load()}
    assert tokens["b"].keys_document == '{"keys": ["of the version before"]}'
    assert [tokens[f"a-{n}"] for n in range(2)] == [replace(token("a", 0), marks=MARKS), token("a", 1)]


def test_marks_that_change_often_do_not_fill_the_file(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(token("a", 0))
    for number in range(MOST_DEAD + 2):
        session.mark({"a-0": TokenMarks(f"name {number}")})
    before = path.stat().st_size
    again = Session(path, vault)
    (kept,) = again.load()
    assert path.stat().st_size < before / 4
    assert kept.marks.name == f"name {MOST_DEAD + 1}"


def test_a_token_that_is_removed_is_gone_from_the_file_and_can_be_put_back(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    kept = [replace(token("a", number), marks=replace(MARKS, name=f"{number}")) for number in range(4)]
    for each in kept:
        session.keep(each)
    before = path.stat().st_size
    session.remove(["a-1", "a-2", "nobody's"])
    assert path.stat().st_size < before
    assert [each.id for each in Session(path, vault).load()] == ["a-3", "a-0"]
    session.keep(kept[1])
    session.keep(replace(kept[2], marks=UNMARKED))
    assert {each.id: each.marks.name for each in Session(path, vault).load()} == {
        "a-0": "0", "a-1": "1", "a-2": "", "a-3": "3",
    }  # fmt: skip
    other = Session(path, vault)
    other.load()
    session.remove(["a-1"])
    assert (other.cleared_elsewhere(), other.removed_elsewhere()) == (0, ("a-1",))
    other.mark({"a-1": UNMARKED})
    assert [each.id for each in Session(path, vault).load()] == ["a-3", "a-2", "a-0"]


def test_nothing_of_a_session_comes_back_by_a_mark_or_a_removal_after_a_log_out_elsewhere(
    path: Path, vault: Vault
) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))
    second.log_out()
    first.mark({"a-0": MARKS})
    first.remove(["a-0"])
    assert not path.exists()
    assert first.cleared_elsewhere() in (0, 1)
    second.keep(token("b", 0))
    first.mark({"a-0": MARKS})
    assert [each.id for each in Session(path, vault).load()] == ["b-0"]


def test_without_a_keyring_they_are_in_memory_and_a_log_out_clears_them(path: Path) -> None:
    session = Session(path, run_vault())
    session.keep(token("a", 0))
    session.mark({"a-0": MARKS})
    assert marks_in(session) == {"a-0": MARKS}
    session.remove(["a-0"])
    assert session.tokens == ()
    session.keep(replace(token("a", 1), marks=MARKS))
    session.log_out()
    assert (session.tokens, path.exists()) == ((), False)


def test_marks_that_a_locked_keyring_kept_from_the_file_come_with_the_next_token(path: Path) -> None:
    class Locking(MemoryKeyring):
        locked = True

        def get_password(self, service: str, username: str) -> str | None:
            if self.locked:
                raise keyring.errors.KeyringLocked
            return super().get_password(service, username)

    backend = Locking()
    session = Session(path, vault_of(backend))
    with pytest.raises(VaultError, match="locked"):
        session.keep(token("a", 0))
    session.mark({"a-0": MARKS})
    backend.locked = False
    session.keep(token("a", 1))
    assert {each.id: each.marks for each in Session(path, vault_of(backend)).load()} == {"a-0": MARKS, "a-1": UNMARKED}


@pytest.mark.parametrize(
    "written", ['"[]"', '"{"', '"{\\"name\\": 7}"', '"{\\"pinned\\": \\"yes\\"}"', '"{\\"note\\": null}"', "{}", "7"]
)
def test_marks_of_another_form_are_damage_and_clear_nothing(path: Path, vault: Vault, written: str) -> None:
    Session(path, vault).keep(token("a", 0))
    with path.open("r+b") as file:
        records = Records(Header.read(file.read(HEADER_BYTES)), key_of(path, vault))
        list(records.read(file))
        records.append(file, [b'keys "a-0"\n' + written.encode()])
    before = path.read_bytes()
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()
    assert path.read_bytes() == before


def test_marks_of_a_later_version_are_read_without_what_is_new(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(token("a", 0))
    with path.open("r+b") as file:
        records = Records(Header.read(file.read(HEADER_BYTES)), key_of(path, vault))
        list(records.read(file))
        later = json.dumps(json.dumps({"name": "later", "colour": "red"}))
        records.append(file, [b'keys "a-0"\n' + later.encode()])
    (kept,) = Session(path, vault).load()
    assert kept.marks == TokenMarks("later")


def test_they_are_kept_tidy() -> None:
    untidy = TokenMarks("  a\n name\u2028of  two lines ", " \n a note\n of two \n", " ACME\t4211 ", pinned=True)
    assert untidy.tidy == TokenMarks("a name of two lines", "a note\n of two", "ACME 4211", pinned=True)
    long = TokenMarks("n" * (MOST_NAME + 1), "o" * (MOST_NOTE + 1))
    assert (len(long.tidy.name), len(long.tidy.note)) == (MOST_NAME, MOST_NOTE)
    assert "secret" not in repr(TokenMarks(note="secret"))
    assert StoredToken("1", "", "text", 0.0, marks=TokenMarks("mine")).name == "mine"


def test_a_token_that_comes_again_after_another_program_has_removed_it_stays(path: Path, vault: Vault) -> None:
    first, second = Session(path, vault), Session(path, vault)
    for number in range(2):
        first.keep(token("a", number))
    second.load()
    second.remove(["a-0", "a-1"])
    first.keep(token("a", 0))
    assert (first.cleared_elsewhere(), first.removed_elsewhere()) == (0, ("a-1",))
    assert [each.id for each in first.tokens] == ["a-0"]
    assert [each.id for each in Session(path, vault).load()] == ["a-0"]
    second.log_out()
    assert (first.cleared_elsewhere(), first.removed_elsewhere()) == (1, ())


def test_two_programs_that_mark_one_token_lose_nothing_of_either(path: Path, vault: Vault) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.keep(token("a", 0))
    second.load()
    first.mark({"a-0": TokenMarks(name="named there", case="ACME-1")})
    second.mark({"a-0": TokenMarks(note="noted here", pinned=True)})
    second.keep(replace(second.tokens[0], label="judged again"))
    both = TokenMarks("named there", "noted here", "ACME-1", True)
    assert marks_at_rest(path, vault) == {"a-0": both}
    first.mark({"a-0": TokenMarks(name="another", case="ACME-1")})
    assert marks_at_rest(path, vault) == {"a-0": replace(both, name="another")}
    second.mark({"a-0": TokenMarks(pinned=True)})
    assert marks_at_rest(path, vault) == {"a-0": replace(both, name="another", note="")}
