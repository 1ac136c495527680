"""Undo and redo of edits and deletions, and what becomes of the secrets of deleted profiles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.gui.model.profile_history import MOST_STEPS
from inspector.gui.model.profile_steps.edit import is_keystroke
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OTHER = replace(samples.PROFILE, id="b2", name="other")


def undo(window: MainWindow) -> None:
    window.panes.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_Z, CTRL)


def redo(window: MainWindow) -> None:
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_Z, CTRL | SHIFT)


def delete(window: MainWindow) -> None:
    window.panes.frame.sidebar.profiles.setFocus()
    QTest.keyClick(window.panes.frame.sidebar.profiles, Qt.Key.Key_Delete)


def secret(world: World, window: MainWindow, profile_id: str) -> str | None:
    world.settle(window)
    return world.vault.read(profile_id)


def test_typing_is_one_step_and_goes_back_to_what_was_there(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    form = window.panes.frame.request.form
    form.client_id.setFocus()
    form.client_id.end(False)
    QTest.keyClicks(form.client_id, "xyz")
    form.authentication.setCurrentIndex(form.authentication.findData("client_secret_post"))
    window.work.selection.select_profile(OTHER.id)
    undo(window)
    assert window.work.selection.profile is not None
    assert window.work.selection.profile.id == samples.PROFILE.id, "what changes is shown"
    assert form.authentication.value() == "client_secret_basic"
    assert form.client_id.text() == samples.CLIENT + "xyz"
    assert window.panes.status.said == "Undone: edit of orders-worker."
    undo(window)
    assert form.client_id.text() == samples.CLIENT
    assert window.work.selection.profile == samples.PROFILE
    undo(window)
    assert window.panes.status.said == "There is nothing to undo."
    redo(window)
    redo(window)
    assert form.client_id.text() == samples.CLIENT + "xyz"
    assert form.authentication.value() == "client_secret_post"
    assert window.panes.status.said == "Done again: edit of orders-worker."
    redo(window)
    assert window.panes.status.said == "There is nothing to redo."


def test_in_a_text_field_ctrl_z_is_the_fields_own(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    delete(window)
    field = window.panes.frame.request.form.client_id
    field.setFocus()
    field.end(False)
    QTest.keyClicks(field, "q")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == OTHER.client_id
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.work.profiles.own == (OTHER,), "the deletion stands"


@pytest.mark.parametrize(
    "before, after, one",
    [("", "a", True), ("ab", "axb", True), ("axb", "ab", True), ("name 9", "name 10", False), ("ab", "ab", False)],
)
def test_what_a_keystroke_is(before: str, after: str, one: bool) -> None:
    assert is_keystroke(before, after) is one


def test_a_rename_is_undone(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.frame.request.renamed.emit("renamed")
    assert window.work.profiles.own[0].name == "renamed"
    undo(window)
    assert list(window.work.profiles.own) == [samples.PROFILE]


def test_undo_keeps_what_was_changed_elsewhere(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.frame.request.renamed.emit("renamed")
    window.work.profiles.update(replace(window.work.profiles.own[0], saved_keys='{"keys": []}'))
    undo(window)
    assert window.work.profiles.own[0].name == samples.PROFILE.name
    assert window.work.profiles.own[0].saved_keys == '{"keys": []}'


def test_a_deletion_is_undone_in_its_place_with_its_secret(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    assert list(window.work.profiles.own) == [OTHER]
    assert window.panes.status.said == f"{profile.name} was deleted."
    window.panes.status.settle()
    assert secret(world, window, profile.id) is not None, "the offer is over, undo is not"
    undo(window)
    assert list(window.work.profiles.own) == [profile, OTHER]
    assert window.work.selection.profile == profile
    assert secret(world, window, profile.id) is not None
    redo(window)
    assert [each.id for each in window.work.profiles.own] == [OTHER.id]
    undo(window)
    window.finish()
    assert secret(world, window, profile.id) is not None, "it is not deleted"


def test_the_offer_takes_back_its_own_deletion(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    delete(window)
    window.panes.frame.request.renamed.emit("renamed")
    window.panes.status.undo.click()
    assert [profile.name for profile in window.work.profiles.own] == [samples.PROFILE.name, "renamed"]
    undo(window)
    assert [profile.name for profile in window.work.profiles.own] == ["renamed"]
    undo(window)
    undo(window)
    assert list(window.work.profiles.own) == [samples.PROFILE, OTHER]


def test_the_secret_goes_when_the_program_ends(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    assert secret(world, window, profile.id) is not None
    window.close()
    window.finish()
    assert world.vault.read(profile.id) is None


def test_the_secret_goes_when_the_steps_are_too_many(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    for i in range(MOST_STEPS - 1):
        window.panes.frame.request.renamed.emit(f"name {i}")
    assert secret(world, window, profile.id) is not None
    window.panes.frame.request.renamed.emit("one more")
    assert secret(world, window, profile.id) is None


def test_the_secret_stays_where_the_deletion_was_undone_and_cut_off(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    undo(window)
    window.panes.frame.request.renamed.emit("renamed")
    redo(window)
    assert len(window.work.profiles.own) == 2
    assert secret(world, window, profile.id) is not None


def test_log_out_that_forgets_secrets_forgets_those_too(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    window.panes.log_out.ask()
    world.settle(window)
    window.panes.frame.log_out.forget.setChecked(True)
    window.panes.frame.log_out.show_secrets(1)
    window.panes.frame.log_out.forget.setChecked(True)
    with world.qtbot.waitSignal(window.work.logged_out):
        window.panes.frame.log_out.confirm.click()
    assert world.vault.read(profile.id) is None


def test_a_profile_that_another_program_has_brought_back_is_not_deleted_by_a_log_out(world: World) -> None:
    window = world.window(samples.PROFILE, OTHER)
    delete(window)
    window.work.profiles.add(samples.PROFILE, 0)
    window.work.history.forget_edits()
    assert window.work.profiles.own == (samples.PROFILE, OTHER)
    assert window.work.history.restorable == ()


def test_a_run_that_ended_before_its_time_is_cleared_up_after(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile, OTHER)
    delete(window)
    world.settle(window)
    window.work.profiles.finish(5)
    layout = world.home / "window.ini"
    assert profile.id in layout.read_text()
    assert world.vault.read(profile.id) is not None
    second = world.window()
    assert secret(world, second, profile.id) is None
    assert "deleted=\n" in layout.read_text()


def test_the_demo_issuers_profiles_can_be_edited_back_and_are_forgotten_when_it_stops(world: World) -> None:
    window = world.window(demo=True)
    form = window.panes.frame.request.form
    form.authentication.setCurrentIndex(form.authentication.findData("client_secret_post"))
    assert window.work.history.stack.canUndo()
    window.panes.demo.stop()
    undo(window)
    assert window.work.profiles.all == ()
    assert not window.work.history.stack.canUndo()
