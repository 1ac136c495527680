"""The note on a token and the answer of an API, first among the findings; and an answer that stands alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.diagnosis.diagnosis import Explanation
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.store.token_marks import TokenMarks
from inspector.gui.inspection.findings.beside import Findings, told_answer
from inspector.gui.inspection.findings.beside_widgets import AnswerCard, NoteLine
from inspector.gui.inspection.findings.view import FindingsView
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from tests.gui import samples
from tests.gui.conftest import World

AUDIENCE = (
    'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token", '
    'error_description="the token does not have a valid audience"\n\n{"message":"Unauthorized"}'
)
EXPIRED = 'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token", error_description="{}"'


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


@pytest.fixture
def view(qtbot: QtBot) -> FindingsView:
    view = FindingsView()
    qtbot.addWidget(view)
    view.resize(660, 900)
    view.show()
    return view


def answered(text: str = AUDIENCE, *, token: bool = True) -> Explanation:
    outcome = samples.unverified()
    return diagnose_text(text, "generic", outcome.inspection if token else None)


def titles(view: FindingsView) -> list[str]:
    return [section.header.text() for section in view._sections]


def texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def card_of(view: FindingsView) -> AnswerCard:
    return next(each for each in view.beside() if isinstance(each, AnswerCard))


def test_note_and_answer_stand_before_the_findings_and_are_of_that_token_alone(view: FindingsView) -> None:
    inspection = samples.unverified().inspection
    view.show_findings(Findings(inspection, note="From the mail of 12:40.", answer=answered()))
    assert titles(view)[:2] == ["Note", "Answer of the API"]
    note, card = view.beside()
    assert isinstance(note, NoteLine)
    assert isinstance(card, AnswerCard)
    assert "From the mail of 12:40." in texts(note)
    edited = QSignalSpy(view.note_asked)
    QTest.mouseClick(note.edit, Qt.MouseButton.LeftButton)
    assert edited.count() == 1
    view.show_findings(Findings(samples.valid().inspection))
    assert not view.beside(), "another token has neither"
    assert "Answer of the API" not in titles(view)


def test_the_card_says_who_answered_why_both_sides_and_what_to_do(view: FindingsView) -> None:
    view.show_findings(Findings(samples.unverified().inspection, answer=answered()))
    card = card_of(view)
    told = told_answer(answered())
    said = texts(card)
    assert card.accessibleName() == told.title
    assert "API Gateway" in told.title
    for words in (told.title, told.cause, "HTTP 401", "It said", "the token does not have a valid audience",
                  "Token says", "aud = orders-api", "Fix:"):  # fmt: skip
        assert words in said, words
    assert "HTTP 401" in card.accessibleDescription()
    assert [button.accessibleName() for button in card.findChildren(QPushButton)] == ["Learn more", "Show the steps"]


def test_the_steps_open_in_the_card_by_key_and_close_again(view: FindingsView, qtbot: QtBot) -> None:
    view.show_findings(Findings(samples.unverified().inspection, answer=answered()))
    card, before = card_of(view), view.heightForWidth(660)
    card.steps.setFocus()
    QTest.keyClick(card.steps, Qt.Key.Key_Return)
    assert card.steps.accessibleName() == "Hide the steps"
    assert "What to try" in texts(card)
    qtbot.waitUntil(lambda: view.heightForWidth(660) > before)
    assert card.steps.hasFocus()
    QTest.keyClick(card.steps, Qt.Key.Key_Return)
    assert "What to try" not in texts(card)
    qtbot.waitUntil(lambda: view.heightForWidth(660) == before)


def test_a_step_offers_what_it_names(view: FindingsView) -> None:
    refusal = 'HTTP/1.1 400 Bad Request\n\n{"error":"invalid_client"}'
    view.show_findings(Findings(None, answer=diagnose_text(refusal, "cognito")))
    card, offered = card_of(view), QSignalSpy(view.offered)
    card.steps.click()
    buttons = [each for each in card.findChildren(QPushButton) if each.text() not in ("Learn more", card.steps.text())]
    assert buttons
    for button in buttons:
        button.click()
    assert offered.count() == len(buttons)


def test_judged_again_the_open_steps_stay_and_another_answer_takes_their_place(view: FindingsView) -> None:
    inspection, answer = samples.unverified().inspection, answered()
    view.show_findings(Findings(inspection, answer=answer))
    card = card_of(view)
    card.steps.click()
    view.show_findings(Findings(inspection, answer=answer))
    assert card_of(view) is card
    assert card.steps.accessibleName() == "Hide the steps"
    view.show_findings(Findings(inspection, answer=answered(EXPIRED.format("the token has expired"))))
    assert card_of(view) is not card


def test_an_answer_that_does_not_fit_says_so(view: FindingsView) -> None:
    answer = answered(EXPIRED.format("the token has expired"))
    assert answer.facts is not None
    assert answer.facts.misfit is not None
    view.show_findings(Findings(samples.unverified().inspection, answer=answer))
    assert "This answer does not fit this token" in texts(card_of(view))
    assert "does not fit" in card_of(view).accessibleDescription()


def test_it_is_copied_as_findings_are(view: FindingsView) -> None:
    view.show_findings(Findings(samples.unverified().inspection, note="a note", answer=answered()))
    note, card = view.beside()
    copied = QSignalSpy(view.copy_asked)
    for item in (note, card):
        item.setFocus()
        QTest.keyClick(item, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(0)[0] == "a note"
    assert "HTTP 401" in copied.at(1)[0]
    QTest.keyClick(note, Qt.Key.Key_Down)
    assert not note.hasFocus(), "the arrow keys go from one to the next"


def test_hostile_words_of_a_server_are_text(view: FindingsView) -> None:
    said = "<b>bold</b>\u202e <img src=x>" + "w" * 5000
    answer = answered(EXPIRED.format(said))
    view.show_findings(
        Findings(samples.unverified().inspection, answer=answer, note="<i>note</i>\u202e\n" + "n" * 3000)
    )
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "\u202e" not in label.text()
    assert view.heightForWidth(660) < 6000


def test_the_pane_shows_an_answer_alone_and_then_a_token_with_all_its_tabs(world: World, qtbot: QtBot) -> None:
    work = Workspace(world.services())
    pane = InspectionPane(work)
    qtbot.addWidget(pane)
    pane.resize(706, 773)
    pane.show()
    answer = answered(token=False)
    work.selection.show_answer(answer)
    assert pane.header.title.text() == "Answer of an API"
    assert (pane.banner.state.kind, pane.banner.state.title) == ("neutral", "Answered 401")
    assert pane.banner.state.sentence == answer.told().cause
    bar = pane.row.bar
    assert [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at)] == ["Checks", "Exchange"]
    qtbot.waitUntil(lambda: pane.settled)
    assert "There is no token beside this answer" in texts(card_of(pane.pages.findings))
    outcome = replace(samples.unverified(), marks=TokenMarks(note="a note"))
    work.selection.show(outcome)
    work.answers.keep(outcome.id, answered())
    qtbot.waitUntil(lambda: pane.settled)
    assert pane.header.title.text() == "Token and answer"
    assert [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at)][:5] == [
        "Checks", "Claims", "Raw", "Keys", "Exchange",
    ]  # fmt: skip
    assert titles(pane.pages.findings)[:2] == ["Note", "Answer of the API"]
    assert pane.row.tabs._marks[0].number == 1, "the answer counts, and nothing else failed"
    work.selection.show(samples.valid())
    qtbot.waitUntil(lambda: pane.settled)
    assert not pane.pages.findings.beside()
    assert 0 not in pane.row.tabs._marks
    work.selection.show_answer(answer)
    work.selection.show(None)
    assert pane.banner.state.title == "No token yet"
    assert pane.pages.answer is None
