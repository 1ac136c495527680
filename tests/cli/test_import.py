"""`import`: what it says, what it saves, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import keyring.errors
import pytest

from inspector.cli.exits import Exit
from tests.cli.shell import MemoryKeyring, Shell

SECRET = "NOT-A-REAL-SECRET-000000000000"
ONE: dict[str, Any] = {
    "name": "orders",
    "provider": "generic",
    "token_url": "https://login.example/token",
    "client_id": "me",
}


@pytest.fixture
def own(tmp_path: Path, shell: Shell) -> Path:
    """A file with a profile and its secret, which no output may hold."""
    shell.secrets.append(SECRET)
    path = tmp_path / "own.json"
    path.write_text(json.dumps([ONE | {"client_secret": SECRET}, ONE | {"name": "stock"}]))
    return path


def test_a_dry_run_saves_nothing(shell: Shell, own: Path, ring: MemoryKeyring) -> None:
    done = shell("import", str(own), "--dry-run")
    assert done.exit_code == Exit.VALID
    assert "The file holds the secret in clear text." in done.stdout
    assert shell("profile", "list").stdout == ""
    assert ring.entries == {}


def test_profiles_are_saved_and_the_secret_goes_into_the_keyring(shell: Shell, own: Path, ring: MemoryKeyring) -> None:
    done = shell("import", str(own))
    assert done.exit_code == Exit.VALID
    assert "Imported 2 profiles. 1 secret is in Test keyring." in done.stderr
    assert "stock has no client secret yet. Store it with: token-inspector secret set stock" in done.stderr
    assert "orders has no client secret" not in done.stderr
    assert list(ring.entries.values()) == [SECRET]
    assert json.loads(shell("profile", "show", "orders").stdout)["client_id"] == "me"
    again = shell("import", str(own))
    assert "Nothing was imported." in again.stderr
    assert len(shell("profile", "list").stdout.splitlines()) == 2


def test_an_imported_profile_is_confirmed_before_it_is_used(shell: Shell, own: Path, ring: MemoryKeyring) -> None:
    assert ring.entries == {}
    pool = {
        "name": "pool",
        "provider": "cognito",
        "client_id": "4h1examp1e",
        "token_url": "https://other.example/token",
    }
    own.write_text(json.dumps([pool]))
    assert "profile confirm pool" in shell("import", str(own)).stderr
    refused = shell("request", "pool")
    assert refused.exit_code == Exit.USAGE
    assert "confirm" in refused.stderr


def test_only_one_is_imported_where_one_is_named(shell: Shell, own: Path) -> None:
    assert shell("import", str(own), "--only", "stock").exit_code == Exit.VALID
    assert [line.split("\t")[0] for line in shell("profile", "list").stdout.splitlines()] == ["stock"]
    missing = shell("import", str(own), "--only", "nobody")
    assert missing.exit_code == Exit.USAGE
    assert "orders, stock" in missing.stderr


def test_without_a_keyring_the_profile_is_kept_and_its_secret_is_not(shell: Shell, own: Path) -> None:
    done = shell("import", str(own))
    assert done.exit_code == Exit.OTHERWISE
    assert "orders: its secret was not kept." in done.stderr
    assert len(shell("profile", "list").stdout.splitlines()) == 2


def test_a_keyring_that_refuses_is_named_and_nothing_is_half(
    shell: Shell, own: Path, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: str) -> None:
        raise keyring.errors.PasswordSetError("no")

    monkeypatch.setattr(ring, "set_password", refuse)
    done = shell("import", str(own))
    assert done.exit_code == Exit.OTHERWISE
    assert "orders: its secret was not kept." in done.stderr
    assert ring.entries == {}
    assert len(shell("profile", "list").stdout.splitlines()) == 2


def test_json_has_the_members_that_are_promised(shell: Shell, own: Path) -> None:
    told = shell.json("import", str(own), "--dry-run")
    first = told["profiles"][0]
    assert (first["name"], first["state"], first["usable"], first["secret"]) == ("orders", "new", True, "found")
    (finding,) = told["findings"]
    assert finding.keys() >= {"id", "severity", "profile", "place", "message", "fix"}
    assert (finding["severity"], finding["profile"]) == ("warning", "orders")


def test_what_cannot_be_read_ends_with_two(shell: Shell) -> None:
    done = shell("import", "-", stdin="nothing of the kind")
    assert done.exit_code == Exit.USAGE
    assert done.stdout == ""
    assert shell("import", "/nowhere/at/all.json").exit_code == Exit.USAGE


def test_what_is_not_asked_for_cannot_be_set(shell: Shell, own: Path) -> None:
    assert shell("import", str(own), "--set", "Pool=x").exit_code == Exit.USAGE
    assert shell("import", str(own), "--set", "Pool").exit_code == Exit.USAGE
    assert shell("import", str(own), "--all", "--only", "orders").exit_code == Exit.USAGE


TEMPLATE = """\
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  OrdersPool:
    Type: AWS::Cognito::UserPool
  OrdersDomain:
    Type: AWS::Cognito::UserPoolDomain
    Properties: {Domain: orders-example, UserPoolId: !Ref OrdersPool}
  OrdersApi:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref OrdersPool
      Identifier: orders
      Name: Orders
      Scopes:
        - {ScopeName: read, ScopeDescription: Read orders}
        - {ScopeName: write, ScopeDescription: Write orders}
  OrdersWorker:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      ClientName: orders-worker
      UserPoolId: !Ref OrdersPool
      GenerateSecret: true
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [!Sub "${OrdersApi}/read", !Sub "${OrdersApi}/write"]
"""


def test_the_common_template_says_at_once_what_to_change(shell: Shell) -> None:
    done = shell("import", "-", "--dry-run", stdin=TEMPLATE)
    assert done.exit_code == Exit.REJECTED
    assert "It allows only `code`: this client cannot use client credentials. (line 24)" in done.stdout
    assert "Needed: AllowedOAuthFlows: [client_credentials]" in done.stdout
    assert "unauthorized_client" in done.stdout


def test_the_template_put_right_becomes_a_profile_with_what_was_filled_in(shell: Shell) -> None:
    right = TEMPLATE.replace("[code]", "[client_credentials]")
    given = ("--set", "OrdersPool=eu-west-1_Ab3dE9xQz", "--set", "OrdersWorker=4h1examp1eon1y7k2v9q0t6m3s")
    done = shell("import", "-", *given, stdin=right)
    assert done.exit_code == Exit.VALID
    assert "client_secret: Not in the file: Cognito makes it. Enter it after the import." in done.stdout
    assert done.stderr == (
        "Imported 1 profile.\norders-worker has no client secret yet. "
        "Store it with: token-inspector secret set orders-worker\n"
    )
    made = json.loads(shell("profile", "show", "orders-worker").stdout)
    assert (made["region"], made["domain_prefix"], made["scopes"]) == (
        "eu-west-1",
        "orders-example",
        ["orders/read", "orders/write"],
    )
    assert made["scope_descriptions"] == {"orders/read": "Read orders", "orders/write": "Write orders"}
    assert made["scope_descriptions_of"] == "standard input"
    told = shell.json("import", "-", "--dry-run", stdin=right)
    assert told["profiles"][0]["state"] == "same"
    assert told["asks"] == []


def test_the_same_command_once_more_changes_nothing_and_is_no_mistake(shell: Shell) -> None:
    right = TEMPLATE.replace("[code]", "[client_credentials]")
    given = ("--set", "OrdersPool=eu-west-1_Ab3dE9xQz", "--set", "OrdersWorker=4h1examp1eon1y7k2v9q0t6m3s")
    for state in ("new", "same"):
        told = shell.json("import", "-", *given, stdin=right)
        assert told["profiles"][0]["state"] == state
    moved = shell.json("import", "-", "--dry-run", "--set", "OrdersPool=eu-west-1_Zz3dE9xQz", *given[2:], stdin=right)
    assert [each["field"] for each in moved["profiles"][0]["changes"]] == ["user_pool_id"]
    assert shell("import", "-", *given, "--set", "Pool=x", stdin=right).exit_code == Exit.USAGE


def test_a_value_of_another_form_is_told(shell: Shell) -> None:
    right = TEMPLATE.replace("[code]", "[client_credentials]")
    given = (
        "--set",
        "Region=eu-west-1",
        "--set",
        "OrdersPool=nonsense",
        "--set",
        "OrdersWorker=4h1examp1eon1y7k2v9q0t",
    )
    for more in (["--dry-run"], []):
        told = shell("import", "-", *given, *more, stdin=right).stderr
        assert "orders-worker cannot ask yet: user_pool_id: " in told
        assert told.count("cannot ask yet") == 1


def test_what_will_not_work_is_imported_only_where_it_is_asked_for(shell: Shell) -> None:
    assert shell("import", "-", stdin=TEMPLATE).exit_code == Exit.REJECTED
    assert shell("profile", "list").stdout == ""
    assert shell("import", "-", "--all", stdin=TEMPLATE).exit_code == Exit.REJECTED
    assert shell("profile", "list").stdout.startswith("orders-worker\t")


def test_a_profile_that_asks_another_server_then_loses_its_secret(shell: Shell, own: Path, ring: MemoryKeyring) -> None:
    shell("import", str(own))
    assert len(ring.entries) == 1
    own.write_text(json.dumps([ONE | {"token_url": "https://other.example/token"}]))
    done = shell("import", str(own))
    assert "orders: its secret was forgotten: it asks another server now." in done.stderr
    assert ring.entries == {}


def test_what_was_changed_is_told_field_by_field(shell: Shell, own: Path) -> None:
    shell("import", str(own))
    own.write_text(json.dumps([ONE | {"scopes": ["a"], "audience": "api"}]))
    told = shell.json("import", str(own), "--dry-run")["profiles"][0]
    assert told["state"] == "changed"
    assert told["changes"] == [
        {"field": "audience", "before": "", "after": "api"},
        {"field": "scopes", "before": "", "after": "a"},
    ]


def test_where_it_cannot_be_noted_for_whom_a_secret_is_none_is_kept_and_each_is_named(
    shell: Shell, own: Path, ring: MemoryKeyring
) -> None:
    both = [ONE | {"client_secret": SECRET}, ONE | {"name": "stock", "client_secret": SECRET}]
    own.write_text(json.dumps(both))
    (shell.home / "confirmed.json").mkdir(parents=True)
    done = shell("import", str(own))
    assert done.exit_code == Exit.OTHERWISE
    assert "Imported 2 profiles." in done.stderr
    assert "orders: its secret was not kept. confirmed.json cannot be written" in done.stderr
    assert "stock: its secret was not kept. confirmed.json cannot be written" in done.stderr
    assert ring.entries == {}
