"""The list of commands, and that a call imports what it needs and no more."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from inspector.cli import Exit, cli
from inspector.cli.commands import COMMANDS, imported
from tests.core.minting import NOW, jwk_of, mint, rsa_key

LIMIT_S = 60


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_names_each_as_it_names_itself(name: str) -> None:
    assert imported(name).name == name


def test_every_command_is_in_the_help() -> None:
    listed = (
        CliRunner().invoke(cli, ["--help"], terminal_width=100).stdout.partition("Commands:")[2].partition("\n\n")[0]
    )
    assert [line.split()[0] for line in listed.splitlines() if line.strip()] == sorted(COMMANDS)


def test_a_command_that_is_misspelt_is_named_with_the_one_that_is_meant() -> None:
    done = CliRunner().invoke(cli, ["inspct"])
    assert done.exit_code == Exit.USAGE
    assert "inspect" in done.stderr


@pytest.mark.parametrize(
    "words, offered",
    [
        ("token-inspector in", {"inspect", "introspect"}),
        ("token-inspector inspect --jw", {"--jwks"}),
        ("token-inspector profile sh", {"show"}),
    ],
)
def test_a_shell_completes_commands_and_options(words: str, offered: set[str]) -> None:
    asked = {
        "_TOKEN_INSPECTOR_COMPLETE": "bash_complete",
        "COMP_LINE": words,
    }
    command = [sys.executable, "-m", "inspector"]
    done = subprocess.run(command, env=os.environ | asked, capture_output=True, timeout=LIMIT_S, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert set(re.findall(r"(?m)^plain,(.+)$", done.stdout.decode())) == offered


LOADED = """
import atexit, sys
def told():
    sys.stderr.write(" ".join(sys.modules))
atexit.register(told)
sys.argv[0] = "token-inspector"
from inspector.__main__ import main
main()
"""
NETWORK = {"requests", "urllib3", "truststore", "inspector.core.network.transport"}
STORE = {"keyring", "platformdirs", "inspector.home", "inspector.core.store.vault"}
WINDOW = {"PySide6", "shiboken6", "inspector.app"}


def loaded(*arguments: str) -> set[str]:
    """The modules that a call with these arguments has imported when it ends."""
    command = [sys.executable, "-c", LOADED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    assert (done.returncode, bool(done.stdout)) == (0, True), done.stderr
    return set(done.stderr.split())


def commands_of(modules: set[str]) -> set[str]:
    return {name for name, module in COMMANDS.items() if f"inspector.cli.{module}" in modules}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_what_needs_no_command_imports_none(option: str) -> None:
    modules = loaded(option)
    assert "inspector.cli" in modules
    assert modules & {"jwt", "cryptography", *NETWORK, *STORE, *WINDOW} == set()
    assert commands_of(modules) == set()
    assert not any(name.startswith("inspector.core.") for name in modules)


def test_inspect_with_a_key_file_imports_nothing_for_a_network_a_keyring_or_a_window(
    tmp_path: Path,
) -> None:
    token, keys = tmp_path / "token.txt", tmp_path / "keys.json"
    token.write_text(mint(), encoding="utf-8")
    keys.write_text(json.dumps({"keys": [jwk_of(rsa_key())]}), encoding="utf-8")
    modules = loaded("inspect", str(token), "--jwks", str(keys), "--at", str(NOW), "--format", "json")
    assert "jwt" in modules
    assert modules & {*NETWORK, *STORE, *WINDOW} == set()
    assert commands_of(modules) == {"inspect"}


def test_a_file_in_place_of_a_command_is_told_where_it_belongs(tmp_path: Path) -> None:
    path = tmp_path / "a token.txt"
    path.write_text(mint(), encoding="utf-8")
    done = CliRunner().invoke(cli, [str(path)])
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert f"type: token-inspector inspect '{path}'" in done.stderr


def test_a_token_in_place_of_a_command_is_not_repeated() -> None:
    token = mint()
    done = CliRunner().invoke(cli, [token])
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert done.stderr.startswith("This looks like the token itself.")
    assert token[:20] not in done.stderr
