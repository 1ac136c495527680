"""Secrets that a command prints: confirmed first, run once for each request, used by every command, kept nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.profiles.profile import profile_to_dict
from inspector.demo.issuer import DemoIssuer
from tests.cli.conftest import AddDemo
from tests.cli.shell import MemoryKeyring, Shell
from tests.core.authorization_server import answer
from tests.printing import Printing
from tests.servers import serve


@pytest.fixture
def printing(tmp_path: Path, shell: Shell, ring: MemoryKeyring, add_demo: AddDemo) -> Printing:
    """A demo profile whose secret a command prints, as its user has set that."""
    made = Printing(tmp_path / "kept elsewhere", add_demo("ok"))
    done = shell("profile", "set", "demo", "secret_command", made.json())
    assert done.exit_code == 0, done.output
    return made


def test_a_request_runs_it_once_and_says_so(shell: Shell, printing: Printing, ring: MemoryKeyring) -> None:
    asked = shell("request", "demo", "--format", "json")
    assert asked.exit_code == 0, asked.output
    first = json.loads(asked.stdout)["stages"][0]
    assert (first["name"], first["detail"]) == ("Secret command", "python gave the secret")
    assert first["ms"] > 0
    assert printing.runs == 1
    assert [kind for _, kind in ring.entries if "client_secret" in kind] == []
    failing = shell("request", "demo", "--scope", "demo/nothing", "--format", "text")
    assert "Secret command" in failing.stdout, failing.output
    assert printing.runs == 2


def test_what_sends_several_requests_runs_it_once(shell: Shell, printing: Printing) -> None:
    assert shell("scopes", "demo", "--explore", "--yes", "--scope", "demo/read").exit_code in (0, 5)
    assert printing.runs == 1
    assert shell("request", "demo", "--find-method", "--yes").exit_code == 0
    assert printing.runs == 2


def test_what_asks_about_a_token_runs_it(shell: Shell, ring: MemoryKeyring, tmp_path: Path) -> None:
    made = Printing(tmp_path / "kept elsewhere", "a secret, of 32 bytes + more: 100%")
    shell.secrets.append("a secret, of 32 bytes + more: 100%")
    with serve(answer(active=True)) as site:
        urls = dict.fromkeys(("token_url", "introspection_url", "revocation_url"), f"{site.url}/token")
        members = {"name": "p", "provider": "generic", "client_id": "me", "secret_command": made.words()}
        shell.add_profile(**members | urls)
        for number, command in enumerate(("introspect", "revoke"), 1):
            done = shell(command, "p", "--format", "json", stdin="7QvXk2mNpL0rTzAa.opaque_token-0123456789")
            assert done.exit_code == 0, done.output
            assert made.runs == number
    assert ring.entries == {}
    assert len(site.asked) == 2


def test_an_imported_one_is_run_by_nothing_before_it_is_confirmed(
    shell: Shell, issuer: DemoIssuer, ring: MemoryKeyring, tmp_path: Path
) -> None:
    secret = issuer.secret_for(issuer.profile("ok").id)
    shell.secrets.append(secret)
    made = Printing(tmp_path / "kept elsewhere", secret)
    members = profile_to_dict(issuer.profile("ok")) | {"name": "demo", "secret_command": made.words()}
    done = shell("profile", "import", "-", stdin=json.dumps(members))
    assert done.exit_code == 0
    assert "runs this command on your computer" in done.stderr
    assert "profile confirm demo" in done.stderr
    (tmp_path / "token").write_text("a.b.c")
    for command in (
        ("request", "demo"),
        ("request", "demo", "--find-method", "--yes"),
        ("scopes", "demo", "--explore", "--yes"),
        ("introspect", "demo", str(tmp_path / "token")),
        ("revoke", "demo", str(tmp_path / "token")),
    ):
        assert shell(*command).exit_code == 2
    assert made.runs == 0
    assert shell("profile", "confirm", "demo", "--yes").exit_code == 0
    assert shell("request", "demo").exit_code == 0
    assert made.runs == 1
    _put(shell, secret_command=made.words("refuse"))  # by hand, in the file
    refused = shell("request", "demo")
    assert refused.exit_code == 2
    assert "profile confirm demo" in refused.stderr
    assert made.runs == 1


def test_by_import_a_file_gives_a_command_that_is_pending(
    shell: Shell, issuer: DemoIssuer, ring: MemoryKeyring, tmp_path: Path
) -> None:
    made = Printing(tmp_path / "kept elsewhere", "unused-unused")
    members = profile_to_dict(issuer.profile("ok")) | {"name": "demo", "secret_command": list(made.words())}
    (tmp_path / "shared.json").write_text(json.dumps([members]))
    done = shell("import", str(tmp_path / "shared.json"))
    assert done.exit_code == 0, done.output
    assert json.loads(shell("profile", "show", "demo").stdout)["secret_command"] == list(made.words())
    assert "profile confirm demo" in done.stderr
    assert "secret set" not in done.stderr
    assert shell("request", "demo").exit_code == 2
    assert made.runs == 0


def test_what_went_wrong_is_told_in_a_sentence(shell: Shell, printing: Printing) -> None:
    shell("profile", "set", "demo", "secret_command", printing.json("refuse"))
    done = shell("request", "demo")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.strip() == "python gave no secret: it ended with the exit code 4. It wrote: no such item"


def test_what_is_for_a_shell_or_is_a_secret_is_refused_by_set(shell: Shell, printing: Printing) -> None:
    shell.secrets.append(token := "ghp_" + "a1B2" * 9)
    for value, said in (
        ("op read x | jq", "There is no shell"),
        ("op read 'x", "A quotation mark is not closed"),
        (f"curl -u {token}", "argument of the secret command is a secret"),
    ):
        done = shell("profile", "set", "demo", "secret_command", value)
        assert done.exit_code == 2
        assert said in done.stderr
    assert json.loads(shell("profile", "show", "demo").stdout)["secret_command"] == list(printing.words())


def test_secret_set_and_forget_say_that_a_command_prints_it(
    shell: Shell, printing: Printing, ring: MemoryKeyring
) -> None:
    done = shell("secret", "set", "demo", stdin="another-another")
    assert done.exit_code == 2
    why, how = done.stderr.splitlines()
    assert "has its client secret from a command" in why
    assert how.endswith("first: token-inspector profile set demo secret_command ''")
    assert ring.entries == {}
    forgotten = shell("secret", "forget", "demo")
    assert forgotten.exit_code == 0
    assert "There was no secret to forget." in forgotten.stdout
    assert "what that prints is not kept here" in forgotten.stderr
    assert shell("profile", "set", "demo", "secret_command", "").exit_code == 0
    assert "secret_command" not in shell("profile", "show", "demo").stdout
    assert shell("request", "demo").stderr.endswith("store it with: token-inspector secret set demo\n")
    assert shell("profile", "clean").exit_code == 0


def test_without_a_keyring_it_works_and_there_is_nothing_to_forget(
    shell: Shell, add_demo: AddDemo, tmp_path: Path
) -> None:
    made = Printing(tmp_path / "kept elsewhere", add_demo("ok"))
    assert shell("profile", "set", "demo", "secret_command", made.json()).exit_code == 0
    assert shell("request", "demo").exit_code == 0
    done = shell("secret", "forget", "demo")
    assert (done.exit_code, done.stdout) == (0, "There was no secret to forget.\n")


def test_an_export_has_the_command_and_runs_nothing(shell: Shell, printing: Printing) -> None:
    exported = shell("profile", "export", "demo")
    assert json.loads(exported.stdout)[0]["secret_command"] == list(printing.words())
    assert "The secret command is in it" in exported.stderr
    assert printing.runs == 0


def _put(shell: Shell, **members: object) -> None:
    path = shell.home / "profiles.json"
    content = json.loads(path.read_text())
    content["profiles"][0] |= members
    path.write_text(json.dumps(content))
