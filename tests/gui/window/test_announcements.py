"""What a screen reader is told without being asked: the verdict and findings when they change, and the last minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from inspector.core.checks import time_claims
from inspector.core.journeys.rejudging import rejudge
from inspector.gui.inspection.findings.voice import in_words
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.announcing import announcer
from tests.gui import samples
from tests.gui.conftest import World

EXPIRES = samples.ISSUED + 3600


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[list[str]]:
    heard: list[str] = []
    QAccessible.setActive(True)
    announcer().said.connect(heard.append)
    yield heard
    announcer().said.disconnect(heard.append)
    QAccessible.setActive(False)


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> InspectionPane:
    """Held until the events are through that come as the test ends: what it shows is still being made then."""
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    return pane


def test_the_last_minutes_and_expiry_are_told_and_no_other_second(pane: InspectionPane, said: list[str]) -> None:
    said.clear()
    pane.show_outcome(samples.valid(), samples.NOW)
    assert said == [f"Valid. {pane.banner.accessibleDescription()}"]
    said.clear()
    for second in range(int(samples.NOW), EXPIRES):
        pane.tick(float(second))
    assert said == ["5 minutes left", "1 minute left"]


def test_a_token_that_expires_while_it_is_shown(world: World, said: list[str]) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    assert window.work.selection.outcome is not None
    said.clear()
    world.offset_s = 3595
    window.tick()
    assert len(said) == 1
    assert said[0].endswith(" s left"), "after a sleep it says what is true now"
    said.clear()
    world.offset_s = 3600 + 400
    window.tick()
    assert said[0].startswith("Rejected. It expired ")
    assert said[1].startswith("1 check failed: ")
    told = list(said)
    for _ in range(5):
        world.offset_s += 1
        window.tick()
    assert said == told, "not every second"


def test_a_window_that_opens_tells_nothing(world: World, said: list[str]) -> None:
    world.window(samples.PROFILE)
    assert [words for words in said if words.startswith("No token yet. Get a token, or paste")] == []


def test_new_findings_are_told_once(pane: InspectionPane, said: list[str]) -> None:
    rejected = samples.rejected()
    pane.show_outcome(rejected, samples.NOW)
    assert said[-1] == "2 checks failed: Expired, Scope missing. 1 warning: Extra scope."
    count = len(said)
    pane.show_outcome(rejected, samples.NOW)
    assert len(said) == count
    assert rejected.inspection is not None
    fewer = tuple(fact for fact in rejected.inspection.checks if fact.id != "scope")
    pane.show_outcome(replace(rejected, inspection=samples.with_facts(rejected.inspection, fewer)), samples.NOW)
    assert said[-1] == "1 check failed: Expired. 1 warning: Extra scope."


def test_many_findings_are_counted() -> None:
    rejected = samples.rejected()
    assert rejected.inspection is not None
    failed = tuple(fact for fact in rejected.inspection.checks if fact.answer is time_claims.EXPIRED) * 6
    outcome = replace(rejected, inspection=samples.with_facts(rejected.inspection, failed))
    assert in_words(outcome) == "6 checks failed: Expired, Expired, Expired, Expired and 2 more."
    assert in_words(None) == in_words(samples.failed()) == in_words(rejudge(samples.failed(), 0.0)) == ""


def test_the_banner_is_what_was_told(pane: InspectionPane, said: list[str]) -> None:
    pane.show_outcome(samples.rejected(), samples.NOW)
    interface = QAccessible.queryAccessibleInterface(pane.banner)
    assert interface is not None
    name, description = (interface.text(text) for text in (QAccessible.Text.Name, QAccessible.Text.Description))
    assert f"{name}. {description}" in said


def test_what_is_held_back_is_told_later_but_not_of_a_widget_that_is_gone(qtbot: QtBot, said: list[str]) -> None:
    kept, gone = QWidget(), QWidget()
    qtbot.addWidget(kept)
    announcer().hold()
    announcer().announce(gone, "First.")
    announcer().announce(kept, "Second.")
    delete(gone)
    announcer().release()
    announcer().release()
    assert said == ["First.", "Second."], "each once, whoever listens"
