"""What the paste form keeps while the language changes, and what it forgets when it is cleared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.gui.paste.form import PasteForm
from inspector.gui.paste.key_fields import SECRET, URL
from tests.gui.conftest import World
from tests.gui.inspection.test_forgetting import in_values
from tests.gui.scenery import LOGIN
from tests.gui.window.driving import CTRL, SHIFT, Driver, driven, foreign, valid

KEYS_URL = f"{LOGIN}/keys"
TYPED = "a-typed-secret"


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def form(driver: Driver) -> PasteForm:
    return driver.window.panes.paste.form()


def banner(driver: Driver) -> str:
    return driver.window.panes.frame.inspection.banner.accessibleName()


def speak(driver: Driver, code: str) -> None:
    window = driver.world.speak(driver.window, code)
    driver.find = lambda: window
    driver.turn()


def ask_for_keys(driver: Driver) -> None:
    """Paste a token and have it judged with the keys of a URL, which take their time."""
    driver.paste(foreign(1))
    driver.settle()
    form(driver).keys.setCurrentIndex(form(driver).keys.findData(URL))
    QTest.keyClicks(form(driver).url, KEYS_URL)
    driver.issuer.held = True
    form(driver).inspect.click()
    driver.until_asked()


def test_a_verdict_that_is_awaited_is_shown_after_a_change_of_the_language(driver: Driver) -> None:
    ask_for_keys(driver)
    before = driver.shown
    speak(driver, "de")
    QTest.keyClicks(form(driver).audience, "orders-api")
    driver.finish()
    assert driver.shown is not None
    assert driver.shown is not before
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.key_set is not None
    assert driver.window.work.selection.shown.edited == form(driver).rules.rows["audience"].label.text()


def test_a_refusal_that_is_awaited_is_said_at_its_field_after_a_change_of_the_language(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    form(driver).set_key_file(driver.world.home / "absent.json")
    form(driver).inspect.click()
    speak(driver, "de")
    driver.finish()
    assert "absent.json" in form(driver).key_source.rows["file"].error


def test_a_long_text_that_is_being_read_is_judged_after_a_change_of_the_language(driver: Driver) -> None:
    driver.paste(f"{valid(1)} {'x' * 300_000}")
    assert driver.shown is None
    speak(driver, "de")
    driver.until(lambda: driver.shown is not None)


def test_what_was_typed_in_secret_is_kept_nowhere_once_it_is_taken_up(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    form(driver).keys.setCurrentIndex(form(driver).keys.findData(SECRET))
    QTest.keyClicks(form(driver).secret, TYPED)
    form(driver).inspect.click()
    driver.settle()
    driver.select_profile()
    driver.window.panes.profile.replace_secret()
    QTest.keyClicks(driver.window.panes.frame.request.form.secret.entry, TYPED)
    speak(driver, "de")
    assert form(driver).secret.text() == TYPED
    assert driver.window.panes.frame.request.form.secret.entry.text() == TYPED
    drafts = driver.window.work.drafts
    assert (drafts.paste, drafts.profile, drafts.inspection) == (None, None, None)


@pytest.mark.parametrize("how", ["log out", "Clear"])
def test_nothing_of_a_cleared_text_is_kept(driver: Driver, how: str) -> None:
    driver.paste(foreign(1))
    driver.settle()
    form(driver).keys.setCurrentIndex(form(driver).keys.findData(SECRET))
    QTest.keyClicks(form(driver).secret, TYPED)
    form(driver).inspect.click()
    driver.settle()
    driver.log_out() if how == "log out" else form(driver).clear_button.click()
    held = {**vars(form(driver)), **vars(driver.window.work.inspecting)}
    texts = {name: " ".join(in_values([value])) for name, value in held.items()}
    assert not [name for name, text in texts.items() if TYPED in text or foreign(1) in text]
    assert form(driver).draft(awaited=False).read is None


def test_the_keyboard_stays_where_it_is_at_log_out(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.select_profile()
    driver.settle()
    client_id = driver.window.panes.frame.request.form.client_id
    client_id.setFocus()
    driver.log_out()
    driver.turn()
    assert QApplication.focusWidget() is client_id
    client_id.selectAll()
    driver.press(Qt.Key.Key_Delete)
    assert form(driver).editor.text == ""
    driver.paste(valid(1))
    driver.settle()
    form(driver).clear_button.click()
    assert form(driver).editor.hasFocus()


def test_nothing_offers_to_judge_what_was_cleared(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    form(driver).clear_button.click()
    driver.settle()
    assert driver.shown is None
    assert driver.window.panes.frame.inspection.older.isHidden()
    assert len(driver.window.work.tokens) == 1, "it is listed still"
    driver.press(Qt.Key.Key_V, CTRL | SHIFT)
    driver.settle()
    assert banner(driver) == "Valid"


def test_a_verdict_on_a_cleared_text_is_not_shown(driver: Driver) -> None:
    ask_for_keys(driver)
    form(driver).clear_button.click()
    driver.finish()
    assert driver.shown is None
    assert form(driver).footer.words == "Read on this computer. Nothing is sent."


def test_a_long_text_that_is_cleared_while_it_is_read_is_never_judged(driver: Driver) -> None:
    driver.paste(f"{valid(1)} {'x' * 300_000}")
    form(driver).clear_button.click()
    driver.settle()
    assert driver.shown is None
    driver.edit_text(valid(2))
    driver.settle()
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.token.text == valid(2), "what is typed is judged by itself"


def test_the_text_fills_the_editor_after_two_changes_of_the_language(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    form(driver).clear_button.click()
    driver.select_profile()
    driver.settle()
    speak(driver, "es")
    speak(driver, "en")
    driver.select_token(0)
    driver.settle()
    editor = form(driver).editor
    assert editor.text == valid(1)
    lines = editor.document().firstBlock().layout()
    widths = [lines.lineAt(number).naturalTextWidth() for number in range(lines.lineCount())]
    assert len(widths) > 1
    assert max(widths) <= editor.viewport().width()
    editor.undo()
    editor.redo()
    assert editor.text == valid(1)
