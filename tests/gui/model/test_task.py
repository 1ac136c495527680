from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.core.errors import InspectorError
from inspector.gui.model.task import Pace, Report, Task, WorkQueue, hold_answers, once, release_answers

WAIT_MS = 5000


@contextmanager
def gate() -> Iterator[threading.Event]:
    """An event that a call waits for, set in the end whatever happens."""
    opened = threading.Event()
    try:
        yield opened
    finally:
        opened.set()


def held(opened: threading.Event, value: object) -> Callable[[Report], object]:
    def call(_: Report) -> object:
        assert opened.wait(WAIT_MS / 1000)
        return value

    return call


def test_the_answer_arrives_on_the_gui_thread_and_the_call_runs_elsewhere(qtbot: QtBot) -> None:
    task = Task()
    where: list[object] = []
    task.succeeded.connect(lambda _: where.append(QThread.currentThread()))
    with qtbot.waitSignal(task.ended, timeout=WAIT_MS):
        task.run(lambda _: where.append(threading.current_thread()))
    assert where[0] is not threading.main_thread()
    assert where[1] is QApplication.instance().thread()  # type: ignore[union-attr]
    assert not task.running


def test_answers_that_are_held_come_later_and_in_their_order(qtbot: QtBot) -> None:
    heard: list[object] = []
    line = WorkQueue()
    tasks = [Task(line=line) for _ in range(3)]

    def call(report: Report) -> object:
        report("half")
        return "whole"

    hold_answers()
    for task in tasks:
        task.progressed.connect(heard.append)
        task.succeeded.connect(heard.append)
    for task in tasks[:2]:
        task.run(call)
    assert line.wait(WAIT_MS / 1000)
    QApplication.processEvents()
    assert heard == []
    tasks[2].run(call)
    assert line.wait(WAIT_MS / 1000)  # on its way, and behind what is held
    release_answers()
    assert heard == ["half", "whole"] * 2
    qtbot.waitUntil(lambda: heard == ["half", "whole"] * 3, timeout=WAIT_MS)


def test_a_bug_among_answers_that_are_held_keeps_none_of_them_back(qtbot: QtBot) -> None:
    heard: list[object] = []
    line = WorkQueue()
    broken, whole = Task(line=line), Task(line=line)
    whole.succeeded.connect(heard.append)
    hold_answers()
    broken.run(lambda _: 1 // 0)
    whole.run(lambda _: "whole")
    assert line.wait(WAIT_MS / 1000)
    QApplication.processEvents()
    with qtbot.captureExceptions() as raised:
        release_answers()
        assert heard == ["whole"]
        qtbot.waitUntil(lambda: bool(raised), timeout=WAIT_MS)
    assert raised[0][0] is ZeroDivisionError


def test_an_inspector_error_is_an_answer(qtbot: QtBot) -> None:
    task = Task()

    def call(_: Report) -> object:
        raise InspectorError("No such thing.")

    with qtbot.waitSignal(task.failed, timeout=WAIT_MS) as blocker:
        task.run(call)
    assert str(blocker.args[0]) == "No such thing."


def test_a_bug_is_raised_on_the_gui_thread(qtbot: QtBot) -> None:
    task = Task()
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(task.ended, timeout=WAIT_MS):
        task.run(lambda _: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT_MS)
    assert caught[0][0] is ZeroDivisionError


def test_a_newer_run_makes_the_older_answer_void(qtbot: QtBot) -> None:
    task = Task()
    answers: list[object] = []
    task.succeeded.connect(answers.append)
    with gate() as first:
        task.run(held(first, "old"))
        task.run(lambda _: "new")
        qtbot.waitUntil(lambda: answers == ["new"], timeout=WAIT_MS)
    after = Task()
    with qtbot.waitSignal(after.ended, timeout=WAIT_MS):
        after.run(lambda _: None)
    QApplication.processEvents()
    assert answers == ["new"]


def test_a_cancelled_answer_that_is_already_queued_is_dropped(qtbot: QtBot) -> None:
    task = Task()
    answers: list[object] = []
    task.succeeded.connect(answers.append)
    line = WorkQueue()
    task._line = line
    task.run(lambda _: "late")
    assert line.wait(WAIT_MS / 1000)  # the answer is in the queue of the GUI thread now, and nowhere else
    task.cancel()
    QApplication.processEvents()
    assert answers == []
    assert not task.running


def test_progress_comes_in_order_and_stops_with_cancel(qtbot: QtBot) -> None:
    task = Task()
    seen: list[object] = []
    task.progressed.connect(seen.append)

    def call(report: Report) -> object:
        for i in range(3000):
            report(i)
        return None

    with qtbot.waitSignal(task.ended, timeout=WAIT_MS):
        task.run(call)
    assert seen == list(range(3000))


def test_what_is_reported_at_a_pace_comes_when_the_window_has_taken_what_was_before(qtbot: QtBot) -> None:
    task, pace, reported, taken = Task(), Pace(), list[int](), list[list[int]]()

    def call(report: Report) -> object:
        for number in range(3):
            if number:
                pace.wait()
            reported.append(number)
            report(number)
        return None

    def take(_: object) -> None:
        taken.append(reported.copy())
        pace.go_on()

    task.progressed.connect(take)
    with qtbot.waitSignal(task.ended, timeout=WAIT_MS):
        task.run(call)
    assert len(taken) == 3
    alone = Pace()
    alone.wait()  # nobody takes anything: it goes on by itself
    assert not alone._patient


def test_thousands_of_answers_keep_their_values(qtbot: QtBot) -> None:
    """PySide 6.12 on Python 3.11 drops references to True and None with each of these (FACTS 4.0)."""
    task = Task(line=WorkQueue())
    answers: list[object] = []

    def again(value: object) -> None:
        answers.append(value)
        if len(answers) < 2000:
            task.run(lambda _: len(answers) % 2 == 0)

    task.succeeded.connect(again)
    task.run(lambda _: True)
    qtbot.waitUntil(lambda: len(answers) == 2000, timeout=4 * WAIT_MS)
    assert set(answers) == {True, False}


def test_a_task_that_is_gone_is_not_told(qtbot: QtBot) -> None:
    owner = QObject()
    task = Task(owner)
    answers: list[object] = []
    task.succeeded.connect(answers.append)
    line = WorkQueue()
    task._line = line
    with gate() as opened:
        task.run(held(opened, "too late"))
        owner.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not isValid(task)
        opened.set()
        assert line.wait(WAIT_MS / 1000)
    QApplication.processEvents()
    assert answers == []


def test_calls_on_one_line_keep_their_order(qtbot: QtBot) -> None:
    line, parent = WorkQueue(), QObject()
    order: list[int] = []

    def call(i: int) -> Callable[[Report], object]:
        return lambda _: order.append(i)

    with gate() as opened:
        once(parent, held(opened, None), line)
        tasks = [once(parent, call(i), line) for i in range(20)]
        opened.set()
        with qtbot.waitSignal(tasks[-1].ended, timeout=WAIT_MS):
            pass
    assert order == list(range(20))


def test_a_line_says_when_it_is_not_done_in_time() -> None:
    line = WorkQueue()
    with gate() as opened:

        def wait() -> None:
            opened.wait(WAIT_MS / 1000)

        line.put(wait)
        assert not line.wait(0.01)
    assert line.wait(WAIT_MS / 1000)


@pytest.mark.parametrize("ending", ["return", "app.quit()"])
def test_a_call_that_never_returns_keeps_no_process_alive(ending: str) -> None:
    script = f"""
import threading
from PySide6.QtCore import QCoreApplication, QTimer
from inspector.gui.model.task import Task
app = QCoreApplication([])
tasks = [Task() for _ in range(8)]
def noise(report):
    while True:
        report(1)
for task in tasks[:4]:
    task.run(lambda report: threading.Event().wait())
for task in tasks[4:]:
    task.run(noise)
QTimer.singleShot(50, app.quit)
app.exec()
print("over")
{"" if ending == "return" else ending}
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "over\n", "")
