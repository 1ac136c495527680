from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.gui.model.secrets import SecretStatus
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.secret_field import SecretField, white_space_note
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import KEYRING, WAIT_MS, ForgetfulKeyring, LockingKeyring, RefusingKeyring, World

Until = Callable[[Callable[[], bool]], None]

ODD_SECRETS = (
    "two words",
    "pässwörd-日本-🔑",
    "a:b",
    "100%25",
    "a+b/c==",
    " begins and ends ",
    "tab\t",
    '"quoted"\\',
    "<b>x</b>",
)


def field_of(window: MainWindow) -> SecretField:
    return window.panes.frame.request.form.secret


def enter(world: World, window: MainWindow, secret: str) -> None:
    field = field_of(window)
    field.rest.first.click()
    field.entry.setText(secret)  # keyClicks cannot type what is not on a keyboard
    with world.qtbot.waitSignal(window.work.secrets.stored, timeout=WAIT_MS):
        QTest.keyClick(field.entry, Qt.Key.Key_Return)


@pytest.mark.parametrize("secret", ODD_SECRETS)
def test_a_secret_is_stored_exactly_as_it_is(world: World, secret: str) -> None:
    profile = world.profile()
    window = world.window(profile)
    enter(world, window, secret)
    assert world.vault.read(profile.id) == secret
    assert field_of(window).rest.accessibleDescription() == f"Stored in {KEYRING}"


def test_white_space_at_the_ends_is_kept_and_pointed_out(world: World) -> None:
    window = world.window(world.profile())
    enter(world, window, "secret ")
    assert field_of(window)._note.text == "The secret ends with a space. Kept as you typed it."
    assert world.vault.read(window.work.selection.profile.id) == "secret "  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "secret,note",
    [
        ("x", ""),
        ("x ", "The secret ends with a space. Kept as you typed it."),
        ("\tx", "The secret begins with a tab. Kept as you typed it."),
        (" x\n", "The secret begins with a space and ends with a line break. Kept as you typed it."),
        ("x\u00a0", "The secret ends with white space. Kept as you typed it."),
        ("a b", ""),
        ("", ""),
    ],
)
def test_the_note_names_what_is_there(secret: str, note: str) -> None:
    assert white_space_note(secret) == note


def test_neither_the_secret_nor_its_length_is_ever_shown(world: World, qtbot: QtBot) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    field = field_of(window)
    secret = world.vault.read(profile.id) or ""
    assert field.entry.echoMode() is QLineEdit.EchoMode.Password
    hints = Qt.InputMethodHint
    for hint in (hints.ImhHiddenText, hints.ImhSensitiveData, hints.ImhNoPredictiveText):
        assert field.entry.inputMethodHints() & hint
    shown = [label.text() for label in window.findChildren(QLineEdit) if label is not field.entry]
    assert secret not in " ".join(shown)
    field.rest.first.click()
    assert field.entry.text() == "", "replacing begins empty: the old secret is not in the field"
    QTest.keyClicks(field.entry, "new")
    QTest.keyClick(field.entry, Qt.Key.Key_Escape)
    assert not field.editing
    assert field.entry.text() == ""
    assert world.vault.read(profile.id) == secret


def test_keep_old_forgets_what_was_typed(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    field = field_of(window)
    field.rest.first.click()
    assert field.keep.label == "Keep old"
    QTest.keyClicks(field.entry, "typed")
    field.keep.click()
    assert field.entry.text() == ""
    assert field.rest.first.hasFocus()


def test_another_profile_does_not_see_what_was_typed(world: World) -> None:
    first, second = world.profile(), world.profile("expired")
    window = world.window(first, second)
    field_of(window).rest.first.click()
    QTest.keyClicks(field_of(window).entry, "for the first")
    window.work.selection.select_profile(second.id)
    assert field_of(window).entry.text() == ""
    assert not field_of(window).editing


def test_forget_removes_it_from_the_keyring(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    until(lambda: window.work.secrets.info(profile.id).state is SecretStatus.STORED)
    field_of(window).rest.second.setFocus()
    QTest.mouseClick(field_of(window).rest.second, Qt.MouseButton.LeftButton)
    until(lambda: window.work.secrets.info(profile.id).state is SecretStatus.MISSING)
    assert world.vault.read(profile.id) is None
    assert field_of(window).rest.first.hasFocus(), "the secret that comes next is entered there"
    assert field_of(window).rest.text == "No secret stored"
    assert field_of(window).rest.first.label == "Enter secret"


def test_get_token_without_a_secret_asks_for_it(world: World, until: Until) -> None:
    window = world.window(world.profile())
    window.panes.frame.request.get_token.click()
    until(lambda: field_of(window).editing)
    assert field_of(window).entry.hasFocus()
    assert field_of(window).row.error.startswith("No client secret is stored.")


def test_get_token_stores_a_secret_that_is_being_typed_first(world: World, qtbot: QtBot) -> None:
    profile = world.profile()
    window = world.window(profile)
    field = field_of(window)
    field.rest.first.click()
    QTest.keyClicks(field.entry, world.issuer.secret_for(world.issuer.profile("ok").id))
    world.get_token(window)
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"
    assert world.vault.read(profile.id) is not None


def test_no_keyring_keeps_secrets_until_the_end_and_says_so(world: World) -> None:
    world.vault = run_vault("No keyring was found on this system.")
    window = world.window(world.profile())
    assert window.panes.status.keyring == "No keyring: secrets are kept until you quit"
    assert window.panes.status._keyring.toolTip() == "No keyring was found on this system."
    enter(world, window, "hunter2")
    assert field_of(window).rest.text == "Kept until you quit"
    window.work.profiles.finish(5)
    assert not any("hunter2" in path.read_text("latin-1") for path in world.home.rglob("*.json"))


def test_a_locked_keyring_is_named_and_can_be_unlocked(world: World, until: Until) -> None:
    backend = LockingKeyring()
    world.vault = Vault(backend, KEYRING, persistent=True)
    profile = world.profile()
    window = world.window(profile)
    field = field_of(window)
    until(lambda: field.rest.text == f"{KEYRING} is locked")
    assert window.panes.status.keyring == f"{KEYRING}, locked"
    assert field.rest.first.label == "Unlock"
    backend.locked = False
    field.rest.first.click()
    until(lambda: field.rest.text == "No secret stored")
    assert window.panes.status.keyring == f"{KEYRING}, unlocked"
    enter(world, window, "secret")
    assert world.vault.read(profile.id) == "secret"


def test_get_token_with_a_locked_keyring_says_what_to_do(world: World, until: Until) -> None:
    backend = LockingKeyring()
    world.vault = Vault(backend, KEYRING, persistent=True)
    window = world.window(world.profile())
    window.panes.frame.request.get_token.click()
    until(lambda: bool(field_of(window).row.error))
    assert field_of(window).row.error == f"{KEYRING} is locked. Unlock it and try again."
    assert window.panes.frame.request.get_token.isVisible()


@pytest.mark.parametrize(
    "backend,words",
    [
        (RefusingKeyring(), f"{KEYRING} refused to store the secret (PasswordSetError). It is not stored."),
        (ForgetfulKeyring(), f"{KEYRING} accepted the secret but does not give it back. It is not stored."),
    ],
)
def test_a_keyring_that_refuses_is_quoted_and_what_was_typed_stays(
    world: World, until: Until, backend: RefusingKeyring, words: str
) -> None:
    world.vault = Vault(backend, KEYRING, persistent=True)
    window = world.window(world.profile())
    field = field_of(window)
    field.rest.first.click()
    QTest.keyClicks(field.entry, "hunter2")
    field.save.click()
    until(lambda: bool(field.row.error))
    assert field.row.error == words
    assert field.editing
    assert field.typed == "hunter2"
    assert field.save.isEnabled(), "it can be tried again"


def test_the_method_that_sends_no_secret_needs_none(world: World) -> None:
    window = world.window(replace(world.profile(), client_authentication="none"))
    assert field_of(window).rest.text == "Not sent with this method"
    window.panes.frame.request.form.authentication.setCurrentIndex(0)
    assert field_of(window).rest.text == "No secret stored"


def test_a_long_keyring_name_gives_way_before_it_is_cut(world: World) -> None:
    world.vault = Vault(RunKeyring(), "A keyring with a very long name", persistent=True)
    window = world.window(world.remember(world.profile()))
    rest = field_of(window).rest
    assert rest.text == "Stored"
    assert rest.accessibleDescription() == "Stored in A keyring with a very long name"
    assert rest._label.toolTip() == "Stored in A keyring with a very long name"
    assert rest._label.fontMetrics().horizontalAdvance(rest.text) <= rest._label.width()


def test_the_buttons_stand_below_the_shortest_words_that_they_leave_no_room_for(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    rest = field_of(window).rest
    assert rest.first.y() == rest.second.y() < rest._label.geometry().bottom()
    one_too_many = "m" * (rest._label.width() // rest._label.fontMetrics().horizontalAdvance("m") + 1)
    rest.say((one_too_many,), "lock", "text2")
    QApplication.processEvents()
    assert rest.first.y() > rest._label.geometry().bottom()
    assert rest._label.fontMetrics().horizontalAdvance(rest.text) <= rest._label.width()
    rest.say(("Kept",), "lock", "text2")
    QApplication.processEvents()
    assert rest.first.y() < rest._label.geometry().bottom()


def test_profiles_are_looked_for_in_the_keyring_once_it_is_open(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    world.store.save([profile])
    work = Workspace(world.services())
    work.profiles.changed.connect(lambda: work.secrets.look(profile.id))
    work.open()
    until(lambda: work.secrets.info(profile.id).state is not SecretStatus.UNKNOWN)
    assert work.secrets.info(profile.id).state is SecretStatus.STORED
    assert work.line.wait(WAIT_MS / 1000)
