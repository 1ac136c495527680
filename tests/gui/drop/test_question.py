"""The question about a dropped file is about what is shown, and goes with it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.gui.widgets.question import Question
from tests.core import minting
from tests.gui.conftest import World
from tests.gui.window.driving import Driver, driven, foreign, valid


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def asked(driver: Driver) -> Question:
    """Paste two tokens, and drop a file of keys for the second."""
    for text in (foreign(1), valid(2)):
        driver.paste(text)
        driver.settle()
    path = driver.world.home / "team.json"
    path.write_text(json.dumps({"keys": [minting.jwk_of(minting.rsa_key("r1"))]}))
    driver.window.panes.arrivals.take_file(path)
    driver.until(lambda: driver.window.panes.arrivals.question is not None)
    question = driver.window.panes.arrivals.question
    assert question is not None
    assert question.isVisible()
    return question


def test_it_is_gone_when_everything_is_forgotten(driver: Driver) -> None:
    question = asked(driver)
    driver.log_out()
    assert not question.isVisible()
    assert driver.window.work.arriving.asked is None


def test_it_is_gone_when_another_token_is_shown(driver: Driver) -> None:
    question = asked(driver)
    other = next(one for one in driver.window.work.tokens.all if not driver.window.work.selection.shows(one.id))
    driver.window.panes.frame.sidebar.token_chosen.emit(other.id)
    driver.turn()
    assert not question.isVisible()
    assert driver.window.work.arriving.asked is None


def test_it_stays_while_its_token_is_judged_again(driver: Driver) -> None:
    question = asked(driver)
    driver.tick(7200)
    driver.turn()
    assert question.isVisible()


def test_what_was_asked_about_is_let_go(driver: Driver) -> None:
    question = asked(driver)
    QTest.keyClick(question.leave, Qt.Key.Key_Space)
    assert not question.isVisible()
    assert question._yes is None
