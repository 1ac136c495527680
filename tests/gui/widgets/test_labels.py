"""Labels, buttons and containers: plain text only, and nothing cut when it wraps or grows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import BOLD, MONO, PLAIN, MixedLabel, PlainLabel, plain_tooltip
from inspector.gui.widgets.layout import FlowLayout, SectionHeader


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


@pytest.mark.parametrize("text", ["<b>admin</b>", "<img src=file:///x>", "a &amp; b"])
def test_markup_is_shown_not_obeyed(qtbot: QtBot, text: str) -> None:
    for label in (PlainLabel(text), MixedLabel(text), MixedLabel(((text, MONO),))):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == text
        assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == text


def test_invisible_characters_are_written_out(qtbot: QtBot) -> None:
    label = MixedLabel((("gnp", MONO), ("\u202e\ud83d", PLAIN)))
    qtbot.addWidget(label)
    assert label.text() == "gnp<U+202E><U+D83D>"
    plain = PlainLabel("one\ntwo")
    qtbot.addWidget(plain)
    assert plain.text() == "one<U+000A>two"
    label.grab()


def test_tooltips_are_plain() -> None:
    assert plain_tooltip("1 < 2 & 3") == "<qt>1 &lt; 2 &amp; 3</qt>"
    assert plain_tooltip("Show & tell") == "Show & tell"


def test_mixed_label_wraps_words_and_breaks_what_is_too_long(qtbot: QtBot) -> None:
    label = MixedLabel((("Fix:", BOLD), (" use pool ", PLAIN), ("x" * 300, MONO)))
    qtbot.addWidget(label)
    heights = [label.heightForWidth(width) for width in (1000, 400, 150)]
    assert heights == sorted(heights)
    assert heights[0] < heights[2]


def test_sentences_stop_at_their_limit(qtbot: QtBot) -> None:
    label = MixedLabel("word " * 400)
    qtbot.addWidget(label)
    assert label.sizeHint().width() <= theme.current().px(760) + 1
    assert label.heightForWidth(3000) == label.heightForWidth(theme.current().px(760))


def test_elided_label_keeps_the_whole_text(qtbot: QtBot) -> None:
    label = PlainLabel("login.example.com/" + "y" * 200, elide=Qt.TextElideMode.ElideLeft)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 100
    label.resize(120, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(5000, 20)
    assert label.toolTip() == ""


def test_labels_follow_the_theme(qtbot: QtBot) -> None:
    label = PlainLabel("x", token="text2")
    qtbot.addWidget(label)
    theme.current().set_scheme("dark")
    assert label.palette().color(label.foregroundRole()) == QColor(theme.DARK.text2)
    theme.current().set_scheme("light")
    assert label.palette().color(label.foregroundRole()) == QColor(theme.LIGHT.text2)


def test_button_shows_an_ampersand_and_is_named_word_for_word(qtbot: QtBot) -> None:
    button = buttons.secondary("Fetch keys from a&b.example")
    qtbot.addWidget(button)
    assert button.label == "Fetch keys from a&b.example"
    assert button.shortcut().isEmpty()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == button.label


def test_icon_only_button_has_its_name_as_tooltip(qtbot: QtBot) -> None:
    button = buttons.flat("Menu", icon="menu", icon_only=True)
    qtbot.addWidget(button)
    assert button.toolTip() == button.accessibleName() == "Menu"
    assert button.sizeHint().width() == button.sizeHint().height()


def test_hint_is_the_first_thing_to_go(qtbot: QtBot) -> None:
    button = buttons.primary("Get token", hint="Ctrl+Enter")
    plain = buttons.primary("Get token")
    qtbot.addWidget(button)
    qtbot.addWidget(plain)
    assert button.sizeHint().width() > plain.sizeHint().width()
    assert button.minimumSizeHint() == plain.minimumSizeHint()


def test_return_presses_a_focused_button(qtbot: QtBot) -> None:
    button = buttons.link("Replace")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_section_header_opens_and_closes_by_key(qtbot: QtBot) -> None:
    header = SectionHeader("Passed", 9, open_=False)
    qtbot.addWidget(header)
    assert (header.accessibleName(), header.accessibleDescription()) == ("Passed", "9 hidden")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(header.toggled):
            QTest.keyClick(header, key)
    QTest.keyClick(header, Qt.Key.Key_Space)
    assert header.accessibleDescription() == "9 shown"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_flow_wraps_within_its_width(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    flow = FlowLayout(host)
    items = [QWidget() for _ in range(7)]
    for item in items:
        item.setFixedSize(90, 24)
        flow.addWidget(item)
    host.resize(300, flow.heightForWidth(300))
    host.show()
    places = [item.geometry() for item in items]
    assert all(host.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for number, a in enumerate(places) for b in places[:number])
    assert len({place.top() for place in places}) == 3
    leading = (places[0].left() == 0) if direction is Qt.LayoutDirection.LeftToRight else (places[0].right() == 299)
    assert leading
    items[0].hide()
    assert flow.heightForWidth(300) < QRect(places[0]).united(places[-1]).height() + 24
