"""Tokens at rest: encrypted, whole or not at all, shared between programs, and gone after logging out."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import SessionError, VaultError
from inspector.core.store.log_out import LogOut
from inspector.core.store.owed_log_out import OwedLogOut
from inspector.core.store.records import MAGIC
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken, TokenOrigin, members_of
from inspector.core.store.token_file import MAGIC_BEFORE
from inspector.core.store.vault import Vault, run_vault
from tests.core.keyrings import ClingingKeyring, LockedKeyring, MemoryKeyring, RefusingKeyring, vault_of
from tests.core.minting import NOW, key_set, mint

TOKEN = StoredToken(
    "id-1",
    "Orders worker",
    mint(),
    NOW,
    "profile-1",
    ("orders/read", "orders/write"),
    key_set().document,
    "issuer",
    "https://a.example",
    NOW - 5,
)
PASTED = StoredToken("id-2", "", "opaque-token-text \ud800 ünï", NOW + 1, origin=TokenOrigin.PASTED)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "session.bin"


@pytest.fixture
def vault() -> Vault:
    return vault_of(MemoryKeyring())


def test_what_is_kept_is_there_for_the_next_program(path: Path, vault: Vault) -> None:
    first = Session(path, vault)
    assert first.load() == ()
    first.keep(TOKEN)
    first.keep(PASTED)
    second = Session(path, vault)
    assert second.load() == (PASTED, TOKEN)
    assert second.tokens == (PASTED, TOKEN)


def test_the_same_token_kept_again_is_replaced(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    session.keep(replace(TOKEN, label="renamed"))
    assert [token.label for token in Session(path, vault).load()] == ["renamed"]


def test_the_file_shows_nothing_and_is_its_owners_alone(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(TOKEN)
    content = path.read_bytes()
    assert content.startswith(MAGIC)
    for part in (*TOKEN.text.split("."), TOKEN.label, "profile-1", "orders/read", "https://a.example", "id-1"):
        assert part.encode() not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert sorted(each.name for each in path.parent.iterdir()) == ["session.bin", "session.lock"]
    assert (path.parent / "session.lock").read_bytes() == b""


def test_the_key_is_in_the_keyring_and_the_file_differs_each_time(path: Path) -> None:
    backend = MemoryKeyring()
    session = Session(path, vault_of(backend))
    session.keep(TOKEN)
    first = path.read_bytes()
    session.keep(TOKEN)
    assert path.read_bytes() != first
    ((_, kind),) = backend.entries
    (key,) = backend.entries.values()
    assert (kind, len(bytes.fromhex(key))) == ("session_key", 32)
    assert key.encode() not in path.read_bytes()
    assert TOKEN.text not in repr(session) + repr(TOKEN)


def test_a_vault_for_this_run_writes_nothing(path: Path) -> None:
    session = Session(path, run_vault())
    session.keep(TOKEN)
    assert (session.at_rest, session.load()) == (False, (TOKEN,))
    assert not path.parent.exists()


def test_two_programs_do_not_lose_each_others_tokens(path: Path, vault: Vault) -> None:
    first, second = Session(path, vault), Session(path, vault)
    first.load()
    second.load()
    first.keep(TOKEN)
    second.keep(PASTED)
    first.keep(replace(TOKEN, id="id-3", obtained_at=NOW + 2))
    assert [token.id for token in Session(path, vault).load()] == ["id-3", "id-2", "id-1"]


def test_two_homes_do_not_share_a_key(tmp_path: Path, vault: Vault) -> None:
    first, second = (Session(tmp_path / name / "session.bin", vault) for name in ("a", "b"))
    first.keep(TOKEN)
    second.keep(PASTED)
    first.log_out()
    assert Session(tmp_path / "b" / "session.bin", vault).load() == (PASTED,)


# --- Files that cannot be read ---


def damage(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)


def flipped(content: bytes, position: int) -> bytes:
    return content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :]


@pytest.mark.parametrize("position", [len(MAGIC), len(MAGIC) + 12, -1])
def test_one_flipped_bit_is_noticed(path: Path, vault: Vault, position: int) -> None:
    Session(path, vault).keep(TOKEN)
    content = path.read_bytes()
    damage(path, flipped(content, position % len(content)))
    with pytest.raises(SessionError, match=r"The token file is damaged and cannot be read\. Log out clears it\."):
        Session(path, vault).load()


@pytest.mark.parametrize("rest", [b"", b"short", b"\0" * 12, b"\0" * 40])
def test_half_a_file_is_noticed(path: Path, vault: Vault, rest: bytes) -> None:
    Session(path, vault).keep(TOKEN)
    damage(path, MAGIC + rest)
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


@pytest.mark.parametrize("content", [b"", b"token-inspector session 3\n" + b"x" * 60, b"{}", MAGIC[:-1]])
def test_a_file_of_another_version_is_left_alone(path: Path, vault: Vault, content: bytes) -> None:
    Session(path, vault).keep(TOKEN)
    damage(path, content)
    session = Session(path, vault)
    with pytest.raises(SessionError, match="written by another version"):
        session.load()
    with pytest.raises(SessionError):
        session.keep(PASTED)
    assert path.read_bytes() == content
    assert session.tokens == (PASTED,)


def test_another_key_does_not_open_it(path: Path) -> None:
    Session(path, vault_of(MemoryKeyring())).keep(TOKEN)
    content = path.read_bytes()
    other = vault_of(MemoryKeyring())
    with pytest.raises(SessionError, match="their key is not in the keyring"):
        Session(path, other).load()
    for key in ("00" * 32, "00" * 16, "not hexadecimal", ""):
        other.store(f"session at {path.parent}", key or " ", "session_key")
        with pytest.raises(SessionError, match="damaged"):
            Session(path, other).load()
    assert path.read_bytes() == content


def seal(path: Path, vault: Vault, entries: object) -> None:
    """Write a token file of the format before that says this."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    Session(path, vault).keep(TOKEN)
    key = bytes.fromhex(vault.read(f"session at {path.parent}", "session_key") or "")
    sealed = AESGCM(key).encrypt(b"n" * 12, json.dumps(entries).encode(), MAGIC_BEFORE)
    damage(path, MAGIC_BEFORE + b"n" * 12 + sealed)


def entry(label: str, profile_id: str | None = "profile-1", **more: object) -> dict[str, object]:
    """A token as files had it before they said where it came from."""
    token = members_of(replace(TOKEN, label=label, profile_id=profile_id))
    del token["origin"]
    return token | more


REQUESTED, FOUND = TokenOrigin.REQUESTED, TokenOrigin.FOUND


@pytest.mark.parametrize(
    "stored, origin, name",
    [
        (entry("Orders worker"), REQUESTED, "Orders worker"),
        (entry("Pasted token"), TokenOrigin.PASTED, "Pasted token"),
        (entry("Pasted token", None), TokenOrigin.PASTED, "Pasted token"),
        (entry("Eingefügtes Token"), FOUND, "Found in a file"),
        (entry("Token pegado", None), FOUND, "Found in a file"),
        (entry("Orders worker", None), TokenOrigin.PASTED, "Pasted token"),
        (entry("Pasted token", origin="requested"), REQUESTED, "Pasted token"),
        (entry("Token pegado", origin="requested"), REQUESTED, "Token pegado"),
        (entry("app\u202e.log", origin="found"), FOUND, "Found in app<U+202E>.log"),
        (entry("", origin="found"), FOUND, "Found in a file"),
        (entry("Orders worker", origin="borrowed"), TokenOrigin.PASTED, "Pasted token"),
        (entry("Orders worker", origin=None), TokenOrigin.PASTED, "Pasted token"),
        (entry("Orders worker", origin=[]), TokenOrigin.PASTED, "Pasted token"),
    ],
)
def test_where_a_token_came_from_is_known_of_files_of_every_age(
    path: Path, vault: Vault, stored: dict[str, object], origin: TokenOrigin, name: str
) -> None:
    seal(path, vault, [stored])
    (token,) = Session(path, vault).load()
    assert (token.origin, token.name) == (origin, name)
    assert isinstance(token.origin, TokenOrigin)
    Session(path, vault).keep(PASTED)
    assert next(again for again in Session(path, vault).load() if again.id == token.id) == token


@pytest.mark.parametrize(
    "entries",
    [
        None,
        7,
        "text",
        {},
        {"a": 1},
        [7],
        [None],
        [["x"]],
        [{}],
        [{"id": "x"}],
        [{"id": "x", "label": "", "text": "", "obtained_at": 0, "requested": None, "keys_origin": None}],
        [{"id": "x", "label": "", "text": "", "obtained_at": 0, "requested": [], "keys_origin": "nowhere"}],
        [{"id": "x", "label": "", "text": "", "obtained_at": 0, "requested": [], "keys_origin": None, "new": 1}],
    ],
)
def test_a_sealed_file_with_other_content_is_noticed(path: Path, vault: Vault, entries: object) -> None:
    seal(path, vault, entries)
    if entries == {}:
        assert Session(path, vault).load() == ()  # as good as an empty list
        return
    with pytest.raises(SessionError, match="damaged"):
        Session(path, vault).load()


def test_a_folder_in_place_of_the_file(path: Path, vault: Vault) -> None:
    path.mkdir(parents=True)
    vault.store(f"session at {path.parent}", "00" * 32, "session_key")
    with pytest.raises(SessionError, match="The token file cannot be read: Is a directory"):
        Session(path, vault).load()
    result = Session(path, vault).log_out()
    assert not result.file_removed
    assert result.left == ("the token file (Is a directory)",)


def test_a_folder_that_cannot_be_made(tmp_path: Path, vault: Vault) -> None:
    (tmp_path / "home").write_text("a file stands in the way")
    session = Session(tmp_path / "home" / "session.bin", vault)
    with pytest.raises(SessionError, match=r"The token file cannot be written: .*\. Tokens stay in memory\."):
        session.keep(TOKEN)
    assert session.tokens == (TOKEN,)


def test_a_locked_keyring_costs_no_token(path: Path) -> None:
    backend = MemoryKeyring()
    Session(path, vault_of(backend)).keep(TOKEN)
    locked = Session(path, vault_of(LockedKeyring()))
    with pytest.raises(VaultError):
        locked.load()
    with pytest.raises(VaultError):
        locked.keep(PASTED)
    assert locked.tokens == (PASTED,)
    assert Session(path, vault_of(backend)).load() == (TOKEN,)


# --- Logging out ---


def test_logging_out_clears_memory_file_and_key(path: Path) -> None:
    backend = MemoryKeyring()
    session = Session(path, vault_of(backend))
    session.keep(TOKEN)
    session.keep(PASTED)
    result = session.log_out()
    assert result == LogOut(2, file_removed=True, key_removed=True)
    assert result.summary() == "Logged out. 2 tokens cleared, none left."
    assert (session.tokens, path.exists(), backend.entries) == ((), False, {})
    assert Session(path, vault_of(backend)).load() == ()


def test_logging_out_counts_what_another_program_kept(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    Session(path, vault).keep(TOKEN)
    assert session.log_out().summary() == "Logged out. 1 token cleared, none left."


def test_logging_out_twice_is_no_error(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    session.log_out()
    assert session.log_out() == LogOut(0, file_removed=False, key_removed=False)


def test_after_logging_out_a_new_key_is_made(path: Path) -> None:
    backend = MemoryKeyring()
    session = Session(path, vault_of(backend))
    session.keep(TOKEN)
    before = set(backend.entries.values())
    session.log_out()
    session.keep(PASTED)
    assert set(backend.entries.values()).isdisjoint(before)
    assert Session(path, vault_of(backend)).load() == (PASTED,)


def test_logging_out_of_one_profile_leaves_the_others(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    session.keep(PASTED)
    result = session.log_out(profile_id="profile-1")
    assert result == LogOut(1, file_removed=False, key_removed=False)
    assert session.tokens == (PASTED,)
    assert Session(path, vault).load() == (PASTED,)
    assert TOKEN.text.encode() not in path.read_bytes()


def test_client_secrets_are_forgotten_when_asked(path: Path) -> None:
    backend = MemoryKeyring()
    vault = vault_of(backend)
    vault.store("profile-1", "hunter2")
    vault.store("profile-3", "hunter3")
    session = Session(path, vault)
    session.keep(TOKEN)
    result = session.log_out(forget_secrets_of=["profile-1", "profile-2"])
    assert result.secrets_forgotten == 1
    assert result.summary() == "Logged out. 1 token cleared, 1 secret forgotten, none left."
    assert list(backend.entries.values()) == ["hunter3"]


def test_logging_out_in_memory_only(path: Path) -> None:
    vault = run_vault()
    vault.store("profile-1", "hunter2")
    session = Session(path, vault)
    session.keep(TOKEN)
    result = session.log_out(forget_secrets_of=["profile-1"])
    assert result == LogOut(1, file_removed=False, key_removed=False, secrets_forgotten=1)
    assert (session.tokens, vault.read("profile-1")) == ((), None)


def test_a_file_left_from_a_run_with_a_keyring_goes_too(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(TOKEN)
    assert Session(path, run_vault()).log_out().file_removed
    assert not path.exists()


@pytest.mark.parametrize("backend", [RefusingKeyring(), ClingingKeyring()], ids=["refuses", "clings"])
def test_what_could_not_be_removed_is_named(path: Path, backend: MemoryKeyring) -> None:
    backend.entries["Token Inspector/profile-1", "client_secret"] = "hunter2"
    backend.entries[f"Token Inspector/session at {path.parent}", "session_key"] = "00" * 32
    session = Session(path, vault_of(backend))
    session.keep(TOKEN)
    result = session.log_out(forget_secrets_of=["profile-1"])
    assert (result.tokens, result.file_removed, result.key_removed) == (1, True, False)
    assert result.secrets_forgotten == 0
    assert [each.split(" (")[0] for each in result.left] == ["the key of the token file", "a secret"]
    assert result.summary().startswith("Logged out in part. 1 token cleared. Still there: the key of the token file")
    assert "hunter2" not in result.summary()
    assert session.tokens == ()


def test_a_folder_that_may_not_be_changed_keeps_its_file(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    path.parent.chmod(0o500)
    if os.access(path.parent, os.W_OK):
        pytest.skip("Whoever may write anywhere is refused nothing.")
    try:
        result = session.log_out()
    finally:
        path.parent.chmod(0o700)
    assert not result.file_removed
    assert result.key_removed
    assert result.left == ("the token file (Permission denied)",)


def test_a_damaged_file_does_not_keep_anyone_logged_in(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    damage(path, MAGIC + b"damaged")
    result = session.log_out()
    assert (result.tokens, result.file_removed, result.key_removed, result.left) == (1, True, True, ())
    assert not path.exists()


def test_a_damaged_file_does_not_keep_a_profiles_tokens_in_memory(path: Path, vault: Vault) -> None:
    session = Session(path, vault)
    session.keep(TOKEN)
    session.keep(PASTED)
    damage(path, MAGIC + b"damaged")
    result = session.log_out(profile_id="profile-1")
    assert session.tokens == (PASTED,)
    assert result.tokens == 1
    assert result.left == ("tokens on disk (The token file is damaged and cannot be read. Log out clears it.)",)
    assert result.summary().startswith("Logged out in part.")


def test_a_locked_keyring_is_named_and_the_file_goes(path: Path) -> None:
    Session(path, vault_of(MemoryKeyring())).keep(TOKEN)
    result = Session(path, vault_of(LockedKeyring())).log_out()
    assert result.file_removed
    assert result.left == ("the key of the token file (Test keyring is locked. Unlock it and try again.)",)


def test_logging_out_without_the_keyring_says_what_it_could_not_reach(tmp_path: Path) -> None:
    path = tmp_path / "session.bin"
    path.write_bytes(b"sealed in an earlier run")
    done = Session(path, run_vault("No keyring was found.")).log_out(forget_secrets_of=["p"])
    assert done.file_removed
    assert [words.split(",")[0] for words in done.left] == [
        "the key of the token file",
        "secrets of an earlier run",
    ]
    assert "No keyring was found." in done.summary()


def test_a_log_out_of_another_program_is_found_out(tmp_path: Path) -> None:
    vault = vault_of(MemoryKeyring())
    first, second = (Session(tmp_path / "session.bin", vault) for _ in range(2))
    assert first.cleared_elsewhere() == 0
    first.keep(TOKEN)
    assert (first.cleared_elsewhere(), first.tokens) == (0, (TOKEN,))
    second.log_out()
    assert (first.cleared_elsewhere(), first.tokens) == (1, ())
    assert first.cleared_elsewhere() == 0


def test_tokens_that_were_never_written_are_not_taken_for_cleared(tmp_path: Path) -> None:
    memory = Session(tmp_path / "session.bin", run_vault("no keyring"))
    memory.keep(TOKEN)
    assert (memory.cleared_elsewhere(), memory.tokens) == (0, (TOKEN,))


# --- a log out that an earlier run owes -----------------------------------------------------------------------------


def test_what_an_earlier_run_owed_is_cleared_before_anything_is_read_or_kept(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(TOKEN)
    OwedLogOut(path).note(NOW)
    session = Session(path, vault)
    session.keep(PASTED)
    assert session.tokens == (PASTED,)
    assert session.caught_up is not None
    assert session.caught_up.since == int(NOW)
    assert not OwedLogOut(path).owed
    assert Session(path, vault).load() == (PASTED,)


def test_a_mark_of_later_is_of_this_run_and_clears_nothing_while_it_goes_on(path: Path, vault: Vault) -> None:
    """The end of the user's session was announced, and did not come."""
    session = Session(path, vault)
    session.keep(TOKEN)
    OwedLogOut(path).note(NOW)
    session.keep(PASTED)
    assert session.caught_up is None
    assert set(session.tokens) == {TOKEN, PASTED}
    assert Session(path, vault).load() == (), "the next start clears it, unless the mark is withdrawn"


def test_a_log_out_that_is_owed_and_cannot_be_done_reads_and_keeps_nothing(path: Path, vault: Vault) -> None:
    Session(path, vault).keep(TOKEN)
    OwedLogOut(path).note(NOW)
    session = Session(path, vault_of(LockedKeyring()))
    assert session.load() == ()
    with pytest.raises(SessionError, match="an earlier log out cannot be finished"):
        session.keep(PASTED)
    assert session.tokens == ()
    assert OwedLogOut(path).owed
    assert Session(path, vault).load() == ()
    assert not OwedLogOut(path).owed


@pytest.mark.parametrize("mark", [b"", b"soon", b"9" * 400, b"-1", b"\xff"])
def test_a_mark_that_says_no_moment_is_a_mark_all_the_same(path: Path, vault: Vault, mark: bytes) -> None:
    Session(path, vault).keep(TOKEN)
    path.with_name("log-out-owed").write_bytes(mark)
    session = Session(path, vault)
    assert session.load() == ()
    assert session.caught_up is not None
    assert session.caught_up.since is None
