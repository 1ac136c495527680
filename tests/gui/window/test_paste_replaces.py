"""What is pasted or dropped takes the place of what was there, with its verdict, and nothing is sent for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.gui.paste.editor import PasteEditor
from inspector.gui.paste.key_fields import URL
from tests.gui.conftest import World
from tests.gui.window.agreement import agree, agree_when_exported
from tests.gui.window.driving import CTRL, SHIFT, Driver, driven, expired, foreign, garbage, tampered, valid

KEY = Qt.Key
PLAIN_TEXT = "The login fails since Monday."


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def editor(driver: Driver) -> PasteEditor:
    return driver.window.panes.paste.form().editor


def verdict(driver: Driver) -> str:
    return driver.window.panes.frame.inspection.banner.accessibleName()


def press_outside(driver: Driver) -> None:
    """Ctrl+V while the keyboard is on the tabs."""
    driver.window.panes.frame.inspection.row.bar.setFocus()
    driver.press(KEY.Key_V, CTRL)


def press_everywhere(driver: Driver) -> None:
    driver.press(KEY.Key_V, CTRL | SHIFT)


def press_in_editor(driver: Driver) -> None:
    editor(driver).setFocus()
    driver.press(KEY.Key_V, CTRL | SHIFT)


def press_button(driver: Driver) -> None:
    driver.window.panes.frame.sidebar.paste.click()


WAYS: dict[str, Callable[[Driver], None]] = {
    "Ctrl+Shift+V": press_everywhere, "Ctrl+V outside": press_outside, "Ctrl+Shift+V inside": press_in_editor,
    "button": press_button,
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_a_second_paste_takes_the_place_of_the_first(driver: Driver, way: str) -> None:
    driver.paste(valid(1))
    driver.settle()
    assert verdict(driver) == "Valid"
    with driver.nothing_sent():
        driver.put_on_clipboard(expired(2))
        WAYS[way](driver)
        agree(driver.window)
        assert editor(driver).text == expired(2)
        assert not driver.window.panes.frame.inspection.older.isHidden(), "until it is judged, the verdict is older"
    assert verdict(driver) == "Rejected", "an expired token on the clipboard is never Valid"
    assert editor(driver).text == expired(2)
    agree_when_exported(driver.window)


@pytest.mark.parametrize(
    "text, judged", [(tampered(3), True), (foreign(6), True), (garbage(4), True), (PLAIN_TEXT, False)]
)
def test_no_text_on_the_clipboard_is_valid_for_what_was_there_before(driver: Driver, text: str, judged: bool) -> None:
    driver.paste(valid(1))
    driver.settle()
    with driver.nothing_sent():
        driver.paste(text)
    assert editor(driver).text == text
    assert verdict(driver) != "Valid"
    assert driver.window.panes.frame.inspection.older.isHidden()
    assert (driver.shown is not None) is judged, "where no token is, there is no verdict, of nothing else either"


def test_the_same_text_is_judged_again_where_nothing_is_shown_of_it(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.select_profile()
    driver.turn()
    assert driver.shown is None
    driver.press(KEY.Key_V, CTRL | SHIFT)
    driver.settle()
    assert verdict(driver) == "Valid"


def test_undo_in_the_editor_brings_the_former_text_back(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.paste(expired(2))
    driver.settle()
    editor(driver).setFocus()
    driver.press(KEY.Key_Z, CTRL)
    driver.turn()
    assert editor(driver).text == valid(1)
    assert driver.window.panes.frame.inspection.older.words == "Text changed. This verdict is from before."
    driver.press(KEY.Key_Return, CTRL)
    driver.settle()
    assert verdict(driver) == "Valid"
    editor(driver).setFocus()
    driver.press(KEY.Key_Z, CTRL | SHIFT)
    driver.turn()
    assert editor(driver).text == expired(2)


def test_undo_after_a_drop_brings_the_former_text_back(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.drop(expired(2))
    driver.settle()
    assert verdict(driver) == "Rejected"
    editor(driver).setFocus()
    driver.press(KEY.Key_Z, CTRL)
    driver.turn()
    assert editor(driver).text == valid(1)


def test_ctrl_v_inside_the_editor_inserts_at_the_caret(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    editor(driver).setFocus()
    editor(driver).moveCursor(editor(driver).textCursor().MoveOperation.End)
    driver.put_on_clipboard(" and more")
    driver.press(KEY.Key_V, CTRL)
    driver.turn()
    assert editor(driver).text == f"{valid(1)} and more"


@pytest.mark.parametrize("field", ["issuer", "audience"])
def test_ctrl_v_in_another_field_inserts_there(driver: Driver, field: str) -> None:
    driver.paste(valid(1))
    driver.settle()
    edit: QWidget = getattr(driver.window.panes.paste.form(), field)
    edit.setFocus()
    driver.put_on_clipboard("https://id.example.net")
    driver.press(KEY.Key_V, CTRL)
    driver.turn()
    assert edit.text() == "https://id.example.net"  # type: ignore[attr-defined]
    assert editor(driver).text == valid(1)


@pytest.mark.parametrize("way", [*WAYS, "drop"])
def test_nothing_is_sent_for_a_paste_where_keys_come_from_a_url(driver: Driver, way: str) -> None:
    driver.paste(valid(1))
    driver.settle()
    form = driver.window.panes.paste.form()
    form.key_source.take_from(URL)
    form.url.setText("https://login.example.com/keys")
    driver.turn()
    with driver.nothing_sent():
        driver.put_on_clipboard(foreign(2))
        driver.drop(foreign(2)) if way == "drop" else WAYS[way](driver)
    assert editor(driver).text == foreign(2)
    strip = driver.window.panes.frame.inspection.older
    assert strip.words == "Text changed. This verdict is from before.", "the old verdict is not the new text's"
    driver.press(KEY.Key_Return, CTRL)
    driver.settle()
    assert driver.issuer.sent == ["https://login.example.com/keys"], "Inspect is what sends"
    assert strip.isHidden()


def test_an_empty_clipboard_changes_nothing(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.edit_text("x")
    driver.turn()
    driver.paste("")
    driver.turn()
    assert editor(driver).text == f"{valid(1)}x"
    assert driver.window.panes.frame.inspection.older.words == "Text changed. This verdict is from before."


def test_of_two_answers_to_one_token_the_one_in_the_text_is_told_also_when_it_is_taken_back(world: World) -> None:
    with driven(world) as driver:
        selection, paste = driver.window.work.selection, driver.window.panes.paste

        def told() -> int | None:
            driver.finish()
            answer = selection.shown.answer
            return answer.facts.status if answer is not None and answer.facts is not None else None

        for status, error in ((401, "invalid_token"), (403, "insufficient_scope")):
            head = f'HTTP/1.1 {status}\nWWW-Authenticate: Bearer error="{error}"\n\n'
            driver.paste(f"Authorization: Bearer {valid(1)}\n\n{head}")
            assert told() == status
        paste.undo()
        assert told() == 401
        paste.redo()
        assert told() == 403
        driver.paste(valid(1))
        assert told() is None
        paste.undo()
        assert told() == 403
