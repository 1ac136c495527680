"""The file of sizes and choices: texts come back as they were, and nothing that a file names is made of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings

from inspector.gui.model.choices.layout_file import LayoutFile
from inspector.gui.startup.opening import Opening, place
from inspector.gui.window.shape import Shape, recalled
from tests.gui.conftest import World

NAMES = (
    "geometry", "rail", "request", "sidebar", "third", "appearance", "language", "dates", "clipboard_s", "leeway_s",
    "log_out_after_min", "log_out_on_quit", "profile", "deleted", "report_folder",
)  # fmt: skip
ODD = (
    "9" * 5000,
    "99999999999",
    "\u0669",
    "@Invalid()",
    "@Size(999999999 1)",
    "@ByteArray(\\0\\x1)",
    "\\ud800",
    "\\q",
    "a, b",
    '"',
)


class Run:
    """What runs a program when it is unpickled."""

    def __init__(self, command: str) -> None:
        self._command = command

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (self._command,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a b",
        "C:\\Users\\x",
        'say "x"',
        "ü😀",
        "a\nb=c",
        '["a,b", "\\u00fc"]',
        "a\u2028b",
        '"a b" "c"',
        "@Invalid()",
        " a ",
        " ",
        "\\x41",
    ],
)
def test_texts_come_back_as_they_were(text: str, tmp_path: Path) -> None:
    file = LayoutFile(tmp_path / "window.ini")
    file.keep(one=text, two="2")
    file.keep(two="3")
    assert (file.text("one"), file.number("two"), file.text("three")) == (text, 3, "")


def test_what_earlier_versions_kept_is_read(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    before = QSettings(str(path), QSettings.Format.IniFormat)
    for name, value in (("a", "dark"), ("b", 320), ("c", '["x", "y"]'), ("d", True), ("e", QByteArray(b"\x00,"))):
        before.setValue(name, value)
    before.sync()
    file = LayoutFile(path)
    assert [file.text(name) for name in "abcde"] == ["dark", "320", '["x", "y"]', "true", ""]


def test_nothing_that_it_brings_is_run(world: World, tmp_path: Path) -> None:
    hostile = QSettings(str(tmp_path / "hostile.ini"), QSettings.Format.IniFormat)
    for name in NAMES:
        hostile.setValue(name, Run(f"echo run > {tmp_path / 'run'}"))
    hostile.sync()
    brought = (tmp_path / "hostile.ini").read_bytes()
    assert brought.count(b"PyObjectWrapper") == len(NAMES)
    world.home.mkdir()
    path = world.home / "window.ini"
    path.write_bytes(brought)
    window = world.window()
    place(window, path)
    Opening(path, two_panes=True).deleteLater()
    assert recalled(path) == Shape(inspecting=False, rail=False, sidebar=None, middle=None)
    assert not (tmp_path / "run").exists()


def test_whatever_stands_in_it_a_window_opens(world: World, qtbot: object) -> None:
    world.home.mkdir()
    path = world.home / "window.ini"
    for at in range(len(ODD)):
        lines = [f"{name}={ODD[(at + number) % len(ODD)]}" for number, name in enumerate(NAMES)]
        path.write_text("\n".join(("[General]", *lines, "no line", "=", "")), encoding="utf-8")
        Opening(path, two_panes=True).deleteLater()
        recalled(path)
    assert world.window().width() == 1280
