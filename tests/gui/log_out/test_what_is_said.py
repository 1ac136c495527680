"""Log out says what it has found when it looked again, be that nothing or something."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QClipboard

from inspector.core.errors import VaultError
from inspector.core.store.leftovers import MemorySearch
from inspector.core.store.log_out import LogOut
from inspector.gui.model import log_out_check
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.task import Task
from inspector.gui.window.main_window import MainWindow
from tests.gui import scenery
from tests.gui.conftest import WAIT_MS, World
from tests.gui.scenery import ORDERS
from tests.gui.window.driving import Driver


@pytest.fixture
def looking(world: World) -> Driver:
    """A window that looks through this process, but for what other tests have left in it."""
    gc.collect()
    there = frozenset(map(id, gc.get_objects()))
    plain = world.services
    world.services = lambda: replace(plain(), search=lambda marks: MemorySearch(marks, but=there))  # type: ignore[method-assign]
    return Driver(world)


def log_out(driver: Driver) -> LogOut:
    said: list[Any] = []
    driver.window.work.logged_out.connect(said.append)
    driver.window.work.log_out()
    driver.world.qtbot.waitUntil(lambda: bool(said), timeout=6 * WAIT_MS)
    result: LogOut = said[0]
    return result


def test_nothing_in_memory_is_said_with_how_much_was_looked_at(looking: Driver) -> None:
    looking.paste(scenery.signed(jti="of the first"))
    looking.settle()
    done = log_out(looking)
    assert done.memory is not None
    assert done.memory.looked_at > 1_000
    assert not done.left
    assert "objects in memory holds a token" in done.summary()


def test_what_is_still_held_is_said_with_what_holds_it(looking: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_out_check, "MOST_TIMES", 2)
    looking.paste(scenery.signed(jti="of the first"))
    looking.settle()
    assert looking.shown is not None
    kept = looking.shown.inspection
    done = log_out(looking)
    assert done.left
    assert "Inspection" in done.left[0]
    assert "Still there" in done.summary()
    assert any("Inspection" in words for words in looking.window.work.messages.standing)
    del kept


def test_a_token_that_is_pasted_while_it_looks_is_not_taken_for_one_that_is_left(looking: Driver) -> None:
    looking.paste(scenery.signed(jti="of the first"))
    looking.settle()
    said: list[Any] = []
    looking.window.work.cleared.connect(lambda: looking.paste(scenery.signed(jti="of the second")))
    looking.window.work.logged_out.connect(said.append)
    looking.window.work.log_out()
    looking.world.qtbot.waitUntil(lambda: bool(said), timeout=6 * WAIT_MS)
    assert not said[0].left


def test_a_log_out_that_another_one_follows_is_told_as_well(looking: Driver) -> None:
    said: list[Any] = []
    work = looking.window.work
    work.logged_out.connect(said.append)
    work.log_out()
    work.log_out()
    looking.world.qtbot.waitUntil(lambda: len(said) == 2, timeout=6 * WAIT_MS)
    assert said[1].memory is not None
    assert not work.logging_out.running


def test_a_token_that_cannot_be_taken_off_the_clipboard_is_told_and_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wayland refuses a window that is not in front."""
    window: MainWindow = world.window(ORDERS)
    clipboard: Clipboard = window.work.clipboard
    clipboard.copy("a.token.of-this-test", confidential=True)
    with monkeypatch.context() as patch:
        patch.setattr(QClipboard, "clear", lambda *_: None)
        with world.qtbot.waitSignal(window.work.logged_out, timeout=WAIT_MS):
            window.work.log_out()
    assert clipboard.stuck
    assert any("still on the clipboard" in words for words in window.work.messages.standing)
    assert clipboard.clear_confidential()
    assert not clipboard.stuck


def test_no_edit_of_a_profile_can_be_undone_after_it_and_a_deletion_can(world: World) -> None:
    window = world.window(ORDERS, replace(ORDERS, name="other", id="other"))
    history, profiles = window.work.history, window.work.profiles
    history.edit(ORDERS, replace(ORDERS, client_id="a value that was pasted by mistake"))
    history.delete(profiles.get("other") or ORDERS)
    assert history.stack.count() == 2
    with world.qtbot.waitSignal(window.work.logged_out, timeout=WAIT_MS):
        window.work.log_out()
    assert history.stack.count() == 1
    assert profiles.get("other") is None
    history.undo()
    assert profiles.get("other") is not None


def test_an_error_that_is_kept_holds_nothing_of_what_was_worked_on(world: World) -> None:
    """The keyring's error is kept, and asked for again after every log out."""
    failed: list[Any] = []
    window = world.window(ORDERS)

    def call(_: object) -> None:
        try:
            int(scenery.SECRET)
        except ValueError:
            raise VaultError("The keyring is locked.", locked=True) from None

    task = Task(window)
    task.failed.connect(failed.append)
    with world.qtbot.waitSignal(task.ended, timeout=WAIT_MS):
        task.run(call)
    error = failed[0]
    assert (error.__traceback__, error.__context__, error.__cause__) == (None, None, None)
    assert str(error) == "The keyring is locked."


def test_a_form_that_is_out_of_sight_says_nothing_of_an_answer_that_was_cleared(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    pane, work = window.panes.frame.request, window.work
    assert "HTTP 200" in pane.footer.words
    profile = work.selection.profile
    assert profile is not None
    work.selection.enter_scan()
    with world.qtbot.waitSignal(work.logged_out):
        work.log_out()
    assert not [name for name, held in vars(pane).items() if type(held).__name__ == "Outcome"]
    work.selection.select_profile(profile.id)
    assert "HTTP" not in pane.footer.words
