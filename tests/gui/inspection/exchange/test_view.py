"""The Exchange tab: verbatim, but without a secret or a whole token, and never without end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inspector.core.network.exchange import Assertion, Exchange, Stage, StageName
from inspector.gui.inspection.exchange.view import LEAST_BAR, MOST_BODY, ExchangeView, StageBar, bars
from inspector.gui.theme import theme
from tests.gui import samples


@pytest.fixture
def view(qtbot: QtBot) -> ExchangeView:
    view = ExchangeView()
    qtbot.addWidget(view)
    view.resize(666, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def of(outcome_exchange: Exchange | None) -> Exchange:
    assert outcome_exchange is not None
    return outcome_exchange


def labels(view: ExchangeView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def test_stages_stand_in_a_row_each_with_their_time(view: ExchangeView) -> None:
    view.show_exchange(samples.exchange(b"{}"))
    said = labels(view)
    at = said.index("DNS")
    assert said[at : at + 17] == [
        "DNS", "203.0.113.24", "6 ms", "TCP", "port 443", "19 ms", "TLS", "1.3, Amazon RSA 2048", "42 ms",
        "Request sent", "1 ms", "First byte", "200 OK", "110 ms", "Body", "2 bytes", "4 ms",
    ]  # fmt: skip


def test_what_a_client_assertion_says_is_shown_below_the_request(view: ExchangeView) -> None:
    exchange = of(samples.valid().exchange)
    view.show_exchange(exchange)
    assert not view.assertion.isVisible()
    said = Assertion((("alg", "PS256"), ("kid", "k1")), (("iss", "orders-worker"), ("exp", int(exchange.sent_at) + 60)))
    view.show_exchange(replace(exchange, sent=replace(exchange.sent, assertion=said)))
    assert view.assertion.isVisible()
    lines = view.assertion.toPlainText().split("\n")
    assert lines[:3] == ["alg: PS256", "kid: k1", "iss: orders-worker"]
    assert lines[3].startswith(f"exp: {int(exchange.sent_at) + 60}   ")


@pytest.mark.parametrize("width", [666, 400])
def test_bars_keep_their_room(view: ExchangeView, width: int) -> None:
    exchange = samples.exchange(b"{}")
    long = tuple(replace(stage, detail=str(stage.detail) * 12) for stage in exchange.stages)
    view.resize(width, 600)
    view.show_exchange(replace(exchange, stages=long))
    QApplication.processEvents()
    widths = {bar.width() for bar in view.findChildren(StageBar) if bar.isVisible()}
    assert min(widths) >= theme.current().px(LEAST_BAR)


def test_bars_stand_end_to_end() -> None:
    result = bars((Stage(StageName.DNS, 10, ""), Stage(StageName.TCP, 30, ""), Stage(StageName.BODY, 60, "")))
    assert [(round(bar.start, 3), round(bar.end, 3)) for bar in result] == [(0, 0.1), (0.1, 0.4), (0.4, 1)]


@pytest.mark.parametrize("times", [(0.0, 0.0), (-5.0, 3.0)])
def test_odd_times_still_make_bars(times: tuple[float, float]) -> None:
    for bar in bars(tuple(Stage(StageName.DNS, ms, "") for ms in times)):
        assert 0 <= bar.start <= bar.end <= 1


def test_the_request_is_shown_with_its_secret_masked(view: ExchangeView) -> None:
    view.show_exchange(of(samples.valid().exchange))
    text = view.request.toPlainText()
    assert text.startswith(f"POST https://{samples.TOKEN_HOST}/oauth2/token\n")
    assert "Authorization: Basic ••••••••   client ID and secret, masked\n" in text
    assert text.endswith("grant_type=client_credentials&scope=orders%2Fread+orders%2Fwrite")


def test_the_response_is_verbatim_but_for_the_token(view: ExchangeView) -> None:
    exchange = of(samples.valid().exchange)
    view.show_exchange(exchange)
    text = view.response.toPlainText()
    assert text.startswith("HTTP/1.1 200 OK\nContent-Type: application/json;charset=UTF-8\n")
    assert '"expires_in": 3600' in text
    assert samples.token().parts[1] not in text
    assert samples.token().parts[2] not in text


def test_a_page_of_html_stays_text(view: ExchangeView) -> None:
    view.show_exchange(samples.exchange(b"<html><img src='file:///x'>\r\n\xff\x00</html>", 500, "", "text/html"))
    assert "<html><img src='file:///x'>\n\\xff<U+0000></html>" in view.response.toPlainText()


def test_a_huge_body_is_cut_and_says_so(view: ExchangeView) -> None:
    view.show_exchange(samples.exchange(b"x" * (MOST_BODY + 1500)))
    text = view.response.toPlainText()
    assert text.endswith("1 500 more characters are not shown.")
    assert len(text) < MOST_BODY + 1000


def test_no_answer_shows_what_stopped_it(view: ExchangeView) -> None:
    exchange = of(samples.unreached().exchange)
    view.show_exchange(exchange)
    assert exchange.failure is not None
    assert str(exchange.failure.message) in labels(view)
    assert view.response.toPlainText() == exchange.failure.technical
    view.show_exchange(of(samples.valid().exchange))
    assert str(exchange.failure.message) not in labels(view)


def test_an_empty_body_is_said_to_be_empty(view: ExchangeView) -> None:
    view.show_exchange(samples.exchange(b"", 204, "No Content"))
    assert view.response.toPlainText().endswith("No body was sent.")


def test_selected_text_is_copied_through_the_pane(view: ExchangeView, qtbot: QtBot) -> None:
    view.show_exchange(replace(samples.exchange(b'{"error":"x"}'), stages=()))
    copied = QSignalSpy(view.copy_asked)
    view.response.selectAll()
    QTest.keyClick(view.response, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.at(0)[0].endswith('{"error":"x"}')


def test_a_box_is_copied_from_its_menu(view: ExchangeView) -> None:
    view.show_exchange(samples.exchange(b"{}"))
    copied = QSignalSpy(view.copy_asked)
    assert [entry.text() for entry in view.request.menu().actions()] == ["Copy all"]
    view.request.selectAll()
    menu = view.request.menu()
    assert [entry.text() for entry in menu.actions()] == ["Copy selected text", "Copy all"]
    view.response.menu().actions()[-1].trigger()
    assert copied.at(0) == [view.response.toPlainText()]
    QTest.mouseClick(view.request.viewport(), Qt.MouseButton.LeftButton)
    menu.actions()[0].trigger()  # what was selected when the menu was opened
    assert copied.at(1) == [view.request.toPlainText()]
