"""Profiles in their file: what is read, what is refused with the field's name, and what a failed write leaves."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.errors import ProfileError
from inspector.core.profiles.endpoints import expectation
from inspector.core.profiles.misplaced import secrets_in
from inspector.core.profiles.profile import (
    CLIENT_AUTHENTICATION,
    FIELDS,
    SECRET_MEMBERS,
    Profile,
    profile_from_dict,
    profile_to_dict,
)
from inspector.core.profiles.store import FILE_VERSION, MAX_FILE_BYTES, ProfileStore, Saved, find, read_profiles, unique

FULL = Profile(
    name="Orders worker ünï",
    provider="generic",
    region="eu-west-1",
    user_pool_id="eu-west-1_AbCdEf123",
    domain_prefix="orders",
    custom_domain="id.example",
    issuer="https://id.example",
    token_url="https://id.example/token",
    jwks_url="https://id.example/keys",
    client_id="client",
    client_authentication="client_secret_post",
    private_key_file="client.key",
    certificate_file="client.crt",
    key_id="one",
    assertion_audience="https://id.example",
    assertion_algorithm="PS256",
    audience="https://api.example",
    resources=("https://api.example/a", "urn:b"),
    scopes=("a", "b"),
    known_scopes=("a", "b", "c"),
    expected_audience="api",
    parameters=(("resource", "x"), ("resource", "y"), ("audience", "z")),
    scope_descriptions=(("a", "Read all"), ("c", "")),
    scope_descriptions_of="stack.yaml",
    scope_descriptions_at="2026-11-24T10:00:00Z",
    timeout=7.5,
    ca_bundle="ca.pem",
    apis=(
        ProtectedApi(
            "orders API",
            "spring",
            AcceptorSettings(audiences=("orders",), scopes=(), skew=30.0),
            read_from="application.yml",
            edited=("scopes",),
        ),
    ),
    id="0123456789abcdef",
)


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "home" / "profiles.json")


def written(store: ProfileStore, content: str | bytes) -> ProfileStore:
    store.path.parent.mkdir(exist_ok=True)
    store.path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return store


def document(*entries: object, **members: Any) -> str:
    return json.dumps({"version": 1, "profiles": list(entries), **members})


def refused(store: ProfileStore) -> ProfileError:
    with pytest.raises(ProfileError) as caught:
        store.load()
    assert caught.value.__cause__ is None
    return caught.value


# --- There and back ---


def test_what_is_saved_is_loaded(store: ProfileStore) -> None:
    plain = Profile("plain")
    assert store.load() == ()
    assert store.save([FULL, plain]) == Saved((FULL, plain))
    loaded = ProfileStore(store.path).load()
    assert loaded == (FULL, plain)
    assert [profile.id for profile in loaded] == [FULL.id, plain.id]


def test_the_file_is_readable_by_its_owner_and_by_people(store: ProfileStore) -> None:
    store.save([FULL])
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert store.path.read_bytes().isascii()
    assert json.loads(store.path.read_text())["version"] == 1
    assert '"timeout": 7.5' in store.path.read_text()
    assert sorted(each.name for each in store.path.parent.iterdir()) == ["profiles.json", "profiles.lock"]


@pytest.mark.parametrize("said, leeway", [({}, 0), ({"leeway": 0}, 0), ({"leeway": 60}, 60), ({"Leeway": 2.5}, 2.5)])
def test_a_leeway_is_what_the_file_says_and_none_where_it_says_nothing(
    store: ProfileStore, said: dict[str, float], leeway: float
) -> None:
    written(store, document({"name": "p", **said}))
    (read,) = store.load()
    assert read.leeway == expectation(read).leeway_s == leeway
    assert expectation(read).of_profile
    assert profile_to_dict(read).get("leeway", 0) == leeway


def test_what_is_empty_is_left_out() -> None:
    assert set(profile_to_dict(Profile("p", id="x"))) == {"name", "provider", "client_authentication", "timeout", "id"}


TEXT = st.text(max_size=20)


@given(
    st.builds(
        Profile,
        name=TEXT.filter(str.strip),
        issuer=TEXT,
        client_id=TEXT,
        client_authentication=st.sampled_from(CLIENT_AUTHENTICATION),
        scopes=st.lists(TEXT).map(tuple),
        expected_audience=TEXT,
        parameters=st.dictionaries(TEXT.map(lambda name: f"p{name}"), TEXT).map(lambda each: tuple(each.items())),
        leeway=st.floats(0, 86_400),
        secret_parameters=st.lists(TEXT).map(tuple),
        timeout=st.floats(1, 120),
    ).filter(lambda profile: not secrets_in(profile))
)
def test_any_profile_survives_its_file(profile: Profile) -> None:
    text = json.dumps(profile_to_dict(profile))
    assert read_profiles(text) == (profile,)


@pytest.mark.parametrize("label", ["User pool ID", "user_pool_id", "user-pool-id", " User  Pool Id ", "USER POOL ID"])
def test_a_member_may_be_called_as_the_form_calls_it(label: str) -> None:
    assert profile_from_dict({"name": "p", label: "eu-west-1_x"}).user_pool_id == "eu-west-1_x"


def test_scopes_may_be_one_text() -> None:
    assert profile_from_dict({"name": "p", "scopes": " a  b\tc "}).scopes == ("a", "b", "c")


def test_a_profile_without_an_id_gets_one() -> None:
    first, second = (profile_from_dict({"name": "p"}) for _ in range(2))
    assert len(first.id) == 16
    assert first.id != second.id
    assert first == second


# --- What is refused ---

WRONG: dict[str, tuple[Any, str]] = {
    **{
        name: (7, f"{name!r} is a number, and has to be a text.")
        for name in FIELDS
        if name not in {"scopes", "known_scopes", "resources", "parameters", "secret_parameters", "leeway", "timeout"}
        and name != "secret_command"
        and name not in {"scope_descriptions", "apis"}
    },
    "apis": ({}, "'apis' is an object, and has to be a list of APIs."),
    "scope_descriptions": ({"a": 1}, "'scope_descriptions' is an object, and has to be an object of texts."),
    "scopes": ([1], "'scopes' is a list, and has to be a list of texts."),
    "resources": ({}, "'resources' is an object, and has to be a list of texts."),
    "known_scopes": ({}, "'known_scopes' is an object, and has to be a list of texts."),
    "secret_parameters": ({}, "'secret_parameters' is an object, and has to be a list of texts."),
    "secret_command": ("op read", "'secret_command' is a text, and has to be a list of texts."),
    "parameters": (["a"], "'parameters' is a list, and has to be an object of texts"),
    "leeway": ("60", "'leeway' is a text, and has to be a number of seconds."),
    "timeout": ("15", "'timeout' is a text, and has to be a number of seconds."),
}


def test_every_field_is_in_the_table() -> None:
    assert set(WRONG) == set(FIELDS)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_type_names_the_file_the_profile_and_the_field(store: ProfileStore, name: str) -> None:
    value, words = WRONG[name]
    error = refused(written(store, document({"name": "good"}, {"name": "p", name: value})))
    assert error.field == name
    assert str(error).startswith("The profile file profiles.json, profile 2")
    assert words in str(error)


@pytest.mark.parametrize(
    "members, field, words",
    [
        ({"name": "p", "timeout": True}, "timeout", "'timeout' is true or false"),
        ({"name": "p", "timeout": None}, "timeout", "'timeout' is null"),
        ({"name": "p", "timeout": 10**400}, "timeout", "has to be a smaller one"),
        ({"name": "p", "scopes": "a", "known_scopes": [None]}, "known_scopes", "a list of texts"),
        ({"name": "p", "parameters": {"a": 1}}, "parameters", "an object of texts"),
        ({"name": "p", "parameters": {"a": [1]}}, "parameters", "an object of texts"),
        ({"name": "p", "parameters": {"a": {}}}, "parameters", "an object of texts"),
        (
            {"name": "p", "client_authentication": "private_key"},
            "client_authentication",
            "client_secret_jwt, private_key_jwt,",
        ),
        ({"name": "p", "assertion_algorithm": "none"}, "assertion_algorithm", "has to be one of RS256, RS384"),
        ({"name": "p", "provider": "nonsense"}, "provider", "There is no provider 'nonsense'. Known are cognito"),
        ({"name": "p", "id": "../x"}, "id", "'id' may hold letters, digits, - and _ only."),
        ({"name": "p", "id": ""}, "id", "'id' may hold"),
        ({"name": "p", "id": "x" * 65}, "id", "'id' may hold"),
        ({"name": "p", "user_pool": "x"}, "user_pool", "has a member 'user_pool' that no profile has."),
        ({"name": "p", "": "x"}, "", "has a member '' that no profile has."),
        ({"name": ""}, "name", 'has no "name".'),
        ({"name": "  "}, "name", 'has no "name".'),
        ({}, "name", 'has no "name".'),
    ],
)
def test_what_no_profile_can_hold_names_the_member(members: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(ProfileError) as caught:
        profile_from_dict(members)
    assert caught.value.field == field
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "member", [*sorted(SECRET_MEMBERS), "Client secret", "client-secret", "CLIENT_SECRET", "Password"]
)
def test_a_secret_is_refused_and_not_repeated(member: str) -> None:
    for entry in ({"name": "p", member: "hunter2"}, {"name": "p", "parameters": {member: "hunter2"}}):
        with pytest.raises(ProfileError) as caught:
            profile_from_dict(entry)
        assert "secret" in str(caught.value)
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("value", [None, 7, "text", [], True, [{}]])
def test_a_profile_is_an_object(value: object) -> None:
    with pytest.raises(ProfileError, match="a profile is an object with a member for each field"):
        profile_from_dict(value)


@pytest.mark.parametrize(
    "content, words",
    [
        ("", "is not JSON: expecting value at line 1, column 1."),
        ('{\n  "version": 1,\n  "profiles": [,]\n}', "is not JSON: expecting value at line 3, column 16."),
        (document({"name": "p"})[:-10], "is not JSON: unterminated string starting at line 1, column 30."),
        (b"\xff\xfe\x00", "is not JSON text in UTF-8."),
        ("[" * 100_000, "is not JSON text in UTF-8."),
        ('{"version": ' + "9" * 5000 + ', "profiles": []}', "is not JSON text in UTF-8."),
        ("[]", 'has no list "profiles".'),
        ("null", 'has no list "profiles".'),
        ('{"version": 1, "profiles": {}}', 'has no list "profiles".'),
        ('{"profiles": []}', "'version' is null, and has to be a number."),
        ('{"version": true, "profiles": []}', "'version' is true or false"),
        ('{"version": "1", "profiles": []}', "'version' is a text"),
        ('{"version": 2, "profiles": []}', "has version 2, written by a newer Token Inspector; this one reads 1."),
        (document({"name": "p", "id": "a"}, {"name": "p", "id": "b"}), "Two profiles have the name 'p'"),
        (document({"name": "p", "id": "a"}, {"name": "q", "id": "a"}), "Two profiles have the id 'a'"),
    ],
)
def test_a_file_that_is_not_as_it_should_be(store: ProfileStore, content: str | bytes, words: str) -> None:
    error = refused(written(store, content))
    assert words in str(error)
    assert "profiles.json" in str(error) or "Two profiles" in str(error)


def test_a_file_that_would_be_too_long_to_read_is_not_written(
    store: ProfileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MAX_FILE_BYTES > 5_000 * 10_000, "room for the keys of as many profiles as anybody has"
    monkeypatch.setattr("inspector.core.profiles.store.MAX_FILE_BYTES", 2048)
    store.save([FULL])
    before = store.path.read_bytes()
    assert store.size == len(before)
    with pytest.raises(ProfileError, match=r"profiles.json would be larger than 2 KiB, .* Nothing was changed\."):
        store.save([FULL, replace(FULL, name="other", id="other", saved_keys="k" * 2048)])
    assert store.path.read_bytes() == before
    assert store.load() == (FULL,)
    assert "is larger than 2 KiB and was not read." in str(refused(written(store, " " * 2049)))


def test_a_file_with_a_byte_order_mark_is_read(store: ProfileStore) -> None:
    """Windows editors write one."""
    assert written(store, b"\xef\xbb\xbf" + document({"name": "p"}).encode()).load() == (Profile("p"),)


def test_a_folder_in_place_of_the_file(store: ProfileStore) -> None:
    store.path.mkdir(parents=True)
    assert str(refused(store)) == "The profile file profiles.json cannot be read: Is a directory."


@given(st.binary(max_size=200))
def test_any_bytes_are_profiles_or_refused(content: bytes) -> None:
    with pytest.raises(ProfileError):
        read_profiles(content)


@given(
    st.dictionaries(
        st.sampled_from([*FIELDS, "x"]), st.none() | st.booleans() | st.integers() | st.text() | st.floats()
    )
)
def test_any_members_are_a_profile_or_refused(members: dict[str, Any]) -> None:
    try:
        profile = profile_from_dict(members)
    except ProfileError as error:
        assert error.field is not None  # noqa: PT017  both ways out are right
    else:
        assert profile.name == members["name"]


# --- What a file that cannot be read, or written, is left as ---


def aside(store: ProfileStore) -> list[Path]:
    return sorted(store.path.parent.glob("profiles.unreadable-*.json"))


@pytest.mark.parametrize("content", ["{ half", '{"version": 2, "profiles": [], "new": 1}', document({"name": 7})])
def test_an_unreadable_file_is_set_aside_at_the_next_save(store: ProfileStore, content: str) -> None:
    refused(written(store, content))
    assert store.path.read_text() == content
    kept = store.save([FULL]).aside
    assert kept is not None
    assert [kept] == aside(store)
    assert kept.read_text() == content
    assert store.load() == (FULL,)
    assert store.save([FULL]).aside is None
    assert len(aside(store)) == 1


def test_a_file_repaired_by_hand_is_not_set_aside(store: ProfileStore) -> None:
    refused(written(store, "{ half"))
    written(store, document({"name": "p"})).load()
    assert store.save([FULL]).aside is None
    assert aside(store) == []


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)


@pytest.mark.usefixtures("full_disk")
def test_a_failed_first_write_leaves_nothing(store: ProfileStore) -> None:
    with pytest.raises(ProfileError, match=r"profiles\.json cannot be written: No space left on device\. Nothing was"):
        store.save([FULL])
    assert [each.name for each in store.path.parent.iterdir()] == ["profiles.lock"]


def test_a_failed_write_leaves_the_old_file(store: ProfileStore, request: pytest.FixtureRequest) -> None:
    store.save([FULL])
    before = store.path.read_bytes()
    request.getfixturevalue("full_disk")
    with pytest.raises(ProfileError):
        store.save([])
    assert store.path.read_bytes() == before
    assert sorted(each.name for each in store.path.parent.iterdir()) == ["profiles.json", "profiles.lock"]


def test_a_failed_write_leaves_the_unreadable_file_in_its_place(
    store: ProfileStore, request: pytest.FixtureRequest
) -> None:
    """ "Nothing was changed" is true of the old file's name too."""
    refused(written(store, "{ half"))
    request.getfixturevalue("full_disk")
    with pytest.raises(ProfileError, match="Nothing was changed"):
        store.save([FULL])
    assert store.path.read_text() == "{ half"
    assert aside(store) == []
    request.getfixturevalue("monkeypatch").undo()
    assert store.save([FULL]).aside == aside(store)[0]


def test_a_read_only_file_is_left_alone(store: ProfileStore) -> None:
    store.save([FULL])
    store.path.chmod(0o400)
    if os.access(store.path, os.W_OK):
        pytest.skip("Whoever may write anywhere is refused nothing.")
    with pytest.raises(ProfileError, match="the file is read-only"):
        store.save([])
    assert store.load() == (FULL,)


def test_a_file_that_may_not_be_written_is_left_alone(store: ProfileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """As above, for whoever runs the tests with all rights: the system is asked, and here it says no."""
    store.save([FULL])
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ProfileError, match="the file is read-only"):
        store.save([])
    assert store.load() == (FULL,)


# --- Import ---


def test_one_object_a_list_or_a_whole_file(store: ProfileStore) -> None:
    one, two = {"name": "p"}, {"Name": "q", "Client ID": "x"}
    assert read_profiles(json.dumps(one)) == (Profile("p"),)
    assert read_profiles(json.dumps([one, two])) == (Profile("p"), Profile("q", client_id="x"))
    assert read_profiles(document(one, two).encode()) == (Profile("p"), Profile("q", client_id="x"))
    store.save([FULL])
    assert read_profiles(store.path.read_bytes()) == (FULL,)


@pytest.mark.parametrize(
    "text, words",
    [
        ("[]", "The file holds no profile."),
        (document(), "The file holds no profile."),
        ("[[]]", "The file, profile 1 is a list"),
        ('[{"name": "p"}, 7]', "The file, profile 2 is a number"),
        ('{"name": 7}', "The file: 'name' is a number"),
        ("7", "The file is a number"),
        ("", "The file is not JSON"),
    ],
)
def test_what_cannot_be_imported(text: str, words: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read_profiles(text)
    assert words in str(caught.value)


def test_finding_and_telling_apart() -> None:
    other = replace(FULL, name="other", id="x")
    assert find([FULL, other], "other") is other
    with pytest.raises(ProfileError, match=r"There is no profile called 'x'\. Profiles: Orders worker ünï, other\."):
        find([FULL, other], "x")
    with pytest.raises(ProfileError, match=r"Profiles: none yet\."):
        find([], "x")
    assert unique([FULL, other]) == (FULL, other)
    with pytest.raises(ProfileError, match="Two profiles have the id"):
        unique([FULL, replace(other, id=FULL.id)])


def test_no_field_of_a_profile_is_a_secret() -> None:
    assert SECRET_MEMBERS.isdisjoint(FIELDS)
    assert FILE_VERSION == 1


def test_what_another_program_added_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    window, terminal = ProfileStore(path), ProfileStore(path)
    first = Profile("first")
    window.save([first])
    window.load()
    terminal.save([*terminal.load(), Profile("from the terminal"), Profile("same name")])
    window.save([first, Profile("same name")])
    names = [profile.name for profile in ProfileStore(path).load()]
    assert names[:3] == ["first", "same name", "from the terminal"]
    assert names[3].startswith("same name (")
    window.save([first])
    kept = [profile.name for profile in ProfileStore(path).load()]
    assert kept[:2] == ["first", "from the terminal"], "it removes its own, and nothing that it has never shown"
    assert len(kept) == 3
    fresh = ProfileStore(path)
    fresh.load()
    fresh.save([first])
    assert [profile.name for profile in ProfileStore(path).load()] == ["first"]
