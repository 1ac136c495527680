from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.gui.inspection.header import EXPORTS, NOBODY, InspectionHeader
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.messages import Messages
from inspector.gui.widgets.exporting import FORMATS, Exporter, written
from tests.core.minting import NOW
from tests.core.recorded_cases import unsigned

TOKEN = unsigned(
    {"alg": "RS256", "kid": "k-1"},
    {"sub": "u-1234", "email": "ann@example.com", "clientSecret": "hunter22", "whatever": "kT9vQ2pLz8XwN4rB7sYd3mHc"},
)
SECRETS, NAMES = ("hunter22", "kT9vQ2pL"), ("u-1234", "ann@example.com")


def outcome() -> Outcome:
    return inspect_text(TOKEN, Expectation(), now=NOW)


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_holds_no_secret_and_no_whole_token(name: str) -> None:
    report = written(outcome(), name)
    assert not [one for one in (*SECRETS, TOKEN[:20]) if one in report]
    assert "u-1234" in report


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_names_nobody_where_that_is_asked_for(name: str) -> None:
    report = written(outcome(), name, nobody=True)
    assert not [one for one in (*SECRETS, *NAMES) if one in report]
    assert "<subject 1>" in report


@pytest.mark.parametrize(
    "kind,said",
    [
        ("copy-markdown", "Report copied. It holds no secret and no whole token."),
        (
            "copy-markdown-nobody",
            "Report copied. It holds no secret, no whole token, and labels in place of who it is about.",
        ),
    ],
)
def test_what_is_said_of_a_copied_report_is_true(qtbot: QtBot, kind: str, said: str) -> None:
    window, messages = QWidget(), Messages()
    qtbot.addWidget(window)
    told = QSignalSpy(messages.said)
    Exporter(window, Clipboard(), messages).export(outcome(), kind)
    assert told.at(0)[0] == said
    text = QGuiApplication.clipboard().text()
    assert not [one for one in (*SECRETS, TOKEN[:20]) if one in text]
    assert ("u-1234" in text) is (kind == "copy-markdown")


def test_every_kind_of_report_can_name_nobody(qtbot: QtBot) -> None:
    header = InspectionHeader()
    qtbot.addWidget(header)
    asked = QSignalSpy(header.export_requested)
    header.nobody.setChecked(True)
    for action in header.exports.actions():
        if not action.isCheckable():
            action.trigger()
    assert [asked.at(at)[0] for at in range(asked.count())] == [f"{kind}-{NOBODY}" for _, kind in EXPORTS]


def test_the_json_of_a_report_is_an_object() -> None:
    assert json.loads(written(outcome(), "json", nobody=True))["claims"]["email"] == "<e-mail 1>"
