from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.gui.profile.scope_field import MAX_SCOPES, ScopeField


@pytest.fixture
def field(qtbot: QtBot) -> ScopeField:
    field = ScopeField()
    qtbot.addWidget(field)
    field.resize(308, 200)
    field.show_scopes(
        ("orders/read", "orders/write", "orders/refund", "inventory/read"), ("orders/read", "orders/write")
    )
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def test_it_says_how_many_are_chosen(field: ScopeField) -> None:
    assert field.row.aside.text() == "2 of 4 selected"
    QTest.mouseClick(field._chips[2], Qt.MouseButton.LeftButton)
    assert field.chosen == ("orders/read", "orders/write", "orders/refund")
    assert field.row.aside.text() == "3 of 4 selected"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Comma, Qt.Key.Key_Space])
def test_enter_comma_and_space_add_a_scope(field: ScopeField, key: Qt.Key, qtbot: QtBot) -> None:
    QTest.keyClicks(field.entry, "orders/audit")
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.entry, key)
    assert field.known[-1] == "orders/audit"
    assert "orders/audit" in field.chosen
    assert field.entry.text() == ""


def test_a_pasted_list_adds_all_of_it(field: ScopeField) -> None:
    QGuiApplication.clipboard().setText("openid  profile\norders/refund,email")
    field.entry.setFocus()
    QTest.keyClick(field.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.known[4:] == ("openid", "profile", "email")
    assert "orders/refund" in field.chosen, "one that is known is only chosen"


def test_leaving_the_entry_adds_what_stands_in_it(field: ScopeField) -> None:
    field.entry.setFocus()
    QTest.keyClicks(field.entry, "openid")
    field._chips[0].setFocus()
    assert "openid" in field.chosen


def test_backspace_in_an_empty_entry_goes_to_the_last_chip_and_delete_removes_it(field: ScopeField) -> None:
    field.entry.setFocus()
    QTest.keyClick(field.entry, Qt.Key.Key_Backspace)
    assert field._chips[-1].hasFocus()
    QTest.keyClick(field._chips[-1], Qt.Key.Key_Delete)
    assert field.known == ("orders/read", "orders/write", "orders/refund")
    assert field._chips[-1].hasFocus()


def test_undo_in_the_entry_does_not_add_again_what_was_added(field: ScopeField) -> None:
    field.entry.setFocus()
    QTest.keyClicks(field.entry, "a/b,")
    field.show_scopes(("orders/read",), ())  # the addition was undone
    QTest.keyClick(field.entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.entry.text() == ""
    assert field.known == ("orders/read",)


@pytest.mark.parametrize(
    "known, at",
    [
        (("orders/write", "orders/refund", "inventory/read", "a"), 1),  # on the same scope
        (("orders/read", "orders/write", "inventory/read"), 2),  # where it was
        (("orders/read",), 0),
    ],
)
def test_the_keyboard_stays_among_the_chips_when_others_are_shown(
    field: ScopeField, known: tuple[str, ...], at: int
) -> None:
    field._chips[2].setFocus()
    field.show_scopes(known, ())
    assert field.known == known
    assert field._chips[at].hasFocus()


@pytest.mark.parametrize("scope", ["naïve", 'say"hi"', "back\\slash", "\u202eevil"])
def test_what_no_server_takes_is_refused_with_a_reason(field: ScopeField, scope: str) -> None:
    field.entry.setText(scope)
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert "cannot be sent" in field.row.error
    assert "\u202e" not in field.row.error
    assert len(field.known) == 4
    QTest.keyClicks(field.entry, "x")
    assert field.row.error == ""


def test_a_novel_is_not_a_list_of_scopes(field: ScopeField) -> None:
    field.entry.setText(" ".join(f"s{i}" for i in range(MAX_SCOPES + 1)))
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert field.row.error == f"More than {MAX_SCOPES} scopes do not fit here."


def test_read_only_keeps_the_chips(field: ScopeField) -> None:
    field.set_read_only(True)
    QTest.mouseClick(field._chips[0], Qt.MouseButton.LeftButton)
    field.entry.setFocus()
    QTest.keyClicks(field.entry, "openid,")
    assert field.chosen == ("orders/read", "orders/write")
    field.set_read_only(False)
    QTest.mouseClick(field._chips[0], Qt.MouseButton.LeftButton)
    assert field.chosen != ("orders/read", "orders/write")


def test_a_list_typed_letter_by_letter_is_the_list_that_was_meant(field: ScopeField) -> None:
    field.entry.setFocus()
    QTest.keyClicks(field.entry, "a/read, b/read c/read")
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert field.known[4:] == ("a/read", "b/read", "c/read")
    QTest.keyClicks(field.entry, '["d/read", "a/read"] ')
    assert field.known[7:] == ("d/read",)


def test_a_chip_is_removed_by_its_cross_and_by_its_menu_as_by_delete(field: ScopeField, qtbot: QtBot) -> None:
    chip = field._chips[0]
    chip.setFocus()
    assert chip.cross.right() == chip.rect().right()
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross.center())
    assert list(field.known) == ["orders/write", "orders/refund", "inventory/read"]
    menu = field._chips[0].menu()
    assert [entry.text() for entry in menu.actions()] == ["Remove orders/write"]
    menu.actions()[0].trigger()
    assert list(field.known) == ["orders/refund", "inventory/read"]


def test_a_click_beside_the_cross_chooses_and_a_read_only_field_keeps_its_chips(field: ScopeField) -> None:
    chip = field._chips[2]
    chip.setFocus()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert "orders/refund" in field.chosen
    field.set_read_only(True)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross.center())
    chip.menu().actions()[0].trigger()
    assert "orders/refund" in field.chosen
