"""A text that arrives is judged by what the user said, and not by what a token chosen before it was compared with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from inspector.gui.paste.editor import MOST_CHARS
from inspector.gui.paste.form import PasteForm
from tests.gui.conftest import World
from tests.gui.scenery import LOGIN
from tests.gui.window.driving import GENERIC, Driver, driven, foreign, valid

Arrive = Callable[[Driver, str], None]
ARRIVE = {"pasted": Driver.paste, "dropped": Driver.drop}


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def form(driver: Driver) -> PasteForm:
    return driver.window.panes.paste.form()


def verdict(driver: Driver) -> str:
    return driver.window.panes.frame.inspection.banner.accessibleName()


def with_a_chosen_token(driver: Driver) -> None:
    """A token whose profile is gone is chosen, and what was expected of it stands in the form."""
    profiles = driver.window.work.profiles
    profiles.add(replace(GENERIC, expected_audience="orders-api"))
    driver.paste(foreign(1))
    driver.settle()
    driver.select_profile()
    profiles.remove(GENERIC.id)
    driver.settle()
    driver.select_token(0)
    driver.settle()
    assert (form(driver).issuer.text(), form(driver).audience.text()) == (LOGIN, "orders-api")


@pytest.mark.parametrize("way", ARRIVE)
def test_what_a_chosen_token_was_compared_with_is_not_expected_of_the_next(driver: Driver, way: str) -> None:
    with_a_chosen_token(driver)
    ARRIVE[way](driver, valid(2))
    driver.settle()
    assert verdict(driver) == "Valid"
    assert (form(driver).issuer.text(), form(driver).audience.text()) == ("", "")


def test_nor_of_one_that_is_pasted_into_the_editor(driver: Driver) -> None:
    with_a_chosen_token(driver)
    form(driver).editor.selectAll()
    driver.put_on_clipboard(valid(2))
    form(driver).editor.paste()
    form(driver).inspect.click()
    driver.settle()
    assert verdict(driver) == "Valid"


def test_nor_after_a_change_of_the_language(driver: Driver, world: World) -> None:
    with_a_chosen_token(driver)
    window = world.speak(driver.window, "en")
    window = world.speak(window, "de")
    driver.find = lambda: window
    driver.paste(valid(2))
    driver.settle()
    window = world.speak(window, "en")
    assert verdict(driver) == "Valid"


@pytest.mark.parametrize("way", ARRIVE)
def test_what_was_typed_is_expected_of_the_next_as_well(driver: Driver, way: str) -> None:
    with_a_chosen_token(driver)
    form(driver).issuer.selectAll()
    QTest.keyClicks(form(driver).issuer, LOGIN)
    ARRIVE[way](driver, valid(2))
    driver.settle()
    assert form(driver).issuer.text() == LOGIN
    assert verdict(driver) == "Rejected"


def test_what_was_typed_stays_though_its_token_is_chosen(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    QTest.keyClicks(form(driver).issuer, LOGIN)
    form(driver).inspect.click()
    driver.settle()
    assert driver.shown is not None
    driver.window.panes.frame.sidebar.token_chosen.emit(driver.shown.id)
    driver.settle()
    driver.paste(valid(2))
    driver.settle()
    assert form(driver).issuer.text() == LOGIN


def test_an_issuer_whose_keys_were_asked_for_is_expected_of_its_own_tokens_alone(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    driver.fetch()
    driver.finish()
    assert verdict(driver) == "Valid"
    driver.paste(foreign(3))
    driver.settle()
    assert verdict(driver) == "Valid"
    driver.paste(valid(2))
    driver.settle()
    assert verdict(driver) == "Valid"
    assert form(driver).issuer.text() == ""


def test_a_text_that_is_too_long_leaves_everything_as_it_is_and_says_so(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    QTest.keyClicks(form(driver).audience, "orders-api")
    form(driver).profile.setCurrentIndex(1)
    form(driver).profile.activated.emit(1)
    chosen, before = form(driver).profile.value(), len(driver.window.work.tokens)
    driver.paste("x" * (MOST_CHARS + 1))
    driver.settle()
    assert form(driver)._editor_row.error == "Too long to paste. Open it as a file."
    assert form(driver).editor.text == foreign(1)
    assert not form(driver).editor.textCursor().hasSelection()
    assert len(driver.window.work.tokens) == before, "nothing is judged again"
    assert form(driver).profile.value() == chosen


@pytest.mark.parametrize("way", ARRIVE)
def test_a_text_that_arrives_is_in_sight(driver: Driver, way: str) -> None:
    driver.paste(foreign(1))
    driver.settle()
    driver.window.resize(1000, 480)
    form(driver).expectations.open()
    driver.turn(3)
    bar = form(driver).body.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    ARRIVE[way](driver, valid(2))
    driver.settle()
    assert bar.value() == 0


NO_TOKENS = (
    "The login fails since Monday. It worked before. Please help",
    "Bearer undefined",
    "api.example.com",
    "{{access_token}}",
    "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Handler: app.main.handler\n",
)


@pytest.mark.parametrize("text", NO_TOKENS)
def test_what_is_no_token_is_never_listed(driver: Driver, text: str) -> None:
    driver.paste(text)
    driver.settle()
    form(driver).inspect.click()
    driver.settle()
    assert len(driver.window.work.tokens) == 0
    assert verdict(driver) == "Malformed"


def test_a_token_of_another_kind_is_listed_and_named(driver: Driver) -> None:
    driver.paste(f"v4.public.{'a' * 100}")
    driver.settle()
    form(driver).inspect.click()
    driver.settle()
    assert len(driver.window.work.tokens) == 1
    assert form(driver).list.rows.rows[0].second == "PASETO"
