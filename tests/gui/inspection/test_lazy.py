"""What is put off until it is seen, made a little at a time, or held until the window is painted."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.inspection.findings.beside import Findings
from inspector.gui.inspection.findings.view import FindingsView
from inspector.gui.inspection.lazy import Due
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.task import WorkQueue
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from tests.gui import samples
from tests.gui.conftest import World


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


def test_views_behind_other_tabs_are_filled_when_they_are_seen_or_asked_for(world: World, qtbot: QtBot) -> None:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.show_outcome(samples.valid(), samples.NOW)
    assert {name for name in ("claims", "raw", "keys") if name in pane.pages.due} == {"claims", "raw", "keys"}
    pane.row.select("Claims")
    assert "claims" not in pane.pages.due
    assert "raw" in pane.pages.due
    assert pane.pages.raw.isEnabled()
    assert "raw" not in pane.pages.due
    pane.show_nothing("Nothing", "Nothing at all", None)
    assert "keys" not in pane.pages.due


def test_what_is_put_off_is_done_once_and_in_order() -> None:
    due, done = Due(), list[str]()
    due.add("keys", lambda: done.append("at once"))
    due.replace("keys", lambda: done.append("replaced"))
    due.replace("keys", lambda: done.append("first"))
    due.add("keys", lambda: done.append("second"))
    due.settle("keys")
    due.settle("keys")
    assert done == ["at once", "first", "second"]


def test_findings_made_a_few_at_a_time_are_those_made_at_once(qtbot: QtBot) -> None:
    inspection = samples.rejected().inspection
    assert inspection is not None
    soon, now = FindingsView(), FindingsView()
    for view in (soon, now):
        qtbot.addWidget(view)
    now.show_inspection(inspection)
    soon.show_soon(Findings(inspection))
    assert soon.rows() == []
    qtbot.waitUntil(lambda: bool(soon.rows()))
    assert [row.finding.check.id for row in soon.rows()] == [row.finding.check.id for row in now.rows()]


def test_a_newer_verdict_replaces_findings_that_are_still_being_made(qtbot: QtBot) -> None:
    old, new = samples.rejected().inspection, samples.valid().inspection
    assert old is not None
    assert new is not None
    view = FindingsView()
    qtbot.addWidget(view)
    view.show_soon(Findings(old))
    view.show_soon(Findings(new))
    view.settle()
    assert {row.finding.check for row in view.rows()} == set(new.told())


def test_a_line_that_is_held_begins_when_it_is_released() -> None:
    line, done = WorkQueue(held=True), threading.Event()
    line.put(done.set)
    assert not done.wait(0.05)
    line.release()
    assert done.wait(10)
    assert line.wait(10)


def test_however_often_a_profile_is_edited_its_keys_are_told_of_it_once(world: World, qtbot: QtBot) -> None:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.show_outcome(samples.valid(), samples.NOW)
    for number in range(50):
        pane.pages.show_saving(replace(samples.PROFILE, name=f"orders-{number}"), samples.NOW)
    assert len(pane.pages.due.take("keys")) == 1
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.pages.show_saving(None, samples.NOW)
    pane.pages.show_saving(replace(samples.PROFILE, saved_keys='{"keys": []}'), samples.NOW)
    assert not pane.pages.keys.saved.isHidden()
    pane.pages.show_saving(None, samples.NOW)
    assert pane.pages.keys.saved.isHidden()
    qtbot.waitUntil(lambda: pane.pages.settled)
