"""Nothing that came with a token, a server or a profile is drawn or read aloud while values are hidden.

That it is in no state of the window is a test of test_structure.py, which walks through all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStatusBar,
    QTabBar,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.core.text.language import tr
from inspector.gui.theme import hiding
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.window.main_window import MainWindow
from inspector.screenshot import wait_for
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.hidden_values import drawn, heard, leaks, properties, values
from tests.gui.states import Stage
from tests.gui.window.test_structure import Stages, utc

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[Stages]:
    del qapp
    with utc():
        made = Stages((1280, 800), painted=True)
        yield made
        veil().hide_values(False)
        made.close()


@pytest.fixture(autouse=True)
def shown_again(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    veil().hide_values(False)


# --- nothing is lost, and what comes meanwhile is hidden too --------------------------------------------------------


def pasted(stage: Stage) -> MainWindow:
    stage.paste(samples.token().text)
    stage.settle()
    return stage.window


def in_front(window: MainWindow) -> None:
    """Have keys come to this window, and not to one of another kind that was opened since."""
    window.activateWindow()
    wait_for(window.isActiveWindow)


def test_the_check_finds_what_is_shown(stages: Stages) -> None:
    stage = stages.reach("claims")
    secret = values(stage.window)
    assert len(secret) > 20
    assert leaks(drawn(stage.window), secret)
    assert leaks(heard(stage.window), secret)


def test_shown_again_everything_is_as_it_was(stages: Stages) -> None:
    for name in ("claims", "raw", "valid", "scanned", "compared", "advanced"):
        stage = stages.reach(name)
        before = drawn(stage.window), properties(stage.window), heard(stage.window)
        veil().hide_values(True)
        stage.settle()
        veil().hide_values(False)
        stage.settle()
        strip = stage.window.panes.hide_values.strip
        assert strip is not None
        stage.window.panes.status.settle()
        after = drawn(stage.window), properties(stage.window), heard(stage.window)
        assert [text for text in after[0] if text not in before[0]] == [], name
        assert len(after[0]) == len(before[0]), name
        assert [text for text in before[1] if text not in after[1]] == [], name
        assert [text for text in before[2] if text not in after[2]] == [], name


def test_selection_place_and_history_of_a_pasted_text_stay(stages: Stages) -> None:
    stage = stages.reach("paste")
    window = pasted(stage)
    editor = window.panes.paste.form().editor
    QTest.keyClicks(editor, "x")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(40, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    wait_for(lambda: not window.panes.paste.unsettled)
    stage.settle()
    text, marks = editor.text, len(editor.extraSelections())
    veil().hide_values(True)
    assert editor.text == text
    assert hiding.DOTS in QPlainTextEdit.toPlainText(editor)
    QTest.keyClicks(editor, "y")
    veil().hide_values(False)
    assert editor.text == text, "it is not typed into while nobody sees it"
    assert (editor.textCursor().anchor(), editor.textCursor().position()) == (5, 40)
    assert len(editor.extraSelections()) == marks
    assert not editor.isReadOnly()
    editor.undo()
    assert editor.text == samples.token().text


def test_a_field_keeps_what_is_typed_and_its_history(stages: Stages) -> None:
    stage = stages.reach("generic")
    field = QLineEdit(stage.window)
    field.show()
    QTest.keyClicks(field, "https://id.example.org")
    field.setSelection(3, 5)
    veil().hide_values(True)
    assert field.displayText() == "●" * len(field.text()) or set(field.displayText()) <= set("●•*")
    assert field.selectedText() == "" or field.selectionStart() == 3
    veil().hide_values(False)
    assert field.displayText() == "https://id.example.org"
    assert field.selectionStart() == 3
    field.undo()
    assert field.text() != "https://id.example.org"
    field.deleteLater()


def test_what_arrives_while_hidden_is_hidden_and_copied_whole(stages: Stages) -> None:
    stage = stages.reach("no-token")
    window = stage.window
    in_front(window)
    QTest.keyClick(window, Qt.Key.Key_H, CTRL_SHIFT)
    assert window.panes.hide_values.hidden
    pasted(stage)
    secret = values(window)
    assert window.windowTitle().endswith(" - Token Inspector")
    for texts in (drawn(window), properties(window), heard(window)):
        assert leaks(texts, secret) == set()
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    QTest.keyClick(window, Qt.Key.Key_T, CTRL_SHIFT)
    assert QGuiApplication.clipboard().text() == outcome.inspection.token.text
    dialog, label, edit = QDialog(window), QLabel(samples.token().text), QPlainTextEdit(samples.token().text)
    column = QVBoxLayout(dialog)
    for widget in (label, edit, QPushButton(samples.token().text), QCheckBox(samples.token().text)):
        column.addWidget(widget)
    listed = QListWidget()
    listed.addItem(samples.token().text)
    column.addWidget(listed)
    tabs, table, told = QTabBar(), QTableWidget(1, 1), QStatusBar()
    tabs.addTab(samples.token().text)
    table.setHorizontalHeaderLabels([samples.token().text])
    told.showMessage(samples.token().text)
    for other in (tabs, table, told):
        column.addWidget(other)
    for put in (label.setToolTip, label.setWhatsThis, label.setStatusTip):
        put(samples.token().text)
    dialog.setWindowTitle(samples.token().text)
    dialog.show()
    menu = QMenu(window)
    menu.addAction(samples.token().text)
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    stage.settle()
    for top in (dialog, menu):
        for texts in (drawn(top), properties(top)):
            assert leaks(texts, secret) == set(), top
    menu.close()
    assert leaks(heard(dialog), secret) == set()
    QTest.keyClick(window, Qt.Key.Key_H, CTRL_SHIFT)
    assert label.text() == samples.token().text
    assert edit.toPlainText() == samples.token().text
    assert [each.isHidden() for each in (edit, told, table.horizontalHeader())] == [False] * 3
    assert tabs.tabText(0) == label.whatsThis() == samples.token().text
    dialog.close()
    dialog.deleteLater()


def test_a_pasted_text_goes_over_to_another_language_while_hidden(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(samples.token().text)
    window.panes.hide_values.hide_values(True)
    window = world.speak(window, "es")
    editor = window.panes.paste.form().editor
    assert editor.text == samples.token().text
    assert QPlainTextEdit.toPlainText(editor) in ("", hiding.DOTS) or not editor.isVisible()
    world.settle(window)
    assert leaks([*drawn(window), *heard(window)], {samples.token().text}) == set()
    window.panes.hide_values.hide_values(False)
    assert editor.text == samples.token().text
    assert QPlainTextEdit.toPlainText(editor).replace("\n", "") == samples.token().text


def test_what_is_announced_has_no_value(stages: Stages) -> None:
    stage = stages.reach("no-token")
    said: list[str] = []
    announcer().said.connect(said.append)
    veil().hide_values(True)
    stage.window.work.messages.say("The key 1234-abcd-5678 is gone.")
    pasted(stage)
    announcer().said.disconnect(said.append)
    assert said
    assert leaks(said, values(stage.window) | {"1234-abcd-5678"}) == set()


def test_the_menu_shows_the_state_and_the_strip_offers_the_way_back(stages: Stages) -> None:
    window = stages.reach("valid").window
    entry = next(each for each in window.panes.menus.main_menu().actions() if each.text().startswith("Hide values"))
    assert not entry.isChecked()
    entry.trigger()
    strip = window.panes.hide_values.strip
    assert strip is not None
    assert strip.isVisible()
    entry = next(each for each in window.panes.menus.main_menu().actions() if each.text().startswith("Hide values"))
    assert entry.isChecked()
    strip.show_again.click()
    assert not strip.isVisible()
    assert not window.panes.hide_values.hidden


def test_hidden_values_stay_hidden_in_another_language_and_after_logging_out(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.show(samples.valid())
    window.panes.hide_values.hide_values(True)
    window = world.speak(window, "de")
    secret = values(window)
    assert secret
    world.settle(window)
    assert window.panes.hide_values.strip is not None
    assert window.panes.hide_values.strip.isVisible()
    for texts in (drawn(window), properties(window), heard(window)):
        assert leaks(texts, secret) == set()
    with world.qtbot.waitSignal(window.work.logged_out):
        window.work.log_out()
    window.panes.hide_values.hide_values(False)
    names = ("given_text", "given_tip", "given_name", "given_description", "given_title", "given_placeholder")
    given = [each.property(name) for each in (window, *window.findChildren(QWidget)) for name in names]
    assert leaks([str(one) for one in given], {samples.token().text}) == set()


@pytest.mark.parametrize("name", ["rejected", "expired-while-shown", "not-verified"])
def test_which_check_failed_and_what_to_do_can_be_read_while_values_are_hidden(name: str, stages: Stages) -> None:
    window = stages.reach(name).window
    veil().hide_values(True)
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    for check in outcome.inspection.told():
        assert hiding.shown(check.title) == check.title
        assert hiding.shown(check.fix or "") != hiding.DOTS
        assert hiding.shown(check.reason) != hiding.DOTS, check.reason


def test_a_name_that_may_be_seen_is_seen_within_sentences_too(qapp: QApplication) -> None:
    del qapp
    given = hiding._names
    named, other = tr("Compared with {source}", source="orders-worker"), tr("Compared with {source}", source="eu-1_Ab3")
    nested = tr("{what}, {why}", what=named, why=other)
    hiding.names(lambda: frozenset({"orders-worker"}))
    try:
        hiding.hide(True)
        for _ in range(2):  # what was told is asked for again
            assert hiding.shown(hiding.shown(named)) == named
            assert hiding.shown(hiding.shown(other)) == f"Compared with {hiding.DOTS}"
            assert hiding.shown(nested) == f"{named}, Compared with {hiding.DOTS}"
        hiding.names(frozenset)
        hiding.hide(True)
        assert hiding.shown(named) == f"Compared with {hiding.DOTS}", "a name no longer"
    finally:
        hiding.names(given)
        hiding.hide(False)


@pytest.mark.parametrize("text", ["+0.4 s", "-12 s", "+0,4 s", "182 ms"])
def test_a_length_of_time_is_no_value(text: str) -> None:
    hiding.hide(True)
    try:
        assert hiding.shown(text) == text
    finally:
        hiding.hide(False)


WORDS_ALONE = {"filter_field.py", "page_list.py", "segmented.py", "steps.py", "verdict_chips.py"}
"""Where names of tabs and keys, counts, the numbers of steps and titles of the help are painted, and nothing else."""


def test_whoever_paints_letters_or_has_a_model_asks_what_may_be_seen() -> None:
    modules = {path: path.read_text(encoding="utf-8") for path in (ROOT / "inspector" / "gui").rglob("*.py")}
    painting = {path.name for path, text in modules.items() if ".drawText(" in text and "shown(" not in text}
    assert painting <= WORDS_ALONE
    models = {path.name for path, text in modules.items() if re.search(r"^class \w+\(Q\w+Model\)", text, re.MULTILINE)}
    assert models
    hiding_ones = {path.name for path, text in modules.items() if "hides_values = True" in text}
    assert models <= hiding_ones
    editor = re.compile(r"^class \w+\((QPlainTextEdit|QTextEdit)\)", re.MULTILINE)
    assert [path.name for path, text in modules.items() if editor.search(text)] == []
