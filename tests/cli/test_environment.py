"""Variables of the environment, --quiet, and colours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

from inspector import terminal
from inspector.cli import Exit, cli
from inspector.cli.shell import notes
from inspector.core.errors import ProfileError
from inspector.folder import chosen_home
from inspector.home import open_home
from tests.cli.shell import Shell
from tests.core.minting import NOW, mint

FORMAT = "TOKEN_INSPECTOR_FORMAT"
AT = ("--at", str(NOW))


@pytest.fixture
def token(tmp_path: Path) -> str:
    path = tmp_path / "token.txt"
    path.write_text(mint(), encoding="utf-8")
    return str(path)


def test_home_is_where_the_variable_says_unless_an_option_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN_INSPECTOR_HOME", str(tmp_path / "named"))
    for options in ([], ["--home", str(tmp_path / "given")]):
        added = CliRunner().invoke(cli, [*options, "profile", "add", "p", "--provider", "generic"])
        assert added.exit_code == 0
    assert (tmp_path / "named" / "profiles.json").exists()
    assert (tmp_path / "given" / "profiles.json").exists()
    assert open_home().store.path == tmp_path / "named" / "profiles.json"
    assert chosen_home(tmp_path / "given") == tmp_path / "given"
    monkeypatch.setenv("TOKEN_INSPECTOR_HOME", "")
    assert chosen_home(None) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there a name that is too long is told otherwise")
def test_a_home_that_cannot_be_looked_at_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    loud = list[str]()
    monkeypatch.setattr(threading, "excepthook", lambda args: loud.append(str(args.exc_value)))
    with pytest.raises(ProfileError, match="cannot be read: File name too long"):
        open_home(Path("x" * 300)).profiles()
    assert loud == []


def test_the_form_is_what_the_variable_says_unless_an_option_does(
    shell: Shell, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FORMAT, "json")
    assert json.loads(shell("inspect", token, *AT).stdout)["verdict"] == "unverified"
    assert shell("inspect", token, *AT, "--format", "text").stdout.startswith("Not verified")
    monkeypatch.setenv(FORMAT, "")
    assert shell("inspect", token, *AT).stdout.startswith("Not verified")


def test_a_form_that_a_command_does_not_have_breaks_no_script(
    shell: Shell, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FORMAT, "csv")
    assert shell("inspect", token, *AT).stdout.startswith("Not verified")
    assert shell("scan", token).stdout.count("\n") == 2, "which has it: a heading and a line"
    assert shell("scan", token, "--show-token").exit_code == 0, "with which no table goes"
    monkeypatch.setenv(FORMAT, "json")
    assert shell("inspect", token, *AT, "--report", "text").exit_code == Exit.UNVERIFIED
    assert shell("inspect", token, "--report", "text", "--format", "json").exit_code == Exit.USAGE


def test_a_form_that_no_command_has_is_refused_by_the_name_of_the_variable(
    shell: Shell, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FORMAT, "jason")
    done = shell("inspect", token, *AT)
    assert (done.exit_code, done.stdout) == (Exit.USAGE, "")
    assert "TOKEN_INSPECTOR_FORMAT names the form 'jason', which no command has. Forms: text, json" in done.stderr
    assert shell("inspect", token, *AT, "--format", "text").exit_code == Exit.UNVERIFIED
    assert shell("inspect", "--help").exit_code == 0


@pytest.mark.parametrize(
    "words", [["-q", "profile", "show"], ["profile", "show", "-q"], ["profile", "show", "--quiet"]]
)
def test_quiet_leaves_out_notes_and_keeps_result_and_exit_code(shell: Shell, words: list[str]) -> None:
    shell("profile", "add", "p", "--provider", "generic")
    loud, quiet = shell("profile", "show", "p"), shell(*words, "p")
    assert "token_url: " in loud.stderr
    assert (quiet.stderr, quiet.stdout, quiet.exit_code) == ("", loud.stdout, 0)
    assert not notes.is_quiet()


def test_quiet_says_errors_and_what_concerns_safety(shell: Shell) -> None:
    assert shell("-q", "inspect", "/no/such/file").stderr.startswith("Reading the token from /no/such/file failed")
    profile = {"name": "p", "provider": "generic", "token_url": "https://login.example/t", "client_id": "x"}
    held = json.dumps(profile | {"private_key_file": "/etc/hostname", "client_authentication": "private_key_jwt"})
    done = shell("-q", "profile", "import", "-", stdin=held)
    assert "p is not used before you type: token-inspector profile confirm p" in done.stderr
    assert "cannot ask yet" not in done.stderr


@pytest.mark.parametrize(
    "variables, at_terminal, styled",
    [
        ({}, False, False),
        ({}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"CLICOLOR": "0"}, True, False),
        ({"CLICOLOR_FORCE": "1"}, False, True),
        ({"CLICOLOR_FORCE": "0"}, False, False),
        ({"CLICOLOR_FORCE": "1", "TERM": "dumb"}, False, False),
        ({"FORCE_COLOR": "", "CLICOLOR_FORCE": "1"}, True, False),
    ],
)
def test_when_there_are_colours(
    variables: dict[str, str], at_terminal: bool, styled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: at_terminal)
    assert terminal._wants_styles() is styled


@pytest.mark.parametrize("term, shown", [("xterm", True), ("dumb", False)])
def test_a_line_that_is_written_over_needs_a_terminal_that_can(
    term: str, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not notes.watched()
    monkeypatch.setattr(notes, "at_terminal", lambda: True)
    monkeypatch.setenv("TERM", term)
    assert notes.watched() is shown
    with notes.quietly(quiet=True):
        assert not notes.watched()


WINDOW = """
import os
from inspector import app
app.make_services = lambda folder, given: (print(folder, given, sep="\\n", flush=True), os._exit(0))
app.run_window()
"""


def test_a_window_has_the_home_of_the_variable(tmp_path: Path) -> None:
    variables = {"TOKEN_INSPECTOR_HOME": str(tmp_path / "named"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW], env=os.environ | variables, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [str(tmp_path / "named")] * 2


def test_a_file_in_place_of_a_command_is_told_what_to_type_and_a_long_word_is_none(
    shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "token.txt"
    path.write_text("x", encoding="utf-8")
    done = shell(str(path))
    assert done.exit_code == 2
    assert f"type: token-inspector --open {path}\n" in done.stderr
    assert "<U+" not in done.stderr
    assert shell("x" * 5000).exit_code == 2
