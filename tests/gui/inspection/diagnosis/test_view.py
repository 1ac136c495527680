"""The Diagnosis tab: the server's words first, then the cause, then what to try; one button where it belongs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector.core.diagnosis.candidates import Sureness
from inspector.core.diagnosis.diagnosis import Diagnosis, ToldCause
from inspector.core.diagnosis.table import FIND_METHOD, REPLACE_SECRET, failures, rejections
from inspector.gui.inspection.causes.grounds import OtherCause
from inspector.gui.inspection.diagnosis.view import DiagnosisView
from tests.gui import samples


def diagnosis() -> Diagnosis:
    found = samples.failed().diagnosis
    assert found is not None
    return found


@pytest.fixture
def view(qtbot: QtBot) -> DiagnosisView:
    view = DiagnosisView()
    qtbot.addWidget(view)
    view.resize(666, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def said(view: DiagnosisView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_order_is_fixed(view: DiagnosisView) -> None:
    view.show_diagnosis(diagnosis())
    tops = {
        label.text(): label.mapTo(view, label.rect().topLeft()).y()
        for label in view.findChildren(QLabel)
        if label.text() in ("What the server said", "Most likely cause", "What to try")
    }
    assert list(dict(sorted(tops.items(), key=lambda item: item[1]))) == [
        "What the server said", "Most likely cause", "What to try",
    ]  # fmt: skip


def test_the_servers_words_are_verbatim_and_copied(view: DiagnosisView, qtbot: QtBot) -> None:
    view.show_diagnosis(diagnosis())
    assert view.said.toPlainText() == 'HTTP/1.1 400 Bad Request\n{"error":"invalid_client"}'
    copied = QSignalSpy(view.copy_asked)
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    assert copied.at(0) == [diagnosis().said]


def test_fixes_are_numbered_with_a_title_each(view: DiagnosisView) -> None:
    view.show_diagnosis(diagnosis())
    assert "Replace the secret" in said(view)
    assert "Check that the client ID is in this pool" in said(view)


def buttons_of(view: DiagnosisView) -> dict[str, QPushButton]:
    """Those of causes and steps."""
    others = (view.copy_button, view.learn)
    shown = [b for b in view.findChildren(QPushButton) if b not in others and b.isVisible()]
    found = {button.accessibleName(): button for button in shown}
    assert len(found) == len(shown), "no button twice"
    return found


def test_a_fix_has_at_most_one_button_and_it_asks_for_that_fix(view: DiagnosisView, qtbot: QtBot) -> None:
    view.show_diagnosis(diagnosis())
    found = buttons_of(view)
    assert list(found) == ["Replace secret…", "Find what works"]
    with qtbot.waitSignal(view.replace_secret_requested):
        QTest.mouseClick(found["Replace secret…"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.find_method_requested):
        QTest.mouseClick(found["Find what works"], Qt.MouseButton.LeftButton)


def test_other_causes_have_no_button(view: DiagnosisView) -> None:
    view.show_diagnosis(replace(diagnosis(), offers=()))
    assert buttons_of(view) == {}


def test_rows_that_offer_another_secret_exist_and_have_a_fix_for_it() -> None:
    rows = [row for table in (failures(), rejections()) for row in table.rows if row.suspects_secret]
    assert rows
    for row in rows:
        assert REPLACE_SECRET in row.offers, row.id


def test_a_known_cause_is_not_called_likely(view: DiagnosisView) -> None:
    view.show_diagnosis(replace(diagnosis(), sure=Sureness.PROVEN))
    assert "Cause" in said(view)
    assert "Most likely cause" not in said(view)


def test_without_an_answer_the_connections_words_stand_there(view: DiagnosisView) -> None:
    outcome = samples.unreached()
    assert outcome.diagnosis is not None
    view.show_diagnosis(outcome.diagnosis, outcome.exchange)
    assert "What the connection said" in said(view)
    view.show_diagnosis(replace(outcome.diagnosis, said=""), outcome.exchange)
    assert view.said.toPlainText() == "[Errno -2] Name or service not known"


def test_hostile_words_are_shown_as_text(view: DiagnosisView) -> None:
    view.show_diagnosis(replace(diagnosis(), said="<b>no</b>\u202e\n\x1b[31mred"))
    assert view.said.toPlainText() == "<b>no</b><U+202E>\n<U+001B>[31mred"


OTHER = ToldCause(
    id="other",
    summary="",
    cause="The scope is misspelt.",
    fixes=("Ask without a scope. What is granted shows the names.", "Find the method."),
    reference=None,
    evidence=((True, "code", "The code is “invalid_scope”."),),
    tell="Ask for another scope.",
    offers=("", FIND_METHOD),
)


def several(offers: tuple[str, ...] = ()) -> Diagnosis:
    first = replace(diagnosis(), offers=offers)
    evidence = (
        (True, "sentence", "The server says: “<b>no</b><U+202E>”."),
        (False, "token", "The token at hand is a whole JWT."),
    )
    own = ToldCause(first.id, first.summary, first.cause, first.fixes, first.reference, evidence, "Try it.")
    return replace(first, sure=Sureness.ONE_OF, evidence=evidence, tell="Try it.", candidates=(own, OTHER))


def test_what_speaks_for_a_cause_and_against_it_stands_in_lines_of_their_own(view: DiagnosisView) -> None:
    view.show_diagnosis(several())
    words = said(view)
    for label, text in (
        ("For it", "The server says: “<b>no</b><U+202E>”."),
        ("Against it", "The token at hand is a whole JWT."),
        ("To tell", "Try it."),
    ):
        assert label in words
        assert words[words.index(label) + 1] == text


def test_another_cause_has_a_card_with_what_would_tell_it_and_what_to_try(view: DiagnosisView, qtbot: QtBot) -> None:
    view.show_diagnosis(several())
    cards = view.findChildren(OtherCause)
    assert [card.findChildren(QLabel)[0].text() for card in cards] == ["Or else"]
    words = [label.text() for label in cards[0].findChildren(QLabel)]
    assert {"The scope is misspelt.", "Ask for another scope.", "Ask without a scope", "Find the method."} <= set(words)
    with qtbot.waitSignal(view.find_method_requested):
        QTest.mouseClick(buttons_of(view)["Find what works"], Qt.MouseButton.LeftButton)


def test_a_button_of_the_first_cause_stands_there_alone(view: DiagnosisView) -> None:
    view.show_diagnosis(several((REPLACE_SECRET, "", FIND_METHOD)))
    assert list(buttons_of(view)) == ["Replace secret…", "Find what works"]


def test_the_cards_go_with_the_causes(view: DiagnosisView) -> None:
    view.show_diagnosis(several())
    view.show_diagnosis(diagnosis())
    assert "Or else" not in said(view)
