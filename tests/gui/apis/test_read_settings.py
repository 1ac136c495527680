"""Settings of APIs are pasted, shown before use, kept with a profile or asked this once, and judged at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.definitions.acceptors.reading import read_apis
from inspector.core.knowledge.acceptors import acceptor_count
from inspector.gui.apis.review import FOR_TOKEN, SettingsReview
from inspector.gui.inspection.tabs import ACCEPTED
from inspector.gui.model.acceptance.row_keys import key_of
from inspector.gui.model.selection import Purpose
from inspector.gui.paste.recognised.rows import Link
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS
from tests.gui.states import SETTINGS
from tests.gui.window.driving import Driver, driven, foreign, valid

AUTHORIZER = json.dumps(
    {
        "AuthorizerType": "JWT", "Name": "orders",
        "JwtConfiguration": {"Audience": ["orders"], "Issuer": "https://login.example.com"},
    }
)  # fmt: skip
CLIENT = {
    "Type": "AWS::Cognito::UserPoolClient",
    "Properties": {"UserPoolId": "eu-west-1_AbCdEf123", "ClientName": "orders", "GenerateSecret": True},
}
TEMPLATE = json.dumps(
    {
        "Resources": {
            "Client": CLIENT,
            "Authorizer": {"Type": "AWS::ApiGatewayV2::Authorizer", "Properties": json.loads(AUTHORIZER)},
        }
    }
)


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def review(driver: Driver) -> SettingsReview:
    """The review, as soon as it is there."""
    apis = driver.window.panes.apis
    driver.until(lambda: apis.review is not None and apis.review.isVisible())
    assert apis.review is not None
    return apis.review


def use(driver: Driver) -> SettingsReview:
    """Press the link beside what was recognised."""
    form = driver.window.panes.paste.form()
    (row,) = [row for row in form.list.rows.rows if row.link is Link.USE]
    form.list.linked.emit(Link.USE, row.at)
    return review(driver)


def test_settings_are_asked_for_shown_and_kept_with_the_profile_of_the_token(driver: Driver) -> None:
    work, panes = driver.window.work, driver.window.panes
    driver.paste(valid(1))
    driver.settle()
    token = driver.shown
    assert token is not None
    inspection = panes.frame.inspection
    assert inspection.row.select(ACCEPTED)
    inspection.row.read_settings.click()
    driver.settle()
    form = panes.paste.form()
    assert work.selection.purpose is Purpose.PASTE
    assert form.editor.hasFocus()
    assert form._editor_row.note.startswith("Paste the settings of an API: aws apigatewayv2 get-authorizer")
    assert "`" not in form._editor_row.note
    with driver.nothing_sent():
        driver.paste(SETTINGS)
        driver.settle()
    assert [row.title for row in form.list.rows.rows] == ["Settings of 2 APIs"]
    shown = use(driver)
    assert "Istio RequestAuthentication: 2 audiences, issuer https://cognito-idp" in shown.words
    assert "${ISSUER} is filled in elsewhere, so it is not known." in shown.words
    assert shown.profile.value() == ORDERS.id
    assert shown.use.text() == "Keep 2 APIs"
    first, second = shown.cards
    first.name.setText("")
    shown.use.click()
    assert first.row.error == "An API needs a name."
    QTest.keyClicks(first.name, "orders API")
    second.tick.click()
    assert shown.use.text() == "Keep it"
    shown.use.click()
    driver.settle()
    profile = work.profiles.get(ORDERS.id)
    assert profile is not None
    (api,) = profile.apis
    assert (api.name, api.acceptor, api.settings.audiences) == ("orders API", "istio", ("orders", "stock"))
    assert work.selection.shows(token.id)
    assert inspection.row.current == ACCEPTED
    assert key_of(api) in work.acceptances.opened
    tabs = inspection.row.tabs
    driver.until(lambda: (mark := tabs._marks.get(5)) is not None and mark.number == acceptor_count() + 1)
    assert form._editor_row.note == ""
    assert not shown.isVisible()
    assert not shown.cards
    (kept,) = work.history._steps()
    work.history.withdraw(kept)
    assert all(not each.apis for each in work.profiles.all)


def test_without_a_profile_they_are_asked_for_tokens_like_this_one(driver: Driver) -> None:
    work = driver.window.work
    driver.paste(foreign(1))
    driver.settle()
    driver.paste(AUTHORIZER)
    driver.settle()
    shown = use(driver)
    assert shown.profile.value() == FOR_TOKEN
    assert shown.use.text() == "Ask it"
    shown.use.click()
    driver.settle()
    assert work.acceptances.kept == ()
    (api,) = work.acceptances.apis
    assert api.name == "orders"
    assert all(not profile.apis for profile in work.profiles.all)
    work.acceptances.forget()
    assert work.acceptances.apis == ()


def test_esc_uses_nothing_and_a_template_of_clients_is_read_where_settings_are_wanted(driver: Driver) -> None:
    work, panes = driver.window.work, driver.window.panes
    panes.registry.run("read-settings")
    driver.paste(TEMPLATE)
    driver.settle()
    assert work.selection.purpose is Purpose.PASTE
    shown = use(driver)
    QTest.keyClick(shown.use, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not shown.isVisible()
    assert all(not profile.apis for profile in work.profiles.all)
    panes.paste.form().submit()  # Inspect shows them, too
    driver.settle()
    assert review(driver).isVisible()
    assert driver.shown is None


def test_settings_in_a_file_come_into_the_intake(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "application.yml"
    path.write_text("spring.security.oauth2.resourceserver.jwt.issuer-uri: https://login.example.com\n")
    driver.window.panes.arrivals.take_file(path)
    rows = driver.window.panes.paste.form().list.rows
    driver.until(lambda: [row.title for row in rows.rows] == ["Settings of an API"])
    assert driver.shown is None


def test_what_is_read_again_replaces_the_api_that_it_is_of(driver: Driver) -> None:
    work = driver.window.work
    found = read_apis(AUTHORIZER).apis
    work.profile_apis.keep_read(ORDERS.id, tuple(each.api for each in found))
    driver.settle()
    driver.paste(valid(1))
    driver.settle()
    driver.window.panes.frame.inspection.asks.read_settings.emit("orders")
    driver.paste(AUTHORIZER.replace('["orders"]', '["stock"]').replace('"Name": "orders"', '"Name": "jwt"'))
    driver.settle()
    shown = use(driver)
    (card,) = shown.cards
    assert card.name.text() == "orders"
    assert card.row.note == "Replaces the settings of orders."
    shown.use.click()
    driver.settle()
    profile = work.profiles.get(ORDERS.id)
    assert profile is not None
    assert [(api.name, api.settings.audiences) for api in profile.apis] == [("orders", ("stock",))]


def test_a_file_of_clients_is_read_for_its_settings_where_they_are_wanted(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "template.json"
    path.write_text(TEMPLATE)
    panes, work = driver.window.panes, driver.window.work
    panes.registry.run("read-settings")
    panes.arrivals.take_file(path)
    rows = panes.paste.form().list.rows
    driver.until(lambda: any(row.link is Link.USE for row in rows.rows))
    assert work.selection.purpose is Purpose.PASTE
    work.selection.select_profile(ORDERS.id)  # they are wanted no longer
    panes.arrivals.take_file(path)
    driver.until(lambda: work.selection.purpose is Purpose.IMPORT)


def test_all_of_the_review_is_reached_and_seen_by_the_keyboard(driver: Driver) -> None:
    driver.window.resize(1000, 640)
    driver.paste("\n---\n".join(AUTHORIZER.replace('"Name": "orders"', f'"Name": "api{n}"') for n in range(8)))
    driver.settle()
    shown = use(driver)
    assert len(shown.cards) == 8
    stops = {shown.use, shown.leave, shown.profile, shown.page}
    stops |= {part for card in shown.cards for part in (card.tick, card.name)}
    for back in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        left = set(stops)
        for _ in stops:
            held = QApplication.focusWidget()
            assert held is not None
            assert not held.visibleRegion().isEmpty()
            left -= {held}
            QTest.keyClick(held, Qt.Key.Key_Tab, back)
            QApplication.processEvents()
        assert not left
