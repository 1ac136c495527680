"""What is painted before anything else is imported: the surfaces that the panes will have."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from inspector.app import LAYOUT, layout_in, make_services
from inspector.gui.model.choices.layout_file import LayoutFile
from inspector.gui.startup.opening import APPEARANCE, Opening
from inspector.gui.theme import design


def pixels(opening: Opening) -> dict[str, QColor]:
    opening.resize(1280, 800)
    image = opening.grab().toImage()
    places = {"sidebar": (20, 20), "request": (340, 400), "inspect": (1200, 400)}
    return {surface: image.pixelColor(*at) for surface, at in places.items()}


def colours(tokens: dict[str, str]) -> dict[str, QColor]:
    return {surface: QColor(tokens[surface]) for surface in ("sidebar", "request", "inspect")}


@pytest.mark.parametrize("chosen", ["light", "dark"])
def test_has_the_chosen_appearance(chosen: str, qtbot: QtBot, tmp_path: Path) -> None:
    layout = tmp_path / "window.ini"
    LayoutFile(layout).keep(**{APPEARANCE: chosen})
    opening = Opening(layout, two_panes=True)
    qtbot.addWidget(opening)
    assert pixels(opening) == colours(design.DARK if chosen == "dark" else design.LIGHT)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among the files")
def test_a_layout_that_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    """Qt would open it in the window's own thread, before there is a window."""
    assert layout_in(tmp_path) == tmp_path / LAYOUT
    os.mkfifo(tmp_path / LAYOUT)
    assert layout_in(tmp_path) is None
    assert make_services(tmp_path).layout is None


@pytest.mark.parametrize("window, tokens", [("white", design.LIGHT), ("black", design.DARK)])
def test_is_as_light_or_dark_as_the_system(window: str, tokens: dict[str, str], qtbot: QtBot) -> None:
    opening = Opening(None, two_panes=True)
    qtbot.addWidget(opening)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    opening.setPalette(palette)
    assert pixels(opening) == colours(tokens)


def test_leaves_the_place_of_the_start_page_empty(qtbot: QtBot) -> None:
    opening = Opening(None, two_panes=False)
    qtbot.addWidget(opening)
    seen = pixels(opening)
    assert seen["inspect"] == seen["request"]
