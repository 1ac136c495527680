"""`--format json` of the commands that do something: one object, whose members say what was done."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from inspector import cli as program
from inspector import headless, selfcheck
from inspector.cli import Exit, cli
from inspector.cli.options import FORMAT_VARIABLE
from inspector.cli.printing import StreamedList, schemas_of
from inspector.demo.clients import Fault
from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell
from tests.core.minting import mint
from tests.schemas import commands, problem_of_output

ONE = {"name": "orders", "provider": "generic", "token_url": "https://login.example/token", "client_id": "me"}
POOL = {"name": "pool", "provider": "cognito", "client_authentication": "none", "environment": "Production"}
SECRET = "hunter2-hunter2-hunter2"
GITHUB = "ghp_" + "a1B2" * 9


def done(shell: Shell, *arguments: str, stdin: str = "", code: int = 0) -> dict[str, Any]:
    """The object of a call, without its first member."""
    result = shell(*arguments, "--format", "json", stdin=stdin)
    assert result.exit_code == code, result.output
    document: dict[str, Any] = json.loads(result.stdout)
    assert next(iter(document)) == "format"
    assert document.pop("format") == 1
    return document


def test_profiles_are_imported_listed_and_shown(shell: Shell) -> None:
    added = done(shell, "profile", "import", "-", stdin=json.dumps([ONE, POOL]))["profiles"]
    assert [(each["name"], each["replaced"], each["secret_forgotten"]) for each in added] == [
        ("orders", False, False),
        ("pool", False, False),
    ]
    assert added[0]["problems"] == []
    assert {each["field"] for each in added[1]["problems"]} >= {"client_id"}
    assert done(shell, "profile", "list")["profiles"] == [
        {"name": "orders", "provider": "generic", "asks": "login.example", "environment": None, "secrets_in_file": 0},
        {
            "name": "pool",
            "provider": "cognito",
            "asks": "Amazon Cognito",
            "environment": "Production",
            "secrets_in_file": 0,
        },
    ]
    shown = done(shell, "profile", "show", "orders")
    assert shown["profile"]["token_url"] == shown["endpoints"]["token_url"] == ONE["token_url"]
    assert shown["endpoints"]["jwks_url"] is None
    assert "jwks_url" in shown["why_no_endpoint"]


def test_what_is_shown_and_exported_is_imported_again(shell: Shell) -> None:
    shell.add_profile(**ONE, scopes=["a"])
    for printed in ("show", "export"):
        text = shell("profile", printed, "orders", "--format", "json").stdout
        assert done(shell, "profile", "import", "-", stdin=text)["profiles"][0]["replaced"]
        assert done(shell, "profile", "show", "orders")["profile"]["scopes"] == ["a"]
    exported = done(shell, "profile", "export", "orders")
    assert exported["left_out"] == ["Its secret stays in your keyring."]


def test_a_profile_is_changed_confirmed_and_removed(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append(SECRET)
    shell.add_profile(**ONE)
    stored = done(shell, "secret", "set", "orders", stdin=SECRET)
    assert stored.pop("summary") == "Stored in Test keyring and read back."
    assert stored == {"profile": "orders", "kind": "client_secret", "parameter": None, "keyring": "Test keyring"}
    changed = done(shell, "profile", "set", "orders", "token_url", "https://other.example/token")
    assert (changed["field"], changed["secret_forgotten"], changed["to_confirm"]) == ("token_url", True, [])
    assert done(shell, "profile", "confirm", "orders")["confirmed"] == []
    shell(
        "profile",
        "import",
        "-",
        stdin=json.dumps(POOL | {"token_url": "https://evil.example/t", "region": "eu-west-1"}),
    )
    confirmed = done(shell, "profile", "confirm", "pool", "--yes")["confirmed"]
    assert any("evil.example" in each for each in confirmed)
    assert done(shell, "profile", "remove", "orders")["secret_forgotten"] is False
    assert done(shell, "profile", "keys", "pool", "--forget")["keys"] == []


def test_a_profile_is_added(shell: Shell) -> None:
    options = ("profile", "add", "orders", "--provider", "generic", "--token-url", "https://login.example/token")
    tried = done(shell, *options, "--dry-run")
    assert (tried["saved"], [each["field"] for each in tried["problems"]]) == (False, ["client_id"])
    assert "id" not in tried["profile"]
    added = done(shell, *options, "--client-id", "me")
    assert (added["saved"], added["problems"], added["profile"]["client_id"]) == (True, [], "me")
    assert [each["name"] for each in done(shell, "profile", "list")["profiles"]] == ["orders"]


def test_secrets_are_forgotten(shell: Shell, ring: MemoryKeyring) -> None:
    shell.secrets.append(SECRET)
    shell.add_profile(**ONE)
    parameter = ("orders", "--secret-parameter", "api_key")
    assert done(shell, "secret", "set", *parameter, stdin=SECRET)["parameter"] == "api_key"
    assert done(shell, "secret", "set", "orders", stdin=SECRET)["parameter"] is None
    assert done(shell, "secret", "forget", *parameter)["forgotten"] == 1
    assert done(shell, "secret", "forget", "orders")["forgotten"] == 1
    assert done(shell, "secret", "forget", "orders")["forgotten"] == 0


def test_secrets_are_taken_out_of_the_file(shell: Shell, ring: MemoryKeyring) -> None:
    shell.home.mkdir(parents=True)
    file = shell.home / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": [ONE | {"parameters": {"x": GITHUB}, "audience": GITHUB}]}))
    shell.home.joinpath("profiles.unreadable-1.json").write_text(f'{{half "{GITHUB}"')
    listed = done(shell, "profile", "clean")
    assert {(each["field"], each["movable"], each["state"]) for each in listed["secrets"]} == {
        ("parameters", True, "found"),
        ("audience", False, "found"),
    }
    moved = done(shell, "profile", "clean", "--to-keyring")
    assert {(each["field"], each["state"]) for each in moved["secrets"]} == {
        ("parameters", "moved"),
        ("audience", "left"),
    }
    assert moved["copies"] == [{"file": "profiles.unreadable-1.json", "cleaned": True, "problem": None}]
    removed = done(shell, "profile", "clean", "--remove")
    assert [each["state"] for each in removed["secrets"]] == ["removed"]
    assert done(shell, "profile", "clean") == {"secrets": [], "copies": []}
    assert GITHUB not in json.dumps([listed, moved, removed])


def test_keys_a_log_out_and_a_revocation(shell: Shell, ring: MemoryKeyring, add_demo: AddDemo) -> None:
    done(shell, "secret", "set", "demo", stdin=add_demo("ok"))
    kept = done(shell, "profile", "keys", "demo", "--save")
    assert kept["saved"] is True
    assert all(key["kty"] == "RSA" and key["unusable"] is None for key in kept["keys"])
    assert kept["fetched_at"] > 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", kept["fetched_at_iso"])
    shell("request", "demo")
    out = done(shell, "logout", "--forget-secrets", "--revoke", code=Exit.OTHERWISE)
    assert (out["tokens"], out["secrets_forgotten"], out["left"]) == (1, 1, [])
    assert out["revocation"]["revoked"] == 0
    assert len(out["revocation"]["left"]) == 1
    assert out["summary"].startswith("Logged out. 1 token cleared, 1 secret forgotten")


def test_the_names_of_acceptors(shell: Shell) -> None:
    names = done(shell, "accept", "--names")["acceptors"]
    assert {"id": "spring", "name": "Spring Security resource server"} in names
    lines = shell("accept", "--names", "--format", "jsonl").stdout
    assert [json.loads(line) for line in lines.splitlines()] == names


def test_verdicts_as_one_object(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "app.log"
    file.write_text(f"{mint()}\n" * 3)
    arguments = ("verdicts", str(file), str(tmp_path / "gone"))
    whole = done(shell, *arguments, code=Exit.USAGE)
    lines = shell(*arguments, "--format", "jsonl").stdout.splitlines()
    assert whole["tokens"] == [json.loads(line) for line in lines]
    assert (whole["counts"], whole["unreadable"]) == ({"rejected": 3}, [str(tmp_path / "gone")])
    assert done(shell, "verdicts", stdin="nothing", code=Exit.UNVERIFIED)["tokens"] == []


def test_a_streamed_list_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    for pieces in ([], [['{"a": 1}']], [["1", "2"], [], ["3"]]):
        made = StreamedList("tokens")
        for piece in pieces:
            made.add(piece)
        made.end({"more": "é"})
        document = json.loads(capsys.readouterr().out)
        assert document == {"format": 1, "tokens": [json.loads(x) for piece in pieces for x in piece], "more": "é"}


def test_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its picture is taken by the tests of the text."""
    monkeypatch.setattr(headless, "_take_screenshot", lambda _issuer, _path: Path("demo.png"))
    result = CliRunner().invoke(cli, ["demo", "--format", "json"])
    assert result.exit_code == 0, result.output
    assert problem_of_output(["demo", "--format", "json"], result.stdout) is None
    runs = {each["client"]: each for each in json.loads(result.stdout)["runs"]}
    assert runs.keys() == set(Fault)
    assert runs["ok"]["inspection"]["verdict"] == "valid"
    assert runs["wrong-secret"]["diagnosis"]["id"] == "cognito-invalid-client"
    assert not re.search(r"eyJ[\w-]+\.eyJ", result.stdout)


def test_the_self_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise FileNotFoundError("icons")

    monkeypatch.setattr(selfcheck, "CHECKS", {"Files": broken, "Trust store": selfcheck.CHECKS["Trust store"]})
    arguments = ["--self-check", "--format", "json"]
    result = CliRunner().invoke(cli, arguments)
    document = json.loads(result.stdout)
    assert problem_of_output(arguments, result.stdout) is None
    assert (result.exit_code, document["complete"]) == (Exit.BUG, False)
    assert [each["status"] for each in document["checks"]] == ["failed", "passed"]
    assert document["checks"][0]["found"] == "FileNotFoundError: icons"
    monkeypatch.setenv(FORMAT_VARIABLE, "json")
    assert json.loads(CliRunner().invoke(cli, ["--self-check"]).stdout) == document
    monkeypatch.setenv(FORMAT_VARIABLE, "csv")
    assert CliRunner().invoke(cli, ["--self-check"]).stdout.startswith("failed  Files: ")


def test_the_form_stands_behind_the_name_of_the_command() -> None:
    result = CliRunner().invoke(program.cli, ["--format", "json", "profile", "list"])
    assert (result.exit_code, result.stdout) == (Exit.USAGE, "")
    assert "--format stands behind the name of the command" in result.stderr


FAILING = {
    "accept": ("gone.txt", "--by", "spring"), "compare": ("gone.txt", "gone.txt"), "diagnose": ("gone.txt",),
    "import": ("gone.txt",), "inspect": ("gone.txt",), "introspect": ("nobody",), "logout": ("--profile", "nobody"),
    "request": ("nobody",), "revoke": ("nobody",), "scan": ("gone.txt",), "scopes": ("nobody",),
    "secret set": ("nobody",), "secret forget": ("nobody",), "profile show": ("nobody",),
    "profile import": ("gone.txt",),
    "profile export": ("nobody",), "profile set": ("nobody", "region", "x"), "profile confirm": ("nobody",),
    "profile keys": ("nobody",), "profile remove": ("nobody",), "profile clean": ("nobody",),
    "profile list": ("--nothing-like-it",), "demo": ("--nothing-like-it",), "verdicts": ("--nothing-like-it",),
    "profile add": ("orders", "--nothing-like-it"),
}  # fmt: skip


def test_a_failure_is_a_sentence_and_no_object(shell: Shell) -> None:
    """An object would have to be told from a result; an exit code and an empty output cannot be mistaken for one."""
    for name in commands():
        if name in {"--self-check", "completion", "help"}:
            continue
        result = shell(*name.split(), *FAILING[name], "--format", "json")
        assert (result.exit_code, result.stdout) == (Exit.USAGE, ""), name
        assert result.stderr, name


def test_the_schemas_of_a_command_are_named() -> None:
    assert schemas_of("profile list") == ("profile-list.json",)
    assert schemas_of("scan") == ("scan.json", "scan-line.json")
    assert schemas_of("--self-check") == ("self-check.json",)
    shown = CliRunner().invoke(cli, ["scan", "--help"]).stdout
    assert re.findall(r"(?m)^Schema of the JSON: docs/schemas/(.+)$", shown) == ["scan.json", "scan-line.json"]
