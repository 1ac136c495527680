"""What the try of the wheel says where something is wrong; that it passes is for .ci/run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import try_wheel
from try_wheel import Installed, TryError, pythons

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs here are scripts of a shell")
OWN = f"{sys.version_info[0]}.{sys.version_info[1]}"


def _script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def made(tmp_path: Path) -> Installed:
    (tmp_path / "home").mkdir()
    return Installed(tmp_path / "venv", tmp_path / "home")


def test_a_python_that_is_named_and_does_not_run_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for version in try_wheel.PYTHONS:
        _script(tmp_path / "first" / f"python{version}", "echo 'command not found' >&2; exit 127")
    _script(tmp_path / "second" / "python3", f'exec "{sys.executable}" "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path / 'first'}:{tmp_path / 'second'}")
    found, missing = pythons()
    assert found == {OWN: str(tmp_path / "second" / "python3")}
    assert sorted([*missing, OWN]) == sorted(try_wheel.PYTHONS)


def test_a_program_sees_nothing_of_who_tries_it(made: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "here")
    _script(made.program("told"), 'echo "$HOME $PYTHONPATH"; pwd')
    home = str(made.home)
    assert made.run(str(made.program("told"))).split() == [home, home]


def test_another_code_is_told_with_what_was_printed(made: Installed) -> None:
    _script(made.program("ends"), "echo so; exit 3")
    with pytest.raises(TryError, match=r"ended with 3:\nso"):
        made.run(str(made.program("ends")))


def test_another_program_than_that_of_the_wheel_is_refused(made: Installed) -> None:
    _script(made.python, "echo /elsewhere/inspector/__init__.py")
    with pytest.raises(TryError, match="is another one: /elsewhere"):
        try_wheel.try_commands(made)


@pytest.mark.parametrize(
    "report", ["", "## Rejected", "## Valid\\nsecret"], ids=["none", "rejected", "with the secret"]
)
def test_what_is_no_report_of_a_valid_token_is_refused(made: Installed, report: str) -> None:
    _script(made.python, 'echo \'["orders", "secret"]\'; cat >/dev/null')
    _script(made.program("token-inspector"), f"cat >/dev/null; printf '{report}\\n'")
    with pytest.raises(TryError, match="no report of a valid token"):
        try_wheel.try_journey(made)


def test_a_log_out_that_did_not_happen_is_told(made: Installed) -> None:
    _script(made.python, 'echo \'["orders", "secret"]\'; cat >/dev/null')
    _script(made.program("token-inspector"), 'cat >/dev/null; [ "$1" = logout ] && echo Sorry || printf "## Valid\\n"')
    with pytest.raises(TryError, match="The log out said: Sorry"):
        try_wheel.try_journey(made)
