"""A window in the place of another: built in steps, with the old one on the screen until all of it is there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from inspector.gui.model import languages
from inspector.gui.model.selection import Purpose
from inspector.gui.model.task import Task
from inspector.gui.startup.first_instance import Handover
from inspector.gui.window import replacement
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from tests.gui.conftest import World
from tests.gui.scan.test_pane import LOG, written

Until = Callable[[Callable[[], bool]], None]
STEPS = 5
"""So often at least the event loop turns while a window is built."""


class Turns(QObject):
    """Does something at every turn of the event loop while a window takes the place of another."""

    def __init__(self, program: Program, do: Callable[[int], object]) -> None:
        super().__init__()
        self._program, self._do = program, do
        self.count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        if self._program.changing and languages.spoken() != "en":
            self._do(self.count)
            self.count += 1


def windows() -> list[MainWindow]:
    """Every window of the program that there is."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]


def begun(world: World, window: MainWindow) -> Program:
    """The program when another window has begun to be built."""
    program = world.programs[-1]
    window.panes.language.choose("de")
    QApplication.sendPostedEvents(program._coming)
    assert program.changing
    assert program.window is window
    assert languages.spoken() == "de"
    return program


def test_the_old_window_is_seen_until_the_new_one_is_complete(world: World) -> None:
    window = world.window(world.profile())
    program, seen = world.programs[-1], list[tuple[bool, set[str]]]()

    def look(_: int) -> None:
        shown = {type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()}
        seen.append((program.window is window, shown))

    turns = Turns(program, look)
    new = world.speak(window, "de")
    assert turns.count >= STEPS
    assert all(shown == {"MainWindow"} for _, shown in seen)
    assert [old for old, _ in seen[: STEPS - 1]] == [True] * (STEPS - 1)
    assert new.isVisible()
    assert new.isActiveWindow()


def test_it_looks_like_the_first_one(world: World, until: Until) -> None:
    """Whose panes were under no style sheet either while they were made."""
    window = world.window(world.profile())

    def laid_out() -> list[tuple[str, object]]:
        QApplication.processEvents()
        return [
            (type(each).__name__, each.geometry().getRect())
            for pane in (window.panes.frame.sidebar, window.panes.frame.request, window.panes.frame.inspection)
            for each in (pane, *pane.findChildren(QWidget))
            if each.isVisible()
        ]

    before = laid_out()
    window = world.speak(window, "de")
    assert laid_out() != before
    window = world.speak(window, "en")
    until(lambda: laid_out() == before)


def test_what_is_typed_meanwhile_goes_where_the_keyboard_is(world: World, until: Until) -> None:
    window = world.window(world.profile())
    field = window.panes.frame.request.form.client_id
    field.setFocus()
    field.setText("orders-")
    field.textEdited.emit("orders-")
    typed: list[str] = []

    def press(number: int) -> None:
        key = "abcdefghijklmnopqrstuvwxyz"[number]
        typed.append(key)
        QTest.keyClicks(window, key)

    turns = Turns(world.programs[-1], lambda number: press(number) if number < STEPS - 1 else None)
    window, old = world.speak(window, "de"), window
    until(lambda: window.panes.frame.request.form.client_id.text() == "orders-abcd")
    assert len(typed) == STEPS - 1
    assert turns.count >= STEPS
    assert window is not old


def test_the_keyboard_stays_where_it_was_whatever_was_opened_before(world: World) -> None:
    """The paste form has choices too, and is not made in another window before it is needed."""
    window = world.window(world.profile())
    window.work.selection.open_paste()
    window.work.selection.select_profile(window.work.profiles.own[0].id)
    window.panes.frame.request.form.authentication.setFocus()
    assert window.panes.frame.request.form.authentication.hasFocus()
    window = world.speak(window, "de")
    assert window.focusWidget() is window.panes.frame.request.form.authentication


@pytest.mark.parametrize(
    "chosen, becomes", [((0, 0), "xorders"), ((2, 4), "orxrs"), ((4, 2), "orxrs"), ((6, 6), "ordersx")]
)
def test_the_next_letter_goes_where_the_last_one_went(
    world: World, until: Until, chosen: tuple[int, int], becomes: str
) -> None:
    anchor, at = chosen
    window = world.window(world.profile())
    field = window.panes.frame.request.form.client_id
    field.setText("orders")
    field.textEdited.emit("orders")
    field.setFocus()
    field.setCursorPosition(anchor)
    field.cursorForward(True, at - anchor)
    window = world.speak(window, "de")
    field = window.panes.frame.request.form.client_id
    assert (field.cursorPosition(), field.selectedText()) == (at, "orders"[min(chosen) : max(chosen)])
    QTest.keyClicks(field, "x")
    assert field.text() == becomes
    window.work.selection.open_paste()
    editor = window.panes.paste.form().editor
    editor.set_text("orders")
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    window = world.speak(window, "es")
    editor = window.panes.paste.form().editor
    until(lambda: editor.text == "orders")
    assert editor.hasFocus()
    QTest.keyClicks(editor, "x")
    assert editor.text == becomes


def test_a_shortcut_pressed_meanwhile_is_done_in_the_new_window(world: World, until: Until) -> None:
    window = world.window(world.profile())
    begun(world, window)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    program = world.programs[-1]
    until(lambda: not program.changing)
    until(lambda: program.window.work.selection.purpose is Purpose.PASTE)


def test_a_window_that_is_closed_meanwhile_closes_when_it_is_complete(world: World, until: Until) -> None:
    window = world.window(world.profile())
    program = begun(world, window)
    window.close()
    until(lambda: not program.changing)
    new = program.window
    assert new is not window
    until(lambda: not new.isVisible())
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
    new.finish()


def test_a_program_that_ends_meanwhile_is_finished(world: World, until: Until) -> None:
    window = world.window(world.profile())
    program = begun(world, window)
    program.settle()
    assert program.window is not window
    assert program.window.filled
    assert program.window.work is window.work


def test_a_second_start_meanwhile_comes_to_the_new_window(world: World, until: Until) -> None:
    window = world.window(world.profile())
    program = begun(world, window)
    program.take_over(Handover(str(written(world, LOG)), ""))
    assert program.window is not window
    until(lambda: not program.window.work.drafts.pasted.isEmpty())


def test_an_answer_that_comes_meanwhile_is_heard_when_the_window_is_complete(world: World, until: Until) -> None:
    window = world.window(world.profile())
    work = window.work
    heard: list[bool] = []
    program = begun(world, window)
    task = Task(work)
    task.succeeded.connect(lambda _: heard.append(program.window is not window and program.window.isVisible()))
    task.run(lambda _: None)
    until(lambda: bool(heard))
    assert heard == [True]


def test_a_step_that_fails_leaves_nobody_waiting(world: World, until: Until, monkeypatch: pytest.MonkeyPatch) -> None:
    window = world.window(world.profile())
    program = begun(world, window)

    def broken(*_: object) -> None:
        raise RuntimeError("made on purpose")

    heard: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr(replacement, "take_up", broken)
        with pytest.raises(RuntimeError, match="made on purpose"):
            program.settle()
    task = Task(window.work)
    task.succeeded.connect(heard.append)
    task.run(lambda _: "answer")
    until(lambda: heard == ["answer"])
    for each in [each for each in windows() if each is not window]:
        delete(each)  # what was built of it


def test_a_window_that_is_gone_before_it_was_painted_takes_the_old_one_along(world: World) -> None:
    program = begun(world, world.window(world.profile()))
    program.settle()
    program.window.close()
    program.window.finish()
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    world.programs.clear()
    assert windows() == []
