"""How long a copied token stays on the clipboard, and the time zone of dates: chosen, applied, remembered."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from inspector.core.text import times
from inspector.gui.inspection.claims.model import ClaimColumn
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples, scenery
from tests.gui.conftest import World
from tests.gui.window.driving import Driver, valid

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
    times.show_in(None)


def choose(window: MainWindow, setting: str, label: str) -> None:
    """Choose on the page of the settings."""
    window.panes.settings.open(setting)
    page = window.panes.settings.page
    assert page is not None
    control = page.rows[setting].control
    assert isinstance(control, QComboBox)
    control.setCurrentIndex(control.findText(label))
    control.activated.emit(control.currentIndex())
    page.close_overlay()
    page.open_page()
    assert control.currentText() == label
    page.close_overlay()


def held() -> str:
    return QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)


# --- the clipboard --------------------------------------------------------------------------------------------------


def test_a_copied_token_is_counted_down_and_cleared(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.show(samples.valid())
    QTest.keyClick(window, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert held() == samples.token().text
    assert window.panes.status.said == "Token copied."
    assert window.panes.status.note == "Clipboard is cleared in 1 min"
    for _ in range(59):
        window.work.clipboard.tick()
    assert window.panes.status.note == "Clipboard is cleared in 1 s"
    assert held() == samples.token().text
    window.work.clipboard.tick()
    assert held() == ""
    assert window.panes.status.note == ""
    assert window.panes.status.said == "The copied token is off the clipboard."


def test_what_somebody_else_copied_is_left_alone(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.clipboard.copy("eyJ.secret.x", confidential=True)
    QGuiApplication.clipboard().setText("something else")
    assert window.panes.status.note == "", "there is nothing to count down to"
    assert window.work.clipboard.left == 0
    for _ in range(120):
        window.work.clipboard.tick()
    assert held() == "something else"
    window.finish()
    assert held() == "something else"


def test_on_quitting_it_is_cleared_if_it_is_still_ours(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.clipboard.copy("eyJ.secret.x", confidential=True)
    window.close()
    window.finish()
    assert held() == ""


def test_the_time_is_chosen_and_remembered(world: World) -> None:
    window = world.window(samples.PROFILE)
    choose(window, "clipboard", "After 10 s")
    window.work.clipboard.copy("eyJ.secret.x", confidential=True)
    assert window.work.clipboard.left == 10
    assert world.window().work.clipboard.keep_s == 10
    choose(window, "clipboard", "When you log out or quit")
    window.work.clipboard.copy("eyJ.secret.x", confidential=True)
    assert window.work.clipboard.left == 0
    assert window.work.clipboard.words == "Token copied. It leaves the clipboard when you log out or quit."
    assert window.work.clipboard.clear_confidential()


def test_a_time_that_is_no_choice_is_not_taken(world: World) -> None:
    world.home.mkdir()
    (world.home / "window.ini").write_text("[General]\nclipboard_s=99999999\ndates=mars\n")
    window = world.window(samples.PROFILE)
    assert window.work.clipboard.keep_s == 60
    assert window.panes.choices.zone == "local"


def test_a_clipboard_that_may_not_be_changed_now_is_cleared_later(world: World) -> None:
    clipboard = Clipboard()
    clipboard.copy("eyJ.secret.x", confidential=True)
    clipboard.keep_s = 1
    clipboard._left = 0  # the time was up while another window was in front, which Wayland does not let us change
    clipboard._on_state(Qt.ApplicationState.ApplicationInactive)
    assert held() == "eyJ.secret.x"
    clipboard._on_state(Qt.ApplicationState.ApplicationActive)
    assert held() == ""


@pytest.mark.parametrize(
    "platform, wanted",
    [
        ("linux", {"x-kde-passwordManagerHint": b"secret"}),
        ("win32", {
            'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
            'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
            'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
            'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"': b"1",
        }),
        ("darwin", {"application/x-nspasteboard-concealed-type": b"secret"}),
    ],
)  # fmt: skip
def test_every_hint_of_each_system(
    world: World, monkeypatch: pytest.MonkeyPatch, platform: str, wanted: dict[str, bytes]
) -> None:
    clipboard = Clipboard()
    monkeypatch.setattr(sys, "platform", platform)
    clipboard.copy("eyJ.secret.x", confidential=True)
    data = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(data.data(name).data()) for name in data.formats() if name != "text/plain"} == wanted
    clipboard.clear_confidential()


def test_what_is_copied_out_of_the_paste_form_is_marked_too(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.work.selection.open_paste()
    editor = window.panes.paste.form().editor
    editor.set_text("eyJ.secret.x")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_C, CTRL)
    assert held() == "eyJ.secret.x"
    assert "x-kde-passwordManagerHint" in QGuiApplication.clipboard().mimeData().formats()
    QGuiApplication.clipboard().clear()


# --- dates ----------------------------------------------------------------------------------------------------------


def dates(window: MainWindow) -> str:
    """Every text of the inspection that holds the moment of expiry."""
    pane = window.panes.frame.inspection
    claims = pane.pages.claims.model
    cells = [claims.index(row, ClaimColumn.VALUE).data() for row in range(claims.rowCount())]
    header = claims.headerData(ClaimColumn.VALUE, Qt.Orientation.Horizontal)
    bar = pane.banner._bar.accessibleDescription()
    inspection = window.work.selection.outcome.inspection if window.work.selection.outcome is not None else None
    checks = [check.reason for check in inspection.told() if check.id == "exp"] if inspection is not None else []
    return "\n".join((header, bar, *checks, *(cell for cell in cells if "ago" in cell or ", in " in cell)))


@pytest.mark.usefixtures("in_berlin")
def test_all_dates_are_switched_between_local_time_and_utc(world: World) -> None:
    window = world.window(samples.PROFILE)
    world.offset_s = samples.NOW - time.time()
    outcome = samples.valid()
    window.work.tokens.add(outcome)
    window.work.selection.select_token(outcome.id)
    window.panes.choices.show_dates_in("local")
    assert os.environ["TZ"] == "Europe/Berlin"
    local = dates(window)
    assert "Value, times in UTC+02:00" in local
    assert "16:28:07 today" in local
    assert "14:28:07" not in local
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert window.panes.status.said == "Dates are in UTC."
    utc = dates(window)
    assert "Value, times in UTC" in utc
    assert "14:28:07 UTC today" in utc
    assert "16:28:07" not in utc
    assert utc.count("14:28:07 UTC") >= 3, "claims, lifetime and check"
    times.show_in(None)
    second = world.window()
    assert second.panes.choices.zone == "utc"
    assert times.zone_words(samples.NOW) == "UTC"
    choose(second, "dates", "Local time")
    assert world.window().panes.choices.zone == "local"


@pytest.mark.usefixtures("in_berlin")
def test_found_tokens_follow_the_zone_too(world: World) -> None:
    world.offset_s = samples.NOW - time.time()
    driver = Driver(world, profiles=(scenery.ORDERS,))
    driver.window.panes.choices.show_dates_in("local")
    driver.window.panes.arrivals.list_text(f"{valid(1)}\n{valid(2)}")
    driver.until(lambda: driver.window.work.found.count == 2)
    driver.settle()
    assert len(driver.window.work.found.outcomes) == 2
    before = said_of_found(driver.window)
    QTest.keyClick(driver.window, Qt.Key.Key_T, CTRL)
    driver.settle()
    after = said_of_found(driver.window)
    assert "UTC" not in before
    assert before != after
    assert after.count("UTC") >= 2
    QTest.keyClick(driver.window, Qt.Key.Key_T, CTRL)
    driver.settle()
    assert said_of_found(driver.window) == before


def said_of_found(window: MainWindow) -> str:
    """The sentences about all the tokens of a scan."""
    inspections = [outcome.inspection for outcome in window.work.found.outcomes]
    return "\n".join(check.reason for each in inspections if each is not None for check in each.told())
