"""The Keys tab: which key signed, which cannot be used, and where they came from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, KeyChoice, KeyLookup
from inspector.core.text.message import message
from inspector.gui.inspection.keys.model import KeysModel
from inspector.gui.inspection.keys.view import KeysView
from inspector.gui.inspection.keys.words import has_anything, summary
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from tests.gui import samples

WEAK = Key("old", "RSA", "RS256", "sig", bits=1024, unusable=message("Its modulus has 1024 bits; 2048 are the least."))


def with_keys(*keys: Key) -> Outcome:
    outcome = samples.valid()
    assert outcome.inspection is not None
    assert outcome.inspection.key_set is not None
    key_set = replace(outcome.inspection.key_set, keys=keys)
    return replace(outcome, inspection=samples.of_case(outcome.inspection, key_set=key_set))


@pytest.fixture
def view(qtbot: QtBot) -> KeysView:
    view = KeysView()
    qtbot.addWidget(view)
    view.resize(666, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def said(view: KeysView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_model_keeps_the_rules(qtmodeltester: ModelTester) -> None:
    model = KeysModel()
    model.show_inspection(samples.valid().inspection)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_key_that_signed_says_so(view: KeysView) -> None:
    view.show_outcome(samples.valid(), samples.NOW)
    rows = [[view.model.index(row, column).data() for column in range(8)] for row in range(2)]
    assert rows[0][1:6] == ["7f3aQm0Z…c21e=", "RSA", "RS256", "sig", "2048"]
    assert [row[7] for row in rows] == ["Signed this token", ""]
    assert "so cache both" in summary(samples.valid())


def test_no_key_signed_a_token_whose_signature_is_wrong(view: KeysView) -> None:
    view.show_outcome(samples.wrong_issuer(), samples.NOW)
    assert not any(view.model.signed(row) for row in range(view.model.rowCount()))
    assert "signed this token" not in said(view)


def test_a_key_that_was_named_but_did_not_verify_is_not_said_to_have_signed() -> None:
    outcome = samples.wrong_issuer()
    assert outcome.inspection is not None
    model = KeysModel()
    model.show_inspection(samples.of_case(outcome.inspection, choice=KeyChoice(KeyLookup.FOUND, samples.KEYS[0])))
    assert [model.note(row) for row in range(2)] == ["Named by the token", ""]


def test_a_key_that_cannot_be_used_is_listed_with_the_reason(view: KeysView) -> None:
    view.show_outcome(with_keys(samples.KEYS[0], WEAK), samples.NOW)
    assert view.model.note(1) == "Cannot be used"
    assert "Key old cannot be used. Its modulus has 1024 bits; 2048 are the least." in said(view)
    assert "It is the only key that can be used" in said(view)


FLAWS = {
    Flaw.UNSAFE: "Must not be used",
    Flaw.OTHER_PURPOSE: "Not for signatures",
    Flaw.DAMAGED: "Damaged",
    Flaw.UNSUPPORTED: "Not supported here",
}


def test_what_is_the_matter_with_a_key_has_a_word_of_its_own(view: KeysView) -> None:
    view.show_outcome(with_keys(*(WEAK._replace(kid=flaw, flaw=flaw) for flaw in FLAWS)), samples.NOW)
    assert [view.model.note(row) for row in range(4)] == list(FLAWS.values())


@pytest.mark.parametrize("lookup", [KeyLookup.FITS, KeyLookup.AMBIGUOUS])
def test_a_key_that_a_signature_fits_and_no_name_names_is_not_said_to_be_named(lookup: KeyLookup) -> None:
    outcome = samples.wrong_issuer()
    assert outcome.inspection is not None
    model = KeysModel()
    model.show_inspection(samples.of_case(outcome.inspection, choice=KeyChoice(lookup, samples.KEYS[0], tried=2)))
    assert [model.note(row) for row in range(2)] == ["Fits the signature", ""]


def test_an_id_that_several_entries_have_is_said(view: KeysView) -> None:
    view.show_outcome(with_keys(samples.KEYS[0], WEAK, WEAK._replace(alg="PS256")), samples.NOW)
    assert "2 entries have the ID old: which one a token means, its algorithm has to tell." in said(view)


def test_hundreds_of_useless_keys_are_counted() -> None:
    words = summary(with_keys(samples.KEYS[0], *[WEAK._replace(kid=f"k{i}") for i in range(300)]))
    assert words.count("cannot be used") == 5
    assert "So cannot 295 more." in words


def test_where_the_keys_came_from(view: KeysView) -> None:
    view.show_outcome(samples.valid(), samples.NOW)
    words = said(view)
    assert samples.POOL in words
    assert "/.well-known/jwks.json   200, 58 ms, 916 bytes" in words
    assert "/.well-known/openid-configuration   200, 96 ms, 1 412 bytes" in words
    assert "over TLS 1.3" in words


def test_without_keys_the_reason_stands(view: KeysView) -> None:
    outcome = samples.unverified()
    assert not has_anything(outcome)
    failed = replace(
        outcome, keys_problem=message("login.example.com answered 503."), key_exchanges=(samples.exchange(b"", 503),)
    )
    assert has_anything(failed)
    view.show_outcome(failed, samples.NOW)
    assert "login.example.com answered 503." in said(view)
    assert not view.table.isVisible()


def test_ctrl_c_copies_the_key_id(view: KeysView, qtbot: QtBot) -> None:
    view.show_outcome(samples.valid(), samples.NOW)
    copied = QSignalSpy(view.copy_asked)
    view.table.setCurrentIndex(view.model.index(1, 1))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(0) == [samples.OTHER_KID]


def test_hostile_key_ids_are_shown_as_text(view: KeysView) -> None:
    view.show_outcome(with_keys(Key("<b>\u202e</b>", None, unusable=message("It has no kty."))), samples.NOW)
    assert view.model.index(0, 1).data() == "<b><U+202E></b>"
    assert "<U+202E>" in said(view)


def test_a_key_id_that_is_shown_in_short_is_whole_in_its_tooltip(view: KeysView) -> None:
    long = Key("k" * 400, "RSA", "RS256", "sig", bits=2048, thumbprint="t" * 43)
    view.show_outcome(with_keys(long, WEAK), samples.NOW)
    tips = [view.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in (1, 2, 6)]
    assert "k" * 127 in tips[0]
    assert "k" * 300 not in tips[0]
    assert not tips[1]
    assert "t" * 43 in tips[2]
    assert not view.model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)


FLAWED = tuple(
    Key(f"key-{number}", "RSA", "RS256", "sig", bits=1024, unusable=message("It is {flaw}.", flaw=str(flaw)), flaw=flaw)
    for number, flaw in enumerate(Flaw)
)


def test_each_thing_that_is_odd_stands_on_a_line_and_in_the_tooltip_of_its_key(view: KeysView) -> None:
    view.show_outcome(with_keys(*FLAWED), samples.NOW)
    lines = view.summary.text().split("\n")
    for row, key in enumerate(FLAWED):
        assert [line for line in lines if line.endswith(str(key.unusable))] == [
            f"Key {key.kid} cannot be used. {key.unusable}"
        ]
        assert str(key.unusable) in view.model.index(row, 7).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("width, thumbprint", [(1000, True), (666, True), (480, False)])
def test_what_is_said_of_a_key_is_never_cut(view: KeysView, width: int, thumbprint: bool) -> None:
    view.resize(width, 500)
    view.show_outcome(with_keys(*FLAWED, *samples.valid().inspection.key_set.keys), samples.NOW)  # type: ignore[union-attr]
    metrics = QFontMetrics(theme.current().font(Role.SECONDARY_MEDIUM))
    room = view.table.columnWidth(7) - theme.current().px(8)
    assert max(map(metrics.horizontalAdvance, view.model.notes())) <= room
    seen = [column for column in range(8) if not view.table.isColumnHidden(column)]
    assert sum(view.table.columnWidth(column) for column in seen) <= view.table.viewport().width()
    assert (6 in seen) is thumbprint, "the thumbprint goes first; the menu of the row still copies it"


def test_a_word_for_what_a_key_does_not_say_is_told_from_a_value(view: KeysView) -> None:
    view.show_outcome(with_keys(Key(None, "RSA", None, None), Key("any", "RSA", "any", "any")), samples.NOW)
    assert [view.model.says_nothing(row, column) for row in (0, 1) for column in (1, 2, 3, 4)] == [
        True, False, True, True, False, False, False, False,
    ]  # fmt: skip
