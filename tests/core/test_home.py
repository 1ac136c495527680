"""The user's folder: adding, replacing and removing profiles together with what belongs to them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import keyring.errors
import platformdirs
import pytest

from inspector.core.errors import ProfileError, VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.home import Added, Home, open_home
from tests.core.keyrings import MemoryKeyring, RefusingKeyring, vault_of


def home_in(folder: Path, backend: MemoryKeyring | None = None) -> Home:
    vault = vault_of(backend or MemoryKeyring())
    return Home(ProfileStore(folder / "profiles.json"), Session(folder / "session.bin", vault), vault)


def kept(home: Home, profile: Profile) -> Profile:
    """The profile as it is once it is added: with an id of its own."""
    home.add([profile])
    return home.profile(profile.name)


def test_opening_a_home_creates_nothing(own_home: Path, tmp_path: Path) -> None:
    home = open_home(tmp_path / "x")
    assert (home.profiles(), home.session.load(), home.vault.persistent) == ((), (), False)
    assert list(tmp_path.iterdir()) == []
    default = open_home()
    assert default.store.path.parent == Path(platformdirs.user_data_dir("token-inspector", appauthor=False))
    assert default.store.path.is_relative_to(own_home)
    assert list(own_home.iterdir()) == []


def test_profiles_are_added_and_replaced_by_name(tmp_path: Path) -> None:
    home = home_in(tmp_path)
    first = Profile("p", client_id="old")
    assert home.add([first, Profile("q")]) == [added("p"), added("q")]
    first = home.profile("p")
    home.vault.store(first.id, "hunter2")
    assert home.add([Profile("r"), Profile("p", client_id="new")]) == [added("r"), added("p", replaced=True)]
    assert [profile.name for profile in home.profiles()] == ["p", "q", "r"]
    replaced = home.profile("p")
    assert (replaced.client_id, replaced.id) == ("new", first.id)
    assert home.vault.read(replaced.id) == "hunter2"


def added(name: str, *, replaced: bool = False, forgotten: bool = False) -> Added:
    return Added(name, replaced=replaced, secret_forgotten=forgotten)


def test_a_replaced_profile_that_asks_another_server_loses_its_secret(tmp_path: Path) -> None:
    """A file from elsewhere must not send a stored secret to a server of its own."""
    home = home_in(tmp_path)
    ours = kept(home, Profile("p", provider="generic", token_url="https://login.example.com/token"))
    home.vault.store(ours.id, "hunter2")
    theirs = Profile("p", provider="generic", token_url="https://login.example.net/token")
    assert home.add([theirs]) == [added("p", replaced=True, forgotten=True)]
    assert home.vault.read(home.profile("p").id) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"revocation_url": "https://login.example.net/revoke"},
        {"introspection_url": "https://login.example.net/introspect"},
        {"issuer": "https://login.example.net"},
        {"assertion_audience": "https://login.example.net"},
    ],
)
@pytest.mark.parametrize("kind", SecretKind)
def test_every_secret_goes_when_any_of_it_could_go_elsewhere(
    tmp_path: Path, changed: dict[str, str], kind: SecretKind
) -> None:
    home = home_in(tmp_path)
    ours = kept(home, Profile("p", provider="generic", token_url="https://login.example.com/token"))
    home.vault.store(ours.id, "hunter2", kind)
    assert home.add([replace(ours, id="x", scopes=("a",))]) == [added("p", replaced=True)]
    assert home.vault.read(ours.id, kind) == "hunter2"
    assert home.add([replace(ours, id="y", **changed)]) == [  # type: ignore[arg-type]  # names of the table
        added("p", replaced=True, forgotten=True)
    ]
    assert home.vault.read(ours.id, kind) is None


def test_a_profile_written_by_hand_without_an_id_keeps_its_secret(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text('{"version": 1, "profiles": [{"name": "p"}, {"name": "q"}]}')
    home = home_in(tmp_path)
    home.vault.store(home.profile("p").id, "hunter2")
    assert home.vault.read(home.profile("p").id) == "hunter2"
    assert home.vault.read(home.profile("q").id) is None


def test_profiles_that_clash_change_nothing(tmp_path: Path) -> None:
    home = home_in(tmp_path)
    home.add([Profile("p", id="a")])
    with pytest.raises(ProfileError, match="Two profiles have"):
        home.add([Profile("q"), Profile("q")])
    assert [profile.name for profile in home.profiles()] == ["p"]


def test_an_added_profile_has_an_id_of_its_own(tmp_path: Path) -> None:
    """By another one's it would find the secrets of that one."""
    home = home_in(tmp_path)
    home.add([Profile("p", id="a")])
    home.add([Profile("q", id=home.profile("p").id), Profile("x", id="a")])
    ids = {profile.id for profile in home.profiles()}
    assert len(ids) == 3
    assert "a" not in ids


def test_an_unreadable_file_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text("{ half")
    with pytest.raises(ProfileError, match="is not JSON"):
        home_in(tmp_path).add([Profile("p")])
    assert (tmp_path / "profiles.json").read_text() == "{ half"


def test_a_removed_profile_takes_its_secret_along(tmp_path: Path) -> None:
    backend = MemoryKeyring()
    home = home_in(tmp_path, backend)
    gone, stays = (kept(home, Profile(name)) for name in ("p", "q"))
    for profile in (gone, stays):
        home.vault.store(profile.id, f"secret of {profile.name}")
    assert home.remove("p") is True
    assert home.profiles() == (stays,)
    assert list(backend.entries.values()) == ["secret of q"]
    assert home.remove("q") is True
    with pytest.raises(ProfileError, match="There is no profile called 'p'"):
        home.remove("p")


def test_a_secret_that_the_keyring_shows_as_an_empty_text_goes_with_its_profile(tmp_path: Path) -> None:
    class Empty(MemoryKeyring):
        """Gives an empty text for what it has."""

        def get_password(self, service: str, username: str) -> str | None:
            return None if super().get_password(service, username) is None else ""

    backend = Empty()
    home = home_in(tmp_path, backend)
    home.add([Profile("p")])
    backend.entries[f"Token Inspector/{home.profile('p').id}", "client_secret"] = "hunter2"
    assert not home.remove("p")
    assert backend.entries == {}


def test_a_profile_without_a_secret_is_removed_too(tmp_path: Path) -> None:
    home = home_in(tmp_path)
    home.add([Profile("p")])
    assert home.remove("p") is False
    assert home.profiles() == ()


def test_a_profile_stays_when_its_secret_cannot_go(tmp_path: Path) -> None:
    """Otherwise nothing would be left that names the secret."""
    backend = RefusingKeyring()
    home = home_in(tmp_path, backend)
    profile = kept(home, Profile("p"))
    backend.entries[f"Token Inspector/{profile.id}", "client_secret"] = "hunter2"
    with pytest.raises(VaultError, match="refused to remove the secret"):
        home.remove("p")
    assert home.profiles() == (profile,)


def test_a_save_that_fails_puts_the_secrets_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = home_in(tmp_path)
    ours = kept(home, Profile("p", provider="generic", token_url="https://login.example.com/token"))
    home.vault.store(ours.id, "hunter2")

    def refuse(_: object) -> None:
        raise ProfileError("profiles.json cannot be written. Nothing was changed.")

    monkeypatch.setattr(home.store, "save", refuse)
    with pytest.raises(ProfileError):
        home.add([Profile("p", provider="generic", token_url="https://login.example.net/token")])
    with pytest.raises(ProfileError):
        home.remove("p")
    assert home.vault.read(ours.id) == "hunter2"


def test_a_secret_that_cannot_go_keeps_the_others_too(tmp_path: Path) -> None:
    class KeepsPassphrases(MemoryKeyring):
        def delete_password(self, service: str, username: str) -> None:
            if username == SecretKind.PASSPHRASE:
                raise keyring.errors.PasswordDeleteError("no")
            super().delete_password(service, username)

    home = home_in(tmp_path, KeepsPassphrases())
    profile = kept(home, Profile("p"))
    for kind in SecretKind:
        home.vault.store(profile.id, f"the {kind}", kind)
    with pytest.raises(VaultError, match="refused to remove the secret"):
        home.remove("p")
    assert home.profiles() == (profile,)
    assert {kind: home.vault.read(profile.id, kind) for kind in SecretKind} == {
        kind: f"the {kind}" for kind in SecretKind
    }


def test_a_change_keeps_what_another_program_has_changed_since_the_profile_was_read(tmp_path: Path) -> None:
    """As a command does that reads a profile, makes another one of it, and has it written only then."""
    mine, theirs = home_in(tmp_path), home_in(tmp_path)
    mine.add([Profile("p"), Profile("q")])
    read = mine.profile("p")
    theirs.change(replace(read, audience="theirs"), read)
    mine.change(replace(read, client_id="mine"), read)
    assert mine.profile("p") == replace(read, audience="theirs", client_id="mine")


def test_a_profile_that_is_replaced_keeps_what_was_changed_since_it_was_read(tmp_path: Path) -> None:
    mine, theirs = home_in(tmp_path), home_in(tmp_path)
    mine.add([Profile("p")])
    read = mine.profile("p")
    theirs.add([replace(read, audience="theirs")], {"p": read})
    assert mine.add([replace(read, client_id="mine")], {"p": read}) == [added("p", replaced=True)]
    assert mine.profile("p") == replace(read, audience="theirs", client_id="mine")
