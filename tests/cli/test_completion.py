"""What shells complete: names with spaces, colons and quotes in them, quickly, and nothing where a file is damaged."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.cli import cli
from inspector.cli.commands import COMPLETE_VARIABLE, PROGRAM
from inspector.cli.shell.completion import script
from inspector.cli.shell.line import read_line, written
from inspector.cli.shell.scripts import SHELLS
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from tests.cli.shell import Shell

LIMIT_S = 60
HARD = 'it\'s "my" team: 5$'
BREAKS = " \t\n\"'><=;|&(:"
"""Where bash breaks words, by its own default."""


@pytest.mark.parametrize(
    "line, words, last, quote, begins",
    [
        ("a b", ["a"], "b", "", 0),
        ("a ", ["a"], "", "", 0),
        ("a My\\ pro", ["a"], "My pro", "", 0),
        ("a 'My pro", ["a"], "My pro", "'", 0),
        ('a "it\'s \\"x', ["a"], "it's \"x", '"', 0),
        ("a 'x y' z", ["a", "x y"], "z", "", 0),
        ("a '' z", ["a", ""], "z", "", 0),
        ("a team:or", ["a"], "team:or", "", 5),
        ("a team\\:or", ["a"], "team:or", "", 0),
        ('a "team:or', ["a"], "team:or", '"', 0),
        ("a --by=sp", ["a"], "--by=sp", "", 5),
        ('a --by="sp', ["a"], "--by=sp", '"', 5),
        ('a "b\\c', ["a"], "b\\c", '"', 0),
        ("a b\\", ["a"], "b", "", 0),
    ],
)
def test_a_line_is_taken_apart_as_a_shell_does(line: str, words: list[str], last: str, quote: str, begins: int) -> None:
    read = read_line(line, BREAKS)
    assert (list(read.words), read.last, read.quote, read.begins) == (words, last, quote, begins)


def test_fish_escapes_within_single_quotes() -> None:
    assert read_line(r"a 'it\'s", fish=True).last == "it's"
    assert read_line(r"a 'it\'s").last == "it\\s"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "), min_size=1))
@settings(max_examples=50)
def test_what_is_written_for_bash_is_read_as_it_was(value: str) -> None:
    assert shlex.split(written(value, "")) == [value]
    for quote in ("", '"', "'"):
        assert read_line(f"a {quote}{written(value, quote)}").last == value


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program by its name on the PATH, over a home with a profile whose name is hard."""
    place = tmp_path / "bin"
    place.mkdir()
    called = place / "token-inspector"
    called.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m inspector "$@"\n', encoding="utf-8")
    called.chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("TOKEN_INSPECTOR_HOME", str(tmp_path / "home"))
    hard = Profile(HARD, provider="generic", scopes=("orders/read",), environment="Test: EU")
    ProfileStore(tmp_path / "home" / "profiles.json").save((hard,))
    return called


@pytest.fixture
def asked(program: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Gives what is offered to bash for a line, a line each, without a word on standard error."""

    def ask(line: str) -> str:
        monkeypatch.setenv("COMP_LINE", line)
        monkeypatch.setenv("COMP_BREAKS", BREAKS)
        offered = SHELLS["bash"](cli, {}, PROGRAM, COMPLETE_VARIABLE).complete()
        assert capfd.readouterr() == ("", "")
        return offered

    return ask


@pytest.mark.parametrize(
    "line, offered",
    [
        ("request ", r"plain,it\'s\ \"my\"\ team:\ 5\$"),
        ("scopes {hard} --scope or", "plain,orders/read"),
        ("profile list --environment te", r"plain,Test:\ EU"),
        ("profile list --environment='te", "plain,Test: EU"),
        ("profile set {hard} user_p", "plain,user_pool_id"),
        ("profile set {hard} provider cog", "plain,cognito"),
        ("accept --by alb,env", "plain,alb,envoy"),
        ("profile add x --provider k", "plain,keycloak"),
        ("help profile ad", "plain,add"),
        ("inspect x --jwks ", "file,"),
        ("inspect ", "file,"),
    ],
)
def test_names_are_offered(asked: Callable[[str], str], line: str, offered: str) -> None:
    assert asked(f"token-inspector {line.replace('{hard}', shlex.quote(HARD))}") == offered


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b'{"version": 99}', b'[{"name": 5}]'])
def test_nothing_is_offered_and_said_where_the_file_is_damaged(
    asked: Callable[[str], str], tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "home" / "profiles.json").write_bytes(content)
    assert asked("token-inspector request ") == ""
    assert (tmp_path / "home" / "profiles.json").read_bytes() == content


def test_a_name_needs_no_keyring_no_network_and_no_window(program: Path) -> None:
    code = "import sys, inspector.__main__ as main\ntry: main.main()\nfinally: sys.stderr.write(' '.join(sys.modules))"
    variables = {COMPLETE_VARIABLE: "zsh_complete", "COMP_LINE": "token-inspector request ", "DISPLAY": ":99"}
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | variables
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert done.stdout.startswith(f"plain\t{HARD}\t")
    assert {"keyring", "requests", "jwt", "PySide6"} & set(done.stderr.split()) == set()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_one_that_its_shell_reads(shell: str, tmp_path: Path) -> None:
    printed = Shell(tmp_path)("completion", shell).stdout
    assert printed == script(shell, cli)
    if shutil.which(shell):
        done = subprocess.run(
            [shell, "-n"], input=printed, capture_output=True, text=True, timeout=LIMIT_S, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")


TYPED = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'eval "$(token-inspector completion bash)"'),
    "zsh": (["zsh", "-f", "-i"], "fpath=({functions} $fpath); autoload -Uz compinit; compinit -D -u"),
}
"""How a shell is started, and how it gets its script: by a call, or from a folder of functions, as packages have it."""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no terminal of this kind")
@pytest.mark.parametrize("shell, begun", [("bash", ("it", '"it')), ("zsh", ("it", "it\\'s\\ "))])
def test_a_shell_inserts_a_name_that_is_hard(shell: str, begun: tuple[str, ...], program: Path, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "_token-inspector").write_text(script(shell, cli), encoding="utf-8")
    call, setting_up = TYPED[shell]
    shown = "token-inspector() { printf '<%s>' \"$@\"; }"
    lines = "".join(f"token-inspector request {each}\t\r" for each in begun)
    typed = f"{setting_up.replace('{functions}', str(tmp_path))}\r{shown}\r{lines}exit\r"
    assert at_terminal(call, typed).count(f"<request><{HARD}>") == len(begun)


def at_terminal(call: list[str], typed: str) -> str:
    """What a program prints that is called at a terminal, once all of that is typed and it has ended."""
    import pty

    pid, terminal = pty.fork()
    if pid == 0:  # pragma: no cover - another program at once
        os.execvpe(call[0], call, os.environ | {"TERM": "xterm", "LANG": "C.UTF-8"})  # noqa: S606
    os.write(terminal, typed.encode())
    told = b""
    try:
        while piece := os.read(terminal, 65536):
            told += piece
    except OSError:  # it has ended
        pass
    os.close(terminal)
    os.waitpid(pid, 0)
    return told.decode("utf-8", "replace")


def test_fish_inserts_a_name_that_is_hard(program: Path) -> None:
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    asks = f"token-inspector completion fish | source; complete -C {shlex.quote('token-inspector request it')}"
    done = subprocess.run(
        ["fish", "--no-config", "-c", asks], capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert done.stdout.splitlines()[0].startswith(f"{HARD}\t")
