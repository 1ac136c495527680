"""A redacted copy of the file whose tokens are listed, saved from the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from inspector.gui.model.selection import Purpose
from inspector.gui.scan.redact_actions import suggested
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.scan.test_pane import LOG, NEW, OLD, scanned, written

Until = Callable[[Callable[[], bool]], None]
SECRET = "Zx9-Q7r.T2w_8Lm~Kp4VbN6yHs1"
KEY = Qt.Key


def dialog_of(window: MainWindow) -> QFileDialog:
    """The file dialog that is open, or was made last."""
    return window.findChildren(QFileDialog)[-1]


def asked(window: MainWindow) -> QFileDialog:
    """The dialog for the name of the copy, after its button was pressed."""
    QTest.mouseClick(window.panes.scan.pane().header.copy, Qt.MouseButton.LeftButton)
    return dialog_of(window)


def test_the_button_saves_a_copy_and_says_what_was_replaced(world: World, until: Until) -> None:
    window = scanned(world, until, f"{LOG}client_secret={SECRET}\n")
    dialog = asked(window)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == ["app.redacted.log"]
    target = world.home / "for the ticket.log"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    until(lambda: window.panes.status.said.startswith("Wrote for the ticket.log"))
    assert window.panes.status.said == (
        "Wrote for the ticket.log: 3 tokens and 1 secret replaced. "
        "Searched again: it holds no token, and no secret that this program knows."
    )
    text = target.read_text()
    assert text.startswith("INFO start\nINFO token=<token 4h1examp1eon1y7k2v9q0t6m3s exp ")
    assert text.endswith("client_secret=<client_secret 1>\n")
    for planted in (OLD, NEW, SECRET):
        assert planted[-12:] not in text
    assert not window.work.redacting.running
    assert window.panes.scan.pane().header.copy.isVisible()


def test_a_file_without_a_token_has_a_copy_too(world: World, until: Until) -> None:
    window = scanned(world, until, f"client_secret={SECRET}\n")
    assert window.panes.scan.pane().header.title == "No tokens in app.log"
    target = world.home / "copy.log"
    asked(window).fileSelected.emit(str(target))
    until(target.exists)
    assert target.read_text() == "client_secret=<client_secret 1>\n"


def test_a_text_has_no_copy(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.list_text(LOG)
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    assert not window.panes.scan.pane().header.copy.isVisible()


def test_it_is_asked_which_file_where_none_is_listed(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    path, target = written(world, LOG), world.home / "copy.log"
    window.panes.registry.run("redact")
    first = dialog_of(window)
    assert first.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    first.fileSelected.emit(str(path))
    dialog = dialog_of(window)
    assert dialog is not first
    dialog.fileSelected.emit(str(target))
    until(target.exists)
    until(lambda: window.panes.status.said.startswith("Wrote copy.log: "))
    assert window.work.selection.profile == samples.PROFILE


def test_it_can_be_given_up_and_leaves_nothing(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    pane = window.panes.scan.pane()
    path = world.home / "app.log"
    os.truncate(path, 64 * 1024**3)  # which takes far longer than any test
    pane.header.copy.setFocus()
    QTest.keyClick(pane.header.copy, KEY.Key_Space)
    target = world.home / "copy.log"
    dialog = dialog_of(window)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    assert pane.copying.isVisible()
    assert pane.copying.words[0] == "Writing the copy"
    assert window.focusWidget() is pane.copying.cancel
    assert window.panes.status.said == "Writing a redacted copy of app.log."
    until(lambda: pane.copying.words[1].endswith(" of 64.0 GiB"))
    assert window.panes.registry["redact"].why_not() == "A copy is being written. Wait for it, or press Esc."
    QTest.keyClick(window, KEY.Key_Escape)
    assert not pane.copying.isVisible()
    assert pane.header.copy.isVisible()
    assert window.focusWidget() is pane.header.copy, "where it was pressed"
    assert window.panes.status.said == "No copy was made: writing it was stopped."
    assert window.work.selection.purpose is Purpose.SCAN, "the list stays"
    until(lambda: {each.name for each in world.home.iterdir() if each.is_file()} >= {"app.log"})
    assert not target.exists()
    assert [each.name for each in world.home.iterdir() if each.name.startswith(".copy")] == []


def test_what_goes_wrong_is_said_and_stays_to_be_read(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    path = world.home / "app.log"
    asked(window).fileSelected.emit(str(path))
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == (
        "app.log is the file itself, which is never written to. Give the copy another name."
    )
    assert path.read_text() == LOG
    assert window.panes.status.said == "", "nothing is being written"
    asked(window).fileSelected.emit(str(world.home / "copy.log"))
    until((world.home / "copy.log").exists)
    until(lambda: not window.panes.strip.message)


def test_the_copy_goes_on_when_the_language_changes(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    os.truncate(world.home / "app.log", 64 * 1024**3)
    asked(window).fileSelected.emit(str(world.home / "copy.log"))
    until(lambda: window.work.redacting.running)
    window = world.speak(window, "de")
    try:
        assert window.work.redacting.running
        assert window.panes.scan.pane().copying.isVisible()
        QTest.keyClick(window, KEY.Key_Escape)
        assert not window.work.redacting.running
    finally:
        world.speak(window, "en")


@pytest.mark.parametrize(
    "name, copy",
    [
        ("app.log", "app.redacted.log"), ("app.log.gz", "app.redacted.log"), ("dump", "dump.redacted"),
        (".env", ".env.redacted"), ("a.b.har", "a.b.redacted.har"),
    ],
)  # fmt: skip
def test_what_the_copy_is_called(name: str, copy: str) -> None:
    assert suggested(Path(name)) == copy
