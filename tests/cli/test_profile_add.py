"""`profile add` from options, and `profile set` by the same names."""

from __future__ import annotations

import json

import pytest

from inspector.cli import Exit
from inspector.cli.profile.fields import FIELDS_TYPED, field_of, option_of, text_of
from inspector.core.profiles.profile import FIELDS, Profile, profile_to_dict
from tests.cli.shell import Shell

COGNITO = (
    "--provider", "cognito", "--region", "eu-west-1", "--user-pool-id", "eu-west-1_Ab3dE9xQz",
    "--domain-prefix", "orders",
)  # fmt: skip


def test_every_member_of_the_form_has_an_option_and_words() -> None:
    assert set(FIELDS_TYPED) < set(FIELDS)
    for name in FIELDS_TYPED:
        assert field_of(option_of(name)) == name
        assert text_of(name).endswith((".", ")")), f"{name} has no row in commands.toml"


def test_a_profile_is_added_and_what_is_next_is_said(shell: Shell) -> None:
    scopes = ("--scope", "orders/read orders/write", "--scope", "billing/read")
    done = shell("profile", "add", "my orders", *COGNITO, "--client-id", "4example", *scopes)
    assert (done.exit_code, done.stdout) == (0, "Added my orders.\n")
    assert "Store its client secret with: token-inspector secret set 'my orders'\n" in done.stderr
    assert "cannot ask yet" not in done.stderr
    told = json.loads(shell("profile", "show", "my orders").stdout)
    assert told["scopes"] == ["orders/read", "orders/write", "billing/read"]
    assert (told["region"], told["user_pool_id"], told["client_id"]) == ("eu-west-1", "eu-west-1_Ab3dE9xQz", "4example")


def test_what_is_missing_is_said_and_the_profile_added_all_the_same(shell: Shell) -> None:
    done = shell("profile", "add", "orders", "--provider", "cognito", "--region", "eu-west-1")
    assert done.exit_code == 0
    assert "orders cannot ask yet: user_pool_id: User pool ID is missing." in done.stderr
    assert shell("profile", "list").stdout.startswith("orders\t")


def test_a_name_that_is_taken_is_refused_and_nothing_changed(shell: Shell) -> None:
    shell("profile", "add", "orders", *COGNITO)
    before = (shell.home / "profiles.json").read_bytes()
    done = shell("profile", "add", "orders", "--provider", "generic")
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert done.stderr.endswith("To change it, type: token-inspector profile set orders FIELD VALUE\n")
    assert (shell.home / "profiles.json").read_bytes() == before


@pytest.mark.parametrize("option", ["--client-secret", "--secret"])
def test_a_secret_is_no_option_and_is_not_repeated(shell: Shell, option: str) -> None:
    shell.secrets.append("hush-hush-1234")
    done = shell("profile", "add", "orders", *COGNITO, option, "hush-hush-1234")
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert "token-inspector secret set NAME" in done.stderr
    done = shell("profile", "add", "orders", *COGNITO, "--parameter", "client_secret=hush-hush-1234")
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert not (shell.home / "profiles.json").exists()


def test_a_dry_run_saves_nothing(shell: Shell) -> None:
    done = shell("profile", "add", "orders", *COGNITO, "--dry-run")
    assert json.loads(done.stdout) == {
        name: value for name, value in json.loads(json.dumps(profile_to_dict(_expected()))).items() if name != "id"
    }
    assert "orders cannot ask yet: client_id: " in done.stderr
    assert not shell.home.exists()


def _expected() -> Profile:
    return Profile("orders", region="eu-west-1", user_pool_id="eu-west-1_Ab3dE9xQz", domain_prefix="orders")


def test_what_the_user_adds_needs_no_confirmation(shell: Shell) -> None:
    options = ("--provider", "generic", "--token-url", "https://login.example/token", "--client-id", "x")
    done = shell("profile", "add", "p", *options)
    assert "is not used before you type" not in done.stderr
    assert shell("profile", "confirm", "p").stdout == "There is nothing to confirm: p can be used.\n"


@pytest.mark.parametrize("field", ["client_id", "client-id", "--client-id", "Client ID"])
def test_a_field_is_set_by_any_spelling_of_its_name(shell: Shell, field: str) -> None:
    shell("profile", "add", "p", *COGNITO)
    done = shell("profile", "set", "p", "--", field, "4other")
    assert (done.exit_code, done.stdout) == (0, "Changed p.\n")
    assert json.loads(shell("profile", "show", "p").stdout)["client_id"] == "4other"


def test_lists_and_pairs_are_set_as_they_are_added(shell: Shell) -> None:
    added = ("--scope", "a b", "--parameter", "x=1", "--leeway", "5")
    shell("profile", "add", "p", *COGNITO, *added)
    shell("profile", "add", "q", *COGNITO)
    for field, value in (("scope", "a b"), ("parameter", "x=1"), ("Leeway", "5")):
        assert shell("profile", "set", "q", field, value).exit_code == 0
    first, second = (json.loads(shell("profile", "show", name).stdout) for name in "pq")
    for unlike in ("name", "id"):
        del first[unlike], second[unlike]
    assert first == second
    for field in ("scopes", "parameters", "leeway"):
        assert shell("profile", "set", "q", field, "").exit_code == (2 if field == "leeway" else 0)
    assert {"scopes", "parameters"} & json.loads(shell("profile", "show", "q").stdout).keys() == set()


def test_a_field_that_is_misspelt_is_named_with_the_one_that_is_meant(shell: Shell) -> None:
    shell("profile", "add", "p", *COGNITO)
    done = shell("profile", "set", "p", "cleint_id", "x")
    assert (done.exit_code, done.stderr) == (Exit.USAGE, "No profile has a field 'cleint_id'. Do you mean client_id?\n")
    assert shell("profile", "set", "p", "parameters", "no-value").exit_code == Exit.USAGE
