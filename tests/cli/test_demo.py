"""`demo` without a window: the journey, the faults, and a picture of the window."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.demo.clients import Fault, make_clients

PNG = b"\x89PNG\r\n\x1a\n"
LIMIT_S = 110


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inspector", "demo", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture(scope="module")
def headless(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    picture = tmp_path_factory.mktemp("demo") / "a folder that is not there" / "demo.png"
    return demo("--headless", "--screenshot", str(picture)), picture


def test_the_demo_ends_well(headless: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, _ = headless
    assert (done.returncode, done.stderr) == (0, "")


def test_its_report_shows_the_verdict_and_the_faults(headless: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    output = headless[0].stdout
    sections = dict(re.findall(r"^(.+)\n=+\n(.+)$", output, re.MULTILINE))
    label = {client.name: client.label for client in make_clients()}
    assert sections[label[Fault.NONE]].startswith("Valid: ")
    assert sections[label[Fault.EXPIRED]].startswith("Rejected: ")
    assert sections[label[Fault.ROTATED]].startswith("Not verified: ")
    assert sections[label[Fault.WRONG_SECRET]].startswith("No token issued: ")
    others = output.partition("Other faults on demand\n")[2]
    for fault in Fault:
        assert label[fault] in sections or f"  {label[fault]}: " in others


def test_its_screenshot_is_there(headless: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, picture = headless
    assert done.stdout.rstrip().endswith(f"Screenshot of the window: {picture}")
    content = picture.read_bytes()
    assert content.startswith(PNG)
    width, height = (int.from_bytes(content[start : start + 4]) for start in (16, 20))
    assert min(width, height) >= 600


def test_no_token_and_no_secret_is_in_it(headless: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    output = headless[0].stdout
    assert not re.search(r"eyJ[\w-]+\.eyJ", output)
    assert not re.search(r"(?<![a-z0-9])[a-z0-9]{51}(?![a-z0-9])", output)  # the form of a Cognito client secret


def test_the_picture_has_a_place_of_its_own_by_default(own_home: Path) -> None:
    """And without a display the demo runs as it does with --headless, having said why."""
    done = demo()
    assert done.returncode == 0
    assert done.stdout.startswith("No window: QT_QPA_PLATFORM is offscreen.")
    picture = Path(done.stdout.rstrip().rpartition("Screenshot of the window: ")[2])
    assert picture.read_bytes().startswith(PNG)
    picture.unlink()
    picture.parent.rmdir()
    assert not [path for path in own_home.rglob("*") if path.name in ("profiles.json", "session.bin")]
