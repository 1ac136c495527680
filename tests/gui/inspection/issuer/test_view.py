"""Asking the issuer about a token and to revoke it: from the token's menu, told in a tab of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.servers import Reply, Site, serve

Until = Callable[[Callable[[], bool]], None]
INTROSPECT, REVOKE = "Ask the issuer about this token (introspection)", "Revoke at the issuer…"
JSON = {"Content-Type": "application/json"}


def with_token(world: World, site: Site | None, provider: str = "cognito") -> MainWindow:
    """A window that shows a token of a profile whose issuer's other endpoints are at `site`."""
    urls = {"introspection_url": f"{site.url}/introspect", "revocation_url": f"{site.url}/revoke"} if site else {}
    window = world.window(world.remember(replace(world.profile(), provider=provider, **urls)))  # type: ignore[arg-type]
    world.get_token(window)
    return window


def entry(window: MainWindow, label: str) -> Any:
    return next(one for one in window.panes.menus.token_menu().actions() if one.text().startswith(label))


def said(window: MainWindow) -> list[str]:
    return [label.text() for label in window.panes.frame.inspection.issuer.findChildren(QLabel) if label.isVisible()]


def reply(**members: object) -> Reply:
    return Reply(200, json.dumps(members).encode(), JSON)


def test_the_issuer_says_that_a_token_is_active(world: World, until: Until) -> None:
    with serve(reply(active=True, sub="me\u202e", exp=4102444800)) as site:
        window = with_token(world, site)
        entry(window, INTROSPECT).trigger()
        view = window.panes.frame.inspection.issuer
        assert window.panes.frame.inspection.current_tab == "Issuer"
        until(lambda: view.title.text() == "Active")
        assert view.words.startswith("The server says that the token is active")
        shown = said(window)
        assert "me<U+202E>" in shown
        assert any(text.startswith("Asked 127.0.0.1:") and "HTTP 200" in text for text in shown)
        (asked,) = site.asked
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.token.text.encode() in asked.body
    assert asked.headers["Authorization"].startswith("Basic ")


def test_not_active_is_explained(world: World, until: Until) -> None:
    with serve(reply(active=False)) as site:
        window = with_token(world, site)
        window.panes.issuer.introspect()
        view = window.panes.frame.inspection.issuer
        until(lambda: view.title.text() == "Not active")
        assert "It may have expired, may have been revoked" in view.words


def test_an_answer_that_is_none_has_its_diagnosis(world: World, until: Until) -> None:
    with serve(Reply(401, b'{"error":"invalid_client"}', JSON)) as site:
        window = with_token(world, site)
        window.panes.issuer.introspect()
        view = window.panes.frame.inspection.issuer
        until(view.diagnosis.isVisible)
        assert view.title.text() == "The issuer did not say what the token is"
        assert '{"error":"invalid_client"}' in view.diagnosis.said.toPlainText()


def test_revoking_asks_first_and_sends_one_request(world: World, until: Until) -> None:
    with serve(Reply(200, b"", {})) as site:
        window = with_token(world, site, "generic")
        entry(window, REVOKE).trigger()
        view = window.panes.frame.inspection.issuer
        assert view.title.text() == "Revoke this token at the issuer?"
        assert view.keep.hasFocus(), "what cannot be taken back is not under the first key"
        assert site.asked == []
        view.revoke.setFocus()
        view.revoke.click()
        assert window.panes.frame.inspection.row.tabs.hasFocus(), "not on what happens to be next"
        until(lambda: view.title.text() == "Revoked")
        assert len(site.asked) == 1
        assert not view.revoke.isVisible()
        entry(window, REVOKE).trigger()
        view.keep.click()
        assert len(site.asked) == 1
        entry(window, REVOKE).trigger()
        assert window.panes.frame.inspection.current_tab == "Issuer"
        QTest.keyClick(window.panes.frame.inspection.issuer.keep, Qt.Key.Key_Escape)
        assert len(site.asked) == 1
        assert window.panes.frame.inspection.row.tabs.hasFocus()
    assert window.panes.frame.inspection.current_tab == "Checks"


def test_a_provider_that_revokes_no_such_token_is_named_before_and_after(world: World, until: Until) -> None:
    with serve(Reply(200, b"", {})) as site:
        window = with_token(world, site)
        window.panes.issuer.ask_to_revoke()
        view = window.panes.frame.inspection.issuer
        assert "Cognito revokes refresh tokens only" in view.words
        view.revoke.click()
        until(lambda: view.title.text() == "Not revoked")
        assert "Cognito revokes refresh tokens only" in view.words


def test_a_refusal_leaves_the_token_in_force(world: World, until: Until) -> None:
    with serve(Reply(503, b"", {"Retry-After": "30"})) as site:
        window = with_token(world, site)
        window.panes.issuer.ask_to_revoke()
        window.panes.frame.inspection.issuer.revoke.click()
        view = window.panes.frame.inspection.issuer
        until(lambda: view.title.text() == "Not revoked")
        assert "still in force" in view.words


def test_where_the_provider_has_none_the_menu_says_so(world: World) -> None:
    window = with_token(world, None)
    action = entry(window, INTROSPECT)
    assert not action.isEnabled()
    assert action.toolTip() == "Cognito has no introspection endpoint."
    window.work.selection.open_paste()
    assert entry(window, REVOKE).toolTip() == "There is no token yet."


def test_another_token_takes_the_answer_away(world: World, until: Until) -> None:
    with serve(reply(active=True)) as site:
        window = with_token(world, site)
        window.panes.issuer.introspect()
        until(lambda: window.panes.frame.inspection.issuer.title.text() == "Active")
        window.work.selection.open_paste()
    assert window.panes.frame.inspection.current_tab == "Checks"
    assert not window.panes.frame.inspection.row.select("Issuer")


@pytest.mark.parametrize("active", [True, False])
def test_a_screen_reader_is_told(world: World, until: Until, active: bool) -> None:
    from inspector.gui.widgets.announcing import announcer

    heard: list[str] = []
    announcer().said.connect(heard.append)
    with serve(reply(active=active)) as site:
        window = with_token(world, site)
        window.panes.issuer.introspect()
        until(lambda: any(words.startswith("Active." if active else "Not active.") for words in heard))


def test_revoking_before_logging_out_says_how_many_requests_that_is(world: World, until: Until) -> None:
    with serve(Reply(200, b"", {})) as site:
        window = with_token(world, site, "generic")
        window.panes.log_out.ask()
        panel = window.panes.frame.log_out
        until(panel.revoke.isVisible)
        assert panel.revoke.text() == "Revoke 1 token at its issuer first"
        assert panel.requests == "Revoking 1 token takes 1 request."
        assert not panel.revoke.isChecked(), "nothing is sent that was not asked for"
        panel.revoke.click()
        panel.confirm.click()
        until(lambda: "Logged out." in window.panes.status.said)
        assert window.panes.status.said.startswith("1 token was revoked.")
        assert [asked.path for asked in site.asked] == ["/revoke"]
    assert len(window.work.tokens) == 0


def test_what_could_not_be_revoked_is_named_and_cleared_all_the_same(world: World, until: Until) -> None:
    with serve(Reply(400, b'{"error":"unsupported_token_type"}', JSON)) as site:
        window = with_token(world, site, "generic")
        window.panes.log_out.ask()
        panel = window.panes.frame.log_out
        until(panel.revoke.isVisible)
        panel.revoke.click()
        panel.confirm.click()
        until(lambda: "Logged out." in window.panes.status.said)
    assert "still in force" in window.panes.strip.message
    assert len(window.work.tokens) == 0


def test_tokens_that_cannot_be_revoked_are_not_offered(world: World) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.log_out.ask()
    world.settle(window)
    assert not window.panes.frame.log_out.revoke.isVisible()
