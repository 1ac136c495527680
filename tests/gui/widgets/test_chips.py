"""Scope chips: a checkbox each, plain text, and an outcome that does not need its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.theme import theme
from inspector.gui.widgets.chips import ResultChip, ScopeChip, ScopeOutcome


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


def shape(widget: QWidget) -> set[tuple[int, int]]:
    """The pixels that differ from the fill: the drawing without its colours."""
    widget.resize(widget.sizeHint())
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    fill = image.pixelColor(image.width() // 2, 3)
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {at for at in every if image.pixelColor(*at) != fill}


def test_a_chip_is_a_checkbox(qtbot: QtBot) -> None:
    chip = ScopeChip("orders/read", on=True)
    qtbot.addWidget(chip)
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "orders/read"
    assert interface.state().checked


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_turns_it_on_and_off(qtbot: QtBot, key: Qt.Key) -> None:
    chip = ScopeChip("orders/read")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.toggled):
        QTest.keyClick(chip, key)
    assert chip.isChecked()
    QTest.keyClick(chip, key)
    assert not chip.isChecked()


def test_hostile_scope_is_shown_as_it_is_and_sent_as_it_was(qtbot: QtBot) -> None:
    chip = ScopeChip("a&b<i>\u200b")
    qtbot.addWidget(chip)
    assert chip.scope == "a&b<i>\u200b"
    assert chip.accessibleName() == "a&b<i><U+200B>"
    assert chip.shortcut().isEmpty()


def test_on_is_tinted(qtbot: QtBot) -> None:
    chip = ScopeChip("orders/read")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    middle = chip.width() // 2
    assert chip.grab().toImage().pixelColor(middle, 3) == QColor(theme.LIGHT.field)
    chip.setChecked(True)
    assert chip.grab().toImage().pixelColor(middle, 3) == QColor(theme.LIGHT.accent_tint)


def test_outcomes_differ_without_colour_and_say_so(qtbot: QtBot) -> None:
    chips = {outcome: ResultChip("orders/read", outcome) for outcome in ScopeOutcome}
    for chip in chips.values():
        qtbot.addWidget(chip)
    # What would be asked for is told beside no token, so it may have the tick of what was granted.
    of_tokens = [chip for outcome, chip in chips.items() if outcome is not ScopeOutcome.PROPOSED]
    assert len({frozenset(shape(chip)) for chip in of_tokens}) == len(of_tokens)
    assert all(chip.accessibleDescription() == outcome.value for outcome, chip in chips.items())
    assert {chip.accessibleName() for chip in chips.values()} == {"orders/read"}


def test_tooltip_of_a_hostile_scope_is_no_markup(qtbot: QtBot) -> None:
    chip = ResultChip("<img src=x>", ScopeOutcome.EXTRA)
    qtbot.addWidget(chip)
    assert "&lt;img" in chip.toolTip()


def test_a_long_scope_gives_way_and_stays_in_its_outline(qtbot: QtBot) -> None:
    chip = ScopeChip("https://api.example.com/" + "x" * 400)
    qtbot.addWidget(chip)
    assert chip.minimumSizeHint().width() < 120
    chip.resize(200, chip.sizeHint().height())
    image = chip.grab().toImage()
    edge = [image.pixelColor(image.width() - 4, y) for y in range(8, image.height() - 8)]
    assert all(colour == QColor(theme.LIGHT.field) for colour in edge)
