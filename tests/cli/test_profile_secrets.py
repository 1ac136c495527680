"""Secrets and profiles on the command line: refused where they enter, told where they are, and taken out."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping

import pytest

from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell

ONE = {"name": "orders", "provider": "generic", "token_url": "https://login.example/token", "client_id": "me"}
GITHUB = "ghp_" + "a1B2" * 9
URL = "https://me:p4ssw0rd@login.example/token"


def put(shell: Shell, *profiles: Mapping[str, object]) -> None:
    """A file as a program before this one, or a person, has written it."""
    shell.home.mkdir(parents=True, exist_ok=True)
    (shell.home / "profiles.json").write_text(json.dumps({"version": 1, "profiles": profiles}))


def file_of(shell: Shell) -> str:
    return (shell.home / "profiles.json").read_text()


@pytest.mark.parametrize(
    "member, value",
    [
        ("token_url", URL),
        ("audience", GITHUB),
        ("parameters", {"api_key": "abc"}),
        ("parameters", {"x": GITHUB}),
        ("scopes", ["a", GITHUB]),
    ],
)
def test_import_refuses_a_secret_and_says_where_it_belongs(shell: Shell, member: str, value: object) -> None:
    done = shell("profile", "import", "-", stdin=json.dumps([ONE, ONE | {"name": "b", member: value}]))
    assert done.exit_code == 2
    assert "keyring" in done.stderr
    assert GITHUB not in done.output
    assert "p4ssw0rd" not in done.output
    assert shell("profile", "list").stdout == ""


@pytest.mark.parametrize("field, value", [("token_url", URL), ("audience", GITHUB), ("ca_bundle", GITHUB)])
def test_set_refuses_a_secret(shell: Shell, field: str, value: str) -> None:
    shell.add_profile(**ONE)
    before = file_of(shell)
    done = shell("profile", "set", "orders", field, value)
    assert (done.exit_code, done.stdout) == (2, "")
    assert value not in done.stderr
    assert file_of(shell) == before


def test_a_secret_parameter_is_kept_sent_and_forgotten(shell: Shell, ring: MemoryKeyring, add_demo: AddDemo) -> None:
    shell.secrets.append("hunter2-hunter2")
    secret = add_demo("ok")
    shell("secret", "set", "demo", stdin=secret)
    done = shell("secret", "set", "demo", "--secret-parameter", "api_key", stdin="hunter2-hunter2\n")
    assert done.exit_code == 0, done.output
    assert json.loads(shell("profile", "show", "demo").stdout)["secret_parameters"] == ["api_key"]
    asked = shell("request", "demo", "--format", "json")
    assert asked.exit_code == 0, asked.output
    assert "api_key=••••••••" in json.loads(asked.stdout)["request"]["body"]
    assert "hunter2" not in asked.output
    assert len(ring.entries) == 3, "the secret, the parameters, the key of the tokens"
    gone = shell("secret", "forget", "demo", "--secret-parameter", "api_key")
    assert gone.exit_code == 0
    assert len(ring.entries) == 2
    assert "secret_parameters" not in file_of(shell)


def test_without_its_value_nothing_is_sent(shell: Shell, ring: MemoryKeyring, add_demo: AddDemo) -> None:
    secret = add_demo("ok")
    shell("secret", "set", "demo", stdin=secret)
    shell("profile", "set", "demo", "secret_parameters", "api_key")
    done = shell("request", "demo")
    assert done.exit_code == 2
    assert "token-inspector secret set demo --secret-parameter api_key" in done.stderr
    assert len(ring.entries) == 1


def test_removing_forgetting_and_another_server_take_the_values_too(shell: Shell, ring: MemoryKeyring) -> None:
    for end in (
        ("profile", "remove", "orders"),
        ("secret", "forget", "orders"),
        ("logout", "--forget-secrets"),
        ("profile", "set", "orders", "token_url", "https://other.example/token"),
        ("profile", "set", "orders", "secret_parameters", ""),
    ):
        shell("profile", "import", "-", stdin=json.dumps(ONE))
        assert shell("secret", "set", "orders", "--secret-parameter", "pin", stdin="1234").exit_code == 0
        assert len(ring.entries) == 1
        assert shell(*end).exit_code == 0
        assert ring.entries == {}


@pytest.mark.parametrize("name", ["client_secret", "scope", "", GITHUB])
def test_a_name_that_cannot_be_one_stores_nothing(shell: Shell, ring: MemoryKeyring, name: str) -> None:
    shell.add_profile(**ONE)
    assert shell("secret", "set", "orders", "--secret-parameter", name, stdin="1234").exit_code == 2
    assert ring.entries == {}


# --- what is in the file already ---


def test_secrets_in_the_file_are_told_with_the_command_that_takes_them_out(shell: Shell, ring: MemoryKeyring) -> None:
    put(shell, ONE | {"token_url": URL, "parameters": {"api_key": "hunter2"}, "client_secret": "sesame99"})
    listed = shell("profile", "list")
    assert listed.exit_code == 0
    assert "orders has 3 secrets in the file of profiles. See: token-inspector profile clean" in listed.stderr
    shown = shell("profile", "show", "orders")
    said = shell("profile", "clean")
    for text in (shown.output, said.output):
        assert not any(secret in text for secret in ("p4ssw0rd", "hunter2", "sesame99"))
    assert said.stdout.splitlines() == [
        "orders: token_url: https://••••••••@login.example/token",
        "orders: parameters: api_key = ••••••••",
        "orders: parameters: client_secret = ••••••••",
    ]
    assert "p4ssw0rd" in file_of(shell), "listing changes nothing"


def test_clean_moves_what_it_can_and_removes_what_it_is_told_to(shell: Shell, ring: MemoryKeyring) -> None:
    put(shell, ONE | {"token_url": URL, "parameters": {"api_key": "hunter2"}, "client_secret": "sesame99"})
    aside = shell.home / "profiles.unreadable-1.json"
    aside.write_text('{"api_key": "hunter2"')
    moved = shell("profile", "clean", "--to-keyring")
    assert moved.exit_code == 0
    assert "token_url: left" in moved.stderr
    assert "hunter2" not in file_of(shell) + aside.read_text()
    assert "sesame99" not in file_of(shell)
    assert sorted(ring.entries.values()) == ["sesame99", '{"api_key": "hunter2"}']
    assert shell("profile", "clean", "--remove").exit_code == 0
    assert "p4ssw0rd" not in file_of(shell)
    assert shell("profile", "clean").stdout == "No profile has a secret in the file.\n"


def test_without_a_keyring_nothing_is_moved(shell: Shell) -> None:
    put(shell, ONE | {"parameters": {"api_key": "hunter2"}})
    before = file_of(shell)
    done = shell("profile", "clean", "--to-keyring")
    assert done.exit_code == 2
    assert done.stderr.startswith("Nothing was changed. No keyring was found")
    assert file_of(shell) == before


def test_without_a_keyring_nothing_to_move_is_nothing_wrong(shell: Shell) -> None:
    put(shell, ONE)
    done = shell("profile", "clean", "--to-keyring")
    assert (done.exit_code, done.output) == (0, "No profile has a secret in the file.\n")
    put(shell, ONE | {"token_url": URL})
    left = shell("profile", "clean", "--to-keyring")
    assert left.exit_code == 0
    assert "orders: token_url: left: https://••••••••@login.example/token. It cannot be sent" in left.stderr


def test_only_the_profiles_that_are_named_are_cleaned(shell: Shell, ring: MemoryKeyring) -> None:
    for_each: list[dict[str, object]] = [ONE | {"name": n, "parameters": {"api_key": f"hunter2{n}"}} for n in "ab"]
    put(shell, *for_each)
    assert shell("profile", "clean", "a", "--to-keyring").exit_code == 0
    assert "hunter2a" not in file_of(shell)
    assert "hunter2b" in file_of(shell)
    assert shell("profile", "clean", "--to-keyring", "--remove").exit_code == 2


def test_the_command_that_stores_a_value_can_be_typed_as_it_is_told(shell: Shell, ring: MemoryKeyring) -> None:
    shell.add_profile(name="two words", provider="generic", token_url="https://h.example/t", client_id="me",
                      client_authentication="none", secret_parameters=["api key"])  # fmt: skip
    told = shell("request", "two words").stderr
    program, *arguments = shlex.split(told.partition("Store it with: ")[2])
    assert program == "token-inspector"
    assert shell(*arguments, stdin="hunter2-hunter2").exit_code == 0
    assert (
        "Store it with"
        not in shell("profile", "import", "-", stdin=shell("profile", "show", "two words").stdout).stderr
    )


def test_a_name_is_told_as_it_is_written_and_a_long_one_in_part(shell: Shell, ring: MemoryKeyring) -> None:
    shell.add_profile(**ONE | {"name": "Bob's", "secret_parameters": ["api's", "x" * 5000]})
    done = shell("request", "Bob's")
    assert done.stderr.startswith("Bob's: there is no value for the secret parameter api's. There is none")
    put(shell, ONE | {"secret_parameters": ["x" * 5000]})
    for command in (("request", "orders"), ("secret", "forget", "orders", "--secret-parameter", "y" * 5000)):
        said = shell(*command)
        assert said.exit_code == 2
        assert "…" in said.stderr
        assert len(said.stderr) < 400
