"""Logging out of a window that nobody uses, and when it is quit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip

from inspector.core.store.owed_log_out import NAME
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken, TokenOrigin
from inspector.core.store.vault import RunKeyring, Vault
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.unattended import Unattended
from tests.core.keyrings import LockedKeyring
from tests.gui import samples
from tests.gui.conftest import World

TOKEN = StoredToken("id-1", "Orders", samples.token().text, samples.NOW, origin=TokenOrigin.PASTED)


def kept(world: World) -> None:
    """A token of an earlier run is at rest."""
    session = Session(world.home / "session.bin", world.vault)
    session.load()
    session.keep(TOKEN)


def opened(world: World) -> tuple[MainWindow, Unattended]:
    kept(world)
    world.stopped_at = samples.NOW
    window = world.window(samples.PROFILE)
    world.qtbot.waitUntil(lambda: len(window.work.tokens) == 1)
    window.work.idle._unset = lambda: 0.0
    window.panes.unattended.choose(15)
    return window, window.panes.unattended


def pass_(world: World, seconds: float) -> None:
    assert world.stopped_at is not None
    world.stopped_at += seconds


def logged_out(world: World, window: MainWindow) -> None:
    world.qtbot.waitUntil(lambda: not window.work.idle.running and not window.work.logging_out.running)


def test_the_choice_is_kept_for_later_runs(world: World) -> None:
    window = world.window(samples.PROFILE)
    assert (window.panes.unattended.minutes, window.panes.unattended.on_quit) == (0, False)
    window.panes.unattended.choose(30)
    for _ in range(3):
        window.panes.registry.run("log-out-on-quit")  # on, off, on
    again = world.window()
    assert again.panes.unattended.minutes == again.work.idle.minutes == 30
    assert again.panes.unattended.on_quit


def test_a_notice_comes_a_minute_before_is_announced_and_any_key_takes_it_away(world: World) -> None:
    window, unattended = opened(world)
    pass_(world, 14 * 60 + 5)
    window.work.idle.judge()
    notice = unattended.notice
    assert notice is not None
    assert notice.isVisible()
    assert "logs out in 55 s" in notice.words
    assert notice.stay.accessibleDescription() == notice.words
    notice.stay.setFocus()
    QTest.keyClick(notice.stay, Qt.Key.Key_Space)
    assert not notice.isVisible()
    pass_(world, 14 * 60 + 30)
    window.work.idle.judge()
    assert notice.isVisible()
    QTest.mouseClick(window.panes.frame.sidebar, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_it_logs_out_as_log_out_does_and_says_so(world: World) -> None:
    window, unattended = opened(world)
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(samples.token().text)
    asked: list[object] = []
    window.work.revoking.ended.connect(asked.append)
    pass_(world, 15 * 60)
    window.work.idle.judge()
    assert unattended.cover is not None
    assert unattended.cover.geometry() == window.rect()
    logged_out(world, window)
    assert unattended.cover is None
    assert len(window.work.tokens) == 0
    assert form.editor.text == ""
    assert not (world.home / "session.bin").exists()
    assert asked == [], "nothing is revoked"
    assert window.panes.strip.message.startswith("Logged out on ")
    assert [profile.id for profile in window.work.profiles.own] == [samples.PROFILE.id]


def test_the_first_mouse_move_of_the_next_day_finds_it_covered(world: World) -> None:
    window, unattended = opened(world)
    covered: list[bool] = []
    window.work.idle.began.connect(lambda: covered.append(unattended.cover is not None))
    pass_(world, 16 * 3600)
    where = QPointF(200, 200)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    QTest.mouseMove(window, where.toPoint())
    assert covered == [True]
    logged_out(world, window)
    assert len(window.work.tokens) == 0


def test_what_the_program_does_by_itself_is_no_use(world: World) -> None:
    window, unattended = opened(world)
    pass_(world, 14 * 60 + 30)
    window.tick()
    window.repaint()
    no_button = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), no_button, no_button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, moved)
    window.work.idle.judge()
    assert unattended.notice is not None
    assert unattended.notice.isVisible()


def test_neither_a_dialog_nor_a_menu_keeps_it_from_logging_out(world: World) -> None:
    window, _ = opened(world)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    menu = QMenu(window)
    menu.addAction("x")
    menu.popup(window.mapToGlobal(window.rect().center()))
    pass_(world, 15 * 60)
    window.work.idle.judge()
    assert not dialog.isVisible()
    assert not menu.isVisible()
    logged_out(world, window)
    assert len(window.work.tokens) == 0


def test_the_cover_stays_and_says_why_where_nothing_can_be_cleared(world: World) -> None:
    window, unattended = opened(world)
    window.work.shared._session = None
    pass_(world, 15 * 60)
    window.work.idle.judge()
    logged_out(world, window)
    assert unattended.cover is not None
    assert unattended.cover.words.startswith("Nothing was cleared.")
    QTest.keyClick(unattended.cover.open, Qt.Key.Key_Tab)
    assert window.focusWidget() is unattended.cover.open, "not to what is covered"
    unattended.cover.open.click()
    assert unattended.cover is None


class HangingKeyring(RunKeyring):
    """Removes nothing until it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may = threading.Event()

    def delete_password(self, service: str, username: str) -> None:
        self.may.wait(60)
        super().delete_password(service, username)


def test_no_key_reaches_what_is_behind_the_cover(world: World) -> None:
    keyring = HangingKeyring()
    world.vault = Vault(keyring, "Hanging", persistent=True)
    window, unattended = opened(world)
    window.work.selection.select_token(window.work.tokens.ids[0])
    world.settle(window)
    assert window.windowTitle() != "Token Inspector"
    pass_(world, 15 * 60)
    window.work.idle.judge()
    cover = unattended.cover
    assert cover is not None
    assert window.windowTitle() == "Token Inspector", "and not whose token it is"
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_T, control | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.clipboard().text() == ""
    QTest.keyClick(window, Qt.Key.Key_K, control)
    assert window.panes.palette.finder is None
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is cover
    assert len(window.work.tokens) == 1
    keyring.may.set()
    logged_out(world, window)
    assert len(window.work.tokens) == 0
    QTest.keyClick(window, Qt.Key.Key_K, control)
    assert window.panes.palette.finder is not None


def test_a_tooltip_is_gone_when_the_cover_comes(world: World) -> None:
    window, _ = opened(world)
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "words", window)
    assert QToolTip.isVisible()
    pass_(world, 15 * 60)
    window.work.idle.judge()
    world.qtbot.waitUntil(lambda: not QToolTip.isVisible())
    logged_out(world, window)


def test_another_language_is_no_use_and_takes_the_notice_along(world: World) -> None:
    window, _ = opened(world)
    pass_(world, 14 * 60 + 30)
    window.work.idle.judge()
    window = world.speak(window, "de")
    notice = window.panes.unattended.notice
    assert notice is not None
    assert notice.isVisible()
    assert window.work.on_quit.wanted is False
    pass_(world, 40)
    window.work.idle.judge()
    logged_out(world, window)
    assert len(window.work.tokens) == 0


def quit_(window: MainWindow) -> None:
    window.close()
    window.finish()


def test_quitting_logs_out_where_that_was_chosen(world: World) -> None:
    window, unattended = opened(world)
    unattended.log_out_on_quit(True)
    quit_(window)
    assert not (world.home / "session.bin").exists()
    assert not (world.home / NAME).exists()


def test_quitting_keeps_tokens_where_it_was_not(world: World) -> None:
    window, _ = opened(world)
    quit_(window)
    assert (world.home / "session.bin").exists()


def test_another_language_is_not_quitting(world: World) -> None:
    window, unattended = opened(world)
    unattended.log_out_on_quit(True)
    window = world.speak(window, "es")
    assert (world.home / "session.bin").exists()
    assert len(window.work.tokens) == 1
    quit_(window)
    assert not (world.home / "session.bin").exists()


def test_what_could_not_be_cleared_when_quitting_is_cleared_at_the_next_start_before_it_is_read(world: World) -> None:
    window, unattended = opened(world)
    unattended.log_out_on_quit(True)
    locked = Vault(LockedKeyring(), "Locked", persistent=True)
    window.work.shared._session = Session(world.home / "session.bin", locked)  # it was locked meanwhile
    quit_(window)
    assert (world.home / NAME).exists()
    again = world.window()
    assert len(again.work.tokens) == 0
    assert not (world.home / "session.bin").exists()
    assert not (world.home / NAME).exists()
    assert "Log out could not finish when the program was quit on" in again.panes.strip.message
    assert "none left" in again.panes.strip.message


def test_a_log_out_owed_that_still_cannot_be_done_reads_no_token(world: World) -> None:
    kept(world)
    (world.home / NAME).write_text("1800000000")
    (world.home / "session.bin").unlink()
    (world.home / "session.bin").mkdir()  # nothing that can be removed as a file
    window = world.window(samples.PROFILE)
    assert "and cannot now" in window.panes.strip.message
    assert len(window.work.tokens) == 0
    assert (world.home / NAME).exists()


def test_the_end_of_the_users_session_leaves_the_mark_at_once(world: World) -> None:
    window, unattended = opened(world)
    program = world.programs[-1]
    program.ending_session()
    assert not (world.home / NAME).exists(), "not wanted"
    unattended.log_out_on_quit(True)
    program.ending_session()
    assert (world.home / NAME).exists()
    assert window.isVisible()


def test_a_window_that_remembers_nothing_leaves_the_mark_all_the_same(world: World) -> None:
    window = world.window(samples.PROFILE, services=replace(world.services(), layout=None))  # window.ini is no file
    window.panes.unattended.log_out_on_quit(True)
    world.programs[-1].ending_session()
    assert (world.home / NAME).exists()


def test_who_goes_on_after_the_users_session_has_not_ended_keeps_the_tokens(world: World) -> None:
    window, unattended = opened(world)
    unattended.log_out_on_quit(True)
    world.programs[-1].ending_session()
    QTest.mouseClick(window.panes.frame.sidebar, Qt.MouseButton.LeftButton)
    assert not (world.home / NAME).exists()
    assert window.work.shared._session is not None
    window.work.shared._session.keep(replace(TOKEN, id="id-2"))
    assert {token.id for token in window.work.shared._session.tokens} == {"id-1", "id-2"}
    quit_(window)
    assert not (world.home / "session.bin").exists()


def test_going_on_does_not_withdraw_what_an_earlier_run_owes(world: World) -> None:
    window, unattended = opened(world)
    unattended.log_out_on_quit(True)
    (world.home / NAME).write_text("1800000000")
    world.programs[-1].ending_session()
    QTest.mouseClick(window.panes.frame.sidebar, Qt.MouseButton.LeftButton)
    assert (world.home / NAME).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_that_ends_the_program_logs_out_too(tmp_path: Path, how: signal.Signals) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "window.ini").write_text("[General]\nlog_out_on_quit=yes\n")
    (home / "session.bin").write_bytes(b"left by an earlier run")
    program = (
        "import sys; from pathlib import Path; from inspector.app import run_window\n"
        "from PySide6.QtCore import QTimer\n"
        "from inspector.gui.window.main_window import MainWindow\n"
        "furnish = MainWindow._begin\n"
        "def begun(self):\n    furnish(self); QTimer.singleShot(0, lambda: print('ready', flush=True))\n"
        "MainWindow._begin = begun\n"
        "sys.exit(run_window(Path(sys.argv[1])))"
    )
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    with subprocess.Popen(
        [sys.executable, "-c", program, str(home)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(how)
        assert process.wait(60) == 128 + how
    assert not (home / "session.bin").exists()
