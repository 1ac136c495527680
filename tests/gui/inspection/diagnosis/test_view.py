"""The Diagnosis tab: the server's words first, then the cause, then what to try; one button where it belongs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector.core.diagnosis.candidates import Sureness
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.table import REPLACE_SECRET, failures, rejections
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
    shown = [b for b in view.findChildren(QPushButton) if b is not view.copy_button and b.isVisible()]
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
