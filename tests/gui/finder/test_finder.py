"""The command palette and the shortcuts sheet, used as a person uses them: by typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.finder.finder import Finder
from inspector.gui.finder.model import LINE_ROLE, Entry, FinderModel
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.announcing import announcer
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = replace(samples.PROFILE, id="b2", name="billing-reports")


def palette(window: MainWindow) -> Finder:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    finder = window.panes.palette.finder
    assert finder is not None
    assert finder.isVisible()
    assert QApplication.focusWidget() is finder.field
    return finder


def sheet(window: MainWindow) -> Finder:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    finder = window.panes.palette.finder
    assert finder is not None
    assert finder.isVisible()
    return finder


def labels(finder: Finder) -> list[str]:
    rows = range(finder.model.rowCount())
    return [entry.label for row in rows if (entry := finder.model.entry_at(row)) is not None]


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[list[str]]:
    heard: list[str] = []
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)


def test_a_profile_is_found_by_a_few_letters(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    finder = palette(window)
    QTest.keyClicks(finder.field, "brep")
    assert labels(finder) == ["billing-reports"]
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.work.selection.profile == OTHER
    assert not finder.isVisible()


def test_a_token_is_found_and_shown(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.tokens.add(samples.valid())
    finder = palette(window)
    QTest.keyClicks(finder.field, "valid,")
    assert labels(finder) == ["orders-worker"]
    assert finder.current is not None
    assert finder.current.id.startswith("token:")
    QTest.keyClick(finder.field, Qt.Key.Key_Enter)
    assert window.work.selection.outcome is not None
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"


def test_an_action_is_done(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    QTest.keyClicks(finder.field, "paste")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.work.selection.purpose is Purpose.PASTE


def test_arrows_choose_go_round_and_skip_headings(world: World, said: list[str]) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    assert finder.current is not None
    assert finder.current.label == "Paste a token"
    assert said[-1] == "Paste a token, Ctrl+Shift+V"
    QTest.keyClick(finder.field, Qt.Key.Key_Up)
    assert finder.current.label == "orders-worker"
    QTest.keyClick(finder.field, Qt.Key.Key_Up)
    assert finder.current.label == "Log out on quit", "the heading above the profile is no choice"
    for _ in range(2):
        QTest.keyClick(finder.field, Qt.Key.Key_Down)
    assert finder.current.label == "Paste a token"
    QTest.keyClick(finder.field, Qt.Key.Key_PageDown)
    assert finder.list.currentIndex().row() > 5
    QTest.keyClick(finder.field, Qt.Key.Key_PageUp)
    assert finder.list.currentIndex().row() == 1


def test_what_cannot_be_done_says_why_and_stays_open(world: World, said: list[str]) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    QTest.keyClicks(finder.field, "copy token")
    assert said[-1] == "Copy token, Ctrl+Shift+T, Not now: There is no token yet."
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.isVisible()
    assert finder.says == said[-1] == "There is no token yet."


def test_nothing_found_says_so(world: World, said: list[str]) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    QTest.keyClicks(finder.field, "qqq")
    assert labels(finder) == []
    assert finder.says == said[-1] == "Nothing is called that."
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    QTest.keyClick(finder.field, Qt.Key.Key_Down)
    assert finder.isVisible()


def test_esc_gives_the_keyboard_back(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.frame.request.form.client_id.setFocus()
    finder = palette(window)
    QTest.keyClick(finder.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is finder.field, "the keyboard stays inside"
    QTest.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert QApplication.focusWidget() is window.panes.frame.request.form.client_id


def test_a_click_chooses_and_a_click_beside_it_closes(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    QTest.mouseClick(finder, Qt.MouseButton.LeftButton, pos=finder.rect().bottomLeft())
    assert not finder.isVisible()
    finder = palette(window)
    first = finder.list.visualRect(finder.model.index(1)).center()
    QTest.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert window.work.selection.purpose is Purpose.PASTE


def test_another_shortcut_closes_it_first(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    QTest.keyClick(finder.field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert finder.isVisible()
    assert finder.accessibleName() == "Keyboard shortcuts"
    QTest.keyClick(finder.field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not finder.isVisible()
    finder = palette(window)
    QTest.keyClick(finder.field, Qt.Key.Key_F9)
    assert not finder.isVisible()
    assert window.panes.frame.sidebar.rail


def test_what_a_name_holds_is_seen(world: World) -> None:
    hostile = replace(samples.PROFILE, name="<b>x</b>\u202egnp")
    window = world.window(hostile)
    finder = palette(window)
    QTest.keyClicks(finder.field, "<b>")
    assert labels(finder) == ["<b>x</b><U+202E>gnp"]


def test_the_sheet_lists_keys_by_group_and_finds_them_by_either(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = sheet(window)
    headings = [finder.model.index(row).data() for row in range(finder.model.rowCount())]
    assert [words for words in headings if words in ("Tokens", "Result", "Profiles", "Window")] == [
        "Tokens", "Result", "Profiles", "Window",
    ]  # fmt: skip
    QTest.keyClicks(finder.field, "ctrl+shift+l")
    assert labels(finder) == ["Log out"]
    finder.field.clear()
    QTest.keyClicks(finder.field, "path")
    assert labels(finder) == ["Copy the path of the claim"]
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.says == "In the table of claims."


def test_it_is_read_aloud(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    rows = QAccessible.queryAccessibleInterface(finder.list)
    assert rows is not None
    assert rows.text(QAccessible.Text.Name) == "Found"
    first = rows.child(1)
    assert first.text(QAccessible.Text.Name) == "Paste a token"
    assert first.text(QAccessible.Text.Description) == "Ctrl+Shift+V"
    field = QAccessible.queryAccessibleInterface(finder.field)
    assert field is not None
    assert field.text(QAccessible.Text.Name) == "Find an action, a profile, a token, a setting or a page"


def test_it_follows_the_size_of_the_window(world: World) -> None:
    window = world.window(samples.PROFILE)
    finder = palette(window)
    window.resize(1000, 640)
    QApplication.processEvents()
    central = window.centralWidget()
    assert central is not None
    assert finder.geometry() == central.rect()
    assert finder.rect().contains(finder.card.geometry())


def shown(model: FinderModel) -> list[tuple[str, tuple[int, ...]]]:
    rows = [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]
    return [(row.entry.id, row.found) for row in rows if row.entry is not None]


def test_typing_letter_by_letter_finds_what_typing_at_once_finds() -> None:
    kinds = ("orders", "billing", "Straße")
    entries = [Entry(f"{n}", f"{kinds[n % 3]}-worker-{n:03}", "all", f"{n % 24:02}:30") for n in range(600)]
    typed = FinderModel()
    typed.show_entries(entries)
    for query in ("billing 12", "bill", "or 1", "sw", "ß", "09:30", "all 7", "zz", ""):
        for end in range(len(query) + 1):
            typed.search(query[:end])
            at_once = FinderModel()
            at_once.show_entries(entries)
            at_once.search(query[:end])
            assert (typed.found, shown(typed)) == (at_once.found, shown(at_once))
    typed.search("bill")
    typed.show_entries(entries[:10])
    assert typed.found == 3


def test_the_model_is_a_model() -> None:
    model = FinderModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries([Entry(str(i), f"name {i}", "even" if i < 3 else "odd") for i in range(500)])
    model.search("name 49")
    assert model.found == 23, "49, 149, 490 and so on, and 409, 419 and so on"
    model.search("")
    assert (model.found, model.rowCount()) == (500, 202)
    assert model.entry_at(0) is model.entry_at(-1) is model.entry_at(9999) is None
    model.show_entries(())
    assert model.row_from(0, 1) == -1
    assert tester.failureReportingMode() is QAbstractItemModelTester.FailureReportingMode.Fatal
