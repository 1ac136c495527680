"""Heads of groups and several selected rows: what the keyboard and the mouse do, and what is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from inspector.gui.sidebar.grouping import HeadRow, group_of_head, head_id, is_head
from inspector.gui.sidebar.models import AnyRow
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.sidebar.rows import Row

KEYS, SHIFT, CTRL, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PROD, REST = head_id("Production"), head_id("")
IDS = (PROD, "a", "b", REST, "c", "d")


def make(row_id: str) -> AnyRow:
    if is_head(row_id):
        return HeadRow(row_id, group_of_head(row_id) or "Other", 2, True)
    return Row(row_id, f"name {row_id}", "no token", "profile-none", "mute_glyph", "Na")


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    rows = RowList("Profiles")
    rows.can_be_moved()
    qtbot.addWidget(rows)
    rows.resize(232, 400)
    rows.show_ids(IDS, make, "a")
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    rows.setFocus()
    return rows


def current(rows: RowList) -> str | None:
    return rows.rows.id_at(rows.currentIndex())


def press(rows: RowList, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(rows, key, with_)


def click(rows: RowList, row_id: str, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = rows.visible_row(row_id).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, with_, place)


def told(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(i) for i in range(spy.count())]


def test_the_keyboard_comes_to_a_head_and_what_is_selected_stays(rows: RowList) -> None:
    chosen, toggled = QSignalSpy(rows.chosen), QSignalSpy(rows.group_toggled)
    press(rows, KEYS.Key_Down, KEYS.Key_Down)
    assert (current(rows), rows.selected_ids()) == (REST, ("b",))
    press(rows, KEYS.Key_Left)
    press(rows, KEYS.Key_Right)  # it is open
    press(rows, KEYS.Key_Return, KEYS.Key_Space)
    assert told(toggled) == [["", False]] * 3
    press(rows, KEYS.Key_Down)
    assert told(chosen) == [["b"], ["c"]]
    press(rows, KEYS.Key_Left)
    assert (current(rows), rows.selected_ids()) == (REST, ("c",))
    press(rows, KEYS.Key_Up, KEYS.Key_Left)
    assert current(rows) == PROD


def test_a_closed_group_is_opened_by_right_and_by_a_click(rows: RowList) -> None:
    rows.show_ids((PROD, REST, "c", "d"), make, None)
    toggled = QSignalSpy(rows.group_toggled)
    rows.setCurrentIndex(rows.rows.index(0))
    press(rows, KEYS.Key_Left)
    assert toggled.count() == 0, "it is closed"
    press(rows, KEYS.Key_Right)
    click(rows, PROD)
    assert told(toggled) == [["Production", True]] * 2


def test_several_are_selected_without_choosing_another(rows: RowList) -> None:
    chosen = QSignalSpy(rows.chosen)
    press(rows, KEYS.Key_Down, with_=SHIFT)
    assert rows.selected_ids() == ("a", "b")
    click(rows, "d", CTRL)
    assert rows.selected_ids() == ("a", "b", "d")
    click(rows, "c", SHIFT)
    assert chosen.count() == 0
    click(rows, "c")
    assert (rows.selected_ids(), told(chosen)[-1]) == (("c",), ["c"])


def test_shift_selects_across_a_head(rows: RowList) -> None:
    press(rows, *[KEYS.Key_Down] * 2, with_=SHIFT)
    assert rows.selected_ids() == ("a", "b", "c")


def test_several_stay_selected_while_rows_come_and_go(rows: RowList) -> None:
    click(rows, "d", CTRL)
    rows.select("a")  # it was judged again
    assert rows.selected_ids() == ("a", "d")
    rows.show_ids((PROD, "x", "a", "b", REST, "d"), make, "a")
    assert rows.selected_ids() == ("a", "d")
    rows.show_ids((PROD, "x", "a", REST, "y"), make, "a")
    assert rows.selected_ids() == ("a",)
    rows.select("y")
    assert rows.selected_ids() == ("y",)


def test_the_keyboard_stays_on_a_head_that_is_closed(rows: RowList) -> None:
    rows.setCurrentIndex(rows.rows.index(3))
    rows.show_ids((PROD, "a", "b", REST), make, "a")
    assert (current(rows), rows.selected_ids()) == (REST, ("a",))


@pytest.mark.parametrize(
    "selected, key, told_",
    [
        (["b"], KEYS.Key_Up, [("b",), "a", None]),
        (["a"], KEYS.Key_Down, [("a",), None, None]),
        (["a"], KEYS.Key_Up, None),
        (["b"], KEYS.Key_Down, None),
        (["d"], KEYS.Key_Up, [("d",), "c", None]),
    ],
)
def test_alt_and_the_arrow_keys_move_rows_within_their_group(
    rows: RowList, selected: Sequence[str], key: Qt.Key, told_: list[object] | None
) -> None:
    rows.select(selected[0])
    moved = QSignalSpy(rows.moved)
    press(rows, key, with_=ALT)
    assert told(moved) == ([] if told_ is None else [told_])


@pytest.mark.parametrize(
    "at, below, wanted",
    [
        (1, False, [("d",), "a", "Production"]),
        (1, True, [("d",), "b", "Production"]),
        (2, True, [("d",), None, "Production"]),
        (0, True, [("d",), None, "Production"]),
        (3, False, [("d",), None, ""]),
        (4, False, [("d",), "c", ""]),
    ],
)
def test_rows_are_dropped_between_rows_and_onto_heads(rows: RowList, at: int, below: bool, wanted: object) -> None:
    moved = QSignalSpy(rows.moved)
    rows.drop_rows(("d",), at, below)
    assert told(moved) == [wanted]


def test_menus_are_of_a_row_or_of_a_group(rows: RowList) -> None:
    of_row, of_head = QSignalSpy(rows.menu_requested), QSignalSpy(rows.head_menu_requested)
    rows.customContextMenuRequested.emit(rows.visible_row("b").center())
    rows.customContextMenuRequested.emit(rows.visible_row(PROD).center())
    assert (told(of_row)[0][0], told(of_head)[0][0]) == ("b", "Production")


def test_a_head_says_what_it_is(rows: RowList) -> None:
    index, role = rows.rows.index(0), Qt.ItemDataRole
    assert index.data(role.AccessibleTextRole) == "Production"
    assert index.data(role.AccessibleDescriptionRole) == "group, 2 rows, open"
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable
