"""A pipe that nobody writes to, and a folder whose file system does not answer: said, and ended by Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from inspector.core import files

LIMIT_S = 120
DEAD = """
import ctypes, os, sys
libc = ctypes.CDLL(None, use_errno=True)
channel = os.open("/dev/fuse", os.O_RDWR)
options = f"fd={channel},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}"
failed = libc.mount(b"dead", sys.argv[1].encode(), b"fuse", 6, options.encode())
print("no" if failed else "mounted", flush=True)
sys.stdin.read()
libc.umount2(sys.argv[1].encode(), 2)
"""
"""A file system whose server never says a word, as that of a network drive that is gone."""


@pytest.fixture
def dead(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "dead"
    folder.mkdir()
    mounted = False
    with (
        suppress(OSError),
        subprocess.Popen(
            [sys.executable, "-c", DEAD, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as server,
    ):
        assert server.stdout is not None
        assert server.stdin is not None
        mounted = server.stdout.readline() == "mounted\n"
        if mounted:
            yield folder
        server.stdin.close()
    if not mounted:
        pytest.skip("only root may mount a file system, and not everywhere")


IMPATIENT = """
from inspector import reachable_home
from inspector.cli import reading
reading.TOLD_AFTER_S = reachable_home.TOLD_AFTER_S = 0.3
reachable_home.GIVEN_UP_AFTER_S = 1.0
from inspector.__main__ import main
main()
"""
"""The program, which says sooner that it waits, and waits less long for a home."""


def stopped_once_told(*arguments: str, program: tuple[str, ...] = ("-c", IMPATIENT)) -> tuple[int, str]:
    """Ctrl+C as soon as the command says what it waits for: the exit code, and all it said."""
    with subprocess.Popen(
        [sys.executable, *program, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        told = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        told += process.communicate(timeout=LIMIT_S)[1]
        return process.returncode, told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes")
@pytest.mark.parametrize("command, program", [(["inspect"], ("-m", "inspector")), (["scan"], ("-c", IMPATIENT))])
def test_a_pipe_that_nobody_writes_to(command: list[str], program: tuple[str, ...], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    what = "the token" if command == ["inspect"] else "the text"
    assert stopped_once_told(*command, str(pipe), program=program) == (
        130,
        f"Still waiting for {what} from {pipe}. Ctrl+C stops this.\nStopped.\n",
    )


def test_a_folder_that_does_not_answer(dead: Path, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.")
    keys = dead / "keys.json"
    assert stopped_once_told("inspect", str(tmp_path / "token"), "--jwks", str(keys)) == (
        130,
        f"Still waiting for the key set from {keys}. Ctrl+C stops this.\nStopped.\n",
    )


def test_a_home_that_does_not_answer(dead: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPATIENT, "--home", str(dead / "home"), "profile", "list"],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        f"Still waiting for {dead / 'home'}. Ctrl+C stops this.",
        "The folder for profiles and tokens cannot be used: its file system does not answer.",
    ]


def test_a_file_that_a_profile_names_is_not_waited_for_without_end(dead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "READ_S", 0.05)
    with pytest.raises(OSError, match="its file system does not answer"):
        files.read_at_most(str(dead / "key.pem"), 100)
