"""`secret` and `logout`: what is stored is read back, what is cleared is gone, and each says what it did."""

from __future__ import annotations

import keyring.errors
import pytest

from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell

SECRET = "a very  hard:secret %+ ünï"
PROFILE = {"name": "orders", "provider": "generic", "token_url": "https://login.example/token", "client_id": "me"}


@pytest.fixture
def stored(shell: Shell, ring: MemoryKeyring) -> MemoryKeyring:
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    assert shell("secret", "set", "orders", stdin=SECRET).exit_code == 0
    return ring


# --- secret ---


def test_a_secret_is_stored_and_read_back(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    result = shell("secret", "set", "orders", stdin=f"{SECRET}\n")
    assert (result.exit_code, result.output) == (0, "Stored in Test keyring and read back.\n")
    assert list(ring.entries.values()) == [SECRET]


def test_white_space_around_it_is_kept_and_said(shell: Shell, ring: MemoryKeyring) -> None:
    shell.add_profile(**PROFILE)
    result = shell("secret", "set", "orders", stdin=f" {SECRET}\t\n")
    assert list(ring.entries.values()) == [f" {SECRET}\t"]
    assert "white space" in result.stderr


def test_forgetting(shell: Shell, stored: MemoryKeyring) -> None:
    assert shell("secret", "forget", "orders").stdout == "Forgotten, and Test keyring no longer has it.\n"
    assert stored.entries == {}
    assert shell("secret", "forget", "orders").stdout == "There was no secret to forget.\n"


@pytest.mark.parametrize("text", ["", "\n"])
def test_an_empty_secret_changes_nothing(shell: Shell, stored: MemoryKeyring, text: str) -> None:
    assert shell("secret", "set", "orders", stdin=text).exit_code == 2
    assert list(stored.entries.values()) == [SECRET]


def test_without_a_keyring_nothing_is_stored(shell: Shell) -> None:
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    before = shell.files()
    result = shell("secret", "set", "orders", stdin=SECRET)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Nothing was stored. No keyring was found")
    assert shell.files() == before
    assert shell("secret", "forget", "orders").exit_code == 2


def test_a_keyring_that_protects_nothing_is_not_used(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    careless = MemoryKeyring()
    monkeypatch.setattr("keyring.core._keyring_backend", careless)
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    result = shell("secret", "set", "orders", stdin=SECRET)
    assert result.exit_code == 2
    assert "does not protect secrets" in result.stderr
    assert careless.entries == {}


@pytest.mark.parametrize("error", [keyring.errors.PasswordSetError(SECRET), RuntimeError(SECRET), OSError(SECRET)])
def test_a_keyring_that_refuses(
    shell: Shell, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(*_: str) -> None:
        raise error

    monkeypatch.setattr(ring, "set_password", refuse)
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    result = shell("secret", "set", "orders", stdin=SECRET)
    assert result.exit_code == 2
    assert "Test keyring refused to store" in result.stderr


def test_a_locked_keyring(shell: Shell, stored: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> None:
        raise keyring.errors.KeyringLocked("locked")

    monkeypatch.setattr(stored, "get_password", locked)
    for arguments in (["secret", "forget", "orders"], ["request", "orders"]):
        result = shell(*arguments)
        assert result.exit_code == 2
        assert result.stderr == "Test keyring is locked. Unlock it and try again.\n"


def test_a_keyring_that_changes_the_secret(shell: Shell, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring, "get_password", lambda *_: "cut")
    shell.secrets.append(SECRET)
    shell.add_profile(**PROFILE)
    result = shell("secret", "set", "orders", stdin=SECRET)
    assert result.exit_code == 2
    assert "does not give it back" in result.stderr


@pytest.mark.parametrize("arguments", [["set", "nobody"], ["forget", "nobody"], ["set"], ["set", "orders", "word"]])
def test_wrong_usage_reads_no_secret(shell: Shell, stored: MemoryKeyring, arguments: list[str]) -> None:
    assert shell("secret", *arguments, stdin="other").exit_code == 2
    assert list(stored.entries.values()) == [SECRET]


# --- logout ---


@pytest.fixture
def two_tokens(shell: Shell, add_demo: AddDemo, ring: MemoryKeyring) -> MemoryKeyring:
    """Two tokens of one profile and one of another, and the secret of one."""
    secret = add_demo("ok")
    shell("secret", "set", "demo", stdin=secret)
    for _ in range(2):
        assert shell("request", "demo").exit_code == 0
    members = shell("profile", "show", "demo").stdout.replace('"name": "demo"', '"name": "other"')
    clone = "\n".join(line for line in members.splitlines() if not line.strip().startswith('"id"'))
    assert shell("profile", "import", "-", stdin=clone.replace(",\n}", "\n}")).exit_code == 0
    assert shell("request", "other", "--secret-stdin", stdin=secret).exit_code == 0
    assert (shell.home / "session.bin").exists()
    return ring


def kinds(ring: MemoryKeyring) -> list[str]:
    return sorted(kind for _, kind in ring.entries)


def test_logging_out_clears_every_token_and_the_key(shell: Shell, two_tokens: MemoryKeyring) -> None:
    result = shell("logout")
    assert (result.exit_code, result.output) == (0, "Logged out. 3 tokens cleared, none left.\n")
    assert not (shell.home / "session.bin").exists()
    assert kinds(two_tokens) == ["client_secret"]
    assert shell("logout").output == "Logged out. 0 tokens cleared, none left.\n"


def test_logging_out_of_one_profile_keeps_the_others(shell: Shell, two_tokens: MemoryKeyring) -> None:
    assert shell("logout", "--profile", "demo").output.startswith("Logged out. 2 tokens cleared")
    assert kinds(two_tokens) == ["client_secret", "session_key"]
    assert shell("logout").output.startswith("Logged out. 1 token cleared")


def test_what_a_window_left_to_do_is_done_first_and_said(shell: Shell, two_tokens: MemoryKeyring) -> None:
    mark = next(path for path in shell.files() if path.name == "session.bin").with_name("log-out-owed")
    mark.write_text("1800000000")
    result = shell("logout", "--profile", "demo")
    assert "Log out could not finish when the program was quit on 15 Jan 2027" in result.stderr
    assert "3 tokens cleared, none left" in result.stderr
    assert result.stdout == "Logged out. 0 tokens cleared, none left.\n"
    assert kinds(two_tokens) == ["client_secret"]
    assert not mark.exists()
    assert shell("logout").stderr == ""


def test_forgetting_the_secrets_too(shell: Shell, two_tokens: MemoryKeyring) -> None:
    result = shell("logout", "--forget-secrets")
    assert result.output == "Logged out. 3 tokens cleared, 1 secret forgotten, none left.\n"
    assert two_tokens.entries == {}
    assert sorted(path.name for path in shell.files()) == ["profiles.json", "profiles.lock", "session.lock"]


def test_forgetting_the_secret_of_one_profile(shell: Shell, two_tokens: MemoryKeyring) -> None:
    result = shell("logout", "--profile", "other", "--forget-secrets")
    assert result.exit_code == 0
    assert kinds(two_tokens) == ["client_secret", "session_key"]


def test_with_a_profile_file_that_cannot_be_read(shell: Shell, two_tokens: MemoryKeyring) -> None:
    (shell.home / "profiles.json").write_bytes(b"{half")
    result = shell("logout", "--forget-secrets")  # all but the secrets, as nobody knows of which profiles
    assert result.exit_code == 6
    assert result.output.startswith(
        "Logged out in part. 3 tokens cleared. Still there: secrets, if there are any (The p"
    )
    assert not (shell.home / "session.bin").exists()
    assert kinds(two_tokens) == ["client_secret"]
    assert (shell("logout").exit_code, shell("logout", "--forget-secrets").exit_code) == (0, 6)


def test_a_session_file_that_cannot_be_read_is_cleared(shell: Shell, two_tokens: MemoryKeyring) -> None:
    (shell.home / "session.bin").write_bytes(b"from another program")
    assert shell("logout").exit_code == 0
    assert not (shell.home / "session.bin").exists()
    assert kinds(two_tokens) == ["client_secret"]


def test_what_could_not_be_removed_is_named(
    shell: Shell, two_tokens: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: str) -> None:
        raise keyring.errors.PasswordDeleteError("no")

    monkeypatch.setattr(two_tokens, "delete_password", refuse)
    result = shell("logout")
    assert result.exit_code == 6
    assert result.output.startswith("Logged out in part.")
    assert "the key of the token file" in result.output
    assert not (shell.home / "session.bin").exists()


def test_without_a_keyring_or_a_home_there_is_nothing_to_clear(shell: Shell) -> None:
    assert shell("logout").output == "Logged out. 0 tokens cleared, none left.\n"
    assert shell("logout", "--profile", "nobody").exit_code == 2
    assert not shell.home.exists()
