"""The Raw tab: which characters stand for which member, and that copying gives back the token."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.core.checks.inspection import Inspection
from inspector.core.tokens.token import Token
from inspector.gui.inspection.raw.view import RawView
from inspector.gui.widgets.line_breaks import MAX_DRAWN, encoded_range, lay_out
from tests.gui import samples


def inspection_of(token: Token) -> Inspection:
    outcome = samples.valid()
    assert outcome.inspection is not None
    return samples.of_case(outcome.inspection, token=token)


@pytest.fixture
def view(qtbot: QtBot) -> RawView:
    view = RawView()
    qtbot.addWidget(view)
    view.resize(666, 560)
    with qtbot.waitExposed(view):
        view.show()
    return view


def decode_part(characters: str) -> bytes:
    return base64.urlsafe_b64decode(characters + "=" * (-len(characters) % 4))


def test_members_stand_on_lines_of_their_own() -> None:
    decoded = lay_out('{"a":1,"b":{"c":[1,2]},"d":"x, y: {z}"}')
    assert decoded.text == '"a": 1,\n"b": {"c": [1, 2]},\n"d": "x, y: {z}"'


def test_long_nested_values_are_indented() -> None:
    decoded = lay_out(json.dumps({"a": {"first": "x" * 40, "second": ["y" * 40, 2]}}))
    assert decoded.text.splitlines() == [
        '"a": {', f'  "first": "{"x" * 40}",', f'  "second": ["{"y" * 40}", 2]', "}",
    ]  # fmt: skip


def test_spelling_order_and_duplicates_stay() -> None:
    decoded = lay_out('{ "b" : 1.50e3 , "a":"\\u0041", "b":\n2 }')
    assert decoded.text == '"b": 1.50e3,\n"a": "\\u0041",\n"b": 2'
    assert len(decoded.members) == 3


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,  # to make larger ones takes longer than all the rest
)


@given(st.dictionaries(st.text(), json_values, max_size=6), st.booleans())
def test_the_characters_of_a_member_decode_to_it(claims: dict[str, Any], ascii_only: bool) -> None:
    source = json.dumps(claims, ensure_ascii=ascii_only).encode("utf-8", "replace")
    part = samples.encode(source)
    decoded = lay_out(source.decode())
    assert len(decoded.members) == len(claims)
    for member in decoded.members:
        start, end = encoded_range(member.byte_from, member.byte_to)
        assert 0 <= start < end <= len(part)
        around = decode_part(part[start // 4 * 4 : -(-end // 4) * 4])
        assert source[member.byte_from : member.byte_to] in around
        name, value = next(iter(json.loads(b"{" + source[member.byte_from : member.byte_to] + b"}").items()))
        assert json.loads(source)[name] == value
        assert decoded.member_of_byte(member.byte_from) == member


@pytest.mark.parametrize("source", ["{}", "[]", "", "{", '{"a', '{"a":', "}}}}", "[[[[", '"', '{"a":1}}'])
def test_no_text_is_too_odd_to_break_into_lines(source: str) -> None:
    lay_out(source)


def test_deep_nesting_does_not_draw_a_million_spaces() -> None:
    source = '{"a":' + "[" * 20000 + "]" * 20000 + "}"
    decoded = lay_out(source)
    assert len(decoded.text) < 4 * MAX_DRAWN
    assert decoded.cut


def test_a_long_value_is_elided() -> None:
    assert len(lay_out(json.dumps({"a": "x" * 1_000_000})).text) < 1000


def test_hidden_characters_are_written_out() -> None:
    assert lay_out('{"a":"x\u202ey"}').text == '"a": "x<U+202E>y"'


def test_a_clicked_claim_marks_its_characters(view: RawView) -> None:
    token = samples.token()
    view.show_inspection(inspection_of(token))
    at = view.payload.toPlainText().index('"scope"')
    cursor = view.payload.textCursor()
    cursor.setPosition(at + 3)
    view.payload.setTextCursor(cursor)
    assert view.encoded._marked is not None
    start, end = view.encoded._marked
    assert b'"scope":"orders/read orders/write"' in decode_part(_aligned(token, start, end))
    (selection,) = view.encoded.extraSelections()
    assert selection.cursor.selectedText().replace("\u2029", "") == token.text[start:end]


def _aligned(token: Token, start: int, end: int) -> str:
    """The whole groups of four characters of the payload around a range of the token."""
    offset = len(token.parts[0]) + 1
    return token.parts[1][(start - offset) // 4 * 4 : -(-(end - offset) // 4) * 4]


def test_a_caret_in_the_token_marks_its_claim(view: RawView) -> None:
    token = samples.token()
    view.show_inspection(inspection_of(token))
    offset = len(token.parts[0]) + 1
    member = next(m for m in view.payload.decoded.members if '"exp"' in _text_of(view, m.drawn_from, m.drawn_to))
    position = offset + encoded_range(member.byte_from, member.byte_to)[0] + 4
    cursor = view.encoded.textCursor()
    cursor.setPosition(view.encoded._drawn_at(position))
    view.encoded.setTextCursor(cursor)
    assert view.payload._marked == member
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.encoded.setTextCursor(cursor)
    assert view.payload._marked is None


def _text_of(view: RawView, start: int, end: int) -> str:
    return view.payload.toPlainText()[start:end]


def test_selecting_and_copying_gives_the_token_without_breaks(view: RawView, qtbot: QtBot) -> None:
    token = samples.token()
    view.show_inspection(inspection_of(token))
    copied = QSignalSpy(view.copy_asked)
    assert "\n" in view.encoded.toPlainText()
    view.encoded.selectAll()
    QTest.keyClick(view.encoded, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    view.copy_token()
    view.copy_without_signature()
    assert [copied.at(i)[0] for i in range(3)] == [token.text, token.text, ".".join(token.parts[:2])]
    assert view.encoded.createMimeDataFromSelection().text() == token.text


def test_the_token_is_broken_anew_when_the_width_changes(view: RawView) -> None:
    view.show_inspection(inspection_of(samples.token()))
    before = view.encoded.toPlainText()
    view.resize(900, 560)
    after = view.encoded.toPlainText()
    assert before != after
    assert before.replace("\n", "") == after.replace("\n", "") == samples.token().text


def test_a_token_too_long_to_draw_is_still_copied_whole(view: RawView) -> None:
    token = samples.token({"a": "x" * 300_000})
    view.show_inspection(inspection_of(token))
    copied = QSignalSpy(view.copy_asked)
    view.copy_token()
    assert copied.at(0) == [token.text]
    assert len(view.encoded.toPlainText().replace("\n", "")) == MAX_DRAWN
    assert "100 000 characters" in view.hint.text()


def test_only_a_verified_signature_is_said_to_be(view: RawView) -> None:
    view.show_inspection(inspection_of(samples.token()))
    assert view.signature._result.text() == "Verified over the exact text beside it"
    assert "RSASSA-PKCS1-v1_5 with SHA-256" in view.signature._line.text()
    outcome = samples.unverified()
    assert outcome.inspection is not None
    view.show_inspection(outcome.inspection)
    assert view.signature._result.text().startswith("Not verified")
    assert not view.signature._tick.isVisible()


def test_an_opaque_token_has_nothing_decoded(view: RawView) -> None:
    view.show_inspection(inspection_of(samples.token()))
    outcome = samples.opaque()
    assert outcome.inspection is not None
    view.show_inspection(outcome.inspection)
    assert not view.payload.isVisible()
    assert not view.payload.decoded.members
    assert "not a JWT" in view.note.text()


def test_a_payload_that_is_not_utf8_is_shown_as_bytes(view: RawView) -> None:
    view.show_inspection(inspection_of(samples.token(b"\xff\xfe{")))
    assert view.payload.toPlainText() == "\\xff\\xfe{"


def test_menu_offers_the_token_without_its_signature(view: RawView) -> None:
    view.show_inspection(inspection_of(samples.token()))
    assert [action.text() for action in view.menu().actions()] == ["Copy token", "Copy without signature"]


@pytest.fixture
def nothing_over_it(qapp: QApplication) -> Iterator[None]:
    """No window that other tests go on using lies where the pointer is moved to."""
    others = [(widget, widget.pos()) for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget, _ in others:
        widget.move(20_000, 20_000)
    yield
    for widget, place in others:
        if isValid(widget):
            widget.move(place)


@pytest.mark.usefixtures("nothing_over_it")
def test_what_the_pointer_is_over_is_marked_until_it_leaves(view: RawView) -> None:
    inspection = samples.valid().inspection
    assert inspection is not None
    view.show_inspection(inspection)
    first, last = view.payload.decoded.members[0], view.payload.decoded.members[-1]
    over = view.payload.cursorRect(view.payload._span(last.drawn_from + 2, last.drawn_from + 2)).center()
    QTest.mouseMove(view.payload.viewport(), over)
    assert (view.payload._marked, len(view.encoded.extraSelections())) == (last, 1)
    QTest.mouseMove(view.payload.viewport(), view.payload.viewport().rect().topRight())
    assert (view.payload._marked, len(view.encoded.extraSelections())) == (None, 0)
    cursor = view.payload.textCursor()
    cursor.setPosition(first.drawn_from + 2)
    view.payload.setTextCursor(cursor)
    QTest.mouseMove(view.payload.viewport(), over)
    assert view.payload._marked == last
    QTest.mouseMove(view.encoded.viewport(), view.encoded.viewport().rect().bottomRight())
    assert view.payload._marked == first


@pytest.mark.usefixtures("nothing_over_it")
def test_pointing_does_not_scroll(view: RawView) -> None:
    inspection = samples.valid().inspection
    assert inspection is not None
    view.resize(500, 240)
    view.show_inspection(inspection)
    bar = view.encoded.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    first = view.payload.decoded.members[0]
    over = view.payload.cursorRect(view.payload._span(first.drawn_from + 2, first.drawn_from + 2)).center()
    QTest.mouseMove(view.payload.viewport(), over)
    assert view.payload._marked == first
    assert bar.value() == bar.maximum()
