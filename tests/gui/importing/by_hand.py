"""Importing a file as a person does: it is reviewed, and taken over with the button."""

from __future__ import annotations

from pathlib import Path

from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, World


def review_file(world: World, window: MainWindow, path: Path) -> None:
    """Have a file under review, or said that it cannot be read."""
    importing = window.work.importing
    window.panes.importing.import_file(path)
    world.qtbot.waitUntil(lambda: not importing.reading and importing.active, timeout=WAIT_MS)


def import_file(world: World, window: MainWindow, path: Path) -> None:
    """Review a file, and import what is picked."""
    review_file(world, window, path)
    window.panes.importing.pane().take.click()
    world.settle(window)
