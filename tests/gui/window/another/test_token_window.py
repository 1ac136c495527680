"""A token in a window of its own: it shows nothing else until something else is asked of it, and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.checks.judge import judge_token
from inspector.gui.theme import hiding
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from tests.core.minting import EXPECTED
from tests.core.minting import NOW as AT
from tests.gui.conftest import World
from tests.gui.window.another.test_second_window import gone, token

Until = Callable[[Callable[[], bool]], None]


def opened(world: World) -> tuple[Program, MainWindow, MainWindow]:
    """A program with two tokens, one of which has a window of its own: that program, its first window, and that one."""
    world.offset_s = AT - world.now()
    first = world.window(world.profile())
    for id_ in ("a", "b"):
        first.work.tokens.add(token(id_))
    first.work.selection.select_token("a")
    first.panes.registry.run("token-window")
    program = world.programs[-1]
    assert len(program.windows) == 2
    window = program.window
    world.qtbot.waitUntil(window.isActiveWindow)
    return program, first, window


def test_it_shows_its_token_and_nothing_else(world: World, until: Until) -> None:
    program, first, window = opened(world)
    frame = window.panes.frame
    assert frame.alone
    assert frame.inspection.isVisible()
    assert not frame.sidebar.isVisible()
    assert not frame.middle.isVisible()
    assert frame.panes() == (frame.inspection.parentWidget(),)
    assert "Valid" in window.windowTitle()
    first.work.selection.select_token("b")
    assert window.work.selection.shown.outcome_id == "a"

    judged = first.work.tokens.get("a")
    assert judged is not None
    assert judged.inspection is not None
    unverified = judge_token(judged.inspection.token, None, EXPECTED, AT)
    first.work.tokens.add(replace(judged, inspection=unverified))
    assert "Not verified" in window.windowTitle(), "it is judged again in every window"
    first.panes.hide_values.hide_values(True)
    assert hiding.hidden()
    assert window.panes.hide_values.strip is not None
    assert window.panes.hide_values.strip.isVisible()
    first.panes.hide_values.hide_values(False)

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert program.windows == [first]
    assert gone(window)


def test_it_goes_with_its_token(world: World, until: Until) -> None:
    program, first, window = opened(world)
    first.work.log_out()
    until(lambda: program.windows == [first])
    assert gone(window)


def test_what_it_cannot_show_alone_brings_the_other_panes(world: World, until: Until) -> None:
    program, first, window = opened(world)
    size = window.size()
    assert size.width() < 876
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.panes.frame.alone
    assert window.panes.frame.sidebar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window in program.windows

    window.panes.frame.show_alone(True)
    window.panes.registry.run("new-profile")
    assert not window.panes.frame.alone
    assert window.panes.frame.middle.isVisible()
    assert first.work.selection.shown.outcome_id == "a"


def test_it_is_alone_in_another_language_too(world: World, until: Until) -> None:
    program, _, window = opened(world)
    window.panes.language.choose("de")
    until(lambda: not program.changing)
    QApplication.processEvents()
    alone = [each.panes.frame.alone for each in program.windows]
    assert sorted(alone) == [False, True]
