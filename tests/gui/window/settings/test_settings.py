"""The page of the settings: each is applied at once, kept, the same in every window, and can be put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionComboBox

from inspector.core.text import times
from inspector.gui.model import languages
from inspector.gui.model.choices.defaults import (
    choose_default_leeway,
    choose_default_secret_command,
    default_leeway_s,
    default_secret_command,
)
from inspector.gui.model.preferences import Preferences
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.settings.page import SettingsPage
from tests.gui import samples
from tests.gui.conftest import World

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST = {
    "language": "", "appearance": "light", "dates": "local", "leeway": "0", "secret-command": "", "clipboard": "60",
    "idle": "0", "on-quit": "no",
}  # fmt: skip


@pytest.fixture(autouse=True)
def as_at_first(qapp: QApplication) -> object:
    look = theme.install(qapp)
    if look.scheme != "light":  # each change styles every widget anew
        look.set_scheme("light")
    yield
    if look.scheme != "light":
        look.set_scheme("light")
    times.show_in(None)
    choose_default_leeway(0)
    choose_default_secret_command((), typed=False)
    languages.speak(languages.ENGLISH)


def page_of(window: MainWindow) -> SettingsPage:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    page = window.panes.settings.page
    assert page is not None
    assert page.isVisible()
    return page


def choose(page: SettingsPage, setting: str, value: str) -> None:
    """Choose as a person does, by the keyboard."""
    control = page.rows[setting].control
    control.setFocus()
    if isinstance(control, QComboBox):
        steps = control.findData(value) - control.currentIndex()
        for _ in range(abs(steps)):
            QTest.keyClick(control, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    else:
        control.selectAll()
        QTest.keyClicks(control, value)
        QTest.keyClick(control, Qt.Key.Key_Tab)


def shown(page: SettingsPage) -> dict[str, str]:
    """What each control says."""
    return {
        id_: row.control.text() if isinstance(row.control, QLineEdit) else row.control.value()
        for id_, row in page.rows.items()
    }


CHOSEN = {
    "dates": "utc", "leeway": "45", "secret-command": "pass orders", "clipboard": "300", "idle": "15", "on-quit": "yes",
}  # fmt: skip


def test_each_is_applied_at_once_kept_and_the_same_in_every_window(world: World) -> None:
    window = world.window(samples.PROFILE)
    page = page_of(window)
    assert shown(page) == FIRST
    assert page.rows["language"].control.hasFocus()
    window.panes.windows.wanted.emit()
    other = world.programs[-1].windows[-1]
    assert other is not window
    other.panes.registry.run("settings")
    beside = other.panes.settings.page
    assert beside is not None
    for setting, value in CHOSEN.items():
        choose(page, setting, value)
    assert times.shown_in() is not None
    assert default_leeway_s() == 45
    assert window.work.clipboard.keep_s == 300
    assert window.work.idle.minutes == 15
    assert window.work.on_quit.wanted
    assert shown(page) == shown(beside) == FIRST | CHOSEN
    window.panes.registry.run("zone")
    assert shown(beside)["dates"] == "local"
    choose(beside, "dates", "utc")
    again = world.window()
    assert shown(page_of(again)) == FIRST | CHOSEN


def test_all_are_put_back_and_that_is_undone(world: World) -> None:
    page = page_of(world.window(samples.PROFILE))
    for setting, value in CHOSEN.items():
        choose(page, setting, value)
    page.restore.click()
    assert shown(page) == FIRST | {"appearance": "system"}
    assert theme.current().scheme == "system"
    assert page.take_back.isVisible()
    page.take_back.click()
    assert shown(page) == FIRST | CHOSEN
    assert theme.current().scheme == "light"
    assert not page.take_back.isVisible()
    QTest.keyClick(page.restore, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_language_is_changed_with_the_page_left_open(world: World) -> None:
    window = world.window(samples.PROFILE)
    page = page_of(window)
    program = world.programs[-1]
    choose(page, "language", "de")
    world.qtbot.waitUntil(lambda: not program.changing)
    assert languages.spoken() == "de"
    after = program.window.panes.settings.page
    assert after is not None
    assert after.isVisible()
    parent = after.parentWidget()
    assert parent is not None
    assert after.geometry() == parent.rect()  # it was opened before its window had its size
    assert shown(after)["language"] == "de"
    assert after.rows["language"].control.hasFocus()


@pytest.mark.parametrize("code", ["de", "es"])
def test_no_choice_is_cut(world: World, code: str) -> None:
    languages.speak(code)
    page = page_of(world.window(samples.PROFILE))
    for id_, row in page.rows.items():
        if isinstance(row.control, QComboBox):
            texts = [row.control.itemText(index) for index in range(row.control.count())]
            words = max(map(theme.current().metrics(Role.BODY).horizontalAdvance, texts))
            option = QStyleOptionComboBox()
            row.control.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = row.control.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, row.control)
            assert words <= room.width(), (id_, texts)


def test_a_leeway_that_is_none_is_not_taken_and_says_so(world: World) -> None:
    page = page_of(world.window(samples.PROFILE))
    row = page.rows["leeway"]
    for typed in ("-1", "86401", "1.5", "abc", "²"):
        choose(page, "leeway", typed)
        assert row.remark.text == "A whole number from 0 to 86 400."
        assert row.control.accessibleDescription() == row.remark.text
        assert shown(page)["leeway"] == typed
        assert default_leeway_s() == 0
    choose(page, "leeway", "30")
    assert (row.remark.text, default_leeway_s()) == ("", 30)


def test_the_leeway_is_that_of_new_profiles_and_of_tokens_without_a_profile(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.choices.allow_leeway(45)
    window.panes.registry.run("new-profile")
    profile = window.work.selection.profile
    assert profile is not None
    assert profile.leeway == 45
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    assert form.rules.expected().leeway_s == 45
    assert form.expectations.leeway.placeholderText() == "45"
    window.panes.choices.allow_leeway(20)
    assert form.expectations.leeway.placeholderText() == "20"


def test_a_damaged_file_gives_what_holds_at_first(world: World) -> None:
    world.home.mkdir()
    lines = ("dates=mars", "language=xx", f"clipboard_s={'9' * 5000}", "leeway_s=-4",
             "log_out_after_min=7, 8", "log_out_on_quit=@Invalid()")  # fmt: skip
    (world.home / "window.ini").write_text("[General]\n" + "\n".join(lines) + "\n")
    assert shown(page_of(world.window(samples.PROFILE))) == FIRST
    assert Preferences(world.home / "window.ini").number("leeway_s", range(10), 3) == 3


def test_it_is_in_the_menu_and_each_setting_in_the_palette(world: World) -> None:
    window = world.window(samples.PROFILE)
    entries = {entry.text(): entry for entry in window.panes.menus.main_menu().actions()}
    entries["Settings…\tCtrl+,"].trigger()
    page = window.panes.settings.page
    assert page is not None
    assert page.isVisible()
    window.panes.registry.run("palette")
    assert not page.isVisible()
    finder = window.panes.palette.finder
    assert finder is not None
    QTest.keyClicks(finder.field, "clear a copied")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert page.isVisible()
    assert page.rows["clipboard"].control.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert not page.isVisible(), "a second time closes it"


@pytest.mark.parametrize(
    "typed, said",
    [
        ("op read x | head", "There is no shell, so | does nothing here."),
        ("vault --token=hvs.CAESIJ2dqR9vQm3xPq8LkT7yWz4Nf1Hb6Sd0Gc5Va2", "secret"),
        ("op 'read", "A quotation mark is not closed."),
    ],
)
def test_a_secret_command_that_is_none_is_not_taken_and_says_so(world: World, typed: str, said: str) -> None:
    page = page_of(world.window(samples.PROFILE))
    choose(page, "secret-command", typed)
    assert said in page.rows["secret-command"].remark.text
    assert default_secret_command() == ()
    assert "hvs" not in Preferences(world.home / "window.ini").text("secret_command")


def test_a_new_profile_begins_with_the_secret_command_and_one_out_of_a_file_is_asked_about(world: World) -> None:
    window = world.window(samples.PROFILE)
    page = page_of(window)
    choose(page, "secret-command", "pass orders")
    page.close_overlay()
    window.panes.registry.run("new-profile")
    begun = window.work.selection.profile
    assert begun is not None
    assert begun.secret_command == ("pass", "orders")
    assert not window.work.profiles.pending(begun)
    choose_default_secret_command((), typed=False)  # as another start has it
    again = world.window()
    again.panes.registry.run("new-profile")
    later = again.work.selection.profile
    assert later is not None
    assert later.secret_command == ("pass", "orders")
    assert [each.field for each in again.work.profiles.pending(later)] == ["secret_command"]
