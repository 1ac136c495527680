"""The program as it is started from a shell: exit codes, streams that are closed or ASCII only, Ctrl+C."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from inspector import __version__
from inspector import cli as program
from inspector.cli import Exit, cli
from inspector.cli.commands import COMMANDS, imported
from inspector.core.profiles.profile import profile_to_dict
from inspector.demo.issuer import DemoIssuer
from tests.core.minting import mint
from tests.servers import play, read_head

PROGRAM = [sys.executable, "-m", "inspector"]
LIMIT_S = 60
ODD_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiLDqeKCrPCfmoDigK4ifQ."  # sub is é, €, a rocket and a bidi override


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin,
        capture_output=True,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, **environment},
    )


def test_the_whole_way_from_a_shell(issuer: DemoIssuer, tmp_path: Path) -> None:
    home = ["--home", str(tmp_path / "home")]
    profile = issuer.profile("ok")
    secret = issuer.secret_for(profile.id)
    members = json.dumps(profile_to_dict(profile)).encode()
    assert run("profile", "import", "-", *home, stdin=members).stdout == b"Imported Demo issuer.\n"
    done = run("request", "Demo issuer", "--secret-stdin", "--format", "json", *home, stdin=secret.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["inspection"]["verdict"] == "valid"
    assert secret.encode() not in done.stdout
    assert run("logout", *home).stdout.startswith(b"Logged out.")


@pytest.mark.parametrize(
    "arguments, stdin, code",
    [
        (["--version"], b"", 0),
        (["inspect"], b"eyJhbGciOiJub25lIn0.e30.", 1),
        (["inspect", "missing-file"], b"", 2),
        (["nonsense"], b"", 2),
        (["inspect"], b"hello", 4),
        (["request", "nobody"], b"", 2),
    ],
)
def test_exit_codes(arguments: list[str], stdin: bytes, code: int) -> None:
    done = run(*arguments, stdin=stdin)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_the_version() -> None:
    assert run("--version").stdout.decode().strip() == f"Token Inspector {__version__}"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_a_terminal_that_cannot_show_every_character(encoding: str, form: str) -> None:
    done = run("inspect", "--format", form, stdin=ODD_TOKEN.encode(), LANG="C", LC_ALL="C", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, b"")
    # Where a terminal says ASCII, click takes that for a mistake of the environment and writes UTF-8.
    text = done.stdout.decode("utf-8" if encoding == "ascii" else encoding)
    assert "\u202e" not in text
    assert ("\\U0001f680" in text) or ("\N{ROCKET}" in text) or ("\\ud83d\\ude80" in text)


def test_an_error_that_the_terminal_cannot_show(tmp_path: Path) -> None:
    done = run("request", "prüfung-€", "--home", str(tmp_path), PYTHONIOENCODING="latin-1")
    assert done.returncode == 2
    assert "prüfung-\\u20ac" in done.stderr.decode("latin-1")


def test_no_colour_where_there_is_no_terminal() -> None:
    assert b"\x1b" not in run("inspect", stdin=ODD_TOKEN.encode(), TERM="xterm-256color").stdout


COLOURED = {
    "Rejected": {1, 31},
    "failed": {1, 31},
    "warning": {1, 33},
    "passed": {1, 32},
    "not checked": {2},
    "note": {2},
}
"""Bold or dim, and red, yellow or green."""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    "environment, looks",
    [
        ({}, COLOURED),
        ({"NO_COLOR": "1"}, {word: look & {1, 2} for word, look in COLOURED.items()}),
        ({"NO_COLOR": ""}, COLOURED),
        ({"TERM": "dumb"}, {}),
    ],
)
def test_the_status_words_stand_out_on_a_terminal(environment: dict[str, str], looks: dict[str, set[int]]) -> None:
    import pty

    reading, writing = pty.openpty()
    wishes = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    program = subprocess.Popen(
        [*PROGRAM, "inspect"],
        stdin=subprocess.PIPE,
        stdout=writing,
        env={**wishes, "TERM": "xterm-256color", **environment},
    )
    os.close(writing)
    assert program.stdin is not None
    with program.stdin as stdin:
        stdin.write(ODD_TOKEN.encode())
    shown = _read_whole(reading).decode()
    assert program.wait(LIMIT_S) == 1
    styled = re.findall(r"((?:\x1b\[[0-9;]*m)+)([^\x1b]*)\x1b\[0m", shown)
    words = {word.strip(): {int(code) for code in re.findall("[0-9]+", style)} for style, word in styled}
    assert words == looks


def test_colours_that_are_asked_for_come_through_a_pipe() -> None:
    assert b"\x1b" in run("inspect", stdin=ODD_TOKEN.encode(), TERM="xterm-256color", FORCE_COLOR="1").stdout


def _read_whole(terminal: int) -> bytes:
    """What a pseudo-terminal was told: where it ends, Linux says that there was an error."""
    told = b""
    with suppress(OSError), os.fdopen(terminal, "rb", buffering=0) as stream:
        while part := stream.read(1024):
            told += part
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_a_reader_that_has_seen_enough(form: str) -> None:
    """As with `| head -1`: the reader is gone before there is anything to write."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [*PROGRAM, "inspect", "--format", form],
            input=ODD_TOKEN.encode(),
            stdout=pipe,
            stderr=subprocess.PIPE,
            timeout=LIMIT_S,
            check=False,
        )
    assert b"Traceback" not in done.stderr
    assert b"Error" not in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "command",
    ["inspect", "inspect --format json", "scan", "verdicts", "diagnose", "logout", "--version", "scan --help"],
)
def test_a_full_disk_is_no_verdict(command: str, unbuffered: str, tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "--home", str(tmp_path), *command.split()],
            input=ODD_TOKEN.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=LIMIT_S,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )
    assert (done.returncode, done.stderr) == (2, b"Writing the output failed: No space left on device.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_secret_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    home = ["--home", str(tmp_path / "home")]
    profile = {"name": "n", "provider": "generic", "client_id": "c", "token_url": "https://a.example/t"}
    run("profile", "import", "-", *home, stdin=json.dumps(profile).encode())
    with (tmp_path / "written").open("wb") as unreadable:
        command = [*PROGRAM, "request", "n", "--secret-stdin", *home]
        done = subprocess.run(command, stdin=unreadable, capture_output=True, timeout=LIMIT_S, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"Reading the client secret from - failed: Bad file descriptor.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    "command, code",
    [("inspect <&-", 4), ("inspect >&-", 4), ("secret set nobody <&-", 2), ("profile import - <&-", 2)],
)
def test_a_stream_that_is_closed(command: str, code: int) -> None:
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m inspector {command}', sys.executable],
        input=b"hello",
        capture_output=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_stopping_a_request(tmp_path: Path) -> None:
    """Ctrl+C while the answer is awaited: one word, and an exit code that is no verdict."""
    arguments = ["--home", str(tmp_path), "request", "slow", "--secret-stdin"]
    asked = threading.Event()

    def never_answer(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        asked.set()
        over.wait(LIMIT_S)

    with play(never_answer) as site:
        profile = {"name": "slow", "provider": "generic", "token_url": site.url, "client_id": "me", "timeout": 60}
        assert (
            run("--home", str(tmp_path), "profile", "import", "-", stdin=json.dumps(profile).encode()).returncode == 0
        )
        with subprocess.Popen(
            [*PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdin is not None
            process.stdin.write(b"a-secret-word")
            process.stdin.close()
            process.stdin = None
            assert asked.wait(LIMIT_S)
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=LIMIT_S)
    assert (process.returncode, out, err) == (Exit.STOPPED, b"", b"Stopped.\n")
    assert time.monotonic() - began < 20


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_stopping_while_it_reads() -> None:
    with subprocess.Popen(
        [*PROGRAM, "inspect", "/dev/stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        # More than a pipe holds: once it is written, the program is there and reading.
        process.stdin.write(b"x" * 1_000_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LIMIT_S)
    assert (process.returncode, out, err) == (Exit.STOPPED, b"", b"Stopped.\n")


def _parameters() -> list[click.Parameter]:
    waiting: list[click.Command] = [cli, *map(imported, COMMANDS)]
    found: list[click.Parameter] = []
    while waiting:
        command = waiting.pop()
        found += command.params
        waiting += command.commands.values() if isinstance(command, click.Group) else []
    return found


def test_no_argument_takes_a_secret_or_a_token() -> None:
    assert len(_parameters()) > 20
    fields = {"token_url", "token_version", "secret_parameters"}  # of a profile: an address, a choice, names
    for parameter in _parameters():
        if parameter.name in fields or not parameter.expose_value:  # which is there to be refused: see test_profile_add
            continue
        if "secret" in str(parameter.name) or "token" in str(parameter.name):
            switch = isinstance(parameter, click.Option) and parameter.is_flag
            names_a_file = isinstance(parameter, click.Option) and parameter.metavar == "FILE"
            assert switch or names_a_file or isinstance(parameter.type, click.Choice), parameter.name


def test_no_variable_is_read_in_place_of_an_option_but_for_the_form() -> None:
    assert {parameter.name for parameter in _parameters() if parameter.envvar} == {"form"}
    assert cli.context_settings.get("auto_envvar_prefix") is None


@pytest.mark.parametrize(
    "command", [[], ["inspect"], ["request"], ["profile"], ["secret"], ["logout"], ["demo"], ["profile", "import"]]
)
def test_help(command: list[str]) -> None:
    result = CliRunner().invoke(cli, [*command, "--help"], terminal_width=100)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")


def test_home_before_or_after_the_command(tmp_path: Path) -> None:
    profile = json.dumps({"name": "a", "provider": "generic", "token_url": "https://login.example/", "client_id": "me"})
    before, after = tmp_path / "before", tmp_path / "after"
    for arguments in (
        ["--home", str(before), "profile", "import", "-"],
        ["profile", "import", "-", "--home", str(after)],
    ):
        assert CliRunner().invoke(cli, arguments, input=profile).exit_code == 0
    assert (before / "profiles.json").read_text().splitlines()[:3] == (
        after / "profiles.json"
    ).read_text().splitlines()[:3]


def test_the_platforms_own_folder_is_the_default(own_home: Path) -> None:
    profile = json.dumps({"name": "a", "provider": "generic", "token_url": "https://login.example/", "client_id": "me"})
    assert CliRunner().invoke(cli, ["profile", "import", "-"], input=profile).exit_code == 0
    assert sorted(path.name for path in own_home.rglob("*") if path.is_file()) == ["profiles.json", "profiles.lock"]


@pytest.mark.parametrize("arguments", [(), ("--open",)], ids=["alone", "as a desktop starts it without a file"])
def test_the_window_needs_a_display(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.startswith(b"The window cannot open: QT_QPA_PLATFORM is offscreen.")


@pytest.mark.parametrize("arguments", [["--open", "absent.txt"], ["--open", ""], ["--open", "--home", "x", "absent"]])
def test_only_a_file_that_is_there_is_opened(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from inspector.cli import window

    opened: list[Path | None] = []

    def open_window(_home: Path | None, *, demo: bool, file: Path | None) -> int:
        opened.append(file)
        return int(demo)

    monkeypatch.setattr(window, "open_window", open_window)
    done = CliRunner().invoke(cli, arguments)
    if "" in arguments:
        assert (done.exit_code, opened) == (0, [None])
    else:
        assert (done.exit_code, opened) == (Exit.USAGE, [])
        assert "absent" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":9", "no-such-host:1"])
def test_a_display_that_is_not_there_ends_with_a_sentence(display: str) -> None:
    done = run(DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stderr.startswith(b"The window cannot open: ")
    assert done.stderr.count(b"\n") == 1


def test_self_check() -> None:
    done = run("--self-check")
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, lines[-1]) == (0, "This installation is complete.")
    assert all(line.startswith("passed  ") for line in lines[:-1])
    assert {line[8:].partition(":")[0] for line in lines[:-1]} >= {"Resources", "Window", "Keyring", "Trust store"}
    assert "passed  Languages: English, Deutsch, Español" in lines
    assert any(line.startswith("passed  Files of definitions: ") for line in lines)


def test_self_check_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from inspector import selfcheck

    def broken() -> str:
        raise FileNotFoundError("icons")

    monkeypatch.setitem(selfcheck.CHECKS, "Resources", broken)
    result = CliRunner().invoke(cli, ["--self-check"])
    assert result.exit_code == 70
    assert "failed  Resources: FileNotFoundError: icons" in result.stdout
    assert result.stdout.endswith("This installation is not complete.\n")


@pytest.mark.parametrize(
    "error", [KeyError(f"Bearer {mint()}"), OSError(5000, "odd"), RuntimeError("client_secret=hunter22")]
)
def test_an_error_of_the_program_itself_is_no_verdict(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python would end with 1, which says "rejected", and print the error's own words, which may be a token."""

    def broken(**_: object) -> None:
        raise error

    monkeypatch.setattr(program, "cli", broken)
    with pytest.raises(SystemExit) as ended:
        program.main()
    said = capsys.readouterr().err
    assert ended.value.code == 70
    assert type(error).__name__ in said
    assert said.endswith("Nothing is said about the token by this.\n")
    assert "hunter22" not in said
    assert mint()[:40] not in said


def test_what_the_program_has_seen_is_masked_in_a_report_of_a_bug(tmp_path: Path) -> None:
    """By its value, wherever an error quotes it: nothing about this one says that it is a secret."""
    code = """
import sys, threading, warnings
from inspector.ending import prepare, run_to_its_end
from inspector.core.store.vault import run_vault

def bug():
    vault = run_vault()
    vault.store("entry", "plain words of mine")
    said = vault.read("entry")
    class Odd:
        def __del__(self):
            raise KeyError(said)
    def fail():
        raise KeyError(said)
    Odd()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    warnings.warn(said)
    raise KeyError(said)

prepare()
sys.exit(run_to_its_end(bug))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=LIMIT_S, check=False)
    assert done.returncode == 70
    assert done.stderr.count("KeyError: ") == 3
    assert "UserWarning: " in done.stderr
    for word in ("plain", "words", "mine"):
        assert word not in done.stderr
