"""What a bundle changes in its environment reaches no program of the system, and nothing else is changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector import foreign_programs
from inspector.foreign_programs import as_before

BUNDLE = str(Path(os.sep, "opt", "token-inspector", "_internal"))
OURS = str(Path(BUNDLE, "PySide6", "plugins"))


def joined(*folders: str) -> str:
    return os.pathsep.join(folders)


@pytest.mark.parametrize(
    "current, before",
    [
        ({"LD_LIBRARY_PATH": BUNDLE}, {}),
        ({"LD_LIBRARY_PATH": joined(BUNDLE, "/a"), "LD_LIBRARY_PATH_ORIG": "/a"}, {"LD_LIBRARY_PATH": "/a"}),
        ({"LD_LIBRARY_PATH": joined(BUNDLE, "/a")}, {"LD_LIBRARY_PATH": "/a"}),  # a bootloader that keeps nothing
        ({"LD_LIBRARY_PATH": BUNDLE, "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({"LD_LIBRARY_PATH": "/a"}, {"LD_LIBRARY_PATH": "/a"}),  # given back already
        ({"_PYI_ARCHIVE_FILE": "/x", "_PYI_PARENT_PROCESS_LEVEL": "1", "HOME": "/h"}, {"HOME": "/h"}),
        ({"PATH": joined(BUNDLE, "/bin"), "QT_PLUGIN_PATH": OURS}, {"PATH": "/bin"}),
        ({"QT_PLUGIN_PATH": joined(OURS, "/usr/qt")}, {"QT_PLUGIN_PATH": "/usr/qt"}),
        ({"PATH": joined("", BUNDLE + "2")}, {"PATH": joined("", BUNDLE + "2")}),  # another folder, and the current one
    ],
)
def test_the_environment_before_the_bundle(current: dict[str, str], before: dict[str, str]) -> None:
    assert as_before(current, BUNDLE) == before


def test_outside_a_bundle_all_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", BUNDLE)
    assert foreign_programs.environment() == dict(os.environ)
    foreign_programs.give_back()
    assert os.environ["LD_LIBRARY_PATH"] == BUNDLE


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the bootloader changes no such variable")
def test_a_program_that_inherits_has_the_environment_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", joined(str(tmp_path), "/a"))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/a")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/x")
    given = foreign_programs.environment()
    foreign_programs.give_back()
    said = subprocess.run(["/usr/bin/env", "-0"], capture_output=True, text=True, check=True).stdout.split("\0")
    assert "LD_LIBRARY_PATH=/a" in said
    assert not [line for line in said if line.startswith(("_PYI_", "LD_LIBRARY_PATH_ORIG"))]
    assert given == dict(os.environ) == foreign_programs.environment()
