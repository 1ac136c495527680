"""Find the method that works: asked in place, sent one after the other, told with a glyph and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea

from inspector.core.profiles.profile import Profile
from inspector.gui.profile.method_card import MethodCard
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]


def card_of(window: MainWindow) -> MethodCard:
    return window.panes.frame.request.form.methods


def asked(world: World, until: Until, profile: Profile) -> MainWindow:
    window = world.window(profile)
    window.panes.frame.request.form.find_method.click()
    until(card_of(window).start.isVisible)
    return window


def test_it_asks_first_and_says_how_many_requests_that_is(world: World, until: Until) -> None:
    profile = world.remember(replace(world.profile(), client_authentication="client_secret_jwt"))
    before = world.issuer.url
    window = asked(world, until, profile)
    card = card_of(window)
    assert card.words.startswith("This sends up to 3 requests, one after the other, for a token to 127.0.0.1:")
    assert card.left_out.isVisible()
    assert card.start.hasFocus()
    assert window.work.selection.outcome is None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.panes.frame.request.form.authentication.hasFocus()
    assert world.issuer.url == before


def test_closing_it_does_not_scroll_the_form(world: World, until: Until) -> None:
    window = asked(world, until, world.remember(world.profile()))
    form = window.panes.frame.request.form
    form.advanced.open()
    scroll = next(area for area in window.findChildren(QScrollArea) if area.widget() is form)
    window.resize(1280, 700)
    until(lambda: scroll.verticalScrollBar().maximum() > 300)
    scroll.verticalScrollBar().setValue(0)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not card_of(window).isVisible()
    assert scroll.verticalScrollBar().value() == 0


def test_the_method_that_works_is_found_and_taken(world: World, until: Until) -> None:
    profile = world.remember(replace(world.profile(), client_authentication="client_secret_jwt"))
    window = asked(world, until, profile)
    card = card_of(window)
    card.start.click()
    until(card.use.isVisible)
    assert card.results == ("Signed with the secret: refused, HTTP 400", "Basic header: a token was granted")
    assert "client_secret_basic" in card.words
    assert window.work.selection.outcome is not None, "the token that was granted is not thrown away"
    assert window.work.selection.outcome.inspection is not None
    assert len(window.work.tokens) == 1
    assert card.use.hasFocus()
    card.use.click()
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.client_authentication == "client_secret_basic"
    assert window.panes.frame.request.form.authentication.value() == "client_secret_basic"
    assert not card.isVisible()


def test_where_nothing_works_that_is_said_and_nothing_can_be_used(world: World, until: Until) -> None:
    profile = world.remember(world.profile("wrong-secret"), "wrong-secret")
    window = asked(world, until, profile)
    card = card_of(window)
    card.start.click()
    until(card.close_button.isVisible)
    assert len(card.results) == 3
    assert all(line.endswith("refused, HTTP 400") for line in card.results)
    assert "refused" in card.words
    assert not card.use.isVisible()
    assert window.work.selection.outcome is None


def test_without_a_secret_there_is_nothing_to_try_but_none(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.frame.request.form.find_method.click()
    card = card_of(window)
    until(lambda: card.words != "" and not card.words.startswith("Looking"))
    assert "1 request" in card.words


def test_another_profile_closes_it_and_what_was_sent_is_not_waited_for(world: World, until: Until) -> None:
    first, second = world.remember(world.profile("wrong-secret"), "wrong-secret"), world.profile("expired")
    world.store.save((first, second))
    window = world.window()
    window.panes.frame.request.form.find_method.click()
    until(card_of(window).start.isVisible)
    card_of(window).start.click()
    window.work.selection.select_profile(second.id)
    assert not card_of(window).isVisible()
    assert not window.work.methods.running


def test_the_diagnosis_offers_it_where_the_method_may_be_wrong(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile("wrong-secret"), "wrong-secret"))
    world.get_token(window)
    view = window.panes.frame.inspection.pages.diagnosis
    offered = [button for button in view.findChildren(QPushButton) if button.accessibleName() == "Find what works"]
    assert len(offered) == 1
    offered[0].click()
    until(card_of(window).start.isVisible)


def test_it_is_named_for_screen_readers_and_has_keys(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile("wrong-secret"), "wrong-secret"))
    form = window.panes.frame.request.form
    assert form.find_method.accessibleName() == "Find what works"
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    until(card_of(window).start.isVisible)
    card = card_of(window)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Find the method that works", card.words)


def test_it_cannot_be_asked_for_while_a_request_runs(world: World) -> None:
    window = world.window(world.profile())
    window.panes.frame.request.form.set_read_only(True)
    assert not window.panes.frame.request.form.find_method.isEnabled()
