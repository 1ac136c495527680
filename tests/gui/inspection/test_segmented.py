"""The tabs above an inspection: names stay names, numbers are drawn beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.inspection.segmented import Segmented
from inspector.gui.theme import theme

NAMES = ("Checks", "Claims", "Raw", "Keys", "Exchange")


@pytest.fixture
def tabs(qtbot: QtBot, qapp: QApplication) -> Segmented:
    theme.install(qapp).set_scheme("light")
    tabs = Segmented(*NAMES)
    qtbot.addWidget(tabs)
    tabs.resize(tabs.sizeHint())
    return tabs


def has_colour(tabs: Segmented, index: int, token: str) -> bool:
    tabs.resize(tabs.sizeHint())
    image = tabs.grab(tabs.tabRect(index)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    wanted = QColor(getattr(theme.LIGHT, token))
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_tabs_keep_their_names_for_assistive_technology(tabs: Segmented) -> None:
    tabs.set_count(1, 12)
    tabs.set_badge(0, 2, "bad_glyph", "2 failed")
    interface = QAccessible.queryAccessibleInterface(tabs)
    assert interface.role() is QAccessible.Role.PageTabList
    said = [interface.child(index).text(QAccessible.Text.Name) for index in range(5)]
    assert said == list(NAMES)
    assert tabs.tabToolTip(0) == "2 failed"


def test_a_badge_has_the_severitys_colour_and_goes_away(tabs: Segmented) -> None:
    tabs.set_badge(0, 3, "warn_glyph")
    assert has_colour(tabs, 0, "warn_glyph")
    tabs.set_badge(0, 0)
    assert not has_colour(tabs, 0, "warn_glyph")


def test_numbers_make_room_for_themselves(tabs: Segmented) -> None:
    before = tabs.tabRect(1).width()
    tabs.set_count(1, 12)
    assert tabs.tabRect(1).width() > before
    tabs.set_count(1, None)
    assert tabs.tabRect(1).width() == before


def test_one_tab_stop_with_arrows_inside_that_skip_disabled_tabs(tabs: Segmented) -> None:
    tabs.setTabEnabled(1, False)
    tabs.show()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.tabText(tabs.currentIndex()) == "Raw"


def test_focus_is_seen(tabs: Segmented, qtbot: QtBot) -> None:
    tabs.show()
    tabs.activateWindow()
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)
    assert has_colour(tabs, 0, "focus")
    assert not has_colour(tabs, 1, "focus")


def test_names_are_not_cut_with_a_large_font(tabs: Segmented, qapp: QApplication) -> None:
    before = qapp.font()
    try:
        font = QFont(before)
        font.setPixelSize(26)
        qapp.setFont(font)
        tabs.resize(tabs.sizeHint())
        metrics = tabs.fontMetrics()
        for index, name in enumerate(NAMES):
            assert tabs.tabRect(index).width() > metrics.horizontalAdvance(name)
            assert tabs.tabRect(index).height() > metrics.height()
    finally:
        qapp.setFont(before)


def test_a_tab_that_is_not_offered_is_neither_seen_nor_counted(qtbot: QtBot) -> None:
    bar, plain = Segmented("Checks", "Claims", "Answer"), Segmented("Checks", "Claims")
    for each in (bar, plain):
        qtbot.addWidget(each)
        each.show()
    bar.offer(2, False)
    assert bar.sizeHint() == plain.sizeHint()
    bar.resize(plain.sizeHint())
    plain.resize(plain.sizeHint())
    assert bar.grab().toImage() == plain.grab().toImage()
    bar.offer(2, True)
    assert bar.sizeHint().width() > plain.sizeHint().width()
    assert bar.isTabEnabled(2)


def test_tabs_give_up_only_as_much_room_as_is_short(tabs: Segmented) -> None:
    whole = tabs.sizeHint().width()
    for short in (3, 30):
        tabs.resize(whole - short, tabs.height())
        tabs.grab()  # lays them out
        last = tabs.tabRect(tabs.count() - 1)
        assert whole - short - 2 * tabs.count() <= last.right() <= whole - short


def test_plain_numbers_give_way_before_the_names_are_scrolled_to_and_badges_stay(tabs: Segmented) -> None:
    bar = tabs
    bar.show()
    bar.set_badge(0, 2)
    bar.set_count(1, 1200)
    bar.set_count(2, 60)
    bar.resize(bar.sizeHint())
    wide = [bar.tabSizeHint(index).width() for index in range(3)]
    bar.resize(bar.least_width() - 1, bar.height())
    tight = [bar.tabSizeHint(index).width() for index in range(3)]
    assert sum(tight) < bar.least_width()
    saved = [before - after for before, after in zip(wide, tight, strict=True)]
    assert saved[1] > saved[0]
    assert saved[2] > saved[0]
    bar.resize(bar.sizeHint())
    assert [bar.tabSizeHint(index).width() for index in range(3)] == wide
