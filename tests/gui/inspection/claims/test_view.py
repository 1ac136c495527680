"""The Claims tab: what a row says, filtering, long and hostile values, and that large tokens stay quick to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inspector.core.checks.inspection import Inspection
from inspector.core.journeys.outcome import Outcome
from inspector.gui.inspection.claims import model as claims_model
from inspector.gui.inspection.claims.model import ClaimColumn, ClaimsModel, in_words
from inspector.gui.inspection.claims.rows import Member, path_of, spelled
from inspector.gui.inspection.claims.view import ClaimsView
from inspector.gui.inspection.kinds import claims_words
from tests.gui import samples

Make = Callable[[], Outcome]


def with_claims(claims: Mapping[str, Any]) -> Inspection:
    outcome = samples.valid()
    assert outcome.inspection is not None
    return samples.of_case(outcome.inspection, token=samples.token(dict(claims)))


def names(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, ClaimColumn.CLAIM).data()) for row in range(model.rowCount())]


def index_of(model: ClaimsModel, name: str, column: ClaimColumn = ClaimColumn.VALUE) -> QModelIndex:
    for row in range(model.rowCount()):
        if model.member(model.index(row, 0)).name == name:
            return model.index(row, column)
    raise KeyError(name)


@pytest.fixture
def model() -> ClaimsModel:
    model = ClaimsModel()
    model.show_inspection(with_claims(samples.CLAIMS), samples.NOW)
    return model


@pytest.fixture
def view(qtbot: QtBot) -> ClaimsView:
    view = ClaimsView()
    qtbot.addWidget(view)
    view.resize(676, 520)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_model_keeps_the_rules(qtmodeltester: ModelTester, model: ClaimsModel) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_filter("orders")
    model.set_filter("")
    model.clear()


def test_header_stands_above_payload_each_with_its_count(model: ClaimsModel) -> None:
    assert names(model)[:4] == ["Header 2", "kid", "alg", "Payload 10"]
    assert model.count() == 12


def test_a_row_says_value_meaning_and_check(model: ClaimsModel) -> None:
    assert index_of(model, "client_id").data() == samples.CLIENT
    assert index_of(model, "iss", ClaimColumn.CHECK).data() == "Passed: Issuer"
    assert index_of(model, "sub", ClaimColumn.CHECK).data() == ""
    assert (
        "expires" in str(index_of(model, "exp", ClaimColumn.MEANING).data())
        or index_of(model, "exp", ClaimColumn.MEANING).data()
    )


def test_an_unknown_claim_says_so() -> None:
    model = ClaimsModel()
    model.show_inspection(with_claims({"zzz": 1}), samples.NOW)
    assert index_of(model, "zzz", ClaimColumn.MEANING).data() == "Not a registered claim"


def test_the_worst_check_of_a_claim_is_shown() -> None:
    outcome = samples.rejected()
    assert outcome.inspection is not None
    model = ClaimsModel()
    model.show_inspection(outcome.inspection, samples.NOW)
    assert index_of(model, "scope", ClaimColumn.CHECK).data() == "Failed: Scope missing"


def test_times_are_words_and_follow_the_clock(model: ClaimsModel) -> None:
    assert str(index_of(model, "exp").data()).endswith(" today, in 51 min")
    changed = QSignalSpy(model.dataChanged)
    model.set_now(samples.NOW + 1)
    assert changed.count() == 0
    model.set_now(samples.NOW + 61)
    assert changed.count() == 1
    assert str(index_of(model, "exp").data()).endswith("in 50 min")


@pytest.mark.parametrize("value", [1e400, -1e400, float("nan"), 10**300, -(10**20)])
def test_numbers_outside_the_calendar_are_said_to_be(value: float) -> None:
    assert in_words(value, samples.NOW) in ("not a time", "after the year 9999", "before the year 1")


def test_true_is_no_time() -> None:
    model = ClaimsModel()
    model.show_inspection(with_claims({"exp": True}), samples.NOW)
    assert index_of(model, "exp").data() == "true"


@pytest.mark.parametrize(
    "value, text",
    [
        ("plain", "plain"), ("2", '"2"'), (2, "2"), ("true", '"true"'), (True, "true"), (None, "null"), ("", '""'),
        ({"a": [1, "b"]}, '{"a":[1,"b"]}'), ("1.2.3", "1.2.3"), (["orders"], '["orders"]'), ("ü", "ü"),
    ],
)  # fmt: skip
def test_values_are_spelled_so_that_types_can_be_told_apart(value: object, text: str) -> None:
    assert spelled(value) == text


def test_a_value_too_deep_to_write_out_is_no_crash() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert "too deep" in spelled(deep)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search ends in its first turn, however slow this machine is."""
    monkeypatch.setattr(claims_model, "TURN_S", 60)


@pytest.mark.usefixtures("at_once")
def test_filter_looks_at_names_and_values_in_any_case(model: ClaimsModel) -> None:
    model.set_filter("ORDERS")
    assert names(model) == ["Payload 1", "scope"]
    model.set_filter("token_")
    assert names(model) == ["Payload 1", "token_use"]
    model.set_filter("no such thing")
    assert names(model) == []
    model.set_filter("")
    assert len(names(model)) == 14


def test_hidden_characters_are_written_out_and_counted(view: ClaimsView) -> None:
    view.show_inspection(with_claims({"sub": "<b>admin</b>\u202egnp.exe"}), samples.NOW)
    index = index_of(view.model, "sub")
    assert index.data() == "<b>admin</b><U+202E>gnp.exe"
    drawn = "".join(text for text, _ in view.table._delegate.spans(index))
    assert "1 invisible character shown" in drawn


def test_a_long_value_is_elided_and_shown_whole_on_request(view: ClaimsView, qtbot: QtBot) -> None:
    view.show_inspection(with_claims({"long": "x" * 12480}), samples.NOW)
    index = index_of(view.model, "long")
    assert str(index.data()).endswith("Show all 12 480 characters")
    assert len(str(index.data())) < 320
    view.table.setCurrentIndex(index)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    text = view.panel.findChild(QPlainTextEdit)
    assert text is not None
    assert view.panel.isVisible()
    assert text.toPlainText().replace("\n", "") == "x" * 12480
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert not view.panel.isVisible()


def test_clicking_the_offer_shows_the_value(view: ClaimsView, qtbot: QtBot) -> None:
    view.show_inspection(with_claims({"long": "x" * 12480}), samples.NOW)
    index = index_of(view.model, "long")
    at = view.table.visualRect(index).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.panel.isVisible()


def test_copying_gives_the_value_as_it_is(view: ClaimsView, qtbot: QtBot) -> None:
    view.show_inspection(with_claims({"name": "a\u202eb", "half": "\ud800"}), samples.NOW)
    copied = QSignalSpy(view.copy_asked)
    view.table.setCurrentIndex(index_of(view.model, "name"))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(0) == ["a\u202eb"]
    view.table.setCurrentIndex(index_of(view.model, "half"))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(1) == ["\\ud800"]


def test_menu_of_a_row(view: ClaimsView) -> None:
    view.show_inspection(with_claims(samples.CLAIMS | {"cognito:groups": ["a"]}), samples.NOW)
    copied, asked = QSignalSpy(view.copy_asked), QSignalSpy(view.check_asked)
    for action in view.table.menu_for(index_of(view.model, "cognito:groups")).actions():
        action.trigger()
    assert [copied.at(i)[0] for i in range(copied.count())] == [
        '["a"]', 'cognito:groups: ["a"]', 'payload["cognito:groups"]',
    ]  # fmt: skip
    view.table.menu_for(index_of(view.model, "iss")).actions()[-1].trigger()
    assert asked.at(0) == ["iss"]


def test_paths() -> None:
    assert path_of(Member("payload", "scope", None)) == "payload.scope"
    assert path_of(Member("header", "x5t#S256", None)) == 'header["x5t#S256"]'


@pytest.mark.usefixtures("at_once")
def test_nothing_found_is_said(view: ClaimsView) -> None:
    view.show_inspection(with_claims(samples.CLAIMS), samples.NOW)
    view.set_filter("no such thing")
    assert not view.table.isVisible()
    assert "No claim has this" in view._note.text()
    view.set_filter("")
    assert view.table.isVisible()


@pytest.mark.parametrize(
    "make, words",
    [(samples.opaque, "not a JWT"), (samples.malformed, "could not be read")],
)
def test_a_token_without_claims_says_why(view: ClaimsView, make: Make, words: str) -> None:
    outcome = make()
    assert outcome.inspection is not None
    view.show_inspection(outcome.inspection, samples.NOW)
    assert words in view._note.text()


def test_a_payload_that_is_no_object_says_so() -> None:
    inspection = with_claims({})
    assert "empty JSON object" in claims_words(inspection.token)
    assert "not one JSON object" in claims_words(samples.token(b"[1]"))


def test_a_hundred_thousand_claims_are_not_laid_out_one_by_one(view: ClaimsView, qtbot: QtBot) -> None:
    view.show_inspection(with_claims({f"c{i}": i for i in range(100_000)}), samples.NOW)
    assert view.model.rowCount() == 100_004
    measured = QSignalSpy(view.table.verticalHeader().sectionResized)
    view.table.measure()
    view.table.scrollToBottom()
    assert measured.count() == 0
    view.set_filter("c9999")
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)


def test_home_and_end_are_the_first_and_the_last_claim(view: ClaimsView) -> None:
    view.show_inspection(with_claims(samples.CLAIMS), samples.NOW)
    table, last = view.table, view.table.model().rowCount() - 1
    table.setCurrentIndex(table.model().index(2, ClaimColumn.VALUE))
    for key, row in ((Qt.Key.Key_End, last), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(table, key)
        assert (table.currentIndex().row(), table.currentIndex().column()) == (row, ClaimColumn.VALUE)
