"""Secrets that stand in the file when a window opens: asked about, and moved, removed or left as it is said."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keyring.errors
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.profiles.misplaced import without_secrets
from inspector.core.profiles.profile import profile_to_dict
from inspector.core.profiles.store import MAX_FILE_BYTES, ProfileStore
from inspector.core.store.kept_parameters import read_parameters
from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.gui.profile.secrets_question import SecretsQuestion
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import KEYRING, RefusingKeyring, World

Until = Callable[[Callable[[], bool]], None]
URL = "https://me:p4ssw0rd@login.example.com/token"


def with_secrets(world: World, **more: Any) -> str:
    """A file that has secrets in it; the id of its profile."""
    profile = world.profile(parameters=(("api_key", "hunter2"), ("tenant", "eu")), **more)
    world.home.mkdir(parents=True, exist_ok=True)
    world.store.path.write_text(json.dumps({"version": 1, "profiles": [profile_to_dict(profile)]}))
    return profile.id


def question_of(window: MainWindow, until: Until) -> SecretsQuestion:
    asks = window.panes.secrets_question
    until(lambda: asks.question is not None and asks.question.isVisible())
    assert asks.question is not None
    return asks.question


def file_of(world: World, window: MainWindow) -> str:
    window.work.profiles.finish(10)
    return world.store.path.read_text()


def test_it_says_what_is_where_without_the_values(world: World, until: Until) -> None:
    with_secrets(world, token_url=URL)
    question = question_of(world.window(), until)
    assert "2 secrets stand in the file of profiles" in question.words
    assert "https://••••••••@login.example.com/token" in question.words
    assert "api_key = ••••••••" in question.words
    assert "hunter2" not in question.words
    assert "p4ssw0rd" not in question.words
    assert question.move_there.hasFocus()


def test_its_buttons_are_seen_whole_where_there_is_no_room_for_its_words(world: World, until: Until) -> None:
    with_secrets(world, token_url=URL)
    window = world.window()
    question = question_of(window, until)
    question.setGeometry(0, 0, 360, 260)
    question.place_card()
    QApplication.processEvents()
    inside = question.card.rect()
    for button in (question.move_there, question.remove, question.leave):
        place = button.rect().translated(button.mapTo(question.card, button.rect().topLeft()))
        assert inside.contains(place), button.label
        assert button.height() >= button.sizeHint().height()
        assert button.visibleRegion().boundingRect() == button.rect()
    assert question.page.verticalScrollBar().maximum() > 0
    assert question.page.focusPolicy() is Qt.FocusPolicy.StrongFocus, "or it could not be read by keyboard"


def test_moving_keeps_them_in_the_keyring_and_asks_about_the_rest(world: World, until: Until) -> None:
    profile_id = with_secrets(world, token_url=URL)
    aside = world.home / "profiles.unreadable-1.json"
    aside.write_text('["hunter2"')
    window = world.window()
    question = question_of(window, until)
    QTest.keyClick(question.move_there, Qt.Key.Key_Space)
    until(lambda: window.work.profiles.own[0].secret_parameters == ("api_key",))
    assert read_parameters(world.vault, profile_id) == {"api_key": "hunter2"}
    until(lambda: question.isVisible() and "1 secret stands" in question.words)
    assert not question.move_there.isVisible()
    assert "hunter2" not in file_of(world, window) + aside.read_text()
    moved = replace(window.work.profiles.own[0], issuer="https://evil.example", token_url="https://evil.example/t")
    pending = ProfileStore(world.store.path).confirmations.pending(replace(moved, id=profile_id))
    assert pending[0].values[0] == "moved", "they do not follow the profile to other servers"
    question.remove.click()
    until(lambda: window.work.profiles.own[0].token_url == "https://login.example.com/token")
    assert "p4ssw0rd" not in file_of(world, window)
    assert window.work.in_file.asked is None


def test_a_copy_that_may_still_have_them_is_told(world: World, until: Until) -> None:
    with_secrets(world)
    large = world.home / "profiles.unreadable-1.json"
    large.touch()
    os.truncate(large, MAX_FILE_BYTES + 1)
    window = world.window()
    question_of(window, until).remove.click()
    until(lambda: any(large.name in words for words in window.work.messages.standing))
    assert "hunter2" not in file_of(world, window)


def test_no_url_that_follows_shows_one(world: World, until: Until) -> None:
    with_secrets(world, token_url=URL, provider="keycloak")
    window = world.window()
    question_of(window, until)
    shown = window.panes.frame.request.form._derived._lines["token_url"][1]
    assert shown.text() == "https://••••••••@login.example.com/token"
    assert "p4ssw0rd" not in shown.toolTip() + shown.accessibleDescription()


class RefusingLater(RunKeyring):
    """Takes the secrets of one profile, and nothing after that."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._secrets and (service, username) not in self._secrets:
            raise keyring.errors.PasswordSetError("full")
        super().set_password(service, username, password)


def test_what_was_moved_before_the_keyring_refused_is_moved_and_the_rest_is_asked_about(
    world: World, until: Until
) -> None:
    first = world.profile(parameters=(("api_key", "hunter2"),))
    second = replace(first, id="second", name="second", parameters=(("api_key", "sesame"),))
    world.home.mkdir(parents=True, exist_ok=True)
    profiles = [profile_to_dict(profile) for profile in (first, second)]
    world.store.path.write_text(json.dumps({"version": 1, "profiles": profiles}))
    world.vault = Vault(RefusingLater(), KEYRING, persistent=True)
    window = world.window()
    question_of(window, until).move_there.click()
    until(lambda: bool(window.work.messages.standing))
    assert not any("Nothing was changed" in words for words in window.work.messages.standing)
    written = file_of(world, window)
    assert "hunter2" not in written
    assert "sesame" in written
    assert read_parameters(world.vault, first.id) == {"api_key": "hunter2"}
    asked = question_of(window, until)
    assert "1 secret stands in the file" in asked.words


def test_a_keyring_that_refuses_leaves_everything(world: World, until: Until) -> None:
    with_secrets(world)
    world.vault = Vault(RefusingKeyring(), KEYRING, persistent=True)
    window = world.window()
    question_of(window, until).move_there.click()
    until(lambda: any("Nothing was changed" in words for words in window.work.messages.standing))
    assert "hunter2" in file_of(world, window)
    assert ("api_key", "hunter2") in window.work.profiles.own[0].parameters


def test_escape_leaves_them_for_now_and_editing_goes_on(world: World, until: Until) -> None:
    with_secrets(world)
    window = world.window()
    question = question_of(window, until)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert window.work.in_file.asked is None
    question.remove.click()  # nothing is asked any more
    form = window.panes.frame.request.form
    form.client_id.setFocus()
    QTest.keyClicks(form.client_id, "x")
    assert "hunter2" in file_of(world, window)
    assert window.work.profiles.own[0].client_id.startswith("x")
    assert not window.work.messages.standing


def test_without_a_keyring_that_lasts_nothing_is_moved_away(world: World, until: Until) -> None:
    with_secrets(world)
    world.vault = run_vault()
    question = question_of(world.window(), until)
    assert not question.move_there.isVisible()
    assert "only be removed or left" in question.words
    assert question.leave.hasFocus()


def test_what_another_program_writes_is_asked_about_too(world: World, until: Until) -> None:
    profile = world.profile()
    window = world.window(profile)
    with_secrets(world)
    window.work.profiles.look()
    assert "1 secret stands" in question_of(window, until).words


def test_a_copy_comes_without_them(world: World, until: Until) -> None:
    with_secrets(world)
    window = world.window()
    question_of(window, until).leave.click()
    window.work.selection.select_profile(window.work.profiles.own[0].id)
    window.panes.profile.duplicate()
    assert window.work.profiles.own[1].parameters == (("tenant", "eu"),)


def test_it_is_asked_in_another_language_too(world: World, until: Until) -> None:
    with_secrets(world)
    window = world.window()
    question_of(window, until)
    spoken = world.speak(window, "de")
    assert question_of(spoken, until).isVisible()


def test_the_question_goes_when_another_program_has_taken_them_out(world: World, until: Until) -> None:
    with_secrets(world)
    window = world.window()
    question = question_of(window, until)
    store = world.store
    store.save([without_secrets(each) for each in store.load()])
    until(lambda: not question.isVisible())
    assert window.work.in_file.asked is None
    assert "hunter2" not in file_of(world, window)
