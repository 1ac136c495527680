"""How definitions come in: dropped, opened, pasted, imported; and what stays a token all the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from inspector.core.journeys.arrival import (
    ArrivedDefinition,
    ArrivedKeys,
    ArrivedScan,
    ArrivedToken,
    read_file,
    read_text,
)
from inspector.gui.model.selection import Purpose
from inspector.gui.startup.first_instance import Handover
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.drop.test_actions import data_of, dropped, written
from tests.gui.importing.by_hand import review_file

Until = Callable[[Callable[[], bool]], None]
TOKEN = samples.token().text
TEMPLATE = """\
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
  Orders:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref Pool
      Identifier: orders
      Name: Orders
      Scopes:
        - {ScopeName: read, ScopeDescription: Read orders}
        - {ScopeName: write, ScopeDescription: Change orders}
  Worker:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Orders
    Properties:
      UserPoolId: !Ref Pool
      GenerateSecret: true
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [orders/read, orders/write]
"""
"""The common template, which allows only the code flow."""
CORRECTED = TEMPLATE.replace("AllowedOAuthFlows: [code]", "AllowedOAuthFlows: [client_credentials]")


def review_is_open(window: MainWindow) -> bool:
    return window.work.selection.purpose is Purpose.IMPORT and window.work.importing.review is not None


def the_client_is_judged(window: MainWindow) -> None:
    """That of the common template: it is said at once that it cannot use the flow, and what to change."""
    review = window.panes.importing.review
    title, sentence, answer = review.banner.words
    assert title == "Will not get a token"
    assert "code" in sentence
    assert answer.startswith("Cognito would answer")
    assert review.cards[0].accessibleDescription().startswith("Error.")
    assert review.cards[0].finding.fix is not None
    assert "client_credentials" in review.cards[0].finding.block


def test_a_template_that_is_dropped_says_at_once_what_will_not_work(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    dropped(window, data_of(written(world, "template.yaml", TEMPLATE)))
    until(lambda: review_is_open(window))
    the_client_is_judged(window)
    assert window.panes.importing.pane().picked_words == "0 of 1 picked"


def test_the_text_of_a_template_is_reviewed_too(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    dropped(window, data_of(text=TEMPLATE))
    until(lambda: review_is_open(window))
    the_client_is_judged(window)


@pytest.mark.parametrize("key", ["Ctrl+Shift+V", "button"])
def test_a_template_that_is_pasted_is_reviewed(world: World, until: Until, key: str) -> None:
    window = world.window(samples.PROFILE)
    QApplication.clipboard().setText(TEMPLATE)
    if key == "button":
        QTest.mouseClick(window.panes.frame.sidebar.paste, Qt.MouseButton.LeftButton)
    else:
        window.panes.registry.run("paste")
    until(lambda: review_is_open(window))
    the_client_is_judged(window)


def test_a_template_in_the_paste_box_is_reviewed_with_inspect(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(TEMPLATE)
    form.inspect.click()
    until(lambda: review_is_open(window))
    the_client_is_judged(window)
    window.panes.importing.leave()
    assert window.work.selection.purpose is Purpose.PASTE
    assert form.editor.text == TEMPLATE


def test_what_only_speaks_of_clients_is_pasted_as_before(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    QApplication.clipboard().setText('{"error":"invalid_client","error_description":"client_secret is wrong"}')
    window.panes.registry.run("paste")
    until(lambda: window.work.selection.purpose is Purpose.PASTE)
    assert "invalid_client" in window.panes.paste.form().editor.text
    assert not window.work.messages.standing


def test_a_second_start_with_a_template_opens_the_review(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.take_over(Handover(str(written(world, "template.yaml", TEMPLATE)), ""))
    until(lambda: review_is_open(window))
    the_client_is_judged(window)


def test_import_reads_a_file_and_says_when_there_is_nothing_in_it(world: World) -> None:
    window = world.window(samples.PROFILE)
    review_file(world, window, written(world, "template.yaml", TEMPLATE))
    the_client_is_judged(window)
    review_file(world, window, written(world, "notes.txt", "The login fails since Monday."))
    pane = window.panes.importing.pane()
    assert pane.words[0] == "notes.txt cannot be read."
    assert pane.words[1]
    none = "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n  Topic:\n    Type: AWS::SNS::Topic\n"
    review_file(world, window, written(world, "none.yaml", none))
    assert pane.words == ("No client in this file.", "It has 2 resources, none of a kind known here.")


def test_a_damaged_template_says_where(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    damaged = TEMPLATE.replace("Name: Orders", 'Name: "Orders')
    dropped(window, data_of(written(world, "template.yaml", damaged)))
    until(lambda: window.work.importing.error is not None)
    assert window.panes.importing.pane().words[0] == "template.yaml cannot be read."
    assert "line" in window.panes.importing.pane().words[1].lower()


def test_a_command_with_a_part_for_the_shell_is_reviewed_and_not_run(world: World, tmp_path: Path) -> None:
    mark = tmp_path / "run"
    text = (
        f"curl https://id.example.com/oauth2/token -d grant_type=client_credentials "
        f"-d client_id=$(touch {mark}) -d client_secret=NOT-A-REAL-SECRET"
    )
    arrived = read_text(text)
    assert isinstance(arrived, ArrivedDefinition)
    assert not mark.exists()
    del world


@pytest.mark.parametrize(
    "content, kind",
    [
        (TEMPLATE, ArrivedDefinition),
        (TEMPLATE.encode("utf-16"), ArrivedDefinition),
        (f"{TEMPLATE}# {TOKEN}\n", ArrivedDefinition),
        (json.dumps({"access_token": TOKEN, "client_id": "a", "client_secret": "b"}), ArrivedToken),
        (f"client_id=a\ntoken={TOKEN}\n", ArrivedToken),
        (f"curl -H 'Authorization: Bearer {TOKEN}' https://api.example.com", ArrivedToken),
        (json.dumps({"keys": [], "client_id": "a"}), ArrivedKeys),
        (f"Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      T: {TOKEN}\n", ArrivedToken),
        ("2026-09-22 INFO client_id=orders-worker asked\n" * 2000, ArrivedScan),
    ],
)  # fmt: skip
def test_tokens_stay_tokens_and_what_defines_clients_is_a_definition(
    world: World, content: str | bytes, kind: type
) -> None:
    arrived = read_file(written(world, "file.txt", content), samples.NOW)
    assert isinstance(arrived, kind)


def test_a_large_state_is_read_whole_and_a_large_log_is_only_searched(world: World) -> None:
    state = {
        "format_version": "1.0",
        "values": {"root_module": {"resources": [
            {"address": "aws_cognito_user_pool_client.w", "mode": "managed", "type": "aws_cognito_user_pool_client",
             "name": "w", "values": {"id": "6k3examp1e", "name": "w", "user_pool_id": "eu-west-1_Ab3dE9xQz",
             "allowed_oauth_flows": ["client_credentials"], "allowed_oauth_flows_user_pool_client": True,
             "allowed_oauth_scopes": ["orders/read"], "generate_secret": True, "note": "x" * 1_200_000}},
        ]}},
    }  # fmt: skip
    arrived = read_file(written(world, "show.json", json.dumps(state)), samples.NOW)
    assert isinstance(arrived, ArrivedDefinition)
    assert arrived.review is not None
    assert len(arrived.review.proposals) == 1
    har = json.dumps({"log": {"entries": [{"text": f"{TOKEN} client_id=a"}] * 2500}})
    assert not isinstance(read_file(written(world, "large.har", har), samples.NOW), ArrivedDefinition)


def test_the_start_page_leads_to_the_import(world: World) -> None:
    window = world.window()
    start = window.panes.frame.start
    assert start.import_setup.accessibleName() == "Import a setup"
    ran: list[str] = []
    window.panes.registry.started.connect(ran.append)
    QTest.mouseClick(start.import_setup, Qt.MouseButton.LeftButton)
    assert ran == ["import"]
    for each in window.findChildren(QFileDialog):
        each.reject()
