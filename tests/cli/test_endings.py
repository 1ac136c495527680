"""Exit code 1 says "rejected" and nothing else, whatever happens to a command's streams, its memory and its signals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

LIMIT_S = 120
TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."
FULL = b"Writing the output failed: No space left on device.\n"

COMMANDS = {
    "inspect FILE": 1,
    "inspect FILE --format json": 1,
    "scan FILE": 0,
    "scan FILE --redact -": 0,
    "scan EMPTY": 0,
    "verdicts FILE": 1,
    "verdicts --processes 2 FILE": 1,
    "compare FILE FILE": 0,
    "compare FILE EMPTY": 6,
    "diagnose FILE": 0,
    "profile list": 0,
    "profile show nobody": 2,
    "import EMPTY": 2,
    "request nobody": 2,
    "scopes nobody": 2,
    "secret set nobody": 2,
    "logout": 0,
    "inspect --nothing-like-it": 2,
    "--help": 0,
    "inspect --help": 0,
    "--version": 0,
}
"""Of each command the exit code that it has with streams that work."""
SAYS_NOTHING = ("profile list", "profile show", "import", "request", "scopes", "secret", "inspect --nothing")
"""These print nothing on standard output here, so that it need not be written."""


def ended(command: str, redirected: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a shell that redirects its streams."""
    (folder / "token").write_text(TOKEN)
    (folder / "empty").write_text("")
    words = command.replace("FILE", str(folder / "token")).replace("EMPTY", str(folder / "empty"))
    return subprocess.run(
        ["sh", "-c", f'"$0" -m inspector --home "$1" {words} {redirected}', sys.executable, str(folder / "home")],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


@pytest.mark.parametrize("redirected", [">&- 2>&- <&-", "2>/dev/full"])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_stream_changes_no_answer(command: str, redirected: str, tmp_path: Path) -> None:
    done = ended(command, redirected, tmp_path)
    assert (done.returncode, b"Traceback" in done.stderr) == (COMMANDS[command], False), done.stderr
    left = {path.name for path in (tmp_path / "home").rglob("*")}
    assert left <= {"profiles.lock", "session.lock"}, "nothing was written into a file by its number"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize("command", [name for name in COMMANDS if not name.startswith(SAYS_NOTHING)])
def test_what_cannot_be_written_is_said(command: str, tmp_path: Path) -> None:
    done = ended(command, ">/dev/full", tmp_path, PYTHONUNBUFFERED="")
    words = b"The copy cannot be written: No space left on device.\n" if "redact" in command else FULL
    assert (done.returncode, done.stderr) == (2, words)
    both = ended(command, ">/dev/full 2>&1", tmp_path, PYTHONUNBUFFERED="1")
    assert (both.returncode, both.stderr, both.stdout) == (2, b"", b"")


@pytest.mark.parametrize("command", ["inspect FILE", "verdicts FILE", "profile import --help", "--version"])
def test_an_output_that_is_for_reading_alone(command: str, tmp_path: Path) -> None:
    done = ended(command, "1</dev/null", tmp_path)
    assert (done.returncode, done.stderr) == (2, b"Writing the output failed: Bad file descriptor.\n")


@pytest.mark.parametrize("unbuffered", ["1", ""])
def test_an_output_that_takes_no_more_without_waiting(unbuffered: str, tmp_path: Path) -> None:
    """As a pipe that the other end has set so, and does not read."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    for length in (4096, 1):
        with suppress(BlockingIOError):
            while True:
                os.write(writing, bytes(length))
    (tmp_path / "token").write_text(TOKEN)
    with os.fdopen(writing, "wb") as pipe, os.fdopen(reading, "rb"):
        done = subprocess.run(
            [sys.executable, "-m", "inspector", "--home", str(tmp_path / "home"), "inspect", str(tmp_path / "token")],
            stdout=pipe, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=LIMIT_S, check=False,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        )  # fmt: skip
    assert (done.returncode, done.stderr[:27], b"Traceback" in done.stderr) == (
        2,
        b"Writing the output failed: ",
        False,
    )


@pytest.mark.parametrize(
    "command", ["inspect FILE", "verdicts --processes 2 FILE", "--help", "--version", "completion"]
)
def test_a_reader_that_has_gone(command: str, tmp_path: Path) -> None:
    environment = {"_TOKEN_INSPECTOR_COMPLETE": "bash_source"} if command == "completion" else {}
    reading, writing = os.pipe()
    os.close(reading)
    (tmp_path / "token").write_text(TOKEN)
    words = command.replace("FILE", str(tmp_path / "token")).split()
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "inspector", "--home", str(tmp_path / "home"), *words],
            stdout=pipe,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=LIMIT_S,
            check=False,
            env=os.environ | environment,
        )
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.fixture(autouse=True)
def heed_ctrl_c() -> Iterator[None]:
    """A job in the background of a shell ignores Ctrl+C, and so would every program that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("part", range(8))
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("command", [["logout"], ["verdicts", "--processes", "2", "FILE"]], ids=["logout", "verdicts"])
def test_a_signal_at_any_moment(command: list[str], number: signal.Signals, part: int, tmp_path: Path) -> None:
    """Before it is awake, while it imports, works or ends: the signal's own code, or that of a command that is done."""
    (tmp_path / "token").write_text(TOKEN)
    words = [word.replace("FILE", str(tmp_path / "token")) for word in command]
    started = [sys.executable, "-m", "inspector", "--home", str(tmp_path / "home"), *words]
    with subprocess.Popen(started, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with suppress(subprocess.TimeoutExpired):
            process.wait(part * 0.03)  # whatever it is doing by then: there is no wrong moment
        process.send_signal(number)
        _, said = process.communicate(timeout=LIMIT_S)
    assert b"/inspector/c" not in said, "no traceback that leads through this program"
    if b"Traceback" not in said and b"Fatal Python error" not in said:  # else Python had not come to the program yet
        assert process.returncode in {128 + number, -number, 0 if command == ["logout"] else 1}
        assert said.strip() in {b"", b"Stopped."}


def test_nothing_is_imported_before_ctrl_c_ends_the_program_without_a_traceback() -> None:
    """Until then it is Python's own, whose traceback may come with the exit code 1."""
    code = "import sys; had = {*sys.modules}; import inspector.__main__; print(sorted({*sys.modules} - had))"
    known = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=LIMIT_S, check=True)
    assert known.stdout == "['inspector', 'inspector.__main__']\n"


def test_ctrl_c_while_the_beginning_is_imported() -> None:
    """What is imported may make anything of an interrupt: __set_name__ makes a RuntimeError of it."""
    code = """
import os, signal, sys, types
from inspector.__main__ import main
class Interrupted(types.ModuleType):
    def __getattr__(self, name):
        class Field:
            def __set_name__(self, owner, name):
                os.kill(os.getpid(), signal.SIGINT)
        class Owner:
            field = Field()
sys.modules["inspector.own_memory"] = Interrupted("inspector.own_memory")
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=LIMIT_S, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


@pytest.mark.parametrize(
    "before, command",
    [
        ("ulimit -n 20;", "verdicts --processes 2 FILE"),
        ("ulimit -v 200000;", "inspect FILE"),
        ("unset HOME;", "inspect FILE"),
        ("HOME=/nowhere/at/all TMPDIR=/proc", "inspect FILE"),
        ("mkdir gone; cd gone; rmdir ../gone;", "inspect FILE"),
        ("LC_ALL=xx_YY.nothing LANG=bogus", "inspect FILE"),
        ("PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 LC_ALL=POSIX PYTHONIOENCODING=ascii", "inspect FILE"),
        ("PYTHONDEVMODE=1 PYTHONTRACEMALLOC=5 PYTHONFAULTHANDLER=1", "verdicts --processes 2 FILE"),
        ("PYTHONINSPECT=1", "inspect FILE"),
        ("PYTHONWARNINGS=error", "inspect FILE"),
        ("PYTHONOPTIMIZE=2", "inspect FILE"),
    ],
)
def test_an_odd_environment_changes_no_answer(before: str, command: str, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN)
    words = command.replace("FILE", str(tmp_path / "token"))
    done = subprocess.run(
        ["sh", "-c", f'{before} "$0" -m inspector {words}', sys.executable],
        cwd=tmp_path,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )
    assert (done.returncode, done.stderr) == (1, b"")
