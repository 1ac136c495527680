"""A second start finds the first window, which comes to the front; nobody else finds it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from inspector.gui.startup import first_instance
from inspector.gui.startup.first_instance import Handover, HandoverResult, hand_over, server_name
from inspector.gui.startup.reception import Reception, read_message
from tests.gui import samples
from tests.gui.conftest import WAIT_MS

Until = Callable[[Callable[[], bool]], None]

ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from inspector.gui.startup.first_instance import Handover, hand_over
app = QCoreApplication([])
print(hand_over(sys.argv[1], Handover(sys.argv[2])).value)
"""

HANG = """
import socket, sys
s = socket.socket(socket.AF_UNIX)
s.bind(sys.argv[1])
s.listen()
print("listening", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A private folder with a short path: a socket's has 107 bytes at most on Linux, and pytest's own are longer."""
    with tempfile.TemporaryDirectory(prefix="ti-") as folder:
        yield Path(folder)


@pytest.fixture
def name(tmp_path: Path, runtime: Path) -> str:
    found = server_name(tmp_path / "home", {"XDG_RUNTIME_DIR": str(runtime)})
    assert found is not None
    return found


@pytest.fixture
def reception(name: str, qtbot: QtBot) -> Iterator[Reception]:
    made = Reception(name)
    assert made.listening
    yield made
    made.close()


def second_start(name: str, file: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", ASK, name, file], stdout=subprocess.PIPE, text=True)


def test_a_second_start_is_heard(reception: Reception, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reception.arrived, timeout=WAIT_MS) as heard:
        process = second_start(name, "/tmp/token.txt")  # noqa: S108 - only a name
    assert heard.args == [Handover("/tmp/token.txt")]  # noqa: S108
    assert process.communicate(timeout=20)[0].strip() == "heard"


def test_nobody_is_there(name: str) -> None:
    assert hand_over(name, Handover()) is HandoverResult.NOBODY


def test_only_the_user_can_open_it(reception: Reception, name: str) -> None:
    about = Path(name).lstat()
    assert stat.S_ISSOCK(about.st_mode)
    assert about.st_mode & 0o077 == 0
    assert about.st_uid == os.getuid()


def test_what_a_killed_window_left_is_replaced(name: str, qtbot: QtBot) -> None:
    killed = subprocess.Popen(
        [sys.executable, "-c", "import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1])", name]
    )
    killed.wait(20)
    assert Path(name).exists()
    assert hand_over(name, Handover()) is HandoverResult.NOBODY
    first = Reception(name)
    assert first.listening
    with qtbot.waitSignal(first.arrived, timeout=WAIT_MS):
        process = second_start(name)
    assert process.communicate(timeout=20)[0].strip() == "heard"
    first.close()
    assert not Path(name).exists()


def test_a_window_that_does_not_answer_is_not_waited_for(name: str, qtbot: QtBot) -> None:
    hanging = subprocess.Popen([sys.executable, "-c", HANG, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert hanging.stdout is not None
    hanging.stdout.readline()
    assert hand_over(name, Handover(), wait_ms=100) is HandoverResult.SILENT
    hanging.communicate(timeout=20)


@pytest.mark.parametrize(
    "sent",
    [
        b"\n", b"[]\n", b"{\n", b'{"file": 1}\n', b'{"file": "relative.txt"}\n', b'{"file": "/a\\u0000b"}\n',
        b"[" * 5000 + b"\n", b"\xff\n", b'{"activation": []}\n',
    ],
)  # fmt: skip
def test_what_is_no_message_is_refused(
    reception: Reception, name: str, qtbot: QtBot, until: Until, sent: bytes
) -> None:
    assert read_message(sent) is None
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(reception.arrived):
        socket.connectToServer(name)
        socket.write(sent)
        until(lambda: socket.bytesAvailable() > 0)
        assert socket.readAll().data() == b"refused\n"


def test_a_message_without_an_end_is_cut_off(reception: Reception, name: str, qtbot: QtBot, until: Until) -> None:
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(reception.arrived):
        socket.connectToServer(name)
        socket.write(b"x" * (first_instance.MAX_MESSAGE * 4))
        until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_an_activation_that_is_none_is_left_out() -> None:
    assert read_message(b'{"file": "/a", "activation": "x\\n"}') == Handover("/a")
    assert read_message(b'{"activation": "%s"}' % (b"x" * 257)) == Handover()
    assert read_message(b'{"activation": "abc_TIME1"}') == Handover("", "abc_TIME1")


def test_each_home_has_its_own_and_the_name_says_nothing(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    one, other = (server_name(tmp_path / name, environment) for name in ("customer-a", "customer-b"))
    assert one is not None
    assert one != other
    assert one == server_name(tmp_path / "customer-a", environment)
    assert "customer" not in Path(one).name


def test_a_folder_that_others_can_enter_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    name = server_name(tmp_path, {"XDG_RUNTIME_DIR": str(shared)})
    assert name is not None
    folder = Path(name).parent
    assert folder == tmp_path / f"token-inspector-{os.getuid()}"
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o777)
    assert server_name(tmp_path, {}) is None
    folder.rmdir()
    folder.symlink_to(tmp_path)
    assert server_name(tmp_path, {}) is None


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector import app as root
from inspector.gui.startup.reception import Reception
from inspector.gui.window.main_window import MainWindow

said = []

def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and app.findChild(Reception) is not None:
            if not said:
                said.append(print("listening", flush=True))
            if window.work.selection.outcome is not None:
                print(window.work.selection.outcome.inspection.token.text, flush=True)
                window.close()

app = root.make_application(["x"])
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
sys.exit(root.run_window(Path(sys.argv[1]), file=Path(sys.argv[2]) if sys.argv[2:] else None))
"""


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(runtime: Path) -> Iterator[Start]:
    """The program without its command line, which would refuse to open a window that nobody can see."""
    started: list[subprocess.Popen[str]] = []

    def begin(home: Path, *files: Path) -> subprocess.Popen[str]:
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", START, str(home), *(str(file) for file in files)]
        started.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield begin
    for process in started:
        with process:  # closes its pipe; a window that a failed test left open would be waited for without end
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "token.txt"
    path.write_text(samples.token().text)
    return path


def test_a_first_start_opens_the_file_it_is_given(tmp_path: Path, file: Path, start: Start) -> None:
    first = start(tmp_path / "home", file)
    assert [line_of(first), line_of(first)] == ["listening", samples.token().text]
    assert first.wait(30) == 0


def test_a_second_start_hands_its_file_to_the_first(tmp_path: Path, file: Path, start: Start, runtime: Path) -> None:
    first = start(tmp_path / "home")
    assert line_of(first) == "listening"
    second = start(tmp_path / "home", file)
    assert second.communicate(timeout=30)[0] == "", "it opens no window"
    assert second.returncode == 0
    assert line_of(first) == samples.token().text
    assert first.wait(30) == 0
    assert not any(runtime.iterdir()), "the socket goes with the window"


def test_another_home_has_a_window_of_its_own(tmp_path: Path, file: Path, start: Start) -> None:
    assert line_of(start(tmp_path / "home")) == "listening"
    other = start(tmp_path / "elsewhere", file)
    assert [line_of(other), line_of(other)] == ["listening", samples.token().text]
    assert other.wait(30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a program otherwise there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_closes_the_window_and_is_its_exit_code(
    number: signal.Signals, tmp_path: Path, start: Start, runtime: Path
) -> None:
    window = start(tmp_path / "home")
    assert line_of(window) == "listening"
    window.send_signal(number)
    assert window.wait(60) == 128 + number
    assert not any(runtime.iterdir()), "it was closed, and did not merely end"
