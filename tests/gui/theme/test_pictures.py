"""The pictures of the style sheet: in a folder that goes with its program, however that ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.files import ABANDONED_S

ROOT = Path(__file__).resolve().parents[3]
HOLDS = """
import sys
from PySide6.QtCore import QCoreApplication
from inspector.gui.theme.pictures import PictureFolder
app = QCoreApplication(["x"])
app.setApplicationName("Token Inspector")
folder = PictureFolder(app)
print(folder.write("check", "<svg/>"), flush=True)
sys.stdin.readline()
"""
CLEARS = """
from PySide6.QtCore import QCoreApplication
from inspector.gui.theme.pictures import remove_abandoned
app = QCoreApplication(["x"])
app.setApplicationName("Token Inspector")
remove_abandoned()
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """That of a program whose temporary files are in a folder of the test's own."""
    return os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(tmp_path))


@pytest.fixture
def holder(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program that has a folder, until a line comes."""
    command = [sys.executable, "-c", HOLDS]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()


def picture(holder: subprocess.Popen[str]) -> Path:
    assert holder.stdout is not None
    return Path(holder.stdout.readline().strip())


def clear(environment: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", CLEARS], cwd=ROOT, env=environment, check=True)


def test_that_of_a_program_that_runs_stays_and_goes_with_it(
    holder: subprocess.Popen[str], environment: dict[str, str], tmp_path: Path
) -> None:
    path = picture(holder)
    assert path.parent.parent == tmp_path
    clear(environment)
    assert path.read_text() == "<svg/>"
    holder.communicate("\n")
    assert list(tmp_path.iterdir()) == []


def test_that_of_a_killed_program_goes_with_the_next_one_and_nothing_else_does(
    holder: subprocess.Popen[str], environment: dict[str, str], tmp_path: Path
) -> None:
    path = picture(holder)
    holder.kill()
    holder.wait()
    assert path.exists()
    fresh, old, others = (tmp_path / f"{path.parent.name[:-6]}{end}" for end in ("fresh1", "older1", "other1"))
    for each in (fresh, old, others):
        each.mkdir()
        (each / "check.svg").touch()
    (others / "a text").touch()
    os.utime(old, (0, path.stat().st_mtime - 2 * ABANDONED_S))
    os.utime(others, (0, path.stat().st_mtime - 2 * ABANDONED_S))
    clear(environment)
    assert set(tmp_path.iterdir()) == {fresh, others}
