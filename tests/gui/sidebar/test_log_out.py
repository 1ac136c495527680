from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import keyring.errors
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.profiles.credentials import SecretKind
from inspector.core.store.session import Session
from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.gui.model import secrets
from inspector.gui.model.task import once
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import KEYRING, WAIT_MS, World

Until = Callable[[Callable[[], bool]], None]


class StubbornKeyring(RunKeyring):
    """Keeps what it has."""

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError("no")


def with_a_token(world: World) -> MainWindow:
    window = world.window(world.remember(world.profile()), world.remember(world.profile("expired"), "expired"))
    world.get_token(window)
    world.settle(window)
    return window


def log_out(world: World, window: MainWindow, *, forget: bool = False) -> None:
    window.panes.frame.sidebar.log_out.click()
    world.settle(window)
    if forget:
        QTest.mouseClick(
            window.panes.frame.log_out.forget,
            Qt.MouseButton.LeftButton,
            pos=window.panes.frame.log_out.forget.rect().center(),
        )
        window.panes.frame.log_out.forget.setChecked(True)
    with world.qtbot.waitSignal(window.work.logged_out, timeout=WAIT_MS):
        window.panes.frame.log_out.confirm.click()


def test_the_row_says_what_it_would_do(world: World) -> None:
    window = with_a_token(world)
    row = window.panes.frame.sidebar.log_out
    assert row.accessibleName() == "Log out"
    assert row.accessibleDescription() == "Clears 1 token"
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    panel = window.panes.frame.log_out
    assert panel.isVisible()
    assert panel.title == "Log out clears 1 token"
    assert panel.confirm.hasFocus()
    world.settle(window)
    assert panel.forget.text() == "Forget 2 client secrets too"
    assert not panel.forget.isChecked()


def test_keep_and_escape_change_nothing(world: World) -> None:
    window = with_a_token(world)
    QTest.mouseClick(window.panes.frame.sidebar.log_out, Qt.MouseButton.LeftButton)
    window.panes.frame.log_out.keep.click()
    assert not window.panes.frame.log_out.isVisible()
    assert window.panes.frame.sidebar.log_out.hasFocus(), "the keyboard goes back to where it was"
    window.panes.frame.sidebar.log_out.click()
    QTest.keyClick(window.panes.frame.log_out.confirm, Qt.Key.Key_Escape)
    assert not window.panes.frame.log_out.isVisible()
    assert len(window.work.tokens) == 1


def test_the_keyboard_is_where_the_next_token_comes_from_once_nothing_is_left_to_clear(world: World) -> None:
    window = world.window()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(samples.token().text)
    window.panes.submit()
    world.qtbot.waitUntil(lambda: len(window.work.tokens) == 1)
    log_out(world, window)
    world.settle(window)
    assert not window.panes.frame.sidebar.log_out.isEnabled()
    assert window.panes.frame.sidebar.paste.hasFocus()


def test_tokens_go_and_secrets_stay_unless_asked(world: World) -> None:
    window = with_a_token(world)
    log_out(world, window)
    assert window.panes.status.said == "Logged out. 1 token cleared, none left."
    assert not (world.home / "session.bin").exists()
    assert world.vault.read("own-ok") is not None
    assert window.panes.frame.inspection.banner.accessibleName() == "No token yet"
    assert window.panes.frame.sidebar.log_out.accessibleDescription() == "Clears 0 tokens"


def test_secrets_go_when_asked(world: World) -> None:
    window = with_a_token(world)
    log_out(world, window, forget=True)
    assert window.panes.status.said == "Logged out. 1 token cleared, 2 secrets forgotten, none left."
    assert world.vault.backend._secrets == {}  # type: ignore[attr-defined]
    world.settle(window)
    assert window.panes.frame.request.form.secret.rest.text == "No secret stored"


def test_what_could_not_be_removed_is_named(world: World) -> None:
    world.vault = Vault(StubbornKeyring(), KEYRING, persistent=True)
    window = with_a_token(world)
    log_out(world, window)
    assert window.panes.status.said.startswith(
        "Logged out in part. 1 token cleared. Still there: the key of the token file"
    )
    assert window.panes.strip.message.startswith("Log out could not remove the key of the token file")
    assert not (world.home / "session.bin").exists()


def test_a_request_on_its_way_is_given_up(world: World, qtbot: QtBot) -> None:
    window = world.window(world.remember(world.profile("slow", timeout=20.0), "slow"))
    window.panes.frame.request.get_token.click()
    world.settle(window)
    with qtbot.assertNotEmitted(window.work.requests.arrived):
        log_out(world, window)
    assert window.work.requests.running("own-slow") is None
    assert len(window.work.tokens) == 0


def test_the_copied_token_is_taken_off_the_clipboard(world: World) -> None:
    window = with_a_token(world)
    window.panes.frame.inspection.row.select("Raw")
    window.panes.frame.inspection.row.copy_token.click()
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert QGuiApplication.clipboard().text() == window.work.selection.outcome.inspection.token.text
    log_out(world, window)
    assert QGuiApplication.clipboard().text() == ""
    assert window.panes.status.said.endswith("The copied token is off the clipboard.")


def test_with_no_keyring_it_says_that_nothing_was_on_disk(world: World) -> None:
    world.vault = run_vault("None.")
    window = with_a_token(world)
    window.panes.frame.sidebar.log_out.click()
    assert window.panes.frame.log_out._words.text() == "From memory: they were never written to disk."
    window.panes.frame.log_out.keep.click()
    log_out(world, window)
    assert window.panes.status.said == "Logged out. 1 token cleared, none left."


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640)])
def test_the_panel_is_inside_the_window(world: World, size: tuple[int, int]) -> None:
    window = with_a_token(world)
    window.resize(*size)
    window.panes.frame.sidebar.log_out.click()
    world.settle(window)
    panel = window.panes.frame.log_out
    assert window.panes.frame.rect().contains(panel.geometry())
    assert panel.height() == panel.heightForWidth(panel.width())


def test_without_secrets_no_gap_is_left_where_the_question_was(world: World) -> None:
    window = with_a_token(world)
    window.panes.frame.sidebar.log_out.click()
    world.settle(window)
    panel = window.panes.frame.log_out
    with_question, foot = panel.height(), panel.geometry().bottom()
    panel.show_secrets(0)
    layout = panel.layout()
    assert layout is not None
    assert panel.height() < with_question
    assert panel.geometry().bottom() == foot
    between = panel.confirm.geometry().top() - panel._words.geometry().bottom()
    assert between <= 2 * layout.spacing() + 8


def test_a_log_out_in_another_program_is_noticed(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    world.settle(window)
    other = Session(world.home / "session.bin", world.vault)
    assert other.log_out().tokens == 1
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == (
        "Another program has logged out of this session, so 1 token was cleared here too."
    )
    assert len(window.work.tokens) == 0
    assert window.work.selection.outcome is None


def test_tokens_that_are_still_there_stay_when_the_window_is_looked_at_again(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    world.get_token(window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    world.settle(window)
    assert len(window.work.tokens) == 1
    assert not window.panes.strip.message


def test_nothing_waits_for_the_secrets_of_all_profiles_to_be_counted(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "COUNT_S", 0.0)
    profiles = [replace(samples.PROFILE, id=f"p{n}", name=f"Profile {n}") for n in range(30)]
    for profile in profiles:
        world.vault.store(profile.id, "a secret")
    window = world.window(*profiles)
    world.settle(window)
    order: list[object] = []
    logged_out = QSignalSpy(window.work.logged_out)
    window.work.count_secrets(window.panes.frame.log_out.show_secrets)
    count = window.work.shared._count
    assert count is not None
    count.counted.connect(order.append)
    once(window.work, lambda _: "between", window.work.line).succeeded.connect(order.append)
    until(lambda: len(order) == 2)
    assert order == ["between", 30]
    window.work.count_secrets(window.panes.frame.log_out.show_secrets)
    again = window.work.shared._count
    assert again is not None
    again.counted.connect(order.append)
    window.work.log_out()
    until(lambda: logged_out.count() == 1)
    assert window.work.shared._count is not again, "the first one was given up"
    assert order == ["between", 30]


def test_log_out_is_offered_as_long_as_there_is_something_to_log_out_of(world: World) -> None:
    window = with_a_token(world)
    button = window.panes.frame.sidebar.log_out
    log_out(world, window)
    world.settle(window)
    assert button.isEnabled(), "two secrets are stored"
    log_out(world, window, forget=True)
    world.qtbot.waitUntil(lambda: not button.isEnabled())
    window.work.secrets.store("own-ok", SecretKind.CLIENT_SECRET, "another-one")
    world.qtbot.waitUntil(button.isEnabled)
