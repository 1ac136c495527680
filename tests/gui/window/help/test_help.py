"""The menu for help and the card about the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector import __version__
from inspector.gui.window.help.about import PACKAGES
from tests.gui.conftest import World
from tests.gui.window.driving import Driver


def test_help_is_in_the_main_menu_and_about_says_what_runs(world: World) -> None:
    driver = Driver(world)
    panes = driver.window.panes
    menu = panes.menus.main_menu()
    helps = next(entry.menu() for entry in menu.actions() if entry.text() == "Help")
    assert isinstance(helps, type(menu))
    assert [entry.text().split("\t")[0] for entry in helps.actions()] == [
        "Keyboard shortcuts", "Find an action, profile or token", "About Token Inspector",
    ]  # fmt: skip
    assert panes.registry["about"].menuRole() is QAction.MenuRole.AboutRole
    before = QApplication.focusWidget()
    panes.registry.run("about")
    about = panes.help.about
    assert about is not None
    assert about.isVisible()
    assert about.close_button.hasFocus()
    assert all(f"{name} " in about.text for name in (*PACKAGES, "Token Inspector", "Python", "Qt"))
    assert __version__ in about.text
    QTest.keyClick(about.close_button, Qt.Key.Key_Tab)
    assert about.copy.hasFocus()
    about.copy.click()
    assert QGuiApplication.clipboard().text() == about.text
    QTest.keyClick(about.copy, Qt.Key.Key_Escape)
    assert not about.isVisible()
    assert QApplication.focusWidget() is before
