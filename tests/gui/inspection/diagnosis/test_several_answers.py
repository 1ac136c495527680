"""Several answers in one paste: each is listed, one is explained, and another is when it is chosen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from inspector.gui.inspection.diagnosis.answer_list import MOST_ROWS, AnswersModel
from inspector.gui.inspection.diagnosis.answer_view import AnswerView
from inspector.gui.theme.hiding import DOTS
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
LONG = "https://api.example.com/v1/orders?" + "&".join(f"column{n}=yes" for n in range(60))
EXPIRED = '{"error":"invalid_token","error_description":"the token has expired"}'
AUDIENCE = '{"error":"invalid_token","error_description":"the audience is wrong"}'


def entry(url: str, status: int, body: str, token: str = "") -> dict[str, object]:
    sent = [{"name": "Authorization", "value": f"Bearer {token}"}] if token else []
    request = {"method": "GET", "url": url, "headers": sent}
    return {"request": request, "response": {"status": status, "headers": [], "content": {"text": body}}}


def recording(*entries: dict[str, object]) -> str:
    return json.dumps({"log": {"entries": list(entries)}})


THREE = recording(
    entry("https://api.example.com/v1/inventory", 200, "[]"), entry(LONG, 401, EXPIRED), entry(LONG, 401, AUDIENCE)
)


def opened(window: MainWindow) -> AnswerView:
    window.panes.answer.open()
    return window.panes.frame.inspection.answer


def explain(view: AnswerView, until: Until, text: str) -> None:
    view.diagnosis.hide()
    view.editor.setPlainText(text)
    view.explain.click()
    until(view.diagnosis.isVisible)


def model(view: AnswerView) -> AnswersModel:
    found = view.answers.model()
    assert isinstance(found, AnswersModel)
    return found


def spoken(view: AnswerView) -> list[str]:
    rows = model(view)
    return [rows.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())]


def click(view: AnswerView, row: int) -> None:
    place = view.answers.visualRect(model(view).index(row, 0)).center()
    QTest.mouseClick(view.answers.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def said() -> Iterator[list[str]]:
    heard: list[str] = []
    QAccessible.setActive(True)
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)
    QAccessible.setActive(False)


def test_each_is_listed_with_the_failed_ones_named(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    assert view.answers.isVisible()
    assert view.answers.accessibleName() == "The answers that were pasted"
    first, second, third = spoken(view)
    assert first == "1, It did not fail, 200, GET https://api.example.com/v1/inventory"
    assert second.startswith("2, It failed, 401, GET https://api.example.com/v1/orders?")
    assert second.endswith("explained below")
    assert third.startswith("3, It failed, 401,")
    assert not third.endswith("explained below")


def test_one_answer_is_no_list(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    explain(view, until, f"HTTP/1.1 401 Unauthorized\n\n{EXPIRED}")
    assert not view.answers.isVisible()
    assert model(view).rowCount() == 0


def test_a_click_explains_another_of_the_same_paste(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    assert "expired" in view.diagnosis.headline.text()
    view.editor.setPlainText("something else")
    click(view, 2)
    until(lambda: spoken(view)[2].endswith("explained below"))
    assert "audience" in view.diagnosis.headline.text()
    assert view.editor.toPlainText() == "something else"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_go_from_one_to_another_and_enter_chooses(
    world: World, until: Until, said: list[str], key: Qt.Key
) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    view.clear_button.setFocus()
    QTest.keyClick(view.clear_button, Qt.Key.Key_Tab)
    assert view.answers.hasFocus(), "one tab stop"
    assert view.answers.currentIndex().row() == 1, "it begins at the one that is explained"
    QTest.keyClick(view.answers, Qt.Key.Key_Down)
    assert spoken(view)[1].endswith("explained below"), "going there chooses nothing"
    said.clear()
    QTest.keyClick(view.answers, key)
    until(lambda: spoken(view)[2].endswith("explained below"))
    assert view.answers.hasFocus()
    assert view.answers.currentIndex().row() == 2
    assert said == [view.diagnosis.headline.text()], "nobody has to look for what it comes to"
    QTest.keyClick(view.answers, Qt.Key.Key_Tab)
    assert not view.answers.hasFocus()


def test_a_hundred_scroll_inside_the_list(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, recording(*[entry(f"{LONG}&n={n}", 401, EXPIRED) for n in range(100)]))
    assert model(view).rowCount() > MOST_ROWS
    assert view.answers.verticalScrollBar().maximum() > 0
    view.answers.setFocus()
    QTest.keyClick(view.answers, Qt.Key.Key_End)
    last = model(view).line(view.answers.currentIndex().row()).number
    QTest.keyClick(view.answers, Qt.Key.Key_Return)
    until(lambda: spoken(view)[-1].endswith("explained below"))
    assert str(last) == spoken(view)[-1].partition(",")[0]


def test_the_whole_of_a_long_address_is_in_the_tooltip(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    assert LONG in model(view).index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_addresses_are_values_that_are_hidden(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    veil().hide_values(True)
    try:
        index: QModelIndex = model(view).index(1, 0)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert "example.com" not in index.data(role)
            assert DOTS in index.data(role)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("2, It failed, 401, ")
    finally:
        veil().hide_values(False)
    assert "example.com" in index.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("how", ["clear", "log out", "another token", "an error"])
def test_nothing_of_the_list_is_left(world: World, until: Until, how: str) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    view = opened(window)
    explain(view, until, THREE)
    if how == "clear":
        view.clear_button.click()
    elif how == "log out":
        done: list[object] = []
        window.work.logged_out.connect(done.append)
        window.work.log_out()
        until(lambda: bool(done))
    elif how == "another token":
        window.work.selection.select_profile(world.issuer.profile("expired").id)
    else:
        view.editor.setPlainText("")
        view.explain.click()
        until(lambda: bool(view.row.error))
    if how != "log out":  # which takes the view away, too
        assert model(view).rowCount() == 0
        assert not view.answers.isVisible()
    explaining = window.work.explaining
    explaining.explain_answer(3)
    assert not explaining.running, "the paste is forgotten"
    assert explaining.diagnosis is None


def test_the_later_of_two_choices_counts(world: World, until: Until) -> None:
    view = opened(world.window(samples.PROFILE))
    explain(view, until, THREE)
    click(view, 2)
    click(view, 0)
    until(lambda: spoken(view)[0].endswith("explained below"))
    assert not spoken(view)[2].endswith("explained below")


def test_another_language_shows_the_same_one(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    view = opened(window)
    explain(view, until, THREE)
    click(view, 2)
    until(lambda: spoken(view)[2].endswith("explained below"))
    window = world.speak(window, "de")
    assert model(window.panes.frame.inspection.answer).explained == 2


WITH_TOKEN = recording(
    entry("https://api.example.com/v1/orders", 401, '{"message":"Unauthorized"}', samples.token().text)
)


def test_the_token_of_the_request_is_used_where_none_is_shown(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    view = opened(window)
    explain(view, until, WITH_TOKEN)
    assert view._words.text().startswith("Explained for the token of the request that was pasted.")
    assert len(window.work.tokens) == 0, "it is not listed"
    assert window.work.selection.outcome is None
    view.clear_button.click()
    assert view._words.text().startswith("Without a token.")


def test_the_token_that_is_shown_counts_before_that_of_the_request(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    view = opened(window)
    explain(view, until, WITH_TOKEN)
    assert view._words.text().startswith("Explained for the token shown above.")
    assert len(window.work.tokens) == 1
