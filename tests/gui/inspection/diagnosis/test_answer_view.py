"""Diagnose an API's answer: pasted beside a token or without one, explained on this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
ANSWER = 'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer scope="" error="invalid_token" error_description="{}"'
WRONG_AUDIENCE = ANSWER.format("the token does not have a valid audience")


def explained(window: MainWindow, until: Until, text: str) -> str:
    view = window.panes.frame.inspection.answer
    view.diagnosis.hide()
    view.editor.setPlainText(text)
    view.explain.click()
    until(view.diagnosis.isVisible)
    return view.diagnosis.cause.text()


def test_it_opens_beside_a_token_by_its_keys_and_uses_that_token(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    pane = window.panes.frame.inspection
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert pane.current_tab == "API answer"
    assert pane.answer.editor.hasFocus()
    assert pane.answer._words.text().startswith("Explained for the token shown above.")
    QGuiApplication.clipboard().setText(WRONG_AUDIENCE)
    pane.answer.editor.paste()
    QTest.keyClick(pane.answer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(pane.answer.diagnosis.isVisible)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.client_id in pane.answer.diagnosis.cause.text(), (
        "it names what stands in this token"
    )
    assert pane.banner.state.title == "Valid", "the token's verdict stands above it all the same"


def test_it_opens_from_the_start_page_and_from_the_paste_form(world: World, until: Until) -> None:
    window = world.window()
    window.panes.frame.start.answer.click()
    pane = window.panes.frame.inspection
    assert not window.panes.frame.starting
    assert pane.current_tab == "API answer"
    assert pane.answer.editor.hasFocus()
    assert pane.answer._words.text().startswith("Without a token.")
    assert explained(window, until, WRONG_AUDIENCE)
    window.panes.paste.form().answer.click()
    assert pane.current_tab == "API answer"


def test_the_headline_stands_above_the_cause(world: World, until: Until) -> None:
    window = world.window()
    window.panes.frame.start.answer.click()
    assert explained(window, until, WRONG_AUDIENCE)
    headline = window.panes.frame.inspection.answer.diagnosis.headline
    assert headline.isVisible()
    assert headline.text().endswith(".")
    assert headline.geometry().bottom() < window.panes.frame.inspection.answer.diagnosis.cause.geometry().top()


def test_the_request_that_was_pasted_with_an_answer_stands_above_the_cause(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.answer.open()
    view = window.panes.frame.inspection.answer.diagnosis
    sent = "> POST /oauth2/token?client_secret=hunter22 HTTP/1.1\n> Host: id.example.com\n>\n"
    explained(window, until, f'{sent}< HTTP/1.1 400 Bad Request\n<\n{{"error":"invalid_client"}}')
    assert view.asked.isVisible()
    assert view.asked.toPlainText().startswith("POST https://id.example.com/oauth2/token")
    assert "hunter22" not in view.asked.toPlainText()
    assert view.asked.accessibleName() == "What was asked"
    assert view.asked.mapTo(view, view.asked.rect().bottomLeft()).y() < view.cause.geometry().top()
    explained(window, until, WRONG_AUDIENCE)
    assert not view.asked.isVisible()


def test_another_profile_is_not_shown_with_the_answer_of_the_one_before(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE, demo=True)
    window.panes.answer.open()
    pane = window.panes.frame.inspection
    assert explained(window, until, WRONG_AUDIENCE)
    window.work.selection.select_profile(samples.PROFILE.id)
    assert pane.current_tab == "Checks"
    assert pane.answer.diagnosis.isHidden()
    assert pane.answer.editor.toPlainText() == WRONG_AUDIENCE, "what was pasted stays"


def test_nothing_and_nonsense_are_said_below_the_field(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.answer.open()
    view = window.panes.frame.inspection.answer
    view.explain.click()
    until(lambda: bool(view.row.error))
    assert view.row.error == "There is nothing to read. Paste what the server or the API said."
    QTest.keyClicks(view.editor, "x")
    assert view.row.error == ""


def test_what_is_not_known_is_said_to_be_so(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.answer.open()
    cause = explained(window, until, "HTTP/1.1 418 I'm a teapot\n\n<b>short</b>\u202e and stout")
    assert cause.startswith("No cause is known for this answer")
    shown = {label.text() for label in window.panes.frame.inspection.answer.diagnosis.findChildren(QLabel)}
    assert not any("<b>" in text for text in shown), "nobody's guess about words that nobody knows"


def test_another_token_takes_the_explanation_away_and_log_out_the_text(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.answer.open()
    explained(window, until, WRONG_AUDIENCE)
    view = window.panes.frame.inspection.answer
    window.work.selection.select_profile(world.issuer.profile("expired").id)
    assert not view.diagnosis.isVisible()
    assert view.editor.toPlainText() == WRONG_AUDIENCE
    window.work.log_out()
    until(lambda: window.work.drafts.answer.toPlainText() == "")
    assert window.panes.frame.inspection.current_tab == "Checks"
    window.panes.answer.open()
    assert window.panes.frame.inspection.answer.editor.toPlainText() == ""


def test_a_failed_request_has_the_tab_too(world: World) -> None:
    window = world.window(demo=True)
    window.work.selection.select_profile(world.issuer.profile("wrong-secret").id)
    world.get_token(window)
    window.panes.answer.open()
    assert window.panes.frame.inspection.current_tab == "API answer"
    assert window.panes.frame.inspection.row.select("Diagnosis")


def test_the_tab_is_not_there_before_it_is_asked_for(world: World) -> None:
    window = world.window(samples.PROFILE)
    assert not window.panes.frame.inspection.row.select("API answer")
    assert [one for one in window.panes.menus.token_menu().actions() if "Diagnose" in one.text()]


def test_what_was_cleared_is_not_explained_in_another_language(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.answer.open()
    explained(window, until, WRONG_AUDIENCE)
    window.panes.frame.inspection.answer.clear_button.click()
    assert window.work.explaining.diagnosis is None
    window = world.speak(window, "de")
    until(lambda: not window.work.explaining.running)
    view = window.panes.frame.inspection.answer
    assert view.editor.toPlainText() == ""
    assert view.diagnosis.isHidden()


def test_an_explanation_on_its_way_is_not_shown_when_its_text_was_cleared(world: World, until: Until) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.answer.open()
    view, explaining = window.panes.frame.inspection.answer, window.work.explaining
    view.editor.setPlainText(WRONG_AUDIENCE)
    view.explain.click()
    assert explaining.running
    view.clear_button.click()
    assert view.editor.hasFocus()
    until(lambda: not explaining.running)
    QApplication.processEvents()
    assert explaining.diagnosis is None
    assert view.diagnosis.isHidden()
    assert explained(window, until, WRONG_AUDIENCE), "the next one is"
