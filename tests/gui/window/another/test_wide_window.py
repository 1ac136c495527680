"""A window that is wide enough for three panes: a comparison stands beside the inspection."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from inspector.gui.window.main_window import MainWindow
from tests.core.minting import NOW as AT
from tests.gui.conftest import World
from tests.gui.window.another.test_second_window import token


def wide(world: World) -> MainWindow:
    """A wide window that shows one of two tokens."""
    world.offset_s = AT - world.now()
    window = world.window(world.profile())
    for id_ in ("a", "b"):
        window.work.tokens.add(token(id_, scope=id_))
    window.work.selection.select_token("a")
    window.resize(1900, 900)
    QApplication.processEvents()
    return window


def in_pane(window: MainWindow) -> str:
    """Which of the panes has the keyboard."""
    frame, held = window.panes.frame, window.focusWidget()
    names = {"sidebar": frame.sidebar, "middle": frame.middle, "third": frame.third, "inspection": frame.inspection}
    return next((name for name, pane in names.items() if pane.isAncestorOf(held)), "")


def test_a_comparison_is_a_third_pane_until_it_is_closed_or_there_is_no_room(world: World) -> None:
    window = wide(world)
    frame, view = window.panes.frame, window.panes.frame.inspection.comparison
    assert not frame.third.isVisible()
    window.panes.compare.ask()
    QApplication.processEvents()
    assert frame.third.isVisible()
    assert frame.third.isAncestorOf(view)
    assert frame.inspection.banner.isVisible(), "the verdict and its evidence stay beside it"
    assert view.isAncestorOf(window.focusWidget())
    assert frame.inspection.header.title.text() != "Two tokens compared"
    assert frame.third.accessibleName() == "Two tokens compared"

    gone_round = []
    for _ in range(5):
        gone_round.append(in_pane(window))
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert [pane for pane in gone_round if pane] == ["third", "sidebar", "middle", "inspection", "third"]
    assert in_pane(window) == "sidebar"
    view.take_focus()

    held = window.focusWidget()
    window.resize(1400, 900)
    QApplication.processEvents()
    assert not frame.third.isVisible()
    assert view.isVisible()
    assert frame.inspection.comparing
    assert window.focusWidget() is held, "the keyboard stays where it was"
    window.resize(1900, 900)
    QApplication.processEvents()
    assert frame.third.isAncestorOf(view)
    assert frame.inspection.banner.isVisible()

    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not window.panes.compare.comparing
    assert not frame.third.isVisible()
    assert not frame.third.isAncestorOf(view)


def test_its_width_is_remembered(world: World) -> None:
    window = wide(world)
    frame = window.panes.frame
    window.panes.compare.ask()
    QApplication.processEvents()
    splitter = frame.third.parentWidget()
    total = splitter.width() if splitter is not None else 0
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([total - 520, 520])
    frame.third.note_width()
    window.panes.compare.close()
    window.panes.compare.ask()
    QApplication.processEvents()
    assert abs(frame.third.width() - 520) <= 1
    assert frame.shape_now().third == frame.third.wanted

    window.close()
    again = world.window()
    again.resize(1900, 900)
    QApplication.processEvents()
    assert again.panes.frame.shape_now().third == frame.third.wanted
    again.work.selection.select_token(again.work.tokens.ids[0])
    again.panes.compare.ask()
    QApplication.processEvents()
    assert abs(again.panes.frame.third.width() - 520) <= 1


def test_another_language_leaves_it_there(world: World) -> None:
    window = wide(world)
    window.panes.compare.ask()
    window = world.speak(window, "de")
    QApplication.processEvents()
    assert window.panes.compare.comparing
    assert window.panes.frame.third.isVisible()
    assert window.panes.frame.inspection.banner.isVisible()
