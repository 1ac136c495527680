"""The secret command in the window: typed, seen as it would be run, tried, used, given up; its output nowhere."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.journeys.secret_source.source import GivenSecret
from inspector.core.profiles.confirmations import NAME
from inspector.core.profiles.profile import Profile
from inspector.gui.profile.form import RequestForm
from inspector.gui.profile.secret_command.field import SecretCommandField
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.printing import Printing

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def printing(world: World, tmp_path: Path) -> Printing:
    return Printing(tmp_path / "kept elsewhere", world.issuer.secret_for(world.issuer.profile("ok").id))


def form_of(window: MainWindow) -> RequestForm:
    return window.panes.frame.request.form


def selected(window: MainWindow) -> Profile:
    profile = window.work.selection.profile
    assert profile is not None
    return profile


def held() -> list[object]:
    """The secrets that the program holds."""
    gc.collect()
    return [each for each in gc.get_objects() if type(each) is GivenSecret and each.text is not None]


def choose(form: RequestForm, method: str) -> None:
    form.authentication.setCurrentIndex(form.authentication.findData(method))


def type_command(window: MainWindow, text: str) -> SecretCommandField:
    """Open the field by the keyboard and type into it."""
    field = form_of(window).command
    if field.reveal.isVisible():
        field.reveal.setFocus()
        QTest.keyClick(field.reveal, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is field.edit
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    return field


def test_a_command_is_typed_seen_tried_and_used(world: World, printing: Printing, until: Until) -> None:
    window = world.window(world.profile())
    field = type_command(window, printing.json())
    assert selected(window).secret_command == printing.words()
    assert [line.split("  ", 1)[1] for line in field.listed.splitlines()] == list(printing.words())
    assert form_of(window).secret.rest.full_text == "Printed by python"
    assert not window.work.profiles.pending(selected(window)), "it was typed here"
    field.test.click()
    until(lambda: "printed a secret" in field.said)
    assert printing.runs == 1
    world.get_token(window)
    assert printing.runs == 2
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    assert outcome.exchange is not None
    assert str(outcome.exchange.stages[0].detail) == "python gave the secret"
    assert world.vault.read(selected(window).id) is None
    window.work.profiles.finish(10)
    until(lambda: not held())
    secret = world.issuer.secret_for(world.issuer.profile("ok").id)
    assert not [path for path in world.home.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]


def test_one_that_is_typed_into_a_demo_profile_is_not_asked_about(
    world: World, printing: Printing, until: Until
) -> None:
    window = world.window(demo=True)
    field = type_command(window, printing.json())
    assert window.work.profiles.is_demo(selected(window).id)
    assert not window.work.profiles.pending(selected(window))
    field.test.setFocus()
    QTest.keyClick(field.test, Qt.Key.Key_Space)
    until(lambda: "printed a secret" in field.said)
    assert field.test.hasFocus()
    window.work.services.store.confirmations.save()
    assert not (world.home / NAME).exists(), "they are in no file, and neither is what they may do"


def test_it_can_be_tried_while_other_fields_are_empty(world: World, printing: Printing, until: Until) -> None:
    window = world.window(Profile(name="mine", provider="cognito"))
    field = type_command(window, printing.json())
    field.test.setFocus()
    QTest.keyClick(field.test, Qt.Key.Key_Space)
    until(lambda: "printed a secret" in field.said)
    assert field.test.hasFocus()
    assert not form_of(window).wrong()
    assert " 0 s" not in field.said


def test_what_is_no_command_is_told_and_not_saved(world: World) -> None:
    window = world.window(world.profile(secret_command=("pass", "show", "x")))
    field = form_of(window).command
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "op read 'x")
    assert selected(window).secret_command == ("op", "read") or selected(window).secret_command[0] == "op"
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    row = form_of(window).row("secret_command")
    assert row is not None
    assert row.error == "A quotation mark is not closed."
    assert not field.test.isEnabled()
    window.panes.frame.request.get_token.click()
    assert not window.work.requests.any_running
    assert field.edit.text() == "op read 'x"
    spanish = world.speak(window, "es")
    assert form_of(spanish).command.edit.text() == "op read 'x"


def test_what_goes_wrong_is_said_below_the_field(world: World, printing: Printing, until: Until) -> None:
    window = world.window(world.profile(secret_command=printing.words("refuse")))
    field = form_of(window).command
    field.test.click()
    until(lambda: "exit code 4. It wrote: no such item" in field.said)
    window.panes.frame.request.get_token.click()
    until(lambda: "exit code 4. It wrote: no such item" in field.rows["secret_command"].error)
    assert field.said == "", "it is said once"
    field.test.click()
    until(lambda: "exit code 4" in field.said)
    field.edit.end(False)
    QTest.keyClicks(field.edit, " x")
    assert field.said == "", "it was of another command"
    form_of(window).secret.keyring_requested.emit()
    assert selected(window).secret_command == ()
    assert field.isHidden()
    assert field.reveal.isVisible()


def test_a_request_that_waits_for_its_command_says_so_and_can_be_given_up(
    world: World, printing: Printing, until: Until
) -> None:
    window = world.window(world.profile(secret_command=printing.words("wait")))
    window.panes.frame.request.get_token.click()
    running = window.work.requests.running(selected(window).id)
    assert running is not None
    assert running.step == "Asking python for the client secret"
    until(lambda: printing.runs == 1)
    assert window.work.line.wait(5), "nobody waits for it at the keyring"
    assert window.panes.request.cancel()
    assert not window.work.requests.any_running
    assert window.panes.status.said == "The request was given up. Nothing was sent."
    until(lambda: printing.ended)
    field = form_of(window).command
    field.test.click()
    until(lambda: printing.runs == 2)
    assert field.stop.isVisible()
    field.stop.click()
    until(lambda: printing.ended)
    assert field.said == ""
    assert field.test.isVisible()


def test_one_that_was_not_confirmed_is_run_by_nothing(world: World, printing: Printing) -> None:
    profile = world.profile(secret_command=printing.words())
    world.store.save([profile])
    window = world.window()
    window.work.selection.select_profile(profile.id)
    assert any("runs this command" in each for each in form_of(window).review.told)
    form_of(window).command.test.click()
    window.panes.frame.request.get_token.click()
    window.panes.method.ask()
    QApplication.processEvents()
    world.settle(window)
    assert printing.runs == 0
    assert window.work.profiles.pending(selected(window))
    window.work.trial.run(selected(window))
    world.qtbot.waitUntil(lambda: window.work.trial.tried is not None and window.work.trial.tried.said is not None)
    assert "before you have confirmed" in str(window.work.trial.tried.said)  # type: ignore[union-attr]
    assert printing.runs == 0


def test_a_method_without_a_secret_has_no_field_for_it(world: World, printing: Printing) -> None:
    window = world.window(world.profile(secret_command=printing.words()))
    form = form_of(window)
    assert form.command.isVisible()
    choose(form, "none")
    assert form.command.isHidden()
    assert form.command.reveal.isHidden()
    assert selected(window).secret_command == printing.words()
    choose(form, "client_secret_post")
    assert form.command.isVisible()
    window.panes.profile.duplicate()
    assert selected(window).secret_command == printing.words()
    assert json.loads(printing.json()) == list(printing.words())


def test_one_that_is_long_as_it_is_written_stays_the_one_it_is(qapp: QApplication) -> None:
    field = SecretCommandField()
    for words in (("sh", "-c", "x", "'" * 7000), ("tool", "\U000e0001" * 3000)):  # each is more than 32,767 characters
        profile = Profile(name="orders", secret_command=words)
        field.show_profile(profile)
        assert field.values(profile) == {"secret_command": words}
