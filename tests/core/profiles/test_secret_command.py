"""A profile that names a secret command: what is confirmed of it, what of it is a secret, and what is handed on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.confirmations import MOST_OF_ONE
from inspector.core.profiles.merging import merged
from inspector.core.profiles.misplaced import misplaced, refuse, without_secrets
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile, profile_from_dict, profile_to_dict
from inspector.core.profiles.sharing import shared
from inspector.core.profiles.store import ProfileStore

WORDS = ("op", "read", "op://Vault/Item/credential")
PROFILE = Profile(
    name="orders",
    provider="generic",
    issuer="https://login.example",
    token_url="https://login.example/token",
    client_id="me",
    secret_command=WORDS,
)
KEY = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"
OPAQUE = "zX9kQ2mLr7VpW4tYbN8cHd3F"


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "profiles.json")


def test_it_is_kept_as_a_list_of_texts() -> None:
    members = json.loads(json.dumps(profile_to_dict(PROFILE)))
    assert members["secret_command"] == list(WORDS)
    assert profile_from_dict(members) == PROFILE
    assert "secret_command" not in profile_to_dict(replace(PROFILE, secret_command=()))


# --- confirmed once ---


def test_it_has_to_be_confirmed_and_is_shown_whole(store: ProfileStore) -> None:
    long = replace(PROFILE, secret_command=(*WORDS, "x" * 3000, "a\u202eb", "c d"))
    (pending,) = store.confirmations.pending(long)
    assert pending.field == "secret_command"
    said = str(pending.sentence)
    assert "op read op://Vault/Item/credential" in said.replace('"', "").replace(",", "")
    assert "x" * 3000 in said
    assert "\u202e" not in said
    assert "secret (Client secret) with login.example" in said
    with pytest.raises(ProfileError, match="is not used before you have confirmed"):
        store.confirmations.check(long)
    store.confirmations.confirm(long)
    store.confirmations.check(long)


CHANGES: dict[str, Callable[[Profile], Profile]] = {
    "a word": lambda was: replace(was, secret_command=(*WORDS[:-1], "op://Vault/Item/other")),
    "one more": lambda was: replace(was, secret_command=(*WORDS, "-v")),
    "where words part": lambda was: replace(was, secret_command=("op", "read op://Vault/Item/credential")),
    "where it goes": lambda was: replace(was, issuer="https://evil.example", token_url="https://evil.example/token"),
    "who revokes": lambda was: replace(was, revocation_url="https://evil.example/revoke"),
    "what it is": lambda was: replace(was, client_authentication="private_key_jwt"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_program_that_changes_it_asks_again(store: ProfileStore, change: str) -> None:
    store.confirmations.confirm(PROFILE)
    store.confirmations.save()
    changed = CHANGES[change](PROFILE)
    for seen in (store, ProfileStore(store.path)):
        assert not seen.confirmations.pending(PROFILE)
        assert any(each.field == "secret_command" for each in seen.confirmations.pending(changed))


def test_what_the_user_types_is_confirmed_by_that_and_a_pending_one_stays_so(store: ProfileStore) -> None:
    mine = replace(PROFILE, secret_command=())
    store.confirmations.edited(mine, PROFILE)
    assert not store.confirmations.pending(PROFILE)
    foreign = replace(PROFILE, id="other")
    beside = replace(foreign, scopes=("a",))
    store.confirmations.edited(foreign, beside)
    assert store.confirmations.pending(beside)
    typed_over = replace(beside, secret_command=("pass", "show", "x"))
    store.confirmations.edited(beside, typed_over)
    assert not store.confirmations.pending(typed_over)
    assert store.confirmations.pending(beside)  # nor does it come back unseen by Undo


def test_a_copy_of_a_pending_one_is_pending_and_another_profile_with_the_same_is(store: ProfileStore) -> None:
    copy = replace(PROFILE, id="copy")
    store.confirmations.edited(PROFILE, copy)
    assert store.confirmations.pending(copy)
    store.confirmations.confirm(PROFILE)
    assert store.confirmations.pending(replace(PROFILE, id="imported"))
    store.confirmations.edited(PROFILE, copy)
    assert not store.confirmations.pending(copy)


def test_whoever_chooses_another_method_confirms_no_command_unseen(store: ProfileStore) -> None:
    brought = replace(PROFILE, client_authentication="none")
    (pending,) = store.confirmations.pending(brought)
    assert "is run on your computer once its method takes a secret: op read op://Vault" in str(pending.sentence)
    chosen = replace(brought, client_authentication="client_secret_basic")
    store.confirmations.edited(brought, chosen)
    assert [each.field for each in store.confirmations.pending(chosen)] == ["secret_command"]


def test_letters_that_look_like_others_are_told_apart(store: ProfileStore) -> None:
    def told(*words: str) -> str:
        return str(store.confirmations.pending(replace(PROFILE, secret_command=words))[0].sentence)

    assert told("p\u0430ss", "show").endswith('["p\\u0430ss", "show"]')
    assert told("pass", "\u0441ompany").endswith('["pass", "\\u0441ompany"]')
    assert told("pass", "Schlüssel").endswith("pass 'Schlüssel'")
    assert told("pass", "\u043a\u043b\u044e\u0447").endswith("pass '\u043a\u043b\u044e\u0447'")


def test_a_file_of_guesses_confirms_nothing(store: ProfileStore) -> None:
    store.confirmations.confirm(PROFILE)
    store.confirmations.save()
    path = store.path.with_name("confirmed.json")
    kept = json.loads(path.read_text())
    (digests,) = kept["confirmed"].values()
    for count in (MOST_OF_ONE, MOST_OF_ONE + 1):
        guesses = [f"{number:064x}" for number in range(count - len(digests))]
        path.write_text(json.dumps({"version": 1, "confirmed": {PROFILE.id: [*guesses, *digests]}}))
        assert bool(ProfileStore(store.path).confirmations.pending(PROFILE)) is (count > MOST_OF_ONE)


def test_a_method_without_a_secret_runs_nothing(store: ProfileStore) -> None:
    none = replace(PROFILE, client_authentication="none", secret_command=("op", "|"))
    store.confirmations.confirm(none)
    assert not [each for each in problems(none) if each.field == "secret_command"]


def test_a_command_that_is_none_keeps_a_request_from_being_sent() -> None:
    (found,) = problems(replace(PROFILE, secret_command=("op", "|", "jq")))
    assert (found.field, "There is no shell" in found.message) == ("secret_command", True)


# --- no secret in it ---


@pytest.mark.parametrize(
    "words",
    [
        ("curl", "ghp_" + "a1B2" * 9),
        ("curl", "-H", f"Authorization: Bearer {OPAQUE}"),
        ("curl", "https://me:p4ssw0rd@example.com/x"),
        ("vault", "login", f"--token={OPAQUE}"),
        ("tool", "--password", OPAQUE),
        ("tool", KEY),
    ],
)
def test_a_secret_in_an_argument_is_refused(words: tuple[str, ...]) -> None:
    profile = replace(PROFILE, secret_command=words)
    with pytest.raises(ProfileError) as caught:
        refuse([profile])
    assert caught.value.field == "secret_command"
    assert "argument of the secret command is a secret" in str(caught.value)
    assert not any(word in str(caught.value) for word in words[1:] if len(word) > 12)
    assert without_secrets(profile).secret_command == ()


@pytest.mark.parametrize(
    "words",
    [
        WORDS,
        ("op", "read", "op://hfnjvi6aymbsnfc2xeeoheizda/7kpqbz2vxjjuubqmyd4tlgfzfe/password"),
        ("gcloud", "secrets", "versions", "access", "latest", "--secret=orders-client-secret"),
        ("aws", "secretsmanager", "get-secret-value", "--secret-id", "prod/orders/client_secret", "--query",
         "SecretString", "--output", "text"),
        ("aws", "secretsmanager", "get-secret-value", "--secret-id",
         "arn:aws:secretsmanager:eu-central-1:123456789012:secret:orders-AbCdEf"),
        ("vault", "kv", "get", "-mount=secret", "-field=client_secret", "apps/orders"),
        ("az", "keyvault", "secret", "show", "--vault-name", "v", "--name", "client-secret", "--query", "value"),
        ("bw", "get", "password", "99ee88d2-6046-4ea7-92c2-acac464b1412"),
        ("pass", "show", "work/orders/secret"),
        ("secret-tool", "lookup", "service", "orders", "password", "client"),
    ],
)  # fmt: skip
def test_what_names_a_secret_is_none(words: tuple[str, ...]) -> None:
    assert not misplaced(replace(PROFILE, secret_command=words))


# --- beside others ---


def test_two_programs_that_change_it_do_not_mix_their_words() -> None:
    ours = replace(PROFILE, secret_command=("pass", "show", "a"))
    theirs = replace(PROFILE, secret_command=("op", "read", "b"), scopes=("x",))
    (both,) = merged({PROFILE.id: PROFILE}, [ours], [theirs])
    assert (both.secret_command, both.scopes) == (("pass", "show", "a"), ("x",))


def test_it_is_handed_on_and_it_is_said_so() -> None:
    copied = shared([PROFILE])
    assert json.loads(copied.text)[0]["secret_command"] == list(WORDS)
    said = [str(each) for each in copied.left_out]
    assert any("secret command is in it" in each for each in said)
    assert not any("keyring" in each for each in said)
