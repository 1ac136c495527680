"""Taking secrets out of profiles: nothing leaves before the keyring has given it back, and copies count too."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from inspector.core.errors import VaultError
from inspector.core.journeys.cleaning import clean_copies, moved, removed
from inspector.core.profiles.misplaced import secrets_in
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import MAX_FILE_BYTES
from inspector.core.store.kept_parameters import (
    forget_parameters,
    keep_parameters,
    read_parameters,
    rename_parameter,
)
from inspector.core.store.vault import RunKeyring, Vault
from tests.core.keyrings import ForgetfulKeyring, LockedKeyring, MemoryKeyring, RefusingKeyring

URL = "https://me:p4ssw0rd@h.example/t"
FULL = Profile(
    "p", id="p", token_url=URL, parameters=(("api_key", "hunter2"), ("tenant", "eu"), ("client_secret", "sesame99"))
)


def vault_of(ring: RunKeyring) -> Vault:
    return Vault(ring, "Test keyring", persistent=True)


def test_what_can_be_sent_from_the_keyring_is_moved_there_and_the_rest_is_left() -> None:
    ring = MemoryKeyring()
    done = moved(FULL, vault_of(ring))
    assert done.profile.parameters == (("tenant", "eu"),)
    assert done.profile.secret_parameters == ("api_key",)
    assert done.profile.token_url == URL
    assert read_parameters(vault_of(ring), "p") == {"api_key": "hunter2"}
    assert vault_of(ring).read("p") == "sesame99"
    assert [found.field for found, _ in done.left] == ["token_url"]
    assert moved(done.profile, vault_of(ring)).profile == done.profile


@pytest.mark.parametrize("ring", [ForgetfulKeyring(), LockedKeyring(), RefusingKeyring()])
def test_where_the_keyring_does_not_keep_it_nothing_leaves(ring: MemoryKeyring) -> None:
    with pytest.raises(VaultError) as caught:
        moved(FULL, vault_of(ring))
    assert "hunter2" not in str(caught.value)
    assert len(secrets_in(FULL)) == 3


def test_another_value_in_the_keyring_is_not_written_over() -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("p", "another")
    keep_parameters(vault, "p", {"api_key": "another"})
    done = moved(FULL, vault)
    assert done.profile == FULL
    assert vault.read("p") == "another"
    assert read_parameters(vault, "p") == {"api_key": "another"}
    assert len(done.left) == 3


def test_of_two_values_under_one_name_the_second_is_left() -> None:
    vault = vault_of(MemoryKeyring())
    done = moved(Profile("p", id="p", parameters=(("pin", "1234"), ("pin", "5678"))), vault)
    assert done.profile.parameters == (("pin", "5678"),)
    assert read_parameters(vault, "p") == {"pin": "1234"}


def test_what_is_removed_is_out_of_every_field() -> None:
    done = removed(FULL)
    assert secrets_in(done.profile) == ()
    assert done.profile.token_url == "https://h.example/t"
    assert done.profile.parameters == (("tenant", "eu"),)
    assert len(done.taken) == 3


def test_all_that_a_profile_has_is_one_entry_which_goes_with_its_last_value() -> None:
    ring = MemoryKeyring()
    vault = vault_of(ring)
    keep_parameters(vault, "p", {"a": "1", "b": "2"})
    rename_parameter(vault, "p", "a", "c")
    assert len(ring.entries) == 1
    assert read_parameters(vault, "p") == {"b": "2", "c": "1"}
    assert forget_parameters(vault, "p", ["b", "x"]) == 1
    assert forget_parameters(vault, "p", ["c"]) == 1
    assert ring.entries == {}
    keep_parameters(vault, "p", {"a": "1"})
    vault.store("p", "sesame99")
    assert vault.forget_secrets("p") == 2
    assert ring.entries == {}


def test_a_value_does_not_take_the_name_and_place_of_another() -> None:
    vault = vault_of(MemoryKeyring())
    keep_parameters(vault, "p", {"a": "1", "b": "2"})
    with pytest.raises(VaultError, match="another value"):
        rename_parameter(vault, "p", "a", "b")
    rename_parameter(vault, "p", "a", "a")
    assert read_parameters(vault, "p") == {"a": "1", "b": "2"}


@pytest.mark.parametrize("stored", ["no JSON", "[]", '{"a": 1}', "[" * 100_000])
def test_an_entry_that_is_none_of_ours_is_told_without_its_value(stored: str) -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("p", stored, "parameters")
    with pytest.raises(VaultError, match="cannot be read"):
        read_parameters(vault, "p")


def test_copies_that_were_set_aside_lose_it_too_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.write_text(json.dumps([URL, "hunter2"]))
    broken = tmp_path / "profiles.unreadable-20260101-000000.json"
    broken.write_text('[{"api_key": "hunter2", "name": "hunter2 of old", "token_url": "' + URL + '"')
    clean = tmp_path / "profiles.unreadable-20260102-000000.json"
    clean.write_text("[]")
    other = tmp_path / "notes.json"
    other.write_text('"hunter2"')
    assert clean_copies(path, removed(FULL).taken) == ((broken, None),)
    assert broken.read_text() == '[{"api_key": "", "name": "hunter2 of old", "token_url": "https://h.example/t"'
    assert (clean.read_text(), other.read_text()) == ("[]", '"hunter2"')
    assert path.read_text() == json.dumps([URL, "hunter2"]), "the file itself is written by its store"


def test_a_copy_that_is_too_large_to_be_looked_through_is_told(tmp_path: Path) -> None:
    large = tmp_path / "profiles.unreadable-20260101-000000.json"
    large.touch()
    os.truncate(large, MAX_FILE_BYTES + 1)
    ((copy, why),) = clean_copies(tmp_path / "profiles.json", removed(FULL).taken)
    assert (copy, str(why)) == (large, "it is larger than 64 MiB and was not looked through")
