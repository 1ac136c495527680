"""A window that is on the screen is seen with its start page before its panes are made, and nobody can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.selection import Purpose
from inspector.gui.profile.pane import RequestPane
from inspector.gui.window import furnishing
from inspector.gui.window.furnishing import Furnishing
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.gui.window.start_page import StartPage
from tests.gui import samples
from tests.gui.conftest import WAIT_MS, World

Until = Callable[[Callable[[], bool]], None]


def on_the_screen(world: World, qtbot: QtBot) -> tuple[MainWindow, list[bool]]:
    """A window that was shown empty and has been filled since; the list is longer once its panes are there."""
    window, furnished = MainWindow(), list[bool]()
    window.furnished.connect(lambda: furnished.append(True))
    world.programs.append(Program(window))
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.fill(world.services())
    return window, furnished


def begin_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stay with the start page until something is done."""
    monkeypatch.setattr(Furnishing, "painted", lambda _: None)
    monkeypatch.setattr(furnishing, "UNSEEN_MS", 60_000)


def picture(window: MainWindow) -> QImage:
    for _ in range(2):  # a layout tells the next one, and a scroll area takes its bars away after that
        QApplication.processEvents()
    return window.grab().toImage()


def start_page(window: MainWindow) -> StartPage:
    page = window.findChild(StartPage)
    assert isinstance(page, StartPage)
    return page


def test_the_start_page_looks_the_same_before_there_are_panes(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_slowly(monkeypatch)
    window, furnished = on_the_screen(world, qtbot)
    before = picture(window)
    assert furnished == []
    assert window.panes.frame.starting
    assert picture(window) == before


def test_the_panes_are_there_after_the_first_paint(world: World, qtbot: QtBot) -> None:
    window, furnished = on_the_screen(world, qtbot)
    assert furnished == []
    qtbot.waitUntil(lambda: bool(furnished), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.work.vault is not None, timeout=WAIT_MS)
    assert furnished == [True]


def test_a_key_that_is_pressed_before_that_does_what_it_does(world: World, qtbot: QtBot) -> None:
    window, furnished = on_the_screen(world, qtbot)
    assert furnished == []
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.work.selection.purpose is Purpose.PROFILE
    assert furnished == [True]


def test_a_click_before_that_does_what_it_does(world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begin_slowly(monkeypatch)
    window, furnished = on_the_screen(world, qtbot)
    picture(window)
    assert furnished == []
    card = start_page(window).paste
    place = card.mapTo(window, card.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.work.selection.purpose is Purpose.PASTE


def test_a_window_that_is_never_painted_is_furnished_too(world: World, qtbot: QtBot, until: Until) -> None:
    page = StartPage()
    window = MainWindow()
    qtbot.addWidget(window)
    qtbot.addWidget(page)
    window.create()
    made: list[bool] = []
    Furnishing(window, page, lambda: made.append(True))
    until(lambda: bool(made))
    assert made == [True]


def test_another_language_before_that_keeps_nothing_waiting(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_slowly(monkeypatch)
    world.store.save((samples.PROFILE,))
    window, furnished = on_the_screen(world, qtbot)
    program, work = world.programs[-1], window.work
    assert furnished == []
    window.language_wanted.emit("de")
    qtbot.waitUntil(lambda: program.window is not window, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: work.vault is not None, timeout=WAIT_MS)


def test_a_profile_is_there_with_all_panes(world: World, qtbot: QtBot) -> None:
    world.store.save((samples.PROFILE,))
    window, furnished = on_the_screen(world, qtbot)
    assert window.findChild(RequestPane) is not None
    assert window.findChild(InspectionPane) is not None
    assert not window.panes.frame.starting
    qtbot.waitUntil(lambda: bool(furnished), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.work.vault is not None, timeout=WAIT_MS)
    assert furnished == [True]
